//! The lists by trade are there and whole; the user’s own go before them, and a faulty file harms no other.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use support::Desk;

const SHIPPED: [&str; 12] = [
    "plasterer",
    "painter",
    "tiler",
    "joiner",
    "plumber",
    "electrician",
    "mason",
    "roofer",
    "floor-layer",
    "general-renovation",
    "hairdresser",
    "computer-repair",
];

fn lists(desk: &Desk) -> Value {
    desk.ask(json!({ "call": "trades" }))
}

fn find<'a>(view: &'a Value, key: &str) -> &'a Value {
    let lists = view["lists"].as_array().unwrap();
    lists.iter().find(|list| list["list"]["key"] == key).unwrap()
}

fn own(key: &str) -> Value {
    json!({
        "format": 1, "key": key, "names": { "fr": "Staffeur", "en": "" },
        "items": [{ "name": { "fr": "Corniche" }, "criteria": [{ "text": { "fr": "Sans fissure" }, "source": "usage" }] }],
        "defects": [{ "fr": "Corniche fissurée." }],
    })
}

fn put(desk: &Desk, name: &str, text: &str) {
    let folder = desk.data().join("trades");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), text).unwrap();
}

#[test]
fn every_list_that_ships_is_whole_in_both_languages() {
    let desk = Desk::with_profile();
    let view = lists(&desk);
    let keys: Vec<&str> = view["lists"]
        .as_array()
        .unwrap()
        .iter()
        .map(|list| list["list"]["key"].as_str().unwrap())
        .collect();
    assert_eq!(keys, SHIPPED);
    assert_eq!(view["faults"], json!([]));
    let both = |words: &Value, place: &str| {
        for language in ["fr", "en"] {
            let text = words[language].as_str().unwrap();
            assert!(!text.is_empty(), "{place}: {words}");
            assert!(!text.contains('\''), "{place}: {text}");
        }
        let french = words["fr"].as_str().unwrap();
        for mark in [" :", " ;", " !", " ?", "« ", " »"] {
            assert!(!french.contains(mark), "{place}: {french}");
        }
    };
    for list in view["lists"].as_array().unwrap() {
        let kept = &list["list"];
        let key = kept["key"].as_str().unwrap();
        both(&kept["names"], key);
        let items = kept["items"].as_array().unwrap();
        assert!((8..=16).contains(&items.len()), "{key}");
        assert!(kept["defects"].as_array().unwrap().len() >= 10, "{key}");
        let names: BTreeSet<&str> = items
            .iter()
            .map(|item| item["name"]["fr"].as_str().unwrap())
            .collect();
        assert_eq!(names.len(), items.len(), "{key}: an item stands twice");
        for item in items {
            for field in ["name", "unit", "description"] {
                both(&item[field], key);
            }
            for criterion in item["criteria"].as_array().unwrap() {
                both(&criterion["text"], key);
                assert!(
                    !criterion["source"].as_str().unwrap().is_empty(),
                    "{key}: {criterion}"
                );
            }
            assert!(!item["criteria"].as_array().unwrap().is_empty(), "{key}: {item}");
        }
        kept["defects"]
            .as_array()
            .unwrap()
            .iter()
            .for_each(|defect| both(defect, key));
    }
}

#[test]
fn a_criterion_is_said_with_its_source() {
    let desk = Desk::with_profile();
    let view = lists(&desk);
    let french = find(&view, "plasterer")["items"][0]["criteria"].as_str().unwrap();
    assert!(
        french.starts_with(
            "Planéité générale\u{a0}: 5\u{a0}mm au plus sous la règle de 2\u{a0}m (NF DTU 25.41)\n"
        ),
        "{french}"
    );
    assert!(french.contains("(usage de la profession)"));
    let english = desk.ask(json!({ "call": "trades", "language": "en" }));
    assert!(
        find(&english, "plasterer")["items"][0]["criteria"]
            .as_str()
            .unwrap()
            .contains("(custom of the trade)")
    );
}

