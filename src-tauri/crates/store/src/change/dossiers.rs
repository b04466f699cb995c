//! The profile and the dossiers.

use super::{Change, Result};
use crate::rows;
use crate::search;
use crate::thing::{Entity, json};
use crate::types::Profile;
use acceptance::dates::Moment;
use acceptance::{Dossier, DossierId};
use rusqlite::params;

impl Change<'_> {
    /// Saves the profile. Not undoable.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn put_profile(&mut self, profile: &Profile) -> Result<()> {
        let before = rows::profile(self.connection)?;
        if before.as_ref() == Some(profile) {
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO profile (id, body) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            )?
            .execute([json("profile", profile)?])?;
        self.enter(
            Entity::Profile,
            "profile",
            None,
            before.as_ref(),
            Some(profile),
            false,
        )
    }

    /// Saves a dossier, a new one or one that is there. Undoable for one that was there.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn put_dossier(&mut self, dossier: &Dossier) -> Result<()> {
        let before = rows::dossier(self.connection, dossier.id)?;
        if before.as_ref() == Some(dossier) {
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO dossier (id, body, changed, changed_us) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            )?
            .execute(params![
                dossier.id.to_string(),
                json("dossier", dossier)?,
                self.at,
                self.stamp.at.timestamp_micros()
            ])?;
        search::index_dossier(self.connection, dossier)?;
        let undoable = before.is_some();
        self.enter(
            Entity::Dossier,
            dossier.id,
            Some(dossier.id),
            before.as_ref(),
            Some(dossier),
            undoable,
        )
    }

    /// Moves a dossier to the bin, or out of it. Not undoable: the other call takes it back.
    ///
    /// # Errors
    /// When there is no such dossier, or the disk or the database fails.
    pub fn bin_dossier(&mut self, id: DossierId, binned: Option<Moment>) -> Result<()> {
        self.require_dossier(id)?;
        let before = rows::binned(self.connection, id)?;
        if before == binned {
            return Ok(());
        }
        self.connection
            .prepare_cached("UPDATE dossier SET binned = ?2 WHERE id = ?1")?
            .execute(params![id.to_string(), binned.map(|moment| moment.to_rfc3339())])?;
        self.enter(Entity::Bin, id, Some(id), Some(&before), Some(&binned), false)
    }
}
