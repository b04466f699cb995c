//! Undo and redo: new changes that put back what the journal holds, never a rewriting of what was.
//!
//! A *step* is what one undo takes back. A change makes a step if everything in it can be put back: saved drafts,
//! objections, records, dossiers, and what is said of exhibits. An issue, a signature, a revision of a file and the profile make
//! none, and the issue of an act ends all steps of its dossier before it.
//!
//! The changes of one intake are one step. An exhibit is never taken back out: undoing its intake moves it to the bin, and doing
//! it again takes it out of there.
//!
//! Typing saves often. Consecutive changes of one action that alter the very same places of the same things (a field, and
//! what follows from it), one soon after the other, are one step ([`crate::burst`]). Each of them still has its own journal entry.
//! What leads back to where a step began leaves no step: there is nothing to undo.
//!
//! A step is only taken back where everything in it stands as the step left it; one that does not is passed over. So undo
//! never overwrites what came after by another way.

use crate::burst;
use crate::change::{Cause, Change, IntakeStep, Touched};
use crate::error::StoreError;
use crate::journal::signed;
use crate::rows::text;
use crate::thing::{Entity, Thing};
use crate::types::{Altered, UndoStep};
use acceptance::{DossierId, Exhibit};
use rusqlite::{Connection, params};

/// What stands in the place of a burst for the step of an intake.
const INTAKE: &str = "intake";

pub(crate) type Result<T> = std::result::Result<T, StoreError>;

/// Back (undo) or forth (redo).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Back,
    Forth,
}

/// A step that can be taken.
pub(crate) struct Step {
    pub id: u64,
    pub action: String,
    subject: String,
    rows: Vec<StepRow>,
}

/// One thing that a step altered: as it was before all of the step, and after.
struct StepRow {
    entity: Entity,
    id: String,
    before: Option<String>,
    after: Option<String>,
}

impl From<Step> for UndoStep {
    fn from(step: Step) -> Self {
        let read = |text: Option<String>| serde_json::from_str(text.as_deref()?).ok();
        let altered = step.rows.into_iter().map(|row| Altered {
            kind: row.entity.word(),
            before: read(row.before),
            after: read(row.after),
        });
        Self {
            action: step.action,
            subject: step.subject,
            altered: altered.collect(),
        }
    }
}

/// The next step of `dossier` that can be taken this way.
pub(crate) fn next(connection: &Connection, dossier: DossierId, way: Way) -> Result<Option<Step>> {
    let mut statement = connection.prepare_cached(match way {
        Way::Back => {
            "SELECT id, action, subject FROM undo_step WHERE dossier = ?1 AND state = 'done' ORDER BY id DESC"
        }
        Way::Forth => {
            "SELECT id, action, subject FROM undo_step WHERE dossier = ?1 AND state = 'undone' ORDER BY id"
        }
    })?;
    let mut rows = statement.query([dossier.to_string()])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let step = Step {
            id: id.unsigned_abs(),
            action: text(row, 1)?,
            subject: text(row, 2)?,
            rows: read_rows(connection, id)?,
        };
        if step.stands(connection, way)? {
            return Ok(Some(step));
        }
    }
    Ok(None)
}

/// Takes `step` this way within `change`.
pub(crate) fn apply(change: &mut Change<'_>, step: &Step, way: Way) -> Result<()> {
    let (rows, state): (Vec<&StepRow>, _) = match way {
        Way::Back => (step.rows.iter().rev().collect(), "undone"),
        Way::Forth => (step.rows.iter().collect(), "done"),
    };
    for row in rows {
        let target = match way {
            Way::Back => &row.before,
            Way::Forth => &row.after,
        };
        put_back(change, row, target.as_deref())?;
    }
    change
        .connection
        .prepare_cached("UPDATE undo_step SET state = ?2 WHERE id = ?1")?
        .execute(params![signed(step.id), state])?;
    Ok(())
}

