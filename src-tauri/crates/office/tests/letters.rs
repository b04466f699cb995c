//! Letters from templates: filled with what the dossier knows, with a blank where it does not.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::Desk;

const TEMPLATES: [&str; 12] = [
    "blank",
    "acknowledgement",
    "restatement",
    "proposal",
    "counter_deadline",
    "statement_notice",
    "payment_reminder",
    "formal_notice_to_pay",
    "request_to_lift",
    "retention_release",
    "change_price",
    "after_incident",
];

fn letter(desk: &Desk, dossier: &Value, template: &str, from: Value) -> Value {
    desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter", "from": from, "template": template,
    }))
}

fn text(act: &Value) -> String {
    act["act"]["body"]["body"].as_str().unwrap().to_owned()
}

fn record(desk: &Desk, dossier: &Value, body: Value) -> Value {
    let view = desk.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }));
    let records = view["records"].as_array().unwrap();
    let found = records
        .iter()
        .find(|record| record["body"]["kind"] == body["kind"]);
    found.unwrap()["id"].clone()
}

#[test]
fn every_template_is_a_whole_letter_in_both_languages() {
    let desk = Desk::with_profile();
    for language in ["fr", "en"] {
        let mut dossier = desk.dossier();
        dossier["language"] = language.into();
        desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
        for template in TEMPLATES {
            let act = letter(&desk, &dossier, template, json!({ "kind": "dossier" }));
            let body = &act["act"]["body"];
            assert_eq!(body["template"], template);
            assert_eq!(body["to_name"], "Mme Claire Marchand");
            let text = text(&act);
            let paragraphs: Vec<&str> = text.split("\n\n").collect();
            assert!(paragraphs.len() >= 3, "{template}: {text}");
            let greeting = if language == "fr" {
                "Madame,"
            } else {
                "Dear Madam,"
            };
            assert_eq!(paragraphs[0], greeting);
            let subject = body["subject"].as_str().unwrap();
            for words in [subject, &text] {
                assert!(
                    !words.contains("letter-") && !words.contains('{') && !words.trim().is_empty(),
                    "{words}"
                );
            }
        }
    }
}

#[test]
fn what_the_dossier_does_not_know_is_a_blank_that_keeps_the_letter_from_leaving() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = letter(&desk, &dossier, "payment_reminder", json!({ "kind": "dossier" }));
    assert!(text(&act).contains("[somme due]"), "{}", text(&act));
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
}

#[test]
fn a_formal_notice_names_the_sum_the_days_and_the_articles() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["contract"]["reference"] = "D-2026-017".into();
    dossier["contract"]["signed_on"] = "2026-09-01".into();
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let due = record(
        &desk,
        &dossier,
        json!({ "kind": "due", "label": "facture 12", "amount": 250_000, "due_on": "2026-11-01" }),
    );
    record(
        &desk,
        &dossier,
        json!({ "kind": "receipt", "amount": 50_000, "due": due, "means": "virement", "seen": true }),
    );
    let act = letter(
        &desk,
        &dossier,
        "formal_notice_to_pay",
        json!({ "kind": "record", "id": due }),
    );
    let text = text(&act);
    for fact in [
        "2\u{202f}000,00\u{a0}€",
        "facture 12",
        "D-2026-017",
        "1er\u{a0}novembre 2026",
        "29 novembre 2026",
        "article 1344 du Code civil",
        "article 1231-6 du Code civil",
    ] {
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain(&text).contains(&plain(fact)), "{fact}: {text}");
    }
    assert!(!text.contains('['), "{text}");
    assert_eq!(act["act"]["body"]["sending"]["channel"], "registered_letter");
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(
        (&issued["number"], &issued["status"]),
        (&json!("LT-2026-0001"), &json!("complete"))
    );
}

#[test]
fn a_formal_notice_announces_that_the_contract_may_be_ended() {
    for (language, announced) in [
        ("fr", "droit de résoudre le contrat"),
        ("en", "entitled to terminate"),
    ] {
        let desk = Desk::with_profile();
        let mut dossier = desk.dossier();
        dossier["language"] = language.into();
        desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
        let from = json!({ "kind": "dossier" });
        let notice = text(&letter(&desk, &dossier, "formal_notice_to_pay", from.clone()));
        assert!(notice.contains(announced) && notice.contains("1226"), "{notice}");
        let reminder = text(&letter(&desk, &dossier, "payment_reminder", from));
        assert!(!reminder.contains("1226"), "{reminder}");
    }
}

