//! Calendar arithmetic of terms: years and months clamped to the end of a shorter month.

use chrono::{Days, Months, NaiveDate};

/// A moment with the offset it was taken in (RFC 3339).
pub type Moment = chrono::DateTime<chrono::FixedOffset>;

/// `date` plus whole years; 29 February becomes 28 February where there is none.
#[must_use]
pub fn plus_years(date: NaiveDate, years: u32) -> NaiveDate {
    date.checked_add_months(Months::new(years.saturating_mul(12)))
        .unwrap_or(NaiveDate::MAX)
}

/// `date` plus days.
#[must_use]
pub fn plus_days(date: NaiveDate, days: u32) -> NaiveDate {
    date.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MAX)
}

/// `date` moved by `days`, later or earlier.
#[must_use]
pub fn shifted(date: NaiveDate, days: i32) -> NaiveDate {
    date.checked_add_signed(chrono::Duration::days(i64::from(days)))
        .unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_year_after_leap_day_is_the_end_of_february() {
        assert_eq!(plus_years(day("2028-02-29"), 1), day("2029-02-28"));
    }

    #[test]
    fn ten_years_after_a_reception_fall_on_the_same_day() {
        assert_eq!(plus_years(day("2026-11-21"), 10), day("2036-11-21"));
    }
}
