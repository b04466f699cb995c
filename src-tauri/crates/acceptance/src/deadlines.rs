//! What falls due in a dossier: repairs, answers, visits, payments, retention, guarantees, signatures. Derived each time from
//! the acts, objections and records; nothing is stored.

use crate::account::{Account, Owed};
use crate::act::{Act, ActBody, ActNumber};
use crate::agreement::AgreementOrigin;
use crate::chain::Chain;
use crate::dates::{Moment, plus_years};
use crate::dossier::Dossier;
use crate::id::{ActId, ObjectionId, RecordId, ReserveId};
use crate::money::Amount;
use crate::objection::{Objection, ObjectionState};
use crate::owing::Owing;
use crate::reception::Reception;
use crate::record::{Contact, Record, RecordBody, Subject};
use crate::retained::{opposition, paid_back};
use crate::rules::ObjectionEffect;
use crate::sending::Step;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that falls due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What kind of thing.
    pub kind: DeadlineKind,
    /// Day; none where an act waits without one.
    pub on: Option<NaiveDate>,
    /// Hour, where there is one.
    pub at: Option<Moment>,
    /// What it lies in; names it for a calendar, so that it is the same entry next time.
    pub source: DeadlineSource,
    /// The number of that act.
    pub number: Option<ActNumber>,
    /// What, in the words of whoever wrote it; for a guarantee its key in the catalogue, or its name; for an act that waits for
    /// signatures the names of those who are to sign.
    pub what: String,
    /// Sum, where it is about one.
    pub amount: Option<Amount>,
}

/// What a deadline lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeadlineSource {
    /// The contract.
    Contract,
    /// An act as a whole, or the part of it with this number.
    Act(ActId, usize),
    /// A reserve of an act.
    Reserve(ActId, ReserveId),
    /// An objection, or the step of it with this number.
    Objection(ObjectionId, usize),
    /// A record.
    Record(RecordId),
}

/// What can fall due.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// A reserve to be repaired.
    Repair,
    /// An answer that the client owes.
    AnswerAwaited,
    /// An answer that we owe.
    AnswerOwed,
    /// A step of a follow-up.
    Step,
    /// A visit to which the client was convened.
    Visit,
    /// The agreed end of the works.
    End,
    /// A retention to be released.
    Retention,
    /// A guarantee that ends.
    Guarantee,
    /// A payment.
    Payment,
    /// An act that waits for a signature.
    Unsigned,
}

impl DeadlineKind {
    /// As JSON and the catalogue write it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Repair => "repair",
            Self::AnswerAwaited => "answer_awaited",
            Self::AnswerOwed => "answer_owed",
            Self::Step => "step",
            Self::Visit => "visit",
            Self::End => "end",
            Self::Retention => "retention",
            Self::Guarantee => "guarantee",
            Self::Payment => "payment",
            Self::Unsigned => "unsigned",
        }
    }
}

impl Deadline {
    /// Days from `today` until then; negative where it is past.
    #[must_use]
    pub fn days_from(&self, today: NaiveDate) -> Option<i64> {
        self.on.map(|on| (on - today).num_days())
    }
}

/// What falls due in one dossier, the earliest first and what has no day last. What ended before `today` and cannot be late,
/// such as a guarantee or a visit, is left out. `retention_of` tells what the retention of an issued acceptance act comes to by now,
/// before what was paid of it ([`crate::retained::Retained::allowed`]).
#[must_use]
pub fn deadlines(
    dossier: &Dossier,
    acts: &[Act],
    objections: &[Objection],
    records: &[Record],
    today: NaiveDate,
    retention_of: impl Fn(ActId) -> Option<Amount>,
) -> Vec<Deadline> {
    let chain = Chain::new(dossier, acts);
    let mut found = Vec::new();
    found.extend(end(&chain));
    found.extend(repairs(&chain));
    for act in acts.iter().filter(|act| act.stands()) {
        of_act(act, &chain, records, today, &retention_of, &mut found);
    }
    for objection in objections {
        of_objection(objection, &chain, &mut found);
    }
    found.extend(payments(dossier, records));
    found.extend(balance(&chain, records, &retention_of));
    found.sort_by_key(|deadline| (deadline.on.is_none(), deadline.on, deadline.kind));
    found
}

fn end(chain: &Chain<'_>) -> Option<Deadline> {
    let contract = chain.contract();
    if contract.terminated.is_some() || chain.received_all().is_some() {
        return None;
    }
    Some(Deadline {
        kind: DeadlineKind::End,
        on: Some(contract.end?),
        at: None,
        source: DeadlineSource::Contract,
        number: None,
        what: chain.dossier.works.clone(),
        amount: None,
    })
}

