//! What stays as it was written, because an act rests on it: the terms of a contract, the words of an objection, a wish that was
//! agreed.
//!
//! A save asks for each of them by itself. Undo and redo go another way, and may not lead where a save may not: what was so
//! before is gathered here, and what would be so is held against it within the same change.

use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use crate::{objections, records, terms, ties};
use acceptance::{DossierId, LinkTarget, ObjectionId};
use std::collections::HashSet;
use store::{Change, Store};

/// A dossier as it stood before a step is taken.
pub(crate) struct Standing {
    contents: Contents,
    /// The objections that an act repeats in its frozen content.
    frozen: HashSet<ObjectionId>,
    /// What was named and was not there already.
    loose: HashSet<LinkTarget>,
}

impl Standing {
    /// As the dossier `id` stands now.
    pub(crate) fn of(rooms: &Rooms, store: &Store, id: DossierId) -> Outcome<Self> {
        let contents = Contents::read(store, id)?;
        Ok(Self {
            frozen: objections::frozen(rooms, store, &contents)?,
            loose: ties::loose(&contents),
            contents,
        })
    }

    /// Refuses what `change` would make of it, where something would name what is no longer there, or an act would rest on
    /// what is no longer so.
    pub(crate) fn refuse_shaken(&self, change: &Change<'_>) -> Outcome<()> {
        let after = Contents::within(change, self.contents.dossier.id)?;
        if ties::loose(&after).is_subset(&self.loose) && self.holds(&after) {
            return Ok(());
        }
        Err(refuse("problem-undo-stale"))
    }

    fn holds(&self, after: &Contents) -> bool {
        let terms = terms::refuse_signed(&self.contents, &after.dossier);
        let objections = self.contents.objections.iter().all(|before| {
            let mut now = after.objections.iter();
            match now.find(|now| now.id == before.id) {
                Some(now) => objections::refuse_frozen(&self.contents, &self.frozen, before, now).is_ok(),
                None => !self.frozen.contains(&before.id),
            }
        });
        let records = self.contents.records.iter().all(|before| {
            let mut now = after.records.iter();
            now.find(|now| now.id == before.id)
                .is_none_or(|now| records::refuse_agreed(&self.contents, before, now).is_ok())
        });
        terms.is_ok() && objections && records
    }
}
