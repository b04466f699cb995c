//! What the journal says of keys that were replaced. It cannot be taken back, whatever is taken out of their folder.

use crate::desk::grouped;
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
    let entries = rooms.store().journal_of("note", "keys")?;
    let read = entries.iter().filter_map(|entry| {
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

/// SHA-256 of the certificates of the seals that were followed without a hand-over that they signed, in groups, each once.
pub(crate) fn lost(rooms: &Rooms) -> Outcome<Vec<String>> {
    let mut lost = Vec::new();
    // One that was found again is lost no more.
    let present = present(rooms)?;
    let replaced = replaced(rooms)?.into_iter();
    for one in replaced.filter(|one| !one.handed_over && Some(&one.before) != present.as_ref()) {
        let seal = grouped(&one.before);
        if !lost.contains(&seal) {
            lost.push(seal);
        }
    }
    Ok(lost)
}

/// What is read of any note on keys.
#[derive(Deserialize)]
struct Named {
    fingerprint: String,
}

/// SHA-256 of the certificate of every seal that was ever noted as the present one, the oldest first, each once.
pub(super) fn named(rooms: &Rooms) -> Outcome<Vec<String>> {
    let mut named: Vec<String> = Vec::new();
    for fingerprint in noted(rooms)? {
        if !named.contains(&fingerprint) {
            named.push(fingerprint);
        }
    }
    Ok(named)
}

/// The one that was noted last: that of the key which has to be there.
pub(super) fn present(rooms: &Rooms) -> Outcome<Option<String>> {
    Ok(noted(rooms)?.pop())
}

fn noted(rooms: &Rooms) -> Outcome<Vec<String>> {
    let entries = rooms.store().journal_of("note", "keys")?;
    let read = entries
        .iter()
        .filter_map(|entry| serde_json::from_str::<Named>(entry.after.as_deref()?).ok());
    Ok(read.map(|noted| noted.fingerprint).collect())
}
