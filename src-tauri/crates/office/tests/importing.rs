//! Import of a dossier: all of it, or every fault at once and nothing changed.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use office::api::Problem;
use serde_json::{Value, json};
use sha2::Digest;
use std::collections::BTreeMap;
use support::{Desk, photo};

/// A dossier as another program would write it, without fault.
fn sound() -> Value {
    json!({
        "dossier": {
            "title": "Chantier Marchand",
            "works": "Rénovation intérieure",
            "site": { "street": "12 rue des Lices", "postal_code": "49100", "town": "Angers" },
            "client": { "name": "Mme Claire Marchand" },
            "contract": {
                "reference": "Devis 2026-014", "signed_on": "2026-09-02", "starts_on": "2026-10-05",
                "ends_on": "2026-11-20", "deposit": "1480.00", "retention": "5"
            },
            "items": [
                { "key": "door", "name": "Porte du séjour", "lump_sum": "2150.00" },
                { "key": "skirting", "name": "Plinthes", "quantity": "42.5", "unit": "m", "unit_price": "27" }
            ]
        },
        "objections": [{ "key": "late", "received_on": "2026-11-10", "kind": "delay", "client_words": "Trop tard." }],
        "media": [
            { "file": "photos/mur.jpg", "caption": "Fil à plomb", "shows": [{ "item": "door" }], "explains": [{ "reserve": "r1" }] },
            { "file": "porte.jpg", "shows": [{ "reserve": "r1" }, { "act": "pv" }] }
        ],
        "acts": [
            {
                "kind": "agreement", "subject": "Plus-value tablier", "terms": "Tablier en chêne.",
                "price_effect": "-120.50", "reserve": "r1", "items": ["door"], "agreed_on": "2026-11-21"
            },
            {
                "kind": "reception", "key": "pv",
                "visit": { "started": "2026-11-21T14:05:00+01:00", "ended": "2026-11-21T15:30:00+01:00" },
                "lines": [{ "item": "door", "decision": "accepted_with_reserve" }],
                "reserves": [{
                    "key": "r1", "item": "door", "client_words": "La porte frotte.", "answer": "contested",
                    "contractor_words": "Le mur est hors d’aplomb.", "answerable": "existing_support", "deadline": "2026-12-15"
                }],
                "decision": "with_reserves",
                "money": { "reductions": [{ "reserve": "r1", "amount": "50" }] },
                "signatories": [{ "name": "Mme Claire Marchand", "capacity": "client" }]
            }
        ]
    })
}

fn desk() -> Desk {
    let desk = Desk::with_profile();
    std::fs::create_dir(desk.path("photos")).unwrap();
    photo(&desk.path("photos/mur.jpg"), 1);
    photo(&desk.path("porte.jpg"), 2);
    desk
}

fn write(desk: &Desk, text: &str) -> Value {
    let path = desk.path("chantier.json");
    std::fs::write(&path, text).unwrap();
    json!({ "call": "import", "path": path })
}

fn import(desk: &Desk, file: &Value) -> Value {
    desk.ask(write(desk, &file.to_string()))
}

fn faults(desk: &Desk, file: &Value) -> BTreeMap<String, String> {
    places(&desk.refused(write(desk, &file.to_string())))
}

fn places(problem: &Problem) -> BTreeMap<String, String> {
    assert_eq!(problem.code, "problem-import");
    let details = problem.details.iter();
    details
        .map(|detail| (detail.place.clone(), detail.message.clone()))
        .collect()
}

/// The one fault of a sound file in which `pointer` was set to `value`.
fn only_fault(pointer: &str, value: Value) -> (String, String) {
    let desk = desk();
    let mut file = sound();
    *file.pointer_mut(pointer).unwrap() = value;
    let faults = faults(&desk, &file);
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.into_iter().next().unwrap()
}

