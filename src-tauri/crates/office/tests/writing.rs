//! Dossiers and drafts as one writes them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::json;
use support::{Desk, item, photo, uuid};

#[test]
fn a_profile_with_a_name_makes_the_key() {
    let desk = Desk::open();
    assert!(desk.ask(json!({ "call": "desk" }))["key"].is_null());
    drop(desk);
    let desk = Desk::with_profile();
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!(view["key"]["subject"], "Atelier Besnard");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let key = std::fs::metadata(desk.data().join("keys/installation.pem")).unwrap();
        assert_eq!(key.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn with_another_name_comes_another_key_and_the_former_is_kept() {
    let desk = Desk::with_profile();
    let mut contractor = support::contractor();
    contractor.name = "Besnard SARL".to_owned();
    let view = desk.ask(json!({
        "call": "save_profile", "contractor": contractor, "language": "fr",
        "print": { "positions": false, "original_photos": true },
    }));
    assert_eq!(view["key"]["subject"], "Besnard SARL");
    // The key, the certificates of the former one, and its hand-over.
    assert_eq!(std::fs::read_dir(desk.data().join("keys")).unwrap().count(), 3);
    // Saving it again changes nothing.
    let key = std::fs::read(desk.data().join("keys/installation.pem")).unwrap();
    desk.ask(json!({
        "call": "save_profile", "contractor": contractor, "language": "en",
        "print": { "positions": false, "original_photos": true },
    }));
    assert_eq!(
        key,
        std::fs::read(desk.data().join("keys/installation.pem")).unwrap()
    );
}

#[test]
fn a_draft_is_filled_with_what_the_dossier_knows() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    let body = &act["act"]["body"];
    assert_eq!(act["number"], "PV-2026-0001");
    assert_eq!(act["status"], "draft");
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    assert_eq!(body["visit"]["started"], "2026-11-21T14:05:00+01:00");
    assert_eq!(body["visit"]["place"], "12 rue des Lices, Angers");
    assert_eq!(body["attendance"][0]["name"], "Mme Claire Marchand");
    assert_eq!(body["attendance"][1]["name"], "M. Besnard");
    let signatories = body["signatories"].as_array().unwrap();
    let capacities: Vec<_> = signatories.iter().map(|one| &one["capacity"]).collect();
    assert_eq!(capacities, ["client", "contractor"]);
    assert_eq!(body["originals"], 2);
    assert_eq!(body["money"]["paid"], 100_000);
    assert_eq!(body["money"]["retention"]["released_on"], "2027-11-21");
    assert_eq!(body["guarantees"][2]["ends_on"], "2036-11-21");
    assert_eq!(act["sums"]["works"], 607_000);
    assert_eq!(act["sums"]["retention"], 30_350);
    assert_eq!(act["sums"]["balance"], 607_000 - 100_000 - 30_350);
}

#[test]
fn what_is_missing_is_said_in_sentences() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    let findings = act["findings"].as_array().unwrap();
    let decision = findings
        .iter()
        .find(|finding| finding["code"] == "decision")
        .unwrap();
    assert_eq!(decision["blocks"], true);
    for finding in findings {
        let message = finding["message"].as_str().unwrap();
        assert!(
            message.ends_with('.') && !message.starts_with("missing-"),
            "{message}"
        );
    }
}

#[test]
fn the_title_follows_the_decision() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    assert_eq!(act["title"], "Procès-verbal de réception avec réserve");
    assert_eq!(
        act["dossier"]["acts"][0]["title"],
        "Procès-verbal de réception avec réserve"
    );
}

#[test]
fn drafts_follow_the_items_of_the_dossier() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    dossier["items"] = json!([dossier["items"][0], item(3, "Plinthes", 113_400)]);
    dossier["client"]["name"] = "Mme C. Marchand".into();
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    let lines = act["act"]["body"]["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1]["item"], uuid(3));
    assert_eq!(act["act"]["body"]["signatories"][0]["name"], "Mme C. Marchand");
}

#[test]
fn an_item_with_a_decision_stays_in_the_contract() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    desk.ready_act(&dossier);
    dossier["items"] = json!([dossier["items"][1]]);
    let problem = desk.refused(json!({ "call": "save_dossier", "dossier": dossier }));
    assert_eq!(problem.code, "problem-item-cited");
    assert!(problem.message.contains("Porte du séjour"), "{}", problem.message);
}

#[test]
fn a_draft_whose_references_lead_nowhere_is_refused_with_each_place() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let mut body = act["act"]["body"].clone();
    body["lines"][0]["item"] = uuid(77).into();
    body["reserves"][0]["item"] = uuid(78).into();
    let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(problem.code, "problem-incoherent");
    let places: Vec<&str> = problem
        .details
        .iter()
        .map(|detail| detail.place.as_str())
        .collect();
    assert_eq!(places, ["/lines/0/item", "/reserves/0/item"]);
    let again = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(again["act"], act["act"]);
}

