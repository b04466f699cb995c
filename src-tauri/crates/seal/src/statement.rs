//! A text that an identity signed, text and signature in one file (CMS SignedData, RFC 5652), which
//! `openssl cms -verify -inform DER` opens too.

use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::Decode;
use der::asn1::OctetString;
use sha2::{Digest, Sha256};

use crate::cades;
use crate::keys::{Identity, KeyError};
use crate::verify::{CertificateFact, signer_of};

/// A statement that its signer made, to the byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// What was signed.
    pub content: Vec<u8>,
    /// Who signed it.
    pub signer: CertificateFact,
    /// SHA-256 of the root that the signer's certificate leads to, lower-case hexadecimal.
    pub root_fingerprint: String,
}

/// `content`, signed by `identity`, with its certificates up to the root; DER.
pub fn sign_statement(content: &[u8], identity: &Identity) -> Result<Vec<u8>, KeyError> {
    Ok(cades::sign_content(identity, content)?)
}

/// What [`sign_statement`] made; nothing where its signature does not hold or its certificate leads to no root.
pub fn read_statement(der: &[u8]) -> Option<Statement> {
    let info = ContentInfo::from_der(der).ok()?;
    let data: SignedData = info.content.decode_as().ok()?;
    let content: OctetString = data.encap_content_info.econtent?.decode_as().ok()?;
    let content = content.into_bytes();
    let (signer, root_fingerprint) = signer_of(der, &Sha256::digest(&content))?;
    Some(Statement {
        content,
        signer,
        root_fingerprint,
    })
}
