//! The journal of a bundle: the chain recomputed, and what it left held against what the bundle tells.
//!
//! A journal written anew from some entry on is a sound chain. It ends in another hash than the sealed list remembers, and
//! than each act remembers that was issued after that entry.

use super::{Bundle, named};
use crate::api::Standing;
use crate::bundle::{JOURNAL, JournalEnd, Whole};
use crate::facts::{Facts, holds};
use crate::problems::Sentence;
use acceptance::Sha256Hash;
use acceptance::dates::Moment;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Elements of an entry’s canonical form.
const ELEMENTS: usize = 15;

/// The journal as it was recomputed.
#[derive(Default)]
struct Chain {
    hashes: Vec<[u8; 32]>,
    /// The first entry that does not follow from the one before.
    broken_at: Option<u64>,
    hidden: usize,
    /// The first entry of which the clock said that it was before the one before, with both times; how many there are.
    set_back: Option<(u64, Moment, Moment)>,
    times_back: usize,
    last: Option<Moment>,
    /// What the last entry on each thing left of it.
    left: BTreeMap<(String, String), Option<String>>,
}

/// Tells what holds of the journal; `sealed` is whether the list that remembers its end is.
pub(super) fn tell(
    facts: &mut Facts,
    bundle: &Bundle<'_>,
    whole: &Whole,
    anchors: &[(String, JournalEnd)],
    sealed: bool,
) {
    let Some(bytes) = bundle.unpacked.read(JOURNAL) else {
        facts.tell(
            "journal-unbroken",
            Standing::Fails,
            Sentence::of("fact-bundle-journal-missing"),
        );
        return;
    };
    let chain = Chain::read(&bytes, &whole.dossier.id.to_string());
    let ends = [Some(whole.journal), bundle.manifest.as_ref().map(|it| it.journal)];
    let at_end = ends
        .iter()
        .flatten()
        .all(|end| end.entries == chain.hashes.len() as u64 && chain.remembers(end));
    // What stands in a sealed file nobody wrote anew; what the bundle tells of it, perhaps.
    let told = whole
        .documents
        .iter()
        .map(|document| (document.number.to_string(), document.journal));
    let remembered = told.chain(anchors.iter().cloned());
    let forgotten: BTreeSet<String> = remembered
        .filter(|(_, end)| !chain.remembers(end))
        .map(|(number, _)| number)
        .collect();
    let forgotten: Vec<String> = forgotten.into_iter().collect();
    let sentence = match chain.broken_at {
        Some(entry) => Sentence::of("fact-bundle-journal-broken").with("entry", entry),
        None if !forgotten.is_empty() => {
            Sentence::of("fact-bundle-journal-anew").with("names", named(&forgotten))
        }
        None if !at_end => Sentence::of("fact-bundle-journal-end"),
        None if !sealed => Sentence::of("fact-bundle-journal-unsealed").with("count", chain.hashes.len()),
        None if chain.hidden > 0 => Sentence::of("fact-bundle-journal-partly")
            .with("count", chain.hashes.len())
            .with("hidden", chain.hidden),
        None => Sentence::of("fact-bundle-journal-holds")
            .with("count", chain.hashes.len())
            .with("hidden", chain.hidden),
    };
    let unbroken = chain.broken_at.is_none() && forgotten.is_empty() && at_end;
    // Without a seal anybody can have made all of it; and what an entry of another dossier follows, only the seal holds.
    let standing = match (unbroken, sealed && chain.hidden == 0) {
        (true, false) => Standing::Note,
        _ => holds(unbroken),
    };
    facts.tell("journal-unbroken", standing, sentence);
    if let Some((entry, before, at)) = chain.set_back {
        let sentence = Sentence::of("fact-clock-set-back")
            .with("count", chain.times_back)
            .with("entry", entry)
            .with("before", bundle.catalogue.moment(before))
            .with("moment", bundle.catalogue.moment(at));
        facts.tell("clock", Standing::Note, sentence);
    }
    let differing = chain.differing(whole);
    let agrees = differing.is_empty();
    let sentence = if differing.is_empty() {
        Sentence::of("fact-bundle-journal-agrees")
    } else {
        let names: Vec<String> = differing.into_iter().collect();
        Sentence::of("fact-bundle-journal-differs")
            .with("count", names.len())
            .with("names", named(&names))
    };
    facts.tell("journal-agrees", holds(agrees), sentence);
}

