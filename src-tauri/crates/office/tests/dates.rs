//! Dates out of order: each is said with a sentence of its own and holds the act back; in order, nothing is said.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/drafts.rs"]
mod drafts;
mod support;

use drafts::{begin, dossier, put, said};
use serde_json::{Value, json};
use support::Desk;

/// The sentence of the blocker `code`, if it is there.
fn blocker(act: &Value, code: &str) -> Option<String> {
    said(act, code, true).into_iter().next()
}

/// Holds an act back with a sentence that says what to correct.
#[track_caller]
fn held_back(kind: &str, code: &str, wrong: &[(&str, Value)], right: &[(&str, Value)]) {
    let (told, _) = drafts::held_back(kind, code, wrong, right);
    assert!(told[0].contains("orrigez"), "{told:?}");
}

#[test]
fn a_reception_is_dated_in_order() {
    held_back(
        "reception",
        "completed-before-works",
        &[("/completed_on", "2026-10-11".into())],
        &[("/completed_on", "2026-10-12".into())],
    );
    let sent = |day: &str| json!({ "sent_on": day, "means": "courriel" });
    held_back(
        "reception",
        "convocation-after-visit",
        &[("/convocation", sent("2026-11-22"))],
        &[("/convocation", sent("2026-11-21"))],
    );
    let postponed =
        |day: &str| json!({ "decision": "refused", "reasons": "Le placard manque.", "postponed_to": day });
    held_back(
        "reception",
        "postponed-before-visit",
        &[("/decision", postponed("2026-11-20"))],
        &[("/decision", postponed("2026-12-05"))],
    );
    held_back(
        "reception",
        "effect-before-works",
        &[("/effective_on", "2016-11-21".into())],
        &[("/effective_on", "2026-11-20".into())],
    );
    held_back(
        "reception",
        "release-before-effect",
        &[("/money/retention/released_on", "2026-11-20".into())],
        &[("/money/retention/released_on", "2027-11-21".into())],
    );
    let guarantee = |end: &str| json!([{ "name": "Biennale", "starts_on": "2026-11-21", "ends_on": end }]);
    held_back(
        "reception",
        "guarantee-order",
        &[("/guarantees", guarantee("2026-11-20"))],
        &[("/guarantees", guarantee("2028-11-20"))],
    );
}

#[test]
fn a_guarantee_that_departs_from_the_rules_says_why() {
    let guarantee = |reason: &str| {
        let computed = json!({ "from": "2026-11-21", "length": { "unit": "years", "count": 2 }, "on": "2028-11-21",
                               "source": "Code civil, art. 1792-3" });
        json!([{ "name": "guarantee-equipment", "starts_on": "2026-11-21", "ends_on": "2027-11-21",
                 "computed": computed, "reason": reason }])
    };
    held_back(
        "reception",
        "guarantee-reason",
        &[("/guarantees", guarantee(" "))],
        &[(
            "/guarantees",
            guarantee("Pompe d’occasion, fournie par le client."),
        )],
    );
}

#[test]
fn nothing_is_established_before_the_visit() {
    for kind in ["reception", "statement"] {
        held_back(
            kind,
            "visit-ahead",
            &[("/visit/started", "2026-11-22T09:00:00+01:00".into())],
            &[("/visit/started", "2026-11-21T09:00:00+01:00".into())],
        );
    }
    // Somebody who is awaited at three is not absent at five past two.
    held_back(
        "statement",
        "visit-ahead",
        &[("/visit/started", "2026-11-21T15:00:00+01:00".into())],
        &[("/visit/started", "2026-11-21T14:00:00+01:00".into())],
    );
}

#[test]
fn an_absence_waits_for_the_hour_to_which_the_client_was_called() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let called = begin(&desk, &dossier, "convocation");
    let at = json!("2026-11-23T09:00:00+01:00");
    let called = put(
        &desk,
        &called,
        &[("/at", at.clone()), ("/sending/dated_on", "2026-11-21".into())],
    );
    desk.ask(json!({ "call": "issue", "act": called["act"]["id"] }));
    let absent = begin(&desk, &dossier, "statement");
    assert_eq!(absent["act"]["body"]["visit"]["started"], at);
    assert!(blocker(&absent, "visit-ahead").is_some());
    desk.wait(2 * 86_400);
    let absent = desk.ask(json!({ "call": "open_act", "act": absent["act"]["id"] }));
    assert_eq!(blocker(&absent, "visit-ahead"), None);
}

