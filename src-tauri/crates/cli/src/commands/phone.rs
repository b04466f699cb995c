//! The phone link from a terminal: the code to scan, then what happens, until the link closes.

use super::id_of;
use crate::failure::{Exit, Failure};
use crate::find;
use crate::program::Program;
use crate::secrets;
use link::{Edge, Interface, Links};
use office::Office;
use office::api::{Call, PhoneCall, PhoneNetwork, PhonePermission, PhoneView};
use serde_json::Value;
use std::net::IpAddr;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

/// Where files on their way lie, in the data folder.
const STAGING: &str = "phone";

/// How often the terminal looks whether something happened.
const BEAT: Duration = Duration::from_millis(300);

/// Opens the link and shows it until it closes.
pub fn run(
    program: &Program,
    act: &str,
    sign: Option<&str>,
    address: Option<String>,
) -> Result<Exit, Failure> {
    let staging = program.folder()?.join(STAGING);
    let office = Arc::new(program.open_existing()?);
    let view = find::act(program, &office, act)?;
    let act = id_of(program, &view)?;
    let permission = match sign {
        None => PhonePermission::Photos { act },
        Some(name) => PhonePermission::Sign {
            act,
            signatory: find::signatory(program, &view, name)?,
        },
    };
    let links = Links::new(Arc::clone(&office), edge(address.as_deref()), staging);
    let networks = links.networks();
    let chosen = address.or_else(|| networks.first().map(|network| network.address.clone()));
    let Some(address) = chosen else {
        return Err(Failure::of(program.catalogue(), "phone-no-network", &[]));
    };
    let opened = start(program, &office, &links, PhoneCall::Start { permission, address })?;
    let mut shown = None;
    while let Some(view) = links.state() {
        match &shown {
            None => program.show(&opened, || beginning(program, &view, &networks)),
            Some(before) => tell(program, before, &view),
        }
        if !view.open {
            program.show(&view, || view.ended.clone().unwrap_or_default());
            break;
        }
        shown = Some(view);
        sleep(BEAT);
    }
    Ok(Exit::Done)
}

/// The machine’s networks; and this computer itself where its own address is named, for a phone on a cable whose port is
/// passed on.
fn edge(address: Option<&str>) -> Edge {
    let real = Edge::real();
    let named: Option<IpAddr> = address.and_then(|address| address.parse().ok());
    let Some(address) = named.filter(IpAddr::is_loopback) else {
        return real;
    };
    let interfaces = real.interfaces;
    let with_itself = move || {
        let mut all = interfaces();
        all.push(Interface {
            name: "lo".to_owned(),
            address,
        });
        all
    };
    Edge {
        interfaces: Box::new(with_itself),
        ..real
    }
}

/// Starts the link; where the key is locked, with the passphrase that was given or is typed.
fn start(program: &Program, office: &Office, links: &Links, call: PhoneCall) -> Result<Value, Failure> {
    match links.answer(call.clone()) {
        Err(problem) if problem.code == "problem-key-locked" => {
            let given = match secrets::given(program)? {
                Some(given) => Some(given),
                None => secrets::typed(program, "cli-passphrase")?,
            };
            let passphrase = given.ok_or(Failure(problem))?;
            office.answer(Call::UnlockKeys { passphrase })?;
            Ok(links.answer(call)?)
        }
        answered => Ok(answered?),
    }
}

/// The code and how it is used.
fn beginning(program: &Program, view: &PhoneView, networks: &[PhoneNetwork]) -> String {
    let catalogue = program.catalogue();
    let mut lines = vec![
        link::in_terminal(&view.url),
        catalogue.text("phone-scan-photos"),
        format!("{} {}", catalogue.text("phone-by-hand"), view.url),
        format!("{}: {}", catalogue.text("phone-network"), view.network),
        catalogue.text("phone-local"),
        catalogue.text("phone-firewall"),
        catalogue.text("cli-phone-end"),
    ];
    if networks.len() > 1 {
        let all = networks
            .iter()
            .map(|network| format!("  {}  {}", network.address, network.name));
        lines.push(catalogue.text("cli-phone-networks"));
        lines.extend(all);
    }
    lines.join("\n")
}

/// What happened since, in words; for scripts, only the beginning and the end are told.
fn tell(program: &Program, before: &PhoneView, view: &PhoneView) {
    if program.json {
        return;
    }
    let catalogue = program.catalogue();
    let mut lines = Vec::new();
    if let (None, Some(device)) = (&before.device, &view.device) {
        let values = [
            ("device", device.name.as_str().into()),
            ("address", device.address.as_str().into()),
            ("time", device.at.format("%H:%M").to_string().into()),
        ];
        lines.push(catalogue.text_with("phone-connected", &values));
    }
    if view.refused > before.refused {
        lines.push(catalogue.text_with("phone-turned-away", &[("count", view.refused.into())]));
    }
    for file in view.arrived.iter().skip(before.arrived.len()) {
        lines.push(format!("{}  {}", file.message, file.name));
    }
    if let (None, Some(name)) = (&before.signed, &view.signed) {
        lines.push(catalogue.text_with("phone-has-signed", &[("name", name.as_str().into())]));
    }
    for line in lines {
        program.show(&line, || line.clone());
    }
}
