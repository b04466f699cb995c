//! A number and its unit stay on one line: in what people type, the space between the two becomes one that does not break.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const UNITS: [&str; 27] = [
    "mm", "cm", "dm", "m", "km", "mm²", "cm²", "m²", "m2", "m³", "m3", "ml", "cl", "l", "L", "g", "kg", "t",
    "h", "min", "s", "%", "€", "°C", "W", "kW", "bar",
];
const NO_BREAK: char = '\u{A0}';

/// `thing` with such spaces in all of its texts.
pub(crate) fn bound<T: Serialize + DeserializeOwned>(thing: &T) -> serde_json::Result<T> {
    let mut value = serde_json::to_value(thing)?;
    bind_all(&mut value);
    serde_json::from_value(value)
}

fn bind_all(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(bound) = bind(text) {
                *text = bound;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(bind_all),
        Value::Object(members) => members.values_mut().for_each(bind_all),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text with its numbers bound, where there are any.
fn bind(text: &str) -> Option<String> {
    let mut bound: Option<String> = None;
    for (at, _) in text.match_indices(' ') {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        if before.ends_with(|c: char| c.is_ascii_digit()) && begins_with_unit(after) {
            let mut out = bound.unwrap_or_else(|| text.to_owned());
            // Each replacement makes what follows one byte longer.
            let moved = at + out.len() - text.len();
            out.replace_range(moved..=moved, NO_BREAK.encode_utf8(&mut [0; 2]));
            bound = Some(out);
        }
    }
    bound
}

fn begins_with_unit(text: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    UNITS.iter().any(|unit| text.strip_prefix(unit).is_some_and(ends))
}

#[cfg(test)]
mod tests {
    use super::bind;

    #[test]
    fn a_number_is_bound_to_its_unit() {
        let bound = bind("Jour de 2 à 14 mm sur 2 m², 5 %, 3 €.");
        assert_eq!(
            bound.as_deref(),
            Some("Jour de 2 à 14\u{a0}mm sur 2\u{a0}m², 5\u{a0}%, 3\u{a0}€.")
        );
    }

    #[test]
    fn what_only_begins_like_a_unit_is_left_alone() {
        assert_eq!(bind("2 maisons, 3 semaines, lot 4 général, n° 12 bis"), None);
        assert_eq!(bind("mm 14, 14mm"), None);
    }
}
