//! The opened core and what belongs to this run of the window.

use crate::uploads::Uploads;
use crate::world;
use acceptance::Language;
use link::Links;
use office::api::{Call, Problem};
use office::{Edge, Office, Place};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// State of the shell, shared by the commands.
pub struct Desk {
    office: Arc<Office>,
    links: Arc<Links>,
    uploads: Uploads,
    printed: Uploads,
    folder: PathBuf,
    place: Option<Place>,
    sample: bool,
    arrived: Mutex<Vec<PathBuf>>,
}

impl Desk {
    /// Opens the data folder, which lies at `place` unless it was named for this start. Files left over from an earlier run’s uploads are swept away.
    pub fn open(folder: &Path, place: Option<Place>, sample: bool) -> Result<Self, Problem> {
        let office = Office::open(folder, Edge::real())?;
        office.assume(world::language());
        let office = Arc::new(office);
        Ok(Self {
            links: Arc::new(Links::new(
                Arc::clone(&office),
                link::Edge::real(),
                folder.join("phone"),
            )),
            office,
            // The office holds the folder’s lock by now: nobody else’s uploads lie there.
            uploads: Uploads::new(folder.join("uploads")),
            printed: Uploads::new(folder.join("derived/printed")),
            folder: folder.to_owned(),
            place,
            sample,
            arrived: Mutex::default(),
        })
    }

    /// The core.
    pub fn office(&self) -> Arc<Office> {
        Arc::clone(&self.office)
    }

    /// The phone link.
    pub fn links(&self) -> &Arc<Links> {
        &self.links
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

    /// Copies for the program that prints them.
    pub fn printed(&self) -> &Uploads {
        &self.printed
    }

    /// Where the window’s size and place are remembered.
    pub fn window_memory(&self) -> PathBuf {
        self.folder.join("window.json")
    }

    /// Where the web view keeps its caches.
    pub fn web_folder(&self) -> PathBuf {
        self.folder.join("derived/window")
    }

    /// Where the data lie, if that is for the user to choose.
    pub fn place(&self) -> Option<&Place> {
        self.place.as_ref()
    }

    /// Whether the window shall open with the sample dossier.
    pub fn opens_sample(&self) -> bool {
        self.sample
    }

    /// Takes note of files that the window is to open.
    pub fn arrive(&self, files: Vec<PathBuf>) {
        self.arrived().extend(files);
    }

    /// The files that the window is to open, each told once.
    pub fn take_arrived(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.arrived())
    }

    fn arrived(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
