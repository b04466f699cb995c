//! What was announced before, and who came: notices on the support, refused receptions, the absent client.

use super::{about, why_not};
use crate::support::Desk;
use serde_json::{Value, json};

fn crooked_wall(desk: &Desk, dossier: &Value, choice: &str) -> Value {
    let notice = desk.begin(dossier, "support_notice", json!({ "kind": "dossier" }));
    desk.save(&notice, |body| {
        body["subject"] = "mur nord du séjour".into();
        body["defects"] = json!([{ "what": "faux aplomb", "measured": "14 mm sur 2 m" }]);
        body["consequence"] = "La porte ne peut pas tomber d’aplomb.".into();
        body["proposal"] = "Redresser le mur par un doublage collé.".into();
        body["choice"] = choice.into();
    })
}

#[test]
fn a_choice_on_the_support_is_the_clients_once_they_signed_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = crooked_wall(&desk, &dossier, "go_on");
    let alone = desk.save(&notice, |body| body["signatories"] = json!([]));
    let problem = desk.refused(json!({ "call": "issue", "act": alone["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    let back = desk.save(&notice, |_| {});
    let issued = desk.issue(&back);
    let terms = || {
        let from = about("act", &issued["act"]["id"]);
        let begun = desk.begin(&dossier, "agreement", from);
        let terms = begun["act"]["body"]["terms"].as_str().unwrap().to_owned();
        desk.ask(json!({ "call": "delete_draft", "act": begun["act"]["id"] }));
        terms
    };
    assert!(!terms().contains("comme le client l’a choisi"), "{}", terms());
    desk.sign(&issued, "client");
    assert!(terms().contains("comme le client l’a choisi"), "{}", terms());
}

#[test]
fn a_notice_on_the_support_that_came_after_the_visit_explains_no_reserve() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let issued = desk.issue(&crooked_wall(&desk, &dossier, "go_on"));
    let signed = desk.sign(&issued, "client");
    let act = desk.ready_act(&dossier);
    let citing = |visit: &str| {
        let act = desk.save(&act, |body| {
            body["visit"]["started"] = visit.into();
            body["reserves"][0]["support_notice"] = signed["act"]["id"].clone();
        });
        let findings = act["findings"].as_array().unwrap().clone();
        let of_support = |one: &Value| {
            let code = one["code"].as_str()?;
            code.starts_with("support-")
                .then(|| (code.to_owned(), one["blocks"].clone()))
        };
        findings.iter().find_map(of_support)
    };
    assert_eq!(
        citing("2026-11-20T09:00:00+01:00"),
        Some(("support-too-late".to_owned(), json!(true)))
    );
    assert_eq!(
        citing("2026-11-21T09:00:00+01:00"),
        Some(("support-doubtful".to_owned(), json!(false)))
    );
    assert_eq!(citing("2026-12-21T09:00:00+01:00"), None);
}

#[test]
fn a_termination_that_nothing_announced_is_advised_on_until_a_formal_notice_went_before() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let unwarned = || {
        let act = desk.begin(&dossier, "termination", json!({ "kind": "dossier" }));
        let findings = act["findings"].as_array().unwrap();
        let found = findings.iter().any(|one| one["code"] == "termination-unwarned");
        desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
        found
    };
    assert!(unwarned());
    let letter = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": "formal_notice_to_pay",
    }));
    let letter = desk.save(&letter, |body| {
        body["subject"] = "Mise en demeure de payer".into();
        body["body"] = "Madame,\n\nÀ défaut, je serai en droit de résoudre le contrat.".into();
    });
    desk.issue(&letter);
    assert!(!unwarned());
}

#[test]
fn a_statement_tells_the_attempts_that_stayed_without_answer_and_no_others() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for (words, answered) in [
        ("", false),
        ("Message laissé.", false),
        ("Rappelez demain.", true),
    ] {
        let body = json!({ "kind": "contact", "channel": "phone", "incoming": false, "answered": answered, "words": words });
        desk.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }));
    }
    let act = desk.begin(&dossier, "statement", json!({ "kind": "dossier" }));
    let body = act["act"]["body"].to_string();
    assert_eq!(body.matches("sans réponse.").count(), 2, "{body}");
    assert!(body.contains("sans réponse. Message laissé."), "{body}");
    assert!(
        !body.contains("réponse. \"") && !body.contains("Rappelez demain"),
        "{body}"
    );
}

#[test]
fn refused_and_held_again_the_second_reception_follows_the_first() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    assert_eq!(first["act"]["body"]["follows"], Value::Null);
    let first = desk.save(&first, |body| {
        body["decision"] =
            json!({ "decision": "refused", "reasons": "Le placard n’est pas posé.", "postponed_to": null });
        body["lines"][0]["decision"] = "accepted".into();
        body["lines"][1]["decision"] = "refused".into();
    });
    let first = desk.conclude(&first);
    let first_id = &first["act"]["id"];

    desk.wait(60);
    let called = desk.begin(&dossier, "convocation", about("act", first_id));
    let body = &called["act"]["body"];
    assert_eq!(
        (&body["purpose"], &body["follows"]),
        (&json!("reception"), first_id)
    );
    assert_eq!(body["place"], "12 rue des Lices, Angers");
    let called = desk.save(&called, |body| {
        body["at"] = "2026-11-28T09:00:00+01:00".into();
        body["sending"]["reference"] = "1A 123 456".into();
    });
    desk.issue(&called);

    desk.wait(7 * 86_400);
    let second = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    let body = &second["act"]["body"];
    assert_eq!(&body["follows"], first_id);
    assert_eq!(body["convocation"]["sent_on"], "2026-11-21");
    assert_eq!(body["convocation"]["proof"], "1A 123 456");
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    let second = desk.save(&second, |body| {
        body["decision"] = json!({ "decision": "without_reserve" });
        body["lines"][0]["decision"] = "accepted".into();
        body["lines"][1]["decision"] = "accepted".into();
    });
    let second = desk.conclude(&second);
    assert_eq!(second["number"], "PV-2026-0002");
    // What was not refused is not held again.
    let partial =
        desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    assert_eq!(partial.code, "problem-not-yet-all-received");
}

