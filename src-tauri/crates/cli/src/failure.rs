//! What went wrong, and the exit code that says of what kind it was.

use messages::{Catalogue, Value};
use office::api::{Detail, Problem};
use std::process::ExitCode;

/// How a command ended. The numbers are a promise to scripts; `--help` lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Done = 0,
    Refused = 1,
    NotFound = 3,
    Damaged = 4,
    AlreadyOpen = 5,
    NewerVersion = 6,
    Disk = 7,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A problem of the office, or one of our own in the same form.
#[derive(Debug)]
pub struct Failure(pub Problem);

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl Failure {
    /// A failure of the command line’s own, under a key of the catalogue.
    pub fn of(catalogue: &Catalogue, code: &str, values: &[(&str, Value<'_>)]) -> Self {
        Self(Problem {
            code: code.to_owned(),
            message: catalogue.text_with(code, values),
            details: Vec::new(),
        })
    }

    /// With things to choose from.
    pub fn among(mut self, candidates: impl IntoIterator<Item = (String, String)>) -> Self {
        let details = candidates
            .into_iter()
            .map(|(place, message)| Detail { place, message });
        self.0.details.extend(details);
        self
    }

    pub fn exit(&self) -> Exit {
        match self.0.code.as_str() {
            "problem-not-found"
            | "problem-place-missing"
            | "problem-file-missing"
            | "cli-not-found"
            | "cli-no-data" => Exit::NotFound,
            "problem-damaged"
            | "problem-store-lost"
            | "problem-key-unreadable"
            | "problem-key-gone"
            | "problem-file-unreadable"
            | "problem-not-a-pdf"
            | "problem-act-file-missing"
            | "problem-act-file-altered"
            | "problem-photo-unreadable" => Exit::Damaged,
            "problem-already-open" => Exit::AlreadyOpen,
            "problem-newer-version" | "problem-file-newer" => Exit::NewerVersion,
            "problem-disk"
            | "problem-disk-full"
            | "problem-folder-not-writable"
            | "problem-file-not-allowed" => Exit::Disk,
            _ => Exit::Refused,
        }
    }
}
