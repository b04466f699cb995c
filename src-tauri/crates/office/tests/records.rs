//! Records, the account that follows from them, objections and copied dossiers, as a host meets them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, photo, uuid};

/// Saves a new entry; gives the view.
fn add(desk: &Desk, dossier: &Value, at: Option<&str>, body: Value) -> Value {
    desk.ask(json!({ "call": "save_record", "dossier": dossier["id"], "at": at, "body": body }))
}

/// The entry that was written down last.
fn last(view: &Value) -> Value {
    let records = view["records"].as_array().unwrap();
    let last = records.iter().max_by_key(|record| record["id"].as_str());
    last.unwrap().clone()
}

fn call(words: &str) -> Value {
    json!({ "kind": "contact", "channel": "phone", "person": "Mme Marchand", "words": words })
}

fn due(label: &str, amount: i64, on: &str) -> Value {
    json!({ "kind": "due", "label": label, "amount": amount, "due_on": on })
}

fn receipt(amount: i64, due: &Value) -> Value {
    json!({ "kind": "receipt", "amount": amount, "due": due, "means": "Virement", "seen": true })
}

fn reopened(desk: &Desk, dossier: &Value) -> Value {
    desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))
}

#[test]
fn entries_of_every_kind_are_kept_in_the_order_in_which_they_happened() {
    let mut desk = Desk::with_profile();
    let dossier = desk.dossier();
    let bodies = [
        (Some("2026-11-20T10:00:00+01:00"), call("Elle rappellera.")),
        (
            None,
            json!({ "kind": "change_request", "words": "Une tablette de plus", "item": dossier["items"][0]["id"], "price": 18_000, "days": 1 }),
        ),
        (
            Some("2026-11-19T08:00:00+01:00"),
            json!({ "kind": "correction_round", "words": "Reprendre la teinte", "done_on": "2026-11-20" }),
        ),
        (
            Some("2026-11-18T08:00:00+01:00"),
            due("2e acompte", 200_000, "2026-11-30"),
        ),
        (None, receipt(50_000, &Value::Null)),
        (
            Some("2026-11-17T08:00:00+01:00"),
            json!({ "kind": "incident", "facts": "M. Marchand a fermé le chantier à 14 h.", "witnesses": "M. Lefort" }),
        ),
    ];
    for (at, body) in &bodies {
        desk.wait(1);
        add(&desk, &dossier, *at, body.clone());
    }
    desk.reopen();
    let view = reopened(&desk, &dossier);
    let kinds: Vec<&str> = view["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|record| record["body"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "incident",
            "due",
            "correction_round",
            "contact",
            "change_request",
            "receipt"
        ]
    );
    assert_eq!(view["account"]["rounds_used"], 1);
    assert!(
        desk.ask(json!({ "call": "verify_journal" }))["unbroken"]
            .as_bool()
            .unwrap()
    );
}

#[test]
fn an_entry_is_changed_undone_deleted_and_named_by_what_it_says() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = add(&desk, &dossier, None, call("Pas de réponse."));
    assert_eq!(view["undo"], "Entrée du suivi (Appel à Mme Marchand)");
    let first = last(&view);
    desk.wait(3600);
    let changed = desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"], "record": first["id"], "body": call("Elle a rappelé."),
    }));
    let after = last(&changed);
    assert_eq!(changed["records"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&after["at"], &after["written"]),
        (&first["at"], &first["written"])
    );
    assert_eq!(after["body"]["words"], "Elle a rappelé.");
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(last(&undone), first);
    let deleted = desk.ask(json!({ "call": "delete_record", "record": first["id"] }));
    assert!(deleted["records"].as_array().unwrap().is_empty());
    assert_eq!(
        deleted["undo"],
        "Suppression d’une entrée du suivi (Appel à Mme Marchand)"
    );
    let back = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(last(&back), first);
    let gone = desk.refused(json!({ "call": "delete_record", "record": uuid(9) }));
    assert_eq!(gone.code, "problem-not-found");
}

