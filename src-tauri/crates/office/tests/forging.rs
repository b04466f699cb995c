//! Files that look like our acts and are not, or not only, ours: what verification says of them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use acceptance::Language;
use chrono::{DateTime, FixedOffset};
use rand_core::OsRng;
use seal::{Blank, DocMdp, InstallationKeys, Signing};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use support::{Desk, VISIT, ink};

/// An act that its client has signed, and each revision of its file.
struct Signed {
    desk: Desk,
    act: Value,
    field: String,
    certified: PathBuf,
    signed: PathBuf,
}

fn signed_in(desk: Desk) -> Signed {
    let dossier = desk.dossier();
    let act = desk.ready_act_again(&dossier);
    let view = desk.ask(json!({ "call": "issue", "act": act }));
    let signatory = view["act"]["body"]["signatories"][0]["id"].clone();
    let file = || {
        let address = format!("act/{}/pdf", act.as_str().unwrap());
        desk.office().media(&address).unwrap().file
    };
    let certified = file();
    desk.ask(json!({
        "call": "sign", "act": act, "signatory": signatory, "consent": true, "ink": ink(), "device": "Portable",
    }));
    let signed = file();
    Signed {
        field: format!("signature-{}", signatory.as_str().unwrap()),
        desk,
        act,
        certified,
        signed,
    }
}

fn signed() -> Signed {
    signed_in(Desk::with_profile())
}

fn now() -> DateTime<FixedOffset> {
    DateTime::from_timestamp(VISIT + 600, 0).unwrap().fixed_offset()
}

fn strangers_keys(name: &str) -> InstallationKeys {
    InstallationKeys::generate(name, "FR", now().to_utc(), &mut OsRng).unwrap()
}

fn signing<'a>(field: &'a str, name: &'a str) -> Signing<'a> {
    Signing {
        field,
        signer_name: name,
        reason: "",
        location: None,
        time: now(),
        certification: None,
        appearance: &Blank,
        details: &[],
    }
}

/// The pages before anybody certified them, painted over, with a stranger’s certification in the company’s name.
fn forge(certified: &Path, forged: &Path) {
    forge_with(&strangers_keys("Atelier Besnard"), certified, forged);
}

fn forge_with(keys: &InstallationKeys, certified: &Path, forged: &Path) {
    let facts = seal::verify(certified, &seal::VerifyOptions::default()).unwrap();
    let length = usize::try_from(facts.revisions[0].length).unwrap();
    let bytes = std::fs::read(certified).unwrap();
    let mut document = lopdf::Document::load_mem(&bytes[..length]).unwrap();
    let page = *document.get_pages().values().next().unwrap();
    document
        .add_page_contents(page, b"q 1 0 0 rg 50 400 500 200 re f Q".to_vec())
        .unwrap();
    document.save(forged).unwrap();
    let certification = Signing {
        certification: Some(DocMdp::FormFillingAndSigning),
        ..signing("seal", "Atelier Besnard")
    };
    seal::sign(forged, forged, &certification, &keys.seal_identity()).unwrap();
}

/// An update without signature that gives the file another title.
fn retitle(source: &Path, target: &Path) {
    let mut bytes = std::fs::read(source).unwrap();
    let document = lopdf::Document::load_mem(&bytes).unwrap();
    let (root, _) = document.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let id = document.trailer.get(b"ID").unwrap().as_array().unwrap();
    let id: Vec<String> = id
        .iter()
        .map(|part| {
            let digits = part.as_str().unwrap().iter();
            format!(
                "<{}>",
                digits.map(|byte| format!("{byte:02x}")).collect::<String>()
            )
        })
        .collect();
    let text = String::from_utf8_lossy(&bytes);
    let previous = text.rsplit("startxref").next().unwrap().split_whitespace();
    let previous: u64 = previous.clone().next().unwrap().parse().unwrap();
    let object = bytes.len();
    bytes.extend(b"9000 0 obj\n<</Title (Sans suite)>>\nendobj\n");
    let table = bytes.len();
    let update = format!(
        "xref\n9000 1\n{object:010} 00000 n\r\ntrailer\n<</Size 9001 /Root {root} 0 R /Info 9000 0 R /Prev {previous} \
         /ID [{}]>>\nstartxref\n{table}\n%%EOF\n",
        id.join(" ")
    );
    bytes.extend(update.bytes());
    std::fs::write(target, bytes).unwrap();
}

