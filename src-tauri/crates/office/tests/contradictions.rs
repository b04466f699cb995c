//! What cannot be is refused with a sentence, or told where life allows it; its lawful twin passes.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/drafts.rs"]
mod drafts;
mod support;

use drafts::{begin, dossier, put, said};
use serde_json::{Value, json};
use support::Desk;

fn saving(desk: &Desk, dossier: &Value, change: impl Fn(&mut Value)) -> Value {
    let mut now = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))["dossier"].clone();
    change(&mut now);
    json!({ "call": "save_dossier", "dossier": now })
}

fn save(desk: &Desk, dossier: &Value, change: impl Fn(&mut Value)) -> Value {
    desk.ask(saving(desk, dossier, change))["dossier"].clone()
}

/// Holds an act back, and names the place when it is issued.
#[track_caller]
fn held_back(kind: &str, code: &str, wrong: &[(&str, Value)], right: &[(&str, Value)]) {
    let (_, problem) = drafts::held_back(kind, code, wrong, right);
    let place = format!("missing-{code}");
    assert!(
        problem.details.iter().any(|detail| detail.place == place),
        "{problem:#?}"
    );
}

#[test]
fn a_guarantee_of_the_law_does_not_run_before_the_reception_and_one_of_a_maker_may() {
    let guarantee = |name: &str, starts: &str, reason: &str| json!([{ "name": name, "starts_on": starts, "ends_on": "2028-11-21", "reason": reason }]);
    let legal = "guarantee-equipment";
    for right in [
        guarantee(legal, "2026-11-21", ""),
        guarantee(legal, "2026-11-01", "Remise anticipée des clés, convenue."),
        guarantee("Chaudière, garantie du fabricant", "2026-11-01", ""),
    ] {
        held_back(
            "reception",
            "date-order",
            &[("/guarantees", guarantee(legal, "2026-11-01", ""))],
            &[("/guarantees", right)],
        );
    }
}

#[test]
fn that_nobody_signs_for_the_contractor_is_told_and_holds_nothing_back() {
    let desk = Desk::with_profile();
    let act = begin(&desk, &dossier(&desk), "reception");
    let mut signatories = act["act"]["body"]["signatories"].as_array().unwrap().clone();
    signatories.retain(|one| one["capacity"] != "contractor");
    let alone = put(&desk, &act, &[("/signatories", json!(signatories))]);
    assert_eq!(said(&alone, "contractor-signatory", false).len(), 1);
    assert!(said(&alone, "contractor-signatory", true).is_empty());

    signatories.push(json!({ "id": "018f0000-0000-7000-8000-0000000000aa", "name": "Yann Morvan", "capacity": "contractor" }));
    let both = put(&desk, &act, &[("/signatories", json!(signatories))]);
    assert!(said(&both, "contractor-signatory", false).is_empty());
}

#[test]
fn days_that_are_rarely_meant_are_told_and_hold_nothing_back() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let agreement = begin(&desk, &dossier, "agreement");
    let told = |kind: &str, act: &Value, places: &[(&str, Value)]| {
        let act = put(&desk, act, places);
        let told = said(&act, "date-order", false);
        assert!(said(&act, "date-order", true).is_empty(), "{kind}: {told:?}");
        told.len()
    };
    // The end that the works had already is written down afterwards.
    let days = |end: &str| [("/agreed_on", json!("2026-11-21")), ("/new_end", json!(end))];
    assert_eq!(told("agreement", &agreement, &days("2026-11-18")), 1);
    assert_eq!(told("agreement", &agreement, &days("2026-11-28")), 0);
    // What is received is not always complete.
    let reception = begin(&desk, &dossier, "reception");
    let days = |effect: &str| {
        [
            ("/completed_on", json!("2026-11-18")),
            ("/effective_on", json!(effect)),
            ("/guarantees", json!([])),
        ]
    };
    assert_eq!(told("reception", &reception, &days("2026-11-17")), 1);
    assert_eq!(told("reception", &reception, &days("2026-11-18")), 0);
}

