//! Verification: what holds of a file, of one of our acts, of the journal.

use crate::api::{JournalView, Problem, Standing, VerificationView};
use crate::desk::{self, name_of};
use crate::facts::{Content, Facts, Read, holds};
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence, chosen_file, refuse};
use crate::{acts, documents, taken};
use acceptance::{ActDocument, ActId, ActNumber, Language};
use evidence::Integrity;
use messages::Catalogue;
use seal::VerifyError;
use sha2::{Digest, Sha256};
use std::io;
use std::path::Path;
use store::JournalState;

/// What holds of any PDF, without a data folder: for whoever received one.
///
/// # Errors
/// When there is no such file, or it cannot be read from its disk. Whatever its content is, is a fact.
pub fn verify_file(path: &Path, language: Language) -> Result<VerificationView, Problem> {
    let catalogue = Catalogue::of(language);
    look(path, Vec::new(), catalogue, |_, facts, read| {
        facts.embedded(&read.content);
        Ok(())
    })
    .map_err(|fault| fault.say(catalogue))
}

/// What holds of the file of one of our acts.
pub(crate) fn act(rooms: &Rooms, id: ActId) -> Outcome<VerificationView> {
    let (path, record) = {
        let store = rooms.store();
        let act = documents::act(&store, id)?;
        let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
        let missing = || refuse("problem-act-file-missing").with("number", issue.number.to_string());
        let path = acts::latest_file(rooms, &store, &act)?.ok_or_else(missing)?;
        let record = store.frozen(id)?.and_then(|frozen| frozen.file);
        (path, record.ok_or_else(missing)?)
    };
    look(
        &path,
        desk::roots(rooms)?,
        rooms.catalogue(),
        |sha256, facts, read| {
            let kept = sha256 == Some(record.sha256.0);
            let key = if kept {
                "fact-file-kept"
            } else {
                "fact-file-not-kept"
            };
            facts.tell("file-kept", holds(kept), Sentence::of(key));
            ours(rooms, facts, read)
        },
    )
}

/// What holds of any file, seen from this data folder.
pub(crate) fn file(rooms: &Rooms, path: &Path) -> Outcome<VerificationView> {
    look(path, desk::roots(rooms)?, rooms.catalogue(), |_, facts, read| {
        ours(rooms, facts, read)
    })
}

/// Whether the journal is unbroken.
pub(crate) fn journal(rooms: &Rooms) -> Outcome<JournalView> {
    let state = rooms.store().verify_journal()?;
    let sentence = match state.broken_at {
        Some(entry) => Sentence::of("journal-broken-at").with("entry", entry),
        None if !state.diverging.is_empty() => {
            Sentence::of("journal-diverging").with("count", state.diverging.len())
        }
        None => Sentence::of("journal-holds").with("entries", state.entries),
    };
    Ok(JournalView {
        entries: state.entries,
        unbroken: state.is_unbroken(),
        head: hex::encode(state.head),
        message: sentence.say(rooms.catalogue()),
    })
}

/// Reads the file and tells what it shows; `more` adds what is known beside it.
fn look(
    path: &Path,
    roots: Vec<String>,
    catalogue: &'static Catalogue,
    more: impl FnOnce(Option<[u8; 32]>, &mut Facts, &Read) -> Outcome<()>,
) -> Outcome<VerificationView> {
    let name = name_of(path);
    let metadata = std::fs::metadata(path).map_err(|error| chosen_file(error, &name))?;
    if metadata.is_dir() {
        return Err(refuse("problem-file-is-folder").with("name", name));
    }
    let mut facts = Facts::new(catalogue);
    let mut number: Option<ActNumber> = None;
    match Read::file(path, roots) {
        Ok(read) => {
            facts.signatures(&read);
            if let Content::Act(document, _) = &read.content {
                number = Some(document.number.clone());
            }
            let sha256 = whole_hash(&read);
            more(sha256, &mut facts, &read)?;
            facts.limits(&read);
        }
        Err(VerifyError::Io(error)) => return Err(chosen_file(error, &name)),
        Err(_) => facts.unreadable(),
    }
    Ok(VerificationView {
        file: name,
        act: number,
        facts: facts.views,
    })
}

fn whole_hash(read: &Read) -> Option<[u8; 32]> {
    let mut sha256 = [0; 32];
    hex::decode_to_slice(&read.verification.sha256, &mut sha256).ok()?;
    Some(sha256)
}

/// What this data folder knows of the act inside a file.
fn ours(rooms: &Rooms, facts: &mut Facts, read: &Read) -> Outcome<()> {
    let Content::Act(document, fingerprint) = &read.content else {
        facts.embedded(&read.content);
        return Ok(());
    };
    let number = document.number.to_string();
    let known = {
        let store = rooms.store();
        store
            .frozen(document.act)?
            .filter(|frozen| frozen.number == document.number)
    };
    let Some(known) = known else {
        facts.embedded(&read.content);
        let sentence = Sentence::of("fact-number-unknown").with("number", number);
        facts.tell("act-known", Standing::Note, sentence);
        return Ok(());
    };
    let same = known.fingerprint == *fingerprint;
    let key = if same {
        "fact-content-holds"
    } else {
        "fact-content-fails"
    };
    facts.tell(
        "content",
        holds(same),
        Sentence::of(key)
            .with("number", number.as_str())
            .with("fingerprint", fingerprint.short()),
    );
    let latest = known.file.map_or(0, |file| file.revision);
    let revision = (1..=latest).rev().find(|revision| {
        let kept = rooms.folder.act_file(&known.number, *revision);
        let same_length =
            std::fs::metadata(&kept).is_ok_and(|metadata| metadata.len() == read.verification.length);
        same_length && hash(&kept).is_ok_and(|hash| Some(hash) == whole_hash(read))
    });
    match revision {
        Some(revision) => facts.tell(
            "act-known",
            Standing::Holds,
            Sentence::of("fact-number-known")
                .with("number", number)
                .with("revision", revision),
        ),
        None => facts.tell(
            "act-known",
            Standing::Note,
            Sentence::of("fact-number-copy").with("number", number),
        ),
    }
    exhibits(rooms, facts, document)?;
    journal_fact(rooms, facts)?;
    Ok(())
}

/// Whether each exhibit that the act cites is in the vault, to the byte.
fn exhibits(rooms: &Rooms, facts: &mut Facts, document: &ActDocument) -> Outcome<()> {
    let mut wrong = Vec::new();
    for exhibit in &document.exhibits {
        let integrity = rooms.vault.verify(&taken::original(exhibit))?;
        if integrity != Integrity::Intact {
            wrong.push(exhibit.number.to_string());
        }
    }
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

fn journal_fact(rooms: &Rooms, facts: &mut Facts) -> Result<(), Fault> {
    let state: JournalState = rooms.store().verify_journal()?;
    let unbroken = state.is_unbroken();
    let key = if unbroken {
        "fact-journal-unbroken"
    } else {
        "fact-journal-broken"
    };
    facts.tell("journal-unbroken", holds(unbroken), Sentence::of(key));
    Ok(())
}

fn hash(path: &Path) -> io::Result<[u8; 32]> {
    let mut hasher = Sha256::new();
    io::copy(&mut std::fs::File::open(path)?, &mut hasher)?;
    Ok(hasher.finalize().into())
}
