//! Bundles and PDFs of others, opened for reading alone beside one’s own data.
//!
//! Each gets a data folder of its own, filled from what it brings and gone when it is closed. So it is shown by the very same
//! code, its numbers never meet one’s own, and nothing that it says reaches one’s own store. It has no key: it signs nothing.

mod fill;
mod pdf;

use crate::api::{BundleView, Call, Event, VerificationView};
use crate::bundle::{is_zip, unpack};
use crate::desk::name_of;
use crate::facts::{Facts, Trust};
use crate::host::{self, Rooms, locked};
use crate::problems::{Outcome, refuse, regular_file};
use crate::{derivatives, dossiers, export, verify};
use acceptance::dates::Moment;
use acceptance::{ActId, DossierId};
use fill::Brought;
use serde_json::Value;
use std::path::Path;
use std::sync::{Arc, PoisonError};
use tempfile::TempDir;

/// A bundle or PDF that is open.
pub(crate) struct Guest {
    pub(crate) rooms: Arc<Rooms>,
    dossier: DossierId,
    verification: VerificationView,
    /// Taken away with the guest, after its rooms.
    _folder: TempDir,
}

/// Opens the bundle or PDF at `path`.
pub(crate) fn open(rooms: &Arc<Rooms>, path: &Path) -> Outcome<BundleView> {
    let name = name_of(path);
    regular_file(path, &name)?;
    let guests = rooms.folder.guests();
    std::fs::create_dir_all(&guests)?;
    let folder = tempfile::Builder::new().prefix("guest-").tempdir_in(guests)?;
    let (brought, verification, made) = if is_zip(path) {
        bundle(rooms, path, &name, folder.path())?
    } else {
        let read = verify::opened(rooms, path)?;
        let brought = pdf::brought(&read, path)?;
        let view = verify::file_read(rooms, Ok(&read), path)?;
        (brought, view, pdf::made(&read))
    };
    let agreed = brought.agreed;
    let contractor = brought.guest.profile.contractor.name.trim().to_owned();
    let dossier = brought.guest.dossier.id;
    let data = folder.path().join("data");
    brought.fill(&data, rooms)?;
    let inner = Arc::new(Rooms::open(&data, Arc::clone(&rooms.edge))?);
    inner.speak(rooms.catalogue().language());
    let outer = Arc::downgrade(rooms);
    inner.hear(Box::new(move |event: Event| {
        if let Some(rooms) = outer.upgrade() {
            rooms.tell(&event);
        }
    }));
    derivatives::resume(&inner);
    let mut view = dossiers::open(&inner, dossier)?;
    if let Some(agreed) = agreed {
        agreed.tell(&mut view);
    }
    let key = rooms.edge.id().simple().to_string();
    let guest = Guest {
        rooms: inner,
        dossier,
        verification: verification.clone(),
        _folder: folder,
    };
    locked(&rooms.guests).insert(key.clone(), Arc::new(guest));
    Ok(BundleView {
        key,
        file: name,
        contractor,
        made,
        dossier: view,
        verification,
    })
}

fn bundle(
    rooms: &Rooms,
    path: &Path,
    name: &str,
    folder: &Path,
) -> Outcome<(Brought, VerificationView, Option<Moment>)> {
    let files = folder.join("files");
    std::fs::create_dir(&files)?;
    let unpacked = unpack(path, name, &files, |_| true)?;
    let catalogue = rooms.catalogue();
    let mut facts = Facts::new(catalogue);
    let (_, whole) = verify::bundle(&mut facts, &unpacked, &Trust::of(rooms)?, catalogue);
    let key = match verify::is_newer(&unpacked) {
        true => "problem-file-newer",
        false => "problem-bundle-unreadable",
    };
    let whole = whole.ok_or_else(|| refuse(key).with("name", name))?;
    let made = whole.made;
    let verification = VerificationView {
        file: name.to_owned(),
        act: None,
        facts: facts.views,
    };
    Ok((Brought::of(whole, &unpacked), verification, Some(made)))
}

/// The opened bundle `key`.
pub(crate) fn find(rooms: &Rooms, key: &str) -> Option<Arc<Guest>> {
    locked(&rooms.guests).get(key).cloned()
}

/// Answers a call that changes nothing from the opened bundle `key`.
pub(crate) fn answer(rooms: &Arc<Rooms>, key: &str, call: Call) -> Outcome<Value> {
    let guest = find(rooms, key).ok_or_else(|| refuse("problem-bundle-closed"))?;
    match &call {
        Call::OpenDossier { .. }
        | Call::OpenAct { .. }
        | Call::Search { .. }
        | Call::Deadlines
        | Call::RuleSets => host::dispatch(&guest.rooms, call, None),
        Call::Export { path, .. } | Call::ExportCalendar { path } => {
            // Its own folder is not the only one that a copy has no place in.
            export::refuse_inside(rooms, path)?;
            host::dispatch(&guest.rooms, call, None)
        }
        Call::VerifyAct { act } => host::json(guest.act(rooms, *act)?),
        Call::VerifyDossier { dossier } if *dossier == guest.dossier => host::json(&guest.verification),
        _ => Err(refuse("problem-bundle-read-only")),
    }
}

/// Closes the bundle `key`.
pub(crate) fn close(rooms: &Arc<Rooms>, key: &str) {
    let guest = locked(&rooms.guests).remove(key);
    // Outside of the lock: it takes its files away.
    drop(guest);
}

/// Takes away what a run that ended otherwise left open.
pub(crate) fn sweep(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Guest {
    /// What holds of an act’s file, seen from one’s own keys.
    fn act(&self, rooms: &Rooms, id: ActId) -> Outcome<VerificationView> {
        verify::guest_act(&self.rooms, id, Trust::of(rooms)?)
    }
}

impl Rooms {
    /// Says everything in `language`.
    fn speak(&self, language: acceptance::Language) {
        *locked(&self.spoken) = Some(language);
    }

    fn hear(&self, listener: Box<dyn Fn(Event) + Send + Sync>) {
        let mut listeners = self.listeners.write().unwrap_or_else(PoisonError::into_inner);
        listeners.push(listener);
    }
}
