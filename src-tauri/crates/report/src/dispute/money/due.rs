//! What fell due and what came in, each with its number in the chronicle.

use acceptance::account::Account;
use acceptance::record::Receipt;
use acceptance::{Amount, Record, RecordBody, RecordId};

use crate::act::filled;
use crate::compose::Composer;
use crate::dispute::events::{What, record_anchor};
use crate::dispute::{Book, cover, parts};
use crate::style::{AMBER, SMALL};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

/// What fell due: sum − paid = left.
pub(super) fn dues(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::chapter(&voice.text("dispute-money-dues"), c);
    let account = Account::of(&book.dispute.dossier.contract, &book.dispute.records);
    if account.dues().is_empty() {
        c.paragraph(cover::nothing(book));
        return;
    }
    let today = voice.options.created.date_naive();
    let heads = [
        ColumnHead::new(voice.text("dispute-column-piece"), Width::Points(30.0)),
        ColumnHead::new(voice.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::new(voice.text("dispute-column-due"), Width::Points(96.0)),
        ColumnHead::amounts(voice.text("pdf-column-sum"), Width::Points(78.0)),
        ColumnHead::amounts(voice.text("dispute-column-paid"), Width::Points(78.0)),
        ColumnHead::amounts(voice.text("dispute-column-left"), Width::Points(78.0)),
    ];
    let mut rows = Vec::new();
    let mut left = Amount::ZERO;
    for owed in account.dues() {
        left = left + owed.left;
        let late = owed.left != Amount::ZERO && owed.due.due_on.is_some_and(|day| day < today);
        let day = owed.due.due_on.map(|day| voice.date(day)).unwrap_or_default();
        let mut day = Cell::text(day);
        if late {
            day = day.small(Rich::new().state(voice.text("dispute-late"), AMBER));
        }
        rows.push(Row::new([
            Cell::text(link(book, owed.record)),
            match owed.due.label.trim() {
                "" => Cell::text("–"),
                label => Cell::text(label),
            },
            day,
            Cell::text(voice.money(owed.due.amount)),
            Cell::text(voice.money(owed.due.amount - owed.left)),
            Cell::text(voice.money(owed.left)),
        ]));
    }
    let total = [
        Cell::empty(),
        Cell::text(voice.text("dispute-total")),
        Cell::empty(),
        Cell::text(voice.money(account.asked())),
        Cell::text(voice.money(account.asked() - left)),
        Cell::text(voice.money(left)),
    ];
    rows.push(Row::new(total).total());
    c.table(&heads, rows);
    c.space(4.0).styled(voice.text("dispute-dues-how"), &SMALL);
}

/// What came in.
pub(super) fn receipts(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::chapter(&voice.text("dispute-money-receipts"), c);
    let account = Account::of(&book.dispute.dossier.contract, &book.dispute.records);
    let heads = [
        ColumnHead::new(voice.text("dispute-column-piece"), Width::Points(30.0)),
        ColumnHead::new(voice.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::new(voice.text("dispute-column-when"), Width::Points(110.0)),
        ColumnHead::amounts(voice.text("pdf-column-sum"), Width::Points(84.0)),
    ];
    let mut rows = Vec::new();
    for event in &book.events {
        let What::Record(record) = event.what else {
            continue;
        };
        if let RecordBody::Receipt(receipt) = &record.body {
            rows.push(self::receipt(book, record, receipt));
        }
    }
    // The deposit that the contract states, where no entry is marked as the deposit.
    let deposit = account.deposit();
    if deposit != Amount::ZERO {
        let row = [
            Cell::empty(),
            Cell::text(voice.text("dispute-money-deposit")),
            Cell::empty(),
            Cell::text(voice.money(deposit)),
        ];
        rows.insert(0, Row::new(row));
    }
    if rows.is_empty() {
        c.paragraph(cover::nothing(book));
        return;
    }
    let total = [
        Cell::empty(),
        Cell::text(voice.text("dispute-total")),
        Cell::empty(),
        Cell::text(voice.money(account.received())),
    ];
    rows.push(Row::new(total).total());
    c.table(&heads, rows);
}

/// A receipt; money that is only announced has its sum beside the words, and none among those that are added up.
fn receipt(book: &Book<'_>, record: &Record, receipt: &Receipt) -> Row {
    let voice = &book.voice;
    let parts = [receipt.means.trim(), receipt.reference.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| filled(part)).collect();
    let mut how = Cell::text(parts.join(", "));
    if receipt.deposit {
        how = how.small(voice.text("dispute-is-deposit"));
    }
    let amount = voice.money(receipt.amount);
    let (state, sum) = match receipt.seen {
        true => (voice.text("dispute-seen"), amount),
        false => (voice.with("dispute-announced", "sum", amount), String::new()),
    };
    how = how.small(state);
    if let Some(due) = receipt.due {
        let line = Rich::new().plain(format!("{} ", voice.text("dispute-pays")));
        how = how.small(line.then(link(book, due)));
    }
    Row::new([
        Cell::text(link(book, record.id)),
        how,
        Cell::text(voice.date(record.at.date_naive())),
        Cell::text(sum),
    ])
}

/// The number of an entry, as a link.
fn link(book: &Book<'_>, id: RecordId) -> Rich {
    let event = book.find(|what| matches!(what, What::Record(record) if record.id == id));
    match event {
        Some(event) => Rich::new().link(event.piece.as_str(), Target::Anchor(record_anchor(id))),
        None => Rich::new(),
    }
}