/// Keeps the books at the end of a change: a new step, a longer burst, and nothing to redo after either.
pub(crate) fn keep(change: &Change<'_>) -> Result<()> {
    let altered: Vec<&Touched> = change
        .touched
        .iter()
        .filter(|touched| touched.entity != Entity::Note)
        .collect();
    let Some(Some(dossier)) = altered.first().map(|touched| touched.dossier) else {
        return Ok(());
    };
    let makes_a_step = change.cause == Cause::Done
        && !change.for_good
        && altered
            .iter()
            .all(|touched| touched.undoable && touched.dossier == Some(dossier));
    if !makes_a_step {
        return Ok(());
    }
    let connection = change.connection;
    let dossier = dossier.to_string();
    let at = change.stamp.at.timestamp_micros();
    if let Some(intake) = &change.intake {
        return keep_intake(change, intake, &dossier, at);
    }
    let burst = burst::places(&altered);
    if let Some(step) = burst::continued(change, &dossier, burst.as_deref(), at)? {
        connection
            .prepare_cached("UPDATE undo_step SET until_us = ?2 WHERE id = ?1")?
            .execute([step, at])?;
        belongs(change, step)?;
        let leads_back = read_rows(connection, step)?
            .iter()
            .all(|row| row.before == row.after);
        return if leads_back {
            drop_step(connection, step)
        } else {
            Ok(())
        };
    }
    drop_undone(connection, &dossier)?;
    if let Some(step) = burst::written(change, &dossier, burst.as_deref(), &altered, at)?
        && takes_back(&altered, &read_rows(connection, step)?)
    {
        return drop_step(connection, step);
    }
    let named = (change.stamp.action, change.stamp.subject.as_str());
    begin_step(change, &dossier, named, burst.as_deref(), at)
}

/// Whether a change leads exactly to where these rows began.
fn takes_back(altered: &[&Touched], rows: &[StepRow]) -> bool {
    altered.len() == rows.len()
        && rows.iter().all(|row| {
            altered.iter().any(|touched| {
                (touched.entity, &touched.id) == (row.entity, &row.id)
                    && (&touched.before, &touched.after) == (&row.after, &row.before)
            })
        })
}

fn drop_step(connection: &Connection, step: i64) -> Result<()> {
    connection
        .prepare_cached("UPDATE undo_step SET state = 'dropped' WHERE id = ?1")?
        .execute([step])?;
    Ok(())
}

/// A new step, or more of the one that this intake is.
fn keep_intake(change: &Change<'_>, intake: &IntakeStep, dossier: &str, at: i64) -> Result<()> {
    drop_undone(change.connection, dossier)?;
    let grown = change
        .connection
        .prepare_cached(
            "UPDATE undo_step SET until_us = ?3, action = ?4, subject = ?5
             WHERE id = ?1 AND dossier = ?2 AND state = 'done' AND burst = ?6",
        )?
        .execute(params![
            signed(intake.run),
            dossier,
            at,
            intake.action,
            intake.subject,
            INTAKE
        ])?;
    if grown > 0 {
        return belongs(change, signed(intake.run));
    }
    let named = (intake.action, intake.subject.as_str());
    begin_step(change, dossier, named, Some(INTAKE), at)
}

/// What was undone before can no longer be done again.
fn drop_undone(connection: &Connection, dossier: &str) -> Result<()> {
    connection
        .prepare_cached("UPDATE undo_step SET state = 'dropped' WHERE dossier = ?1 AND state = 'undone'")?
        .execute([dossier])?;
    Ok(())
}

fn begin_step(
    change: &Change<'_>,
    dossier: &str,
    (action, subject): (&str, &str),
    burst: Option<&str>,
    at: i64,
) -> Result<()> {
    let step = signed(change.number);
    change
        .connection
        .prepare_cached(
            "INSERT INTO undo_step (id, dossier, action, subject, state, burst, until_us)
             VALUES (?1, ?2, ?3, ?4, 'done', ?5, ?6)",
        )?
        .execute(params![step, dossier, action, subject, burst, at])?;
    belongs(change, step)
}

