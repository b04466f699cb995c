//! A figure as it is used: the computed one, or another one that somebody states with a reason.

use super::calculation::{Calculation, CalculationLine};
use super::problem::{RuleError, sound};
use crate::money::Amount;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sum that goes before the computed one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Stated {
    /// The sum.
    pub amount: Amount,
    /// Why it is this one; kept and printed.
    pub reason: String,
}

/// A computed figure that can be overridden; both are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What the rules give.
    pub computed: Calculation,
    /// What goes before it.
    #[serde(default)]
    pub stated: Option<Stated>,
}

impl Figure {
    /// The sum that counts.
    ///
    /// # Errors
    /// Where a sum is stated without its reason, is negative, or beyond what a dossier may state.
    pub fn result(&self) -> Result<Amount, RuleError> {
        match &self.stated {
            None => Ok(self.computed.result),
            Some(stated) if stated.reason.trim().is_empty() => Err(RuleError::StatedWithoutReason),
            Some(stated) => sound(stated.amount),
        }
    }

    /// The arithmetic, with the sum stated instead as its last line.
    #[must_use]
    pub fn calculation(&self) -> Calculation {
        let mut calculation = self.computed.clone();
        if let Some(stated) = &self.stated {
            calculation.lines.push(CalculationLine::Stated {
                computed: self.computed.result,
                amount: stated.amount,
                reason: stated.reason.trim().to_owned(),
            });
            calculation.result = stated.amount;
            calculation.capped = false;
        }
        calculation
    }
}

impl From<Calculation> for Figure {
    fn from(computed: Calculation) -> Self {
        Self {
            computed,
            stated: None,
        }
    }
}
