//! What this data folder knows of the act inside a file.
//!
//! The act’s data prove nothing by themselves: whoever has one file can put them into another. A file is one of ours if our
//! key certified it and it begins, to the byte, with a revision that was recorded here.

use super::{anchor, clock};
use crate::api::Standing;
use crate::facts::{Content, Facts, Read, holds, sound};
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence};
use crate::{cores, keys, proof, sample, taken};
use acceptance::{Act, ActDocument, ActId, ActState, Fingerprint, SignatureManner, SignatureRecord};
use evidence::Integrity;
use seal::SignatureFact;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use store::{FileRecord, Frozen, Store};

/// An issued act as it stands here.
pub(crate) struct Known {
    pub(crate) act: Act,
    pub(crate) frozen: Frozen,
    /// Every recorded revision of its file, the oldest first.
    pub(crate) files: Vec<FileRecord>,
}

impl Known {
    /// The act, if it was issued here.
    pub(crate) fn find(store: &Store, id: ActId) -> Outcome<Option<Self>> {
        let (Some(act), Some(frozen)) = (store.act(id)?, store.frozen(id)?) else {
            return Ok(None);
        };
        let files = store.files(id)?;
        Ok(Some(Self { act, frozen, files }))
    }
}

/// Tells what is known of the act in the file at `path`, and of what stands around it: its exhibits, the journal.
pub(super) fn tell(rooms: &Rooms, facts: &mut Facts, read: &Read, path: &Path) -> Outcome<()> {
    let Some(Told { held }) = alone(rooms, facts, read, path)? else {
        return Ok(());
    };
    if let Content::Act(document, _) = &read.content {
        exhibits(rooms, facts, document)?;
    }
    journal(rooms, facts, held)
}

/// What was told of an act that was issued here.
pub(super) struct Told {
    /// The last entry of the journal that its signatures hold.
    pub(super) held: Option<u64>,
}

/// Tells what is known of the act in the file at `path` by itself, for whoever tells of a whole dossier; nothing is given where it
/// is none that was issued here.
pub(super) fn alone(rooms: &Rooms, facts: &mut Facts, read: &Read, path: &Path) -> Outcome<Option<Told>> {
    let Content::Act(document, fingerprint) = &read.content else {
        facts.embedded(&read.content);
        return Ok(None);
    };
    let root = certifying_root(read);
    let of_sample = sample::is_it(document.dossier.id);
    // Its key lies open beside it: whoever has the folder can certify with it what nobody issued.
    if let Some(root) = root.filter(|_| of_sample) {
        keys::tell_of(rooms, facts, root)?;
    }
    let number = document.number.to_string();
    let (known, bearer) = {
        let store = rooms.store();
        (
            Known::find(&store, document.act)?,
            store.numbered(&document.number)?,
        )
    };
    if bearer.is_some_and(|bearer| bearer != document.act) {
        let sentence = Sentence::of("fact-number-taken").with("number", number.as_str());
        facts.tell("act-number", Standing::Fails, sentence);
    }
    let Some(known) = known else {
        facts.embedded(&read.content);
        if bearer.is_none() {
            let sentence = Sentence::of("fact-number-unknown").with("number", number);
            facts.tell("act-known", Standing::Note, sentence);
        }
        return Ok(None);
    };
    if known.frozen.number != document.number {
        let sentence = Sentence::of("fact-number-differs")
            .with("number", number.as_str())
            .with("known", known.frozen.number.to_string());
        facts.tell("act-number", Standing::Fails, sentence);
    }
    content(facts, &known, fingerprint);
    own_certification(facts, read);
    if let Some(root) = root {
        if !of_sample {
            keys::tell_of(rooms, facts, root)?;
        }
    } else if let Some(seal) = certifying_seal(read) {
        keys::tell_lost(rooms, facts, seal)?;
    }
    revision(facts, &known, read, path)?;
    voided(rooms, facts, &known);
    clock::order(rooms, facts, &known.act)?;
    let held = anchor::tell(rooms, facts, read, &known.act)?;
    Ok(Some(Told { held }))
}

