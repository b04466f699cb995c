//! What falls due in a dossier, and what no longer does.

use acceptance::act::Issue;
use acceptance::deadlines::{Deadline, DeadlineKind, deadlines};
use acceptance::{
    Act, ActId, Amount, Dossier, Lifting, LiftingDecision, LiftingLine, Objection, ObjectionId, Record,
    RecordId, ReserveId,
};
use chrono::NaiveDate;
use serde_json::{Value, json};
use uuid::Uuid;

const TODAY: &str = "2026-11-21";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn dossier() -> Dossier {
    serde_json::from_value(json!({
        "id": id(1), "title": "Chantier", "works": "Plâtrerie",
        "contract": { "ends_on": "2026-11-10" },
        "items": [{ "id": id(101), "name": "Cloison" }]
    }))
    .expect("a dossier")
}

fn act(number: u128, kind: &str, prefix_kind: &str, signed: bool, mut body: Value) -> Act {
    body["kind"] = json!(kind);
    let client = json!([{ "id": id(7), "name": "Mme Marchand", "capacity": "client" }]);
    if matches!(kind, "reception" | "lifting" | "agreement") {
        body["signatories"] = client;
    }
    let signatures = if signed {
        json!([{ "signatory": id(7), "name": "Mme Marchand", "capacity": "client",
                 "at": "2026-10-30T10:00:00+01:00", "strokes": null }])
    } else {
        json!([])
    };
    let issue: Issue = serde_json::from_value(json!({
        "number": { "kind": prefix_kind, "year": 2026, "rank": 1 },
        "at": "2026-10-30T10:00:00+01:00",
        "fingerprint": "00".repeat(32),
        "signatures": signatures
    }))
    .expect("an issue");
    Act {
        id: ActId(id(number)),
        dossier: dossier().id,
        state: acceptance::ActState::Issued(issue),
        body: serde_json::from_value(body).expect("a body"),
        created: "2026-10-30T09:00:00+01:00".parse().expect("a moment"),
    }
}

fn reception(signed: bool) -> Act {
    let body = json!({
        "lines": [{ "item": id(101), "decision": "accepted_with_reserve" }],
        "decision": { "decision": "with_reserves" },
        "effective_on": "2026-10-30",
        "reserves": [{ "id": id(301), "item": id(101), "client_words": "La porte frotte.", "deadline": "2026-11-15" }],
        "money": { "retention": { "rate": 500, "holder": "", "released_on": "2027-10-30" } },
        "guarantees": [
            { "name": "guarantee-completion", "starts_on": "2026-10-30", "ends_on": "2027-10-30" },
            { "name": "ancienne", "starts_on": "2016-10-30", "ends_on": "2026-10-30" }
        ]
    });
    act(1001, "reception", "reception", signed, body)
}

fn lifting(released: bool) -> Act {
    let mut act = act(1002, "lifting", "lifting", true, json!({}));
    act.body = acceptance::ActBody::Lifting(Lifting {
        lines: vec![LiftingLine {
            reception: ActId(id(1001)),
            reserve: ReserveId(id(301)),
            decision: Some(LiftingDecision::Lifted),
            done: "Rabotée".into(),
            done_on: None,
            client_words: String::new(),
            deadline: None,
        }],
        retention_released: released,
        signatories: act.body.signatories().to_vec(),
        ..Lifting::default()
    });
    act
}

fn found(acts: &[Act], objections: &[Objection], records: &[Record]) -> Vec<Deadline> {
    let retention = |_| Some(Amount(92_188));
    deadlines(&dossier(), acts, objections, records, day(TODAY), retention)
}

fn kinds(found: &[Deadline]) -> Vec<DeadlineKind> {
    found.iter().map(|deadline| deadline.kind).collect()
}

fn record(number: u128, body: Value) -> Record {
    serde_json::from_value(json!({
        "id": id(number), "dossier": id(1), "at": "2026-11-01T10:00:00+01:00",
        "written": "2026-11-01T10:00:00+01:00", "body": body
    }))
    .expect("a record")
}

#[test]
fn a_reception_leaves_a_repair_a_retention_and_the_guarantees_that_still_run() {
    let found = found(&[reception(true)], &[], &[]);
    assert_eq!(
        kinds(&found),
        [
            DeadlineKind::Repair,
            DeadlineKind::Retention,
            DeadlineKind::Guarantee
        ]
    );
    assert_eq!(found[0].days_from(day(TODAY)), Some(-6));
    assert_eq!(found[1].amount, Some(Amount(92_188)));
    assert_eq!(found[2].what, "guarantee-completion");
}

#[test]
fn a_reception_that_the_client_did_not_sign_waits_for_the_signature_and_nothing_runs_from_it() {
    let found = found(&[reception(false)], &[], &[]);
    assert_eq!(kinds(&found), [DeadlineKind::End, DeadlineKind::Unsigned]);
}

