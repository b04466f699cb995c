//! The notice (notification, mise en garde): a written warning, with reasons and next steps, before it happens.

use super::sending::{Sending, Step};
use crate::id::{ItemId, ObjectionId};
use crate::money::Amount;
use crate::party::Signatory;
use crate::reception::Answerable;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a notice holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Notice {
    /// What it warns of. In JSON, `kind` is the kind of act.
    #[serde(rename = "warns_of")]
    pub kind: NoticeKind,
    /// In a few words.
    pub subject: String,
    /// Items it is about.
    pub items: Vec<ItemId>,
    /// Objection it answers, if one.
    pub objection: Option<ObjectionId>,
    /// What happened, or will: facts with their dates.
    pub facts: String,
    /// Why.
    pub cause: String,
    /// Who is answerable for the cause.
    pub answerable: Option<Answerable>,
    /// What follows for the works if nothing is done.
    pub consequence: String,
    /// Days by which the agreed end would move.
    pub days_effect: i32,
    /// New end that is announced. It changes nothing in the contract until both sides agree.
    pub announced_end: Option<NaiveDate>,
    /// Amount by which the price would change. It changes nothing in the contract until both sides agree.
    pub price_effect: Amount,
    /// Next steps.
    pub steps: Vec<Step>,
    /// What the client is asked to decide.
    pub asked: String,
    /// By when an answer is needed.
    pub answer_by: Option<NaiveDate>,
    /// How it is sent.
    pub sending: Sending,
    /// Number of originals.
    pub originals: u32,
    /// Who acknowledges it, if it is handed over.
    pub signatories: Vec<Signatory>,
}

/// What a notice warns of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Later than agreed.
    #[default]
    Delay,
    /// More than agreed, or beyond the range of the estimate.
    Overrun,
    /// The result will suffer.
    QualityRisk,
    /// Force majeure (Code civil, art. 1218).
    ForceMajeure,
}
