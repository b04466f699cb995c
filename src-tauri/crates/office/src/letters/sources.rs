//! What a letter is about: what it was begun from, or else what the dossier has last of its kind.

use crate::documents;
use crate::drafts::Ground;
use acceptance::account::Account;
use acceptance::chain::{ReserveStanding, ReserveState};
use acceptance::dates::Moment;
use acceptance::deadlines::release_of;
use acceptance::objection::Proposal;
use acceptance::record::{ChangeRequest, Due};
use acceptance::retained::Retained;
use acceptance::{
    Act, ActBody, ActNumber, AgreementOrigin, Amount, Objection, Reception, Record, RecordBody, RecordId,
    Statement, Subject,
};
use chrono::NaiveDate;

pub(super) fn number(issue: &acceptance::act::Issue) -> String {
    ActNumber::to_string(&issue.number)
}

pub(super) fn works(ground: &Ground<'_>) -> String {
    let dossier = ground.dossier();
    match dossier.works.trim() {
        "" => dossier.title.trim().to_owned(),
        works => works.to_owned(),
    }
}

/// The objection that the letter is about, or the last one.
pub(super) fn objection<'a>(ground: &Ground<'a>) -> Option<&'a Objection> {
    match ground.from {
        Subject::Objection(id) => ground.objection(id).ok(),
        _ => ground.contents.objections.last(),
    }
}

/// The proposal that the client chose in that objection.
pub(super) fn chosen<'a>(ground: &Ground<'a>) -> Option<&'a Proposal> {
    let objection = objection(ground)?;
    objection.proposals.get(objection.chosen? as usize)
}

/// The statement that the letter is about, or the last one.
pub(super) fn last_statement<'a>(ground: &Ground<'a>) -> Option<(&'a Act, &'a Statement)> {
    let statement = |act: &'a Act| match &act.body {
        ActBody::Statement(statement) => Some((act, statement)),
        _ => None,
    };
    let about = match ground.from {
        Subject::Act(id) => ground.act(id).ok().and_then(statement),
        _ => None,
    };
    about.or_else(|| ground.latest(statement))
}

/// The visit to which the client was called last, if it is still to come.
pub(super) fn appointment(ground: &Ground<'_>) -> Option<Moment> {
    let called = ground.latest(|act| match &act.body {
        ActBody::Convocation(called) => Some(called.at),
        _ => None,
    });
    called.flatten().filter(|at| *at > ground.now)
}

/// The reception that the letter is about, or the last one; signed by the client, and not refused.
pub(super) fn last_reception<'a>(ground: &Ground<'a>) -> Option<(&'a Act, &'a Reception)> {
    let about = match ground.from {
        Subject::Act(id) => ground.act(id).ok().and_then(received),
        _ => None,
    };
    about.or_else(|| ground.latest(received))
}

/// The reception whose repaired reserves are to be lifted: the one that the letter is about, or the last one that has any.
pub(super) fn reception_to_lift<'a>(ground: &Ground<'a>) -> Option<(&'a Act, &'a Reception)> {
    let with_repairs = repaired(ground).last().map(|state| state.act);
    let act = with_repairs.and_then(|id| ground.act(id).ok());
    act.and_then(received).or_else(|| last_reception(ground))
}

fn received(act: &Act) -> Option<(&Act, &Reception)> {
    match &act.body {
        ActBody::Reception(reception) if act.is_agreed() && !reception.is_refused() => Some((act, reception)),
        _ => None,
    }
}

/// The reserves of that reception that may have been repaired.
pub(super) fn reserves(ground: &Ground<'_>) -> Vec<ReserveState> {
    let mut reserves = repaired(ground);
    let last = reserves.last().map(|state| state.act);
    reserves.retain(|state| Some(state.act) == last);
    reserves
}

/// What is open and not contested, of what the letter is about or of the whole dossier: what is contested was not repaired.
fn repaired(ground: &Ground<'_>) -> Vec<ReserveState> {
    let mut reserves = ground.chain().open_reserves();
    reserves.retain(|state| state.standing != ReserveStanding::Contested);
    match ground.from {
        Subject::Reserve(id) => reserves.retain(|state| state.reserve.id == id),
        Subject::Act(id) if ground.act(id).ok().and_then(received).is_some() => {
            reserves.retain(|state| state.act == id);
        }
        _ => {}
    }
    reserves
}

/// The sum that the letter is about, or the one that is due longest.
pub(super) fn due<'a>(ground: &Ground<'a>) -> Option<(RecordId, &'a Due)> {
    let due = |record: &'a Record| match &record.body {
        RecordBody::Due(due) => Some((record.id, due)),
        _ => None,
    };
    if let Subject::Record(id) = ground.from
        && let Some(named) = ground.record(id).ok().and_then(due)
    {
        return Some(named);
    }
    let open = |(id, due): &(RecordId, &Due)| left(ground, *id, due) > Amount::ZERO;
    let dues = ground.contents.records.iter().filter_map(due).filter(open);
    dues.min_by_key(|(_, due)| due.due_on.unwrap_or(NaiveDate::MAX))
}

/// What is left to pay of a sum due.
pub(super) fn left(ground: &Ground<'_>, id: RecordId, due: &Due) -> Amount {
    let account = Account::of(&ground.dossier().contract, &ground.contents.records);
    let mut dues = account.dues().iter();
    dues.find(|owed| owed.record == id)
        .map_or(due.amount, |owed| owed.left)
}

/// The number of the signed agreement that came of a wish.
pub(super) fn agreed(ground: &Ground<'_>, wish: RecordId) -> Option<String> {
    let settles = |act: &&Act| {
        act.is_agreed()
            && matches!(&act.body, ActBody::Agreement(agreement)
                if agreement.origin == AgreementOrigin::Record(wish))
    };
    let mut acts = ground.contents.acts.iter();
    acts.find(settles).and_then(Act::issue).map(number)
}

/// The change that the letter is about, or the last one that was neither withdrawn nor agreed.
pub(super) fn change<'a>(ground: &Ground<'a>) -> Option<(&'a Record, &'a ChangeRequest)> {
    let change = |record: &'a Record| match &record.body {
        RecordBody::ChangeRequest(change) => Some((record, change)),
        _ => None,
    };
    let about = match ground.from {
        Subject::Record(id) => ground.record(id).ok().and_then(change),
        _ => None,
    };
    let mut records = ground.contents.records.iter().rev().filter_map(change);
    let open = |(record, change): &(&Record, &ChangeRequest)| {
        !change.withdrawn && agreed(ground, record.id).is_none()
    };
    about.or_else(|| records.find(open))
}

/// The incident that the letter is about, or the last one.
pub(super) fn incident<'a>(ground: &Ground<'a>) -> Option<(Moment, &'a str)> {
    let incident = |record: &'a Record| match &record.body {
        RecordBody::Incident(incident) => Some((record.at, incident.facts.as_str())),
        _ => None,
    };
    let about = match ground.from {
        Subject::Record(id) => ground.record(id).ok().and_then(incident),
        _ => None,
    };
    about.or_else(|| ground.contents.records.iter().rev().find_map(incident))
}

/// What is kept back under the last reception by now, and until when.
pub(super) fn retention(ground: &Ground<'_>) -> Option<(Retained, Option<NaiveDate>)> {
    let (act, reception) = last_reception(ground)?;
    let records = &ground.contents.records;
    let retained = documents::retained(ground.rooms, ground.store, &ground.chain(), records, act.id)?;
    Some((retained, release_of(reception)))
}
