//! Universal signature forgery: a signature broken so that a careless reader forgets to check it.

use seal::{Coverage, RangeFault, SignatureProblem};

use crate::common::find_last;
use crate::forge::*;

/// The last signature’s dictionary with one thing replaced, at the same length.
fn broken(bytes: &[u8], place: std::ops::Range<usize>, text: &str) -> Vec<u8> {
    let mut out = bytes.to_vec();
    assert!(text.len() <= place.len(), "{text}");
    out[place.clone()].fill(b' ');
    out[place.start..place.start + text.len()].copy_from_slice(text.as_bytes());
    out
}

fn key_and(bytes: &[u8], key: &str, value: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let start = find_last(&bytes[..value.start + 1], key.as_bytes()).unwrap();
    start..value.end
}

#[test]
fn a_value_that_is_missing_or_empty_is_named() {
    let (files, bytes) = honest();
    let contents = hole(&bytes);
    let with_key = key_and(&bytes, "/Contents", contents.clone());
    for (name, place, text) in [
        ("universal-no-contents", with_key.clone(), ""),
        ("universal-null-contents", contents.clone(), "null"),
        ("universal-empty-contents", contents.clone(), "<>"),
        ("universal-zero-contents", contents.clone(), "<00>"),
        ("universal-number-contents", contents.clone(), "0"),
        ("universal-reference-contents", contents.clone(), "1 0 R"),
        ("universal-text-contents", contents.clone(), "(signed)"),
        (
            "universal-renamed-contents",
            with_key.start..with_key.start + 9,
            "/Contentz",
        ),
    ] {
        let facts = attacked(&files, name, &broken(&bytes, place, text));
        let last = facts.signatures.last().unwrap();
        assert!(
            last.problems.contains(&SignatureProblem::UnreadableCms),
            "{name}: {last:#?}"
        );
    }
}

#[test]
fn a_range_that_says_nothing_is_named() {
    let (files, bytes) = honest();
    let place = range_place(&bytes);
    let with_key = key_and(&bytes, "/ByteRange", place.clone());
    let [_, first, resume, second] = range_of(&bytes);
    for (name, text, fault) in [
        ("universal-null-range", "null".to_owned(), RangeFault::Malformed),
        ("universal-empty-range", "[]".to_owned(), RangeFault::Malformed),
        (
            "universal-zero-range",
            "[0 0 0 0]".to_owned(),
            RangeFault::GapIsNotTheSignature,
        ),
        (
            "universal-negative-range",
            format!("[0 -{first} {resume} 9]"),
            RangeFault::Malformed,
        ),
        (
            "universal-real-range",
            format!("[0 {first} {resume} 9.]"),
            RangeFault::Malformed,
        ),
        (
            "universal-garbage-range",
            "[/A/B/C/D]".to_owned(),
            RangeFault::Malformed,
        ),
        (
            "universal-text-range",
            "(0 1 2 3)".to_owned(),
            RangeFault::Malformed,
        ),
        (
            "universal-pair-range",
            format!("[0 {first}]"),
            RangeFault::Malformed,
        ),
        (
            "universal-huge-range",
            "[0 999999999 999999999 9]".to_owned(),
            RangeFault::GapIsNotTheSignature,
        ),
        (
            "universal-name-range",
            format!("{} {second}", "/Any"),
            RangeFault::Malformed,
        ),
    ] {
        let forged = broken(&bytes, place.clone(), &text);
        match tried(&files, name, &forged) {
            Ok(facts) => {
                assert!(!facts.intact(), "{name}");
                let covers = &facts.signatures.last().unwrap().covers;
                assert_eq!(*covers, Coverage::Suspicious { reason: fault }, "{name}");
            }
            Err(error) => assert!(matches!(error, seal::VerifyError::Pdf(_)), "{name}: {error:?}"),
        }
    }
    let facts = attacked(&files, "universal-no-range", &broken(&bytes, with_key, ""));
    let covers = &facts.signatures.last().unwrap().covers;
    assert_eq!(
        *covers,
        Coverage::Suspicious {
            reason: RangeFault::Malformed
        }
    );
}

#[test]
fn another_format_or_type_breaks_the_digest_and_an_unknown_one_is_named() {
    let (files, bytes) = honest();
    for (name, from, to, unknown) in [
        (
            "universal-other-format",
            "/ETSI.CAdES.detached",
            "/adbe.x509.rsa_sha1",
            true,
        ),
        (
            "universal-older-format",
            "/ETSI.CAdES.detached",
            "/adbe.pkcs7.detached",
            false,
        ),
        ("universal-no-format", "/SubFilter", "/SubFoo", true),
        ("universal-no-type", "/Type /Sig", "", false),
        ("universal-other-type", "/Type /Sig", "/Type /Fun", false),
    ] {
        let facts = attacked(&files, name, &overwritten(&bytes, from, to));
        let last = facts.signatures.last().unwrap();
        assert!(!last.digest_matches, "{name}");
        assert_eq!(
            last.problems.contains(&SignatureProblem::UnknownFormat),
            unknown,
            "{name}"
        );
    }
}

#[test]
fn an_added_signature_without_value_is_no_signature() {
    // A field that claims to be signed comes with an update; its dictionary says nothing, or has no type.
    let (files, bytes) = honest();
    let form = object(&files, &["AcroForm"]);
    for (name, value) in [
        ("universal-added-null", "<</Type/Sig/Contents null>>"),
        (
            "universal-added-empty",
            "<</Type/Sig/Contents<>/ByteRange[0 0 0 0]/SubFilter/ETSI.CAdES.detached>>",
        ),
        ("universal-added-typeless", "<</Contents<00>>>"),
    ] {
        let fields = listing(&body(&bytes, form), "/Fields", 600);
        let forged = Forged::on(&bytes)
            .object(form, fields)
            .object(
                600,
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(Faux)/Rect[0 0 0 0]/V 601 0 R>>",
            )
            .object(601, value)
            .bytes();
        let facts = attacked(&files, name, &forged);
        let added = facts.signatures.iter().find(|s| s.field == "Faux").unwrap();
        assert!(
            !added.intact() && added.problems.contains(&SignatureProblem::UnreadableCms),
            "{name}: {added:#?}"
        );
    }
}
