//! Verification: named facts about a signed PDF.
//!
//! The structure is read first and never trusted: each revision by itself, each signature where it stands. Then one
//! pass over the bytes gives all digests. A file that cannot be understood is an error; everything else is a fact.

mod additions;
mod archival;
mod certificates;
mod chain;
mod changes;
pub(crate) mod cms;
pub(crate) mod crypto;
mod detached;
pub(crate) mod digest;
mod facts;
mod hidden;
mod range;
mod references;
mod revocation;
mod roles;
mod sameness;
mod signature;
mod signer;
mod timestamp;
mod tokens;

use std::fs::File;
use std::path::Path;

pub use archival::NotArchival;
pub use certificates::CertificateFact;
pub(crate) use chain::signed_by;
pub(crate) use crypto::is_signature_of;
pub use detached::{DetachedFact, verify_detached};
pub use facts::{
    ChainFact, Change, ChangeAfter, Coverage, Problem, RangeFault, RevisionFact, SignatureFact,
    SignatureProblem, ValidationDataFact, Verification,
};
pub use revocation::{RevocationFact, RevocationState};
pub(crate) use revocation::{crl_addresses, issued_list, revocation_lists};
pub(crate) use signer::signer_of;
pub(crate) use timestamp::fact as timestamp_fact;
pub use timestamp::{Level, TimestampFact, TimestampProblem};
pub use tokens::{TokenFound, timestamp_tokens};

use self::references::References;
use self::signature::{Candidate, Ground};
use crate::dictionary::certification_level;
use crate::dss;
use crate::pdf::PdfError;
use crate::pdf::document::Document;
use crate::pdf::{form, reference};
use crate::timestamp::certificates as certificates_of;

/// Signatures of an honest file: its parties, and a few timestamps.
const MAX_SIGNATURES: usize = 256;

/// Why nothing can be said about a file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// The file cannot be understood as a PDF.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// More signatures than any honest file has.
    #[error("the file has too many signatures")]
    TooManySignatures,
    /// The file changed while it was read.
    #[error("the file changed while it was read")]
    Changing,
}

/// What the caller trusts.
#[derive(Debug, Clone, Default)]
pub struct VerifyOptions {
    /// SHA-256 fingerprints of root certificates, in hexadecimal.
    pub trusted_roots: Vec<String>,
    /// Certificates (DER) to which authorities of timestamps may lead.
    pub authorities: Vec<Vec<u8>>,
}

/// Establish the facts about a file. Reads each byte once; memory does not grow with the file.
pub fn verify(path: &Path, options: &VerifyOptions) -> Result<Verification, VerifyError> {
    let mut file = File::open(path)?;
    let document = Document::open(file.try_clone()?)?;
    let candidates = candidates(&document)?;
    let mut problems = removed(&document, &candidates)?;
    let wanted: Vec<_> = candidates.iter().filter_map(Candidate::wanted).collect();
    let digest::Digests {
        whole,
        length,
        signed,
    } = digest::digests(&mut file, &wanted)?;
    if length != document.source.length() {
        return Err(VerifyError::Changing);
    }
    let changes = changes_by_revision(&document, &candidates)?;
    let first_unsigned = candidates
        .iter()
        .filter(|c| c.range.is_ok())
        .map(|c| c.revision + 1)
        .max();
    problems.extend(first_unsigned.and_then(|first| idle_update(&changes, first)));
    let mut digests = signed.into_iter();
    let ground = Ground {
        roots: &options.trusted_roots,
        authorities: certificates_of(&options.authorities),
        material: dss::read(document.latest()),
    };
    let mut signatures: Vec<SignatureFact> = candidates
        .iter()
        .map(|candidate| {
            let digest = candidate.wanted().and_then(|_| digests.next().flatten());
            candidate.fact(&document, digest.as_deref(), &changes, &ground)
        })
        .collect();
    timestamp::levels(&mut signatures, &ground.material);

    let covered = candidates
        .iter()
        .filter_map(|c| c.range.as_ref().ok())
        .map(|r| r.end)
        .max()
        .unwrap_or(0);
    let marker = document.revisions.last().map_or(0, |r| r.end);
    let known_end = covered.max(marker + trailing_line_end(&document, marker));
    if known_end < length {
        problems.push(Problem::TrailingBytes {
            bytes: length - known_end,
        });
    }
    if certification_is_broken(&document, &candidates)? {
        problems.push(Problem::BrokenCertification);
    }
    Ok(Verification {
        length,
        sha256: hex::encode(whole),
        revisions: revisions(&document, &candidates),
        empty_fields: empty_fields(&document)?,
        validation_data: ground.material.fact(),
        not_archival: archival::brought_later(&document),
        unsigned_trailing_bytes: length - covered,
        signatures,
        problems,
    })
}

