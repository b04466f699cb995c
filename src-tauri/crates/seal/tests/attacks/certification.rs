//! Attacks on certification: what level 2 allows, put to other use.

use seal::{Change, Problem};

use crate::common::{CLIENT_FIELD, SEAL_FIELD};
use crate::forge::*;
use crate::names;

/// The certified file, which the client has not signed.
fn certified() -> (crate::common::Files, Vec<u8>) {
    let (files, _) = honest();
    let bytes = std::fs::read(&files.certified).unwrap();
    assert!(files.facts(&bytes).intact());
    (files, bytes)
}

#[test]
fn evil_annotations_are_named() {
    let (files, bytes) = certified();
    let page = object(&files, &PAGE);
    for kind in [
        "FreeText",
        "Stamp",
        "Redact",
        "Ink",
        "Line",
        "Square",
        "Highlight",
        "FileAttachment",
        "Text",
    ] {
        let annotated = listing(&body(&bytes, page), "/Annots", 600);
        let forged = Forged::on(&bytes)
            .object(page, annotated)
            .object(
                600,
                format!("<</Type/Annot/Subtype/{kind}/F 4/Rect[0 0 595 842]/Contents(x)/AP<</N 601 0 R>>>>"),
            )
            .object(
                601,
                stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", b"1 g"),
            )
            .bytes();
        let facts = attacked(&files, &format!("evil-{kind}"), &forged);
        names!(facts, Change::PageChanged { page: 1 });
        names!(facts, Change::ObjectAdded { object: 600 });
    }
}

/// An added signature field, listed in the form and on the page.
fn with_field(files: &crate::common::Files, bytes: &[u8], widget: &str) -> Vec<u8> {
    let (page, form) = (object(files, &PAGE), object(files, &["AcroForm"]));
    Forged::on(bytes)
        .object(page, listing(&body(bytes, page), "/Annots", 600))
        .object(form, listing(&body(bytes, form), "/Fields", 600))
        .object(
            600,
            format!(
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(Temoin)/F 132/V 601 0 R/AP<</N 602 0 R>>{widget}>>"
            ),
        )
        .object(
            601,
            "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached>>",
        )
        .object(
            602,
            stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", b"1 g"),
        )
        .object(603, "0")
        .object(604, "595")
        .object(605, "842")
        .bytes()
}

#[test]
fn a_sneaky_signature_over_the_text_is_named_however_its_place_is_written() {
    let (files, bytes) = certified();
    for (name, place) in [
        ("sneaky-plain", "/Rect[0 0 595 842]"),
        ("sneaky-references", "/Rect[603 0 R 603 0 R 604 0 R 605 0 R]"),
        ("sneaky-mixed", "/Rect[0 0 604 0 R 605 0 R]"),
        ("sneaky-long", "/Rect[0 0 0 0 595 842]"),
        ("sneaky-text", "/Rect(0 0 595 842)"),
        ("sneaky-missing-corner", "/Rect[null 0 595 842]"),
    ] {
        let facts = attacked(&files, name, &with_field(&files, &bytes, place));
        names!(facts, Change::SignatureFieldAdded { visible: true, .. });
    }
    for (name, action) in [
        ("sneaky-script", "/AA<</PO<</S/JavaScript/JS(x)>>>>"),
        ("sneaky-action", "/A<</S/Hide/T(Client)>>"),
    ] {
        let facts = attacked(
            &files,
            name,
            &with_field(&files, &bytes, &format!("/Rect[0 0 0 0]{action}")),
        );
        names!(facts, Change::SignatureFieldAdded { visible: false, .. });
    }
}

#[test]
fn an_invisible_field_added_with_its_signature_is_allowed() {
    let (files, bytes) = certified();
    let place = "/Rect[603 0 R 603 0 R 603 0 R 603 0 R]";
    let facts = tried(&files, "twin-invisible", &with_field(&files, &bytes, place)).unwrap();
    let added: Vec<_> = facts.signatures[0]
        .changes_after
        .iter()
        .filter(|c| matches!(c.change, Change::SignatureFieldAdded { visible: false, .. }))
        .collect();
    assert!(added.iter().all(|c| c.allowed) && added.len() == 1, "{facts:#?}");
}

#[test]
fn an_empty_field_moved_or_drawn_without_signing_is_named() {
    let (files, bytes) = certified();
    let field = object(&files, &["AcroForm", "Fields", "1"]);
    let moved = body(&bytes, field).replacen("[310 ", "[0 ", 1);
    assert!(moved.contains("[0 100"), "{moved}");
    let facts = attacked(
        &files,
        "certified-field-moved",
        &Forged::on(&bytes).object(field, moved).bytes(),
    );
    names!(facts, Change::FieldChanged { field } if field == CLIENT_FIELD);
    let drawing = object(&files, &["AcroForm", "Fields", "1", "AP", "N"]);
    let facts = attacked(
        &files,
        "certified-field-drawn",
        &Forged::on(&bytes)
            .object(
                drawing,
                stream("/Type/XObject/Subtype/Form/BBox[0 0 240 90]", b"0 g"),
            )
            .bytes(),
    );
    assert!(!forbidden(&facts).is_empty());
}

#[test]
fn a_certification_loosened_dropped_or_doubled_is_named() {
    let (files, bytes) = certified();
    let catalog = object(&files, &[]);
    let said = body(&bytes, catalog);
    let at = said.find("/DocMDP ").unwrap() + 8;
    let number: u32 = said[at..].split_whitespace().next().unwrap().parse().unwrap();
    let loose = body(&bytes, number).replacen("/P 2", "/P 3", 1);
    assert!(loose.contains("/P 3"));
    let facts = attacked(
        &files,
        "certification-loosened",
        &Forged::on(&bytes).object(number, loose).bytes(),
    );
    names!(facts, Change::SignatureChanged { field } if field == SEAL_FIELD);

    let start = said.find("/Perms").unwrap();
    let end = start + said[start..].find(">>").unwrap() + 2;
    let dropped = format!("{}{}", &said[..start], &said[end..]);
    let facts = attacked(
        &files,
        "certification-dropped",
        &Forged::on(&bytes).object(catalog, dropped).bytes(),
    );
    names!(facts, Change::CatalogChanged { keys } if keys == &["Perms"]);
    assert!(facts.problems.contains(&Problem::BrokenCertification));

    let other = said.replacen(&format!("/DocMDP {number} 0 R"), "/DocMDP 600 0 R", 1);
    let facts = attacked(
        &files,
        "certification-elsewhere",
        &Forged::on(&bytes)
            .object(catalog, other)
            .object(600, "<</Type/Sig>>")
            .bytes(),
    );
    assert!(facts.problems.contains(&Problem::BrokenCertification));

    let facts = attacked(
        &files,
        "certification-loosened-in-place",
        &overwritten(&bytes, "/P 2", "/P 3"),
    );
    assert!(!facts.signatures[0].digest_matches);
}
