//! A rule set as it lies under `assets/rules/`: every rule with its value, or none where it leaves the matter to the
//! contract, and with the article or clause that it comes from.
//!
//! A source is a key of the catalogue where there is one, else the citation itself.

use super::fraction::Fraction;
use super::overrides::{RuleChange, RuleOverride, RuleOverrides};
use super::penalty::{DelayCause, TermUnit};
use crate::money::{Amount, Currency, Rate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Key, such as `fr-contract`.
    pub key: String,
    /// Whether it applies only where the contract cites it.
    #[serde(default)]
    pub only_if_cited: bool,
    /// Late completion.
    #[serde(default)]
    pub delay: DelayRule,
    /// Late repair of a defect.
    #[serde(default)]
    pub late_repair: DelayRule,
    /// Retention, where the contract provides for one.
    #[serde(default)]
    pub retention: RetentionRule,
    /// Guarantees that run from the reception.
    #[serde(default)]
    pub guarantees: Vec<GuaranteeRule>,
    /// Whether guarantees begin on the day after the reception rather than on the day itself.
    #[serde(default)]
    pub starts_the_day_after: bool,
    /// Where the first day of the guarantees comes from.
    #[serde(default)]
    pub start_source: String,
    /// The warranty that the contractor gave.
    #[serde(default)]
    pub warranty: WarrantyRule,
    /// Until when defects can be claimed where no warranty was given.
    #[serde(default)]
    pub claims: ClaimRule,
    /// Repair of reserves.
    #[serde(default)]
    pub repair: RepairRule,
    /// Reduction of the price for a defect.
    #[serde(default)]
    pub reduction: ReductionRule,
    /// Firm price.
    #[serde(default)]
    pub firm_price: FirmPriceRule,
    /// Estimate.
    #[serde(default)]
    pub estimate: EstimateRule,
    /// Proof in writing.
    #[serde(default)]
    pub written_proof: WrittenProofRule,
    /// Other editions of the same rules, as changes to this one.
    #[serde(default)]
    pub editions: Vec<Edition>,
}

/// What a delay costs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct DelayRule {
    /// Share of the price per day or hour; none where only the contract can provide for one.
    pub rate: Option<Fraction>,
    /// The units in which the term may be agreed.
    pub units: Vec<TermUnit>,
    /// The price that the rate is a share of.
    pub share_of: ShareOf,
    /// Whether it runs only from a formal notice.
    pub after_notice: bool,
    /// Article or clause.
    pub source: String,
    /// Highest sum, as a share of the same price.
    pub cap: Option<Fraction>,
    /// Article or clause of the cap.
    pub cap_source: String,
    /// The proven causes that are deducted.
    pub deducts: Vec<DelayCause>,
    /// Article or clause of the deductions.
    pub deducts_source: String,
}

/// The price that a penalty is a share of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShareOf {
    /// The price of the contract.
    #[default]
    Order,
    /// The price of the item that is late; of the whole order where the item has none.
    Item,
}

/// How much may be kept as retention (retenue de garantie), and until when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RetentionRule {
    /// Highest rate allowed, in hundredths of a percent.
    pub highest: Option<Rate>,
    /// Article or clause.
    pub source: String,
    /// Years after the reception at which it is released.
    pub released_after_years: Option<u32>,
    /// Article or clause of the release.
    pub release_source: String,
}

/// A guarantee by its length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GuaranteeRule {
    /// Key of the catalogue that names it.
    pub name: String,
    /// Length in years.
    pub years: u32,
    /// Article or clause.
    pub source: String,
}

/// The warranty that the contractor gave.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WarrantyRule {
    /// Its length; none where none was given.
    pub months: Option<u32>,
    /// Whether the contractor answers under it unless they prove later misuse, third parties or force majeure.
    pub contractor_proves: bool,
    /// Article or clause.
    pub source: String,
}

/// Until when defects can be claimed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ClaimRule {
    /// Years from the reception.
    pub years: Option<u32>,
    /// Years for buildings and other immovables.
    pub years_immovable: Option<u32>,
    /// Article or clause.
    pub source: String,
}

/// By when reserves are repaired.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct RepairRule {
    /// Days from the day on which the act was received; none where the parties agree on a date.
    pub days: Option<u32>,
    /// Whether the client may have it done at the contractor’s cost after a formal notice.
    pub by_others_after_notice: bool,
    /// Article or clause.
    pub source: String,
}

/// Whether the price is reduced for a defect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ReductionRule {
    /// Article or clause.
    pub source: String,
}

/// When a firm price may be raised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FirmPriceRule {
    /// What raises it.
    pub raised_by: FirmPriceRise,
    /// Article or clause.
    pub source: String,
}

/// What raises a firm price.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FirmPriceRise {
    /// The rules say nothing.
    #[default]
    Unsaid,
    /// Only a written order of the client.
    WrittenOrder,
    /// An unforeseeable, substantial rise of materials or of what third parties ask; it is offered to the client, who may
    /// supply the material, go elsewhere and deduct, or stop and pay what was done.
    UnforeseeableRise,
}

/// How an estimate binds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EstimateRule {
    /// The share of the upper end at which a warning is due.
    pub warn_at: Option<Fraction>,
    /// Whether the old price stands where the range was left without a warning.
    pub old_price_stands: bool,
    /// Article or clause.
    pub source: String,
}

/// Above which sum a proof in writing is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WrittenProofRule {
    /// The sum.
    pub above: Option<Amount>,
    /// Its currency; none where it is in the one of the contract.
    pub currency: Option<Currency>,
    /// Article or clause.
    pub source: String,
}

/// Another edition of the same rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// Key of the catalogue that names it, and serves as the reason of its changes.
    pub name: String,
    /// What it says otherwise.
    pub changes: Vec<RuleChange>,
}

impl Edition {
    /// Its changes, with its name as their reason.
    #[must_use]
    pub fn overrides(&self) -> RuleOverrides {
        let change = |change: &RuleChange| RuleOverride {
            change: change.clone(),
            reason: self.name.clone(),
        };
        RuleOverrides(self.changes.iter().map(change).collect())
    }
}
