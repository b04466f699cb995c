//! What became of each reserve: the client’s words, the contractor’s answer, how it ended, and the paper that shows it.

use acceptance::chain::{ReserveStanding, ReserveState};
use acceptance::reception::ReserveAnswer;
use acceptance::{ActBody, ActNumber, Agreement, Amount, Reception};

use crate::act::{agreement, filled};
use crate::compose::Composer;
use crate::dispute::events::What;
use crate::dispute::knowledge::short;
use crate::dispute::{Book, cover, parts, records};
use crate::style::{AMBER, CAPTION, GREEN, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn reserves(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    parts::same_page(book, "dispute-part-reserves", c);
    let states = book.chain.reserves();
    if states.is_empty() {
        c.paragraph(cover::nothing(book));
        return;
    }
    let text = |key: &str| book.voice.text(key);
    c.lead(text("dispute-reserves-note"), &SMALL);
    let heads = [
        ColumnHead::new(text("dispute-column-reserve"), Width::Points(82.0)),
        ColumnHead::new(text("dispute-column-words"), Width::Share(1.0)),
        ColumnHead::new(text("dispute-column-answer"), Width::Share(1.0)),
        ColumnHead::new(text("dispute-column-became"), Width::Share(1.1)),
    ];
    let rows: Vec<Row> = states.iter().map(|state| row(book, state)).collect();
    c.table(&heads, rows);
}

fn row(book: &Book<'_>, state: &ReserveState) -> Row {
    let voice = &book.voice;
    let mut named = Cell::styled(
        records::reserve(book, state.rank, &state.number.to_string()),
        CAPTION,
    );
    if let Some((_, item)) = state.reserve.item.and_then(|id| voice.item(id)) {
        named = named.also(item.name.trim(), CAPTION.coloured(SOFT));
    }
    let objected =
        |what: &What<'_>| matches!(what, What::Objection(one) if one.reserve == Some(state.reserve.id));
    if let Some(event) = book.find(objected) {
        let label = format!("{} ", voice.text("dispute-reserve-objected"));
        named = named.also(
            Rich::new().plain(label).then(event.link()),
            CAPTION.coloured(SOFT),
        );
    }
    Row::new([
        named,
        Cell::styled(quoted(book, &state.reserve.client_words), CAPTION),
        answer(book, state),
        became(book, state),
    ])
}

fn quoted(book: &Book<'_>, words: &str) -> Rich {
    match filled(words) {
        true => book.voice.with("pdf-quote", "words", short(words)).into(),
        false => cover::nothing(book),
    }
}

fn answer(book: &Book<'_>, state: &ReserveState) -> Cell {
    let voice = &book.voice;
    let said = match state.reserve.answer {
        Some(ReserveAnswer::Accepted) => Rich::new().plain(voice.text("dispute-answer-accepted")),
        Some(ReserveAnswer::Contested) => Rich::new().coloured(voice.text("dispute-answer-contested"), AMBER),
        None => Rich::new().italic(voice.text("dispute-no-answer")),
    };
    let mut cell = Cell::styled(said, CAPTION);
    if filled(&state.reserve.contractor_words) {
        cell = cell.also(quoted(book, &state.reserve.contractor_words), CAPTION);
    }
    if let Some(remedy) = state.reserve.remedy_kind {
        let remedy = voice.text(&format!("remedy-{}", agreement::remedy_word(remedy)));
        cell = cell.also(voice.with("dispute-reserve-remedy", "remedy", remedy), CAPTION);
    }
    if let Some(id) = state.reserve.support_notice {
        let link = book.act_link(id);
        if !link.is_empty() {
            let label = format!("{} ", voice.text("dispute-reserve-warned"));
            cell = cell.also(Rich::new().plain(label).then(link), CAPTION.coloured(SOFT));
        }
    }
    cell
}

/// How it ended, by which act, and what that act says of it.
fn became(book: &Book<'_>, state: &ReserveState) -> Cell {
    let voice = &book.voice;
    let (key, colour) = match state.standing {
        ReserveStanding::Open => ("dispute-became-open", AMBER),
        ReserveStanding::Contested => ("dispute-became-contested", AMBER),
        ReserveStanding::LiftedInPart => ("dispute-became-in-part", AMBER),
        ReserveStanding::Settled => ("dispute-became-settled", GREEN),
        ReserveStanding::Lifted => ("dispute-became-lifted", GREEN),
    };
    let mut cell = Cell::styled(Rich::new().state(voice.text(key), colour), CAPTION);
    if let Some(day) = state.deadline.filter(|_| state.standing.is_open()) {
        cell = cell.also(voice.with("dispute-became-due", "date", voice.date(day)), CAPTION);
    }
    let Some(number) = &state.closed_by else {
        return cell;
    };
    let Some((body, link)) = closing(book, number) else {
        return cell;
    };
    cell = cell.also(link, CAPTION);
    match body {
        ActBody::Agreement(agreed) => agreed_on(book, agreed, cell),
        ActBody::Reception(reception) => reduced(book, reception, state, cell),
        ActBody::Lifting(lifting) => {
            let line = lifting.lines.iter().find(|line| line.reserve == state.reserve.id);
            match line.filter(|line| filled(&line.done)) {
                Some(line) => cell.also(short(&line.done), CAPTION),
                None => cell,
            }
        }
        _ => cell,
    }
}

fn agreed_on(book: &Book<'_>, agreed: &Agreement, cell: Cell) -> Cell {
    let voice = &book.voice;
    let remedy = agreed
        .remedy
        .map(|remedy| voice.text(&format!("remedy-{}", agreement::remedy_word(remedy))));
    let effect = (agreed.price_effect != Amount::ZERO).then(|| voice.signed_money(agreed.price_effect));
    let parts: Vec<String> = remedy.into_iter().chain(effect).collect();
    match parts.is_empty() {
        true => cell,
        false => cell.also(parts.join(", "), CAPTION),
    }
}

fn reduced(book: &Book<'_>, reception: &Reception, state: &ReserveState, cell: Cell) -> Cell {
    let own = reception.money.reductions.iter();
    let sum: Amount = own
        .filter(|reduction| reduction.reserve == Some(state.reserve.id))
        .map(|reduction| reduction.amount)
        .sum();
    let line = format!(
        "{}, {}",
        book.voice.text("remedy-price_reduction"),
        book.voice.signed_money(-sum)
    );
    cell.also(line, CAPTION)
}

/// The act of that number, as it was frozen, with its link.
fn closing<'a>(book: &Book<'a>, number: &ActNumber) -> Option<(&'a ActBody, Rich)> {
    let told = book
        .dispute
        .acts
        .iter()
        .find(|told| told.document.number == *number)?;
    Some((&told.document.body, book.act_link(told.act.id)))
}
