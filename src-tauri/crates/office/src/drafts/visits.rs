//! Visits: the client is called, comes, or does not come.

use super::reception::last_refused;
use super::{Ground, ORIGINALS};
use crate::problems::{Outcome, Sentence};
use crate::words;
use acceptance::chain::{ReserveStanding, ReserveState};
use acceptance::reception::{Attendance, Convocation, Presence, Visit};
use acceptance::record::Contact;
use acceptance::{
    Act, ActBody, ActId, Capacity, Channel, ConvocationAct, Lifting, LiftingLine, RecordBody, Statement,
    StatementCause, StatementLine, Subject, VisitPurpose,
};

/// A convocation to the visit that comes next.
pub(super) fn convocation(ground: &Ground<'_>) -> Outcome<ConvocationAct> {
    let open = !ground.chain().open_reserves().is_empty();
    let (purpose, follows) = match ground.from {
        Subject::Act(id) => after(ground, id, open)?,
        Subject::Reserve(id) => match ground.reserve(id)?.standing {
            ReserveStanding::Contested => (VisitPurpose::Finding, None),
            _ => (VisitPurpose::Lifting, None),
        },
        Subject::Objection(_) => (VisitPurpose::Finding, None),
        Subject::Dossier | Subject::Record(_) => match last_refused(ground) {
            Some(refused) => (VisitPurpose::Reception, Some(refused)),
            None if open => (VisitPurpose::Lifting, None),
            None => (VisitPurpose::Reception, None),
        },
    };
    let proposed = follows.and_then(|id| match &ground.act(id).ok()?.body {
        ActBody::Statement(statement) => statement.proposed,
        ActBody::Convocation(earlier) => earlier.or_at,
        _ => None,
    });
    Ok(ConvocationAct {
        purpose,
        follows,
        at: proposed.filter(|at| *at > ground.now),
        place: ground.site(),
        agenda: ground.say(Sentence::of(words::key("draft-agenda", &purpose))),
        sending: ground.sending(Channel::RegisteredLetter),
        originals: ORIGINALS,
        ..ConvocationAct::default()
    })
}

/// What a visit after the act `id` is for, and the act that it follows.
fn after(ground: &Ground<'_>, id: ActId, open: bool) -> Outcome<(VisitPurpose, Option<ActId>)> {
    let act = ground.act(id)?;
    Ok(match &act.body {
        ActBody::Reception(reception) if reception.is_refused() || !open => {
            (VisitPurpose::Reception, Some(id))
        }
        ActBody::Reception(_) | ActBody::Lifting(_) => (VisitPurpose::Lifting, Some(id)),
        ActBody::SupportNotice(_) => (VisitPurpose::Support, Some(id)),
        ActBody::Convocation(earlier) => (earlier.purpose, Some(id)),
        ActBody::Statement(statement) => (purpose_before(ground, statement), Some(id)),
        _ => (VisitPurpose::Reception, None),
    })
}

/// What the visit to which nobody came was for.
fn purpose_before(ground: &Ground<'_>, statement: &Statement) -> VisitPurpose {
    let called = statement.convened_by.and_then(|id| ground.act(id).ok());
    match called.map(|act| &act.body) {
        Some(ActBody::Convocation(called)) => called.purpose,
        _ => VisitPurpose::Reception,
    }
}

/// How a convocation called the client, as the act of the visit tells it.
pub(super) fn convocation_of(ground: &Ground<'_>, called: &ConvocationAct) -> Convocation {
    Convocation {
        sent_on: called.sending.dated_on,
        means: ground.say(Sentence::of(words::key("draft-means", &called.sending.channel))),
        proof: called.sending.reference.trim().to_owned(),
    }
}

/// The reserves that are open, for a visit that begins now.
pub(super) fn lifting(ground: &Ground<'_>) -> Lifting {
    Lifting {
        visit: Visit {
            started: Some(ground.now),
            ended: None,
            place: ground.site(),
        },
        attendance: ground.attendance(),
        lines: ground.chain().open_reserves().iter().map(line).collect(),
        originals: ORIGINALS,
        signatories: ground.signatories(),
        ..Lifting::default()
    }
}

