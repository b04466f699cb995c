//! Whatever is done to a signed file shows, and by name.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

mod common;

use std::fs;

use common::*;
use lopdf::Document;
use seal::{Change, Coverage, Problem, RangeFault};

fn not_allowed(facts: &seal::Verification) -> Vec<Change> {
    facts.signatures[0]
        .changes_after
        .iter()
        .filter(|c| !c.allowed)
        .map(|c| c.change.clone())
        .collect()
}

/// Number of the object at the end of a path of keys from the catalog of the plain file.
fn object(files: &Files, path: &[&str]) -> u32 {
    let doc = Document::load(&files.plain).unwrap();
    let mut value = doc.trailer.get(b"Root").unwrap().clone();
    let mut number = 0;
    for key in path {
        let holder = match value {
            lopdf::Object::Reference(id) => doc.get_object(id).unwrap().clone(),
            other => other,
        };
        value = match key.parse::<usize>() {
            Ok(index) => holder.as_array().unwrap()[index].clone(),
            Err(_) => holder.as_dict().unwrap().get(key.as_bytes()).unwrap().clone(),
        };
        if let lopdf::Object::Reference(id) = value {
            number = id.0;
        }
    }
    number
}

fn root(files: &Files) -> String {
    let doc = Document::load(&files.plain).unwrap();
    let (number, generation) = doc.trailer.get(b"Root").unwrap().as_reference().unwrap();
    format!("{number} {generation} R")
}

#[test]
fn a_flipped_bit_anywhere_shows() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    assert!(files.accepts(&bytes));
    // A prime step, so that all kinds of places are hit; every bit in turn.
    for (round, position) in (0..bytes.len()).step_by(331).enumerate() {
        let mut flipped = bytes.clone();
        flipped[position] ^= 1 << (round % 8);
        assert!(
            !files.accepts(&flipped),
            "bit {} of byte {position}: {:?}",
            round % 8,
            String::from_utf8_lossy(&bytes[position.saturating_sub(20)..position + 20])
        );
    }
}

#[test]
fn a_flipped_bit_in_a_signature_value_shows() {
    let files = files();
    let bytes = fs::read(&files.certified).unwrap();
    let start = find(&bytes, b"/Contents <").unwrap() + 10;
    let end = start + bytes[start..].iter().position(|b| *b == b'>').unwrap();
    let value = (start..start + 3600)
        .step_by(29)
        .chain((start + 3600..=end).step_by(4999))
        .chain([end]);
    for position in value {
        for bit in [0, 5] {
            let mut flipped = bytes.clone();
            flipped[position] ^= 1 << bit;
            assert!(
                !files.accepts(&flipped),
                "bit {bit} of byte {position} ({})",
                position - start
            );
        }
    }
}

#[test]
fn bytes_after_the_last_signature_show() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    for tail in [&b"\n"[..], b" ", b"\n%comment\n", b"\n<script>", &[0; 5000]] {
        let facts = files.facts(&[&bytes, tail].concat());
        assert!(!facts.intact());
        assert_eq!(
            facts.problems,
            [Problem::TrailingBytes {
                bytes: tail.len() as u64
            }]
        );
        assert_eq!(facts.unsigned_trailing_bytes, tail.len() as u64);
    }
}

#[test]
fn a_replaced_page_content_is_named() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let content = object(&files, &["Pages", "Kids", "0", "Contents"]);
    let other = "<</Length 4>>\nstream\n0 g \nendstream".to_owned();
    let facts = files.facts(&updated(&bytes, &[(content, other)], &root(&files)));
    assert!(!facts.intact());
    assert_eq!(not_allowed(&facts), [Change::PageContentChanged { page: 1 }]);
    assert!(
        facts
            .signatures
            .iter()
            .all(|s| s.digest_matches && s.signature_valid && !s.changes_allowed)
    );
}

