//! Files that two parsers understand differently: nothing is said of them, or what is hidden is named.

use seal::{Change, PdfError, VerifyError};

use crate::common::last_startxref;
use crate::forge::*;
use crate::names;

fn is_pdf_error(error: &VerifyError) -> bool {
    matches!(error, VerifyError::Pdf(_))
}

#[test]
fn junk_before_the_header_is_not_readable() {
    let (files, bytes) = honest();
    for junk in [&b"\n"[..], b"MZ\x90\0", b"GIF89a", &[0; 900]] {
        let error = unreadable(&files, "parser-header-offset", &[junk, &bytes].concat());
        assert!(matches!(error, VerifyError::Pdf(PdfError::NotPdf)), "{error:?}");
    }
}

#[test]
fn hybrid_cross_references_are_not_readable() {
    let (files, bytes) = honest();
    let mut update = Forged::on(&bytes);
    update.trailer = "/XRefStm 9".to_owned();
    let error = unreadable(&files, "parser-hybrid", &update.bytes());
    assert!(
        matches!(error, VerifyError::Pdf(PdfError::HybridReferences)),
        "{error:?}"
    );
}

#[test]
fn a_dictionary_that_says_two_things_is_not_readable() {
    let (files, bytes) = honest();
    let catalog = object(&files, &[]);
    let pages = object(&files, &["Pages"]);
    let twice = body(&bytes, catalog).replacen("<<", &format!("<</Pages {pages} 0 R"), 1);
    let error = unreadable(
        &files,
        "parser-double-key",
        &Forged::on(&bytes).object(catalog, twice).bytes(),
    );
    assert!(is_pdf_error(&error), "{error:?}");
    // The same key in two spellings.
    let spelled = body(&bytes, catalog).replacen("<<", &format!("<</P#61ges {pages} 0 R"), 1);
    let error = unreadable(
        &files,
        "parser-double-spelling",
        &Forged::on(&bytes).object(catalog, spelled).bytes(),
    );
    assert!(is_pdf_error(&error), "{error:?}");
    let mut update = Forged::on(&bytes);
    update.trailer = format!("/Root {}", root(&bytes));
    let error = unreadable(&files, "parser-double-root", &update.bytes());
    assert!(is_pdf_error(&error), "{error:?}");
}

#[test]
fn revisions_that_run_in_a_circle_or_forward_are_not_readable() {
    let (files, bytes) = honest();
    let mut update = Forged::on(&bytes);
    let own = bytes.len() as u64 + 5;
    update.previous = own;
    let error = unreadable(&files, "parser-circle", &update.bytes());
    assert!(is_pdf_error(&error), "{error:?}");
    update.previous = 10_000_000;
    let error = unreadable(&files, "parser-beyond", &update.bytes());
    assert!(is_pdf_error(&error), "{error:?}");
    update.previous = 20;
    let error = unreadable(&files, "parser-into-object", &update.bytes());
    assert!(is_pdf_error(&error), "{error:?}");
}

#[test]
fn no_way_back_to_the_signed_revisions_is_no_signature() {
    // A table of its own without /Prev: everything before is out of sight.
    let (files, bytes) = honest();
    let start = bytes.len();
    let body = framed(1, 0, b"<</Type/Catalog/Pages 2 0 R>>");
    let second = framed(2, 0, b"<</Type/Pages/Kids[]/Count 0>>");
    let section = start + body.len() + second.len();
    let tail = format!(
        "xref\n0 3\n0000000000 65535 f\r\n{:010} 00000 n\r\n{:010} 00000 n\r\ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{section}\n%%EOF\n",
        start,
        start + body.len()
    );
    let forged = [&bytes[..], &body, &second, tail.as_bytes()].concat();
    let facts = attacked(&files, "parser-no-way-back", &forged);
    assert!(facts.signatures.is_empty());
}

