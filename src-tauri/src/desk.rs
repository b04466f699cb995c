//! The opened core and what belongs to this run of the window.

use crate::uploads::Uploads;
use crate::world;
use acceptance::Language;
use office::api::{Call, Problem};
use office::{Edge, Office};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// State of the shell, shared by the commands.
pub struct Desk {
    office: Arc<Office>,
    uploads: Uploads,
    folder: PathBuf,
    sample: bool,
    asked_to_close: Mutex<Option<Instant>>,
}

impl Desk {
    /// Opens the data folder. Files left over from an earlier run’s uploads are swept away.
    pub fn open(folder: &Path, sample: bool) -> Result<Self, Problem> {
        let office = Office::open(folder, Edge::real())?;
        office.assume(world::language());
        Ok(Self {
            office: Arc::new(office),
            // The office holds the folder’s lock by now: nobody else’s uploads lie there.
            uploads: Uploads::new(folder.join("uploads")),
            folder: folder.to_owned(),
            sample,
            asked_to_close: Mutex::default(),
        })
    }

    /// The core.
    pub fn office(&self) -> Arc<Office> {
        Arc::clone(&self.office)
    }

    /// The language of the window; the system’s where the core does not tell.
    pub fn language(&self) -> Language {
        let desk = self.office.answer(Call::Desk).unwrap_or_default();
        serde_json::from_value(desk["language"].clone()).unwrap_or_else(|_| world::language())
    }

    /// Files that came as bytes.
    pub fn uploads(&self) -> &Uploads {
        &self.uploads
    }

    /// Where the window’s size and place are remembered.
    pub fn window_memory(&self) -> PathBuf {
        self.folder.join("window.json")
    }

    /// Where the web view keeps its caches.
    pub fn web_folder(&self) -> PathBuf {
        self.folder.join("derived/window")
    }

    /// Whether the window shall open with the sample dossier.
    pub fn opens_sample(&self) -> bool {
        self.sample
    }

    /// Notes that the window was asked to close; tells when that was asked for the first time.
    pub fn asked_to_close(&self) -> Option<Instant> {
        let mut asked = self.asked_to_close.lock().unwrap_or_else(PoisonError::into_inner);
        let first = asked.unwrap_or_else(Instant::now);
        asked.replace(first)
    }
}
