//! A time-stamp token taken apart: CMS over `TSTInfo` (RFC 3161, 2.4.2; RFC 5816).
//!
//! What can be established from the token alone is established here. Whether it is for the bytes in question, and
//! whether anybody trusts its authority, whoever holds it must ask.

use ::cms::content_info::ContentInfo;
use ::cms::signed_data::{SignedData, SignerInfo};
use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::OctetString;
use der::{Decode, Encode, Sequence};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::Certificate;
use x509_cert::ext::pkix::ExtendedKeyUsage;

use super::message::{ID_TST_INFO, TstInfo};
use crate::cades::{CONTENT_TYPE, ID_SIGNED_DATA, MESSAGE_DIGEST};
use crate::certificate::date;
use crate::name;
use crate::verify::cms;
use crate::verify::crypto::{self, Unknown};
use crate::verify::digest::Algorithm;
use crate::verify::{TimestampProblem, revocation_lists, signed_by};

/// `id-kp-timeStamping` (RFC 3161, 2.3).
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
/// The older binding, by SHA-1 (RFC 2634, 5.4), which RFC 3161 asks for and many authorities still use.
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.12");

#[derive(Sequence)]
struct EssCertId {
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<der::Any>,
}

#[derive(Sequence)]
struct SigningCertificate {
    certs: Vec<EssCertId>,
    #[asn1(optional = "true")]
    policies: Option<der::Any>,
}

/// A token that could be read.
pub(crate) struct Token {
    /// Length of its DER in bytes.
    pub length: usize,
    /// The digest that it is for, and how that was made.
    pub imprint: Vec<u8>,
    pub algorithm: Algorithm,
    pub time: DateTime<Utc>,
    pub accuracy: Option<u64>,
    pub policy: String,
    pub serial: String,
    pub nonce: Option<Vec<u8>>,
    pub signer: Certificate,
    pub certificates: Vec<Certificate>,
    pub crls: Vec<x509_cert::crl::CertificateList>,
    /// The signature is that of the certificate's key over exactly this content.
    pub signature_valid: bool,
    /// The signature itself names this certificate.
    pub certificate_bound: bool,
    /// The certificate is for timestamps, and for nothing else (RFC 3161, 2.3).
    pub for_timestamping: bool,
    pub problems: Vec<TimestampProblem>,
}

impl Token {
    /// Reads the token that `bytes` begin with; zeros may follow.
    pub fn read(bytes: &[u8]) -> Result<Self, TimestampProblem> {
        let unreadable = |_| TimestampProblem::Unreadable;
        let length = cms::der_length(bytes).ok_or(TimestampProblem::Unreadable)?;
        let der = bytes.get(..length).ok_or(TimestampProblem::Unreadable)?;
        let info = ContentInfo::from_der(der).map_err(unreadable)?;
        if info.content_type != ID_SIGNED_DATA {
            return Err(TimestampProblem::Unreadable);
        }
        let data: SignedData = info.content.decode_as().map_err(unreadable)?;
        if data.encap_content_info.econtent_type != ID_TST_INFO {
            return Err(TimestampProblem::Unreadable);
        }
        let content: OctetString = data
            .encap_content_info
            .econtent
            .as_ref()
            .and_then(|content| content.decode_as().ok())
            .ok_or(TimestampProblem::Unreadable)?;
        let tst = TstInfo::from_der(content.as_bytes()).map_err(unreadable)?;
        let time = tst.time().ok_or_else(|| bad("genTime"))?;
        let [signer] = data.signer_infos.0.as_slice() else {
            return Err(TimestampProblem::SignerCount);
        };
        let certificates = cms::certificates(&data);
        let certificate = certificates
            .iter()
            .find(|c| cms::identifies(&signer.sid, c))
            .ok_or(TimestampProblem::CertificateMissing)?
            .clone();
        let algorithm = crypto::digest_algorithm(tst.message_imprint.hash_algorithm.oid).map_err(unknown)?;
        let mut problems = Vec::new();
        if tst.version != 1 {
            problems.push(bad("version"));
        }
        if tst
            .extensions
            .iter()
            .flatten()
            .any(|extension| extension.critical)
        {
            // What it says could mean anything (RFC 3161, 2.4.2).
            problems.push(bad("extensions"));
        }
        let rooted = |c: &&Certificate| c.tbs_certificate.issuer == c.tbs_certificate.subject;
        if certificates
            .iter()
            .filter(rooted)
            .any(|root| !signed_by(root, root))
        {
            problems.push(bad("certificates"));
        }
        let signature_valid = signature(signer, &certificate, content.as_bytes(), &mut problems);
        Ok(Token {
            length,
            imprint: tst.message_imprint.hashed_message.as_bytes().to_vec(),
            algorithm,
            time,
            accuracy: tst
                .accuracy
                .as_ref()
                .map(super::message::Accuracy::in_milliseconds),
            policy: tst.policy.to_string(),
            serial: hex::encode(tst.serial_number.as_bytes()),
            nonce: tst.nonce.map(|nonce| nonce.as_bytes().to_vec()),
            signature_valid,
            certificate_bound: bound(signer, &certificate),
            for_timestamping: is_for_timestamping(&certificate),
            crls: revocation_lists(&data),
            signer: certificate,
            certificates,
            problems,
        })
    }

