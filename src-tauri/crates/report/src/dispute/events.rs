//! What happened, in time order, each with the number under which it is cited.

use acceptance::dates::Moment;
use acceptance::{ActBody, ActDocument, ActKind, AgreementOrigin, Objection, ObjectionId, Record, RecordId};
use chrono::{NaiveDate, NaiveTime};

use crate::act::Act;
use crate::dispute::{Book, Dispute, ToldAct};
use crate::text::{Rich, Target};

/// When something happened, by the clock of whoever wrote it down; what has a day alone comes first on that day, or right after
/// what it speaks of, and what has none comes last of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct When {
    day: NaiveDate,
    /// Its place on the day; none at the head of it.
    place: Option<NaiveTime>,
    /// How far after what stands at that place.
    after: u8,
    /// The time, where it is known.
    time: Option<NaiveTime>,
}

impl When {
    pub fn at(moment: Moment) -> Self {
        let time = Some(moment.naive_local().time());
        Self {
            day: moment.date_naive(),
            place: time,
            after: 0,
            time,
        }
    }

    pub fn on(day: NaiveDate) -> Self {
        Self {
            day,
            place: None,
            after: 0,
            time: None,
        }
    }

    /// A `day` that follows from this: right after it, where it is the same day.
    pub fn then_on(self, day: NaiveDate) -> Self {
        match day == self.day {
            true => Self {
                after: self.after.saturating_add(1),
                time: None,
                ..self
            },
            false => Self::on(day),
        }
    }

    /// The day, and the time where it is known.
    pub fn said(self, act: &Act<'_>) -> (String, Option<String>) {
        if self.day == NaiveDate::MAX {
            return (act.text("dispute-undated"), None);
        }
        let time = self.time.map(|time| act.words.time(self.day.and_time(time)));
        (act.date(self.day), time)
    }

    pub fn day(self, act: &Act<'_>) -> String {
        self.said(act).0
    }
}

/// Something that happened.
pub(crate) struct Event<'a> {
    pub when: When,
    pub what: What<'a>,
    /// “A1”, “L2”, “R1”, “E12”.
    pub piece: String,
}

