//! What was altered or deleted after it was written down, as the journal keeps it: nobody should have to take the file on trust.
//!
//! Corrections within an hour of the writing are part of the writing; what follows is told, with the words as they stood before.

use crate::documents::{self, Contents};
use crate::problems::Outcome;
use acceptance::dates::Moment;
use acceptance::{DossierId, Objection, Record, RecordBody};
use chrono::TimeDelta;
use report::{Before, Changed};
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use store::{JournalEntry, Store};

/// How long somebody may still correct what they wrote, without the file telling of it.
const WRITING: TimeDelta = TimeDelta::hours(1);

/// What was altered or deleted, the oldest first.
pub(super) fn changes(store: &Store, dossier: DossierId, contents: &Contents) -> Outcome<Vec<Changed>> {
    let mut written: HashMap<String, Moment> = HashMap::new();
    let mut told: HashMap<String, Moment> = HashMap::new();
    let mut found = Vec::new();
    for entry in store.journal(Some(dossier))? {
        if !matches!(entry.entity.as_str(), "record" | "objection") {
            continue;
        }
        let first = *written.entry(entry.entity_id.clone()).or_insert(entry.at);
        let Some((before, is_deleted)) = told_by(&entry) else {
            if was_empty(&entry) {
                written.insert(entry.entity_id, entry.at);
            }
            continue;
        };
        if is_deleted {
            // What came back by undoing is still there to read.
            if !stands(&before, contents) {
                found.push(changed(entry.at, before, is_deleted));
            }
            continue;
        }
        // Of changes in one go, the words before the first are what somebody may miss.
        let since = told.get(&entry.entity_id).copied().unwrap_or(first);
        if entry.at - since > WRITING {
            told.insert(entry.entity_id, entry.at);
            found.push(changed(entry.at, before, is_deleted));
        }
    }
    Ok(found)
}

fn changed(at: Moment, before: Before, is_deleted: bool) -> Changed {
    Changed {
        at,
        before,
        is_deleted,
    }
}

/// What an entry took away or altered; none where nothing that somebody said was touched.
fn told_by(entry: &JournalEntry) -> Option<(Before, bool)> {
    let before = entry.before.as_deref();
    let after = entry.after.as_deref();
    if entry.entity == "record" {
        let old: Record = read(before)?;
        let new: Option<Record> = read(after);
        let is_same = new.as_ref().is_some_and(|new| said(new) == said(&old));
        return (!is_same).then(|| (Before::Record(Box::new(old)), new.is_none()));
    }
    let old: Objection = read(before).filter(documents::is_written)?;
    let new: Option<Objection> = read(after);
    let is_same = new.as_ref().is_some_and(|new| keeps(&old, new));
    (!is_same).then(|| (Before::Objection(Box::new(old)), new.is_none()))
}

/// Whether it is an objection in which nothing stood: begun empty, it counts as written once something stands in it.
fn was_empty(entry: &JournalEntry) -> bool {
    let old: Option<Objection> = match entry.entity.as_str() {
        "objection" => read(entry.before.as_deref()),
        _ => None,
    };
    old.is_some_and(|old| !documents::is_written(&old))
}

fn read<T: DeserializeOwned>(json: Option<&str>) -> Option<T> {
    serde_json::from_str(json?).ok()
}

/// What an entry tells, without what is noted in it later by its nature: an answer, a proof, a day on which it was done.
fn said(record: &Record) -> (Moment, RecordBody) {
    let mut body = record.body.clone();
    match &mut body {
        RecordBody::Contact(contact) => {
            contact.answered = false;
            contact.proof.clear();
            contact.about = acceptance::Subject::Dossier;
        }
        RecordBody::ChangeRequest(request) => {
            request.withdrawn = false;
            request.item = None;
        }
        RecordBody::CorrectionRound(round) => {
            round.done_on = None;
            round.item = None;
        }
        RecordBody::Receipt(receipt) => {
            receipt.seen = false;
            receipt.due = None;
        }
        RecordBody::Due(_) | RecordBody::Incident(_) => {}
    }
    (record.at, body)
}

/// Whether what stood in an objection stands in it still. A field filled later is no alteration.
fn keeps(old: &Objection, new: &Objection) -> bool {
    let keeps = |old: &str, new: &str| old.trim().is_empty() || old == new;
    keeps(&old.client_words, &new.client_words)
        && keeps(&old.restatement, &new.restatement)
        && keeps(&old.facts, &new.facts)
        && keeps(&old.contractor_words, &new.contractor_words)
        && (old.received_on.is_none() || old.received_on == new.received_on)
        && old.channel == new.channel
        && old.kind == new.kind
}

fn stands(before: &Before, contents: &Contents) -> bool {
    match before {
        Before::Record(old) => contents.records.iter().any(|record| record.id == old.id),
        Before::Objection(old) => contents.objections.iter().any(|objection| objection.id == old.id),
    }
}
