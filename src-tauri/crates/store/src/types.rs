//! What crosses between the store and its users beside the domain’s own types.

use acceptance::dates::Moment;
use acceptance::document::PrintOptions;
use acceptance::{
    Act, ActId, ActNumber, Contractor, Dossier, DossierId, ExhibitId, Fingerprint, Language, Objection,
    ObjectionId, Record, RecordId, Sha256Hash,
};
use serde::{Deserialize, Serialize};

/// The contractor and the settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Contractor.
    pub contractor: Contractor,
    /// Language of the interface.
    pub language: Language,
    /// How acts are printed.
    pub print: PrintOptions,
    /// The authority for timestamps, if one was chosen.
    #[serde(default)]
    pub timestamping: Option<acceptance::Timestamping>,
}

/// A dossier with what the store knows of it.
#[derive(Debug, Clone, PartialEq)]
pub struct DossierRow {
    /// The dossier.
    pub dossier: Dossier,
    /// When it, or anything in it, was last changed.
    pub changed: Moment,
    /// When it was moved to the bin, if it was.
    pub binned: Option<Moment>,
}

/// What happened in a dossier, without its exhibits.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The dossier.
    pub dossier: Dossier,
    /// Its acts, the oldest first.
    pub acts: Vec<Act>,
    /// Its objections, in the order in which they were written down.
    pub objections: Vec<Objection>,
    /// Its records, the oldest first.
    pub records: Vec<Record>,
}

/// The frozen content of an issued act.
#[derive(Debug, Clone, PartialEq)]
pub struct Frozen {
    /// Canonical JSON of the act’s document, byte for byte.
    pub json: Vec<u8>,
    /// Its SHA-256.
    pub fingerprint: Fingerprint,
    /// Its number.
    pub number: ActNumber,
    /// The latest revision of its file, if one was recorded.
    pub file: Option<FileRecord>,
    /// The last entry of the journal before it was frozen; 0 if there was none.
    pub journal_seq: u64,
    /// That entry’s hash.
    pub journal_head: [u8; 32],
}

/// A revision of an issued act’s file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileRecord {
    /// SHA-256 of the file.
    pub sha256: Sha256Hash,
    /// Its size in bytes.
    pub bytes: u64,
    /// 1 for the issued file; one more with each signature.
    pub revision: u32,
}

/// Who does what, and when: goes into each journal entry of a change.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// When, with the local offset.
    pub at: Moment,
    /// Who.
    pub actor: String,
    /// What: a key of the catalogue (`action-…`).
    pub action: &'static str,
    /// To what, in words: a title, a number.
    pub subject: String,
    /// In which dossier, if in one.
    pub dossier: Option<DossierId>,
}

/// What would be undone or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndoStep {
    /// Key of the catalogue (`action-…`).
    pub action: String,
    /// To what, in words.
    pub subject: String,
    /// What it altered.
    pub altered: Vec<Altered>,
}

/// One thing that a step altered, as it was before all of the step, and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// What kind of thing it is, as the journal writes it: `dossier`, `act`, …
    pub kind: &'static str,
    /// Nothing where it came with the step.
    pub before: Option<serde_json::Value>,
    /// Nothing where it went with it.
    pub after: Option<serde_json::Value>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchHit {
    /// What kind of thing it is.
    pub kind: FoundKind,
    /// Dossier.
    pub dossier: DossierId,
    /// Act, for an act or reserve.
    pub act: Option<ActId>,
    /// Exhibit, for an exhibit.
    pub exhibit: Option<ExhibitId>,
    /// Objection, for an objection.
    pub objection: Option<ObjectionId>,
    /// Record, for an entry of the records.
    pub record: Option<RecordId>,
    /// Title: of the dossier, subject or number of the act, place of the reserve, label or person of the record, caption or
    /// file name. May be empty.
    pub title: String,
    /// The words found, with their surroundings.
    pub excerpt: String,
    /// Where in the excerpt the words found stand, as ranges of its bytes.
    pub found: Vec<std::ops::Range<usize>>,
}

/// The kinds of things that a search finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FoundKind {
    /// A dossier.
    Dossier,
    /// An act.
    Act,
    /// A reserve within an act.
    Reserve,
    /// An objection.
    Objection,
    /// An entry of the records.
    Record,
    /// An exhibit.
    Exhibit,
}

/// Whether the journal is what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalState {
    /// Number of entries.
    pub entries: u64,
    /// The first entry (by its sequence number) that does not follow from the ones before it, or that an issued act
    /// remembers otherwise.
    pub broken_at: Option<u64>,
    /// Things that stand otherwise than the journal left them: kind and id.
    pub diverging: Vec<(String, String)>,
    /// Where the clock stood earlier than for the entry before, by more than it is corrected by. The order is proven all the
    /// same; the times are not.
    pub set_back: Vec<SetBack>,
    /// Hash of the last entry; zeros while there is none.
    pub head: [u8; 32],
}

/// Between two entries the clock went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetBack {
    /// The entry that says an earlier time, by its sequence number.
    pub entry: u64,
    /// The time of the entry before.
    pub before: Moment,
    /// Its own.
    pub at: Moment,
}

impl JournalState {
    /// Whether every entry follows from the one before, and everything stands as the journal left it.
    #[must_use]
    pub fn is_unbroken(&self) -> bool {
        self.broken_at.is_none() && self.diverging.is_empty()
    }
}
