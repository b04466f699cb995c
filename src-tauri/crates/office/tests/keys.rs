//! The keys: protected, locked, opened, written out, taken in again, replaced; never without a usable one, never told.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use support::*;

const SECRET: &str = "quatre mots sans rapport";
const OTHER: &str = "échelle beurre lundi";

fn protect(desk: &Desk) -> Value {
    desk.ask(json!({ "call": "protect_keys", "passphrase": SECRET }))
}

/// Issues an act of a new dossier; gives its id.
fn issued(desk: &Desk) -> Value {
    let act = desk.ready_act(&desk.dossier())["act"]["id"].clone();
    desk.ask(json!({ "call": "issue", "act": act }));
    act
}

fn fact<'a>(view: &'a Value, name: &str) -> Option<&'a Value> {
    view["facts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|fact| fact["name"] == name)
}

/// Whether `needle` stands in any file below `folder`.
fn told_below(folder: &Path, needle: &str) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return told_below(&path, needle);
        }
        let bytes = fs::read(path).unwrap();
        bytes
            .windows(needle.len())
            .any(|window| window == needle.as_bytes())
    })
}

#[test]
fn protected_keys_lock_what_certifies_and_nothing_else() {
    let mut desk = Desk::with_profile();
    let act = issued(&desk);
    let view = protect(&desk);
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(true), &json!(false))
    );
    // Open until the program ends.
    let second = desk.ready_act_again(&desk.dossier());
    desk.ask(json!({ "call": "issue", "act": second }));

    desk.reopen();
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(true), &json!(true))
    );
    let draft = desk.ready_act(&desk.dossier())["act"]["id"].clone();
    desk.ask(json!({ "call": "preview", "act": draft }));
    let sign = json!({
        "call": "sign", "act": act, "signatory": signatory(&desk, &act), "consent": true, "ink": ink(), "device": "Tablette",
    });
    for call in [
        json!({ "call": "issue", "act": draft }),
        sign.clone(),
        json!({ "call": "export_dispute", "dossier": desk.dossier()["id"], "path": desk.path("x.pdf") }),
        json!({ "call": "export_keys", "path": desk.path("cle.pem"), "passphrase": OTHER }),
    ] {
        let code = desk.refused(call.clone()).code;
        assert!(
            code == "problem-key-locked" || code == "dispute-empty",
            "{code}: {call}"
        );
    }
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(
        fact(&verified, "own-certification").unwrap()["standing"],
        "holds",
        "{verified:#}"
    );
    desk.ask(json!({ "call": "export_certificate", "path": desk.path("racine.pem") }));

    let wrong = desk.refused(json!({ "call": "unlock_keys", "passphrase": OTHER }));
    assert_eq!(wrong.code, "problem-key-passphrase");
    desk.ask(json!({ "call": "unlock_keys", "passphrase": SECRET }));
    desk.ask(json!({ "call": "issue", "act": draft }));
    desk.ask(sign);
    for secret in [SECRET, OTHER] {
        assert!(!told_below(&desk.data(), secret), "{secret}");
    }
    assert!(!wrong.message.contains(OTHER) && !format!("{wrong:?}").contains(OTHER));
}

#[test]
fn a_passphrase_is_changed_only_with_the_one_before() {
    let mut desk = Desk::with_profile();
    let short = desk.refused(json!({ "call": "protect_keys", "passphrase": "sept 77" }));
    assert_eq!(short.code, "problem-key-short");
    protect(&desk);
    for current in [Value::Null, json!(OTHER)] {
        let call = json!({ "call": "protect_keys", "current": current, "passphrase": OTHER });
        assert_eq!(desk.refused(call).code, "problem-key-passphrase");
        let call = json!({ "call": "protect_keys", "current": current });
        assert_eq!(desk.refused(call).code, "problem-key-passphrase");
    }
    desk.ask(json!({ "call": "protect_keys", "current": SECRET, "passphrase": OTHER }));
    desk.reopen();
    assert_eq!(
        desk.refused(json!({ "call": "unlock_keys", "passphrase": SECRET }))
            .code,
        "problem-key-passphrase"
    );
    desk.ask(json!({ "call": "protect_keys", "current": OTHER }));
    desk.reopen();
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(false), &json!(false))
    );
    issued(&desk);
}

