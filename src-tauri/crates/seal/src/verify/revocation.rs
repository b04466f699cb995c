//! Revocation lists (RFC 5280, section 5): whether a certificate was taken back, as far as a file itself carries the list
//! that says so. Nothing is fetched here.

use chrono::{DateTime, Utc};
use cms::revocation::RevocationInfoChoice;
use cms::signed_data::SignedData;
use der::Encode;
use serde::Serialize;
use x509_cert::Certificate;
use x509_cert::crl::CertificateList;
use x509_cert::ext::pkix::CrlDistributionPoints;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};

use super::crypto;
use crate::certificate::date;
use crate::dss::Material;
use crate::name;

/// What is known of the revocation of one certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevocationFact {
    /// Whom the certificate names.
    pub certificate: String,
    /// What is known.
    pub state: RevocationState,
}

impl RevocationFact {
    /// Whether the certificate was revoked when `time` came.
    pub fn is_revoked_before(&self, time: DateTime<Utc>) -> bool {
        matches!(&self.state, RevocationState::Revoked { at } if *at <= time)
    }
}

/// What is known of a revocation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RevocationState {
    /// The certificate names no place where lists would be published: nobody says whether it was taken back.
    NotPublished,
    /// Lists are published, and the file has none that is in force.
    Unknown,
    /// A list in the file does not name it.
    NotRevoked {
        /// When that list was made.
        listed: DateTime<Utc>,
        /// The revision whose validation data has it; none where it stands in a timestamp.
        revision: Option<usize>,
    },
    /// A list in the file names it.
    Revoked {
        /// Since when.
        at: DateTime<Utc>,
    },
}

/// The lists that a file has.
pub(crate) struct Lists<'a> {
    pub material: &'a Material,
    /// Those inside timestamps.
    pub carried: Vec<CertificateList>,
}

impl Lists<'_> {
    /// What they say of each certificate of a chain but its root, the signer’s first. A list counts if it was in force at
    /// `time` or was made later.
    pub fn judge(&self, chain: &[Certificate], time: Option<DateTime<Utc>>) -> Vec<RevocationFact> {
        let pairs = chain.iter().zip(chain.iter().skip(1));
        pairs
            .map(|(certificate, issuer)| RevocationFact {
                certificate: name::common_name(&certificate.tbs_certificate.subject),
                state: self.state(certificate, issuer, time),
            })
            .collect()
    }

    fn state(
        &self,
        certificate: &Certificate,
        issuer: &Certificate,
        time: Option<DateTime<Utc>>,
    ) -> RevocationState {
        let in_store = self
            .material
            .crls
            .iter()
            .map(|(revision, list)| (Some(*revision), list));
        let carried = self.carried.iter().map(|list| (None, list));
        let mut newest: Option<(DateTime<Utc>, Option<usize>)> = None;
        for (revision, list) in in_store
            .chain(carried)
            .filter(|(_, list)| issued_list(list, issuer))
        {
            let listed = &list.tbs_cert_list;
            let serial = &certificate.tbs_certificate.serial_number;
            let revoked = listed.revoked_certificates.iter().flatten();
            if let Some(entry) = revoked.into_iter().find(|entry| entry.serial_number == *serial) {
                return RevocationState::Revoked {
                    at: date(&entry.revocation_date),
                };
            }
            let made = date(&listed.this_update);
            let until = listed.next_update.as_ref().map(date);
            let in_force = time.is_none_or(|time| until.is_none_or(|until| time <= until));
            if in_force && newest.is_none_or(|(known, _)| made > known) {
                newest = Some((made, revision));
            }
        }
        match newest {
            Some((listed, revision)) => RevocationState::NotRevoked { listed, revision },
            None if publishes(certificate) => RevocationState::Unknown,
            None => RevocationState::NotPublished,
        }
    }
}

/// Whether `issuer` made and signed this list, for all of its certificates.
pub(crate) fn issued_list(list: &CertificateList, issuer: &Certificate) -> bool {
    let listed = &list.tbs_cert_list;
    if listed.issuer != issuer.tbs_certificate.subject || listed.signature != list.signature_algorithm {
        return false;
    }
    // Partial lists and those of other issuers say so by critical extensions (RFC 5280, 5.2).
    let extensions = listed.crl_extensions.iter().flatten();
    if extensions.into_iter().any(|extension| extension.critical) {
        return false;
    }
    let Ok(message) = listed.to_der() else {
        return false;
    };
    let key = &issuer.tbs_certificate.subject_public_key_info;
    let signature = list.signature.raw_bytes();
    matches!(
        crypto::verify(key, &list.signature_algorithm, None, &message, signature),
        Ok(true)
    )
}

/// The lists inside a signed message.
pub(crate) fn revocation_lists(data: &SignedData) -> Vec<CertificateList> {
    let choices = data.crls.iter().flat_map(|crls| crls.0.iter());
    choices
        .filter_map(|choice| match choice {
            RevocationInfoChoice::Crl(list) => Some(list.clone()),
            RevocationInfoChoice::Other(_) => None,
        })
        .collect()
}

/// Where a certificate says that the list is published which would name it (RFC 5280, 4.2.1.13): over the web alone.
pub(crate) fn crl_addresses(certificate: &Certificate) -> Vec<String> {
    let points = certificate.tbs_certificate.get::<CrlDistributionPoints>();
    let Ok(Some((_, CrlDistributionPoints(points)))) = points else {
        return Vec::new();
    };
    let names = points
        .into_iter()
        .filter_map(|point| match point.distribution_point {
            Some(DistributionPointName::FullName(names)) => Some(names),
            _ => None,
        });
    names
        .flatten()
        .filter_map(|name| match name {
            GeneralName::UniformResourceIdentifier(address) => Some(address.to_string()),
            _ => None,
        })
        .filter(|address| address.starts_with("http://") || address.starts_with("https://"))
        .collect()
}

/// Whether a certificate names any place at which to ask whether it was revoked: lists, or the online protocol.
fn publishes(certificate: &Certificate) -> bool {
    use x509_cert::ext::pkix::AuthorityInfoAccessSyntax;
    const OCSP: const_oid::ObjectIdentifier = const_oid::ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1");
    let tbs = &certificate.tbs_certificate;
    let lists = tbs.get::<CrlDistributionPoints>();
    let online = tbs.get::<AuthorityInfoAccessSyntax>();
    let answers = |AuthorityInfoAccessSyntax(access): AuthorityInfoAccessSyntax| {
        access.iter().any(|way| way.access_method == OCSP)
    };
    !matches!(lists, Ok(None))
        || !matches!(online, Ok(None))
            && online.is_ok_and(|found| found.is_some_and(|(_, access)| answers(access)))
}
