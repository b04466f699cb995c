//! Money in minor units, rates in hundredths of a percent, quantities in thousandths.
//!
//! Nothing here is a floating-point number. Every rounding is half up (away from zero), done once, at the end.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A sum in minor units (cents, kopecks) of the contract's currency. May be negative where it is an effect on a price.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Amount(pub i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The largest sum, either way, that a dossier may state: ten thousand million of the main unit. Far beyond any
    /// building site, and far within what 64 bits and a window’s numbers hold exactly.
    pub const LIMIT: Self = Self(1_000_000_000_000);

    /// Whether this sum lies within [`Self::LIMIT`], either way.
    #[must_use]
    pub fn is_within_limit(self) -> bool {
        self.0.unsigned_abs() <= Self::LIMIT.0.unsigned_abs()
    }

    /// The larger of this sum and zero.
    #[must_use]
    pub fn at_least_zero(self) -> Self {
        Self(self.0.max(0))
    }

    /// This sum times `numerator / denominator`, rounded half up once. Saturates at the ends of `i64`.
    #[must_use]
    pub fn times(self, numerator: i64, denominator: i64) -> Self {
        let product = i128::from(self.0) * i128::from(numerator);
        Self(divide_half_up(product, i128::from(denominator)))
    }

    /// Splits a lump sum into `parts` whose sum is the whole; the first ones carry the remainder.
    #[must_use]
    pub fn split(self, parts: u32) -> Vec<Self> {
        if parts == 0 {
            return Vec::new();
        }
        let parts = i64::from(parts);
        let (base, rest) = (self.0.div_euclid(parts), self.0.rem_euclid(parts));
        (0..parts)
            .map(|index| Self(base + i64::from(index < rest)))
            .collect()
    }
}

impl std::ops::Add for Amount {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Amount {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::ops::Neg for Amount {
    type Output = Self;

    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl std::iter::Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(sums: I) -> Self {
        // In 128 bits, so that what goes up and down again ends where it should.
        let total: i128 = sums.map(|sum| i128::from(sum.0)).sum();
        Self(within_i64(total))
    }
}

/// The currency of a contract. Each of these has two decimals.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
pub enum Currency {
    /// Euro.
    #[default]
    EUR,
    /// Swiss franc.
    CHF,
    /// Pound sterling.
    GBP,
    /// United States dollar.
    USD,
    /// Russian rouble.
    RUB,
}

/// A rate in hundredths of a percent: 500 is 5 %.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Rate(pub u32);

impl Rate {
    /// The share of `amount` at this rate, rounded half up.
    #[must_use]
    pub fn of(self, amount: Amount) -> Amount {
        amount.times(i64::from(self.0), 10_000)
    }
}

/// A quantity in thousandths of its unit: 42 m is 42 000.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Quantity(pub i64);

impl Quantity {
    /// The largest quantity that a dossier may state: a million units.
    pub const LIMIT: Self = Self(1_000_000_000);

    /// Whether this quantity lies within [`Self::LIMIT`], either way.
    #[must_use]
    pub fn is_within_limit(self) -> bool {
        self.0.unsigned_abs() <= Self::LIMIT.0.unsigned_abs()
    }

    /// This quantity in `parts` equal ones, where it divides into whole thousandths.
    #[must_use]
    pub fn divided(self, parts: u32) -> Option<Self> {
        let parts = i64::from(parts);
        let whole = parts > 0 && self.0 % parts == 0;
        whole.then(|| Self(self.0 / parts))
    }

    /// This quantity at a price per unit, rounded half up.
    #[must_use]
    pub fn at(self, unit_price: Amount) -> Amount {
        unit_price.times(self.0, 1_000)
    }
}

/// `numerator / denominator`, half up (away from zero); nothing where the denominator is 0.
pub(crate) fn divide_half_up(numerator: i128, denominator: i128) -> i64 {
    if denominator == 0 {
        return 0;
    }
    let sign = if (numerator < 0) == (denominator < 0) {
        1
    } else {
        -1
    };
    let (numerator, denominator) = (numerator.abs(), denominator.abs());
    let rounded = sign * ((2 * numerator + denominator) / (2 * denominator));
    within_i64(rounded)
}

/// The nearest number of 64 bits.
pub(crate) fn within_i64(wide: i128) -> i64 {
    i64::try_from(wide).unwrap_or(if wide < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn retention_of_five_percent_rounds_half_up() {
        assert_eq!(Rate(500).of(Amount(1_843_750)), Amount(92_188));
    }

    #[test]
    fn a_lump_sum_in_three_keeps_its_total() {
        assert_eq!(
            Amount(10_000_000).split(3),
            [Amount(3_333_334), Amount(3_333_333), Amount(3_333_333)]
        );
    }

    #[test]
    fn a_quantity_divides_into_whole_thousandths_or_not_at_all() {
        assert_eq!(Quantity(42_000).divided(4), Some(Quantity(10_500)));
        assert_eq!(Quantity(10).divided(3), None);
        assert_eq!(Quantity(10).divided(0), None);
    }

    #[test]
    fn a_quantity_times_a_unit_price_is_the_amount() {
        assert_eq!(Quantity(42_000).at(Amount(2_700)), Amount(113_400));
    }

    #[test]
    fn a_total_does_not_depend_on_the_order_of_its_sums() {
        let sums = [Amount(i64::MAX), Amount(5), Amount(-i64::MAX)];
        assert_eq!(sums.into_iter().sum::<Amount>(), Amount(5));
    }

    #[test]
    fn a_sum_beyond_the_limit_is_told_from_one_at_it() {
        assert!(Amount::LIMIT.is_within_limit() && (-Amount::LIMIT).is_within_limit());
        assert!(!(Amount::LIMIT + Amount(1)).is_within_limit() && !Amount(i64::MIN).is_within_limit());
    }

    proptest! {
        #[test]
        fn the_parts_of_a_split_sum_to_the_whole(sum in -1_000_000_000_i64..1_000_000_000, parts in 1_u32..500) {
            let split = Amount(sum).split(parts);
            prop_assert_eq!(split.len(), parts as usize);
            prop_assert_eq!(split.into_iter().sum::<Amount>(), Amount(sum));
        }

        #[test]
        fn a_share_is_never_more_than_half_a_minor_unit_off(sum in 0_i64..1_000_000_000, rate in 0_u32..=10_000) {
            let share = i128::from(Rate(rate).of(Amount(sum)).0) * 10_000;
            prop_assert!((share - i128::from(sum) * i128::from(rate)).abs() <= 5_000);
        }
    }
}
