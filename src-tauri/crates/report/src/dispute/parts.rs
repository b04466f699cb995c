//! What all parts share: their headings, head and foot of the pages, and the certification at the end.

use crate::act::{filled, signing};
use crate::compose::Composer;
use crate::dispute::Book;
use crate::document::Document;
use crate::flow::Keep;
use crate::style::{
    Align, HEADING, INK, MARGIN_LEFT, MARGIN_RIGHT, NOTE, PAGE_HEIGHT, PAGE_WIDTH, RULE, RUNNING, SUBHEADING,
    TextStyle,
};
use crate::text::Rich;

const LEFT: f32 = MARGIN_LEFT;
const RIGHT: f32 = PAGE_WIDTH - MARGIN_RIGHT;
const HEAD: f32 = 46.5;
const FOOT: f32 = PAGE_HEIGHT - 58.0;

const PART: TextStyle = TextStyle {
    size: 16.0,
    leading: 20.0,
    ..SUBHEADING
};
const EVENT: TextStyle = TextStyle {
    size: 12.5,
    leading: 16.4,
    ..SUBHEADING
};

/// The parts, each a place to link to and a text of the catalogue.
pub(crate) const PARTS: [&str; 7] = [
    "dispute-part-reserves",
    "dispute-part-knowledge",
    "dispute-part-chronicle",
    "dispute-part-money",
    "dispute-part-exhibits",
    "dispute-part-schedule",
    "dispute-part-certification",
];

/// Begins a part, on a page of its own unless about half of the last one is still free.
pub(crate) fn part(book: &Book<'_>, key: &str, c: &mut Composer<'_, '_>) {
    c.new_page_below(0.45);
    same_page(book, key, c);
}

/// The same where the last part ended.
pub(crate) fn same_page(book: &Book<'_>, key: &str, c: &mut Composer<'_, '_>) {
    let title = book.voice.text(key);
    let number = PARTS.iter().position(|part| *part == key).map_or(0, |at| at + 1);
    let title = format!("{number}.\u{a0}{title}");
    let element = c.element("H2");
    c.anchor(key);
    c.bookmark(1, &title);
    c.space(26.0);
    c.lines(&title.as_str().into(), &PART, element, Keep::Strong);
    c.space(6.0);
}

/// Begins what is told of one event, with its name in the outline.
pub(crate) fn event(title: &Rich, bookmark: &str, anchor: &str, c: &mut Composer<'_, '_>) {
    let element = c.element("H3");
    c.anchor(anchor);
    c.bookmark(2, bookmark);
    c.space(22.0);
    c.lines(title, &EVENT, element, Keep::Strong);
    c.space(4.0);
}

/// A heading below an event.
pub(crate) fn step(title: &str, c: &mut Composer<'_, '_>) {
    let element = c.element("H4");
    c.space(10.0);
    c.lines(&title.into(), &HEADING, element, Keep::Strong);
    c.space(3.0);
}

/// A heading of a chapter within a part.
pub(crate) fn chapter(title: &str, c: &mut Composer<'_, '_>) {
    let element = c.element("H3");
    c.bookmark(2, title);
    c.space(16.0);
    c.lines(&title.into(), &HEADING, element, Keep::Strong);
    c.space(4.0);
}

/// The list of parts, each a link with its page.
pub(crate) fn contents(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let entries: Vec<(String, String)> = PARTS
        .iter()
        .enumerate()
        .map(|(at, key)| (format!("{}.", at + 1), book.voice.text(key)))
        .collect();
    let entries = entries.iter().zip(PARTS);
    let entries = entries.map(|((mark, title), key)| (mark.as_str(), title.as_str(), key));
    c.contents(&NOTE, entries);
}

/// Where the contractor certifies the whole, and what that proves.
pub(crate) fn certification(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    c.keep_firmly(|c| {
        same_page(book, "dispute-part-certification", c);
        for key in [
            "dispute-proof-seal",
            "dispute-proof-acts",
            "dispute-proof-records",
            "dispute-proof-time",
        ] {
            c.note(voice.text(key)).space(4.0);
        }
        if let Some(key) = &voice.options.key_fingerprint {
            let label = format!("{} ", voice.text("pdf-proof-key"));
            let line = Rich::new().coloured(label, crate::style::SOFT).mono(key.as_str());
            c.styled(line, &NOTE);
        }
        c.space(10.0).signature_boxes([signing::seal(voice)]);
    });
}

/// Head and foot of every page.
pub(crate) fn furnish(book: &Book<'_>, pages: &mut Document<'_>) {
    let voice = &book.voice;
    let contractor = &book.dispute.contractor;
    let owner = match filled(&contractor.trade) {
        true => format!("{}, {}", contractor.name.trim(), contractor.trade.trim()),
        false => contractor.name.clone(),
    };
    let title = voice.with("dispute-head", "dossier", book.dispute.dossier.title.trim());
    let moment = voice.words.moment(voice.options.created);
    let made = voice.with("dispute-foot", "moment", moment);
    let sided = voice.text("dispute-foot-sided");
    let words = voice.words;
    pages.furnish(move |page, canvas| {
        canvas.text(owner.as_str(), &RUNNING, LEFT, HEAD);
        canvas.text(title.as_str(), &RUNNING.aligned(Align::Right), RIGHT, HEAD);
        canvas.rule((LEFT, HEAD + 8.0), (RIGHT, HEAD + 8.0), RULE, 0.5);
        canvas.rule((LEFT, FOOT), (RIGHT, FOOT), RULE, 0.5);
        canvas.text(made.as_str(), &RUNNING, LEFT, FOOT + 18.0);
        canvas.text(sided.as_str(), &RUNNING, LEFT, FOOT + 29.5);
        let values = [
            ("page", page.number.to_string().into()),
            ("total", page.total.to_string().into()),
        ];
        let count = words.text_with("pdf-page", &values);
        let style = RUNNING.aligned(Align::Right).coloured(INK);
        canvas.text(count, &style, RIGHT, FOOT + 23.7);
        Ok(())
    });
}