#[test]
fn a_retention_above_the_law_is_not_issued_unless_the_contract_says_why() {
    let retention = |rate: u32| json!({ "rate": rate, "released_on": null });
    held_back(
        "reception",
        "retention-too-high",
        &[("/money/retention", retention(700))],
        &[("/money/retention", retention(500))],
    );
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let act = put(
        &desk,
        &begin(&desk, &dossier, "reception"),
        &[("/money/retention", retention(700))],
    );
    let raised = |reason: &str| {
        save(&desk, &dossier, |dossier| {
            dossier["contract"]["rules"] =
                json!([{ "change": { "rule": "retention_highest", "value": 1_000 }, "reason": reason }]);
        });
        desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }))
    };
    let why = raised("Marché de travaux hors du champ de la loi, CCAP art. 12");
    assert!(said(&why, "retention-too-high", true).is_empty() && said(&why, "rule-reason", true).is_empty());
    assert!(said(&why, "retention-above-law", false)[0].contains("ordre public"));
    assert_eq!(said(&raised(" "), "rule-reason", true).len(), 1);
    // The whole price is never kept, whatever the contract says.
    held_back(
        "reception",
        "retention-above-whole",
        &[("/money/retention", retention(10_000))],
        &[("/money/retention", retention(500))],
    );
}

#[test]
fn a_contract_keeps_back_less_than_all_takes_no_deposit_above_its_price_and_is_not_of_tomorrow() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    for (field, wrong, right, code) in [
        ("retention", json!(10_000), json!(9_999), "problem-retention-rate"),
        (
            "deposit",
            json!(607_001),
            json!(607_000),
            "problem-deposit-above-price",
        ),
        (
            "signed_on",
            json!("2026-11-23"),
            json!("2026-11-21"),
            "problem-signed-to-come",
        ),
    ] {
        let problem = desk.refused(saving(&desk, &dossier, |dossier| {
            dossier["contract"][field] = wrong.clone();
        }));
        assert_eq!(problem.code, code);
        save(&desk, &dossier, |dossier| {
            dossier["contract"][field] = right.clone()
        });
    }
}

#[test]
fn a_deposit_above_the_items_written_so_far_waits_for_the_others_and_holds_an_act_back() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let first = |sum: i64| {
        save(&desk, &dossier, |dossier| {
            let items = dossier["items"].as_array_mut().unwrap();
            items.truncate(1);
            items[0]["lump_sum"] = sum.into();
        })
    };
    first(50_000);
    let act = begin(&desk, &dossier, "reception");
    assert_eq!(said(&act, "deposit-above-price", true).len(), 1);
    first(100_000);
    let act = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert!(said(&act, "deposit-above-price", true).is_empty());
}

#[test]
fn days_late_agree_with_the_dates_beside_them_and_days_deducted_are_proven() {
    let penalties = |late: Value, units: u32, reason: &str| {
        json!({ "claimed": 0, "basis": {
            "agreed_end": "2026-11-10", "until": "2026-11-20", "late": late,
            "deductions": [{ "cause": "weather", "units": units, "reason": reason }],
        } })
    };
    let proof = "Gel du 12, relevé de Météo-France.";
    for right in [json!(10), Value::Null] {
        held_back(
            "reception",
            "penalty-days",
            &[("/money/penalties", penalties(json!(30), 1, proof))],
            &[("/money/penalties", penalties(right, 1, proof))],
        );
    }
    held_back(
        "reception",
        "deduction-reason",
        &[("/money/penalties", penalties(Value::Null, 3, " "))],
        &[("/money/penalties", penalties(Value::Null, 3, proof))],
    );
}

#[test]
fn one_rule_is_changed_once() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let act = begin(&desk, &dossier, "reception");
    let changed = |rules: Value| {
        save(&desk, &dossier, |dossier| {
            dossier["contract"]["rules"] = rules.clone()
        });
        said(
            &desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] })),
            "rule-twice",
            true,
        )
    };
    let cap =
        |share: &str| json!({ "change": { "rule": "delay_cap", "value": share }, "reason": "CCAP art. 9" });
    let guarantee = |name: &str| json!({ "change": { "rule": "guarantee_years", "value": { "name": name, "years": 3 } }, "reason": "devis" });
    assert!(changed(json!([cap("1/20"), cap("1/10")]))[0].contains("ligne 2"));
    assert!(
        changed(json!([
            cap("1/20"),
            guarantee("guarantee-completion"),
            guarantee("guarantee-equipment")
        ]))
        .is_empty()
    );
}