#[test]
fn a_sound_file_becomes_a_dossier_with_acts_and_exhibits() {
    let desk = desk();
    let view = import(&desk, &sound());
    let items = view["dossier"]["items"].as_array().unwrap();
    assert_eq!(items[1]["quantity"], 42_500);
    assert_eq!(items[1]["unit_price"], 2_700);
    assert_eq!(view["dossier"]["contract"]["deposit"], 148_000);
    assert_eq!(view["dossier"]["contract"]["retention"], 500);
    assert_eq!(view["objections"][0]["client_words"], "Trop tard.");
    assert_eq!(view["acts"].as_array().unwrap().len(), 2);
    assert_eq!(view["undo"], Value::Null);

    let act = desk.ask(json!({ "call": "open_act", "act": view["acts"][1]["id"] }));
    let body = &act["act"]["body"];
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    assert_eq!(body["money"]["paid"], 148_000);
    assert_eq!(body["guarantees"].as_array().unwrap().len(), 3);
    assert_eq!(body["money"]["retention"]["released_on"], "2027-11-21");
    let reserve = &body["reserves"][0]["id"];
    assert_eq!(&body["money"]["reductions"][0]["reserve"], reserve);

    let agreement = desk.ask(json!({ "call": "open_act", "act": view["acts"][0]["id"] }));
    assert_eq!(agreement["act"]["body"]["price_effect"], -12_050);
    assert_eq!(
        agreement["act"]["body"]["origin"],
        json!({ "kind": "reserve", "id": reserve })
    );

    let wall = &view["exhibits"][0]["exhibit"];
    assert_eq!(
        (&wall["number"], &wall["caption"]),
        (&json!(1), &json!("Fil à plomb"))
    );
    assert_eq!(
        wall["links"][1],
        json!({ "target": { "kind": "reserve", "id": reserve }, "explains": true })
    );
    assert_eq!(
        view["exhibits"][1]["exhibit"]["links"][1]["target"]["id"],
        view["acts"][1]["id"]
    );
    assert_eq!(desk.ask(json!({ "call": "verify_journal" }))["unbroken"], true);
}

#[test]
fn a_title_alone_is_a_dossier() {
    let desk = desk();
    let view = import(&desk, &json!({ "dossier": { "title": "Chez Paul" } }));
    assert_eq!(view["dossier"]["title"], "Chez Paul");
    assert_eq!(view["dossier"]["language"], "fr");
}

#[test]
fn every_fault_is_named_with_its_place_and_nothing_changes() {
    let desk = desk();
    let mut file = sound();
    file["dossier"]["tittle"] = json!("x");
    file["dossier"]["title"] = json!(" ");
    file["dossier"]["site"] = json!("12 rue des Lices");
    file["dossier"]["contract"]["signed_on"] = json!("02/09/2026");
    file["dossier"]["contract"]["deposit"] = json!(1480.0);
    file["dossier"]["contract"]["retention"] = json!("105");
    file["dossier"]["contract"]["ends_on"] = json!("2026-10-01");
    file["dossier"]["items"][0]["lump_sum"] = json!("-1");
    file["dossier"]["items"][1]["key"] = json!("door");
    file["dossier"]["items"][1]["unit_price"] = json!("27,00");
    file["dossier"]["items"][1]
        .as_object_mut()
        .unwrap()
        .remove("name");
    file["objections"][0]["kind"] = json!("delais");
    file["media"][0]["file"] = json!("../mur.jpg");
    file["media"][1]["file"] = json!("absent.jpg");
    file["media"][1]["shows"][0] = json!({ "reserv": "r1" });
    file["acts"][0]["items"][0] = json!("dor");
    file["acts"][1]["visit"]["started"] = json!("hier");
    file["acts"][1]["reserves"][0]["deadline"] = json!("2026-02-30");
    file["acts"][1]["signatories"][0]["capacity"] = json!("clients");
    file["acts"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "kind": "recption" }));
    file["acts"].as_array_mut().unwrap().push(json!({}));
    let faults = faults(&desk, &file);
    let expected = [
        "/acts/0/items/0",
        "/acts/1/reserves/0/deadline",
        "/acts/1/signatories/0/capacity",
        "/acts/1/visit/started",
        "/acts/2/kind",
        "/acts/3/kind",
        "/dossier/contract/deposit",
        "/dossier/contract/ends_on",
        "/dossier/contract/retention",
        "/dossier/contract/signed_on",
        "/dossier/items/0/lump_sum",
        "/dossier/items/1/key",
        "/dossier/items/1/name",
        "/dossier/items/1/unit_price",
        "/dossier/site",
        "/dossier/title",
        "/dossier/tittle",
        "/media/0/file",
        "/media/1/file",
        "/media/1/shows/0/reserv",
        "/objections/0/kind",
    ];
    assert_eq!(faults.keys().collect::<Vec<_>>(), expected, "{faults:#?}");
    assert!(faults["/acts/0/items/0"].contains("door"), "{faults:#?}");
    assert!(faults["/acts/2/kind"].contains("reception"), "{faults:#?}");
    assert!(faults["/dossier/contract/ends_on"].contains("/dossier/contract/starts_on"));
    // A key of the catalogue that is missing would stand for itself.
    assert!(
        faults.values().all(|message| !message.starts_with("import-")),
        "{faults:#?}"
    );

    assert_eq!(desk.ask(json!({ "call": "desk" }))["dossiers"], json!([]));
    // The profile and its key, and nothing of the file.
    assert_eq!(desk.ask(json!({ "call": "verify_journal" }))["entries"], 2);
}

