//! The database file: its settings, its version, and the steps that bring an older one here.

use crate::error::StoreError;
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use std::path::Path;
use std::time::Duration;

/// Who holds the database holds it for long; only a copy under way is worth waiting for.
const PATIENCE: Duration = Duration::from_millis(250);

const STEPS: &[M<'static>] = &[M::up(include_str!("migrations/0001.sql"))];

/// The version of the schema that this program writes (`user_version`).
pub const VERSION: i64 = STEPS.len() as i64;

/// The steps from an empty file to [`VERSION`].
pub(crate) fn migrations() -> Migrations<'static> {
    Migrations::from_slice(STEPS)
}

/// Opens `file` and brings it to this version. Nothing comes back where the file was to be `kept` and holds no database yet.
pub(crate) fn open(file: &Path, kept: bool) -> Result<Option<Connection>, StoreError> {
    // Asked before SQLite is: beside an empty file it would throw away a write-ahead log.
    if kept && std::fs::metadata(file).map_or(true, |found| found.len() == 0) {
        return Ok(None);
    }
    let mut connection = Connection::open(file)?;
    // One connection, for good: a second instance is kept out even where the lock file was deleted, and the log’s index
    // stays in memory, so that reading needs no room on the disk.
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // Asked before anything is written: a newer database stays as it is, byte for byte.
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > VERSION {
        return Err(StoreError::NewerVersion {
            found,
            known: VERSION,
        });
    }
    if kept && found == 0 {
        return Ok(None);
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Without this, REPLACE would slip past the triggers that forbid deletion.
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(64);
    migrations().to_latest(&mut connection)?;
    Ok(Some(connection))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_taken() {
        migrations().validate().expect("valid migrations");
    }
}
