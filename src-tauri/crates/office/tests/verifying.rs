//! What verification says of a file, and of the same file tampered with.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use acceptance::Language;
use serde_json::{Value, json};
use support::{Desk, ink, photo, uuid};

struct Handed {
    desk: Desk,
    act: Value,
    pdf: Vec<u8>,
}

fn handed() -> Handed {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier)["act"]["id"].clone();
    photo(&desk.path("mur.jpg"), 7);
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("mur.jpg")], "source": "file",
        "links": [{ "target": { "kind": "reserve", "id": uuid(100) }, "explains": true }],
    }));
    let view = desk.ask(json!({ "call": "issue", "act": act }));
    desk.ask(json!({
        "call": "sign", "act": act, "signatory": view["act"]["body"]["signatories"][0]["id"],
        "consent": true, "ink": ink(), "device": "Portable",
    }));
    let exported = desk.ask(json!({ "call": "export", "act": act, "path": desk.path("remis.pdf") }));
    let pdf = std::fs::read(exported["path"].as_str().unwrap()).unwrap();
    Handed { desk, act, pdf }
}

fn standing<'a>(view: &'a Value, name: &str) -> Vec<&'a str> {
    let facts = view["facts"].as_array().unwrap().iter();
    facts
        .filter(|fact| fact["name"] == name)
        .map(|fact| fact["standing"].as_str().unwrap())
        .collect()
}

fn fails(view: &Value) -> Vec<&str> {
    let facts = view["facts"].as_array().unwrap().iter();
    facts
        .filter(|fact| fact["standing"] == "fails")
        .map(|fact| fact["name"].as_str().unwrap())
        .collect()
}

#[test]
fn everything_holds_of_an_act_as_it_was_signed() {
    let Handed { desk, act, .. } = handed();
    let view = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fails(&view), [""; 0], "{view:#}");
    for name in [
        "bytes-intact",
        "content",
        "act-known",
        "exhibits-intact",
        "journal-unbroken",
        "file-kept",
        "certified",
        "consent",
        "strokes",
        "nothing-unsigned",
    ] {
        assert_eq!(standing(&view, name), ["holds"], "{name}: {view:#}");
    }
    for name in [
        "signature-covers",
        "signed-bytes",
        "signature-key",
        "changes-after",
        "certificate",
    ] {
        assert_eq!(standing(&view, name), ["holds", "holds"], "{name}: {view:#}");
    }
    assert_eq!(standing(&view, "time-declared"), ["note", "note"]);
    for fact in view["facts"].as_array().unwrap() {
        let message = fact["message"].as_str().unwrap();
        assert!(
            !message.starts_with("fact-") && !message.contains("{ $"),
            "{message}"
        );
    }
}

#[test]
fn a_flipped_byte_anywhere_is_told_by_name() {
    let Handed { desk, pdf, .. } = handed();
    for at in [1_000, pdf.len() / 3, pdf.len() / 2] {
        let mut tampered = pdf.clone();
        tampered[at] ^= 1;
        std::fs::write(desk.path("faux.pdf"), tampered).unwrap();
        let view = desk.ask(json!({ "call": "verify_file", "path": desk.path("faux.pdf") }));
        let failed = fails(&view);
        assert!(
            failed.contains(&"bytes-intact") || failed.contains(&"readable"),
            "byte {at}: {view:#}"
        );
    }
}

#[test]
fn bytes_appended_are_told_by_name() {
    let Handed { desk, mut pdf, .. } = handed();
    pdf.extend_from_slice(b"\n% rien de signe ici\n");
    std::fs::write(desk.path("faux.pdf"), pdf).unwrap();
    let view = desk.ask(json!({ "call": "verify_file", "path": desk.path("faux.pdf") }));
    assert_eq!(standing(&view, "nothing-unsigned"), ["fails"], "{view:#}");
    assert_eq!(standing(&view, "bytes-intact"), ["fails"]);
    assert_eq!(standing(&view, "act-known"), ["note"]);
}

#[test]
fn without_a_data_folder_the_file_speaks_for_itself() {
    let Handed { desk, .. } = handed();
    let view = office::verify_file(&desk.path("remis.pdf"), Language::En).unwrap();
    let view = serde_json::to_value(view).unwrap();
    assert_eq!(fails(&view), [""; 0], "{view:#}");
    assert_eq!(view["act"]["rank"], 1);
    assert_eq!(standing(&view, "certificate"), ["note", "note"]);
    assert_eq!(standing(&view, "content"), ["note"]);
}

#[test]
fn a_text_file_is_no_pdf_and_a_missing_file_is_a_problem() {
    let desk = Desk::open();
    std::fs::write(desk.path("note.txt"), "Bonjour").unwrap();
    let view = desk.ask(json!({ "call": "verify_file", "path": desk.path("note.txt") }));
    assert_eq!(fails(&view), ["readable"]);
    let problem = desk.refused(json!({ "call": "verify_file", "path": desk.path("absent.pdf") }));
    assert_eq!(problem.code, "problem-file-missing");
}

#[test]
fn a_changed_original_is_told_with_its_number() {
    let Handed { desk, act, .. } = handed();
    let view = desk.ask(json!({ "call": "open_act", "act": act }));
    let id = view["dossier"]["exhibits"][0]["exhibit"]["id"].as_str().unwrap();
    let original = desk
        .office()
        .media(&format!("exhibit/{id}/original"))
        .unwrap()
        .file;
    std::fs::remove_file(&original).unwrap();
    let view = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fails(&view), ["exhibits-intact"]);
}

#[test]
fn a_kept_file_that_changed_is_neither_signed_nor_handed_over() {
    let Handed { desk, act, .. } = handed();
    let file = desk
        .office()
        .media(&format!("act/{}/pdf", act.as_str().unwrap()))
        .unwrap()
        .file;
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[1_000] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let problem = desk.refused(json!({ "call": "export", "act": act, "path": desk.path("x.pdf") }));
    assert_eq!(problem.code, "problem-act-file-altered");
    assert!(!desk.path("x.pdf").exists());
}

#[test]
fn the_journal_is_unbroken_and_says_how_long_it_is() {
    let Handed { desk, .. } = handed();
    let view = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(view["unbroken"], true);
    assert!(view["entries"].as_u64().unwrap() > 8);
}