#[test]
fn an_entry_that_cannot_be_is_refused_with_what_to_do() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let lost = json!(uuid(999));
    let about = |kind: &str| json!({ "kind": "contact", "about": { "kind": kind, "id": lost } });
    let contact = last(&add(&desk, &dossier, None, call("Bonjour")));
    for (at, body, code) in [
        (None, due("Solde", -1, "2026-11-30"), "problem-negative"),
        (None, receipt(-1, &Value::Null), "problem-negative"),
        (
            None,
            json!({ "kind": "change_request", "price": -1 }),
            "problem-negative",
        ),
        (
            None,
            json!({ "kind": "correction_round", "price": -1 }),
            "problem-negative",
        ),
        (
            None,
            due("Solde", 1_000_000_000_001, "2026-11-30"),
            "problem-sum-too-large",
        ),
        (
            Some("2026-11-22T14:06:00+01:00"),
            call(""),
            "problem-record-future",
        ),
        (Some("0001-01-01T00:00:00+00:00"), call(""), "problem-date-beyond"),
        (
            None,
            json!({ "kind": "correction_round", "done_on": "2026-11-20" }),
            "problem-record-done-before",
        ),
        (
            None,
            json!({ "kind": "correction_round", "done_on": "2026-11-23" }),
            "problem-record-future",
        ),
        (None, receipt(1, &lost), "problem-record-due-unknown"),
        (None, receipt(1, &contact["id"]), "problem-record-due-unknown"),
        (
            None,
            json!({ "kind": "change_request", "item": lost }),
            "detail-item-unknown",
        ),
        (
            None,
            json!({ "kind": "correction_round", "item": lost }),
            "detail-item-unknown",
        ),
        (None, about("act"), "problem-record-about-unknown"),
        (None, about("objection"), "problem-record-about-unknown"),
        (None, about("reserve"), "problem-record-about-unknown"),
        (None, about("record"), "problem-record-about-unknown"),
        (None, call(&"é".repeat(20_001)), "problem-too-long"),
    ] {
        let told = body.to_string();
        let problem = desk.refused(json!({
            "call": "save_record", "dossier": dossier["id"], "at": at, "body": body,
        }));
        assert_eq!(problem.code, code, "{told:.200}");
        assert!(!problem.message.contains(code), "{}", problem.message);
    }
    // A day ahead is a clock that differs.
    add(
        &desk,
        &dossier,
        Some("2026-11-22T14:00:00+01:00"),
        call("Bonsoir"),
    );
    for (record, body, code) in [
        (
            &contact["id"],
            json!({ "kind": "incident" }),
            "problem-record-kind",
        ),
        (&lost, call(""), "problem-not-found"),
        (
            &contact["id"],
            json!({ "kind": "contact", "about": { "kind": "record", "id": contact["id"] } }),
            "problem-record-about-unknown",
        ),
    ] {
        let problem = desk.refused(json!({
            "call": "save_record", "dossier": dossier["id"], "record": record, "body": body,
        }));
        assert_eq!(problem.code, code);
    }
    assert_eq!(reopened(&desk, &dossier)["records"].as_array().unwrap().len(), 2);
}

#[test]
fn what_nobody_sees_is_cleaned_from_an_entry() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let body = json!({ "kind": "contact", "person": "M.\nMarchand\u{202e}", "words": "Oui\u{200b}\nnon" });
    let record = last(&add(&desk, &dossier, None, body));
    assert_eq!(record["body"]["person"], "M. Marchand");
    assert!(!record["body"]["words"].as_str().unwrap().contains('\u{202e}'));
}

