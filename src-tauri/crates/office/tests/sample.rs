//! The sample dossier.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, ink};

#[test]
fn the_sample_waits_ready_to_be_signed_and_its_figures_add_up() {
    let desk = Desk::open();
    let view = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(view["dossier"]["title"], "Chantier Marchand");
    assert_eq!(view["exhibits"].as_array().unwrap().len(), 15);
    assert_eq!(view["objections"].as_array().unwrap().len(), 1);
    let acts = view["acts"].as_array().unwrap();
    assert_eq!(
        (acts[0]["status"].as_str(), acts[1]["status"].as_str()),
        (Some("signed"), Some("draft"))
    );
    assert_eq!(view["contract"]["price"], 1_843_750 + 124_000);

    let act = desk.ask(json!({ "call": "open_act", "act": acts[1]["id"] }));
    assert_eq!(act["title"], "Procès-verbal de réception avec réserves");
    assert_eq!(act["sums"]["works"], 1_099_400);
    assert_eq!(act["sums"]["agreements"], 124_000);
    assert_eq!(act["sums"]["paid"], 750_000);
    assert_eq!(act["sums"]["retention"], 61_170);
    assert_eq!(act["sums"]["balance"], 412_230);
    let blocking = act["findings"]
        .as_array()
        .unwrap()
        .iter()
        .any(|finding| finding["blocks"] == true);
    assert!(!blocking, "{:#}", act["findings"]);

    let again = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(again["acts"], view["acts"]);
    assert_eq!(again["exhibits"], view["exhibits"]);

    let issued = desk.ask(json!({ "call": "issue", "act": acts[1]["id"] }));
    assert_eq!(issued["number"], "EX-PV-0001");
    let signatories = issued["act"]["body"]["signatories"].as_array().unwrap();
    let sign = |signatory: &serde_json::Value| {
        desk.ask(json!({
            "call": "sign", "act": acts[1]["id"], "signatory": signatory["id"],
            "consent": true, "ink": ink(), "device": "Portable",
        }))["status"]
            .clone()
    };
    let statuses: Vec<_> = signatories.iter().map(sign).collect();
    assert_eq!(statuses, ["partly_signed", "signed"]);
    if let Ok(folder) = std::env::var("SHOW_SAMPLE") {
        desk.ask(json!({ "call": "export", "act": acts[1]["id"], "path": folder }));
        desk.ask(json!({ "call": "export", "act": acts[0]["id"], "path": folder }));
    }
}

/// What a verification says under these names.
fn standings<'a>(view: &'a Value, name: &str) -> Vec<&'a str> {
    let facts = view["facts"].as_array().unwrap().iter();
    let named = facts.filter(|fact| fact["name"] == name);
    named.map(|fact| fact["standing"].as_str().unwrap()).collect()
}

#[test]
fn the_sample_leaves_the_company_its_language_its_key_and_its_numbers_alone() {
    let desk = Desk::open();
    desk.office().assume(acceptance::Language::En);
    let before = desk.ask(json!({ "call": "desk" }));
    let sample = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(
        (&sample["example"], &sample["contractor"]["name"]),
        (&json!(true), &json!("Atelier Besnard"))
    );
    assert_eq!(sample["acts"][0]["number"], "EX-AV-0001");
    let after = desk.ask(json!({ "call": "desk" }));
    for key in ["contractor", "contractor_invented", "language", "print", "key"] {
        assert_eq!(after[key], before[key], "{key}");
    }
    assert_eq!(after["dossiers"][0]["example"], true);
    let due = desk.ask(json!({ "call": "deadlines" }));
    assert_eq!(due["deadlines"], json!([]));

    // What is one’s own begins as if there were no sample.
    let mut contractor = support::contractor();
    contractor.name = "Menuiserie Leroux".to_owned();
    let saved = desk.ask(json!({
        "call": "save_profile", "contractor": contractor, "language": "fr",
        "print": { "positions": false, "original_photos": true },
    }));
    assert_eq!(saved["key"]["subject"], "Menuiserie Leroux");
    assert_eq!(saved["key"]["former"], json!([]));
    let own = desk.dossier();
    let act = desk.ready_act(&own);
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(issued["number"], "PV-2026-0001");
    assert_eq!(issued["dossier"]["contractor"]["name"], "Menuiserie Leroux");
    let facts = desk.ask(json!({ "call": "verify_act", "act": act["act"]["id"] }));
    assert!(standings(&facts, "key-sample").is_empty(), "{facts:#}");
    // And the sample stays what it was.
    let again = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(again["contractor"]["name"], "Atelier Besnard");
}

#[test]
fn the_acts_of_the_sample_are_certified_by_its_own_key_and_say_so() {
    let desk = Desk::with_profile();
    let sample = desk.ask(json!({ "call": "open_sample" }));
    let facts = desk.ask(json!({ "call": "verify_act", "act": sample["acts"][0]["id"] }));
    assert_eq!(standings(&facts, "key-sample"), ["note"], "{facts:#}");
    assert!(standings(&facts, "signer").is_empty(), "{facts:#}");
    let all = facts["facts"].as_array().unwrap();
    assert!(all.iter().all(|fact| fact["standing"] != "fails"), "{facts:#}");
}

#[test]
fn the_sample_goes_to_the_bin_signed_as_it_is_and_no_other_does() {
    let desk = Desk::with_profile();
    let sample = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(
        sample["undo"],
        Value::Null,
        "it is a whole, and the bin takes it back"
    );
    let bin = |dossier: &Value| json!({ "call": "bin_dossier", "dossier": dossier["id"] });
    let binned = desk.ask(bin(&sample["dossier"]));
    assert_eq!(
        (
            binned["dossiers"].as_array().unwrap().len(),
            &binned["binned"][0]["example"]
        ),
        (0, &json!(true))
    );
    let again = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(again["acts"], sample["acts"]);

    let own = desk.dossier();
    let act = desk.ready_act(&own);
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(desk.refused(bin(&own)).code, "problem-dossier-issued");
}
