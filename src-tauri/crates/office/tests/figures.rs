//! Figures that follow from the rules of a dossier, as a person meets them: reductions, an estimate, terms, a divided sum.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, uuid};

impl Desk {
    /// The dossier with its contract changed.
    fn dossier_with(&self, change: impl FnOnce(&mut Value)) -> Value {
        let mut dossier = self.dossier();
        change(&mut dossier);
        self.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone()
    }

    fn begin(&self, dossier: &Value, kind: &str) -> Value {
        self.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }))
    }

    fn save(&self, act: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    /// A draft reception with one reserve, and a reduction with `basis` for it.
    fn reduced(&self, dossier: &Value, basis: Value) -> Value {
        let act = self.ready_act(dossier);
        self.save(&act, |body| {
            body["reserves"][0]["answer"] = "accepted".into();
            body["reserves"][0]["remedy_kind"] = "price_reduction".into();
            body["money"]["reductions"] = json!([{
                "reserve": uuid(100), "amount": 1, "reason": "Teinte plus foncée", "basis": basis,
            }]);
        })
    }

    fn look(&self, dossier: &Value) -> Value {
        self.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))
    }
}

fn share(share: &str) -> Value {
    json!({ "affected": { "by": "share", "share": share } })
}

fn amount(act: &Value) -> &Value {
    &act["act"]["body"]["money"]["reductions"][0]["amount"]
}

fn lines(view: &Value) -> Vec<String> {
    serde_json::from_value(view["lines"].clone()).unwrap()
}

fn is_advised(act: &Value, code: &str) -> bool {
    let findings = act["findings"].as_array().unwrap();
    findings
        .iter()
        .any(|finding| finding["code"] == code && finding["blocks"] == false)
}

fn estimate(dossier: &mut Value, low: i64, high: i64) {
    dossier["contract"]["rule_set"] = "ru-consumer".into();
    dossier["contract"]["price_kind"] = json!({ "kind": "estimate", "low": low, "high": high });
}

#[test]
fn a_reduction_by_a_share_is_one_of_the_items_price_and_shows_its_arithmetic() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.reduced(&dossier, share("1/3"));
    // 2 150,00 € ÷ 3, rounded once.
    assert_eq!(amount(&act), 71_667);
    assert_eq!(act["sums"]["reductions"], 71_667);
    let view = &act["reductions"][0];
    assert_eq!(
        (&view["computed"], &view["missing"]),
        (&json!(71_667), &json!([]))
    );
    let told = lines(view);
    assert!(told[0].contains("1/3") && told[0].contains("716,67"), "{told:?}");
    assert!(told[1].starts_with("Source"), "{told:?}");
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(issued["reductions"], act["reductions"]);
    // What was issued keeps its arithmetic, whatever the rules of the dossier become.
    let mut changed = dossier.clone();
    changed["contract"]["rule_set"] = "ru-consumer".into();
    desk.ask(json!({ "call": "save_dossier", "dossier": changed }));
    let later = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(later["reductions"], act["reductions"]);
}

