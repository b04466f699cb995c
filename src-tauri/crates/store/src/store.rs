//! The store: one connection to one data folder, and the door to everything in it.

use crate::change::{Cause, Change};
use crate::error::StoreError;
use crate::journal::JournalEntry;
use crate::memory::Memory;
use crate::types::{
    Course, DossierRow, FileRecord, Frozen, JournalState, Profile, SearchHit, Stamp, UndoStep,
};
use crate::{folder, issue, journal, rows, schema, search, undo};
use acceptance::{
    Act, ActId, ActKind, ActNumber, Dossier, DossierId, Exhibit, ExhibitId, Objection, ObjectionId, Record,
    RecordId, Sha256Hash,
};
use rusqlite::{Connection, TransactionBehavior};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

/// Name of the database within the data folder.
pub const FILE: &str = "store.sqlite";

type Result<T> = std::result::Result<T, StoreError>;

/// What a data folder holds. One process has it open at a time, with one connection.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    memory: Memory,
    /// Held open: its lock goes with it.
    _lock: File,
}

impl Store {
    /// Opens the data folder, making it where it is missing.
    ///
    /// # Errors
    /// When another instance has it open, it comes from a newer version, it is damaged, or the disk fails.
    pub fn open(folder: &Path) -> Result<Self> {
        Self::opened(folder, false)
    }

    /// Opens a data folder that is known to be in use: its database must be there, and nothing is made.
    ///
    /// # Errors
    /// [`StoreError::Lost`] when the database is missing or empty; else as [`Self::open`].
    pub fn open_kept(folder: &Path) -> Result<Self> {
        Self::opened(folder, true)
    }

    fn opened(folder: &Path, kept: bool) -> Result<Self> {
        let lock = folder::take(folder)?;
        let connection = schema::open(&folder.join(FILE), kept).map_err(|error| match error {
            StoreError::Busy(_) => StoreError::AlreadyOpen {
                folder: folder.to_owned(),
            },
            error => error,
        })?;
        let connection = connection.ok_or_else(|| StoreError::Lost {
            folder: folder.to_owned(),
        })?;
        Ok(Self {
            connection,
            memory: Memory::default(),
            _lock: lock,
        })
    }

