//! The CMS inside `/Contents`, taken apart (RFC 5652, RFC 5035).

use cms::cert::CertificateChoices;
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use der::asn1::OctetString;
use der::{Any, Decode, Encode, Header, Reader, Sequence, SliceReader};
use sha2::{Digest, Sha256, Sha384, Sha512};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::crypto::{self, Unknown};
use super::digest::Algorithm;
use super::facts::SignatureProblem;
use crate::cades::{
    CONTENT_TYPE, ID_DATA, ID_SIGNED_DATA, MESSAGE_DIGEST, SHA_256, SIGNATURE_TIME_STAMP,
    SIGNING_CERTIFICATE_V2,
};

/// RFC 5035, section 4; what we do not look at stays as it is.
#[derive(Sequence)]
struct EssCertIdV2 {
    #[asn1(optional = "true")]
    hash_algorithm: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    #[asn1(optional = "true")]
    issuer_serial: Option<Any>,
}

#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

/// A signature value that could be read.
pub(crate) struct Cms {
    /// Length of the DER in `/Contents`; zeros follow.
    pub length: usize,
    pub algorithm: Algorithm,
    pub certificates: Vec<Certificate>,
    pub signer: Certificate,
    /// The signed message-digest attribute.
    pub digest: Vec<u8>,
    pub signature_valid: bool,
    pub certificate_bound: bool,
    /// The signature itself, which a timestamp of it is over.
    pub value: Vec<u8>,
    /// Timestamps of it, in DER, as nobody's signature protects them.
    pub timestamps: Vec<Vec<u8>>,
    pub problems: Vec<SignatureProblem>,
}

/// What of it could be read before it failed is not worth having: one problem says why.
pub(crate) fn read(contents: &[u8]) -> Result<Cms, SignatureProblem> {
    let unreadable = |_| SignatureProblem::UnreadableCms;
    let length = der_length(contents).ok_or(SignatureProblem::UnreadableCms)?;
    let der = contents.get(..length).ok_or(SignatureProblem::UnreadableCms)?;
    let info = ContentInfo::from_der(der).map_err(unreadable)?;
    if info.content_type != ID_SIGNED_DATA {
        return Err(SignatureProblem::UnreadableCms);
    }
    let data: SignedData = info.content.decode_as().map_err(unreadable)?;
    let signers = data.signer_infos.0.as_slice();
    let [signer] = signers else {
        return Err(SignatureProblem::SignerCount { count: signers.len() });
    };
    let certificates = certificates(&data);
    let certificate = certificates
        .iter()
        .find(|c| identifies(&signer.sid, c))
        .ok_or(SignatureProblem::CertificateMissing)?
        .clone();
    let algorithm = crypto::digest_algorithm(signer.digest_alg.oid).map_err(unknown)?;

    let mut problems = structure_problems(&data, signer);
    let message = signer
        .signed_attrs
        .as_ref()
        .ok_or_else(|| bad("signedAttrs"))?
        .to_der()
        .map_err(unreadable)?;
    let digest: OctetString = attribute(signer, MESSAGE_DIGEST)
        .and_then(|v| v.decode_as().ok())
        .ok_or_else(|| bad("message-digest"))?;
    if attribute(signer, CONTENT_TYPE).and_then(|v| v.decode_as::<ObjectIdentifier>().ok()) != Some(ID_DATA) {
        problems.push(bad("content-type"));
    }
    let key = &certificate.tbs_certificate.subject_public_key_info;
    let valid = crypto::verify(
        key,
        &signer.signature_algorithm,
        Some(algorithm),
        &message,
        signer.signature.as_bytes(),
    );
    let signature_valid = match valid {
        Ok(valid) => valid,
        Err(error) => {
            problems.push(unknown(error));
            false
        }
    };
    let bound = binding(signer, &certificate);
    if bound == Some(false) {
        problems.push(bad("signing-certificate-v2"));
    }
    Ok(Cms {
        length,
        algorithm,
        signer: certificate,
        certificates,
        digest: digest.as_bytes().to_vec(),
        signature_valid,
        certificate_bound: bound == Some(true),
        value: signer.signature.as_bytes().to_vec(),
        timestamps: timestamps(signer),
        problems,
    })
}

