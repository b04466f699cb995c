//! What is written down beside the acts: objections and entries of the records.

use super::{Change, Result, not_found, other_dossier};
use crate::rows;
use crate::search;
use crate::thing::{Entity, json};
use acceptance::{Objection, ObjectionId, Record, RecordId};
use rusqlite::params;

impl Change<'_> {
    /// Saves an objection. Undoable.
    ///
    /// # Errors
    /// When it would move to another dossier, or the disk or the database fails.
    pub fn put_objection(&mut self, objection: &Objection) -> Result<()> {
        let before = rows::objection(self.connection, objection.id)?;
        if before.as_ref() == Some(objection) {
            return Ok(());
        }
        if before
            .as_ref()
            .is_some_and(|before| before.dossier != objection.dossier)
        {
            return Err(other_dossier("objection", objection.id, objection.dossier));
        }
        self.require_dossier(objection.dossier)?;
        self.connection
            .prepare_cached(
                "INSERT INTO objection (id, dossier, body) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            )?
            .execute(params![
                objection.id.to_string(),
                objection.dossier.to_string(),
                json("objection", objection)?
            ])?;
        search::index_objection(self.connection, objection)?;
        self.enter(
            Entity::Objection,
            objection.id,
            Some(objection.dossier),
            before.as_ref(),
            Some(objection),
            true,
        )
    }

    /// Deletes an objection. Undoable.
    ///
    /// # Errors
    /// When there is no such objection, or the disk or the database fails.
    pub fn remove_objection(&mut self, id: ObjectionId) -> Result<()> {
        let before = rows::objection(self.connection, id)?.ok_or_else(|| not_found("objection", id))?;
        self.connection
            .prepare_cached("DELETE FROM objection WHERE id = ?1")?
            .execute([id.to_string()])?;
        search::forget(self.connection, &id.to_string())?;
        self.enter(
            Entity::Objection,
            id,
            Some(before.dossier),
            Some(&before),
            None::<&Objection>,
            true,
        )
    }

    /// Saves an entry of the records. Undoable.
    ///
    /// # Errors
    /// When it would move to another dossier, or the disk or the database fails.
    pub fn put_record(&mut self, record: &Record) -> Result<()> {
        let before = rows::record(self.connection, record.id)?;
        if before.as_ref() == Some(record) {
            return Ok(());
        }
        if before
            .as_ref()
            .is_some_and(|before| before.dossier != record.dossier)
        {
            return Err(other_dossier("record", record.id, record.dossier));
        }
        self.require_dossier(record.dossier)?;
        self.connection
            .prepare_cached(
                "INSERT INTO record (id, dossier, at, body) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET at = excluded.at, body = excluded.body",
            )?
            .execute(params![
                record.id.to_string(),
                record.dossier.to_string(),
                record.at.to_rfc3339(),
                json("record", record)?
            ])?;
        search::index_record(self.connection, record)?;
        self.enter(
            Entity::Record,
            record.id,
            Some(record.dossier),
            before.as_ref(),
            Some(record),
            true,
        )
    }

    /// Deletes an entry of the records. Undoable.
    ///
    /// # Errors
    /// When there is no such entry, or the disk or the database fails.
    pub fn remove_record(&mut self, id: RecordId) -> Result<()> {
        let before = rows::record(self.connection, id)?.ok_or_else(|| not_found("record", id))?;
        self.connection
            .prepare_cached("DELETE FROM record WHERE id = ?1")?
            .execute([id.to_string()])?;
        search::forget(self.connection, &id.to_string())?;
        self.enter(
            Entity::Record,
            id,
            Some(before.dossier),
            Some(&before),
            None::<&Record>,
            true,
        )
    }
}
