//! Values as a schema of the format wants them: sums in minor units become decimals in quotes, and what the format does not ask for
//! is left out.
//!
//! The shapes of an export and of the format are alike; a value goes the way of its schema, and nothing is told twice.

use super::schema::{TAGS, alternatives, resolved};
use serde_json::{Map, Value};

/// What stands for a name that is missing, where the format wants one.
const UNNAMED: &str = "…";

/// Writes values as a schema of the format wants them.
pub(super) struct Fit<'a> {
    /// The whole schema.
    pub(super) root: &'a Value,
}

impl<'a> Fit<'a> {
    /// `value` as `schema` wants it; none where there is nothing.
    pub(super) fn fit(&self, schema: &'a Value, value: &Value) -> Option<Value> {
        if value.is_null() {
            return None;
        }
        let schema = self.chosen(schema, value);
        let decimal = |decimals| value.as_i64().map(|value| Value::String(plain(value, decimals)));
        match schema.get("format").and_then(Value::as_str) {
            Some("amount" | "signed-amount" | "percent") => return decimal(2),
            Some("quantity") => return decimal(3),
            _ => {}
        }
        match value {
            Value::Object(fields) => match schema.get("properties").and_then(Value::as_object) {
                Some(known) => self.fit_fields(schema, known, fields),
                None => Some(value.clone()),
            },
            Value::Array(values) => match schema.get("items") {
                Some(one) => Some(values.iter().filter_map(|value| self.fit(one, value)).collect()),
                None => Some(value.clone()),
            },
            other => Some(other.clone()),
        }
    }

    fn fit_fields(
        &self,
        schema: &'a Value,
        known: &'a Map<String, Value>,
        fields: &Map<String, Value>,
    ) -> Option<Value> {
        let mut fitted = Map::new();
        for (name, schema) in known {
            if let Some(value) = fields.get(name).and_then(|value| self.fit(schema, value)) {
                fitted.insert(name.clone(), value);
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            let least = known.get(name).and_then(|schema| schema.get("minLength"));
            let is_blank = |value: &Value| value.as_str().is_some_and(|text| text.trim().is_empty());
            match fitted.get(name) {
                // A reason cannot be made up: what is stated without one is not stated yet.
                Some(value) if name == "reason" && least.is_some() && is_blank(value) => return None,
                Some(value) if least.is_some() && is_blank(value) => {
                    fitted.insert(name.to_owned(), UNNAMED.into());
                }
                // What was not told yet of a figure cannot be told half.
                None if name != "key" => return None,
                _ => {}
            }
        }
        Some(Value::Object(fitted))
    }

    /// The schema that `value` is to be held against: of several, the one whose word it bears.
    fn chosen(&self, schema: &'a Value, value: &Value) -> &'a Value {
        let schema = resolved(self.root, schema);
        let Some(options) = alternatives(schema) else {
            return schema;
        };
        let options: Vec<&'a Value> = options.iter().map(|option| resolved(self.root, option)).collect();
        let borne = |option: &&&'a Value| {
            TAGS.iter().any(|tag| {
                let word = value.get(tag);
                let wanted = option.get("properties").and_then(|known| known.get(tag));
                word.zip(wanted)
                    .is_some_and(|(word, wanted)| self.bears(resolved(self.root, wanted), word))
            })
        };
        let named = |option: &&&'a Value| {
            let known = option.get("properties").and_then(Value::as_object);
            let fields = value.as_object();
            known.zip(fields).is_some_and(|(known, fields)| {
                known.len() == 1 && known.keys().all(|name| fields.contains_key(name))
            })
        };
        let is_null = |option: &&&'a Value| option.get("type").and_then(Value::as_str) == Some("null");
        let first = options.iter().find(|option| !is_null(option));
        let found = options
            .iter()
            .find(borne)
            .or_else(|| options.iter().find(named))
            .or(first);
        match found {
            // A thing that may be nothing is a choice of its own kinds.
            Some(found) if options.len() == 2 && options.iter().any(|option| is_null(&option)) => {
                self.chosen(found, value)
            }
            Some(found) => found,
            None => schema,
        }
    }

    fn bears(&self, schema: &Value, word: &Value) -> bool {
        schema.get("const") == Some(word)
            || schema
                .get("enum")
                .and_then(Value::as_array)
                .is_some_and(|words| words.contains(word))
            || schema
                .get("oneOf")
                .and_then(Value::as_array)
                .is_some_and(|options| options.iter().any(|option| self.bears(option, word)))
    }
}

/// `value` divided by ten to the power of `decimals`, as the format writes decimals.
fn plain(value: i64, decimals: usize) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let digits = format!("{:0width$}", value.unsigned_abs(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    format!("{sign}{whole}.{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_written_as_the_format_reads_them() {
        assert_eq!(plain(148_050, 2), "1480.50");
        assert_eq!(plain(-5, 2), "-0.05");
        assert_eq!(plain(0, 2), "0.00");
        assert_eq!(plain(42_500, 3), "42.500");
    }
}
