//! The notice on the existing support (réserve sur support): before the work, the wall, floor or screed is unfit, and the
//! client chooses with open eyes.

use crate::id::ItemId;
use crate::money::Amount;
use crate::party::Signatory;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a notice on the existing support holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SupportNotice {
    /// The support in a few words: “mur nord du séjour”.
    pub subject: String,
    /// Day of the inspection.
    pub inspected_on: Option<NaiveDate>,
    /// Items whose result depends on it.
    pub items: Vec<ItemId>,
    /// What was found, place by place.
    pub defects: Vec<SupportDefect>,
    /// What it would do to the result if the work went on as it is.
    pub consequence: String,
    /// What the contractor proposes in order to repair it.
    pub proposal: String,
    /// Price of that repair.
    #[ts(optional = nullable)]
    pub repair_price: Option<Amount>,
    /// Days that the repair adds.
    pub repair_days: i32,
    /// The client’s choice; none while it is open, and then the page leaves boxes to tick.
    pub choice: Option<SupportChoice>,
    /// The client’s own words with their choice.
    pub client_words: String,
    /// By when an answer is needed.
    pub answer_by: Option<NaiveDate>,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// A defect of the support, measured.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SupportDefect {
    /// Where.
    pub place: String,
    /// What is seen.
    pub what: String,
    /// What was measured: “9 mm sous la règle de 2 m”.
    pub measured: String,
    /// What would be allowed, with its source: “5 mm (NF DTU 25.41)”.
    pub tolerance: String,
}

/// What the client chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SupportChoice {
    /// The support is repaired first, as proposed.
    Repair,
    /// The work goes on as it is, at the client’s risk for what the support causes.
    GoOn,
    /// The work stops until further notice.
    Stop,
}