    /// Whether nothing was ever done here: the journal has no entry.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn is_unused(&self) -> Result<bool> {
        rows::is_unused(&self.connection)
    }

    /// The contractor’s profile, once it was saved.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn profile(&self) -> Result<Option<Profile>> {
        rows::profile(&self.connection)
    }

    /// All dossiers, those in the bin too, the latest change first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn dossiers(&self) -> Result<Vec<DossierRow>> {
        rows::dossiers(&self.connection)
    }

    /// A dossier.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn dossier(&self, id: DossierId) -> Result<Option<Dossier>> {
        rows::dossier(&self.connection, id)
    }

    /// The acts of a dossier, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn acts(&self, dossier: DossierId) -> Result<Vec<Act>> {
        rows::acts(&self.connection, &self.memory, dossier)
    }

    /// An act.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn act(&self, id: ActId) -> Result<Option<Act>> {
        rows::act(&self.connection, id)
    }

    /// The objections of a dossier, in the order in which they were written down.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn objections(&self, dossier: DossierId) -> Result<Vec<Objection>> {
        rows::objections(&self.connection, dossier)
    }

    /// An objection.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn objection(&self, id: ObjectionId) -> Result<Option<Objection>> {
        rows::objection(&self.connection, id)
    }

    /// The records of a dossier, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn records(&self, dossier: DossierId) -> Result<Vec<Record>> {
        rows::records(&self.connection, dossier)
    }

    /// An entry of the records.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>> {
        rows::record(&self.connection, id)
    }

    /// Every dossier that is not in the bin, the latest change first, with its acts, objections and records: for what looks
    /// across all of them.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn courses(&self) -> Result<Vec<Course>> {
        rows::courses(&self.connection)
    }

    /// The exhibits of a dossier by number, those in the bin too.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibits(&self, dossier: DossierId) -> Result<Vec<Exhibit>> {
        rows::exhibits(&self.connection, dossier)
    }

    /// As [`Self::exhibits`], for whoever asks often: there may be thousands, and those that did not change since the time before
    /// are the same objects.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn shared_exhibits(&self, dossier: DossierId) -> Result<Vec<Arc<Exhibit>>> {
        rows::shared_exhibits(&self.connection, &self.memory, dossier)
    }

    /// How many exhibits of a dossier are not in the bin.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn count_exhibits(&self, dossier: DossierId) -> Result<u32> {
        rows::count_exhibits(&self.connection, dossier)
    }

    /// An exhibit.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibit(&self, id: ExhibitId) -> Result<Option<Exhibit>> {
        rows::exhibit(&self.connection, id)
    }

    /// The exhibit of a dossier with this original, if the dossier has it.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn exhibit_by_hash(&self, dossier: DossierId, sha256: &Sha256Hash) -> Result<Option<Exhibit>> {
        rows::exhibit_by_hash(&self.connection, dossier, sha256)
    }

    /// Whether any exhibit, of whatever dossier, or the profile’s logo has this original.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn is_original_cited(&self, sha256: &Sha256Hash) -> Result<bool> {
        let logo = self.profile()?.and_then(|profile| profile.contractor.logo);
        Ok(logo == Some(*sha256) || rows::is_original_cited(&self.connection, sha256)?)
    }

    /// Every logo that the profile ever had, as the journal knows.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn logos(&self) -> Result<Vec<Sha256Hash>> {
        rows::logos(&self.connection)
    }

    /// The frozen content of an act with the latest revision of its file, once it is issued.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn frozen(&self, act: ActId) -> Result<Option<Frozen>> {
        rows::frozen(&self.connection, act)
    }

    /// Every recorded revision of an issued act’s file, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn files(&self, act: ActId) -> Result<Vec<FileRecord>> {
        rows::files(&self.connection, act)
    }

    /// The issued act that bears a number, if one does.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn numbered(&self, number: &ActNumber) -> Result<Option<ActId>> {
        rows::numbered(&self.connection, number)
    }

    /// The number that an act issued now would have: provisional until [`Change::freeze`] takes it.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn next_act_number(&self, kind: ActKind, year: i32) -> Result<ActNumber> {
        issue::next_act_number(&self.connection, kind, year)
    }

    /// Makes a change: all of `work` in one transaction with its journal entries, durable when this returns. Where `work`
    /// fails, everything stays as it was.
    ///
    /// # Errors
    /// Those of `work`, and of the disk and the database.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        work: impl FnOnce(&mut Change<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.transact(stamp, Cause::Done, work)
    }

    /// Undoes the last step in a dossier that can be undone; gives its action, or nothing if there is none.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn undo(&mut self, dossier: DossierId, stamp: &Stamp) -> Result<Option<String>> {
        self.undo_if(dossier, stamp, |_| Ok(()))
    }

    /// As [`Self::undo`], where `allowed` finds nothing against what stands afterwards.
    ///
    /// # Errors
    /// Those of `allowed`: everything stays as it was then; and of the disk and the database.
    pub fn undo_if<E: From<StoreError>>(
        &mut self,
        dossier: DossierId,
        stamp: &Stamp,
        allowed: impl FnOnce(&Change<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<Option<String>, E> {
        let Some(step) = undo::next(&self.connection, dossier, undo::Way::Back)? else {
            return Ok(None);
        };
        self.transact(stamp, Cause::Undoes(step.id), |change| {
            undo::apply(change, &step, undo::Way::Back)?;
            allowed(change)
        })?;
        Ok(Some(step.action))
    }

    /// Does again the step of a dossier that was undone last; gives its action, or nothing if there is none.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn redo(&mut self, dossier: DossierId, stamp: &Stamp) -> Result<Option<String>> {
        self.redo_if(dossier, stamp, |_| Ok(()))
    }

    /// As [`Self::redo`], where `allowed` finds nothing against what stands afterwards.
    ///
    /// # Errors
    /// Those of `allowed`: everything stays as it was then; and of the disk and the database.
    pub fn redo_if<E: From<StoreError>>(
        &mut self,
        dossier: DossierId,
        stamp: &Stamp,
        allowed: impl FnOnce(&Change<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<Option<String>, E> {
        let Some(step) = undo::next(&self.connection, dossier, undo::Way::Forth)? else {
            return Ok(None);
        };
        self.transact(stamp, Cause::Redoes(step.id), |change| {
            undo::apply(change, &step, undo::Way::Forth)?;
            allowed(change)
        })?;
        Ok(Some(step.action))
    }

    /// What [`Self::undo`] would undo.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn undoable(&self, dossier: DossierId) -> Result<Option<UndoStep>> {
        Ok(undo::next(&self.connection, dossier, undo::Way::Back)?.map(UndoStep::from))
    }

    /// What [`Self::redo`] would do again.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn redoable(&self, dossier: DossierId) -> Result<Option<UndoStep>> {
        Ok(undo::next(&self.connection, dossier, undo::Way::Forth)?.map(UndoStep::from))
    }

    /// Recomputes the journal, and holds what it left against what stands.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn verify_journal(&self) -> Result<JournalState> {
        journal::verify(&self.connection)
    }

    /// The place and hash of the journal’s last entry; zero and zeros while there is none.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn journal_head(&self) -> Result<(u64, [u8; 32])> {
        journal::head(&self.connection)
    }

    /// The hash of the journal’s entry at `seq`, as it is written there; none where there is no such entry.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn journal_hash(&self, seq: u64) -> Result<Option<[u8; 32]>> {
        journal::hash_at(&self.connection, seq)
    }

    /// The journal’s entries, of one dossier or all, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn journal(&self, dossier: Option<DossierId>) -> Result<Vec<JournalEntry>> {
        journal::entries(&self.connection, dossier)
    }

    /// The journal’s entries on one thing, such as a note under its name, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn journal_of(&self, entity: &str, entity_id: &str) -> Result<Vec<JournalEntry>> {
        journal::entries_of(&self.connection, entity, entity_id)
    }

    /// The hash of every entry of the journal, the oldest first.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn journal_hashes(&self) -> Result<Vec<[u8; 32]>> {
        journal::hashes(&self.connection)
    }

    /// Finds `words` in dossiers, acts, reserves, objections, records and exhibits, the best first. The last word may be unfinished;
    /// accents and small typing errors are forgiven. What lies in the bin is not found.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn search(&self, words: &str, limit: u32) -> Result<Vec<SearchHit>> {
        search::search(&self.connection, words, limit)
    }

    fn transact<T, E: From<StoreError>>(
        &mut self,
        stamp: &Stamp,
        cause: Cause,
        work: impl FnOnce(&mut Change<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let mut change = Change::begin(&transaction, &self.memory, stamp, cause)?;
        let done = work(&mut change)?;
        change.finish()?;
        drop(change);
        transaction.commit().map_err(StoreError::from)?;
        Ok(done)
    }
}
