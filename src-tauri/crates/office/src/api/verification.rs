//! What holds of a file and of the journal: named facts, never one verdict.

use acceptance::ActNumber;
use serde::Serialize;
use ts_rs::TS;

/// What holds of a file: named facts, never one verdict.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VerificationView {
    /// Name of the file.
    pub file: String,
    /// Whether it is one of ours, and which act.
    pub act: Option<ActNumber>,
    /// Facts in reading order.
    pub facts: Vec<FactView>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactView {
    /// Its name, stable for scripts: `bytes-intact`, `signature-covers`, `journal-unbroken`…
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// The signature field it is about, if about one.
    pub field: Option<String>,
    /// The sentence.
    pub message: String,
}

/// How a fact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It holds.
    Holds,
    /// It does not hold.
    Fails,
    /// It holds or not, but somebody has to look at it before they rely on it: another name than the one expected.
    Warning,
    /// It cannot be told from this file alone, or is a limit that the reader should know.
    Note,
}

/// The state of the journal, and of the files that it speaks of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct JournalView {
    /// Number of entries.
    #[ts(type = "number")]
    pub entries: u64,
    /// Whether each entry’s hash follows from the one before, and every original and issued file is there as recorded.
    pub unbroken: bool,
    /// The last entry’s hash.
    pub head: String,
    /// The sentences.
    pub message: String,
    /// The same one by one: `journal-unbroken`, `originals-intact`, `files-intact`.
    pub facts: Vec<FactView>,
}
