//! Keys survive being stored, and only for those who know the passphrase.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use chrono::{DateTime, Datelike, Utc};
use common::*;
use rand_core::OsRng;
use seal::{InstallationKeys, KeyError};

#[test]
fn keys_survive_a_round_trip() {
    let keys = keys();
    let again = InstallationKeys::from_pem(&keys.to_pem().unwrap()).unwrap();
    assert_eq!(again.fingerprint().unwrap(), keys.fingerprint().unwrap());
    assert_eq!(again.root_pem().unwrap(), keys.root_pem().unwrap());
    assert_eq!(*again.to_pem().unwrap(), *keys.to_pem().unwrap());
}

#[test]
fn encrypted_keys_open_with_their_passphrase_and_no_other() {
    let keys = keys();
    let text = keys.to_encrypted("échafaudage n° 7", &mut OsRng).unwrap();
    assert!(!text.contains("BEGIN PRIVATE KEY"));
    let again = InstallationKeys::from_encrypted(&text, "échafaudage n° 7").unwrap();
    assert_eq!(*again.to_pem().unwrap(), *keys.to_pem().unwrap());
    for wrong in ["", "echafaudage n° 7", "échafaudage n° 7 "] {
        assert!(matches!(
            InstallationKeys::from_encrypted(&text, wrong),
            Err(KeyError::WrongPassphrase)
        ));
    }
    assert!(matches!(
        InstallationKeys::from_pem(&text),
        Err(KeyError::PassphraseNeeded)
    ));
}

#[test]
fn damaged_or_foreign_keys_are_refused() {
    let (one, other) = (keys().to_pem().unwrap(), keys().to_pem().unwrap());
    let half = |text: &str| {
        text.split_at(text.find("-----END CERTIFICATE-----").unwrap() + 26)
            .0
            .to_owned()
    };
    let mixed = format!("{}{}", half(&one), &other[half(&other).len()..]);
    let swapped = one.replacen("BEGIN CERTIFICATE", "BEGIN SOMETHING", 1);
    assert!(InstallationKeys::from_pem(&swapped).is_err());
    assert!(InstallationKeys::from_pem("").is_err());
    assert!(InstallationKeys::from_pem(&half(&one)).is_err());
    // The same names, but another root signed this seal.
    assert!(matches!(
        InstallationKeys::from_pem(&mixed),
        Err(KeyError::Mismatch)
    ));
}

#[test]
fn names_of_every_kind_fit_into_a_certificate() {
    let long =
        "Société d’Étanchéité et de Couverture des Frères Père-Fils & Cie, Maçonnerie générale, S.A.R.L.";
    let keys = InstallationKeys::generate(long, "fr", now(), &mut OsRng).unwrap();
    let seal = keys.certificate().unwrap();
    assert_eq!(seal.common_name.chars().count(), 64);
    assert!(
        seal.issuer.contains("Sans Réserve – Société") && seal.issuer.ends_with("…, racine"),
        "{}",
        seal.issuer
    );
    for name in [
        "Нгуен, Оксана",
        "陳大文",
        "O’Brien + Fils <x@y> \"Zoé\"",
        "=#\\;",
        "محمد",
    ] {
        let identity = seal::session_identity(name, EXPLANATION, &keys, now(), &mut OsRng).unwrap();
        assert_eq!(identity.certificate().unwrap().common_name, name);
    }
    for nothing in ["", " \n", "\u{202e}"] {
        assert!(matches!(
            seal::session_identity(nothing, EXPLANATION, &keys, now(), &mut OsRng),
            Err(KeyError::EmptyName)
        ));
        assert!(matches!(
            InstallationKeys::generate(nothing, "FR", now(), &mut OsRng),
            Err(KeyError::EmptyName)
        ));
    }
}

#[test]
fn certificates_last_as_long_as_promised() {
    let made: DateTime<Utc> = "2026-11-21T18:00:00Z".parse().unwrap();
    let keys = InstallationKeys::generate("Bâti", "FR", made, &mut OsRng).unwrap();
    let seal = keys.certificate().unwrap();
    assert_eq!((seal.not_before.day(), seal.not_after.year()), (20, 2036));
    let late: DateTime<Utc> = "2040-01-01T00:00:00Z".parse().unwrap();
    let session = seal::session_identity("Zoé", EXPLANATION, &keys, late, &mut OsRng)
        .unwrap()
        .certificate()
        .unwrap();
    // Never longer than the root, which ends in 2046.
    assert_eq!(session.not_after.year(), 2046);
}

#[test]
fn the_root_s_empty_list_goes_with_the_keys_and_one_of_another_root_does_not() {
    let keys = InstallationKeys::generate("Bâti", "FR", now(), &mut OsRng).unwrap();
    let list = keys.certificates().revocation_list().unwrap().unwrap();
    let text = keys.to_pem().unwrap();
    let seen = seal::InstallationCertificates::from_pem(&text).unwrap();
    assert_eq!(seen.revocation_list().unwrap().unwrap(), list);
    let block = text.find("-----BEGIN X509 CRL-----").unwrap();
    // Keys that were made before there were lists: opened, they have one; their certificates alone do not.
    let before = &text[..block];
    let seen = seal::InstallationCertificates::from_pem(before).unwrap();
    assert_eq!(seen.revocation_list().unwrap(), None);
    let opened = InstallationKeys::from_pem(before).unwrap();
    assert_eq!(opened.certificates().revocation_list().unwrap().unwrap(), list);
    assert_eq!(opened.certificates(), keys.certificates());
    // A list by another root is none of this one.
    let other = InstallationKeys::generate("Bâti", "FR", now(), &mut OsRng).unwrap();
    let others = other.to_pem().unwrap();
    let mixed = format!(
        "{before}{}",
        &others[others.find("-----BEGIN X509 CRL-----").unwrap()..]
    );
    let seen = seal::InstallationCertificates::from_pem(&mixed).unwrap();
    assert_eq!(seen.revocation_list().unwrap(), None);
}
