//! The terms of a contract stay once the client signed an act that rests on them.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use serde_json::{Value, json};
use support::Desk;

fn saved(desk: &Desk, dossier: &Value, change: impl Fn(&mut Value)) -> Value {
    let mut dossier =
        desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))["dossier"].clone();
    change(&mut dossier);
    json!({ "call": "save_dossier", "dossier": dossier })
}

fn signed(desk: &Desk) -> Value {
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let act = act["act"]["id"].clone();
    let issued = desk.ask(json!({ "call": "issue", "act": act }));
    let client = issued["act"]["body"]["signatories"]
        .as_array()
        .unwrap()
        .iter()
        .find(|signatory| signatory["capacity"] == "client")
        .unwrap()["id"]
        .clone();
    desk.ask(json!({
        "call": "sign", "act": act, "signatory": client, "consent": true, "ink": support::ink(), "device": "essai"
    }));
    dossier
}

#[test]
fn price_currency_and_dates_do_not_change_under_a_signed_act() {
    let desk = Desk::with_profile();
    let dossier = signed(&desk);
    for (name, value) in [
        ("price", json!(100)),
        ("currency", json!("CHF")),
        ("starts_on", json!("2027-01-01")),
        ("ends_on", json!("2027-01-01")),
    ] {
        let problem = desk.refused(saved(&desk, &dossier, |dossier| {
            dossier["contract"][name] = value.clone();
        }));
        assert_eq!(problem.code, "problem-contract-signed", "{name}");
    }
    let price = saved(&desk, &dossier, |dossier| {
        dossier["items"][0]["lump_sum"] = 1.into()
    });
    assert_eq!(desk.refused(price).code, "problem-contract-signed");
}

#[test]
fn the_rest_of_a_dossier_can_be_written_on_under_a_signed_act() {
    let desk = Desk::with_profile();
    let dossier = signed(&desk);
    let view = desk.ask(saved(&desk, &dossier, |dossier| {
        dossier["contract"]["terms"] = "Visites sur rendez-vous.".into();
        dossier["client"]["phone"] = "06 00 00 00 00".into();
    }));
    assert_eq!(view["dossier"]["contract"]["terms"], "Visites sur rendez-vous.");
}

#[test]
fn the_terms_change_freely_before_anybody_signed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(saved(&desk, &dossier, |dossier| {
        dossier["contract"]["price"] = 200_000.into()
    }));
    assert_eq!(view["contract"]["price"], 200_000);
}

#[test]
fn negative_sums_and_a_retention_of_more_than_everything_are_refused() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for change in [
        |dossier: &mut Value| dossier["contract"]["price"] = (-5).into(),
        |dossier: &mut Value| dossier["items"][0]["lump_sum"] = (-5).into(),
        |dossier: &mut Value| dossier["items"][0]["quantity"] = (-5).into(),
    ] {
        assert_eq!(
            desk.refused(saved(&desk, &dossier, change)).code,
            "problem-negative-sum"
        );
    }
    let kept = saved(&desk, &dossier, |dossier| {
        dossier["contract"]["retention"] = 99_999.into()
    });
    assert_eq!(desk.refused(kept).code, "problem-retention-rate");
}

#[test]
fn what_a_signed_act_says_of_the_contract_and_of_the_client_stays() {
    let desk = Desk::with_profile();
    let dossier = signed(&desk);
    let changes: [(&str, Value); 8] = [
        ("/contract/signed_on", json!("2026-12-31")),
        ("/contract/rule_set", json!("free")),
        (
            "/contract/rules",
            json!([{ "change": { "rule": "delay_cap", "value": "1/2" }, "reason": "" }]),
        ),
        ("/contract/retention", json!(2_000)),
        ("/contract/deposit", json!(99_999_999)),
        ("/contract/reference", json!("Devis 9999")),
        ("/client/name", json!("M. Autre")),
        ("/items/0/name", json!("Fenêtre")),
    ];
    for (place, value) in changes {
        let problem = desk.refused(saved(&desk, &dossier, |dossier| {
            *dossier.pointer_mut(place).unwrap() = value.clone();
        }));
        assert_eq!(problem.code, "problem-contract-signed", "{place}");
    }
    // Letters must find the client, and a further item is no change of those agreed.
    desk.ask(saved(&desk, &dossier, |dossier| {
        dossier["client"]["address"]["town"] = "Saumur".into();
        let more = json!({ "id": support::uuid(9), "name": "Plinthes" });
        dossier["items"].as_array_mut().unwrap().push(more);
    }));
}

#[test]
fn works_do_not_end_before_they_begin_and_a_range_is_not_upside_down() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let order = saved(&desk, &dossier, |dossier| {
        dossier["contract"]["starts_on"] = "2026-10-05".into();
        dossier["contract"]["ends_on"] = "2026-10-04".into();
    });
    assert_eq!(desk.refused(order).code, "problem-end-before-start");
    let range = |low: i64, high: i64| {
        saved(&desk, &dossier, |dossier| {
            dossier["contract"]["price_kind"] = json!({ "kind": "estimate", "low": low, "high": high });
        })
    };
    assert_eq!(desk.refused(range(200, 100)).code, "problem-estimate-order");
    desk.ask(range(100, 200));
    let far = saved(&desk, &dossier, |dossier| {
        dossier["contract"]["ends_on"] = "9999-12-31".into();
    });
    assert_eq!(desk.refused(far).code, "problem-date-beyond");
}
