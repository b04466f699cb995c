//! Reductions of a price in proportion to what is affected, with the facts they are computed from; and a lump sum in parts
//! that keep its total.

use super::calculation::{Calculation, CalculationLine, product};
use super::figure::{Figure, Stated};
use super::fraction::Fraction;
use super::problem::{RuleError, sound};
use super::set::RuleSet;
use crate::money::{Amount, Quantity, divide_half_up};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The facts of one reduction, as the parties state them; the rule set says what follows from them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ReductionBasis {
    /// The price that it is a share of: of the item, or of the whole order.
    pub price: Amount,
    /// How much of it is affected.
    pub affected: Affected,
    /// Another sum than the one computed, with the reason.
    pub stated: Option<Stated>,
    /// What the rules gave when this was last saved: kept with the act, so that its pages and its readers need no rule set.
    pub computed: Option<Calculation>,
}

/// How much of a price is affected by a defect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Affected {
    /// A share on which the parties agree.
    Share {
        /// The share; none while it was not told.
        #[serde(default)]
        share: Option<Fraction>,
    },
    /// A quantity out of the whole.
    Quantity {
        /// The quantity affected.
        part: Quantity,
        /// The whole quantity.
        whole: Quantity,
    },
}

impl Default for Affected {
    fn default() -> Self {
        Self::Share { share: None }
    }
}

impl ReductionBasis {
    /// The figure as it was last computed.
    #[must_use]
    pub fn figure(&self) -> Option<Figure> {
        let computed = self.computed.clone()?;
        Some(Figure {
            computed,
            stated: self.stated.clone(),
        })
    }
}

/// More parts than any lump sum is divided into.
pub const MOST_PARTS: u32 = 1_000;

/// A sum in equal parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Division {
    /// The parts, whose sum is the whole; the first ones carry what does not divide.
    pub parts: Vec<Amount>,
    /// The arithmetic; its result is the whole.
    pub calculation: Calculation,
}

impl RuleSet {
    /// The reduction that follows from `basis`, with its arithmetic.
    ///
    /// # Errors
    /// Where the price is negative or out of range, or what is affected is not told or no part of the whole.
    pub fn reduction(&self, basis: &ReductionBasis) -> Result<Calculation, RuleError> {
        match basis.affected {
            Affected::Share { share: Some(share) } => self.reduction_by_share(basis.price, share),
            Affected::Share { share: None } => Err(RuleError::AffectedMissing),
            Affected::Quantity { part, whole } => self.reduction_by_quantity(basis.price, part, whole),
        }
    }

    /// The reduction by a share that the parties state.
    ///
    /// # Errors
    /// Where the price is negative or out of range.
    pub fn reduction_by_share(&self, price: Amount, share: Fraction) -> Result<Calculation, RuleError> {
        let price = sound(price)?;
        let amount = product(price, share, 1);
        let line = CalculationLine::Share { price, share, amount };
        Ok(Calculation::of(line, amount, &self.reduction.source))
    }

    /// The reduction in proportion to the quantity affected.
    ///
    /// # Errors
    /// Where the price is negative, or `part` is not a part of `whole`.
    pub fn reduction_by_quantity(
        &self,
        price: Amount,
        part: Quantity,
        whole: Quantity,
    ) -> Result<Calculation, RuleError> {
        let price = sound(price)?;
        if !part.is_within_limit() || !whole.is_within_limit() {
            return Err(RuleError::OutOfRange);
        }
        if whole.0 <= 0 || !(0..=whole.0).contains(&part.0) {
            return Err(RuleError::NotAPart);
        }
        let exact = i128::from(price.0) * i128::from(part.0);
        let amount = Amount(divide_half_up(exact, i128::from(whole.0)));
        let line = CalculationLine::ShareOfQuantity {
            price,
            part,
            whole,
            amount,
        };
        Ok(Calculation::of(line, amount, &self.reduction.source))
    }
}

/// Divides a lump sum into `parts` equal ones.
///
/// # Errors
/// Where the sum is negative or out of range, or there are no parts or more than [`MOST_PARTS`].
pub fn divide(whole: Amount, parts: u32) -> Result<Division, RuleError> {
    let whole = sound(whole)?;
    if !(1..=MOST_PARTS).contains(&parts) {
        return Err(RuleError::PartsOutOfRange);
    }
    let smaller = Amount(whole.0 / i64::from(parts));
    let larger_count = u32::try_from(whole.0 % i64::from(parts)).unwrap_or(0);
    let line = CalculationLine::Parts {
        whole,
        larger: smaller + Amount(1),
        larger_count,
        smaller,
        smaller_count: parts - larger_count,
    };
    Ok(Division {
        parts: whole.split(parts),
        calculation: Calculation::of(line, whole, ""),
    })
}
