//! What another program writes beside its signature: allowed, and told by name; what it may not touch shows.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;

use common::*;
use seal::{Change, Verification};

/// Number and text of the last object that contains `needle`.
fn object_with(bytes: &[u8], needle: &[u8]) -> (u32, String) {
    let inside = find_last(bytes, needle).unwrap();
    let start = find_last(&bytes[..inside], b" 0 obj").unwrap();
    let digits = bytes[..start]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let number = String::from_utf8_lossy(&bytes[start - digits..start])
        .parse()
        .unwrap();
    let body = &bytes[start + 6..start + find(&bytes[start..], b"endobj").unwrap()];
    (number, String::from_utf8_lossy(body).trim().to_owned())
}

/// `text` as UTF-16BE with its mark, in hexadecimal.
fn wide(text: &str) -> String {
    let units: String = text.encode_utf16().map(|unit| format!("{unit:04x}")).collect();
    format!("<feff{units}>")
}

fn rewritten(files: &Files, needle: &[u8], from: &str, to: &str) -> Verification {
    let bytes = fs::read(&files.signed).unwrap();
    let (number, body) = object_with(&bytes, needle);
    assert!(body.contains(from), "{from} in {body}");
    let (root, _) = object_with(&bytes, b"/Catalog");
    let object = (number, body.replace(from, to));
    files.facts(&updated(&bytes, &[object], &format!("{root} 0 R")))
}

fn changes(facts: &Verification) -> Vec<(Change, bool)> {
    let last = facts.revisions.len() - 1;
    let later = facts.signatures[0].changes_after.iter();
    later
        .filter(|after| after.revision == last)
        .map(|after| (after.change.clone(), after.allowed))
        .collect()
}

#[test]
fn a_string_in_another_encoding_is_the_same_string() {
    let files = files();
    let said = format!("/TU ({CLIENT_FIELD})");
    for same in [
        wide(CLIENT_FIELD),
        "<436c69656e74>".to_owned(),
        "(\\357\\273\\277Client)".to_owned(),
    ] {
        let facts = rewritten(&files, said.as_bytes(), &said, &format!("/TU {same}"));
        assert_eq!(changes(&facts), [], "{same}");
        // The update that brings nothing else is named for the file; to the signatures nothing was done.
        assert!(
            facts.signatures.iter().all(seal::SignatureFact::intact),
            "{facts:#?}"
        );
        assert_eq!(facts.problems, [seal::Problem::IdleUpdate { revision: 3 }]);
    }
    let facts = rewritten(
        &files,
        said.as_bytes(),
        &said,
        &format!("/TU {}", wide("Cliente")),
    );
    assert!(!facts.intact());
    let field = CLIENT_FIELD.to_owned();
    assert_eq!(changes(&facts), [(Change::FieldChanged { field }, false)]);
}

#[test]
fn a_newer_version_and_extensions_are_allowed_and_named() {
    let files = files();
    let more =
        "/Version /2.0 /Extensions <</ISO_ [<</BaseVersion /2.0 /ExtensionLevel 32002>>]>> /Type /Catalog";
    let facts = rewritten(&files, b"/Catalog", "/Type /Catalog", more);
    let mut found = changes(&facts);
    found.sort_by_key(|(change, _)| format!("{change:?}"));
    let version = "2.0".to_owned();
    assert_eq!(
        found,
        [
            (Change::ExtensionsDeclared, true),
            (Change::VersionRaised { version }, true)
        ]
    );
    assert!(facts.intact());
}

#[test]
fn a_catalog_that_says_anything_else_is_named() {
    let files = files();
    for (entry, key) in [
        ("/Version /abc", "Version"),
        ("/OpenAction <</S /JavaScript>>", "OpenAction"),
    ] {
        let facts = rewritten(
            &files,
            b"/Catalog",
            "/Type /Catalog",
            &format!("{entry} /Type /Catalog"),
        );
        let keys = vec![key.to_owned()];
        assert_eq!(changes(&facts), [(Change::CatalogChanged { keys }, false)]);
        assert!(!facts.intact());
    }
}
