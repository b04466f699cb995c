//! What runs from a reception: guarantees, the warranty that was given, the time for claims and for repairs.

use super::set::RuleSet;
use crate::dates::{plus_days, plus_years};
use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name of a warranty that was given for a time of its own.
pub const WARRANTY: &str = "guarantee-given";

/// The name of the time in which a defect can be claimed where no warranty was given.
pub const CLAIMS: &str = "guarantee-claims";

/// The same for buildings and other immovables.
pub const CLAIMS_IMMOVABLE: &str = "guarantee-claims-immovable";

/// A guarantee of one act: computed by the rules, with another end or beginning where that was agreed, or typed.
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
    /// What the rules gave, with its arithmetic; none where no rule speaks of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computed: Option<DatedTerm>,
    /// Why it runs otherwise than the rules say; kept and printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Guarantee {
    fn by_rule(name: &str, term: DatedTerm) -> Self {
        Self {
            name: name.to_owned(),
            starts_on: term.from,
            ends_on: term.on,
            source: term.source.clone(),
            computed: Some(term),
            reason: String::new(),
        }
    }

    /// Whether it begins or ends on another day than the rules gave.
    #[must_use]
    pub fn departs_from_rules(&self) -> bool {
        let as_computed = |term: &DatedTerm| (term.from, term.on) == (self.starts_on, self.ends_on);
        self.computed.as_ref().is_some_and(|term| !as_computed(term))
    }
}

/// A date that was computed from another one, with its arithmetic: `from + length = on`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatedTerm {
    /// First day.
    pub from: NaiveDate,
    /// How long.
    pub length: TermLength,
    /// Last day.
    pub on: NaiveDate,
    /// Article or clause.
    pub source: String,
}

/// The length of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "unit", content = "count", rename_all = "snake_case")]
pub enum TermLength {
    /// Calendar days.
    Days(u32),
    /// Months, clamped to the end of a shorter one.
    Months(u32),
    /// Years, clamped to the end of February.
    Years(u32),
}

impl TermLength {
    /// The last day of this length from `day`.
    #[must_use]
    pub fn after(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Days(days) => plus_days(day, days),
            Self::Months(months) => day
                .checked_add_months(Months::new(months))
                .unwrap_or(NaiveDate::MAX),
            Self::Years(years) => plus_years(day, years),
        }
    }
}

impl DatedTerm {
    pub(crate) fn new(from: NaiveDate, length: TermLength, source: &str) -> Self {
        Self {
            from,
            length,
            on: length.after(from),
            source: source.to_owned(),
        }
    }
}

impl RuleSet {
    /// The guarantees that run from a reception with effect on `received_on`, with the warranty that was given.
    #[must_use]
    pub fn guarantees_from(&self, received_on: NaiveDate) -> Vec<Guarantee> {
        let starts_on = if self.starts_the_day_after {
            plus_days(received_on, 1)
        } else {
            received_on
        };
        let guarantee = |name: &str, length: TermLength, source: &str| {
            Guarantee::by_rule(name, DatedTerm::new(starts_on, length, source))
        };
        let legal = self
            .guarantees
            .iter()
            .map(|rule| guarantee(&rule.name, TermLength::Years(rule.years), &rule.source));
        let given = self
            .warranty
            .months
            .map(|months| guarantee(WARRANTY, TermLength::Months(months), &self.warranty.source));
        legal.chain(given).collect()
    }

    /// Until when a defect can be claimed where no warranty was given; none where the rules say nothing, or a warranty was.
    #[must_use]
    pub fn claim_window(&self, received_on: NaiveDate, immovable: bool) -> Option<DatedTerm> {
        let years = if immovable {
            self.claims.years_immovable
        } else {
            self.claims.years
        };
        let years = years.filter(|_| self.warranty.months.is_none())?;
        Some(DatedTerm::new(
            received_on,
            TermLength::Years(years),
            &self.claims.source,
        ))
    }

    /// The times in which a defect can be claimed where no warranty was given, to be listed like guarantees.
    #[must_use]
    pub fn claim_windows(&self, received_on: NaiveDate) -> Vec<Guarantee> {
        let window = |(name, immovable): (&str, bool)| {
            let term = self.claim_window(received_on, immovable)?;
            Some(Guarantee::by_rule(name, term))
        };
        [(CLAIMS, false), (CLAIMS_IMMOVABLE, true)]
            .into_iter()
            .filter_map(window)
            .collect()
    }

    /// By when reserves are repaired, counted from the day on which the act was received; none where the parties agree on
    /// a date.
    #[must_use]
    pub fn repair_due(&self, act_received_on: NaiveDate) -> Option<DatedTerm> {
        let days = self.repair.days?;
        Some(DatedTerm::new(
            act_received_on,
            TermLength::Days(days),
            &self.repair.source,
        ))
    }
}
