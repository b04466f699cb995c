//! Undo and redo lead nowhere that deletion does not: what something names stays.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, item, uuid};

impl Desk {
    fn begin(&self, dossier: &Value, kind: &str, from: Value) -> Value {
        self.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind, "from": from }))
    }

    fn save(&self, act: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    /// An agreement that comes from `origin`, issued.
    fn agree(&self, dossier: &Value, kind: &str, origin: &Value) -> Value {
        let from = json!({ "kind": kind, "id": origin });
        let act = self.begin(dossier, "agreement", from);
        let act = self.save(&act, |body| {
            body["subject"] = "Tablette supplémentaire".into();
            body["terms"] = "Une tablette de plus, posée avec le placard.".into();
        });
        self.ask(json!({ "call": "issue", "act": act["act"]["id"] }))
    }

    fn record(&self, dossier: &Value, body: Value) -> Value {
        let view = self.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }));
        let records = view["records"].as_array().unwrap();
        let last = records.iter().max_by_key(|record| record["id"].as_str());
        last.unwrap()["id"].clone()
    }

    fn opened(&self, dossier: &Value) -> Value {
        self.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))
    }

    /// What stands, without what undo and redo would do.
    fn stands(&self, dossier: &Value) -> Value {
        let mut view = self.opened(dossier);
        for key in ["undo", "redo"] {
            view[key].take();
        }
        view
    }

    #[track_caller]
    fn refuses(&self, way: &str, dossier: &Value) {
        let before = self.opened(dossier);
        let problem = self.refused(json!({ "call": way, "dossier": dossier["id"] }));
        // Refused for what came since; or not offered at all, once an act took it over.
        assert!(
            ["problem-undo-stale", "problem-nothing-to-undo"].contains(&problem.code.as_str()),
            "{}",
            problem.code
        );
        assert_eq!(self.opened(dossier), before);
        let journal = self.ask(json!({ "call": "verify_journal" }));
        assert_eq!(journal["unbroken"], true);
    }
}

fn wish() -> Value {
    json!({ "kind": "change_request", "words": "Une tablette de plus", "price": 18_000 })
}

#[test]
fn an_objection_from_which_an_agreement_was_issued_stays() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    desk.agree(&dossier, "objection", &view["objections"][0]["id"]);
    desk.refuses("undo", &dossier);
}

#[test]
fn an_objection_that_nothing_names_is_undone_and_done_again() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(undone["objections"], json!([]));
    let redone = desk.ask(json!({ "call": "redo", "dossier": dossier["id"] }));
    assert_eq!(redone["objections"], view["objections"]);
}

#[test]
fn a_wish_from_which_an_agreement_was_issued_stays() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let wish = desk.record(&dossier, wish());
    desk.agree(&dossier, "record", &wish);
    desk.refuses("undo", &dossier);
}

#[test]
fn a_wish_goes_with_the_draft_that_was_begun_from_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let before = desk.stands(&dossier);
    let wish = desk.record(&dossier, wish());
    let from = json!({ "kind": "record", "id": wish });
    desk.begin(&dossier, "agreement", from);
    for _ in 0..2 {
        desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    }
    assert_eq!(desk.stands(&dossier), before);
}

#[test]
fn an_item_that_an_issued_act_received_stays() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["items"]
        .as_array_mut()
        .unwrap()
        .push(item(3, "Plinthes", 40_000));
    desk.wait(60);
    let dossier = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone();
    let act = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    let act = desk.save(&act, |body| {
        body["decision"] = json!({ "decision": "without_reserve" });
        for line in body["lines"].as_array_mut().unwrap() {
            line["decision"] = "accepted".into();
        }
    });
    let view = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    // What the dossier said stands in the act now: nothing before it is offered to be put back.
    assert_eq!(view["dossier"]["undo"], Value::Null);
    let refused = desk.refused(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(refused.code, "problem-nothing-to-undo");
    let items = desk.opened(&dossier)["dossier"]["items"].clone();
    assert_eq!(items[2]["id"], uuid(3).as_str());
}

#[test]
fn an_item_taken_away_and_brought_back_is_not_taken_away_again_once_an_act_received_it() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    let whole = dossier.clone();
    desk.wait(60);
    dossier["items"].as_array_mut().unwrap().pop();
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(undone["dossier"]["items"], whole["items"]);
    let photo = desk.path("a.jpg");
    support::photo(&photo, 1);
    let tie = json!({ "target": { "kind": "item", "id": whole["items"][1]["id"] }, "explains": false });
    let attach = json!({ "call": "attach", "dossier": dossier["id"], "paths": [photo], "source": "file", "links": [tie] });
    // Whatever was undone before cannot be done again after it.
    let view = desk.ask(attach);
    assert_eq!(view["dossier"]["redo"], Value::Null);
    let refused = desk.refused(json!({ "call": "redo", "dossier": dossier["id"] }));
    assert_eq!(refused.code, "problem-nothing-to-redo");
}

