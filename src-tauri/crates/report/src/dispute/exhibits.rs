//! The exhibits with what they are tied to, and the schedule of all pieces at the end.

use acceptance::{Exhibit, LinkTarget, MediaKind};

use crate::act::annotated::Numbered;
use crate::act::exhibits::{numbered, row};
use crate::act::{exhibit_anchor, filled};
use crate::compose::Composer;
use crate::dispute::events::{Event, What};
use crate::dispute::{Book, acts, cover, parts, records};
use crate::picture::Figure;
use crate::style::{AMBER, CAPTION, HASH, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

pub(crate) fn exhibits(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::part(book, "dispute-part-exhibits", c);
    let exhibits = &book.dispute.exhibits;
    if exhibits.is_empty() {
        c.paragraph(cover::nothing(book));
        return;
    }
    c.lead(voice.text("dispute-exhibits-note"), &SMALL);
    c.space(6.0);
    let pictured = |exhibit: &&Exhibit| matches!(exhibit.media, MediaKind::Photo | MediaKind::Video);
    let figures: Vec<Figure> = exhibits
        .iter()
        .filter(pictured)
        .map(|exhibit| shown(book, exhibit))
        .collect();
    c.figures(3, figures);
    parts::chapter(&voice.text("pdf-exhibits-table"), c);
    c.lead(voice.text("pdf-exhibits-note"), &SMALL);
    c.space(4.0);
    let heads = [
        ColumnHead::new(voice.text("pdf-column-number"), Width::Points(18.0)),
        ColumnHead::new(voice.text("pdf-column-exhibit"), Width::Share(1.0)),
        ColumnHead::new(voice.text("pdf-column-times"), Width::Share(1.15)),
        ColumnHead::new(voice.text("pdf-column-hash"), Width::Points(74.0)),
    ];
    let rows = exhibits
        .iter()
        .map(|exhibit| row(voice, exhibit, !pictured(&exhibit)));
    let rows: Vec<Row> = rows.collect();
    c.table(&heads, rows);
}

fn shown(book: &Book<'_>, exhibit: &Exhibit) -> Figure {
    let voice = &book.voice;
    let mut figure = numbered(voice, exhibit, &|id| {
        let reserves = book.chain.reserves();
        let state = reserves.into_iter().find(|state| state.reserve.id == id)?;
        let number = state.rank.to_string();
        let name = voice.with("pdf-exhibit-target-reserve", "number", number.as_str());
        Some(Numbered {
            name: format!("{name} ({})", state.number),
            number,
        })
    });
    let tied = tied(book, exhibit);
    if !tied.is_empty() {
        figure.caption.push((tied, CAPTION));
    }
    if book.dispute.altered.contains(&exhibit.number) {
        figure.photo = None;
        figure.placeholder = voice.with("dispute-altered", "name", exhibit.file_name.trim());
        let said = Rich::new().state(voice.text("dispute-altered-short"), AMBER);
        figure.caption.push((said, CAPTION));
    }
    figure
}

/// What an exhibit shows and what it explains, with links to where that is told.
fn tied(book: &Book<'_>, exhibit: &Exhibit) -> Rich {
    let mut all = Rich::new();
    for (key, explains) in [("dispute-shows", false), ("dispute-explains", true)] {
        let links = exhibit.links.iter().filter(|link| link.explains == explains);
        let targets: Vec<Rich> = links.map(|link| target(book, link.target)).collect();
        let targets: Vec<Rich> = targets.into_iter().filter(|target| !target.is_empty()).collect();
        for (at, target) in targets.into_iter().enumerate() {
            all = match (at, all.is_empty()) {
                (0, true) => all.coloured(format!("{} ", book.voice.text(key)), SOFT),
                (0, false) => all.coloured(format!(" {} ", book.voice.text(key)), SOFT),
                _ => all.plain(", "),
            };
            all = all.then(target);
        }
    }
    all
}

fn target(book: &Book<'_>, target: LinkTarget) -> Rich {
    let voice = &book.voice;
    let reserve = |id| {
        let reserves = book.chain.reserves();
        let state = reserves.into_iter().find(|state| state.reserve.id == id);
        state
            .map(|state| records::reserve(book, state.rank, &state.number.to_string()))
            .unwrap_or_default()
    };
    match target {
        LinkTarget::Item(id) => match voice.item(id) {
            Some((_, item)) => Rich::from(item.name.trim()),
            None => Rich::new(),
        },
        LinkTarget::Reserve(id) => reserve(id),
        LinkTarget::Repair(id) => match reserve(id) {
            link if link.is_empty() => link,
            link => Rich::new()
                .plain(format!("{} ", voice.text("dispute-repair-of")))
                .then(link),
        },
        LinkTarget::Act(id) => book.act_link(id),
        LinkTarget::Objection(id) => piece(book, |what| matches!(what, What::Objection(one) if one.id == id)),
        LinkTarget::Record(id) => piece(book, |what| matches!(what, What::Record(one) if one.id == id)),
    }
}

fn piece(book: &Book<'_>, is: impl Fn(&What<'_>) -> bool) -> Rich {
    book.find(is).map(Event::link).unwrap_or_default()
}

