//! Holds a file against the schema of the format, and names every fault of shape at once: fields unknown or missing, values
//! of another type, words that are no choice, dates and sums that are none.
//!
//! It knows the keywords that our own schema uses, and a test sees to it that there are no others.

use super::faults::{Faults, below, with_nearest};
use super::schema::{TAGS, alternatives, resolved};
use super::values::{Count, Percent, SignedSum, Sum};
use crate::problems::Sentence;
use acceptance::dates::Moment;
use acceptance::rules::Fraction;
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// Names the faults of `value` against `schema`.
pub(super) fn check(schema: &Value, value: &Value, faults: &mut Faults) {
    Shape { root: schema }.check(schema, value, "", faults);
}

struct Shape<'a> {
    root: &'a Value,
}

impl<'a> Shape<'a> {
    fn check(&self, schema: &'a Value, value: &Value, place: &str, faults: &mut Faults) {
        let schema = resolved(self.root, schema);
        if let Some(words) = self.words(schema) {
            return check_choice(schema, &words, value, place, faults);
        }
        if let Some(options) = alternatives(schema) {
            return self.check_alternatives(options, value, place, faults);
        }
        if !check_type(schema, value, place, faults) {
            return;
        }
        match value {
            Value::Object(fields) => self.check_fields(schema, fields, place, faults),
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    if let Some(schema) = schema.get("items") {
                        self.check(schema, value, &below(place, index), faults);
                    }
                }
            }
            Value::String(_) | Value::Number(_) => {
                if let Some(fault) = fault_of_value(schema, value) {
                    faults.push(place, fault);
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn check_fields(&self, schema: &'a Value, fields: &Map<String, Value>, place: &str, faults: &mut Faults) {
        let empty = Map::new();
        let known = schema
            .get("properties")
            .and_then(Value::as_object)
            .unwrap_or(&empty);
        for (name, value) in fields {
            match schema.get("properties").and_then(|known| known.get(name)) {
                Some(schema) => self.check(schema, value, &below(place, name), faults),
                None => {
                    let free = known.keys().map(String::as_str);
                    let free = free.filter(|known| !fields.contains_key(*known));
                    faults.push(
                        below(place, name),
                        with_nearest("import-unknown-field", name, free),
                    );
                }
            }
        }
        for name in strings(schema.get("required")) {
            if !fields.contains_key(name) {
                faults.push(below(place, name), Sentence::of("import-missing-field"));
            }
        }
    }

    /// One of several: nothing or something, a thing by its `kind`, or a thing by the only field that it has.
    fn check_alternatives(&self, options: &'a [Value], value: &Value, place: &str, faults: &mut Faults) {
        let is_nothing = |option: &&Value| option.get("type").and_then(Value::as_str) == Some("null");
        if value.is_null() && options.iter().any(|option| is_nothing(&option)) {
            return;
        }
        let options: Vec<&Value> = options
            .iter()
            .filter(|option| !is_nothing(option))
            .map(|option| resolved(self.root, option))
            .collect();
        if let [only] = options.as_slice() {
            return self.check(only, value, place, faults);
        }
        let Some(fields) = value.as_object() else {
            return faults.push(place, wrong_type("object", value));
        };
        for tag in TAGS {
            let kinds = self.kinds(&options, tag);
            if kinds.len() == options.len() {
                return self.check_by_kind((tag, &kinds), fields, value, place, faults);
            }
        }
        let by_field = |name: &str| {
            options
                .iter()
                .find(|option| strings(option.get("required")).contains(&name))
        };
        let names: Vec<&str> = options
            .iter()
            .flat_map(|option| strings(option.get("required")))
            .collect();
        let mut given = fields.keys();
        match (given.next(), given.next()) {
            (Some(name), None) => match by_field(name) {
                Some(option) => self.check(option, value, place, faults),
                None => faults.push(
                    below(place, name),
                    with_nearest("import-unknown-field", name, names.iter().copied()),
                ),
            },
            _ => faults.push(
                place,
                Sentence::of("import-one-of").with("choices", names.join(", ")),
            ),
        }
    }

    /// The options by the word that each wants in the field `tag`.
    fn kinds(&self, options: &[&'a Value], tag: &str) -> Vec<(&'a str, &'a Value)> {
        options
            .iter()
            .filter_map(|option| {
                let kind = resolved(self.root, option.get("properties")?.get(tag)?);
                Some((*self.words(kind)?.first()?, *option))
            })
            .collect()
    }

    fn check_by_kind(
        &self,
        (tag, kinds): (&str, &[(&str, &'a Value)]),
        fields: &Map<String, Value>,
        value: &Value,
        place: &str,
        faults: &mut Faults,
    ) {
        let words: Vec<&str> = kinds.iter().map(|(word, _)| *word).collect();
        match fields.get(tag) {
            None => faults.push(below(place, tag), Sentence::of("import-missing-field")),
            Some(Value::String(kind)) => match kinds.iter().find(|(word, _)| word == kind) {
                Some((_, option)) => self.check(option, value, place, faults),
                None => faults.push(below(place, tag), no_choice(kind, &words)),
            },
            Some(other) => faults.push(below(place, tag), wrong_type("string", other)),
        }
    }

    /// The words that a choice allows, if `schema` is one.
    fn words(&self, schema: &'a Value) -> Option<Vec<&'a str>> {
        if let Some(word) = schema.get("const") {
            return Some(vec![word.as_str()?]);
        }
        if schema.get("enum").is_some() {
            return Some(strings(schema.get("enum")));
        }
        let options = schema.get("oneOf")?.as_array()?;
        let words: Option<Vec<Vec<&str>>> = options.iter().map(|option| self.words(option)).collect();
        words.map(|words| words.concat())
    }
}

fn check_choice(schema: &Value, words: &[&str], value: &Value, place: &str, faults: &mut Faults) {
    match value {
        Value::String(word) if words.contains(&word.as_str()) => {}
        Value::String(word) => faults.push(place, no_choice(word, words)),
        Value::Null if strings(schema.get("type")).contains(&"null") => {}
        other => faults.push(place, wrong_type("string", other)),
    }
}

/// Whether `value` is of a type that `schema` allows; names the fault where it is not.
fn check_type(schema: &Value, value: &Value, place: &str, faults: &mut Faults) -> bool {
    let allowed = match schema.get("type") {
        Some(Value::String(only)) => vec![only.as_str()],
        several => strings(several),
    };
    let is = |allowed: &&str| match *allowed {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    };
    if allowed.is_empty() || allowed.iter().any(is) {
        return true;
    }
    let sentence = match format_of(schema) {
        // The commonest fault has its own sentence: a number where a sum stands in quotes.
        "amount" | "signed-amount" | "percent" if value.is_number() => Sentence::of("import-decimal-quoted"),
        "quantity" => Sentence::of("import-quantity").with("value", value.to_string()),
        _ => wrong_type(allowed.first().copied().unwrap_or("string"), value),
    };
    faults.push(place, sentence);
    false
}

fn fault_of_value(schema: &Value, value: &Value) -> Option<Sentence> {
    let text = value.as_str().unwrap_or_default();
    let unless = |holds: bool, key: &str| {
        (!holds).then(|| {
            Sentence::of(key).with(
                "value",
                value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            )
        })
    };
    match format_of(schema) {
        "date" => unless(is_day(text), "import-date"),
        "date-time" => unless(text.parse::<Moment>().is_ok(), "import-moment"),
        "amount" if Sum::read(text).is_none() && SignedSum::read(text).is_some() => {
            Some(Sentence::of("import-negative").with("value", text))
        }
        "amount" => unless(Sum::read(text).is_some(), "import-amount"),
        "signed-amount" => unless(SignedSum::read(text).is_some(), "import-amount"),
        "quantity" => unless(Count::read(value).is_some(), "import-quantity"),
        "percent" => unless(Percent::read(text).is_some(), "import-percent"),
        "uint16" => unless(
            value.as_u64().is_some_and(|number| u16::try_from(number).is_ok()),
            "import-count",
        ),
        "uint32" => unless(
            value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
            "import-count",
        ),
        "int32" => unless(
            value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            "import-integer",
        ),
        _ if value.is_string() && is_share(schema) => {
            unless(text.parse::<Fraction>().is_ok(), "import-share")
        }
        _ => {
            let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0);
            (least > 0 && value.is_string() && text.trim().is_empty()).then(|| Sentence::of("import-blank"))
        }
    }
}

/// A day as the format writes it: four digits, two, two.
fn is_day(text: &str) -> bool {
    let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let plain = matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2));
    plain && text.parse::<NaiveDate>().is_ok()
}

/// A share as the format writes it: `1/3000`, or `3 %`.
fn is_share(schema: &Value) -> bool {
    let pattern = schema.get("pattern").and_then(Value::as_str);
    pattern.is_some_and(|pattern| pattern.contains('/') && pattern.contains('%'))
}

fn format_of(schema: &Value) -> &str {
    schema.get("format").and_then(Value::as_str).unwrap_or_default()
}

fn no_choice(word: &str, words: &[&str]) -> Sentence {
    with_nearest("import-choice", word, words.iter().copied()).with("choices", words.join(", "))
}

fn wrong_type(expected: &str, found: &Value) -> Sentence {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let word = |name: &str| crate::problems::Word::Key(format!("import-type-{name}"));
    Sentence::of("import-type")
        .with("expected", word(expected))
        .with("found", word(found))
}

fn strings(list: Option<&Value>) -> Vec<&str> {
    let list = list.and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_with_four_digits_two_and_two() {
        assert!(is_day("2026-11-21"));
        for text in [
            "26-1-1",
            "-2026-01-01",
            "+12026-01-01",
            "2026-1-01",
            "2026-02-30",
            "2026-11-21 ",
        ] {
            assert!(!is_day(text), "{text}");
        }
    }

    #[test]
    fn our_schema_uses_no_keyword_that_is_not_known_here() {
        const KNOWN: &[&str] = &[
            "$schema",
            "$ref",
            "$defs",
            "title",
            "description",
            "default",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "oneOf",
            "const",
            "enum",
            "format",
            "pattern",
            "minimum",
            // What is beyond it is named by the thing itself.
            "maximum",
            "minLength",
        ];
        const FORMATS: &[&str] = &[
            "date",
            "date-time",
            "amount",
            "signed-amount",
            "quantity",
            "percent",
            "uint16",
            "uint32",
            "int32",
            "int64",
        ];
        fn walk(value: &Value, names: bool) {
            match value {
                Value::Object(fields) => {
                    for (name, value) in fields {
                        assert!(names || KNOWN.contains(&name.as_str()), "{name}");
                        match name.as_str() {
                            "default" if !names => {}
                            "format" if !names => {
                                assert!(FORMATS.contains(&value.as_str().unwrap_or("?")), "{value}")
                            }
                            "additionalProperties" if !names => assert_eq!(value, &Value::Bool(false)),
                            _ => walk(value, !names && matches!(name.as_str(), "properties" | "$defs")),
                        }
                    }
                }
                Value::Array(values) => values.iter().for_each(|value| walk(value, false)),
                _ => {}
            }
        }
        walk(&crate::schema::import(), false);
    }
}