#[test]
fn for_the_absent_client_there_is_a_statement_a_letter_and_a_new_date() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let called = desk.begin(&dossier, "convocation", json!({ "kind": "dossier" }));
    let called = desk.save(&called, |body| {
        body["at"] = "2026-11-27T09:00:00+01:00".into();
        body["or_at"] = "2026-12-04T09:00:00+01:00".into();
        body["sending"]["reference"] = "1A 123 456".into();
    });
    let called = desk.issue(&called);
    desk.wait(6 * 86_400);
    desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"],
        "body": { "kind": "contact", "channel": "phone", "words": "Sonnerie, puis messagerie." },
    }));

    let statement = desk.begin(&dossier, "statement", about("act", &called["act"]["id"]));
    let body = &statement["act"]["body"];
    assert_eq!(body["cause"], "absent");
    assert_eq!(body["convened_by"], called["act"]["id"]);
    assert_eq!(
        body["convocation"]["means"],
        "lettre recommandée avec avis de réception"
    );
    assert_eq!(body["visit"]["started"], "2026-11-27T09:00:00+01:00");
    assert_eq!(body["attendance"][0]["presence"], "absent");
    assert_eq!(body["attendance"][1]["presence"], "present");
    assert_eq!(body["proposed"], "2026-12-04T09:00:00+01:00");
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    assert!(
        body["facts"].as_str().unwrap().contains("téléphone"),
        "{}",
        body["facts"]
    );
    let signatories = body["signatories"].as_array().unwrap();
    assert!(signatories.iter().all(|one| one["capacity"] == "contractor"));
    let statement = desk.save(&statement, |body| {
        body["facts"] = "Sur place de 9 h à 9 h 40. Personne n’est venu.".into();
        body["lines"][0]["completed"] = true.into();
    });
    let statement = desk.issue(&statement);
    assert_eq!(statement["number"], "CU-2026-0001");
    // It receives nothing.
    assert_eq!(why_not(&statement, "reception"), Value::Null);

    let letter = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter",
        "from": about("act", &statement["act"]["id"]), "template": "statement_notice",
    }));
    let body = &letter["act"]["body"];
    let text = body["body"].as_str().unwrap().replace('\u{a0}', " ");
    for fact in [
        "CU-2026-0001",
        "21 novembre 2026",
        "27 novembre 2026",
        "4 décembre 2026",
    ] {
        assert!(text.contains(fact), "{fact}: {text}");
    }
    assert!(!text.contains('['), "{text}");
    assert!(body["enclosures"][0].as_str().unwrap().contains("CU-2026-0001"));
    desk.issue(&letter);

    let again = desk.begin(&dossier, "convocation", about("act", &statement["act"]["id"]));
    assert_eq!(again["act"]["body"]["at"], "2026-12-04T09:00:00+01:00");
    assert_eq!(again["act"]["body"]["follows"], statement["act"]["id"]);
    desk.issue(&again);
}

#[test]
fn a_reception_that_nobody_signed_leads_to_a_statement_of_the_refusal() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let reception = desk.ready_act(&dossier);
    let reception = desk.issue(&reception);
    let reception_id = &reception["act"]["id"];
    let statement = desk.begin(&dossier, "statement", about("act", reception_id));
    let body = &statement["act"]["body"];
    assert_eq!(
        (&body["cause"], &body["unsigned"]),
        (&json!("refused_to_sign"), reception_id)
    );
    assert_eq!(body["attendance"][0]["presence"], "present");
    // Nothing was received, and nothing is to be lifted.
    assert_eq!(statement["dossier"]["reserves"], json!([]));
    let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "lifting" }));
    assert_eq!(problem.code, "problem-not-yet-no-open-reserve");
    // Once the client signed after all, there is no refusal to state.
    desk.sign(&reception, "client");
    let statement = desk.save(&statement, |body| body["facts"] = "Présenté, pas signé.".into());
    let blocked = |statement: &Value, code: &str| {
        let findings = statement["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["code"] == code);
        found.map(|finding| finding["message"].as_str().unwrap().to_owned())
    };
    let said = blocked(&statement, "statement-signed").unwrap();
    assert!(said.contains("PV-2026-0001"), "{said}");
    let problem = desk.refused(json!({ "call": "issue", "act": statement["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    // Without it, and with the client noted as they were, it can be established.
    let statement = desk.save(&statement, |body| {
        body["unsigned"] = Value::Null;
        body["attendance"][0]["presence"] = "absent".into();
    });
    assert_eq!(blocked(&statement, "statement-signed"), None);
    assert!(blocked(&statement, "statement-not-present").is_some());
    let statement = desk.save(&statement, |body| {
        body["attendance"][0]["presence"] = "present".into()
    });
    assert_eq!(blocked(&statement, "statement-not-present"), None);
    desk.issue(&statement);
}