#[test]
fn replaced_keys_hand_over_and_what_they_certified_stays_ours() {
    let mut desk = Desk::with_profile();
    let old = issued(&desk);
    protect(&desk);
    let none = desk.refused(json!({ "call": "replace_keys", "reason": "  " }));
    assert_eq!(none.code, "problem-reason-missing");
    let view = desk.ask(json!({ "call": "replace_keys", "reason": "Ordinateur volé" }));
    let former = view["key"]["former"].as_array().unwrap();
    assert_eq!(former.len(), 1);
    assert!(
        former[0].as_str().unwrap().contains("Ordinateur volé"),
        "{former:?}"
    );
    // Protected as before, and open still.
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(true), &json!(false))
    );
    let new = issued(&desk);
    desk.reopen();
    desk.ask(json!({ "call": "unlock_keys", "passphrase": SECRET }));

    let verified = desk.ask(json!({ "call": "verify_act", "act": old }));
    assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
    let handed = fact(&verified, "key-handover").unwrap();
    assert_eq!(handed["standing"], "holds");
    assert!(handed["message"].as_str().unwrap().contains("Ordinateur volé"));
    let verified = desk.ask(json!({ "call": "verify_act", "act": new }));
    assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
    assert!(fact(&verified, "key-handover").is_none());
    // Nothing can sign with the former key any more.
    let keys = fs::read_dir(desk.data().join("keys")).unwrap();
    let former: Vec<_> = keys
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains("former-"))
        .collect();
    assert_eq!(former.len(), 1);
    assert!(!fs::read_to_string(&former[0]).unwrap().contains("PRIVATE KEY"));
}

#[test]
fn a_replacement_cut_short_leaves_the_key_that_was_there() {
    let mut desk = Desk::with_profile();
    let file = desk.data().join("keys/installation.pem");
    let before = fs::read(&file).unwrap();
    let act = issued(&desk);
    desk.ask(json!({ "call": "replace_keys", "reason": "Ordinateur volé" }));
    // The last step of a replacement is the key file itself: without it, hand-over and former key lie there too early.
    fs::write(&file, before).unwrap();
    desk.reopen();
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!(view["key"]["former"], json!([]));
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
    assert!(fact(&verified, "key-handover").is_none());
    issued(&desk);
    desk.wait(3600);
    desk.ask(json!({ "call": "replace_keys", "reason": "Encore" }));
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    let handed = fact(&verified, "key-handover").unwrap()["message"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(handed.contains("Encore"), "{handed}");
}

#[test]
fn a_tampered_hand_over_vouches_for_nothing() {
    let desk = Desk::with_profile();
    let act = issued(&desk);
    desk.ask(json!({ "call": "replace_keys", "reason": "Ordinateur volé" }));
    let keys = desk.data().join("keys");
    let handover = fs::read_dir(&keys).unwrap().map(|entry| entry.unwrap().path());
    let handover = handover
        .into_iter()
        .find(|path| path.extension().is_some_and(|e| e == "p7m"))
        .unwrap();
    let mut bytes = fs::read(&handover).unwrap();
    let place = bytes
        .windows(10)
        .position(|window| window == b"Ordinateur")
        .unwrap();
    bytes[place] = b'A';
    fs::write(&handover, bytes).unwrap();
    let journal = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(fact(&journal, "key-handover").unwrap()["standing"], "fails");
    // The journal knows that there was a sound one.
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fact(&verified, "key-handover").unwrap()["standing"], "fails");
}

