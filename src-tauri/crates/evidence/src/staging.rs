//! The first half of an intake: bytes copied and hashed in one pass, not yet acknowledged.
//!
//! Splitting the copy from the wait for the disk lets many files overlap: while one is being synced, the next
//! are copied, hashed and drawn. A [`Staged`] that is dropped removes its temporary file.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::durable;
use crate::hash::Sha256Hash;
use crate::vault::{Integrity, Received, Vault, VaultError};

/// Big enough that the calls cost nothing, small enough for every worker to have one.
const BUFFER: usize = 1 << 20;

/// A file copied into the vault's folder, under a temporary name.
#[derive(Debug)]
pub(crate) struct Staged {
    file: NamedTempFile,
    sha256: Sha256Hash,
    bytes: u64,
}

impl Staged {
    pub(crate) fn copy(
        folder: &Path,
        mut source: impl Read,
        on_progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Self, VaultError> {
        let mut file = temporary(folder)?;
        let mut hasher = Sha256::new();
        let mut buffer = vec![0; BUFFER];
        let mut bytes = 0_u64;
        loop {
            let read = match source.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(VaultError::from_source(error)),
            };
            let chunk = buffer.get(..read).unwrap_or_default();
            hasher.update(chunk);
            file.write_all(chunk).map_err(VaultError::from_storage)?;
            bytes += chunk.len() as u64;
            if on_progress(bytes).is_break() {
                return Err(VaultError::Cancelled);
            }
        }
        Ok(Self {
            file,
            sha256: hasher.into(),
            bytes,
        })
    }

    pub(crate) fn write(folder: &Path, bytes: &[u8]) -> Result<Self, VaultError> {
        let mut file = temporary(folder)?;
        file.write_all(bytes).map_err(VaultError::from_storage)?;
        Ok(Self {
            file,
            sha256: Sha256Hash::of(bytes),
            bytes: bytes.len() as u64,
        })
    }

    pub(crate) fn sha256(&self) -> Sha256Hash {
        self.sha256
    }

    /// Makes the file durable under its name and acknowledges it.
    pub(crate) fn commit(self, vault: &Vault) -> Result<Received, VaultError> {
        let target = vault.path(&self.sha256);
        let received = |already_present| Received {
            sha256: self.sha256,
            bytes: self.bytes,
            already_present,
        };
        if self.is_stored_intact(vault, &target)? {
            return Ok(received(true));
        }
        let file = self.file.as_file();
        durable::make_read_only(file).map_err(VaultError::from_storage)?;
        file.sync_all().map_err(VaultError::from_storage)?;
        let folder = target.parent().unwrap_or(&target);
        self.file
            .persist(&target)
            .map_err(|error| VaultError::from_storage(error.error))?;
        durable::sync_folder(folder).map_err(VaultError::from_storage)?;
        Ok(received(false))
    }

    /// Whether the vault holds these bytes already. A stored copy that was altered since counts as absent, so
    /// that taking the file in again heals the vault.
    fn is_stored_intact(&self, vault: &Vault, target: &Path) -> Result<bool, VaultError> {
        match fs::metadata(target) {
            Ok(metadata) if metadata.len() == self.bytes => {
                Ok(vault.verify(&self.sha256)? == Integrity::Intact)
            }
            Ok(_) => Ok(false),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(VaultError::Storage(error)),
        }
    }
}

fn temporary(folder: &Path) -> Result<NamedTempFile, VaultError> {
    tempfile::Builder::new()
        .prefix("intake-")
        .tempfile_in(folder)
        .map_err(VaultError::from_storage)
}

/// Opens a file to be taken in; folders and devices are refused.
pub(crate) fn open_source(path: &Path) -> Result<File, VaultError> {
    // Asked before opening: opening a pipe would wait for a writer.
    let metadata = fs::metadata(path).map_err(VaultError::from_source)?;
    if !metadata.is_file() {
        return Err(VaultError::NotAFile);
    }
    File::open(path).map_err(VaultError::from_source)
}

pub(crate) fn hash_reader(mut reader: impl Read) -> io::Result<Sha256Hash> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; BUFFER];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(hasher.into()),
            Ok(read) => hasher.update(buffer.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
