//! What cannot come: each attempt is refused with a sentence, whoever came first.

use super::about;
use crate::support::{self, Desk, uuid};
use serde_json::{Value, json};

/// The overtaken second of two acts that were issued before either was signed.
fn overtaken(desk: &Desk, first: &Value, second: &Value) -> String {
    desk.sign(first, "client");
    refused_to_sign(desk, second)
}

/// Why the client can no longer sign an act.
#[track_caller]
fn refused_to_sign(desk: &Desk, second: &Value) -> String {
    let signatories = second["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    let problem = desk.refused(json!({
        "call": "sign", "act": second["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    assert_eq!(problem.code, "problem-overtaken");
    problem.message
}

#[test]
fn a_reserve_that_was_never_made_cannot_be_lifted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "lifting" }));
    assert_eq!(problem.code, "problem-not-yet-no-open-reserve");
    desk.received(&dossier);
    let act = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let mut body = act["act"]["body"].clone();
    body["lines"][0]["reserve"] = uuid(999).into();
    body["lines"][1]["done"] = "Raboté.".into();
    let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(problem.code, "problem-incoherent");
    assert_eq!(problem.details[0].place, "/lines/0/reserve");
    assert!(problem.details[0].message.contains("jamais été faite"));
    // The draft is as it was.
    let kept = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(kept["act"]["body"], act["act"]["body"]);
}

#[test]
fn what_one_lifting_lifted_leaves_the_other_draft() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.received(&dossier);
    let first = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let second = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let first = desk.save(&first, |body| {
        body["lines"][0]["decision"] = "lifted".into();
        for index in 1..4 {
            body["lines"][index]["decision"] = "kept".into();
        }
    });
    desk.conclude(&first);
    let second = desk.ask(json!({ "call": "open_act", "act": second["act"]["id"] }));
    let lines = second["act"]["body"]["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 3);
    let mut body = second["act"]["body"].clone();
    body["lines"] = json!([first["act"]["body"]["lines"][0]]);
    let problem = desk.refused(json!({ "call": "save_act", "act": second["act"]["id"], "body": body }));
    assert!(problem.details[0].message.contains("LR-2026-0001"), "{problem:?}");
}

#[test]
fn what_one_reception_received_the_other_no_longer_can() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let partial = |decisions: [&str; 2]| {
        let act = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
        let act = desk.save(&act, |body| {
            body["decision"] = json!({ "decision": "without_reserve" });
            for (line, decision) in body["lines"].as_array_mut().unwrap().iter_mut().zip(decisions) {
                line["decision"] = decision.into();
            }
        });
        desk.issue(&act)
    };
    let first = partial(["accepted", "not_inspected"]);
    let same = partial(["accepted", "not_inspected"]);
    let rest = partial(["not_inspected", "accepted"]);
    let why = overtaken(&desk, &first, &same);
    assert!(why.contains("PV-2026-0001"), "{why}");
    // What the first left may still be received, by an act that knows of it: this one counts the deposit for itself.
    let why = refused_to_sign(&desk, &rest);
    assert!(why.contains("comptes"), "{why}");
    desk.ask(json!({ "call": "void", "act": rest["act"]["id"], "reason": "Comptes à refaire." }));
    let rest = partial(["accepted", "accepted"]);
    desk.sign(&rest, "client");
}

/// An agreement that changes the price by `effect`, issued.
fn priced(desk: &Desk, dossier: &Value, effect: i64) -> Value {
    let act = desk.begin(dossier, "agreement", json!({ "kind": "dossier" }));
    let act = desk.save(&act, |body| {
        body["subject"] = "Travaux".into();
        body["terms"] = "Convenu sur place.".into();
        body["price_effect"] = effect.into();
    });
    desk.issue(&act)
}

#[test]
fn two_agreements_that_each_leave_a_price_do_not_bring_it_below_nothing() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = priced(&desk, &dossier, -400_000);
    let second = priced(&desk, &dossier, -400_000);
    let why = overtaken(&desk, &first, &second);
    assert!(why.contains("Annulez cet acte"), "{why}");
    let price = &desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))["contract"]["price"];
    assert_eq!(*price, 207_000);
}

