//! What is left to pay, line by line; and where an act counts another sum as paid than the records show, both and the difference.

use acceptance::account::Account;
use acceptance::{ActBody, ActId, Amount, Record};

use super::holds;
use super::retained::retained;
use crate::compose::Composer;
use crate::dispute::{Book, parts};
use crate::style::{AMBER, SMALL};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

/// Price now − reductions − penalties − received = left to pay; once the contract was terminated, the account of the
/// termination takes the place of the price.
pub(super) fn balance(book: &Book<'_>, c: &mut Composer<'_, '_>) {
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
