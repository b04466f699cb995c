//! From the finished draft to the signed file in the client’s hands.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, ink, photo, uuid};

/// An act that is ready, with a photo that explains its reserve.
fn ready(desk: &Desk) -> (Value, Value) {
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    photo(&desk.path("mur.jpg"), 7);
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("mur.jpg")], "source": "file",
        "links": [{ "target": { "kind": "reserve", "id": uuid(100) }, "explains": true }],
    }));
    (dossier, act["act"]["id"].clone())
}

fn issued(desk: &Desk) -> (Value, Value) {
    let (_, act) = ready(desk);
    let view = desk.ask(json!({ "call": "issue", "act": act }));
    (act, view)
}

fn sign(desk: &Desk, act: &Value, view: &Value) -> Value {
    desk.ask(json!({
        "call": "sign", "act": act, "signatory": view["act"]["body"]["signatories"][0]["id"],
        "consent": true, "ink": ink(), "device": "Portable de l’atelier",
    }))
}

fn pdf(desk: &Desk, act: &Value) -> Vec<u8> {
    let media = desk
        .office()
        .media(&format!("act/{}/pdf", act.as_str().unwrap()))
        .unwrap();
    std::fs::read(media.file).unwrap()
}

#[test]
fn a_draft_is_drawn_and_drawn_again_only_where_it_changed() {
    let desk = Desk::with_profile();
    let (_, act) = ready(&desk);
    let pages = desk.ask(json!({ "call": "preview", "act": act }));
    assert!(pages["pages"].as_u64().unwrap() >= 1);
    let again = desk.ask(json!({ "call": "preview", "act": act }));
    assert_eq!(pages, again);
    let media = desk
        .office()
        .media(&format!("preview/{}/pdf", pages["key"].as_str().unwrap()))
        .unwrap();
    assert!(std::fs::read(media.file).unwrap().starts_with(b"%PDF-"));
    assert!(
        desk.office()
            .media("preview/../../keys/installation/pdf")
            .is_none()
    );
}

#[test]
fn an_issued_act_has_its_number_its_file_and_consents() {
    let desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    assert_eq!(view["number"], "PV-2026-0001");
    assert_eq!(view["status"], "issued");
    assert_eq!(view["has_file"], true);
    assert_eq!(view["findings"], json!([]));
    let consent = view["consents"][0].as_str().unwrap();
    assert!(
        consent.contains("Mme Claire Marchand") && consent.contains("PV-2026-0001"),
        "{consent}"
    );
    assert!(consent.contains("avec les réserves"), "{consent}");
    assert!(
        consent.contains(view["fingerprint"].as_str().unwrap()),
        "{consent}"
    );
    assert!(pdf(&desk, &act).starts_with(b"%PDF-"));
}

#[test]
fn what_blocks_is_refused_with_each_finding() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    let places: Vec<&str> = problem
        .details
        .iter()
        .map(|detail| detail.place.as_str())
        .collect();
    let expected = [
        "missing-item-decision",
        "missing-item-decision",
        "missing-decision",
    ];
    assert_eq!(places, expected);
}

#[test]
fn without_a_profile_nothing_is_issued_and_the_sentence_says_what_to_do() {
    let desk = Desk::open();
    let dossier = desk.dossier();
    let act = desk.ready_act(&dossier);
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    assert!(
        problem
            .details
            .iter()
            .any(|detail| detail.place == "missing-contractor")
    );
}

#[test]
fn an_issued_act_no_longer_changes() {
    let desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    let before = pdf(&desk, &act);
    for call in [
        json!({ "call": "save_act", "act": act, "body": view["act"]["body"] }),
        json!({ "call": "delete_draft", "act": act }),
        json!({ "call": "compute_guarantees", "act": act }),
        json!({ "call": "issue", "act": act }),
    ] {
        let problem = desk.refused(call);
        assert_eq!(problem.code, "problem-act-issued");
        assert!(problem.message.contains("PV-2026-0001"), "{}", problem.message);
    }
    let exhibit = view["dossier"]["exhibits"][0].clone();
    assert_eq!(exhibit["cited"], true);
    let problem = desk.refused(json!({ "call": "bin_exhibit", "exhibit": exhibit["exhibit"]["id"] }));
    assert_eq!(problem.code, "problem-exhibit-cited");
    let problem = desk.refused(json!({ "call": "bin_dossier", "dossier": view["act"]["dossier"] }));
    assert_eq!(problem.code, "problem-dossier-issued");
    assert_eq!(before, pdf(&desk, &act));
}