#[test]
fn a_sum_that_was_paid_and_an_entry_that_an_act_cites_are_not_deleted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let asked = last(&add(&desk, &dossier, None, due("Solde", 300_000, "2026-11-30")));
    desk.wait(1);
    let paid = last(&add(&desk, &dossier, None, receipt(300_000, &asked["id"])));
    let delete = |record: &Value| json!({ "call": "delete_record", "record": record["id"] });
    assert_eq!(desk.refused(delete(&asked)).code, "problem-record-paid");
    desk.ask(delete(&paid));
    desk.ask(delete(&asked));

    let wish = json!({ "kind": "change_request", "words": "Une tablette", "price": 18_000 });
    let wish = last(&add(&desk, &dossier, None, wish));
    let act = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": { "kind": "record", "id": wish["id"] },
    }));
    assert_eq!(
        act["act"]["body"]["origin"],
        json!({ "kind": "record", "id": wish["id"] })
    );
    assert_eq!(desk.refused(delete(&wish)).code, "problem-record-cited");
    desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
    assert!(desk.ask(delete(&wish))["records"].as_array().unwrap().is_empty());
}

#[test]
fn what_was_tied_to_a_deleted_entry_is_tied_to_it_no_more_and_again_after_undo() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let asked = last(&add(&desk, &dossier, None, due("Solde", 300_000, "2026-11-30")));
    desk.wait(1);
    let mut reminder = call("Relance");
    reminder["about"] = json!({ "kind": "record", "id": asked["id"] });
    add(&desk, &dossier, None, reminder);
    photo(&desk.path("recu.jpg"), 80);
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("recu.jpg")], "source": "file",
        "links": [{ "target": { "kind": "record", "id": asked["id"] } }],
    }));
    let tied = |view: &Value| {
        let contact = view["records"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["body"]["kind"] == "contact");
        (
            contact.unwrap()["body"]["about"]["kind"]
                .as_str()
                .unwrap()
                .to_owned(),
            view["exhibits"][0]["exhibit"]["links"].as_array().unwrap().len(),
        )
    };
    assert_eq!(tied(&reopened(&desk, &dossier)), ("record".to_owned(), 1));
    let deleted = desk.ask(json!({ "call": "delete_record", "record": asked["id"] }));
    assert_eq!(tied(&deleted), ("dossier".to_owned(), 0));
    let back = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(tied(&back), ("record".to_owned(), 1));
    let exhibit = &back["exhibits"][0]["exhibit"]["id"];
    let refused = desk.refused(json!({
        "call": "link_exhibit", "exhibit": exhibit, "linked": true, "explains": false,
        "target": { "kind": "record", "id": uuid(999) },
    }));
    assert_eq!(refused.code, "problem-link-unknown");
}

#[test]
fn pictures_of_a_repair_are_tied_to_its_reserve() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.ready_act(&dossier);
    photo(&desk.path("apres.jpg"), 90);
    let attach = |reserve: &str| {
        json!({
            "call": "attach", "dossier": dossier["id"], "paths": [desk.path("apres.jpg")], "source": "file",
            "links": [{ "target": { "kind": "repair", "id": reserve } }],
        })
    };
    assert_eq!(desk.refused(attach(&uuid(101))).code, "problem-link-unknown");
    let view = desk.ask(attach(&uuid(100)));
    let links = &view["dossier"]["exhibits"][0]["exhibit"]["links"];
    assert_eq!(links[0]["target"], json!({ "kind": "repair", "id": uuid(100) }));
}

