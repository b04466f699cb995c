//! Dates, times, sums, quantities, rates, durations and sizes, as each language writes them.

use crate::{Catalogue, Value};
use acceptance::annotation::Measured;
use acceptance::exhibit::CaptureTime;
use acceptance::{Amount, Currency, Quantity, Rate};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

impl Catalogue {
    /// A day, in words: 21 novembre 2026.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        let day = if date.day() == 1 {
            self.text("day-first")
        } else {
            date.day().to_string()
        };
        let month = self.text(&format!("month-{}", date.month()));
        let values = [
            ("day", day.into()),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ];
        self.text_with("date-long", &values)
    }

    /// A time of day: 14 h 05.
    #[must_use]
    pub fn time(&self, moment: NaiveDateTime) -> String {
        let values = [
            ("hour", Value::from(moment.hour().to_string())),
            ("hour2", format!("{:02}", moment.hour()).into()),
            ("minute", format!("{:02}", moment.minute()).into()),
        ];
        self.text_with("time-short", &values)
    }

    /// A day and time: 21 novembre 2026 à 14 h 05.
    #[must_use]
    pub fn date_time(&self, moment: NaiveDateTime) -> String {
        let values = [
            ("date", self.date(moment.date()).into()),
            ("time", self.time(moment).into()),
        ];
        self.text_with("date-time", &values)
    }

    /// A moment with the offset in which it was taken: 21 novembre 2026 à 14 h 05 (UTC+1).
    #[must_use]
    pub fn moment(&self, moment: acceptance::dates::Moment) -> String {
        let offset = offset(moment.offset().local_minus_utc() / 60);
        let values = [
            ("moment", self.date_time(moment.naive_local()).into()),
            ("offset", offset.into()),
        ];
        self.text_with("moment-with-offset", &values)
    }

    /// A capture time, saying so when its offset is unknown.
    #[must_use]
    pub fn capture(&self, captured: &CaptureTime) -> String {
        let moment = self.date_time(captured.local);
        match captured.offset_minutes {
            Some(minutes) => {
                let values = [("moment", moment.into()), ("offset", offset(minutes).into())];
                self.text_with("moment-with-offset", &values)
            }
            None => self.text_with("moment-offset-unknown", &[("moment", moment.into())]),
        }
    }

    /// A sum: 18 437,50 €.
    #[must_use]
    pub fn money(&self, amount: Amount, currency: Currency) -> String {
        let symbol = match currency {
            Currency::EUR => "€",
            Currency::CHF => "CHF",
            Currency::GBP => "£",
            Currency::USD => "$",
            Currency::RUB => "₽",
        };
        let sum = self.decimal(amount.0, 2, 2);
        let plain = sum.trim_start_matches('\u{2212}');
        let said = self.text_with("money", &[("sum", plain.into()), ("symbol", symbol.into())]);
        // The sign leads the symbol: −€95.65.
        match sum == plain {
            true => said,
            false => led('\u{2212}', &said),
        }
    }

    /// The same with its sign, whatever it is: +280,00 €.
    #[must_use]
    pub fn signed_money(&self, amount: Amount, currency: Currency) -> String {
        let said = self.money(amount, currency);
        match amount.0 > 0 {
            true => led('+', &said),
            false => said,
        }
    }

    /// A quantity with its unit: 12,5 m².
    #[must_use]
    pub fn quantity(&self, quantity: Quantity, unit: &str) -> String {
        let number = self.decimal(quantity.0, 3, 0);
        if unit.is_empty() {
            number
        } else {
            format!("{number}\u{a0}{unit}")
        }
    }

    /// A rate: 5 %.
    #[must_use]
    pub fn rate(&self, rate: Rate) -> String {
        self.text_with(
            "percent",
            &[("number", self.decimal(i64::from(rate.0), 2, 0).into())],
        )
    }

    /// A length in tenths of a millimetre, as it is said on a site: 8 mm, 2,5 mm, 2 m.
    #[must_use]
    pub fn length(&self, tenths: u32) -> String {
        const METRE: u32 = 10_000;
        // A tenth of a millimetre is never said in metres.
        let (key, decimals) = match tenths >= METRE && tenths.is_multiple_of(10) {
            true => ("length-metres", 4),
            false => ("length-millimetres", 1),
        };
        let number = self.decimal(i64::from(tenths), decimals, 0);
        self.text_with(key, &[("number", number.into())])
    }

    /// A measure with what it was taken over and what is allowed: 8 mm / 2 m (tolérance 5 mm).
    #[must_use]
    pub fn measured(&self, measured: Measured) -> String {
        let mut said = self.length(measured.value);
        if let Some(over) = measured.over {
            let values = [("value", said.into()), ("over", self.length(over).into())];
            said = self.text_with("measured-over", &values);
        }
        if let Some(tolerance) = measured.tolerance {
            let tolerance = self.length(tolerance);
            let values = [("measure", said.into()), ("tolerance", tolerance.into())];
            said = self.text_with("measured-tolerance", &values);
        }
        said
    }

    /// A duration: 0:38.
    #[must_use]
    pub fn duration(&self, milliseconds: u64) -> String {
        let seconds = milliseconds.div_ceil(1000);
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }

    /// A size in memory: 2,6 Mo.
    #[must_use]
    pub fn size(&self, bytes: u64) -> String {
        let tenths = |unit: u64| {
            i64::try_from(bytes.saturating_mul(10).saturating_add(unit / 2) / unit).unwrap_or(i64::MAX)
        };
        let (number, unit) = match bytes {
            0..1_000 => (bytes.to_string(), "size-bytes"),
            1_000..1_000_000 => (self.decimal(tenths(1_000) / 10, 0, 0), "size-kilobytes"),
            1_000_000..1_000_000_000 => (self.decimal(tenths(1_000_000), 1, 0), "size-megabytes"),
            _ => (self.decimal(tenths(1_000_000_000), 1, 0), "size-gigabytes"),
        };
        self.text_with(unit, &[("number", number.into())])
    }

    /// `value` divided by `10^decimals`, grouped by thousands, with at least `least` decimals.
    #[must_use]
    pub fn decimal(&self, value: i64, decimals: u32, least: usize) -> String {
        let (group, point) = (self.text("number-group"), self.text("number-decimal"));
        let scale = 10_u64.pow(decimals);
        let (whole, fraction) = (value.unsigned_abs() / scale, value.unsigned_abs() % scale);
        let digits = whole.to_string();
        let mut text = String::new();
        if value < 0 {
            text.push('\u{2212}');
        }
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&group);
            }
            text.push(digit);
        }
        let mut fraction = format!("{fraction:0width$}", width = decimals as usize);
        while fraction.len() > least && fraction.ends_with('0') {
            fraction.pop();
        }
        if decimals > 0 && !fraction.is_empty() {
            text.push_str(&point);
            text.push_str(&fraction);
        }
        text
    }
}

