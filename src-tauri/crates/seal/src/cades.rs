//! The CMS signature inside `/Contents`: CAdES, detached, baseline B-B (RFC 5652, RFC 5035, ETSI EN 319 122-1).

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{OctetString, SetOfVec};
use der::{Any, Decode, Encode, Sequence};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;

use crate::keys::Identity;

pub(crate) const ID_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
pub(crate) const ID_SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
pub(crate) const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
pub(crate) const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
pub(crate) const SIGNING_CERTIFICATE_V2: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
/// The signature-time-stamp attribute (ETSI EN 319 122-1, 5.3; RFC 3161, appendix A).
pub(crate) const SIGNATURE_TIME_STAMP: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
pub(crate) const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// RFC 5035, section 4: the hash algorithm is SHA-256 by default and left out; so is the optional issuerSerial.
#[derive(Sequence)]
struct EssCertIdV2 {
    cert_hash: OctetString,
}

#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
}

/// A detached signature over a SHA-256 digest, with the certificates up to the root, in DER.
///
/// No signing-time attribute: PAdES takes it from `/M` (ETSI EN 319 142-1, 6.3).
pub(crate) fn sign(identity: &Identity, digest: &[u8; 32]) -> der::Result<Vec<u8>> {
    signed(identity, digest, None)
}

/// A signature with the content that it is over.
pub(crate) fn sign_content(identity: &Identity, content: &[u8]) -> der::Result<Vec<u8>> {
    let enclosed = Any::encode_from(&OctetString::new(content)?)?;
    signed(identity, &Sha256::digest(content).into(), Some(enclosed))
}

fn signed(identity: &Identity, digest: &[u8; 32], content: Option<Any>) -> der::Result<Vec<u8>> {
    let hash = Sha256::digest(identity.certificate.to_der()?);
    let signing_certificate = SigningCertificateV2 {
        certs: vec![EssCertIdV2 {
            cert_hash: OctetString::new(hash.to_vec())?,
        }],
    };
    let attributes = SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&ID_DATA)?)?,
        attribute(
            MESSAGE_DIGEST,
            Any::encode_from(&OctetString::new(digest.to_vec())?)?,
        )?,
        attribute(SIGNING_CERTIFICATE_V2, Any::encode_from(&signing_certificate)?)?,
    ])?;
    // Signed as a SET OF, stored with an implicit tag (RFC 5652, 5.4).
    let signature = identity.key.sign(&attributes.to_der()?)?;
    let own = &identity.certificate.tbs_certificate;
    let issuer = IssuerAndSerialNumber {
        issuer: own.issuer.clone(),
        serial_number: own.serial_number.clone(),
    };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(issuer),
        digest_alg: algorithm(SHA_256),
        signed_attrs: Some(attributes),
        signature_algorithm: identity.key.algorithm(),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let certificates = std::iter::once(&identity.certificate)
        .chain(&identity.chain)
        .cloned();
    let certificates: Vec<_> = certificates.map(CertificateChoices::Certificate).collect();
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![algorithm(SHA_256)])?,
        encap_content_info: EncapsulatedContentInfo {
            econtent_type: ID_DATA,
            econtent: content,
        },
        certificates: Some(CertificateSet(SetOfVec::try_from(certificates)?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    ContentInfo {
        content_type: ID_SIGNED_DATA,
        content: Any::encode_from(&signed)?,
    }
    .to_der()
}

/// The signature value inside a signature, which a timestamp of it is over.
pub(crate) fn signature_value(cms: &[u8]) -> der::Result<Vec<u8>> {
    Ok(only_signer(&signed_data(cms)?)?.signature.as_bytes().to_vec())
}

/// The signature with a timestamp of it, as an unsigned attribute.
pub(crate) fn with_timestamp(cms: &[u8], token: &[u8]) -> der::Result<Vec<u8>> {
    let mut data = signed_data(cms)?;
    let mut signer = only_signer(&data)?.clone();
    let stamp = attribute(SIGNATURE_TIME_STAMP, Any::from_der(token)?)?;
    signer.unsigned_attrs = Some(SetOfVec::try_from(vec![stamp])?);
    data.signer_infos = SignerInfos(SetOfVec::try_from(vec![signer])?);
    ContentInfo {
        content_type: ID_SIGNED_DATA,
        content: Any::encode_from(&data)?,
    }
    .to_der()
}

fn signed_data(cms: &[u8]) -> der::Result<SignedData> {
    ContentInfo::from_der(cms)?.content.decode_as()
}

fn only_signer(data: &SignedData) -> der::Result<&SignerInfo> {
    match data.signer_infos.0.as_slice() {
        [signer] => Ok(signer),
        _ => Err(der::ErrorKind::Failed.into()),
    }
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned {
        oid,
        parameters: None,
    }
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}
