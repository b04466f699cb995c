//! What was read of one dossier, kept as it was understood: with each word that is typed a dossier is read several times, and
//! hardly anything of it differs from the time before.
//!
//! It cannot go stale: each row is read from the database every time, and what is kept stands for it only where the text is the
//! very same. Nothing is kept of more than one dossier.

use crate::error::StoreError;
use acceptance::act::ActState;
use acceptance::{ActBody, DossierId, Exhibit};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

type Result<T> = std::result::Result<T, StoreError>;

/// Acts and exhibits of the dossier that was read last.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// What an act says, and where it stands.
    pub acts: Kept<(ActBody, ActState)>,
    pub exhibits: Kept<Exhibit>,
}

/// The rows of one kind.
#[derive(Debug)]
pub(crate) struct Kept<T>(RefCell<Rows<T>>);

#[derive(Debug)]
struct Rows<T> {
    dossier: Option<DossierId>,
    rows: HashMap<String, Row<T>>,
}

#[derive(Debug)]
struct Row<T> {
    texts: [String; 2],
    value: Arc<T>,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(RefCell::new(Rows {
            dossier: None,
            rows: HashMap::new(),
        }))
    }
}

impl<T> Kept<T> {
    /// What the row `id` of `dossier` says, whose columns read `texts`: as it was understood before, else as `parse` does now.
    pub(crate) fn get(
        &self,
        dossier: DossierId,
        id: &str,
        texts: [&str; 2],
        parse: impl FnOnce([&str; 2]) -> Result<T>,
    ) -> Result<Arc<T>> {
        if let Some(row) = self.0.borrow().of(dossier, id)
            && row.texts[0] == texts[0]
            && row.texts[1] == texts[1]
        {
            return Ok(Arc::clone(&row.value));
        }
        let value = Arc::new(parse(texts)?);
        let row = Row {
            texts: texts.map(str::to_owned),
            value: Arc::clone(&value),
        };
        let mut kept = self.0.borrow_mut();
        if kept.dossier != Some(dossier) {
            kept.dossier = Some(dossier);
            kept.rows.clear();
        }
        kept.rows.insert(id.to_owned(), row);
        Ok(value)
    }
}

impl<T> Rows<T> {
    fn of(&self, dossier: DossierId, id: &str) -> Option<&Row<T>> {
        let rows = (self.dossier == Some(dossier)).then_some(&self.rows);
        rows?.get(id)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test")]

    use super::*;

    fn dossier(number: u128) -> DossierId {
        DossierId(uuid::Uuid::from_u128(number))
    }

    fn read(kept: &Kept<String>, dossier: DossierId, texts: [&str; 2]) -> Arc<String> {
        kept.get(dossier, "a", texts, |texts| Ok(texts.join("+")))
            .unwrap()
    }

    #[test]
    fn a_row_that_reads_as_before_is_not_understood_anew() {
        let kept = Kept::default();
        let first = read(&kept, dossier(1), ["one", "two"]);
        assert!(Arc::ptr_eq(&first, &read(&kept, dossier(1), ["one", "two"])));
    }

    #[test]
    fn a_row_that_reads_otherwise_is() {
        let kept = Kept::default();
        for texts in [
            ["one", "two"],
            ["one", "three"],
            ["four", "three"],
            ["one", "two"],
        ] {
            assert_eq!(*read(&kept, dossier(1), texts), texts.join("+"));
        }
    }

    #[test]
    fn another_dossier_takes_the_place_of_the_first() {
        let kept = Kept::default();
        let first = read(&kept, dossier(1), ["one", ""]);
        read(&kept, dossier(2), ["one", ""]);
        assert!(!Arc::ptr_eq(&first, &read(&kept, dossier(1), ["one", ""])));
    }
}
