//! What the parties of one dossier agreed otherwise than the rule set says: a list of values, each with its reason.

use super::fraction::Fraction;
use super::penalty::DelayCause;
use crate::money::{Amount, Rate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The changes to a rule set, in the order in which they were made; of two on the same rule the later one counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(transparent)]
pub struct RuleOverrides(pub Vec<RuleOverride>);

/// One changed value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleOverride {
    /// The rule and its value.
    pub change: RuleChange,
    /// Where it comes from: the clause of the contract, the edition of the standard, what was agreed.
    #[serde(default)]
    pub reason: String,
}

/// A rule by its name, with the value that goes before the one of the rule set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "rule", content = "value", rename_all = "snake_case")]
pub enum RuleChange {
    /// Penalty for late completion, per day or hour of the term; none where the contract provides for none.
    DelayRate(Option<Fraction>),
    /// Highest sum of the penalties for late completion, as a share of the price.
    DelayCap(Option<Fraction>),
    /// Whether the penalty runs only from a formal notice.
    DelayAfterNotice(bool),
    /// The causes that are deducted.
    DelayDeducts(Vec<DelayCause>),
    /// Penalty for the late repair of a defect.
    LateRepairRate(Option<Fraction>),
    /// Highest sum of the penalties for late repair.
    LateRepairCap(Option<Fraction>),
    /// Days for the repair of reserves.
    RepairDays(Option<u32>),
    /// Highest retention.
    RetentionHighest(Rate),
    /// Years after which the retention is released.
    RetentionYears(u32),
    /// Whether guarantees start on the day after the reception.
    GuaranteesStartTheDayAfter(bool),
    /// Length of a guarantee of the rule set.
    GuaranteeYears {
        /// Key of the guarantee, such as `guarantee-completion`.
        name: String,
        /// Years.
        years: u32,
    },
    /// Months of the warranty that was given; none where none was.
    WarrantyMonths(Option<u32>),
    /// Years within which defects can be claimed.
    ClaimYears(u32),
    /// The same for immovables.
    ClaimYearsImmovable(u32),
    /// The share of the estimate’s range at which a warning is due.
    EstimateWarnAt(Fraction),
    /// Sum above which a proof in writing is needed.
    WrittenProofAbove(Option<Amount>),
}

impl RuleOverrides {
    /// Whether nothing was changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
