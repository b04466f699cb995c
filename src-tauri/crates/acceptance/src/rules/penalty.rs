//! What a penalty for delay is computed from.

use super::figure::Stated;
use crate::id::ItemId;
use crate::money::Amount;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The facts of one penalty, as the parties state them; the rule set says what follows from them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PenaltyBasis {
    /// Late completion, or late repair of a defect.
    pub purpose: PenaltyPurpose,
    /// The item that is late; none for the whole order.
    pub item: Option<ItemId>,
    /// The price that the penalty is a share of: of the item, or of the whole order.
    pub price: Amount,
    /// Whether the term was agreed in days or in hours.
    pub unit: TermUnit,
    /// Agreed end, with the extensions agreed since.
    pub agreed_end: Option<NaiveDate>,
    /// Day of the formal notice (mise en demeure), if one was given.
    pub notice_on: Option<NaiveDate>,
    /// Day of the completion, or the day up to which is counted.
    pub until: Option<NaiveDate>,
    /// Days or hours late, where they are stated rather than counted from the dates.
    #[ts(optional = nullable)]
    pub late: Option<u32>,
    /// Proven causes that the contractor does not answer for.
    pub deductions: Vec<Deduction>,
    /// Another sum than the one computed, with the reason.
    pub stated: Option<Stated>,
}

/// What is late.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PenaltyPurpose {
    /// The completion of the works.
    #[default]
    Completion,
    /// The repair of a defect.
    Repair,
}

/// The unit in which a term was agreed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Calendar days.
    #[default]
    Day,
    /// Hours.
    Hour,
}

/// Days or hours that the contractor does not answer for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deduction {
    /// Cause.
    pub cause: DelayCause,
    /// Days or hours, in the unit of the term.
    pub units: u32,
    /// The proof: what happened, when, which exhibit shows it.
    #[serde(default)]
    pub reason: String,
}

/// Causes of delay that a rule set may deduct.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum DelayCause {
    /// The client.
    Client,
    /// Other trades.
    OtherTrades,
    /// Weather.
    Weather,
    /// Force majeure.
    ForceMajeure,
    /// An extension that was agreed, where the agreed end does not contain it already.
    AgreedExtension,
}