    /// Whether it is for a message of this digest.
    pub fn is_for(&self, digest: &[u8]) -> bool {
        self.imprint == digest
    }

    /// The digest of `message` as this token made its own.
    pub fn digest_of(&self, message: &[u8]) -> Vec<u8> {
        hash(self.algorithm, message)
    }

    /// Whether the certificate was valid at the time of the token.
    pub fn valid_at_its_time(&self) -> bool {
        let validity = &self.signer.tbs_certificate.validity;
        (date(&validity.not_before)..=date(&validity.not_after)).contains(&self.time)
    }

    /// Whom the certificate names: the common name, or all of it where there is none.
    pub fn authority(&self) -> String {
        let subject = &self.signer.tbs_certificate.subject;
        match name::common_name(subject) {
            name if name.is_empty() => name::describe(subject),
            name => name,
        }
    }
}

/// Whether content, attributes and key agree.
fn signature(
    signer: &SignerInfo,
    certificate: &Certificate,
    content: &[u8],
    problems: &mut Vec<TimestampProblem>,
) -> bool {
    let algorithm = match crypto::digest_algorithm(signer.digest_alg.oid) {
        Ok(algorithm) => algorithm,
        Err(error) => {
            problems.push(unknown(error));
            return false;
        }
    };
    if cms::attribute(signer, CONTENT_TYPE).and_then(|v| v.decode_as::<ObjectIdentifier>().ok())
        != Some(ID_TST_INFO)
    {
        problems.push(bad("content-type"));
    }
    let digest = cms::attribute(signer, MESSAGE_DIGEST).and_then(|v| v.decode_as::<OctetString>().ok());
    let same = digest.is_some_and(|digest| digest.as_bytes() == hash(algorithm, content));
    let attributes = signer.signed_attrs.as_ref();
    let Some(message) = attributes.and_then(|attributes| attributes.to_der().ok()) else {
        problems.push(bad("signedAttrs"));
        return false;
    };
    let key = &certificate.tbs_certificate.subject_public_key_info;
    let valid = crypto::verify(
        key,
        &signer.signature_algorithm,
        Some(algorithm),
        &message,
        signer.signature.as_bytes(),
    );
    match valid {
        Ok(valid) => valid && same,
        Err(error) => {
            problems.push(unknown(error));
            false
        }
    }
}

/// By either of the two attributes; where both stand, by both (RFC 5816, 2.2.1).
fn bound(signer: &SignerInfo, certificate: &Certificate) -> bool {
    let older = signer
        .signed_attrs
        .iter()
        .flat_map(|attributes| attributes.iter())
        .any(|attribute| attribute.oid == SIGNING_CERTIFICATE);
    let by_sha_1 = || {
        let named: SigningCertificate = cms::attribute(signer, SIGNING_CERTIFICATE)?.decode_as().ok()?;
        let first = named.certs.first()?;
        let der = certificate.to_der().ok()?;
        Some(Sha1::digest(der)[..] == *first.cert_hash.as_bytes())
    };
    match (older, cms::binding(signer, certificate)) {
        (true, Some(newer)) => newer && by_sha_1() == Some(true),
        (true, None) => by_sha_1() == Some(true),
        (false, newer) => newer == Some(true),
    }
}

/// The purpose is named, critical, and the only one.
fn is_for_timestamping(certificate: &Certificate) -> bool {
    let usage = certificate.tbs_certificate.get::<ExtendedKeyUsage>();
    matches!(usage, Ok(Some((true, ExtendedKeyUsage(purposes)))) if purposes == [TIME_STAMPING])
}

fn hash(algorithm: Algorithm, message: &[u8]) -> Vec<u8> {
    match algorithm {
        Algorithm::Sha256 => Sha256::digest(message).to_vec(),
        Algorithm::Sha384 => Sha384::digest(message).to_vec(),
        Algorithm::Sha512 => Sha512::digest(message).to_vec(),
    }
}

fn bad(name: &str) -> TimestampProblem {
    TimestampProblem::BadField {
        name: name.to_owned(),
    }
}

fn unknown(Unknown(oid): Unknown) -> TimestampProblem {
    TimestampProblem::UnknownAlgorithm { oid: oid.to_string() }
}
