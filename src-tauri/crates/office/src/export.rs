//! Handing over: a copy of the issued file at the place that the user chose.

use crate::api::ExportView;
use crate::desk::name_of;
use crate::host::Rooms;
use crate::problems::{Outcome, chosen_file, refuse};
use crate::{acts, documents, folder, keys};
use acceptance::{ActId, ActNumber, Sha256Hash};
use seal::PrefixState;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Titles that are no part of a name.
const TITLES: [&str; 10] = [
    "M.",
    "Mme",
    "Mlle",
    "M",
    "Mr",
    "Mrs",
    "Ms",
    "Monsieur",
    "Madame",
    "Mademoiselle",
];
/// Longest name of a client within a file name, in characters.
const LONGEST: usize = 60;
/// Copies beside each other that are tried before giving up.
const MOST_COPIES: u32 = 999;
/// What a certificate handed over is called.
const CERTIFICATE: &str = "sans-reserve.pem";

/// What the journal says of a copy handed over.
#[derive(Serialize)]
struct Note {
    number: String,
    revision: u32,
    sha256: String,
    bytes: u64,
}

/// Copies the latest revision of an issued act to `path`, a file or a folder. A different file is never overwritten.
pub(crate) fn export(rooms: &Rooms, id: ActId, path: &Path) -> Outcome<ExportView> {
    let (act, number, client, source, record) = {
        let store = rooms.store();
        let act = documents::act(&store, id)?;
        let number = act
            .issue()
            .ok_or_else(|| refuse("problem-not-issued"))?
            .number
            .clone();
        let missing = || refuse("problem-act-file-missing").with("number", number.to_string());
        let source = acts::latest_file(rooms, &store, &act)?.ok_or_else(missing)?;
        let frozen = store.frozen(id)?.and_then(|frozen| frozen.file);
        let document = documents::frozen(rooms, &store, id)?;
        let client = document.dossier.client.name.clone();
        (act, number.clone(), client, source, frozen.ok_or_else(missing)?)
    };
    refuse_inside(rooms, path)?;
    let wanted = if path.is_dir() {
        path.join(file_name(&number, &client))
    } else if path.extension().is_none() {
        path.with_extension("pdf")
    } else {
        path.to_owned()
    };
    refuse_irregular(&wanted)?;
    let (target, is_new) = copy(&source, &wanted, &record.sha256.0)
        .map_err(|error| chosen_file(error, &name_of(&wanted)))?
        .ok_or_else(|| refuse("problem-act-file-altered").with("number", number.to_string()))?;
    let mut store = rooms.store();
    let stamp = rooms.stamp(&store, "action-export", number.to_string(), Some(act.dossier))?;
    let note = Note {
        number: number.to_string(),
        revision: record.revision,
        sha256: record.sha256.to_string(),
        bytes: record.bytes,
    };
    let noted = store.change(&stamp, |change| -> Outcome<()> {
        change.note("export", &note)?;
        Ok(())
    });
    if let (Err(_), true) = (&noted, is_new) {
        // A copy that the journal does not know of was not handed over.
        let _ = std::fs::remove_file(&target);
    }
    noted?;
    Ok(ExportView {
        path: shown(&target),
        sha256: note.sha256,
        bytes: note.bytes,
    })
}

/// Writes the root certificate of this installation to `path`, a file or a folder: whoever trusts it sees in a PDF reader
/// that an act was certified here.
pub(crate) fn certificate(rooms: &Rooms, path: &Path) -> Outcome<ExportView> {
    let certificates = keys::certificates(rooms)?.ok_or_else(|| refuse("problem-profile-missing"))?;
    let pem = certificates.root_pem().map_err(keys::fault)?;
    hand_out(rooms, path, CERTIFICATE, pem.as_bytes())
}

/// Writes `bytes` to `path`, a file or a folder, where the file is called `name`. A different file is never overwritten.
pub(crate) fn hand_out(rooms: &Rooms, path: &Path, name: &str, bytes: &[u8]) -> Outcome<ExportView> {
    refuse_inside(rooms, path)?;
    let mut source = tempfile::NamedTempFile::new_in(rooms.folder.derived())?;
    source.write_all(bytes)?;
    let sha256: [u8; 32] = Sha256::digest(bytes).into();
    Ok(hand_out_file(rooms, path, name, source.path(), &sha256)?.0)
}