#[test]
fn rounds_and_things_handed_over_have_a_bound() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let problem = desk.refused(saving(&desk, &dossier, |dossier| {
        dossier["contract"]["rounds"] = 4_000_000_000_u64.into();
    }));
    assert_eq!(problem.code, "problem-count-beyond");
    save(&desk, &dossier, |dossier| {
        dossier["contract"]["rounds"] = 3.into()
    });
}

#[test]
fn the_other_day_of_a_convocation_follows_the_first() {
    let at = ("/at", json!("2026-12-02T09:00:00+01:00"));
    held_back(
        "convocation",
        "date-order",
        &[at.clone(), ("/or_at", "2026-12-01T09:00:00+01:00".into())],
        &[at, ("/or_at", "2026-12-02T14:00:00+01:00".into())],
    );
}

#[test]
fn the_end_that_a_notice_announces_is_the_one_its_days_lead_to() {
    let days = |days: i32, end: &str| [("/days_effect", json!(days)), ("/announced_end", json!(end))];
    held_back(
        "notice",
        "end-contradicted",
        &days(10, "2026-12-04"),
        &days(14, "2026-12-04"),
    );
    // Days alone, or a day alone, contradict nothing.
    held_back(
        "notice",
        "end-contradicted",
        &days(10, "2026-12-04"),
        &days(0, "2026-12-04"),
    );
}

#[test]
fn a_step_is_not_due_before_the_notice_that_asks_for_it() {
    let step = |due: &str| json!([{ "who": "client", "what": "Choisir le carrelage", "due_on": due }]);
    // A letter without its date is of today.
    held_back(
        "notice",
        "date-order",
        &[("/sending/dated_on", Value::Null), ("/steps", step("2026-11-20"))],
        &[("/sending/dated_on", Value::Null), ("/steps", step("2026-11-21"))],
    );
}

#[test]
fn the_account_of_a_termination_stays_in_proportion_and_names_its_sums() {
    let line = |label: &str, amount: i64| json!([{ "label": label, "amount": amount }]);
    held_back(
        "termination",
        "adjustment-too-high",
        &[("/adjustments", line("Malfaçons", -90_000_000))],
        &[("/adjustments", line("Malfaçons", -60_000))],
    );
    held_back(
        "termination",
        "adjustment-label",
        &[("/adjustments", line(" ", -60_000))],
        &[("/adjustments", line(" ", 0))],
    );
}

#[test]
fn a_visit_that_has_not_ended_is_not_told_of() {
    let visit = |started: &str, ended: &str| {
        let at = |hour: &str| json!(format!("2026-11-21T{hour}:00+01:00"));
        [("/visit/started", at(started)), ("/visit/ended", at(ended))]
    };
    held_back(
        "reception",
        "date-ahead",
        &visit("09:59", "14:06"),
        &visit("09:59", "14:05"),
    );
    held_back(
        "reception",
        "visit-ahead",
        &visit("14:06", "14:07"),
        &visit("14:00", "14:05"),
    );
}

#[test]
fn what_is_repaired_at_our_cost_is_charged_to_nobody() {
    held_back(
        "agreement",
        "repair-charged",
        &[("/remedy", "repair".into()), ("/price_effect", 15_000.into())],
        &[("/price_effect", (-5_000).into())],
    );
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let objection = |remedy: &str, effect: i64| {
        let mut objection = view["objections"][0].clone();
        objection["proposals"] =
            json!([{ "text": "Reprise", "remedy": remedy, "price_effect": effect, "days_effect": 0 }]);
        json!({ "call": "save_objection", "objection": objection })
    };
    let problem = desk.refused(objection("repair", 15_000));
    assert_eq!(problem.code, "problem-objection-repair-charged");
    desk.ask(objection("repair", 0));
    desk.ask(objection("extra_work", 15_000));
}

