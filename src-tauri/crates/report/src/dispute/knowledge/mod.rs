//! Who knew what, and when: each fact with who stated it, who was told and by which means, and the piece that shows it. Acts and
//! exhibits tell the most and are told in modules of their own; the contract, objections and records here.

mod acts;
mod exhibits;

use acceptance::{Objection, Record, RecordBody};

use crate::act::filled;
use crate::act::objections::{channel_key, kind_key};
use crate::compose::Composer;
use crate::dispute::events::{Event, What, When};
use crate::dispute::{Book, parts, records};
use crate::style::{CAPTION, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;
use acts::act;
use exhibits::exhibits;

/// Letters of what somebody said; the whole of it stands in the chronicle.
const SHORT: usize = 150;

/// One fact and who knew of it.
struct Known {
    when: When,
    what: Rich,
    who: String,
    told: Rich,
    piece: Rich,
}

pub(crate) fn knowledge(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    parts::same_page(book, "dispute-part-knowledge", c);
    c.lead(book.voice.text("dispute-knowledge-note"), &SMALL);
    c.space(4.0);
    let mut facts = Vec::new();
    contract(book, &mut facts);
    for event in &book.events {
        match event.what {
            What::Act(told) => act(book, event, told, &mut facts),
            What::Objection(objection) => self::objection(book, event, objection, &mut facts),
            What::Record(record) => self::record(book, event, record, &mut facts),
        }
    }
    exhibits(book, &mut facts);
    facts.sort_by_key(|fact| fact.when);
    let text = |key: &str| book.voice.text(key);
    let heads = [
        ColumnHead::new(text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(text("dispute-column-when"), Width::Points(66.0)),
        ColumnHead::new(text("dispute-column-fact"), Width::Share(1.5)),
        ColumnHead::new(text("dispute-column-who"), Width::Share(0.75)),
        ColumnHead::new(text("dispute-column-told"), Width::Share(1.0)),
        ColumnHead::new(text("dispute-column-piece"), Width::Points(42.0)),
    ];
    let rows = facts.into_iter().zip(1..).map(|(fact, number): (Known, usize)| {
        let (day, time) = fact.when.said(&book.voice);
        let mut when = Cell::styled(day, CAPTION);
        if let Some(time) = time {
            when = when.also(time, CAPTION.coloured(SOFT));
        }
        Row::new([
            Cell::styled(number.to_string(), CAPTION.coloured(SOFT)),
            when,
            Cell::styled(fact.what, CAPTION),
            Cell::styled(fact.who, CAPTION),
            Cell::styled(fact.told, CAPTION),
            Cell::styled(fact.piece, CAPTION),
        ])
    });
    let rows: Vec<Row> = rows.collect();
    c.table(&heads, rows);
}

/// The beginning of `words`, on one line.
pub(crate) fn short(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

fn contract(book: &Book<'_>, facts: &mut Vec<Known>) {
    let contract = &book.dispute.dossier.contract;
    if let Some(day) = contract.signed_on {
        let reference = contract.reference.trim();
        let what = match filled(reference) {
            true => book.voice.with("dispute-fact-contract", "reference", reference),
            false => book.voice.text("dispute-fact-contract-plain"),
        };
        facts.push(Known {
            when: When::on(day),
            what: what.into(),
            // Nobody signed it here: that it was made is the contractor’s statement.
            who: book
                .voice
                .with("dispute-contract-stated", "name", book.voice.contractor_name()),
            told: Rich::new(),
            piece: Rich::new(),
        });
    }
}

fn objection(book: &Book<'_>, event: &Event<'_>, objection: &Objection, facts: &mut Vec<Known>) {
    let voice = &book.voice;
    let (client, contractor) = (voice.client_name(), voice.contractor_name());
    let values = [
        ("piece", event.piece.as_str().into()),
        ("kind", voice.text(kind_key(objection.kind)).into()),
        ("words", short(&objection.client_words).into()),
    ];
    let by = [
        ("name", contractor.as_str().into()),
        ("how", voice.text(channel_key(objection.channel)).into()),
    ];
    let told = voice.text_with("dispute-told-sent", &by);
    let mut fact = |when, what: String, who: &str, told: &str| {
        facts.push(Known {
            when,
            what: what.into(),
            who: who.to_owned(),
            told: told.into(),
            piece: event.link(),
        });
    };
    fact(
        event.when,
        voice.text_with("dispute-fact-objection", &values),
        &client,
        &told,
    );
    let piece = event.piece.as_str();
    if let Some(day) = objection.chosen_on {
        let what = match objection.chosen {
            Some(chosen) => voice.text_with(
                "dispute-fact-chosen",
                &[
                    ("piece", piece.into()),
                    ("number", (chosen + 1).to_string().into()),
                ],
            ),
            None => voice.with("dispute-fact-declined", "piece", piece),
        };
        fact(event.when.then_on(day), what, &client, &contractor);
    }
    for step in &objection.steps {
        if let Some(day) = step.done_on {
            let what = [("piece", piece.into()), ("what", short(&step.what).into())];
            let told = match filled(&step.message) {
                true => voice.with("dispute-told-message", "words", short(&step.message)),
                false => String::new(),
            };
            let who = voice.capacity(step.who);
            fact(
                event.when.then_on(day),
                voice.text_with("dispute-fact-step", &what),
                &who,
                &told,
            );
        }
    }
    if let Some(day) = objection.confirmed_on {
        let what = voice.with("dispute-fact-confirmed", "piece", piece);
        fact(event.when.then_on(day), what, &client, &contractor);
    }
}

fn record(book: &Book<'_>, event: &Event<'_>, record: &Record, facts: &mut Vec<Known>) {
    let (who, told) = records::between(book, record);
    let mut what = Rich::new().plain(records::name(book, record));
    if let Some(words) = records::words(record) {
        what = what.plain(format!(
            "\n{}",
            book.voice.with("pdf-quote", "words", short(words))
        ));
    }
    if let RecordBody::Contact(contact) = &record.body {
        let about = records::about(book, contact.about);
        if !about.is_empty() {
            let label = book.voice.text("dispute-about");
            what = what.coloured(format!("\n{label} "), SOFT).then(about);
        }
    }
    facts.push(Known {
        when: event.when,
        what,
        who,
        told,
        piece: event.link(),
    });
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn long_words_are_shortened_and_lines_joined() {
        assert_eq!(short("un\n deux"), "un deux");
        let long = "é".repeat(400);
        assert_eq!(short(&long).chars().count(), 151);
    }
}
