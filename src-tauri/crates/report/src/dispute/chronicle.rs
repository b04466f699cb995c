//! The chronicle: each event in its order. Acts and objections are told at length; what was noted between two of them stands
//! in one table.

use acceptance::Record;

use crate::compose::Composer;
use crate::dispute::events::{Event, What};
use crate::dispute::{Book, acts, objections, parts, records};
use crate::style::SMALL;
use crate::table::{ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn chronicle(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    parts::part(book, "dispute-part-chronicle", c);
    c.lead(book.voice.text("dispute-chronicle-note"), &SMALL);
    let mut noted: Vec<(&Event<'_>, &Record)> = Vec::new();
    for event in &book.events {
        match event.what {
            What::Record(record) => noted.push((event, record)),
            What::Act(told) => {
                entries(book, &mut noted, c);
                acts::retell(book, event, told, c);
            }
            What::Objection(objection) => {
                entries(book, &mut noted, c);
                objections::retell(book, event, objection, c);
            }
        }
    }
    entries(book, &mut noted, c);
    if book.events.is_empty() {
        c.space(8.0).paragraph(crate::dispute::cover::nothing(book));
    }
}

/// What was noted since the last act or objection.
fn entries(book: &Book<'_>, noted: &mut Vec<(&Event<'_>, &Record)>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let entries = std::mem::take(noted);
    let (Some((first, _)), Some((last, _))) = (entries.first(), entries.last()) else {
        return;
    };
    let (from, to) = (first.when.day(voice), last.when.day(voice));
    let values = [("from", from.as_str().into()), ("to", to.as_str().into())];
    let key = match from == to {
        true => "dispute-noted-day",
        false => "dispute-noted-days",
    };
    let title = voice.text_with(key, &values);
    let anchor = format!("noted-{}", first.piece);
    parts::event(&Rich::from(title.as_str()), &title, &anchor, c);
    let text = |key: &str| voice.text(key);
    let heads = [
        ColumnHead::new(text("pdf-column-number"), Width::Points(22.0)),
        ColumnHead::new(text("dispute-column-when"), Width::Points(72.0)),
        ColumnHead::new(text("dispute-column-fact"), Width::Share(1.9)),
        ColumnHead::new(text("dispute-column-who"), Width::Share(0.8)),
        ColumnHead::new(text("dispute-column-told"), Width::Share(0.9)),
    ];
    let rows: Vec<Row> = entries
        .iter()
        .map(|(event, record)| records::row(book, event, record))
        .collect();
    c.table(&heads, rows);
}