#[test]
fn a_reception_is_not_signed_on_an_account_that_an_agreement_changed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let id = desk.ready_act_again(&dossier);
    let reception = desk.ask(json!({ "call": "issue", "act": id }));
    let agreement = priced(&desk, &dossier, 50_000);
    let why = overtaken(&desk, &agreement, &reception);
    assert!(
        why.contains("comptes") && why.contains("Annulez cet acte"),
        "{why}"
    );
}

#[test]
fn what_a_signed_act_cites_is_not_voided() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = desk.begin(&dossier, "support_notice", json!({ "kind": "dossier" }));
    let notice = desk.save(&notice, |body| {
        body["subject"] = "Mur hors d’aplomb".into();
        body["items"] = json!([dossier["items"][0]["id"]]);
        body["inspected_on"] = "2026-11-20".into();
        body["defects"] = json!([{ "what": "Mur hors d’aplomb", "measured": "14 mm sur 2 m" }]);
        body["consequence"] = "La porte frottera.".into();
        body["proposal"] = "Reprendre le mur.".into();
    });
    let notice = desk.issue(&notice);
    let act = desk.ready_act(&dossier);
    let act = desk.save(&act, |body| {
        body["reserves"][0]["support_notice"] = notice["act"]["id"].clone()
    });
    let issued = desk.issue(&act);
    let void = || json!({ "call": "void", "act": notice["act"]["id"], "reason": "Erreur." });
    desk.sign(&issued, "client");
    let problem = desk.refused(void());
    assert_eq!(problem.code, "problem-void-cited");
    assert!(problem.message.contains("PV-2026-0001"), "{}", problem.message);
}

#[test]
fn what_one_lifting_lifted_the_other_no_longer_can() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.received(&dossier);
    let lifting = || {
        let act = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
        let act = desk.save(&act, |body| {
            for (index, line) in body["lines"].as_array_mut().unwrap().iter_mut().enumerate() {
                line["decision"] = if index == 0 { "lifted" } else { "kept" }.into();
            }
        });
        desk.issue(&act)
    };
    let (first, second) = (lifting(), lifting());
    let why = overtaken(&desk, &first, &second);
    assert!(!why.is_empty());
}

#[test]
fn nothing_is_agreed_after_a_termination() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let agreement = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Tringle".into();
        body["terms"] = "Une tringle de plus.".into();
    });
    let end = desk.begin(&dossier, "termination", json!({ "kind": "dossier" }));
    let body = &end["act"]["body"];
    assert_eq!(body["by"], "contractor");
    assert_eq!(body["paid"], 100_000);
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    let end = desk.save(&end, |body| {
        body["ground"] = "Code civil, art. 1224".into();
        body["facts"] = "Deux mises en demeure sont restées sans suite.".into();
        body["effective_on"] = "2026-12-01".into();
        body["body"] = "Madame,\n\nJe mets fin au marché.".into();
    });
    let end = desk.issue(&end);
    assert_eq!(end["status"], "complete");
    assert_eq!(end["dossier"]["contract"]["terminated"]["number"]["rank"], 1);
    // What was begun before cannot be issued after, and is not lost.
    let problem = desk.refused(json!({ "call": "issue", "act": agreement["act"]["id"] }));
    assert_eq!(problem.code, "problem-not-yet-terminated");
    assert!(problem.message.contains("RE-2026-0001"), "{}", problem.message);
    let kept = desk.ask(json!({ "call": "open_act", "act": agreement["act"]["id"] }));
    assert_eq!(kept["act"]["body"]["subject"], "Tringle");
    // The draft says so before anybody reads its pages to the end.
    let said = &kept["findings"][0];
    assert_eq!(
        (&said["code"], &said["blocks"]),
        (&json!("untimely"), &json!(true))
    );
    assert!(
        said["message"].as_str().unwrap().contains("RE-2026-0001"),
        "{said}"
    );
    for kind in ["agreement", "notice", "support_notice", "termination"] {
        let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }));
        assert_eq!(problem.code, "problem-not-yet-terminated", "{kind}");
    }
    // Withdrawn, it no longer stands in the way.
    desk.ask(json!({ "call": "void", "act": end["act"]["id"], "reason": "Le client a payé." }));
    let kept = desk.ask(json!({ "call": "open_act", "act": agreement["act"]["id"] }));
    assert!(!kept["findings"].to_string().contains("untimely"), "{kept:#}");
    desk.conclude(&kept);
}

