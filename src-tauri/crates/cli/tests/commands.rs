//! Each command by its exit code and its JSON.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Run, Terminal, dossier, ink, photo};

#[test]
fn setup_saves_the_profile_and_makes_the_key_once() {
    let terminal = Terminal::new();
    let first = terminal.json(&["setup", "--name", "Atelier Besnard", "--town", "Tours"]);
    assert_eq!(first["contractor"]["address"]["town"], "Tours");
    let key = first["key"]["fingerprint"].as_str().unwrap();
    assert!(!key.is_empty());
    // What is not given stays.
    let second = terminal.json(&["setup", "--representative", "Paul Besnard"]);
    assert_eq!(second["contractor"]["name"], "Atelier Besnard");
    assert_eq!(second["key"]["fingerprint"], key);
    assert_eq!(second["language"], "fr");
}

#[test]
fn setup_reads_a_profile_and_names_what_is_wrong_in_it() {
    let terminal = Terminal::new();
    terminal.write(
        "profil.json",
        &json!({ "name": "Atelier Besnard", "trade": "Peinture" }),
    );
    let desk = terminal.json(&["setup", "--profile", "profil.json", "--language", "en"]);
    assert_eq!(desk["contractor"]["trade"], "Peinture");
    assert_eq!(desk["language"], "en");
    terminal.write("profil.json", &json!({ "nom": "Atelier Besnard" }));
    let (code, problem) = terminal.refused(&["setup", "--profile", "profil.json"]);
    assert_eq!((code, problem["code"].as_str()), (1, Some("cli-profile")));
    let (code, _) = terminal.refused(&["setup", "--profile", "absent.json"]);
    assert_eq!(code, 3);
}

#[test]
fn schema_prints_a_json_schema_and_needs_no_data() {
    let terminal = Terminal::new();
    let schema = terminal.json(&["schema"]);
    assert!(schema["properties"]["dossier"].is_object());
    assert!(!terminal.data().exists());
}

#[test]
fn import_brings_a_dossier_and_list_shows_it() {
    let terminal = Terminal::new();
    terminal.done(&["setup", "--name", "Atelier Besnard"]);
    let view = terminal.import(&dossier());
    let listed = terminal.json(&["list"]);
    assert_eq!(listed[0]["id"], view["dossier"]["id"]);
    assert_eq!(listed[0]["drafts"], 1);
    let words = terminal.done(&["list"]);
    assert!(
        words.contains("Chantier Marchand") && words.contains("1 brouillon"),
        "{words}"
    );
}

#[test]
fn import_names_every_fault_and_changes_nothing() {
    let terminal = Terminal::new();
    terminal.done(&["setup", "--name", "Atelier Besnard"]);
    let mut file = dossier();
    file["dossier"]["titre"] = "x".into();
    file["acts"][0]["lines"][0]["item"] = "dor".into();
    terminal.write("chantier.json", &file);
    let (code, problem) = terminal.refused(&["import", "chantier.json"]);
    assert_eq!(code, 1);
    let places: Vec<&Value> = problem["details"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| &fault["place"])
        .collect();
    assert_eq!(places, ["/acts/0/lines/0/item", "/dossier/titre"]);
    let words = terminal.run(&["import", "chantier.json"]);
    assert!(
        words.err.contains("/dossier/titre") && words.out.is_empty(),
        "{}",
        words.err
    );
    assert_eq!(terminal.json(&["list"]), json!([]));
    assert_eq!(terminal.refused(&["import", "absent.json"]).0, 3);
}

#[test]
fn show_finds_by_id_number_and_part_of_a_title() {
    let terminal = Terminal::with_dossier();
    let dossier = terminal.json(&["show", "marchand"]);
    let id = dossier["dossier"]["id"].as_str().unwrap();
    assert_eq!(terminal.json(&["show", id])["dossier"]["id"], id);
    let act = dossier["acts"][0]["id"].as_str().unwrap();
    assert_eq!(terminal.json(&["show", act])["act"]["id"], act);
    let number = dossier["acts"][0]["number"].as_str().unwrap();
    assert_eq!(terminal.json(&["show", &number.to_lowercase()])["act"]["id"], act);
    for what in [id, act] {
        let words = terminal.done(&["show", what]);
        assert!(words.contains("Porte du séjour"), "{words}");
        assert!(!words.contains("cli-"), "{words}");
    }
}

