//! Retention (retenue de garantie): how much may be kept, and what stops its release.

use super::calculation::{Calculation, CalculationLine};
use super::fraction::Fraction;
use super::guarantee::{DatedTerm, TermLength};
use super::problem::{RuleError, sound};
use super::set::RuleSet;
use crate::money::{Amount, Rate};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An objection to the release of a retention, as the client sent it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseObjection {
    /// When it was sent.
    pub sent_on: NaiveDate,
    /// Whether by registered letter.
    pub registered: bool,
    /// What the contractor has not done.
    #[serde(default)]
    pub reasons: String,
}

/// What an objection to the release does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionEffect {
    /// It stops the release until the objection is settled.
    StopsRelease,
    /// It stops nothing: not sent by registered letter.
    NotRegistered,
    /// It stops nothing: no reasons.
    WithoutReasons,
    /// It stops nothing: sent after the day of the release.
    TooLate,
}

/// The release of a retention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RetentionRelease {
    /// When, with its arithmetic.
    pub term: DatedTerm,
    /// What the objection does, if there is one.
    pub objection: Option<ObjectionEffect>,
}

impl RetentionRelease {
    /// The day of the release; none while an objection stops it.
    #[must_use]
    pub fn released_on(&self) -> Option<NaiveDate> {
        let stopped = self.objection == Some(ObjectionEffect::StopsRelease);
        (!stopped).then_some(self.term.on)
    }
}

impl RuleSet {
    /// The retention at `rate` on the sum of the works received.
    ///
    /// # Errors
    /// Where the rate is above the highest one, or the sum negative or out of range.
    pub fn retention_on(&self, works: Amount, rate: Rate) -> Result<Calculation, RuleError> {
        let price = sound(works)?;
        let highest = self.retention.highest.unwrap_or(Rate(10_000));
        if rate > highest {
            return Err(RuleError::RetentionTooHigh(rate, highest));
        }
        let (share, amount) = (Fraction::of_rate(rate), rate.of(price));
        let line = CalculationLine::Share { price, share, amount };
        Ok(Calculation::of(line, amount, &self.retention.source))
    }

    /// The release of a retention after a reception with effect on `received_on`; none where the rules name no time.
    #[must_use]
    pub fn retention_release(
        &self,
        received_on: NaiveDate,
        objection: Option<&ReleaseObjection>,
    ) -> Option<RetentionRelease> {
        let years = self.retention.released_after_years?;
        let term = DatedTerm::new(
            received_on,
            TermLength::Years(years),
            &self.retention.release_source,
        );
        let objection = objection.map(|objection| objection.effect(term.on));
        Some(RetentionRelease { term, objection })
    }

    /// The day on which a retention is released where nobody objects.
    #[must_use]
    pub fn retention_released_on(&self, received_on: NaiveDate) -> Option<NaiveDate> {
        self.retention_release(received_on, None)
            .map(|release| release.term.on)
    }
}

impl ReleaseObjection {
    /// What it does where the retention is released on `release`.
    #[must_use]
    pub fn effect(&self, release: NaiveDate) -> ObjectionEffect {
        if !self.registered {
            ObjectionEffect::NotRegistered
        } else if self.reasons.trim().is_empty() {
            ObjectionEffect::WithoutReasons
        } else if self.sent_on > release {
            ObjectionEffect::TooLate
        } else {
            ObjectionEffect::StopsRelease
        }
    }
}
