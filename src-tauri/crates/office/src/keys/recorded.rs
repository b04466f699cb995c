//! What the journal says of keys that were replaced. It cannot be taken back, whatever is taken out of their folder.

use crate::host::Rooms;
use crate::problems::Outcome;
use serde::Deserialize;

/// A replacement, as the journal noted it.
#[derive(Debug, Deserialize)]
pub(super) struct Replaced {
    /// SHA-256 of the certificate of the seal that went.
    pub(super) before: String,
    /// Whether it signed that it handed over.
    pub(super) handed_over: bool,
}

/// Every replacement, the oldest first.
pub(super) fn replaced(rooms: &Rooms) -> Outcome<Vec<Replaced>> {
    let entries = rooms.store().journal(None)?;
    let notes = entries
        .iter()
        .filter(|entry| entry.entity == "note" && entry.entity_id == "keys");
    // A note on anything else than a replacement names no key before.
    let read = notes.filter_map(|entry| serde_json::from_str(entry.after.as_deref()?).ok());
    Ok(read.collect())
}
