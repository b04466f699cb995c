//! Keys, certificates and the other proof on the command line.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::json;
use std::process::Command;
use support::*;

const SECRET: &str = "quatre mots sans rapport";
const OTHER: &str = "échelle beurre lundi";

fn with_secrets() -> Terminal {
    let terminal = Terminal::with_dossier();
    std::fs::write(
        terminal.path("secret"),
        format!("{SECRET}\nla suite ne compte pas\n"),
    )
    .unwrap();
    std::fs::write(terminal.path("other"), OTHER).unwrap();
    terminal
}

#[test]
fn keys_are_protected_asked_for_and_opened_from_a_file_or_the_environment() {
    let terminal = with_secrets();
    let said = terminal.done(&["keys", "show"]);
    assert!(said.contains("Sans phrase secrète"), "{said}");
    let (code, problem) = terminal.refused(&["keys", "protect"]);
    assert_eq!((code, &problem["code"]), (1, &json!("cli-passphrase-missing")));
    let key = terminal.json(&["keys", "protect", "--new-passphrase-file", "secret"]);
    assert_eq!((&key["protected"], &key["locked"]), (&json!(true), &json!(false)));
    assert_eq!(terminal.json(&["keys", "show"])["locked"], true);

    let (code, problem) = terminal.refused(&["seal", "Marchand"]);
    assert_eq!((code, &problem["code"]), (1, &json!("problem-key-locked")));
    let (_, problem) = terminal.refused(&["seal", "Marchand", "--passphrase-file", "other"]);
    assert_eq!(problem["code"], "problem-key-passphrase");
    assert_eq!(
        terminal
            .refused(&["keys", "unlock-check", "--passphrase-file", "other"])
            .0,
        1
    );
    terminal.done(&["keys", "unlock-check", "--passphrase-file", "secret"]);
    terminal.done(&["seal", "Marchand", "--passphrase-file", "secret"]);

    let mut command = terminal.command(&["keys", "protect", "--none"]);
    command
        .arg("--data")
        .arg(terminal.data())
        .env("SANS_RESERVE_PASSPHRASE", SECRET);
    let run = Run::from(command.output().unwrap());
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(terminal.json(&["keys", "show"])["protected"], false);
}

#[test]
fn keys_go_out_come_in_and_are_replaced() {
    let terminal = with_secrets();
    let before = terminal.json(&["keys", "show"]);
    terminal.done(&["keys", "export", "cle.pem", "--new-passphrase-file", "other"]);
    let after = terminal.json(&["keys", "replace", "--reason", "Ordinateur volé"]);
    assert_ne!(after["fingerprint"], before["fingerprint"]);
    assert!(after["former"][0].as_str().unwrap().contains("Ordinateur volé"));
    let (_, problem) = terminal.refused(&["keys", "restore", "cle.pem", "--copy-passphrase-file", "secret"]);
    assert_eq!(problem["code"], "problem-key-passphrase");
    let restored = terminal.json(&["keys", "restore", "cle.pem", "--copy-passphrase-file", "other"]);
    assert_eq!(restored["fingerprint"], before["fingerprint"]);
    assert_eq!(restored["protected"], true);
    let lost = terminal.json(&["keys", "replace", "--reason", "Phrase perdue", "--lost"]);
    assert_eq!(lost["protected"], false);
}

