//! What falls due, across dossiers, and the same as a calendar (RFC 5545).

use crate::api::{DeadlineView, DeadlinesView, ExportView};
use crate::documents::{self, Contents};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{export, sample};
use acceptance::chain::ReserveStanding;
use acceptance::dates::Moment;
use acceptance::deadlines::{Deadline, DeadlineKind, DeadlineSource, deadlines, release_of};
use acceptance::retained::{Retained, opposition};
use acceptance::rules::ObjectionEffect;
use acceptance::{Act, ActBody, ActId, Chain, Dossier, Objection, Record, ReserveId};
use chrono::{Datelike, Duration, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use messages::Catalogue;
use std::collections::HashSet;
use std::path::Path;
use store::Store;

/// Longest quotation within a line of the list, in characters.
const LONGEST: usize = 90;
/// How the program calls itself in a calendar (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Sans Réserve//Sans Réserve//FR";
/// The last year that a calendar can write (RFC 5545, 3.3.4).
const LAST_YEAR: i32 = 9_999;
/// Length of a visit in a calendar, in hours: long enough to be kept free.
const VISIT_HOURS: i64 = 2;

/// What falls due, overdue first, then by day.
pub(crate) fn view(rooms: &Rooms) -> Outcome<DeadlinesView> {
    let now = rooms.edge.moment();
    let today = now.date_naive();
    let found = found(rooms, now)?;
    let mut deadlines: Vec<DeadlineView> = found.into_iter().map(|found| found.view).collect();
    deadlines.sort_by_key(|deadline| (deadline.on.is_none(), deadline.on, deadline.kind));
    Ok(DeadlinesView { today, deadlines })
}

/// Writes what has a day as a calendar, which another program reads as often as it is written again: each entry keeps its
/// identifier.
pub(crate) fn export(rooms: &Rooms, path: &Path) -> Outcome<ExportView> {
    let now = rooms.edge.moment();
    let catalogue = rooms.catalogue();
    let mut calendar = Calendar::new();
    // The program’s own name (RFC 5545, 3.7.3), in the place of the library’s.
    calendar.properties.retain(|property| property.key() != "PRODID");
    calendar.append_property(Property::new("PRODID", PRODUCT));
    calendar.name(&catalogue.text("calendar-name"));
    for found in found(rooms, now)? {
        if let Some(event) = event(&found, now, catalogue) {
            calendar.push(event);
        }
    }
    if calendar.components.is_empty() {
        return Err(refuse("problem-no-deadlines"));
    }
    let calendar = calendar.done().to_string();
    export::hand_out(rooms, path, &catalogue.text("calendar-file"), calendar.as_bytes())
}

struct Found {
    deadline: Deadline,
    view: DeadlineView,
}

fn found(rooms: &Rooms, now: Moment) -> Outcome<Vec<Found>> {
    let store = rooms.store();
    let catalogue = rooms.catalogue_for(&rooms.profile_in(&store)?);
    let mut found = Vec::new();
    let courses = store.courses()?.into_iter();
    // Nobody waits for anything in the sample.
    for course in courses.filter(|course| !sample::is_it(course.dossier.id)) {
        found.extend(found_in(rooms, &store, &Course::of(&course), now, catalogue));
    }
    Ok(found)
}

/// What falls due in one dossier, as the list across dossiers tells it.
pub(crate) fn of_dossier(
    rooms: &Rooms,
    store: &Store,
    contents: &Contents,
    now: Moment,
    catalogue: &Catalogue,
) -> Vec<DeadlineView> {
    let course = Course {
        dossier: &contents.dossier,
        acts: &contents.acts,
        objections: &contents.objections,
        records: &contents.records,
    };
    let found = found_in(rooms, store, &course, now, catalogue);
    found.into_iter().map(|found| found.view).collect()
}

/// What a dossier’s deadlines follow from.
struct Course<'a> {
    dossier: &'a Dossier,
    acts: &'a [Act],
    objections: &'a [Objection],
    records: &'a [Record],
}

