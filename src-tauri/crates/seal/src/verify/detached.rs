//! A signature beside a file (RFC 5652, 5.2): what it shows of the file’s bytes, and whose key made it.

use super::digest::Algorithm;
use super::{CertificateFact, ChainFact, SignatureProblem, chain, cms};
use chrono::{DateTime, FixedOffset};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// Longest signature that is looked at: a chain of certificates, no more.
const LONGEST: usize = 1 << 20;

/// What a signature beside a file shows.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachedFact {
    /// The certificate that it was made with.
    pub certificate: Option<CertificateFact>,
    /// Where that comes from.
    pub chain: ChainFact,
    /// The file has the digest that was signed.
    pub digest_matches: bool,
    /// The signature is that of the certificate’s key over that digest, and names that certificate and no other.
    pub signature_valid: bool,
    /// Why something of the above could not be established.
    pub problems: Vec<SignatureProblem>,
}

impl DetachedFact {
    /// The bytes are those that were signed, with the key of the certificate. Says nothing about who that is.
    #[must_use]
    pub fn intact(&self) -> bool {
        self.digest_matches && self.signature_valid && self.problems.is_empty()
    }
}

/// Holds `content` against the signature `der`. `declared` is the time at which it says it was made; `trusted_roots` as in
/// [`super::VerifyOptions`].
///
/// # Errors
/// When the signature cannot be read.
pub fn verify_detached(
    der: &[u8],
    content: &[u8],
    declared: Option<DateTime<FixedOffset>>,
    trusted_roots: &[String],
) -> Result<DetachedFact, SignatureProblem> {
    if der.len() > LONGEST {
        return Err(SignatureProblem::UnreadableCms);
    }
    let cms = cms::read(der)?;
    let digest = match cms.algorithm {
        Algorithm::Sha256 => Sha256::digest(content).to_vec(),
        Algorithm::Sha384 => Sha384::digest(content).to_vec(),
        Algorithm::Sha512 => Sha512::digest(content).to_vec(),
    };
    let mut problems = cms.problems;
    if cms.length != der.len() {
        problems.push(SignatureProblem::UnreadableCms);
    }
    Ok(DetachedFact {
        certificate: CertificateFact::of(&cms.signer).ok(),
        chain: chain::chain(&cms.signer, &cms.certificates, declared, trusted_roots),
        digest_matches: digest == cms.digest,
        signature_valid: cms.signature_valid && cms.certificate_bound,
        problems,
    })
}
