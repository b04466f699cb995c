//! What comes last: the correction of an act, and the end of the relation.

use super::{Ground, ORIGINALS};
use crate::documents;
use crate::letters;
use crate::problems::{Outcome, Sentence};
use acceptance::deadlines::release_of;
use acceptance::earlier::EarlierReception;
use acceptance::retained::{Retained, opposition};
use acceptance::rules::ObjectionEffect;
use acceptance::{
    Act, ActBody, ActDocument, ActId, Adjustment, Amount, Capacity, Channel, Item, Rectification, Subject,
    Termination, TerminationLine,
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
pub(super) fn termination(ground: &Ground<'_>) -> Outcome<Termination> {
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
    Ok(Termination {
        by: Capacity::Contractor,
        lines: ground.chain().items().into_iter().map(line).collect(),
        adjustments: adjustments(ground)?,
        paid: ground.contents.received(),
        body: letters::termination(ground, Capacity::Contractor),
        sending: ground.sending(Channel::RegisteredLetter),
        originals: ORIGINALS,
        ..Termination::default()
    })
}

/// Whether the day of the release has not come, or the client’s opposition stops the release.
fn stays_kept(ground: &Ground<'_>, document: &ActDocument) -> bool {
    let ActBody::Reception(reception) = &document.body else {
        return false;
    };
    let release = release_of(reception);
    let opposed = ground
        .act(document.act)
        .ok()
        .zip(release)
        .and_then(|(act, release)| opposition(&ground.contents.records, act, release));
    let stopped = opposed.is_some_and(|(_, effect)| effect == ObjectionEffect::StopsRelease);
    stopped || !document.retention_ends_by(ground.today())
}

/// What the signed acts change beside the items: with it, the account of a termination agrees with theirs. The retention is taken off
/// as long as it is kept; agreements that no reception counted count here, unless all of their items are still to be received.
fn adjustments(ground: &Ground<'_>) -> Outcome<Vec<Adjustment>> {
    let mut adjustments = Vec::new();
    let mut add = |key: &'static str, number: String, amount: Amount| {
        if amount != Amount::ZERO {
            let label = ground.say(Sentence::of(key).with("number", number));
            adjustments.push(Adjustment { label, amount });
        }
    };
    let mut counted = Vec::new();
    for (document, retained) in documents::receptions(ground.rooms, ground.store, ground.contents, None)? {
        let kept = documents::kept(&document, retained.as_ref());
        let (Some(sums), Some(earlier)) = (document.sums(), EarlierReception::of(&document, kept)) else {
            continue;
        };
        let number = || document.number.to_string();
        if let Some(share) = document.share() {
            add(
                "draft-done-share",
                number(),
                share.works - document.priced_items(),
            );
        }
        add("draft-done-agreements", number(), document.effect_beyond_added());
        add("draft-done-reductions", number(), -sums.reductions);
        add("draft-done-penalties", number(), -sums.penalties);
        let left = retained.as_ref().map_or(Amount::ZERO, Retained::left);
        if stays_kept(ground, &document) {
            add("draft-done-retention", number(), -left);
        }
        counted.extend(earlier.agreements);
    }
    let chain = ground.chain();
    let received = chain.received_items();
    for (act, issue) in chain.standing() {
        let ActBody::Agreement(agreement) = &act.body else {
            continue;
        };
        let added = agreement.added.iter().map(|item| item.id);
        let mut about = agreement.items.iter().copied().chain(added).peekable();
        let counts = about.peek().is_none() || about.any(|item| received.contains(&item));
        if act.is_agreed() && counts && !counted.contains(&issue.number) {
            add(
                "draft-done-agreement",
                issue.number.to_string(),
                agreement.beyond_added(),
            );
        }
    }
    Ok(adjustments)
}
