//! Blank forms: handed out at the place that was chosen, without overwriting anything.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use acceptance::ActKind;
use serde_json::json;
use support::Desk;

#[test]
fn a_form_of_every_kind_is_written_into_a_folder() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let folder = desk.path("formulaires");
    std::fs::create_dir(&folder).unwrap();
    for kind in ActKind::ALL {
        let view = desk.ask(json!({
            "call": "export_blank", "kind": kind.word(), "language": "fr", "dossier": dossier["id"], "path": folder,
        }));
        let bytes = std::fs::read(view["path"].as_str().unwrap()).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        assert_eq!(view["bytes"].as_u64().unwrap(), bytes.len() as u64);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), ActKind::ALL.len());
    assert!(folder.join("Formulaire mise en garde.pdf").is_file());
}

#[test]
fn a_form_overwrites_no_other_file() {
    let desk = Desk::with_profile();
    let taken = desk.path("lettre.pdf");
    std::fs::write(&taken, b"mine").unwrap();
    let call = json!({ "call": "export_blank", "kind": "letter", "language": "en", "path": taken });
    let view = desk.ask(call);
    assert_eq!(std::fs::read(&taken).unwrap(), b"mine");
    assert!(
        view["path"].as_str().unwrap().ends_with("lettre (2).pdf"),
        "{view}"
    );
    desk.refused(json!({ "call": "export_blank", "kind": "letter", "language": "en", "path": desk.data() }));
    desk.refused(json!({
        "call": "export_blank", "kind": "letter", "language": "en", "dossier": support::uuid(999),
        "path": desk.path("x.pdf"),
    }));
}

#[test]
fn a_form_lists_what_a_signed_agreement_added_and_nothing_that_is_only_proposed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement" }));
    let mut body = act["act"]["body"].clone();
    body["subject"] = "Étagère".into();
    body["terms"] = "Une étagère de plus.".into();
    body["added"] = json!([support::item(9, "Étagère du palier", 20_000)]);
    body["price_effect"] = 20_000.into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    let words = |kind: &str, name: &str| {
        let path = desk.path(name);
        desk.ask(json!({
            "call": "export_blank", "kind": kind, "language": "fr", "dossier": dossier["id"], "path": path,
        }));
        let file = lopdf::Document::load(path).unwrap();
        let pages: Vec<u32> = file.get_pages().keys().copied().collect();
        file.extract_text(&pages).unwrap()
    };
    assert!(!words("reception", "avant.pdf").contains("palier"));
    let client = &issued["act"]["body"]["signatories"].as_array().unwrap()[0];
    assert_eq!(client["capacity"], "client");
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    for (kind, name) in [("reception", "pv.pdf"), ("statement", "constat.pdf")] {
        let words = words(kind, name);
        assert!(words.contains("palier") && words.contains("Placard"), "{words}");
    }
}
