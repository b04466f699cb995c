//! Timestamps as facts: the time told, by whom, for which bytes, and how far that authority can be trusted; and the level
//! (ETSI EN 319 142-1, 6) that each signature earned by them.

use chrono::{DateTime, Utc};
use der::Encode;
use serde::Serialize;
use sha2::{Digest, Sha256};
use x509_cert::Certificate;

use super::cms::Cms;
use super::facts::{ChainFact, SignatureFact, SignatureProblem};
use super::revocation::{RevocationFact, RevocationState};
use super::{CertificateFact, chain};
use crate::dss::Material;
use crate::timestamp::token::Token;

/// A time that an authority vouches for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimestampFact {
    /// The time told: what the token is for existed before it.
    pub time: DateTime<Utc>,
    /// How exact it is said to be, in milliseconds.
    pub accuracy_milliseconds: Option<u64>,
    /// Whom the certificate of the authority names.
    pub authority: String,
    /// The policy under which it was issued (an object identifier).
    pub policy: String,
    /// Its serial number, in hexadecimal.
    pub serial: String,
    /// The certificate of the authority.
    pub certificate: Option<CertificateFact>,
    /// It is for the bytes that it stands for here.
    pub imprint_matches: bool,
    /// Its signature is that of the certificate’s key over what it says.
    pub signature_valid: bool,
    /// Its signature names that certificate and no other.
    pub certificate_bound: bool,
    /// The certificate is for timestamps and for nothing else.
    pub for_timestamping: bool,
    /// The certificate was valid at the time told.
    pub valid_at_its_time: bool,
    /// Where the certificate comes from; trusted if it leads to one of those given. Its times are held against the time told.
    pub chain: ChainFact,
    /// What is known of the revocation of its certificates.
    pub revocation: Vec<RevocationFact>,
    /// The revision in which it stands, counted from 0.
    pub revision: usize,
    /// What else is wrong with it.
    pub problems: Vec<TimestampProblem>,
}

impl TimestampFact {
    /// It is for the bytes that it stands in, by the key that it names. Whether it is worth anything is another question.
    pub(crate) fn is_of_what_it_stands_in(&self) -> bool {
        self.imprint_matches && self.signature_valid && self.certificate_bound && self.problems.is_empty()
    }

    /// It is right in itself, and for these bytes. Says nothing about who the authority is.
    pub fn sound(&self) -> bool {
        self.imprint_matches
            && self.signature_valid
            && self.certificate_bound
            && self.for_timestamping
            && self.valid_at_its_time
            && self.problems.is_empty()
            && !self
                .revocation
                .iter()
                .any(|fact| fact.is_revoked_before(self.time))
    }
}

/// What is wrong with a token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum TimestampProblem {
    /// It is no time-stamp token that can be read.
    Unreadable,
    /// Not exactly one signer.
    SignerCount,
    /// The certificate of the authority is not in it.
    CertificateMissing,
    /// An algorithm this program does not know.
    UnknownAlgorithm {
        /// Its object identifier.
        oid: String,
    },
    /// Something in it is missing, double or wrong.
    BadField {
        /// Its name.
        name: String,
    },
}

/// How far the proof of a signature reaches (ETSI EN 319 142-1, 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Level {
    /// The signature alone.
    #[serde(rename = "B-B")]
    Basic,
    /// With a time that an authority vouches for.
    #[serde(rename = "B-T")]
    Timestamped,
    /// With all that its certificates can be judged by.
    #[serde(rename = "B-LT")]
    LongTerm,
    /// With a document timestamp over that.
    #[serde(rename = "B-LTA")]
    Archived,
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Level::Basic => "B-B",
            Level::Timestamped => "B-T",
            Level::LongTerm => "B-LT",
            Level::Archived => "B-LTA",
        })
    }
}