#[test]
fn a_reduction_by_quantity_takes_the_whole_from_the_item() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier_with(|dossier| {
        dossier["items"][0]["quantity"] = 40_000.into();
        dossier["items"][0]["unit"] = "m²".into();
    });
    let affected = |part: i64| json!({ "affected": { "by": "quantity", "part": part, "whole": 0 } });
    let act = desk.reduced(&dossier, affected(10_000));
    assert_eq!(amount(&act), 53_750);
    let beyond = desk.save(&act, |body| {
        body["money"]["reductions"][0]["basis"] = affected(40_001);
    });
    // No part of the whole: the sum stays as it was, and it is said why.
    assert_eq!(amount(&beyond), 53_750);
    assert_eq!(beyond["reductions"][0]["missing"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_affected_is_asked_for_and_what_came_in_is_not_believed() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.reduced(&dossier, json!({}));
    assert_eq!(amount(&act), 1);
    assert_eq!(act["reductions"][0]["missing"].as_array().unwrap().len(), 1);
    let forged = desk.save(&act, |body| {
        let mut basis = share("10/100");
        basis["computed"] = json!({ "lines": [], "result": 5, "capped": false, "sources": [] });
        body["money"]["reductions"][0]["basis"] = basis;
    });
    assert_eq!(amount(&forged), 21_500);
    let bare = desk.save(&forged, |body| {
        body["money"]["reductions"][0]["basis"] = Value::Null;
    });
    assert_eq!(bare["reductions"], json!([null]));
}

#[test]
fn another_sum_goes_before_the_computed_one_once_it_says_why() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let state = |reason: &str| {
        let mut basis = share("3 %");
        basis["stated"] = json!({ "amount": 6_000, "reason": reason });
        basis
    };
    let act = desk.reduced(&dossier, state(""));
    assert_eq!(amount(&act), 6_450);
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.details[0].place, "missing-stated-reason");
    let act = desk.save(&act, |body| {
        body["money"]["reductions"][0]["basis"] = state("arrondi convenu");
    });
    assert_eq!(amount(&act), 6_000);
    let told = lines(&act["reductions"][0]);
    assert!(
        told.iter().any(|line| line.contains("arrondi convenu")),
        "{told:?}"
    );
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
}

#[test]
fn a_reserve_settled_by_a_reduction_wants_one_in_the_account() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.reduced(&dossier, share("3 %"));
    assert!(!is_advised(&act, "reserve-reduction"));
    let act = desk.save(&act, |body| body["money"]["reductions"] = json!([]));
    assert!(is_advised(&act, "reserve-reduction"));
    let act = desk.save(&act, |body| {
        body["reserves"][0]["remedy_kind"] = "repair".into();
    });
    assert!(!is_advised(&act, "reserve-reduction"));
}

#[test]
fn an_estimate_is_told_before_it_is_left() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    assert_eq!(desk.look(&dossier)["estimate"], Value::Null);
    // The items are worth 6 070,00.
    let standing = |low, high| {
        let dossier = desk.dossier_with(|dossier| estimate(dossier, low, high));
        let view = desk.look(&dossier)["estimate"].clone();
        (view["standing"].clone(), view["warn_now"].clone())
    };
    assert_eq!(standing(500_000, 700_000), (json!("within"), json!(false)));
    assert_eq!(standing(500_000, 650_000), (json!("near_the_top"), json!(true)));
    assert_eq!(standing(500_000, 600_000), (json!("left"), json!(true)));
    // A range upside down is not taken.
    let mut dossier = desk.dossier();
    estimate(&mut dossier, 700_000, 600_000);
    let problem = desk.refused(json!({ "call": "save_dossier", "dossier": dossier }));
    assert_eq!(problem.code, "problem-estimate-order");
}

#[test]
fn an_agreement_beyond_the_range_is_advised_against_until_the_client_was_warned() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier_with(|dossier| estimate(dossier, 500_000, 680_000));
    let raised = |effect: i64| {
        let act = desk.begin(&dossier, "agreement");
        desk.save(&act, |body| body["price_effect"] = effect.into())
    };
    assert!(!is_advised(&raised(70_000), "estimate-left"));
    let act = raised(80_000);
    assert!(is_advised(&act, "estimate-left"));
    // One notice of a delay warns of no price; a draft warns nobody.
    let notice = desk.begin(&dossier, "notice");
    let write = |kind: &str| {
        desk.save(&notice, |body| {
            body["warns_of"] = kind.into();
            body["subject"] = "Bois plus cher".into();
            body["facts"] = "Le fournisseur a relevé ses prix le 15 novembre.".into();
            body["asked"] = "Accepter le prix, ou choisir un autre bois.".into();
        })
    };
    let open = || desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    write("overrun");
    assert!(is_advised(&open(), "estimate-left"));
    write("delay");
    let issued = desk.ask(json!({ "call": "issue", "act": notice["act"]["id"] }));
    assert!(is_advised(&open(), "estimate-left"));
    desk.ask(json!({ "call": "void", "act": issued["act"]["id"], "reason": "Erreur d’objet" }));
    let notice = desk.begin(&dossier, "notice");
    let notice = desk.save(&notice, |body| {
        body["warns_of"] = "overrun".into();
        body["subject"] = "Bois plus cher".into();
        body["facts"] = "Le fournisseur a relevé ses prix le 15 novembre.".into();
        body["asked"] = "Accepter le prix, ou choisir un autre bois.".into();
    });
    desk.ask(json!({ "call": "issue", "act": notice["act"]["id"] }));
    assert!(!is_advised(&open(), "estimate-left"));
}

