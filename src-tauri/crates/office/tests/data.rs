//! Everything out: tables and JSON.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

#[path = "support/course.rs"]
mod course;
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
    // A line within a cell is none of the table.
    let lines = |name: &str| {
        let cells = read(name);
        let outside = cells.split('"').step_by(2);
        outside.map(|text| text.matches('\n').count()).sum::<usize>() - 1
    };
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

/// The rows of a table, each by its headings.
fn rows(folder: &Path, name: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let bytes = std::fs::read(folder.join(name)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    let headings = reader.headers().unwrap().clone();
    // No heading stands twice, and none is a key that has no words.
    let distinct: std::collections::BTreeSet<&str> = headings.iter().collect();
    assert_eq!(distinct.len(), headings.len(), "{name}: {headings:?}");
    assert!(
        headings.iter().all(|heading| !heading.starts_with("column-")),
        "{name}: {headings:?}"
    );
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            let cells = headings.iter().zip(record.iter());
            cells
                .map(|(heading, cell)| (heading.to_owned(), cell.to_owned()))
                .collect()
        })
        .collect()
}

/// A site whose reception was signed with all that a reception can say of money.
fn received(desk: &Desk) -> Value {
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let act = desk.save(&act, |body| {
        body["money"]["penalties"] =
            json!({ "claimed": 12_000, "waived": false, "note": "Retard de trois jours" });
        body["money"]["reductions"] =
            json!([{ "reserve": body["reserves"][0]["id"], "amount": 5_000, "reason": "Rayure" }]);
        body["money"]["retention"] =
            json!({ "rate": 500, "holder": "Notaire Roy", "released_on": "2027-11-21" });
        body["handed_over"] = json!([{ "what": "Clés", "count": 2, "acknowledged": true }]);
    });
    desk.conclude(&act);
    dossier
}

#[test]
fn the_tables_tell_the_money_the_guarantees_and_who_signed_how() {
    let desk = Desk::with_profile();
    received(&desk);
    let place = tempfile::tempdir().unwrap();
    let folder = out(&desk, "tables", place.path());
    let sums = &rows(&folder, "comptes des réceptions.csv")[0];
    // 2 150 + 3 920 − 50 − 120; five percent of 6 020.
    assert_eq!(sums["Numéro"], "PV-2026-0001");
    assert_eq!(sums["Ouvrages reçus"], "6070,00");
    assert_eq!(sums["Réductions de prix"], "50,00");
    assert_eq!(sums["Pénalités comptées"], "120,00");
    assert_eq!(sums["Note sur les pénalités"], "Retard de trois jours");
    assert_eq!(sums["Net"], "5900,00");
    assert_eq!(sums["Retenue, en\u{A0}%"], "5,00");
    assert_eq!(sums["Retenue de garantie"], "301,00");
    assert_eq!(sums["Dépositaire de la retenue"], "Notaire Roy");
    assert_eq!(sums["Libération le"], "2027-11-21");
    assert_eq!(sums["HT ou TTC"], "TTC");
    let reduction = &rows(&folder, "réductions de prix.csv")[0];
    assert_eq!(
        (
            &*reduction["Réserve n°"],
            &*reduction["Montant"],
            &*reduction["Motif"]
        ),
        ("1", "50,00", "Rayure")
    );
    let guarantees = rows(&folder, "garanties.csv");
    assert_eq!(guarantees.len(), 3);
    assert_eq!(guarantees[2]["Garantie"], "Garantie décennale");
    assert_eq!(guarantees[2]["Dernier jour"], "2036-11-21");
    assert!(guarantees[2]["Source"].contains("1792-4-1"), "{guarantees:?}");
    let signed = rows(&folder, "signataires.csv");
    let of = |signed: &[std::collections::BTreeMap<String, String>], capacity: &str| {
        let found = signed.iter().find(|row| row["Qualité"] == capacity);
        found.cloned().unwrap()
    };
    let client = of(&signed, "Maître d’ouvrage");
    assert_eq!(
        (&*client["Signé"], &*client["Manière de signer"]),
        ("oui", "Dessinée à l’écran")
    );
    assert!(
        client["Signé, date et heure"].starts_with("2026-11-21T"),
        "{client:?}"
    );
    assert_eq!(client["SHA-256 du tracé"].len(), 64);
    let contractor = of(&signed, "Entreprise");
    assert_eq!(
        (&*contractor["Signé"], &*contractor["Manière de signer"]),
        ("non", "")
    );
    assert_eq!(rows(&folder, "éléments remis.csv")[0]["Quoi"], "Clés");
    let dossier = &rows(&folder, "dossiers.csv")[0];
    assert_eq!(
        (&*dossier["Acompte au marché"], &*dossier["HT ou TTC"]),
        ("1000,00", "TTC")
    );
}