#[test]
fn what_fits_nothing_is_not_found_and_what_fits_several_is_listed() {
    let terminal = Terminal::with_dossier();
    assert_eq!(terminal.refused(&["show", "toiture"]).0, 3);
    assert_eq!(
        terminal
            .refused(&["show", "00000000-0000-7000-8000-000000000009"])
            .0,
        3
    );
    terminal.import(&json!({ "dossier": { "title": "Marchand, cuisine" } }));
    let (code, problem) = terminal.refused(&["show", "marchand"]);
    assert_eq!((code, problem["code"].as_str()), (1, Some("cli-ambiguous")));
    assert_eq!(problem["details"].as_array().unwrap().len(), 2);
    assert_eq!(
        terminal.json(&["show", "Chantier Marchand"])["dossier"]["title"],
        "Chantier Marchand"
    );
}

#[test]
fn attach_ties_photos_to_an_item_and_a_reserve() {
    let terminal = Terminal::with_dossier();
    photo(&terminal.path("a.jpg"), 1);
    let view = terminal.json(&[
        "attach",
        "marchand",
        "a.jpg",
        "--item",
        "porte",
        "--reserve",
        "1",
        "--explains",
        "--caption",
        "Fil à plomb",
    ]);
    assert_eq!(view["added"].as_array().unwrap().len(), 1);
    let dossier = terminal.json(&["show", "marchand"]);
    let exhibit = &dossier["exhibits"][0]["exhibit"];
    assert_eq!(exhibit["caption"], "Fil à plomb");
    let links = exhibit["links"].as_array().unwrap();
    assert_eq!(links.len(), 2);
    assert!(links.iter().all(|link| link["explains"] == true));
    assert_eq!(links[0]["target"]["id"], dossier["dossier"]["items"][0]["id"]);
}

#[test]
fn attach_tells_of_a_missing_file_by_its_exit_code_and_keeps_the_others() {
    let terminal = Terminal::with_dossier();
    photo(&terminal.path("a.jpg"), 1);
    let run = terminal.run(&["attach", "marchand", "absent.jpg", "a.jpg"]);
    assert_eq!(run.code, 1);
    assert!(run.out.contains("absent.jpg"), "{}", run.out);
    assert_eq!(
        terminal.json(&["show", "marchand"])["exhibits"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        terminal
            .refused(&["attach", "marchand", "a.jpg", "--item", "toiture"])
            .0,
        3
    );
}

#[test]
fn seal_export_and_verify_do_the_job() {
    let terminal = Terminal::with_dossier();
    terminal.write("ink.json", &ink());
    let issued = terminal.json(&["seal", "marchand"]);
    assert_eq!(issued["status"], "issued");
    let number = issued["number"].as_str().unwrap();
    assert_eq!(terminal.refused(&["seal", number]).0, 1);
    let (code, problem) = terminal.refused(&["seal", number, "--sign", "Claire", "--ink", "ink.json"]);
    assert_eq!((code, problem["code"].as_str()), (1, Some("problem-no-consent")));
    let signed = terminal.json(&[
        "seal",
        number,
        "--sign",
        "Claire",
        "--ink",
        "ink.json",
        "--consent",
    ]);
    assert_eq!(signed["status"], "signed");

    let exported = terminal.json(&["export", number, "pv.pdf"]);
    assert_eq!(exported["path"], terminal.path("pv.pdf").to_str().unwrap());
    for what in ["pv.pdf", number] {
        let facts = terminal.json(&["verify", what]);
        assert!(
            facts["facts"]
                .as_array()
                .unwrap()
                .iter()
                .all(|fact| fact["standing"] != "fails"),
            "{facts:#}"
        );
    }
    assert_eq!(terminal.json(&["verify", "--store"])["unbroken"], true);
    assert_eq!(terminal.json(&["journal", "verify"])["unbroken"], true);
}

#[test]
fn verify_needs_no_data_folder_and_notices_a_flipped_byte() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    terminal.done(&["export", "marchand", "pv.pdf"]);
    let elsewhere = Terminal::new();
    let file = terminal.path("pv.pdf");
    let output = elsewhere.command(&["verify", file.to_str().unwrap()]).output();
    let run = Run::from(output.unwrap());
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let left = std::fs::read_dir(elsewhere.folder.path()).unwrap().count();
    assert_eq!(left, 0, "nothing is made by looking");

    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(terminal.path("faux.pdf"), bytes).unwrap();
    let run = terminal.run(&["verify", "faux.pdf"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.out.contains('✗'), "{}", run.out);
    assert_eq!(terminal.refused(&["verify", "absent.pdf"]).0, 3);
}

#[test]
fn a_data_folder_that_cannot_be_consulted_is_told_beside_what_the_file_shows() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    terminal.done(&["export", "marchand", "pv.pdf"]);
    let file = terminal.path("pv.pdf");
    let absent = Terminal::new();
    let damaged = Terminal::new();
    std::fs::create_dir(damaged.data()).unwrap();
    std::fs::write(damaged.data().join("store.sqlite"), [7; 5_000]).unwrap();
    // Where nothing is kept there is nothing to ask; what cannot be opened leaves a question open. Neither speaks against the file.
    for (elsewhere, code, standing) in [(absent, 0, "note"), (damaged, 1, "warning")] {
        let run = elsewhere.run(&["verify", file.to_str().unwrap(), "--json"]);
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        let view: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        let facts = view["facts"].as_array().unwrap();
        assert!(facts.iter().all(|fact| fact["standing"] != "fails"), "{view:#}");
        let told: Vec<_> = facts
            .iter()
            .filter(|fact| fact["name"] == "data-folder")
            .collect();
        assert_eq!(told.len(), 1, "{view:#}");
        assert_eq!(told[0]["standing"], standing);
        assert!(
            facts
                .iter()
                .any(|fact| fact["name"] == "bytes-intact" && fact["standing"] == "holds")
        );
    }
}

