//! What is signed verifies, and says what was put into it.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;
use std::io::Write;

use common::*;
use lopdf::SaveOptions;
use seal::{Change, Coverage, DocMdp, HashingWriter, SignError};

#[test]
fn certified_and_signed_files_verify() {
    let files = files();
    let plain = files.verify(&files.plain);
    assert!(plain.signatures.is_empty() && !plain.intact());
    assert_eq!(plain.empty_fields, [SEAL_FIELD, CLIENT_FIELD]);

    let certified = files.verify(&files.certified);
    assert!(certified.intact() && certified.trusted(), "{certified:#?}");
    assert_eq!(certified.empty_fields, [CLIENT_FIELD]);
    assert_eq!(certified.signatures[0].covers, Coverage::WholeFile);

    let signed = files.verify(&files.signed);
    assert!(signed.intact() && signed.trusted(), "{signed:#?}");
    let [seal, client] = signed.signatures.as_slice() else {
        panic!("two signatures")
    };
    assert_eq!((seal.certification, client.certification), (Some(2), None));
    assert!(matches!(seal.covers, Coverage::WholeRevision { later_bytes } if later_bytes > 0));
    assert_eq!(client.covers, Coverage::WholeFile);
    let changes: Vec<_> = seal
        .changes_after
        .iter()
        .map(|c| (&c.change, c.allowed, c.revision))
        .collect();
    assert_eq!(
        changes,
        [(
            &Change::FieldSigned {
                field: CLIENT_FIELD.to_owned()
            },
            true,
            2
        )]
    );
    let ends: Vec<_> = signed
        .revisions
        .iter()
        .map(|r| (r.length, r.signed_by.as_deref()))
        .collect();
    let length = |path| fs::metadata(path).unwrap().len();
    assert_eq!(ends[1], (length(&files.certified), Some(SEAL_FIELD)));
    assert_eq!(ends[2], (length(&files.signed), Some(CLIENT_FIELD)));
    assert_eq!(ends[0].1, None);
}

#[test]
fn a_signature_says_who_when_why_and_under_what() {
    let files = files();
    let signed = files.verify(&files.signed);
    let client = &signed.signatures[1];
    assert_eq!(client.declared_name.as_deref(), Some(CLIENT));
    assert_eq!(client.signer_name.as_deref(), Some(CLIENT));
    assert_eq!(client.reason.as_deref(), Some("Réception avec réserves"));
    assert_eq!(client.location.as_deref(), Some("Saint-Étienne"));
    assert_eq!(client.declared_time.unwrap().offset().local_minus_utc(), 3600);
    assert_eq!(client.details, details());
    let certificate = client.certificate.as_ref().unwrap();
    assert!(
        certificate.subject.contains("nom déclaré") && !certificate.self_issued,
        "{certificate:?}"
    );
    assert!(client.chain.valid_at_declared_time);
    assert_eq!(
        client.chain.root_fingerprint.as_deref(),
        Some(&*files.keys.root_fingerprint().unwrap())
    );
    assert_eq!(
        signed.signatures[0].certificate.as_ref().unwrap().fingerprint,
        files.keys.fingerprint().unwrap()
    );
}

#[test]
fn a_root_nobody_gave_is_not_trusted() {
    let files = files();
    let stranger = seal::VerifyOptions {
        trusted_roots: vec![keys().root_fingerprint().unwrap()],
        ..seal::VerifyOptions::default()
    };
    let facts = seal::verify(&files.signed, &stranger).unwrap();
    assert!(facts.intact() && !facts.trusted());
    assert!(
        facts
            .signatures
            .iter()
            .all(|s| s.chain.complete && !s.chain.trusted)
    );
}

#[test]
fn a_fingerprint_is_recognised_however_it_is_grouped() {
    let files = files();
    let digits = files.keys.root_fingerprint().unwrap().to_uppercase();
    let grouped = digits
        .as_bytes()
        .chunks(2)
        .map(|b| String::from_utf8_lossy(b).into_owned())
        .collect::<Vec<_>>()
        .join(":");
    assert!(
        seal::verify(
            &files.signed,
            &seal::VerifyOptions {
                trusted_roots: vec![grouped],
                ..seal::VerifyOptions::default()
            }
        )
        .unwrap()
        .trusted()
    );
}

#[test]
fn signing_leaves_the_old_bytes_alone() {
    let files = files();
    let (plain, certified, signed) = (
        fs::read(&files.plain).unwrap(),
        fs::read(&files.certified).unwrap(),
        fs::read(&files.signed).unwrap(),
    );
    assert!(certified.starts_with(&plain) && signed.starts_with(&certified));
}

#[test]
fn a_file_hashed_while_written_is_signed_without_reading_it() {
    let files = files();
    let bytes = fs::read(&files.plain).unwrap();
    let mut target = tempfile::NamedTempFile::new_in(files.folder.path()).unwrap();
    let mut writer = HashingWriter::new(target.as_file_mut());
    bytes
        .chunks(777)
        .for_each(|piece| writer.write_all(piece).unwrap());
    let (file, state) = writer.finish().unwrap();
    let signed = seal::sign_in_place(file, &state, &seal_signing(), &files.keys.seal_identity()).unwrap();
    let facts = files.verify(target.path());
    assert!(facts.intact(), "{facts:#?}");
    assert_eq!(
        (hex::encode(signed.sha256()), signed.length(), signed.revision),
        (facts.sha256, facts.length, 1)
    );

    let again = seal::sign_in_place(
        target.as_file_mut(),
        &signed.state,
        &client_signing(&[]),
        &client(&files.keys),
    )
    .unwrap();
    assert!(files.verify(target.path()).intact());
    assert_eq!(again.revision, 2);
}

