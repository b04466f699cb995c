//! The data folder as a whole: its journal, every original in the vault, every issued file.
//!
//! The journal holds the hashes of what it speaks of; only reading the files shows that they are still there and the same,
//! and only what is signed in them shows that journal and hashes were not made anew.

use super::clock;
use super::sealed::{self, Recorded, Seen};
use crate::api::{JournalView, Standing};
use crate::facts::{Facts, Trust, holds};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::{cores, keys, taken};
use evidence::Integrity;
use seal::PrefixState;
use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{JournalState, Store};

/// Names told of what is wrong; beyond that, their number says enough.
const TOLD: usize = 12;

/// What the folder should hold.
#[derive(Default)]
struct Inventory {
    /// Originals by their hash, with the name to tell.
    originals: HashMap<[u8; 32], (evidence::Sha256Hash, String)>,
    files: Vec<Issued>,
}

/// A file of an issued act.
struct Issued {
    path: PathBuf,
    sha256: [u8; 32],
    /// The name to tell.
    name: String,
    /// What its signatures are held against: of the latest revision, which holds all others, and of what stands beside.
    recorded: Option<Arc<Recorded>>,
    /// Whether it is one of these, even where nothing is recorded any more of what the act was issued with.
    looked_into: bool,
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
    let (files, seen) = inventory.files(&Trust::of(rooms)?);
    told(&mut facts, "files-intact", inventory.files.len(), &files);
    sealed::tell(rooms, &mut facts, &seen, state.entries)?;
    unknown(rooms, &mut facts, &inventory)?;
    aside(rooms, &mut facts)?;
    keys::tell_all(rooms, &mut facts)?;
    let fails = facts.views.iter().any(|fact| fact.standing == Standing::Fails);
    let messages: Vec<&str> = facts.views.iter().map(|fact| fact.message.as_str()).collect();
    Ok(JournalView {
        entries: state.entries,
        unbroken: !fails,
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
    let mut known: HashSet<PathBuf> = inventory.files.iter().map(|file| file.path.clone()).collect();
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
        let sentence = Sentence::of("fact-nothing-unknown-fails")
            .with("count", names.len())
            .with("names", listed(&names));
        // It changes nothing of what is recorded.
        facts.tell("nothing-unknown", Standing::Note, sentence);
    }
    Ok(())
}

/// What a start put aside because the store did not know of it: the trace of a kill, or all that is left of what a newer store knew.
fn aside(rooms: &Rooms, facts: &mut Facts) -> Outcome<()> {
    let mut names = Vec::new();
    match std::fs::read_dir(rooms.folder.unacknowledged()) {
        Ok(entries) => {
            for entry in entries {
                names.push(entry?.file_name().to_string_lossy().into_owned());
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    if names.is_empty() {
        return Ok(());
    }
    names.sort();
    let sentence = Sentence::of("fact-put-aside")
        .with("count", names.len())
        .with("names", listed(&names));
    facts.tell("put-aside", Standing::Note, sentence);
    Ok(())
}

/// Names, the first ones.
fn listed(names: &[String]) -> String {
    let mut told = names.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > TOLD {
        told.push('…');
    }
    told
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
        Sentence::of(format!("fact-{name}-fails"))
            .with("count", wrong.len())
            .with("names", listed(wrong))
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
                let frozen = store.frozen(act.id)?;
                let recorded = frozen.map(|frozen| {
                    Arc::new(Recorded {
                        act: act.clone(),
                        fingerprint: frozen.fingerprint,
                        beside: false,
                    })
                });
                let apart = recorded.as_deref().map(|recorded| {
                    Arc::new(Recorded {
                        act: act.clone(),
                        fingerprint: recorded.fingerprint,
                        beside: true,
                    })
                });
                let files = store.files(act.id)?;
                let latest = files.iter().map(|file| file.revision).max();
                for file in files {
                    inventory.files.push(Issued {
                        path: rooms.folder.act_file(&issue.number, file.revision),
                        sha256: file.sha256.0,
                        name: format!("{}/{}.pdf", issue.number, file.revision),
                        recorded: recorded.clone().filter(|_| Some(file.revision) == latest),
                        looked_into: Some(file.revision) == latest,
                    });
                }
                for file in issue.later.returned.iter().filter(|file| file.revision.is_none()) {
                    inventory.files.push(Issued {
                        path: rooms.folder.returned_file(&issue.number, &file.sha256),
                        sha256: file.sha256.0,
                        name: format!("{}/{}", issue.number, file.name),
                        recorded: apart.clone(),
                        looked_into: true,
                    });
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

    /// The names of the files that are not those that were recorded; and what the others show that are looked into.
    fn files(&self, trust: &Trust) -> (Vec<String>, Vec<(&str, Seen)>) {
        let looked = cores::each(&self.files, |file| {
            // What somebody put in its place may have no end, or never answer.
            if !file.path.is_file() {
                return (false, None);
            }
            // Its hash is made while its signatures are verified.
            let seen = file
                .recorded
                .as_ref()
                .and_then(|recorded| sealed::look(&file.path, recorded, trust.clone()));
            let sha256 = match &seen {
                Some(seen) => seen.sha256,
                None => hash(&file.path).ok(),
            };
            (sha256 == Some(file.sha256), seen)
        });
        let (mut wrong, mut right) = (Vec::new(), Vec::new());
        for (file, (kept, seen)) in self.files.iter().zip(looked) {
            match (kept, seen) {
                (false, _) => wrong.push(file.name.clone()),
                (true, Some(seen)) => right.push((file.name.as_str(), seen)),
                // No PDF that can be read, or nothing is recorded any more of what it was issued with.
                (true, None) if file.looked_into => right.push((file.name.as_str(), Seen::nothing())),
                (true, None) => {}
            }
        }
        (wrong, right)
    }
}

fn hash(path: &Path) -> io::Result<[u8; 32]> {
    Ok(PrefixState::of(File::open(path)?)?.sha256())
}
