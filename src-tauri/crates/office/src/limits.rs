//! What comes in from people, made sound before it is kept: texts cleaned of what nobody sees, and nothing longer or larger
//! than an act can carry.
//!
//! One walk over the JSON form of a value serves all of them, so that a field added tomorrow is not forgotten. A field beyond
//! its limit is refused with its name; what stood there before stays.

use crate::import::values::{Count, SignedSum};
use crate::problems::{Fault, Outcome, Sentence, Word, refuse};
use acceptance::dates::Moment;
use acceptance::{Amount, Quantity, text};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::ops::RangeInclusive;

/// Characters of a name, a place, a reference.
const SHORT: usize = 300;
/// Characters of what somebody says: some six pages.
const LONG: usize = 20_000;
/// Originals of an act.
const MOST_ORIGINALS: u64 = 99;

/// Things handed over, rounds of corrections: more than anybody counts.
const MOST_COUNTED: u64 = 9_999;

/// The years that a dossier can tell of: nothing of it lies before, and no guarantee runs so long.
const YEARS: RangeInclusive<i32> = 1990..=2200;

/// Fields that hold a day or a moment, beside those whose name says so.
const DATED: [&str; 10] = [
    "asked", "at", "counter", "deadline", "ended", "on", "or_at", "proposed", "started", "until",
];

/// Fields in which people tell something.
const TELLING: [&str; 36] = [
    "advice",
    "agenda",
    "asked",
    "body",
    "caption",
    "cause",
    "client_words",
    "consequence",
    "contractor_words",
    "criteria",
    "description",
    "done",
    "facts",
    "feedback",
    "ground",
    "message",
    "note",
    "part",
    "pause",
    "proof",
    "proposal",
    "reads",
    "reason",
    "reasons",
    "refusal_reasons",
    "remarks",
    "remedy",
    "restatement",
    "stands",
    "state",
    "terms",
    "text",
    "what",
    "witnesses",
    "words",
    "works",
];

/// Fields that hold a sum.
const SUMS: [&str; 14] = [
    "amount",
    "asked_for",
    "claimed",
    "cost",
    "deposit",
    "high",
    "low",
    "lump_sum",
    "paid",
    "price",
    "price_effect",
    "repair_price",
    "round_price",
    "unit_price",
];

/// Fields that hold a count.
const COUNTS: [&str; 2] = ["count", "rounds"];

/// Other fields that the catalogue names (`field-…`).
const NAMED: [&str; 38] = [
    "company_number",
    "count",
    "country",
    "email",
    "holder",
    "insurance_policy",
    "insurer",
    "legal_form",
    "location",
    "lot",
    "means",
    "mediator",
    "name",
    "originals",
    "phone",
    "place",
    "postal_code",
    "quantity",
    "reference",
    "representative",
    "rounds",
    "source",
    "street",
    "subject",
    "title",
    "town",
    "trade",
    "unit",
    "vat_number",
    "device",
    "rule_set",
    "enclosures",
    "hours",
    "label",
    "measured",
    "person",
    "to_name",
    "tolerance",
];

/// `thing` with its texts cleaned.
///
/// # Errors
/// Where a field is beyond its limit.
pub(crate) fn sound<T: Serialize + DeserializeOwned>(thing: T) -> Outcome<T> {
    let lost = |error: serde_json::Error| refuse("problem-internal").because(error);
    let mut value = serde_json::to_value(thing).map_err(lost)?;
    clean(&mut value);
    within(&value)?;
    serde_json::from_value(value).map_err(lost)
}

/// The text of one field, called `name`, cleaned.
///
/// # Errors
/// Where it is too long.
pub(crate) fn sound_text(name: &'static str, text: &str) -> Outcome<String> {
    let mut value = Value::String(text.to_owned());
    clean_field(name, &mut value);
    let mut faults = Vec::new();
    look(name, String::new(), &value, &mut faults);
    refuse_all(faults)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Cleans the texts in `value`; the names of files stay as the disk has them.
pub(crate) fn clean(value: &mut Value) {
    clean_field("", value);
}

/// What is beyond its limit in `value`, each with its place.
pub(crate) fn beyond(value: &Value) -> Vec<(String, Sentence)> {
    let mut faults = Vec::new();
    look("", String::new(), value, &mut faults);
    faults
}

fn within(value: &Value) -> Outcome<()> {
    refuse_all(beyond(value))
}

fn refuse_all(faults: Vec<(String, Sentence)>) -> Outcome<()> {
    let Some((_, first)) = faults.first() else {
        return Ok(());
    };
    let refusal = Fault::from(first.clone());
    Err(faults.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    }))
}