#[test]
fn an_answer_to_a_consumer_names_the_mediator_and_one_to_a_company_does_not() {
    for (language, words) in [
        ("fr", "médiateur de la consommation"),
        ("en", "consumer mediator"),
    ] {
        let desk = Desk::with_profile();
        let mut dossier = desk.dossier();
        dossier["language"] = language.into();
        desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
        let from = json!({ "kind": "dossier" });
        let written = |template: &str| text(&letter(&desk, &dossier, template, from.clone()));
        // The profile names nobody yet.
        assert!(!written("acknowledgement").contains(words));
        let contractor = acceptance::Contractor {
            mediator: "Médiation Bâtiment, mediation-batiment.example".into(),
            ..support::contractor()
        };
        let print = acceptance::document::PrintOptions::default();
        desk.ask(
            json!({ "call": "save_profile", "contractor": contractor, "language": "fr", "print": print }),
        );
        for template in [
            "acknowledgement",
            "proposal",
            "counter_deadline",
            "formal_notice_to_pay",
        ] {
            let text = written(template);
            assert!(
                text.contains(words)
                    && text.contains("mediation-batiment.example")
                    && text.contains("L. 616-1"),
                "{text}"
            );
        }
        assert!(!written("payment_reminder").contains(words));
        let mut company = dossier.clone();
        company["client"]["company_number"] = "123 456 789 00012".into();
        desk.ask(json!({ "call": "save_dossier", "dossier": company }));
        assert!(!written("acknowledgement").contains(words));
    }
}

#[test]
fn a_sum_that_was_paid_is_not_claimed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let due = record(
        &desk,
        &dossier,
        json!({ "kind": "due", "label": "facture 12", "amount": 250_000, "due_on": "2026-11-01" }),
    );
    let call = |template: &str| {
        json!({
            "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": template,
            "from": { "kind": "record", "id": due },
        })
    };
    let act = desk.ask(call("payment_reminder"));
    assert!(text(&act).contains("facture 12"), "{}", text(&act));
    record(
        &desk,
        &dossier,
        json!({ "kind": "receipt", "amount": 250_000, "due": due, "means": "virement", "seen": true }),
    );
    for template in ["payment_reminder", "formal_notice_to_pay"] {
        assert_eq!(desk.refused(call(template)).code, "problem-due-paid");
    }
    let fill = json!({ "call": "fill_letter", "act": act["act"]["id"], "template": "payment_reminder" });
    assert_eq!(desk.refused(fill).code, "problem-due-paid");
}

#[test]
fn only_repaired_reserves_of_a_signed_reception_are_asked_to_be_lifted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let from = json!({ "kind": "dossier" });
    let act = desk.ready_act(&dossier);
    let mut body = act["act"]["body"].clone();
    let mut scratch = body["reserves"][0].clone();
    scratch["id"] = support::uuid(101).into();
    scratch["client_words"] = "Une rayure sur le placard.".into();
    scratch["answer"] = "accepted".into();
    body["reserves"].as_array_mut().unwrap().push(scratch);
    let act = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    // Nobody signed: it is no reception yet.
    let early = text(&letter(&desk, &dossier, "request_to_lift", from.clone()));
    assert!(
        !early.contains("PV-2026-0001") && early.contains("[numéro du procès-verbal]"),
        "{early}"
    );
    let release = text(&letter(&desk, &dossier, "retention_release", from.clone()));
    assert!(!release.contains("PV-2026-0001"), "{release}");
    let signatories = issued["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    let asked = text(&letter(&desk, &dossier, "request_to_lift", from));
    assert!(
        asked.contains("PV-2026-0001") && asked.contains("Une rayure"),
        "{asked}"
    );
    assert!(!asked.contains("La porte frotte"), "contested: {asked}");
    // Nor is it told as something to repair.
    let due = desk.ask(json!({ "call": "deadlines" }));
    let said = |beginning: &str| {
        let mut found = due["deadlines"].as_array().unwrap().iter();
        found.any(|one| one["message"].as_str().unwrap().starts_with(beginning))
    };
    assert!(
        said("Réserve contestée, à trancher (PV-2026-0001)\u{a0}: La porte"),
        "{due:#}"
    );
    assert!(
        said("Réserve à reprendre (PV-2026-0001)\u{a0}: Une rayure"),
        "{due:#}"
    );
}