fn verified(desk: &Desk, path: &Path) -> Value {
    desk.ask(json!({ "call": "verify_file", "path": path }))
}

fn names<'a>(view: &'a Value, standing: &str) -> Vec<&'a str> {
    let facts = view["facts"].as_array().unwrap().iter();
    facts
        .filter(|fact| fact["standing"] == standing)
        .map(|fact| fact["name"].as_str().unwrap())
        .collect()
}

fn message<'a>(view: &'a Value, name: &str) -> &'a str {
    let mut facts = view["facts"].as_array().unwrap().iter();
    let fact = facts.find(|fact| fact["name"] == name);
    fact.unwrap_or_else(|| panic!("no {name}: {view:#}"))["message"]
        .as_str()
        .unwrap()
}

#[test]
fn pages_certified_by_a_stranger_in_our_name_are_none_of_ours() {
    let Signed { desk, certified, .. } = signed();
    let forged = desk.path("faux.pdf");
    forge(&certified, &forged);
    let view = verified(&desk, &forged);
    assert_eq!(
        names(&view, "fails"),
        ["own-certification", "act-known"],
        "{view:#}"
    );
    let view = verified(&desk, &certified);
    assert_eq!(names(&view, "fails"), [""; 0], "{view:#}");
    assert!(names(&view, "holds").contains(&"own-certification"));
}

#[test]
fn a_certificate_put_among_the_keys_vouches_for_nothing() {
    let Signed { desk, certified, .. } = signed();
    let keys = strangers_keys("Atelier Besnard");
    let pem = keys.certificates().to_pem().unwrap();
    std::fs::write(desk.data().join("keys/former-0123456789abcdef.pem"), pem).unwrap();
    let forged = desk.path("faux.pdf");
    forge_with(&keys, &certified, &forged);
    assert!(names(&verified(&desk, &forged), "fails").contains(&"own-certification"));
    let view = verified(&desk, &certified);
    assert!(names(&view, "holds").contains(&"own-certification"), "{view:#}");
}

#[test]
fn the_key_of_the_sample_vouches_for_the_sample_alone() {
    let Signed { desk, certified, .. } = signed();
    desk.ask(json!({ "call": "open_sample" }));
    let pem = std::fs::read_to_string(desk.data().join("keys/sample/sample.pem")).unwrap();
    let keys = InstallationKeys::from_pem(&pem).unwrap();
    let forged = desk.path("faux.pdf");
    forge_with(&keys, &certified, &forged);
    assert!(names(&verified(&desk, &forged), "fails").contains(&"own-certification"));
}

#[test]
fn that_the_company_certified_is_said_only_of_a_key_that_is_known() {
    let Signed { desk, certified, .. } = signed();
    let forged = desk.path("faux.pdf");
    forge(&certified, &forged);
    let view = office::verify_file(&forged, Language::Fr).unwrap();
    let view = serde_json::to_value(view).unwrap();
    assert!(names(&view, "note").contains(&"certified"), "{view:#}");
    assert!(message(&view, "certified").contains("ne connaît pas"));
    assert!(names(&verified(&desk, &certified), "holds").contains(&"certified"));
}

#[test]
fn a_number_that_is_another_acts_here_fails() {
    let ours = signed();
    let other = Desk::with_profile();
    // Chance repeats from one desk to the next; one more draw, and the identifiers are others.
    other.dossier();
    let other = signed_in(other);
    assert_ne!(ours.act, other.act);
    let view = verified(&ours.desk, &other.certified);
    assert_eq!(names(&view, "fails"), ["act-number"], "{view:#}");
    assert!(message(&view, "act-number").contains("PV-2026-0001"));
}