impl Chain {
    fn read(bytes: &[u8], dossier: &str) -> Self {
        let mut chain = Self::default();
        let mut previous = [0; 32];
        let lines = bytes
            .strip_suffix(b"\n")
            .unwrap_or(bytes)
            .split(|byte| *byte == b'\n');
        for (place, line) in (1..).zip(lines) {
            let hash = match serde_json::from_slice::<Value>(line) {
                Ok(Value::String(digits)) => {
                    chain.hidden += 1;
                    digits.parse::<Sha256Hash>().ok().map(|hash| hash.0)
                }
                Ok(Value::Array(entry)) => {
                    let sound = chain.enter(&entry, place, &previous, dossier);
                    sound.then(|| Sha256::digest(line).into())
                }
                _ => None,
            };
            if hash.is_none() && chain.broken_at.is_none() {
                chain.broken_at = Some(place);
            }
            // What stands there, not what should: an entry altered alone breaks once.
            previous = hash.unwrap_or_else(|| Sha256::digest(line).into());
            chain.hashes.push(previous);
        }
        chain
    }

    /// Keeps what the entry left; tells whether it is one, of this dossier, in its place.
    fn enter(&mut self, entry: &[Value], place: u64, previous: &[u8; 32], dossier: &str) -> bool {
        let text = |at: usize| entry.get(at).and_then(Value::as_str);
        let (Some(entity), Some(id)) = (text(8), text(9)) else {
            return false;
        };
        if let Some(at) = text(3).and_then(|at| Moment::parse_from_rfc3339(at).ok()) {
            if let Some(before) = self.last.filter(|before| *before > at) {
                self.times_back += 1;
                self.set_back.get_or_insert((place, before, at));
            }
            self.last = Some(at);
        }
        if entity != "note" {
            let left = text(11).map(str::to_owned);
            self.left.insert((entity.to_owned(), id.to_owned()), left);
        }
        entry.len() == ELEMENTS
            && text(0) == Some(store::JOURNAL_FORM)
            && entry.get(1).and_then(Value::as_u64) == Some(place)
            && text(7) == Some(dossier)
            && text(14) == Some(&Sha256Hash(*previous).to_string())
    }

    /// Whether it stood there.
    fn remembers(&self, end: &JournalEnd) -> bool {
        match usize::try_from(end.entries)
            .ok()
            .and_then(|entries| entries.checked_sub(1))
        {
            Some(place) => self.hashes.get(place) == Some(&end.head.0),
            None => end.entries == 0,
        }
    }

    /// What the bundle tells otherwise than the journal left it.
    fn differing(&self, whole: &Whole) -> BTreeSet<String> {
        let mut left = self.left.clone();
        let mut differing = BTreeSet::new();
        let mut compare = |entity: &str, id: String, name: String, same: &dyn Fn(&str) -> bool| {
            let after = left.remove(&(entity.to_owned(), id)).flatten();
            if !after.is_some_and(|after| same(&after)) {
                differing.insert(name);
            }
        };
        let title = whole.dossier.title.trim().to_owned();
        compare("dossier", whole.dossier.id.to_string(), title, &|it| {
            is(it, &whole.dossier)
        });
        for act in &whole.acts {
            let name = match act.issue() {
                Some(issue) => issue.number.to_string(),
                None => act.kind().word().to_owned(),
            };
            compare("act", act.id.to_string(), name, &|it| is(it, act));
        }
        for objection in &whole.objections {
            let name = objection
                .received_on
                .map(|day| day.to_string())
                .unwrap_or_default();
            compare("objection", objection.id.to_string(), name, &|it| {
                is(it, objection)
            });
        }
        for record in &whole.records {
            let name = record.at.date_naive().to_string();
            compare("record", record.id.to_string(), name, &|it| is(it, record));
        }
        for exhibit in &whole.exhibits {
            let name = format!("{} {}", exhibit.number, exhibit.file_name);
            compare("exhibit", exhibit.id.to_string(), name, &|it| is(it, exhibit));
        }
        for document in &whole.documents {
            let (id, name) = (document.act.to_string(), document.number.to_string());
            let field = |after: &str, key: &str| {
                let value: Option<Value> = serde_json::from_str(after).ok();
                value.and_then(|value| value.get(key)?.as_str().map(str::to_owned))
            };
            compare("frozen", id.clone(), name.clone(), &|it| {
                field(it, "fingerprint") == Some(document.fingerprint.to_string())
                    && field(it, "number") == Some(document.number.to_string())
            });
            let last = document.revisions.last().map(|last| last.sha256.to_string());
            compare("file", id, name, &|it| field(it, "sha256") == last);
        }
        // What the journal left standing and nobody tells.
        for ((entity, id), after) in left {
            if after.is_some() && entity != "bin" {
                differing.insert(format!("{entity} {id}"));
            }
        }
        differing
    }
}

/// Whether this is what the journal left. A field that came since does not make what was written before another.
fn is<T: DeserializeOwned + PartialEq>(left: &str, told: &T) -> bool {
    serde_json::from_str::<T>(left).is_ok_and(|left| left == *told)
}
