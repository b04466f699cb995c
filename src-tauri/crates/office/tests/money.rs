//! The money of a whole chain, as a host sees it: works received in parts, and a contract that ends before its time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/course.rs"]
mod course;
mod support;

use serde_json::{Value, json};
use support::{Desk, uuid};

fn receipt(amount: i64) -> Value {
    json!({ "kind": "receipt", "amount": amount, "seen": true })
}

fn sums(view: &Value, names: &[&str]) -> Vec<i64> {
    names
        .iter()
        .map(|name| view["sums"][name].as_i64().unwrap())
        .collect()
}

const PARTS: [&str; 4] = ["works", "paid", "settled", "balance"];

/// Items of 2 150,00 € and 3 920,00 €, a deposit of 1 000,00 € and a retention of 5 %.
#[test]
fn the_second_reception_is_not_paid_with_the_money_of_the_first() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.note(&dossier, receipt(104_250));
    let first = desk.receive(&dossier, &["accepted", "not_inspected"]);
    // 2 150,00 − 2 042,50 − 107,50 of retention.
    assert_eq!(sums(&first, &PARTS), [215_000, 204_250, 0, 0]);
    desk.conclude(&first);
    desk.note(&dossier, receipt(50_000));
    let second = desk.receive(&dossier, &["accepted"]);
    // 3 920,00 − (2 542,50 − 2 042,50) − 196,00.
    assert_eq!(sums(&second, &PARTS), [392_000, 254_250, 204_250, 322_400]);
    let second = desk.conclude(&second);
    assert_eq!(sums(&second, &PARTS), [392_000, 254_250, 204_250, 322_400]);
    // Both balances and what was paid are the price less the retentions.
    assert_eq!(322_400 + 254_250, 607_000 - 10_750 - 19_600);
}

#[test]
fn a_reception_that_nobody_signed_takes_nothing_of_the_money() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = desk.receive(&dossier, &["accepted", "accepted"]);
    desk.ask(json!({ "call": "issue", "act": first["act"]["id"] }));
    let again = desk.receive(&dossier, &["accepted", "accepted"]);
    assert_eq!(sums(&again, &PARTS)[2], 0);
}

#[test]
fn an_agreement_counts_in_one_of_two_receptions() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let agreement = desk.begin(&dossier, "agreement");
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Peinture par le client".into();
        body["terms"] = "Le client peint lui-même la porte et le placard.".into();
        body["price_effect"] = (-50_000).into();
        body["items"] = json!([uuid(1), uuid(2)]);
    });
    desk.conclude(&agreement);
    let first = desk.receive(&dossier, &["accepted", "not_inspected"]);
    assert_eq!(sums(&first, &["agreements"]), [-50_000]);
    desk.conclude(&first);
    let second = desk.receive(&dossier, &["accepted"]);
    assert_eq!(sums(&second, &["agreements"]), [0]);
}

#[test]
fn a_termination_agrees_with_the_acts_that_were_signed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let agreement = desk.begin(&dossier, "agreement");
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Porte plus large".into();
        body["terms"] = "La porte fait 93 cm.".into();
        body["price_effect"] = 15_000.into();
        body["items"] = json!([uuid(1)]);
    });
    desk.conclude(&agreement);
    let reception = desk.receive(&dossier, &["accepted", "not_inspected"]);
    let reception = desk.save(&reception, |body| {
        body["money"]["reductions"] = json!([{ "amount": 20_000, "reason": "Rayure gardée" }]);
        body["money"]["penalties"] = json!({ "claimed": 3_000, "waived": false, "note": "3 jours" });
    });
    let reception = desk.conclude(&reception);
    let account = &reception["dossier"]["account"];
    // 6 070,00 + 150,00 − 200,00 − 30,00 − 1 000,00 of deposit.
    assert_eq!(
        ["reductions", "penalties", "open"].map(|name| account[name].as_i64().unwrap()),
        [20_000, 3_000, 499_000]
    );
    let balance = sums(&reception, &["balance"])[0];

    let end = desk.begin(&dossier, "termination");
    let body = &end["act"]["body"];
    let lines: Vec<(&str, i64)> = body["adjustments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["label"].as_str().unwrap(), line["amount"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        lines,
        [
            ("Accords écrits, hors ouvrages ajoutés (PV-2026-0001)", 15_000),
            ("Réductions de prix (PV-2026-0001)", -20_000),
            ("Pénalités de retard (PV-2026-0001)", -3_000),
            ("Retenue de garantie gardée (PV-2026-0001)", -10_500),
        ]
    );
    let worth = |list: &Value| {
        let amounts = list
            .as_array()
            .unwrap()
            .iter()
            .map(|line| line["amount"].as_i64().unwrap());
        amounts.sum::<i64>()
    };
    let paid = body["paid"].as_i64().unwrap();
    assert_eq!(
        worth(&body["lines"]) + worth(&body["adjustments"]) - paid,
        balance
    );

    let end = desk.save(&end, |body| {
        body["facts"] = "Le chantier est fermé depuis le 2 novembre.".into();
        body["ground"] = "Code civil, art. 1226".into();
        body["effective_on"] = "2026-11-21".into();
        body["body"] = "Madame,\n\nNous mettons fin au marché.".into();
    });
    let ended = desk.conclude(&end);
    let account = &ended["dossier"]["account"];
    assert_eq!(account["open"], balance);
    assert_eq!(account["settlement"], balance + paid);
}