#[test]
fn what_lies_among_the_acts_is_no_record() {
    let Signed {
        desk,
        certified,
        signed,
        ..
    } = signed();
    forge(&certified, &desk.path("faux.pdf"));
    let forged = std::fs::read(desk.path("faux.pdf")).unwrap();
    std::fs::write(&signed, forged).unwrap();
    let view = verified(&desk, &desk.path("faux.pdf"));
    assert!(names(&view, "fails").contains(&"act-known"), "{view:#}");
}

#[test]
fn a_signature_made_elsewhere_bears_the_name_of_its_certificate() {
    let Signed {
        desk,
        field,
        certified,
        ..
    } = signed();
    let file = desk.path("ailleurs.pdf");
    let identity = strangers_keys("Mallory").seal_identity();
    seal::sign(
        &certified,
        &file,
        &signing(&field, "Mme Claire Marchand"),
        &identity,
    )
    .unwrap();
    let view = verified(&desk, &file);
    assert_eq!(names(&view, "fails"), [""; 0], "{view:#}");
    // Another name than the one of the field is a warning, and no quiet remark.
    assert_eq!(names(&view, "warning"), ["signer"]);
    let noted = names(&view, "note");
    for name in ["act-known", "later-signatures"] {
        assert!(noted.contains(&name), "{name}: {view:#}");
    }
    assert!(message(&view, "signer").contains("Mallory"));
    assert!(message(&view, "signer").contains("Marchand"));
    assert!(names(&view, "holds").contains(&"own-certification"));
}

#[test]
fn an_older_version_says_who_signed_since_and_the_latest_does_not() {
    let Signed {
        desk,
        certified,
        signed,
        ..
    } = signed();
    let view = verified(&desk, &certified);
    assert!(
        message(&view, "later-signatures").contains("Marchand"),
        "{view:#}"
    );
    assert!(names(&view, "holds").contains(&"act-known"));
    let view = verified(&desk, &signed);
    assert!(!names(&view, "note").contains(&"later-signatures"), "{view:#}");
}

#[test]
fn an_update_without_signature_is_told_as_what_it_is() {
    let Signed { desk, signed, .. } = signed();
    let file = desk.path("titre.pdf");
    retitle(&signed, &file);
    let view = verified(&desk, &file);
    let said = message(&view, "changes-after").to_owned();
    assert!(said.contains("métadonnées"), "{view:#}");
    let mut last = view["facts"].as_array().unwrap().iter();
    let last = last.rfind(|fact| fact["name"] == "changes-after").unwrap();
    assert!(!last["message"].as_str().unwrap().contains("autre"), "{last}");
    assert!(names(&view, "note").contains(&"act-known"));
}

#[test]
fn a_broken_signature_vouches_for_nothing() {
    let Signed { desk, signed, .. } = signed();
    let mut bytes = std::fs::read(&signed).unwrap();
    let place = bytes
        .windows(4)
        .position(|window| window == b"/XMP")
        .unwrap_or(2_000);
    bytes[place] ^= 1;
    let file = desk.path("faux.pdf");
    std::fs::write(&file, bytes).unwrap();
    let view = verified(&desk, &file);
    for name in ["certified", "consent", "strokes"] {
        assert!(!names(&view, "holds").contains(&name), "{name}: {view:#}");
    }
    assert!(!names(&view, "fails").is_empty());
}

