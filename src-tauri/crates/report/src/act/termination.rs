//! The end of the contract: a letter, what was done and what it is worth, what was paid, what remains, what is handed over.

use acceptance::{Amount, Capacity, Termination};

use crate::act::correspondence::{self, Addressee};
use crate::act::{Act, Sections, exhibits, filled, proof, signing, works};
use crate::compose::Composer;
use crate::error::Result;
use crate::style::{SMALL, SOFT, Tone};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

pub(crate) fn compose(act: &Act<'_>, termination: &Termination, c: &mut Composer<'_, '_>) -> Result<()> {
    let mut sections = Sections::default();
    let to = Addressee::of(&act.document.dossier.client);
    correspondence::head(act, &to, &termination.sending, c);
    c.space(18.0).title(&act.title(), None);
    c.space(10.0);
    crate::act::heading::decision(Tone::Neutral, said(act, termination), c);
    correspondence::body(act, &termination.body, c);
    for (key, text) in [
        ("pdf-termination-ground", &termination.ground),
        ("pdf-termination-facts", &termination.facts),
    ] {
        if filled(text) {
            sections.begin(c, &act.text(key));
            correspondence::body(act, text, c);
        }
    }
    account(act, termination, &mut sections, c);
    works::objects(act, &termination.handed_over, &mut sections, c);
    c.space(10.0).paragraph(act.text("pdf-letter-regards"));
    correspondence::signed_off(act, c);
    exhibits::exhibits(act, &mut sections, c);
    signing::one_side(act, "pdf-consent-receipt", &mut sections, c);
    proof::proof(act, &mut sections, c)
}

pub(crate) fn said(act: &Act<'_>, termination: &Termination) -> Vec<Rich> {
    let date = termination
        .effective_on
        .map_or_else(|| act.text("pdf-date-open"), |date| act.date(date));
    let by_client = termination.by.is_of_client();
    let who = match termination.by {
        Capacity::Contractor => act.contractor_name(),
        _ if by_client => act.client_name(),
        other => act.capacity(other),
    };
    let contract = crate::act::parties::contract_reference(act);
    let contract = contract.map_or_else(
        || act.text("pdf-termination-contract"),
        |reference| act.with("pdf-termination-contract-reference", "reference", reference),
    );
    let key = match by_client {
        true => "pdf-termination-said-client",
        false => "pdf-termination-said",
    };
    let values = [
        ("who", who.into()),
        ("contract", contract.into()),
        ("date", date.into()),
    ];
    vec![act.marked(key, &values)]
}

/// What was done, with what was agreed beside the items, − what was paid = what is owed.
pub(crate) fn account(
    act: &Act<'_>,
    termination: &Termination,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    sections.begin(c, &act.text("pdf-termination-account"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-done"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-agreed-price"), Width::Points(84.0)),
        ColumnHead::amounts(act.text("pdf-column-worth"), Width::Points(84.0)),
    ];
    let mut rows: Vec<Row> = Vec::new();
    for line in &termination.lines {
        let Some((number, item)) = act.item(line.item) else {
            continue;
        };
        let mut name = Cell::text(item.name.trim());
        if filled(&line.done) {
            name = name.small(act.linked(line.done.trim()));
        }
        rows.push(
            Row::new([
                Cell::text(number.to_string()),
                name,
                Cell::text(Rich::new().coloured(works::price(act, item), SOFT)),
                Cell::text(act.money(line.amount)),
            ])
            .anchor(format!("item-{number}")),
        );
    }
    let sum = |label: String, amount: Amount| {
        let cells = [
            Cell::empty(),
            Cell::text(label),
            Cell::empty(),
            Cell::text(act.money(amount)),
        ];
        Row::new(cells)
    };
    rows.push(sum(act.text("pdf-termination-worth"), termination.worth()).total());
    for adjustment in &termination.adjustments {
        let cells = [
            Cell::empty(),
            Cell::text(adjustment.label.trim()),
            Cell::empty(),
            Cell::text(act.signed_money(adjustment.amount)),
        ];
        rows.push(Row::new(cells));
    }
    rows.push(sum(act.text("pdf-money-paid"), -termination.paid));
    let balance = termination.balance();
    let (key, shown) = match balance < Amount::ZERO {
        true => ("pdf-money-overpaid", -balance),
        false => ("pdf-money-balance", balance),
    };
    let mut label = Cell::text(act.text(key));
    if let Some(taxed) = act.taxed(shown) {
        label = label.small(taxed);
    }
    let cells = [Cell::empty(), label, Cell::empty(), Cell::text(act.money(shown))];
    rows.push(Row::new(cells).total());
    c.table(&heads, rows);
    c.space(4.0).styled(act.tax_note(), &SMALL);
}
