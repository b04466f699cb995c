//! The revocation list of an installation (RFC 5280, section 5), which names nobody.
//!
//! Nothing of an installation is ever revoked by a list: a key that is replaced hands over by a statement, and the key of a
//! session exists nowhere once it has signed. But where a file holds any list, validators want one from every issuer in it;
//! an empty one says what is so, for as long as the root lasts.

use der::asn1::{BitString, Uint};
use der::{Decode, Encode};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use pkcs8::LineEnding;
use spki::SubjectPublicKeyInfoOwned;
use spki::der::referenced::OwnedToRef;
use x509_cert::crl::{CertificateList, TbsCertList};
use x509_cert::ext::AsExtension;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, CrlNumber};
use x509_cert::{Certificate, Version};

use crate::keys::{self, KeyError};
use crate::verify::issued_list;

/// What its block is called in a text (RFC 7468, section 7).
const LABEL: &str = "X509 CRL";

/// An empty list by the root itself, from the beginning of its time to the end.
pub(crate) fn none_revoked(root: &Certificate, key: &SigningKey) -> Result<CertificateList, KeyError> {
    let tbs = &root.tbs_certificate;
    let algorithm = root.signature_algorithm.clone();
    let public = SubjectPublicKeyInfoOwned::from_key(*key.verifying_key()).map_err(KeyError::certificate)?;
    let authority = AuthorityKeyIdentifier::try_from(public.owned_to_ref())?;
    let extensions = vec![
        authority.to_extension(&tbs.subject, &[])?,
        CrlNumber(Uint::new(&[1])?).to_extension(&tbs.subject, &[])?,
    ];
    let list = TbsCertList {
        version: Version::V2,
        signature: algorithm.clone(),
        issuer: tbs.subject.clone(),
        this_update: tbs.validity.not_before,
        next_update: Some(tbs.validity.not_after),
        revoked_certificates: None,
        crl_extensions: Some(extensions),
    };
    let signature: DerSignature = key.try_sign(&list.to_der()?).map_err(KeyError::certificate)?;
    Ok(CertificateList {
        tbs_cert_list: list,
        signature_algorithm: algorithm,
        signature: BitString::from_bytes(signature.as_bytes())?,
    })
}

/// The list in a text, where it has one that `root` issued.
pub(crate) fn in_text(text: &str, root: &Certificate) -> Option<CertificateList> {
    let block = *keys::blocks(text, LABEL).first()?;
    let (_, der) = der::pem::decode_vec(block.as_bytes()).ok()?;
    let list = CertificateList::from_der(&der).ok()?;
    issued_list(&list, root).then_some(list)
}

/// As a block of text.
pub(crate) fn to_text(list: &CertificateList) -> Result<String, KeyError> {
    let der = list.to_der()?;
    der::pem::encode_string(LABEL, LineEnding::LF, &der).map_err(|error| KeyError::Der(error.into()))
}
