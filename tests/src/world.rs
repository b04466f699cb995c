//! One installation in a folder of its own: what a test says to the core, and what it gets back.

use crate::edge::{self, Stream};
use acceptance::dates::Moment;
use office::api::{Call, Problem};
use office::{Edge, Office};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;

/// The moment at which the clock of a still world stands.
///
/// # Panics
/// Never: the text is a moment.
#[must_use]
pub fn moment() -> Moment {
    Moment::parse_from_rfc3339("2026-11-21T14:05:00+01:00").expect("a moment")
}

/// An installation that is gone when the test ends.
pub struct World {
    folder: TempDir,
    /// The core.
    pub office: Arc<Office>,
    chance: Option<Arc<Mutex<Stream>>>,
}

impl World {
    /// A new installation whose clock stands still and whose chance follows from `seed`.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn still(seed: u64) -> Self {
        let (edge, chance) = edge::steered(moment(), seed);
        Self {
            chance: Some(chance),
            ..Self::with(edge)
        }
    }

    /// A new installation whose clock the test sets, with chance from `seed`.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn clocked(clock: Arc<Mutex<Moment>>, seed: u64) -> Self {
        let edge = Edge {
            now: Box::new(move || *clock.lock().unwrap_or_else(PoisonError::into_inner)),
            ..edge::fixed(moment(), seed)
        };
        Self::with(edge)
    }

    /// A new installation in the real world.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn real() -> Self {
        Self::with(edge::real())
    }

    /// A new installation in the real world, whose clock is wrong by so many days.
    ///
    /// # Panics
    /// When it cannot be opened.
    #[must_use]
    pub fn wrong_by(days: i64) -> Self {
        let edge = Edge {
            now: Box::new(move || chrono::Local::now().fixed_offset() + chrono::TimeDelta::days(days)),
            ..edge::real()
        };
        Self::with(edge)
    }

    fn with(edge: Edge) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let office = Office::open(&folder.path().join("data"), edge)
            .unwrap_or_else(|problem| panic!("a new folder opens: {problem:?}"));
        Self {
            folder,
            office: Arc::new(office),
            chance: None,
        }
    }

    /// Lets chance begin anew from `seed`, in a still world: what follows draws the same bytes, whatever was drawn before.
    ///
    /// # Panics
    /// In the real world.
    pub fn reseed(&self, seed: u64) {
        let chance = self.chance.as_ref().expect("a still world");
        *chance.lock().unwrap_or_else(PoisonError::into_inner) = Stream::new(seed);
    }

    /// Ends the core and hands over its folder, in which `data` is the data folder.
    #[must_use]
    pub fn close(self) -> TempDir {
        drop(self.office);
        self.folder
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A path beside the data folder.
    #[must_use]
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The view that a call answers.
    ///
    /// # Panics
    /// When it is refused or fails.
    #[must_use]
    pub fn ask(&self, call: Call) -> Value {
        let said = serde_json::to_string(&call).unwrap_or_default();
        self.office
            .answer(call)
            .unwrap_or_else(|problem| panic!("{said}\n→ {problem:?}"))
    }

    /// Makes a call whose view is of no interest.
    ///
    /// # Panics
    /// When it is refused or fails.
    pub fn tell(&self, call: Call) {
        let _ = self.ask(call);
    }

    /// The problem that a call ends in.
    ///
    /// # Panics
    /// When it succeeds.
    #[must_use]
    pub fn refused(&self, call: Call) -> Problem {
        let said = serde_json::to_string(&call).unwrap_or_default();
        match self.office.answer(call) {
            Ok(view) => panic!("{said}\n→ should have been refused, but: {view}"),
            Err(problem) => problem,
        }
    }
}

/// Takes a part of a view as a type of the domain.
///
/// # Panics
/// When it is not one.
#[must_use]
pub fn part<T: serde::de::DeserializeOwned>(view: &Value, pointer: &str) -> T {
    let found = view
        .pointer(pointer)
        .unwrap_or_else(|| panic!("no {pointer} in {view}"));
    serde_json::from_value(found.clone()).unwrap_or_else(|error| panic!("{pointer}: {error}"))
}

/// The facts of a verification as `name (field): standing`, and whether none fails and at least one holds.
///
/// # Panics
/// When the view is not a verification.
#[must_use]
pub fn facts(view: &Value) -> Facts {
    let facts = view["facts"].as_array().expect("facts");
    let standing = |wanted: &str| {
        let named = facts.iter().filter(|fact| fact["standing"] == wanted);
        named
            .map(|fact| fact["name"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    Facts {
        holding: standing("holds"),
        failing: standing("fails"),
    }
}

/// Names of facts by how they stand.
#[derive(Debug, PartialEq, Eq)]
pub struct Facts {
    /// Those that hold.
    pub holding: Vec<String>,
    /// Those that do not.
    pub failing: Vec<String>,
}

impl Facts {
    /// Whether nothing speaks against the file.
    #[must_use]
    pub fn intact(&self) -> bool {
        self.failing.is_empty() && !self.holding.is_empty()
    }
}

/// All certificates that lie in clear text under a data folder’s `keys/`, as PEM.
///
/// # Panics
/// When the folder cannot be read or holds none.
#[must_use]
pub fn certificates(data: &Path) -> Vec<String> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    let mut found = Vec::new();
    for entry in std::fs::read_dir(data.join("keys"))
        .expect("a folder of keys")
        .flatten()
    {
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        let blocks = text.split(BEGIN).skip(1).filter_map(|rest| rest.split_once(END));
        found.extend(blocks.map(|(body, _)| format!("{BEGIN}{body}{END}\n")));
    }
    found.sort();
    found.dedup();
    assert!(!found.is_empty(), "a certificate lies in keys/");
    found
}
