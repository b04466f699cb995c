//! The convocation: the client is called to a visit.

use super::sending::Sending;
use crate::dates::Moment;
use crate::id::ActId;
use crate::party::Signatory;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a convocation holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ConvocationAct {
    /// What the visit is for.
    pub purpose: VisitPurpose,
    /// Lot or part, if not the whole.
    pub part: String,
    /// The act before it: a refused reception, a statement of absence.
    pub follows: Option<ActId>,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<Moment>,
    /// Another moment that the client may choose.
    #[ts(type = "string | null")]
    pub or_at: Option<Moment>,
    /// Where.
    pub place: String,
    /// What to bring, what will be looked at, who may represent.
    pub agenda: String,
    /// How it is sent.
    pub sending: Sending,
    /// Number of originals.
    pub originals: u32,
    /// Who acknowledges it, if it is handed over.
    pub signatories: Vec<Signatory>,
}

/// What a visit is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VisitPurpose {
    /// Reception of the works.
    #[default]
    Reception,
    /// Lifting of reserves.
    Lifting,
    /// Joint inspection of the existing support.
    Support,
    /// Joint look at what is contested.
    Finding,
}