/// A sum with its sign. A line may break between a sign and a symbol, and nowhere else in a sum.
fn led(sign: char, sum: &str) -> String {
    match sum.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{sign}{sum}"),
        false => format!("{sign}\u{2060}{sum}"),
    }
}

/// UTC+2, UTC+5:30, UTC.
fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '\u{2212}' } else { '+' };
    match (minutes.abs() / 60, minutes.abs() % 60) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Language;

    fn french() -> &'static Catalogue {
        Catalogue::of(Language::Fr)
    }

    #[test]
    fn sums_are_grouped_as_each_language_does() {
        assert_eq!(
            french().money(Amount(1_843_750), Currency::EUR),
            "18\u{202f}437,50\u{a0}€"
        );
        assert_eq!(
            Catalogue::of(Language::En).money(Amount(-1_843_750), Currency::EUR),
            "\u{2212}\u{2060}€18,437.50"
        );
        assert_eq!(
            french().money(Amount(-1_843_750), Currency::EUR),
            "\u{2212}18\u{202f}437,50\u{a0}€"
        );
        assert_eq!(
            Catalogue::of(Language::En).signed_money(Amount(9_565), Currency::EUR),
            "+\u{2060}€95.65"
        );
        assert_eq!(
            Catalogue::of(Language::En).money(Amount(1_843_750), Currency::EUR),
            "€18,437.50"
        );
    }

    #[test]
    fn quantities_and_rates_drop_idle_zeros() {
        assert_eq!(french().quantity(Quantity(12_500), "m²"), "12,5\u{a0}m²");
        assert_eq!(french().rate(Rate(500)), "5\u{202f}%");
        assert_eq!(french().rate(Rate(250)), "2,5\u{202f}%");
    }

    #[test]
    fn the_first_of_a_month_is_written_premier_in_french() {
        let date = NaiveDate::from_ymd_opt(2026, 5, 1).expect("a date");
        assert_eq!(french().date(date), "1er\u{a0}mai 2026");
    }

    #[test]
    fn lengths_are_said_as_on_a_site() {
        for (tenths, said) in [
            (0, "0\u{a0}mm"),
            (5, "0,5\u{a0}mm"),
            (80, "8\u{a0}mm"),
            (9_999, "999,9\u{a0}mm"),
            (10_000, "1\u{a0}m"),
            (10_001, "1\u{202f}000,1\u{a0}mm"),
            (23_500, "2,35\u{a0}m"),
        ] {
            assert_eq!(french().length(tenths), said);
        }
        let mut measured = Measured {
            value: 80,
            over: Some(20_000),
            tolerance: Some(50),
        };
        assert_eq!(
            french().measured(measured),
            "8\u{a0}mm / 2\u{a0}m (tolérance 5\u{a0}mm)"
        );
        measured.over = None;
        assert_eq!(
            Catalogue::of(Language::En).measured(measured),
            "8\u{a0}mm (tolerance 5\u{a0}mm)"
        );
    }

    #[test]
    fn sizes_are_rounded_for_people() {
        assert_eq!(french().size(2_649_000), "2,6\u{a0}Mo");
        assert_eq!(french().size(999), "999\u{a0}octets");
    }
}