impl<'a> Course<'a> {
    fn of(course: &'a store::Course) -> Self {
        Self {
            dossier: &course.dossier,
            acts: &course.acts,
            objections: &course.objections,
            records: &course.records,
        }
    }
}

fn found_in(
    rooms: &Rooms,
    store: &Store,
    course: &Course<'_>,
    now: Moment,
    catalogue: &Catalogue,
) -> Vec<Found> {
    let chain = Chain::new(course.dossier, course.acts);
    let retained = |act| documents::retained(rooms, store, &chain, course.records, act);
    let retention = |act| retained(act).map(|retained| retained.allowed);
    let deadlines = deadlines(
        course.dossier,
        course.acts,
        course.objections,
        course.records,
        now.date_naive(),
        retention,
    );
    let open = chain.open_reserves().into_iter();
    let contested: HashSet<ReserveId> = open
        .filter(|state| state.standing == ReserveStanding::Contested)
        .map(|state| state.reserve.id)
        .collect();
    let found = |deadline: Deadline| Found {
        view: line(&deadline, course, &contested, &retained, now, catalogue),
        deadline,
    };
    deadlines.into_iter().map(found).collect()
}

/// What is to be said of a retention beside its sum: that an agreement lowered it, and that the client opposes its release.
fn of_retention(
    sentence: Sentence,
    deadline: &Deadline,
    course: &Course<'_>,
    retained: Option<&Retained>,
    catalogue: &Catalogue,
) -> Sentence {
    let lowered = retained.filter(|retained| !retained.lowered_by.is_empty());
    let numbers = lowered.map(|lowered| {
        lowered
            .lowered_by
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    });
    let stated = lowered.map(|lowered| catalogue.money(lowered.stated, course.dossier.contract.currency));
    let of = |act: &&Act| matches!(deadline.source, DeadlineSource::Act(id, _) if id == act.id);
    let act = course.acts.iter().find(of);
    let release = act.and_then(|act| match &act.body {
        ActBody::Reception(reception) => release_of(reception),
        _ => None,
    });
    let opposed = act
        .zip(release)
        .and_then(|(act, release)| opposition(course.records, act, release));
    let effect = opposed.map_or("none", |(_, effect)| match effect {
        ObjectionEffect::StopsRelease => "stops",
        ObjectionEffect::NotRegistered => "not_registered",
        ObjectionEffect::WithoutReasons => "without_reasons",
        ObjectionEffect::TooLate => "too_late",
    });
    sentence
        .with("lowered", if lowered.is_some() { "yes" } else { "no" })
        .with("by", numbers.unwrap_or_default().join(", "))
        .with("stated", stated.unwrap_or_default())
        .with("opposed", effect)
        .with(
            "opposed-on",
            opposed.map(|(on, _)| catalogue.date(on)).unwrap_or_default(),
        )
}

