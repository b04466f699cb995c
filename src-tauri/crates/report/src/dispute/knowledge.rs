//! Who knew what, and when: each fact with who stated it, who was told and by which means, and the piece that shows it.
//!
//! A sending of which the dossier holds no answer, signature or contact is named as that: nothing here proves that it arrived.

use acceptance::exhibit::TimeGrade;
use acceptance::record::{Contact, Subject};
use acceptance::{
    Act as Recorded, ActBody, ActState, Exhibit, Objection, Record, RecordBody, Sending, SignatureManner,
    SignatureRecord,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

use crate::act::correspondence::sent_key;
use crate::act::objections::{channel_key, kind_key};
use crate::act::{Act, exhibit_anchor, filled, parties};
use crate::compose::Composer;
use crate::dispute::events::{Event, What, When};
use crate::dispute::{Book, ToldAct, parts, records};
use crate::style::{AMBER, CAPTION, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

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

fn act<'a>(book: &Book<'a>, event: &Event<'a>, told: &'a ToldAct, facts: &mut Vec<Known>) {
    let (Some(issue), Some(act)) = (told.act.issue(), book.told(told)) else {
        return;
    };
    let number = issue.number.to_string();
    let title = act.title();
    let subject = told.document.body.subject().trim();
    let named = [
        ("title", title.as_str().into()),
        ("number", number.as_str().into()),
        ("subject", short(subject).into()),
    ];
    let key = match filled(subject) {
        true => "dispute-fact-issued-subject",
        false => "dispute-fact-issued",
    };
    visit(&act, event, told, facts);
    facts.push(Known {
        when: event.when,
        what: act.marked(key, &named),
        who: act.contractor_name(),
        told: addressed(book, &act, &told.act),
        piece: event.link(),
    });
    for signature in &issue.signatures {
        facts.push(signed(&act, event, &number, signature));
    }
    if let ActState::Voided { reason, at, .. } = &told.act.state {
        let values = [
            ("number", number.as_str().into()),
            ("reason", short(reason).into()),
        ];
        facts.push(Known {
            when: When::at(*at),
            what: act.text_with("dispute-fact-voided", &values).into(),
            who: act.contractor_name(),
            told: Rich::new(),
            piece: event.link(),
        });
    }
    if let ActBody::Agreement(agreement) = &told.document.body
        && let Some(day) = agreement.agreed_on.filter(|day| *day != issue.at.date_naive())
    {
        facts.push(agreed(book, &act, event, told, day));
    }
}

/// That something was agreed, before the act that says so. Until the client’s side signed, that is the word of one side.
fn agreed<'a>(book: &Book<'a>, act: &Act<'_>, event: &Event<'a>, told: &ToldAct, day: NaiveDate) -> Known {
    let from = match &told.document.body {
        ActBody::Agreement(agreement) => book.origin_of(&agreement.origin),
        _ => None,
    };
    let when = from.map_or_else(|| When::on(day), |from| from.when.then_on(day));
    let number = act.document.number.to_string();
    let recorded = &told.act;
    let (key, who, told) = match (recorded.is_signed_by_client(), answered(book, recorded)) {
        (true, _) => (
            "dispute-fact-agreed",
            act.text("dispute-both-declare"),
            act.text("dispute-both").into(),
        ),
        (false, true) => (
            "dispute-fact-agreed-unsigned",
            stated(act, recorded),
            act.client_name().into(),
        ),
        (false, false) => {
            let unproven = act.text("dispute-told-unproven");
            let told = Rich::new().coloured(unproven, AMBER);
            ("dispute-fact-agreed-unsigned", stated(act, recorded), told)
        }
    };
    Known {
        when,
        what: act.with(key, "number", number).into(),
        who,
        told,
        piece: event.link(),
    }
}

/// Whose word an act is that the client’s side did not sign.
fn stated(act: &Act<'_>, recorded: &Recorded) -> String {
    match &recorded.state {
        ActState::Voided { reason, at, .. } => {
            let values = [
                ("date", act.date(at.date_naive()).into()),
                ("reason", short(reason).into()),
            ];
            act.text_with("dispute-by-one-voided", &values)
        }
        _ => act.text("dispute-by-one-unsigned"),
    }
}