#[test]
fn a_voided_act_is_told_with_its_reason() {
    let Signed {
        desk, act, certified, ..
    } = {
        let desk = Desk::with_profile();
        let dossier = desk.dossier();
        let act = desk.ready_act_again(&dossier);
        desk.ask(json!({ "call": "issue", "act": act }));
        let address = format!("act/{}/pdf", act.as_str().unwrap());
        let certified = desk.office().media(&address).unwrap().file;
        Signed {
            desk,
            act,
            field: String::new(),
            signed: certified.clone(),
            certified,
        }
    };
    desk.ask(json!({ "call": "void", "act": act, "reason": "Erreur de chantier" }));
    let view = verified(&desk, &certified);
    assert_eq!(names(&view, "fails"), ["act-voided"], "{view:#}");
    assert!(message(&view, "act-voided").contains("Erreur de chantier"));
}

#[test]
fn the_check_of_the_store_reads_the_issued_files_too() {
    let Signed { desk, signed, .. } = signed();
    let view = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(view["unbroken"], true, "{view:#}");
    let mut bytes = std::fs::read(&signed).unwrap();
    bytes[1_000] ^= 1;
    std::fs::write(&signed, bytes).unwrap();
    let view = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(view["unbroken"], false);
    assert_eq!(names(&view, "fails"), ["files-intact"], "{view:#}");
    assert!(view["message"].as_str().unwrap().contains("PV-2026-0001/2.pdf"));
}

#[test]
fn nothing_is_signed_while_the_clock_stands_outside_the_validity_of_the_key() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.ready_act_again(&dossier);
    let view = desk.ask(json!({ "call": "issue", "act": act }));
    let signatory = &view["act"]["body"]["signatories"][0]["id"];
    let sign = json!({
        "call": "sign", "act": act, "signatory": signatory, "consent": true, "ink": ink(), "device": "Portable",
    });
    let years = 3 * 365 * 86_400;
    desk.wait(-years);
    assert_eq!(desk.refused(sign.clone()).code, "problem-key-clock");
    desk.wait(years);
    desk.ask(sign);
    let view = desk.ask(json!({ "call": "verify_journal" }));
    assert!(names(&view, "holds").contains(&"acts-signed"), "{view:#}");
}

#[test]
fn a_file_continued_without_end_is_told_for_what_it_is() {
    let Signed { desk, signed, .. } = signed();
    let file = desk.path("sans-fin.pdf");
    retitle(&signed, &file);
    for _ in 0..300 {
        retitle(&file, &file);
    }
    let view = verified(&desk, &file);
    assert_eq!(names(&view, "fails"), ["readable"]);
    assert!(message(&view, "readable").contains("256 fois"), "{view:#}");
    let view = desk.ask(json!({ "call": "inspect_returned", "path": file }));
    assert!(
        view["message"].as_str().unwrap().contains("plus souvent"),
        "{view:#}"
    );
}

#[test]
fn times_declared_against_the_order_of_the_signatures_are_told() {
    let Signed {
        desk,
        field,
        certified,
        ..
    } = signed();
    let file = desk.path("avant.pdf");
    let identity = strangers_keys("Claire Marchand").seal_identity();
    for (hours, told) in [(-3, true), (1, false)] {
        let early = Signing {
            time: now() + chrono::TimeDelta::hours(hours),
            ..signing(&field, "Mme Claire Marchand")
        };
        seal::sign(&certified, &file, &early, &identity).unwrap();
        let view = verified(&desk, &file);
        assert_eq!(names(&view, "note").contains(&"declared-order"), told, "{view:#}");
    }
}

#[test]
fn a_signature_that_names_another_act_is_not_of_this_one() {
    let Signed {
        desk,
        field,
        certified,
        ..
    } = signed();
    let file = desk.path("autre.pdf");
    let identity = strangers_keys("Claire Marchand").seal_identity();
    for (number, told) in [("PV-2026-0009", true), ("PV-2026-0001", false)] {
        let details = [("Act".to_owned(), number.to_owned())];
        let signing = Signing {
            details: &details,
            ..signing(&field, "Mme Claire Marchand")
        };
        seal::sign(&certified, &file, &signing, &identity).unwrap();
        let view = verified(&desk, &file);
        assert_eq!(names(&view, "fails").contains(&"signature-act"), told, "{view:#}");
    }
}
