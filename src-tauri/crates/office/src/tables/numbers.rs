//! Numbers as people write them in a table: `1 480,00 €`, `1.480,00`, `1,480.00`, `(120,00)`, `12,5 m²`.
//!
//! No floating-point number in between. Which of comma and point is the decimal mark is learnt from the cells that leave no
//! doubt; the language decides where none does.

use acceptance::{Currency, Language};

/// A number read from a cell: an integer of the scale asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read {
    /// The number times ten to the power of the decimals asked for.
    pub(crate) value: i64,
    /// What stands behind it: `m²`.
    pub(crate) rest: String,
    /// Whether it had more decimals and was rounded.
    pub(crate) rounded: bool,
}

/// Signs and names of currencies, and what else stands beside a sum.
const BESIDE: [&str; 22] = [
    "€", "$", "£", "₽", "eur", "euro", "euros", "chf", "fr", "frs", "gbp", "usd", "rub", "ht", "htva", "ttc",
    "net", "h.t.", "t.t.c.", "excl", "incl", "vat",
];

/// The currency that `cell` names, by its sign or by its letters (ISO 4217).
pub(crate) fn currency(cell: &str) -> Option<Currency> {
    let of_sign = |letter: char| match letter {
        '€' => Some(Currency::EUR),
        '$' => Some(Currency::USD),
        '£' => Some(Currency::GBP),
        '₽' => Some(Currency::RUB),
        _ => None,
    };
    let of_word = |word: &str| match word.to_ascii_uppercase().as_str() {
        "EUR" | "EURO" | "EUROS" => Some(Currency::EUR),
        "CHF" => Some(Currency::CHF),
        "GBP" => Some(Currency::GBP),
        "USD" => Some(Currency::USD),
        "RUB" => Some(Currency::RUB),
        _ => None,
    };
    let words = || cell.split(|letter: char| !letter.is_alphabetic());
    cell.chars()
        .find_map(of_sign)
        .or_else(|| words().find_map(of_word))
}

/// The decimal mark of the table whose cells are `cells`.
pub(crate) fn mark<'a>(cells: impl Iterator<Item = &'a str>, language: Language) -> char {
    let (mut commas, mut points) = (0_usize, 0_usize);
    for cell in cells {
        let Some((_, digits, _)) = parts(cell) else {
            continue;
        };
        match sure(&digits) {
            Some(',') => commas += 1,
            Some('.') => points += 1,
            _ => {}
        }
    }
    match commas.cmp(&points) {
        std::cmp::Ordering::Greater => ',',
        std::cmp::Ordering::Less => '.',
        std::cmp::Ordering::Equal => language.decimal_mark(),
    }
}

/// The number in `cell`, as an integer of `decimals` decimals, rounded half away from zero; none where there is none.
pub(crate) fn read(cell: &str, decimals: usize, mark: char) -> Option<Read> {
    let (negative, digits, rest) = parts(cell)?;
    let (whole, fraction) = split(&digits, mark)?;
    // Fifteen digits are more than any sum of a dossier has, and leave room for the decimals.
    let whole = whole.trim_start_matches('0');
    if whole.len() > 15 {
        return None;
    }
    let kept: String = fraction
        .chars()
        .chain(std::iter::repeat('0'))
        .take(decimals)
        .collect();
    let mut value: i64 = format!("0{whole}{kept}").parse().ok()?;
    let lost = fraction.get(decimals..).unwrap_or_default();
    if lost.starts_with(|digit: char| digit >= '5') {
        value = value.checked_add(1)?;
    }
    Some(Read {
        value: if negative { -value } else { value },
        rest,
        rounded: lost.bytes().any(|digit| digit != b'0'),
    })
}

/// Whether `cell` is a number, with at most a currency beside it.
pub(crate) fn is_number(cell: &str) -> bool {
    parts(cell).is_some_and(|(_, digits, rest)| rest.is_empty() && split(&digits, ',').is_some())
}

