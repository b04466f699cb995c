//! Tables pasted or imported become items as they were meant to, and no file makes the program stumble.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::Desk;

/// A quote as the usual programs write it.
const QUOTE: &str = "Atelier Besnard;;;;;;\r\n\
    Devis n° 2026-114;;;;;;\r\n\
    ;;;;;;\r\n\
    N°;Désignation;Qté;Unité;PU HT;TVA;Total HT\r\n\
    1;PLÂTRERIE;;;;;\r\n\
    1.1;\"Cloison 72/48\r\navec laine minérale\";42,5;m2;48,00 €;10 %;2 040,00 €\r\n\
    ;- compris bandes et joints;;;;;\r\n\
    1.2;Doublage collé;30;m²;39,90 €;10 %;1 197,00 €\r\n\
    ;Sous-total plâtrerie;;;;;3 237,00 €\r\n\
    2;MENUISERIE;;;;;\r\n\
    2.1;Porte isoplane;environ 3;u;215,00 €;10 %;645,00 €\r\n\
    2.2;Plinthes;10;ml;27,00 €;10 %;280,00 €\r\n\
    2.3;;2;u;12,00 €;10 %;24,00 €\r\n\
    ;Remise commerciale;;;;;-50,00 €\r\n\
    ;Total HT;;;;;4 162,00 €\r\n\
    ;TVA 10 %;;;;;416,20 €\r\n\
    ;Total TTC;;;;;4 578,20 €\r\n";

fn preview(desk: &Desk, text: &str) -> Value {
    desk.ask(json!({ "call": "preview_table", "source": { "from": "text", "text": text } }))
}

fn file(desk: &Desk, name: &str, bytes: &[u8]) -> Value {
    let path = desk.path(name);
    std::fs::write(&path, bytes).unwrap();
    json!({ "from": "file", "path": path })
}

fn strings<'a>(values: &'a Value, name: &str) -> Vec<&'a str> {
    values
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value[name].as_str().unwrap())
        .collect()
}

