//! What the parties of one dossier agreed otherwise than the rule set says: a list of values, each with its reason.

use super::fraction::Fraction;
use super::penalty::{DelayCause, PenaltyPurpose, TermUnit};
use super::reading::{MOST_DAYS, MOST_YEARS};
use super::set::{FirmPriceRise, GuaranteeRule, RuleSet, ShareOf};
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
    /// Where it comes from: the clause of the contract, the edition of the standard, what was agreed. Printed as the source
    /// of what is computed from it.
    #[serde(default)]
    pub reason: String,
}

/// A rule by its name, with the value that goes before the one of the rule set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "rule", content = "value", rename_all = "snake_case")]
pub enum RuleChange {
    /// Penalty for late completion, per day or hour of the term; none where the contract provides for none.
    DelayRate(Option<Fraction>),
    /// The units in which a term may be agreed; for late completion and late repair.
    DelayUnits(Vec<TermUnit>),
    /// The price that the penalties are a share of.
    DelayShareOf(ShareOf),
    /// Whether the penalty runs only from a formal notice.
    DelayAfterNotice(bool),
    /// Highest sum of the penalties for late completion, as a share of the price.
    DelayCap(Option<Fraction>),
    /// The causes that are deducted; for late completion and late repair.
    DelayDeducts(Vec<DelayCause>),
    /// Penalty for the late repair of a defect.
    LateRepairRate(Option<Fraction>),
    /// Whether that penalty runs only from a formal notice.
    LateRepairAfterNotice(bool),
    /// Highest sum of the penalties for late repair.
    LateRepairCap(Option<Fraction>),
    /// Days for the repair of reserves.
    RepairDays(Option<u32>),
    /// Highest retention.
    RetentionHighest(Option<Rate>),
    /// Years after which the retention is released.
    RetentionYears(Option<u32>),
    /// Length of a guarantee; none where it does not run.
    GuaranteeYears {
        /// Key of the guarantee, such as `guarantee-completion`, or a name as typed.
        name: String,
        /// Years.
        years: Option<u32>,
    },
    /// Whether guarantees start on the day after the reception.
    GuaranteesStartTheDayAfter(bool),
    /// Months of the warranty that was given; none where none was.
    WarrantyMonths(Option<u32>),
    /// Years within which defects can be claimed.
    ClaimYears(Option<u32>),
    /// The same for immovables.
    ClaimYearsImmovable(Option<u32>),
    /// What raises a firm price.
    FirmPriceRaisedBy(FirmPriceRise),
    /// The share of the estimate’s upper end at which a warning is due.
    EstimateWarnAt(Option<Fraction>),
    /// Whether the old price stands where the range was left without a warning.
    EstimateOldPriceStands(bool),
    /// Sum above which a proof in writing is needed.
    WrittenProofAbove(Option<Amount>),
}

/// What is wrong with a change, by its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "fault", content = "at", rename_all = "snake_case")]
pub enum OverrideFault {
    /// Nobody said why.
    ReasonMissing(usize),
    /// A value that nothing can be computed with.
    OutOfRange(usize),
    /// One before it changes the same rule.
    Twice(usize),
}

impl RuleOverrides {
    /// Whether nothing was changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The changes that count among those that `acts` speaks of: of several on the same rule, the last.
    #[must_use]
    pub fn on(&self, acts: impl Fn(&RuleChange) -> bool) -> Vec<&RuleOverride> {
        let counts = |(at, changed): &(usize, &RuleOverride)| {
            let later = self.0.get(at + 1..).unwrap_or_default();
            let is_last = !later.iter().any(|other| other.change.is_of_rule(&changed.change));
            is_last && changed.change.is_in_range() && acts(&changed.change)
        };
        let all = self.0.iter().enumerate();
        all.filter(counts).map(|(_, changed)| changed).collect()
    }

    /// What is wrong with these changes.
    #[must_use]
    pub fn faults(&self) -> Vec<OverrideFault> {
        let mut faults = Vec::new();
        for (at, changed) in self.0.iter().enumerate() {
            if changed.reason.trim().is_empty() {
                faults.push(OverrideFault::ReasonMissing(at));
            }
            if !changed.change.is_in_range() {
                faults.push(OverrideFault::OutOfRange(at));
            }
            let mut before = self.0.iter().take(at);
            if before.any(|other| other.change.is_of_rule(&changed.change)) {
                faults.push(OverrideFault::Twice(at));
            }
        }
        faults
    }
}