/// Sign, digits with their marks, and what stands behind.
fn parts(cell: &str) -> Option<(bool, String, String)> {
    let mut words = cell.trim();
    let mut negative = false;
    if let Some(inner) = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        (words, negative) = (inner.trim(), true);
    }
    words = words.trim_start_matches(|letter: char| "€$£₽".contains(letter) || letter.is_whitespace());
    for name in ["EUR", "CHF", "GBP", "USD", "RUB"] {
        words = words.strip_prefix(name).unwrap_or(words).trim_start();
    }
    if let Some(rest) = words.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        if negative {
            return None;
        }
        (words, negative) = (rest.trim_start(), true);
    } else if let Some(rest) = words.strip_prefix('+') {
        words = rest.trim_start();
    }
    words = words.trim_start_matches(|letter: char| "€$£₽".contains(letter) || letter.is_whitespace());
    let mut digits = String::new();
    let mut end = 0;
    let mut letters = words.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '0'..='9' | ',' | '.' => {
                digits.push(letter);
                end = at + letter.len_utf8();
            }
            // Spaces and apostrophes group digits; before anything else they end the number.
            ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '\u{2019}'
                if letters.peek().is_some_and(|(_, next)| next.is_ascii_digit()) => {}
            _ => break,
        }
    }
    if !digits.bytes().any(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut rest = words.get(end..).unwrap_or_default().trim();
    if !negative && let Some(before) = rest.strip_suffix(['-', '\u{2212}']) {
        (rest, negative) = (before.trim_end(), true);
    }
    Some((negative, digits, without_currency(rest)))
}

/// `rest` without signs of currencies and words of tax.
fn without_currency(rest: &str) -> String {
    let plain = rest.replace(['€', '$', '£', '₽'], " ");
    let kept: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| !BESIDE.contains(&word.to_lowercase().trim_end_matches(',')))
        .collect();
    kept.join(" ")
}

/// Digits before and after the decimal mark.
fn split(digits: &str, mark: char) -> Option<(String, String)> {
    let mark = match sure(digits) {
        Some(mark) => Some(mark),
        None if digits.matches([',', '.']).count() == 1 && !groups(digits, mark) => {
            digits.chars().find(|letter| !letter.is_ascii_digit())
        }
        None => None,
    };
    let (whole, fraction) = match mark {
        Some(mark) => digits.rsplit_once(mark)?,
        None => (digits, ""),
    };
    let plain = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    if !plain(fraction) || !is_grouped(whole) {
        return None;
    }
    Some((whole.replace([',', '.'], ""), fraction.to_owned()))
}

/// The decimal mark where the digits alone leave no doubt: both marks stand there, or one that parts other than three digits.
fn sure(digits: &str) -> Option<char> {
    let last = digits.rfind([',', '.'])?;
    let mark = digits.get(last..)?.chars().next()?;
    let marks = digits.matches([',', '.']).count();
    if digits.contains(',') && digits.contains('.') {
        return (digits.matches(mark).count() == 1).then_some(mark);
    }
    let after = digits.len() - last - 1;
    (marks == 1 && (after != 3 || digits.starts_with('0') || last > 3 || last == 0)).then_some(mark)
}

/// Whether the one mark in `digits` groups thousands: it is not the table’s decimal mark.
fn groups(digits: &str, mark: char) -> bool {
    !digits.contains(mark)
}

