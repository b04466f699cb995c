//! The rectifying act (acte rectificatif): an issued act never changes; a mistake in it is corrected by another that names it.

use crate::id::ActId;
use crate::party::Signatory;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a rectifying act holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Rectification {
    /// The act that it corrects.
    pub corrects: Option<ActId>,
    /// How the mistake came about.
    pub reason: String,
    /// Corrections.
    pub corrections: Vec<Correction>,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// One correction.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Correction {
    /// Section and line of the act.
    pub place: String,
    /// What stands there.
    pub stands: String,
    /// What is to be read instead.
    pub reads: String,
}
