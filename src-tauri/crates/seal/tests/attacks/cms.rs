//! The signature value itself taken apart and put together otherwise.

use ::cms::cert::CertificateChoices;
use ::cms::content_info::ContentInfo;
use ::cms::signed_data::{CertificateSet, SignedData, SignerIdentifier, SignerInfos};
use const_oid::ObjectIdentifier;
use der::asn1::{OctetString, SetOfVec};
use der::{Any, Decode, Encode};
use seal::{SignatureFact, SignatureProblem};

use crate::forge::*;

const SHA_1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
const MD_5: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.5");

fn value(bytes: &[u8]) -> Vec<u8> {
    let place = hole(bytes);
    let digits = &bytes[place.start + 1..place.end - 1];
    let raw = hex::decode(digits).unwrap();
    let length = 4 + usize::from(u16::from_be_bytes([raw[2], raw[3]]));
    assert_eq!(raw[..2], [0x30, 0x82], "a long sequence");
    raw[..length].to_vec()
}

fn with_value(bytes: &[u8], value: &[u8]) -> Vec<u8> {
    let place = hole(bytes);
    let digits = hex::encode(value);
    let mut out = bytes.to_vec();
    out[place.start + 1..place.end - 1].fill(b'0');
    out[place.start + 1..place.start + 1 + digits.len()].copy_from_slice(digits.as_bytes());
    out
}

fn data(value: &[u8]) -> SignedData {
    ContentInfo::from_der(value).unwrap().content.decode_as().unwrap()
}

fn encoded(data: &SignedData) -> Vec<u8> {
    let content = Any::encode_from(data).unwrap();
    let content_type = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
    ContentInfo {
        content_type,
        content,
    }
    .to_der()
    .unwrap()
}

/// The last signature after something was done to its value.
fn after(name: &str, change: impl FnOnce(&mut SignedData)) -> SignatureFact {
    let (files, bytes) = honest();
    let mut data = data(&value(&bytes));
    change(&mut data);
    let facts = attacked(&files, name, &with_value(&bytes, &encoded(&data)));
    facts.signatures.last().unwrap().clone()
}

fn bad(name: &str) -> SignatureProblem {
    let name = name.to_owned();
    SignatureProblem::BadAttribute { name }
}

#[test]
fn taken_apart_and_put_together_it_is_the_same() {
    let (files, bytes) = honest();
    let again = encoded(&data(&value(&bytes)));
    assert!(files.accepts(&with_value(&bytes, &again)));
}

#[test]
fn another_certificate_for_the_same_key_is_named() {
    let fact = after("cms-certificate-swapped", |data| {
        let set = data.certificates.as_ref().unwrap();
        let mut choices: Vec<_> = set.0.iter().cloned().collect();
        let signer = data.signer_infos.0.get(0).unwrap();
        let SignerIdentifier::IssuerAndSerialNumber(id) = &signer.sid else {
            panic!("issuer and serial number")
        };
        for choice in &mut choices {
            if let CertificateChoices::Certificate(c) = choice
                && c.tbs_certificate.serial_number == id.serial_number
            {
                c.tbs_certificate.subject = "CN=Maître Notaire,O=Étude".parse().unwrap();
            }
        }
        data.certificates = Some(CertificateSet(SetOfVec::try_from(choices).unwrap()));
    });
    assert!(fact.signature_valid && !fact.certificate_bound, "{fact:#?}");
    assert!(fact.problems.contains(&bad("signing-certificate-v2")));
    assert!(!fact.chain.trusted);
}

#[test]
fn a_signer_without_certificate_is_named() {
    let fact = after("cms-no-certificate", |data| data.certificates = None);
    assert_eq!(fact.problems, [SignatureProblem::CertificateMissing]);
}

#[test]
fn a_weak_digest_is_named() {
    for (name, oid) in [("cms-sha-1", SHA_1), ("cms-md-5", MD_5)] {
        let fact = after(name, |data| {
            let mut signer = data.signer_infos.0.get(0).unwrap().clone();
            signer.digest_alg.oid = oid;
            data.signer_infos = SignerInfos(SetOfVec::try_from(vec![signer]).unwrap());
        });
        let oid = oid.to_string();
        assert_eq!(fact.problems, [SignatureProblem::UnknownAlgorithm { oid }]);
    }
}

