//! The money: from the price first agreed to the price now, what the receptions reduced, kept and claimed, what fell due and what
//! came in. Each sum stands below the lines that it is the sum of.

use acceptance::account::Account;
use acceptance::record::Receipt;
use acceptance::{Act as Recorded, ActBody, Amount, Record, RecordBody, RecordId};
use chrono::NaiveDate;

use crate::act::{Sections, filled, money};
use crate::compose::Composer;
use crate::dispute::events::{What, record_anchor};
use crate::dispute::{Book, cover, parts, scope};
use crate::style::{AMBER, SMALL};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

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

/// What fell due: sum − paid = left.
fn dues(book: &Book<'_>, c: &mut Composer<'_, '_>) {
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
            Cell::text(owed.due.label.trim()),
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
fn receipts(book: &Book<'_>, c: &mut Composer<'_, '_>) {
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

/// Price now − reductions − penalties − received = left to pay.
fn balance(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::chapter(&voice.text("dispute-money-balance"), c);
    let contract = book.chain.contract();
    if let Some(ended) = &contract.terminated {
        let line = Rich::new().plain(format!("{} ", voice.text("dispute-money-terminated")));
        c.paragraph(line.then(book.act_link(ended.act))).space(4.0);
    }
    let mut left = contract.price;
    let mut rows = Vec::new();
    let row = |label: String, how: Rich, sum: String| {
        let cell = Cell::text(label);
        let cell = if how.is_empty() { cell } else { cell.small(how) };
        Row::new([cell, Cell::text(sum)])
    };
    rows.push(row(
        voice.text("dispute-money-now"),
        Rich::new(),
        voice.money(contract.price),
    ));
    for event in &book.events {
        let What::Act(told) = event.what else { continue };
        let ActBody::Reception(reception) = &told.document.body else {
            continue;
        };
        if !holds(&told.act) {
            continue;
        }
        let link = || book.act_link(told.act.id);
        let reduced: Amount = reception.money.reductions.iter().map(|one| one.amount).sum();
        if reduced != Amount::ZERO {
            left = left - reduced;
            rows.push(row(
                voice.text("dispute-money-reductions"),
                link(),
                voice.money(-reduced),
            ));
        }
        let claimed = reception.money.penalties.as_ref().filter(|one| !one.waived);
        if let Some(penalties) = claimed.filter(|one| one.claimed != Amount::ZERO) {
            left = left - penalties.claimed;
            rows.push(row(
                voice.text("pdf-money-penalties"),
                link(),
                voice.money(-penalties.claimed),
            ));
        }
    }
    let received = Account::of(&book.dispute.dossier.contract, &book.dispute.records).received();
    left = left - received;
    rows.push(row(
        voice.text("dispute-money-received"),
        Rich::new(),
        voice.money(-received),
    ));
    let (key, shown) = match left < Amount::ZERO {
        true => ("pdf-money-overpaid", -left),
        false => ("dispute-money-left", left),
    };
    rows.push(row(voice.text(key), Rich::new(), voice.money(shown)).total());
    let heads = [
        ColumnHead::new(voice.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::amounts(voice.text("pdf-column-sum"), Width::Points(110.0)),
    ];
    c.table(&heads, rows);
    c.space(4.0)
        .styled(voice.text("dispute-money-balance-how"), &SMALL);
}

/// The number of an entry, as a link.
fn link(book: &Book<'_>, id: RecordId) -> Rich {
    let event = book.find(|what| matches!(what, What::Record(record) if record.id == id));
    match event {
        Some(event) => Rich::new().link(event.piece.as_str(), Target::Anchor(record_anchor(id))),
        None => Rich::new(),
    }
}