fn repairs(chain: &Chain<'_>) -> Vec<Deadline> {
    let repair = |state: crate::chain::ReserveState| Deadline {
        kind: DeadlineKind::Repair,
        on: state.deadline,
        at: None,
        source: DeadlineSource::Reserve(state.act, state.reserve.id),
        number: Some(state.number),
        what: state.reserve.client_words,
        amount: None,
    };
    chain.open_reserves().into_iter().map(repair).collect()
}

fn of_act(
    act: &Act,
    chain: &Chain<'_>,
    records: &[Record],
    today: NaiveDate,
    retention_of: &impl Fn(ActId) -> Option<Amount>,
    found: &mut Vec<Deadline>,
) {
    let number = act.issue().map(|issue| issue.number.clone());
    let deadline = |kind, on, part, what: &str| Deadline {
        kind,
        on,
        at: None,
        source: DeadlineSource::Act(act.id, part),
        number: number.clone(),
        what: what.to_owned(),
        amount: None,
    };
    // A choice that the client made holds by the client’s signature alone.
    let chosen = matches!(&act.body, ActBody::SupportNotice(notice) if notice.choice.is_some());
    // An act of both sides holds once the client signed it, and waits for the others all the same.
    let incomplete = act.kind().is_of_both_sides() && !act.missing_signatories().is_empty();
    if !act.is_agreed() || incomplete || chosen && !act.is_signed_by_client() {
        let missing = act.missing_signatories().into_iter();
        let names: Vec<&str> = missing.map(|signatory| signatory.name.trim()).collect();
        found.push(deadline(DeadlineKind::Unsigned, None, 0, &names.join(", ")));
    }
    let agreed = chain.agreed_from(AgreementOrigin::Act(act.id)).is_some();
    let answered = || {
        let incoming = |contact: &Contact| contact.incoming;
        agreed || contacts(records, act.id).any(|(_, contact)| incoming(contact))
    };
    match &act.body {
        ActBody::SupportNotice(notice) if notice.choice.is_none() && !answered() => {
            found.push(deadline(
                DeadlineKind::AnswerAwaited,
                notice.answer_by,
                0,
                &notice.subject,
            ));
        }
        ActBody::Notice(notice) => {
            if notice.answer_by.is_some() && !answered() {
                found.push(deadline(
                    DeadlineKind::AnswerAwaited,
                    notice.answer_by,
                    0,
                    &notice.subject,
                ));
            }
            // The act is frozen: what was done since stands in the records, as said about it.
            let told = |due: NaiveDate| contacts(records, act.id).any(|(on, _)| on >= due);
            for (part, step) in open_steps(&notice.steps) {
                if !agreed && !step.due_on.is_some_and(told) {
                    found.push(deadline(DeadlineKind::Step, step.due_on, part, &step.what));
                }
            }
        }
        ActBody::Convocation(call) => {
            if let Some(at) = call.at.filter(|at| at.date_naive() >= today) {
                found.push(Deadline {
                    at: Some(at),
                    ..deadline(DeadlineKind::Visit, Some(at.date_naive()), 0, &call.part)
                });
            }
        }
        ActBody::Reception(reception) if act.is_agreed() && !reception.is_refused() => {
            if !retention_released(chain, act.id) {
                let left =
                    retention_of(act.id).map(|kept| (kept - paid_back(records, act.id)).at_least_zero());
                let due = release_of(reception).filter(|_| left != Some(Amount::ZERO));
                found.extend(due.map(|on| {
                    // While the client’s opposition stops the release, no day is the day of it.
                    let opposed = opposition(records, act, on);
                    let stopped = opposed.is_some_and(|(_, effect)| effect == ObjectionEffect::StopsRelease);
                    Deadline {
                        amount: left,
                        ..deadline(DeadlineKind::Retention, Some(on).filter(|_| !stopped), 0, "")
                    }
                }));
            }
            for (guarantee, part) in reception.guarantees.iter().zip(1..) {
                if guarantee.ends_on >= today {
                    found.push(deadline(
                        DeadlineKind::Guarantee,
                        Some(guarantee.ends_on),
                        part,
                        &guarantee.name,
                    ));
                }
            }
        }
        _ => {}
    }
}

