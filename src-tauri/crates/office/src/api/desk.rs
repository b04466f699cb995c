//! The start as it is shown: profile, key, and the dossiers.

use acceptance::dates::Moment;
use acceptance::document::PrintOptions;
use acceptance::{Contractor, DossierId, Language, Timestamping};
use serde::Serialize;
use std::path::PathBuf;
use ts_rs::TS;

/// The start: profile, settings and the list of dossiers, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Desk {
    /// Version of the program.
    pub version: String,
    /// Language of the interface.
    pub language: Language,
    /// Contractor’s profile; its name is empty before the first set-up.
    pub contractor: Contractor,
    /// Whether that is the invented one of the sample, which stands there until the user’s own is given.
    pub contractor_invented: bool,
    /// How acts are printed.
    pub print: PrintOptions,
    /// The key with which acts are certified; none before the first set-up.
    pub key: Option<KeyView>,
    /// Whether there is a key file that cannot be read: then there is no `key`, and none may be made over it.
    pub key_damaged: bool,
    /// The authority for timestamps, if one was chosen.
    pub timestamping: Option<Timestamping>,
    /// Acts that wait for a timestamp.
    pub waiting_for_timestamp: u32,
    /// Where the data lie.
    pub data: PathBuf,
    /// Dossiers.
    pub dossiers: Vec<DossierLine>,
    /// Those in the bin, the latest first.
    pub binned: Vec<DossierLine>,
}

/// The contractor’s certifying key, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KeyView {
    /// SHA-256 of the certificate, in groups.
    pub fingerprint: String,
    /// Who it says.
    pub subject: String,
    /// Until when it is valid.
    #[ts(type = "string")]
    pub valid_until: Moment,
    /// Whether a passphrase protects it.
    pub protected: bool,
    /// Whether the passphrase is still to be given before anything can be certified.
    pub locked: bool,
    /// The keys before it, the latest first, as sentences.
    pub former: Vec<String>,
}

/// A dossier in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DossierLine {
    /// Identifier.
    pub id: DossierId,
    /// Title.
    pub title: String,
    /// Client’s name.
    pub client: String,
    /// Site on one line.
    pub site: String,
    /// Price as it stands now, with the agreements that hold, as written: `18 437,50 €`.
    pub price: String,
    /// Acts that are drafts.
    pub drafts: u32,
    /// Acts issued and not yet signed by all.
    pub unsigned: u32,
    /// Acts signed by all.
    pub signed: u32,
    /// Those of them that bear a signature on paper, which only the word of whoever bound its scan shows.
    pub signed_on_paper: u32,
    /// Exhibits not in the bin.
    pub exhibits: u32,
    /// Whether it is the sample, which counts nowhere.
    pub example: bool,
    /// When it was last changed.
    #[ts(type = "string")]
    pub changed: Moment,
}