#[test]
fn an_entry_says_something() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let record = |body: &Value| json!({ "call": "save_record", "dossier": dossier["id"], "body": body });
    for (wrong, right, code) in [
        (
            json!({ "kind": "receipt", "amount": 0 }),
            json!({ "kind": "receipt", "amount": 1 }),
            "problem-record-no-sum",
        ),
        (
            json!({ "kind": "due", "label": " ", "amount": 50_000 }),
            json!({ "kind": "due", "label": "Solde", "amount": 50_000 }),
            "problem-record-due-unnamed",
        ),
        (
            json!({ "kind": "change_request", "words": "\n" }),
            json!({ "kind": "change_request", "words": "Une étagère." }),
            "problem-record-wish-empty",
        ),
        (
            json!({ "kind": "incident", "facts": "" }),
            json!({ "kind": "incident", "facts": "La voix s’est élevée." }),
            "problem-record-incident-empty",
        ),
    ] {
        assert_eq!(desk.refused(record(&wrong)).code, code);
        desk.ask(record(&right));
    }
    // More than the price may come in: the account tells what was paid too much.
    let view = desk.ask(record(
        &json!({ "kind": "receipt", "amount": 700_000, "seen": true }),
    ));
    assert!(view["account"]["open"].as_i64().unwrap() < 0);
}

#[test]
fn a_rectifying_act_quotes_what_the_act_says() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let act = desk.ready_act(&dossier);
    let pv = act["act"]["id"].clone();
    desk.ask(json!({ "call": "issue", "act": pv }));
    let from = json!({ "kind": "act", "id": pv });
    let draft = desk.ask(
        json!({ "call": "create_act", "dossier": dossier["id"], "kind": "rectification", "from": from }),
    );
    let quoting = |stands: &str| {
        let corrections =
            json!([{ "place": "Réserve 1", "stands": stands, "reads": "La porte frotte en bas." }]);
        put(&desk, &draft, &[("/corrections", corrections)])
    };
    let foreign = quoting("Le carrelage du balcon est ébréché.");
    assert!(said(&foreign, "correction-quote", true)[0].contains("PV-2026-0001"));
    let problem = desk.refused(json!({ "call": "issue", "act": draft["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    // Each word is there: whoever quotes looks again.
    let shuffled = quoting("La porte frotte, le mur est hors d’aplomb en haut");
    assert_eq!(
        (
            said(&shuffled, "correction-quote", true).len(),
            said(&shuffled, "correction-quote", false).len()
        ),
        (0, 1)
    );
    for own in ["« La porte frotte en haut. »", ""] {
        let right = quoting(own);
        assert!(said(&right, "correction-quote", true).is_empty(), "{own}");
        assert!(said(&right, "correction-quote", false).is_empty(), "{own}");
    }
}

#[test]
fn the_letter_that_ends_a_contract_received_whole_regrets_nothing() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let regrets = |act: &Value| act["act"]["body"]["body"].as_str().unwrap().contains("regrette");
    assert!(regrets(&begin(&desk, &dossier, "termination")));
    let pv = desk.ready_act_again(&dossier);
    let issued = desk.ask(json!({ "call": "issue", "act": pv }));
    for signatory in issued["act"]["body"]["signatories"].as_array().unwrap() {
        desk.ask(json!({
            "call": "sign", "act": pv, "signatory": signatory["id"], "consent": true, "ink": support::ink(), "device": "essai",
        }));
    }
    let letter = begin(&desk, &dossier, "termination");
    assert!(!regrets(&letter), "{letter:#}");
    // Whoever ends it, the letter says so.
    let by_client = put(&desk, &letter, &[("/by", "client".into())]);
    assert!(!regrets(&by_client) && by_client["act"]["body"]["body"] != letter["act"]["body"]["body"]);
}

#[test]
fn after_a_termination_no_agreement_is_offered_from_anywhere() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let wish = json!({ "kind": "change_request", "words": "Une étagère.", "price": 24_000 });
    let view = desk.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": wish }));
    let from = json!({ "kind": "record", "id": view["records"][0]["id"] });
    let offered = |view: &Value| {
        let next = view["next"].as_array().unwrap().iter();
        let of = |kind: &str| next.clone().find(|one| one["kind"] == kind).unwrap()["why_not"].is_null();
        [of("agreement"), of("notice"), of("letter")]
    };
    assert_eq!(offered(&view), [true, true, true]);
    let end = begin(&desk, &dossier, "termination");
    let end = put(
        &desk,
        &end,
        &[
            ("/facts", "Impayés depuis le 1er septembre.".into()),
            ("/effective_on", "2026-11-21".into()),
            ("/body", "Je mets fin au marché.".into()),
        ],
    );
    let issued = desk.ask(json!({ "call": "issue", "act": end["act"]["id"] }));
    assert_eq!(offered(&issued["dossier"]), [false, false, true]);
    let problem = desk.refused(
        json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }),
    );
    assert_eq!(problem.code, "problem-not-yet-terminated");
}