#[test]
fn agreements_notices_and_terminations_are_dated_in_order() {
    held_back(
        "agreement",
        "end-before-works",
        &[("/days_effect", (-40).into())],
        &[("/days_effect", (-39).into())],
    );
    held_back(
        "notice",
        "end-before-works",
        &[("/announced_end", "2026-10-11".into())],
        &[("/announced_end", "2026-12-04".into())],
    );
    let sent = ("/sending/dated_on", json!("2026-11-21"));
    held_back(
        "termination",
        "termination-before-letter",
        &[sent.clone(), ("/effective_on", "2026-11-20".into())],
        &[sent, ("/effective_on", "2026-11-21".into())],
    );
}

#[test]
fn a_repair_is_due_after_it_was_agreed() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let act = desk.ready_act(&dossier);
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    let client = act["act"]["body"]["signatories"].as_array().unwrap();
    let client = client.iter().find(|one| one["capacity"] == "client").unwrap();
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    let from = json!({ "kind": "reserve", "id": support::uuid(100) });
    let agreement = desk
        .ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }));
    let day = |end: &str| [("/agreed_on", json!("2026-11-21")), ("/new_end", end.into())];
    let late = put(&desk, &agreement, &day("2026-11-20"));
    assert!(blocker(&late, "repair-before-agreement").is_some());
    let right = put(&desk, &agreement, &day("2026-12-05"));
    assert_eq!(blocker(&right, "repair-before-agreement"), None);
}

#[test]
fn what_has_happened_lies_behind_and_what_follows_comes_after() {
    let (today, tomorrow) = (json!("2026-11-21"), json!("2026-11-22"));
    held_back(
        "support_notice",
        "date-ahead",
        &[("/inspected_on", tomorrow.clone())],
        &[("/inspected_on", today.clone())],
    );
    for kind in ["notice", "letter", "convocation", "termination"] {
        held_back(
            kind,
            "date-ahead",
            &[("/sending/dated_on", tomorrow.clone())],
            &[("/sending/dated_on", today.clone())],
        );
    }
    held_back(
        "convocation",
        "date-order",
        &[
            ("/sending/dated_on", today.clone()),
            ("/at", "2026-11-20T09:00:00+01:00".into()),
        ],
        &[("/at", "2026-11-23T09:00:00+01:00".into())],
    );
}

#[test]
fn a_reduction_lowers_the_price_and_extra_work_raises_it() {
    for (remedy, wrong, right) in [("price_reduction", 5_000, -5_000), ("extra_work", -5_000, 5_000)] {
        held_back(
            "agreement",
            "remedy-sign",
            &[("/remedy", remedy.into()), ("/price_effect", wrong.into())],
            &[("/price_effect", right.into())],
        );
    }
}

#[test]
fn the_penalties_of_a_reception_have_a_bound() {
    let penalties = |claimed: i64| json!({ "claimed": claimed });
    held_back(
        "reception",
        "penalty-too-high",
        &[("/money/penalties", penalties(999_999_999))],
        &[("/money/penalties", penalties(10_000))],
    );
}

#[test]
fn a_reception_held_again_and_what_is_agreed_on_its_reserves_come_after_it() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let refused = begin(&desk, &dossier, "reception");
    let refused = put(
        &desk,
        &refused,
        &[(
            "/decision",
            json!({ "decision": "refused", "reasons": "Le placard manque." }),
        )],
    );
    let lines = refused["act"]["body"]["lines"].as_array().unwrap().clone();
    let refused = put(
        &desk,
        &refused,
        &[(
            "/lines",
            lines
                .into_iter()
                .map(|mut line| {
                    line["decision"] = "refused".into();
                    line
                })
                .collect(),
        )],
    );
    let issued = desk.ask(json!({ "call": "issue", "act": refused["act"]["id"] }));
    let again = begin(&desk, &dossier, "reception");
    let follows = issued["act"]["id"].clone();
    let before = put(
        &desk,
        &again,
        &[
            ("/follows", follows.clone()),
            ("/visit/started", "2026-11-20T09:00:00+01:00".into()),
            ("/visit/ended", Value::Null),
        ],
    );
    let said = blocker(&before, "date-order").unwrap();
    assert!(said.contains("la visite du refus"), "{said}");
    let same_day = put(
        &desk,
        &again,
        &[
            ("/follows", follows),
            ("/visit/started", "2026-11-21T09:00:00+01:00".into()),
        ],
    );
    assert_eq!(blocker(&same_day, "date-order"), None);
}

#[test]
fn an_agreement_comes_after_the_objection_that_it_settles() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["received_on"] = "2026-11-20".into();
    objection["client_words"] = "Trop foncé.".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let from = json!({ "kind": "objection", "id": objection["id"] });
    let act = desk
        .ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }));
    let early = put(&desk, &act, &[("/agreed_on", "2026-11-19".into())]);
    let said = blocker(&early, "date-order").unwrap();
    assert!(said.contains("la réception de la réclamation"), "{said}");
    let late = put(&desk, &act, &[("/agreed_on", "2026-11-20".into())]);
    assert_eq!(blocker(&late, "date-order"), None);
}