#[test]
fn each_kind_of_forbidden_change_is_named() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let page = object(&files, &["Pages", "Kids", "0"]);
    let image = object(&files, &["Pages", "Kids", "0", "Resources", "XObject", "I"]);
    let structure = object(&files, &["StructTreeRoot", "K", "0"]);
    let attachment = object(&files, &["Names", "EmbeddedFiles", "Names", "1", "EF", "F"]);
    let pages = object(&files, &["Pages"]);
    let field = object(&files, &["AcroForm", "Fields", "1"]);
    let form = object(&files, &["AcroForm"]);
    let stream = || "<</Length 1>>\nstream\nx\nendstream".to_owned();
    let cases = [
        (
            page,
            format!("<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 9 9]>>"),
            Change::PageChanged { page: 1 },
        ),
        (
            image,
            stream(),
            Change::PageResourceChanged {
                page: 1,
                object: image,
            },
        ),
        (
            attachment,
            stream(),
            Change::AttachmentChanged { object: attachment },
        ),
        (
            structure,
            "<</Type/StructElem/S/P>>".to_owned(),
            Change::StructureChanged { object: structure },
        ),
        (
            pages,
            "<</Type/Pages/Kids[]/Count 0>>".to_owned(),
            Change::PageTreeChanged,
        ),
        (
            field,
            "<</FT/Sig/T(Client)/Rect[0 0 1 1]>>".to_owned(),
            Change::FieldChanged {
                field: CLIENT_FIELD.to_owned(),
            },
        ),
        (
            form,
            "<</Fields[]/SigFlags 3>>".to_owned(),
            Change::FormChanged {
                keys: vec!["Fields".to_owned()],
            },
        ),
        (
            400,
            "<</Any/Thing>>".to_owned(),
            Change::ObjectAdded { object: 400 },
        ),
    ];
    for (number, body, expected) in cases {
        let facts = files.facts(&updated(&bytes, &[(number, body)], &root(&files)));
        assert!(!facts.intact(), "{expected:?}");
        assert!(
            not_allowed(&facts).contains(&expected),
            "{expected:?} in {:?}",
            not_allowed(&facts)
        );
    }
}

#[test]
fn a_drawing_put_into_a_signed_fields_appearance_is_named() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let signed = Document::load(&files.signed).unwrap();
    let field = object(&files, &["AcroForm", "Fields", "0"]);
    let widget = signed.get_dictionary((field, 0)).unwrap();
    let appearance = widget.get(b"AP").and_then(lopdf::Object::as_dict).unwrap();
    let number = appearance
        .get(b"N")
        .and_then(lopdf::Object::as_reference)
        .unwrap()
        .0;
    let body = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>\nstream\nx\nendstream".to_owned();
    let facts = files.facts(&updated(&bytes, &[(number, body)], &root(&files)));
    assert!(!facts.intact());
    let named = [
        Change::AnnotationChanged {
            page: 1,
            object: number,
        },
        Change::ObjectChanged { object: number },
    ];
    assert!(
        not_allowed(&facts).iter().any(|c| named.contains(c)),
        "{facts:#?}"
    );
}

#[test]
fn another_catalog_is_named() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let body = "<</Type/Catalog/Pages 401 0 R>>".to_owned();
    let facts = files.facts(&updated(
        &bytes,
        &[(400, body), (401, "<</Type/Pages/Kids[]/Count 0>>".to_owned())],
        "400 0 R",
    ));
    assert!(not_allowed(&facts).contains(&Change::CatalogReplaced));
    assert!(facts.problems.contains(&Problem::SignatureRemoved {
        field: SEAL_FIELD.to_owned()
    }));
}

