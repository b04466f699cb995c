//! The written agreement (accord écrit, avenant): what both sides settled, with its effect on price and date.

use crate::id::{ItemId, ObjectionId, ReserveId};
use crate::money::Amount;
use crate::party::Signatory;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an agreement holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// What it is about, in a few words.
    pub subject: String,
    /// Where it comes from.
    pub origin: AgreementOrigin,
    /// The facts that both sides accept.
    pub facts: String,
    /// What is agreed.
    pub terms: String,
    /// Effect on the price of the contract, positive or negative.
    pub price_effect: Amount,
    /// Effect on the agreed end, in days.
    pub days_effect: i32,
    /// New agreed end, if one is named.
    pub new_end: Option<NaiveDate>,
    /// Items it is about.
    pub items: Vec<ItemId>,
    /// Day on which it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// What gave rise to an agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum AgreementOrigin {
    /// A change of the contract (avenant).
    #[default]
    Change,
    /// An objection.
    Objection(ObjectionId),
    /// A reserve.
    Reserve(ReserveId),
}