#[test]
fn undo_and_redo_go_back_and_forth_and_say_what_they_do() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    assert_eq!(view["undo"], "Modification du brouillon");
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(undone["acts"][0]["title"], "Procès-verbal de réception");
    assert!(
        undone["redo"]
            .as_str()
            .unwrap()
            .starts_with("Modification du brouillon")
    );
    desk.ask(json!({ "call": "redo", "dossier": dossier["id"] }));
    let again = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(again["act"]["body"], act["act"]["body"]);
}

#[test]
fn nothing_to_undo_is_said() {
    let desk = Desk::with_profile();
    let view = desk.ask(json!({ "call": "create_dossier", "title": "Vide", "client": "" }));
    let problem = desk.refused(json!({ "call": "undo", "dossier": view["dossier"]["id"] }));
    assert_eq!(problem.code, "problem-nothing-to-undo");
}

#[test]
fn a_deleted_reserve_lets_go_of_its_photos() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    photo(&desk.path("a.jpg"), 1);
    let tie = json!({ "target": { "kind": "reserve", "id": uuid(100) }, "explains": true });
    let intake = desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("a.jpg")],
        "source": "file", "links": [tie],
    }));
    assert_eq!(intake["dossier"]["exhibits"][0]["exhibit"]["links"], json!([tie]));
    let mut body = act["act"]["body"].clone();
    body["reserves"] = json!([]);
    let act = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(act["dossier"]["exhibits"][0]["exhibit"]["links"], json!([]));
}

#[test]
fn an_agreement_is_begun_and_saved() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement" }));
    let mut body = act["act"]["body"].clone();
    body["subject"] = "Habillage en chêne".into();
    let act = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(act["title"], "Accord écrit (avenant)\u{a0}: Habillage en chêne");
    assert_eq!(act["number"], "AV-2026-0001");
    assert!(act["sums"].is_null());
}

#[test]
fn a_dossier_is_found_by_its_client() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let found = desk.ask(json!({ "call": "search", "words": "marchand" }));
    assert_eq!(found["hits"][0]["dossier"], dossier["id"]);
}

#[test]
fn an_objection_is_begun_saved_and_deleted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "C’est trop long.".into();
    let view = desk.ask(json!({ "call": "save_objection", "objection": objection }));
    assert_eq!(view["objections"][0]["client_words"], "C’est trop long.");
    let view = desk.ask(json!({ "call": "delete_objection", "objection": objection["id"] }));
    assert_eq!(view["objections"], json!([]));
}

fn codes(act: &serde_json::Value) -> Vec<String> {
    let findings = act["findings"].as_array().unwrap();
    let code = |finding: &serde_json::Value| finding["code"].as_str().unwrap().to_owned();
    findings.iter().map(code).collect()
}

#[test]
fn exhibits_that_no_act_cites_are_counted_until_they_are_joined() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    assert!(!codes(&act).contains(&"exhibits-outside".to_owned()));
    photo(&desk.path("mur.jpg"), 7);
    photo(&desk.path("porte.jpg"), 8);
    let attached = desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "source": "file", "links": [],
        "paths": [desk.path("mur.jpg"), desk.path("porte.jpg")],
    }));
    let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    let findings = act["findings"].as_array().unwrap();
    let outside = findings
        .iter()
        .find(|finding| finding["code"] == "exhibits-outside");
    let outside = outside.unwrap();
    assert_eq!(
        (&outside["number"], &outside["blocks"]),
        (&json!(2), &json!(false))
    );
    assert!(
        outside["message"]
            .as_str()
            .unwrap()
            .starts_with("2 pièces du dossier")
    );
    assert_eq!(attached["added"].as_array().unwrap().len(), 2);
}

#[test]
fn what_was_received_is_not_received_again_once_the_client_signed_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = desk.ready_act(&dossier);
    let mut body = first["act"]["body"].clone();
    body["lines"][1]["decision"] = "not_inspected".into();
    let id = &first["act"]["id"];
    desk.ask(json!({ "call": "save_act", "act": id, "body": body }));
    desk.ask(json!({ "call": "issue", "act": id }));
    let begin = || {
        let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
        let body = &act["act"]["body"];
        let lines = body["lines"].as_array().unwrap().clone();
        let items: Vec<_> = lines.iter().map(|line| line["item"].clone()).collect();
        (items, body["scope"]["kind"].clone())
    };
    let [door, cupboard] = [0, 1].map(|index| dossier["items"][index]["id"].clone());
    assert_eq!(begin(), (vec![door, cupboard.clone()], json!("whole")));
    let signatories = body["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    desk.ask(json!({
        "call": "sign", "act": id, "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    // What was not examined is still to be received.
    assert_eq!(begin(), (vec![cupboard], json!("partial")));
}