#[test]
fn a_notice_begun_when_the_range_is_nearly_left_warns_of_it() {
    let desk = Desk::with_profile();
    let near = desk.dossier_with(|dossier| estimate(dossier, 500_000, 650_000));
    let notice = desk.begin(&near, "notice");
    assert_eq!(notice["act"]["body"]["warns_of"], "overrun");
    let facts = notice["act"]["body"]["facts"].as_str().unwrap();
    assert!(
        facts.contains("6\u{202f}500,00") && facts.contains("6\u{202f}070,00"),
        "{facts}"
    );
    let within = desk.dossier_with(|dossier| estimate(dossier, 500_000, 700_000));
    assert_eq!(desk.begin(&within, "notice")["act"]["body"]["warns_of"], "delay");
}

#[test]
fn the_term_for_repairs_comes_from_the_rules_and_a_refusal_has_none() {
    let desk = Desk::with_profile();
    assert_eq!(
        desk.begin(&desk.dossier(), "reception")["repair_due"],
        Value::Null
    );
    let dossier = desk.dossier_with(|dossier| dossier["contract"]["rule_set"] = "fr-nfp-03-001".into());
    let act = desk.begin(&dossier, "reception");
    let days: i64 = {
        let sets = desk.ask(json!({ "call": "rule_sets" }));
        let sets = sets["sets"].as_array().unwrap();
        let norm = sets.iter().find(|set| set["key"] == "fr-nfp-03-001").unwrap();
        norm["set"]["repair"]["days"].as_i64().unwrap()
    };
    let visit: chrono::NaiveDate = "2026-11-21".parse().unwrap();
    let due = visit + chrono::Duration::days(days);
    assert_eq!(act["repair_due"]["on"], due.to_string());
    let message = act["repair_due"]["message"].as_str().unwrap();
    assert!(message.contains("NF P 03-001"), "{message}");
    let act = desk.save(&act, |body| {
        body["decision"] =
            json!({ "decision": "refused", "reasons": "Le volet manque.", "postponed_to": null });
    });
    assert_eq!(act["repair_due"], Value::Null);
}