#[test]
fn an_object_stream_that_says_otherwise_than_its_index_is_not_readable() {
    let (files, bytes) = honest();
    let page = object(&files, &PAGE);
    let start = bytes.len();
    // The stream holds the page under another number; and the page twice.
    for (name, content, index) in [
        ("parser-stream-other-number", "999 0 <</Type/Page>>", 0),
        ("parser-stream-beyond", "999 0 <</Type/Page>>", 3),
    ] {
        let inside = content.to_owned();
        let first = inside.find('<').unwrap();
        let carrier = framed(
            640,
            0,
            &stream(&format!("/Type/ObjStm/N 1/First {first}"), inside.as_bytes()),
        );
        let section = start + carrier.len();
        let mut rows = vec![2];
        rows.extend(640u32.to_be_bytes());
        rows.push(index);
        rows.push(1);
        rows.extend(u32::try_from(start).unwrap().to_be_bytes());
        rows.push(0);
        rows.push(1);
        rows.extend(u32::try_from(section).unwrap().to_be_bytes());
        rows.push(0);
        let dictionary = format!(
            "/Type/XRef/Size 700/Root {}/Prev {}/W[1 4 1]/Index[{page} 1 640 2]",
            root(&bytes),
            last_startxref(&bytes)
        );
        let table = framed(641, 0, &stream(&dictionary, &rows));
        let tail = format!("startxref\n{section}\n%%EOF\n");
        let forged = [&bytes[..], &carrier, &table, tail.as_bytes()].concat();
        let error = unreadable(&files, name, &forged);
        assert!(is_pdf_error(&error), "{error:?}");
    }
}

#[test]
fn objects_in_a_stream_are_compared_like_others() {
    let (files, bytes) = honest();
    let page = object(&files, &PAGE);
    let start = bytes.len();
    let inside = format!("{page} 0 <</Type/Page/MediaBox[0 0 9 9]>>");
    let first = inside.find('<').unwrap();
    let carrier = framed(
        640,
        0,
        &stream(&format!("/Type/ObjStm/N 1/First {first}"), inside.as_bytes()),
    );
    let section = start + carrier.len();
    let mut rows = vec![2];
    rows.extend(640u32.to_be_bytes());
    rows.extend([0, 1]);
    rows.extend(u32::try_from(start).unwrap().to_be_bytes());
    rows.extend([0, 1]);
    rows.extend(u32::try_from(section).unwrap().to_be_bytes());
    rows.push(0);
    let dictionary = format!(
        "/Type/XRef/Size 700/Root {}/Prev {}/W[1 4 1]/Index[{page} 1 640 2]",
        root(&bytes),
        last_startxref(&bytes)
    );
    let table = framed(641, 0, &stream(&dictionary, &rows));
    let tail = format!("startxref\n{section}\n%%EOF\n");
    let forged = [&bytes[..], &carrier, &table, tail.as_bytes()].concat();
    let facts = attacked(&files, "parser-page-in-stream", &forged);
    names!(facts, Change::PageChanged { page: 1 });
}

#[test]
fn a_linearisation_claimed_later_or_an_identifier_exchanged_is_named() {
    let (files, bytes) = honest();
    let claim = format!("<</Linearized 1/L {}/H[0 0]/O 1/E 1/N 1/T 1>>", bytes.len() + 400);
    let facts = attacked(
        &files,
        "parser-linearised",
        &Forged::on(&bytes).object(600, claim).bytes(),
    );
    names!(facts, Change::ObjectAdded { object: 600 });
    let mut update = Forged::on(&bytes).object(600, "<</Title(x)>>");
    update.trailer = "/Info 600 0 R".to_owned();
    let other = String::from_utf8_lossy(&update.bytes()[bytes.len()..]).replace(
        "<07070707070707070707070707070707>",
        "<08080808080808080808080808080808>",
    );
    let facts = attacked(
        &files,
        "parser-identifier",
        &[&bytes[..], other.as_bytes()].concat(),
    );
    names!(facts, Change::IdentifierChanged);
}

#[test]
fn an_object_taken_away_is_named() {
    let (files, bytes) = honest();
    let structure = object(&files, &["StructTreeRoot", "K", "0"]);
    let start = bytes.len();
    let tail = format!(
        "xref\n{structure} 1\n0000000000 00001 f\r\ntrailer\n<</Size 700/Root {}/Prev {}/ID[<07070707070707070707070707070707> <00>]>>\nstartxref\n{start}\n%%EOF\n",
        root(&bytes),
        last_startxref(&bytes)
    );
    let facts = attacked(
        &files,
        "parser-object-freed",
        &[&bytes[..], tail.as_bytes()].concat(),
    );
    names!(facts, Change::ObjectRemoved { object } if *object == structure);
}
