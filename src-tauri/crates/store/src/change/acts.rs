//! Acts: a draft as a whole, of an issued one only where it stands. What was issued keeps its content.

use super::{Change, Result, not_found, other_dossier};
use crate::error::StoreError;
use crate::rows;
use crate::search;
use crate::thing::{Entity, json};
use acceptance::act::ActState;
use acceptance::{Act, ActId};
use rusqlite::params;

impl Change<'_> {
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

pub(crate) fn state_word(state: &ActState) -> &'static str {
    match state {
        ActState::Draft => "draft",
        ActState::Issued(_) => "issued",
        ActState::Voided { .. } => "voided",
    }
}
