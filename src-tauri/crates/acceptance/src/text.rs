//! What people’s text may hold: what is seen when it is read, and nothing that steers how other text is read.
//!
//! Unicode has characters that nobody sees. Some turn the direction of what follows (UAX #9), so that a name could make
//! the program’s own words around it run backwards; some make two names that look alike differ, or a blank name pass for
//! one. None of them is ever meant by whoever types a name, a place or a complaint, so they are left out without a word.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// `text` without what is not seen; line breaks stay.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        match character {
            '\r' if next == Some('\n') => {}
            // Every way of ending a line or a paragraph is the same here.
            '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\n' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            JOINER | NON_JOINER => {
                // Persian and the scripts of India spell with them; between Latin letters they only hide.
                let spells = |other: Option<char>| other.is_some_and(is_of_a_joining_script);
                if spells(cleaned.chars().next_back()) && spells(next) {
                    cleaned.push(character);
                }
            }
            unseen if is_unseen(unseen) => {}
            seen => cleaned.push(seen),
        }
    }
    cleaned
}

/// `text` on one line, without what is not seen.
#[must_use]
pub fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// Cleans every text in `value`, at any depth; names of fields stay.
pub fn clean_all(value: &mut Value) {
    match value {
        Value::String(text) => {
            if !text.chars().all(is_plain) {
                *text = clean(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(clean_all),
        Value::Object(fields) => fields.values_mut().for_each(clean_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `thing` with every text in it cleaned.
///
/// # Errors
/// When `thing` does not survive its own JSON form.
pub fn cleaned<T: Serialize + DeserializeOwned>(thing: &T) -> Result<T, serde_json::Error> {
    let mut value = serde_json::to_value(thing)?;
    clean_all(&mut value);
    serde_json::from_value(value)
}

/// Whether `text` holds a character that runs from right to left (Hebrew, Arabic and their neighbours).
#[must_use]
pub fn runs_from_the_right(text: &str) -> bool {
    text.chars().any(|character| {
        matches!(u32::from(character),
            0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
    })
}

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// Seen, and in no need of a closer look.
fn is_plain(character: char) -> bool {
    matches!(character, ' '..='~' | '\n' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '\u{2010}'..='\u{2027}' | '\u{202F}')
}

fn is_of_a_joining_script(character: char) -> bool {
    matches!(u32::from(character), 0x0600..=0x0DFF | 0x1000..=0x109F | 0x1780..=0x18AF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC)
}

/// Control characters; format characters but those that are drawn (Arabic number signs); other characters that Unicode
/// wants ignored where they cannot be drawn (`Default_Ignorable_Code_Point`) or that are blank without being a space;
/// characters of private use, with which the pages mark their own text; and what is no character.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(u32::from(character),
            0xAD | 0x034F | 0x061C | 0x070F | 0x115F | 0x1160 | 0x17B4 | 0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164 | 0xFE00..=0xFE0F
            | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x1_BCA0..=0x1_BCA3 | 0x1_D173..=0x1_D17A
            | 0xE000..=0xF8FF | 0xE_0000..=0x10_FFFF)
        || u32::from(character) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn what_turns_the_direction_is_left_out() {
        let turns = (0x202A..=0x202E)
            .chain(0x2066..=0x2069)
            .chain([0x200E, 0x200F, 0x061C])
            .filter_map(char::from_u32);
        for turn in turns {
            assert_eq!(
                clean(&format!("payer {turn}1 200 €{turn}")),
                "payer 1 200 €",
                "{turn:?}"
            );
        }
    }

    #[test]
    fn what_is_not_seen_is_left_out() {
        assert_eq!(
            clean("Je\u{200B}an\u{AD} Du\u{FEFF}po\u{2060}nt\u{0}\u{1B}\u{9F}\u{E000}\u{E0041}"),
            "Jean Dupont"
        );
        assert_eq!(clean("\u{3164}\u{2800}\u{200D}\u{FE0F}"), "");
        assert_eq!(clean("Du\u{200D}pont"), "Dupont");
    }

    #[test]
    fn what_is_seen_stays() {
        for text in [
            "Mme Œuvrard : « 12 × 3,5 m² » ; l’été, no 4…",
            "Жанна Дюпон",
            "שרה לוי",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "王小明 ✓ 🏠",
            "une ligne\nune autre\n",
            "1\u{202F}200\u{A0}€",
        ] {
            assert_eq!(clean(text), text);
        }
    }

    #[test]
    fn every_end_of_a_line_is_the_same() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{85}e\tf"), "a\nb\nc\nd\ne f");
        assert_eq!(clean_line("a\r\nb\tc"), "a b c");
    }

    #[test]
    fn every_text_of_a_thing_is_cleaned_at_any_depth() {
        let address = crate::Address {
            street: "12\u{202E} rue".into(),
            ..crate::Address::default()
        };
        let party = crate::Party {
            name: "Ma\u{200B}rchand".into(),
            address,
            ..crate::Party::default()
        };
        let party = cleaned(&party).unwrap();
        assert_eq!(
            (party.name.as_str(), party.address.street.as_str()),
            ("Marchand", "12 rue")
        );
    }

    #[test]
    fn what_runs_from_the_right_is_told_from_what_does_not() {
        assert!(runs_from_the_right("M. לוי"));
        assert!(runs_from_the_right("العربية"));
        assert!(!runs_from_the_right("Жанна Dupont 12 €"));
    }
}
