//! The data folder as a whole: its journal, every original in the vault, every issued file.
//!
//! The journal holds the hashes of what it speaks of; only reading the files shows that they are still there and the same.

use super::clock;
use crate::api::{JournalView, Standing};
use crate::facts::{Facts, holds};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::{cores, keys, taken};
use evidence::Integrity;
use seal::PrefixState;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use store::{JournalState, Store};

/// Names told of what is wrong; beyond that, their number says enough.
const TOLD: usize = 12;

/// What the folder should hold.
#[derive(Default)]
struct Inventory {
    /// Originals by their hash, with the name to tell.
    originals: HashMap<[u8; 32], (evidence::Sha256Hash, String)>,
    /// Issued files with hash and the name to tell.
    files: Vec<(PathBuf, [u8; 32], String)>,
}

/// Checks the journal and all that it speaks of.
pub(super) fn view(rooms: &Rooms) -> Outcome<JournalView> {
    let (state, inventory) = {
        let store = rooms.store();
        (store.verify_journal()?, Inventory::read(rooms, &store)?)
    };
    let mut facts = Facts::new(rooms.catalogue());
    facts.tell("journal-unbroken", holds(state.is_unbroken()), journal(&state));
    clock::tell(rooms, &mut facts, &state);
    let originals = inventory.wrong_originals(rooms);
    told(
        &mut facts,
        "originals-intact",
        inventory.originals.len(),
        &originals,
    );
    let files = inventory.wrong_files();
    told(&mut facts, "files-intact", inventory.files.len(), &files);
    unknown(rooms, &mut facts, &inventory)?;
    keys::tell_all(rooms, &mut facts)?;
    let keys_fail = facts
        .views
        .iter()
        .any(|fact| fact.name.starts_with("key-") && fact.standing == Standing::Fails);
    let messages: Vec<&str> = facts.views.iter().map(|fact| fact.message.as_str()).collect();
    Ok(JournalView {
        entries: state.entries,
        unbroken: state.is_unbroken() && originals.is_empty() && files.is_empty() && !keys_fail,
        head: hex::encode(state.head),
        message: messages.join(" "),
        facts: facts.views,
    })
}

pub(super) fn journal(state: &JournalState) -> Sentence {
    match state.broken_at {
        Some(entry) => Sentence::of("journal-broken-at").with("entry", entry),
        None if !state.diverging.is_empty() => {
            Sentence::of("journal-diverging").with("count", state.diverging.len())
        }
        None => Sentence::of("journal-holds").with("entries", state.entries),
    }
}

/// What lies among the acts and originals, and nothing speaks of: left by a stopped intake, or put there by somebody.
fn unknown(rooms: &Rooms, facts: &mut Facts, inventory: &Inventory) -> Outcome<()> {
    let mut known: HashSet<PathBuf> = inventory.files.iter().map(|(path, ..)| path.clone()).collect();
    known.extend(
        inventory
            .originals
            .values()
            .map(|(original, _)| rooms.vault.path(original)),
    );
    let logos = rooms.store().logos()?;
    known.extend(
        logos
            .iter()
            .map(|logo| rooms.vault.path(&evidence::Sha256Hash::from_bytes(logo.0))),
    );
    let mut names = Vec::new();
    for folder in [rooms.folder.acts(), rooms.folder.vault()] {
        strangers(&folder, 0, &known, &mut |path| {
            let inner = path.strip_prefix(rooms.folder.root()).unwrap_or(path);
            names.push(inner.to_string_lossy().into_owned());
        })?;
    }
    names.sort();
    if names.is_empty() {
        let sentence = Sentence::of("fact-nothing-unknown");
        facts.tell("nothing-unknown", Standing::Holds, sentence);
    } else {
        let mut told = names.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
        if names.len() > TOLD {
            told.push('…');
        }
        let sentence = Sentence::of("fact-nothing-unknown-fails")
            .with("count", names.len())
            .with("names", told);
        // It changes nothing of what is recorded.
        facts.tell("nothing-unknown", Standing::Note, sentence);
    }
    Ok(())
}

/// The files below `folder` that are not `known`, but for what was never finished: its name begins with a dot.
fn strangers(
    folder: &Path,
    depth: usize,
    known: &HashSet<PathBuf>,
    tell: &mut impl FnMut(&Path),
) -> io::Result<()> {
    const DEEPEST: usize = 3;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type()?.is_dir() && depth < DEEPEST {
            strangers(&path, depth + 1, known, tell)?;
        } else if !known.contains(&path) {
            tell(&path);
        }
    }
    Ok(())
}

fn told(facts: &mut Facts, name: &str, count: usize, wrong: &[String]) {
    let sentence = if wrong.is_empty() {
        Sentence::of(format!("fact-{name}")).with("count", count)
    } else {
        let mut names = wrong.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
        if wrong.len() > TOLD {
            names.push('…');
        }
        Sentence::of(format!("fact-{name}-fails"))
            .with("count", wrong.len())
            .with("names", names)
    };
    facts.tell(name, holds(wrong.is_empty()), sentence);
}

impl Inventory {
    fn read(rooms: &Rooms, store: &Store) -> Outcome<Self> {
        let mut inventory = Self::default();
        for row in store.dossiers()? {
            let title = row.dossier.title.trim();
            for exhibit in store.exhibits(row.dossier.id)? {
                let name = format!("{title} n° {}", exhibit.number);
                inventory
                    .originals
                    .entry(exhibit.sha256.0)
                    .or_insert_with(|| (taken::original(&exhibit), name));
            }
            for act in store.acts(row.dossier.id)? {
                let Some(issue) = act.issue() else { continue };
                for file in issue.later.returned.iter().filter(|file| file.revision.is_none()) {
                    let path = rooms.folder.returned_file(&issue.number, &file.sha256);
                    let name = format!("{} ({})", issue.number, file.name);
                    inventory.files.push((path, file.sha256.0, name));
                }
                for file in store.files(act.id)? {
                    let path = rooms.folder.act_file(&issue.number, file.revision);
                    let name = format!("{}/{}.pdf", issue.number, file.revision);
                    inventory.files.push((path, file.sha256.0, name));
                }
                for file in issue.later.returned.iter().filter(|file| file.revision.is_none()) {
                    let path = rooms.folder.returned_file(&issue.number, &file.sha256);
                    let name = format!("{}/{}", issue.number, file.name);
                    inventory.files.push((path, file.sha256.0, name));
                }
            }
        }
        Ok(inventory)
    }

    fn wrong_originals(&self, rooms: &Rooms) -> Vec<String> {
        let originals: Vec<_> = self.originals.values().collect();
        let wrong = cores::each(&originals, |(hash, name)| {
            let intact = matches!(rooms.vault.verify(hash), Ok(Integrity::Intact));
            (!intact).then(|| name.clone())
        });
        let mut names: Vec<String> = wrong.into_iter().flatten().collect();
        names.sort();
        names
    }

    fn wrong_files(&self) -> Vec<String> {
        let wrong = cores::each(&self.files, |(path, sha256, name)| {
            let kept = hash(path).is_ok_and(|found| found == *sha256);
            (!kept).then(|| name.clone())
        });
        wrong.into_iter().flatten().collect()
    }
}

fn hash(path: &Path) -> io::Result<[u8; 32]> {
    Ok(PrefixState::of(File::open(path)?)?.sha256())
}