#[test]
fn a_client_signs_a_week_later_on_the_same_file() {
    let mut desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    let certified = pdf(&desk, &act);
    desk.wait(7 * 86_400);
    desk.reopen();
    let signed = sign(&desk, &act, &view);
    assert_eq!(
        signed["status"], "partly_signed",
        "the contractor has not signed yet"
    );
    assert_eq!(
        signed["act"]["state"]["signatures"][0]["at"],
        "2026-11-28T14:05:00+01:00"
    );
    let file = pdf(&desk, &act);
    assert!(file.starts_with(&certified) && file.len() > certified.len());
    assert_eq!(
        signed["consents"], view["consents"],
        "the text is the same after a restart"
    );
    // The certified pages are kept too.
    assert!(desk.data().join("acts/PV-2026-0001/1.pdf").is_file());
    let problem = desk.refused(json!({
        "call": "sign", "act": act, "signatory": view["act"]["body"]["signatories"][0]["id"],
        "consent": true, "ink": ink(), "device": "",
    }));
    assert_eq!(problem.code, "problem-already-signed");
}

#[test]
fn a_signature_without_consent_or_without_ink_is_refused() {
    let desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    let signatory = &view["act"]["body"]["signatories"][0]["id"];
    let before = pdf(&desk, &act);
    let call = |consent: bool, ink: Value| json!({ "call": "sign", "act": act, "signatory": signatory, "consent": consent, "ink": ink, "device": "" });
    assert_eq!(desk.refused(call(false, ink())).code, "problem-no-consent");
    let empty = json!({ "aspect": 3.0, "strokes": [] });
    assert_eq!(desk.refused(call(true, empty)).code, "problem-ink-empty");
    let dot = json!({ "aspect": 3.0, "strokes": [[{ "x": 0.5, "y": 0.5, "pressure": 0.5, "ms": 0 }]] });
    assert_eq!(desk.refused(call(true, dot)).code, "problem-ink-empty");
    let mut wild = ink();
    wild["aspect"] = json!(0.0);
    assert_eq!(desk.refused(call(true, wild)).code, "problem-ink-bad");
    let problem = desk.refused(json!({
        "call": "sign", "act": act, "signatory": uuid(999), "consent": true, "ink": ink(), "device": "",
    }));
    assert_eq!(problem.code, "problem-no-signatory");
    assert_eq!(before, pdf(&desk, &act));
}

#[test]
fn a_draft_cannot_be_signed_or_exported() {
    let desk = Desk::with_profile();
    let (_, act) = ready(&desk);
    let problem = desk.refused(json!({
        "call": "sign", "act": act, "signatory": uuid(1), "consent": true, "ink": ink(), "device": "",
    }));
    assert_eq!(problem.code, "problem-not-issued");
    let problem = desk.refused(json!({ "call": "export", "act": act, "path": desk.path("x.pdf") }));
    assert_eq!(problem.code, "problem-not-issued");
}

#[test]
fn an_act_is_voided_with_a_reason_while_no_client_signed() {
    let desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    let problem = desk.refused(json!({ "call": "void", "act": act, "reason": " " }));
    assert_eq!(problem.code, "problem-reason-missing");
    let voided = desk.ask(json!({ "call": "void", "act": act, "reason": "Erreur de client" }));
    assert_eq!(voided["status"], "voided");
    assert_eq!(voided["number"], "PV-2026-0001");
    let problem = desk.refused(json!({
        "call": "sign", "act": act, "signatory": view["act"]["body"]["signatories"][0]["id"],
        "consent": true, "ink": ink(), "device": "",
    }));
    assert_eq!(problem.code, "problem-voided");
}

#[test]
fn a_signed_act_is_not_voided() {
    let desk = Desk::with_profile();
    let (act, view) = issued(&desk);
    sign(&desk, &act, &view);
    let problem = desk.refused(json!({ "call": "void", "act": act, "reason": "Trop tard" }));
    assert_eq!(problem.code, "problem-void-signed");
}

#[test]
fn numbers_run_without_gaps_over_failed_issues() {
    let desk = Desk::with_profile();
    let (dossier, first) = ready(&desk);
    // A character that no font has keeps the act from being laid out.
    let view = desk.ask(json!({ "call": "open_act", "act": first }));
    let mut body = view["act"]["body"].clone();
    body["reserves"][0]["client_words"] = "La porte \u{13000} frotte".into();
    desk.ask(json!({ "call": "save_act", "act": first, "body": body }));
    let problem = desk.refused(json!({ "call": "issue", "act": first }));
    assert_eq!(problem.code, "problem-characters");
    assert!(
        problem.details[0].message.contains("U+13000"),
        "{:?}",
        problem.details
    );
    assert!(!desk.data().join("acts/PV-2026-0001").exists());

    let second = desk.ready_act_again(&dossier);
    assert_eq!(
        desk.ask(json!({ "call": "issue", "act": second }))["number"],
        "PV-2026-0001"
    );
    body["reserves"][0]["client_words"] = "La porte frotte".into();
    desk.ask(json!({ "call": "save_act", "act": first, "body": body }));
    assert_eq!(
        desk.ask(json!({ "call": "issue", "act": first }))["number"],
        "PV-2026-0002"
    );
}

