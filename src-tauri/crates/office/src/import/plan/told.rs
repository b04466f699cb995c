//! Objections and records of a plan.

use super::Surroundings;
use super::keys::Keys;
use crate::documents::Contents;
use crate::import::faults::Faults;
use crate::import::format::{ObjectionIn, ProposalIn, RecordIn};
use crate::problems::Sentence;
use crate::{objections, records, terms};
use acceptance::dates::Moment;
use acceptance::objection::{Contradiction, Proposal};
use acceptance::record::{ChangeRequest, Contact, CorrectionRound, Due, Incident, Receipt};
use acceptance::rules::OverrideFault;
use acceptance::{Act, ActBody, DossierId, Objection, ObjectionId, Record, RecordBody, RecordId};
use chrono::NaiveDate;

pub(super) fn objection(told: ObjectionIn, id: ObjectionId, dossier: DossierId, keys: &Keys) -> Objection {
    let warned_by = told.warned_by.iter();
    let objection = Objection {
        received_on: told.received_on,
        channel: told.channel,
        kind: told.kind,
        item: keys.item(told.item.as_ref()),
        reserve: keys.reserve(told.reserve.as_ref()),
        cause: told.cause,
        warned_by: warned_by.filter_map(|key| keys.act(Some(key))).collect(),
        facts: told.facts,
        client_words: told.client_words,
        restatement: told.restatement,
        restatement_confirmed: told.restatement_confirmed,
        contractor_words: told.contractor_words,
        proposals: told.proposals.into_iter().map(proposal).collect(),
        // A place before the first is none: the index that no list has is refused with the other contradictions.
        chosen: told.chosen.map(|place| place.checked_sub(1).unwrap_or(u32::MAX)),
        chosen_on: told.chosen_on,
        declined: told.declined,
        deadline: told.deadline,
        steps: told.steps,
        confirmed_on: told.confirmed_on,
        feedback: told.feedback,
        cost: told.cost.map(|sum| sum.0),
        ..Objection::new(id, dossier)
    };
    Objection {
        state: objection.derived_state(),
        ..objection
    }
}

fn proposal(proposal: ProposalIn) -> Proposal {
    Proposal {
        text: proposal.text,
        remedy: proposal.remedy,
        price_effect: proposal.price_effect.0,
        days_effect: proposal.days_effect,
    }
}

pub(super) fn record(told: RecordIn, id: RecordId, dossier: DossierId, now: Moment, keys: &Keys) -> Record {
    let (at, body) = match told {
        RecordIn::Contact(told) => (
            told.at,
            RecordBody::Contact(Contact {
                incoming: told.incoming,
                channel: told.channel,
                person: told.person,
                words: told.words,
                answered: told.answered,
                about: keys.subject(told.about.as_ref()),
                proof: told.proof,
                outside_terms: told.outside_terms,
                opposes_release: told.opposes_release,
            }),
        ),
        RecordIn::ChangeRequest(told) => (
            told.at,
            RecordBody::ChangeRequest(ChangeRequest {
                words: told.words,
                item: keys.item(told.item.as_ref()),
                price: told.price.map(|sum| sum.0),
                days: told.days,
                withdrawn: told.withdrawn,
            }),
        ),
        RecordIn::CorrectionRound(told) => (
            told.at,
            RecordBody::CorrectionRound(CorrectionRound {
                item: keys.item(told.item.as_ref()),
                words: told.words,
                done_on: told.done_on,
                price: told.price.map(|sum| sum.0),
            }),
        ),
        RecordIn::Due(told) => (
            told.at,
            RecordBody::Due(Due {
                label: told.label,
                amount: told.amount.0,
                due_on: told.due_on,
                deposit: told.deposit,
            }),
        ),
        RecordIn::Receipt(told) => (
            told.at,
            RecordBody::Receipt(Receipt {
                amount: told.amount.0,
                due: keys.record(told.due.as_ref()),
                means: told.means,
                reference: told.reference,
                seen: told.seen,
                deposit: told.deposit,
                retention_of: keys.act(told.retention_of.as_ref()),
            }),
        ),
        RecordIn::Incident(told) => (
            told.at,
            RecordBody::Incident(Incident {
                facts: told.facts,
                witnesses: told.witnesses,
                pause: told.pause,
            }),
        ),
    };
    Record {
        id,
        dossier,
        at: at.unwrap_or(now),
        written: now,
        body,
    }
}

/// Adds to `faults` what contradicts itself in objections and records. That their keys lead somewhere was checked before.
pub(super) fn check(contents: &Contents, around: Surroundings<'_>, faults: &mut Faults) {
    let (now, last) = (around.now, objections::last_day(around.now));
    if !around.restored {
        check_new(contents, last, faults);
    }
    for (index, objection) in contents.objections.iter().enumerate() {
        let contradictions = objection.contradictions(last).into_iter();
        for (place, what) in
            contradictions.filter(|(_, what)| !around.restored || *what != Contradiction::RepairCharged)
        {
            faults.push(format!("/objections/{index}{place}"), Sentence::of(what.key()));
        }
    }
    for (index, record) in contents.records.iter().enumerate() {
        for (place, sentence) in records::faults(contents, record, now) {
            let place = place.trim_start_matches("/body");
            // An item that an agreement of the file adds is no item of the contract yet, nor is a reception of it signed.
            let planned = place == "/item" || place == "/retention_of" && keeps_retention(contents, record);
            if !planned {
                faults.push(format!("/records/{index}{place}"), sentence);
            }
        }
    }
}

/// Adds what nobody writes anew, though data of an older version may hold it.
fn check_new(contents: &Contents, last: NaiveDate, faults: &mut Faults) {
    for (place, sentence) in terms::contradictions(None, &contents.dossier, last) {
        faults.push(format!("/dossier{place}"), sentence);
    }
    for fault in contents.dossier.contract.rules.faults() {
        if let OverrideFault::Twice(at) = fault {
            let sentence = Sentence::of("rules-problem-override-twice");
            faults.push(format!("/dossier/contract/rules/{at}"), sentence);
        }
    }
    for (index, record) in contents.records.iter().enumerate() {
        for (place, sentence) in records::empty(record) {
            let place = place.trim_start_matches("/body");
            faults.push(format!("/records/{index}{place}"), sentence);
        }
    }
}

/// Whether the reception whose retention the receipt pays back is to keep one.
fn keeps_retention(contents: &Contents, record: &Record) -> bool {
    let RecordBody::Receipt(Receipt {
        retention_of: Some(id),
        ..
    }) = &record.body
    else {
        return false;
    };
    let keeps = |act: &Act| match &act.body {
        ActBody::Reception(reception) => act.id == *id && reception.money.retention.is_some(),
        _ => false,
    };
    contents.acts.iter().any(keeps)
}
