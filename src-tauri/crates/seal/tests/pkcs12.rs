//! Key files as OpenSSL makes them: what can sign does, and what cannot is told apart.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use chrono::{DateTime, Duration, Utc};
use common::*;
use seal::{Pkcs12Error, QualifiedPurpose, open_pkcs12};
use tempfile::TempDir;

const PASSPHRASE: &str = "échafaudage n° 7";
const CONFIGURATION: &str = "
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[signer]
keyUsage = critical, digitalSignature, nonRepudiation
[tls]
keyUsage = critical, keyEncipherment
[qualified]
keyUsage = critical, nonRepudiation
1.3.6.1.5.5.7.1.3 = ASN1:SEQUENCE:statements
[statements]
1 = SEQUENCE:compliance
2 = SEQUENCE:device
3 = SEQUENCE:type
[compliance]
1 = OID:0.4.0.1862.1.1
[device]
1 = OID:0.4.0.1862.1.4
[type]
1 = OID:0.4.0.1862.1.6
2 = SEQUENCE:types
[types]
1 = OID:0.4.0.1862.1.6.1
";

/// An authority of OpenSSL’s, and the key files that it makes.
struct Authority(TempDir);

impl Authority {
    /// None where there is no `openssl`.
    fn new() -> Option<Self> {
        if Command::new("openssl").arg("version").output().is_err() {
            println!("skipped: key files are made by openssl, which is not there");
            return None;
        }
        let authority = Self(tempfile::tempdir().unwrap());
        fs::write(authority.path("openssl.cnf"), CONFIGURATION).unwrap();
        authority.run("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out root.key");
        authority.run("req -x509 -new -key root.key -subj /CN=Autorité -utf8 -days 30 -extensions authority -config openssl.cnf -out root.pem");
        Some(authority)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    #[track_caller]
    fn run(&self, arguments: &str) {
        assert!(self.tries(arguments), "openssl {arguments}");
    }

    fn tries(&self, arguments: &str) -> bool {
        let mut command = Command::new("openssl");
        command.args(arguments.split(' ')).env("PASS", PASSPHRASE);
        command
            .current_dir(self.0.path())
            .output()
            .unwrap()
            .status
            .success()
    }

    /// A key `name.key` with its certificate `name.pem`, for `days` from now.
    fn certified(&self, name: &str, algorithm: &str, extensions: &str, days: i64) {
        self.run(&format!("genpkey {algorithm} -out {name}.key"));
        self.run(&format!(
            "req -new -key {name}.key -subj /CN=Zoé-{name} -utf8 -config openssl.cnf -out {name}.csr"
        ));
        self.run(&format!("x509 -req -in {name}.csr -CA root.pem -CAkey root.key -CAcreateserial -days {days} -extfile openssl.cnf -extensions {extensions} -out {name}.pem"));
    }

    fn file(&self, arguments: &str) -> Vec<u8> {
        self.run(&format!(
            "pkcs12 -export {arguments} -passout env:PASS -out made.p12"
        ));
        fs::read(self.path("made.p12")).unwrap()
    }

    /// The whole file of a key with its chain.
    fn made(&self, name: &str) -> Vec<u8> {
        self.file(&format!("-inkey {name}.key -in {name}.pem -certfile root.pem"))
    }
}

const P_256: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-256";
const P_384: &str = "-algorithm EC -pkeyopt ec_paramgen_curve:P-384";
const RSA_2048: &str = "-algorithm RSA -pkeyopt rsa_keygen_bits:2048";

fn today() -> DateTime<Utc> {
    DateTime::from(SystemTime::now())
}

#[test]
fn every_usual_key_signs_and_verifies_up_to_its_root() {
    let Some(authority) = Authority::new() else { return };
    for (name, algorithm) in [("p256", P_256), ("p384", P_384), ("rsa", RSA_2048)] {
        authority.certified(name, algorithm, "signer", 10);
        let identity = open_pkcs12(&authority.made(name), PASSPHRASE, today()).unwrap();
        let fact = identity.certificate().unwrap();
        assert_eq!(fact.common_name, format!("Zoé-{name}"));
        assert_eq!(fact.qualified, None);

        let files = files();
        let signed = files.folder.path().join("own.pdf");
        seal::sign(&files.certified, &signed, &client_signing(&details()), &identity).unwrap();
        let verification = files.verify(&signed);
        assert!(verification.intact(), "{name}: {verification:#?}");
        let [_, own] = verification.signatures.as_slice() else {
            panic!("two signatures")
        };
        // Not one of ours: nobody said that this authority is to be trusted.
        assert!(own.chain.complete && !own.chain.trusted, "{name}");
        assert_eq!(own.chain.certificates.len(), 2, "{name}");

        let mut bytes = fs::read(&signed).unwrap();
        let place = find(&bytes, b"Consent").unwrap() + 12;
        bytes[place] ^= 1;
        assert!(!files.accepts(&bytes), "{name}");
    }
}

#[test]
fn files_of_old_and_new_programs_open() {
    let Some(authority) = Authority::new() else { return };
    authority.certified("zoe", RSA_2048, "signer", 10);
    let own = "-inkey zoe.key -in zoe.pem";
    let mut files = vec![
        authority.made("zoe"),
        authority.file(&format!(
            "{own} -keypbe AES-128-CBC -certpbe AES-128-CBC -macalg sha512"
        )),
        authority.file(&format!("{own} -certpbe NONE")),
        authority.file(&format!(
            "{own} -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1"
        )),
        authority.file(&format!("{own} -nomac")),
    ];
    if authority.tries(&format!(
        "pkcs12 -export -legacy {own} -passout env:PASS -out made.p12"
    )) {
        files.push(fs::read(authority.path("made.p12")).unwrap());
    } else {
        println!("skipped: a file in RC2, which this openssl does not write");
    }
    for (place, file) in files.iter().enumerate() {
        let identity =
            open_pkcs12(file, PASSPHRASE, today()).unwrap_or_else(|error| panic!("{place}: {error}"));
        assert_eq!(identity.certificate().unwrap().common_name, "Zoé-zoe", "{place}");
        for wrong in ["", "echafaudage n° 7"] {
            let refused = open_pkcs12(file, wrong, today()).map(|_| ());
            assert_eq!(refused, Err(Pkcs12Error::WrongPassphrase), "{place}");
        }
    }
}

#[test]
fn what_cannot_sign_is_told_apart() {
    let Some(authority) = Authority::new() else { return };
    authority.certified("zoe", P_256, "signer", 10);
    authority.certified("other", P_256, "signer", 10);
    authority.certified("tls", P_256, "tls", 10);
    authority.certified(
        "short",
        "-algorithm RSA -pkeyopt rsa_keygen_bits:1024",
        "signer",
        10,
    );
    authority.certified("edwards", "-algorithm ED25519", "signer", 10);
    let refused = |file: &[u8], now| open_pkcs12(file, PASSPHRASE, now).map(|_| ()).unwrap_err();

    let zoe = authority.made("zoe");
    assert!(matches!(
        refused(&zoe, today() + Duration::days(11)),
        Pkcs12Error::Expired(_)
    ));
    assert!(matches!(
        refused(&zoe, today() - Duration::days(1)),
        Pkcs12Error::NotYetValid(_)
    ));
    assert_eq!(
        refused(&authority.made("tls"), today()),
        Pkcs12Error::NotForSigning
    );
    assert_eq!(
        refused(&authority.made("short"), today()),
        Pkcs12Error::Unsupported
    );
    assert_eq!(
        refused(&authority.made("edwards"), today()),
        Pkcs12Error::Unsupported
    );
    let alone = authority.file("-nokeys -in zoe.pem");
    assert_eq!(refused(&alone, today()), Pkcs12Error::NoKey);
    // The certificate of somebody else, which OpenSSL itself would not put beside the key.
    let strange = authority.file("-inkey zoe.key -nocerts");
    assert_eq!(refused(&strange, today()), Pkcs12Error::NoCertificate);

    for nothing in [
        &b""[..],
        b"PDF",
        b"-----BEGIN PRIVATE KEY-----",
        &zoe[..40],
        &fs::read(authority.path("zoe.pem")).unwrap(),
    ] {
        assert_eq!(refused(nothing, today()), Pkcs12Error::NotPkcs12);
    }
    assert_eq!(refused(&vec![0x30; 1_000_001], today()), Pkcs12Error::TooLarge);
    // The same in streamed form is the same; cut off, it is nothing.
    let streamed = [&[0x30, 0x80], &zoe[4..], &[0, 0]].concat();
    assert!(open_pkcs12(&streamed, PASSPHRASE, today()).is_ok());
    assert_eq!(
        refused(&streamed[..streamed.len() - 2], today()),
        Pkcs12Error::NotPkcs12
    );
    for place in (0..zoe.len()).step_by(7) {
        let mut damaged = zoe.clone();
        damaged[place] ^= 0x20;
        // Whatever it says, it neither signs as somebody else nor stops the program.
        if let Ok(identity) = open_pkcs12(&damaged, PASSPHRASE, today()) {
            assert_eq!(identity.certificate().unwrap().common_name, "Zoé-zoe");
        }
    }
}

#[test]
fn a_file_of_a_browser_in_streamed_form_opens() {
    let Some(authority) = Authority::new() else { return };
    authority.certified("zoe", RSA_2048, "signer", 10);
    authority.made("zoe");
    let folder = authority.path("nss");
    fs::create_dir(&folder).unwrap();
    let nss = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command
            .args(["-d", &format!("sql:{}", folder.display())])
            .args(arguments);
        command.current_dir(authority.path("")).output()
    };
    let Ok(_) = nss("certutil", &["-N", "--empty-password"]) else {
        println!("skipped: no certutil");
        return;
    };
    let phrase = "-W".to_owned() + PASSPHRASE;
    nss("pk12util", &["-i", "made.p12", &phrase, "-K", ""]).unwrap();
    let listed = nss("certutil", &["-L"]).unwrap().stdout;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let name = listed
        .lines()
        .find_map(|line| line.strip_suffix("u,u,u"))
        .unwrap()
        .trim();
    let made = nss("pk12util", &["-o", "nss.p12", "-n", name, &phrase, "-K", ""]).unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let bytes = fs::read(authority.path("nss.p12")).unwrap();
    assert_eq!(bytes[..2], [0x30, 0x80], "it streams");
    let identity = open_pkcs12(&bytes, PASSPHRASE, today()).unwrap();
    assert_eq!(identity.certificate().unwrap().common_name, "Zoé-zoe");
    assert!(open_pkcs12(&bytes, "another", today()).is_err());
    assert!(open_pkcs12(&bytes[..bytes.len() / 2], PASSPHRASE, today()).is_err());
}

#[test]
fn a_certificate_says_of_itself_that_it_is_qualified() {
    let Some(authority) = Authority::new() else { return };
    authority.certified("zoe", P_256, "qualified", 10);
    let identity = open_pkcs12(&authority.made("zoe"), PASSPHRASE, today()).unwrap();
    let qualified = identity.certificate().unwrap().qualified.unwrap();
    assert!(qualified.device);
    assert_eq!(qualified.purpose, QualifiedPurpose::Signature);
}
