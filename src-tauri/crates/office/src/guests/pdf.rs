//! A dossier from one PDF alone: the act’s content stands in it for machines, with all that its pages say of the dossier.

use super::fill::{Agreed, Brought, Placed, records};
use crate::facts::{Content, Read, sound};
use crate::problems::{Outcome, refuse};
use crate::verify::prefixes;
use acceptance::act::Issue;
use acceptance::dates::Moment;
use acceptance::{
    Act, ActDocument, ActState, Language, LaterProof, Sha256Hash, SignatureManner, SignatureRecord,
    SignerCertificate,
};
use seal::SignatureFact;
use std::path::Path;
use store::{Guest, Profile};

/// What the PDF brings that was read.
pub(super) fn brought(read: &Read, path: &Path) -> Outcome<Brought> {
    let name = crate::desk::name_of(path);
    let (document, fingerprint) = match &read.content {
        Content::Act(document, fingerprint) => (document, fingerprint),
        Content::Newer => return Err(refuse("problem-file-newer").with("name", name)),
        Content::Missing | Content::Unreadable => {
            return Err(refuse("problem-bundle-no-act").with("name", name));
        }
    };
    let Some(issued) = document.issued else {
        return Err(refuse("problem-bundle-draft").with("name", name));
    };
    // The certified pages are the first revision; the last one ends with the file, whatever follows its last signature.
    let certified = certified(read);
    let revisions = read.verification.revisions.iter().skip(certified);
    let mut lengths: Vec<u64> = revisions.map(|revision| revision.length).collect();
    lengths.pop();
    lengths.push(read.verification.length);
    let (hashes, _) = prefixes(path, lengths.iter().copied())?;
    let files = records(hashes, &lengths);
    let last = files.last().map_or(1, |file| file.revision);
    let act = Act {
        id: document.act,
        dossier: document.dossier.id,
        state: ActState::Issued(Issue {
            number: document.number.clone(),
            at: issued,
            fingerprint: *fingerprint,
            signatures: signatures(document, read, certified),
            later: LaterProof::default(),
        }),
        body: document.body.clone(),
        created: issued,
    };
    // The content’s bytes are read anew: what was parsed and written again might not be the same.
    let content = seal::attachment(path, report::CONTENT_FILE, crate::facts::LONGEST_CONTENT)
        .ok()
        .flatten()
        .unwrap_or_default();
    let document = ActDocument::clone(document);
    Ok(Brought {
        originals: Vec::new(),
        agreed: Some(Agreed::before(&document)),
        acts: vec![(document.number.clone(), last, Placed::Copied(path.to_owned()))],
        guest: Guest {
            profile: Profile {
                contractor: document.contractor,
                language: Language::default(),
                print: document.options,
                timestamping: None,
            },
            acts: vec![act.clone()],
            frozen: vec![(act, content, files)],
            objections: document.objections,
            records: Vec::new(),
            exhibits: document.exhibits,
            dossier: document.dossier,
        },
    })
}

/// When the file became what it is, as it tells: its latest timestamp or signature; else when the act was issued.
pub(super) fn made(read: &Read) -> Option<Moment> {
    let issued = match &read.content {
        Content::Act(document, _) => document.issued,
        _ => None,
    };
    let signatures = read.verification.signatures.iter();
    let times = signatures
        .filter(|signature| sound(signature))
        .filter_map(|signature| {
            let stamped = signature
                .timestamp
                .as_ref()
                .map(|stamp| stamp.time.fixed_offset());
            stamped.or(signature.declared_time)
        });
    times.max().or(issued)
}

/// The state of the file, counted from 0, that the certification made.
fn certified(read: &Read) -> usize {
    let mut signatures = read.verification.signatures.iter();
    signatures
        .find(|signature| signature.certification.is_some())
        .map_or(0, |seal| seal.revision)
}

/// The signatures that the file bears in the fields of its signatories, as they were made.
fn signatures(document: &ActDocument, read: &Read, certified: usize) -> Vec<SignatureRecord> {
    let all = read.verification.signatures.iter();
    all.filter(|signature| sound(signature))
        .filter_map(|signature| record(document, signature, certified))
        .collect()
}

fn record(document: &ActDocument, signature: &SignatureFact, certified: usize) -> Option<SignatureRecord> {
    let mut signatories = document.body.signatories().iter();
    let signatory = signatories.find(|signatory| report::signature_field(signatory.id) == signature.field)?;
    let detail = |name: &str| {
        let found = signature.details.iter().find(|(key, _)| key == name);
        found.map(|(_, text)| text.as_str())
    };
    let strokes: Option<Sha256Hash> = detail("StrokesSHA256").and_then(|hash| hash.parse().ok());
    let manner = match (&strokes, &signature.certificate) {
        (None, Some(certificate)) => {
            let kept = SignerCertificate {
                subject: certificate.subject.clone(),
                issuer: certificate.issuer.clone(),
                fingerprint: certificate.fingerprint.parse().ok()?,
            };
            match detail("Consent") {
                Some(_) => SignatureManner::Certificate(kept),
                None => SignatureManner::Elsewhere(kept),
            }
        }
        _ => SignatureManner::Drawn,
    };
    Some(SignatureRecord {
        signatory: signatory.id,
        name: signatory.name.clone(),
        capacity: signatory.capacity,
        at: signature.declared_time?,
        strokes,
        manner,
        revision: u32::try_from((signature.revision + 1).saturating_sub(certified)).ok(),
    })
}