#[test]
fn the_list_of_the_contractors_trade_is_suggested() {
    let desk = Desk::with_profile();
    assert_eq!(lists(&desk)["suggested"], Value::Null);
    for (trade, key) in [
        ("Menuiserie, agencement", "joiner"),
        ("PLÂTRERIE – PEINTURE", "plasterer"),
        ("Plomberie, chauffage", "plumber"),
        ("Coiffeuse", "hairdresser"),
    ] {
        let mut contractor = support::contractor();
        contractor.trade = trade.to_owned();
        desk.ask(json!({
            "call": "save_profile", "contractor": contractor, "language": "fr",
            "print": { "positions": false, "original_photos": true },
        }));
        assert_eq!(lists(&desk)["suggested"], key, "{trade}");
    }
}

#[test]
fn items_of_a_list_go_into_a_dossier() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    let items =
        desk.ask(json!({ "call": "trade_items", "trade": "joiner", "places": [0, 2, 99], "language": "fr" }));
    assert_eq!(items.as_array().unwrap().len(), 2);
    assert_ne!(items[0]["id"], items[1]["id"]);
    dossier["items"]
        .as_array_mut()
        .unwrap()
        .extend(items.as_array().unwrap().clone());
    let saved = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    assert_eq!(saved["dossier"]["items"][2]["name"], "Bloc-porte intérieur");
    let problem =
        desk.refused(json!({ "call": "trade_items", "trade": "baker", "places": [0], "language": "fr" }));
    assert_eq!(problem.code, "problem-trade-unknown");
}

#[test]
fn an_edited_list_goes_before_the_one_that_ships_and_can_be_taken_away_again() {
    let mut desk = Desk::with_profile();
    let mut list = find(&lists(&desk), "tiler")["list"].clone();
    list["names"]["fr"] = "Carrelage Besnard".into();
    let view = desk.ask(json!({ "call": "save_trade", "list": list }));
    assert_eq!(
        (&find(&view, "tiler")["origin"], &find(&view, "tiler")["name"]),
        (&json!("changed"), &json!("Carrelage Besnard"))
    );
    desk.reopen();
    assert_eq!(find(&lists(&desk), "tiler")["origin"], "changed");
    let view = desk.ask(json!({ "call": "remove_trade", "trade": "tiler" }));
    assert_eq!(find(&view, "tiler")["origin"], "built_in");
    assert!(desk.data().join("trades/tiler.json.removed").is_file());
    assert_eq!(
        desk.refused(json!({ "call": "remove_trade", "trade": "tiler" }))
            .code,
        "problem-trade-unknown"
    );
    assert_eq!(
        desk.refused(json!({ "call": "remove_trade", "trade": "../store" }))
            .code,
        "problem-trade-unknown"
    );
}

#[test]
fn a_list_saved_as_it_ships_leaves_no_copy() {
    let desk = Desk::with_profile();
    let list = find(&lists(&desk), "tiler")["list"].clone();
    let view = desk.ask(json!({ "call": "save_trade", "list": list }));
    assert_eq!(find(&view, "tiler")["origin"], "built_in");
    assert!(!desk.data().join("trades/tiler.json").exists());
}

#[test]
fn a_list_is_handed_on_and_taken_in() {
    let here = Desk::with_profile();
    let view = here.ask(json!({ "call": "save_trade", "list": own("staffeur") }));
    assert_eq!(find(&view, "staffeur")["origin"], "own");
    let handed = here.ask(json!({ "call": "export_trade", "trade": "staffeur", "path": here.folder.path() }));
    let there = Desk::with_profile();
    let import =
        |replace: bool| json!({ "call": "import_trade", "path": handed["path"], "replace": replace });
    let view = there.ask(import(false));
    assert_eq!(
        find(&view, "staffeur")["list"],
        find(&lists(&here), "staffeur")["list"]
    );
    // The same again changes nothing; another under the same key only if the user says so.
    there.ask(import(false));
    let mut other = own("staffeur");
    other["names"]["fr"] = "Staff et stuc".into();
    there.ask(json!({ "call": "save_trade", "list": other }));
    assert_eq!(there.refused(import(false)).code, "problem-trade-exists");
    assert_eq!(find(&lists(&there), "staffeur")["name"], "Staff et stuc");
    let view = there.ask(import(true));
    assert_eq!(find(&view, "staffeur")["name"], "Staffeur");
    assert_eq!(
        there
            .refused(json!({ "call": "export_trade", "trade": "staffeur", "path": there.data() }))
            .code,
        "problem-export-inside"
    );
}

