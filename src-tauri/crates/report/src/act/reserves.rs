//! Reserves: both voices side by side, and what was settled.

use acceptance::exhibit::{Exhibit, LinkTarget};
use acceptance::reception::{Answerable, ReserveAnswer, ReserveKind};
use acceptance::{Amount, Reception, Remedy, Reserve};

use crate::act::{Act, Sections, agreement, exhibit_links, filled, reserve_anchor};
use crate::boxes::{Voice, Voices};
use crate::compose::Composer;
use crate::style::{AMBER, GREEN, SOFT, SUBHEADING};
use crate::text::{Rich, Span};

impl Act<'_> {
    /// The client's words, as a quotation.
    pub fn quoted(&self, words: &str) -> Rich {
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
        let number = index + 1;
        let title = act.with("pdf-reserve-number", "number", number.to_string());
        let mut voices = voices(act, reserve, &title, Some(reserve_anchor(number)));
        let reduced: Amount = reception
            .money
            .reductions
            .iter()
            .filter(|reduction| reduction.reserve == Some(reserve.id))
            .map(|reduction| reduction.amount)
            .sum();
        if reduced != Amount::ZERO {
            voices
                .outcome
                .push((act.text("pdf-reduction"), act.money(reduced).into()));
        }
        c.voices(voices);
    }
}

/// What a reserve is about: item, lot, place, kind.
pub(crate) fn about(act: &Act<'_>, reserve: &Reserve) -> String {
    let item = reserve.item.and_then(|id| act.item(id)).map(|(_, item)| item);
    let kind = match reserve.kind {
        // What nobody has said is not printed.
        ReserveKind::Unqualified => String::new(),
        ReserveKind::BadWork => act.text("reserve-bad_work"),
        ReserveKind::MissingWork => act.text("reserve-missing_work"),
        ReserveKind::NotAsAgreed => act.text("reserve-not_as_agreed"),
        ReserveKind::PendingTest => act.text("reserve-pending_test"),
    };
    let about = item.map_or_else(
        || act.text("pdf-reserve-whole"),
        |item| item.name.trim().to_owned(),
    );
    let lot = item.map(|item| item.lot.trim()).unwrap_or_default();
    let kind = kind.to_lowercase();
    let parts = [about.as_str(), lot, reserve.place.trim(), kind.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| filled(part)).collect();
    parts.join(", ")
}

/// A reserve as it stands in its act.
pub(crate) fn voices(act: &Act<'_>, reserve: &Reserve, title: &str, anchor: Option<String>) -> Voices {
    let (state, colour, only) = match reserve.answer {
        Some(ReserveAnswer::Accepted) => ("pdf-answer-accepted", GREEN, "pdf-answer-accepted-only"),
        Some(ReserveAnswer::Contested) => ("pdf-answer-contested", AMBER, "pdf-answer-contested-only"),
        None if filled(&reserve.contractor_words) => ("pdf-answer-open", SOFT, "pdf-no-answer"),
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
    outcome.extend(settled(act, reserve));
    if let Some(date) = reserve.deadline {
        outcome.push((act.text("pdf-deadline"), act.date(date).into()));
    }
    if let Some(answerable) = reserve.answerable {
        outcome.push((
            act.text("pdf-answerable"),
            act.text(answerable_key(answerable)).into(),
        ));
    }
    let mut remarks = Vec::new();
    if let Some(cited) = reserve.support_notice.and_then(|id| act.cited(id)) {
        let starts = act.document.dossier.contract.starts_on;
        let before = starts.is_some_and(|start| cited.issued.date_naive() <= start);
        let key = match before {
            true => "pdf-reserve-warned",
            false => "pdf-reserve-warned-already",
        };
        let signed = if cited.signed { "yes" } else { "no" };
        let values = [("act", act.cited_name(cited).into()), ("signed", signed.into())];
        remarks.push(act.text_with(key, &values).into());
    }
    remarks.extend(shown(act, &act.exhibits_of(LinkTarget::Reserve(reserve.id))));
    Voices {
        title: titled(title, &about(act, reserve)),
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
        remarks,
        anchor,
    }
}

/// What was settled for it: the kind of remedy, which says who pays, and how.
fn settled(act: &Act<'_>, reserve: &Reserve) -> Option<(String, Rich)> {
    let how = reserve.remedy.trim();
    let Some(kind) = reserve.remedy_kind else {
        return filled(how).then(|| (act.text("pdf-remedy"), how.into()));
    };
    let remedy = act.text(&format!("remedy-{}", agreement::remedy_word(kind)));
    let said = match filled(how) {
        true => act.text_with(
            "pdf-remedy-how",
            &[("remedy", remedy.into()), ("how", how.into())],
        ),
        false => remedy,
    };
    // Nobody agrees to a refusal.
    let label = match kind {
        Remedy::Refusal => "pdf-remedy-answer",
        _ => "pdf-remedy",
    };
    Some((act.text(label), said.into()))
}

pub(crate) fn answerable_key(answerable: Answerable) -> &'static str {
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
pub(crate) fn shown(act: &Act<'_>, exhibits: &[(&Exhibit, bool)]) -> Vec<Rich> {
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

pub(crate) fn titled(number: &str, about: &str) -> Rich {
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
