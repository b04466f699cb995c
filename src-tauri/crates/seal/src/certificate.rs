//! The X.509 certificates (RFC 5280) of an installation: its root, its seal, and one for each signing session.

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::GeneralizedTime;
use p256::ecdsa::{DerSignature, SigningKey};
use rand_core::CryptoRngCore;
use spki::SubjectPublicKeyInfoOwned;
use spki::der::referenced::OwnedToRef;
use x509_cert::Certificate;
use x509_cert::builder::{Builder, CertificateBuilder, Profile};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use crate::keys::KeyError;

/// Without it NSS (poppler's `pdfsig`) and OpenSSL do not accept the signature.
const EMAIL_PROTECTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4");
/// RFC 9336.
const DOCUMENT_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36");
/// Adobe's "Authentic Documents Trust".
const ADOBE_DOCUMENTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113583.1.1.5");

pub(crate) enum Role<'a> {
    /// Signs itself and nothing but certificates.
    Root,
    /// Signs documents; issued by this name.
    Signer { issuer: &'a Name },
}

/// A certificate for `key`, signed by `signer` (which is `key` itself for a root).
pub(crate) fn issue(
    subject: Name,
    key: &SigningKey,
    role: Role<'_>,
    signer: &SigningKey,
    validity: Validity,
    rng: &mut impl CryptoRngCore,
) -> Result<Certificate, KeyError> {
    let public = SubjectPublicKeyInfoOwned::from_key(*key.verifying_key()).map_err(KeyError::certificate)?;
    let authority =
        SubjectPublicKeyInfoOwned::from_key(*signer.verifying_key()).map_err(KeyError::certificate)?;
    let (issuer, is_root) = match role {
        Role::Root => (subject.clone(), true),
        Role::Signer { issuer } => (issuer.clone(), false),
    };
    let profile = Profile::Manual { issuer: Some(issuer) };
    let subject_key = SubjectKeyIdentifier::try_from(public.owned_to_ref())?;
    let authority_key = AuthorityKeyIdentifier::try_from(authority.owned_to_ref())?;
    let mut builder = CertificateBuilder::new(profile, serial(rng)?, validity, subject, public, signer)
        .map_err(KeyError::certificate)?;
    let usage = if is_root {
        KeyUsages::KeyCertSign | KeyUsages::CRLSign
    } else {
        KeyUsages::DigitalSignature | KeyUsages::NonRepudiation
    };
    builder
        .add_extension(&subject_key)
        .map_err(KeyError::certificate)?;
    builder
        .add_extension(&authority_key)
        .map_err(KeyError::certificate)?;
    let constraints = BasicConstraints {
        ca: is_root,
        path_len_constraint: is_root.then_some(0),
    };
    builder
        .add_extension(&constraints)
        .map_err(KeyError::certificate)?;
    builder
        .add_extension(&KeyUsage(usage))
        .map_err(KeyError::certificate)?;
    if !is_root {
        let purposes = ExtendedKeyUsage(vec![EMAIL_PROTECTION, DOCUMENT_SIGNING, ADOBE_DOCUMENTS]);
        builder.add_extension(&purposes).map_err(KeyError::certificate)?;
    }
    builder.build::<DerSignature>().map_err(KeyError::certificate)
}

pub(crate) fn validity(from: DateTime<Utc>, until: DateTime<Utc>) -> Result<Validity, KeyError> {
    Ok(Validity {
        not_before: time(from)?,
        not_after: time(until)?,
    })
}

/// The moment a certificate begins or ends.
pub(crate) fn date(time: &Time) -> DateTime<Utc> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    DateTime::from_timestamp(seconds, 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

fn time(time: DateTime<Utc>) -> Result<Time, KeyError> {
    let seconds = u64::try_from(time.timestamp()).map_err(|_| KeyError::Clock)?;
    Ok(GeneralizedTime::from_unix_duration(std::time::Duration::from_secs(seconds))?.into())
}

/// 126 random bits, positive and of constant length.
fn serial(rng: &mut impl CryptoRngCore) -> Result<SerialNumber, KeyError> {
    let mut bytes = [0u8; 16];
    rng.fill_bytes(&mut bytes);
    bytes[0] = bytes[0] & 0x3f | 0x40;
    Ok(SerialNumber::new(&bytes)?)
}