#[test]
fn an_object_prepared_before_signing_and_defined_after_is_named() {
    // The page draws a picture that does not exist when it is signed.
    let mut doc = document();
    let page = doc.get_pages()[&1];
    let objects = doc.get_object_mut(page).and_then(|o| o.as_dict_mut()).unwrap();
    let resources = objects
        .get_mut(b"Resources")
        .and_then(|o| o.as_dict_mut())
        .unwrap();
    resources
        .get_mut(b"XObject")
        .and_then(|o| o.as_dict_mut())
        .unwrap()
        .set("Hidden", lopdf::Object::Reference((450, 0)));
    let files = files_of(doc);
    let bytes = fs::read(&files.signed).unwrap();
    assert!(files.accepts(&bytes));
    let facts = files.facts(&updated(
        &bytes,
        &[(450, "<</Length 1>>\nstream\nx\nendstream".to_owned())],
        &root(&files),
    ));
    assert_eq!(not_allowed(&facts), [Change::OpenReferenceFilled { object: 450 }]);
}

#[test]
fn a_signature_moved_to_another_file_is_refused() {
    let files = files();
    let other = {
        let mut doc = document();
        let info = doc.trailer.get(b"Info").unwrap().as_reference().unwrap();
        doc.get_object_mut(info)
            .and_then(|o| o.as_dict_mut())
            .unwrap()
            .set("Title", lopdf::Object::string_literal("XX"));
        files_of(doc)
    };
    let (mut target, source) = (
        fs::read(&other.certified).unwrap(),
        fs::read(&files.certified).unwrap(),
    );
    let hole = |bytes: &[u8]| {
        let start = find(bytes, b"/Contents <").unwrap() + 10;
        start..start + bytes[start..].iter().position(|b| *b == b'>').unwrap() + 1
    };
    let (to, from) = (hole(&target), hole(&source));
    assert_eq!(to.len(), from.len());
    target[to].copy_from_slice(&source[from]);
    let facts = files.facts(&target);
    assert!(facts.signatures[0].signature_valid && !facts.signatures[0].digest_matches && !facts.intact());
}

#[test]
fn a_byte_range_that_leaves_a_gap_elsewhere_is_refused() {
    let files = files();
    let bytes = fs::read(&files.certified).unwrap();
    let start = find(&bytes, b"/ByteRange [").unwrap() + 11;
    let end = start + bytes[start..].iter().position(|b| *b == b']').unwrap() + 1;
    let numbers: Vec<u64> = String::from_utf8_lossy(&bytes[start + 1..end - 1])
        .split_whitespace()
        .map(|n| n.parse().unwrap())
        .collect();
    let [_, a, b, c] = numbers[..] else {
        panic!("four numbers")
    };
    let huge = i64::MAX as u64;
    let cases = [
        (vec![1, a - 1, b, c], RangeFault::NotFromStart),
        (vec![0, a - 1, b, c], RangeFault::GapIsNotTheSignature),
        (vec![0, a, b + 1, c - 1], RangeFault::GapIsNotTheSignature),
        (vec![0, a, b, c - 2], RangeFault::NotToRevisionEnd),
        (vec![0, a, b, 0], RangeFault::NotToRevisionEnd),
        (vec![0, a, b, huge], RangeFault::NotToRevisionEnd),
        (vec![0, huge, huge, 5], RangeFault::GapIsNotTheSignature),
        (vec![0, a, b], RangeFault::Malformed),
        (vec![], RangeFault::Malformed),
    ];
    for (numbers, fault) in cases {
        let text = format!(
            "[{}",
            numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(" ")
        );
        let mut forged = bytes.clone();
        forged[start..end].fill(b' ');
        forged[start..start + text.len()].copy_from_slice(text.as_bytes());
        forged[end - 1] = b']';
        let facts = files.facts(&forged);
        assert_eq!(
            facts.signatures[0].covers,
            Coverage::Suspicious { reason: fault },
            "{numbers:?}"
        );
        assert!(!facts.intact());
    }
}

#[test]
fn an_earlier_revision_put_back_is_a_file_with_fewer_signatures() {
    let files = files();
    let bytes = fs::read(&files.signed).unwrap();
    let certified = fs::metadata(&files.certified).unwrap().len();
    let facts = files.facts(&bytes[..usize::try_from(certified).unwrap()]);
    assert!(facts.intact());
    assert_eq!((facts.signatures.len(), facts.empty_fields.len()), (1, 1));
}