/// What it was.
#[derive(Clone, Copy)]
pub(crate) enum What<'a> {
    Act(&'a ToldAct),
    Objection(&'a Objection),
    Record(&'a Record),
}

/// All events of a dossier.
pub(crate) fn events(dispute: &Dispute) -> Vec<Event<'_>> {
    let mut found: Vec<(When, What<'_>)> = Vec::new();
    for objection in &dispute.objections {
        found.push((received(dispute, objection), What::Objection(objection)));
    }
    let records = dispute.records.iter();
    found.extend(records.map(|record| (When::at(record.at), What::Record(record))));
    for told in &dispute.acts {
        if let Some(issue) = told.act.issue() {
            found.push((When::at(issue.at), What::Act(told)));
        }
    }
    found.sort_by_key(|(when, _)| *when);
    in_order_of_issue(&mut found);
    let (mut acts, mut letters, mut objections, mut entries) = (0, 0, 0, 0);
    let mut next = |what: &What<'_>| {
        let (letter, count) = match what {
            What::Act(told) if told.act.kind() == ActKind::Letter => ('L', &mut letters),
            What::Act(_) => ('A', &mut acts),
            What::Objection(_) => ('R', &mut objections),
            What::Record(_) => ('E', &mut entries),
        };
        *count += 1;
        format!("{letter}{count}")
    };
    found
        .into_iter()
        .map(|(when, what)| Event {
            when,
            piece: next(&what),
            what,
        })
        .collect()
}

/// When an objection came. It has a day alone: it stands after the acceptance act of that day whose reserve it is about, unless
/// an act that speaks of the objection was issued before.
fn received(dispute: &Dispute, objection: &Objection) -> When {
    let Some(day) = objection.received_on else {
        return When::on(NaiveDate::MAX);
    };
    let speaks = |told: &&ToldAct| told.document.objections.iter().any(|one| one.id == objection.id);
    let holds = |told: &&ToldAct| match &told.document.body {
        ActBody::Reception(reception) => reception.reserves.iter().any(|reserve| {
            Some(reserve.id) == objection.reserve
                || objection.reserve.is_none() && reserve.item.is_some() && reserve.item == objection.item
        }),
        _ => false,
    };
    let of_day = || {
        let acts = dispute.acts.iter();
        acts.filter_map(|told| Some((told, When::at(told.act.issue()?.at))))
            .filter(|(_, when)| when.day == day)
    };
    let first = of_day()
        .filter(|(told, _)| speaks(told))
        .map(|(_, when)| when)
        .min();
    let last = of_day()
        .filter(|(told, _)| holds(told) && !speaks(told))
        .map(|(_, when)| when)
        .max();
    match (last, first) {
        (Some(last), Some(first)) if last >= first => When::on(day),
        (Some(last), _) => last.then_on(day),
        (None, _) => When::on(day),
    }
}

/// Acts of one moment come in the order in which they were issued, as far as what is frozen in them tells it: an act that names
/// another was issued after it.
fn in_order_of_issue(found: &mut [(When, What<'_>)]) {
    for end in 1..found.len() {
        let mut at = end;
        while at > 0 {
            let (Some((before, What::Act(one))), Some((when, What::Act(other)))) =
                (found.get(at - 1), found.get(at))
            else {
                break;
            };
            if before != when || !names(&one.document, other) || names(&other.document, one) {
                break;
            }
            found.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Whether `document` names `other` among what was there when it was issued.
fn names(document: &ActDocument, other: &ToldAct) -> bool {
    let number = &other.document.number;
    document.cited.iter().any(|cited| cited.id == other.act.id)
        || document
            .agreements
            .iter()
            .any(|agreement| agreement.number == *number)
        || document
            .reserves
            .iter()
            .any(|reserve| reserve.act == other.act.id)
        || document.earlier.iter().any(|earlier| earlier.act == other.act.id)
}

impl Event<'_> {
    /// Its place in the chronicle.
    pub fn anchor(&self) -> String {
        match self.what {
            What::Act(told) => act_anchor(told),
            What::Objection(objection) => objection_anchor(objection.id),
            What::Record(record) => record_anchor(record.id),
        }
    }

    /// Its number, as a link.
    pub fn link(&self) -> Rich {
        Rich::new().link(self.piece.as_str(), Target::Anchor(self.anchor()))
    }
}

impl<'a> Book<'a> {
    /// The number of an act, as a link; its own number where it is not here.
    pub fn act_link(&self, id: acceptance::ActId) -> Rich {
        self.find(|what| matches!(what, What::Act(told) if told.act.id == id))
            .map(|event| match event.what {
                What::Act(told) => {
                    let number = told.document.number.to_string();
                    let text = format!("{} ({number})", event.piece);
                    Rich::new().link(text, Target::Anchor(event.anchor()))
                }
                _ => event.link(),
            })
            .unwrap_or_default()
    }

    /// What an agreement comes from, where it stands here.
    pub fn origin_of(&self, origin: &AgreementOrigin) -> Option<&Event<'a>> {
        self.find(|what| match (what, origin) {
            (What::Act(told), AgreementOrigin::Act(id)) => told.act.id == *id,
            (What::Objection(objection), AgreementOrigin::Objection(id)) => objection.id == *id,
            (What::Record(record), AgreementOrigin::Record(id)) => record.id == *id,
            _ => false,
        })
    }

    /// The first event of which `is` holds.
    pub fn find(&self, is: impl Fn(&What<'a>) -> bool) -> Option<&Event<'a>> {
        self.events.iter().find(|event| is(&event.what))
    }
}

pub(crate) fn act_anchor(told: &ToldAct) -> String {
    format!("act-{}", told.document.number)
}

/// As the functions of the acts name it.
pub(crate) fn objection_anchor(id: ObjectionId) -> String {
    format!("objection-{id}")
}

pub(crate) fn record_anchor(id: RecordId) -> String {
    format!("record-{id}")
}
