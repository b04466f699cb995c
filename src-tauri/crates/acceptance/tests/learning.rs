//! What disputes teach, counted over dossiers.

use acceptance::learning::{Learning, Lesson};
use acceptance::objection::{Cause, ObjectionKind, ObjectionState};
use acceptance::{Amount, Currency, Dossier, ItemId, Objection, ObjectionId};
use chrono::NaiveDate;
use serde_json::json;
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
