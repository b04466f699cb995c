//! Private keys that can sign here: P-256, P-384 and RSA of 2048 to 4096 bits, all over SHA-256.
//!
//! Our own keys are P-256; the others come with a certificate that somebody brings. They are wiped when dropped.

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{ECDSA_WITH_SHA_256, ID_EC_PUBLIC_KEY, SECP_256_R_1, SECP_384_R_1};
use const_oid::db::rfc5912::{RSA_ENCRYPTION, SHA_256_WITH_RSA_ENCRYPTION};
use der::{Any, Decode};
use p256::ecdsa::signature::hazmat::PrehashSigner;
use pkcs8::{DecodePrivateKey, PrivateKeyInfo};
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;

use crate::verify::is_signature_of;

/// Sizes of an RSA modulus in bits (ETSI TS 119 312 wants 1900 at least; readers know nothing above 4096 everywhere).
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
/// What a key signs to show that a certificate is its own.
const PROBE: &[u8] = b"Sans R\xc3\xa9serve: is this certificate of this key?";

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadKey {
    /// It is none, or damaged.
    Unreadable,
    /// It is of a kind or size that cannot sign here.
    Unsupported,
}

/// A private key.
pub(crate) enum PrivateKey {
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    Rsa(Box<RsaPrivateKey>),
}

impl PrivateKey {
    /// Reads a key in PKCS#8 (RFC 5208), DER.
    pub(crate) fn from_pkcs8(der: &[u8]) -> Result<Self, BadKey> {
        let info = PrivateKeyInfo::from_der(der).map_err(|_| BadKey::Unreadable)?;
        let curve = || info.algorithm.parameters_oid().ok();
        match info.algorithm.oid {
            ID_EC_PUBLIC_KEY if curve() == Some(SECP_256_R_1) => {
                let key = p256::ecdsa::SigningKey::from_pkcs8_der(der);
                key.map(Self::P256).map_err(|_| BadKey::Unreadable)
            }
            ID_EC_PUBLIC_KEY if curve() == Some(SECP_384_R_1) => {
                let key = p384::ecdsa::SigningKey::from_pkcs8_der(der);
                key.map(Self::P384).map_err(|_| BadKey::Unreadable)
            }
            RSA_ENCRYPTION => {
                let key = RsaPrivateKey::from_pkcs8_der(der).map_err(|_| BadKey::Unreadable)?;
                if RSA_BITS.contains(&key.n().bits()) {
                    Ok(Self::Rsa(Box::new(key)))
                } else {
                    Err(BadKey::Unsupported)
                }
            }
            _ => Err(BadKey::Unsupported),
        }
    }

    /// The identifier of a signature with this key (RFC 5754, 3.2 and 3.3).
    pub(crate) fn algorithm(&self) -> AlgorithmIdentifierOwned {
        let (oid, parameters): (ObjectIdentifier, _) = match self {
            Self::P256(_) | Self::P384(_) => (ECDSA_WITH_SHA_256, None),
            Self::Rsa(_) => (SHA_256_WITH_RSA_ENCRYPTION, Some(Any::null())),
        };
        AlgorithmIdentifierOwned { oid, parameters }
    }

    /// The signature over the SHA-256 of `message`: always the same one for the same key and message.
    ///
    /// RSA is not blinded: nobody but the signatory’s own machine could time it.
    pub(crate) fn sign(&self, message: &[u8]) -> der::Result<Vec<u8>> {
        let digest = Sha256::digest(message);
        let failed = || der::ErrorKind::Failed.into();
        match self {
            Self::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.sign_prehash(&digest).map_err(|_| failed())?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::P384(key) => {
                let signature: p384::ecdsa::DerSignature = key.sign_prehash(&digest).map_err(|_| failed())?;
                Ok(signature.as_bytes().to_vec())
            }
            Self::Rsa(key) => key
                .sign(Pkcs1v15Sign::new::<Sha256>(), &digest)
                .map_err(|_| failed()),
        }
    }

    /// Whether `certificate` is of this key: it must bear out a signature made now.
    pub(crate) fn is_of(&self, certificate: &Certificate) -> bool {
        let key = &certificate.tbs_certificate.subject_public_key_info;
        self.sign(PROBE)
            .is_ok_and(|signature| is_signature_of(key, &self.algorithm(), PROBE, &signature))
    }
}
