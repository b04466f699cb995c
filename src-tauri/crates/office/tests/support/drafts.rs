//! Drafts in a dossier whose days are known, written field by field, and what holds them back.

#![allow(dead_code, reason = "each test takes what it needs")]

use crate::support::Desk;
use office::api::Problem;
use serde_json::{Value, json};

/// A dossier signed on 1 October 2026, with works from 12 October to 20 November; today is 21 November, 14:05.
pub fn dossier(desk: &Desk) -> Value {
    let mut dossier = desk.dossier();
    for (field, day) in [
        ("signed_on", "2026-10-01"),
        ("starts_on", "2026-10-12"),
        ("ends_on", "2026-11-20"),
    ] {
        dossier["contract"][field] = day.into();
    }
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone()
}

pub fn begin(desk: &Desk, dossier: &Value, kind: &str) -> Value {
    desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }))
}

/// Puts each value at its place of a draft; gives the draft.
pub fn put(desk: &Desk, act: &Value, places: &[(&str, Value)]) -> Value {
    let mut body = act["act"]["body"].clone();
    for (place, value) in places {
        let (parent, field) = place.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[field] = value.clone();
    }
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
}

/// The sentences of the findings `code` that block, or only advise.
pub fn said(act: &Value, code: &str, blocks: bool) -> Vec<String> {
    let findings = act["findings"].as_array().unwrap().iter();
    let found = findings.filter(|finding| finding["code"] == code && finding["blocks"] == blocks);
    found
        .map(|finding| finding["message"].as_str().unwrap().to_owned())
        .collect()
}

/// With the first values `code` holds the act back, when it is issued too; with the second it does not. Gives what was said, and
/// why the act was not issued.
#[track_caller]
pub fn held_back(
    kind: &str,
    code: &str,
    wrong: &[(&str, Value)],
    right: &[(&str, Value)],
) -> (Vec<String>, Problem) {
    let desk = Desk::with_profile();
    let dossier = dossier(&desk);
    let act = put(&desk, &begin(&desk, &dossier, kind), wrong);
    let told = said(&act, code, true);
    assert!(!told.is_empty(), "{code}: {:#}", act["findings"]);
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    let act = put(&desk, &act, right);
    assert_eq!(said(&act, code, true), Vec::<String>::new());
    (told, problem)
}
