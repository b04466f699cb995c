//! Originals of an export: files beside it that are, to the byte, what an exhibit says.
//!
//! Names say little, for people rename and bundles number: a file counts by its length and its hash.

use acceptance::{Exhibit, Sha256Hash};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// Most files that are looked at in one folder: whoever keeps more there keeps other things.
const MOST_FILES: usize = 10_000;

/// Where the originals of `exhibits` lie, in `folder` or in a folder right below it.
pub(super) fn beside(folder: &Path, exhibits: &[Exhibit]) -> HashMap<Sha256Hash, PathBuf> {
    let lengths: HashSet<u64> = exhibits.iter().map(|exhibit| exhibit.bytes).collect();
    let wanted: HashSet<Sha256Hash> = exhibits.iter().map(|exhibit| exhibit.sha256).collect();
    let mut found = HashMap::new();
    if wanted.is_empty() {
        return found;
    }
    let (mut files, folders) = listed(folder);
    for folder in folders {
        files.extend(listed(&folder).0);
    }
    for file in files {
        if found.len() == wanted.len() {
            break;
        }
        let fits = std::fs::metadata(&file).is_ok_and(|about| lengths.contains(&about.len()));
        if let (true, Ok(hash)) = (fits, crate::export::hash(&file))
            && wanted.contains(&Sha256Hash(hash))
        {
            found.entry(Sha256Hash(hash)).or_insert(file);
        }
    }
    found
}

/// The files and the folders in `folder`, in the order of their names; links lead elsewhere and are none of them.
fn listed(folder: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.take(MOST_FILES) {
        match entry.file_type() {
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            Ok(kind) if kind.is_dir() => folders.push(entry.path()),
            _ => {}
        }
    }
    files.sort();
    folders.sort();
    (files, folders)
}
