//! Objections as another act repeats them: both voices side by side, what was proposed, what was chosen.

use acceptance::exhibit::LinkTarget;
use acceptance::objection::{Channel, ObjectionKind, ObjectionState};
use acceptance::{Amount, Objection};

use crate::act::reserves::{shown, titled};
use crate::act::{Act, Sections, filled};
use crate::boxes::{Voice, Voices};
use crate::compose::Composer;
use crate::style::{AMBER, Colour, GREEN, SOFT};
use crate::text::Rich;

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

pub(crate) fn objection_voices(act: &Act<'_>, objection: &Objection) -> Voices {
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

pub(crate) fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::OnSite => "channel-on_site",
        Channel::Letter => "channel-letter",
        Channel::RegisteredLetter => "channel-registered_letter",
        Channel::Phone => "channel-phone",
        Channel::Email => "channel-email",
        Channel::Message => "channel-message",
    }
}

pub(crate) fn kind_key(kind: ObjectionKind) -> &'static str {
    match kind {
        ObjectionKind::Delay => "objection-delay",
        ObjectionKind::Price => "objection-price",
        ObjectionKind::Defect => "objection-defect",
        ObjectionKind::Paperwork => "objection-paperwork",
        ObjectionKind::OtherTerms => "objection-other_terms",
    }
}

pub(crate) fn state(state: ObjectionState) -> (&'static str, Colour) {
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
