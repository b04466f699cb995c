//! A signatory signs with a certificate of their own, which OpenSSL made.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use support::*;

const SECRET: &str = "quatre mots sans rapport";

/// An issued act at the real time, by which OpenSSL makes its certificates.
struct Site {
    desk: Desk,
    act: Value,
    signatory: Value,
}

impl Site {
    /// None where there is no `openssl`.
    fn open() -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            println!("skipped: certificates are made by openssl, which is not there");
            return None;
        }
        let desk = Desk::with_profile();
        // Ahead of the machine’s clock, by which OpenSSL lets a certificate begin.
        let ahead = std::time::SystemTime::now() + std::time::Duration::from_secs(3600);
        let now = ahead.duration_since(std::time::UNIX_EPOCH);
        let seconds = Arc::clone(&desk.seconds);
        seconds.store(i64::try_from(now.unwrap().as_secs()).unwrap(), Ordering::SeqCst);
        let act = desk.ready_act(&desk.dossier())["act"]["id"].clone();
        let view = desk.ask(json!({ "call": "issue", "act": act }));
        let signatories = view["act"]["body"]["signatories"].as_array().unwrap();
        let client = signatories
            .iter()
            .find(|one| one["capacity"] == "client")
            .unwrap();
        let signatory = client["id"].clone();
        Some(Self { desk, act, signatory })
    }

    fn openssl(&self, arguments: &[&str]) {
        let mut command = Command::new("openssl");
        command
            .args(arguments)
            .env("PASS", SECRET)
            .current_dir(self.desk.folder.path());
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn key_file(&self, algorithm: &[&str]) -> PathBuf {
        self.key_file_of("Claire Marchand", algorithm)
    }

    fn key_file_of(&self, name: &str, algorithm: &[&str]) -> PathBuf {
        self.openssl(&[&["genpkey"], algorithm, &["-out", "own.key"]].concat());
        let request = "req -x509 -new -key own.key -utf8 -days 5 -out own.pem -addext keyUsage=critical,digitalSignature,nonRepudiation -subj";
        let subject = format!("/O=Notaire/CN={name}");
        let request: Vec<&str> = request.split(' ').chain([subject.as_str()]).collect();
        self.openssl(&request);
        let export = "pkcs12 -export -inkey own.key -in own.pem -passout env:PASS -out own.p12";
        self.openssl(&export.split(' ').collect::<Vec<_>>());
        self.desk.path("own.p12")
    }

    fn call(&self, path: &std::path::Path, consent: bool, passphrase: &str) -> Value {
        json!({
            "call": "sign_with_certificate", "act": self.act, "signatory": self.signatory, "consent": consent,
            "path": path, "passphrase": passphrase, "device": "Poste de l’entreprise",
        })
    }
}

const P_256: [&str; 4] = ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"];
const RSA: [&str; 4] = ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"];

#[test]
fn a_certificate_signs_in_the_field_of_its_signatory() {
    for algorithm in [P_256, RSA] {
        let Some(site) = Site::open() else { return };
        let file = site.key_file(&algorithm);
        let view = site.desk.ask(site.call(&file, true, SECRET));
        let signature = &view["act"]["state"]["signatures"][0];
        assert_eq!(signature["signatory"], site.signatory);
        assert_eq!(signature["strokes"], Value::Null);
        // Their own name raises no question, however it is written.
        assert_eq!(view["proof"]["signatures"][0]["warning"], Value::Null);
        let manner = &signature["manner"];
        assert_eq!(manner["manner"], "certificate");
        assert!(
            manner["subject"].as_str().unwrap().contains("CN=Claire Marchand"),
            "{manner}"
        );
        let verified = site.desk.ask(json!({ "call": "verify_act", "act": site.act }));
        let failing: Vec<&Value> = verified["facts"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|fact| fact["standing"] == "fails")
            .collect();
        assert!(failing.is_empty(), "{failing:#?}");
        let twice = site.desk.refused(site.call(&file, true, SECRET));
        assert_eq!(twice.code, "problem-already-signed");
        // What was agreed to stands inside the signed bytes.
        let copy = site.desk.path("act.pdf");
        site.desk
            .ask(json!({ "call": "export", "act": site.act, "path": copy }));
        let bytes = fs::read(copy).unwrap();
        let detail = b"/XXSR_Certificate";
        assert!(bytes.windows(detail.len()).any(|window| window == detail));
    }
}