#[test]
fn a_termination_without_signed_acts_has_no_other_line() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let end = desk.begin(&dossier, "termination");
    assert_eq!(end["act"]["body"]["adjustments"], json!([]));
}

#[test]
fn the_penalty_of_a_draft_runs_to_the_end_that_was_agreed_last() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["contract"]["rule_set"] = "fr-nfp-03-001".into();
    dossier["contract"]["ends_on"] = "2026-11-01".into();
    let dossier = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone();
    let draft = desk.begin(&dossier, "reception");
    let draft = desk.save(&draft, |body| {
        body["completed_on"] = "2026-11-11".into();
        body["money"]["penalties"] =
            json!({ "claimed": 0, "waived": false, "note": "", "basis": { "notice_on": "2026-11-02" } });
    });
    let basis = |view: &Value| view["act"]["body"]["money"]["penalties"]["basis"].clone();
    assert_eq!(basis(&draft)["agreed_end"], "2026-11-01");
    let claimed = |view: &Value| {
        view["act"]["body"]["money"]["penalties"]["claimed"]
            .as_i64()
            .unwrap()
    };
    let before = claimed(&draft);
    assert!(before > 0);
    let agreement = desk.begin(&dossier, "agreement");
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Délai".into();
        body["terms"] = "Cinq jours de plus.".into();
        body["days_effect"] = 5.into();
    });
    let open = || desk.ask(json!({ "call": "open_act", "act": draft["act"]["id"] }));
    // Issued, it is not agreed yet.
    desk.ask(json!({ "call": "issue", "act": agreement["act"]["id"] }));
    assert_eq!(basis(&open())["agreed_end"], "2026-11-01");
    let signatories = agreement["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    desk.ask(json!({
        "call": "sign", "act": agreement["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    let after = open();
    assert_eq!(basis(&after)["agreed_end"], "2026-11-06");
    assert!(claimed(&after) < before);
}

#[test]
fn a_wish_that_saves_days_is_written_as_a_shorter_time() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for (days, said) in [(-2, "réduit de 2 jours"), (2, "prolongé de 2 jours")] {
        let wish =
            json!({ "kind": "change_request", "words": "Sans la plinthe", "price": 100, "days": days });
        let view = desk.note(&dossier, wish);
        let records = view["records"].as_array().unwrap();
        let wish = records.iter().max_by_key(|record| record["id"].as_str()).unwrap();
        let act = desk.ask(json!({
            "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": { "kind": "record", "id": wish["id"] },
        }));
        let terms = act["act"]["body"]["terms"].as_str().unwrap();
        assert!(terms.contains(said), "{terms}");
    }
}

/// The dossier at 9 800,00 € for the whole, without prices of its items.
fn lump(desk: &Desk) -> Value {
    let mut dossier = desk.dossier();
    dossier["contract"]["price"] = 980_000.into();
    for item in dossier["items"].as_array_mut().unwrap() {
        item["lump_sum"] = Value::Null;
    }
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone()
}

#[test]
fn a_reception_of_works_at_one_price_owes_that_price_wherever_it_is_told() {
    let desk = Desk::with_profile();
    let dossier = lump(&desk);
    let act = desk.conclude(&desk.receive(&dossier, &["accepted", "accepted"]));
    // 9 800,00 − 1 000,00 − 490,00.
    let told = sums(&act, &["works", "paid", "retention", "balance"]);
    assert_eq!(told, [980_000, 100_000, 49_000, 831_000]);
    assert_eq!(act["sums"]["basis"], "price");
    let open = act["dossier"]["account"]["open"].as_i64().unwrap();
    assert_eq!(open, 831_000 + 49_000);
}

#[test]
fn a_share_of_one_price_that_nothing_tells_is_stated_before_the_act_is_sealed() {
    let desk = Desk::with_profile();
    let dossier = lump(&desk);
    let first = desk.receive(&dossier, &["accepted", "not_inspected"]);
    assert_eq!(first["sums"]["basis"], "untold");
    let problem = desk.refused(json!({ "call": "issue", "act": first["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    let first = desk.save(&first, |body| body["money"]["share"] = 400_000.into());
    let first = desk.conclude(&first);
    assert_eq!(sums(&first, &["works", "before"]), [400_000, 0]);
    // A termination begins with what was counted.
    let end = desk.begin(&dossier, "termination");
    let adjusted = &end["act"]["body"]["adjustments"][0];
    assert_eq!(adjusted["amount"], 400_000);
    let second = desk.receive(&dossier, &["accepted"]);
    assert_eq!(sums(&second, &["works", "before"]), [580_000, 400_000]);
}
