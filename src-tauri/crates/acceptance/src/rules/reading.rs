//! Reading a rule set: nothing enters that cannot be computed with, or that does not say where it comes from.

use super::overrides::RuleChange;
use super::set::{RuleSet, WrittenProofRule};
use crate::money::{Amount, Currency};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One rule with its value and where it comes from, for a list that a person reads and changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleValue {
    /// The rule and its value, in the form in which it would be changed.
    pub value: RuleChange,
    /// Article, clause, or the reason of a change.
    pub source: String,
}

/// Why a rule set cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RuleSetError {
    /// It is no rule set: not JSON, a field unknown or missing, a fraction that cannot be computed with.
    #[error("not a rule set")]
    Unreadable(#[from] serde_json::Error),
    /// A value that nothing can be computed with.
    #[error("rule set {key}: {what} is out of range")]
    OutOfRange {
        /// The set.
        key: String,
        /// Which value.
        what: &'static str,
    },
    /// A value without the article or clause it comes from.
    #[error("rule set {key}: {what} has no source")]
    SourceMissing {
        /// The set.
        key: String,
        /// Which value.
        what: &'static str,
    },
}

/// More years than any guarantee runs.
pub(crate) const MOST_YEARS: u32 = 100;
/// More days or months than any term of repair or warranty.
pub(crate) const MOST_DAYS: u32 = 3_660;

impl RuleSet {
    /// Reads a rule set from its JSON form.
    ///
    /// # Errors
    /// Where it is none, or one of its values cannot be computed with or has no source.
    pub fn read(text: &str) -> Result<Self, RuleSetError> {
        let set: Self = serde_json::from_str(text)?;
        set.check()?;
        Ok(set)
    }

    /// Every rule with its value and source, in the order in which people read them.
    #[must_use]
    pub fn values(&self) -> Vec<RuleValue> {
        let entry = |value: RuleChange, source: &str| RuleValue {
            value,
            source: source.to_owned(),
        };
        let (delay, repair) = (&self.delay, &self.late_repair);
        let mut values = vec![
            entry(RuleChange::DelayRate(delay.rate), &delay.source),
            entry(RuleChange::DelayUnits(delay.units.clone()), &delay.source),
            entry(RuleChange::DelayShareOf(delay.share_of), &delay.source),
            entry(RuleChange::DelayAfterNotice(delay.after_notice), &delay.source),
            entry(RuleChange::DelayCap(delay.cap), &delay.cap_source),
            entry(
                RuleChange::DelayDeducts(delay.deducts.clone()),
                &delay.deducts_source,
            ),
            entry(RuleChange::LateRepairRate(repair.rate), &repair.source),
            entry(
                RuleChange::LateRepairAfterNotice(repair.after_notice),
                &repair.source,
            ),
            entry(RuleChange::LateRepairCap(repair.cap), &repair.cap_source),
            entry(RuleChange::RepairDays(self.repair.days), &self.repair.source),
            entry(
                RuleChange::RetentionHighest(self.retention.highest),
                &self.retention.source,
            ),
            entry(
                RuleChange::RetentionYears(self.retention.released_after_years),
                &self.retention.release_source,
            ),
        ];
        values.extend(self.guarantees.iter().map(|rule| {
            let (name, years) = (rule.name.clone(), Some(rule.years));
            entry(RuleChange::GuaranteeYears { name, years }, &rule.source)
        }));
        let start = RuleChange::GuaranteesStartTheDayAfter(self.starts_the_day_after);
        let claims = &self.claims;
        values.extend([
            entry(start, &self.start_source),
            entry(
                RuleChange::WarrantyMonths(self.warranty.months),
                &self.warranty.source,
            ),
            entry(RuleChange::ClaimYears(claims.years), &claims.source),
            entry(
                RuleChange::ClaimYearsImmovable(claims.years_immovable),
                &claims.source,
            ),
            entry(
                RuleChange::FirmPriceRaisedBy(self.firm_price.raised_by),
                &self.firm_price.source,
            ),
            entry(
                RuleChange::EstimateWarnAt(self.estimate.warn_at),
                &self.estimate.source,
            ),
            entry(
                RuleChange::EstimateOldPriceStands(self.estimate.old_price_stands),
                &self.estimate.source,
            ),
            entry(
                RuleChange::WrittenProofAbove(self.written_proof.above),
                &self.written_proof.source,
            ),
        ]);
        values
    }

    /// The rule of written proof, where a thing worth `amount` needs one. A sum in another currency than the rule’s is not
    /// compared.
    #[must_use]
    pub fn written_proof_for(&self, amount: Amount, currency: Currency) -> Option<&WrittenProofRule> {
        let rule = &self.written_proof;
        let comparable = rule.currency.is_none_or(|own| own == currency);
        (comparable && amount > rule.above?).then_some(rule)
    }

    fn check(&self) -> Result<(), RuleSetError> {
        let key = || self.key.clone();
        if self.key.is_empty() {
            return Err(RuleSetError::OutOfRange {
                key: key(),
                what: "key",
            });
        }
        for RuleValue { value, source } in self.values() {
            let what = value.rule();
            if !value.is_in_range() {
                return Err(RuleSetError::OutOfRange { key: key(), what });
            }
            if value.says_something() && source.trim().is_empty() {
                return Err(RuleSetError::SourceMissing { key: key(), what });
            }
        }
        let edition = |change: &RuleChange| !change.is_in_range();
        if self
            .editions
            .iter()
            .flat_map(|edition| &edition.changes)
            .any(edition)
        {
            return Err(RuleSetError::OutOfRange {
                key: key(),
                what: "editions",
            });
        }
        Ok(())
    }
}