#[test]
fn a_changed_original_is_named_before_anything_is_issued() {
    let desk = Desk::with_profile();
    let (dossier, act) = ready(&desk);
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    let id = view["exhibits"][0]["exhibit"]["id"].as_str().unwrap().to_owned();
    let original = desk
        .office()
        .media(&format!("exhibit/{id}/original"))
        .unwrap()
        .file;
    std::fs::remove_file(&original).unwrap();
    photo(&original, 8);
    let problem = desk.refused(json!({ "call": "issue", "act": act }));
    assert_eq!(problem.code, "problem-exhibit-altered");
    assert!(problem.message.contains('1'), "{}", problem.message);
}

#[test]
fn a_copy_never_overwrites_another_file() {
    let desk = Desk::with_profile();
    let (act, _) = issued(&desk);
    let out = desk.path("remis");
    std::fs::create_dir(&out).unwrap();
    let first = desk.ask(json!({ "call": "export", "act": act, "path": out }));
    let path = out.join("PV-2026-0001 Marchand.pdf");
    assert_eq!(first["path"], path.to_str().unwrap());
    assert_eq!(std::fs::read(&path).unwrap(), pdf(&desk, &act));
    let same = desk.ask(json!({ "call": "export", "act": act, "path": out }));
    assert_eq!(same["path"], first["path"]);
    std::fs::write(&path, b"autre chose").unwrap();
    let second = desk.ask(json!({ "call": "export", "act": act, "path": out }));
    assert_eq!(
        second["path"],
        out.join("PV-2026-0001 Marchand (2).pdf").to_str().unwrap()
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"autre chose");
    let problem = desk.refused(json!({ "call": "export", "act": act, "path": desk.path("absent/x.pdf") }));
    assert_eq!(problem.code, "problem-file-missing");
}

#[test]
fn the_same_input_clock_and_chance_give_the_same_bytes() {
    let make = || {
        let desk = Desk::with_profile();
        let (act, view) = issued(&desk);
        sign(&desk, &act, &view);
        pdf(&desk, &act)
    };
    assert!(make() == make());
}

#[test]
fn a_file_that_nobody_was_told_of_is_put_aside_at_the_next_start() {
    let mut desk = Desk::with_profile();
    let (act, _) = issued(&desk);
    let before = pdf(&desk, &act);
    // What a kill between the file and the transaction leaves behind.
    let acts = desk.data().join("acts");
    std::fs::copy(acts.join("PV-2026-0001/1.pdf"), acts.join("PV-2026-0001/2.pdf")).unwrap();
    desk.reopen();
    std::fs::create_dir(acts.join("PV-2026-0002")).unwrap();
    std::fs::write(acts.join("PV-2026-0002/1.pdf"), b"half").unwrap();
    std::fs::write(acts.join("PV-2026-0002/.unfinished-x"), b"half").unwrap();
    desk.reopen();
    assert!(!acts.join("PV-2026-0001/2.pdf").exists());
    assert!(!acts.join("PV-2026-0002").exists());
    assert_eq!(before, pdf(&desk, &act));
}

#[test]
fn a_database_older_than_the_acts_beside_it_is_not_opened() {
    let mut desk = Desk::with_profile();
    issued(&desk);
    drop(desk.office.take());
    // Issued and signed under a newer database, which somebody replaced by a copy from before.
    let acts = desk.data().join("acts");
    std::fs::create_dir(acts.join("AV-2026-0001")).unwrap();
    for revision in ["1.pdf", "2.pdf"] {
        std::fs::write(acts.join("AV-2026-0001").join(revision), b"signed").unwrap();
    }
    let opened = office::Office::open(&desk.data(), support::edge(&desk.seconds));
    assert_eq!(
        opened.err().map(|problem| problem.code),
        Some("problem-store-older".to_owned())
    );
    assert!(acts.join("AV-2026-0001/2.pdf").exists());
}

#[test]
fn the_root_certificate_is_handed_out_without_a_key() {
    let desk = Desk::with_profile();
    let folder = desk.path("given");
    std::fs::create_dir(&folder).unwrap();
    let handed = desk.ask(json!({ "call": "export_certificate", "path": folder }));
    let pem = std::fs::read_to_string(handed["path"].as_str().unwrap()).unwrap();
    assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"));
    assert!(!pem.contains("PRIVATE"));
}

