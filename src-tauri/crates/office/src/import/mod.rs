//! Import of a dossier from a JSON file: all of it, or nothing and every fault at once.
//!
//! A file is read in three steps: its shape is held against the schema of the format, its sense is checked (keys, order of
//! dates, media), and only a file without fault becomes a [`Plan`]. The use case then takes the media in, and puts the records
//! into the store in one change.

mod carry;
mod exported;
mod faults;
mod fit;
pub(crate) mod format;
mod json;
mod originals;
mod plan;
mod schema;
mod sense;
mod shape;
pub(crate) mod values;

pub(crate) use carry::import;

use plan::{Medium, Plan, Surroundings};

use crate::desk::name_of;
use crate::limits;
use crate::problems::{Fault, Outcome, Sentence, read_at_most, refuse};
use faults::Faults;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Larger files are not written by people, nor by the programs they use.
const MOST_BYTES: u64 = 64 << 20;

/// Reads the import file at `path`: one of the format, or an export of this program with any number of dossiers. Nothing is
/// changed.
///
/// # Errors
/// Every fault of the file, each with its place.
fn read(path: &Path, around: Surroundings<'_>) -> Outcome<Vec<Plan>> {
    let name = name_of(path);
    let (mut value, twice) = parse(path, &name)?;
    limits::clean(&mut value);
    // A file named without a folder lies in the present one.
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut faults = Faults::default();
    for place in twice {
        faults.push(place, Sentence::of("import-field-twice"));
    }
    if exported::is_one(&value) {
        if exported::is_newer(&value) {
            return Err(refuse("problem-file-newer").with("name", name));
        }
        return read_export(value, &name, folder, around, faults);
    }
    let plan = read_file(value, &name, folder, around, &mut faults)?;
    match plan {
        Some(plan) if faults.0.is_empty() => Ok(vec![plan]),
        _ => Err(refused(&name, faults)),
    }
}

/// Reads one file of the format; none where it has faults.
fn read_file(
    value: Value,
    name: &str,
    folder: &Path,
    around: Surroundings<'_>,
    faults: &mut Faults,
) -> Outcome<Option<Plan>> {
    shape::check(&crate::schema::import(), &value, faults);
    sense::check(&value, folder, faults);
    if !faults.0.is_empty() {
        return Ok(None);
    }
    let file: format::ImportFile =
        serde_path_to_error::deserialize(value).map_err(|error| unforeseen(name, &error))?;
    let paths: Vec<PathBuf> = file
        .media
        .iter()
        .filter_map(|medium| sense::locate(folder, &medium.file).ok())
        .collect();
    if paths.len() != file.media.len() {
        // Media were there a moment ago.
        return Err(refuse("problem-file-missing").with("name", name));
    }
    plan::make(file, paths, around, faults).map(Some)
}

/// Reads an export of this program: each of its dossiers as a file of the format, with the originals that lie beside it.
fn read_export(
    value: Value,
    name: &str,
    folder: &Path,
    around: Surroundings<'_>,
    mut faults: Faults,
) -> Outcome<Vec<Plan>> {
    let around = Surroundings {
        restored: true,
        ..around
    };
    let dossiers = exported::read(value).map_err(|error| unforeseen(name, &error))?;
    if dossiers.is_empty() {
        faults.push("/dossiers", Sentence::of("import-blank"));
    }
    let schema = crate::schema::import();
    let mut plans = Vec::with_capacity(dossiers.len());
    for (index, told) in dossiers.into_iter().enumerate() {
        let file = told
            .file(&schema)
            .map_err(|error| refuse("problem-internal").because(error))?;
        let mut own = Faults::default();
        if let Some(mut plan) = read_file(file, name, folder, around, &mut own)? {
            plan.take_exhibits(told.exhibits, folder)?;
            plans.push(plan);
        }
        for (place, sentence) in own.0 {
            faults.push(format!("/dossiers/{index}{place}"), sentence);
        }
    }
    match faults.0.is_empty() {
        true => Ok(plans),
        false => Err(refused(name, faults)),
    }
}

/// The JSON in the file, and the places of the fields that stand in it twice.
fn parse(path: &Path, name: &str) -> Outcome<(Value, Vec<String>)> {
    let bytes = read_at_most(path, name, MOST_BYTES)?
        .ok_or_else(|| refuse("problem-import-too-large").with("name", name))?;
    // Some editors begin a file with a byte order mark.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    json::read(bytes).map_err(|error| {
        let mut faults = Faults::default();
        let key = match error.classify() {
            serde_json::error::Category::Eof => "import-cut",
            _ => "import-syntax",
        };
        let sentence = Sentence::of(key)
            .with("line", error.line())
            .with("column", error.column());
        faults.push("", sentence);
        refused(name, faults)
    })
}

fn refused(name: &str, mut faults: Faults) -> Fault {
    // In the order of the file’s places, those of one place together.
    faults.0.sort_by_cached_key(|(place, _)| natural(place));
    let refusal = refuse("problem-import")
        .with("name", name)
        .with("count", faults.0.len());
    faults.0.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    })
}

/// The parts of a place, so that the tenth comes after the second.
fn natural(place: &str) -> Vec<(u64, String)> {
    place
        .split('/')
        .map(|part| (part.parse().unwrap_or(0), part.to_owned()))
        .collect()
}

/// The types refuse what the schema allowed: a fault of ours, told as well as it can be.
fn unforeseen(name: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> Fault {
    let place = format!(
        "/{}",
        error.path().to_string().replace(['.', '['], "/").replace(']', "")
    );
    let mut faults = Faults::default();
    faults.push(place, Sentence::of("import-not-understood"));
    refused(name, faults).because(error)
}
