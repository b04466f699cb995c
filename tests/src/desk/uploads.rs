//! Files that a browser hands over as bytes, put where the core can take them in.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

/// A folder of uploads; each lies in a folder of its own, so that it keeps its name.
pub struct Uploads {
    folder: PathBuf,
    count: AtomicU64,
}

impl Uploads {
    /// The folder, emptied.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(folder: PathBuf) -> io::Result<Self> {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self {
            folder,
            count: AtomicU64::new(0),
        })
    }

    /// Saves the bytes of `content` under the last part of `name`.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn save(&self, name: &str, content: &mut dyn Read) -> io::Result<PathBuf> {
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
        let last = if matches!(last, "" | "." | "..") {
            "file"
        } else {
            last
        };
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let folder = self.folder.join(number.to_string());
        fs::create_dir_all(&folder)?;
        let path = folder.join(last);
        io::copy(content, &mut File::create(&path)?)?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_name_that_climbs_stays_in_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let uploads = Uploads::new(folder.path().join("uploads")).unwrap();
        for name in ["../../mur.jpg", "..", "/etc/mur.jpg", "a\\..\\mur.jpg", ""] {
            let path = uploads.save(name, &mut &b"bytes"[..]).unwrap();
            assert!(path.starts_with(folder.path()), "{name} → {path:?}");
            assert_eq!(fs::read(&path).unwrap(), b"bytes");
        }
    }
}
