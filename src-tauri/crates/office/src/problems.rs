//! What could not be done, before it is put into words.
//!
//! Inside, a fault is a key of the catalogue with its values; only at the door does it become a sentence in the user’s
//! language. No sentence holds a path or key other than those that the user chose.

use crate::api::{Detail, Problem};
use messages::{Catalogue, Value};
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

/// A result of a use case.
pub(crate) type Outcome<T> = Result<T, Fault>;

/// A refusal or failure.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    sentence: Sentence,
    details: Vec<(String, Sentence)>,
    cause: Option<String>,
}

/// A text of the catalogue with its values, in no language yet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sentence {
    key: String,
    values: Vec<(&'static str, Word)>,
}

/// A value of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Word {
    /// Text, as it is.
    Text(String),
    /// A number, which chooses the plural.
    Number(u64),
    /// Another text of the catalogue.
    Key(String),
}

/// A refusal under `key` (`problem-…`).
pub(crate) fn refuse(key: &'static str) -> Fault {
    Fault {
        sentence: Sentence::of(key),
        details: Vec::new(),
        cause: None,
    }
}

impl Fault {
    /// With a value for the sentence.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Word>) -> Self {
        self.sentence = self.sentence.with(name, value);
        self
    }

    /// With one fault of several, at `place`.
    pub(crate) fn detail(mut self, place: impl Into<String>, sentence: Sentence) -> Self {
        self.details.push((place.into(), sentence));
        self
    }

    /// With the technical cause, for the log; people are not shown it.
    pub(crate) fn because(mut self, cause: impl std::fmt::Display) -> Self {
        self.cause = Some(cause.to_string());
        self
    }

    /// The sentence itself.
    pub(crate) fn sentence(&self) -> &Sentence {
        &self.sentence
    }

    /// In words.
    pub(crate) fn say(&self, catalogue: &Catalogue) -> Problem {
        Problem {
            code: self.sentence.key.clone(),
            message: self.sentence.say(catalogue),
            details: self
                .details
                .iter()
                .map(|(place, sentence)| Detail {
                    place: place.clone(),
                    message: sentence.say(catalogue),
                })
                .collect(),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.sentence.key)?;
        if let Some(cause) = &self.cause {
            write!(f, ": {cause}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

/// A refusal in the words of `sentence`.
impl From<Sentence> for Fault {
    fn from(sentence: Sentence) -> Self {
        Self {
            sentence,
            details: Vec::new(),
            cause: None,
        }
    }
}

impl Sentence {
    /// The text under `key`.
    pub(crate) fn of(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            values: Vec::new(),
        }
    }

    /// With a value in its place.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Word>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// In words.
    pub(crate) fn say(&self, catalogue: &Catalogue) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, word)| {
                let value = match word {
                    Word::Text(text) => Value::from(text.clone()),
                    Word::Number(number) => Value::from(*number),
                    Word::Key(key) => Value::from(catalogue.text(key)),
                };
                (*name, value)
            })
            .collect();
        catalogue.text_with(&self.key, &values)
    }
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Word {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Word {
    fn from(number: u32) -> Self {
        Self::Number(u64::from(number))
    }
}

impl From<usize> for Word {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// An error of the data folder’s disk.
impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        let key = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "problem-disk-full",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "problem-folder-not-writable"
            }
            _ => "problem-disk",
        };
        refuse(key).because(error)
    }
}

/// Asks about a file that the user chose, before it is opened: a folder, a pipe or a device is refused, for reading from it
/// might never end.
pub(crate) fn regular_file(path: &Path, name: &str) -> Outcome<Metadata> {
    let found = std::fs::metadata(path).map_err(|error| chosen_file(error, name))?;
    if found.is_dir() {
        return Err(refuse("problem-file-is-folder").with("name", name));
    }
    if !found.is_file() {
        return Err(refuse("problem-file-not-regular").with("name", name));
    }
    Ok(found)
}

/// Reads a file that the user chose, if it is no longer than `most` bytes. It may grow meanwhile, or not say how long it is.
pub(crate) fn read_at_most(path: &Path, name: &str, most: u64) -> Outcome<Option<Vec<u8>>> {
    if regular_file(path, name)?.len() > most {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most.saturating_add(1)).read_to_end(&mut bytes))
        .map_err(|error| chosen_file(error, name))?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// An error of a file or folder that the user chose, by the name they know.
pub(crate) fn chosen_file(error: io::Error, name: &str) -> Fault {
    let key = match error.kind() {
        io::ErrorKind::NotFound => "problem-file-missing",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "problem-file-not-allowed",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "problem-disk-full",
        io::ErrorKind::IsADirectory => "problem-file-is-folder",
        _ => "problem-file-unreadable",
    };
    refuse(key).with("name", name).because(error)
}
