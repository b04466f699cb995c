//! Values as the import file writes them: exact decimals in quotes, never a floating-point number.

use acceptance::{Amount, Quantity, Rate};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de::Error};
use serde_json::Value;
use std::borrow::Cow;

/// A sum that is not negative: `"1480.00"`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sum(pub Amount);

/// A sum that may be negative: `"-120.50"`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct SignedSum(pub Amount);

/// A quantity with up to three decimals: `"42.5"`, or an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count(pub Quantity);

/// A rate in percent with up to two decimals, at most 100: `"5"`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Percent(pub Rate);

/// `text` times `10^decimals`, if it is a plain decimal with no more digits than that after its point.
pub(crate) fn decimal(text: &str, decimals: usize) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // Twelve digits leave room for every sum of a dossier within 64 bits.
    if !plain(whole) || !plain(fraction) || whole.len() > 12 || fraction.len() > decimals.max(1) {
        return None;
    }
    let value: i64 = format!("{whole}{fraction:0<decimals$}").parse().ok()?;
    Some(if negative { -value } else { value })
}

impl Sum {
    pub(crate) fn read(text: &str) -> Option<Self> {
        decimal(text, 2)
            .filter(|_| !text.starts_with('-'))
            .map(|value| Self(Amount(value)))
    }
}

impl SignedSum {
    pub(crate) fn read(text: &str) -> Option<Self> {
        decimal(text, 2).map(|value| Self(Amount(value)))
    }
}

impl Count {
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let text = match value {
            Value::String(text) => Cow::from(text),
            Value::Number(number) if number.is_u64() => Cow::from(number.to_string()),
            _ => return None,
        };
        decimal(&text, 3)
            .filter(|value| *value >= 0)
            .map(|value| Self(Quantity(value)))
    }
}

impl Percent {
    pub(crate) fn read(text: &str) -> Option<Self> {
        let value = u32::try_from(decimal(text, 2)?).ok()?;
        (value <= 10_000).then_some(Self(Rate(value)))
    }
}

macro_rules! written_as {
    ($($name:ident, $read:ident: $from:ty, $schema:tt;)+) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$from>::deserialize(deserializer)?;
                Self::$read(&value).ok_or_else(|| D::Error::custom(concat!("not a ", stringify!($name))))
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

written_as! {
    Sum, read: String, { "type": "string", "format": "amount", "pattern": r"^[0-9]{1,12}(\.[0-9]{1,2})?$" };
    SignedSum, read: String, { "type": "string", "format": "signed-amount", "pattern": r"^-?[0-9]{1,12}(\.[0-9]{1,2})?$" };
    Count, read: Value, { "type": ["string", "integer"], "format": "quantity", "pattern": r"^[0-9]{1,12}(\.[0-9]{1,3})?$", "minimum": 0 };
    Percent, read: String, { "type": "string", "format": "percent", "pattern": r"^(100(\.0{1,2})?|[0-9]{1,2}(\.[0-9]{1,2})?)$" };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        assert_eq!(decimal("1480.00", 2), Some(148_000));
        assert_eq!(decimal("1480.5", 2), Some(148_050));
        assert_eq!(decimal("-0.05", 2), Some(-5));
        assert_eq!(decimal("42", 3), Some(42_000));
    }

    #[test]
    fn what_is_no_plain_decimal_is_refused() {
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "1,5",
            "1e3",
            "1 480",
            "0.005",
            "NaN",
            "+1",
            "1234567890123",
        ] {
            assert_eq!(decimal(text, 2), None, "{text}");
        }
    }

    #[test]
    fn a_rate_over_a_hundred_percent_is_refused() {
        assert_eq!(Percent::read("100"), Some(Percent(Rate(10_000))));
        assert_eq!(Percent::read("100.01"), None);
        assert_eq!(Sum::read("-1"), None);
    }
}
