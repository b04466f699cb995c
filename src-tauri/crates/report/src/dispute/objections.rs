//! An objection in its four steps, both voices side by side, then what came of it. What it cost the contractor is nobody
//! else’s business, and is not told.

use acceptance::exhibit::LinkTarget;
use acceptance::objection::{AskedDeadline, Cause, Proposal};
use acceptance::{ActBody, ActState, AgreementOrigin, Amount, Objection};

use crate::act::objections::{channel_key, kind_key, state};
use crate::act::{Sections, agreement, filled, notice, parties, reserves};
use crate::boxes::{Voice, Voices};
use crate::compose::Composer;
use crate::dispute::events::{Event, What};
use crate::dispute::{Book, parts, records, scope};
use crate::style::{GREEN, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn retell(book: &Book<'_>, event: &Event<'_>, objection: &Objection, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let day = event.when.day(voice);
    let title = match objection.received_on {
        Some(date) => voice.with("pdf-objection-of", "date", voice.date(date)),
        None => voice.text("pdf-objection-title"),
    };
    let heading = Rich::new()
        .coloured(format!("{}\u{2003}", event.piece), SOFT)
        .plain(title.as_str());
    let bookmark = format!("{day}, {}: {}", event.piece, voice.text(kind_key(objection.kind)));
    c.keep_together(|c| {
        parts::event(&heading, &bookmark, &event.anchor(), c);
        c.definition_grid(2, facts(book, objection));
    });
    c.keep_with_next();
    parts::step(&voice.text("dispute-step-facts"), c);
    c.paragraph(match filled(&objection.facts) {
        true => voice.linked(objection.facts.trim()),
        false => Rich::new().italic(voice.text("dispute-no-facts")),
    });
    parts::step(&voice.text("dispute-step-voices"), c);
    c.voices(voices(book, objection));
    parts::step(&voice.text("dispute-step-proposals"), c);
    proposals(book, objection, c);
    if !objection.steps.is_empty() {
        let prefix = event.piece.as_str();
        scope::within(c, prefix, |c| {
            notice::steps(voice, &objection.steps, &mut Sections::plain(), c);
        });
    }
    parts::step(&voice.text("dispute-step-end"), c);
    ended(book, objection, c);
}

fn facts(book: &Book<'_>, objection: &Objection) -> parties::Fields {
    let voice = &book.voice;
    let received = [
        ("how", voice.text(channel_key(objection.channel)).into()),
        ("kind", voice.text(kind_key(objection.kind)).into()),
    ];
    let (state, colour) = state(objection.state);
    let mut fields: parties::Fields = vec![
        (
            voice.text("dispute-objection-about"),
            vec![voice.text_with("dispute-objection-received", &received).into()],
        ),
        (
            voice.text("dispute-objection-state"),
            vec![Rich::new().state(voice.text(state), colour)],
        ),
    ];
    if let Some((number, item)) = objection.item.and_then(|id| voice.item(id)) {
        let named = format!("{number}. {}", item.name.trim());
        fields.push((voice.text("dispute-objection-item"), vec![named.into()]));
    }
    let reserves = book.chain.reserves();
    if let Some(state) = reserves
        .iter()
        .find(|state| Some(state.reserve.id) == objection.reserve)
    {
        let link = records::reserve(book, state.rank, &state.number.to_string());
        fields.push((voice.text("dispute-objection-reserve"), vec![link]));
    }
    if let Some(cause) = objection.cause {
        fields.push((
            voice.text("dispute-objection-cause"),
            vec![voice.text(cause_key(cause)).into()],
        ));
    }
    let warned: Vec<Rich> = objection.warned_by.iter().map(|id| book.act_link(*id)).collect();
    let warned: Vec<Rich> = warned.into_iter().filter(|link| !link.is_empty()).collect();
    if !warned.is_empty() {
        fields.push((voice.text("dispute-objection-warned"), warned));
    }
    if let Some(deadline) = &objection.deadline {
        fields.push((voice.text("dispute-objection-deadline"), asked(book, deadline)));
    }
    fields
}

/// The deadline that the client set, and what was answered to it.
fn asked(book: &Book<'_>, deadline: &AskedDeadline) -> Vec<Rich> {
    let voice = &book.voice;
    let mut lines: Vec<Rich> = Vec::new();
    if let Some(day) = deadline.asked {
        lines.push(
            voice
                .with("dispute-deadline-asked", "date", voice.date(day))
                .into(),
        );
    }
    if deadline.contested {
        lines.push(match filled(&deadline.reason) {
            true => voice
                .with(
                    "dispute-deadline-contested-because",
                    "reason",
                    deadline.reason.trim(),
                )
                .into(),
            false => voice.text("dispute-deadline-contested").into(),
        });
    }
    if let Some(day) = deadline.counter {
        let key = match deadline.counter_accepted {
            true => "dispute-deadline-counter-accepted",
            false => "dispute-deadline-counter",
        };
        lines.push(voice.with(key, "date", voice.date(day)).into());
    }
    lines
}

fn voices(book: &Book<'_>, objection: &Objection) -> Voices {
    let voice = &book.voice;
    let mut left = vec![voice.quoted(&objection.client_words)];
    if filled(&objection.restatement) {
        let key = match objection.restatement_confirmed {
            Some(true) => "pdf-objection-restated-confirmed",
            Some(false) => "pdf-objection-restated-denied",
            None => "pdf-objection-restated",
        };
        left.push(voice.linked(&voice.with(key, "words", objection.restatement.trim())));
    }
    let right = match filled(&objection.contractor_words) {
        true => voice.quoted(&objection.contractor_words),
        false => Rich::new().italic(voice.text("dispute-no-answer")),
    };
    Voices {
        title: voice.text("dispute-voices").into(),
        state: Rich::new(),
        left: Voice {
            label: voice.text("pdf-client-says"),
            paragraphs: left,
        },
        right: Voice {
            label: voice.text("pdf-contractor-answers"),
            paragraphs: vec![right],
        },
        outcome: Vec::new(),
        remarks: reserves::shown(voice, &voice.exhibits_of(LinkTarget::Objection(objection.id))),
        anchor: None,
    }
}

fn proposals(book: &Book<'_>, objection: &Objection, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    if objection.proposals.is_empty() {
        c.paragraph(Rich::new().italic(voice.text("dispute-no-proposal")));
        return;
    }
    let heads = [
        ColumnHead::new(voice.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(voice.text("dispute-column-proposal"), Width::Share(1.0)),
        ColumnHead::amounts(voice.text("pdf-column-effect"), Width::Points(84.0)),
        ColumnHead::amounts(voice.text("dispute-column-days"), Width::Points(70.0)),
        ColumnHead::new(voice.text("dispute-column-choice"), Width::Points(84.0)),
    ];
    let rows = objection.proposals.iter().enumerate().map(|(at, proposal)| {
        let chosen = objection.chosen.is_some_and(|chosen| chosen as usize == at);
        let choice = match chosen {
            true => Rich::new().state(voice.text("dispute-chosen"), GREEN),
            false => Rich::new(),
        };
        Row::new([
            Cell::text((at + 1).to_string()),
            proposed(book, proposal),
            Cell::text(match proposal.price_effect {
                Amount::ZERO => voice.text("dispute-unchanged"),
                effect => voice.signed_money(effect),
            }),
            Cell::text(match proposal.days_effect {
                0 => voice.text("dispute-unchanged"),
                days => voice.signed_days(days),
            }),
            Cell::text(choice),
        ])
    });
    let rows: Vec<Row> = rows.collect();
    c.table(&heads, rows);
    let when = objection.chosen_on.map(|day| voice.date(day));
    let said = match (objection.chosen, objection.declined, when) {
        (Some(chosen), _, Some(date)) => {
            let values = [("number", (chosen + 1).to_string().into()), ("date", date.into())];
            voice.text_with("dispute-choice-on", &values)
        }
        (Some(chosen), _, None) => voice.with("dispute-choice", "number", (chosen + 1).to_string()),
        (None, true, Some(date)) => voice.with("dispute-choice-declined-on", "date", date),
        (None, true, None) => voice.text("dispute-choice-declined"),
        (None, false, _) => voice.text("dispute-choice-open"),
    };
    c.space(5.0).paragraph(said);
}

fn proposed(book: &Book<'_>, proposal: &Proposal) -> Cell {
    let voice = &book.voice;
    let cell = match filled(&proposal.text) {
        true => Cell::text(voice.linked(proposal.text.trim())),
        false => Cell::empty(),
    };
    match proposal.remedy {
        Some(remedy) => cell.small(voice.text(&format!("remedy-{}", agreement::remedy_word(remedy)))),
        None => cell,
    }
}

/// The agreements that came of it, the client’s confirmation and what they said afterwards.
fn ended(book: &Book<'_>, objection: &Objection, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let settles = |what: &What<'_>| match what {
        What::Act(told) => matches!(
            &told.document.body,
            ActBody::Agreement(agreement) if agreement.origin == AgreementOrigin::Objection(objection.id)
        ),
        _ => false,
    };
    for event in book.events.iter().filter(|event| settles(&event.what)) {
        let What::Act(told) = event.what else { continue };
        let (key, after) = match &told.act.state {
            ActState::Voided { reason, at, .. } => {
                let values = [
                    ("moment", voice.words.moment(*at).into()),
                    ("reason", reason.trim().into()),
                ];
                let voided = voice.text_with("dispute-state-voided", &values);
                ("dispute-settling", format!(". {voided}"))
            }
            _ if told.act.is_signed_by_client() => ("dispute-settled-by", String::new()),
            _ => ("dispute-settling-unsigned", String::new()),
        };
        let line = Rich::new().plain(format!("{} ", voice.text(key)));
        c.paragraph(line.then(book.act_link(told.act.id)).plain(after));
    }
    c.paragraph(match objection.confirmed_on {
        Some(day) => Rich::new().state(voice.with("dispute-confirmed", "date", voice.date(day)), GREEN),
        None => voice.text("dispute-not-confirmed").into(),
    });
    if filled(&objection.feedback) {
        c.space(4.0).label(voice.text("dispute-feedback"));
        c.paragraph(voice.quoted(&objection.feedback));
    }
}

fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::Support => "objection-cause-support",
        Cause::Workmanship => "objection-cause-workmanship",
        Cause::Material => "objection-cause-material",
        Cause::OtherTrade => "objection-cause-other_trade",
        Cause::UnclearAgreement => "objection-cause-unclear_agreement",
        Cause::LaterWish => "objection-cause-later_wish",
        Cause::Planning => "objection-cause-planning",
        Cause::NotTold => "objection-cause-not_told",
        Cause::Unknown => "objection-cause-unknown",
    }
}