fn clean_field(name: &str, value: &mut Value) {
    match value {
        Value::String(words) if name != "file" => {
            *words = if is_telling(name) || name == "street" {
                text::clean(words)
            } else {
                text::clean_line(words)
            };
        }
        Value::Array(values) => values.iter_mut().for_each(|value| clean_field(name, value)),
        Value::Object(fields) => fields
            .iter_mut()
            .for_each(|(name, value)| clean_field(name, value)),
        _ => {}
    }
}

fn look(name: &str, place: String, value: &Value, faults: &mut Vec<(String, Sentence)>) {
    let fault = match value {
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                look(name, format!("{place}/{index}"), value, faults);
            }
            None
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                look(&name, format!("{place}/{name}"), value, faults);
            }
            if product_beyond(fields) {
                let price =
                    Sentence::of("problem-sum-too-large").with("field", Word::Key(label("unit_price")));
                faults.push((format!("{place}/unit_price"), price));
            }
            None
        }
        Value::String(_) if SUMS.contains(&name) => {
            let sum = value.as_str().and_then(SignedSum::read);
            sum.is_some_and(|sum| !sum.0.is_within_limit())
                .then(|| Sentence::of("problem-sum-too-large"))
        }
        Value::String(words) if is_dated(name) && out_of_time(words) => {
            Some(Sentence::of("problem-date-beyond").with("value", words.as_str()))
        }
        Value::String(words) if name != "file" => {
            let most = if is_telling(name) { LONG } else { SHORT };
            // Bytes are never fewer than characters.
            let length = if words.len() > most {
                words.chars().count()
            } else {
                0
            };
            (length > most).then(|| {
                Sentence::of("problem-too-long")
                    .with("count", length)
                    .with("limit", most)
            })
        }
        Value::Number(number) if SUMS.contains(&name) => {
            let sum = number.as_i64().map(Amount);
            (!sum.is_some_and(Amount::is_within_limit)).then(|| Sentence::of("problem-sum-too-large"))
        }
        Value::Number(number) if name == "originals" => {
            let sane = number
                .as_u64()
                .is_some_and(|count| (1..=MOST_ORIGINALS).contains(&count));
            (!sane).then(|| Sentence::of("problem-originals").with("limit", MOST_ORIGINALS))
        }
        Value::Number(number) if COUNTS.contains(&name) => {
            let sane = number.as_u64().is_some_and(|count| count <= MOST_COUNTED);
            (!sane).then(|| Sentence::of("problem-count-beyond").with("limit", MOST_COUNTED))
        }
        _ => None,
    };
    if name == "quantity" && quantity(value).is_some_and(|quantity| !quantity.is_within_limit()) {
        faults.push((place, Sentence::of("problem-quantity-too-large")));
    } else if let Some(fault) = fault {
        faults.push((place, fault.with("field", Word::Key(label(name)))));
    }
}

/// Whether an item costs more than the limit by its quantity.
fn product_beyond(fields: &serde_json::Map<String, Value>) -> bool {
    let lump = fields.get("lump_sum").is_some_and(|sum| !sum.is_null());
    let sum = |value: &Value| match value {
        Value::String(text) => SignedSum::read(text).map(|sum| sum.0),
        value => value.as_i64().map(Amount),
    };
    let price = fields.get("unit_price").and_then(sum);
    match (fields.get("quantity").and_then(quantity), price) {
        (Some(quantity), Some(price)) if !lump => {
            // Each of them beyond its own limit is named as such.
            quantity.is_within_limit() && price.is_within_limit() && !quantity.at(price).is_within_limit()
        }
        _ => false,
    }
}

/// A quantity in thousandths, as the domain keeps it, or in quotes, as an import file writes it.
fn quantity(value: &Value) -> Option<Quantity> {
    match value {
        Value::String(_) => Count::read(value).map(|count| count.0),
        value => value.as_i64().map(Quantity),
    }
}

/// Fields that hold a day or a moment.
fn is_dated(name: &str) -> bool {
    name.ends_with("_on")
        || name.ends_with("_to")
        || name.ends_with("_by")
        || name.ends_with("_end")
        || DATED.contains(&name)
}

/// Why `moment` is none of which a dossier can tell, if it is not.
pub(crate) fn untimely(moment: Moment) -> Option<Sentence> {
    let day = moment.date_naive();
    let beyond = !YEARS.contains(&day.year());
    beyond.then(|| Sentence::of("problem-date-beyond").with("value", day.to_string()))
}

/// Whether `words` are a day or a moment of which no dossier can tell.
fn out_of_time(words: &str) -> bool {
    let day = words.parse::<NaiveDate>().ok();
    let day = day.or_else(|| words.parse::<Moment>().ok().map(|moment| moment.date_naive()));
    day.is_some_and(|day| !YEARS.contains(&day.year()))
}

fn is_telling(name: &str) -> bool {
    TELLING.contains(&name)
}