/// A visit, and who was there to see.
fn visit(act: &Act<'_>, event: &Event<'_>, told: &ToldAct, facts: &mut Vec<Known>) {
    let (visit, attendance) = match &told.document.body {
        ActBody::Reception(body) => (&body.visit, &body.attendance),
        ActBody::Lifting(body) => (&body.visit, &body.attendance),
        ActBody::Statement(body) => (&body.visit, &body.attendance),
        _ => return,
    };
    let Some(started) = visit.started else { return };
    let present = parties::attendance(act, attendance);
    // Who was there is known from the act alone, while it is unsigned: that proves nobody’s presence.
    let is_shared = told.act.is_signed_by_client();
    let (who, first) = match is_shared || !told.act.kind().is_of_both_sides() {
        true => (act.text("dispute-by-act"), Rich::new()),
        false => {
            let alone = act.text("dispute-present-unsigned");
            (stated(act, &told.act), Rich::new().coloured(alone, AMBER))
        }
    };
    let told = present.into_iter().fold(first, |all, line| {
        let gap = if all.is_empty() { "" } else { "\n" };
        all.plain(gap).then(line)
    });
    facts.push(Known {
        when: When::at(started),
        what: act
            .with("dispute-fact-visit", "number", act.document.number.to_string())
            .into(),
        who,
        told,
        piece: event.link(),
    });
}

fn signed(act: &Act<'_>, event: &Event<'_>, number: &str, signature: &SignatureRecord) -> Known {
    let who = [
        ("name", signature.name.trim().into()),
        ("capacity", act.capacity(signature.capacity).to_lowercase().into()),
    ];
    if signature.manner == SignatureManner::Paper {
        let values = [("number", number.into()), ("name", signature.name.trim().into())];
        return Known {
            when: When::at(signature.at),
            what: act.text_with("dispute-fact-signed-paper", &values).into(),
            who: act.contractor_name(),
            told: Rich::new(),
            piece: event.link(),
        };
    }
    Known {
        when: When::at(signature.at),
        what: act.with("dispute-fact-signed", "number", number).into(),
        who: act.text_with("dispute-person", &who),
        told: act.text("dispute-told-signing").into(),
        piece: event.link(),
    }
}

/// To whom an act went, and whether the dossier shows that it arrived.
fn addressed(book: &Book<'_>, act: &Act<'_>, recorded: &Recorded) -> Rich {
    let body = &act.document.body;
    let to = match body {
        ActBody::Letter(letter) if filled(&letter.to_name) => letter.to_name.trim().to_owned(),
        _ => act.client_name(),
    };
    let signed_by_client = recorded.issue().is_some_and(|issue| {
        let mut signatures = issue.signatures.iter();
        signatures.any(|signature| signature.capacity.is_of_client())
    });
    let Some(sending) = body.sending() else {
        let asked = recorded
            .signatories()
            .iter()
            .any(|one| one.capacity.is_of_client());
        let told = match (signed_by_client, asked) {
            (true, _) => act.with("dispute-told-signed", "name", to).into(),
            (false, true) => unsigned(book, act, recorded, to),
            (false, false) => Rich::new(),
        };
        let by = notified(book, act, recorded);
        return match (by.is_empty(), told.is_empty()) {
            (true, true) => Rich::new().coloured(act.text("dispute-told-none"), SOFT),
            (true, false) => told,
            (false, true) => by,
            (false, false) => told.plain("\n").then(by),
        };
    };
    let sent = sent(act, &to, sending);
    match signed_by_client || answered(book, recorded) {
        true => sent.into(),
        false => {
            let unproven = act.text("dispute-told-unproven");
            Rich::new().plain(format!("{sent}\n")).coloured(unproven, AMBER)
        }
    }
}

/// An act that the client was to sign and did not.
fn unsigned(book: &Book<'_>, act: &Act<'_>, recorded: &Recorded, to: String) -> Rich {
    let asked = Rich::new().coloured(act.with("dispute-told-unsigned", "name", to), AMBER);
    match answered(book, recorded) {
        true => asked,
        false => asked
            .plain("\n")
            .coloured(act.text("dispute-told-unproven"), AMBER),
    }
}

/// The letters by which an act was notified.
fn notified(book: &Book<'_>, act: &Act<'_>, recorded: &Recorded) -> Rich {
    let mut all = Rich::new();
    for told in book.dispute.acts.iter().filter(|told| told.act.stands()) {
        match &told.document.body {
            ActBody::Letter(letter) if letter.about == Subject::Act(recorded.id) => {
                all = match all.is_empty() {
                    true => all.plain(format!("{} ", act.text("dispute-told-notified"))),
                    false => all.plain(", "),
                };
                all = all.then(book.act_link(told.act.id));
            }
            _ => {}
        }
    }
    all
}

fn sent(act: &Act<'_>, to: &str, sending: &Sending) -> String {
    let how = lowered(&act.text(sent_key(sending.channel)));
    let values = [
        ("name", to.into()),
        ("how", how.into()),
        ("reference", sending.reference.trim().into()),
    ];
    match filled(&sending.reference) {
        true => act.text_with("dispute-told-sent-reference", &values),
        false => act.text_with("dispute-told-sent", &values),
    }
}

