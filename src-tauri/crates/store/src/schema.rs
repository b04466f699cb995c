//! The database file: its settings, its version, and the steps that bring an older one here.

use crate::error::StoreError;
use crate::memory::Memory;
use crate::{rows, search};
use rusqlite::{Connection, Transaction};
use rusqlite_migration::{HookError, HookResult, M, Migrations};
use std::path::Path;
use std::time::Duration;

/// Who holds the database holds it for long; only a copy under way is worth waiting for.
const PATIENCE: Duration = Duration::from_millis(250);

/// The version of what this program writes (`user_version`): of the tables, and of the JSON that stands in them. It goes up
/// whenever either grows.
pub const VERSION: i64 = 4;

/// The steps from an empty file to [`VERSION`].
pub(crate) fn migrations() -> Migrations<'static> {
    Migrations::new(vec![
        M::up(include_str!("migrations/0001.sql")),
        M::up_with_hook(include_str!("migrations/0002.sql"), index_anew).foreign_key_check(),
        M::up(include_str!("migrations/0003.sql")),
        M::up(include_str!("migrations/0004.sql")),
    ])
}

/// Version 1 searched less of an act’s words. An act that cannot be read keeps the rows that it had.
fn index_anew(transaction: &Transaction<'_>) -> HookResult {
    let failed = |error: StoreError| HookError::Hook(error.to_string());
    let mut dossiers = transaction.prepare("SELECT id FROM dossier")?;
    let dossiers = dossiers.query_map([], |row| rows::parsed(row, 0))?;
    for dossier in dossiers.collect::<rusqlite::Result<Vec<_>>>()? {
        for act in rows::acts(transaction, &Memory::default(), dossier).unwrap_or_default() {
            search::index_act(transaction, &act).map_err(failed)?;
        }
    }
    Ok(())
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
    // A step may make a table anew; what refers to it is checked at the end of the step.
    connection.pragma_update(None, "foreign_keys", false)?;
    // Without this, REPLACE would slip past the triggers that forbid deletion.
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(64);
    migrations().to_latest(&mut connection)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(Some(connection))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_taken() {
        migrations().validate().expect("valid migrations");
    }

    #[test]
    fn the_last_step_leads_to_the_version() {
        let mut connection = Connection::open_in_memory().expect("a database");
        migrations().to_latest(&mut connection).expect("every step");
        let version = connection.query_row("PRAGMA user_version", [], |row| row.get(0));
        assert_eq!(version, Ok(VERSION));
    }
}
