//! Every sentence that the core may say stands in both catalogues.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use acceptance::Language;
use messages::Catalogue;
use std::collections::BTreeSet;
use std::path::Path;

/// The beginnings of the keys that the core uses.
const PREFIXES: [&str; 17] = [
    "problem-",
    "detail-",
    "intake-",
    "fault-",
    "fact-",
    "missing-",
    "consent-",
    "act-title-",
    "action-",
    "grade-",
    "inconsistency-",
    "capacity-",
    "journal-",
    "signed-",
    "certified-",
    "certification-",
    "session-",
];

/// Texts that begin like a key and are none: names of fields, of facts, of files, of columns.
const OTHERS: [&str; 11] = [
    "fact-",
    "missing-",
    "signed-amount",
    "signed-bytes",
    "signed-on",
    "journal-unbroken",
    "journal-agrees",
    "journal-sealed",
    "problem-bundle-",
    "intake-",
    "consent-",
];

fn keys_in(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keys_in(&path, keys);
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        // Every second piece lies between quotation marks.
        for text in source.lines().flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let plain = text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
            let named = PREFIXES.iter().any(|prefix| text.starts_with(prefix));
            if plain && named && !OTHERS.contains(&text) {
                keys.insert(text.to_owned());
            }
        }
    }
}

#[test]
fn every_key_that_the_core_uses_stands_in_both_languages() {
    let mut keys = BTreeSet::new();
    keys_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut keys);
    assert!(keys.len() > 100, "{}", keys.len());
    for language in [Language::Fr, Language::En] {
        let catalogue = Catalogue::of(language);
        let missing: Vec<_> = keys.iter().filter(|key| !catalogue.has(key)).collect();
        assert!(missing.is_empty(), "{language:?}: {missing:?}");
    }
}

#[test]
fn every_finding_has_its_sentence() {
    let files = office::bindings::files().unwrap();
    let codes: Vec<&str> = files["MissingCode.ts"].split('"').skip(1).step_by(2).collect();
    let codes: Vec<&str> = codes.into_iter().filter(|code| !code.contains(' ')).collect();
    assert!(codes.len() > 20, "{codes:?}");
    for language in [Language::Fr, Language::En] {
        for code in &codes {
            let key = format!("missing-{code}");
            assert!(Catalogue::of(language).has(&key), "{language:?}: {key}");
        }
    }
}

#[test]
fn the_systems_language_holds_until_a_profile_is_saved() {
    let desk = support::Desk::open();
    desk.office().assume(acceptance::Language::En);
    let ask = || desk.ask(serde_json::json!({ "call": "desk" }));
    assert_eq!(ask()["language"], "en");
    let contractor = support::contractor();
    let print = acceptance::document::PrintOptions::default();
    desk.ask(serde_json::json!({ "call": "save_profile", "contractor": contractor, "language": "fr", "print": print }));
    assert_eq!(ask()["language"], "fr");
}
