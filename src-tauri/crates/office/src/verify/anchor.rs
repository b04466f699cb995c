//! The journal’s state inside a certified file.
//!
//! Whoever has the database can write the journal anew from any entry on, with right hashes, and what issued acts remember
//! of it too. What stands in a file that was handed out, under its signature, he cannot. It stands in the certification alone:
//! the document below it is the same wherever the same act is issued.

use crate::facts::{Facts, Read, holds, sound};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};

/// The detail of the certification, and what it says: place and hash of the journal’s last entry at that time.
pub(crate) const DETAIL: &str = "Journal";

/// As it stands in the signature.
pub(crate) fn written((seq, hash): (u64, [u8; 32])) -> String {
    format!("{seq} {}", hex::encode(hash))
}

/// Whether the journal here is the one that the file in `read` was certified on. Files of before say nothing of it.
pub(super) fn tell(rooms: &Rooms, facts: &mut Facts, read: &Read) -> Outcome<()> {
    let signatures = &read.verification.signatures;
    let certification = signatures.iter().find(|signature| {
        signature.field == report::SEAL_FIELD && signature.chain.trusted && sound(signature)
    });
    let said = certification.and_then(|signature| {
        let mut details = signature.details.iter();
        details.find(|(key, _)| key == DETAIL).map(|(_, text)| text)
    });
    let Some(said) = said else {
        return Ok(());
    };
    let seq: Option<u64> = said.split_whitespace().next().and_then(|seq| seq.parse().ok());
    let stands = match seq {
        // Before the first entry there was nothing to compare.
        Some(0) => Some([0; 32]),
        Some(seq) => rooms.store().journal_hash(seq)?,
        None => None,
    };
    let same = seq
        .zip(stands)
        .is_some_and(|stands| written(stands) == said.as_str());
    let key = if same {
        "fact-journal-sealed-holds"
    } else {
        "fact-journal-sealed-fails"
    };
    let sentence = Sentence::of(key).with("entry", seq.unwrap_or_default());
    facts.tell("journal-sealed", holds(same), sentence);
    Ok(())
}
