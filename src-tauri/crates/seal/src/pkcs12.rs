//! A certificate that somebody brings with its key, in a file protected by their passphrase (PKCS#12, RFC 7292).
//!
//! It becomes an identity only if it could sign in earnest: one key, a certificate of that key, valid now, for signing.

use chrono::{DateTime, Utc};
use der::{Decode, Header, Reader, SliceReader, Tag};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error;
use x509_cert::Certificate;
use x509_cert::ext::pkix::KeyUsage;

use crate::ber;
use crate::certificate::date;
use crate::keys::Identity;
use crate::private::{BadKey, PrivateKey};
use crate::verify::signed_by;

/// The longest file, in bytes: a key with a few certificates has some thousands.
pub const PKCS12_LIMIT: u64 = 1_000_000;
/// How a streamed file begins: a sequence of indefinite length, with the version 3 as its first part.
const STREAMED: [u8; 5] = [0x30, 0x80, 0x02, 0x01, 0x03];
/// Certificates from the signer’s to the root at most.
const LONGEST_CHAIN: usize = 8;

/// Why a key file cannot be signed with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Pkcs12Error {
    /// More than [`PKCS12_LIMIT`] bytes.
    #[error("too large for a key file")]
    TooLarge,
    /// Not PKCS#12, or damaged.
    #[error("not a PKCS#12 file")]
    NotPkcs12,
    /// In the streamed form (BER with indefinite lengths) that some browsers write, and of a kind that is not read here.
    #[error("a PKCS#12 file in streamed form")]
    Streamed,
    /// The passphrase does not open it.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Encrypted in a way, or with a kind of key, that is not known here.
    #[error("an unsupported kind of key or encryption")]
    Unsupported,
    /// Certificates alone.
    #[error("no private key")]
    NoKey,
    /// Several keys: which one is meant?
    #[error("several private keys")]
    SeveralKeys,
    /// No certificate in it is that of the key.
    #[error("no certificate of this key")]
    NoCertificate,
    /// The certificate ended.
    #[error("the certificate ended on {0}")]
    Expired(DateTime<Utc>),
    /// The certificate has not begun.
    #[error("the certificate begins on {0}")]
    NotYetValid(DateTime<Utc>),
    /// The certificate says that its key is not for signing.
    #[error("the certificate is not for signing")]
    NotForSigning,
}

/// The identity in the file `bytes`, opened with `passphrase`, if it can sign at `now`.
pub fn open_pkcs12(bytes: &[u8], passphrase: &str, now: DateTime<Utc>) -> Result<Identity, Pkcs12Error> {
    if bytes.len() as u64 > PKCS12_LIMIT {
        return Err(Pkcs12Error::TooLarge);
    }
    let archive = if bytes.starts_with(&STREAMED) {
        streamed(bytes, passphrase)?
    } else if looks_like_one(bytes) {
        match Pkcs12Archive::from_pkcs12(bytes, passphrase).map_err(refusal) {
            // The frame may be of the distinguished form, and what is in it streamed.
            Err(Pkcs12Error::NotPkcs12) => streamed(bytes, passphrase).map_err(|_| Pkcs12Error::NotPkcs12)?,
            archive => archive?,
        }
    } else {
        return Err(Pkcs12Error::NotPkcs12);
    };
    let key = match archive.keys.as_slice() {
        [only] => &only.key,
        [] => return Err(Pkcs12Error::NoKey),
        _ => return Err(Pkcs12Error::SeveralKeys),
    };
    let key = PrivateKey::from_pkcs8(key.as_der()).map_err(|bad| match bad {
        BadKey::Unreadable => Pkcs12Error::NotPkcs12,
        BadKey::Unsupported => Pkcs12Error::Unsupported,
    })?;
    let certificates = archive.certs.iter();
    let certificates: Vec<Certificate> = certificates
        .filter_map(|bag| Certificate::from_der(bag.cert.as_der()).ok())
        .collect();
    let own = certificates.iter().find(|certificate| key.is_of(certificate));
    let certificate = own.ok_or(Pkcs12Error::NoCertificate)?.clone();
    refuse_unfit(&certificate, now)?;
    let chain = above(&certificate, &certificates);
    Ok(Identity {
        key,
        certificate,
        chain,
    })
}

/// A file in streamed form, written anew in the distinguished one.
fn streamed(bytes: &[u8], passphrase: &str) -> Result<Pkcs12Archive, Pkcs12Error> {
    let file = ber::key_file(bytes).ok_or(Pkcs12Error::NotPkcs12)?;
    Pkcs12Archive::from_pkcs12(&file, passphrase).map_err(|error| match refusal(error) {
        Pkcs12Error::NotPkcs12 => Pkcs12Error::Streamed,
        other => other,
    })
}

/// Whether it begins as a file of this kind: a sequence whose first part is the version, 3.
fn looks_like_one(bytes: &[u8]) -> bool {
    let version = || -> der::Result<u8> {
        let mut reader = SliceReader::new(bytes)?;
        Header::decode(&mut reader)?.tag.assert_eq(Tag::Sequence)?;
        reader.decode()
    };
    version() == Ok(3)
}

fn refusal(error: Error) -> Pkcs12Error {
    match error {
        // Without the right key, what is deciphered has no right end, or is no key.
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) | Error::InvalidPrivateKey => {
            Pkcs12Error::WrongPassphrase
        }
        Error::UnsupportedEncryptionScheme
        | Error::UnsupportedMacAlgorithm
        | Error::UnsupportedContentType
        | Error::UnsupportedCertificateType
        | Error::InvalidParameters => Pkcs12Error::Unsupported,
        _ => Pkcs12Error::NotPkcs12,
    }
}

fn refuse_unfit(certificate: &Certificate, now: DateTime<Utc>) -> Result<(), Pkcs12Error> {
    let validity = &certificate.tbs_certificate.validity;
    let (begin, end) = (date(&validity.not_before), date(&validity.not_after));
    if now > end {
        return Err(Pkcs12Error::Expired(end));
    }
    if now < begin {
        return Err(Pkcs12Error::NotYetValid(begin));
    }
    let usage = certificate.tbs_certificate.get::<KeyUsage>().ok().flatten();
    if usage.is_some_and(|(_, usage)| !usage.digital_signature() && !usage.non_repudiation()) {
        return Err(Pkcs12Error::NotForSigning);
    }
    Ok(())
}

/// The certificates above `certificate`, in their order; what else lies in the file is left out.
fn above(certificate: &Certificate, known: &[Certificate]) -> Vec<Certificate> {
    let mut chain: Vec<Certificate> = Vec::new();
    let mut last = certificate;
    while chain.len() < LONGEST_CHAIN {
        let tbs = &last.tbs_certificate;
        if tbs.issuer == tbs.subject {
            break;
        }
        let issuer = known
            .iter()
            .find(|known| known.tbs_certificate.subject == tbs.issuer && signed_by(last, known));
        let Some(issuer) = issuer else { break };
        chain.push(issuer.clone());
        last = issuer;
    }
    chain
}