#[test]
fn faults_come_in_the_order_of_the_file_with_the_tenth_after_the_second() {
    let desk = desk();
    let mut file = sound();
    let bad = json!({ "key": "", "name": "x" });
    file["dossier"]["items"] = Value::Array(vec![bad; 11]);
    let problem = desk.refused(write(&desk, &file.to_string()));
    let places: Vec<&str> = problem
        .details
        .iter()
        .map(|detail| detail.place.as_str())
        .collect();
    let item = |place: &&str| place.starts_with("/dossier/items/");
    let items: Vec<&&str> = places.iter().filter(|place| item(place)).collect();
    assert_eq!(items.first(), Some(&&"/dossier/items/0/key"));
    assert_eq!(items.last(), Some(&&"/dossier/items/10/key"));
}

#[test]
fn broken_json_is_named_by_line_and_column() {
    let desk = desk();
    let problem = desk.refused(write(&desk, "{\n  \"dossier\": {,}\n}"));
    assert!(
        problem.details[0].message.contains("ligne 2, colonne 15"),
        "{problem:#?}"
    );
    let problem = desk.refused(write(&desk, "{ \"dossier\": { \"title\": \"A\""));
    assert!(problem.details[0].message.contains("incomplet"), "{problem:#?}");
    let nested = "[".repeat(100_000);
    assert_eq!(desk.refused(write(&desk, &nested)).code, "problem-import");
    assert_eq!(places(&desk.refused(write(&desk, "[]"))).len(), 1);
}