fn line(
    deadline: &Deadline,
    course: &Course<'_>,
    contested: &HashSet<ReserveId>,
    retained: &impl Fn(ActId) -> Option<Retained>,
    now: Moment,
    catalogue: &Catalogue,
) -> DeadlineView {
    let number = deadline
        .number
        .as_ref()
        .map_or(String::new(), ToString::to_string);
    let currency = course.dossier.contract.currency;
    let amount = deadline
        .amount
        .map_or(String::new(), |amount| catalogue.money(amount, currency));
    let what = match deadline.kind {
        DeadlineKind::Guarantee if catalogue.has(&deadline.what) => catalogue.text(&deadline.what),
        _ => shortened(&deadline.what),
    };
    let time = deadline
        .at
        .map_or(String::new(), |at| catalogue.time(at.naive_local()));
    let key = match (deadline.kind, deadline.source) {
        // Its paper is closed: what was done is told in the records.
        (DeadlineKind::Step, DeadlineSource::Act(..)) => "deadline-step-of-act".to_owned(),
        // Nothing was agreed: there is nothing to repair yet.
        (DeadlineKind::Repair, DeadlineSource::Reserve(_, reserve)) if contested.contains(&reserve) => {
            "deadline-repair-contested".to_owned()
        }
        // Nobody asked for it yet.
        (DeadlineKind::Payment, DeadlineSource::Act(..)) => "deadline-balance".to_owned(),
        (DeadlineKind::Unsigned, _) if !deadline.what.is_empty() => "deadline-unsigned-by".to_owned(),
        (kind, _) => format!("deadline-{}", kind.word()),
    };
    let described = !what.is_empty();
    let mut sentence = Sentence::of(key)
        .with("number", number)
        .with("what", what)
        .with("amount", amount)
        .with("time", time);
    if let (DeadlineKind::Retention, DeadlineSource::Act(act, _)) = (deadline.kind, deadline.source) {
        sentence = of_retention(sentence, deadline, course, retained(act).as_ref(), catalogue);
    }
    let mut message = sentence.say(catalogue);
    if !described {
        // Nothing follows the colon of what nobody has put in words yet.
        let end = message.trim_end().trim_end_matches([':', ',']).trim_end().len();
        message.truncate(end);
    }
    let (act, objection, record) = match deadline.source {
        DeadlineSource::Act(act, _) | DeadlineSource::Reserve(act, _) => (Some(act), None, None),
        DeadlineSource::Objection(objection, _) => (None, Some(objection), None),
        DeadlineSource::Record(record) => (None, None, Some(record)),
        DeadlineSource::Contract => (None, None, None),
    };
    DeadlineView {
        kind: deadline.kind,
        on: deadline.on,
        days: deadline
            .days_from(now.date_naive())
            .and_then(|days| i32::try_from(days).ok()),
        dossier: course.dossier.id,
        dossier_title: course.dossier.title.clone(),
        act,
        objection,
        record,
        message,
    }
}

/// Somebody’s words on one line, cut where they are long.
fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        None => line,
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default().trim_end()),
    }
}

fn event(found: &Found, now: Moment, catalogue: &Catalogue) -> Option<Event> {
    let on = found
        .deadline
        .on
        .filter(|on| (0..=LAST_YEAR).contains(&on.year()))?;
    let summary = Sentence::of("deadline-in-dossier")
        .with("message", found.view.message.as_str())
        .with("dossier", found.view.dossier_title.as_str())
        .say(catalogue);
    let (name, stamped) = (identifier(&found.deadline, &found.view), now.with_timezone(&Utc));
    let mut event = Event::new();
    event.uid(&name).timestamp(stamped).summary(&summary);
    match found.deadline.at {
        Some(at) => {
            let starts = at.with_timezone(&Utc);
            event.starts(starts).ends(starts + Duration::hours(VISIT_HOURS));
        }
        None => {
            // Without an end, a day is the whole of it (RFC 5545, 3.6.1).
            event.starts(on);
            // A deadline takes nobody’s time.
            event.append_property(Property::new("TRANSP", "TRANSPARENT"));
        }
    }
    // The library would read the clock and draw an identifier for what has none.
    let alarm = Alarm::display(&summary, -reminder(found.deadline.kind))
        .uid(&format!("reminder-{name}"))
        .timestamp(stamped)
        .done();
    event.alarm(alarm);
    Some(event.done())
}

/// How long before the day one wants to be told.
fn reminder(kind: DeadlineKind) -> Duration {
    match kind {
        DeadlineKind::Retention | DeadlineKind::Guarantee => Duration::days(30),
        _ => Duration::days(1),
    }
}

/// The same for the same deadline, whenever the calendar is written.
fn identifier(deadline: &Deadline, view: &DeadlineView) -> String {
    let source = match deadline.source {
        DeadlineSource::Contract => view.dossier.to_string(),
        DeadlineSource::Act(act, part) => format!("{act}-{part}"),
        DeadlineSource::Reserve(_, reserve) => reserve.to_string(),
        DeadlineSource::Objection(objection, part) => format!("{objection}-{part}"),
        DeadlineSource::Record(record) => record.to_string(),
    };
    format!("{}-{source}@sans-reserve", deadline.kind.word())
}