/// What a token says, held against the digest of what it should be for.
pub(crate) fn fact(
    token: &Token,
    digest: &[u8],
    revision: usize,
    trusted: &[Certificate],
    known: &[Certificate],
) -> TimestampFact {
    let known: Vec<Certificate> = token
        .certificates
        .iter()
        .chain(trusted)
        .chain(known)
        .cloned()
        .collect();
    let fingerprints: Vec<String> = trusted.iter().filter_map(fingerprint).collect();
    let mut chain = chain::chain(
        &token.signer,
        &known,
        Some(token.time.fixed_offset()),
        &fingerprints,
    );
    // Whoever trusts a certificate on the way need not trust what stands above it.
    chain.trusted |= chain
        .certificates
        .iter()
        .any(|certificate| fingerprints.contains(&certificate.fingerprint));
    TimestampFact {
        time: token.time,
        accuracy_milliseconds: token.accuracy,
        authority: token.authority(),
        policy: token.policy.clone(),
        serial: token.serial.clone(),
        certificate: CertificateFact::of(&token.signer).ok(),
        imprint_matches: token.is_for(digest),
        signature_valid: token.signature_valid,
        certificate_bound: token.certificate_bound,
        for_timestamping: token.for_timestamping,
        valid_at_its_time: token.valid_at_its_time(),
        chain,
        revocation: Vec::new(),
        revision,
        problems: token.problems.clone(),
    }
}

fn fingerprint(certificate: &Certificate) -> Option<String> {
    Some(hex::encode(Sha256::digest(certificate.to_der().ok()?)))
}

/// Tells of each signature which level it earned. `material` is the validation data of the last revision.
///
/// A timestamp counts if it is sound and stands in the signature or over its revision; long-term material counts if it is
/// all there: every certificate, and a list for each that says where its lists are published. A certificate that names no
/// such place, as those of an installation, has nothing to be revoked by.
pub(crate) fn levels(signatures: &mut [SignatureFact], material: &Material) {
    let documents: Vec<TimestampFact> = signatures
        .iter()
        .filter(|signature| signature.intact())
        .filter_map(|signature| signature.timestamp.clone())
        .filter(TimestampFact::sound)
        .collect();
    for signature in signatures
        .iter_mut()
        .filter(|signature| signature.timestamp.is_none())
    {
        signature.level = level(signature, &documents, material);
    }
}

fn level(signature: &SignatureFact, documents: &[TimestampFact], material: &Material) -> Option<Level> {
    if !signature.sound() || signature.format != "ETSI.CAdES.detached" {
        return None;
    }
    let own = signature.timestamps.iter().filter(|stamp| stamp.sound());
    let over = documents
        .iter()
        .filter(|stamp| stamp.revision > signature.revision);
    let Some(proof) = own.chain(over).min_by_key(|stamp| stamp.time) else {
        return Some(Level::Basic);
    };
    let Some(complete) = complete_in(signature, proof, material) else {
        return Some(Level::Timestamped);
    };
    if documents
        .iter()
        .any(|stamp| stamp.revision >= complete && stamp.revision > signature.revision)
    {
        Some(Level::Archived)
    } else {
        Some(Level::LongTerm)
    }
}

/// The revision in which the long-term material of a signature and of its timestamp became complete, if it did.
fn complete_in(signature: &SignatureFact, proof: &TimestampFact, material: &Material) -> Option<usize> {
    if !material.present || !signature.chain.complete || !(proof.chain.complete || proof.chain.trusted) {
        return None;
    }
    let mut last = 0;
    for certificate in signature
        .chain
        .certificates
        .iter()
        .chain(&proof.chain.certificates)
    {
        let placed = material
            .certificates
            .iter()
            .find(|(_, held)| fingerprint(held).as_deref() == Some(&*certificate.fingerprint));
        if let Some((revision, _)) = placed {
            last = last.max(*revision);
        } else if !proof.chain.certificates.contains(certificate) {
            // A timestamp carries its own certificates, as it was asked to.
            return None;
        }
    }
    for fact in signature.revocation.iter().chain(&proof.revocation) {
        match &fact.state {
            RevocationState::NotPublished => {}
            RevocationState::NotRevoked { revision, .. } => last = last.max(revision.unwrap_or(0)),
            RevocationState::Unknown | RevocationState::Revoked { .. } => return None,
        }
    }
    Some(last)
}

/// A document timestamp as the signature that it is: its own key over the digest of the file.
pub(crate) fn as_cms(token: &Token) -> Cms {
    let problem = |problem: &TimestampProblem| SignatureProblem::Timestamp {
        problem: problem.clone(),
    };
    Cms {
        length: token.length,
        algorithm: token.algorithm,
        certificates: token.certificates.clone(),
        signer: token.signer.clone(),
        digest: token.imprint.clone(),
        signature_valid: token.signature_valid,
        certificate_bound: token.certificate_bound,
        value: Vec::new(),
        timestamps: Vec::new(),
        problems: token.problems.iter().map(problem).collect(),
    }
}
