//! What the use cases share: one data folder, opened once, with all that is under way in it.
//!
//! A folder that has lost its database is not opened: a new one would give numbers again.

use crate::api::Event;
use crate::edge::Edge;
use crate::folder::{Folder, Kept};
use crate::problems::{Fault, Outcome, refuse};
use crate::{guests, issue, keys, pages, sample, shown, since};
use acceptance::{ActDocument, ActId, DossierId, Language};
use evidence::{DerivedFolder, Vault};
use messages::Catalogue;
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use store::{Profile, Stamp, Store};

pub(crate) type Listener = Box<dyn Fn(Event) + Send + Sync>;

/// What the use cases share: the data folder with its store and vault, the edge, and what is under way.
pub(crate) struct Rooms {
    pub(crate) folder: Folder,
    pub(crate) vault: Vault,
    pub(crate) derived: DerivedFolder,
    pub(crate) edge: Arc<Edge>,
    store: Mutex<Store>,
    /// One act is issued or signed at a time: numbers and revisions follow each other.
    pub(crate) issuing: Mutex<()>,
    /// The keys, once a passphrase opened them.
    pub(crate) opened: Mutex<Option<keys::Opened>>,
    /// Intakes under way, with their stop.
    pub(crate) intakes: Mutex<HashMap<DossierId, Arc<AtomicBool>>>,
    /// Contents of issued acts, which never change.
    pub(crate) frozen: Mutex<HashMap<ActId, Arc<ActDocument>>>,
    /// Pages of files drawn or issued, by key.
    pub(crate) page_counts: Mutex<HashMap<String, u32>>,
    pub(crate) listeners: RwLock<Vec<Listener>>,
    /// Bundles of others that are open, by key.
    pub(crate) guests: Mutex<HashMap<String, Arc<guests::Guest>>>,
    /// The exhibits that hosts hold, as they were told.
    pub(crate) told: Mutex<since::Told>,
    /// The same of the dossier that was shown last, ready to be shown again.
    pub(crate) shown: Mutex<shown::Shown>,
    /// The language that the host asked for.
    pub(crate) spoken: Mutex<Option<Language>>,
    /// The language before the first set-up.
    pub(crate) assumed: Mutex<Language>,
}

impl Rooms {
    pub(crate) fn open(root: &Path, edge: Arc<Edge>) -> Outcome<Self> {
        // The store first: it makes the folder and takes its lock.
        let store = open_store(root)?;
        let folder = Folder::open(root)?;
        let vault = Vault::open(folder.vault())?;
        vault.sweep_unfinished()?;
        let derived = DerivedFolder::open(folder.derived())?;
        derived.sweep_unfinished()?;
        issue::sweep(&folder, &store)?;
        pages::sweep(&folder)?;
        guests::sweep(&folder.guests())?;
        Ok(Self {
            folder,
            vault,
            derived,
            edge,
            store: Mutex::new(store),
            issuing: Mutex::new(()),
            opened: Mutex::default(),
            intakes: Mutex::default(),
            frozen: Mutex::default(),
            page_counts: Mutex::default(),
            listeners: RwLock::default(),
            guests: Mutex::default(),
            told: Mutex::default(),
            shown: Mutex::default(),
            spoken: Mutex::default(),
            assumed: Mutex::default(),
        })
    }

    /// The store, for as long as the guard lives. Nothing slow is done meanwhile.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        // A panic under the lock left a transaction undone and the connection whole.
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Profile and settings; empty before the first set-up.
    pub(crate) fn profile(&self) -> Outcome<Profile> {
        self.profile_in(&self.store())
    }

    /// As [`Self::profile`], for whoever holds the store already.
    pub(crate) fn profile_in(&self, store: &Store) -> Outcome<Profile> {
        let none = || Profile {
            language: *locked(&self.assumed),
            ..Profile::default()
        };
        Ok(store.profile()?.unwrap_or_else(none))
    }

    /// As [`Self::profile_in`], with the contractor who draws the acts of `dossier` up: the sample brings its own.
    pub(crate) fn profile_for(&self, store: &Store, dossier: DossierId) -> Outcome<Profile> {
        let profile = self.profile_in(store)?;
        Ok(match sample::is_it(dossier) {
            true => Profile {
                contractor: sample::contractor(),
                ..profile
            },
            false => profile,
        })
    }

    /// The catalogue of the user’s language.
    pub(crate) fn catalogue(&self) -> &'static Catalogue {
        let profile = self.profile().unwrap_or_default();
        self.catalogue_for(&profile)
    }

    /// As [`Self::catalogue`], where the profile was read already.
    pub(crate) fn catalogue_for(&self, profile: &Profile) -> &'static Catalogue {
        Catalogue::of(locked(&self.spoken).unwrap_or(profile.language))
    }

    /// Who does what, now.
    pub(crate) fn stamp(
        &self,
        store: &Store,
        action: &'static str,
        subject: impl Into<String>,
        dossier: Option<DossierId>,
    ) -> Outcome<Stamp> {
        let contractor = store.profile()?.unwrap_or_default().contractor;
        let actor = if contractor.representative.trim().is_empty() {
            contractor.name
        } else {
            contractor.representative
        };
        Ok(Stamp {
            at: self.edge.moment(),
            actor,
            action,
            subject: subject.into(),
            dossier,
        })
    }

    /// Tells every listener.
    pub(crate) fn tell(&self, event: &Event) {
        let listeners = self.listeners.read().unwrap_or_else(PoisonError::into_inner);
        for listener in listeners.iter() {
            listener(event.clone());
        }
    }
}

/// Opens the store. Where work lies in the folder and the database is gone, a new one would give its numbers again and
/// know nothing of what was signed: then nothing is opened.
fn open_store(root: &Path) -> Outcome<Store> {
    if !Kept::any(root) {
        return Ok(Store::open(root)?);
    }
    let lost = || {
        let kept = Kept::count(root);
        refuse("problem-store-lost")
            .with("files", kept.files)
            .with("originals", kept.originals)
            .with("keys", kept.keys)
    };
    let store = match Store::open_kept(root) {
        Err(error @ store::StoreError::Lost { .. }) => return Err(lost().because(error)),
        opened => opened?,
    };
    if store.is_unused()? && Kept::count(root).files > 0 {
        return Err(lost());
    }
    Ok(store)
}

/// Locks what a panic may have left behind; what lies in it is whole in any case.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl From<store::StoreError> for Fault {
    fn from(error: store::StoreError) -> Self {
        use store::StoreError as E;
        let key = match &error {
            E::AlreadyOpen { .. } => "problem-already-open",
            E::NewerVersion { .. } => "problem-newer-version",
            E::Damaged(_) | E::Unreadable { .. } => "problem-damaged",
            E::Lost { .. } => "problem-store-lost",
            E::DiskFull(_) => "problem-disk-full",
            E::Disk(_) => "problem-disk",
            E::ReadOnly(_) => "problem-folder-not-writable",
            E::NotFound { .. } => "problem-not-found",
            E::Folder { source, .. } => match source.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => "problem-disk-full",
                _ => "problem-folder-not-writable",
            },
            _ => "problem-store",
        };
        refuse(key).because(error)
    }
}

impl From<evidence::VaultError> for Fault {
    fn from(error: evidence::VaultError) -> Self {
        match error {
            evidence::VaultError::DiskFull => refuse("problem-disk-full"),
            evidence::VaultError::Storage(error) => error.into(),
            error => refuse("problem-disk").because(error),
        }
    }
}
