//! The vault: originals, byte for byte, each under the SHA-256 of its bytes.
//!
//! Promises: a file that was acknowledged is on the disk whole, with its name, and survives a power cut; a file
//! that was not acknowledged leaves nothing but a temporary file that the next start sweeps away. Originals are
//! read-only, and any change to one is noticed by [`Vault::verify`].
//!
//! Layout: `<root>/ab/cdef…` (first two hexadecimal digits, then the other 62), `<root>/.unfinished/…`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::durable;
use crate::hash::Sha256Hash;
use crate::staging::{self, Staged};

const UNFINISHED: &str = ".unfinished";

/// A folder of originals.
#[derive(Debug, Clone)]
pub struct Vault {
    root: PathBuf,
}

/// What the vault acknowledges: the original is durably stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The name of the original.
    pub sha256: Sha256Hash,
    /// Its length.
    pub bytes: u64,
    /// The same bytes were already in the vault; nothing was written.
    pub already_present: bool,
}

/// What [`Vault::verify`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "integrity", rename_all = "snake_case")]
pub enum Integrity {
    /// The bytes are those that were received.
    Intact,
    /// There is no such original.
    Missing,
    /// The bytes have changed since they were received.
    Altered {
        /// What the bytes hash to now.
        found: Sha256Hash,
    },
}

/// Why a file could not be received.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The disk that holds the vault is full; nothing was kept of this file.
    #[error("the disk is full")]
    DiskFull,
    /// The person stopped the intake; nothing was kept of this file.
    #[error("stopped before the file was stored")]
    Cancelled,
    /// The file to take in is not there (any more).
    #[error("the file does not exist")]
    SourceMissing,
    /// The path names a folder or a device.
    #[error("not a file")]
    NotAFile,
    /// The file to take in could not be read.
    #[error("the file cannot be read: {0}")]
    SourceUnreadable(#[source] io::Error),
    /// The vault's folder could not be written or read.
    #[error("the vault cannot be used: {0}")]
    Storage(#[source] io::Error),
}

impl Vault {
    /// Opens the vault in this folder, creating it where it is missing.
    ///
    /// # Errors
    /// [`VaultError::Storage`] or [`VaultError::DiskFull`] when the folders cannot be made.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, VaultError> {
        let root = root.into();
        fs::create_dir_all(root.join(UNFINISHED)).map_err(VaultError::from_storage)?;
        // All folders at once, so that no file waits for its folder's name to become durable.
        for first in 0..=u8::MAX {
            durable::ensure_folder(&root.join(hex::encode([first]))).map_err(VaultError::from_storage)?;
        }
        durable::sync_folder(&root).map_err(VaultError::from_storage)?;
        Ok(Self { root })
    }

    /// Stores what `source` yields, in one pass: copied and hashed together. `on_progress` hears the number of
    /// bytes copied so far and may stop the copy.
    ///
    /// # Errors
    /// See [`VaultError`]; after any of them the vault is as it was before.
    pub fn receive(
        &self,
        source: impl Read,
        on_progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Received, VaultError> {
        self.stage(source, on_progress)?.commit(self)
    }

    /// Stores the file at `path`; see [`Vault::receive`].
    ///
    /// # Errors
    /// See [`VaultError`].
    pub fn receive_file(
        &self,
        path: &Path,
        on_progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Received, VaultError> {
        self.receive(staging::open_source(path)?, on_progress)
    }

    /// Copies and hashes without yet acknowledging; the costly wait for the disk is left to [`Staged::commit`].
    pub(crate) fn stage(
        &self,
        source: impl Read,
        on_progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Staged, VaultError> {
        Staged::copy(&self.root.join(UNFINISHED), source, on_progress)
    }

    /// As [`Vault::stage`], for bytes already in memory.
    pub(crate) fn stage_bytes(&self, bytes: &[u8]) -> Result<Staged, VaultError> {
        Staged::write(&self.root.join(UNFINISHED), bytes)
    }

    /// Where the original of this name lies, whether or not it is there.
    #[must_use]
    pub fn path(&self, sha256: &Sha256Hash) -> PathBuf {
        let hex = sha256.to_hex();
        let (folder, name) = hex.split_at(2);
        self.root.join(folder).join(name)
    }

    /// Opens an original for reading.
    ///
    /// # Errors
    /// [`VaultError::SourceMissing`] when it is not there, [`VaultError::Storage`] when it cannot be opened.
    pub fn open_original(&self, sha256: &Sha256Hash) -> Result<File, VaultError> {
        File::open(self.path(sha256)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => VaultError::SourceMissing,
            _ => VaultError::Storage(error),
        })
    }

    /// Reads an original again and compares it with its name.
    ///
    /// # Errors
    /// [`VaultError::Storage`] when the file is there but cannot be read.
    pub fn verify(&self, sha256: &Sha256Hash) -> Result<Integrity, VaultError> {
        // What somebody put in its place may have no end, or never answer.
        if self.path(sha256).metadata().is_ok_and(|found| !found.is_file()) {
            return Ok(Integrity::Missing);
        }
        let file = match self.open_original(sha256) {
            Ok(file) => file,
            Err(VaultError::SourceMissing) => return Ok(Integrity::Missing),
            Err(error) => return Err(error),
        };
        let found = staging::hash_reader(file).map_err(VaultError::Storage)?;
        Ok(if found == *sha256 {
            Integrity::Intact
        } else {
            Integrity::Altered { found }
        })
    }

    /// Removes what a killed run left half copied; returns how many files that were. To be called while no
    /// intake is running, that is at the start.
    ///
    /// # Errors
    /// [`VaultError::Storage`] when the folder cannot be listed or emptied.
    pub fn sweep_unfinished(&self) -> Result<usize, VaultError> {
        sweep(&self.root.join(UNFINISHED)).map_err(VaultError::Storage)
    }
}

impl VaultError {
    /// Names an error that came from writing into the vault.
    pub(crate) fn from_storage(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Storage(error),
        }
    }

    /// Names an error that came from the file being taken in.
    pub(crate) fn from_source(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::SourceMissing,
            io::ErrorKind::IsADirectory => Self::NotAFile,
            _ => Self::SourceUnreadable(error),
        }
    }
}

/// Deletes every file directly in `folder` and counts them.
pub(crate) fn sweep(folder: &Path) -> io::Result<usize> {
    let mut swept = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            fs::remove_file(path)?;
            swept += 1;
        }
    }
    Ok(swept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_and_a_used_up_quota_are_told_from_other_faults() {
        for full in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
            assert!(matches!(
                VaultError::from_storage(full.into()),
                VaultError::DiskFull
            ));
        }
        let denied = VaultError::from_storage(io::ErrorKind::PermissionDenied.into());
        assert!(matches!(denied, VaultError::Storage(_)));
    }
}