/// Whether `whole` is digits, or groups of three parted by one same mark.
fn is_grouped(whole: &str) -> bool {
    let mut marks = whole.chars().filter(|letter| !letter.is_ascii_digit());
    let Some(mark) = marks.next() else {
        return true;
    };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|digit| digit.is_ascii_digit());
    (1..=3).contains(&first.len()) && digits(first) && groups.all(|group| group.len() == 3 && digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn french(cell: &str) -> Option<i64> {
        read(cell, 2, ',').map(|read| read.value)
    }

    #[test]
    fn a_currency_is_known_by_its_sign_or_its_letters() {
        for (cell, named) in [
            ("5,00 €", Some(Currency::EUR)),
            ("$ 5", Some(Currency::USD)),
            ("5 ₽", Some(Currency::RUB)),
            ("CHF 12.50", Some(Currency::CHF)),
            ("Prix HT (eur)", Some(Currency::EUR)),
            ("12,50", None),
            ("neuro 5", None),
        ] {
            assert_eq!(currency(cell), named, "{cell}");
        }
    }

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (cell, sum) in [
            ("1 480,00 €", 148_000),
            ("1\u{202F}480,00\u{A0}€", 148_000),
            ("1.480,00", 148_000),
            ("1,480.00", 148_000),
            ("1’480.50", 148_050),
            ("1480.5", 148_050),
            ("1480", 148_000),
            ("€ 12,50", 1_250),
            ("EUR 12,50", 1_250),
            ("12,50 € HT", 1_250),
            ("12,50 euros TTC", 1_250),
            ("-120,00", -12_000),
            ("\u{2212}120", -12_000),
            ("(120,00)", -12_000),
            ("120,00-", -12_000),
            ("0,05", 5),
            (",5", 50),
            ("1.234.567,89", 123_456_789),
            ("1,234,567", 123_456_700),
            ("+3", 300),
        ] {
            assert_eq!(french(cell), Some(sum), "{cell}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_made_one() {
        for cell in [
            "",
            "-",
            "€",
            "inclus",
            "#REF!",
            "environ 12",
            "1,2,3",
            "12.34.5",
            "1.23,4.5",
            "--3",
            "(-3)",
            "99999999999999999999",
        ] {
            assert_eq!(french(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_single_mark_before_three_digits_follows_the_table() {
        assert_eq!(read("1.234", 2, ',').map(|read| read.value), Some(123_400));
        assert_eq!(read("1.234", 3, '.').map(|read| read.value), Some(1_234));
        assert_eq!(read("1,234", 3, ',').map(|read| read.value), Some(1_234));
        assert_eq!(read("1,234", 2, '.').map(|read| read.value), Some(123_400));
    }

    #[test]
    fn the_decimal_mark_is_learnt_from_the_cells_that_leave_no_doubt() {
        assert_eq!(mark(["1.234", "12.5", "Porte"].into_iter(), Language::Fr), '.');
        assert_eq!(mark(["1,234", "12,5"].into_iter(), Language::En), ',');
        assert_eq!(mark(["1,234", "12"].into_iter(), Language::En), '.');
        assert_eq!(mark(["1,234", "12"].into_iter(), Language::Fr), ',');
    }

    #[test]
    fn what_stands_behind_a_number_is_kept() {
        let quantity = read("12,5 m2", 3, ',');
        assert_eq!(
            quantity.map(|read| (read.value, read.rest)),
            Some((12_500, "m2".to_owned()))
        );
        assert_eq!(read("10 %", 2, ',').map(|read| read.rest), Some("%".to_owned()));
    }

    #[test]
    fn more_decimals_are_rounded_and_said_to_be() {
        let price = read("12,345", 2, ',');
        assert_eq!(price.map(|read| (read.value, read.rounded)), Some((1_235, true)));
        assert_eq!(read("12,340", 2, ',').map(|read| read.rounded), Some(false));
        assert_eq!(read("-0,005", 2, ',').map(|read| read.value), Some(-1));
    }

    proptest! {
        #[test]
        fn a_sum_written_in_french_is_read_again(cents in -1_000_000_000_000_i64..1_000_000_000_000) {
            let catalogue = messages::Catalogue::of(Language::Fr);
            let written = catalogue.money(acceptance::Amount(cents), acceptance::Currency::EUR);
            prop_assert_eq!(read(&written, 2, ',').map(|read| read.value), Some(cents));
        }

        #[test]
        fn any_cell_is_read_or_refused(cell in "(?s).{0,40}", decimals in 0_usize..4) {
            let _ = read(&cell, decimals, ',');
        }
    }
}