#[test]
fn a_refusal_keeps_no_guarantees_and_no_release() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let mut body = act["act"]["body"].clone();
    assert_eq!(body["guarantees"].as_array().unwrap().len(), 3);
    body["decision"] = json!({ "decision": "refused", "reasons": "Le volet manque.", "postponed_to": null });
    let refused = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let mut body = refused["act"]["body"].clone();
    assert_eq!(body["guarantees"], json!([]));
    assert!(body["money"]["retention"]["released_on"].is_null());
    body["decision"] = json!({ "decision": "with_reserves" });
    let received = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(received["act"]["body"]["guarantees"].as_array().unwrap().len(), 3);
}

#[test]
fn what_nobody_sees_in_a_name_is_not_kept() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["client"]["name"] = "Mme Marchand\u{202e}\u{200b}".into();
    dossier["items"][0]["name"] = "Porte \u{2067}du\nséjour\u{0}".into();
    let saved = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    assert_eq!(saved["dossier"]["client"]["name"], "Mme Marchand");
    assert_eq!(saved["dossier"]["items"][0]["name"], "Porte du séjour");
    let act = desk.ready_act(&saved["dossier"]);
    let mut body = act["act"]["body"].clone();
    body["reserves"][0]["client_words"] = "payer \u{202e}1 200 €\nou rien".into();
    let act = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(
        act["act"]["body"]["reserves"][0]["client_words"],
        "payer 1 200 €\nou rien"
    );
}

#[test]
fn a_name_of_which_nothing_is_seen_is_none() {
    let desk = Desk::with_profile();
    let problem =
        desk.refused(json!({ "call": "create_dossier", "title": "\u{200b}\u{202e} ", "client": "\u{feff}" }));
    assert_eq!(problem.code, "problem-dossier-title");
    let mut dossier = desk.dossier();
    dossier["client"]["name"] = "\u{3164}\u{2800}".into();
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    let findings = act["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["code"] == "client"));
}

#[test]
fn a_field_beyond_its_limit_is_refused_by_its_name_and_nothing_is_lost() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let mut long = dossier.clone();
    long["items"][0]["name"] = "N".repeat(301).into();
    let problem = desk.refused(json!({ "call": "save_dossier", "dossier": long }));
    assert_eq!(problem.code, "problem-too-long");
    assert!(
        problem.message.contains("Nom") && problem.message.contains("300"),
        "{}",
        problem.message
    );
    assert_eq!(problem.details[0].place, "/items/0/name");
    let act = desk.ready_act(&dossier);
    for (place, value, code) in [
        (
            "/reserves/0/client_words",
            json!("x".repeat(20_001)),
            "problem-too-long",
        ),
        (
            "/money/paid",
            json!(1_000_000_000_001_i64),
            "problem-sum-too-large",
        ),
        ("/originals", json!(0), "problem-originals"),
        ("/originals", json!(4_000_000), "problem-originals"),
    ] {
        let mut body = act["act"]["body"].clone();
        *body.pointer_mut(place).unwrap() = value;
        let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
        assert_eq!(
            (problem.code.as_str(), problem.details[0].place.as_str()),
            (code, place)
        );
    }
    let again = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(again["act"], act["act"]);
}

#[test]
fn the_company_keeps_a_name_once_it_has_one() {
    let desk = Desk::with_profile();
    let mut contractor = support::contractor();
    contractor.name = " \u{200b}".to_owned();
    let problem = desk.refused(json!({
        "call": "save_profile", "contractor": contractor, "language": "fr",
        "print": { "positions": false, "original_photos": true },
    }));
    assert_eq!(problem.code, "problem-profile-name");
    assert_eq!(
        desk.ask(json!({ "call": "desk" }))["contractor"]["name"],
        "Atelier Besnard"
    );
}

#[test]
fn sums_that_each_pass_but_together_do_not_keep_an_act_from_being_issued() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    let codes = |act: &serde_json::Value| -> Vec<String> {
        let findings = act["findings"].as_array().unwrap().iter();
        findings
            .filter(|finding| finding["blocks"] == true)
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let act = desk.ready_act(&dossier);
    assert!(!codes(&act).contains(&"sum-too-large".to_owned()));
    dossier["items"][0]["lump_sum"] = json!(1_000_000_000_000_i64);
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert!(
        codes(&act).contains(&"sum-too-large".to_owned()),
        "{:#}",
        act["findings"]
    );
    assert_eq!(act["sums"]["works"], 1_000_000_392_000_i64);
}
