//! The door through which a host comes in.

use crate::api::{Call, Event, Problem};
use acceptance::dates::Moment;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What the office takes from the world: the clock and chance. Hosts hand in the real ones, tests their own.
pub struct Edge {
    /// The present moment with the local offset.
    pub now: Box<dyn Fn() -> Moment + Send + Sync>,
    /// Fills a buffer with unpredictable bytes.
    pub random: Box<dyn Fn(&mut [u8]) + Send + Sync>,
}

/// The use cases over one data folder. Shared between threads; one writes at a time.
pub struct Office {}

/// A file for the window, addressed by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Where it lies.
    pub file: PathBuf,
    /// Its media type.
    pub mime: String,
}

impl Office {
    /// Opens the data folder, making it if it is not there.
    ///
    /// # Errors
    /// When the folder is open in another instance, comes from a newer version, or cannot be written.
    pub fn open(folder: &Path, edge: Edge) -> Result<Self, Problem> {
        let _ = (folder, edge);
        Ok(Self {})
    }

    /// Answers one call with the JSON of the view that the call names.
    ///
    /// # Errors
    /// A refusal or failure, as a sentence in the user’s language.
    pub fn answer(&self, call: Call) -> Result<Value, Problem> {
        let _ = call;
        Ok(Value::Null)
    }

    /// Tells `listener` what happens while calls run.
    pub fn listen(&self, listener: impl Fn(Event) + Send + Sync + 'static) {
        let _ = listener;
    }

    /// The file behind a media address: `exhibit/<id>/thumbnail`, `exhibit/<id>/view`, `exhibit/<id>/original`,
    /// `exhibit/<id>/poster`, `act/<id>/pdf`, `preview/<key>/pdf`, `logo`.
    #[must_use]
    pub fn media(&self, address: &str) -> Option<Media> {
        let _ = address;
        None
    }
}
