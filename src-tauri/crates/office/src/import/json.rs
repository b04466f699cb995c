//! Reads JSON without losing anything: a field that stands twice in one object is named, where most readers would silently
//! keep the last.

use super::faults::below;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The value of `bytes`, and the places of the fields that stand twice.
pub(super) fn read(bytes: &[u8]) -> Result<(Value, Vec<String>), serde_json::Error> {
    let mut twice = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = Reader {
        place: String::new(),
        twice: &mut twice,
    }
    .deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, twice))
}

struct Reader<'a> {
    place: String,
    twice: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn below(&mut self, name: impl std::fmt::Display) -> Reader<'_> {
        Reader {
            place: below(&self.place, name),
            twice: self.twice,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut values: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element_seed(self.below(list.len()))? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let value = fields.next_value_seed(self.below(&name))?;
            if object.contains_key(&name) {
                self.twice.push(below(&self.place, &name));
            }
            object.insert(name, value);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_other_readers_read() {
        let text = br#"{ "a": [1, -2, 3.5, "x", true, null, {}], "b": { "c": [] } }"#;
        let (value, twice) = read(text).expect("JSON");
        assert_eq!(value, serde_json::from_slice::<Value>(text).expect("JSON"));
        assert!(twice.is_empty());
    }

    #[test]
    fn a_field_that_stands_twice_is_named_wherever_it_is() {
        let (_, twice) = read(br#"{ "a": [{ "b": 1, "b": 2 }], "c": 1, "c": 1 }"#).expect("JSON");
        assert_eq!(twice, ["/a/0/b", "/c"]);
    }

    #[test]
    fn what_follows_the_value_is_refused() {
        assert!(read(b"{} {}").is_err());
    }
}
