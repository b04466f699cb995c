//! The clock of this computer, which is all that declared times rest on.
//!
//! The journal proves in which order things were done, whatever the clock said. Where the times run against that order,
//! somebody set the clock, by mistake or on purpose: that is told, and no more is made of it.

use crate::api::Standing;
use crate::facts::Facts;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use acceptance::{Act, ActNumber};
use store::JournalState;

/// Where the journal says that the clock was set back.
pub(super) fn tell(rooms: &Rooms, facts: &mut Facts, state: &JournalState) {
    // Of a journal that does not hold, the order is proven no more than the times.
    let Some(first) = state.set_back.first().filter(|_| state.broken_at.is_none()) else {
        return;
    };
    let catalogue = rooms.catalogue();
    let sentence = Sentence::of("fact-clock-set-back")
        .with("count", state.set_back.len())
        .with("entry", first.entry)
        .with("before", catalogue.moment(first.before))
        .with("moment", catalogue.moment(first.at));
    facts.tell("clock", Standing::Note, sentence);
}

/// Whether an act says that it was issued before the one whose number comes before its own.
pub(super) fn order(rooms: &Rooms, facts: &mut Facts, act: &Act) -> Outcome<()> {
    let Some(issue) = act.issue().filter(|issue| issue.number.rank > 1) else {
        return Ok(());
    };
    let previous = {
        let store = rooms.store();
        let number = ActNumber {
            rank: issue.number.rank - 1,
            ..issue.number.clone()
        };
        match store.numbered(&number)? {
            Some(id) => store.act(id)?,
            None => None,
        }
    };
    if let Some(before) = previous
        .as_ref()
        .and_then(Act::issue)
        .filter(|before| before.at > issue.at)
    {
        let catalogue = rooms.catalogue();
        let sentence = Sentence::of("fact-issued-before")
            .with("number", issue.number.to_string())
            .with("moment", catalogue.moment(issue.at))
            .with("previous", before.number.to_string())
            .with("before", catalogue.moment(before.at));
        facts.tell("issued-in-order", Standing::Note, sentence);
    }
    Ok(())
}