#[test]
fn the_account_tells_what_is_due_overdue_received_and_open() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let account = |view: &Value| {
        let account = &view["account"];
        ["due", "overdue", "received", "open"].map(|field| account[field].as_i64().unwrap())
    };
    // 6 070,00 € of items, 1 000,00 € of deposit.
    assert_eq!(account(&reopened(&desk, &dossier)), [0, 0, 100_000, 507_000]);
    let asked = last(&add(
        &desk,
        &dossier,
        None,
        due("2e acompte", 200_000, "2026-11-20"),
    ));
    desk.wait(1);
    let view = add(&desk, &dossier, None, receipt(150_000, &asked["id"]));
    assert_eq!(account(&view), [200_000, 50_000, 250_000, 357_000]);
    // The deposit, now told by the records too, is the same money.
    desk.wait(1);
    let mut deposit = receipt(100_000, &Value::Null);
    deposit["deposit"] = true.into();
    let view = add(&desk, &dossier, None, deposit);
    assert_eq!(account(&view), [200_000, 50_000, 250_000, 357_000]);
    // What is only announced is told apart, and pays nothing yet.
    desk.wait(1);
    let mut coming = receipt(50_000, &Value::Null);
    coming["seen"] = false.into();
    let view = add(&desk, &dossier, None, coming);
    assert_eq!(account(&view), [200_000, 50_000, 250_000, 357_000]);
    assert_eq!(view["account"]["announced"], 50_000);
    desk.wait(1);
    let view = add(&desk, &dossier, None, receipt(50_000, &Value::Null));
    assert_eq!(account(&view), [200_000, 0, 300_000, 307_000]);
}

#[test]
fn what_is_asked_for_beyond_the_contract_is_told() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let due = |amount: i64| json!({ "kind": "due", "label": "Facture", "amount": amount });
    // 6 070,00 € of items, 1 000,00 € of deposit.
    let view = add(&desk, &dossier, None, due(507_000));
    assert_eq!(view["account"]["beyond"], 0);
    desk.wait(1);
    let view = add(&desk, &dossier, None, due(12_300));
    assert_eq!(view["account"]["beyond"], 12_300);
}

#[test]
fn a_draft_reception_follows_what_was_received_until_somebody_writes_another_sum() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    add(&desk, &dossier, None, receipt(20_000, &Value::Null));
    let act = desk.ready_act(&dossier);
    let paid = || {
        let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
        act["act"]["body"]["money"]["paid"].as_i64().unwrap()
    };
    assert_eq!(paid(), 120_000);
    add(&desk, &dossier, None, receipt(30_000, &Value::Null));
    assert_eq!(paid(), 150_000);
    desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(paid(), 120_000);
    let mut changed = reopened(&desk, &dossier)["dossier"].clone();
    changed["contract"]["deposit"] = 110_000.into();
    desk.ask(json!({ "call": "save_dossier", "dossier": changed }));
    assert_eq!(paid(), 130_000);
    let mut body = act["act"]["body"].clone();
    body["money"]["paid"] = 1.into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    add(&desk, &dossier, None, receipt(30_000, &Value::Null));
    assert_eq!(paid(), 1);
}

#[test]
fn an_item_that_an_entry_names_stays_in_the_contract() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let mut without = dossier.clone();
    without["items"].as_array_mut().unwrap().remove(0);
    let wish = json!({ "kind": "change_request", "words": "Un seuil.", "item": dossier["items"][0]["id"] });
    let view = add(&desk, &dossier, None, wish);
    assert_eq!(view["cited_items"], json!([dossier["items"][0]["id"]]));
    let save = json!({ "call": "save_dossier", "dossier": without });
    assert_eq!(desk.refused(save.clone()).code, "problem-item-cited");
    desk.ask(json!({ "call": "delete_record", "record": last(&view)["id"] }));
    assert_eq!(desk.ask(save)["dossier"]["items"].as_array().unwrap().len(), 1);
}

#[test]
fn an_entry_is_found_and_the_hit_leads_to_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let record = last(&add(&desk, &dossier, None, call("Le digicode ne marche plus.")));
    let found = desk.ask(json!({ "call": "search", "words": "digicode" }));
    let hits = found["hits"].as_array().unwrap();
    assert_eq!(hits.len(), 1);
    assert_eq!(
        (&hits[0]["record"], &hits[0]["dossier"]),
        (&record["id"], &dossier["id"])
    );
    assert_eq!(hits[0]["title"], "Appel à Mme Marchand");
    desk.ask(json!({ "call": "delete_record", "record": record["id"] }));
    let found = desk.ask(json!({ "call": "search", "words": "digicode" }));
    assert!(found["hits"].as_array().unwrap().is_empty());
}

