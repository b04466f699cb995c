//! Reserves and objections: both voices side by side, and what was settled.

use acceptance::exhibit::{Exhibit, LinkTarget};
use acceptance::objection::{Channel, ObjectionKind, ObjectionState};
use acceptance::reception::{Answerable, ReserveAnswer, ReserveKind};
use acceptance::{Amount, Objection, Reception, Reserve};

use crate::act::{Act, Sections, exhibit_links, filled, reserve_anchor};
use crate::boxes::{Voice, Voices};
use crate::compose::Composer;
use crate::style::{AMBER, Colour, GREEN, SOFT, SUBHEADING};
use crate::text::{Rich, Span};

impl Act<'_> {
    /// The client's words, as a quotation.
    fn quoted(&self, words: &str) -> Rich {
        match filled(words) {
            true => self.linked(&self.with("pdf-quote", "words", words.trim())),
            false => Rich::new().italic(self.text("pdf-no-words")),
        }
    }
}

pub(crate) fn reserves(
    act: &Act<'_>,
    reception: &Reception,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    if reception.reserves.is_empty() {
        return;
    }
    let count = reception.reserves.len();
    sections.begin(c, &act.text_with("pdf-reserves", &[("count", count.into())]));
    for (index, reserve) in reception.reserves.iter().enumerate() {
        if index > 0 {
            c.space(9.0);
        }
        let voices = reserve_voices(act, reception, reserve, index + 1);
        c.voices(voices);
    }
}

fn reserve_voices(act: &Act<'_>, reception: &Reception, reserve: &Reserve, number: usize) -> Voices {
    let item = act
        .document
        .dossier
        .items
        .iter()
        .find(|item| Some(item.id) == reserve.item);
    let kind = act.text(match reserve.kind {
        ReserveKind::BadWork => "reserve-bad_work",
        ReserveKind::MissingWork => "reserve-missing_work",
        ReserveKind::NotAsAgreed => "reserve-not_as_agreed",
        ReserveKind::PendingTest => "reserve-pending_test",
    });
    let about = item.map_or_else(
        || act.text("pdf-reserve-whole"),
        |item| item.name.trim().to_owned(),
    );
    let lot = item.map(|item| item.lot.trim()).unwrap_or_default();
    let kind = kind.to_lowercase();
    let parts = [about.as_str(), lot, reserve.place.trim(), kind.as_str()];
    let about: Vec<&str> = parts.into_iter().filter(|part| filled(part)).collect();
    let (state, colour, only) = match reserve.answer {
        Some(ReserveAnswer::Accepted) => ("pdf-answer-accepted", GREEN, "pdf-answer-accepted-only"),
        Some(ReserveAnswer::Contested) => ("pdf-answer-contested", AMBER, "pdf-answer-contested-only"),
        None => ("pdf-answer-none", SOFT, "pdf-no-answer"),
    };
    let answer = match filled(&reserve.contractor_words) {
        true => act.quoted(&reserve.contractor_words),
        false => Rich::new().italic(act.text(only)),
    };
    let mut outcome = Vec::new();
    if filled(&reserve.cause) {
        outcome.push((act.text("pdf-cause"), reserve.cause.trim().into()));
    }
    if filled(&reserve.remedy) {
        outcome.push((act.text("pdf-remedy"), reserve.remedy.trim().into()));
    }
    if let Some(date) = reserve.deadline {
        outcome.push((act.text("pdf-deadline"), act.date(date).into()));
    }
    if let Some(answerable) = reserve.answerable {
        outcome.push((
            act.text("pdf-answerable"),
            act.text(answerable_key(answerable)).into(),
        ));
    }
    let reduced: Amount = reception
        .money
        .reductions
        .iter()
        .filter(|reduction| reduction.reserve == Some(reserve.id))
        .map(|reduction| reduction.amount)
        .sum();
    if reduced != Amount::ZERO {
        outcome.push((act.text("pdf-reduction"), act.money(reduced).into()));
    }
    let number_text = act.with("pdf-reserve-number", "number", number.to_string());
    Voices {
        title: titled(&number_text, &about.join(", ")),
        state: Rich::new().state(act.text(state), colour),
        left: Voice {
            label: act.text("pdf-client-says"),
            paragraphs: vec![act.quoted(&reserve.client_words)],
        },
        right: Voice {
            label: act.text("pdf-contractor-answers"),
            paragraphs: vec![answer],
        },
        outcome,
        remarks: shown(act, &act.exhibits_of(LinkTarget::Reserve(reserve.id))),
        anchor: Some(reserve_anchor(number)),
    }
}

fn answerable_key(answerable: Answerable) -> &'static str {
    match answerable {
        Answerable::Contractor => "answerable-contractor",
        Answerable::Client => "answerable-client",
        Answerable::ExistingSupport => "answerable-existing_support",
        Answerable::OtherTrade => "answerable-other_trade",
        Answerable::Shared => "answerable-shared",
        Answerable::Undetermined => "answerable-undetermined",
    }
}

/// Which exhibits show it, which explain it.
fn shown(act: &Act<'_>, exhibits: &[(&Exhibit, bool)]) -> Vec<Rich> {
    let mut sentence = Rich::new();
    for (key, explaining) in [("pdf-shown-by", false), ("pdf-explained-by", true)] {
        let these: Vec<&Exhibit> = exhibits
            .iter()
            .filter(|(_, explains)| *explains == explaining)
            .map(|(exhibit, _)| *exhibit)
            .collect();
        if these.is_empty() {
            continue;
        }
        let gap = if sentence.is_empty() { "" } else { "\u{2003}" };
        sentence = sentence.coloured(format!("{gap}{} ", act.text(key)), SOFT);
        for (n, exhibit) in these.into_iter().enumerate() {
            let text = act.with("pdf-exhibit", "number", exhibit.number.to_string());
            let link = exhibit_links([exhibit]);
            let span = link.0.into_iter().map(|span| Span {
                text: text.clone(),
                ..span
            });
            sentence = if n == 0 { sentence } else { sentence.plain(", ") };
            sentence.0.extend(span);
        }
    }
    if sentence.is_empty() {
        Vec::new()
    } else {
        vec![sentence]
    }
}

