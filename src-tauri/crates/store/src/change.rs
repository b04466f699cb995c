//! A change: one transaction over state, search index and journal. Either all of it stands afterwards, or none.

use crate::error::StoreError;
use crate::journal::{self, NewEntry};
use crate::memory::Memory;
use crate::rows;
use crate::search;
use crate::thing::{Entity, json};
use crate::types::{Profile, Stamp};
use acceptance::act::ActState;
use acceptance::dates::Moment;
use acceptance::{Act, ActId, Dossier, DossierId, Exhibit, Objection, ObjectionId, Record, RecordId};
use rusqlite::{Connection, params};
use serde::Serialize;

type Result<T> = std::result::Result<T, StoreError>;

/// A change under way. What it reads is what it has written so far.
pub struct Change<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) memory: &'a Memory,
    pub(crate) stamp: &'a Stamp,
    pub(crate) number: u64,
    pub(crate) cause: Cause,
    pub(crate) touched: Vec<Touched>,
    at: String,
    /// Acts whose standing was changed: held against their frozen rows at the end.
    standing: Vec<ActId>,
    /// The intake that it belongs to.
    pub(crate) intake: Option<IntakeStep>,
    /// Whether it is no step that undo takes back.
    pub(crate) for_good: bool,
}

/// The step that the changes of one intake are.
pub(crate) struct IntakeStep {
    /// The first change of the intake.
    pub run: u64,
    /// What undoing it is called.
    pub action: &'static str,
    pub subject: String,
}

/// Why a change is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    Done,
    Undoes(u64),
    Redoes(u64),
}

/// What a change did to one thing.
pub(crate) struct Touched {
    pub entity: Entity,
    pub id: String,
    pub dossier: Option<DossierId>,
    pub undoable: bool,
    pub before: Option<String>,
    pub after: Option<String>,
}

impl<'a> Change<'a> {
    pub(crate) fn begin(
        connection: &'a Connection,
        memory: &'a Memory,
        stamp: &'a Stamp,
        cause: Cause,
    ) -> Result<Self> {
        Ok(Self {
            connection,
            memory,
            stamp,
            number: journal::next_change(connection)?,
            cause,
            touched: Vec::new(),
            at: stamp.at.to_rfc3339(),
            standing: Vec::new(),
            intake: None,
            for_good: false,
        })
    }

    /// Makes this change part of an intake, the one that `run` names or a new one, and gives its name. All changes of an intake are
    /// one step, called by the latest `action` and `subject`; undoing it moves to the bin what it brought.
    pub fn takes_in(&mut self, run: Option<u64>, action: &'static str, subject: &str) -> u64 {
        let run = run.unwrap_or(self.number);
        self.intake = Some(IntakeStep {
            run,
            action,
            subject: subject.to_owned(),
        });
        run
    }

    /// Makes no step of this change. What is part of something larger that undo cannot take back is not taken back alone.
    pub fn for_good(&mut self) {
        self.for_good = true;
    }

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

    /// Saves an act: a draft as a whole, of an issued one only where it stands (its signatures, its voiding).
    ///
    /// Undoable for a draft. An act that becomes *issued* must be frozen in the same change, under the number and the
    /// fingerprint that it names.
    ///
    /// # Errors
    /// When an issued act would change otherwise, or the disk or the database fails.
    pub fn put_act(&mut self, act: &Act) -> Result<()> {
        let before = rows::act(self.connection, act.id)?;
        if before.as_ref() == Some(act) {
            return Ok(());
        }
        match &before {
            Some(before) if !before.is_draft() => {
                if !may_follow(before, act) {
                    return Err(StoreError::Issued(act.id));
                }
                // The content’s text is left as it was written, and the trigger sees that it is.
                self.connection
                    .prepare_cached("UPDATE act SET state = ?2, standing = ?3 WHERE id = ?1")?
                    .execute(params![
                        act.id.to_string(),
                        state_word(&act.state),
                        json("act", &act.state)?
                    ])?;
            }
            Some(before) if before.dossier != act.dossier => {
                return Err(other_dossier("act", act.id, act.dossier));
            }
            _ => self.write_act(act)?,
        }
        if !act.is_draft() {
            self.standing.push(act.id);
            if before.as_ref().is_some_and(Act::is_draft) {
                // What the dossier and its exhibits said went into the act: it is changed from there on, and not put back.
                crate::undo::drop_all(self.connection, &act.dossier.to_string())?;
            }
        }
        search::index_act(self.connection, act)?;
        let undoable = act.is_draft() && before.as_ref().is_none_or(Act::is_draft);
        self.enter(
            Entity::Act,
            act.id,
            Some(act.dossier),
            before.as_ref(),
            Some(act),
            undoable,
        )
    }

    fn write_act(&self, act: &Act) -> Result<()> {
        self.require_dossier(act.dossier)?;
        self.connection
            .prepare_cached(
                "INSERT INTO act (id, dossier, kind, state, number, created, content, standing)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state, number = excluded.number,
                     created = excluded.created, content = excluded.content, standing = excluded.standing",
            )?
            .execute(params![
                act.id.to_string(),
                act.dossier.to_string(),
                rows::kind_word(act.kind()),
                state_word(&act.state),
                act.issue().map(|issue| issue.number.to_string()),
                act.created.to_rfc3339(),
                json("act", &act.body)?,
                json("act", &act.state)?,
            ])?;
        Ok(())
    }