#[test]
fn a_hand_over_or_a_former_certificate_taken_away_is_told_by_the_journal() {
    let desk = Desk::with_profile();
    let printed = desk.ask(json!({ "call": "desk" }))["key"]["fingerprint"].clone();
    let printed = printed.as_str().unwrap();
    let act = issued(&desk);
    desk.ask(json!({ "call": "replace_keys", "reason": "Ordinateur volé" }));
    let sound = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(sound["unbroken"], true, "{sound:#}");
    let remove = |extension: &str, name: &str| {
        let files = fs::read_dir(desk.data().join("keys")).unwrap();
        let mut paths = files.map(|entry| entry.unwrap().path());
        let wanted = |path: &std::path::PathBuf| {
            path.extension().is_some_and(|found| found == extension) && path.to_string_lossy().contains(name)
        };
        fs::remove_file(paths.find(wanted).unwrap()).unwrap();
    };
    let failing = |view: &Value, name: &str| {
        let fact = fact(view, name).unwrap();
        assert_eq!(fact["standing"], "fails", "{fact}");
        let message = fact["message"].as_str().unwrap();
        // The key that is printed on the acts.
        assert!(message.contains(&printed[..19]), "{message} {printed}");
    };
    remove("p7m", "handover");
    failing(
        &desk.ask(json!({ "call": "verify_act", "act": act })),
        "key-handover",
    );
    let journal = desk.ask(json!({ "call": "verify_journal" }));
    failing(&journal, "key-handover");
    assert_eq!(journal["unbroken"], false);
    remove("pem", "former-");
    failing(
        &desk.ask(json!({ "call": "verify_act", "act": act })),
        "key-certificate",
    );
    failing(&desk.ask(json!({ "call": "verify_journal" })), "key-certificate");
}

#[test]
fn a_new_name_is_a_hand_over_and_needs_open_keys() {
    let mut desk = Desk::with_profile();
    let act = issued(&desk);
    protect(&desk);
    desk.reopen();
    let save = |name: &str| {
        let mut contractor = serde_json::to_value(contractor()).unwrap();
        contractor["name"] = name.into();
        json!({
            "call": "save_profile", "contractor": contractor, "language": "fr",
            "print": { "positions": false, "original_photos": true },
        })
    };
    assert_eq!(desk.refused(save("Besnard et fille")).code, "problem-key-locked");
    // Nothing else of the profile waits for the key.
    desk.ask(save("Atelier Besnard"));
    desk.ask(json!({ "call": "unlock_keys", "passphrase": SECRET }));
    let long = "Société d’Étanchéité et de Couverture des Frères Père-Fils & Cie, Maçonnerie générale";
    let view = desk.ask(save(long));
    assert_eq!(view["key"]["former"].as_array().unwrap().len(), 1);
    let again = desk.ask(save(long));
    assert_eq!(
        again["key"], view["key"],
        "a name longer than a certificate holds is the same name"
    );
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert!(
        fact(&verified, "key-handover").unwrap()["message"]
            .as_str()
            .unwrap()
            .contains("Nouveau nom")
    );
}

#[test]
fn keys_go_to_another_machine_and_hand_over_there() {
    let desk = Desk::with_profile();
    let act = issued(&desk);
    let copy = desk.path("act.pdf");
    desk.ask(json!({ "call": "export", "act": act, "path": copy }));
    let exported =
        desk.ask(json!({ "call": "export_keys", "path": desk.folder.path(), "passphrase": OTHER }));
    let file = Path::new(exported["path"].as_str().unwrap());
    assert_eq!(file.file_name().unwrap(), "sans-reserve-cle.pem");
    assert!(!fs::read_to_string(file).unwrap().contains("BEGIN PRIVATE"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let key = desk.ask(json!({ "call": "desk" }))["key"]["fingerprint"].clone();

    let mut there = Desk::with_profile();
    let own = there.ask(json!({ "call": "desk" }))["key"]["fingerprint"].clone();
    assert_eq!(own, key, "the same chance makes the same key");
    there = Desk::open();
    there.ask(json!({ "call": "restore_keys", "path": file, "passphrase": OTHER }));
    let view = there.ask(json!({ "call": "desk" }));
    assert_eq!(view["key"]["fingerprint"], key);
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(true), &json!(false))
    );
    let verified = there.ask(json!({ "call": "verify_file", "path": copy }));
    let ours = fact(&verified, "signature-chain").or_else(|| fact(&verified, "certificate"));
    assert!(
        ours.is_none_or(|fact| fact["standing"] != "fails"),
        "{verified:#}"
    );

    let wrong = there.refused(json!({ "call": "restore_keys", "path": file, "passphrase": SECRET }));
    assert_eq!(wrong.code, "problem-key-passphrase");
    let foreign = there.refused(json!({ "call": "restore_keys", "path": copy, "passphrase": OTHER }));
    assert_eq!(foreign.code, "problem-key-file");
}

