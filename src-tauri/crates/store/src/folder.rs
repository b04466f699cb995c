//! The data folder and its lock: one instance at a time.

use crate::error::StoreError;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

/// Name of the lock file within the data folder.
const LOCK: &str = "lock";

/// How long is waited after each try to take the lock.
const WAITS: [Duration; 4] = [
    Duration::from_millis(20),
    Duration::from_millis(60),
    Duration::from_millis(120),
    Duration::ZERO,
];

/// Makes the folder where it is missing, and takes its lock for as long as the returned file lives.
pub(crate) fn take(folder: &Path) -> Result<File, StoreError> {
    let failed = |source| StoreError::Folder {
        path: folder.to_owned(),
        source,
    };
    make(folder).map_err(failed)?;
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(LOCK))
        .map_err(failed)?;
    for wait in WAITS {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            // An instance that was just killed may have left the lock to a program that it was about to start.
            Err(TryLockError::WouldBlock) => std::thread::sleep(wait),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
    }
    Err(StoreError::AlreadyOpen {
        folder: folder.to_owned(),
    })
}

fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    // Clients’ names, homes and photos: nobody else’s to read.
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
