//! A change: one transaction over state, search index and journal. Either all of it stands afterwards, or none.
//!
//! What it may do to each kind of thing is below; each of them ends in [`Change::enter`], which writes the journal.

mod acts;
mod beside;
mod dossiers;
mod exhibits;

use crate::error::StoreError;
use crate::journal::{self, NewEntry};
use crate::memory::Memory;
use crate::rows;
use crate::thing::{Entity, json};
use crate::types::Stamp;
use acceptance::{ActId, DossierId};
pub(crate) use acts::state_word;
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