#[test]
fn a_quote_is_read_line_by_line() {
    let desk = Desk::with_profile();
    let source = file(&desk, "devis.csv", &encoding_rs::WINDOWS_1252.encode(QUOTE).0);
    let view = desk.ask(json!({ "call": "preview_table", "source": source }));
    assert_eq!(
        strings(&view["columns"], "column"),
        [
            "reference",
            "name",
            "quantity",
            "unit",
            "unit_price",
            "ignored",
            "amount"
        ]
    );
    assert_eq!((&view["headings"], &view["tax"]), (&json!(4), &json!("excluded")));
    assert!(view["written"].as_str().unwrap().contains("windows-1252"));

    let rows = view["rows"].as_array().unwrap();
    let lines: Vec<u64> = rows.iter().map(|row| row["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [6, 9, 12, 13, 14]);
    assert_eq!(
        rows[0]["item"],
        json!({
            "name": "Cloison 72/48", "description": "avec laine minérale\n- compris bandes et joints", "lot": "PLÂTRERIE",
            "location": "", "quantity": 42_500, "unit": "m²", "unit_price": 4_800, "lump_sum": null, "criteria": "",
        })
    );
    assert_eq!(rows[1]["faults"], json!([]));
    assert!(rows[2]["faults"][0].as_str().unwrap().contains("environ 3"));
    assert_eq!(rows[3]["item"]["lump_sum"], 28_000);
    let note = rows[3]["notes"][0].as_str().unwrap();
    assert!(note.contains("270,00") && note.contains("280,00"), "{note}");
    assert_eq!(rows[3]["item"]["lot"], "MENUISERIE");
    assert!(rows[4]["faults"][0].as_str().unwrap().contains("désignation"));

    let skipped: Vec<u64> = view["skipped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["line"].as_u64().unwrap())
        .collect();
    assert_eq!(skipped, [1, 2, 5, 8, 10, 11, 15, 16, 17, 18]);
    // What could not be read is missing from the sum, and the table says what it should be.
    assert_eq!(view["total"], 204_000 + 119_700 + 28_000);
    assert!(
        view["notes"][0].as_str().unwrap().contains("4\u{202f}162,00"),
        "{}",
        view["notes"]
    );
}

#[test]
fn items_come_with_identifiers_of_their_own_and_fit_into_a_dossier() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    let source = json!({ "from": "text", "text": QUOTE });
    let items = desk.ask(json!({ "call": "table_items", "source": source, "lines": [6, 9, 13] }));
    let count = items.as_array().unwrap().len();
    assert_eq!(count, 3);
    let before = dossier["items"].as_array().unwrap().len();
    dossier["items"]
        .as_array_mut()
        .unwrap()
        .extend(items.as_array().unwrap().clone());
    let saved = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    assert_eq!(
        saved["dossier"]["items"].as_array().unwrap().len(),
        before + count
    );
}

#[test]
fn a_line_with_a_fault_is_not_taken_over_and_is_named() {
    let desk = Desk::with_profile();
    let source = json!({ "from": "text", "text": QUOTE });
    let problem = desk.refused(json!({ "call": "table_items", "source": source }));
    assert_eq!(problem.code, "problem-table-lines");
    let places: Vec<&str> = problem
        .details
        .iter()
        .map(|detail| detail.place.as_str())
        .collect();
    assert_eq!(places, ["12", "14"]);
    let problem = desk.refused(json!({ "call": "table_items", "source": source, "lines": [] }));
    assert_eq!(problem.code, "problem-table-no-items");
}

#[test]
fn a_total_that_agrees_is_not_mentioned() {
    let desk = Desk::with_profile();
    let text = "Désignation\tQté\tPU HT\tTotal HT\nPorte\t2\t215,00\t430,00\nTotal HT\t\t\t430,00\n";
    assert_eq!(preview(&desk, text)["notes"], json!([]));
    let wrong = text.replace("\t\t430", "\t\t431");
    assert_eq!(preview(&desk, &wrong)["notes"].as_array().unwrap().len(), 1);
}

#[test]
fn a_lot_written_once_holds_for_the_items_below_it() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "Lot\tDésignation\tPrix\nPlâtrerie\tCloison\t12\n\tDoublage\t13\nPeinture\tMurs\t14\nTotal\t\t39\nConditions : 30 %\n",
    );
    let lots: Vec<&str> = view["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["item"]["lot"].as_str().unwrap())
        .collect();
    assert_eq!(lots, ["Plâtrerie", "Plâtrerie", "Peinture"]);
    assert_eq!(view["skipped"][1]["reason"], "Après le total, pas un poste");
    assert_eq!(view["notes"], json!([]));
}

#[test]
fn a_table_without_headings_is_read_by_what_stands_in_it() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "Cloison 72/48\t42,5\tm²\t48,00\t2 040,00\nPorte\t3\tu\t215,00\t645,00\n",
    );
    assert_eq!(
        strings(&view["columns"], "column"),
        ["name", "quantity", "unit", "unit_price", "amount"]
    );
    assert_eq!(
        (&view["total"], &view["headings"]),
        (&json!(268_500), &Value::Null)
    );
    let list = preview(&desk, "Dépose, évacuation\nPeinture\n");
    assert_eq!(strings(&list["columns"], "column"), ["name"]);
    assert_eq!(list["rows"][0]["item"]["name"], "Dépose, évacuation");
}

#[test]
fn english_tables_are_read_in_english() {
    let desk = Desk::with_profile();
    let mut english = support::contractor();
    english.trade = "Joiner".to_owned();
    desk.ask(json!({
        "call": "save_profile", "contractor": english, "language": "en", "print": { "positions": false, "original_photos": true },
    }));
    let view = preview(
        &desk,
        "Item,Qty,Unit,Unit price (excl. VAT),Amount\n\"Door, oak\",2,no.,\"1,215.50\",\"2,431.00\"\nVAT 20%,,,,486.20\n",
    );
    assert_eq!(view["rows"][0]["item"]["unit_price"], 121_550);
    assert_eq!(view["rows"][0]["notes"], json!([]));
    assert_eq!(view["skipped"][0]["reason"], "VAT: it is no part of the items");
}

