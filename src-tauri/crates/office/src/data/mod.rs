//! Everything out, as tables or as JSON, so that nobody is ever locked in.

mod tables;

use crate::api::{DataForm, ExportView};
use crate::export;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, chosen_file, refuse};
use acceptance::dates::Moment;
use acceptance::{Act, Contractor, Dossier, DossierId, Exhibit, Objection, Record};
use serde::Serialize;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use store::Store;

/// Folders beside each other that are tried before giving up.
const MOST_COPIES: u32 = 999;
/// The version of the JSON form; a reader refuses a higher one.
const FORMAT: u32 = 1;

/// Everything of one dossier.
#[derive(Serialize)]
struct Whole {
    dossier: Dossier,
    acts: Vec<Act>,
    objections: Vec<Objection>,
    records: Vec<Record>,
    exhibits: Vec<Exhibit>,
}

/// Everything.
#[derive(Serialize)]
struct Everything {
    format: u32,
    program: String,
    exported: Moment,
    contractor: Contractor,
    dossiers: Vec<Whole>,
}

/// Writes everything, of one dossier or of all.
pub(crate) fn export(
    rooms: &Rooms,
    dossier: Option<DossierId>,
    form: DataForm,
    path: &Path,
) -> Outcome<ExportView> {
    let (everything, catalogue) = {
        let store = rooms.store();
        let profile = rooms.profile_in(&store)?;
        let everything = Everything {
            format: FORMAT,
            program: format!("Sans Réserve {}", env!("CARGO_PKG_VERSION")),
            exported: rooms.edge.moment(),
            contractor: profile.contractor.clone(),
            dossiers: gather(&store, dossier)?,
        };
        (everything, rooms.catalogue_for(&profile))
    };
    let name = Sentence::of("data-file")
        .with("date", everything.exported.date_naive().to_string())
        .say(catalogue);
    match form {
        DataForm::Json => {
            let mut json =
                serde_json::to_vec_pretty(&everything).map_err(|error| refuse("problem-internal").because(error))?;
            json.push(b'\n');
            export::hand_out(rooms, path, &format!("{name}.json"), &json)
        }
        DataForm::Tables => {
            export::refuse_inside(rooms, path)?;
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

fn gather(store: &Store, dossier: Option<DossierId>) -> Outcome<Vec<Whole>> {
    let wanted = |course: &store::Course| dossier.is_none_or(|id| course.dossier.id == id);
    let dossiers = store
        .courses()?
        .into_iter()
        .filter(wanted)
        .map(|course| {
            Ok(Whole {
                exhibits: store.exhibits(course.dossier.id)?,
                dossier: course.dossier,
                acts: course.acts,
                objections: course.objections,
                records: course.records,
            })
        })
        .collect::<Outcome<Vec<_>>>()?;
    if dossiers.is_empty() && dossier.is_some() {
        return Err(refuse("problem-not-found"));
    }
    Ok(dossiers)
}

/// Writes the tables into a new folder beside what stands there, whole or not at all; gives the folder and its size.
fn put(path: &Path, name: &str, tables: &[(String, Vec<u8>)]) -> io::Result<(PathBuf, u64)> {
    // A folder that is there takes the new one in; a name that is not there yet becomes the folder.
    let wanted = if path.is_dir() { path.join(name) } else { path.to_owned() };
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
    let stem = wanted.file_name().unwrap_or_default().to_string_lossy().into_owned();
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
