//! What can go wrong between us and the disk, each by name, so that a host can say what to do next.

use acceptance::{ActId, ActNumber, DossierId, ExhibitId};
use std::path::PathBuf;

/// A failure or refusal of the store. Nothing was changed when one is returned.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder cannot be made, read or written.
    #[error("the data folder {path} cannot be used")]
    Folder {
        /// The folder or the file in it.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Another instance has the data folder open.
    #[error("the data folder {folder} is open in another instance")]
    AlreadyOpen {
        /// The folder.
        folder: PathBuf,
    },
    /// The database is not there or holds nothing, in a folder that was in use.
    #[error("the database of the data folder {folder} is missing or empty")]
    Lost {
        /// The folder.
        folder: PathBuf,
    },
    /// The database was written by a newer version of the program.
    #[error("the database has version {found}, this program knows {known}")]
    NewerVersion {
        /// Version of the database.
        found: i64,
        /// Highest version known here.
        known: i64,
    },
    /// The file is not a database of ours, or is damaged.
    #[error("the database is damaged")]
    Damaged(#[source] rusqlite::Error),
    /// There is no room left.
    #[error("the disk is full")]
    DiskFull(#[source] rusqlite::Error),
    /// The database may be read, not written.
    #[error("the database cannot be written")]
    ReadOnly(#[source] rusqlite::Error),
    /// The disk did not give or take what was asked of it.
    #[error("the disk failed")]
    Disk(#[source] rusqlite::Error),
    /// Another program holds the database.
    #[error("another program holds the database")]
    Busy(#[source] rusqlite::Error),
    /// The database could not be brought to this version.
    #[error("the database could not be brought to this version")]
    Migration(#[source] rusqlite_migration::Error),
    /// A row does not hold what its table promises.
    #[error("the {entity} {id} cannot be read")]
    Unreadable {
        /// Kind of thing.
        entity: &'static str,
        /// Its id.
        id: String,
        /// Why.
        source: serde_json::Error,
    },
    /// A value cannot be written as JSON.
    #[error("a {entity} cannot be written")]
    Unwritable {
        /// Kind of thing.
        entity: &'static str,
        /// Why.
        source: serde_json::Error,
    },
    /// There is no such thing.
    #[error("there is no {entity} {id}")]
    NotFound {
        /// Kind of thing.
        entity: &'static str,
        /// Its id.
        id: String,
    },
    /// An issued act was to be changed or removed.
    #[error("the act {0} is issued: its content does not change")]
    Issued(ActId),
    /// An act is said to be issued, but no frozen content of that number and fingerprint stands with it.
    #[error("the act {0} is not frozen under the number and fingerprint that it names")]
    NotFrozen(ActId),
    /// An act was to be frozen a second time.
    #[error("the act {0} is frozen already")]
    FrozenAlready(ActId),
    /// The number is not the next one of its series.
    #[error("{0} is not the next number of its series")]
    OutOfSeries(ActNumber),
    /// The fingerprint is not that of the content.
    #[error("the fingerprint is not the SHA-256 of the content of act {0}")]
    WrongFingerprint(ActId),
    /// An exhibit was to change its number, its dossier, its original or the time of its intake.
    #[error("the exhibit {0} keeps its number and its original")]
    ExhibitFixed(ExhibitId),
    /// Something was to move from one dossier to another.
    #[error("the {entity} {id} belongs to another dossier than {dossier}")]
    OtherDossier {
        /// Kind of thing.
        entity: &'static str,
        /// Its id.
        id: String,
        /// The dossier it was said to belong to.
        dossier: DossierId,
    },
    /// Anything else that SQLite reports.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error),
            Some(ErrorCode::DiskFull) => Self::DiskFull(error),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly(error),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Disk(error),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy(error),
            _ => Self::Database(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            // A full disk is a full disk, whatever was being done.
            rusqlite_migration::Error::RusqliteError { err, .. } => match Self::from(err) {
                Self::Database(err) => Self::Migration(err.into()),
                named => named,
            },
            error => Self::Migration(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    #[test]
    fn what_the_disk_refuses_has_its_name() {
        let named = |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
        assert!(matches!(named(ffi::SQLITE_FULL), StoreError::DiskFull(_)));
        assert!(matches!(named(ffi::SQLITE_READONLY), StoreError::ReadOnly(_)));
        assert!(matches!(named(ffi::SQLITE_CANTOPEN), StoreError::Disk(_)));
        assert!(matches!(named(ffi::SQLITE_IOERR_WRITE), StoreError::Disk(_)));
        assert!(matches!(named(ffi::SQLITE_BUSY), StoreError::Busy(_)));
        assert!(matches!(named(ffi::SQLITE_CONSTRAINT), StoreError::Database(_)));
    }
}