#[test]
fn a_restored_key_replaces_another_which_hands_over() {
    let desk = Desk::with_profile();
    let first = issued(&desk);
    let exported =
        desk.ask(json!({ "call": "export_keys", "path": desk.folder.path(), "passphrase": OTHER }));
    desk.ask(json!({ "call": "replace_keys", "reason": "Essai" }));
    let second = issued(&desk);
    let view = desk.ask(json!({ "call": "restore_keys", "path": exported["path"], "passphrase": OTHER }));
    assert_eq!(view["key"]["former"].as_array().unwrap().len(), 1);
    for act in [&first, &second] {
        let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
        assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
    }
    issued(&desk);
}

#[test]
fn a_lost_passphrase_loses_the_key_and_no_act() {
    let mut desk = Desk::with_profile();
    let act = issued(&desk);
    protect(&desk);
    desk.reopen();
    // The chance of these tests repeats when the office is opened again: another time makes another certificate.
    desk.wait(3600);
    let wrong = desk.refused(json!({ "call": "replace_keys", "reason": "Perdue", "passphrase": OTHER }));
    assert_eq!(wrong.code, "problem-key-passphrase");
    let view = desk.ask(json!({ "call": "replace_keys", "reason": "Phrase perdue" }));
    assert_eq!(
        (&view["key"]["protected"], &view["key"]["locked"]),
        (&json!(false), &json!(false))
    );
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
    assert_eq!(fact(&verified, "key-handover").unwrap()["standing"], "note");
    issued(&desk);
    // The new key takes another passphrase, and the old one is told for what it is.
    let view = desk.ask(json!({ "call": "protect_keys", "current": null, "passphrase": OTHER }));
    let former = view["key"]["former"][0].as_str().unwrap();
    assert!(
        former.contains("sans transmission signée") && former.contains("Phrase perdue"),
        "{former}"
    );
    desk.reopen();
    desk.ask(json!({ "call": "unlock_keys", "passphrase": OTHER }));
}

#[test]
fn a_damaged_key_file_is_told_as_damaged_and_not_as_none() {
    let desk = Desk::with_profile();
    assert_eq!(desk.ask(json!({ "call": "desk" }))["key_damaged"], false);
    fs::write(desk.data().join("keys/installation.pem"), "not a key").unwrap();
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!((&view["key"], &view["key_damaged"]), (&Value::Null, &json!(true)));
}

#[test]
fn a_key_that_is_gone_is_missed_by_the_journal_and_another_does_not_take_its_place_silently() {
    let desk = Desk::with_profile();
    issued(&desk);
    assert!(fact(&desk.ask(json!({ "call": "verify_journal" })), "key-certificate").is_none());
    for file in fs::read_dir(desk.data().join("keys")).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    let view = desk.ask(json!({ "call": "desk" }));
    assert_eq!((&view["key"], &view["key_damaged"]), (&Value::Null, &json!(true)));
    let missed = |desk: &Desk| {
        let view = desk.ask(json!({ "call": "verify_journal" }));
        assert_eq!(view["unbroken"], false, "{view:#}");
        fact(&view, "key-certificate").unwrap()["standing"].clone()
    };
    assert_eq!(missed(&desk), "fails");
    // The profile saved again makes no other key: it may lie in a copy.
    let refused = desk.refused(save_profile(&contractor(), "fr"));
    assert_eq!(refused.code, "problem-key-gone");
    let act = desk.ready_act(&desk.dossier())["act"]["id"].clone();
    let refused = desk.refused(json!({ "call": "issue", "act": act }));
    assert_eq!(refused.code, "problem-key-gone");
    // Its language is no matter of the key.
    let view = desk.ask(save_profile(&contractor(), "en"));
    assert_eq!((&view["key"], &view["key_damaged"]), (&Value::Null, &json!(true)));
    // Another one is made where that is asked for, and the journal says that nothing hands over to it.
    desk.wait(3600);
    let view = desk.ask(json!({ "call": "replace_keys", "reason": "Ordinateur volé" }));
    assert_eq!(view["key_damaged"], false);
    let former = view["key"]["former"].as_array().unwrap();
    assert_eq!(former.len(), 1, "{former:?}");
    assert_eq!(missed(&desk), "fails");
    assert!(former[0].as_str().unwrap().contains("is missing"), "{former:?}");
    desk.ask(json!({ "call": "issue", "act": act }));
}