#[test]
fn an_original_or_an_issued_file_that_is_gone_is_told_by_the_exit_code() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let run = terminal.run(&["verify", "--store"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let acts = terminal.data().join("acts");
    let act = std::fs::read_dir(acts).unwrap().next().unwrap().unwrap().path();
    std::fs::remove_file(act.join("1.pdf")).unwrap();
    let run = terminal.run(&["verify", "--store"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.out.contains("/1.pdf"), "{}", run.out);
}

#[test]
fn an_incomplete_act_is_refused_with_what_is_missing() {
    let terminal = Terminal::with_dossier();
    let mut file = dossier();
    file["dossier"]["title"] = "Chez Paul".into();
    file["acts"][0].as_object_mut().unwrap().remove("decision");
    terminal.import(&file);
    let (code, problem) = terminal.refused(&["seal", "Chez Paul"]);
    assert_eq!((code, problem["code"].as_str()), (1, Some("problem-incomplete")));
    assert!(!problem["details"].as_array().unwrap().is_empty());
}

#[test]
fn search_forgives_accents_and_typing_errors() {
    let terminal = Terminal::with_dossier();
    for words in ["peinture", "sejour", "pienture"] {
        assert!(
            !terminal.json(&["search", words]).as_array().unwrap().is_empty(),
            "{words}"
        );
    }
    assert_eq!(terminal.json(&["search", "toiture"]), json!([]));
}

#[test]
fn a_damaged_journal_is_told_by_the_exit_code() {
    let terminal = Terminal::with_dossier();
    let file = terminal.data().join("store.sqlite");
    let database = rusqlite::Connection::open(file).unwrap();
    database
        .execute_batch("DROP TRIGGER journal_is_not_updated; UPDATE journal SET actor = 'x' WHERE seq = 2")
        .unwrap();
    drop(database);
    assert_eq!(terminal.run(&["journal", "verify"]).code, 1);
}

#[test]
fn a_dispute_file_of_altered_data_says_so_and_the_terminal_too() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let run = terminal.run(&["dispute", "marchand", "before.pdf"]);
    assert!(run.code == 0 && !run.err.contains("le journal"), "{}", run.err);
    let database = rusqlite::Connection::open(terminal.data().join("store.sqlite")).unwrap();
    let altered = "UPDATE dossier SET body = json_set(body, '$.works', 'Autre chose')";
    assert_eq!(database.execute(altered, []).unwrap(), 1);
    drop(database);
    let run = terminal.run(&["dispute", "marchand", "after.pdf"]);
    assert!(run.code == 0 && run.err.contains("le journal"), "{}", run.err);
    for (name, is_told) in [("before.pdf", false), ("after.pdf", true)] {
        let told = std::process::Command::new("pdftotext")
            .args(["-l", "1", "-enc", "UTF-8"])
            .arg(terminal.path(name))
            .arg("-")
            .output();
        let Ok(told) = told else { return };
        let text = String::from_utf8_lossy(&told.stdout).replace('\n', " ");
        assert_eq!(text.contains("ne concorde plus"), is_told, "{text}");
    }
}

#[test]
fn each_failure_of_the_data_folder_has_its_exit_code() {
    let terminal = Terminal::new();
    assert_eq!(terminal.refused(&["list"]).0, 3);
    assert!(!terminal.data().exists(), "nothing is made by looking");

    let terminal = Terminal::with_dossier();
    let open = store::Store::open(&terminal.data()).unwrap();
    let (code, problem) = terminal.refused(&["list"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (5, Some("problem-already-open"))
    );
    drop(open);

    let file = terminal.data().join("store.sqlite");
    let database = rusqlite::Connection::open(&file).unwrap();
    database.pragma_update(None, "user_version", 99).unwrap();
    drop(database);
    assert_eq!(terminal.refused(&["list"]).0, 6);
    std::fs::write(&file, "not a database ".repeat(99)).unwrap();
    assert_eq!(terminal.refused(&["list"]).0, 4);
}

#[test]
fn what_is_not_understood_ends_with_two() {
    let terminal = Terminal::new();
    for arguments in [
        &["fly"][..],
        &["show"],
        &["verify"],
        &["seal", "x", "--sign", "y"],
        &["verify", "x", "--store"],
    ] {
        assert_eq!(terminal.run(arguments).code, 2, "{arguments:?}");
    }
    let help = Run::from(terminal.command(&["--help"]).output().unwrap());
    assert!(help.out.contains("Codes de sortie"), "{}", help.out);
    let help = Run::from(terminal.command(&["help", "--language", "en"]).output().unwrap());
    assert_eq!(help.code, 2, "there is --help, and no command of that name");
    let help = Run::from(
        terminal
            .command(&["seal", "--help", "--language=en"])
            .output()
            .unwrap(),
    );
    assert!(help.out.contains("Their handwriting"), "{}", help.out);
}

#[test]
fn the_language_is_the_one_asked_for_else_the_system_s() {
    let terminal = Terminal::new();
    let told = |locale: &str, arguments: &[&str]| {
        let mut command = terminal.command(arguments);
        command.env("LC_ALL", locale).args(["list", "--data", "nowhere"]);
        Run::from(command.output().unwrap()).err
    };
    assert!(told("fr_FR.UTF-8", &[]).contains("pas encore de données"));
    assert!(told("en_GB.UTF-8", &[]).contains("no data"));
    assert!(told("C", &[]).contains("pas encore de données"));
    assert!(told("fr_FR.UTF-8", &["--language", "en"]).contains("no data"));
}

#[test]
fn demo_does_the_whole_job_and_can_be_run_again() {
    let terminal = Terminal::new();
    let first = terminal.json(&["demo"]);
    assert_eq!(first["act"]["status"], "signed");
    let facts = first["verification"]["facts"].as_array().unwrap();
    assert!(facts.iter().all(|fact| fact["standing"] != "fails"), "{facts:#?}");
    let path = first["export"]["path"].as_str().unwrap();
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-"));
    let words = terminal.done(&["demo", "--to", "again.pdf"]);
    assert!(words.contains("again.pdf") && words.contains('✓'), "{words}");
}

#[test]
fn a_signature_that_would_be_refused_leaves_the_draft_a_draft() {
    let terminal = Terminal::with_dossier();
    terminal.write("ink.json", &ink());
    terminal.write("empty.json", &json!({ "aspect": 3.0, "strokes": [] }));
    terminal.write("bad.json", &json!({ "aspect": 0, "strokes": ink()["strokes"] }));
    let sign = ["seal", "marchand", "--sign", "Claire", "--ink"];
    for (more, code, exit) in [
        (&["ink.json"][..], "problem-no-consent", 1),
        (&["empty.json", "--consent"], "problem-ink-empty", 1),
        (&["bad.json", "--consent"], "problem-ink-bad", 1),
        (&["absent.json", "--consent"], "problem-file-missing", 3),
        (&["/dev/zero", "--consent"], "problem-file-not-regular", 1),
    ] {
        let (found, problem) = terminal.refused(&[&sign, more].concat());
        assert_eq!((found, problem["code"].as_str()), (exit, Some(code)));
    }
    assert_eq!(
        terminal
            .refused(&[
                "seal",
                "marchand",
                "--sign",
                "Personne",
                "--ink",
                "ink.json",
                "--consent"
            ])
            .0,
        3
    );
    assert_eq!(terminal.json(&["list"])[0]["drafts"], 1, "no number was spent");
    let done = terminal.json(&[&sign[..], &["ink.json", "--consent"]].concat());
    assert_eq!(
        (done["status"].as_str(), done["number"].as_str()),
        (Some("signed"), Some("PV-2026-0001"))
    );
}

#[test]
fn a_lost_database_is_named_and_nothing_begins_anew() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let file = terminal.data().join("store.sqlite");
    for lose in [
        (|file| std::fs::write(file, "")) as fn(&std::path::Path) -> _,
        |file| std::fs::remove_file(file),
    ] {
        lose(&file).unwrap();
        for command in [
            &["list"][..],
            &["setup", "--name", "Autre"],
            &["import", "chantier.json"],
        ] {
            let (code, problem) = terminal.refused(command);
            assert_eq!((code, problem["code"].as_str()), (4, Some("problem-store-lost")));
            let words = problem["message"].as_str().unwrap();
            assert!(words.contains("un fichier d’acte"), "{words}");
        }
    }
    assert!(!file.exists());
    assert!(terminal.data().join("acts/PV-2026-0001/1.pdf").exists());
}

#[test]
fn the_language_asked_for_is_that_of_refusals_too() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let (_, problem) = terminal.refused(&["import", "absent.json", "--language", "en"]);
    assert_eq!(problem["message"], "“absent.json” is not there, or no longer.");
    let (_, problem) = terminal.refused(&["import", "absent.json"]);
    assert!(problem["message"].as_str().unwrap().contains("n’existe pas"));
    std::fs::write(terminal.data().join("store.sqlite"), "").unwrap();
    let (_, problem) = terminal.refused(&["list", "--language", "en"]);
    assert!(
        problem["message"].as_str().unwrap().contains("one act file"),
        "{problem}"
    );
}

