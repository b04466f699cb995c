//! The certificates of one installation, without its keys: what is known of it while its keys are locked, or gone.

use der::{DecodePem, Encode, EncodePem};
use pkcs8::LineEnding;
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;

use crate::keys::{self, KeyError};
use crate::name;
use crate::revocations;
use crate::verify::{CertificateFact, signed_by};

const CERTIFICATE: &str = "CERTIFICATE";

/// The root and the seal of one installation, as everybody may see them.
#[derive(Debug, Clone)]
pub struct InstallationCertificates {
    pub(crate) root: Certificate,
    pub(crate) seal: Certificate,
    /// The root’s list of what it revoked, which is nothing; keys that were made before it was thought of have none.
    pub(crate) list: Option<CertificateList>,
}

/// They are the same keys whether or not their list lies beside them.
impl PartialEq for InstallationCertificates {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root && self.seal == other.seal
    }
}

impl Eq for InstallationCertificates {}

impl InstallationCertificates {
    /// Reads them out of what [`crate::InstallationKeys::to_pem`], [`crate::InstallationKeys::to_encrypted`] or
    /// [`Self::to_pem`] wrote; no passphrase is needed.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        let certificates = keys::blocks(text, CERTIFICATE);
        let [root, seal] = certificates.as_slice() else {
            return Err(KeyError::Incomplete("two certificates were expected"));
        };
        let (root, seal) = (Certificate::from_pem(root)?, Certificate::from_pem(seal)?);
        let issued = seal.tbs_certificate.issuer == root.tbs_certificate.subject
            && signed_by(&seal, &root)
            && signed_by(&root, &root);
        if issued {
            let list = revocations::in_text(text, &root);
            Ok(Self { root, seal, list })
        } else {
            Err(KeyError::Mismatch)
        }
    }

    /// Both, the root first, and the root’s list.
    pub fn to_pem(&self) -> Result<String, KeyError> {
        Ok(self.root_pem()? + &self.certificate_pem()? + &self.list_pem()?)
    }

    pub(crate) fn list_pem(&self) -> Result<String, KeyError> {
        self.list.as_ref().map_or(Ok(String::new()), revocations::to_text)
    }

    /// The root’s revocation list, in DER: an empty one, for the validation data of a file. Keys that were made before there
    /// was one have none until they are opened ([`crate::InstallationKeys::from_pem`]).
    pub fn revocation_list(&self) -> Result<Option<Vec<u8>>, KeyError> {
        Ok(self.list.as_ref().map(Encode::to_der).transpose()?)
    }

    /// SHA-256 of the seal's certificate in lower-case hexadecimal, as `openssl x509 -fingerprint -sha256` computes it.
    pub fn fingerprint(&self) -> Result<String, KeyError> {
        Ok(keys::fingerprint(&self.seal)?)
    }

    /// SHA-256 of the root certificate: what [`crate::VerifyOptions::trusted_roots`] takes.
    pub fn root_fingerprint(&self) -> Result<String, KeyError> {
        Ok(keys::fingerprint(&self.root)?)
    }

    /// The seal's certificate, for handing out.
    pub fn certificate_pem(&self) -> Result<String, KeyError> {
        Ok(self.seal.to_pem(LineEnding::LF)?)
    }

    /// The root certificate, to be trusted once in a PDF reader.
    pub fn root_pem(&self) -> Result<String, KeyError> {
        Ok(self.root.to_pem(LineEnding::LF)?)
    }

    /// What the seal's certificate says.
    pub fn certificate(&self) -> Result<CertificateFact, KeyError> {
        Ok(CertificateFact::of(&self.seal)?)
    }

    /// Whether keys made for `company` would bear the same name.
    pub fn is_of(&self, company: &str) -> bool {
        name::common_name(&self.seal.tbs_certificate.subject) == name::bounded(company)
    }
}
