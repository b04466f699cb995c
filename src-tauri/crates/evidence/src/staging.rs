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
        let (staged, prepared) = self.prepare(vault);
        staged.finish(vault, prepared.and_then(|synced| synced.place(vault)))
    }

    /// As [`Staged::commit`] for several files. Their waits for the disk are shared: a file system that keeps a
    /// journal writes it once for all contents and once for all names.
    pub(crate) fn commit_all(batch: Vec<Self>, vault: &Vault) -> Vec<Result<Received, VaultError>> {
        let prepared: Vec<_> = batch.into_iter().map(|staged| staged.prepare(vault)).collect();
        let placed: Vec<_> = prepared
            .into_iter()
            .map(|(facts, prepared)| (facts, prepared.and_then(|synced| synced.place(vault))))
            .collect();
        placed
            .into_iter()
            .map(|(facts, placed)| facts.finish(vault, placed))
            .collect()
    }

    /// Makes the contents durable, still under the temporary name.
    fn prepare(self, vault: &Vault) -> (Facts, Result<Synced, VaultError>) {
        let facts = Facts {
            sha256: self.sha256,
            bytes: self.bytes,
        };
        let sync = |file: &File| {
            durable::make_read_only(file)?;
            file.sync_all()
        };
        let synced = match facts.is_stored_intact(vault) {
            Ok(true) => Ok(Synced { facts, file: None }),
            Ok(false) => sync(self.file.as_file())
                .map(|()| Synced {
                    facts,
                    file: Some(self.file),
                })
                .map_err(VaultError::from_storage),
            Err(error) => Err(error),
        };
        (facts, synced)
    }
}

/// What the vault will acknowledge of a file.
#[derive(Clone, Copy)]
struct Facts {
    sha256: Sha256Hash,
    bytes: u64,
}

/// A file whose contents are durable, or that the vault holds already.
struct Synced {
    facts: Facts,
    file: Option<NamedTempFile>,
}

/// Whether a file got its name only now.
struct Placed {
    is_new: bool,
}

impl Synced {
    /// Gives the file its name. Of two files with the same bytes in one batch the second finds the first.
    fn place(self, vault: &Vault) -> Result<Placed, VaultError> {
        let Some(file) = self.file else {
            return Ok(Placed { is_new: false });
        };
        if self.facts.is_stored_intact(vault)? {
            return Ok(Placed { is_new: false });
        }
        let target = vault.path(&self.facts.sha256);
        file.persist(target)
            .map_err(|error| VaultError::from_storage(error.error))?;
        Ok(Placed { is_new: true })
    }
}

impl Facts {
    /// Makes the name durable and acknowledges. The folder of a file that was found is synced too: whoever placed
    /// it may not have come that far.
    fn finish(self, vault: &Vault, placed: Result<Placed, VaultError>) -> Result<Received, VaultError> {
        let Placed { is_new } = placed?;
        let target = vault.path(&self.sha256);
        durable::sync_folder(target.parent().unwrap_or(&target)).map_err(VaultError::from_storage)?;
        Ok(Received {
            sha256: self.sha256,
            bytes: self.bytes,
            already_present: !is_new,
        })
    }

    /// Whether the vault holds these bytes already. A stored copy that was altered since counts as absent, so
    /// that taking the file in again heals the vault.
    fn is_stored_intact(self, vault: &Vault) -> Result<bool, VaultError> {
        match fs::metadata(vault.path(&self.sha256)) {
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