#[test]
fn a_copy_does_not_go_into_the_data_folder_nor_into_a_device() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let data = terminal.data();
    for place in [
        data.clone(),
        data.join("acts/PV-2026-0001/9.pdf"),
        data.join("new.pdf"),
    ] {
        let (code, problem) = terminal.refused(&["export", "marchand", place.to_str().unwrap()]);
        assert_eq!(
            (code, problem["code"].as_str()),
            (1, Some("problem-export-inside"))
        );
    }
    if cfg!(unix) {
        let (_, problem) = terminal.refused(&["certificate", "/dev/null"]);
        assert_eq!(problem["code"], "problem-file-not-regular");
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_not_unicode_are_names_all_the_same() {
    use std::os::unix::ffi::OsStrExt;
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    let name = std::ffi::OsStr::from_bytes(b"pv-\xe9.pdf");
    let run = |arguments: &[&std::ffi::OsStr]| {
        let mut command = terminal.command(&[]);
        command.args(arguments).arg("--data").arg(terminal.data());
        let output = command.output().unwrap();
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    assert_eq!(run(&["export".as_ref(), "marchand".as_ref(), name]).0, Some(0));
    assert!(terminal.folder.path().join(name).is_file());
    assert_eq!(run(&["verify".as_ref(), name]).0, Some(0));
    let missing = std::ffi::OsStr::from_bytes(b"\xff.pdf");
    let (code, told) = run(&["verify".as_ref(), missing]);
    assert!(code == Some(3) && !told.contains("panicked"), "{told}");
    let (code, told) = run(&["show".as_ref(), missing]);
    assert!(code == Some(2) && !told.contains("panicked"), "{told}");
    for file in ["/dev/zero", "/dev/null"] {
        for command in ["import", "verify"] {
            let (code, problem) = terminal.refused(&[command, file]);
            assert_eq!(
                (code, problem["code"].as_str()),
                (1, Some("problem-file-not-regular"))
            );
        }
    }
}

#[test]
fn a_copy_that_the_journal_cannot_record_is_not_left_behind() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["seal", "marchand"]);
    terminal.done(&["export", "marchand", "before.pdf"]);
    let database = rusqlite::Connection::open(terminal.data().join("store.sqlite")).unwrap();
    database
        .execute_batch("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE (ABORT, 'full'); END")
        .unwrap();
    drop(database);
    terminal.refused(&["export", "marchand", "pv.pdf"]);
    assert!(!terminal.path("pv.pdf").exists());
    terminal.refused(&["export", "marchand", "before.pdf"]);
    assert!(terminal.path("before.pdf").exists(), "handed over before");
}