#[test]
fn a_signatory_signs_with_a_certificate() {
    let terminal = with_secrets();
    let openssl = |line: &str| {
        let mut command = Command::new("openssl");
        // A name has a space, too.
        let words = line.split(' ').map(|word| word.replace('_', " "));
        command.args(words).current_dir(terminal.folder.path());
        command.output().is_ok_and(|output| output.status.success())
    };
    if !openssl("version") {
        println!("skipped: certificates are made by openssl, which is not there");
        return;
    }
    assert!(openssl("genpkey -algorithm EC -pkeyopt group:P-256 -out own.key"));
    assert!(openssl(
        "req -x509 -new -key own.key -days 5 -subj /CN=Claire_Marchand -out own.pem"
    ));
    assert!(openssl(
        "pkcs12 -export -inkey own.key -in own.pem -passout file:secret -out own.p12"
    ));
    let number = terminal.json(&["seal", "Marchand"])["number"]
        .as_str()
        .unwrap()
        .to_owned();
    let sign = ["sign", &number, "--who", "Marchand", "--p12", "own.p12"];
    let (_, problem) = terminal.refused(&[&sign[..], &["--consent"]].concat());
    assert_eq!(problem["code"], "cli-passphrase-missing");
    let given = [&sign[..], &["--p12-passphrase-file", "secret"]].concat();
    let (_, problem) = terminal.refused(&given);
    assert_eq!(problem["code"], "problem-no-consent");
    let consent = problem["details"][0]["message"].as_str().unwrap();
    assert!(consent.contains("avec mon propre certificat"), "{consent}");
    let wrong = [&sign[..], &["--consent", "--p12-passphrase-file", "other"]].concat();
    assert_eq!(terminal.refused(&wrong).1["code"], "problem-p12-passphrase");
    let view = terminal.json(&[&given[..], &["--consent"]].concat());
    assert_eq!(
        view["act"]["state"]["signatures"][0]["manner"]["manner"],
        "certificate"
    );
    terminal.done(&["verify", &number]);
}

#[test]
fn an_authority_is_chosen_shown_and_dropped() {
    let terminal = with_secrets();
    terminal.done(&["timestamping", "set", "https://tsa.example/tsr"]);
    let told = terminal.json(&["timestamping", "show"]);
    assert_eq!(told["timestamping"]["address"], "https://tsa.example/tsr");
    assert_eq!(
        terminal.json(&["timestamping", "off"])["timestamping"],
        json!(null)
    );
}

#[test]
fn a_dossier_goes_into_a_bundle_that_opens_without_data() {
    let terminal = with_secrets();
    terminal.done(&["seal", "Marchand"]);
    terminal.done(&["verify", "--dossier", "Marchand"]);
    terminal.done(&["bundle", "Marchand", "paquet.zip"]);
    let mut command = terminal.command(&["open", "paquet.zip", "--json"]);
    command.arg("--data").arg(terminal.path("nowhere"));
    let run = Run::from(command.output().unwrap());
    let view: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
    assert_eq!(view["dossier"]["dossier"]["title"], "Chantier Marchand");
    assert!(!terminal.path("nowhere").exists());
}

#[test]
fn data_of_a_newer_version_are_told_as_such_and_left_as_they_are() {
    let terminal = Terminal::with_dossier();
    let file = terminal.data().join("store.sqlite");
    rusqlite::Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", store::SCHEMA_VERSION + 1)
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    let (code, problem) = terminal.refused(&["list"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (6, Some("problem-newer-version"))
    );
    let said = problem["message"].as_str().unwrap();
    assert!(
        said.contains("plus récente") && said.contains("rien n’a été modifié"),
        "{said}"
    );
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_key_that_is_gone_is_replaced_only_where_that_is_said() {
    let terminal = Terminal::with_dossier();
    terminal.done(&["keys", "show"]);
    for file in std::fs::read_dir(terminal.data().join("keys")).unwrap() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
    for arguments in [
        &["setup", "--phone", "01 02 03 04 05"][..],
        &["keys", "show"],
        &["keys", "replace", "--reason", "essai"],
    ] {
        let run = terminal.run(arguments);
        assert_eq!(run.code, 4, "{}{}", run.out, run.err);
        assert!(run.err.contains("keys replace --lost"), "{}", run.err);
    }
    terminal.done(&["keys", "replace", "--lost", "--reason", "ordinateur volé"]);
    terminal.done(&["setup", "--phone", "01 02 03 04 05"]);
    terminal.done(&["seal", "marchand"]);
}