fn timestamps(signer: &SignerInfo) -> Vec<Vec<u8>> {
    let attributes = signer
        .unsigned_attrs
        .iter()
        .flat_map(|attributes| attributes.iter());
    attributes
        .filter(|attribute| attribute.oid == SIGNATURE_TIME_STAMP)
        .flat_map(|attribute| attribute.values.iter())
        .map(|value| value.to_der().unwrap_or_default())
        .collect()
}

fn bad(name: &str) -> SignatureProblem {
    SignatureProblem::BadAttribute {
        name: name.to_owned(),
    }
}

fn unknown(Unknown(oid): Unknown) -> SignatureProblem {
    SignatureProblem::UnknownAlgorithm { oid: oid.to_string() }
}

/// Length of the first DER value, header included.
pub(crate) fn der_length(bytes: &[u8]) -> Option<usize> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let header = Header::decode(&mut reader).ok()?;
    let length = (reader.position() + header.length).ok()?;
    usize::try_from(length).ok()
}

pub(crate) fn certificates(data: &SignedData) -> Vec<Certificate> {
    let choices = data.certificates.iter().flat_map(|set| set.0.iter());
    choices
        .filter_map(|choice| {
            if let CertificateChoices::Certificate(c) = choice {
                Some(c.clone())
            } else {
                None
            }
        })
        .collect()
}

pub(crate) fn identifies(id: &SignerIdentifier, certificate: &Certificate) -> bool {
    let tbs = &certificate.tbs_certificate;
    match id {
        SignerIdentifier::IssuerAndSerialNumber(id) => {
            tbs.issuer == id.issuer && tbs.serial_number == id.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(id) => tbs
            .get::<SubjectKeyIdentifier>()
            .ok()
            .flatten()
            .is_some_and(|(_, own)| own == *id),
    }
}

/// The parts no signature protects must at least be what the standard says they are (RFC 5652, 5.1 and 5.3).
fn structure_problems(data: &SignedData, signer: &SignerInfo) -> Vec<SignatureProblem> {
    let by_serial = matches!(signer.sid, SignerIdentifier::IssuerAndSerialNumber(_));
    let expected = if by_serial { CmsVersion::V1 } else { CmsVersion::V3 };
    let mut problems = Vec::new();
    let plain = data
        .certificates
        .iter()
        .flat_map(|set| set.0.iter())
        .all(|c| matches!(c, CertificateChoices::Certificate(_)));
    if signer.version != expected || plain && data.crls.is_none() && data.version != expected {
        problems.push(bad("version"));
    }
    if data.encap_content_info.econtent_type != ID_DATA || data.encap_content_info.econtent.is_some() {
        problems.push(bad("encapContentInfo"));
    }
    if !data
        .digest_algorithms
        .iter()
        .any(|a| a.oid == signer.digest_alg.oid)
    {
        problems.push(bad("digestAlgorithms"));
    }
    problems
}

/// The only value of the only attribute of this type.
pub(crate) fn attribute(signer: &SignerInfo, oid: ObjectIdentifier) -> Option<&Any> {
    let mut found = signer
        .signed_attrs
        .iter()
        .flat_map(|attributes| attributes.iter())
        .filter(|a| a.oid == oid);
    let (attribute, None) = (found.next()?, found.next()) else {
        return None;
    };
    match attribute.values.as_slice() {
        [value] => Some(value),
        _ => None,
    }
}

/// Whether the first certificate named is the signer's; `None` if none is named.
pub(crate) fn binding(signer: &SignerInfo, certificate: &Certificate) -> Option<bool> {
    let present = signer
        .signed_attrs
        .iter()
        .flat_map(|a| a.iter())
        .any(|a| a.oid == SIGNING_CERTIFICATE_V2);
    if !present {
        return None;
    }
    let holds = || {
        let named: SigningCertificateV2 = attribute(signer, SIGNING_CERTIFICATE_V2)?.decode_as().ok()?;
        let first = named.certs.first()?;
        let der = certificate.to_der().ok()?;
        let hash =
            match crypto::digest_algorithm(first.hash_algorithm.as_ref().map_or(SHA_256, |a| a.oid)).ok()? {
                Algorithm::Sha256 => Sha256::digest(der).to_vec(),
                Algorithm::Sha384 => Sha384::digest(der).to_vec(),
                Algorithm::Sha512 => Sha512::digest(der).to_vec(),
            };
        Some(hash == first.cert_hash.as_bytes())
    };
    Some(holds() == Some(true))
}
