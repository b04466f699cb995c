//! The keys of one installation, and the identities that sign with them.
//!
//! Two levels and not one self-signed certificate: validators distinguish "signed by somebody I trust" from "signed by
//! itself", and the root, trusted once in a PDF reader, covers the seal and every signing session. None of it says who
//! somebody is: a third party would have to.

use chrono::{DateTime, Duration, Months, Utc};
use der::{Encode, EncodePem};
use p256::SecretKey;
use p256::ecdsa::SigningKey;
use pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use rand_core::CryptoRngCore;
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use zeroize::Zeroizing;

use crate::certificate::{self, Role};
use crate::name::{self, NameBuilder};
use crate::private::PrivateKey;
use crate::public::InstallationCertificates;
use crate::revocations;
use crate::verify::CertificateFact;

const ROOT_YEARS: u32 = 20;
const SEAL_YEARS: u32 = 10;
const SESSION_YEARS: u32 = 10;
/// Clocks of two machines differ; a certificate begins a day before it is made.
const CLOCK_SKEW: Duration = Duration::days(1);

const PLAIN_KEY: &str = "PRIVATE KEY";
const ENCRYPTED_KEY: &str = "ENCRYPTED PRIVATE KEY";

/// Why keys could not be made or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// A name of which nothing is left once control characters are gone.
    #[error("a name is empty")]
    EmptyName,
    /// The clock stands before 1970, or too far ahead for a certificate.
    #[error("the time given cannot stand in a certificate")]
    Clock,
    /// A certificate could not be built.
    #[error("the certificate could not be made: {0}")]
    Certificate(String),
    /// Something is not DER.
    #[error("malformed: {0}")]
    Der(#[from] der::Error),
    /// The file lacks one of its four parts or has another in its place.
    #[error("not the keys of an installation: {0}")]
    Incomplete(&'static str),
    /// A private key cannot be read.
    #[error("a private key cannot be read")]
    BadKey,
    /// The passphrase does not open the keys.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The keys are encrypted and no passphrase was given.
    #[error("the keys are protected by a passphrase")]
    PassphraseNeeded,
    /// A private key and its certificate do not belong together.
    #[error("a private key and its certificate do not belong together")]
    Mismatch,
}

impl KeyError {
    pub(crate) fn certificate(error: impl std::fmt::Display) -> Self {
        KeyError::Certificate(error.to_string())
    }
}

/// Something that can sign: a key with its certificate and those above it. The key is wiped when dropped.
pub struct Identity {
    pub(crate) key: PrivateKey,
    pub(crate) certificate: Certificate,
    pub(crate) chain: Vec<Certificate>,
}

impl Identity {
    /// What the certificate says.
    pub fn certificate(&self) -> Result<CertificateFact, KeyError> {
        Ok(CertificateFact::of(&self.certificate)?)
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity")
            .field(
                "subject",
                &name::describe(&self.certificate.tbs_certificate.subject),
            )
            .finish_non_exhaustive()
    }
}

/// The root and the seal of one installation. The private keys are wiped when dropped.
#[derive(Clone)]
pub struct InstallationKeys {
    root_key: SigningKey,
    seal_key: SigningKey,
    certificates: InstallationCertificates,
}

impl std::fmt::Debug for InstallationKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstallationKeys")
            .field("certificates", &self.certificates)
            .finish_non_exhaustive()
    }
}