#[test]
fn the_times_for_claims_stand_among_the_guarantees_and_fall_due() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier_with(|dossier| dossier["contract"]["rule_set"] = "ru-consumer".into());
    let act = desk.ready_act(&dossier);
    let guarantees = act["act"]["body"]["guarantees"].as_array().unwrap();
    let ends: Vec<_> = guarantees.iter().map(|one| &one["ends_on"]).collect();
    assert_eq!(ends, ["2028-11-21", "2031-11-21"]);
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    desk.ask(json!({
        "call": "sign", "act": issued["act"]["id"], "signatory": issued["act"]["body"]["signatories"][0]["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    let deadlines = desk.ask(json!({ "call": "deadlines" }));
    let due = deadlines["deadlines"].as_array().unwrap();
    let named: Vec<&str> = due
        .iter()
        .filter(|one| one["kind"] == "guarantee")
        .map(|one| one["message"].as_str().unwrap())
        .collect();
    assert_eq!(named.len(), 2);
    assert!(
        named.iter().all(|message| message.contains("réclamer un défaut")),
        "{named:?}"
    );
}

#[test]
fn a_retention_is_held_to_the_highest_of_the_rules() {
    let desk = Desk::with_profile();
    let kept = |rate: u32, change: &dyn Fn(&mut Value)| {
        let dossier = desk.dossier_with(|dossier| {
            dossier["contract"]["retention"] = rate.into();
            change(dossier);
        });
        let act = desk.begin(&dossier, "reception");
        let findings = act["findings"].as_array().unwrap().clone();
        let found = findings
            .into_iter()
            .find(|finding| finding["code"] == "retention-too-high");
        found.map(|finding| finding["message"].as_str().unwrap().to_owned())
    };
    assert_eq!(kept(500, &|_| {}), None);
    assert!(kept(501, &|_| {}).is_some_and(|message| message.contains("1971")));
    let lower = |dossier: &mut Value| {
        dossier["contract"]["rules"] =
            json!([{ "change": { "rule": "retention_highest", "value": 300 }, "reason": "devis, art. 4" }]);
    };
    assert!(kept(500, &lower).is_some_and(|message| !message.contains("1971")));
    let free = |dossier: &mut Value| dossier["contract"]["rule_set"] = "free".into();
    assert_eq!(kept(800, &free), None);
}

#[test]
fn a_lump_sum_in_three_keeps_its_total_and_its_place() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier_with(|dossier| {
        dossier["items"][0]["lump_sum"] = 10_000_000.into();
        dossier["items"][0]["quantity"] = 42_000.into();
        dossier["items"][0]["criteria"] = "2 mm sous la règle de 2 m".into();
    });
    let draft = desk.begin(&dossier, "reception");
    let split = json!({
        "call": "split_item", "dossier": dossier["id"], "item": dossier["items"][0]["id"], "parts": 3,
    });
    let view = desk.ask(split);
    let items = view["dossier"]["items"].as_array().unwrap();
    let told: Vec<_> = items
        .iter()
        .map(|item| (item["name"].as_str().unwrap(), item["lump_sum"].as_i64().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("Porte du séjour (1/3)", 3_333_334),
            ("Porte du séjour (2/3)", 3_333_333),
            ("Porte du séjour (3/3)", 3_333_333),
            ("Placard sous escalier", 392_000),
        ]
    );
    assert_eq!(
        (&items[2]["quantity"], &items[2]["criteria"]),
        (&json!(14_000), &items[0]["criteria"])
    );
    let followed = desk.ask(json!({ "call": "open_act", "act": draft["act"]["id"] }));
    assert_eq!(followed["act"]["body"]["lines"].as_array().unwrap().len(), 4);
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(undone["dossier"]["items"], dossier["items"]);
    assert!(
        view["undo"].as_str().unwrap().starts_with("Ouvrage divisé"),
        "{}",
        view["undo"]
    );
}

#[test]
fn what_is_cited_has_no_lump_sum_or_wants_one_part_is_not_split() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier_with(|dossier| {
        dossier["items"][1]["lump_sum"] = Value::Null;
        dossier["items"][1]["unit_price"] = 1_000.into();
    });
    let split = |place: usize, parts: u32| {
        let call = json!({
            "call": "split_item", "dossier": dossier["id"], "item": dossier["items"][place]["id"], "parts": parts,
        });
        desk.refused(call).code
    };
    assert_eq!(split(1, 2), "problem-split-no-sum");
    for parts in [0, 1, 1_001] {
        assert_eq!(split(0, parts), "problem-split-parts");
    }
    desk.ready_act(&dossier);
    assert_eq!(split(0, 2), "problem-split-cited");
    assert_eq!(desk.look(&dossier)["dossier"]["items"], dossier["items"]);
}