#[test]
fn what_an_agreement_settled_keeps_its_deadline_and_tells_its_cost_afterwards() {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "Trop foncé.".into();
    objection["proposals"] =
        json!([{ "text": "Remise", "remedy": "gesture", "price_effect": -5_000, "days_effect": 0 }]);
    objection["chosen"] = 0.into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let from = json!({ "kind": "objection", "id": objection["id"] });
    let act = desk
        .ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }));
    let act = put(&desk, &act, &[("/agreed_on", "2026-11-21".into())]);
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    for signatory in issued["act"]["body"]["signatories"].as_array().unwrap() {
        desk.ask(json!({
            "call": "sign", "act": act["act"]["id"], "signatory": signatory["id"], "consent": true,
            "ink": support::ink(), "device": "essai",
        }));
    }
    let mut later = objection.clone();
    later["deadline"] = json!({ "asked": "2026-12-01" });
    let problem = desk.refused(json!({ "call": "save_objection", "objection": later }));
    assert_eq!(problem.code, "problem-objection-settled");
    objection["cost"] = 6_500.into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
}

fn file(desk: &Desk, file: &Value) -> Value {
    let path = desk.path("chantier.json");
    std::fs::write(&path, file.to_string()).unwrap();
    json!({ "call": "import", "path": path })
}

#[test]
fn a_file_is_held_to_what_the_window_is_held_to() {
    let sound = json!({
        "dossier": {
            "title": "Chantier Marchand", "client": { "name": "Mme Claire Marchand" },
            "contract": { "signed_on": "2026-10-01", "deposit": "100", "retention": "5", "rounds": 2 },
            "items": [{ "key": "door", "name": "Porte", "lump_sum": "2150.00" }]
        },
        "records": [{ "kind": "due", "label": "Solde", "amount": "500" }]
    });
    let desk = Desk::with_profile();
    for (place, value, at) in [
        (
            "/dossier/contract/signed_on",
            json!("2027-10-01"),
            "/dossier/contract/signed_on",
        ),
        (
            "/dossier/contract/deposit",
            json!("2150.01"),
            "/dossier/contract/deposit",
        ),
        (
            "/dossier/contract/retention",
            json!("100"),
            "/dossier/contract/retention",
        ),
        (
            "/dossier/contract/rounds",
            json!(4_000_000_000_u64),
            "/dossier/contract/rounds",
        ),
        ("/records/0/amount", json!("0"), "/records/0/amount"),
        (
            "/records/0",
            json!({ "kind": "incident", "facts": " " }),
            "/records/0/facts",
        ),
    ] {
        let mut wrong = sound.clone();
        *wrong.pointer_mut(place).unwrap() = value;
        let problem = desk.refused(file(&desk, &wrong));
        assert!(
            problem.details.iter().any(|detail| detail.place == at),
            "{place}: {problem:#?}"
        );
    }
    desk.ask(file(&desk, &sound));
}
