//! The shapes of what is kept, held against those that were last written down (`tests/golden/shapes.json`).
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::is_newer;
use crate::bundle::{Manifest, Whole};
use acceptance::act::ActState;
use acceptance::document::PrintOptions;
use acceptance::{
    ActBody, ActDocument, Contractor, Dossier, Exhibit, Language, Objection, Record, Timestamping,
};
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

/// One number, and the SHA-256 of the shapes under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Under {
    number: u64,
    shapes: String,
}

/// Every number, and every shape, so that a change can be read.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Golden {
    numbers: BTreeMap<String, Under>,
    shapes: Map<String, Value>,
}

/// What the tables of the data folder hold as JSON.
fn records(generator: &mut SchemaGenerator) {
    generator.subschema_for::<Contractor>();
    generator.subschema_for::<Language>();
    generator.subschema_for::<PrintOptions>();
    generator.subschema_for::<Timestamping>();
    generator.subschema_for::<Dossier>();
    generator.subschema_for::<ActBody>();
    generator.subschema_for::<ActState>();
    generator.subschema_for::<Objection>();
    generator.subschema_for::<Record>();
    generator.subschema_for::<Exhibit>();
}

fn act(generator: &mut SchemaGenerator) {
    generator.subschema_for::<ActDocument>();
}

fn bundle(generator: &mut SchemaGenerator) {
    generator.subschema_for::<Manifest>();
    generator.subschema_for::<Whole>();
    // The text of each content in it.
    generator.subschema_for::<ActDocument>();
}

fn export(generator: &mut SchemaGenerator) {
    records(generator);
    generator.subschema_for::<ActDocument>();
}

fn present() -> Golden {
    let store = u64::try_from(store::SCHEMA_VERSION).unwrap();
    let of = |number: u64, visit: fn(&mut SchemaGenerator)| {
        let text = serde_json::to_string(&shapes(&[visit])).unwrap();
        Under {
            number,
            shapes: hex::encode(Sha256::digest(text)),
        }
    };
    let numbers = [
        ("store", of(store, records)),
        ("act", of(acceptance::document::FORMAT.into(), act)),
        ("bundle", of(crate::bundle::FORMAT.into(), bundle)),
        ("export", of(crate::data::FORMAT.into(), export)),
    ];
    Golden {
        numbers: numbers.map(|(name, under)| (name.to_owned(), under)).into(),
        shapes: shapes(&[records, act, bundle]),
    }
}

/// The definitions of all types that `visits` meet, without words for people.
fn shapes(visits: &[fn(&mut SchemaGenerator)]) -> Map<String, Value> {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    for visit in visits {
        visit(&mut generator);
    }
    let mut found = generator.take_definitions(true);
    for shape in found.values_mut() {
        strip(shape);
    }
    found
}

/// Takes the words for people away; a property of that name is an object, not a text.
fn strip(shape: &mut Value) {
    match shape {
        Value::Object(members) => {
            members.retain(|name, value| !(name == "description" && value.is_string()));
            members.values_mut().for_each(strip);
        }
        Value::Array(members) => members.iter_mut().for_each(strip),
        _ => {}
    }
}

/// The numbers that would have to go up: what is under them is not what it was.
fn left_behind(before: &Golden, now: &Golden) -> Vec<String> {
    let behind = |(name, under): (&String, &Under)| {
        let known = before.numbers.get(name)?;
        let grown = known.shapes != under.shapes;
        let wrong = if grown {
            under.number <= known.number
        } else {
            under.number < known.number
        };
        wrong.then(|| name.clone())
    };
    now.numbers.iter().filter_map(behind).collect()
}

#[test]
fn a_shape_that_grew_has_a_higher_number() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/shapes.json");
    let now = present();
    let before: Golden = match std::fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).unwrap(),
        Err(_) => Golden {
            numbers: BTreeMap::new(),
            shapes: Map::new(),
        },
    };
    let behind = left_behind(&before, &now);
    assert!(
        behind.is_empty(),
        "what is kept has another shape: raise the number of {behind:?} (store::schema::VERSION with a step of its own, \
         document::FORMAT, bundle and data FORMAT), then run with BLESS=1"
    );
    // Where nothing was written down yet, this is where it begins.
    if std::env::var_os("BLESS").is_some() || !path.exists() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, serde_json::to_string_pretty(&now).unwrap() + "\n").unwrap();
        return;
    }
    assert_eq!(before, now, "the numbers went up: run with BLESS=1");
}

#[test]
fn a_shape_that_grows_under_the_same_number_is_told() {
    let before = present();
    let mut now = present();
    assert!(left_behind(&before, &now).is_empty());
    let act = now.numbers.get_mut("act").unwrap();
    act.shapes = "another".to_owned();
    assert_eq!(left_behind(&before, &now), ["act"]);
    now.numbers.get_mut("act").unwrap().number += 1;
    assert!(left_behind(&before, &now).is_empty());
    now.numbers.get_mut("store").unwrap().number -= 1;
    assert_eq!(left_behind(&before, &now), ["store"]);
}

#[test]
fn words_for_people_are_no_part_of_a_shape_and_fields_of_that_name_are() {
    let item = &present().shapes["Item"];
    assert!(item["properties"]["description"].is_object());
    assert!(item.get("description").is_none());
}

#[test]
fn only_a_higher_number_is_newer() {
    assert!(is_newer(br#"{"format": 3, "anything": [1]}"#, 2));
    assert!(is_newer(br#"{"format": 99999999999}"#, 2));
    assert!(!is_newer(br#"{"format": 2}"#, 2));
    assert!(!is_newer(br#"{"format": 1}"#, 2));
    assert!(!is_newer(br#"{"formats": 3}"#, 2));
    assert!(!is_newer(br#"{"format": "#, 2));
}