#[test]
fn there_is_no_certificate_before_the_profile() {
    let desk = Desk::open();
    let problem = desk.refused(json!({ "call": "export_certificate", "path": desk.path("here.pem") }));
    assert_eq!(problem.code, "problem-profile-missing");
}

#[test]
fn what_a_killed_run_left_is_put_aside_and_never_written_over() {
    let mut desk = Desk::with_profile();
    issued(&desk);
    let folder = desk.data().join("acts/PV-2026-0001");
    let certified = std::fs::read(folder.join("1.pdf")).unwrap();
    for left in ["first", "second"] {
        std::fs::write(folder.join("2.pdf"), left).unwrap();
        desk.reopen();
    }
    let aside = desk.data().join("unacknowledged");
    let read = |name: &str| std::fs::read_to_string(aside.join(name)).unwrap();
    assert_eq!(
        (read("PV-2026-0001-2.pdf"), read("PV-2026-0001-2 (2).pdf")),
        ("first".to_owned(), "second".to_owned())
    );
    assert_eq!(std::fs::read(folder.join("1.pdf")).unwrap(), certified);
    assert!(!folder.join("2.pdf").exists() && !desk.data().join("derived/unacknowledged").exists());
}

#[test]
fn a_database_that_knows_nothing_of_the_acts_is_not_opened() {
    let mut desk = Desk::with_profile();
    issued(&desk);
    drop(desk.office.take());
    let database = desk.data().join("store.sqlite");
    let elsewhere = tempfile::tempdir().unwrap();
    drop(store::Store::open(elsewhere.path()).unwrap());
    std::fs::copy(elsewhere.path().join("store.sqlite"), &database).unwrap();
    let before = std::fs::read(&database).unwrap();
    let problem = office::Office::open_saying(
        &desk.data(),
        support::edge(&desk.seconds),
        acceptance::Language::En,
    )
    .err()
    .unwrap();
    assert_eq!(problem.code, "problem-store-lost");
    assert!(problem.message.contains("one act file"), "{}", problem.message);
    assert_eq!(std::fs::read(&database).unwrap(), before);
    assert!(desk.data().join("acts/PV-2026-0001/1.pdf").exists());
}

#[test]
fn a_first_run_that_was_killed_before_its_profile_was_saved_is_taken_up() {
    let mut desk = Desk::open();
    drop(desk.office.take());
    std::fs::write(desk.data().join("keys/.unfinished-1"), "x").unwrap();
    desk.reopen();
    drop(desk.office.take());
    std::fs::write(desk.data().join("keys/former-1.pem"), "x").unwrap();
    desk.reopen();
}

#[test]
fn an_original_changed_in_any_way_is_named_and_nothing_is_left_of_the_attempt() {
    let desk = Desk::with_profile();
    let (dossier, act) = ready(&desk);
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    let id = view["exhibits"][0]["exhibit"]["id"].as_str().unwrap();
    let original = desk
        .office()
        .media(&format!("exhibit/{id}/original"))
        .unwrap()
        .file;
    let bytes = std::fs::read(&original).unwrap();
    let mut one_bit = bytes.clone();
    let middle = bytes.len() / 2;
    // Neither of them becomes or was a mark of the format: the picture can still be passed on.
    let at = (middle..)
        .find(|&at| bytes[at - 1] != 0xff && bytes[at] < 0x7f)
        .unwrap();
    one_bit[at] ^= 1;
    let longer = [bytes.as_slice(), b"and more"].concat();
    let changed = [
        Some(one_bit),
        Some(longer),
        Some(bytes[..middle].to_vec()),
        Some(b"no picture".to_vec()),
        None,
    ];
    for changed in changed {
        std::fs::remove_file(&original).unwrap_or_default();
        if let Some(changed) = changed {
            std::fs::write(&original, changed).unwrap();
        }
        let problem = desk.refused(json!({ "call": "issue", "act": act }));
        assert_eq!(problem.code, "problem-exhibit-altered", "{}", problem.message);
        assert!(!desk.data().join("acts/PV-2026-0001").exists());
    }
    std::fs::write(&original, bytes).unwrap();
    let issued = desk.ask(json!({ "call": "issue", "act": act }));
    assert_eq!(issued["number"], "PV-2026-0001");
}

#[test]
fn an_altered_file_is_not_handed_over_and_leaves_nothing_beside() {
    let desk = Desk::with_profile();
    let (act, _) = issued(&desk);
    let file = desk.data().join("acts/PV-2026-0001/1.pdf");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let out = desk.path("remis");
    std::fs::create_dir(&out).unwrap();
    let problem = desk.refused(json!({ "call": "export", "act": act, "path": out }));
    assert_eq!(problem.code, "problem-act-file-altered");
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 0);
}
