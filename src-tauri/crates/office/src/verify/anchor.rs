//! The journal’s state inside signed files.
//!
//! Whoever has the database can write the journal anew from any entry on, with right hashes, and what issued acts remember
//! of it too. What stands in a file that was handed out, under a signature, he cannot: every certification and every
//! signature that is made here says where the journal stood. The document below them is the same wherever the same act is
//! issued.

use crate::api::Standing;
use crate::facts::{Facts, Read, holds, sound};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use acceptance::{Act, SignatureManner};
use seal::SignatureFact;
use store::Store;

/// The detail of a signature, and what it says: place and hash of the journal’s last entry at that time.
pub(crate) const DETAIL: &str = "Journal";

/// As it stands in the signature.
pub(crate) fn written((seq, hash): (u64, [u8; 32])) -> String {
    format!("{seq} {}", hex::encode(hash))
}

/// What a signature says of the journal, if it says anything. Those of before do not.
pub(crate) fn said(signature: &SignatureFact) -> Option<&str> {
    let mut details = signature.details.iter();
    let found = details.find(|(key, _)| key == DETAIL);
    found.map(|(_, text)| text.as_str())
}

/// Where the journal stood when a signature was made, as it says itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Anchor {
    /// Entries by then; none where that cannot be read.
    pub(super) seq: Option<u64>,
    said: String,
}

impl Anchor {
    /// Whether the journal in `store` is the one that was known then.
    pub(super) fn holds(&self, store: &Store) -> Outcome<bool> {
        let stands = match self.seq {
            // Before the first entry there was nothing to compare.
            Some(0) => Some([0; 32]),
            Some(seq) => store.journal_hash(seq)?,
            None => None,
        };
        let stands = self.seq.zip(stands);
        Ok(stands.is_some_and(|stands| written(stands) == self.said))
    }
}

/// What the signatures of a file that were made here say of the journal, the oldest first.
///
/// Made here are those with a key of this installation, and those with a certificate of a signatory’s own that `act` records as
/// such. Whoever signs elsewhere could write there what they like.
pub(super) fn anchors(read: &Read, act: &Act) -> Vec<Anchor> {
    let signatures = read.verification.signatures.iter().filter(|it| sound(it));
    let made_here = signatures.filter(|it| it.chain.trusted || is_recorded(it, act));
    made_here
        .filter_map(said)
        .map(|said| Anchor {
            seq: said.split_whitespace().next().and_then(|seq| seq.parse().ok()),
            said: said.to_owned(),
        })
        .collect()
}

/// Whether the act says that this was signed here, with this certificate.
fn is_recorded(signature: &SignatureFact, act: &Act) -> bool {
    let Some(certificate) = &signature.certificate else {
        return false;
    };
    let mut records = act.issue().into_iter().flat_map(|issue| &issue.signatures);
    records.any(|record| {
        let with = matches!(&record.manner, SignatureManner::Certificate(kept)
            if kept.fingerprint.to_string() == certificate.fingerprint);
        with && report::signature_field(record.signatory) == signature.field
    })
}

/// Whether the journal here is the one that the signatures of the file in `read` knew. Gives the last entry that they hold; none
/// where they say nothing of it, or of another one.
pub(super) fn tell(rooms: &Rooms, facts: &mut Facts, read: &Read, act: &Act) -> Outcome<Option<u64>> {
    let anchors = anchors(read, act);
    let mut failed = None;
    for anchor in &anchors {
        if failed.is_none() && !anchor.holds(&rooms.store())? {
            failed = Some(anchor);
        }
    }
    let latest = anchors.iter().max_by_key(|anchor| anchor.seq);
    let Some(told) = failed.or(latest) else {
        return Ok(None);
    };
    let key = match failed {
        Some(_) => "fact-journal-sealed-fails",
        None => "fact-journal-sealed-holds",
    };
    let sentence = Sentence::of(key).with("entry", told.seq.unwrap_or_default());
    facts.tell("journal-sealed", holds(failed.is_none()), sentence);
    Ok(told.seq.filter(|_| failed.is_none()))
}

/// From which entry on nothing holds the journal of `entries`, if `held` is the last one that something does; in the sentence
/// under `key`, which says what was looked at.
pub(super) fn tell_since(facts: &mut Facts, held: Option<u64>, entries: u64, key: &str) {
    if let Some(held) = held.filter(|held| *held < entries) {
        let sentence = Sentence::of(key)
            .with("entry", held)
            .with("next", held + 1)
            .with("count", entries - held);
        facts.tell("acts-journal-since", Standing::Note, sentence);
    }
}