fn content(facts: &mut Facts, known: &Known, fingerprint: &Fingerprint) {
    let same = known.frozen.fingerprint == *fingerprint;
    let key = if same {
        "fact-content-holds"
    } else {
        "fact-content-fails"
    };
    let sentence = Sentence::of(key)
        .with("number", known.frozen.number.to_string())
        .with("fingerprint", fingerprint.short());
    facts.tell("content", holds(same), sentence);
}

/// Whether a file bears the certification of one of our keys, as every file does that was issued here.
pub(crate) fn certified_here(read: &Read) -> bool {
    read.verification.signatures.iter().any(|signature| {
        let certifies = signature.field == report::SEAL_FIELD && signature.certification.is_some();
        certifies && signature.chain.trusted && sound(signature)
    })
}

/// The root of the key that certified a file, where it is one of ours.
fn certifying_root(read: &Read) -> Option<&str> {
    let certifies =
        |signature: &&SignatureFact| signature.field == report::SEAL_FIELD && signature.chain.trusted;
    let certification = read.verification.signatures.iter().find(certifies)?;
    certification.chain.root_fingerprint.as_deref()
}

/// The certificate of whoever certified a file, whether it is known here or not.
fn certifying_seal(read: &Read) -> Option<&str> {
    let mut signatures = read.verification.signatures.iter();
    let certification = signatures.find(|signature| signature.field == report::SEAL_FIELD)?;
    certification
        .certificate
        .as_ref()
        .map(|found| &*found.fingerprint)
}

fn own_certification(facts: &mut Facts, read: &Read) {
    let ours = certified_here(read);
    let key = if ours {
        "fact-certified-here"
    } else {
        "fact-certified-elsewhere"
    };
    facts.tell("own-certification", holds(ours), Sentence::of(key));
}

/// Which recorded revision the file is, or begins with.
fn revision(facts: &mut Facts, known: &Known, read: &Read, path: &Path) -> Outcome<()> {
    let number = known.frozen.number.to_string();
    let whole = known.files.iter().rfind(|record| {
        record.bytes == read.verification.length && record.sha256.to_string() == read.verification.sha256
    });
    let recorded = match whole {
        // Its hash was made while its signatures were verified.
        Some(record) => Some(*record),
        None => recorded(path, &known.files)?,
    };
    let Some(record) = recorded else {
        let sentence = Sentence::of("fact-number-copy").with("number", number);
        facts.tell("act-known", Standing::Fails, sentence);
        return Ok(());
    };
    let issue = known.act.issue();
    let mut beside = issue.into_iter().flat_map(|issue| &issue.later.returned);
    let (standing, key) = if record.bytes == read.verification.length {
        (Standing::Holds, "fact-number-known")
    } else if beside.any(|file| file.sha256.to_string() == read.verification.sha256) {
        (Standing::Holds, "fact-number-beside")
    } else if collected_here(read, record.bytes) {
        // A session’s key is made here and exists nowhere afterwards: what it signed was known here once.
        (Standing::Fails, "fact-number-forgotten")
    } else {
        (Standing::Note, "fact-number-extended")
    };
    let sentence = Sentence::of(key)
        .with("number", number)
        .with("revision", record.revision);
    facts.tell("act-known", standing, sentence);
    let since = match key {
        "fact-number-known" => "fact-signed-since",
        // It goes its own way from there: what was signed here since is not in it, and does not follow it.
        _ => "fact-signed-in-other",
    };
    signed_since(facts, &known.act, record.revision, since);
    signed_otherwise(facts, &known.act);
    Ok(())
}

/// Whether somebody signed beyond the first `known` bytes with a key of this installation.
fn collected_here(read: &Read, known: u64) -> bool {
    let verification = &read.verification;
    verification.signatures.iter().any(|signature| {
        let revision = verification.revisions.get(signature.revision);
        revision.is_some_and(|revision| revision.length > known)
            && signature.chain.trusted
            && sound(signature)
    })
}

