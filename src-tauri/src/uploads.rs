//! A folder for files that the pages hand over as bytes, slice by slice, emptied at every start.
//!
//! Each file lies in a folder of its own, so that it keeps its name; the name never decides where it lies.

use percent_encoding::percent_decode_str;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The folder.
pub struct Uploads {
    folder: PathBuf,
    count: AtomicU64,
}

impl Uploads {
    /// The folder, emptied. One that cannot be emptied is told when something is put into it.
    pub fn new(folder: PathBuf) -> Self {
        // What is left over costs space, not truth.
        let _ = fs::remove_dir_all(&folder);
        Self {
            folder,
            count: AtomicU64::new(0),
        }
    }

    /// Begins a file under the last part of `encoded_name`.
    pub fn begin(&self, encoded_name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join(number.to_string());
        fs::create_dir_all(&folder)?;
        let path = folder.join(last_part(encoded_name));
        fs::write(&path, bytes)?;
        Ok(path)
    }

    /// Copies the file at `from` under the last part of `name`.
    pub fn copy(&self, name: &str, from: &Path) -> io::Result<PathBuf> {
        let path = self.begin(name, b"")?;
        fs::copy(from, &path)?;
        Ok(path)
    }

    /// Adds bytes to the file at `encoded_path`, which must be one that was begun here.
    pub fn go_on(&self, encoded_path: &str, bytes: &[u8]) -> io::Result<PathBuf> {
        let path = PathBuf::from(decoded(encoded_path));
        if !self.holds(&path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        OpenOptions::new().append(true).open(&path)?.write_all(bytes)?;
        Ok(path)
    }

    /// Whether `path` is that of a file in one of our numbered folders, without a way out of them.
    fn holds(&self, path: &Path) -> bool {
        let Ok(inside) = path.strip_prefix(&self.folder) else {
            return false;
        };
        let normal = |part: &Component<'_>| matches!(part, Component::Normal(_));
        inside.components().count() == 2 && inside.components().all(|part| normal(&part))
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn last_part(encoded_name: &str) -> String {
    let name = decoded(encoded_name);
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let last: String = last.chars().filter(|character| !character.is_control()).collect();
    match last.as_str() {
        "" | "." | ".." => "file".to_owned(),
        _ => last,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn slices_become_one_file_with_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let uploads = Uploads::new(folder.path().join("uploads"));
        let begun = uploads.begin("mur%20fa%C3%A7ade.jpg", b"first ").unwrap();
        let encoded = begun.to_string_lossy().replace(' ', "%20");
        let ended = uploads.go_on(&encoded, b"second").unwrap();
        assert_eq!(ended.file_name().unwrap(), "mur façade.jpg");
        assert_eq!(fs::read(ended).unwrap(), b"first second");
    }

    #[test]
    fn neither_a_name_nor_a_path_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("uploads");
        let uploads = Uploads::new(inside.clone());
        for name in ["..%2F..%2Fmur.jpg", "..", "%2Fetc%2Fmur.jpg", "a%5C..%5Cb", ""] {
            let begun = uploads.begin(name, b"bytes").unwrap();
            assert!(uploads.holds(&begun), "{name} → {begun:?}");
        }
        let outside = folder.path().join("store.sqlite");
        fs::write(&outside, b"").unwrap();
        for path in [
            outside,
            inside.join("0/../../store.sqlite"),
            inside.join("../store.sqlite"),
        ] {
            assert!(
                uploads.go_on(&path.to_string_lossy(), b"bytes").is_err(),
                "{path:?}"
            );
        }
    }

    #[test]
    fn a_new_start_sweeps_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let begun = Uploads::new(folder.path().join("uploads"))
            .begin("a.jpg", b"")
            .unwrap();
        Uploads::new(folder.path().join("uploads"));
        assert!(!begun.exists());
    }
}