#[test]
fn a_copy_has_the_parties_contract_and_items_and_nothing_that_happened() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    for (field, value) in [
        ("reference", "D-2026-017"),
        ("signed_on", "2026-09-01"),
        ("starts_on", "2026-09-07"),
        ("ends_on", "2026-10-31"),
        ("terms", "Accès par la cour."),
    ] {
        dossier["contract"][field] = value.into();
    }
    let dossier = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone();
    add(&desk, &dossier, None, call("Bonjour"));
    desk.ready_act(&dossier);
    desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let copy = |title: &str| json!({ "call": "duplicate_dossier", "dossier": dossier["id"], "title": title });
    let view = desk.ask(copy(" Chantier Lefort "));
    let twin = &view["dossier"];
    assert_eq!(twin["title"], "Chantier Lefort");
    assert_ne!(twin["id"], dossier["id"]);
    for field in ["client", "site", "language", "works", "architect"] {
        assert_eq!(twin[field], dossier[field], "{field}");
    }
    // The terms go over; what was signed, dated and paid does not.
    for field in ["terms", "retention", "rule_set", "price_kind", "tax"] {
        assert_eq!(twin["contract"][field], dossier["contract"][field], "{field}");
    }
    assert_eq!(twin["contract"]["reference"], "");
    for field in ["deposit", "signed_on", "starts_on", "ends_on"] {
        assert!(!dossier["contract"][field].is_null(), "{field}");
        assert!(twin["contract"][field].is_null(), "{field}");
    }
    assert_eq!(view["account"]["received"], 0);
    let names = |dossier: &Value| -> Vec<Value> {
        let items = dossier["items"].as_array().unwrap();
        items.iter().map(|item| item["name"].clone()).collect()
    };
    assert_eq!(names(twin), names(&dossier));
    assert_ne!(twin["items"][0]["id"], dossier["items"][0]["id"]);
    assert_ne!(twin["items"][0]["id"], twin["items"][1]["id"]);
    for list in ["acts", "records", "objections", "exhibits", "reserves"] {
        assert!(view[list].as_array().unwrap().is_empty(), "{list}");
    }
    assert_eq!(reopened(&desk, &dossier)["records"].as_array().unwrap().len(), 1);
    assert_eq!(desk.refused(copy(" \n")).code, "problem-dossier-title");
    let lost = json!({ "call": "duplicate_dossier", "dossier": uuid(999), "title": "X" });
    assert_eq!(desk.refused(lost).code, "problem-not-found");
    assert_eq!(
        desk.ask(json!({ "call": "desk" }))["dossiers"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

/// A new objection of the dossier.
fn objection(desk: &Desk, dossier: &Value) -> Value {
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    view["objections"].as_array().unwrap().last().unwrap().clone()
}

fn saved(desk: &Desk, objection: &Value) -> Value {
    let view = desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let mut objections = view["objections"].as_array().unwrap().iter();
    objections
        .find(|known| known["id"] == objection["id"])
        .unwrap()
        .clone()
}

#[test]
fn where_an_objection_stands_follows_from_what_is_written() {
    let desk = Desk::with_profile();
    let mut objection = objection(&desk, &desk.dossier());
    assert_eq!(objection["state"], "received");
    // What is said of its state is not believed.
    objection["state"] = "confirmed".into();
    assert_eq!(saved(&desk, &objection)["state"], "received");
    for (field, value, state) in [
        ("restatement_confirmed", json!(true), "understood"),
        ("contractor_words", json!("Le mur est hors d’aplomb."), "answered"),
        ("proposals", json!([{ "text": "Nous rabotons." }]), "proposed"),
        ("declined", json!(true), "contested"),
        ("declined", json!(false), "proposed"),
        ("chosen", json!(0), "agreed"),
        (
            "steps",
            json!([{ "what": "Raboter", "done_on": "2026-11-21" }]),
            "done",
        ),
        ("confirmed_on", json!("2026-11-21"), "confirmed"),
        ("confirmed_on", Value::Null, "done"),
    ] {
        objection[field] = value;
        assert_eq!(saved(&desk, &objection)["state"], state, "{field}");
    }
}

#[test]
fn an_objection_that_contradicts_itself_is_refused_with_what_to_do() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let mut sound = objection(&desk, &dossier);
    sound["received_on"] = "2026-11-18".into();
    sound["proposals"] = json!([{ "text": "Nous rabotons." }]);
    let sound = saved(&desk, &sound);
    let draft = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "notice" }));
    let warned = draft["act"]["id"].clone();
    for (changes, code) in [
        (json!({ "chosen": 1 }), "problem-objection-chosen-not-there"),
        (
            json!({ "chosen": 0, "declined": true }),
            "problem-objection-chosen-and-declined",
        ),
        (
            json!({ "chosen": 0, "chosen_on": "2026-11-17" }),
            "problem-objection-chosen-before-received",
        ),
        (
            json!({ "confirmed_on": "2026-11-17" }),
            "problem-objection-confirmed-before-received",
        ),
        (
            json!({ "chosen": 0, "chosen_on": "2026-11-20", "confirmed_on": "2026-11-19" }),
            "problem-objection-confirmed-before-chosen",
        ),
        (
            json!({ "steps": [{ "done_on": "2026-11-17" }] }),
            "problem-objection-step-before-received",
        ),
        (
            json!({ "declined": true, "confirmed_on": "2026-11-19" }),
            "problem-objection-confirmed-and-declined",
        ),
        (
            json!({ "deadline": { "counter": "2026-11-17" } }),
            "problem-objection-counter-before-received",
        ),
        (json!({ "cost": -1 }), "problem-objection-negative-cost"),
        (json!({ "cost": 1_000_000_000_001_i64 }), "problem-sum-too-large"),
        (json!({ "item": uuid(999) }), "problem-objection-item"),
        (json!({ "reserve": uuid(999) }), "problem-objection-reserve"),
        (json!({ "warned_by": [uuid(999)] }), "problem-objection-warning"),
        // A draft warned nobody.
        (json!({ "warned_by": [warned] }), "problem-objection-warning"),
    ] {
        let mut objection = sound.clone();
        for (field, value) in changes.as_object().unwrap() {
            objection[field] = value.clone();
        }
        let problem = desk.refused(json!({ "call": "save_objection", "objection": objection }));
        assert_eq!(problem.code, code, "{changes}");
        assert!(!problem.message.contains(code), "{}", problem.message);
    }
    assert_eq!(reopened(&desk, &dossier)["objections"], json!([sound]));
}

