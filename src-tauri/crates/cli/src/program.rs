//! What every command needs: where the data are, in which language to speak, and whether to print JSON.

use crate::args::Args;
use crate::failure::{Exit, Failure};
use crate::secrets;
use acceptance::Language;
use messages::Catalogue;
use office::api::{Call, FactView, Standing};
use office::{Edge, Office, Place};
use serde::Serialize;
use serde_json::Value;
use std::cell::Cell;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Name of the folder below the platform’s folder for data.
const FOLDER: &str = "sans-reserve";

pub struct Program {
    pub json: bool,
    /// Where the passphrase of the key stands.
    pub passphrase_file: Option<PathBuf>,
    data: Option<PathBuf>,
    asked: Option<Language>,
    language: Cell<Language>,
}

/// An office, with the folder that goes when it is done with.
pub struct Aside {
    // First, so that it is closed before its folder goes.
    pub office: Office,
    _folder: Option<tempfile::TempDir>,
}

impl Program {
    pub fn new(args: &Args) -> Self {
        let asked = args.language.map(Language::from);
        Self {
            json: args.json,
            passphrase_file: args.passphrase_file.clone(),
            data: args.data.clone(),
            asked,
            language: Cell::new(asked.unwrap_or_else(of_the_system)),
        }
    }

    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language.get())
    }

    /// The language that a new profile begins with.
    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// Where the data are, as asked for or where the window keeps them.
    pub fn folder(&self) -> Result<PathBuf, Failure> {
        match &self.data {
            Some(folder) => Ok(folder.clone()),
            None => Ok(self.place()?.folder()?),
        }
    }

    /// Where the data lie if no other folder is named for one run.
    pub fn place(&self) -> Result<Place, Failure> {
        let nowhere = || Failure::of(self.catalogue(), "cli-no-home", &[]);
        let settings = dirs::config_dir().ok_or_else(nowhere)?;
        let usual = dirs::data_dir().ok_or_else(nowhere)?;
        Ok(Place::new(
            &settings.join(FOLDER),
            usual.join(FOLDER),
            self.language(),
        ))
    }

    /// As [`Self::folder`], in a folder of another name beside the window’s.
    pub fn folder_named(&self, name: &str) -> Result<PathBuf, Failure> {
        self.data
            .clone()
            .or_else(|| dirs::data_dir().map(|folder| folder.join(name)))
            .ok_or_else(|| Failure::of(self.catalogue(), "cli-no-home", &[]))
    }

    /// Opens the data folder, making it where it is missing.
    pub fn open(&self) -> Result<Office, Failure> {
        self.open_at(&self.folder()?)
    }

    /// Opens the data folder, which must be there: nothing is made by looking.
    pub fn open_existing(&self) -> Result<Office, Failure> {
        let folder = self.folder()?;
        if !Office::is_kept(&folder) {
            let name = folder.display().to_string();
            return Err(Failure::of(
                self.catalogue(),
                "cli-no-data",
                &[("folder", name.into())],
            ));
        }
        self.open_at(&folder)
    }

    /// What needs no data answers without them too: from the data folder where there is one, else from an empty one that is
    /// gone afterwards.
    pub fn open_or_aside(&self) -> Result<Aside, Failure> {
        if self.folder().is_ok_and(|folder| Office::is_kept(&folder)) {
            let office = self.open_existing()?;
            return Ok(Aside {
                office,
                _folder: None,
            });
        }
        let folder = tempfile::tempdir();
        let folder = folder.map_err(|_| Failure::of(self.catalogue(), "problem-disk", &[]))?;
        let office = self.open_at(folder.path())?;
        Ok(Aside {
            office,
            _folder: Some(folder),
        })
    }

    pub fn open_at(&self, folder: &Path) -> Result<Office, Failure> {
        let office = Office::open_saying(folder, Edge::real(), self.language())?;
        if self.asked.is_none()
            && let Ok(desk) = office.answer(Call::Desk)
            && !text(&desk, "/contractor/name").is_empty()
        {
            self.language.set(language_of(&desk));
        }
        office.speak(self.language());
        Ok(office)
    }

    /// Answers `call`; where it needs the key and the key is locked, with the passphrase that was given or is typed.
    pub fn unlocked(&self, office: &Office, call: Call) -> Result<Value, Failure> {
        match office.answer(call.clone()) {
            Err(problem) if problem.code == "problem-key-locked" => {
                let given = match secrets::given(self)? {
                    Some(given) => Some(given),
                    None => secrets::typed(self, "cli-passphrase")?,
                };
                let passphrase = given.ok_or(Failure(problem))?;
                office.answer(Call::UnlockKeys { passphrase })?;
                Ok(office.answer(call)?)
            }
            answered => Ok(answered?),
        }
    }

    /// What holds of the file at `path`, seen from the data folder where there is one, so that our own acts are known.
    pub fn check(&self, path: PathBuf) -> Result<Value, Failure> {
        match self.open_for_checking() {
            Ok(office) => Ok(office.answer(Call::VerifyFile { path })?),
            Err(reason) => self.check_alone(&path, reason),
        }
    }

    /// The office of the data folder. Without one there is no reason to tell of, unless a folder was named.
    fn open_for_checking(&self) -> Result<Office, Option<Failure>> {
        let absent = || self.folder().is_ok_and(|folder| !folder.exists());
        self.open_existing()
            .map_err(|failure| Some(failure).filter(|_| self.data.is_some() || !absent()))
    }

    /// What the file shows by itself, and why the data folder could not say more.
    fn check_alone(&self, path: &Path, reason: Option<Failure>) -> Result<Value, Failure> {
        let mut view = office::verify_file(path, self.language())?;
        if let Some(Failure(problem)) = reason {
            // None of it speaks against the file. A folder that was asked for is part of the question; the usual one may just be
            // open in the window; and where nothing is kept there is nothing to ask.
            let (standing, key) = match (problem.code.as_str(), &self.data) {
                ("cli-no-data", _) => (Standing::Note, "fact-data-folder-empty"),
                (_, Some(_)) => (Standing::Warning, "fact-data-folder"),
                (_, None) => (Standing::Note, "fact-data-folder"),
            };
            let folder = self.folder().map(|folder| folder.display().to_string());
            let values = [
                ("reason", problem.message.into()),
                ("folder", folder.unwrap_or_default().into()),
            ];
            view.facts.push(FactView {
                name: "data-folder".to_owned(),
                standing,
                field: None,
                message: self.catalogue().text_with(key, &values),
            });
        }
        serde_json::to_value(view).map_err(|_| Failure::of(self.catalogue(), "problem-internal", &[]))
    }

    /// Prints `value` as JSON, or as `words` say it.
    pub fn show<T: Serialize>(&self, value: &T, words: impl FnOnce() -> String) {
        let text = if self.json {
            serde_json::to_string_pretty(value).unwrap_or_default()
        } else {
            words()
        };
        // A reader that closes the pipe has read enough.
        let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
    }

    /// Says on the error stream what deserves a second look.
    pub fn warn(&self, sentence: &str) {
        let _ = writeln!(std::io::stderr(), "{sentence}");
    }

    /// Tells on the error stream what went wrong.
    pub fn report(&self, failure: &Failure) -> Exit {
        let problem = &failure.0;
        let mut lines = Vec::new();
        if self.json {
            let value = serde_json::json!({
                "code": problem.code,
                "message": problem.message,
                "details": problem.details,
            });
            lines.push(serde_json::to_string_pretty(&value).unwrap_or_default());
        } else {
            lines.push(problem.message.clone());
            for detail in &problem.details {
                // A place in a file helps; the name of a finding says nothing that its sentence does not.
                // An identifier is what is asked for where several things fit.
                let place = detail.place.as_str();
                let line = match place.starts_with('/') || place.parse::<uuid::Uuid>().is_ok() {
                    true => format!("  {place}  {}", detail.message),
                    false => format!("  {}", detail.message),
                };
                lines.push(line);
            }
            if problem
                .details
                .iter()
                .any(|detail| detail.place.ends_with("visit-before-works"))
            {
                lines.push(self.catalogue().text("cli-before-works"));
            }
        }
        let _ = writeln!(std::io::stderr(), "{}", lines.join("\n"));
        failure.exit()
    }
}

/// The text at a pointer of a view; empty where there is none.
pub fn text<'a>(view: &'a Value, pointer: &str) -> &'a str {
    view.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The list at a pointer of a view.
pub fn list<'a>(view: &'a Value, pointer: &str) -> &'a [Value] {
    let list = view.pointer(pointer).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

fn language_of(desk: &Value) -> Language {
    Language::of_locale(text(desk, "/language")).unwrap_or_default()
}

/// The language in which to help: the one that `--language` names, else the system’s.
pub fn language_of_help(arguments: impl Iterator<Item = String>) -> Language {
    let arguments: Vec<String> = arguments.collect();
    let named = arguments.iter().zip(arguments.iter().skip(1));
    let apart = named
        .filter(|(name, _)| *name == "--language")
        .map(|(_, value)| value.as_str());
    let together = arguments
        .iter()
        .filter_map(|argument| argument.strip_prefix("--language="));
    let named = apart.chain(together).next();
    named.and_then(Language::of_locale).unwrap_or_else(of_the_system)
}

/// The language of the system’s locale; French where that is none of ours.
fn of_the_system() -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|locale| !locale.is_empty());
    locale
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or_default()
}