impl Desk {
    fn sign_as_client(&self, act: &Value) {
        let signatories = act["act"]["body"]["signatories"].as_array().unwrap();
        let client = signatories
            .iter()
            .find(|one| one["capacity"] == "client")
            .unwrap();
        self.ask(json!({
            "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
            "consent": true, "ink": support::ink(), "device": "tablette",
        }));
    }

    fn with_price(&self, dossier: &Value, price: i64) {
        let mut dossier = self.opened(dossier)["dossier"].clone();
        dossier["items"][0]["lump_sum"] = price.into();
        self.wait(60);
        self.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    }
}

#[test]
fn a_price_that_the_client_signed_is_not_undone() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.with_price(&dossier, 999_999);
    let id = desk.ready_act_again(&dossier);
    let reception = desk.ask(json!({ "call": "issue", "act": id }));
    desk.sign_as_client(&reception);
    desk.refuses("undo", &dossier);
}

#[test]
fn a_price_taken_back_before_the_client_signed_is_not_done_again() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.with_price(&dossier, 999_999);
    desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    let id = desk.ready_act_again(&dossier);
    let reception = desk.ask(json!({ "call": "issue", "act": id }));
    desk.sign_as_client(&reception);
    // A draft begun since would have been the last step; its steps end with its issue.
    if desk.opened(&dossier)["redo"] != Value::Null {
        desk.refuses("redo", &dossier);
    }
    assert_eq!(desk.opened(&dossier)["contract"]["price"], 607_000);
}

#[test]
fn the_words_of_an_objection_that_an_agreement_settled_are_not_undone() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "Trop cher.".into();
    objection["proposals"] = json!([{ "text": "100 € de moins", "price_effect": -10_000 }]);
    objection["chosen"] = 0.into();
    objection["chosen_on"] = "2026-11-21".into();
    desk.wait(60);
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let agreement = desk.agree(&dossier, "objection", &objection["id"]);
    desk.sign_as_client(&agreement);
    desk.refuses("undo", &dossier);
    // Nor does a save change what was settled; what came of it is told on.
    let changed = |place: &str, value: Value| {
        let mut objection = desk.opened(&dossier)["objections"][0].clone();
        *objection.pointer_mut(place).unwrap() = value;
        json!({ "call": "save_objection", "objection": objection })
    };
    for (place, value) in [
        ("/proposals/0/price_effect", json!(-99_999)),
        ("/chosen", Value::Null),
        ("/contractor_words", json!("Autre chose.")),
    ] {
        assert_eq!(
            desk.refused(changed(place, value)).code,
            "problem-objection-settled",
            "{place}"
        );
    }
    desk.ask(changed("/confirmed_on", json!("2026-11-21")));
}

#[test]
fn a_wish_that_was_agreed_is_neither_changed_nor_undone() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let id = desk.record(&dossier, wish());
    desk.wait(60);
    let mut other = wish();
    other["price"] = 24_000.into();
    let save =
        |body: &Value| json!({ "call": "save_record", "dossier": dossier["id"], "record": id, "body": body });
    desk.ask(save(&other));
    let agreement = desk.agree(&dossier, "record", &id);
    desk.sign_as_client(&agreement);
    desk.refuses("undo", &dossier);
    assert_eq!(desk.refused(save(&wish())).code, "problem-record-agreed");
}

/// Takes photos in, and gives the dossier after it.
fn attach(desk: &Desk, dossier: &Value, names: &[&str]) -> Value {
    let paths: Vec<_> = names.iter().map(|name| desk.path(name)).collect();
    let view = desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": paths, "source": "file", "links": [],
    }));
    view["dossier"].clone()
}

fn binned(view: &Value) -> Vec<bool> {
    let exhibits = view["exhibits"].as_array().unwrap().iter();
    exhibits.map(|one| !one["exhibit"]["binned"].is_null()).collect()
}

#[test]
fn a_field_of_an_act_is_named_with_its_act() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let kind = "support_notice";
    let view = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }));
    let mut body = view["act"]["body"].clone();
    body["subject"] = "Mur nord".into();
    desk.ask(json!({ "call": "save_act", "act": view["act"]["id"], "body": body }));
    desk.wait(600);
    body["consequence"] = "Le plafond suivra le mur.".into();
    desk.ask(json!({ "call": "save_act", "act": view["act"]["id"], "body": body }));
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    assert_eq!(view["undo"], "Conséquence (Mur nord)");
}

#[test]
fn photos_taken_in_together_are_one_step_named_by_how_many_they_are() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for (name, seed) in [("a.jpg", 1), ("b.jpg", 2), ("c.jpg", 3), ("d.jpg", 4)] {
        support::photo(&desk.path(name), seed);
    }
    let three = attach(&desk, &dossier, &["a.jpg", "b.jpg", "c.jpg"]);
    assert_eq!(three["undo"], "Ajout de pièces (3 pièces)");
    // One of them again brings nothing, and takes nothing back.
    let one = attach(&desk, &dossier, &["a.jpg", "d.jpg"]);
    assert_eq!(one["undo"], "Ajout d’une pièce (d.jpg)");
    let undo = || desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(binned(&undo()), [false, false, false, true]);
    let undone = undo();
    assert_eq!(binned(&undone), [true; 4]);
    assert_eq!(undone["redo"], "Ajout de pièces (3 pièces)");
    let redone = desk.ask(json!({ "call": "redo", "dossier": dossier["id"] }));
    assert_eq!(binned(&redone), [false, false, false, true]);
    assert_eq!(redone["exhibits"][0]["exhibit"], three["exhibits"][0]["exhibit"]);
}

