//! The opened core and what belongs to this run of the window.

use crate::uploads::Uploads;
use crate::world;
use office::Office;
use office::api::Problem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// State of the shell, shared by the commands.
pub struct Desk {
    office: Arc<Office>,
    uploads: Uploads,
    folder: PathBuf,
    sample: bool,
}

impl Desk {
    /// Opens the data folder. Files left over from an earlier run’s uploads are swept away.
    pub fn open(folder: &Path, sample: bool) -> Result<Self, Problem> {
        let office = Office::open(folder, world::edge())?;
        Ok(Self {
            office: Arc::new(office),
            // The office holds the folder’s lock by now: nobody else’s uploads lie there.
            uploads: Uploads::new(folder.join("uploads")),
            folder: folder.to_owned(),
            sample,
        })
    }

    /// The core.
    pub fn office(&self) -> Arc<Office> {
        Arc::clone(&self.office)
    }

    /// Files that came as bytes.
    pub fn uploads(&self) -> &Uploads {
        &self.uploads
    }

    /// Where the window’s size and place are remembered.
    pub fn window_memory(&self) -> PathBuf {
        self.folder.join("window.json")
    }

    /// Whether the window shall open with the sample dossier.
    pub fn opens_sample(&self) -> bool {
        self.sample
    }
}