impl InstallationKeys {
    /// A new root (20 years) and a seal issued by it (10 years), for `company` in `country` (ISO 3166, two letters).
    pub fn generate(
        company: &str,
        country: &str,
        now: DateTime<Utc>,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Self, KeyError> {
        let company = name::clean(company);
        if company.is_empty() {
            return Err(KeyError::EmptyName);
        }
        let root_key = SigningKey::random(rng);
        let seal_key = SigningKey::random(rng);
        let root_name = NameBuilder::default()
            .country(country)?
            .organization(&company)?
            .common_name(&format!("Sans Réserve – {}, racine", name::shorten(&company, 40)))?
            .build()?;
        let seal_name = NameBuilder::default()
            .country(country)?
            .organization(&company)?
            .explanation("Cachet électronique auto-émis par Sans Réserve")?
            .common_name(&company)?
            .build()?;
        let span = |years| certificate::validity(now - CLOCK_SKEW, after(now, years)?);
        let root = certificate::issue(
            root_name.clone(),
            &root_key,
            Role::Root,
            &root_key,
            span(ROOT_YEARS)?,
            rng,
        )?;
        let role = Role::Signer { issuer: &root_name };
        let seal = certificate::issue(seal_name, &seal_key, role, &root_key, span(SEAL_YEARS)?, rng)?;
        let list = Some(revocations::none_revoked(&root, &root_key)?);
        Ok(InstallationKeys {
            root_key,
            seal_key,
            certificates: InstallationCertificates { root, seal, list },
        })
    }

    /// What everybody may see of them.
    pub fn certificates(&self) -> &InstallationCertificates {
        &self.certificates
    }

    /// The contractor's seal, to certify with.
    pub fn seal_identity(&self) -> Identity {
        Identity {
            key: PrivateKey::P256(self.seal_key.clone()),
            certificate: self.certificates.seal.clone(),
            chain: vec![self.certificates.root.clone()],
        }
    }

    /// SHA-256 of the seal's certificate in lower-case hexadecimal, as `openssl x509 -fingerprint -sha256` computes it.
    pub fn fingerprint(&self) -> Result<String, KeyError> {
        self.certificates.fingerprint()
    }

    /// SHA-256 of the root certificate: what [`crate::VerifyOptions::trusted_roots`] takes.
    pub fn root_fingerprint(&self) -> Result<String, KeyError> {
        self.certificates.root_fingerprint()
    }

    /// The seal's certificate, for handing out.
    pub fn certificate_pem(&self) -> Result<String, KeyError> {
        self.certificates.certificate_pem()
    }

    /// The root certificate, to be trusted once in a PDF reader.
    pub fn root_pem(&self) -> Result<String, KeyError> {
        self.certificates.root_pem()
    }

    /// All parts, the private keys readable by anybody who has the text (PKCS#8).
    pub fn to_pem(&self) -> Result<Zeroizing<String>, KeyError> {
        self.bundle(|key| key.to_pkcs8_pem(LineEnding::LF).map_err(|_| KeyError::BadKey))
    }

    /// All parts, the private keys encrypted (PKCS#8 with PBES2: scrypt and AES-256-CBC).
    pub fn to_encrypted(
        &self,
        passphrase: &str,
        rng: &mut impl CryptoRngCore,
    ) -> Result<Zeroizing<String>, KeyError> {
        self.bundle(|key| {
            key.to_pkcs8_encrypted_pem(&mut *rng, passphrase, LineEnding::LF)
                .map_err(|_| KeyError::BadKey)
        })
    }

    /// Read what [`InstallationKeys::to_pem`] wrote.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        if text.contains(ENCRYPTED_KEY) {
            return Err(KeyError::PassphraseNeeded);
        }
        Self::unbundle(text, PLAIN_KEY, |block| {
            SecretKey::from_pkcs8_pem(block).map_err(|_| KeyError::BadKey)
        })
    }

    /// Read what [`InstallationKeys::to_encrypted`] wrote.
    pub fn from_encrypted(text: &str, passphrase: &str) -> Result<Self, KeyError> {
        // A wrong passphrase shows as bad padding or, rarely, as a key that is none; both mean the same to a person.
        Self::unbundle(text, ENCRYPTED_KEY, |block| {
            SecretKey::from_pkcs8_encrypted_pem(block, passphrase).map_err(|_| KeyError::WrongPassphrase)
        })
    }

    /// What the seal's certificate says.
    pub fn certificate(&self) -> Result<CertificateFact, KeyError> {
        self.certificates.certificate()
    }

    fn bundle(
        &self,
        mut encode: impl FnMut(&SecretKey) -> Result<Zeroizing<String>, KeyError>,
    ) -> Result<Zeroizing<String>, KeyError> {
        let mut text = Zeroizing::new(String::with_capacity(4096));
        let InstallationCertificates { root, seal, .. } = &self.certificates;
        for (key, certificate) in [(&self.root_key, root), (&self.seal_key, seal)] {
            text.push_str(&encode(&SecretKey::from(key.as_nonzero_scalar()))?);
            text.push_str(&certificate.to_pem(LineEnding::LF)?);
        }
        text.push_str(&self.certificates.list_pem()?);
        Ok(text)
    }

    fn unbundle(
        text: &str,
        label: &'static str,
        mut decode: impl FnMut(&str) -> Result<SecretKey, KeyError>,
    ) -> Result<Self, KeyError> {
        let certificates = InstallationCertificates::from_pem(text)?;
        let keys = blocks(text, label);
        let [root_key, seal_key] = keys.as_slice() else {
            return Err(KeyError::Incomplete("two keys were expected"));
        };
        let mut keys = InstallationKeys {
            root_key: decode(root_key)?.into(),
            seal_key: decode(seal_key)?.into(),
            certificates,
        };
        let InstallationCertificates { root, seal, .. } = &keys.certificates;
        let pairs = [(&keys.root_key, root), (&keys.seal_key, seal)];
        let matches = pairs.iter().all(|(key, certificate)| {
            let point = key.verifying_key().to_encoded_point(false);
            certificate
                .tbs_certificate
                .subject_public_key_info
                .subject_public_key
                .as_bytes()
                == Some(point.as_bytes())
        });
        if !matches {
            return Err(KeyError::Mismatch);
        }
        if keys.certificates.list.is_none() {
            let list = revocations::none_revoked(&keys.certificates.root, &keys.root_key)?;
            keys.certificates.list = Some(list);
        }
        Ok(keys)
    }
}

