//! Records as the file tells them: what happened, between whom, about what, and the whole of what was said.

use acceptance::record::{Contact, Subject};
use acceptance::{Amount, LinkTarget, Record, RecordBody};

use crate::act::objections::channel_key;
use crate::act::{exhibit_links, filled};
use crate::dispute::events::{Event, What, record_anchor};
use crate::dispute::{Book, scope};
use crate::style::{AMBER, CAPTION, SOFT};
use crate::table::{Cell, Row};
use crate::text::{Rich, Target};

/// What it was, in a few words, without what was said.
pub(crate) fn name(book: &Book<'_>, record: &Record) -> String {
    let voice = &book.voice;
    match &record.body {
        RecordBody::Contact(contact) => {
            let way = if contact.incoming { "from" } else { "to" };
            let channel = channel_key(contact.channel).trim_start_matches("channel-");
            let person = person(book, contact);
            voice.with(&format!("record-contact-{way}-{channel}"), "person", person)
        }
        RecordBody::ChangeRequest(_) => voice.text("record-change-request"),
        RecordBody::CorrectionRound(_) => voice.text("record-correction-round"),
        RecordBody::Due(due) if filled(&due.label) => {
            let values = [
                ("label", due.label.trim().into()),
                ("amount", voice.money(due.amount).into()),
            ];
            voice.text_with("record-due-for", &values)
        }
        RecordBody::Due(due) => voice.with("record-due", "amount", voice.money(due.amount)),
        RecordBody::Receipt(receipt) => {
            let key = match receipt.seen {
                true => "record-receipt",
                false => "dispute-receipt-announced",
            };
            voice.with(key, "amount", voice.money(receipt.amount))
        }
        RecordBody::Incident(_) => voice.text("record-incident"),
    }
}

/// What was said, done or asked for, as it was written.
pub(crate) fn words(record: &Record) -> Option<&str> {
    let words = match &record.body {
        RecordBody::Contact(contact) => &contact.words,
        RecordBody::ChangeRequest(request) => &request.words,
        RecordBody::CorrectionRound(round) => &round.words,
        RecordBody::Incident(incident) => &incident.facts,
        RecordBody::Due(_) | RecordBody::Receipt(_) => return None,
    };
    Some(words.trim()).filter(|words| filled(words))
}

/// Whose word it is, and who heard it.
pub(crate) fn between(book: &Book<'_>, record: &Record) -> (String, Rich) {
    let voice = &book.voice;
    let (client, contractor) = (voice.client_name(), voice.contractor_name());
    let by = |name: &str, contact: &Contact| {
        let how = voice.text(channel_key(contact.channel));
        voice.text_with("dispute-told-sent", &[("name", name.into()), ("how", how.into())])
    };
    match &record.body {
        RecordBody::Contact(contact) if contact.incoming => {
            (person(book, contact), by(&contractor, contact).into())
        }
        RecordBody::Contact(contact) => {
            let told = Rich::new().plain(by(&person(book, contact), contact));
            let told = match contact.answered {
                true => told.plain(format!("\n{}", voice.text("dispute-answered"))),
                false => told
                    .plain("\n")
                    .coloured(voice.text("dispute-not-answered"), AMBER),
            };
            (contractor, told)
        }
        RecordBody::ChangeRequest(_) | RecordBody::CorrectionRound(_) => {
            let noted = voice.with("dispute-noted-by", "name", contractor);
            (client, noted.into())
        }
        RecordBody::Due(_) | RecordBody::Receipt(_) | RecordBody::Incident(_) => {
            (voice.with("dispute-noted-by", "name", contractor), Rich::new())
        }
    }
}

fn person(book: &Book<'_>, contact: &Contact) -> String {
    match contact.person.trim() {
        person if filled(person) => person.to_owned(),
        _ => book.voice.client_name(),
    }
}

