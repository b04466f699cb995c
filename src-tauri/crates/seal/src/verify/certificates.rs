//! What a certificate says, in plain values.

use chrono::{DateTime, Utc};
use serde::Serialize;
use x509_cert::Certificate;

use crate::certificate::date;
use crate::keys::fingerprint;
use crate::name;
use crate::qualified::{self, Qualified};

/// The contents of one certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CertificateFact {
    /// Whom it is for, in one line.
    pub subject: String,
    /// The subject's common name alone.
    pub common_name: String,
    /// The subject's organisation; empty where it names none.
    pub organization: String,
    /// Who issued it, in one line.
    pub issuer: String,
    /// The issuer's common name alone.
    pub issuer_name: String,
    /// SHA-256 of the certificate, lower-case hexadecimal.
    pub fingerprint: String,
    /// Valid from.
    pub not_before: DateTime<Utc>,
    /// Valid until.
    pub not_after: DateTime<Utc>,
    /// Subject and issuer are the same: a root, or a certificate nobody vouches for.
    pub self_issued: bool,
    /// It calls itself qualified. Only what it says of itself: no list of trusted issuers was asked.
    pub qualified: Option<Qualified>,
}

impl CertificateFact {
    pub(crate) fn of(certificate: &Certificate) -> der::Result<Self> {
        let tbs = &certificate.tbs_certificate;
        Ok(CertificateFact {
            subject: name::describe(&tbs.subject),
            common_name: name::common_name(&tbs.subject),
            organization: name::organization(&tbs.subject),
            issuer: name::describe(&tbs.issuer),
            issuer_name: name::common_name(&tbs.issuer),
            fingerprint: fingerprint(certificate)?,
            not_before: date(&tbs.validity.not_before),
            not_after: date(&tbs.validity.not_after),
            self_issued: tbs.subject == tbs.issuer,
            qualified: qualified::of(certificate),
        })
    }
}
