//! Issuing: numbers without gaps, frozen content, revisions of the issued file. None of it can be undone.

use crate::change::{Change, not_found};
use crate::error::StoreError;
use crate::journal::{self, signed};
use crate::rows;
use crate::thing::Entity;
use crate::types::FileRecord;
use acceptance::{ActId, ActKind, ActNumber, DossierId, Fingerprint, Sha256Hash};
use rusqlite::{Connection, params};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What the journal says of a frozen act.
#[derive(Serialize)]
pub(crate) struct FrozenNote {
    pub number: String,
    pub fingerprint: Fingerprint,
}

/// What the journal says of a revision of an issued file.
#[derive(Serialize)]
pub(crate) struct FileNote {
    pub revision: u32,
    pub sha256: Sha256Hash,
    pub bytes: u64,
}

impl Change<'_> {
    /// The next number of the series of `kind` in `year`. It is taken by [`Self::freeze`] in this same change; a change
    /// that fails leaves no gap.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn next_act_number(&self, kind: ActKind, year: i32) -> Result<ActNumber, StoreError> {
        next_act_number(self.connection, kind, year)
    }

    /// Freezes the content of an act under its number. `json` is its canonical form, `fingerprint` its SHA-256.
    ///
    /// The row remembers where the journal stood, so that a journal written anew afterwards is noticed.
    ///
    /// # Errors
    /// When the act is frozen already, the number is not the next one, the fingerprint is another, or the disk fails.
    pub fn freeze(
        &mut self,
        act: ActId,
        json: &[u8],
        fingerprint: &Fingerprint,
        number: &ActNumber,
    ) -> Result<(), StoreError> {
        let dossier = self.act(act)?.ok_or_else(|| not_found("act", act))?.dossier;
        if self.frozen(act)?.is_some() {
            return Err(StoreError::FrozenAlready(act));
        }
        if self.next_act_number(number.kind, number.year)? != *number {
            return Err(StoreError::OutOfSeries(number.clone()));
        }
        self.keep_frozen(dossier, act, json, fingerprint, number)
    }

    /// As [`Self::freeze`], under a number that somebody else gave.
    pub(crate) fn admit(
        &mut self,
        act: ActId,
        json: &[u8],
        fingerprint: &Fingerprint,
        number: &ActNumber,
    ) -> Result<(), StoreError> {
        let dossier = self.act(act)?.ok_or_else(|| not_found("act", act))?.dossier;
        self.keep_frozen(dossier, act, json, fingerprint, number)
    }

    fn keep_frozen(
        &mut self,
        dossier: DossierId,
        act: ActId,
        json: &[u8],
        fingerprint: &Fingerprint,
        number: &ActNumber,
    ) -> Result<(), StoreError> {
        if fingerprint.0.0 != <[u8; 32]>::from(Sha256::digest(json)) {
            return Err(StoreError::WrongFingerprint(act));
        }
        let (journal_seq, journal_head) = journal::head(self.connection)?;
        self.connection
            .prepare_cached(
                "INSERT INTO frozen (act, kind, year, rank, fingerprint, json, journal_seq, journal_head)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                act.to_string(),
                rows::kind_word(number.kind),
                number.year,
                number.rank,
                fingerprint.to_string(),
                json,
                signed(journal_seq),
                journal_head,
            ])?;
        let note = FrozenNote {
            number: number.to_string(),
            fingerprint: *fingerprint,
        };
        self.enter(
            Entity::Frozen,
            act,
            Some(dossier),
            None::<&FrozenNote>,
            Some(&note),
            false,
        )
    }

    /// Records a new revision of an issued act’s file; the older ones stay. `file.revision` is not read: the revision is
    /// the one after the latest, and is given back.
    ///
    /// # Errors
    /// When the act is not frozen, or the disk or the database fails.
    pub fn put_file(&mut self, act: ActId, file: FileRecord) -> Result<FileRecord, StoreError> {
        let dossier = self.act(act)?.ok_or_else(|| not_found("act", act))?.dossier;
        let frozen = self.frozen(act)?.ok_or(StoreError::NotFrozen(act))?;
        let before = frozen.file.map(FileNote::from);
        let file = FileRecord {
            revision: frozen.file.map_or(0, |file| file.revision) + 1,
            ..file
        };
        self.connection
            .prepare_cached(
                "INSERT INTO file_revision (act, revision, sha256, bytes, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                act.to_string(),
                file.revision,
                file.sha256.to_string(),
                signed(file.bytes),
                self.at(),
            ])?;
        self.enter(
            Entity::File,
            act,
            Some(dossier),
            before.as_ref(),
            Some(&FileNote::from(file)),
            false,
        )?;
        Ok(file)
    }
}

impl From<FileRecord> for FileNote {
    fn from(file: FileRecord) -> Self {
        Self {
            revision: file.revision,
            sha256: file.sha256,
            bytes: file.bytes,
        }
    }
}

/// The number that the next act of `kind` in `year` will have.
pub(crate) fn next_act_number(
    connection: &Connection,
    kind: ActKind,
    year: i32,
) -> Result<ActNumber, StoreError> {
    let rank = connection
        .prepare_cached("SELECT coalesce(max(rank), 0) + 1 FROM frozen WHERE kind = ?1 AND year = ?2")?
        .query_row(params![rows::kind_word(kind), year], |row| row.get(0))?;
    Ok(ActNumber { kind, year, rank })
}