impl RuleSet {
    /// These rules with the changes of a dossier, whose reasons become the sources of what they changed. A value that
    /// nothing can be computed with changes nothing.
    #[must_use]
    pub fn with(&self, overrides: &RuleOverrides) -> Self {
        let mut changed = self.clone();
        for RuleOverride { change, reason } in &overrides.0 {
            if change.is_in_range() {
                changed.apply(change, reason.trim());
            }
        }
        changed
    }

    fn apply(&mut self, change: &RuleChange, reason: &str) {
        let source = match change {
            RuleChange::DelayRate(rate) => {
                self.delay.rate = *rate;
                &mut self.delay.source
            }
            RuleChange::DelayUnits(units) => {
                self.delay.units.clone_from(units);
                self.late_repair.units.clone_from(units);
                return;
            }
            RuleChange::DelayShareOf(share_of) => {
                self.delay.share_of = *share_of;
                self.late_repair.share_of = *share_of;
                return;
            }
            RuleChange::DelayAfterNotice(after) => {
                self.delay.after_notice = *after;
                return;
            }
            RuleChange::DelayCap(cap) => {
                self.delay.cap = *cap;
                &mut self.delay.cap_source
            }
            RuleChange::DelayDeducts(causes) => {
                self.delay.deducts.clone_from(causes);
                self.late_repair.deducts.clone_from(causes);
                set(&mut self.late_repair.deducts_source, reason);
                &mut self.delay.deducts_source
            }
            RuleChange::LateRepairRate(rate) => {
                self.late_repair.rate = *rate;
                &mut self.late_repair.source
            }
            RuleChange::LateRepairAfterNotice(after) => {
                self.late_repair.after_notice = *after;
                return;
            }
            RuleChange::LateRepairCap(cap) => {
                self.late_repair.cap = *cap;
                &mut self.late_repair.cap_source
            }
            RuleChange::RepairDays(days) => {
                self.repair.days = *days;
                &mut self.repair.source
            }
            RuleChange::RetentionHighest(highest) => {
                self.retention.highest = *highest;
                &mut self.retention.source
            }
            RuleChange::RetentionYears(years) => {
                self.retention.released_after_years = *years;
                &mut self.retention.release_source
            }
            RuleChange::GuaranteeYears { name, years } => return self.change_guarantee(name, *years, reason),
            RuleChange::GuaranteesStartTheDayAfter(after) => {
                self.starts_the_day_after = *after;
                &mut self.start_source
            }
            RuleChange::WarrantyMonths(months) => {
                self.warranty.months = *months;
                &mut self.warranty.source
            }
            RuleChange::ClaimYears(years) => {
                self.claims.years = *years;
                &mut self.claims.source
            }
            RuleChange::ClaimYearsImmovable(years) => {
                self.claims.years_immovable = *years;
                &mut self.claims.source
            }
            RuleChange::FirmPriceRaisedBy(rise) => {
                self.firm_price.raised_by = *rise;
                &mut self.firm_price.source
            }
            RuleChange::EstimateWarnAt(share) => {
                self.estimate.warn_at = *share;
                return;
            }
            RuleChange::EstimateOldPriceStands(stands) => {
                self.estimate.old_price_stands = *stands;
                &mut self.estimate.source
            }
            RuleChange::WrittenProofAbove(above) => {
                self.written_proof.above = *above;
                self.written_proof.currency = None;
                &mut self.written_proof.source
            }
        };
        set(source, reason);
    }

    fn change_guarantee(&mut self, name: &str, years: Option<u32>, reason: &str) {
        let Some(years) = years else {
            self.guarantees.retain(|rule| rule.name != name);
            return;
        };
        if let Some(rule) = self.guarantees.iter_mut().find(|rule| rule.name == name) {
            rule.years = years;
            set(&mut rule.source, reason);
        } else {
            self.guarantees.push(GuaranteeRule {
                name: name.to_owned(),
                years,
                source: reason.to_owned(),
            });
        }
    }
}

/// A change without a reason has no source: the old one must not be printed for a value that it does not state.
fn set(source: &mut String, reason: &str) {
    reason.clone_into(source);
}

