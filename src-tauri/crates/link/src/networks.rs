//! The networks that this machine is part of, of which one is chosen: private ones only, never the address of the internet.

use messages::Catalogue;
use office::api::PhoneNetwork;
use std::net::IpAddr;

/// One address of this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface {
    /// What the system calls the network card: `wlan0`.
    pub name: String,
    /// The address.
    pub address: IpAddr,
}

/// What a network card is for, as far as its name tells; the likeliest for a phone first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Wifi,
    Usb,
    Bluetooth,
    Cable,
    Other,
}

/// The private addresses of the cards that are up.
pub(crate) fn real() -> Vec<Interface> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    found
        .into_iter()
        .filter(|card| !card.is_loopback() && card.is_oper_up() && is_private(card.ip()))
        // Bridges and cards of virtual machines lead to no phone.
        .filter(|card| !VIRTUAL.iter().any(|prefix| card.name.starts_with(prefix)))
        .map(|card| Interface {
            address: card.ip(),
            name: card.name,
        })
        .collect()
}

/// The networks to choose from, in words, the likeliest first.
pub(crate) fn offered(mut interfaces: Vec<Interface>, catalogue: &Catalogue) -> Vec<PhoneNetwork> {
    interfaces.sort_by_key(|card| (kind(&card.name), card.address.is_ipv6(), card.address));
    interfaces.dedup_by_key(|card| card.address);
    let network = |card: Interface| PhoneNetwork {
        address: card.address.to_string(),
        name: catalogue.text_with(key(kind(&card.name)), &[("name", card.name.as_str().into())]),
    };
    interfaces.into_iter().map(network).collect()
}

const VIRTUAL: [&str; 7] = ["docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "lxc"];

/// RFC 1918, RFC 3927 and RFC 4193. A link-local address of IPv6 needs a zone, which no browser takes.
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_private() || address.is_link_local(),
        IpAddr::V6(address) => address.is_unique_local(),
    }
}

fn kind(name: &str) -> Kind {
    let name = name.to_lowercase();
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    if begins(&["wl", "wi-fi", "wifi", "ap"]) {
        Kind::Wifi
    } else if begins(&["usb", "enx", "rndis"]) {
        Kind::Usb
    } else if begins(&["bnep", "pan", "bluetooth"]) {
        Kind::Bluetooth
    } else if begins(&["en", "eth"]) && cfg!(not(target_os = "macos")) {
        Kind::Cable
    } else {
        Kind::Other
    }
}

fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::Wifi => "phone-network-wifi",
        Kind::Usb => "phone-network-usb",
        Kind::Bluetooth => "phone-network-bluetooth",
        Kind::Cable => "phone-network-cable",
        Kind::Other => "phone-network-other",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use acceptance::Language;

    fn card(name: &str, address: &str) -> Interface {
        Interface {
            name: name.to_owned(),
            address: address.parse().unwrap(),
        }
    }

    #[test]
    fn wifi_comes_first_and_an_address_once() {
        let cards = vec![
            card("eth0", "192.168.1.20"),
            card("wlp2s0", "fd00::7"),
            card("wlp2s0", "192.168.43.7"),
            card("wlp2s0", "192.168.43.7"),
        ];
        let offered = offered(cards, Catalogue::of(Language::En));
        let addresses: Vec<&str> = offered.iter().map(|network| network.address.as_str()).collect();
        assert_eq!(addresses, ["192.168.43.7", "fd00::7", "192.168.1.20"]);
        assert!(offered[0].name.contains("wlp2s0"), "{:?}", offered[0]);
    }

    #[test]
    fn an_address_of_the_internet_is_not_private() {
        for (address, private) in [
            ("10.0.0.1", true),
            ("172.16.4.4", true),
            ("192.168.0.9", true),
            ("169.254.3.4", true),
            ("fd12::1", true),
            ("81.2.69.142", false),
            ("2a01:cb00::1", false),
            ("fe80::1", false),
            ("127.0.0.1", false),
        ] {
            assert_eq!(is_private(address.parse().unwrap()), private, "{address}");
        }
    }
}
