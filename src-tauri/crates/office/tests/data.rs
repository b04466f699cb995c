//! Everything out: tables and JSON.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

mod support;

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use support::Desk;

fn out(desk: &Desk, form: &str, to: &Path) -> PathBuf {
    let view = desk.ask(json!({ "call": "export_data", "form": form, "path": to }));
    PathBuf::from(view["path"].as_str().unwrap())
}

#[test]
fn the_tables_hold_every_item_act_and_exhibit_of_the_sample() {
    let desk = Desk::with_profile();
    let sample = desk.ask(json!({ "call": "open_sample" }));
    let place = tempfile::tempdir().unwrap();
    let folder = out(&desk, "tables", place.path());
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let lines = |name: &str| read(name).lines().count() - 1;
    assert_eq!(lines("actes.csv"), sample["acts"].as_array().unwrap().len());
    assert!(lines("pièces.csv") >= sample["exhibits"].as_array().unwrap().len());
    let first = sample["dossier"]["items"][0]["name"].as_str().unwrap();
    assert!(read("ouvrages.csv").contains(first));
}

#[test]
fn tables_written_twice_stand_beside_each_other() {
    let desk = Desk::with_profile();
    desk.ask(json!({ "call": "open_sample" }));
    let place = tempfile::tempdir().unwrap();
    let first = out(&desk, "tables", place.path());
    let second = out(&desk, "tables", place.path());
    assert_ne!(first, second);
    let names: Vec<String> = std::fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 2, "nothing half written is left: {names:?}");
}

#[test]
fn the_json_holds_what_the_store_holds() {
    let desk = Desk::with_profile();
    let sample = desk.ask(json!({ "call": "open_sample" }));
    let place = tempfile::tempdir().unwrap();
    let file = out(&desk, "json", place.path());
    let json: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(json["dossiers"][0]["dossier"], sample["dossier"]);
    assert_eq!(json["dossiers"][0]["objections"], sample["objections"]);
}

#[test]
fn words_that_a_spreadsheet_would_run_are_made_harmless() {
    let desk = Desk::with_profile();
    let title = "=HYPERLINK(\"http://example.org\")";
    desk.ask(json!({ "call": "create_dossier", "title": title, "client": "Mme Marchand" }));
    let place = tempfile::tempdir().unwrap();
    let folder = out(&desk, "tables", place.path());
    let table = std::fs::read_to_string(folder.join("dossiers.csv")).unwrap();
    assert!(table.contains("'=HYPERLINK"), "{table}");
}

#[test]
fn nothing_is_written_into_the_data_folder() {
    let desk = Desk::with_profile();
    desk.ask(json!({ "call": "open_sample" }));
    let problem = desk.refused(json!({ "call": "export_data", "form": "tables", "path": desk.data() }));
    assert_eq!(problem.code, "problem-export-inside");
}

#[test]
fn an_act_that_nobody_is_to_sign_is_told_as_issued() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "notice" }));
    let mut body = act["act"]["body"].clone();
    body["facts"] = "Les portes arrivent le 30 novembre.".into();
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    let place = tempfile::tempdir().unwrap();
    let status = || {
        let folder = out(&desk, "tables", place.path());
        let table = std::fs::read_to_string(folder.join("actes.csv")).unwrap();
        assert!(!table.contains("act-status"), "{table}");
        table.contains("établi")
    };
    assert!(!status());
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert!(status());
}

#[test]
fn every_status_has_its_word() {
    let file = &office::bindings::files().unwrap()["ActStatus.ts"];
    let words: Vec<&str> = file.split('"').skip(1).step_by(2).collect();
    assert!(words.contains(&"complete"), "{words:?}");
    for language in [acceptance::Language::Fr, acceptance::Language::En] {
        for word in &words {
            let key = format!("act-status-{word}");
            assert!(messages::Catalogue::of(language).has(&key), "{language:?}: {key}");
        }
    }
}

#[test]
fn the_json_holds_the_bin_the_issued_acts_word_for_word_the_journal_and_the_lists() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let issued = desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    let other = desk.ask(json!({ "call": "create_dossier", "title": "Faux départ", "client": "" }));
    desk.ask(json!({ "call": "bin_dossier", "dossier": other["dossier"]["id"] }));
    let place = tempfile::tempdir().unwrap();
    let file = out(&desk, "json", place.path());
    let json: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let dossiers = json["dossiers"].as_array().unwrap();
    let titled = |title: &str| {
        let found = dossiers.iter().find(|whole| whole["dossier"]["title"] == title);
        found.unwrap()
    };
    assert!(titled("Faux départ")["binned"].is_string());
    let whole = titled("Chantier Marchand");
    assert!(whole["binned"].is_null());
    let document = &whole["documents"][0];
    let content: Value = serde_json::from_str(document["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["body"], issued["act"]["body"]);
    assert_eq!(document["fingerprint"], issued["act"]["state"]["fingerprint"]);
    assert_eq!(document["files"][0]["revision"], 1);
    assert!(json["print"].is_object() && json["trade_lists"].is_array());
    let journal = json["journal"].as_array().unwrap();
    let held = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(held["unbroken"], true);
    assert!(journal.iter().any(|entry| entry["action"] == "action-issue"));
    // The tables hold what one works on.
    let folder = out(&desk, "tables", place.path());
    let table = std::fs::read_to_string(folder.join("dossiers.csv")).unwrap();
    assert!(
        table.contains("Chantier Marchand") && !table.contains("Faux départ"),
        "{table}"
    );
}
