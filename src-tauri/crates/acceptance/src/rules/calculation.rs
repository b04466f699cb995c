//! A computed sum with its arithmetic, line by line, as data: page, window and command line say the same lines in words.

use super::fraction::Fraction;
use super::penalty::{DelayCause, TermUnit};
use crate::money::{Amount, Quantity, divide_half_up};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A result, and how it came about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calculation {
    /// The steps, in their order.
    pub lines: Vec<CalculationLine>,
    /// The result; rounded half up, once.
    pub result: Amount,
    /// Whether a cap kept it lower.
    pub capped: bool,
    /// Articles and clauses, each a key of the catalogue or a citation.
    pub sources: Vec<String>,
}

/// One step. Each can be checked by hand from the values it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum CalculationLine {
    /// Days counted from the day after `from` up to and with `until`.
    DaysLate {
        /// What `from` is.
        start: PenaltyStart,
        /// The last day in time.
        from: NaiveDate,
        /// The day of the completion.
        until: NaiveDate,
        /// Their difference.
        days: u32,
    },
    /// Lateness as the parties state it.
    LateStated {
        /// How many.
        late: u32,
        /// Of what.
        unit: TermUnit,
    },
    /// A proven cause that the rules deduct.
    Deducted {
        /// Cause.
        cause: DelayCause,
        /// How many.
        units: u32,
        /// Of what.
        unit: TermUnit,
        /// The proof, as typed.
        reason: String,
    },
    /// A cause that was named, and that the rules do not deduct.
    NotDeducted {
        /// Cause.
        cause: DelayCause,
        /// How many.
        units: u32,
        /// Of what.
        unit: TermUnit,
        /// What was typed.
        reason: String,
    },
    /// `late − deducted = counted`, never below nothing.
    Counted {
        /// Late.
        late: u32,
        /// Deducted.
        deducted: u32,
        /// What remains.
        counted: u32,
        /// Of what.
        unit: TermUnit,
    },
    /// `price × rate × units = amount`.
    Product {
        /// Price of the item or of the order.
        price: Amount,
        /// Rate per unit.
        rate: Fraction,
        /// Days or hours.
        units: u32,
        /// Of what.
        unit: TermUnit,
        /// The product.
        amount: Amount,
    },
    /// A cap: `price × share = amount`.
    Cap {
        /// Price of the item or of the order.
        price: Amount,
        /// The highest share.
        share: Fraction,
        /// The highest sum.
        amount: Amount,
        /// Whether it applies.
        reached: bool,
    },
    /// Nothing is due.
    Nothing {
        /// Why.
        why: NoPenalty,
    },
    /// `price × share = amount`.
    Share {
        /// Of what.
        price: Amount,
        /// The share.
        share: Fraction,
        /// The product.
        amount: Amount,
    },
    /// `price × part ÷ whole = amount`.
    ShareOfQuantity {
        /// Of what.
        price: Amount,
        /// The quantity affected.
        part: Quantity,
        /// The whole quantity.
        whole: Quantity,
        /// The product.
        amount: Amount,
    },
    /// A range that was announced.
    Range {
        /// Lower end.
        low: Amount,
        /// Upper end.
        high: Amount,
    },
    /// The sum from which a warning is due: `high × share = amount`.
    WarnFrom {
        /// Upper end of the range.
        high: Amount,
        /// Share of it.
        share: Fraction,
        /// The sum.
        amount: Amount,
    },
    /// The price that is to be expected.
    Expected {
        /// The price.
        amount: Amount,
    },
    /// `expected − high = over`.
    Over {
        /// The price that is to be expected.
        expected: Amount,
        /// Upper end of the range.
        high: Amount,
        /// What is beyond it.
        over: Amount,
    },
    /// The client was not warned: no more is owed than was announced.
    OldPriceStands {
        /// What is owed.
        amount: Amount,
    },
    /// A sum in equal parts; the first `larger_count` are a minor unit larger.
    Parts {
        /// The sum.
        whole: Amount,
        /// A larger part.
        larger: Amount,
        /// How many of these.
        larger_count: u32,
        /// A smaller part.
        smaller: Amount,
        /// How many of these.
        smaller_count: u32,
    },
    /// Another sum goes before the computed one.
    Stated {
        /// The computed one.
        computed: Amount,
        /// The one that counts.
        amount: Amount,
        /// Why, as typed.
        reason: String,
    },
}

/// From when a delay counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PenaltyStart {
    /// The agreed end.
    AgreedEnd,
    /// The formal notice.
    FormalNotice,
}

/// Why no penalty is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoPenalty {
    /// Neither the rules nor the contract provide for one.
    NoRate,
    /// No formal notice was given.
    NoNotice,
    /// Nothing is late, or nothing is left after the deductions.
    NotLate,
}

impl Calculation {
    /// One line and its result.
    pub(crate) fn of(line: CalculationLine, result: Amount, source: &str) -> Self {
        let mut calculation = Self {
            lines: vec![line],
            result,
            ..Self::default()
        };
        calculation.cite(source);
        calculation
    }

    /// Names a source, once.
    pub(crate) fn cite(&mut self, source: &str) {
        let source = source.trim();
        if !source.is_empty() && !self.sources.iter().any(|known| known == source) {
            self.sources.push(source.to_owned());
        }
    }
}

/// `amount × share × units`, rounded half up. Fits: a sum has 63 bits, a numerator 20, a number of units 32.
pub(crate) fn product(amount: Amount, share: Fraction, units: u32) -> Amount {
    let numerator = i128::from(amount.0) * i128::from(share.numerator()) * i128::from(units);
    Amount(divide_half_up(numerator, i128::from(share.denominator())))
}