#[test]
fn an_algorithm_that_is_not_the_one_used_is_named() {
    let fact = after("cms-other-digests", |data| {
        let mut algorithm = data.digest_algorithms.get(0).unwrap().clone();
        algorithm.oid = SHA_1;
        data.digest_algorithms = SetOfVec::try_from(vec![algorithm]).unwrap();
    });
    assert!(fact.problems.contains(&bad("digestAlgorithms")));
}

#[test]
fn two_signers_or_none_are_named() {
    let fact = after("cms-two-signers", |data| {
        let signer = data.signer_infos.0.get(0).unwrap().clone();
        let mut other = signer.clone();
        other.signature = OctetString::new(vec![0; 70]).unwrap();
        data.signer_infos = SignerInfos(SetOfVec::try_from(vec![signer, other]).unwrap());
    });
    assert_eq!(fact.problems, [SignatureProblem::SignerCount { count: 2 }]);
    let fact = after("cms-no-signer", |data| {
        data.signer_infos = SignerInfos(SetOfVec::new());
    });
    assert_eq!(fact.problems, [SignatureProblem::SignerCount { count: 0 }]);
}

#[test]
fn content_inside_the_value_is_named() {
    let fact = after("cms-content-inside", |data| {
        let inside = OctetString::new(b"something else".to_vec()).unwrap();
        data.encap_content_info.econtent = Some(Any::encode_from(&inside).unwrap());
    });
    assert!(fact.problems.contains(&bad("encapContentInfo")));
}

#[test]
fn attributes_left_out_are_named() {
    for attribute in 0..3 {
        let fact = after(&format!("cms-without-attribute-{attribute}"), |data| {
            let mut signer = data.signer_infos.0.get(0).unwrap().clone();
            let mut kept: Vec<_> = signer.signed_attrs.unwrap().iter().cloned().collect();
            drop(kept.remove(attribute));
            signer.signed_attrs = Some(SetOfVec::try_from(kept).unwrap());
            data.signer_infos = SignerInfos(SetOfVec::try_from(vec![signer]).unwrap());
        });
        assert!(!fact.signature_valid, "{fact:#?}");
    }
    let fact = after("cms-without-attributes", |data| {
        let mut signer = data.signer_infos.0.get(0).unwrap().clone();
        signer.signed_attrs = None;
        data.signer_infos = SignerInfos(SetOfVec::try_from(vec![signer]).unwrap());
    });
    assert_eq!(fact.problems, [bad("signedAttrs")]);
}

#[test]
fn an_encoding_that_is_not_der_is_named() {
    let (files, bytes) = honest();
    let value = value(&bytes);
    // The outermost sequence with indefinite length: BER, which two readers may cut differently.
    let indefinite = [&[0x30, 0x80], &value[4..], &[0, 0]].concat();
    // A length with a leading zero.
    let long = [&[0x30, 0x83, 0], &value[2..]].concat();
    for (name, value) in [("cms-indefinite", indefinite), ("cms-long-length", long)] {
        let facts = attacked(&files, name, &with_value(&bytes, &value));
        let last = facts.signatures.last().unwrap();
        assert_eq!(last.problems, [SignatureProblem::UnreadableCms], "{name}");
    }
}

#[test]
fn what_follows_the_value_is_named() {
    let (files, bytes) = honest();
    let value = [&value(&bytes)[..], b"\x30\x03\x02\x01\x05"].concat();
    let facts = attacked(&files, "cms-appended", &with_value(&bytes, &value));
    let last = facts.signatures.last().unwrap();
    assert_eq!(last.problems, [SignatureProblem::GapTampered]);
}

#[test]
fn the_value_of_another_signature_is_named() {
    // The certification’s value in the client’s place.
    let (files, bytes) = honest();
    let certified = std::fs::read(&files.certified).unwrap();
    let facts = attacked(&files, "cms-of-another", &with_value(&bytes, &value(&certified)));
    let last = facts.signatures.last().unwrap();
    assert!(last.signature_valid && !last.digest_matches, "{last:#?}");
}
