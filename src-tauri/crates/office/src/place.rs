//! Where the data lie: in the usual folder, or where the user chose.
//!
//! The choice is one small file among the user’s settings, which every host reads at its start. A chosen folder that is not there
//! is never made anew: its disk may just be unplugged, and an empty beginning would look like lost work.

use crate::api::Problem;
use crate::folder::{self, Kept};
use crate::host::Office;
use crate::problems::{Outcome, refuse};
use acceptance::Language;
use messages::Catalogue;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The file that names the chosen folder.
const NOTE: &str = "data-folder";
/// What the data are kept in below a folder that holds other things.
const OWN: &str = "sans-reserve";

/// Where the data lie.
#[derive(Debug, Clone)]
pub struct Place {
    note: PathBuf,
    usual: PathBuf,
    language: Language,
}

impl Place {
    /// With the program’s settings in `settings`, and its data in `usual` unless chosen otherwise. Faults are told in `language`.
    #[must_use]
    pub fn new(settings: &Path, usual: PathBuf, language: Language) -> Self {
        Self {
            note: settings.join(NOTE),
            usual,
            language,
        }
    }

    /// The folder of the data.
    ///
    /// # Errors
    /// Where a folder was chosen and is not there, or what was chosen cannot be read.
    pub fn folder(&self) -> Result<PathBuf, Problem> {
        self.found()
            .map_err(|fault| fault.say(Catalogue::of(self.language)))
    }

    /// Whether it was chosen.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.note.exists()
    }

    /// Chooses `folder` from the next start on, and gives back where the data will lie: in it, or in a folder of their own below
    /// where it holds other things. `left` is what is open now: once anything was done there, only a folder that holds data
    /// already is taken, so that nobody begins anew without meaning to.
    ///
    /// # Errors
    /// Where the folder cannot be used, or holds no data while some are left behind.
    pub fn choose(&self, folder: &Path, left: Option<&Office>) -> Result<PathBuf, Problem> {
        self.chosen(folder, left)
            .map_err(|fault| fault.say(Catalogue::of(self.language)))
    }

    /// Goes back to the usual folder from the next start on.
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub fn take_back(&self, left: Option<&Office>) -> Result<PathBuf, Problem> {
        self.choose(&self.usual, left)
    }

    fn found(&self) -> Outcome<PathBuf> {
        let noted = match fs::read_to_string(&self.note) {
            Ok(noted) => noted,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(self.usual.clone()),
            Err(error) => {
                let note = self.note.display().to_string();
                return Err(refuse("problem-place-unreadable")
                    .with("note", note)
                    .because(error));
            }
        };
        let folder = PathBuf::from(noted.trim_end_matches(['\r', '\n']));
        if folder.is_absolute() && folder.is_dir() {
            return Ok(folder);
        }
        Err(refuse("problem-place-missing").with("folder", folder.display().to_string()))
    }

    fn chosen(&self, folder: &Path, left: Option<&Office>) -> Outcome<PathBuf> {
        let folder = std::path::absolute(folder)?;
        let folder = if folder == self.usual || is_free(&folder) {
            folder
        } else {
            folder.join(OWN)
        };
        let Some(noted) = folder.to_str().filter(|name| !name.contains('\n')) else {
            return Err(refuse("problem-place-name"));
        };
        if let Some(office) = left {
            let root = office.root();
            if folder != root && folder.starts_with(root) {
                return Err(refuse("problem-place-inside").with("folder", root.display().to_string()));
            }
            if !Office::is_kept(&folder) && office.is_used()? {
                let values = refuse("problem-place-empty").with("folder", noted);
                return Err(values.with("present", root.display().to_string()));
            }
        }
        // Made and written to now, while there is somebody to tell; the usual folder is made when it is opened.
        if folder == self.usual {
            return match fs::remove_file(&self.note) {
                Ok(()) => {
                    folder::sync_folder(self.note.parent().unwrap_or(Path::new(".")))?;
                    Ok(folder)
                }
                Err(error) if error.kind() == ErrorKind::NotFound => Ok(folder),
                Err(error) => Err(error.into()),
            };
        }
        folder::private_folder(&folder)?;
        drop(tempfile::tempfile_in(&folder)?);
        let settings = self.note.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(settings)?;
        folder::write_private(&self.note, format!("{noted}\n").as_bytes())?;
        Ok(folder)
    }
}

