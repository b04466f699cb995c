//! The penalty for delay: the facts it is computed from, and what a rule set makes of them.

use super::calculation::{Calculation, CalculationLine, NoPenalty, PenaltyStart, product};
use super::figure::{Figure, Stated};
use super::problem::{RuleError, sound};
use super::set::{DelayRule, RuleSet, ShareOf};
use crate::dossier::Dossier;
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
    /// What the rules gave when this was last saved: kept with the act, so that its pages and its readers need no rule set.
    pub computed: Option<Calculation>,
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

/// What is missing in the facts of a penalty; for the person who writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "fault", content = "at", rename_all = "snake_case")]
pub enum BasisFault {
    /// A deduction, by its place, that names no proof.
    ProofMissing(usize),
    /// Another sum than the computed one, without a reason.
    ReasonMissing,
}

/// Calendar days from the agreed end, with the days by which it was extended since, to the completion; none where it was
/// in time.
#[must_use]
pub fn days_late(agreed_end: NaiveDate, extended_by: i32, completed: NaiveDate) -> u32 {
    let late = (completed - agreed_end)
        .num_days()
        .saturating_sub(i64::from(extended_by));
    u32::try_from(late.max(0)).unwrap_or(u32::MAX)
}

impl PenaltyBasis {
    /// The figure as it was last computed.
    #[must_use]
    pub fn figure(&self) -> Option<Figure> {
        let computed = self.computed.clone()?;
        Some(Figure {
            computed,
            stated: self.stated.clone(),
        })
    }

    /// The days late that its dates give: from the agreed end, and from the formal notice where one is named; none where they
    /// do not tell.
    #[must_use]
    pub fn days_counted(&self) -> Vec<u32> {
        let until = self.until.filter(|_| self.agreed_end.is_some());
        let ends = [self.agreed_end, self.notice_on].into_iter().flatten();
        until.map_or_else(Vec::new, |until| {
            ends.map(|from| days_between(from, until)).collect()
        })
    }

    /// What is missing.
    #[must_use]
    pub fn faults(&self) -> Vec<BasisFault> {
        let unproven = |(at, deduction): (usize, &Deduction)| {
            deduction
                .reason
                .trim()
                .is_empty()
                .then_some(BasisFault::ProofMissing(at))
        };
        let mut faults: Vec<_> = self.deductions.iter().enumerate().filter_map(unproven).collect();
        let unreasoned = |stated: &Stated| stated.reason.trim().is_empty();
        if self.stated.as_ref().is_some_and(unreasoned) {
            faults.push(BasisFault::ReasonMissing);
        }
        faults
    }
}

impl RuleSet {
    /// The price that a penalty for `item` is a share of, and the item, if it is its price: an item without a price of its
    /// own, and a rule that looks at the order, have the whole order.
    #[must_use]
    pub fn penalty_price(&self, dossier: &Dossier, item: Option<ItemId>) -> (Option<ItemId>, Amount) {
        let named = |item: ItemId| dossier.items.iter().find(|known| known.id == item);
        let priced = item
            .filter(|_| self.delay.share_of == ShareOf::Item)
            .and_then(named)
            .filter(|item| item.amount() > Amount::ZERO);
        match priced {
            Some(item) => (Some(item.id), item.amount()),
            None => (None, dossier.price()),
        }
    }

    /// The penalty that follows from `basis`, with its arithmetic.
    ///
    /// # Errors
    /// Where the price is negative or out of range, the lateness unknown, or the unit not one of the rules.
    pub fn penalty(&self, basis: &PenaltyBasis) -> Result<Calculation, RuleError> {
        let rule = match basis.purpose {
            PenaltyPurpose::Completion => &self.delay,
            PenaltyPurpose::Repair => &self.late_repair,
        };
        rule.penalty(basis)
    }

    /// The same, under the sum that somebody states instead.
    ///
    /// # Errors
    /// As [`Self::penalty`].
    pub fn penalty_figure(&self, basis: &PenaltyBasis) -> Result<Figure, RuleError> {
        Ok(Figure {
            computed: self.penalty(basis)?,
            stated: basis.stated.clone(),
        })
    }
}

