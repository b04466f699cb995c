//! What a change reads: as it has written it so far.

use crate::change::Change;
use crate::error::StoreError;
use crate::rows;
use crate::types::{Frozen, Profile};
use acceptance::{
    Act, ActId, Dossier, DossierId, Exhibit, ExhibitId, Objection, ObjectionId, Record, RecordId, Sha256Hash,
};
use std::sync::Arc;

type Result<T> = std::result::Result<T, StoreError>;

impl Change<'_> {
    /// As [`crate::Store::profile`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn profile(&self) -> Result<Option<Profile>> {
        rows::profile(self.connection)
    }

    /// As [`crate::Store::dossier`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn dossier(&self, id: DossierId) -> Result<Option<Dossier>> {
        rows::dossier(self.connection, id)
    }

    /// As [`crate::Store::acts`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn acts(&self, dossier: DossierId) -> Result<Vec<Act>> {
        rows::acts(self.connection, self.memory, dossier)
    }

    /// As [`crate::Store::act`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn act(&self, id: ActId) -> Result<Option<Act>> {
        rows::act(self.connection, id)
    }

    /// As [`crate::Store::objections`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn objections(&self, dossier: DossierId) -> Result<Vec<Objection>> {
        rows::objections(self.connection, dossier)
    }

    /// As [`crate::Store::objection`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn objection(&self, id: ObjectionId) -> Result<Option<Objection>> {
        rows::objection(self.connection, id)
    }

    /// As [`crate::Store::records`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn records(&self, dossier: DossierId) -> Result<Vec<Record>> {
        rows::records(self.connection, dossier)
    }

    /// As [`crate::Store::record`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>> {
        rows::record(self.connection, id)
    }

    /// As [`crate::Store::exhibits`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibits(&self, dossier: DossierId) -> Result<Vec<Exhibit>> {
        rows::exhibits(self.connection, dossier)
    }

    /// As [`crate::Store::shared_exhibits`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn shared_exhibits(&self, dossier: DossierId) -> Result<Vec<Arc<Exhibit>>> {
        rows::shared_exhibits(self.connection, self.memory, dossier)
    }

    /// As [`crate::Store::exhibit`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibit(&self, id: ExhibitId) -> Result<Option<Exhibit>> {
        rows::exhibit(self.connection, id)
    }

    /// As [`crate::Store::exhibit_by_hash`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibit_by_hash(&self, dossier: DossierId, sha256: &Sha256Hash) -> Result<Option<Exhibit>> {
        rows::exhibit_by_hash(self.connection, dossier, sha256)
    }

    /// As [`crate::Store::frozen`].
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn frozen(&self, act: ActId) -> Result<Option<Frozen>> {
        rows::frozen(self.connection, act)
    }
}
