//! A folder for files that the pages hand over as bytes, slice by slice, emptied at every start.
//!
//! Each file lies in a folder of its own, so that it keeps its name; the name never decides where it lies.

use percent_encoding::percent_decode_str;
use serde::Serialize;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The folder.
pub struct Uploads {
    folder: PathBuf,
    count: AtomicU64,
}

/// A file begun or gone on with.
#[derive(Debug, Serialize)]
pub struct Upload {
    /// Names it in the requests that go on with it.
    pub upload: String,
    /// Where it lies.
    pub path: PathBuf,
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
    pub fn begin(&self, encoded_name: &str, bytes: &[u8]) -> io::Result<Upload> {
        let upload = self.count.fetch_add(1, Ordering::Relaxed).to_string();
        let folder = self.folder.join(&upload);
        fs::create_dir_all(&folder)?;
        let path = folder.join(last_part(encoded_name));
        fs::write(&path, bytes)?;
        Ok(Upload { upload, path })
    }

    /// Adds bytes to a file begun before.
    pub fn go_on(&self, upload: &str, bytes: &[u8]) -> io::Result<Upload> {
        // A number is no path: nothing outside the folder can be named.
        let number: u64 = upload.parse().map_err(io::Error::other)?;
        let path = only_file(&self.folder.join(number.to_string()))?;
        let mut file = OpenOptions::new().append(true).open(&path)?;
        file.write_all(bytes)?;
        Ok(Upload {
            upload: number.to_string(),
            path,
        })
    }
}

fn only_file(folder: &Path) -> io::Result<PathBuf> {
    let first = fs::read_dir(folder)?.next();
    let entry = first.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    Ok(entry?.path())
}

fn last_part(encoded_name: &str) -> String {
    let name = percent_decode_str(encoded_name).decode_utf8_lossy();
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
        let ended = uploads.go_on(&begun.upload, b"second").unwrap();
        assert_eq!(ended.path.file_name().unwrap(), "mur façade.jpg");
        assert_eq!(fs::read(ended.path).unwrap(), b"first second");
    }

    #[test]
    fn neither_name_nor_identifier_leaves_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let uploads = Uploads::new(folder.path().join("uploads"));
        for name in ["..%2F..%2Fmur.jpg", "..", "%2Fetc%2Fmur.jpg", "a%5C..%5Cb", ""] {
            let begun = uploads.begin(name, b"bytes").unwrap();
            assert!(begun.path.starts_with(folder.path().join("uploads")), "{name}");
        }
        assert!(uploads.go_on("../0", b"bytes").is_err());
        assert!(uploads.go_on("99", b"bytes").is_err());
    }

    #[test]
    fn a_new_start_sweeps_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let begun = Uploads::new(folder.path().join("uploads"))
            .begin("a.jpg", b"")
            .unwrap();
        Uploads::new(folder.path().join("uploads"));
        assert!(!begun.path.exists());
    }
}