#[test]
fn a_key_that_is_gone_comes_back_from_its_copy_as_the_same() {
    let desk = Desk::with_profile();
    let act = issued(&desk);
    let exported =
        desk.ask(json!({ "call": "export_keys", "path": desk.folder.path(), "passphrase": OTHER }));
    let key = desk.ask(json!({ "call": "desk" }))["key"]["fingerprint"].clone();
    fs::remove_dir_all(desk.data().join("keys")).unwrap();
    fs::create_dir(desk.data().join("keys")).unwrap();
    assert_eq!(
        desk.refused(save_profile(&contractor(), "fr")).code,
        "problem-key-gone"
    );
    let view = desk.ask(json!({ "call": "restore_keys", "path": exported["path"], "passphrase": OTHER }));
    assert_eq!(view["key"]["fingerprint"], key);
    assert!(view["key"]["former"].as_array().unwrap().is_empty(), "{view:#}");
    assert_eq!(desk.ask(json!({ "call": "verify_journal" }))["unbroken"], true);
    let verified = desk.ask(json!({ "call": "verify_act", "act": act }));
    assert_eq!(fact(&verified, "own-certification").unwrap()["standing"], "holds");
}

#[test]
fn a_certificate_put_among_the_keys_that_the_journal_does_not_name_is_told() {
    let desk = Desk::with_profile();
    issued(&desk);
    desk.ask(json!({ "call": "replace_keys", "reason": "Essai" }));
    let told = |desk: &Desk| fact(&desk.ask(json!({ "call": "verify_journal" })), "key-unnamed").cloned();
    assert_eq!(told(&desk), None);
    let other = Desk::open();
    let mut contractor = contractor();
    contractor.name = "Atelier Voisin".to_owned();
    other.ask(save_profile(&contractor, "fr"));
    let stranger = fs::read(other.data().join("keys/installation.pem")).unwrap();
    fs::write(desk.data().join("keys/former-0000.pem"), stranger).unwrap();
    assert_eq!(told(&desk).unwrap()["standing"], "warning");
}

#[test]
fn another_key_taken_in_for_one_that_is_gone_is_noted_as_not_handed_over() {
    let desk = Desk::with_profile();
    issued(&desk);
    let exported =
        desk.ask(json!({ "call": "export_keys", "path": desk.folder.path(), "passphrase": OTHER }));
    desk.wait(3600);
    desk.ask(json!({ "call": "replace_keys", "reason": "Essai" }));
    issued_again(&desk);
    for file in fs::read_dir(desk.data().join("keys")).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    let view = desk.ask(json!({ "call": "restore_keys", "path": exported["path"], "passphrase": OTHER }));
    let former = view["key"]["former"].to_string();
    assert!(former.contains("manque"), "{former}");
    let verified = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(verified["unbroken"], false, "{verified:#}");
}

fn save_profile(contractor: &acceptance::Contractor, language: &str) -> Value {
    json!({
        "call": "save_profile", "contractor": contractor, "language": language,
        "print": { "positions": false, "original_photos": true },
    })
}

fn issued_again(desk: &Desk) {
    let act = desk.ready_act_again(&desk.dossier());
    desk.ask(json!({ "call": "issue", "act": act }));
}

#[cfg(unix)]
#[test]
fn other_users_of_the_machine_read_neither_database_nor_folders() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_profile();
    for (name, mode) in [
        ("store.sqlite", 0o600),
        ("acts", 0o700),
        ("vault", 0o700),
        ("keys", 0o700),
    ] {
        let found = fs::metadata(desk.data().join(name)).unwrap().permissions().mode();
        assert_eq!(found & 0o777, mode, "{name}");
    }
}

fn signatory(desk: &Desk, act: &Value) -> Value {
    desk.ask(json!({ "call": "open_act", "act": act }))["act"]["body"]["signatories"][0]["id"].clone()
}