#[test]
fn a_field_that_stands_twice_is_named() {
    let desk = desk();
    let problem = desk.refused(write(&desk, r#"{ "dossier": { "title": "A", "title": "B" } }"#));
    assert_eq!(places(&problem).keys().collect::<Vec<_>>(), ["/dossier/title"]);
}

#[test]
fn a_file_that_is_not_there_or_is_a_folder_is_named() {
    let desk = desk();
    let missing = desk.refused(json!({ "call": "import", "path": desk.path("absent.json") }));
    assert_eq!(missing.code, "problem-file-missing");
    let folder = desk.refused(json!({ "call": "import", "path": desk.path("photos") }));
    assert_eq!(folder.code, "problem-file-is-folder");
}

#[test]
fn a_number_for_a_sum_is_told_to_be_quoted() {
    let (place, message) = only_fault("/dossier/items/0/lump_sum", json!(2150));
    assert_eq!(place, "/dossier/items/0/lump_sum");
    assert!(message.contains("guillemets"), "{message}");
}

#[test]
fn dates_out_of_order_are_named() {
    for (pointer, value) in [
        ("/acts/1/reserves/0/deadline", "2026-11-20"),
        ("/acts/1/visit/ended", "2026-11-21T13:00:00+00:00"),
        ("/acts/0/agreed_on", "2026-09-01"),
        ("/dossier/contract/ends_on", "2026-10-04"),
    ] {
        let (place, message) = only_fault(pointer, json!(value));
        assert_eq!(place, pointer);
        assert!(message.contains("précède"), "{message}");
    }
}

#[test]
fn a_reduction_that_tells_its_facts_is_computed_as_in_the_window() {
    let desk = desk();
    let mut file = sound();
    file["acts"][1]["money"]["reductions"] = json!([
        { "reserve": "r1", "basis": { "price": "400", "affected": { "by": "share", "share": "1/4" } } },
        { "basis": { "price": "400", "affected": { "by": "quantity", "part": "3", "whole": "12" },
                     "stated": { "amount": "80", "reason": "Arrondi convenu." } } },
    ]);
    let view = import(&desk, &file);
    let act = desk.ask(json!({ "call": "open_act", "act": view["acts"][1]["id"] }));
    let reductions = &act["act"]["body"]["money"]["reductions"];
    assert_eq!(reductions[0]["amount"], 10_000);
    assert_eq!(reductions[1]["amount"], 8_000);
    assert!(reductions[0]["basis"]["computed"].is_object(), "{reductions:#}");
    // One that tells neither sum nor facts says nothing.
    let (place, _) = only_fault("/acts/1/money/reductions/0", json!({ "reserve": "r1" }));
    assert_eq!(place, "/acts/1/money/reductions/0/amount");
}

#[test]
fn keys_that_lead_nowhere_are_named() {
    for pointer in [
        "/acts/0/reserve",
        "/acts/1/lines/0/item",
        "/acts/1/reserves/0/item",
        "/acts/1/money/reductions/0/reserve",
        "/media/0/shows/0/item",
        "/media/0/explains/0/reserve",
        "/media/1/shows/1/act",
    ] {
        assert_eq!(only_fault(pointer, json!("nowhere")).0, pointer);
    }
}

#[test]
fn media_outside_the_folder_are_refused() {
    for file in [
        "/etc/passwd",
        "photos/../../x.jpg",
        "C:\\x.jpg",
        "photos\\mur.jpg",
        "photos",
        "PHOTOS/../mur.jpg",
    ] {
        assert_eq!(only_fault("/media/0/file", json!(file)).0, "/media/0/file");
    }
    assert_eq!(only_fault("/media/0/file", json!("porte.jpg")).0, "/media/1/file");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_refused() {
    let desk = desk();
    let elsewhere = tempfile::tempdir().unwrap();
    photo(&elsewhere.path().join("x.jpg"), 3);
    std::os::unix::fs::symlink(elsewhere.path().join("x.jpg"), desk.path("lien.jpg")).unwrap();
    let mut file = sound();
    file["media"][0]["file"] = json!("lien.jpg");
    assert_eq!(faults(&desk, &file).len(), 1);
}

#[test]
fn the_same_original_under_two_names_is_one_exhibit_with_the_ties_of_both() {
    let desk = desk();
    std::fs::copy(desk.path("porte.jpg"), desk.path("photos/mur.jpg")).unwrap();
    let view = import(&desk, &sound());
    assert_eq!(view["exhibits"].as_array().unwrap().len(), 1);
    assert_eq!(
        view["exhibits"][0]["exhibit"]["links"].as_array().unwrap().len(),
        3
    );
}

#[test]
fn hostile_values_are_faults_and_never_more() {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("\u{0}"),
        json!([]),
        json!({}),
        json!([[[]]]),
        json!({ "kind": {} }),
        json!({ "a/b~c": 1 }),
        json!("é".repeat(10_000)),
    ];
    let pointers = [
        "",
        "/dossier",
        "/dossier/title",
        "/dossier/items",
        "/dossier/items/0",
        "/dossier/items/1/quantity",
        "/dossier/contract",
        "/dossier/contract/starts_on",
        "/media",
        "/media/0",
        "/media/0/file",
        "/media/0/shows/0",
        "/acts",
        "/acts/0",
        "/acts/0/kind",
        "/acts/1/visit",
        "/acts/1/reserves",
        "/acts/1/money",
    ];
    let desk = desk();
    for pointer in pointers {
        for value in &values {
            let mut file = sound();
            *file.pointer_mut(pointer).unwrap() = value.clone();
            if let Err(problem) = desk.try_ask(write(&desk, &file.to_string())) {
                assert_eq!(problem.code, "problem-import", "{pointer} {value}");
                assert!(!problem.details.is_empty());
            }
        }
    }
}

fn originals(desk: &Desk) -> usize {
    let folders = std::fs::read_dir(desk.data().join("vault")).unwrap();
    folders
        .flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap())
        .count()
}

#[test]
fn an_import_that_fails_leaves_no_original_behind_but_those_that_others_name() {
    let desk = desk();
    let dossier = desk.dossier();
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("photos/mur.jpg")], "source": "file", "links": [],
    }));
    photo(&desk.path("plinthe.jpg"), 3);
    let mut file = sound();
    let media = file["media"].as_array_mut().unwrap();
    media.push(json!({ "file": "plinthe.jpg", "shows": [{ "item": "skirting" }] }));
    std::fs::write(desk.path("chantier.json"), file.to_string()).unwrap();
    let import = json!({ "call": "import", "path": desk.path("chantier.json") });
    // A file stands where the folder of the third original should.
    let hash = sha2::Sha256::digest(std::fs::read(desk.path("plinthe.jpg")).unwrap());
    let folder = desk.data().join("vault").join(hex::encode(&hash[..1]));
    std::fs::remove_dir(&folder).unwrap();
    std::fs::write(&folder, "").unwrap();
    let problem = desk.refused(import.clone());
    assert_eq!(problem.code, "problem-import");
    assert_eq!(problem.details[0].place, "/media/2/file");
    std::fs::remove_file(&folder).unwrap();
    std::fs::create_dir(&folder).unwrap();
    assert_eq!(originals(&desk), 1, "the one that the other dossier names");
    desk.ask(import);
    assert_eq!(originals(&desk), 3);
}

