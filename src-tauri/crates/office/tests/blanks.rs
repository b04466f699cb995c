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
