//! What the journal says of keys that were replaced. It cannot be taken back, whatever is taken out of their folder.

use crate::host::Rooms;
use crate::problems::Outcome;
use acceptance::dates::Moment;
use serde::Deserialize;

/// A replacement, as the journal noted it.
#[derive(Debug)]
pub(super) struct Replaced {
    /// SHA-256 of the certificate of the seal that went.
    pub(super) before: String,
    /// Whether it signed that it handed over.
    pub(super) handed_over: bool,
    /// When.
    pub(super) at: Moment,
    /// Why.
    pub(super) reason: String,
}

/// What is read of a note; one on anything else than a replacement names no key before.
#[derive(Deserialize)]
struct Noted {
    before: String,
    handed_over: bool,
    #[serde(default)]
    reason: String,
}

/// Every replacement, the oldest first.
pub(super) fn replaced(rooms: &Rooms) -> Outcome<Vec<Replaced>> {
    let entries = rooms.store().journal(None)?;
    let notes = entries
        .iter()
        .filter(|entry| entry.entity == "note" && entry.entity_id == "keys");
    let read = notes.filter_map(|entry| {
        let noted: Noted = serde_json::from_str(entry.after.as_deref()?).ok()?;
        Some(Replaced {
            before: noted.before,
            handed_over: noted.handed_over,
            at: entry.at,
            reason: noted.reason,
        })
    });
    Ok(read.collect())
}

/// What is read of any note on keys.
#[derive(Deserialize)]
struct Named {
    fingerprint: String,
}

/// SHA-256 of the certificate of every seal that was ever noted as the present one, the oldest first, each once.
pub(super) fn named(rooms: &Rooms) -> Outcome<Vec<String>> {
    let entries = rooms.store().journal(None)?;
    let notes = entries
        .iter()
        .filter(|entry| entry.entity == "note" && entry.entity_id == "keys");
    let mut named: Vec<String> = Vec::new();
    for entry in notes {
        let noted = entry
            .after
            .as_deref()
            .and_then(|after| serde_json::from_str::<Named>(after).ok());
        if let Some(Named { fingerprint }) = noted.filter(|noted| !named.contains(&noted.fingerprint)) {
            named.push(fingerprint);
        }
    }
    Ok(named)
}