#[test]
fn what_is_beyond_its_limit_is_named_like_every_other_fault() {
    let desk = desk();
    let mut file = sound();
    file["dossier"]["client"]["name"] = json!("N".repeat(600));
    file["dossier"]["items"][0]["lump_sum"] = json!("10000000000.01");
    file["dossier"]["items"][1]["quantity"] = json!("900000");
    file["dossier"]["items"][1]["unit_price"] = json!("90000000");
    file["acts"][1]["originals"] = json!(4000);
    let faults = faults(&desk, &file);
    let expected = [
        "/acts/1/originals",
        "/dossier/client/name",
        "/dossier/items/0/lump_sum",
        "/dossier/items/1/unit_price",
    ];
    assert_eq!(faults.keys().collect::<Vec<_>>(), expected, "{faults:#?}");
    assert!(faults["/dossier/client/name"].contains("300"), "{faults:#?}");
}

#[test]
fn what_nobody_sees_in_a_file_is_not_taken_over() {
    let desk = desk();
    let mut file =
        json!({ "dossier": { "title": "Chez\u{202e} Pa\u{200b}ul", "client": { "name": "A\nB\u{2066}" } } });
    let view = import(&desk, &file);
    assert_eq!(view["dossier"]["title"], "Chez Paul");
    assert_eq!(view["dossier"]["client"]["name"], "A B");
    // A title of which nothing is left is none.
    file["dossier"]["title"] = json!("\u{200b}\u{202e}");
    assert!(faults(&desk, &file).contains_key("/dossier/title"));
}

#[test]
fn what_is_drawn_over_a_photo_comes_with_it() {
    let desk = desk();
    let mut file = sound();
    file["media"][0]["annotations"] = json!([
        { "blur": { "x": 0, "y": 0, "width": 1000, "height": 1000 } },
        { "marker": { "at": { "x": 5000, "y": 5000 }, "reserve": "r1" } },
        { "measure": {
            "from": { "x": 0, "y": 9000 }, "to": { "x": 10000, "y": 9000 },
            "measured": { "value": 80, "over": 20000, "tolerance": 50 }
        } },
        { "text": { "at": { "x": 100, "y": 100 }, "text": "Jour" } },
    ]);
    let view = import(&desk, &file);
    let drawn = &view["exhibits"][0]["exhibit"]["annotations"];
    let kinds: Vec<&str> = drawn
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["blur", "marker", "measure", "text"]);
    let marked = json!({ "kind": "reserve", "id": drawn[1]["reserve"] });
    let links = view["exhibits"][0]["exhibit"]["links"].as_array().unwrap();
    assert!(links.iter().any(|link| link["target"] == marked), "{links:?}");
}

#[test]
fn what_cannot_be_drawn_is_named_with_its_place() {
    let desk = desk();
    let mut file = sound();
    file["media"][0]["annotations"] = json!([
        { "marker": { "at": { "x": 5000, "y": 70000 }, "reserve": "r2" } },
        { "cross": { "at": { "x": 0, "y": 0 } } },
    ]);
    let found = faults(&desk, &file);
    for place in [
        "/media/0/annotations/0/marker/at/y",
        "/media/0/annotations/0/marker/reserve",
        "/media/0/annotations/1/cross",
    ] {
        assert!(found.contains_key(place), "{place} in {found:?}");
    }
    file["media"][0]["annotations"] =
        json!([{ "arrow": { "from": { "x": 0, "y": 0 }, "to": { "x": 10001, "y": 0 } } }]);
    assert!(faults(&desk, &file).contains_key("/media/0/annotations"));
}