/// One entry, in full, as a row: number, when, what, between whom.
pub(crate) fn row(book: &Book<'_>, event: &Event<'_>, record: &Record) -> Row {
    let voice = &book.voice;
    let (day, time) = event.when.said(voice);
    let mut when = Cell::styled(day, CAPTION);
    if let Some(time) = time {
        when = when.also(time, CAPTION.coloured(SOFT));
    }
    if (record.written - record.at).num_hours().abs() >= 24 {
        let written = voice.with("dispute-written", "moment", voice.words.moment(record.written));
        when = when.also(written, CAPTION.coloured(AMBER));
    }
    let mut what = Cell::styled(Rich::new().strong(name(book, record)), CAPTION);
    if let Some(words) = words(record) {
        let said = match &record.body {
            // Facts as we wrote them are no quotation.
            RecordBody::Incident(_) => words.to_owned(),
            _ => voice.with("pdf-quote", "words", words),
        };
        what = what.also(voice.linked(&said), CAPTION);
    }
    for line in details(book, record) {
        what = what.also(line, CAPTION.coloured(SOFT));
    }
    let shown = voice.exhibits_of(LinkTarget::Record(record.id));
    if !shown.is_empty() {
        let label = format!("{} ", voice.text("dispute-pieces"));
        let links = exhibit_links(shown.into_iter().map(|(exhibit, _)| exhibit));
        what = what.also(Rich::new().plain(label).then(links), CAPTION.coloured(SOFT));
    }
    let (who, told) = between(book, record);
    Row::new([
        Cell::styled(event.piece.as_str(), CAPTION),
        when,
        what,
        Cell::styled(who, CAPTION),
        Cell::styled(told, CAPTION),
    ])
    .anchor(record_anchor(record.id))
}

/// What else is known of it.
fn details(book: &Book<'_>, record: &Record) -> Vec<Rich> {
    let voice = &book.voice;
    let mut lines: Vec<Rich> = Vec::new();
    let mut say = |key: &str, name: &str, words: &str| {
        if filled(words) {
            lines.push(voice.with(key, name, words.trim()).into());
        }
    };
    match &record.body {
        RecordBody::Contact(contact) => {
            say("dispute-proof", "words", &contact.proof);
            if contact.outside_terms {
                lines.push(voice.text("dispute-outside-terms").into());
            }
            if contact.opposes_release {
                lines.push(voice.text("dispute-opposes-release").into());
            }
            let about = about(book, contact.about);
            if !about.is_empty() {
                lines.push(
                    Rich::new()
                        .plain(format!("{} ", voice.text("dispute-about")))
                        .then(about),
                );
            }
        }
        RecordBody::ChangeRequest(request) => {
            let price = request.price.map(|price| voice.signed_money(price));
            say("dispute-priced", "sum", &price.unwrap_or_default());
            if request.days != 0 {
                say("dispute-days", "days", &voice.signed_days(request.days));
            }
            if request.withdrawn {
                lines.push(voice.text("dispute-withdrawn").into());
            }
        }
        RecordBody::CorrectionRound(round) => {
            let done = round.done_on.map(|day| voice.date(day));
            say("dispute-done", "date", &done.unwrap_or_default());
            let price = round.price.filter(|price| *price != Amount::ZERO);
            say(
                "dispute-priced",
                "sum",
                &price.map(|price| voice.money(price)).unwrap_or_default(),
            );
        }
        RecordBody::Due(due) => {
            let day = due.due_on.map(|day| voice.date(day));
            say("dispute-due-on", "date", &day.unwrap_or_default());
        }
        RecordBody::Receipt(receipt) => {
            say("dispute-means", "words", &receipt.means);
            say("dispute-proof", "words", &receipt.reference);
            let key = if receipt.seen {
                "dispute-seen"
            } else {
                "dispute-not-seen"
            };
            lines.push(voice.text(key).into());
        }
        RecordBody::Incident(incident) => {
            say("dispute-witnesses", "words", &incident.witnesses);
            say("dispute-pause", "words", &incident.pause);
        }
    }
    if let Some((_, item)) = record.body.item().and_then(|id| voice.item(id)) {
        lines.push(voice.with("dispute-item", "name", item.name.trim()).into());
    }
    lines
}

/// What a contact was about, as a link.
pub(crate) fn about(book: &Book<'_>, about: Subject) -> Rich {
    let found = match about {
        Subject::Dossier => return Rich::new(),
        Subject::Act(id) => return book.act_link(id),
        Subject::Objection(id) => {
            book.find(|what| matches!(what, What::Objection(objection) if objection.id == id))
        }
        Subject::Record(id) => book.find(|what| matches!(what, What::Record(record) if record.id == id)),
        Subject::Reserve(id) => {
            let reserves = book.chain.reserves();
            let Some(state) = reserves.iter().find(|state| state.reserve.id == id) else {
                return Rich::new();
            };
            return reserve(book, state.rank, &state.number.to_string());
        }
    };
    found.map(Event::link).unwrap_or_default()
}

/// A reserve of an act, as a link into the act as it is told.
pub(crate) fn reserve(book: &Book<'_>, rank: u32, number: &str) -> Rich {
    let values = [("rank", rank.to_string().into()), ("act", number.into())];
    let text = book.voice.text_with("pdf-reserve-of", &values);
    let place = scope::place(number, &format!("reserve-{rank}"));
    Rich::new().link(text, Target::Anchor(place))
}