#[test]
fn a_column_of_numbers_names_nothing_whatever_its_heading() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "Poste\tDésignation\tQté\tPU\n1\tPorte\t1\t215\n2\tFenêtre\t2\t400\n",
    );
    assert_eq!(
        strings(&view["columns"], "column"),
        ["reference", "name", "quantity", "unit_price"]
    );
    let named = preview(&desk, "Poste\tDésignation\tQté\tPU\nPorte\tIsoplane 83\t1\t215\n");
    assert_eq!(named["columns"][0]["column"], "name");
    assert_eq!(named["rows"][0]["item"]["description"], "Isoplane 83");
}

#[test]
fn a_total_after_the_tax_contains_it() {
    let desk = Desk::with_profile();
    let text = "Item\tQty\tRate\tTotal\nStrip out\t1\t1200\t1200\nSubtotal\t\t\t1200\nVAT 20%\t\t\t240\nGrand Total\t\t\t1440\n";
    assert_eq!(preview(&desk, text)["notes"], json!([]));
    let wrong = preview(
        &desk,
        "Item\tQty\tRate\tTotal\nStrip out\t1\t1200\t1200\nTotal\t\t\t1300\nVAT 20%\t\t\t260\nTotal\t\t\t1560\n",
    );
    assert!(wrong["notes"][0].as_str().unwrap().contains("1\u{202f}300,00"));
}

#[test]
fn an_item_without_a_price_is_an_item_that_says_so() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "N°\tDésignation\tQté\tPU\n1\tBAIN\t\t\n1.1\t- Dépose\t1\t450\n1.2\tReceveur fourni\t\t\n",
    );
    assert_eq!(view["rows"][0]["item"]["name"], "Dépose");
    assert_eq!(view["rows"][1]["item"]["lot"], "BAIN");
    assert_eq!(view["rows"][1]["notes"][0], "Cette ligne n’a pas de prix.");
    assert_eq!(view["rows"][0]["notes"], json!([]));
}

#[test]
fn the_user_says_what_a_column_holds() {
    let desk = Desk::with_profile();
    let source =
        json!({ "from": "text", "text": "Ouvrage\tA\tB\nPorte\tSéjour\t215\nPlinthe\tEntrée\t27\n" });
    let mapping = json!({ "headings": 1, "columns": ["name", "location", "unit_price"] });
    let view = desk.ask(json!({ "call": "preview_table", "source": source, "mapping": mapping }));
    assert_eq!(view["rows"][0]["item"]["location"], "Séjour");
    assert_eq!(view["rows"][1]["item"]["unit_price"], 2_700);
    let none = json!({ "headings": null, "columns": [] });
    let view = desk.ask(json!({ "call": "preview_table", "source": source, "mapping": none }));
    assert!(view["notes"][0].as_str().unwrap().contains("désignations"));
}

#[test]
fn prices_that_are_none_and_odd_ones_are_told() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "Désignation\tQté\tUnité\tPU\nNettoyage\tforfait\t\tinclus\nPorte\t2 u\t\t12,345\nMur\t-3\tm²\t48 €/m²\nSol\t1\tm²\t10 %\n",
    );
    let rows = view["rows"].as_array().unwrap();
    assert_eq!(
        (&rows[0]["item"]["unit"], &rows[0]["item"]["unit_price"]),
        (&json!("forfait"), &Value::Null)
    );
    assert_eq!(rows[0]["notes"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&rows[1]["item"]["quantity"], &rows[1]["item"]["unit"]),
        (&json!(2_000), &json!("u"))
    );
    assert_eq!(rows[1]["item"]["unit_price"], 1_235);
    assert_eq!(rows[1]["faults"], json!([]));
    assert!(rows[2]["faults"][0].as_str().unwrap().contains("négatif"));
    assert_eq!(rows[2]["item"]["unit_price"], 4_800);
    assert!(rows[3]["faults"][0].as_str().unwrap().contains("10 %"));
}