#[test]
fn a_faulty_file_is_told_and_harms_no_other() {
    let desk = Desk::with_profile();
    put(&desk, "staffeur.json", &own("staffeur").to_string());
    put(&desk, "coupe.json", "{ \"format\": 1, \"key\": \"coupe\"");
    put(&desk, "faute.json", "{ \"format\": 1,, }");
    put(
        &desk,
        "plus.json",
        &own("plus").to_string().replacen('{', "{\"price\":12,", 1),
    );
    put(&desk, "demain.json", "{ \"format\": 3, \"cle\": \"demain\" }");
    put(&desk, "autre.json", &own("nom").to_string());
    put(&desk, "Majuscule.json", &own("Majuscule").to_string());
    put(
        &desk,
        "trop.json",
        &own("trop")
            .to_string()
            .replace("Corniche fissurée.", &"é".repeat(3_001)),
    );
    put(&desk, "note.txt", "pas une liste");
    put(&desk, ".cache.json", "rien");
    std::fs::create_dir(desk.data().join("trades/dossier.json")).unwrap();
    let view = lists(&desk);
    assert_eq!(view["lists"].as_array().unwrap().len(), SHIPPED.len() + 1);
    assert_eq!(find(&view, "staffeur")["name"], "Staffeur");
    let faults = view["faults"].as_array().unwrap();
    assert_eq!(faults.len(), 8);
    let told = |name: &str| {
        let fault = faults
            .iter()
            .find(|fault| fault["message"].as_str().unwrap().contains(name))
            .unwrap();
        fault["details"]
            .as_array()
            .map(|details| details[0].clone())
            .unwrap_or_default()
    };
    assert!(
        told("coupe.json")["message"]
            .as_str()
            .unwrap()
            .contains("ligne 1")
    );
    assert!(told("faute.json")["message"].as_str().unwrap().contains("JSON"));
    assert!(told("plus.json")["message"].as_str().unwrap().contains("inconnu"));
    assert!(
        told("demain.json")["message"]
            .as_str()
            .unwrap()
            .contains("plus récente")
    );
    assert_eq!(told("Majuscule.json")["place"], "/key");
    assert_eq!(told("trop.json")["place"], "/defects/0/fr");
    assert_eq!(told("autre.json"), Value::Null);
    assert_eq!(told("dossier.json"), Value::Null);
}

#[test]
fn a_list_beyond_its_limits_is_not_saved() {
    let desk = Desk::with_profile();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut list = own("staffeur");
        change(&mut list);
        let problem = desk.refused(json!({ "call": "save_trade", "list": list }));
        assert_eq!(problem.code, "problem-trade");
        problem.details[0].place.clone()
    };
    for key in ["", "con", "com1", "../x", "Staff", "é", "-a", &"a".repeat(41)] {
        assert_eq!(refused(&|list| list["key"] = key.into()), "/key", "{key}");
    }
    assert_eq!(refused(&|list| list["format"] = 0.into()), "/format");
    assert_eq!(
        refused(&|list| list["names"] = json!({ "fr": " \u{200b}" })),
        "/names"
    );
    assert_eq!(
        refused(&|list| list["items"][0]["name"] = json!({})),
        "/items/0/name"
    );
    assert_eq!(
        refused(&|list| list["defects"] = vec![json!({ "fr": "x" }); 501].into()),
        "/defects"
    );
    assert_eq!(lists(&desk)["lists"].as_array().unwrap().len(), SHIPPED.len());
}

#[test]
fn a_file_that_is_no_list_is_not_taken_in() {
    let desk = Desk::with_profile();
    let import = |bytes: &[u8]| {
        let path = desk.path("liste.json");
        std::fs::write(&path, bytes).unwrap();
        desk.refused(json!({ "call": "import_trade", "path": path })).code
    };
    assert_eq!(import(b"\0\0\0"), "problem-trade-file");
    assert_eq!(import("[".repeat(100_000).as_bytes()), "problem-trade-file");
    assert_eq!(import(&vec![b' '; 3 << 20]), "problem-trade-too-large");
    assert_eq!(
        desk.refused(json!({ "call": "import_trade", "path": desk.data() }))
            .code,
        "problem-file-is-folder"
    );
}