#[test]
fn each_fact_of_a_record_and_of_an_objection_has_a_column_of_its_own() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let due = desk.note(
        &dossier,
        json!({ "kind": "due", "label": "Situation 1", "amount": 60_000, "due_on": "2026-12-01" }),
    );
    let due = due["records"][0]["id"].clone();
    desk.note(&dossier, json!({ "kind": "receipt", "amount": 20_000, "due": due, "means": "virement", "reference": "VIR 7", "seen": true }));
    desk.note(
        &dossier,
        json!({ "kind": "contact", "channel": "phone", "person": "M. Roy", "words": "Rappel · sans suite", "proof": "Journal", "about": { "kind": "record", "id": due } }),
    );
    desk.note(&dossier, json!({ "kind": "contact", "incoming": true, "channel": "email", "person": "Mme Marchand", "words": "Bien reçu" }));
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "La porte frotte.".into();
    objection["channel"] = "email".into();
    objection["received_on"] = "2026-11-10".into();
    objection["proposals"] = json!([
        { "text": "Raboter la porte", "remedy": "repair", "price_effect": 0, "days_effect": 2 },
        { "text": "Une remise", "remedy": "gesture", "price_effect": -5_000, "days_effect": 0 },
    ]);
    objection["chosen"] = 1.into();
    objection["deadline"] =
        json!({ "asked": "2026-11-25", "contested": true, "reason": "Séchage", "counter": "2026-12-05" });
    objection["steps"] =
        json!([{ "who": "contractor", "what": "Raboter", "due_on": "2026-12-05", "message": "Écrit" }]);
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let place = tempfile::tempdir().unwrap();
    let folder = out(&desk, "tables", place.path());

    let records = rows(&folder, "suivi.csv");
    let told = |row: usize, names: &[&str]| -> Vec<String> {
        names.iter().map(|name| records[row][*name].clone()).collect()
    };
    assert_eq!(
        told(0, &["Mots", "Montant", "Échéance"]),
        ["Situation 1", "600,00", "2026-12-01"]
    );
    assert_eq!(
        told(
            1,
            &[
                "Montant",
                "Règle",
                "Moyen de paiement",
                "Preuve ou référence",
                "Vu sur le compte"
            ]
        ),
        ["200,00", "Situation 1", "virement", "VIR 7", "oui"]
    );
    assert_eq!(
        told(
            2,
            &[
                "Sens",
                "Moyen",
                "Interlocuteur",
                "Mots",
                "Preuve ou référence",
                "Réponse obtenue",
                "Au sujet de"
            ]
        ),
        [
            "de notre part",
            "par téléphone",
            "M. Roy",
            "Rappel · sans suite",
            "Journal",
            "non",
            "Situation 1"
        ]
    );
    assert_eq!(told(3, &["Sens", "Réponse obtenue"]), ["reçu du client", ""]);

    let objection = &rows(&folder, "réclamations.csv")[0];
    assert_eq!(
        (
            &*objection["Réclamation n°"],
            &*objection["Moyen"],
            &*objection["Proposition choisie"]
        ),
        ("1", "par courriel", "2")
    );
    assert_eq!(
        (
            &*objection["Date demandée par le client"],
            &*objection["Autre date proposée"],
            &*objection["Date contestée"]
        ),
        ("2026-11-25", "2026-12-05", "oui")
    );
    let proposals = rows(&folder, "propositions.csv");
    assert_eq!(
        (&*proposals[0]["Texte"], &*proposals[0]["Proposition choisie"]),
        ("Raboter la porte", "")
    );
    assert_eq!(
        (
            &*proposals[1]["Effet sur le prix"],
            &*proposals[1]["Proposition choisie"]
        ),
        ("-50,00", "oui")
    );
    let step = &rows(&folder, "suites à donner.csv")[0];
    assert_eq!(
        (&*step["Au sujet de"], &*step["Quoi"], &*step["Message"]),
        ("Réclamation n° 1", "Raboter", "Écrit")
    );
}

#[test]
fn letters_and_the_dates_of_files_are_in_the_tables() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let letter = desk.begin(&dossier, "letter");
    let letter = desk.save(&letter, |body| {
        body["subject"] = "=Votre chantier".into();
        body["body"] = "Les portes arrivent.".into();
        body["enclosures"] = json!(["Devis", "Plan"]);
        body["sending"]["channel"] = "registered_letter".into();
        body["sending"]["reference"] = "RK 123".into();
    });
    desk.conclude(&letter);
    support::photo(&desk.path("mur.jpg"), 1);
    desk.ask(json!({ "call": "attach", "dossier": dossier["id"], "paths": [desk.path("mur.jpg")], "source": "file", "links": [] }));
    let place = tempfile::tempdir().unwrap();
    let folder = out(&desk, "tables", place.path());
    let letter = &rows(&folder, "courriers.csv")[0];
    assert_eq!(letter["Destinataire"], "Mme Claire Marchand");
    // What a spreadsheet would run stays harmless in the new tables too.
    assert_eq!(letter["Objet"], "'=Votre chantier");
    assert_eq!(
        (&*letter["Texte"], &*letter["Pièces jointes"]),
        ("Les portes arrivent.", "Devis\nPlan")
    );
    assert_eq!(
        (&*letter["Moyen"], &*letter["Preuve d’envoi"]),
        ("par lettre recommandée", "RK 123")
    );
    let exhibit = &rows(&folder, "pièces.csv")[0];
    assert!(
        exhibit["Date du fichier"].starts_with("2026-11-21T"),
        "{exhibit:?}"
    );
    assert!(
        exhibit["Enregistrée le"].starts_with("2026-11-21T"),
        "{exhibit:?}"
    );
    assert!(!exhibit["Ce que valent ces dates"].is_empty());
}
