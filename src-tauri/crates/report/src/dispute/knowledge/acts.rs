//! What an act shows of who knew what: who issued, was told, signed and answered. A sending of which the dossier holds no answer,
//! signature or contact is named as that: nothing here proves that it arrived.

use acceptance::record::{Contact, Subject};
use acceptance::{Act as Recorded, ActBody, ActState, RecordBody, Sending, SignatureManner, SignatureRecord};
use chrono::NaiveDate;

use super::{Known, short};
use crate::act::correspondence::sent_key;
use crate::act::{Act, filled, parties};
use crate::dispute::events::{Event, When};
use crate::dispute::{Book, ToldAct};
use crate::style::{AMBER, SOFT};
use crate::text::Rich;

pub(super) fn act<'a>(book: &Book<'a>, event: &Event<'a>, told: &'a ToldAct, facts: &mut Vec<Known>) {
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