fn titled(number: &str, about: &str) -> Rich {
    let about = Span {
        text: about.to_owned(),
        weight: Some(crate::style::Weight::Regular),
        colour: Some(SOFT),
        size: Some(SUBHEADING.size),
        link: None,
    };
    let mut title = Rich::new().plain(format!("{number}\u{2003}"));
    title.0.push(about);
    title
}

pub(crate) fn objections(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let objections = &act.document.objections;
    if objections.is_empty() {
        return;
    }
    let count = objections.len();
    sections.begin(c, &act.text_with("pdf-objections", &[("count", count.into())]));
    for (index, objection) in objections.iter().enumerate() {
        if index > 0 {
            c.space(9.0);
        }
        c.voices(objection_voices(act, objection));
    }
}

fn objection_voices(act: &Act<'_>, objection: &Objection) -> Voices {
    let title = match objection.received_on {
        Some(date) => act.with("pdf-objection-of", "date", act.date(date)),
        None => act.text("pdf-objection-title"),
    };
    let item = act
        .document
        .dossier
        .items
        .iter()
        .find(|item| Some(item.id) == objection.item);
    let parts = [
        act.text(channel_key(objection.channel)),
        act.text(kind_key(objection.kind)),
        item.map(|item| item.name.trim().to_owned()).unwrap_or_default(),
    ];
    let about: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| filled(part))
        .collect();
    let (state, colour) = state(objection.state);
    let mut left = vec![act.quoted(&objection.client_words)];
    if filled(&objection.restatement) {
        let key = match objection.restatement_confirmed {
            Some(true) => "pdf-objection-restated-confirmed",
            Some(false) => "pdf-objection-restated-denied",
            None => "pdf-objection-restated",
        };
        left.push(act.with(key, "words", objection.restatement.trim()).into());
    }
    let right = match filled(&objection.contractor_words) {
        true => act.quoted(&objection.contractor_words),
        false => Rich::new().italic(act.text("pdf-no-answer")),
    };
    let mut remarks = Vec::new();
    if filled(&objection.facts) {
        let label = act.text("pdf-facts");
        remarks.push(
            Rich::new()
                .coloured(format!("{label}\u{2003}"), SOFT)
                .plain(objection.facts.trim()),
        );
    }
    for (index, proposal) in objection.proposals.iter().enumerate() {
        let chosen = objection.chosen.is_some_and(|chosen| chosen as usize == index);
        let key = if chosen {
            "pdf-proposal-chosen"
        } else {
            "pdf-proposal"
        };
        let mut words = proposal.text.trim().to_owned();
        let mut effects = Vec::new();
        if proposal.price_effect != Amount::ZERO {
            effects.push(act.with("pdf-effect-price", "sum", act.signed_money(proposal.price_effect)));
        }
        if proposal.days_effect != 0 {
            effects.push(act.with("pdf-effect-days", "days", act.signed_days(proposal.days_effect)));
        }
        if !effects.is_empty() {
            words = format!("{words} ({})", effects.join(", "));
        }
        let values = [
            ("number", (index + 1).to_string().into()),
            ("words", words.into()),
        ];
        remarks.push(act.text_with(key, &values).into());
    }
    remarks.extend(shown(act, &act.exhibits_of(LinkTarget::Objection(objection.id))));
    Voices {
        title: titled(&title, &about.join(", ")),
        state: Rich::new().state(act.text(state), colour),
        left: Voice {
            label: act.text("pdf-client-says"),
            paragraphs: left,
        },
        right: Voice {
            label: act.text("pdf-contractor-answers"),
            paragraphs: vec![right],
        },
        outcome: Vec::new(),
        remarks,
        anchor: Some(format!("objection-{}", objection.id)),
    }
}

fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::OnSite => "channel-on_site",
        Channel::Letter => "channel-letter",
        Channel::RegisteredLetter => "channel-registered_letter",
        Channel::Phone => "channel-phone",
        Channel::Email => "channel-email",
        Channel::Message => "channel-message",
    }
}

fn kind_key(kind: ObjectionKind) -> &'static str {
    match kind {
        ObjectionKind::Delay => "objection-delay",
        ObjectionKind::Price => "objection-price",
        ObjectionKind::Defect => "objection-defect",
        ObjectionKind::Paperwork => "objection-paperwork",
        ObjectionKind::OtherTerms => "objection-other_terms",
    }
}

fn state(state: ObjectionState) -> (&'static str, Colour) {
    match state {
        ObjectionState::Received => ("pdf-objection-received", SOFT),
        ObjectionState::Understood => ("pdf-objection-understood", SOFT),
        ObjectionState::Answered => ("pdf-objection-answered", SOFT),
        ObjectionState::Proposed => ("pdf-objection-proposed", SOFT),
        ObjectionState::Agreed => ("pdf-objection-agreed", GREEN),
        ObjectionState::Contested => ("pdf-objection-contested", AMBER),
        ObjectionState::Done => ("pdf-objection-done", GREEN),
        ObjectionState::Confirmed => ("pdf-objection-confirmed", GREEN),
    }
}
