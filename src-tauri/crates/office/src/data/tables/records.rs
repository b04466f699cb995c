//! The records: each fact in a column of its own, whatever kind of entry it is of.

use super::sheet::{Sheet, if_so, moment, number, text, yes};
use super::{Course, beside};
use crate::tables::write::Cell;
use acceptance::record::{Contact, Receipt};
use acceptance::{Record, RecordBody};
use messages::Catalogue;

type Row<'c, 'a> = (&'c Course<'a>, &'c Record);

pub(super) fn records(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| course.whole.records.iter().collect());
    Sheet::over(catalogue, "records", rows)
        .column("dossier", |(course, _)| course.title())
        .column("moment", |(_, record)| moment(record.at))
        .column("written-at", |(_, record)| moment(record.written))
        .column("kind", |(course, record)| {
            course.word("record-kind", &record.body.kind())
        })
        .column("direction", |(course, record)| {
            contact(record, |told| {
                let key = if told.incoming {
                    "data-incoming"
                } else {
                    "data-outgoing"
                };
                course.catalogue.text(key).into()
            })
        })
        .column("channel", |(course, record)| {
            contact(record, |told| course.word("channel", &told.channel))
        })
        .column("person", |(_, record)| contact(record, |told| text(&told.person)))
        .column("words", words)
        .column("answered", |(course, record)| {
            // Whoever wrote to us needed no answer to be reached.
            contact(record, |told| match told.incoming {
                true => Cell::Empty,
                false => yes(told.answered, course.catalogue),
            })
        })
        .column("about", |(course, record)| {
            contact(record, |told| course.subject_named(told.about).into())
        })
        .column("proof", |(_, record)| match &record.body {
            RecordBody::Contact(told) => text(&told.proof),
            RecordBody::Receipt(told) => text(&told.reference),
            _ => Cell::Empty,
        })
        .column("outside-terms", |(course, record)| {
            contact(record, |told| if_so(told.outside_terms, course.catalogue))
        })
        .column("opposes-release", |(course, record)| {
            contact(record, |told| if_so(told.opposes_release, course.catalogue))
        })
        .column("item", |(course, record)| {
            record.body.item().and_then(|item| course.item_named(item))
        })
        .column("amount", |(_, record)| match &record.body {
            RecordBody::ChangeRequest(told) => told.price,
            RecordBody::CorrectionRound(told) => told.price,
            RecordBody::Due(told) => Some(told.amount),
            RecordBody::Receipt(told) => Some(told.amount),
            RecordBody::Contact(_) | RecordBody::Incident(_) => None,
        })
        .column("days-effect", |(_, record)| match &record.body {
            RecordBody::ChangeRequest(told) => number(told.days),
            _ => Cell::Empty,
        })
        .column("withdrawn", |(course, record)| match &record.body {
            RecordBody::ChangeRequest(told) => if_so(told.withdrawn, course.catalogue),
            _ => Cell::Empty,
        })
        .column("due-on", |(_, record)| match &record.body {
            RecordBody::Due(told) => told.due_on,
            _ => None,
        })
        .column("done-on", |(_, record)| match &record.body {
            RecordBody::CorrectionRound(told) => told.done_on,
            _ => None,
        })
        .column("is-deposit", |(course, record)| match &record.body {
            RecordBody::Due(told) => if_so(told.deposit, course.catalogue),
            RecordBody::Receipt(told) => if_so(told.deposit, course.catalogue),
            _ => Cell::Empty,
        })
        .column("pays", |(course, record)| {
            receipt(record, |told| {
                told.due.and_then(|due| course.record_named(due)).into()
            })
        })
        .column("means", |(_, record)| receipt(record, |told| text(&told.means)))
        .column("seen", |(course, record)| {
            receipt(record, |told| yes(told.seen, course.catalogue))
        })
        .column("retention-of", |(course, record)| {
            receipt(record, |told| {
                told.retention_of.and_then(|act| course.act_named(act)).into()
            })
        })
        .column("witnesses", |(_, record)| match &record.body {
            RecordBody::Incident(told) => text(&told.witnesses),
            _ => Cell::Empty,
        })
        .column("pause", |(_, record)| match &record.body {
            RecordBody::Incident(told) => text(&told.pause),
            _ => Cell::Empty,
        })
        .file()
}

/// What was said, wished, asked or done.
fn words((_, record): &Row<'_, '_>) -> Cell {
    match &record.body {
        RecordBody::Contact(told) => text(&told.words),
        RecordBody::ChangeRequest(told) => text(&told.words),
        RecordBody::CorrectionRound(told) => text(&told.words),
        RecordBody::Due(told) => text(&told.label),
        RecordBody::Receipt(_) => Cell::Empty,
        RecordBody::Incident(told) => text(&told.facts),
    }
}

fn contact(record: &Record, cell: impl Fn(&Contact) -> Cell) -> Cell {
    match &record.body {
        RecordBody::Contact(told) => cell(told),
        _ => Cell::Empty,
    }
}

fn receipt(record: &Record, cell: impl Fn(&Receipt) -> Cell) -> Cell {
    match &record.body {
        RecordBody::Receipt(told) => cell(told),
        _ => Cell::Empty,
    }
}
