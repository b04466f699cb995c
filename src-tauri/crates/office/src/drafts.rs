//! Drafts filled with what the dossier knows, and kept in step with it.
//!
//! The contractor’s program certifies an act in a field of its own; the signatories of a draft are those who sign by hand:
//! the client’s side, the architect, and, as is customary, whoever represents the contractor.

use crate::rules;
use acceptance::dates::Moment;
use acceptance::reception::{Attendance, Money, Presence, ReceptionLine, Retention, Scope, Visit};
use acceptance::rules::Guarantee;
use acceptance::{
    Act, ActBody, ActState, Agreement, Amount, Capacity, Contractor, Dossier, ItemDecision, ItemId, Party,
    Reception, Signatory, SignatoryId,
};
use messages::Catalogue;
use std::collections::HashSet;

/// Two originals: one for each side.
const ORIGINALS: u32 = 2;

/// An acceptance act for a visit that begins now.
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

/// Leaves out of a new draft what earlier receptions, issued and not voided, received: it is the rest that is received now.
pub(crate) fn leave_out_received(dossier: &Dossier, acts: &[Act], reception: &mut Reception) {
    let received: HashSet<ItemId> = acts.iter().flat_map(received_by).collect();
    let before = reception.lines.len();
    reception.lines.retain(|line| !received.contains(&line.item));
    if reception.lines.len() != before {
        let description = Catalogue::of(dossier.language).text("act-scope-rest");
        reception.scope = Scope::Partial { description };
    }
}

/// The items that an act received, with or without reserve.
fn received_by(act: &Act) -> Vec<ItemId> {
    let (ActState::Issued(_), ActBody::Reception(reception)) = (&act.state, &act.body) else {
        return Vec::new();
    };
    if reception.is_refused() {
        return Vec::new();
    }
    let accepted = |line: &&ReceptionLine| {
        matches!(
            line.decision,
            Some(ItemDecision::Accepted | ItemDecision::AcceptedWithReserve)
        )
    };
    let lines = reception.lines.iter().filter(accepted);
    lines.map(|line| line.item).collect()
}

/// An agreement of today.
pub(crate) fn agreement(
    dossier: &Dossier,
    contractor: &Contractor,
    now: Moment,
    mut new_id: impl FnMut() -> SignatoryId,
) -> Agreement {
    Agreement {
        agreed_on: Some(now.date_naive()),
        originals: ORIGINALS,
        signatories: signatories(dossier, contractor, &mut new_id),
        ..Agreement::default()
    }
}

/// Brings a draft in step with its dossier, which was `before` and is `after`: items, and what nobody had edited in the
/// draft since it was taken from there. Answers whether anything changed.
pub(crate) fn follow(before: &Dossier, after: &Dossier, body: &mut ActBody) -> bool {
    let draft = body.clone();
    let renamed = |name: &mut String| {
        if *name == person(&before.client) {
            *name = person(&after.client);
        } else if let (Some(old), Some(new)) = (&before.architect, &after.architect)
            && *name == person(old)
        {
            *name = person(new);
        }
    };
    match body {
        ActBody::Reception(reception) => {
            follow_items(after, reception);
            reception
                .attendance
                .iter_mut()
                .for_each(|one| renamed(&mut one.name));
            reception
                .signatories
                .iter_mut()
                .for_each(|one| renamed(&mut one.name));
            if reception.visit.place == before.site.on_one_line() {
                reception.visit.place = after.site.on_one_line();
            }
            follow_money(before, after, reception);
        }
        _ => body
            .signatories_mut()
            .iter_mut()
            .for_each(|one| renamed(&mut one.name)),
    }
    draft != *body
}

fn follow_money(before: &Dossier, after: &Dossier, reception: &mut Reception) {
    let (old, new) = (&before.contract, &after.contract);
    if old.deposit != new.deposit && reception.money.paid == old.deposit.unwrap_or(Amount::ZERO) {
        reception.money.paid = new.deposit.unwrap_or(Amount::ZERO);
    }
    let kept = reception.money.retention.as_ref().map(|retention| retention.rate);
    if old.retention != new.retention && kept == old.retention {
        reception.money.retention = new.retention.map(|rate| Retention {
            rate,
            ..reception.money.retention.take().unwrap_or_default()
        });
    }
    if old.rule_set != new.rule_set || old.retention != new.retention {
        let mut computed = reception.clone();
        rules::apply(before, &mut computed);
        if computed.guarantees == reception.guarantees {
            rules::apply(after, reception);
        }
    }
}

/// A whole reception has a line for each item of its dossier; no reception has one for an item that is gone.
///
/// Answers whether anything changed.
pub(crate) fn follow_items(dossier: &Dossier, reception: &mut Reception) -> bool {
    let before = reception.lines.len();
    reception
        .lines
        .retain(|line| dossier.items.iter().any(|item| item.id == line.item));
    let mut changed = reception.lines.len() != before;
    if reception.scope == Scope::Whole {
        for item in &dossier.items {
            if !reception.lines.iter().any(|line| line.item == item.id) {
                reception.lines.push(undecided(item.id));
                changed = true;
            }
        }
    }
    changed
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

fn attendance(dossier: &Dossier, contractor: &Contractor) -> Vec<Attendance> {
    let present = |name: String, capacity| Attendance {
        name,
        capacity,
        presence: Presence::Present,
        note: String::new(),
    };
    let of_contractor = if contractor.representative.trim().is_empty() {
        contractor.name.clone()
    } else {
        contractor.representative.clone()
    };
    let mut attendance = vec![
        present(person(&dossier.client), Capacity::Client),
        present(of_contractor, Capacity::Contractor),
    ];
    if let Some(architect) = &dossier.architect {
        attendance.push(present(person(architect), Capacity::Architect));
    }
    attendance.retain(|attendance| !attendance.name.trim().is_empty());
    attendance
}

fn signatories(
    dossier: &Dossier,
    contractor: &Contractor,
    new_id: &mut impl FnMut() -> SignatoryId,
) -> Vec<Signatory> {
    let architect = dossier.architect.as_ref().map(person);
    let representative = contractor.representative.trim().to_owned();
    let people = [
        (Some(person(&dossier.client)), Capacity::Client),
        (architect, Capacity::Architect),
        (
            Some(representative).filter(|name| !name.is_empty()),
            Capacity::Contractor,
        ),
    ];
    let mut sign = |(name, capacity): (Option<String>, Capacity)| {
        name.map(|name| Signatory {
            id: new_id(),
            name,
            capacity,
        })
    };
    people.into_iter().filter_map(&mut sign).collect()
}

/// Who acts for a party: its representative with the company’s name, or the person themselves.
fn person(party: &Party) -> String {
    let (name, representative) = (party.name.trim(), party.representative.trim());
    if representative.is_empty() {
        name.to_owned()
    } else {
        format!("{representative} ({name})")
    }
}
