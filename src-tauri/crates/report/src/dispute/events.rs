//! What happened, in time order, each with the number under which it is cited.

use acceptance::dates::Moment;
use acceptance::{ActKind, Objection, ObjectionId, Record, RecordId};
use chrono::{NaiveDate, NaiveTime};

use crate::act::Act;
use crate::dispute::{Book, Dispute, ToldAct};
use crate::text::{Rich, Target};

/// When something happened, by the clock of whoever wrote it down; what has a day alone comes first on that day, what has
/// none comes last of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct When {
    day: NaiveDate,
    time: Option<NaiveTime>,
}

impl When {
    pub fn at(moment: Moment) -> Self {
        Self {
            day: moment.date_naive(),
            time: Some(moment.naive_local().time()),
        }
    }

    pub fn on(day: NaiveDate) -> Self {
        Self { day, time: None }
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
        let when = When::on(objection.received_on.unwrap_or(NaiveDate::MAX));
        found.push((when, What::Objection(objection)));
    }
    let records = dispute.records.iter();
    found.extend(records.map(|record| (When::at(record.at), What::Record(record))));
    for told in &dispute.acts {
        if let Some(issue) = told.act.issue() {
            found.push((When::at(issue.at), What::Act(told)));
        }
    }
    found.sort_by_key(|(when, _)| *when);
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
