//! The money: from the price first agreed to the price now, what the receptions reduced, kept and claimed, what fell due and what
//! came in. Each sum stands below the lines that it is the sum of.

use acceptance::account::Account;
use acceptance::record::Receipt;
use acceptance::retained::Retained;
use acceptance::{Act as Recorded, ActBody, ActDocument, ActId, Amount, Record, RecordBody, RecordId};
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

/// Price now − reductions − penalties − received = left to pay; once the contract was terminated, the account of the
/// termination takes the place of the price.
fn balance(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    parts::chapter(&voice.text("dispute-money-balance"), c);
    let contract = book.chain.contract();
    let ended = contract
        .terminated
        .as_ref()
        .and_then(|ended| terminated(book, ended.act));
    let (mut lines, how, left_key) = match ended {
        Some((worth, link)) => (
            vec![Line::new("dispute-money-worth", worth, link)],
            "dispute-money-ended-how",
            "dispute-money-left-ended",
        ),
        None => {
            let mut lines = vec![Line::new("dispute-money-now", contract.price, Rich::new())];
            lines.extend(deductions(book));
            (lines, "dispute-money-balance-how", "dispute-money-left")
        }
    };
    let received = Account::of(&book.dispute.dossier.contract, &book.dispute.records).received();
    lines.push(Line::new("dispute-money-received", -received, Rich::new()));
    let left: Amount = lines.iter().map(|line| line.sum).sum();
    let row = |key: &str, how: Rich, sum: Amount| {
        let cell = Cell::text(voice.text(key));
        let cell = if how.is_empty() { cell } else { cell.small(how) };
        Row::new([cell, Cell::text(voice.money(sum))])
    };
    let mut rows: Vec<Row> = lines
        .into_iter()
        .map(|line| row(line.key, line.act, line.sum))
        .collect();
    let (key, shown) = match left < Amount::ZERO {
        true => ("pdf-money-overpaid", -left),
        false => (left_key, left),
    };
    let taxed = voice.taxed(shown).unwrap_or_default();
    rows.push(row(key, taxed.into(), shown).total());
    let heads = [
        ColumnHead::new(voice.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::amounts(voice.text("pdf-column-sum"), Width::Points(110.0)),
    ];
    c.table(&heads, rows);
    c.space(4.0).styled(voice.text(how), &SMALL);
    retained(book, c);
    paid_by_acts(book, c);
}

/// A retention that is still kept.
pub(crate) struct Kept {
    /// The act that keeps it.
    pub number: String,
    /// What that act says.
    pub stated: Amount,
    /// What of it may still be kept.
    pub left: Amount,
    /// The day of its release, if one is named.
    pub release: Option<NaiveDate>,
}

/// The retentions that are still kept, as agreements and payments since leave them.
pub(crate) fn kept(book: &Book<'_>) -> Vec<Kept> {
    let holding = book.dispute.acts.iter().filter(|told| holds(&told.act));
    let receptions: Vec<&ActDocument> = holding
        .map(|told| &told.document)
        .filter(|document| matches!(document.body, ActBody::Reception(_)))
        .collect();
    let kept = |document: &&ActDocument| {
        let ActBody::Reception(reception) = &document.body else {
            return None;
        };
        let records = &book.dispute.records;
        let retained = Retained::of(&book.chain, &receptions, records, document.act)?;
        let retention = reception.money.retention.as_ref();
        (retained.left() > Amount::ZERO).then(|| Kept {
            number: document.number.to_string(),
            stated: retained.stated,
            left: retained.left(),
            release: retention.and_then(|retention| retention.released_on),
        })
    };
    receptions.iter().filter_map(kept).collect()
}

/// What of the balance is not to be paid yet; or beside it, where the account of a termination took it off.
fn retained(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    let ended = book.chain.contract().terminated;
    let ended = ended.and_then(|ended| book.dispute.acts.iter().find(|told| told.act.id == ended.act));
    let taken_off = |left: Amount| match ended.map(|told| &told.document.body) {
        Some(ActBody::Termination(termination)) => {
            termination.adjustments.iter().any(|one| one.amount == -left)
        }
        _ => false,
    };
    for kept in kept(book) {
        let key = match taken_off(kept.left) || taken_off(kept.stated) {
            true => "dispute-balance-retained-beside",
            false => "dispute-balance-retained",
        };
        let values = [
            ("sum", voice.money(kept.left).into()),
            ("number", kept.number.into()),
            ("release", released(book, kept.release).into()),
        ];
        c.space(4.0).styled(voice.text_with(key, &values), &SMALL);
    }
}

/// When a retention is released, after its sum.
pub(crate) fn released(book: &Book<'_>, day: Option<NaiveDate>) -> String {
    day.map_or_else(String::new, |day| {
        book.voice
            .with("dispute-retention-until", "date", book.voice.date(day))
    })
}

/// Where an act counts another sum as paid than the records showed on its day: both, and the difference.
fn paid_by_acts(book: &Book<'_>, c: &mut Composer<'_, '_>) {
    let voice = &book.voice;
    for told in book.dispute.acts.iter().filter(|told| told.act.stands()) {
        let paid = match &told.document.body {
            ActBody::Reception(reception) if !reception.is_refused() => reception.money.paid,
            ActBody::Termination(termination) => termination.paid,
            _ => continue,
        };
        let Some(issue) = told.act.issue() else { continue };
        let day = issue.at.date_naive();
        let known: Vec<Record> = book
            .dispute
            .records
            .iter()
            .filter(|record| record.at.date_naive() <= day)
            .cloned()
            .collect();
        let received = Account::of(&book.dispute.dossier.contract, &known).received();
        if paid == received {
            continue;
        }
        let (key, difference) = match paid > received {
            true => ("dispute-paid-beyond-records", paid - received),
            false => ("dispute-paid-short-of-records", received - paid),
        };
        let values = [
            ("number", issue.number.to_string().into()),
            ("paid", voice.money(paid).into()),
            ("received", voice.money(received).into()),
            ("difference", voice.money(difference).into()),
        ];
        let line = Rich::new().coloured(voice.text_with(key, &values), AMBER);
        c.space(4.0).styled(line, &SMALL);
    }
}

/// A line of the balance, with the act that it comes from.
struct Line {
    key: &'static str,
    sum: Amount,
    act: Rich,
}

impl Line {
    fn new(key: &'static str, sum: Amount, act: Rich) -> Self {
        Self { key, sum, act }
    }
}

/// What the account of the termination comes to, before what was paid.
fn terminated(book: &Book<'_>, id: ActId) -> Option<(Amount, Rich)> {
    let told = book.dispute.acts.iter().find(|told| told.act.id == id)?;
    match &told.document.body {
        ActBody::Termination(termination) => Some((termination.owed(), book.act_link(id))),
        _ => None,
    }
}

/// Reductions and penalties of the receptions that hold.
fn deductions(book: &Book<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for told in book.dispute.acts.iter().filter(|told| holds(&told.act)) {
        let ActBody::Reception(reception) = &told.document.body else {
            continue;
        };
        let reduced: Amount = reception.money.reductions.iter().map(|one| one.amount).sum();
        let penalties = reception.money.penalties.as_ref().filter(|one| !one.waived);
        let claimed = penalties.map_or(Amount::ZERO, |penalties| penalties.claimed);
        for (key, sum) in [
            ("dispute-money-reductions", reduced),
            ("pdf-money-penalties", claimed),
        ] {
            if sum != Amount::ZERO {
                lines.push(Line::new(key, -sum, book.act_link(told.act.id)));
            }
        }
    }
    lines
}

/// The number of an entry, as a link.
fn link(book: &Book<'_>, id: RecordId) -> Rich {
    let event = book.find(|what| matches!(what, What::Record(record) if record.id == id));
    match event {
        Some(event) => Rich::new().link(event.piece.as_str(), Target::Anchor(record_anchor(id))),
        None => Rich::new(),
    }
}
