//! The money: from the price first agreed to the price now, what the receptions reduced, kept and claimed, what fell due and what
//! came in. Each sum stands below the lines that it is the sum of.

mod balance;
mod due;
mod retained;

pub(crate) use retained::{kept, released};

use acceptance::{Act as Recorded, ActBody};
use chrono::NaiveDate;

use crate::act::{Sections, filled, money};
use crate::compose::Composer;
use crate::dispute::events::What;
use crate::dispute::{Book, parts, scope};
use crate::style::SMALL;
use crate::table::{Cell, ColumnHead, Row, Width};
use balance::balance;
use due::{dues, receipts};

pub(crate) fn money(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    parts::part(book, "dispute-part-money", c);
    contract(book, c);
    receptions(book, c);
    dues(book, c);
    receipts(book, c);
    balance(book, c);
    c.space(6.0).styled(book.voice.tax_note(), &SMALL);
    c.styled(book.voice.text("dispute-no-advice"), &SMALL);
}

/// From the contract to the price and end now, one agreement after the other.
fn contract(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::chapter(&voice.text("dispute-money-contract"), c);
    let state = book.chain.contract();
    let end = |end: Option<NaiveDate>| end.map_or_else(|| voice.text("pdf-end-open"), |end| voice.date(end));
    let heads = [
        ColumnHead::new(voice.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::amounts(voice.text("pdf-column-effect"), Width::Points(84.0)),
        ColumnHead::amounts(voice.text("dispute-column-price"), Width::Points(84.0)),
        ColumnHead::amounts(voice.text("dispute-column-days"), Width::Points(56.0)),
        ColumnHead::amounts(voice.text("dispute-column-end"), Width::Points(92.0)),
    ];
    let mut rows = vec![Row::new([
        Cell::text(voice.text("pdf-money-contract-price")),
        Cell::empty(),
        Cell::text(voice.money(state.first_price)),
        Cell::empty(),
        Cell::text(end(state.first_end)),
    ])];
    for change in &state.changes {
        let mut what = Cell::text(book.act_link(change.act)).small(voice.date(change.on));
        if filled(&change.subject) {
            what = what.small(change.subject.trim());
        }
        let days = match change.days_effect {
            0 => String::new(),
            days => voice.signed_days(days),
        };
        rows.push(Row::new([
            what,
            Cell::text(voice.signed_money(change.price_effect)),
            Cell::text(voice.money(change.price)),
            Cell::text(days),
            Cell::text(end(change.end)),
        ]));
    }
    let now = [
        Cell::text(voice.text("dispute-money-now")),
        Cell::empty(),
        Cell::text(voice.money(state.price)),
        Cell::empty(),
        Cell::text(end(state.end)),
    ];
    rows.push(Row::new(now).total());
    c.table(&heads, rows);
}

/// The account of each reception that holds, as it was signed.
fn receptions(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    for event in &book.events {
        let What::Act(told) = event.what else { continue };
        let ActBody::Reception(reception) = &told.document.body else {
            continue;
        };
        let Some(act) = book.told(told).filter(|_| holds(&told.act)) else {
            continue;
        };
        let number = act.document.number.to_string();
        let values = [
            ("piece", event.piece.as_str().into()),
            ("number", number.as_str().into()),
        ];
        parts::chapter(&act.text_with("dispute-money-reception", &values), c);
        scope::within(c, &format!("{number}/money"), |c| {
            money::account(&act, reception, &mut Sections::plain(), c);
        });
    }
}

fn holds(act: &Recorded) -> bool {
    act.is_agreed() && !matches!(&act.body, ActBody::Reception(body) if body.is_refused())
}