#[test]
fn an_objection_keeps_the_reserve_of_a_draft_that_went() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let mut objection = objection(&desk, &dossier);
    objection["reserve"] = uuid(100).into();
    let mut objection = saved(&desk, &objection);
    desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
    objection["facts"] = "La porte frotte.".into();
    assert_eq!(saved(&desk, &objection)["reserve"], uuid(100));
    objection["reserve"] = uuid(101).into();
    let refused = desk.refused(json!({ "call": "save_objection", "objection": objection }));
    assert_eq!(refused.code, "problem-objection-reserve");
}

#[test]
fn contacts_about_a_deleted_objection_are_about_the_dossier() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let objection = objection(&desk, &dossier);
    let mut about = call("À propos de la porte");
    about["about"] = json!({ "kind": "objection", "id": objection["id"] });
    add(&desk, &dossier, None, about);
    let delete = json!({ "call": "delete_objection", "objection": objection["id"] });
    let notice = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "notice",
        "from": { "kind": "objection", "id": objection["id"] },
    }));
    assert_eq!(desk.refused(delete.clone()).code, "problem-objection-cited");
    desk.ask(json!({ "call": "delete_draft", "act": notice["act"]["id"] }));
    let view = desk.ask(delete);
    assert_eq!(last(&view)["body"]["about"], json!({ "kind": "dossier" }));
    let back = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(last(&back)["body"]["about"]["id"], objection["id"]);
}

