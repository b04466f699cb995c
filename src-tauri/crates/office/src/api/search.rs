//! What a search found, and where.

use acceptance::{ActId, DossierId, ExhibitId, ObjectionId, RecordId};
use serde::Serialize;
use ts_rs::TS;

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchView {
    /// Hits, the best first.
    pub hits: Vec<Hit>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    /// Dossier.
    pub dossier: DossierId,
    /// Act, if it lies in one.
    pub act: Option<ActId>,
    /// Exhibit, if it is one.
    pub exhibit: Option<ExhibitId>,
    /// Objection, if it is one.
    pub objection: Option<ObjectionId>,
    /// Record, if it is an entry of the records.
    pub record: Option<RecordId>,
    /// Title of what was found.
    pub title: String,
    /// Its surroundings.
    pub excerpt: String,
    /// The same, taken apart where the words found begin and end: a typing error or an accent does not hide them.
    pub pieces: Vec<ExcerptPiece>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcerptPiece {
    /// Its text.
    pub text: String,
    /// Whether it is what was found.
    pub found: bool,
}
