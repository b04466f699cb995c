//! Timestamps: of a document and of a signature, by an honest authority, by OpenSSL's, and by liars.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "common/authority.rs"]
mod authority;
mod common;

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use authority::{Authority as Tsa, Lie, OpenSsl};
use common::*;
use seal::{
    Authority, BoxError, Change, DocumentTimestamp, Level, PrefixState, SignError, Stamped, TimestampError,
    ValidationData, Verification, VerifyOptions,
};

type Answer<'a> = dyn FnMut(&[u8]) -> Result<Vec<u8>, BoxError> + 'a;

fn stamp(
    source: &Path,
    target: &Path,
    data: &ValidationData,
    trusted: &[Vec<u8>],
    answer: &mut Answer<'_>,
) -> Result<Stamped, SignError> {
    fs::copy(source, target).unwrap();
    let mut file = OpenOptions::new().read(true).write(true).open(target).unwrap();
    let state = PrefixState::of(fs::File::open(target).unwrap()).unwrap();
    let wanted = DocumentTimestamp {
        field: "Timestamp",
        data,
    };
    let mut authority = Authority {
        exchange: answer,
        nonce: [7; 8],
        trusted,
    };
    seal::document_timestamp(&mut file, &state, &wanted, &mut authority)
}

fn facts(files: &Files, path: &Path, authorities: Vec<Vec<u8>>) -> Verification {
    let options = VerifyOptions {
        authorities,
        ..files.options()
    };
    seal::verify(path, &options).unwrap()
}

struct Stamping {
    files: Files,
    tsa: Tsa,
    stamped: PathBuf,
}

fn stamped() -> Stamping {
    let files = files();
    let tsa = Tsa::new(now());
    let stamped = files.folder.path().join("stamped.pdf");
    let needs = seal::validation_needs(&files.signed, now().to_utc()).unwrap();
    assert_eq!((needs.data.certificates.len(), needs.addresses.len()), (3, 0));
    let mut honest = |request: &[u8]| tsa.answer(request, Lie::None);
    let made = stamp(
        &files.signed,
        &stamped,
        &needs.data,
        &[tsa.root_der()],
        &mut honest,
    )
    .unwrap();
    assert_eq!(made.revision, 3);
    assert_eq!(
        made.state.sha256(),
        PrefixState::of(fs::File::open(&stamped).unwrap())
            .unwrap()
            .sha256()
    );
    Stamping { files, tsa, stamped }
}

#[test]
fn a_document_timestamp_covers_everything_before_it_and_changes_nothing() {
    let Stamping { files, tsa, stamped } = stamped();
    let before = fs::read(&files.signed).unwrap();
    assert!(fs::read(&stamped).unwrap().starts_with(&before));
    let found = facts(&files, &stamped, vec![tsa.root_der()]);
    assert!(found.intact() && found.trusted(), "{found:#?}");
    let [contractor, client, stamp] = found.signatures.as_slice() else {
        panic!("{found:#?}");
    };
    let token = stamp.timestamp.as_ref().unwrap();
    assert!(
        stamp.is_timestamp() && token.sound() && token.chain.trusted,
        "{token:#?}"
    );
    assert_eq!(token.time.timestamp(), tsa.now.timestamp());
    assert_eq!((token.authority.as_str(), token.revision), ("Test authority", 3));
    for signature in [contractor, client] {
        assert_eq!(signature.level, Some(Level::Archived), "{signature:#?}");
        let last = signature.changes_after.iter().filter(|after| after.revision == 3);
        let last: Vec<&Change> = last.map(|after| &after.change).collect();
        let field = "Timestamp1".to_owned();
        assert!(last.contains(&&Change::SignatureFieldAdded {
            field,
            visible: false
        }));
        assert!(last.contains(&&Change::ValidationDataAdded), "{last:?}");
    }
    assert_eq!(stamp.level, None);
    assert_eq!(found.validation_data.unwrap().certificates, 3);
    assert_eq!(found.unsigned_trailing_bytes, 0);
}

#[test]
fn an_authority_that_nobody_trusts_is_told_as_such() {
    let Stamping { files, stamped, .. } = stamped();
    let found = files.verify(&stamped);
    assert!(found.intact());
    let token = found.signatures[2].timestamp.as_ref().unwrap();
    assert!(token.sound() && token.chain.complete && !token.chain.trusted);
    let other = facts(&files, &stamped, vec![Tsa::new(now()).root_der()]);
    assert!(!other.signatures[2].timestamp.as_ref().unwrap().chain.trusted);
}

#[test]
fn every_changed_byte_of_a_timestamped_file_shows() {
    let Stamping { files, stamped, .. } = stamped();
    let bytes = fs::read(&stamped).unwrap();
    let start = fs::read(&files.signed).unwrap().len();
    let mut unseen = Vec::new();
    for place in (start + 1..bytes.len() - 8).step_by(211) {
        let mut changed = bytes.clone();
        changed[place] = if changed[place] == b'0' {
            b'1'
        } else {
            changed[place] ^ 1
        };
        if files.accepts(&changed) {
            unseen.push(place);
        }
    }
    assert!(unseen.is_empty(), "{unseen:?} of {start} to {}", bytes.len());
}

