//! The sample dossier.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::json;
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
    assert_eq!(issued["number"], "PV-2026-0001");
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

#[test]
fn under_another_name_the_sample_takes_no_number() {
    let desk = Desk::open();
    let mut contractor = support::contractor();
    contractor.name = "Menuiserie Leroux".to_owned();
    desk.ask(json!({
        "call": "save_profile", "contractor": contractor, "language": "fr",
        "print": { "positions": false, "original_photos": true },
    }));
    let view = desk.ask(json!({ "call": "open_sample" }));
    assert_eq!(view["acts"][0]["status"], "draft");
    assert_eq!(
        desk.ask(json!({ "call": "desk" }))["contractor"]["name"],
        "Menuiserie Leroux"
    );
}
