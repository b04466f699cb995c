//! Checking one signature with one public key: ECDSA on P-256 and P-384, RSA (PKCS#1 v1.5 and PSS).

use const_oid::ObjectIdentifier;
use der::referenced::OwnedToRef;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::pkcs1::{DecodeRsaPublicKey, RsaPssParams};
use rsa::traits::PublicKeyParts;
use rsa::{Pkcs1v15Sign, Pss, RsaPublicKey};
use sha2::{Digest, Sha256, Sha384, Sha512};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::digest::Algorithm;

const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
/// What TS 119 312 asks of old RSA keys; shorter ones can be forged by whoever pays for it.
const SHORTEST_RSA: usize = 1900;
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
/// Hash with signature, for which the hash follows from the identifier.
const ECDSA_OR_RSA: [(&str, Algorithm); 6] = [
    ("1.2.840.10045.4.3.2", Algorithm::Sha256),
    ("1.2.840.10045.4.3.3", Algorithm::Sha384),
    ("1.2.840.10045.4.3.4", Algorithm::Sha512),
    ("1.2.840.113549.1.1.11", Algorithm::Sha256),
    ("1.2.840.113549.1.1.12", Algorithm::Sha384),
    ("1.2.840.113549.1.1.13", Algorithm::Sha512),
];

/// Why nothing can be said.
pub(crate) struct Unknown(pub ObjectIdentifier);

pub(crate) fn digest_algorithm(oid: ObjectIdentifier) -> Result<Algorithm, Unknown> {
    match oid.to_string().as_str() {
        "2.16.840.1.101.3.4.2.1" => Ok(Algorithm::Sha256),
        "2.16.840.1.101.3.4.2.2" => Ok(Algorithm::Sha384),
        "2.16.840.1.101.3.4.2.3" => Ok(Algorithm::Sha512),
        _ => Err(Unknown(oid)),
    }
}

/// Whether `signature` is that of this key over `message`. `declared` is the digest algorithm named beside it, with
/// which that of the signature must agree.
pub(crate) fn verify(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    declared: Option<Algorithm>,
    message: &[u8],
    signature: &[u8],
) -> Result<bool, Unknown> {
    let named = ECDSA_OR_RSA
        .iter()
        .find(|(oid, _)| *oid == algorithm.oid.to_string())
        .map(|(_, hash)| *hash);
    let pss = pss_parameters(algorithm);
    let hash = match (algorithm.oid, named, pss) {
        (RSA_ENCRYPTION, _, _) => declared,
        (RSA_PSS, _, Some((hash, _))) => Some(hash),
        (_, named, _) => named,
    };
    let hash = hash.ok_or(Unknown(algorithm.oid))?;
    if declared.is_some_and(|declared| declared != hash) {
        return Ok(false);
    }
    let digest = digest(hash, message);
    let is_ecdsa = algorithm.oid.to_string().starts_with("1.2.840.10045.");
    match key.algorithm.oid {
        EC_PUBLIC_KEY if is_ecdsa => ecdsa(key, &digest, signature),
        RSA_ENCRYPTION | RSA_PSS if !is_ecdsa => rsa(key, algorithm, hash, pss, &digest, signature),
        _ => Ok(false),
    }
}

/// As [`verify`], for a SHA-256 signature; one that nothing can be said of is none.
pub(crate) fn is_signature_of(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    message: &[u8],
    signature: &[u8],
) -> bool {
    let verified = verify(key, algorithm, Some(Algorithm::Sha256), message, signature);
    verified.unwrap_or(false)
}

fn ecdsa(key: &SubjectPublicKeyInfoOwned, digest: &[u8], signature: &[u8]) -> Result<bool, Unknown> {
    let curve = key
        .algorithm
        .parameters
        .as_ref()
        .and_then(|p| p.decode_as::<ObjectIdentifier>().ok());
    let point = key.subject_public_key.raw_bytes();
    match curve {
        Some(P_256) => {
            let (Ok(key), Ok(signature)) = (
                p256::ecdsa::VerifyingKey::from_sec1_bytes(point),
                p256::ecdsa::Signature::from_der(signature),
            ) else {
                return Ok(false);
            };
            Ok(key.verify_prehash(digest, &signature).is_ok())
        }
        Some(P_384) => {
            let (Ok(key), Ok(signature)) = (
                p384::ecdsa::VerifyingKey::from_sec1_bytes(point),
                p384::ecdsa::Signature::from_der(signature),
            ) else {
                return Ok(false);
            };
            Ok(key.verify_prehash(digest, &signature).is_ok())
        }
        curve => Err(Unknown(curve.unwrap_or(EC_PUBLIC_KEY))),
    }
}

fn rsa(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    hash: Algorithm,
    pss: Option<(Algorithm, usize)>,
    digest: &[u8],
    signature: &[u8],
) -> Result<bool, Unknown> {
    let Ok(key) = RsaPublicKey::from_pkcs1_der(key.subject_public_key.raw_bytes()) else {
        return Ok(false);
    };
    if key.n().bits() < SHORTEST_RSA {
        return Err(Unknown(RSA_ENCRYPTION));
    }
    let result = match (algorithm.oid == RSA_PSS, hash, pss) {
        (true, Algorithm::Sha256, Some((_, salt))) => {
            key.verify(Pss::new_with_salt::<Sha256>(salt), digest, signature)
        }
        (true, Algorithm::Sha384, Some((_, salt))) => {
            key.verify(Pss::new_with_salt::<Sha384>(salt), digest, signature)
        }
        (true, Algorithm::Sha512, Some((_, salt))) => {
            key.verify(Pss::new_with_salt::<Sha512>(salt), digest, signature)
        }
        (true, _, None) => return Ok(false),
        (false, Algorithm::Sha256, _) => key.verify(Pkcs1v15Sign::new::<Sha256>(), digest, signature),
        (false, Algorithm::Sha384, _) => key.verify(Pkcs1v15Sign::new::<Sha384>(), digest, signature),
        (false, Algorithm::Sha512, _) => key.verify(Pkcs1v15Sign::new::<Sha512>(), digest, signature),
    };
    Ok(result.is_ok())
}

/// Hash and length of the salt, where the mask uses the same hash (RFC 4055, 3.1).
fn pss_parameters(algorithm: &AlgorithmIdentifierOwned) -> Option<(Algorithm, usize)> {
    let parameters = algorithm.parameters.as_ref()?.owned_to_ref();
    let parameters: RsaPssParams<'_> = parameters.decode_as().ok()?;
    let hash = digest_algorithm(parameters.hash.oid).ok()?;
    let mask = parameters
        .mask_gen
        .parameters
        .and_then(|p| digest_algorithm(p.oid).ok())?;
    (mask == hash).then_some((hash, usize::from(parameters.salt_len)))
}

fn digest(hash: Algorithm, message: &[u8]) -> Vec<u8> {
    match hash {
        Algorithm::Sha256 => Sha256::digest(message).to_vec(),
        Algorithm::Sha384 => Sha384::digest(message).to_vec(),
        Algorithm::Sha512 => Sha512::digest(message).to_vec(),
    }
}