#[test]
fn a_signature_after_a_timestamp_and_a_second_timestamp_go_onto_the_same_file() {
    let files = files();
    let tsa = Tsa::new(now());
    let at = |name: &str| files.folder.path().join(name);
    let mut honest = |request: &[u8]| tsa.answer(request, Lie::None);
    let none = ValidationData::default();
    stamp(&files.certified, &at("1.pdf"), &none, &[], &mut honest).unwrap();
    seal::sign(
        &at("1.pdf"),
        &at("2.pdf"),
        &client_signing(&[]),
        &client(&files.keys),
    )
    .unwrap();
    let found = facts(&files, &at("2.pdf"), vec![tsa.root_der()]);
    assert!(found.intact(), "{found:#?}");
    let levels: Vec<_> = found.signatures.iter().map(|signature| signature.level).collect();
    assert_eq!(levels, [Some(Level::Timestamped), None, Some(Level::Basic)]);
    let needs = seal::validation_needs(&at("2.pdf"), now().to_utc()).unwrap();
    stamp(&at("2.pdf"), &at("3.pdf"), &needs.data, &[], &mut honest).unwrap();
    let found = facts(&files, &at("3.pdf"), vec![tsa.root_der()]);
    assert!(found.intact(), "{found:#?}");
    let levels: Vec<_> = found.signatures.iter().map(|signature| signature.level).collect();
    assert_eq!(levels, [Some(Level::Archived), None, Some(Level::Archived), None]);
    let again = seal::validation_needs(&at("3.pdf"), now().to_utc()).unwrap();
    // Only the certificate of the last timestamp is new.
    assert_eq!(again.data.certificates.len(), 1);
}

#[test]
fn a_liar_is_found_out_and_the_file_stays_as_it_was() {
    let files = files();
    let tsa = Tsa::new(now());
    let target = files.folder.path().join("stamped.pdf");
    let before = fs::read(&files.signed).unwrap();
    type Expected = fn(&TimestampError) -> bool;
    let lies: [(Lie, Expected); 15] = [
        (Lie::OtherBytes, |e| matches!(e, TimestampError::OtherBytes)),
        (Lie::OtherNonce, |e| matches!(e, TimestampError::OtherRequest)),
        (Lie::OtherContent, |e| {
            matches!(
                e,
                TimestampError::Unsound | TimestampError::NoTimestamp | TimestampError::OtherRequest
            )
        }),
        (Lie::OtherCertificateNamed, |e| {
            matches!(e, TimestampError::Unsound)
        }),
        (Lie::NoPurpose, |e| matches!(e, TimestampError::WrongPurpose)),
        (Lie::SecondPurpose, |e| matches!(e, TimestampError::WrongPurpose)),
        (Lie::Expired, |e| matches!(e, TimestampError::OutsideValidity)),
        (Lie::NotYetValid, |e| matches!(e, TimestampError::OutsideValidity)),
        (
            Lie::Refuses,
            |e| matches!(e, TimestampError::Refused { status: 2, text } if text == "no more today"),
        ),
        (Lie::GrantsNothing, |e| matches!(e, TimestampError::NoTimestamp)),
        (Lie::Garbage, |e| matches!(e, TimestampError::NoTimestamp)),
        (Lie::Nothing, |e| matches!(e, TimestampError::NoTimestamp)),
        (Lie::TrailingBytes, |e| matches!(e, TimestampError::NoTimestamp)),
        (Lie::TwoSigners, |e| matches!(e, TimestampError::Unsound)),
        (Lie::Huge, |e| matches!(e, TimestampError::TooLong)),
    ];
    for (lie, expected) in lies {
        let mut liar = |request: &[u8]| tsa.answer(request, lie);
        let error = stamp(&files.signed, &target, &ValidationData::default(), &[], &mut liar).unwrap_err();
        assert!(
            matches!(&error, SignError::Timestamp(error) if expected(error)),
            "{lie:?}: {error:?}"
        );
        assert_eq!(fs::read(&target).unwrap(), before, "{lie:?}");
    }
    let mut silent = |_: &[u8]| -> Result<Vec<u8>, BoxError> { Err("nobody there".into()) };
    let error = stamp(
        &files.signed,
        &target,
        &ValidationData::default(),
        &[],
        &mut silent,
    )
    .unwrap_err();
    assert!(matches!(error, SignError::Timestamp(TimestampError::NoAnswer(_))));
    let mut honest = |request: &[u8]| tsa.answer(request, Lie::None);
    let stranger = [Tsa::new(now()).root_der()];
    let error = stamp(
        &files.signed,
        &target,
        &ValidationData::default(),
        &stranger,
        &mut honest,
    )
    .unwrap_err();
    assert!(matches!(error, SignError::Timestamp(TimestampError::Untrusted)));
}