/// The same with the file `source`, whose hash has to be `sha256`; tells whether a file was made.
pub(crate) fn hand_out_file(
    rooms: &Rooms,
    path: &Path,
    name: &str,
    source: &Path,
    sha256: &[u8; 32],
) -> Outcome<(ExportView, bool)> {
    refuse_inside(rooms, path)?;
    let wanted = if path.is_dir() {
        path.join(name)
    } else {
        path.to_owned()
    };
    refuse_irregular(&wanted)?;
    let (target, is_new) = copy(source, &wanted, sha256)
        .map_err(|error| chosen_file(error, &name_of(&wanted)))?
        .ok_or_else(|| refuse("problem-internal"))?;
    let view = ExportView {
        path: shown(&target),
        sha256: Sha256Hash(*sha256).to_string(),
        bytes: std::fs::metadata(source)?.len(),
    };
    Ok((view, is_new))
}

/// A copy beside the originals would be taken for one of them, and lost with them.
pub(crate) fn refuse_inside(rooms: &Rooms, path: &Path) -> Outcome<()> {
    let Ok(root) = rooms.folder.root().canonicalize() else {
        return Ok(());
    };
    // The file need not be there yet; some folder above it is.
    let there = path.ancestors().find_map(|part| part.canonicalize().ok());
    if there.is_some_and(|there| there.starts_with(&root)) {
        return Err(refuse("problem-export-inside"));
    }
    Ok(())
}

/// What stands there already may be a file, beside which the copy goes; a pipe or a device has no beside.
fn refuse_irregular(wanted: &Path) -> Outcome<()> {
    if std::fs::metadata(wanted).is_ok_and(|found| !found.is_file()) {
        return Err(refuse("problem-file-not-regular").with("name", name_of(wanted)));
    }
    Ok(())
}

/// A name that is not Unicode has no form in JSON: its copy is made, and told as well as can be.
pub(crate) fn shown(path: &Path) -> PathBuf {
    path.to_string_lossy().into_owned().into()
}

/// `PV-2026-0007 Marchand.pdf`.
pub(crate) fn file_name(number: &ActNumber, client: &str) -> String {
    let words: Vec<&str> = client.split_whitespace().collect();
    let person = words.first().is_some_and(|first| TITLES.contains(first));
    let name = match (person, words.last()) {
        (true, Some(last)) => (*last).to_owned(),
        _ => words.join(" "),
    };
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => '-',
        letter => letter,
    };
    let name: String = name.chars().take(LONGEST).map(safe).collect();
    let name = name.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    if name.is_empty() {
        format!("{number}.pdf")
    } else {
        format!("{number} {name}.pdf")
    }
}

/// Copies to `wanted`, or beside it under a counted name where another file stands there; gives the file, and whether it was
/// made now. Nothing is handed over if what was copied does not have the hash `sha256`.
fn copy(source: &Path, wanted: &Path, sha256: &[u8; 32]) -> io::Result<Option<(PathBuf, bool)>> {
    let (made, copied) = folder::copy_into(folder_of(wanted), source)?;
    if copied != *sha256 {
        return Ok(None);
    }
    place(made, wanted, sha256).map(Some)
}

fn folder_of(wanted: &Path) -> &Path {
    match wanted.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Gives `made`, whose contents are durable and have the hash `sha256`, the name `wanted`, or a counted one where another file
/// stands there.
pub(crate) fn place(
    mut made: tempfile::NamedTempFile,
    wanted: &Path,
    sha256: &[u8; 32],
) -> io::Result<(PathBuf, bool)> {
    let stem = wanted.file_stem().unwrap_or_default().to_string_lossy();
    let extension = wanted
        .extension()
        .map(|extension| format!(".{}", extension.to_string_lossy()))
        .unwrap_or_default();
    for copy in 1..=MOST_COPIES {
        let target = match copy {
            1 => wanted.to_owned(),
            _ => wanted.with_file_name(format!("{stem} ({copy}){extension}")),
        };
        match made.persist_noclobber(&target) {
            Ok(_) => {
                folder::sync_folder(folder_of(wanted))?;
                return Ok((target, true));
            }
            Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => {
                if target.is_file() && hash(&target)? == *sha256 {
                    return Ok((target, false));
                }
                made = failed.file;
            }
            Err(failed) => return Err(failed.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The SHA-256 of a file.
pub(crate) fn hash(path: &Path) -> io::Result<[u8; 32]> {
    Ok(PrefixState::of(File::open(path)?)?.sha256())
}
