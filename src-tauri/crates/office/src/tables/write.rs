//! Tables out: CSV that a spreadsheet opens by a double click, and that runs nothing in it.
//!
//! A cell of text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, “CSV Injection”); numbers
//! are typed as such and stay numbers, negative ones too. Everything else is RFC 4180: CRLF, quotation marks doubled. French
//! spreadsheets expect semicolons and decimal commas, and only a mark at the beginning tells them that this is UTF-8.

use acceptance::{Amount, Language, Quantity, Rate};
use chrono::NaiveDate;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing.
    Empty,
    /// Text, as somebody wrote it.
    Text(String),
    /// A number: this integer divided by ten to the power of the decimals.
    Number {
        /// The number without its decimal mark.
        value: i64,
        /// How many of its digits are decimals.
        decimals: u32,
    },
    /// A day, written as ISO 8601 does.
    Day(NaiveDate),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Amount> for Cell {
    fn from(amount: Amount) -> Self {
        Self::Number {
            value: amount.0,
            decimals: 2,
        }
    }
}

impl From<Quantity> for Cell {
    fn from(quantity: Quantity) -> Self {
        Self::Number {
            value: quantity.0,
            decimals: 3,
        }
    }
}

/// In percent.
impl From<Rate> for Cell {
    fn from(rate: Rate) -> Self {
        Self::Number {
            value: i64::from(rate.0),
            decimals: 2,
        }
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Number {
            value: i64::from(count),
            decimals: 0,
        }
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A file of `rows`, as spreadsheets of `language` read it.
pub(crate) fn csv(rows: &[Vec<Cell>], language: Language) -> Vec<u8> {
    let point = language.decimal_mark();
    let separator = if point == ',' { ';' } else { ',' };
    let mut text = String::from('\u{FEFF}');
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                text.push(separator);
            }
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => write_text(&mut text, words),
                Cell::Number { value, decimals } => {
                    text.push_str(&decimal(*value, *decimals, point));
                }
                Cell::Day(day) => text.push_str(&day.format("%Y-%m-%d").to_string()),
            }
        }
        // A row of one empty cell would be an empty line, which readers pass over.
        if matches!(row.as_slice(), [Cell::Empty]) {
            text.push_str("\"\"");
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// `text` with an apostrophe before it, where a spreadsheet would take it for a formula.
pub(crate) fn guarded(text: &str) -> String {
    if is_dangerous(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// `text` as it was before [`guarded`].
pub(crate) fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet could take `text` for a formula. Some programs pass over what goes before: spaces, and the
/// apostrophe with which another guarded it already.
fn is_dangerous(text: &str) -> bool {
    if text.trim_start_matches('\'').starts_with(['\t', '\r', '\n']) {
        return true;
    }
    text.trim_start_matches(|letter: char| letter == '\'' || letter.is_whitespace() || letter.is_control())
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn write_text(out: &mut String, words: &str) {
    // Quoted always: marks, separators and ends of lines may stand anywhere in what people write.
    out.push('"');
    out.push_str(&guarded(words).replace('"', "\"\""));
    out.push('"');
}

/// `value` divided by ten to the power of `decimals`: sums with both of theirs, other numbers with as many as they need.
fn decimal(value: i64, decimals: u32, point: char) -> String {
    let scale = 10_u64.checked_pow(decimals).unwrap_or(u64::MAX);
    let (whole, fraction) = (value.unsigned_abs() / scale, value.unsigned_abs() % scale);
    let sign = if value < 0 { "-" } else { "" };
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    let mut fraction = format!("{fraction:0width$}", width = decimals as usize);
    while decimals != 2 && fraction.ends_with('0') {
        fraction.pop();
    }
    if fraction.is_empty() {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}{point}{fraction}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::super::{decode, grid};
    use super::*;
    use proptest::prelude::*;

    fn written(row: &[Cell], language: Language) -> String {
        String::from_utf8(csv(&[row.to_vec()], language)).unwrap()
    }

    #[test]
    fn french_and_english_spreadsheets_each_get_their_own() {
        let row = [
            "Porte « isoplane »".into(),
            Amount(1_843_750).into(),
            Quantity(12_500).into(),
            NaiveDate::from_ymd_opt(2026, 11, 21).into(),
            Cell::Empty,
        ];
        assert_eq!(
            written(&row, Language::Fr),
            "\u{FEFF}\"Porte « isoplane »\";18437,50;12,5;2026-11-21;\r\n"
        );
        assert_eq!(
            written(&row, Language::En),
            "\u{FEFF}\"Porte « isoplane »\",18437.50,12.5,2026-11-21,\r\n"
        );
    }

    #[test]
    fn what_would_run_in_a_spreadsheet_is_text() {
        for formula in [
            "=1+1",
            "+33612345678",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            " =cmd|' /C calc'!A0",
            "'=1",
            "＝1",
        ] {
            assert_eq!(guarded(formula), format!("'{formula}"), "{formula:?}");
        }
        for harmless in ["Porte", "", "12 rue", "l’été", "'tis", "a=b", "Sol - mur"] {
            assert_eq!(guarded(harmless), harmless);
        }
    }

    #[test]
    fn a_number_that_is_negative_stays_a_number() {
        assert_eq!(
            written(&[Amount(-12_050).into()], Language::Fr),
            "\u{FEFF}-120,50\r\n"
        );
        assert_eq!(
            written(&[Amount(i64::MIN).into()], Language::En),
            "\u{FEFF}-92233720368547758.08\r\n"
        );
        assert_eq!(written(&[7_u32.into()], Language::En), "\u{FEFF}7\r\n");
        assert_eq!(written(&[Quantity(5).into()], Language::En), "\u{FEFF}0.005\r\n");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(
            rows in proptest::collection::vec(proptest::collection::vec("(?s).{0,12}|['=+@\t\r\n\"; -]{0,6}", 1..6), 1..6),
            french: bool,
        ) {
            let language = if french { Language::Fr } else { Language::En };
            let cells: Vec<Vec<Cell>> = rows
                .iter()
                .map(|row| row.iter().map(|cell| cell.as_str().into()).collect())
                .collect();
            let bytes = csv(&cells, language);
            let decoded = decode::decode(&bytes).unwrap();
            prop_assert!(!decoded.broken);
            let separator = if french { b';' } else { b',' };
            let grid = grid::separated(&decoded.text, separator, 0);
            // Rows of nothing but blanks are no rows of a table.
            let kept: Vec<Vec<String>> = rows
                .into_iter()
                .filter(|row| row.iter().any(|cell| !write_blank(cell)))
                .collect();
            let read: Vec<Vec<String>> = grid.rows.into_iter().map(|row| row.cells).collect();
            prop_assert_eq!(read, kept);
        }

        #[test]
        fn no_text_written_begins_as_a_formula(text in "(?s).{0,20}") {
            let guarded = guarded(&text);
            prop_assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }

    fn write_blank(cell: &str) -> bool {
        guarded(cell).trim().is_empty()
    }
}