impl DelayRule {
    fn penalty(&self, basis: &PenaltyBasis) -> Result<Calculation, RuleError> {
        let price = sound(basis.price)?;
        let mut calculation = Calculation::default();
        calculation.cite(&self.source);
        let Some(rate) = self.rate else {
            // Nothing is computed; what is told of the delay stands all the same, for whoever states a sum.
            let told = basis.stated.is_some() || !basis.deductions.is_empty();
            if let (true, Ok((line, late))) = (told, self.lateness(basis)) {
                calculation.lines.push(line);
                self.deduct(basis, late, &mut calculation);
            }
            return Ok(calculation.nothing(NoPenalty::NoRate));
        };
        if !self.units.contains(&basis.unit) {
            return Err(RuleError::UnitNotProvided);
        }
        if self.after_notice && basis.notice_on.is_none() {
            return Ok(calculation.nothing(NoPenalty::NoNotice));
        }
        let (line, late) = self.lateness(basis)?;
        calculation.lines.push(line);
        let units = self.deduct(basis, late, &mut calculation);
        if units == 0 {
            return Ok(calculation.nothing(NoPenalty::NotLate));
        }
        let amount = product(price, rate, units);
        let unit = basis.unit;
        calculation.lines.push(CalculationLine::Product {
            price,
            rate,
            units,
            unit,
            amount,
        });
        calculation.result = amount;
        if let Some(share) = self.cap {
            let highest = product(price, share, 1);
            // Rounding keeps the order, so the lower of the two rounded sums is the lower one rounded.
            calculation.capped = amount > highest;
            calculation.result = amount.min(highest);
            calculation.lines.push(CalculationLine::Cap {
                price,
                share,
                amount: highest,
                reached: calculation.capped,
            });
            calculation.cite(&self.cap_source);
        }
        Ok(calculation)
    }

    /// How late it is, and the line that says so.
    fn lateness(&self, basis: &PenaltyBasis) -> Result<(CalculationLine, u32), RuleError> {
        if let Some(late) = basis.late {
            let unit = basis.unit;
            return Ok((CalculationLine::LateStated { late, unit }, late));
        }
        let notice = basis.notice_on.filter(|_| self.after_notice);
        let (start, from) = match (basis.agreed_end, notice) {
            (Some(end), Some(notice)) if notice > end => (PenaltyStart::FormalNotice, notice),
            (Some(end), _) => (PenaltyStart::AgreedEnd, end),
            (None, Some(notice)) => (PenaltyStart::FormalNotice, notice),
            (None, None) => return Err(RuleError::LatenessMissing),
        };
        let until = match (basis.unit, basis.until) {
            (TermUnit::Day, Some(until)) => until,
            // Dates do not tell hours.
            _ => return Err(RuleError::LatenessMissing),
        };
        let days = days_between(from, until);
        let line = CalculationLine::DaysLate {
            start,
            from,
            until,
            days,
        };
        Ok((line, days))
    }

    /// What counts after the deductions, whose lines are added to `calculation`.
    fn deduct(&self, basis: &PenaltyBasis, late: u32, calculation: &mut Calculation) -> u32 {
        let unit = basis.unit;
        let mut deducted: u32 = 0;
        for Deduction { cause, units, reason } in &basis.deductions {
            let (cause, units, reason) = (*cause, *units, reason.trim().to_owned());
            if !self.deducts.contains(&cause) {
                calculation.lines.push(CalculationLine::NotDeducted {
                    cause,
                    units,
                    unit,
                    reason,
                });
                continue;
            }
            deducted = deducted.saturating_add(units);
            calculation.cite(&self.deducts_source);
            calculation.lines.push(CalculationLine::Deducted {
                cause,
                units,
                unit,
                reason,
            });
        }
        let counted = late.saturating_sub(deducted);
        if deducted > 0 {
            calculation.lines.push(CalculationLine::Counted {
                late,
                deducted,
                counted,
                unit,
            });
        }
        counted
    }
}

impl Calculation {
    fn nothing(mut self, why: NoPenalty) -> Self {
        self.lines.push(CalculationLine::Nothing { why });
        self
    }
}

/// Calendar days after `from` up to and with `until`; none where `until` is not later.
fn days_between(from: NaiveDate, until: NaiveDate) -> u32 {
    u32::try_from((until - from).num_days()).unwrap_or(0)
}
