//! What an opened PDF or bundle shows of price and time: what was agreed until then, no more and no less.

use crate::support::Desk;
use serde_json::{Value, json};

/// Price and end of the contract, as the file at `path` shows them to somebody else.
fn shown(path: &Value) -> (Value, Value) {
    let other = Desk::open();
    let view = other.ask(json!({ "call": "open_bundle", "path": path }));
    let contract = &view["dossier"]["contract"];
    (contract["price"].clone(), contract["end"].clone())
}

#[test]
fn a_guest_shows_price_and_end_as_agreed_when_its_file_was_made() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["contract"]["ends_on"] = "2026-12-20".into();
    let dossier = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone();
    let export = |act: &Value, name: &str| {
        let id = &act["act"]["id"];
        desk.ask(json!({ "call": "export", "act": id, "path": desk.path(name) }))["path"].clone()
    };
    let agreement = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Étagère".into();
        body["terms"] = "Une étagère de plus, posée avant Noël.".into();
        body["price_effect"] = 22_000.into();
        body["days_effect"] = 3.into();
    });
    let issued = desk.issue(&agreement);
    // Nobody agreed to it yet.
    let before = export(&issued, "avenant.pdf");
    assert_eq!(shown(&before), (607_000.into(), "2026-12-20".into()));
    desk.sign(&issued, "client");
    let home = |desk: &Desk| {
        let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
        let contract = &view["contract"];
        (contract["price"].clone(), contract["end"].clone())
    };
    let agreed = (629_000.into(), "2026-12-23".into());
    assert_eq!(home(&desk), agreed);
    assert_eq!(shown(&export(&issued, "avenant-signe.pdf")), agreed);
    // An act after it tells it without bringing it along.
    let after = desk.received(&dossier);
    assert_eq!(shown(&export(&after, "reception.pdf")), home(&desk));
    let bundle = desk.ask(json!({
        "call": "export_bundle", "dossier": dossier["id"], "path": desk.path("preuves.zip"),
    }));
    assert_eq!(shown(&bundle["path"]), home(&desk));
}