#[test]
fn a_photo_that_an_issued_act_may_show_is_not_undone() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    support::photo(&desk.path("a.jpg"), 1);
    attach(&desk, &dossier, &["a.jpg"]);
    let id = desk.ready_act_again(&dossier);
    desk.ask(json!({ "call": "issue", "act": id }));
    desk.refuses("undo", &dossier);
    assert_eq!(binned(&desk.opened(&dossier)), [false]);
}

impl Desk {
    /// Saves the dossier as `change` makes it, a while after what was done before.
    fn resave(&self, dossier: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut dossier = self.opened(dossier)["dossier"].clone();
        change(&mut dossier);
        self.wait(60);
        self.ask(json!({ "call": "save_dossier", "dossier": dossier }))
    }
}

#[test]
fn a_step_is_called_by_the_field_that_it_altered() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let name = dossier["items"][0]["name"].as_str().unwrap().to_owned();
    let undo = |view: Value| view["undo"].as_str().unwrap().to_owned();
    let quoted = format!("«\u{a0}{name}\u{a0}»");
    let client = desk.resave(&dossier, |dossier| dossier["client"]["name"] = "Mme Roy".into());
    assert_eq!(undo(client), "Nom du client");
    let price = desk.resave(&dossier, |dossier| dossier["items"][0]["lump_sum"] = 1.into());
    assert_eq!(undo(price), format!("Prix de {quoted}"));
    let town = desk.resave(&dossier, |dossier| dossier["site"]["town"] = "Vannes".into());
    assert_eq!(undo(town), "Adresse du chantier");
    let order = desk.resave(&dossier, |dossier| {
        dossier["items"].as_array_mut().unwrap().swap(0, 1)
    });
    assert_eq!(undo(order), "Ordre des ouvrages");
    let fewer = desk.resave(&dossier, |dossier| {
        dossier["items"].as_array_mut().unwrap().remove(1);
    });
    assert_eq!(undo(fewer), format!("Ouvrage supprimé\u{a0}: {quoted}"));
    // What altered many fields is called by its action.
    let much = desk.resave(&dossier, |dossier| {
        dossier["title"] = "Autre".into();
        dossier["works"] = "Autre".into();
        dossier["language"] = "en".into();
    });
    assert!(undo(much).starts_with("Modification du dossier"));
}

#[test]
fn a_step_in_a_draft_is_called_by_its_item_or_its_reserve() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let name = dossier["items"][0]["name"].as_str().unwrap().to_owned();
    let act = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    let undo = |change: &dyn Fn(&mut Value)| {
        desk.wait(60);
        let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
        let view = desk.save(&act, change);
        view["dossier"]["undo"].as_str().unwrap().to_owned()
    };
    let decided = undo(&|body| body["lines"][0]["decision"] = "accepted".into());
    assert_eq!(decided, format!("Décision sur «\u{a0}{name}\u{a0}»"));
    let visit = undo(&|body| body["visit"]["started"] = "2026-11-21T10:30:00+01:00".into());
    assert_eq!(visit, "Date de la visite");
    let reserve = json!({ "id": uuid(40), "item": dossier["items"][0]["id"], "client_words": "Un éclat." });
    let added = undo(&|body| body["reserves"].as_array_mut().unwrap().push(reserve.clone()));
    assert_eq!(added, "Réserve 1 ajoutée");
    let words = undo(&|body| body["reserves"][0]["client_words"] = "Deux éclats.".into());
    assert_eq!(words, "Réserve 1\u{a0}: mots du client");
}

#[test]
fn nothing_done_before_an_act_was_sealed_is_undone_or_done_again_after_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let wish = desk.record(&dossier, wish());
    support::photo(&desk.path("a.jpg"), 1);
    let photo = attach(&desk, &dossier, &["a.jpg"])["exhibits"][0]["exhibit"]["id"].clone();
    let tie = |id: &Value| {
        desk.ask(json!({ "call": "link_exhibit", "exhibit": photo, "target": { "kind": "item", "id": id }, "linked": true, "explains": false }))
    };
    let id = desk.ready_act_again(&dossier);
    tie(&dossier["items"][1]["id"]);
    desk.ask(json!({ "call": "issue", "act": id }));
    let sealed = desk.opened(&dossier);
    assert_eq!((&sealed["undo"], &sealed["redo"]), (&Value::Null, &Value::Null));
    let refused = desk.refused(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(refused.code, "problem-nothing-to-undo");
    // What is done after it is undone, and no more than that.
    desk.ask(json!({ "call": "delete_record", "record": wish }));
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(undone["records"], sealed["records"]);
    assert_eq!(undone["undo"], Value::Null);
}
