//! What falls due, across dossiers, and the same as a calendar (RFC 5545).

use crate::api::{DeadlineView, DeadlinesView, ExportView};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{documents, export};
use acceptance::ActId;
use acceptance::dates::Moment;
use acceptance::deadlines::{Deadline, DeadlineKind, DeadlineSource, deadlines};
use chrono::{Duration, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
use messages::Catalogue;
use std::path::Path;
use store::{Course, Store};

/// Longest quotation within a line of the list, in characters.
const LONGEST: usize = 90;
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
    for course in store.courses()? {
        let retention = |act| retention(rooms, &store, act);
        let deadlines = deadlines(
            &course.dossier,
            &course.acts,
            &course.objections,
            &course.records,
            now.date_naive(),
            retention,
        );
        found.extend(deadlines.into_iter().map(|deadline| Found {
            view: line(&deadline, &course, now, catalogue),
            deadline,
        }));
    }
    Ok(found)
}

/// The retention of an issued acceptance act, as its pages state it.
fn retention(rooms: &Rooms, store: &Store, act: ActId) -> Option<acceptance::Amount> {
    let document = documents::frozen(rooms, store, act).ok()?;
    document.sums().map(|sums| sums.retention)
}

fn line(deadline: &Deadline, course: &Course, now: Moment, catalogue: &Catalogue) -> DeadlineView {
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
        (kind, _) => format!("deadline-{}", kind.word()),
    };
    let message = Sentence::of(key)
        .with("number", number)
        .with("what", what)
        .with("amount", amount)
        .with("time", time)
        .say(catalogue);
    let (act, objection) = match deadline.source {
        DeadlineSource::Act(act, _) | DeadlineSource::Reserve(act, _) => (Some(act), None),
        DeadlineSource::Objection(objection, _) => (None, Some(objection)),
        DeadlineSource::Contract | DeadlineSource::Record(_) => (None, None),
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
    let on = found.deadline.on?;
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
