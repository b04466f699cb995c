//! An estimate with its range: where the price stands, from when the client is to be warned, and what follows where they
//! were not.

use super::calculation::{Calculation, CalculationLine, product};
use super::problem::{RuleError, sound};
use super::set::RuleSet;
use crate::money::Amount;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where an expected price stands in its range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EstimateStanding {
    /// Below the sum from which a warning is due.
    Within,
    /// Still within, and near enough to the top to warn now.
    NearTheTop,
    /// Beyond the upper end.
    Left,
}

/// What is known of an estimate at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EstimateCheck {
    /// Where it stands.
    pub standing: EstimateStanding,
    /// Whether the client is to be warned now.
    pub warn_now: bool,
    /// What is owed, with its arithmetic.
    pub owed: Calculation,
}

impl RuleSet {
    /// Where `expected` stands in the range from `low` to `high`, and what is owed, the client having been `warned` before
    /// the range was left, or not.
    ///
    /// # Errors
    /// Where a sum is negative or out of range, or the range upside down.
    pub fn estimate_check(
        &self,
        low: Amount,
        high: Amount,
        expected: Amount,
        warned: bool,
    ) -> Result<EstimateCheck, RuleError> {
        let (low, high, expected) = (sound(low)?, sound(high)?, sound(expected)?);
        if low > high {
            return Err(RuleError::RangeUpsideDown(low, high));
        }
        let rule = &self.estimate;
        let mut owed = Calculation::of(CalculationLine::Range { low, high }, expected, &rule.source);
        let mut near = false;
        if let Some(share) = rule.warn_at {
            let amount = product(high, share, 1);
            near = expected >= amount;
            owed.lines.push(CalculationLine::WarnFrom { high, share, amount });
        }
        let standing = match expected {
            _ if expected > high => EstimateStanding::Left,
            _ if near => EstimateStanding::NearTheTop,
            _ => EstimateStanding::Within,
        };
        if standing == EstimateStanding::Left {
            let over = expected - high;
            owed.lines.push(CalculationLine::Over { expected, high, over });
            if rule.old_price_stands && !warned {
                owed.lines.push(CalculationLine::OldPriceStands { amount: high });
                owed.result = high;
                owed.capped = true;
            }
        } else {
            owed.lines.push(CalculationLine::Expected { amount: expected });
        }
        Ok(EstimateCheck {
            standing,
            warn_now: standing != EstimateStanding::Within && !warned,
            owed,
        })
    }
}
