//! What disputes teach, counted over dossiers.

use acceptance::learning::{Learning, Lesson};
use acceptance::objection::{Cause, ObjectionKind, ObjectionState};
use acceptance::{Act, Amount, Currency, Dossier, ItemId, Objection, ObjectionId, ReserveId};
use chrono::NaiveDate;
use serde_json::{Value, json};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn dossier() -> Dossier {
    serde_json::from_value(json!({
        "id": id(1), "title": "Chantier",
        "items": [{ "id": id(101), "name": "Porte", "lot": "Menuiserie" }]
    }))
    .expect("a dossier")
}

fn objection(number: u128, state: ObjectionState, cause: Option<Cause>, cost: i64) -> Objection {
    Objection {
        received_on: day("2026-11-01"),
        chosen_on: day("2026-11-08"),
        item: Some(ItemId(id(101))),
        kind: ObjectionKind::Defect,
        cost: Some(Amount(cost)),
        cause,
        chosen: matches!(
            state,
            ObjectionState::Agreed | ObjectionState::Done | ObjectionState::Confirmed
        )
        .then_some(0),
        state,
        ..Objection::new(ObjectionId(id(number)), dossier().id)
    }
}

fn learned(objections: &[Objection]) -> Learning {
    Learning::of(&[Lesson {
        dossier: &dossier(),
        acts: &[],
        objections,
    }])
}

#[test]
fn objections_are_counted_with_their_cost_by_kind_cause_lot_and_item() {
    let learning = learned(&[
        objection(1, ObjectionState::Confirmed, Some(Cause::Support), 12_000),
        objection(2, ObjectionState::Contested, Some(Cause::Support), 0),
        objection(3, ObjectionState::Agreed, None, 3_000),
    ]);
    assert_eq!((learning.objections, learning.settled), (3, 2));
    assert_eq!(learning.cost.get(&Currency::EUR), Some(&Amount(15_000)));
    let support = &learning.by_cause[&Cause::Support];
    assert_eq!(
        (support.count, support.cost.get(&Currency::EUR)),
        (2, Some(&Amount(12_000)))
    );
    assert_eq!(learning.by_kind[&ObjectionKind::Defect].count, 3);
    assert_eq!(learning.by_trade["Menuiserie"].count, 3);
    assert_eq!(learning.by_item["Porte"].count, 3);
    assert_eq!(learning.median_days(), Some(7));
}

#[test]
fn what_is_not_settled_counts_for_no_time_to_settle() {
    let learning = learned(&[objection(1, ObjectionState::Contested, None, 0)]);
    assert_eq!((learning.settled, learning.median_days()), (0, None));
}

#[test]
fn the_commonest_cause_is_one_that_was_found() {
    let unknown = |number| objection(number, ObjectionState::Received, None, 0);
    let learning = learned(&[
        unknown(1),
        unknown(2),
        objection(3, ObjectionState::Received, Some(Cause::NotTold), 0),
    ]);
    assert_eq!(learning.commonest_cause(), Some(Cause::NotTold));
    assert_eq!(learned(&[unknown(1)]).commonest_cause(), None);
}

#[test]
fn nothing_is_learned_from_nothing() {
    assert_eq!(Learning::of(&[]), Learning::default());
}

/// An act that everybody signed.
fn signed(number: u128, kind: &str, mut body: Value) -> Act {
    body["kind"] = json!(kind);
    serde_json::from_value(json!({
        "id": id(number), "dossier": id(1), "created": "2026-11-10T10:00:00+01:00", "body": body,
        "state": {
            "state": "issued", "number": { "kind": kind, "year": 2026, "rank": 1 },
            "at": "2026-11-10T10:00:00+01:00", "fingerprint": "00".repeat(32), "signatures": []
        }
    }))
    .expect("an act")
}

fn reception(decision: Value) -> Act {
    let body = json!({
        "decision": decision,
        "reserves": [{ "id": id(301), "item": id(101), "client_words": "Elle frotte.", "answerable": "contractor" }],
        "money": { "reductions": [{ "reserve": id(301), "amount": 5_000, "reason": "" }] }
    });
    signed(1001, "reception", body)
}