#[test]
fn what_cannot_sign_is_refused_and_changes_nothing() {
    let Some(site) = Site::open() else { return };
    let file = site.key_file(&P_256);
    assert_eq!(
        site.desk.refused(site.call(&file, false, SECRET)).code,
        "problem-no-consent"
    );
    let wrong = site.desk.refused(site.call(&file, true, "autre phrase entière"));
    assert_eq!(wrong.code, "problem-p12-passphrase");
    assert!(!format!("{wrong:?}").contains("autre phrase"));
    let pem = site.desk.path("own.pem");
    assert_eq!(
        site.desk.refused(site.call(&pem, true, SECRET)).code,
        "problem-p12-format"
    );
    let large = site.desk.path("large.p12");
    fs::write(&large, vec![0x30; 1_000_001]).unwrap();
    assert_eq!(
        site.desk.refused(site.call(&large, true, SECRET)).code,
        "problem-p12-too-large"
    );
    let missing = site.desk.path("missing.p12");
    assert_eq!(
        site.desk.refused(site.call(&missing, true, SECRET)).code,
        "problem-file-missing"
    );
    site.desk.wait(6 * 86_400);
    assert_eq!(
        site.desk.refused(site.call(&file, true, SECRET)).code,
        "problem-p12-expired"
    );

    let view = site.desk.ask(json!({ "call": "open_act", "act": site.act }));
    assert_eq!(view["act"]["state"]["signatures"], json!([]));
}

#[test]
fn the_contractor_s_certificate_does_not_sign_for_the_client_and_a_stranger_s_is_named() {
    let Some(site) = Site::open() else { return };
    let contractor = support::contractor();
    let own = site.key_file_of(&contractor.representative, &P_256);
    let refused = site.desk.refused(site.call(&own, true, SECRET));
    assert_eq!(refused.code, "problem-p12-other-side");
    let stranger = site.key_file_of("Julie Perrin", &P_256);
    let asked = site.desk.refused(site.call(&stranger, true, SECRET));
    assert_eq!(asked.code, "problem-p12-other-name");
    for name in ["Julie Perrin (Notaire)", "Marchand"] {
        assert!(asked.message.contains(name), "{}", asked.message);
    }
    let view = site.desk.ask(json!({ "call": "open_act", "act": site.act }));
    assert_eq!(view["act"]["state"]["signatures"], json!([]));
    let mut confirmed = site.call(&stranger, true, SECRET);
    confirmed["other_name"] = true.into();
    let view = site.desk.ask(confirmed);
    let warning = view["proof"]["signatures"][0]["warning"].as_str().unwrap();
    assert!(
        warning.contains("Julie Perrin") && warning.contains("Marchand"),
        "{warning}"
    );
    let verified = site.desk.ask(json!({ "call": "verify_act", "act": site.act }));
    let facts = verified["facts"].as_array().unwrap();
    let doubtful: Vec<&Value> = facts
        .iter()
        .filter(|fact| fact["standing"] == "warning")
        .collect();
    assert_eq!(doubtful.len(), 1, "told once: {doubtful:#?}");
    assert_eq!(doubtful[0]["name"], "signer");
    assert!(
        facts
            .iter()
            .all(|fact| !fact["message"].as_str().unwrap().contains("CN=")),
        "{facts:#?}"
    );
}

#[test]
fn keys_that_are_locked_do_not_keep_a_signatory_with_a_certificate_from_signing() {
    let Some(mut site) = Site::open() else { return };
    let file = site.key_file(&P_256);
    site.desk
        .ask(json!({ "call": "protect_keys", "passphrase": SECRET }));
    site.desk.reopen();
    site.desk.ask(site.call(&file, true, SECRET));
}