/// Every signature of every revision, in the state it was made in, oldest first.
pub(crate) fn candidates(document: &Document) -> Result<Vec<Candidate>, VerifyError> {
    let mut found: Vec<Candidate> = Vec::new();
    for revision in 0..document.revisions.len() {
        let view = document.at(revision);
        for field in form::fields(view)?.iter().filter(|f| f.is_signature) {
            let Some(value) = &field.value else { continue };
            let id = reference(value);
            let defined = id
                .and_then(|id| view.locate(id.0))
                .map_or(revision, |(defined, _)| defined);
            if found
                .iter()
                .any(|c| c.field == field.name && c.id == id && c.revision == defined)
            {
                continue;
            }
            if found.len() >= MAX_SIGNATURES {
                return Err(VerifyError::TooManySignatures);
            }
            let closes_alone = !found.iter().any(|c| c.revision == defined && c.range.is_ok());
            found.push(Candidate::read(document, field, id, defined, closes_alone)?);
        }
    }
    Ok(found)
}

/// Signatures that the last revision's form no longer shows.
fn removed(document: &Document, candidates: &[Candidate]) -> Result<Vec<Problem>, VerifyError> {
    let current = form::fields(document.latest())?;
    let gone = candidates.iter().filter(|c| {
        !current
            .iter()
            .any(|f| f.name == c.field && f.value.as_ref().and_then(reference) == c.id)
    });
    Ok(gone
        .map(|c| Problem::SignatureRemoved {
            field: c.field.clone(),
        })
        .collect())
}

/// For each revision, what it changed; only those after the first signature are looked at.
fn changes_by_revision(
    document: &Document,
    candidates: &[Candidate],
) -> Result<Vec<Vec<changes::Judged>>, VerifyError> {
    let mut changes: Vec<Vec<changes::Judged>> = document.revisions.iter().map(|_| Vec::new()).collect();
    let Some(first) = candidates.iter().map(|c| c.revision).min() else {
        return Ok(changes);
    };
    if first + 1 >= document.revisions.len() {
        return Ok(changes);
    }
    let mut references = References::default();
    for (revision, found) in changes.iter_mut().enumerate() {
        if revision > first {
            *found = changes::between(document, revision, &references)?;
        }
        references.advance(document.at(revision))?;
    }
    Ok(changes)
}

/// Revisions behind the last signature that change nothing. No honest program writes one; what an attacker puts there is
/// for readers that understand the file otherwise.
fn idle_update(changes: &[Vec<changes::Judged>], first: usize) -> Option<Problem> {
    let idle = changes
        .iter()
        .enumerate()
        .skip(first)
        .find(|(_, found)| found.is_empty());
    idle.map(|(revision, _)| Problem::IdleUpdate { revision })
}

fn revisions(document: &Document, candidates: &[Candidate]) -> Vec<RevisionFact> {
    let fact = |(index, revision): (usize, &crate::pdf::document::Revision)| {
        let signature = candidates.iter().find(|c| c.revision == index && c.range.is_ok());
        let end = signature
            .and_then(|c| c.range.as_ref().ok())
            .map_or(revision.end, |r| r.end);
        RevisionFact {
            length: end,
            signed_by: signature.map(|c| c.field.clone()),
        }
    };
    document.revisions.iter().enumerate().map(fact).collect()
}

fn empty_fields(document: &Document) -> Result<Vec<String>, VerifyError> {
    let fields = form::fields(document.latest())?;
    Ok(fields
        .into_iter()
        .filter(|f| f.is_signature && f.value.is_none())
        .map(|f| f.name)
        .collect())
}

/// The line end after the last `%%EOF`.
fn trailing_line_end(document: &Document, marker: u64) -> u64 {
    let rest = document.source.length() - marker;
    [2, 1]
        .into_iter()
        .filter(|n| *n <= rest)
        .map(|n| range::line_end(document, marker, marker + n))
        .find(|n| *n > 0)
        .unwrap_or(0)
}

/// `/Perms /DocMDP` must be one of the signatures, and that one must certify; and no other may claim to.
fn certification_is_broken(document: &Document, candidates: &[Candidate]) -> Result<bool, VerifyError> {
    let view = document.latest();
    let permissions = view.dictionary(&view.root()?, b"Perms")?.unwrap_or_default();
    let named = permissions.get(b"DocMDP").ok();
    let certifying: Vec<_> = candidates
        .iter()
        .filter(|c| certification_level(view, &c.dictionary).ok().flatten().is_some())
        .collect();
    Ok(match named {
        None => !certifying.is_empty(),
        Some(named) => {
            let id = reference(named);
            certifying.len() != 1 || id.is_none() || certifying.iter().any(|c| c.id != id)
        }
    })
}
