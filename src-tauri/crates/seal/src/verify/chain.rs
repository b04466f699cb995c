//! From the signer's certificate upwards (RFC 5280, section 6, without policies and revocation).

use chrono::{DateTime, FixedOffset, Utc};
use der::Encode;
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};

use super::facts::ChainFact;
use super::{CertificateFact, crypto};
use crate::certificate::date;
use crate::keys::fingerprint;

const MAX_LENGTH: usize = 8;

pub(crate) fn chain(
    signer: &Certificate,
    known: &[Certificate],
    declared: Option<DateTime<FixedOffset>>,
    trusted_roots: &[String],
) -> ChainFact {
    let mut path = vec![signer];
    let (mut complete, mut pretended) = (false, false);
    while let Some(&last) = path.last() {
        if last.tbs_certificate.issuer == last.tbs_certificate.subject {
            complete = signed_by(last, last);
            pretended = !complete;
            break;
        }
        // What stands below an authority counts against its path length: all but the signer's own certificate.
        let below = path.len() - 1;
        let issuer = known.iter().find(|c| {
            c.tbs_certificate.subject == last.tbs_certificate.issuer
                && is_authority(c, below)
                && signed_by(last, c)
        });
        match issuer {
            Some(issuer) if path.len() < MAX_LENGTH => path.push(issuer),
            Some(_) => break,
            None => {
                let mut named = known.iter();
                pretended = named.any(|c| c.tbs_certificate.subject == last.tbs_certificate.issuer);
                break;
            }
        }
    }
    let certificates: Vec<CertificateFact> =
        path.iter().filter_map(|c| CertificateFact::of(c).ok()).collect();
    let complete = complete && certificates.len() == path.len();
    let root_fingerprint = certificates
        .last()
        .filter(|_| complete)
        .map(|c| c.fingerprint.clone());
    let trusted = root_fingerprint
        .as_ref()
        .is_some_and(|root| trusted_roots.iter().any(|t| normalised(t) == *root));
    let valid_at_declared_time =
        declared.is_some_and(|time| path.iter().all(|c| valid_at(c, time.with_timezone(&Utc))));
    ChainFact {
        certificates,
        complete,
        pretended,
        root_fingerprint,
        trusted,
        valid_at_declared_time,
    }
}

/// The certificates of a chain themselves, the signer's first, found again among `known`.
pub(crate) fn path<'c>(
    chain: &ChainFact,
    signer: &'c Certificate,
    known: impl Iterator<Item = &'c Certificate> + Clone,
) -> Vec<Certificate> {
    let facts = chain.certificates.iter();
    let all = std::iter::once(signer).chain(known);
    facts
        .map_while(|fact| {
            let mut all = all.clone();
            all.find(|c| fingerprint(c).is_ok_and(|found| found == fact.fingerprint))
        })
        .cloned()
        .collect()
}

/// Fingerprints are compared by their digits, however people group them.
fn normalised(fingerprint: &str) -> String {
    fingerprint
        .chars()
        .filter(char::is_ascii_hexdigit)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn valid_at(certificate: &Certificate, time: DateTime<Utc>) -> bool {
    let validity = &certificate.tbs_certificate.validity;
    (date(&validity.not_before)..=date(&validity.not_after)).contains(&time)
}

fn is_authority(certificate: &Certificate, below: usize) -> bool {
    let tbs = &certificate.tbs_certificate;
    let constraints = tbs.get::<BasicConstraints>().ok().flatten().map(|(_, c)| c);
    let usage = tbs.get::<KeyUsage>().ok().flatten().map(|(_, usage)| usage.0);
    constraints.is_some_and(|c| {
        c.ca && c
            .path_len_constraint
            .is_none_or(|limit| below <= usize::from(limit))
    }) && usage.is_none_or(|usage| usage.contains(KeyUsages::KeyCertSign))
}

/// Whether the key of `issuer` signed `certificate`.
pub(crate) fn signed_by(certificate: &Certificate, issuer: &Certificate) -> bool {
    if certificate.signature_algorithm != certificate.tbs_certificate.signature {
        return false;
    }
    let Ok(message) = certificate.tbs_certificate.to_der() else {
        return false;
    };
    let key = &issuer.tbs_certificate.subject_public_key_info;
    matches!(
        crypto::verify(
            key,
            &certificate.signature_algorithm,
            None,
            &message,
            certificate.signature.raw_bytes()
        ),
        Ok(true)
    )
}
