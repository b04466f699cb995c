//! The issued files of a data folder against what it says of them: their signatures, the act inside, the journal that they knew.
//!
//! Hashes alone show that a file is the one that was recorded. Whoever has the database can record another one, and write
//! the journal anew, with right hashes; what stands signed in the files that lie there, he cannot.

use super::anchor::{self, Anchor};
use super::known::certified_here;
use crate::api::Standing;
use crate::facts::{Content, Facts, Read, Trust, holds, sound};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use acceptance::act::Issue;
use acceptance::{Act, Fingerprint, SignatureManner, SignatureRecord};
use std::collections::BTreeSet;
use std::path::Path;

/// Names told of what is wrong; beyond that, their number says enough.
const TOLD: usize = 12;

/// What is recorded of the act in a file.
pub(super) struct Recorded {
    pub(super) act: Act,
    pub(super) fingerprint: Fingerprint,
    /// Whether the file stands beside the act’s revisions: who signed in it is its own.
    pub(super) beside: bool,
}

/// What a file shows of that.
pub(super) struct Seen {
    /// SHA-256 of the file.
    pub(super) sha256: Option<[u8; 32]>,
    /// One of our keys certified it, nothing in it is broken or changed, and each certificate was valid at its time.
    signed: bool,
    /// The act inside is the one that is recorded, signed by those who are recorded.
    as_recorded: bool,
    anchors: Vec<Anchor>,
}

impl Seen {
    /// Of a file that is the one recorded, and none that can be read.
    pub(super) fn nothing() -> Self {
        Self {
            sha256: None,
            signed: false,
            as_recorded: false,
            anchors: Vec::new(),
        }
    }
}

/// Looks at the file at `path`; none where it cannot be read at all.
pub(super) fn look(path: &Path, recorded: &Recorded, trust: Trust) -> Option<Seen> {
    let read = Read::file(path, trust).ok()?;
    let same = match &read.content {
        Content::Act(document, fingerprint) => {
            let act = &recorded.act;
            let issued = act.issue().is_some_and(|issue| {
                issue.number == document.number
                    && issue.fingerprint == *fingerprint
                    && document.issued == Some(issue.at)
            });
            issued
                && recorded.fingerprint == *fingerprint
                && act.id == document.act
                && act.dossier == document.dossier.id
                && act.body == document.body
        }
        Content::Missing | Content::Unreadable | Content::Newer => false,
    };
    Some(Seen {
        sha256: super::whole_hash(&read),
        signed: certified_here(&read) && read.verification.intact() && is_in_time(&read),
        as_recorded: same && (recorded.beside || is_signed_as_recorded(&recorded.act, &read)),
        anchors: anchor::anchors(&read, &recorded.act),
    })
}

/// Whether the certificate of every person who signed was valid when they say that they did. Timestamps are judged by themselves.
fn is_in_time(read: &Read) -> bool {
    let signatures = read.verification.signatures.iter();
    let mut persons = signatures.filter(|signature| read.holder(&signature.field).is_some());
    persons.all(|signature| signature.chain.valid_at_declared_time)
}

/// Whether the signatories whose fields are signed in the file are those of whom the act says so. Signatures on paper are in no
/// file; where files stand beside, each bears its own.
fn is_signed_as_recorded(act: &Act, read: &Read) -> bool {
    let Some(issue) = act.issue() else {
        return false;
    };
    bears(read, issue, &told_fields(issue))
}

/// The fields of those of whom an act tells that they signed in its file.
pub(super) fn told_fields(issue: &Issue) -> BTreeSet<String> {
    let in_file = |record: &&SignatureRecord| !matches!(record.manner, SignatureManner::Paper);
    let signatures = issue.signatures.iter().filter(in_file);
    signatures
        .map(|record| report::signature_field(record.signatory))
        .collect()
}

/// Whether the fields that are signed in the file in `read`, and hold, are those that are `told`. Where files stand beside, each
/// bears its own.
pub(super) fn bears(read: &Read, issue: &Issue, told: &BTreeSet<String>) -> bool {
    let borne = read.verification.signatures.iter().filter(|it| sound(it));
    let borne: BTreeSet<String> = borne
        .map(|signature| signature.field.clone())
        .filter(|field| field != report::SEAL_FIELD && read.holder(field).is_some())
        .collect();
    let beside = issue.later.returned.iter().any(|file| file.revision.is_none());
    *told == borne || beside && borne.is_subset(told)
}

/// Tells what all of them show, each with the name that it is told by.
/// `entries` is how many the journal has.
pub(super) fn tell(rooms: &Rooms, facts: &mut Facts, seen: &[(&str, Seen)], entries: u64) -> Outcome<()> {
    if seen.is_empty() {
        return Ok(());
    }
    let wrong = |is_right: fn(&Seen) -> bool| -> Vec<&str> {
        let wrong = seen.iter().filter(|(_, seen)| !is_right(seen));
        wrong.map(|(name, _)| *name).collect()
    };
    let unsigned = wrong(|seen| seen.signed);
    one(facts, "acts-signed", seen.len(), &unsigned);
    let otherwise = wrong(|seen| seen.as_recorded);
    one(facts, "acts-recorded", seen.len(), &otherwise);
    let (mut known, mut strange, mut latest) = (0_usize, Vec::new(), 0);
    let store = rooms.store();
    for (name, seen) in seen {
        let mut same = true;
        for anchor in &seen.anchors {
            known += 1;
            same &= anchor.holds(&store)?;
            latest = latest.max(anchor.seq.unwrap_or_default());
        }
        if !same {
            strange.push(*name);
        }
    }
    if known == 0 {
        // Files of before say nothing of it.
        let sentence = Sentence::of("fact-acts-journal-unknown");
        facts.tell("journal-sealed", Standing::Note, sentence);
    } else {
        one(facts, "acts-journal", known, &strange);
        let held = strange.is_empty().then_some(latest);
        anchor::tell_since(facts, held, entries, "fact-acts-journal-since");
    }
    Ok(())
}

fn one(facts: &mut Facts, name: &str, count: usize, wrong: &[&str]) {
    let sentence = if wrong.is_empty() {
        Sentence::of(format!("fact-{name}")).with("count", count)
    } else {
        let mut names = wrong.iter().take(TOLD).copied().collect::<Vec<_>>().join(", ");
        if wrong.len() > TOLD {
            names.push('…');
        }
        Sentence::of(format!("fact-{name}-fails"))
            .with("count", wrong.len())
            .with("names", names)
    };
    facts.tell(name, holds(wrong.is_empty()), sentence);
}