/// The schedule of pieces (bordereau): acts, letters, objections, exhibits, each by its number.
pub(crate) fn schedule(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::part(book, "dispute-part-schedule", c);
    c.lead(voice.text("dispute-schedule-note"), &SMALL);
    c.space(4.0);
    let text = |key: &str| voice.text(key);
    let heads = [
        ColumnHead::new(text("dispute-column-piece"), Width::Points(34.0)),
        ColumnHead::new(text("dispute-column-what"), Width::Share(1.0)),
        ColumnHead::new(text("dispute-column-when"), Width::Points(96.0)),
        ColumnHead::new(text("dispute-column-hash"), Width::Points(150.0)),
        ColumnHead::amounts(text("dispute-column-page"), Width::Points(26.0)),
    ];
    let mut rows = Vec::new();
    for letter in ['A', 'L', 'R'] {
        let events = book.events.iter().filter(|event| event.piece.starts_with(letter));
        rows.extend(events.map(|event| piece_row(book, event)));
    }
    rows.extend(
        book.dispute
            .exhibits
            .iter()
            .map(|exhibit| exhibit_row(book, exhibit)),
    );
    if rows.is_empty() {
        c.paragraph(cover::nothing(book));
        return;
    }
    c.table(&heads, rows);
}

fn piece_row(book: &Book<'_>, event: &Event<'_>) -> Row {
    let voice = &book.voice;
    let mut what = Cell::empty();
    let mut hashes = Cell::empty();
    match event.what {
        What::Act(told) => {
            if let Some(act) = book.told(told) {
                let title = format!("{} {}", act.title(), act.document.number);
                what = Cell::styled(Rich::new().strong(title), CAPTION);
                let subject = told.document.body.subject().trim();
                if filled(subject) {
                    what = what.also(subject, CAPTION.coloured(SOFT));
                }
                hashes = hashes.also(text_of(book, "dispute-hash-content"), CAPTION.coloured(SOFT));
                for half in acts::halves(&act.fingerprint.to_string()) {
                    hashes = hashes.also(half, HASH);
                }
            }
            if let Some(file) = &told.file {
                hashes = hashes.also(text_of(book, "dispute-hash-file"), CAPTION.coloured(SOFT));
                for half in acts::halves(&file.to_string()) {
                    hashes = hashes.also(half, HASH);
                }
            }
        }
        What::Objection(objection) => {
            let kind = voice.text(crate::act::objections::kind_key(objection.kind));
            let title = voice.with("dispute-objection-named", "kind", kind);
            what = Cell::styled(Rich::new().strong(title), CAPTION);
        }
        What::Record(_) => {}
    }
    Row::new([
        Cell::styled(event.link(), CAPTION),
        what,
        Cell::styled(event.when.day(voice), CAPTION),
        hashes,
        Cell::page_of(event.anchor(), CAPTION),
    ])
}

fn text_of(book: &Book<'_>, key: &str) -> String {
    book.voice.text(key)
}

fn exhibit_row(book: &Book<'_>, exhibit: &Exhibit) -> Row {
    let voice = &book.voice;
    let number = exhibit.number.to_string();
    let caption = match filled(&exhibit.caption) {
        true => exhibit.caption.trim().to_owned(),
        false => voice.with("pdf-exhibit-number", "number", number.as_str()),
    };
    let what = Cell::styled(Rich::new().strong(caption), CAPTION)
        .also(exhibit.file_name.trim(), CAPTION.coloured(SOFT));
    let received = voice.date(exhibit.received.date_naive());
    let mut hashes = Cell::empty();
    for half in acts::halves(&exhibit.sha256.to_string()) {
        hashes = hashes.also(half, HASH);
    }
    Row::new([
        Cell::styled(
            Rich::new().link(number, Target::Anchor(exhibit_anchor(exhibit.number))),
            CAPTION,
        ),
        what,
        Cell::styled(voice.with("dispute-in-file-since", "date", received), CAPTION),
        hashes,
        Cell::page_of(exhibit_anchor(exhibit.number), CAPTION),
    ])
}
