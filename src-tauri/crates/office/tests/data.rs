//! Everything out: tables and JSON.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it should be")]

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
