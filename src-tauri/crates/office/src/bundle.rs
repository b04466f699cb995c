//! The evidence bundle: everything that proves a dossier, in one zip that public tools can check.
//!
//! The files are listed with their hashes in `SHA256SUMS`, which the contractor’s seal signs beside it. Of an act’s file only the
//! last revision is there: each begins with the one before, to the byte. What is gone or altered is left out and named; it does
//! not keep the rest from being proven.

mod archive;
mod contents;
mod gathered;
mod manual;
mod names;
mod unpack;

pub(crate) use contents::{
    DOSSIER, Document, FORMAT, JOURNAL, JournalEnd, MANIFEST, Manifest, Revision, SEAL, SUMS, Whole,
};
pub(crate) use gathered::{act_path, original_path};
pub(crate) use unpack::{Unpacked, is_zip, unpack};

use crate::api::ExportView;
use crate::desk::name_of;
use crate::export;
use crate::folder;
use crate::host::Rooms;
use crate::keys;
use crate::problems::{Outcome, Sentence, chosen_file};
use acceptance::dates::Moment;
use acceptance::{DossierId, Sha256Hash};
use archive::Archive;
use gathered::{Gathered, certificates};
use messages::Catalogue;
use seal::PrefixState;
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter, IntoInnerError};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Longest title of a dossier within a file name, in characters.
const LONGEST: usize = 60;

/// How its name ends: a zip for everybody, and one of ours for a desktop that knows the program.
const ENDING: &str = "sansreserve.zip";

/// What the journal says of a bundle handed out.
#[derive(Serialize)]
struct Note {
    sha256: String,
    bytes: u64,
    files: usize,
}

/// Writes the bundle of a dossier to `path`, a file or a folder. A different file is never overwritten.
pub(crate) fn export(rooms: &Rooms, id: DossierId, path: &Path) -> Outcome<ExportView> {
    export::refuse_inside(rooms, path)?;
    let now = rooms.edge.moment();
    let identity = keys::open_for(rooms, id)?.seal_identity();
    let certificates = certificates(rooms, id)?;
    let (whole, journal) = Whole::gather(rooms, &rooms.store(), id, now)?;
    let wanted = if path.is_dir() {
        path.join(file_name(&whole, now))
    } else if path.extension().is_none() {
        path.with_extension(ENDING)
    } else {
        path.to_owned()
    };
    let name = name_of(&wanted);
    let folder = match wanted.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let gathered = Gathered::prepare(rooms, whole, journal, certificates)?;
    let made = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(folder)
        .map_err(|error| chosen_file(error, &name))?;
    let mut archive = Archive::new(BufWriter::with_capacity(1 << 20, made.as_file()), now);
    gathered.write(&mut archive, &identity)?;
    let files = archive.files.len();
    let out = archive.finish().map_err(|error| chosen_file(error, &name))?;
    out.into_inner()
        .map_err(IntoInnerError::into_error)
        .map_err(|error| chosen_file(error, &name))?;
    let (target, state, is_new) = place(made, &wanted).map_err(|error| chosen_file(error, &name))?;
    let note = Note {
        sha256: Sha256Hash(state.sha256()).to_string(),
        bytes: state.length(),
        files,
    };
    let mut store = rooms.store();
    let title = gathered.whole.dossier.title.clone();
    let stamp = rooms.stamp(&store, "action-export-bundle", title, Some(id))?;
    let noted = store.change(&stamp, |change| -> Outcome<()> {
        change.note("export-bundle", &note)?;
        Ok(())
    });
    if let (Err(_), true) = (&noted, is_new) {
        // A bundle that the journal does not know of was not handed out.
        let _ = std::fs::remove_file(&target);
    }
    noted?;
    Ok(ExportView {
        path: export::shown(&target),
        sha256: note.sha256,
        bytes: note.bytes,
    })
}

/// Gives a finished bundle its name, durably; tells where it is, its hash, and whether it was made now.
fn place(made: NamedTempFile, wanted: &Path) -> io::Result<(PathBuf, PrefixState, bool)> {
    folder::shared(made.as_file())?;
    made.as_file().sync_all()?;
    let state = PrefixState::of(File::open(made.path())?)?;
    let (target, is_new) = export::place(made, wanted, &state.sha256())?;
    Ok((target, state, is_new))
}

/// `Preuves Chantier Marchand 2026-11-21.sansreserve.zip`.
fn file_name(whole: &Whole, now: Moment) -> String {
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => '-',
        letter => letter,
    };
    let title: String = whole.dossier.title.chars().take(LONGEST).map(safe).collect();
    let name = Sentence::of("bundle-file")
        .with("title", title.trim())
        .with("date", now.date_naive().to_string())
        .say(Catalogue::of(whole.dossier.language));
    let words: Vec<&str> = name.split_whitespace().collect();
    format!("{}.{ENDING}", words.join(" "))
}