#[test]
fn a_hash_of_something_else_is_refused_or_shows() {
    let files = files();
    let mut file = fs::OpenOptions::new()
        .read(true)
        .write(true)
        .open(&files.plain)
        .unwrap();
    let before = fs::read(&files.plain).unwrap();
    let short = seal::PrefixState::of(&before[1..]).unwrap();
    let refused = seal::sign_in_place(&mut file, &short, &seal_signing(), &files.keys.seal_identity());
    assert!(matches!(refused, Err(SignError::WrongPrefix { .. })));
    assert_eq!(fs::read(&files.plain).unwrap(), before);
    let wrong = seal::PrefixState::of(&vec![0; before.len()][..]).unwrap();
    seal::sign_in_place(&mut file, &wrong, &seal_signing(), &files.keys.seal_identity()).unwrap();
    assert!(!files.verify(&files.plain).intact());
}

#[test]
fn a_file_with_cross_reference_streams_is_signed_in_kind() {
    let mut bytes = Vec::new();
    document()
        .save_with_options(
            &mut bytes,
            SaveOptions::builder()
                .use_object_streams(true)
                .use_xref_streams(true)
                .build(),
        )
        .unwrap();
    let files = files();
    let path = files.folder.path().join("streams.pdf");
    fs::write(&path, bytes).unwrap();
    seal::sign(&path, &path, &seal_signing(), &files.keys.seal_identity()).unwrap();
    seal::sign(&path, &path, &client_signing(&details()), &client(&files.keys)).unwrap();
    let facts = files.verify(&path);
    assert!(facts.intact() && facts.trusted(), "{facts:#?}");
    assert_eq!(facts.signatures.len(), 2);
    fs::copy(&path, concat!(env!("CARGO_TARGET_TMPDIR"), "/streams.pdf")).unwrap();
    fs::write(
        concat!(env!("CARGO_TARGET_TMPDIR"), "/streams.pem"),
        files.keys.root_pem().unwrap(),
    )
    .unwrap();
}

#[test]
fn refuses_what_cannot_be_signed_and_leaves_nothing_behind() {
    let files = files();
    let target = files.folder.path().join("none.pdf");
    let identity = files.keys.seal_identity();
    let refused =
        |signing: &seal::Signing<'_>, source| seal::sign(source, &target, signing, &identity).unwrap_err();
    let unknown = seal::Signing {
        field: "Personne",
        ..seal_signing()
    };
    assert!(matches!(
        refused(&unknown, &files.plain),
        SignError::NoSuchField(_)
    ));
    assert!(matches!(
        refused(&seal_signing(), &files.certified),
        SignError::AlreadySigned(_)
    ));
    let second = seal::Signing {
        field: CLIENT_FIELD,
        ..seal_signing()
    };
    assert!(matches!(
        refused(&second, &files.certified),
        SignError::TooLateToCertify
    ));
    for key in ["", "a b", "é", "Device/../"] {
        let details = [(key.to_owned(), String::new())];
        assert!(
            matches!(
                refused(&client_signing(&details), &files.certified),
                SignError::BadDetail(_)
            ),
            "{key}"
        );
    }
    let names: Vec<_> = fs::read_dir(files.folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn a_certification_that_allows_nothing_is_respected() {
    let files = files();
    let path = files.folder.path().join("locked.pdf");
    let locked = seal::Signing {
        certification: Some(DocMdp::NoChanges),
        ..seal_signing()
    };
    seal::sign(&files.plain, &path, &locked, &files.keys.seal_identity()).unwrap();
    assert!(files.verify(&path).intact());
    let refused = seal::sign(&path, &path, &client_signing(&[]), &client(&files.keys));
    assert!(matches!(refused, Err(SignError::Locked)));
}

#[test]
fn samples_for_other_readers_are_kept() {
    let files = files();
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    fs::copy(&files.certified, folder.join("certified.pdf")).unwrap();
    fs::copy(&files.signed, folder.join("signed.pdf")).unwrap();
    fs::write(folder.join("root.pem"), files.keys.root_pem().unwrap()).unwrap();
    fs::write(folder.join("seal.pem"), files.keys.certificate_pem().unwrap()).unwrap();
    assert!(files.verify(&folder.join("signed.pdf")).intact());
}

#[test]
fn embedded_files_are_read_by_name_and_within_a_limit() {
    let files = files();
    let expected = br#"{"number":"2026-014"}"#.repeat(20);
    assert_eq!(seal::attachment_names(&files.signed).unwrap(), ["acte.json"]);
    assert_eq!(
        seal::attachment(&files.signed, "acte.json", 1_000)
            .unwrap()
            .unwrap(),
        expected
    );
    assert_eq!(
        seal::attachment(&files.signed, "autre.json", 1_000).unwrap(),
        None
    );
    assert!(seal::attachment(&files.signed, "acte.json", 100).is_err());
}

#[test]
fn the_pages_of_a_signed_file_are_counted_and_those_of_a_cut_one_are_not() {
    let files = files();
    assert_eq!(seal::page_count(&files.signed).unwrap(), 1);
    let cut = files.signed.with_file_name("cut.pdf");
    let bytes = std::fs::read(&files.signed).unwrap();
    std::fs::write(&cut, &bytes[..200]).unwrap();
    assert!(seal::page_count(&cut).is_err());
}
