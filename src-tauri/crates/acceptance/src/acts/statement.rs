//! The one-sided statement (constat unilatéral): the client is absent, or will not sign. It is not a reception, and says so.

use super::reception::{Attendance, Convocation, Visit};
use crate::dates::Moment;
use crate::id::{ActId, ItemId};
use crate::party::Signatory;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a statement holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Statement {
    /// Why there is no act of both sides.
    pub cause: StatementCause,
    /// Visit.
    pub visit: Visit,
    /// The convocation in this dossier, if it is one of its acts.
    pub convened_by: Option<ActId>,
    /// How the client was convened.
    pub convocation: Option<Convocation>,
    /// The act that was not signed, if one was shown.
    pub unsigned: Option<ActId>,
    /// Who was present, absent, excused.
    pub attendance: Vec<Attendance>,
    /// The reasons that the client gave, in their own words.
    pub client_words: String,
    /// What happened: facts with their times, and attempts to reach the client.
    pub facts: String,
    /// State of the works, item by item.
    pub lines: Vec<StatementLine>,
    /// The new date that is proposed.
    #[ts(type = "string | null")]
    pub proposed: Option<Moment>,
    /// Number of originals.
    pub originals: u32,
    /// Witnesses, and whoever signs for the contractor.
    pub signatories: Vec<Signatory>,
}

/// Why a statement is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatementCause {
    /// The client did not come.
    #[default]
    Absent,
    /// The client would not sign.
    RefusedToSign,
    /// The client gave no access.
    NoAccess,
}

/// The state of one item, as the contractor found it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementLine {
    /// The item.
    pub item: ItemId,
    /// Whether it is completed.
    #[serde(default)]
    pub completed: bool,
    /// What was found.
    #[serde(default)]
    pub state: String,
}
