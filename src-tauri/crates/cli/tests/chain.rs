//! What happens beside and after the acceptance act, from the command line.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Terminal, ink};

/// With the acceptance act of the dossier issued and signed by the client.
fn received() -> Terminal {
    let terminal = Terminal::with_dossier();
    sign(&terminal);
    terminal
}

/// Issues the only act, and signs it for the client.
fn sign(terminal: &Terminal) {
    terminal.write("trait.json", &ink());
    let view = terminal.json(&["show", "marchand"]);
    let number = view["acts"][0]["number"].as_str().unwrap();
    let ink = ["--ink", "trait.json", "--consent"];
    terminal.done(&[["seal", number, "--sign", "Marchand"].as_slice(), &ink].concat());
}

#[test]
fn a_draft_of_every_kind_is_begun_shown_saved_and_deleted() {
    let terminal = Terminal::with_dossier();
    for kind in ["support_notice", "reception"] {
        tried(&terminal, kind);
    }
    sign(&terminal);
    for kind in [
        "agreement",
        "notice",
        "convocation",
        "lifting",
        "rectification",
        "statement",
        "letter",
        "termination",
    ] {
        tried(&terminal, kind);
    }
    // Everything was received.
    let (code, problem) = terminal.refused(&["act", "new", "marchand", "--kind", "reception"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (1, Some("problem-not-yet-all-received"))
    );
}

fn tried(terminal: &Terminal, kind: &str) {
    let act = terminal.json(&["act", "new", "marchand", "--kind", kind]);
    let id = act["act"]["id"].as_str().unwrap();
    assert_eq!(act["act"]["body"]["kind"], kind);
    for language in ["fr", "en"] {
        let words = terminal.done(&["show", id, "--language", language]);
        for key in ["cli-", "pdf-", "remedy-", "capacity-", "item-"] {
            let mut parts = words.split_whitespace();
            assert!(!parts.any(|part| part.starts_with(key)), "{kind}: {words}");
        }
    }
    let mut body = act["act"]["body"].clone();
    body["originals"] = 3.into();
    terminal.write("acte.json", &body);
    let saved = terminal.json(&["act", "save", id, "acte.json"]);
    assert_eq!(saved["act"]["body"]["originals"], 3);
    terminal.done(&["act", "delete", id]);
    assert_eq!(terminal.refused(&["show", id]).0, 3);
}

#[test]
fn a_letter_comes_from_a_template_and_an_agreement_from_what_it_settles() {
    let terminal = Terminal::with_dossier();
    let records = terminal.json(&[
        "record",
        "add",
        "marchand",
        "Une étagère.",
        "--kind",
        "change_request",
        "--price",
        "240,50",
        "--days",
        "2",
    ]);
    let id = records[0]["id"].as_str().unwrap();
    let letter = terminal.json(&[
        "act",
        "new",
        "marchand",
        "--kind",
        "letter",
        "--template",
        "change_price",
        "--from",
        id,
    ]);
    assert!(
        letter["act"]["body"]["body"].as_str().unwrap().contains("240,50"),
        "{letter}"
    );
    let agreement = terminal.json(&[
        "act",
        "new",
        "marchand",
        "--kind",
        "agreement",
        "--from",
        "étagère",
    ]);
    assert_eq!(agreement["act"]["body"]["price_effect"], 24_050);
    assert_eq!(agreement["act"]["body"]["origin"]["id"], id);
    let shown = terminal.done(&["show", agreement["act"]["id"].as_str().unwrap()]);
    assert!(
        shown.contains("Une étagère") && shown.contains("240,50"),
        "{shown}"
    );
    let (code, _) = terminal.refused(&[
        "act",
        "new",
        "marchand",
        "--kind",
        "agreement",
        "--from",
        "toiture",
    ]);
    assert_eq!(code, 3);
}

#[test]
fn records_are_added_listed_with_their_account_and_deleted() {
    let terminal = Terminal::with_dossier();
    terminal.done(&[
        "record",
        "add",
        "marchand",
        "Situation n° 1",
        "--kind",
        "due",
        "--amount",
        "1000",
        "--due-on",
        "2026-11-10",
    ]);
    terminal.done(&[
        "record",
        "add",
        "marchand",
        "--kind",
        "receipt",
        "--amount",
        "400.50",
        "--pays",
        "situation",
        "--means",
        "virement",
        "--seen",
    ]);
    terminal.done(&[
        "record",
        "add",
        "marchand",
        "Sans réponse.",
        "--kind",
        "contact",
        "--channel",
        "phone",
        "--at",
        "2026-11-12T09:00:00+01:00",
        "--about",
        "situation",
    ]);
    let records = terminal.json(&["record", "list", "marchand"]);
    let records = records.as_array().unwrap();
    assert_eq!(records.len(), 3);
    let kinds: Vec<&Value> = records.iter().map(|record| &record["body"]["kind"]).collect();
    assert!(kinds.contains(&&json!("receipt")), "{kinds:?}");
    let words = terminal.done(&["record", "list", "marchand"]);
    assert!(
        words.contains("Situation n° 1") && words.contains("400,50"),
        "{words}"
    );
    assert!(!words.contains("cli-") && !words.contains("record-"), "{words}");
    let contact = records
        .iter()
        .find(|record| record["body"]["kind"] == "contact")
        .unwrap();
    let left = terminal.json(&["record", "delete", contact["id"].as_str().unwrap()]);
    assert_eq!(left.as_array().unwrap().len(), 2);
    assert_eq!(terminal.refused(&["record", "delete", "toiture"]).0, 3);
    // A sum is needed, and is not negative.
    let run = terminal.run(&["record", "add", "marchand", "--kind", "due"]);
    assert_eq!(run.code, 2, "{}", run.err);
    let run = terminal.run(&["record", "add", "marchand", "--kind", "due", "--amount", "-5"]);
    assert_eq!(run.code, 2, "{}", run.err);
}

#[test]
fn what_falls_due_is_listed_and_written_as_a_calendar() {
    let terminal = Terminal::with_dossier();
    let (code, problem) = terminal.refused(&["deadlines", "--ics", "rien.ics"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (1, Some("problem-no-deadlines"))
    );
    terminal.done(&[
        "record",
        "add",
        "marchand",
        "Solde",
        "--kind",
        "due",
        "--amount",
        "1000",
        "--due-on",
        "2020-11-10",
    ]);
    let view = terminal.json(&["deadlines"]);
    assert!(view["deadlines"][0]["days"].as_i64().unwrap() < 0, "{view}");
    let words = terminal.done(&["deadlines"]);
    assert!(
        words.starts_with('!') && words.contains("Chantier Marchand"),
        "{words}"
    );
    terminal.done(&["deadlines", "--ics", "agenda.ics"]);
    let calendar = std::fs::read_to_string(terminal.path("agenda.ics")).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR"), "{calendar}");
}

#[test]
fn a_dossier_is_duplicated_and_goes_out_as_data() {
    let terminal = Terminal::with_dossier();
    let copy = terminal.json(&["duplicate", "marchand", "Chantier Perrin"]);
    assert_eq!(copy["dossier"]["title"], "Chantier Perrin");
    assert_eq!(copy["acts"], json!([]));
    terminal.done(&["data", "tout.json"]);
    let all: Value = serde_json::from_slice(&std::fs::read(terminal.path("tout.json")).unwrap()).unwrap();
    assert_eq!(all["dossiers"].as_array().unwrap().len(), 2);
    terminal.done(&["data", "un.json", "--dossier", "perrin"]);
    let one: Value = serde_json::from_slice(&std::fs::read(terminal.path("un.json")).unwrap()).unwrap();
    assert_eq!(one["dossiers"].as_array().unwrap().len(), 1);
    // What went out comes in elsewhere, as it was.
    let elsewhere = Terminal::new();
    let file = terminal.path("tout.json");
    let view = elsewhere.json(&["import", file.to_str().unwrap()]);
    assert_eq!(view["imported"], 2);
    let mut titles =
        [&all["dossiers"][0], &all["dossiers"][1]].map(|one| one["dossier"]["title"].to_string());
    titles.sort();
    let listed = elsewhere.json(&["list"]);
    let mut found: Vec<String> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["title"].to_string())
        .collect();
    found.sort();
    assert_eq!(found, titles);
    assert_eq!(
        terminal.refused(&["import", "tout.json"]).1["code"],
        "problem-import-known"
    );
    std::fs::create_dir(terminal.path("tables")).unwrap();
    let put = terminal.json(&["data", "tables", "--tables"]);
    assert!(
        std::path::Path::new(put["path"].as_str().unwrap()).exists(),
        "{put}"
    );
    let told = terminal.done(&["data", "encore", "--tables"]);
    assert!(!told.contains("SHA-256"), "a folder has none: {told}");
    assert_eq!(terminal.refused(&["data", "x.json", "--dossier", "toiture"]).0, 3);
}

#[test]
fn a_form_the_dispute_file_and_what_disputes_teach_come_out() {
    let empty = Terminal::with_dossier();
    // There is nothing yet to gather.
    assert_eq!(empty.refused(&["dispute", "marchand", "litige.pdf"]).0, 1);
    let terminal = received();
    terminal.done(&[
        "blank",
        "form.pdf",
        "--kind",
        "reception",
        "--dossier",
        "marchand",
    ]);
    assert!(
        std::fs::read(terminal.path("form.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    terminal.done(&["dispute", "marchand", "litige.pdf"]);
    assert!(
        std::fs::read(terminal.path("litige.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    assert_eq!(terminal.refused(&["dispute", "toiture", "litige.pdf"]).0, 3);
    let words = terminal.done(&["learning"]);
    assert!(
        words.contains("Réclamations") && !words.contains("cli-"),
        "{words}"
    );
    assert_eq!(terminal.json(&["learning"])["objections"], 0);
    let run = terminal.run(&["blank", "form.pdf", "--kind", "facture"]);
    assert_eq!(run.code, 2, "{}", run.err);
}

#[test]
fn lists_by_trade_are_shown_written_and_taken_in() {
    let terminal = Terminal::with_dossier();
    let view = terminal.json(&["trades", "list"]);
    let key = view["lists"][0]["list"]["key"].as_str().unwrap().to_owned();
    assert!(terminal.done(&["trades", "list"]).contains(&key));
    assert!(!terminal.done(&["trades", "list", &key]).is_empty());
    assert_eq!(terminal.refused(&["trades", "list", "toituriste"]).0, 3);
    terminal.done(&["trades", "export", &key, "liste.json"]);
    let mut list: Value =
        serde_json::from_slice(&std::fs::read(terminal.path("liste.json")).unwrap()).unwrap();
    list["key"] = "maison".into();
    terminal.write("maison.json", &list);
    let view = terminal.json(&["trades", "import", "maison.json"]);
    let keys: Vec<&Value> = view["lists"]
        .as_array()
        .unwrap()
        .iter()
        .map(|list| &list["list"]["key"])
        .collect();
    assert!(keys.contains(&&json!("maison")), "{keys:?}");
    assert_eq!(terminal.refused(&["trades", "import", "absent.json"]).0, 3);
}

#[test]
fn a_table_is_looked_at_and_added() {
    let terminal = Terminal::with_dossier();
    let table = "Désignation;Quantité;Unité;PU HT\nPeinture du salon;42,5;m²;18,50\nPorte;deux;u;100\n";
    std::fs::write(terminal.path("devis.csv"), table).unwrap();
    let run = terminal.run(&["table", "preview", "devis.csv"]);
    assert_eq!(run.code, 1, "a line cannot be taken over: {}", run.out);
    assert!(
        run.out.contains("Peinture du salon") && run.out.contains('✗'),
        "{}",
        run.out
    );
    assert!(
        run.out.contains("42,5") && run.out.contains("18,50") && run.out.contains("1 ouvrage."),
        "{}",
        run.out
    );
    let run = terminal.run(&["table", "add", "marchand", "devis.csv", "--lines", "2"]);
    assert!(
        run.code == 0 && run.err.contains("hors taxes"),
        "{}{}",
        run.out,
        run.err
    );
    terminal.done(&[
        "table",
        "add",
        "marchand",
        "devis.csv",
        "--lines",
        "2",
        "--table-tax",
    ]);
    let run = terminal.run(&["table", "add", "marchand", "devis.csv", "--lines", "2"]);
    assert_eq!(run.err, "", "the contract has the prices of the table now");
    let view = terminal.json(&["show", "marchand"]);
    assert_eq!(view["dossier"]["contract"]["tax"], "excluded");
    let items = view["dossier"]["items"].as_array().unwrap();
    assert_eq!(items.len(), 5);
    assert_eq!(items[2]["unit_price"], 1_850);
    assert_eq!(terminal.refused(&["table", "preview", "absent.csv"]).0, 3);
    // A sum in another currency is taken over as it stands, and said to be.
    std::fs::write(terminal.path("dollars.csv"), "Désignation;PU HT\nPlinthes;5 $\n").unwrap();
    let run = terminal.run(&["table", "add", "marchand", "dollars.csv"]);
    assert!(run.code == 0 && run.err.contains("USD"), "{}{}", run.out, run.err);
}

#[test]
fn forms_lists_and_rules_need_no_data() {
    let terminal = Terminal::new();
    terminal.done(&["blank", "form.pdf", "--kind", "reception"]);
    assert!(terminal.path("form.pdf").is_file());
    assert!(
        !terminal.json(&["trades", "list"])["lists"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert!(!terminal.json(&["rules"]).as_array().unwrap().is_empty());
    assert!(!terminal.data().exists(), "nothing is made by looking");
    let with_dossier = ["blank", "x.pdf", "--kind", "reception", "--dossier", "marchand"];
    assert_eq!(terminal.refused(&with_dossier).0, 3);
}

#[test]
fn drafts_of_two_dossiers_are_told_apart_by_their_dossier() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["duplicate", "marchand", "Chantier Perrin"]);
    let act = terminal.json(&["act", "new", "perrin", "--kind", "reception"]);
    let number = act["number"].as_str().unwrap();
    let run = terminal.run(&["show", number]);
    assert_eq!(run.code, 1, "{}", run.out);
    let named = format!("Chantier Perrin/{number}");
    let id = act["act"]["id"].as_str().unwrap();
    assert!(run.err.contains(&named) && run.err.contains(id), "{}", run.err);
    assert_eq!(terminal.json(&["show", &named])["act"]["id"], id);
    assert_eq!(
        terminal.json(&["show", &format!("perrin/{number}")])["act"]["id"],
        id
    );
    assert_eq!(terminal.refused(&["show", &format!("toiture/{number}")]).0, 3);
}

#[test]
fn a_negative_sum_is_refused_with_its_reason() {
    let terminal = Terminal::with_dossier();
    let run = terminal.run(&[
        "record",
        "add",
        "marchand",
        "Acompte",
        "--kind",
        "due",
        "--amount=-50",
    ]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("signe moins"), "{}", run.err);
}

#[test]
fn a_visit_before_the_works_is_confirmed_in_so_many_words() {
    let terminal = Terminal::with_dossier();
    let mut file = support::dossier();
    file["dossier"]["title"] = "Chez Paul".into();
    file["dossier"]["contract"] = json!({ "starts_on": "2026-11-25" });
    terminal.import(&file);
    let run = terminal.run(&["seal", "Chez Paul"]);
    assert!(run.code == 1 && run.err.contains("--before-works"), "{}", run.err);
    let sealed = terminal.json(&["seal", "Chez Paul", "--before-works"]);
    assert_eq!(sealed["act"]["body"]["before_works"], true);
}

#[test]
fn a_receipt_pays_a_retention_back() {
    let terminal = Terminal::with_dossier();
    let number = terminal.json(&["show", "marchand"])["acts"][0]["number"].clone();
    let receipt = [
        "record",
        "add",
        "marchand",
        "--kind",
        "receipt",
        "--amount",
        "50",
        "--retention-of",
    ];
    // A draft keeps nothing yet.
    let (_, problem) = terminal.refused(&[receipt.as_slice(), &[number.as_str().unwrap()]].concat());
    assert_eq!(problem["code"], "problem-record-no-retention");
}

#[test]
fn the_rule_sets_are_told_with_their_sources() {
    let terminal = Terminal::with_dossier();
    let words = terminal.done(&["rules", "fr-nfp-03-001"]);
    assert!(words.contains("1/3000") && !words.contains("rules-"), "{words}");
    assert_eq!(terminal.json(&["rules"]).as_array().unwrap().len(), 4);
    assert_eq!(terminal.refused(&["rules", "de-vob"]).0, 3);
}

#[test]
fn a_signed_dossier_shows_what_became_of_its_reserves() {
    let terminal = received();
    let words = terminal.done(&["show", "marchand"]);
    assert!(
        words.contains("La porte frotte en haut.") && words.contains("à reprendre"),
        "{words}"
    );
    terminal.done(&[
        "record",
        "add",
        "marchand",
        "Une étagère\nde plus",
        "--kind",
        "change_request",
    ]);
    let words = terminal.done(&["show", "marchand"]);
    // Prices say whether the tax is in them; what was said has one line.
    assert!(words.contains("€ TTC"), "{words}");
    assert!(
        words.contains("Suivi") && words.contains("Une étagère de plus"),
        "{words}"
    );
    let lifting = terminal.json(&["act", "new", "marchand", "--kind", "lifting"]);
    assert_eq!(lifting["act"]["body"]["lines"].as_array().unwrap().len(), 1);
    let words = terminal.done(&["show", lifting["act"]["id"].as_str().unwrap()]);
    assert!(words.contains("La porte frotte en haut."), "{words}");
}