#[test]
fn a_payment_of_a_retention_names_the_act_that_keeps_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    let back = json!({ "kind": "receipt", "amount": 30_350, "seen": true, "retention_of": act["act"]["id"] });
    let call = json!({ "call": "save_record", "dossier": dossier["id"], "body": back });
    let problem = desk.refused(call.clone());
    assert_eq!(problem.code, "problem-record-no-retention");
    let signatories = act["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    let kept = || {
        let view = desk.ask(json!({ "call": "deadlines" }));
        let deadlines = view["deadlines"].as_array().unwrap().clone();
        deadlines.iter().any(|deadline| deadline["kind"] == "retention")
    };
    assert!(kept());
    desk.ask(call);
    assert!(!kept());
}

#[test]
fn a_contact_about_a_draft_is_about_the_dossier_once_the_draft_is_gone() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let about = json!({ "kind": "reserve", "id": uuid(100) });
    let mut said = call("La porte frotte toujours.");
    said["about"] = about.clone();
    let view = add(&desk, &dossier, None, said);
    assert_eq!(last(&view)["body"]["about"], about);
    let view = desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
    assert_eq!(last(&view)["body"]["about"], json!({ "kind": "dossier" }));
    // It comes back with the draft.
    let view = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(last(&view)["body"]["about"], about);
}

#[test]
fn an_agreement_that_the_client_signed_settles_the_objection_that_it_comes_from() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let from = json!({ "kind": "objection", "id": view["objections"][0]["id"] });
    let act = desk
        .ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }));
    let mut body = act["act"]["body"].clone();
    body["subject"] = "Teinte du placard".into();
    body["terms"] = "La teinte posée est acceptée.".into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(issued["dossier"]["objections"][0]["state"], "received");
    let signatories = issued["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    let signed = desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    assert_eq!(signed["dossier"]["objections"][0]["state"], "agreed");
}

#[test]
fn a_dossier_tells_what_falls_due_in_it_as_the_list_across_dossiers_does() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.ask(json!({ "call": "create_dossier", "title": "Autre", "client": "" }));
    let view = add(&desk, &dossier, None, due("Situation 1", 60_000, "2026-11-10"));
    let record = last(&view)["id"].clone();
    let notice = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "notice" }));
    let mut body = notice["act"]["body"].clone();
    body["facts"] = "Les portes arrivent le 30 novembre.".into();
    body["answer_by"] = "2026-11-25".into();
    body["steps"] = json!([{ "who": "contractor", "what": "Poser la porte", "due_on": "2026-11-30" }]);
    desk.ask(json!({ "call": "save_act", "act": notice["act"]["id"], "body": body }));
    desk.ask(json!({ "call": "issue", "act": notice["act"]["id"] }));
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    let across = desk.ask(json!({ "call": "deadlines" }));
    let own = across["deadlines"].as_array().unwrap().iter();
    let own: Vec<&Value> = own.filter(|one| one["dossier"] == dossier["id"]).collect();
    let due: Vec<&Value> = view["due"].as_array().unwrap().iter().collect();
    assert_eq!(due, own);
    let kinds: Vec<&str> = due.iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["payment", "answer_awaited", "step"]);
    assert_eq!((&due[0]["record"], &due[0]["days"]), (&record, &json!(-11)));
    assert_eq!(due[1]["act"], notice["act"]["id"]);
}
