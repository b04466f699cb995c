//! What was altered or deleted after it was written down: the day, what it was, and how it read before.

use acceptance::dates::Moment;
use acceptance::{Objection, Record};
use serde::{Deserialize, Serialize};

use crate::act::objections::kind_key;
use crate::compose::Composer;
use crate::dispute::events::What;
use crate::dispute::knowledge::short;
use crate::dispute::{Book, parts, records};
use crate::style::{AMBER, CAPTION, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

/// An alteration or a deletion.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Changed {
    /// When, by the contractor’s device.
    pub at: Moment,
    /// As it stood before.
    pub before: Before,
    /// Whether it was deleted; altered otherwise.
    pub is_deleted: bool,
}

/// What stood there before.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "of", content = "it", rename_all = "snake_case")]
pub enum Before {
    /// An entry of the records.
    Record(Box<Record>),
    /// An objection.
    Objection(Box<Objection>),
}

/// The chapter; where there is nothing to tell it says so.
pub(crate) fn changed(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let text = |key: &str| voice.text(key);
    parts::chapter(&text("dispute-changed"), c);
    if book.dispute.changes.is_empty() {
        c.paragraph(text("dispute-changed-none"));
        return;
    }
    c.lead(text("dispute-changed-note"), &SMALL);
    let heads = [
        ColumnHead::new(text("dispute-column-when"), Width::Points(76.0)),
        ColumnHead::new(text("dispute-column-fact"), Width::Share(0.8)),
        ColumnHead::new(text("dispute-column-before"), Width::Share(1.2)),
    ];
    let rows = book.dispute.changes.iter().map(|changed| row(book, changed));
    let rows: Vec<Row> = rows.collect();
    c.table(&heads, rows);
}

fn row(book: &Book<'_>, changed: &Changed) -> Row {
    let voice = &book.voice;
    let key = match changed.is_deleted {
        true => "dispute-changed-deleted",
        false => "dispute-changed-altered",
    };
    let (name, link, before) = match &changed.before {
        Before::Record(old) => record(book, old),
        Before::Objection(old) => objection(book, old),
    };
    let what = Rich::new()
        .plain(name)
        .plain("\n")
        .coloured(voice.text(key), AMBER);
    let what = match link.is_empty() {
        true => what,
        false => what.plain(" (").then(link).plain(")"),
    };
    let day = voice.date(changed.at.date_naive());
    let time = voice.words.time(changed.at.naive_local());
    let when = Cell::styled(day, CAPTION).also(time, CAPTION.coloured(SOFT));
    Row::new([
        when,
        Cell::styled(what, CAPTION),
        Cell::styled(before.join("\n"), CAPTION),
    ])
}

/// The name of an entry as it was, where it stands now, and what it said.
fn record(book: &Book<'_>, old: &Record) -> (String, Rich, Vec<String>) {
    let voice = &book.voice;
    let now = book.find(|what| matches!(what, What::Record(record) if record.id == old.id));
    let mut before = vec![voice.words.moment(old.at)];
    if let Some(words) = records::words(old) {
        before.push(voice.with("pdf-quote", "words", short(words)));
    }
    let link = now.map(super::events::Event::link).unwrap_or_default();
    (records::name(book, old), link, before)
}

/// The same of an objection.
fn objection(book: &Book<'_>, old: &Objection) -> (String, Rich, Vec<String>) {
    let voice = &book.voice;
    let now = book.find(|what| matches!(what, What::Objection(objection) if objection.id == old.id));
    let name = voice.with("dispute-objection-named", "kind", voice.text(kind_key(old.kind)));
    let mut before = Vec::new();
    if let Some(day) = old.received_on {
        before.push(voice.with("pdf-objection-of", "date", voice.date(day)));
    }
    let words = [
        ("pdf-client-says", &old.client_words),
        ("dispute-changed-restated", &old.restatement),
        ("dispute-changed-facts", &old.facts),
        ("pdf-contractor-answers", &old.contractor_words),
    ];
    for (key, words) in words.into_iter().filter(|(_, words)| crate::act::filled(words)) {
        let quoted = voice.with("pdf-quote", "words", short(words));
        before.push(format!("{}\u{a0}: {quoted}", voice.text(key)));
    }
    let link = now.map(super::events::Event::link).unwrap_or_default();
    (name, link, before)
}