#[test]
fn an_act_that_the_client_signed_still_waits_for_the_contractor() {
    let mut act = reception(true);
    let acceptance::ActBody::Reception(body) = &mut act.body else {
        panic!("a reception")
    };
    let contractor = json!({ "id": id(8), "name": "M. Besnard", "capacity": "contractor" });
    body.signatories
        .push(serde_json::from_value(contractor).expect("a signatory"));
    let found = found(&[act], &[], &[]);
    let waiting = found.iter().find(|one| one.kind == DeadlineKind::Unsigned);
    assert_eq!(waiting.map(|one| one.what.as_str()), Some("M. Besnard"));
    assert!(
        kinds(&found).contains(&DeadlineKind::Repair),
        "it holds all the same"
    );
}

#[test]
fn what_is_left_to_pay_falls_due_once_all_is_received_beyond_what_was_asked_and_retained() {
    let mut dossier = dossier();
    dossier.items[0].lump_sum = Some(Amount(500_000));
    let balance = |acts: &[Act], records: &[Record]| {
        let found = deadlines(&dossier, acts, &[], records, day(TODAY), |_| Some(Amount(25_000)));
        let mut payments = found.iter().filter(|one| one.kind == DeadlineKind::Payment);
        payments.find(|one| one.on.is_none()).and_then(|one| one.amount)
    };
    assert_eq!(balance(&[reception(true)], &[]), Some(Amount(475_000)));
    assert_eq!(balance(&[reception(false)], &[]), None);
    let asked = record(
        601,
        json!({ "kind": "due", "label": "Solde", "amount": 300_000, "due_on": "2026-12-20" }),
    );
    let paid = record(602, json!({ "kind": "receipt", "amount": 475_000, "seen": true }));
    assert_eq!(
        balance(&[reception(true)], std::slice::from_ref(&asked)),
        Some(Amount(175_000))
    );
    assert_eq!(balance(&[reception(true)], &[asked, paid]), None);
}

#[test]
fn a_lifting_ends_the_repair_and_releases_the_retention_only_where_it_says_so() {
    let kept = found(&[reception(true), lifting(false)], &[], &[]);
    assert_eq!(kinds(&kept), [DeadlineKind::Retention, DeadlineKind::Guarantee]);
    let released = found(&[reception(true), lifting(true)], &[], &[]);
    assert_eq!(kinds(&released), [DeadlineKind::Guarantee]);
}

#[test]
fn a_notice_awaits_an_answer_until_one_came_in() {
    let notice = act(
        1003,
        "notice",
        "notice",
        false,
        json!({ "subject": "Retard", "facts": "x", "answer_by": "2026-11-25" }),
    );
    let answer = |incoming: bool| {
        let about = json!({ "kind": "act", "id": id(1003) });
        record(
            501,
            json!({ "kind": "contact", "incoming": incoming, "words": "D’accord", "about": about }),
        )
    };
    let awaited = |records: &[Record]| {
        kinds(&found(std::slice::from_ref(&notice), &[], records)).contains(&DeadlineKind::AnswerAwaited)
    };
    assert!(awaited(&[]));
    assert!(awaited(&[answer(false)]), "our own call is no answer");
    assert!(!awaited(&[answer(true)]));
}

#[test]
fn a_choice_on_the_support_waits_for_the_clients_signature() {
    let client = json!([{ "id": id(7), "name": "Mme Marchand", "capacity": "client" }]);
    let notice = |signed: bool, choice: Value| {
        let body = json!({ "subject": "Mur", "choice": choice, "signatories": client });
        act(1005, "support_notice", "support_notice", signed, body)
    };
    let of = |act: Act| kinds(&found(&[act], &[], &[]));
    let chosen = of(notice(false, json!("go_on")));
    assert!(chosen.contains(&DeadlineKind::Unsigned), "{chosen:?}");
    assert!(!of(notice(true, json!("go_on"))).contains(&DeadlineKind::Unsigned));
    let open = of(notice(false, Value::Null));
    assert!(open.contains(&DeadlineKind::AnswerAwaited), "{open:?}");
    assert!(!open.contains(&DeadlineKind::Unsigned), "{open:?}");
}

#[test]
fn an_unanswered_objection_is_owed_an_answer_by_the_day_that_the_client_set() {
    let mut objection = Objection::new(ObjectionId(id(401)), dossier().id);
    objection.client_words = "C’est de travers.".into();
    objection.deadline = serde_json::from_value(json!({ "asked": "2026-11-18" })).expect("a deadline");
    let owed = found(&[], std::slice::from_ref(&objection), &[]);
    let answer = owed.iter().find(|one| one.kind == DeadlineKind::AnswerOwed);
    assert_eq!(answer.and_then(|one| one.on), Some(day("2026-11-18")));
    objection.state = acceptance::objection::ObjectionState::Proposed;
    assert!(!kinds(&found(&[], &[objection], &[])).contains(&DeadlineKind::AnswerOwed));
}

