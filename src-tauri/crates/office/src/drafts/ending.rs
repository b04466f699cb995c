//! What comes last: the correction of an act, and the end of the relation.

use super::{Ground, ORIGINALS};
use crate::letters;
use crate::problems::{Outcome, Sentence};
use acceptance::{
    Act, ActId, Amount, Capacity, Channel, Item, Rectification, Subject, Termination, TerminationLine,
};

/// A correction of the act that it comes from, or of the only one that there is.
pub(super) fn rectification(ground: &Ground<'_>) -> Outcome<Rectification> {
    let standing = || ground.contents.acts.iter().filter(|act| act.stands());
    let corrects: Option<ActId> = match ground.from {
        Subject::Act(id) => Some(ground.act(id)?.id),
        _ if standing().count() == 1 => standing().next().map(|act: &Act| act.id),
        _ => None,
    };
    Ok(Rectification {
        corrects,
        corrections: vec![acceptance::Correction::default()],
        originals: ORIGINALS,
        signatories: ground.signatories(),
        ..Rectification::default()
    })
}

/// The end of the contract by the contractor, with what was received and what was paid.
pub(super) fn termination(ground: &Ground<'_>) -> Termination {
    let received = ground.contents.chain().received_items();
    let done = ground.say(Sentence::of("draft-done-received"));
    let line = |item: Item| {
        let is_received = received.contains(&item.id);
        TerminationLine {
            item: item.id,
            done: if is_received { done.clone() } else { String::new() },
            amount: if is_received { item.amount() } else { Amount::ZERO },
        }
    };
    Termination {
        by: Capacity::Contractor,
        lines: ground.chain().items().into_iter().map(line).collect(),
        paid: ground.contents.received(),
        body: letters::termination(ground),
        sending: ground.sending(Channel::RegisteredLetter),
        originals: ORIGINALS,
        ..Termination::default()
    }
}