#[test]
fn brackets_of_the_client_leave_with_the_letter_and_a_blank_in_its_subject_does_not() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = letter(&desk, &dossier, "blank", json!({ "kind": "dossier" }));
    let mut body = act["act"]["body"].clone();
    body["subject"] = "Mise en demeure de payer [somme due]".into();
    body["body"] = "Madame,\n\nVous écrivez : « c’est de travers [sic] [voir photo ».".into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let issue = json!({ "call": "issue", "act": act["act"]["id"] });
    assert_eq!(desk.refused(issue.clone()).code, "problem-incomplete");
    body["subject"] = "Votre courrier".into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(desk.ask(issue)["number"], "LT-2026-0001");
}

#[test]
fn both_voices_stand_in_the_letters_about_an_objection() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["item"] = dossier["items"][1]["id"].clone();
    objection["client_words"] = "Le placard est trop foncé.".into();
    objection["restatement"] = "la teinte n’est pas celle de l’échantillon.".into();
    objection["contractor_words"] = "Le fournisseur a livré une autre teinte.".into();
    objection["proposals"] = json!([
        { "text": "Remplacer les façades.", "days_effect": 12 },
        { "text": "Les garder", "price_effect": -15_000 },
    ]);
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let from = json!({ "kind": "objection", "id": objection["id"] });
    let first = text(&letter(&desk, &dossier, "restatement", from.clone()));
    assert!(
        first.contains("«\u{a0}Le placard est trop foncé.\u{a0}»"),
        "{first}"
    );
    assert!(
        first.contains("la teinte n’est pas celle de l’échantillon."),
        "{first}"
    );
    let second = text(&letter(&desk, &dossier, "proposal", from.clone()));
    let plain = second.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        plain.contains("1. Remplacer les façades (sans effet sur le prix ; 12 jours de plus)."),
        "{plain}"
    );
    assert!(
        plain.contains("2. Les garder (150,00 € de moins ; sans effet sur le délai)."),
        "{plain}"
    );
    objection["chosen"] = 1.into();
    objection["chosen_on"] = "2026-11-21".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let third = text(&letter(&desk, &dossier, "proposal", from));
    let plain = third.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(
        plain.contains(
            "vous avez retenu cette proposition :\nLes garder (150,00 € de moins ; sans effet sur le délai)."
        ),
        "{plain}"
    );
    assert!(!plain.contains("Remplacer les façades"), "{plain}");
}

#[test]
fn a_draft_is_written_anew_and_an_issued_letter_is_not() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = letter(&desk, &dossier, "blank", json!({ "kind": "dossier" }));
    let mut body = act["act"]["body"].clone();
    body["body"] = "Madame,\n\nMerci de votre appel.".into();
    body["to_name"] = "Mme C. Marchand".into();
    let act = desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let fill = json!({ "call": "fill_letter", "act": act["act"]["id"], "template": "after_incident" });
    let filled = desk.ask(fill.clone());
    assert_eq!(filled["act"]["body"]["template"], "after_incident");
    assert_eq!(filled["act"]["body"]["to_name"], "Mme C. Marchand");
    assert!(text(&filled).contains("[date et heure]"));
    // What was written is one step back.
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert!(undone["redo"].as_str().unwrap().contains("Lettre réécrite"));
    let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(text(&act), "Madame,\n\nMerci de votre appel.");
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(desk.refused(fill).code, "problem-act-issued");
    let notice = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "notice" }));
    let problem = desk.refused(json!({
        "call": "fill_letter", "act": notice["act"]["id"], "template": "blank",
    }));
    assert_eq!(problem.code, "problem-not-a-letter");
}
