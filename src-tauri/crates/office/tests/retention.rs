//! The retention of a signed reception: what may still be kept of it, and what the client’s opposition does to its day.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/course.rs"]
mod course;
mod support;

use serde_json::{Value, json};
use support::{Desk, uuid};

/// Everything received under PV-2026-0001, signed: 6 070,00 €, of which 5 % are kept, 303,50 €, until 21 November 2027.
fn received(desk: &Desk) -> (Value, Value) {
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let act = desk.conclude(&act);
    (dossier, act)
}

/// 150,00 € less for the first item, signed.
fn lowered(desk: &Desk, dossier: &Value) {
    let act = desk.begin(dossier, "agreement");
    let act = desk.save(&act, |body| {
        body["subject"] = "Réduction pour la porte du séjour".into();
        body["terms"] = "La porte reste en l’état.".into();
        body["price_effect"] = (-15_000).into();
        body["items"] = json!([uuid(1)]);
    });
    desk.conclude(&act);
}

fn deadline(desk: &Desk) -> Option<Value> {
    let found = desk.ask(json!({ "call": "deadlines" }));
    let deadlines = found["deadlines"].as_array().unwrap();
    deadlines.iter().find(|one| one["kind"] == "retention").cloned()
}

fn message(deadline: &Value) -> String {
    deadline["message"]
        .as_str()
        .unwrap()
        .replace(['\u{a0}', '\u{202f}'], " ")
}

fn letter(desk: &Desk, dossier: &Value) -> String {
    let act = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": "retention_release",
    }));
    let text = act["act"]["body"]["body"].as_str().unwrap();
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn opposed(desk: &Desk, dossier: &Value, act: &Value, channel: &str, words: &str) {
    desk.note(
        dossier,
        json!({
            "kind": "contact", "incoming": true, "channel": channel, "words": words, "opposes_release": true,
            "about": { "kind": "act", "id": act["act"]["id"] },
        }),
    );
}

#[test]
fn what_may_be_kept_follows_a_price_that_falls_after_the_reception() {
    let desk = Desk::with_profile();
    let (dossier, _) = received(&desk);
    assert_eq!(
        message(&deadline(&desk).unwrap()),
        "Retenue de garantie à libérer : 303,50 € (PV-2026-0001)"
    );
    assert!(
        letter(&desk, &dossier)
            .contains("Une retenue de garantie de 303,50 € a été conservée sur le prix.\n")
    );
    lowered(&desk, &dossier);
    // 5 % of 5 920,00.
    assert_eq!(
        message(&deadline(&desk).unwrap()),
        "Retenue de garantie à libérer : 296,00 € (PV-2026-0001), ramenée de 303,50 € par AV-2026-0001"
    );
    let letter = letter(&desk, &dossier);
    let now = "Le prix ayant baissé depuis (accord AV-2026-0001), elle n’est plus que de 296,00 €.";
    assert!(letter.contains(now), "{letter}");
}

#[test]
fn a_price_that_rises_after_the_reception_keeps_nothing_more() {
    let desk = Desk::with_profile();
    let (dossier, _) = received(&desk);
    let act = desk.begin(&dossier, "agreement");
    let act = desk.save(&act, |body| {
        body["subject"] = "Vitrage feuilleté".into();
        body["terms"] = "Le vitrage est remplacé.".into();
        body["price_effect"] = 50_000.into();
        body["items"] = json!([uuid(1)]);
    });
    desk.conclude(&act);
    assert!(message(&deadline(&desk).unwrap()).contains("303,50 € (PV-2026-0001)"));
}

#[test]
fn what_was_paid_of_it_is_asked_no_more() {
    let desk = Desk::with_profile();
    let (dossier, act) = received(&desk);
    lowered(&desk, &dossier);
    let paid = |amount: i64| json!({ "kind": "receipt", "amount": amount, "seen": true, "retention_of": act["act"]["id"] });
    desk.note(&dossier, paid(10_000));
    assert!(message(&deadline(&desk).unwrap()).contains(" 196,00 €"));
    let letter = letter(&desk, &dossier);
    assert!(
        letter.contains("100,00 € en ont été versés ; reste 196,00 €."),
        "{letter}"
    );
    desk.note(&dossier, paid(19_600));
    assert_eq!(deadline(&desk), None);
}

#[test]
fn the_letter_says_whether_the_day_has_passed() {
    let desk = Desk::with_profile();
    let (dossier, _) = received(&desk);
    let ahead = letter(&desk, &dossier);
    assert!(
        ahead.contains("Cette échéance est le 21 novembre 2027.") && ahead.contains("à cette échéance."),
        "{ahead}"
    );
    desk.wait(400 * 86_400);
    let past = letter(&desk, &dossier);
    assert!(
        past.contains("Cette échéance était le 21 novembre 2027.") && past.contains("au plus tard le"),
        "{past}"
    );
    assert!(!past.contains("si elle est déjà passée"));
}

#[test]
fn a_reasoned_opposition_by_registered_letter_stops_the_release() {
    let desk = Desk::with_profile();
    let (dossier, act) = received(&desk);
    opposed(
        &desk,
        &dossier,
        &act,
        "registered_letter",
        "Les réserves ne sont pas levées.",
    );
    let stopped = deadline(&desk).unwrap();
    assert_eq!(stopped["on"], Value::Null);
    assert!(
        message(&stopped).contains("la libération attend qu’elle soit réglée"),
        "{stopped}"
    );
    // A termination keeps it back then, even after its day.
    desk.wait(400 * 86_400);
    let end = desk.begin(&dossier, "termination");
    let lines = end["act"]["body"]["adjustments"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["amount"] == -30_350), "{lines:?}");
}

#[test]
fn an_opposition_without_form_or_reasons_stops_nothing_and_says_why() {
    for (channel, words, why) in [
        (
            "email",
            "Les réserves ne sont pas levées.",
            "pas venue par lettre recommandée",
        ),
        ("registered_letter", "", "ne donne pas de motif"),
    ] {
        let desk = Desk::with_profile();
        let (dossier, act) = received(&desk);
        opposed(&desk, &dossier, &act, channel, words);
        let told = deadline(&desk).unwrap();
        assert_eq!(told["on"], "2027-11-21");
        assert!(message(&told).contains(why), "{told}");
    }
}

#[test]
fn a_retention_paid_back_pays_its_own_reception_and_not_the_next() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = desk.receive(&dossier, &["accepted", "not_inspected"]);
    let first = desk.conclude(&first);
    // All of the first, the deposit of 1 000,00 within it: 2 042,50, then its retention of 107,50.
    desk.note(
        &dossier,
        json!({ "kind": "receipt", "amount": 104_250, "seen": true }),
    );
    desk.note(
        &dossier,
        json!({ "kind": "receipt", "amount": 10_750, "seen": true, "retention_of": first["act"]["id"] }),
    );
    let second = desk.receive(&dossier, &["accepted"]);
    assert_eq!(second["sums"]["paid"], 215_000);
    assert_eq!(second["sums"]["settled"], 215_000);
}
