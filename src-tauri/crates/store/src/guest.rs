//! A store that holds what somebody else wrote down: a dossier opened from their bundle, to be read and no more.
//!
//! Its acts bear the numbers that the other gave, which do not begin at 1 here; and nothing of it is undone.

use crate::error::StoreError;
use crate::store::Store;
use crate::types::{FileRecord, Profile, Stamp};
use acceptance::{Act, Dossier, Exhibit, Objection, Record};

/// What a guest brings.
#[derive(Debug, Clone)]
pub struct Guest {
    /// Contractor and settings.
    pub profile: Profile,
    /// The dossier.
    pub dossier: Dossier,
    /// Its acts; what each was frozen as stands in [`Self::frozen`].
    pub acts: Vec<Act>,
    /// Canonical JSON of each issued act, and the revisions of its file, the oldest first.
    pub frozen: Vec<(Act, Vec<u8>, Vec<FileRecord>)>,
    /// Objections, in the order in which they were written down.
    pub objections: Vec<Objection>,
    /// Records, in that order.
    pub records: Vec<Record>,
    /// Exhibits.
    pub exhibits: Vec<Exhibit>,
}

impl Store {
    /// Fills a store that was never used with what `guest` brings.
    ///
    /// # Errors
    /// When what it brings contradicts itself, or the disk or the database fails.
    pub fn receive(&mut self, stamp: &Stamp, guest: &Guest) -> Result<(), StoreError> {
        self.connection
            .execute_batch("DROP TRIGGER IF EXISTS frozen_in_series;")?;
        self.change(stamp, |change| -> Result<(), StoreError> {
            change.put_profile(&guest.profile)?;
            change.put_dossier(&guest.dossier)?;
            for act in &guest.acts {
                change.put_act(act)?;
            }
            for (act, json, files) in &guest.frozen {
                let issue = act.issue().ok_or(StoreError::NotFrozen(act.id))?;
                change.admit(act.id, json, &issue.fingerprint, &issue.number)?;
                for file in files {
                    change.put_file(act.id, *file)?;
                }
            }
            for objection in &guest.objections {
                change.put_objection(objection)?;
            }
            for record in &guest.records {
                change.put_record(record)?;
            }
            for exhibit in &guest.exhibits {
                change.put_exhibit(exhibit)?;
            }
            Ok(())
        })?;
        self.connection
            .execute_batch("DELETE FROM undo_change; DELETE FROM undo_step;")?;
        Ok(())
    }
}