/// Who signed in a later revision than `known`, in the sentence under `key`.
fn signed_since(facts: &mut Facts, act: &Act, known: u32, key: &str) {
    tell_signed(facts, act, "later-signatures", key, &|place, signature| {
        proof::revision(place, signature).is_some_and(|revision| revision > known)
    });
}

/// Who signed on paper, or in a file that stands beside.
fn signed_otherwise(facts: &mut Facts, act: &Act) {
    tell_signed(
        facts,
        act,
        "paper-signatures",
        "fact-signed-on-paper",
        &|_, signature| signature.manner == SignatureManner::Paper,
    );
    tell_signed(
        facts,
        act,
        "beside-signatures",
        "fact-signed-beside",
        &|_, signature| {
            matches!(signature.manner, SignatureManner::Elsewhere(_)) && signature.revision.is_none()
        },
    );
}

fn tell_signed(
    facts: &mut Facts,
    act: &Act,
    name: &str,
    key: &str,
    wanted: &dyn Fn(usize, &SignatureRecord) -> bool,
) {
    let signatures = act
        .issue()
        .into_iter()
        .flat_map(|issue| issue.signatures.iter().enumerate());
    let names: Vec<&str> = signatures
        .filter(|(place, signature)| wanted(*place, signature))
        .map(|(_, signature)| signature.name.trim())
        .collect();
    if !names.is_empty() {
        let sentence = Sentence::of(key)
            .with("count", names.len())
            .with("who", names.join(", "));
        facts.tell(name, Standing::Note, sentence);
    }
}

/// The latest of these revisions with which the file begins, to the byte.
pub(crate) fn recorded(path: &Path, records: &[FileRecord]) -> io::Result<Option<FileRecord>> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut position = 0;
    let mut found = None;
    // Each revision goes on where the one before ended, so one reading gives all hashes.
    for record in records {
        let Some(missing) = record.bytes.checked_sub(position) else {
            continue;
        };
        if io::copy(&mut file.by_ref().take(missing), &mut hasher)? < missing {
            break;
        }
        position = record.bytes;
        if record.sha256.0 == <[u8; 32]>::from(hasher.clone().finalize()) {
            found = Some(*record);
        }
    }
    Ok(found)
}

/// A voided act no longer stands, whatever its file says.
fn voided(rooms: &Rooms, facts: &mut Facts, known: &Known) {
    if let ActState::Voided { reason, at, .. } = &known.act.state {
        let sentence = Sentence::of("fact-act-voided")
            .with("date", rooms.catalogue().date(at.date_naive()))
            .with("reason", reason.trim());
        facts.tell("act-voided", Standing::Fails, sentence);
    }
}

/// Whether each exhibit that the act cites is in the vault, to the byte.
fn exhibits(rooms: &Rooms, facts: &mut Facts, document: &ActDocument) -> Outcome<()> {
    let found = cores::each(&document.exhibits, |exhibit| {
        let integrity = rooms.vault.verify(&taken::original(exhibit))?;
        Ok::<_, Fault>((integrity != Integrity::Intact).then(|| exhibit.number.to_string()))
    });
    let found: Outcome<Vec<_>> = found.into_iter().collect();
    let wrong: Vec<String> = found?.into_iter().flatten().collect();
    let sentence = if wrong.is_empty() {
        Sentence::of("fact-exhibits-hold").with("count", document.exhibits.len())
    } else {
        Sentence::of("fact-exhibits-fail")
            .with("count", wrong.len())
            .with("names", wrong.join(", "))
    };
    facts.tell("exhibits-intact", holds(wrong.is_empty()), sentence);
    Ok(())
}

fn journal(rooms: &Rooms, facts: &mut Facts, held: Option<u64>) -> Result<(), Fault> {
    let state = rooms.store().verify_journal()?;
    let unbroken = state.is_unbroken();
    let key = if unbroken {
        "fact-journal-unbroken"
    } else {
        "fact-journal-broken"
    };
    facts.tell("journal-unbroken", holds(unbroken), Sentence::of(key));
    if unbroken {
        anchor::tell_since(facts, held, state.entries, "fact-journal-since-act");
    }
    clock::tell(rooms, facts, &state);
    Ok(())
}