/// Whether data may lie in `folder` itself: it is not there, is empty, or holds data already.
fn is_free(folder: &Path) -> bool {
    let empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    };
    empty || folder.join(store::FILE).exists() || Kept::any(folder)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::Edge;
    use crate::api::Call;

    fn place(root: &Path) -> Place {
        Place::new(&root.join("settings"), root.join("usual"), Language::En)
    }

    fn code(refused: Result<PathBuf, Problem>) -> String {
        refused.unwrap_err().code
    }

    #[test]
    fn the_usual_folder_holds_until_another_is_chosen_and_again_when_it_is_taken_back() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path());
        assert_eq!(place.folder().unwrap(), root.path().join("usual"));
        assert!(!place.is_chosen());
        let chosen = place.choose(&root.path().join("elsewhere"), None).unwrap();
        assert_eq!(chosen, root.path().join("elsewhere"));
        assert_eq!(place.folder().unwrap(), chosen);
        assert!(place.is_chosen());
        place.take_back(None).unwrap();
        assert_eq!(place.folder().unwrap(), root.path().join("usual"));
    }

    #[test]
    fn a_folder_with_other_things_gets_one_of_its_own_below() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path());
        fs::create_dir(root.path().join("stick")).unwrap();
        fs::write(root.path().join("stick/photo.jpg"), "").unwrap();
        let chosen = place.choose(&root.path().join("stick"), None).unwrap();
        assert_eq!(chosen, root.path().join("stick").join(OWN));
        assert!(chosen.is_dir());
    }

    #[test]
    fn a_chosen_folder_that_is_gone_is_told_and_not_made_anew() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path());
        let chosen = place.choose(&root.path().join("stick"), None).unwrap();
        fs::remove_dir(&chosen).unwrap();
        let problem = place.folder().unwrap_err();
        assert_eq!(problem.code, "problem-place-missing");
        assert!(problem.message.contains("stick"), "{}", problem.message);
        assert!(!chosen.exists());
        fs::write(root.path().join("settings").join(NOTE), "not a path").unwrap();
        assert_eq!(code(place.folder()), "problem-place-missing");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_not_chosen() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path());
        fs::write(root.path().join("file"), "").unwrap();
        assert!(place.choose(&root.path().join("file/below"), None).is_err());
        assert!(!place.is_chosen());
    }

    #[test]
    fn data_that_were_begun_are_left_only_for_a_folder_that_holds_some() {
        let root = tempfile::tempdir().unwrap();
        let place = place(root.path());
        let office = Office::open(&root.path().join("usual"), Edge::real()).unwrap();
        place.choose(&root.path().join("first"), Some(&office)).unwrap();
        office.answer(Call::OpenSample).unwrap();
        let empty = place.choose(&root.path().join("second"), Some(&office));
        assert_eq!(code(empty), "problem-place-empty");
        let inside = place.choose(&root.path().join("usual/vault/x"), Some(&office));
        assert_eq!(code(inside), "problem-place-inside");
        assert!(place.folder().unwrap().ends_with("first"), "nothing was changed");
        drop(office);
        // A copy is data.
        fs::create_dir(root.path().join("copy")).unwrap();
        fs::copy(
            root.path().join("usual/store.sqlite"),
            root.path().join("copy/store.sqlite"),
        )
        .unwrap();
        let office = Office::open(&root.path().join("usual"), Edge::real()).unwrap();
        let chosen = place.choose(&root.path().join("copy"), Some(&office)).unwrap();
        assert_eq!(chosen, root.path().join("copy"));
    }
}
