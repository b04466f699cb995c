//! Who made a signature that stands by itself, outside of any PDF.

use super::facts::SignatureProblem;
use super::{CertificateFact, chain, cms};

/// The signer of a CMS over `digest` and the fingerprint of their root, if the signature holds, names its certificate, and
/// that certificate leads to a root.
pub(crate) fn signer_of(der: &[u8], digest: &[u8]) -> Option<(CertificateFact, String)> {
    let cms = cms::read(der).ok()?;
    // In a PDF nothing may be enclosed; here it is.
    let encloses = |problem: &SignatureProblem| matches!(problem, SignatureProblem::BadAttribute { name } if name == "encapContentInfo");
    let sound = cms.signature_valid
        && cms.certificate_bound
        && cms.digest == digest
        && cms.length == der.len()
        && cms.problems.iter().all(encloses);
    let chain = chain::chain(&cms.signer, &cms.certificates, None, &[]);
    let root = chain.root_fingerprint.filter(|_| sound)?;
    Some((CertificateFact::of(&cms.signer).ok()?, root))
}
