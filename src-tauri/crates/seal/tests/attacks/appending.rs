//! Content behind the signatures: with or without a revision to belong to.

use seal::{Change, Problem};

use crate::common::last_startxref;
use crate::forge::*;
use crate::names;

#[test]
fn bytes_that_belong_to_no_revision_are_counted() {
    let (files, bytes) = honest();
    let page = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Contents"]);
    let content = framed(page, 0, &stream("", b"0 g"));
    let end = format!("startxref\n{}\n%%EOF\n", last_startxref(&bytes));
    let tails: [(&str, Vec<u8>); 7] = [
        ("append-junk", b"junk".to_vec()),
        ("append-comment", b"% a comment\n".to_vec()),
        ("append-second-end", b"%%EOF\n".to_vec()),
        ("append-end-of-before", end.clone().into_bytes()),
        ("append-objects-alone", content.clone()),
        (
            "append-objects-with-end-of-before",
            [content.clone(), end.into_bytes()].concat(),
        ),
        (
            "append-table-without-trailer",
            [content, b"xref\n0 1\n0000000000 65535 f\r\n".to_vec()].concat(),
        ),
    ];
    for (name, tail) in tails {
        let facts = attacked(&files, name, &[&bytes[..], &tail].concat());
        let count = tail.len() as u64;
        assert_eq!(
            facts.problems,
            [Problem::TrailingBytes { bytes: count }],
            "{name}"
        );
    }
}

#[test]
fn a_trailer_without_its_table_is_not_readable() {
    let (files, bytes) = honest();
    let start = bytes.len();
    let tail = format!("trailer\n<</Root {}>>\nstartxref\n{start}\n%%EOF\n", root(&bytes));
    let _ = unreadable(
        &files,
        "append-trailer-without-table",
        &[&bytes[..], tail.as_bytes()].concat(),
    );
}

#[test]
fn a_revision_that_changes_nothing_is_named() {
    let (files, bytes) = honest();
    let facts = attacked(&files, "append-second-table", &Forged::on(&bytes).bytes());
    assert_eq!(facts.problems, [Problem::IdleUpdate { revision: 3 }]);
    // An object written again as it was is nothing either.
    let page = object(&files, &PAGE);
    let again = Forged::on(&bytes).object(page, body(&bytes, page)).bytes();
    let facts = attacked(&files, "append-same-object", &again);
    assert_eq!(facts.problems, [Problem::IdleUpdate { revision: 3 }]);
}

#[test]
fn a_description_changed_is_told_and_passes() {
    let (files, bytes) = honest();
    let mut update = Forged::on(&bytes).object(600, "<</Title(Autre titre)>>");
    update.trailer = "/Info 600 0 R".to_owned();
    let facts = tried(&files, "twin-description", &update.bytes()).unwrap();
    assert!(facts.intact(), "{facts:#?}");
    let told: Vec<_> = facts.signatures[0]
        .changes_after
        .iter()
        .map(|c| &c.change)
        .collect();
    assert!(told.contains(&&Change::DescriptionChanged), "{told:?}");
}

#[test]
fn what_hides_between_the_objects_of_an_honest_update_is_named() {
    let (files, bytes) = honest();
    let page = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Contents"]);
    let hidden = framed(page, 0, &stream("", b"0 g"));
    for (name, lead) in [
        ("hidden-object", hidden.clone()),
        ("hidden-long-comment", [&b"%"[..], &[b'x'; 5000], b"\n"].concat()),
        (
            "hidden-end",
            [&b"%%EOF\n"[..], &b"startxref\n9\n%%EOF\n"[..]].concat(),
        ),
        ("hidden-megabyte", vec![b' '; 1 << 20]),
    ] {
        let mut update = Forged::on(&bytes).object(600, "<</Title(Autre titre)>>");
        update.trailer = "/Info 600 0 R".to_owned();
        update.lead = lead.clone();
        let facts = attacked(&files, name, &update.bytes());
        // The line end after the last signature counts with what follows it.
        let least = lead.len() as u64;
        names!(facts, Change::HiddenContent { bytes } if (least..=least + 2).contains(bytes));
        assert_eq!(forbidden(&facts).len(), 1, "{name}");
    }
    let mut plain = Forged::on(&bytes).object(600, "<</Title(Autre titre)>>");
    plain.trailer = "/Info 600 0 R".to_owned();
    plain.lead = b"%Some-Writer 1.0\n%\xe2\xe3\xcf\xd3\n".to_vec();
    assert!(tried(&files, "twin-comment", &plain.bytes()).unwrap().intact());
}

#[test]
fn a_revision_that_leads_past_a_signature_is_named() {
    // The client signed, perhaps with a reserve; the contractor hands out a file whose chain goes around that.
    let (files, bytes) = honest();
    let certified = std::fs::read(&files.certified).unwrap();
    let mut update = Forged::on(&bytes);
    update.previous = last_startxref(&certified);
    let facts = attacked(&files, "skipped-signature", &update.bytes());
    assert_eq!(facts.signatures.len(), 1);
    let hidden = bytes.len() as u64 - certified.len() as u64;
    names!(facts, Change::HiddenContent { bytes } if *bytes >= hidden);
}

#[test]
fn updates_that_change_a_page_an_annotation_or_the_catalog_are_named() {
    let (files, bytes) = honest();
    let content = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Contents"]);
    let page = object(&files, &PAGE);
    let catalog = object(&files, &[]);
    let facts = attacked(
        &files,
        "incremental-content",
        &Forged::on(&bytes).object(content, stream("", b"0 g")).bytes(),
    );
    names!(facts, Change::PageContentChanged { page: 1 });
    let annotated = listing(&body(&bytes, page), "/Annots", 600);
    let note = "<</Type/Annot/Subtype/FreeText/Rect[0 0 500 500]/Contents(x)>>";
    let facts = attacked(
        &files,
        "incremental-annotation",
        &Forged::on(&bytes)
            .object(page, annotated)
            .object(600, note)
            .bytes(),
    );
    names!(facts, Change::PageChanged { page: 1 });
    names!(facts, Change::ObjectAdded { object: 600 });
    let opening =
        body(&bytes, catalog).replacen("<<", "<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", 1);
    let facts = attacked(
        &files,
        "incremental-catalog",
        &Forged::on(&bytes).object(catalog, opening).bytes(),
    );
    names!(facts, Change::CatalogChanged { keys } if keys == &["OpenAction"]);
}

#[test]
fn a_signature_copied_onto_a_change_does_not_cover_it() {
    // Incremental saving with a copy of the last signature’s value.
    let (files, bytes) = honest();
    let field = object(&files, &["AcroForm", "Fields", "0"]);
    let value = body(&bytes, field);
    let at = value.find("/V ").unwrap() + 3;
    let number: u32 = value[at..].split_whitespace().next().unwrap().parse().unwrap();
    let copy = Forged::on(&bytes).object(number, body(&bytes, number)).bytes();
    let facts = attacked(&files, "incremental-copied-contents", &copy);
    let idle = Problem::IdleUpdate { revision: 3 };
    assert_eq!(facts.problems, [idle, Problem::BrokenCertification]);
    let facts_of_copy = facts.signatures.iter().find(|s| s.revision == 3).unwrap();
    assert!(!facts_of_copy.intact());
}