impl RuleChange {
    /// The name of the rule, as it stands in data: `delay_rate`.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::DelayRate(_) => "delay_rate",
            Self::DelayUnits(_) => "delay_units",
            Self::DelayShareOf(_) => "delay_share_of",
            Self::DelayAfterNotice(_) => "delay_after_notice",
            Self::DelayCap(_) => "delay_cap",
            Self::DelayDeducts(_) => "delay_deducts",
            Self::LateRepairRate(_) => "late_repair_rate",
            Self::LateRepairAfterNotice(_) => "late_repair_after_notice",
            Self::LateRepairCap(_) => "late_repair_cap",
            Self::RepairDays(_) => "repair_days",
            Self::RetentionHighest(_) => "retention_highest",
            Self::RetentionYears(_) => "retention_years",
            Self::GuaranteeYears { .. } => "guarantee_years",
            Self::GuaranteesStartTheDayAfter(_) => "guarantees_start_the_day_after",
            Self::WarrantyMonths(_) => "warranty_months",
            Self::ClaimYears(_) => "claim_years",
            Self::ClaimYearsImmovable(_) => "claim_years_immovable",
            Self::FirmPriceRaisedBy(_) => "firm_price_raised_by",
            Self::EstimateWarnAt(_) => "estimate_warn_at",
            Self::EstimateOldPriceStands(_) => "estimate_old_price_stands",
            Self::WrittenProofAbove(_) => "written_proof_above",
        }
    }

    /// Whether `other` changes the same rule; the length of each guarantee is one of its own.
    #[must_use]
    pub fn is_of_rule(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::GuaranteeYears { name, .. }, Self::GuaranteeYears { name: other, .. }) => name == other,
            _ => self.rule() == other.rule(),
        }
    }

    /// Whether it acts on a penalty of `purpose`.
    #[must_use]
    pub fn is_of_penalty(&self, purpose: PenaltyPurpose) -> bool {
        match self {
            Self::DelayRate(_) | Self::DelayAfterNotice(_) | Self::DelayCap(_) => {
                purpose == PenaltyPurpose::Completion
            }
            Self::LateRepairRate(_) | Self::LateRepairAfterNotice(_) | Self::LateRepairCap(_) => {
                purpose == PenaltyPurpose::Repair
            }
            Self::DelayUnits(_) | Self::DelayShareOf(_) | Self::DelayDeducts(_) => true,
            _ => false,
        }
    }

    /// Whether it acts on the retention.
    #[must_use]
    pub fn is_of_retention(&self) -> bool {
        matches!(self, Self::RetentionHighest(_) | Self::RetentionYears(_))
    }

    /// Whether it acts on guarantees and times for claims.
    #[must_use]
    pub fn is_of_guarantees(&self) -> bool {
        matches!(
            self,
            Self::GuaranteeYears { .. }
                | Self::GuaranteesStartTheDayAfter(_)
                | Self::WarrantyMonths(_)
                | Self::ClaimYears(_)
                | Self::ClaimYearsImmovable(_)
        )
    }

    /// Whether something can be computed with the value.
    #[must_use]
    pub fn is_in_range(&self) -> bool {
        let among = |value: Option<u32>, most: u32| value.is_none_or(|value| (1..=most).contains(&value));
        match self {
            Self::RepairDays(days) => among(*days, MOST_DAYS),
            Self::WarrantyMonths(months) => among(*months, MOST_DAYS / 30),
            Self::RetentionYears(years) | Self::ClaimYears(years) | Self::ClaimYearsImmovable(years) => {
                among(*years, MOST_YEARS)
            }
            Self::GuaranteeYears { name, years } => !name.trim().is_empty() && among(*years, MOST_YEARS),
            Self::RetentionHighest(rate) => rate.is_none_or(|rate| rate.0 <= 10_000),
            Self::WrittenProofAbove(sum) => {
                sum.is_none_or(|sum| sum >= Amount::ZERO && sum.is_within_limit())
            }
            _ => true,
        }
    }

    /// Whether the value provides for something, rather than leaving the matter to the contract.
    #[must_use]
    pub fn says_something(&self) -> bool {
        match self {
            Self::DelayRate(rate) | Self::LateRepairRate(rate) => rate.is_some(),
            Self::DelayCap(cap) | Self::LateRepairCap(cap) => cap.is_some(),
            Self::EstimateWarnAt(share) => share.is_some(),
            Self::DelayDeducts(causes) => !causes.is_empty(),
            Self::DelayUnits(_) | Self::DelayShareOf(_) => false,
            Self::DelayAfterNotice(yes)
            | Self::LateRepairAfterNotice(yes)
            | Self::GuaranteesStartTheDayAfter(yes)
            | Self::EstimateOldPriceStands(yes) => *yes,
            Self::RepairDays(value)
            | Self::RetentionYears(value)
            | Self::WarrantyMonths(value)
            | Self::ClaimYears(value)
            | Self::ClaimYearsImmovable(value)
            | Self::GuaranteeYears { years: value, .. } => value.is_some(),
            Self::RetentionHighest(rate) => rate.is_some(),
            Self::FirmPriceRaisedBy(rise) => *rise != FirmPriceRise::Unsaid,
            Self::WrittenProofAbove(sum) => sum.is_some(),
        }
    }
}