/// The contacts about an act, each with its day.
fn contacts(records: &[Record], act: ActId) -> impl Iterator<Item = (NaiveDate, &Contact)> {
    records.iter().filter_map(move |record| match &record.body {
        RecordBody::Contact(contact) if contact.about == Subject::Act(act) => {
            Some((record.at.date_naive(), contact))
        }
        _ => None,
    })
}

/// The day on which the retention of `reception` is released, where it keeps one: a year after the reception where none is written (law no 71-584 of 16 July 1971,
/// art. 2).
pub fn release_of(reception: &Reception) -> Option<NaiveDate> {
    let retention = reception.money.retention.as_ref()?;
    if retention.rate.0 == 0 {
        return None;
    }
    let year_after = || reception.effect().map(|effect| plus_years(effect, 1));
    retention.released_on.or_else(year_after)
}

/// Whether a later lifting, signed by the client, released the retention of `reception`.
fn retention_released(chain: &Chain<'_>, reception: ActId) -> bool {
    chain.acts.iter().any(|act| {
        matches!(&act.body, ActBody::Lifting(lifting)
            if act.is_agreed()
                && lifting.retention_released
                && lifting.lines.iter().any(|line| line.reception == reception))
    })
}

fn of_objection(objection: &Objection, chain: &Chain<'_>, found: &mut Vec<Deadline>) {
    let deadline = |kind, on, part, what: &str| Deadline {
        kind,
        on,
        at: None,
        source: DeadlineSource::Objection(objection.id, part),
        number: None,
        what: what.to_owned(),
        amount: None,
    };
    let unanswered = matches!(
        objection.state,
        ObjectionState::Received | ObjectionState::Understood | ObjectionState::Answered
    );
    let agreed = || {
        chain
            .agreed_from(AgreementOrigin::Objection(objection.id))
            .is_some()
    };
    if unanswered && !agreed() {
        let on = objection
            .deadline
            .as_ref()
            .and_then(|asked| asked.holds().or(asked.asked));
        found.push(deadline(DeadlineKind::AnswerOwed, on, 0, &objection.client_words));
    }
    if objection.state != ObjectionState::Confirmed {
        for (part, step) in open_steps(&objection.steps) {
            found.push(deadline(DeadlineKind::Step, step.due_on, part, &step.what));
        }
    }
}

fn open_steps(steps: &[Step]) -> impl Iterator<Item = (usize, &Step)> {
    (1..)
        .zip(steps)
        .filter(|(_, step)| step.done_on.is_none() && step.due_on.is_some())
}

/// What is left to pay once all of the works are received, beyond the sums that were asked for and what is retained. It has no day
/// until somebody asks for it.
fn balance(
    chain: &Chain<'_>,
    records: &[Record],
    retention_of: &impl Fn(ActId) -> Option<Amount>,
) -> Option<Deadline> {
    chain.received_all()?;
    let mut receptions = chain.standing();
    receptions.retain(|(act, _)| match &act.body {
        ActBody::Reception(reception) => act.is_agreed() && !reception.is_refused(),
        _ => false,
    });
    let (last, issue) = receptions.last()?;
    let kept = |act: &Act| match retention_released(chain, act.id) {
        true => Amount::ZERO,
        false => retention_of(act.id).map_or(Amount::ZERO, |kept| {
            (kept - paid_back(records, act.id)).at_least_zero()
        }),
    };
    let retained: Amount = receptions.iter().map(|&(act, _)| kept(act)).sum();
    let account = Account::of(&chain.dossier.contract, records);
    let asked: Amount = account.dues().iter().map(|owed| owed.left).sum();
    let left = Owing::of(chain).total() - account.received() - asked - retained;
    (left > Amount::ZERO).then(|| Deadline {
        kind: DeadlineKind::Payment,
        on: None,
        at: None,
        source: DeadlineSource::Act(last.id, 0),
        number: Some(issue.number.clone()),
        what: String::new(),
        amount: Some(left),
    })
}

/// The sums due that were not received yet, each with what is left of it.
fn payments(dossier: &Dossier, records: &[Record]) -> Vec<Deadline> {
    let payment = |owed: &Owed<'_>| Deadline {
        kind: DeadlineKind::Payment,
        on: owed.due.due_on,
        at: None,
        source: DeadlineSource::Record(owed.record),
        number: None,
        what: owed.due.label.clone(),
        amount: Some(owed.left),
    };
    let account = Account::of(&dossier.contract, records);
    let open = account.dues().iter().filter(|owed| owed.left > Amount::ZERO);
    open.map(payment).collect()
}