#[test]
fn what_is_beyond_the_limits_of_an_item_is_told_by_line() {
    let desk = Desk::with_profile();
    let view = preview(
        &desk,
        "Désignation\tQté\tPU\nPorte\t9999999\t1\nSol\t1\t99999999999\nMur\t1\t2\n",
    );
    let faults: Vec<usize> = view["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["faults"].as_array().unwrap().len())
        .collect();
    assert_eq!(faults, [1, 1, 0]);
}

#[test]
fn long_words_are_kept_whole_below_a_short_name() {
    let desk = Desk::with_profile();
    let words = "Fourniture et pose d’une cloison. ".repeat(30);
    let view = preview(&desk, &format!("Désignation\tPrix\n{words}\t12\n"));
    let item = &view["rows"][0]["item"];
    assert_eq!(item["name"], "Fourniture et pose d’une cloison…");
    assert_eq!(item["description"], words.trim());
    assert_eq!(view["rows"][0]["faults"], json!([]));
}

#[test]
fn what_is_no_table_is_named() {
    let desk = Desk::with_profile();
    let refused = |source: Value| {
        desk.refused(json!({ "call": "preview_table", "source": source }))
            .code
    };
    assert_eq!(
        refused(file(&desk, "devis.xlsx", b"PK\x03\x04 and so on")),
        "table-is-workbook"
    );
    assert_eq!(refused(file(&desk, "devis.pdf", b"%PDF-1.7")), "table-is-pdf");
    assert_eq!(
        refused(file(&desk, "photo.csv", b"\xFF\xD8\x00\x10\x80\x00\x90")),
        "table-not-text"
    );
    assert_eq!(
        refused(file(&desk, "vide.csv", b"\xEF\xBB\xBF;;\r\n")),
        "problem-table-empty"
    );
    assert_eq!(
        refused(json!({ "from": "file", "path": desk.path("absent.csv") })),
        "problem-file-missing"
    );
    assert_eq!(
        refused(json!({ "from": "file", "path": desk.data() })),
        "problem-file-is-folder"
    );
    assert_eq!(
        refused(json!({ "from": "text", "text": "" })),
        "problem-table-empty"
    );
}

#[test]
fn hostile_tables_cost_a_bounded_amount() {
    let desk = Desk::with_profile();
    let endless = file(&desk, "ligne.csv", &vec![b'a'; 100 << 20]);
    let problem = desk.refused(json!({ "call": "preview_table", "source": endless }));
    assert_eq!(problem.code, "problem-table-too-large");

    let long = preview(&desk, &"a".repeat(7 << 20));
    assert_eq!(long["rows"].as_array().unwrap().len(), 1);
    assert_eq!(long["rows"][0]["faults"].as_array().unwrap().len(), 1);

    let wide = preview(&desk, &format!("x{}\n", "\tx".repeat(1_000_000)));
    assert_eq!(wide["columns"].as_array().unwrap().len(), 64);
    assert!(!wide["notes"].as_array().unwrap().is_empty());

    let nulls = preview(&desk, "Dé\0signation\tPrix\nPorte\0\t1\u{0}2\n");
    assert_eq!(nulls["rows"][0]["item"]["name"], "Porte");

    let quotes = preview(&desk, &"\"".repeat(1_000_001));
    assert_eq!(quotes["rows"].as_array().unwrap().len(), 1);

    let many = preview(&desk, &"Porte\t1\n".repeat(100_000));
    assert_eq!(many["rows"].as_array().unwrap().len(), 5_000);
}

#[test]
fn marks_of_direction_in_a_table_do_not_reach_an_item() {
    let desk = Desk::with_profile();
    let view = preview(&desk, "Désignation\tPrix\n\u{202e}Porte\u{200b}\t12\n'=1+1\t3\n");
    assert_eq!(strings(&json!([view["rows"][0]["item"]]), "name"), ["Porte"]);
    assert_eq!(view["rows"][1]["item"]["name"], "=1+1");
}