#[test]
fn a_sum_due_falls_due_for_what_was_not_received_of_it() {
    let due = record(
        601,
        json!({ "kind": "due", "label": "Acompte", "amount": 500_000, "due_on": "2026-11-20" }),
    );
    let receipt = |amount: i64| {
        record(
            602,
            json!({ "kind": "receipt", "amount": amount, "due": RecordId(id(601)), "seen": true }),
        )
    };
    let open = |records: &[Record]| {
        found(&[], &[], records)
            .into_iter()
            .find(|one| one.kind == DeadlineKind::Payment)
            .and_then(|one| one.amount)
    };
    assert_eq!(open(std::slice::from_ref(&due)), Some(Amount(500_000)));
    assert_eq!(open(&[due.clone(), receipt(200_000)]), Some(Amount(300_000)));
    assert_eq!(open(&[due, receipt(500_000)]), None);
}

#[test]
fn the_earliest_comes_first_and_what_has_no_day_last() {
    let acts = [
        reception(true),
        act(
            1004,
            "agreement",
            "agreement",
            false,
            json!({ "subject": "Peinture" }),
        ),
    ];
    let found = found(&acts, &[], &[]);
    let days: Vec<Option<NaiveDate>> = found.iter().map(|deadline| deadline.on).collect();
    let mut sorted = days.clone();
    sorted.sort_by_key(|on| (on.is_none(), *on));
    assert_eq!(days, sorted);
    assert_eq!(found.last().map(|last| last.kind), Some(DeadlineKind::Unsigned));
}

fn agreement_from(origin: Value, signed: bool) -> Act {
    let body = json!({ "subject": "Réglé", "origin": origin });
    act(1010, "agreement", "agreement", signed, body)
}

#[test]
fn a_retention_falls_due_a_year_after_the_reception_where_no_day_is_written() {
    let mut undated = reception(true);
    if let acceptance::ActBody::Reception(reception) = &mut undated.body {
        reception
            .money
            .retention
            .as_mut()
            .expect("a retention")
            .released_on = None;
    }
    let found = found(&[undated], &[], &[]);
    let due = found.iter().find(|one| one.kind == DeadlineKind::Retention);
    assert_eq!(due.and_then(|one| one.on), Some(day("2027-10-30")));
}

#[test]
fn a_retention_is_over_once_it_was_seen_on_the_account() {
    let paid = |amount: i64, of: u128, seen: bool| {
        let body = json!({ "kind": "receipt", "amount": amount, "seen": seen, "retention_of": id(of) });
        let left = found(&[reception(true)], &[], &[record(700, body)]);
        left.into_iter()
            .find(|one| one.kind == DeadlineKind::Retention)
            .and_then(|one| one.amount)
    };
    assert_eq!(paid(92_188, 1001, true), None);
    assert_eq!(paid(92_188, 1001, false), Some(Amount(92_188)), "only announced");
    assert_eq!(paid(92_188, 1999, true), Some(Amount(92_188)), "of another act");
    assert_eq!(paid(90_000, 1001, true), Some(Amount(2_188)));
}

#[test]
fn a_step_of_a_notice_ends_with_what_was_said_about_it_on_its_day_or_later() {
    let steps = json!([{ "who": "contractor", "what": "Commander les portes", "due_on": "2026-11-05" }]);
    let notice = act(
        1003,
        "notice",
        "notice",
        false,
        json!({ "subject": "Retard", "facts": "x", "steps": steps }),
    );
    let said = |at: &str| {
        let about = json!({ "kind": "act", "id": id(1003) });
        let mut record = record(
            501,
            json!({ "kind": "contact", "words": "Commandé", "about": about }),
        );
        record.at = at.parse().expect("a moment");
        record
    };
    let to_do = |records: &[Record]| {
        kinds(&found(std::slice::from_ref(&notice), &[], records)).contains(&DeadlineKind::Step)
    };
    assert!(to_do(&[]));
    assert!(to_do(&[said("2026-11-04T10:00:00+01:00")]), "before its day");
    assert!(!to_do(&[said("2026-11-05T10:00:00+01:00")]));
}

#[test]
fn an_agreement_that_the_client_signed_is_the_answer_to_what_it_comes_from() {
    let notice = act(
        1003,
        "notice",
        "notice",
        false,
        json!({ "subject": "Retard", "facts": "x", "answer_by": "2026-11-25" }),
    );
    let from = json!({ "kind": "act", "id": id(1003) });
    let awaited = |signed: bool| {
        let acts = [notice.clone(), agreement_from(from.clone(), signed)];
        kinds(&found(&acts, &[], &[])).contains(&DeadlineKind::AnswerAwaited)
    };
    assert!(awaited(false));
    assert!(!awaited(true));
    let mut objection = Objection::new(ObjectionId(id(401)), dossier().id);
    objection.client_words = "C’est de travers.".into();
    let from = json!({ "kind": "objection", "id": id(401) });
    let owed = |signed: bool| {
        let acts = [agreement_from(from.clone(), signed)];
        kinds(&found(&acts, std::slice::from_ref(&objection), &[])).contains(&DeadlineKind::AnswerOwed)
    };
    assert!(owed(false));
    assert!(!owed(true));
}