/// A reserve that is open, undecided.
pub(super) fn line(state: &ReserveState) -> LiftingLine {
    LiftingLine {
        reception: state.act,
        reserve: state.reserve.id,
        decision: None,
        done: String::new(),
        done_on: None,
        client_words: String::new(),
        deadline: None,
    }
}

/// A statement on the visit to which the client was called, or on the act that they would not sign.
pub(super) fn statement(ground: &Ground<'_>) -> Outcome<Statement> {
    let from = match ground.from {
        Subject::Act(id) => Some(ground.act(id)?),
        _ => None,
    };
    let unsigned = from.filter(|act| act.kind().is_of_both_sides() && !act.is_agreed());
    let called = from
        .filter(|act| matches!(act.body, ActBody::Convocation(_)))
        .or_else(|| ground.latest(|act| matches!(act.body, ActBody::Convocation(_)).then_some(act)));
    let call = called.and_then(|act| match &act.body {
        ActBody::Convocation(call) => Some(call),
        _ => None,
    });
    let cause = match unsigned {
        Some(_) => StatementCause::RefusedToSign,
        None => StatementCause::Absent,
    };
    Ok(Statement {
        cause,
        visit: Visit {
            started: call
                .filter(|_| unsigned.is_none())
                .and_then(|call| call.at)
                .or(Some(ground.now)),
            ended: None,
            place: call.map_or_else(|| ground.site(), |call| call.place.clone()),
        },
        convened_by: called.map(|act| act.id),
        convocation: call.map(|call| convocation_of(ground, call)),
        unsigned: unsigned.map(|act| act.id),
        attendance: attendance(ground, cause),
        facts: attempts(ground, called),
        lines: unreceived(ground),
        proposed: call.and_then(|call| call.or_at).filter(|at| *at > ground.now),
        originals: ORIGINALS,
        // Witnesses are added by hand; the client signs nothing here.
        signatories: ground.signatories_as(&[Capacity::Contractor]),
        ..Statement::default()
    })
}

fn attendance(ground: &Ground<'_>, cause: StatementCause) -> Vec<Attendance> {
    let mut attendance = ground.attendance();
    if cause == StatementCause::Absent {
        for one in &mut attendance {
            if one.capacity != Capacity::Contractor {
                one.presence = Presence::Absent;
            }
        }
    }
    attendance
}

/// The attempts to reach the client since they were called that stayed without answer, as the records tell them, one a line.
fn attempts(ground: &Ground<'_>, called: Option<&Act>) -> String {
    let since = called.and_then(Act::issue).map(|issue| issue.at);
    let line = |record: &acceptance::Record| {
        let RecordBody::Contact(contact) = &record.body else {
            return None;
        };
        let counts = !contact.incoming && !contact.answered && since.is_none_or(|since| record.at >= since);
        counts.then(|| ground.say(attempt(ground, record.at, contact)))
    };
    let lines: Vec<String> = ground.contents.records.iter().filter_map(line).collect();
    lines.join("\n")
}

fn attempt(ground: &Ground<'_>, at: acceptance::dates::Moment, contact: &Contact) -> Sentence {
    let said = contact.words.trim();
    let key = match said.is_empty() {
        true => "draft-attempt",
        false => "draft-attempt-words",
    };
    let means = ground.say(Sentence::of(words::key("draft-means", &contact.channel)));
    Sentence::of(key)
        .with("moment", ground.catalogue().date_time(at.naive_local()))
        .with("means", means)
        .with("words", said)
}

/// The items that no reception received.
fn unreceived(ground: &Ground<'_>) -> Vec<StatementLine> {
    let received = ground.contents.chain().received_items();
    let items = ground.chain().items().into_iter();
    let left = items.filter(|item| !received.contains(&item.id));
    left.map(|item| StatementLine {
        item: item.id,
        completed: false,
        state: String::new(),
    })
    .collect()
}