fn taught(acts: &[Act], objections: &[Objection]) -> Learning {
    Learning::of(&[Lesson {
        dossier: &dossier(),
        acts,
        objections,
    }])
}

#[test]
fn an_objection_and_the_reserve_that_it_is_about_are_one_dispute() {
    let acts = [reception(json!({ "decision": "with_reserves" }))];
    let about = |reserve: Option<u128>| Objection {
        reserve: reserve.map(|number| ReserveId(id(number))),
        item: None,
        cost: None,
        ..objection(1, ObjectionState::Received, None, 0)
    };
    let same = taught(&acts, &[about(Some(301))]);
    assert_eq!(same.by_cause[&Cause::Workmanship].count, 1);
    assert_eq!(same.by_item["Porte"].count, 1);
    assert_eq!(same.cost.get(&Currency::EUR), Some(&Amount(5_000)));
    assert_eq!((same.objections, same.reserves), (1, 1));
    let other = taught(&acts, &[about(None)]);
    assert_eq!(other.by_cause[&Cause::Workmanship].count, 1);
    assert_eq!(other.by_cause[&Cause::Unknown].count, 1);
}

#[test]
fn a_reception_that_was_refused_counts_once_it_is_held_again() {
    let refused = reception(json!({ "decision": "refused", "reasons": "La porte manque." }));
    let learning = taught(std::slice::from_ref(&refused), &[]);
    assert_eq!((learning.receptions, learning.reserves), (0, 0));
    let again = reception(json!({ "decision": "with_reserves" }));
    let learning = taught(&[refused, again], &[]);
    assert_eq!((learning.receptions, learning.reserves), (1, 1));
    assert_eq!(learning.by_cause[&Cause::Workmanship].count, 1);
}

#[test]
fn an_agreement_that_holds_settles_the_objection_that_it_comes_from() {
    let open = objection(1, ObjectionState::Proposed, None, 0);
    assert_eq!(taught(&[], std::slice::from_ref(&open)).settled, 0);
    let origin = json!({ "kind": "objection", "id": id(1) });
    let agreed = signed(
        1002,
        "agreement",
        json!({ "origin": origin, "agreed_on": "2026-11-09" }),
    );
    let learning = taught(&[agreed], &[open]);
    assert_eq!((learning.settled, learning.by_agreement), (1, 1));
    assert_eq!(learning.median_days(), Some(8));
}

#[test]
fn what_was_noted_and_what_was_given_both_count() {
    let origin = json!({ "kind": "objection", "id": id(1) });
    let agreement = |effect: i64| {
        let body = json!({ "origin": origin, "agreed_on": "2026-11-09", "price_effect": effect });
        signed(1002, "agreement", body)
    };
    let noted = objection(1, ObjectionState::Agreed, Some(Cause::Support), 6_500);
    let learning = taught(&[agreement(-12_000)], std::slice::from_ref(&noted));
    let euros = |costs: &acceptance::learning::Costs| costs.get(&Currency::EUR).copied();
    assert_eq!(euros(&learning.noted), Some(Amount(6_500)));
    assert_eq!(euros(&learning.given), Some(Amount(12_000)));
    assert_eq!(euros(&learning.cost), Some(Amount(18_500)));
    assert_eq!(
        euros(&learning.by_cause[&Cause::Support].cost),
        Some(Amount(18_500))
    );
    // What the client pays is no cost of ours.
    let learning = taught(&[agreement(12_000)], &[noted]);
    assert_eq!(
        (euros(&learning.given), euros(&learning.cost)),
        (None, Some(Amount(6_500)))
    );
}

#[test]
fn an_objection_is_settled_for_good_once_the_client_confirmed_it() {
    let chosen_at_once = Objection {
        chosen_on: day("2026-11-01"),
        ..objection(1, ObjectionState::Agreed, None, 0)
    };
    let confirmed = Objection {
        confirmed_on: day("2026-11-09"),
        state: ObjectionState::Confirmed,
        ..chosen_at_once.clone()
    };
    assert_eq!(learned(&[confirmed]).median_days(), Some(8));
    assert_eq!(learned(&[chosen_at_once]).median_days(), Some(0));
}
