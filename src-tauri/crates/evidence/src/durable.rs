//! Making a file and its name survive a power cut, and nothing less.
//!
//! A rename is durable only once the folder that holds the new name is synced too; a new folder only once its
//! own parent is.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Syncs a folder's entries to the disk. Where folders cannot be opened (Windows), the file system journals
/// renames itself.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Creates a folder unless it is there; its name is durable once the parent is synced.
pub(crate) fn ensure_folder(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Takes away the permission to write, so that an original is not changed by accident.
pub(crate) fn make_read_only(file: &File) -> io::Result<()> {
    let mut permissions = file.metadata()?.permissions();
    permissions.set_readonly(true);
    file.set_permissions(permissions)
}