fn label(name: &str) -> String {
    let known = [TELLING.as_slice(), &SUMS, &NAMED]
        .iter()
        .any(|names| names.contains(&name));
    match known {
        true => format!("field-{}", name.replace('_', "-")),
        false => "field-other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use messages::Catalogue;
    use serde_json::json;

    fn said(value: &Value) -> Vec<String> {
        let catalogue = Catalogue::of(acceptance::Language::En);
        let say = |(place, sentence): &(String, Sentence)| format!("{place} {}", sentence.say(catalogue));
        beyond(value).iter().map(say).collect()
    }

    #[test]
    fn every_field_that_is_named_has_a_name_in_the_catalogue() {
        for language in acceptance::Language::ALL {
            let catalogue = Catalogue::of(language);
            for name in [TELLING.as_slice(), &SUMS, &NAMED].concat() {
                assert!(catalogue.has(&label(name)), "{name}");
            }
            assert!(catalogue.has("field-other"));
        }
    }

    #[test]
    fn what_is_at_its_limit_passes_and_what_is_beyond_is_named() {
        let item = |name: usize, price: i64, quantity: i64| json!({ "items": [{ "name": "é".repeat(name), "unit_price": price, "quantity": quantity, "lump_sum": null }] });
        assert!(said(&item(SHORT, 1_000_000_000_000, 1_000)).is_empty());
        assert!(said(&item(SHORT + 1, 1, 1))[0].starts_with("/items/0/name “Name” has 301 characters"));
        assert!(said(&item(1, 1_000_000_000_001, 1))[0].starts_with("/items/0/unit_price “Unit price”"));
        assert!(said(&item(1, 1, 1_000_000_001))[0].starts_with("/items/0/quantity "));
        assert!(said(&item(1, 1_000_000_000_000, 1_001))[0].starts_with("/items/0/unit_price “Unit price”"));
        assert!(said(&item(1, i64::MIN, 1))[0].starts_with("/items/0/unit_price "));
    }

    #[test]
    fn sums_of_an_import_file_are_held_to_the_same_limits() {
        assert!(said(&json!({ "unit_price": "10000000000.00", "quantity": "1" })).is_empty());
        assert_eq!(said(&json!({ "paid": "10000000000.01" })).len(), 1);
        assert_eq!(
            said(&json!({ "unit_price": "90000000", "quantity": "9000000000" })).len(),
            1
        );
        assert_eq!(
            said(&json!({ "unit_price": "90000000", "quantity": "900000" })).len(),
            1
        );
    }

    #[test]
    fn there_is_one_original_at_least_and_ninety_nine_at_most() {
        assert!(said(&json!({ "originals": 1 })).is_empty() && said(&json!({ "originals": 99 })).is_empty());
        assert_eq!(said(&json!({ "originals": 0 })).len(), 1);
        assert_eq!(said(&json!({ "originals": 100 })).len(), 1);
    }

    #[test]
    fn what_is_counted_has_a_bound_and_it_is_told() {
        let rounds = |count: u64| said(&json!({ "contract": { "rounds": count } }));
        assert!(rounds(0).is_empty() && rounds(9_999).is_empty());
        assert!(rounds(4_000_000_000)[0].starts_with("/contract/rounds “Rounds of corrections included”"));
        assert!(said(&json!({ "handed_over": [{ "what": "Clés", "count": 3 }] })).is_empty());
        assert_eq!(
            said(&json!({ "handed_over": [{ "what": "Clés", "count": 10_000 }] })).len(),
            1
        );
    }

    #[test]
    fn days_of_which_no_dossier_can_tell_are_refused() {
        for day in [
            "0002-01-01",
            "1989-12-31",
            "2201-01-01",
            "9999-12-31",
            "+12026-01-01",
            "-2026-01-01",
        ] {
            assert_eq!(
                said(&json!({ "contract": { "signed_on": day } })).len(),
                1,
                "{day}"
            );
        }
        for day in ["1990-01-01", "2026-11-22", "2200-12-31"] {
            assert!(
                said(&json!({ "contract": { "ends_on": day } })).is_empty(),
                "{day}"
            );
        }
        let visit = |at: &str| said(&json!({ "visit": { "started": at } })).len();
        assert_eq!(
            (
                visit("2026-11-20T09:00:00+01:00"),
                visit("1926-11-20T09:00:00+01:00")
            ),
            (0, 1)
        );
        // What people tell is theirs, and so is a reference.
        assert!(said(&json!({ "asked": "avant le 1er mai", "reference": "1850-01-01" })).is_empty());
    }

    #[test]
    fn names_stand_on_one_line_and_words_on_as_many_as_they_were_told() {
        let mut value =
            json!({ "name": "A\nB\u{202e}", "client_words": "A\nB\u{202e}", "file": "a\u{200d}.jpg" });
        clean(&mut value);
        assert_eq!(
            value,
            json!({ "name": "A B", "client_words": "A\nB", "file": "a\u{200d}.jpg" })
        );
    }
}