/// An identity for one signatory and one session: a fresh key, and a certificate of this installation that says in
/// plain words what it is (`explanation`, for instance that the name was declared and not verified).
///
/// Drop it after use: the key exists nowhere else. Its certificate is valid from a day ago for 10 years, though the key
/// lives for minutes, because a reader without a timestamp judges the certificate at the time of reading: a short
/// validity would turn every signature "expired" and prove nothing more.
pub fn session_identity(
    signatory: &str,
    explanation: &str,
    keys: &InstallationKeys,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRngCore,
) -> Result<Identity, KeyError> {
    let signatory = name::clean(signatory);
    if signatory.is_empty() {
        return Err(KeyError::EmptyName);
    }
    let key = SigningKey::random(rng);
    let subject = NameBuilder::default()
        .explanation(explanation)?
        .common_name(&signatory)?
        .build()?;
    let root = &keys.certificates.root.tbs_certificate;
    let root_end = certificate::date(&root.validity.not_after);
    let validity = certificate::validity(now - CLOCK_SKEW, after(now, SESSION_YEARS)?.min(root_end))?;
    let role = Role::Signer {
        issuer: &root.subject,
    };
    let certificate = certificate::issue(subject, &key, role, &keys.root_key, validity, rng)?;
    Ok(Identity {
        key: PrivateKey::P256(key),
        certificate,
        chain: vec![keys.certificates.root.clone()],
    })
}

pub(crate) fn fingerprint(certificate: &Certificate) -> der::Result<String> {
    Ok(hex::encode(Sha256::digest(certificate.to_der()?)))
}

fn after(now: DateTime<Utc>, years: u32) -> Result<DateTime<Utc>, KeyError> {
    now.checked_add_months(Months::new(years * 12))
        .ok_or(KeyError::Clock)
}

/// The PEM blocks with this label, in order, with their frames.
pub(crate) fn blocks<'t>(text: &'t str, label: &str) -> Vec<&'t str> {
    let (begin, end) = (
        format!("-----BEGIN {label}-----"),
        format!("-----END {label}-----"),
    );
    let mut rest = text;
    let mut found = Vec::new();
    while let Some(start) = rest.find(&begin) {
        let from = &rest[start..];
        let Some(length) = from.find(&end) else { break };
        let (block, after) = from.split_at(length + end.len());
        found.push(block);
        rest = after;
    }
    found
}