    /// Deletes a draft. Undoable.
    ///
    /// # Errors
    /// When there is no such act or it is issued, or the disk or the database fails.
    pub fn remove_act(&mut self, id: ActId) -> Result<()> {
        let before = rows::act(self.connection, id)?.ok_or_else(|| not_found("act", id))?;
        if !before.is_draft() {
            return Err(StoreError::Issued(id));
        }
        self.connection
            .prepare_cached("DELETE FROM act WHERE id = ?1")?
            .execute([id.to_string()])?;
        search::forget(self.connection, &id.to_string())?;
        self.enter(
            Entity::Act,
            id,
            Some(before.dossier),
            Some(&before),
            None::<&Act>,
            true,
        )
    }

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

    /// Notes something that happened without changing anything: a view, an export, a failed attempt. Not undoable.
    ///
    /// # Errors
    /// When the disk or the database fails.
    pub fn note<T: Serialize>(&mut self, kind: &str, what: &T) -> Result<()> {
        self.enter(
            Entity::Note,
            kind,
            self.stamp.dossier,
            None::<&T>,
            Some(what),
            false,
        )
    }

    /// Writes one journal entry.
    pub(crate) fn enter<B: Serialize, A: Serialize>(
        &mut self,
        entity: Entity,
        id: impl ToString,
        dossier: Option<DossierId>,
        before: Option<&B>,
        after: Option<&A>,
        undoable: bool,
    ) -> Result<()> {
        let before = before.map(|value| json(entity.word(), value)).transpose()?;
        let after = after.map(|value| json(entity.word(), value)).transpose()?;
        let id = id.to_string();
        let dossier = dossier.or(self.stamp.dossier);
        let (undoes, redoes) = match self.cause {
            Cause::Done => (None, None),
            Cause::Undoes(step) => (Some(step), None),
            Cause::Redoes(step) => (None, Some(step)),
        };
        journal::append(
            self.connection,
            &NewEntry {
                change: self.number,
                at: &self.at,
                actor: &self.stamp.actor,
                action: self.stamp.action,
                subject: &self.stamp.subject,
                dossier,
                entity: entity.word(),
                entity_id: &id,
                before: before.as_deref(),
                after: after.as_deref(),
                undoes,
                redoes,
            },
        )?;
        self.touched.push(Touched {
            entity,
            id,
            dossier,
            undoable,
            before,
            after,
        });
        Ok(())
    }

    /// The last step of a change: what must hold over all of it, and the bookkeeping.
    pub(crate) fn finish(&mut self) -> Result<()> {
        for id in &self.standing {
            let act = rows::act(self.connection, *id)?.ok_or_else(|| not_found("act", *id))?;
            let frozen = rows::frozen(self.connection, *id)?;
            let agree = act.issue().zip(frozen).is_some_and(|(issue, frozen)| {
                issue.number == frozen.number && issue.fingerprint == frozen.fingerprint
            });
            if !agree {
                return Err(StoreError::NotFrozen(*id));
            }
        }
        for touched in &self.touched {
            if let (Some(dossier), false) = (touched.dossier, touched.entity == Entity::Note) {
                self.connection
                    .prepare_cached("UPDATE dossier SET changed = ?2, changed_us = ?3 WHERE id = ?1")?
                    .execute(params![
                        dossier.to_string(),
                        self.at,
                        self.stamp.at.timestamp_micros()
                    ])?;
            }
        }
        crate::undo::keep(self)
    }

    pub(crate) fn at(&self) -> &str {
        &self.at
    }

    fn require_dossier(&self, id: DossierId) -> Result<()> {
        let there: bool = self
            .connection
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM dossier WHERE id = ?1)")?
            .query_row([id.to_string()], |row| row.get(0))?;
        there.then_some(()).ok_or_else(|| not_found("dossier", id))
    }
}

/// Whether an act issued as `before` may stand as `after`: signatures are only added, and voiding is for good.
fn may_follow(before: &Act, after: &Act) -> bool {
    let (Some(old), Some(new)) = (before.issue(), after.issue()) else {
        return false;
    };
    let standing = match (&before.state, &after.state) {
        (ActState::Issued(_), ActState::Issued(_) | ActState::Voided { .. }) => true,
        (before, after) => before == after,
    };
    standing
        && before.dossier == after.dossier
        && before.body == after.body
        && before.created == after.created
        && old.number == new.number
        && old.at == new.at
        && old.fingerprint == new.fingerprint
        && new.signatures.starts_with(&old.signatures)
}

fn same_original(before: &Exhibit, after: &Exhibit) -> bool {
    before.dossier == after.dossier
        && before.number == after.number
        && before.sha256 == after.sha256
        && before.bytes == after.bytes
        && before.received == after.received
}

pub(crate) fn state_word(state: &ActState) -> &'static str {
    match state {
        ActState::Draft => "draft",
        ActState::Issued(_) => "issued",
        ActState::Voided { .. } => "voided",
    }
}

pub(crate) fn not_found(entity: &'static str, id: impl ToString) -> StoreError {
    StoreError::NotFound {
        entity,
        id: id.to_string(),
    }
}

fn other_dossier(entity: &'static str, id: impl ToString, dossier: DossierId) -> StoreError {
    StoreError::OtherDossier {
        entity,
        id: id.to_string(),
        dossier,
    }
}
