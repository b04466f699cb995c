//! The acceptance act: what is left to receive, paid and kept as the dossier knows it; held again after a refusal.

use super::{Ground, ORIGINALS, attendance, signatories};
use crate::problems::Outcome;
use crate::rules;
use acceptance::dates::Moment;
use acceptance::reception::{Convocation, Money, ReceptionLine, Retention, Scope, Visit};
use acceptance::rules::Guarantee;
use acceptance::{
    Act, ActBody, ActId, Amount, Chain, Contractor, ConvocationAct, Dossier, Item, ItemId, Reception,
    SignatoryId, Subject, VisitPurpose,
};
use messages::Catalogue;

/// An acceptance act for a visit that begins now, of all that the contract names.
pub(crate) fn reception(
    dossier: &Dossier,
    contractor: &Contractor,
    now: Moment,
    mut new_id: impl FnMut() -> SignatoryId,
) -> Reception {
    let contract = &dossier.contract;
    let mut reception = Reception {
        visit: Visit {
            started: Some(now),
            ended: None,
            place: dossier.site.on_one_line(),
        },
        attendance: attendance(dossier, contractor),
        lines: dossier.items.iter().map(|item| undecided(item.id)).collect(),
        money: Money {
            paid: contract.deposit.unwrap_or(Amount::ZERO),
            retention: contract.retention.map(|rate| Retention {
                rate,
                ..Retention::default()
            }),
            ..Money::default()
        },
        originals: ORIGINALS,
        signatories: signatories(dossier, contractor, &mut new_id),
        ..Reception::default()
    };
    rules::apply(dossier, &mut reception);
    reception
}

/// The acceptance act that comes next in the chain.
pub(super) fn begin(ground: &Ground<'_>) -> Outcome<Reception> {
    let (dossier, acts) = (ground.dossier(), &ground.contents.acts);
    let mut begun = reception(dossier, ground.contractor, ground.now, || ground.signatory_id());
    follow_items(&ground.chain().items(), &[], &mut begun);
    leave_out_received(dossier, acts, &mut begun);
    begun.money.paid = ground.contents.received();
    begun.follows = match ground.from {
        Subject::Act(id) => match &ground.act(id)?.body {
            ActBody::Reception(earlier) if earlier.is_refused() => Some(id),
            ActBody::Convocation(called) => refused_before(ground, called),
            _ => last_refused(ground),
        },
        _ => last_refused(ground),
    };
    begun.convocation = convoked(ground);
    Ok(begun)
}

/// The reception before this one, if it was refused.
pub(super) fn last_refused(ground: &Ground<'_>) -> Option<ActId> {
    let last = ground.latest(|act| match &act.body {
        ActBody::Reception(reception) => Some((act.id, reception.is_refused())),
        _ => None,
    });
    last.filter(|(_, refused)| *refused).map(|(id, _)| id)
}

/// The refused reception to which a convocation goes back.
fn refused_before(ground: &Ground<'_>, called: &ConvocationAct) -> Option<ActId> {
    let named = called.follows.and_then(|id| ground.act(id).ok());
    let refused = named.filter(|act| match &act.body {
        ActBody::Reception(reception) => reception.is_refused(),
        _ => false,
    });
    refused.map(|act| act.id).or_else(|| last_refused(ground))
}

/// How the client was called to this visit: by the convocation that it comes from, or the last one since the last reception.
fn convoked(ground: &Ground<'_>) -> Option<Convocation> {
    let called = match ground.from {
        Subject::Act(id) => match &ground.act(id).ok()?.body {
            ActBody::Convocation(called) => Some(called),
            _ => None,
        },
        _ => None,
    };
    let called = called.or_else(|| {
        let last = ground.latest(|act| match &act.body {
            ActBody::Reception(_) => Some(None),
            ActBody::Convocation(called) if called.purpose == VisitPurpose::Reception => Some(Some(called)),
            _ => None,
        });
        last.flatten()
    })?;
    Some(super::visits::convocation_of(ground, called))
}

/// Leaves out of a new draft what earlier receptions received, as far as they hold: it is the rest that is received now.
fn leave_out_received(dossier: &Dossier, acts: &[Act], reception: &mut Reception) {
    let received = Chain::new(dossier, acts).received_items();
    let before = reception.lines.len();
    reception.lines.retain(|line| !received.contains(&line.item));
    if reception.lines.len() != before {
        let description = Catalogue::of(dossier.language).text("act-scope-rest");
        reception.scope = Scope::Partial { description };
    }
}

/// A whole reception has a line for each of `items`; no reception has one for an item that is gone and that no draft is
/// about to add.
pub(super) fn follow_items(items: &[Item], planned: &[ItemId], reception: &mut Reception) {
    reception
        .lines
        .retain(|line| planned.contains(&line.item) || items.iter().any(|item| item.id == line.item));
    if reception.scope == Scope::Whole {
        for item in items {
            if !reception.lines.iter().any(|line| line.item == item.id) {
                reception.lines.push(undecided(item.id));
            }
        }
    }
}

/// Brings the money in step with a dossier that was `before` and is `after`, where nobody had edited it.
pub(super) fn follow_money(before: &Dossier, after: &Dossier, reception: &mut Reception) {
    let (old, new) = (&before.contract, &after.contract);
    let kept = reception.money.retention.as_ref().map(|retention| retention.rate);
    if old.retention != new.retention && kept == old.retention {
        reception.money.retention = new.retention.map(|rate| Retention {
            rate,
            ..reception.money.retention.take().unwrap_or_default()
        });
    }
    if old.rule_set != new.rule_set || old.rules != new.rules || old.retention != new.retention {
        let mut computed = reception.clone();
        rules::apply(before, &mut computed);
        if computed.guarantees == reception.guarantees {
            rules::apply(after, reception);
        }
    }
}

/// Computes guarantees and release date again where `after` moves the day or the decision and nobody had edited them.
pub(crate) fn follow_effect(dossier: &Dossier, before: &Reception, after: &mut Reception) {
    let moved = before.effect() != after.effect()
        || std::mem::discriminant(&before.decision) != std::mem::discriminant(&after.decision)
        || before.decision != after.decision;
    if after.is_refused() {
        // Edited or not: nothing runs from a refusal.
        rules::apply(dossier, after);
        return;
    }
    if !moved {
        return;
    }
    let computed = |reception: &Reception| {
        let mut reception = reception.clone();
        rules::apply(dossier, &mut reception);
        reception
    };
    let (old, new) = (computed(before), computed(after));
    let untouched = |now: &[Guarantee]| now == before.guarantees && now == old.guarantees;
    if untouched(&after.guarantees) {
        after.guarantees.clone_from(&new.guarantees);
    }
    let release = |reception: &Reception| {
        let retention = reception.money.retention.as_ref();
        retention.and_then(|retention| retention.released_on)
    };
    if release(before) == release(&old)
        && release(after) == release(before)
        && let Some(retention) = &mut after.money.retention
    {
        retention.released_on = release(&new);
    }
}

fn undecided(item: ItemId) -> ReceptionLine {
    ReceptionLine {
        item,
        decision: None,
        note: String::new(),
    }
}