#[test]
fn kinds_cannot_be_swapped() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let letter = desk.begin(&dossier, "letter", json!({ "kind": "dossier" }));
    let problem = desk.refused(json!({
        "call": "save_act", "act": notice["act"]["id"], "body": letter["act"]["body"],
    }));
    assert_eq!(problem.code, "problem-act-kind");
}

#[test]
fn what_an_act_names_is_there_and_of_its_kind() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let received = desk.received(&dossier);
    let draft = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let refused = |kind: &str, change: &dyn Fn(&mut Value)| {
        let act = desk.begin(&dossier, kind, json!({ "kind": "dossier" }));
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
        assert_eq!(problem.code, "problem-incoherent");
        let message = &problem.details[0].message;
        assert!(
            message.ends_with('.') && !message.starts_with("detail-"),
            "{message}"
        );
        problem.details[0].place.clone()
    };
    let (draft, received) = (&draft["act"]["id"], &received["act"]["id"]);
    let corrects = |body: &mut Value| body["corrects"] = draft.clone();
    assert_eq!(refused("rectification", &corrects), "/corrects");
    let convened = |body: &mut Value| body["convened_by"] = received.clone();
    assert_eq!(refused("statement", &convened), "/convened_by");
    let origin = |body: &mut Value| body["origin"] = about("act", received);
    assert_eq!(refused("agreement", &origin), "/origin");
    let record = |body: &mut Value| body["origin"] = about("record", &uuid(5).into());
    assert_eq!(refused("agreement", &record), "/origin");
    let objection = |body: &mut Value| body["objection"] = uuid(5).into();
    assert_eq!(refused("notice", &objection), "/objection");
    let letter = |body: &mut Value| body["about"] = about("act", draft);
    assert_eq!(refused("letter", &letter), "/about");
    let items = |body: &mut Value| body["items"] = json!([uuid(77)]);
    assert_eq!(refused("notice", &items), "/items/0");
    let lines = |body: &mut Value| body["lines"][1]["item"] = body["lines"][0]["item"].clone();
    assert_eq!(refused("termination", &lines), "/lines/1");
    // Nothing comes from what was not issued.
    let problem = desk.refused(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "rectification", "from": about("act", draft),
    }));
    assert_eq!(problem.code, "problem-from-unknown");
}

#[test]
fn an_act_that_was_voided_since_is_not_named_in_an_issued_one() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let called = desk.begin(&dossier, "convocation", json!({ "kind": "dossier" }));
    let called = desk.save(&called, |body| body["at"] = "2026-11-27T09:00:00+01:00".into());
    let called = desk.issue(&called);
    desk.wait(6 * 86_400);
    let statement = desk.begin(&dossier, "statement", about("act", &called["act"]["id"]));
    let statement = desk.save(&statement, |body| body["facts"] = "Personne n’est venu.".into());
    desk.ask(json!({ "call": "void", "act": called["act"]["id"], "reason": "Mauvaise adresse." }));
    // One may go on writing.
    let statement = desk.save(&statement, |body| {
        body["facts"] = "Personne n’est venu, à 9 h.".into()
    });
    let problem = desk.refused(json!({ "call": "issue", "act": statement["act"]["id"] }));
    assert_eq!(problem.code, "problem-cites-voided");
    assert!(problem.message.contains("CV-2026-0001"), "{}", problem.message);
    let statement = desk.save(&statement, |body| body["convened_by"] = Value::Null);
    desk.issue(&statement);
}
