//! What came to an issued act after its pages were made: signatures by other means, timestamps, its paper, files that came
//! back. Its content stays what it was.

use crate::dates::Moment;
use crate::{ExhibitId, Sha256Hash};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How somebody signed, in law and in fact (eIDAS, Regulation (EU) 910/2014, art. 3).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "manner", rename_all = "snake_case")]
pub enum SignatureManner {
    /// Drawn on the contractor’s device, with a key made for that session: a simple electronic signature.
    #[default]
    Drawn,
    /// With a certificate of their own, in this program.
    Certificate(SignerCertificate),
    /// With a certificate of their own, in another program; the file came back.
    Elsewhere(SignerCertificate),
    /// By hand on the printed pages, as whoever bound the scan states.
    Paper,
}

/// What is kept of the certificate that somebody signed with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SignerCertificate {
    /// Whom it names.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// SHA-256 of the certificate.
    pub fingerprint: Sha256Hash,
}

/// What came to an issued act later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct LaterProof {
    /// Timestamps of the file, the oldest first.
    pub timestamps: Vec<TimestampRecord>,
    /// Paper originals, in the order in which they were bound.
    pub papers: Vec<PaperOriginal>,
    /// Files that came back, in the order in which they were bound.
    pub returned: Vec<ReturnedFile>,
}

/// A time that an authority vouches for (RFC 3161).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TimestampRecord {
    /// The time in the token: the file existed before it.
    #[ts(type = "string")]
    pub at: Moment,
    /// Whom the authority’s certificate names.
    pub authority: String,
    /// The revision of the file that it stands in.
    pub revision: u32,
    /// When it was added, by this machine’s clock.
    #[ts(type = "string")]
    pub added: Moment,
}

/// The printed pages, signed by hand and scanned or photographed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PaperOriginal {
    /// When it was bound to the act.
    #[ts(type = "string")]
    pub bound: Moment,
    /// The day on which it was signed, as stated.
    pub signed_on: NaiveDate,
    /// Scans and photos, as exhibits of the dossier.
    pub scans: Vec<ExhibitId>,
    /// Pages of the act that were recognised among them, counted from 1.
    pub pages: Vec<u32>,
    /// Pages of the act that were not.
    pub missing: Vec<u32>,
}

/// A file that came back from somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ReturnedFile {
    /// When it was bound to the act.
    #[ts(type = "string")]
    pub bound: Moment,
    /// The name it had.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: Sha256Hash,
    /// Its length in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// The revision that it became; none where it goes on from an earlier one than the latest, and stands beside.
    pub revision: Option<u32>,
}

/// Which authority is asked for timestamps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Timestamping {
    /// Its address, `http:` or `https:`.
    pub address: String,
    /// The certificates that the user trusts for it, PEM; empty where none was given: its name is then told as unknown.
    #[serde(default)]
    pub trusted: String,
    /// Whether it is asked by itself whenever somebody signs; else only when the user asks.
    #[serde(default)]
    pub automatic: bool,
}
