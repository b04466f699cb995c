//! A rate as it is agreed: “1/3000” of the price, “3 %” of the price.
//!
//! A fraction is kept as it was written and never reduced, so that the page prints the clause’s own figures. One that
//! cannot be computed with is refused where it is read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use ts_rs::TS;

/// A share between nothing and the whole. Written `1/3000`, or `3 %`, which is the same as `3/100`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

/// Why a fraction was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FractionError {
    /// It is not written as one.
    #[error("not a fraction: {0}")]
    Unreadable(String),
    /// Nothing can be divided by zero.
    #[error("a fraction with the denominator 0")]
    ZeroDenominator,
    /// More than the whole.
    #[error("more than the whole: {0}/{1}")]
    MoreThanWhole(u32, u32),
    /// Beyond what any contract states.
    #[error("a denominator beyond {limit}", limit = Fraction::LARGEST)]
    TooFine,
}

impl Fraction {
    /// The largest denominator.
    pub const LARGEST: u32 = 1_000_000;

    /// `numerator / denominator`.
    ///
    /// # Errors
    /// Where the denominator is 0 or beyond [`Self::LARGEST`], or the fraction more than the whole.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, FractionError> {
        match denominator {
            0 => Err(FractionError::ZeroDenominator),
            _ if denominator > Self::LARGEST => Err(FractionError::TooFine),
            _ if numerator > denominator => Err(FractionError::MoreThanWhole(numerator, denominator)),
            _ => Ok(Self {
                numerator,
                denominator,
            }),
        }
    }

    /// A number of hundredths of a percent, as a fraction; at most the whole.
    #[must_use]
    pub fn of_rate(rate: crate::money::Rate) -> Self {
        let hundredths = rate.0.min(10_000);
        let (numerator, denominator) = if hundredths.is_multiple_of(100) {
            (hundredths / 100, 100)
        } else {
            (hundredths, 10_000)
        };
        Self {
            numerator,
            denominator,
        }
    }

    /// What stands above the line.
    #[must_use]
    pub fn numerator(self) -> u32 {
        self.numerator
    }

    /// What stands below the line; never 0.
    #[must_use]
    pub fn denominator(self) -> u32 {
        self.denominator
    }

    /// Whole percents in hundredths, where it was agreed as a percentage: a denominator of 100, 1 000 (tenths) or 10 000.
    ///
    /// `1/1000` is the usual form of a daily rate, and stays one.
    #[must_use]
    pub fn as_percentage(self) -> Option<crate::money::Rate> {
        match self.denominator {
            100 => Some(crate::money::Rate(self.numerator * 100)),
            1_000 if self.numerator > 1 => Some(crate::money::Rate(self.numerator * 10)),
            10_000 if self.numerator > 1 => Some(crate::money::Rate(self.numerator)),
            _ => None,
        }
    }

    fn read(text: &str) -> Result<Self, FractionError> {
        let unreadable = || FractionError::Unreadable(text.chars().take(40).collect());
        let bare: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        if let Some((numerator, denominator)) = bare.split_once('/') {
            let numerator = whole(numerator).ok_or_else(unreadable)?;
            let denominator = whole(denominator).ok_or_else(unreadable)?;
            return Self::new(numerator, denominator);
        }
        let percent = bare.strip_suffix('%').ok_or_else(unreadable)?;
        let (units, decimals) = percent.split_once([',', '.']).unwrap_or((percent, ""));
        let denominator = match decimals.len() {
            0 if units.len() == percent.len() => 100,
            1 => 1_000,
            2 => 10_000,
            _ => return Err(unreadable()),
        };
        let numerator = whole(&format!("{units}{decimals}")).ok_or_else(unreadable)?;
        Self::new(numerator, denominator)
    }
}

/// Digits and nothing else.
fn whole(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

impl std::fmt::Display for Fraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl std::str::FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, FractionError> {
        Self::read(text)
    }
}

impl TryFrom<String> for Fraction {
    type Error = FractionError;

    fn try_from(text: String) -> Result<Self, FractionError> {
        Self::read(&text)
    }
}

impl From<Fraction> for String {
    fn from(fraction: Fraction) -> Self {
        fraction.to_string()
    }
}

impl JsonSchema for Fraction {
    fn schema_name() -> Cow<'static, str> {
        "Fraction".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A share between nothing and the whole: `1/3000`, or `3 %`.",
            "type": "string",
            "pattern": r"^\s*(\d+\s*/\s*\d+|\d+([.,]\d{1,2})?\s*%)\s*$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_kept_as_it_was_written() {
        let said = |text: &str| text.parse::<Fraction>().map(|fraction| fraction.to_string());
        assert_eq!(said("1/3000").as_deref(), Ok("1/3000"));
        assert_eq!(said("2 / 6000").as_deref(), Ok("2/6000"));
        assert_eq!(said("3 %").as_deref(), Ok("3/100"));
        assert_eq!(said("0,5\u{202f}%").as_deref(), Ok("5/1000"));
        assert_eq!(said("0.25%").as_deref(), Ok("25/10000"));
    }

    #[test]
    fn what_cannot_be_computed_with_is_refused() {
        let refused = |text: &str| text.parse::<Fraction>().expect_err(text);
        assert_eq!(refused("1/0"), FractionError::ZeroDenominator);
        assert_eq!(refused("2/1"), FractionError::MoreThanWhole(2, 1));
        assert_eq!(refused("101 %"), FractionError::MoreThanWhole(101, 100));
        assert_eq!(refused("1/1000001"), FractionError::TooFine);
        for text in [
            "",
            "/",
            "%",
            "1/",
            "/3",
            "-1/3",
            "1/-3",
            "3",
            "1.234 %",
            "+1/3",
            "1,%",
            "1//3",
            "4294967296/5",
        ] {
            assert!(matches!(refused(text), FractionError::Unreadable(_)), "{text}");
        }
    }

    #[test]
    fn a_zero_denominator_in_data_is_refused_when_it_is_read() {
        assert!(serde_json::from_str::<Fraction>("\"1/0\"").is_err());
        assert!(serde_json::from_str::<Fraction>("{\"numerator\":1,\"denominator\":0}").is_err());
        assert!(serde_json::from_str::<Fraction>("\"1/3000\"").is_ok());
    }

    #[test]
    fn percentages_are_told_from_daily_fractions() {
        let rate = |text: &str| {
            text.parse::<Fraction>()
                .expect(text)
                .as_percentage()
                .map(|rate| rate.0)
        };
        assert_eq!(rate("3 %"), Some(300));
        assert_eq!(rate("0,5 %"), Some(50));
        assert_eq!(rate("0,25 %"), Some(25));
        assert_eq!(rate("1/3000"), None);
        assert_eq!(rate("1/1000"), None);
    }
}
