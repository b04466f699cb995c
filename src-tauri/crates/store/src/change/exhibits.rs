//! Exhibits: what is said of one may change; its number, its original and its intake never do.

use super::{Change, Result};
use crate::error::StoreError;
use crate::rows;
use crate::search;
use crate::thing::{Entity, json};
use acceptance::{DossierId, Exhibit};
use rusqlite::params;

impl Change<'_> {
    /// Saves an exhibit: its intake (undoable where [`Self::takes_in`] was said), or a change of what is said of it (undoable).
    ///
    /// # Errors
    /// When it would change its number, original or time of intake, or the disk or the database fails.
    pub fn put_exhibit(&mut self, exhibit: &Exhibit) -> Result<()> {
        let before = rows::exhibit(self.connection, exhibit.id)?;
        if before.as_ref() == Some(exhibit) {
            return Ok(());
        }
        if before
            .as_ref()
            .is_some_and(|before| !same_original(before, exhibit))
        {
            return Err(StoreError::ExhibitFixed(exhibit.id));
        }
        self.require_dossier(exhibit.dossier)?;
        self.connection
            .prepare_cached(
                "INSERT INTO exhibit (id, dossier, number, sha256, body) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            )?
            .execute(params![
                exhibit.id.to_string(),
                exhibit.dossier.to_string(),
                exhibit.number,
                exhibit.sha256.to_string(),
                json("exhibit", exhibit)?
            ])?;
        self.connection
            .prepare_cached(
                "INSERT INTO exhibit_series (dossier, last) VALUES (?1, ?2)
                 ON CONFLICT (dossier) DO UPDATE SET last = max(last, excluded.last)",
            )?
            .execute(params![exhibit.dossier.to_string(), exhibit.number])?;
        search::index_exhibit(self.connection, exhibit)?;
        let undoable = before.is_some() || self.intake.is_some();
        self.enter(
            Entity::Exhibit,
            exhibit.id,
            Some(exhibit.dossier),
            before.as_ref(),
            Some(exhibit),
            undoable,
        )
    }

    /// Takes the next number for an exhibit of `dossier`; each call gives another.
    ///
    /// # Errors
    /// When there is no such dossier, or the disk or the database fails.
    pub fn next_exhibit_number(&mut self, dossier: DossierId) -> Result<u32> {
        self.require_dossier(dossier)?;
        Ok(self
            .connection
            .prepare_cached(
                "INSERT INTO exhibit_series (dossier, last) VALUES (?1, 1)
                 ON CONFLICT (dossier) DO UPDATE SET last = last + 1 RETURNING last",
            )?
            .query_row([dossier.to_string()], |row| row.get(0))?)
    }
}

fn same_original(before: &Exhibit, after: &Exhibit) -> bool {
    before.dossier == after.dossier
        && before.number == after.number
        && before.sha256 == after.sha256
        && before.bytes == after.bytes
        && before.received == after.received
}
