//! Everything out, as tables or as JSON, so that nobody is ever locked in.

mod tables;
mod whole;

use crate::api::{DataForm, ExportView};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, chosen_file, refuse};
use crate::{export, trades};
use acceptance::DossierId;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use whole::Everything;
pub(crate) use whole::FORMAT;

/// Folders beside each other that are tried before giving up.
const MOST_COPIES: u32 = 999;

/// Writes everything, of one dossier or of all.
pub(crate) fn export(
    rooms: &Rooms,
    dossier: Option<DossierId>,
    form: DataForm,
    path: &Path,
) -> Outcome<ExportView> {
    let own = match dossier {
        None => trades::own(rooms)?,
        Some(_) => Vec::new(),
    };
    let (mut everything, catalogue) = {
        let store = rooms.store();
        let profile = rooms.profile_in(&store)?;
        let everything = Everything::gather(&store, dossier, own, rooms.edge.moment())?;
        (everything, rooms.catalogue_for(&profile))
    };
    let name = Sentence::of("data-file")
        .with("date", everything.exported.date_naive().to_string())
        .say(catalogue);
    match form {
        DataForm::Json => {
            let mut json = serde_json::to_vec_pretty(&everything)
                .map_err(|error| refuse("problem-internal").because(error))?;
            json.push(b'\n');
            export::hand_out(rooms, path, &format!("{name}.json"), &json)
        }
        DataForm::Tables => {
            export::refuse_inside(rooms, path)?;
            everything.dossiers.retain(|whole| whole.binned.is_none());
            let tables = tables::all(&everything.dossiers, catalogue);
            let (folder, bytes) =
                put(path, &name, &tables).map_err(|error| chosen_file(error, &crate::desk::name_of(path)))?;
            Ok(ExportView {
                path: export::shown(&folder),
                sha256: String::new(),
                bytes,
            })
        }
    }
}

/// Writes the tables into a new folder beside what stands there, whole or not at all; gives the folder and its size.
fn put(path: &Path, name: &str, tables: &[(String, Vec<u8>)]) -> io::Result<(PathBuf, u64)> {
    // A folder that is there takes the new one in; a name that is not there yet becomes the folder.
    let wanted = if path.is_dir() {
        path.join(name)
    } else {
        path.to_owned()
    };
    let parent = match wanted.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let building = tempfile::Builder::new().prefix(".").tempdir_in(parent)?;
    let mut bytes = 0;
    for (file, content) in tables {
        let mut file = std::fs::File::create_new(building.path().join(file))?;
        file.write_all(content)?;
        file.sync_all()?;
        bytes += content.len() as u64;
    }
    let stem = wanted
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for copy in 1..=MOST_COPIES {
        let target = match copy {
            1 => wanted.clone(),
            _ => wanted.with_file_name(format!("{stem} ({copy})")),
        };
        if target.exists() {
            continue;
        }
        std::fs::rename(building.path(), &target)?;
        // The folder has its name: there is nothing left to sweep.
        let _ = building.keep();
        crate::folder::sync_folder(parent)?;
        return Ok((target, bytes));
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
