//! What crosses to a host about the phone link: what it may be asked, and what it tells of itself.
//!
//! The link itself is a server, and servers belong to the hosts; these are only the words in which all of them speak of it.

use acceptance::dates::Moment;
use acceptance::{ActId, DossierId, ExhibitId, SignatoryId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One call to the phone link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "call", rename_all = "snake_case", deny_unknown_fields)]
pub enum PhoneCall {
    /// The addresses on which the link could be reached → a list of [`PhoneNetwork`].
    Networks,
    /// Opens the link on one of them, closing another that may be open → [`PhoneView`].
    Start {
        /// What the phone may do.
        permission: PhonePermission,
        /// One of the addresses told by `Networks`.
        address: String,
    },
    /// How the link stands → [`PhoneView`], or nothing where none was opened.
    State,
    /// Closes the link → [`PhoneView`], or nothing where none was opened.
    Stop,
}

/// The one thing that a phone may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "may", rename_all = "snake_case", deny_unknown_fields)]
pub enum PhonePermission {
    /// Takes photos, videos and sounds into the dossier of this act.
    Photos { act: ActId },
    /// Reads this act and signs it, as this signatory.
    Sign { act: ActId, signatory: SignatoryId },
}

/// An address of this computer in a network of its own place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneNetwork {
    /// The address.
    pub address: String,
    /// What it is, in words: “Wi-Fi (wlan0)”.
    pub name: String,
}

/// The phone link as it stands, or as it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneView {
    /// What the phone may do.
    pub permission: PhonePermission,
    /// Where the act belongs.
    pub dossier: DossierId,
    /// Whether it can still be reached.
    pub open: bool,
    /// Why it closed, as a sentence.
    pub ended: Option<String>,
    /// What the phone opens; it works for one phone, once.
    pub url: String,
    /// The same as a picture.
    pub qr: PhoneCode,
    /// The network, in words.
    pub network: String,
    /// Who is connected.
    pub device: Option<PhoneDevice>,
    /// How many other devices were turned away.
    pub refused: u32,
    /// Files on their way.
    pub coming: Vec<PhoneComing>,
    /// Files that arrived, the latest last.
    pub arrived: Vec<PhoneArrived>,
    /// Who signed.
    pub signed: Option<String>,
    /// Seconds until it closes if nothing happens.
    pub closes_in: u32,
}

/// A QR code, as a path to be filled (SVG), one unit per module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneCode {
    /// Modules on each side, without the quiet zone.
    pub size: u32,
    /// The dark modules.
    pub path: String,
}

/// A phone, as it tells about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneDevice {
    /// In a few words: “iPhone, Safari”.
    pub name: String,
    /// All that it says (User-Agent).
    pub agent: String,
    /// Its address in the network.
    pub address: String,
    /// Since when it is connected.
    #[ts(type = "string")]
    pub at: Moment,
}

/// A file on its way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneComing {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What is here of it.
    #[ts(type = "number")]
    pub received: u64,
}

/// A file that arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PhoneArrived {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What it became; nothing where it was refused.
    pub exhibit: Option<ExhibitId>,
    /// What became of it, as a sentence.
    pub message: String,
}
