//! What a host is told when something could not be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A refusal or a failure. Both are sentences; a refusal leaves everything as it was and says what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[error("{message}")]
pub struct Problem {
    /// Key of the catalogue (`problem-…`); a host may act on it.
    pub code: String,
    /// The sentence, in the user’s language.
    pub message: String,
    /// Several faults at once, each a sentence with its place; for imports and completeness.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<Detail>,
}

/// One fault of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Detail {
    /// Where: a path in the file such as `/acts/0/reserves/2/deadline`, or empty.
    pub place: String,
    /// What is wrong there.
    pub message: String,
}