#[test]
fn a_certification_that_allows_nothing_keeps_timestamps_out() {
    let files = files();
    let locked = files.folder.path().join("locked.pdf");
    let mut signing = seal_signing();
    signing.certification = Some(seal::DocMdp::NoChanges);
    seal::sign(&files.plain, &locked, &signing, &files.keys.seal_identity()).unwrap();
    let tsa = Tsa::new(now());
    let mut honest = |request: &[u8]| tsa.answer(request, Lie::None);
    let target = files.folder.path().join("stamped.pdf");
    let error = stamp(&locked, &target, &ValidationData::default(), &[], &mut honest).unwrap_err();
    assert!(matches!(error, SignError::Locked), "{error:?}");
}

fn sign_stamped(
    files: &Files,
    tsa: &Tsa,
    lie: Lie,
) -> (PathBuf, Result<seal::TimestampFact, TimestampError>) {
    let target = files.folder.path().join("with-time.pdf");
    fs::copy(&files.certified, &target).unwrap();
    let mut file = OpenOptions::new().read(true).write(true).open(&target).unwrap();
    let state = PrefixState::of(fs::File::open(&target).unwrap()).unwrap();
    let mut answer = |request: &[u8]| tsa.answer(request, lie);
    let mut authority = Authority {
        exchange: &mut answer,
        nonce: [1; 8],
        trusted: &[],
    };
    let identity = client(&files.keys);
    let (_, stamp) =
        seal::sign_in_place_stamped(&mut file, &state, &client_signing(&[]), &identity, &mut authority)
            .unwrap();
    (target, stamp)
}

#[test]
fn a_signature_may_carry_its_own_timestamp() {
    let files = files();
    let tsa = Tsa::new(now());
    let (path, stamp) = sign_stamped(&files, &tsa, Lie::None);
    assert_eq!(stamp.unwrap().revision, 2);
    let found = facts(&files, &path, vec![tsa.root_der()]);
    assert!(found.intact(), "{found:#?}");
    let levels: Vec<_> = found.signatures.iter().map(|signature| signature.level).collect();
    assert_eq!(levels, [Some(Level::Basic), Some(Level::Timestamped)]);
    let [inside] = found.signatures[1].timestamps.as_slice() else {
        panic!("{found:#?}");
    };
    assert!(inside.sound() && inside.chain.trusted);
}

#[test]
fn an_authority_that_fails_costs_a_level_and_never_the_signature() {
    let files = files();
    let tsa = Tsa::new(now());
    for lie in [Lie::Nothing, Lie::OtherBytes, Lie::Huge, Lie::Expired] {
        let (path, stamp) = sign_stamped(&files, &tsa, lie);
        assert!(stamp.is_err(), "{lie:?}");
        let found = files.verify(&path);
        assert!(found.intact(), "{lie:?}");
        assert_eq!(found.signatures[1].level, Some(Level::Basic));
    }
}

#[test]
fn a_timestamp_of_another_signature_is_named() {
    let files = files();
    let tsa = Tsa::new(now());
    let (path, _) = sign_stamped(&files, &tsa, Lie::None);
    let one = fs::read(&path).unwrap();
    // The last digits of the value are those of the token, which nothing protects but itself.
    let digits = find_last(&one, b"/Contents <").unwrap() + 11;
    let end = digits + one[digits..].windows(8).position(|w| w == b"00000000").unwrap();
    let mut changed = one.clone();
    changed[end - 9] = if changed[end - 9] == b'1' { b'2' } else { b'1' };
    let found = files.facts(&changed);
    assert!(!found.intact());
    assert!(found.signatures[1].level.is_none());
}

#[test]
fn the_tokens_of_openssl_hold_for_every_kind_of_key() {
    let files = files();
    let kinds: [&[&str]; 3] = [
        &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
        &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
        &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
    ];
    for (index, kind) in kinds.iter().enumerate() {
        let Some(tsa) = OpenSsl::new(&files.folder.path().join(format!("tsa-{index}")), kind) else {
            return;
        };
        let target = files.folder.path().join(format!("openssl-{index}.pdf"));
        let needs = seal::validation_needs(&files.signed, now().to_utc()).unwrap();
        let trusted = [tsa.root.clone()];
        let mut answer = |request: &[u8]| tsa.answer(request);
        let made = stamp(&files.signed, &target, &needs.data, &trusted, &mut answer).unwrap();
        assert_eq!(made.timestamp.authority, "OpenSSL authority");
        assert!(made.timestamp.accuracy_milliseconds == Some(1000), "{kind:?}");
        let found = facts(&files, &target, trusted.to_vec());
        assert!(found.intact(), "{kind:?}: {found:#?}");
        assert_eq!(found.signatures[0].level, Some(Level::Archived));
    }
}