/// Ends all steps of a dossier: once an act is sealed, nothing before that is put back.
pub(crate) fn drop_all(connection: &Connection, dossier: &str) -> Result<()> {
    connection
        .prepare_cached("UPDATE undo_step SET state = 'dropped' WHERE dossier = ?1 AND state <> 'dropped'")?
        .execute([dossier])?;
    Ok(())
}

fn belongs(change: &Change<'_>, step: i64) -> Result<()> {
    change
        .connection
        .prepare_cached("INSERT INTO undo_change (change, step) VALUES (?1, ?2)")?
        .execute([signed(change.number), step])?;
    Ok(())
}

fn read_rows(connection: &Connection, step: i64) -> Result<Vec<StepRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT entity, entity_id, before, after FROM journal JOIN undo_change USING (change)
         WHERE step = ?1 AND entity <> 'note' ORDER BY seq",
    )?;
    let mut rows = statement.query([step])?;
    let mut merged: Vec<StepRow> = Vec::new();
    while let Some(row) = rows.next()? {
        let (word, id) = (text(row, 0)?, text(row, 1)?);
        let Some(entity) = Entity::of(&word) else {
            continue;
        };
        let after = row.get(3)?;
        match merged.iter_mut().find(|row| row.entity == entity && row.id == id) {
            Some(earlier) => earlier.after = after,
            None => merged.push(StepRow {
                entity,
                id,
                before: row.get(2)?,
                after,
            }),
        }
    }
    Ok(merged)
}

impl Step {
    /// Whether everything in this step stands as it was left, so that it can be taken this way.
    fn stands(&self, connection: &Connection, way: Way) -> Result<bool> {
        for row in &self.rows {
            let left = match way {
                Way::Back => &row.after,
                Way::Forth => &row.before,
            };
            let left = match left {
                Some(json) => Thing::parse(row.entity, &row.id, json)?,
                None => None,
            };
            let now = Thing::read(connection, row.entity, &row.id)?;
            let stands = match (&left, &now) {
                (None, Some(Thing::Exhibit(now))) => row.is_put_away(now)?,
                (left, now) => left == now,
            };
            if !stands {
                return Ok(false);
            }
        }
        Ok(!self.rows.is_empty())
    }
}

impl StepRow {
    /// Whether `now` is the exhibit that this row brought, as undoing leaves it: in the bin, and else as it was.
    fn is_put_away(&self, now: &Exhibit) -> Result<bool> {
        let after = match (&self.before, &self.after) {
            (None, Some(after)) => Thing::parse(self.entity, &self.id, after)?,
            _ => None,
        };
        Ok(match after {
            Some(Thing::Exhibit(after)) => {
                let binned = now.binned;
                binned.is_some() && *now == Exhibit { binned, ..after }
            }
            _ => false,
        })
    }
}

fn put_back(change: &mut Change<'_>, row: &StepRow, target: Option<&str>) -> Result<()> {
    let target = match target {
        Some(json) => Thing::parse(row.entity, &row.id, json)?,
        None => None,
    };
    match target {
        Some(Thing::Dossier(dossier)) => change.put_dossier(&dossier),
        Some(Thing::Act(act)) => change.put_act(&act),
        Some(Thing::Objection(objection)) => change.put_objection(&objection),
        Some(Thing::Record(record)) => change.put_record(&record),
        Some(Thing::Exhibit(exhibit)) => change.put_exhibit(&exhibit),
        None => match Thing::read(change.connection, row.entity, &row.id)? {
            Some(Thing::Act(act)) => change.remove_act(act.id),
            Some(Thing::Objection(objection)) => change.remove_objection(objection.id),
            Some(Thing::Record(record)) => change.remove_record(record.id),
            Some(Thing::Exhibit(exhibit)) => {
                let binned = exhibit.binned.or(Some(change.stamp.at));
                change.put_exhibit(&Exhibit { binned, ..exhibit })
            }
            // Dossiers are not taken back out: their coming makes no step.
            Some(Thing::Dossier(_)) | None => Ok(()),
        },
    }
}
