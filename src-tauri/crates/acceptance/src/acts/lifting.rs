//! The lifting of reserves (levée des réserves): item by item, what was repaired and what was not.

use super::reception::{Attendance, Visit};
use crate::id::{ActId, ReserveId};
use crate::party::Signatory;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a lifting holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Lifting {
    /// Visit.
    pub visit: Visit,
    /// Who was present, absent, excused.
    pub attendance: Vec<Attendance>,
    /// Reserves that were open, in the order of their acts and numbers.
    pub lines: Vec<LiftingLine>,
    /// Remarks of either side on the whole.
    pub remarks: String,
    /// Whether the client agrees to release the retention, the last reserve being lifted.
    pub retention_released: bool,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// What became of one reserve. Pictures after the repair are tied to it by `LinkTarget::Repair`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LiftingLine {
    /// The acceptance act that holds the reserve.
    pub reception: ActId,
    /// The reserve.
    pub reserve: ReserveId,
    /// Decision; none while it was not taken.
    #[serde(default)]
    pub decision: Option<LiftingDecision>,
    /// What was done.
    #[serde(default)]
    pub done: String,
    /// When.
    #[serde(default)]
    pub done_on: Option<NaiveDate>,
    /// The client’s words.
    #[serde(default)]
    pub client_words: String,
    /// New deadline for what is left.
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
}

/// What is decided on a reserve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LiftingDecision {
    /// Levée.
    Lifted,
    /// Levée en partie: it stays open for the rest.
    InPart,
    /// Maintenue.
    Kept,
}