/// As it stands within a sentence.
fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Whether a contact about the act came in, or was answered, or has a proof.
fn answered(book: &Book<'_>, recorded: &Recorded) -> bool {
    let shows = |contact: &Contact| {
        contact.about == Subject::Act(recorded.id)
            && (contact.incoming || contact.answered || filled(&contact.proof))
    };
    let mut records = book.dispute.records.iter();
    records.any(|record| matches!(&record.body, RecordBody::Contact(contact) if shows(contact)))
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

/// When the files say that they were taken, and when they came in: kept apart, a line for each day.
fn exhibits(book: &Book<'_>, facts: &mut Vec<Known>) {
    let voice = &book.voice;
    let mut taken: BTreeMap<NaiveDate, Vec<&Exhibit>> = BTreeMap::new();
    let mut received: BTreeMap<NaiveDate, Vec<&Exhibit>> = BTreeMap::new();
    for exhibit in &book.dispute.exhibits {
        if let Some(captured) = &exhibit.captured {
            taken.entry(captured.local.date()).or_default().push(exhibit);
        }
        received
            .entry(exhibit.received.date_naive())
            .or_default()
            .push(exhibit);
    }
    for (day, exhibits) in taken {
        let doubtful = |exhibit: &&&Exhibit| matches!(exhibit.time_grade, TimeGrade::Inconsistent { .. });
        let doubtful: Vec<u32> = exhibits
            .iter()
            .filter(doubtful)
            .map(|exhibit| exhibit.number)
            .collect();
        let mut what = counted(voice, "dispute-fact-taken", &exhibits);
        if !doubtful.is_empty() {
            let words = voice.with("dispute-fact-doubtful", "numbers", runs(&doubtful).1);
            what = what.coloured(format!(" {words}"), AMBER);
        }
        facts.push(Known {
            when: When::on(day),
            what,
            who: voice.text("dispute-by-files"),
            told: Rich::new(),
            piece: pieces(&exhibits),
        });
    }
    for (day, exhibits) in received {
        facts.push(Known {
            when: When::on(day),
            what: counted(voice, "dispute-fact-received", &exhibits),
            who: voice.contractor_name(),
            told: voice.text("dispute-told-vault").into(),
            piece: pieces(&exhibits),
        });
    }
}

fn counted(voice: &Act<'_>, key: &str, exhibits: &[&Exhibit]) -> Rich {
    let numbers: Vec<u32> = exhibits.iter().map(|exhibit| exhibit.number).collect();
    let values = [
        ("count", exhibits.len().into()),
        ("numbers", runs(&numbers).1.into()),
    ];
    voice.text_with(key, &values).into()
}

fn pieces(exhibits: &[&Exhibit]) -> Rich {
    let numbers: Vec<u32> = exhibits.iter().map(|exhibit| exhibit.number).collect();
    let mut rich = Rich::new();
    for (at, (first, words)) in runs(&numbers).0.into_iter().enumerate() {
        let gap = if at == 0 { "" } else { ", " };
        rich = rich.plain(gap).link(words, Target::Anchor(exhibit_anchor(first)));
    }
    rich
}

/// “1–4, 7”: each run with its first number, and all in one.
fn runs(numbers: &[u32]) -> (Vec<(u32, String)>, String) {
    let mut found: Vec<(u32, u32)> = Vec::new();
    for &number in numbers {
        match found.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => found.push((number, number)),
        }
    }
    let said = |(first, last): (u32, u32)| match last - first {
        0 => (first, first.to_string()),
        _ => (first, format!("{first}–{last}")),
    };
    let runs: Vec<(u32, String)> = found.into_iter().map(said).collect();
    let all: Vec<&str> = runs.iter().map(|(_, words)| words.as_str()).collect();
    let all = all.join(", ");
    (runs, all)
}

#[cfg(test)]
mod tests {
    use super::{runs, short};

    #[test]
    fn numbers_that_follow_one_another_are_told_as_one() {
        assert_eq!(runs(&[1, 2, 3, 5, 7, 8]).1, "1–3, 5, 7–8");
        assert_eq!(runs(&[]).1, "");
        let firsts: Vec<u32> = runs(&[4, 5, 9]).0.into_iter().map(|(first, _)| first).collect();
        assert_eq!(firsts, [4, 9]);
    }

    #[test]
    fn long_words_are_shortened_and_lines_joined() {
        assert_eq!(short("un\n deux"), "un deux");
        let long = "é".repeat(400);
        assert_eq!(short(&long).chars().count(), 151);
    }
}
