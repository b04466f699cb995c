//! Rule sets: guarantees and release dates as data, with the source that is printed beside each result.

mod figure;
mod fraction;
mod overrides;
pub mod penalty;

pub use figure::Stated;
pub use fraction::{Fraction, FractionError};
pub use overrides::{RuleChange, RuleOverride, RuleOverrides};
pub use penalty::{Deduction, DelayCause, PenaltyBasis, PenaltyPurpose, TermUnit};

use crate::dates::{plus_days, plus_years};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule set, as it lies under `assets/rules/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// Key, such as `fr-contract`.
    pub key: String,
    /// Guarantees that run from the reception.
    pub guarantees: Vec<GuaranteeRule>,
    /// How retention is kept and released, where it exists.
    pub retention: Option<RetentionRule>,
    /// Whether guarantees begin on the day after the reception rather than on the day itself.
    #[serde(default)]
    pub starts_the_day_after: bool,
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

/// How retention is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// Highest rate allowed, in hundredths of a percent.
    pub highest: crate::money::Rate,
    /// Years after the reception at which it is released.
    pub released_after_years: u32,
    /// Article or clause.
    pub source: String,
}

/// A guarantee of one act, computed or edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guarantee {
    /// Key of the catalogue (`guarantee-…`), or a name as typed.
    pub name: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// Article or clause that it was computed from.
    #[serde(default)]
    pub source: String,
}

impl RuleSet {
    /// The guarantees that run from a reception with effect on `received_on`.
    #[must_use]
    pub fn guarantees_from(&self, received_on: NaiveDate) -> Vec<Guarantee> {
        let start = if self.starts_the_day_after {
            plus_days(received_on, 1)
        } else {
            received_on
        };
        self.guarantees
            .iter()
            .map(|rule| Guarantee {
                name: rule.name.clone(),
                starts_on: start,
                ends_on: plus_years(start, rule.years),
                source: rule.source.clone(),
            })
            .collect()
    }

    /// The day on which a retention is released, after a reception with effect on `received_on`.
    #[must_use]
    pub fn retention_released_on(&self, received_on: NaiveDate) -> Option<NaiveDate> {
        self.retention
            .as_ref()
            .map(|rule| plus_years(received_on, rule.released_after_years))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Rate;

    fn french() -> RuleSet {
        let rule = |name: &str, years| GuaranteeRule {
            name: name.into(),
            years,
            source: "Code civil".into(),
        };
        RuleSet {
            key: "fr-contract".into(),
            guarantees: vec![rule("completion", 1), rule("equipment", 2), rule("decennial", 10)],
            retention: Some(RetentionRule {
                highest: Rate(500),
                released_after_years: 1,
                source: "loi 71-584".into(),
            }),
            starts_the_day_after: false,
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_french_guarantees_end_after_one_two_and_ten_years() {
        let ends: Vec<String> = french()
            .guarantees_from(day("2026-11-21"))
            .iter()
            .map(|guarantee| guarantee.ends_on.to_string())
            .collect();
        assert_eq!(ends, ["2027-11-21", "2028-11-21", "2036-11-21"]);
    }

    #[test]
    fn retention_kept_on_leap_day_is_released_at_the_end_of_february() {
        assert_eq!(
            french().retention_released_on(day("2028-02-29")),
            Some(day("2029-02-28"))
        );
    }
}
