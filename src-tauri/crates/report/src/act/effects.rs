//! The contract before and after an agreement: price and agreed end, line by line, so that each can be recomputed by hand.

use acceptance::{Agreement, Amount, Item};
use chrono::NaiveDate;

use crate::act::{Act, Sections};
use crate::compose::Composer;
use crate::style::SMALL;
use crate::table::{Cell, ColumnHead, Row, Width};

/// What `agreement` changes of the contract.
pub(crate) fn effects(
    act: &Act<'_>,
    agreement: &Agreement,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    sections.begin(c, &act.text("pdf-agreement-effects"));
    let priced = agreement.price_effect != Amount::ZERO || !agreement.added.is_empty();
    let moved = agreement.moves_end();
    let repair = agreement.repair_by();
    if !priced && !moved && repair.is_none() {
        c.paragraph(act.text("pdf-agreement-no-effect"));
        return;
    }
    if priced {
        price(act, agreement, c);
    }
    if moved {
        c.space(if priced { 12.0 } else { 0.0 });
        end(act, agreement, c);
    }
    // The day of a repair is no end of the works, and moves none.
    if let Some(day) = repair {
        c.space(if priced || moved { 8.0 } else { 0.0 });
        c.paragraph(act.with("pdf-agreement-repair-by", "date", act.date(day)));
    }
}

fn price(act: &Act<'_>, agreement: &Agreement, c: &mut Composer<'_, '_>) {
    let line = |label: String, sum: String| Row::new([Cell::text(label), Cell::text(sum)]);
    let mut rows = vec![line(
        act.text("pdf-money-contract-price"),
        act.money(act.document.dossier.price()),
    )];
    for earlier in act.signed_agreements() {
        let effect = earlier.agreement.price_effect;
        if effect != Amount::ZERO {
            let name = numbered(act, "pdf-agreement-earlier", &earlier.number.to_string());
            rows.push(line(name, act.signed_money(effect)));
        }
    }
    let added: Amount = agreement.added.iter().map(Item::amount).sum();
    let rest = agreement.price_effect - added;
    if agreement.added.is_empty() {
        rows.push(line(
            act.text("pdf-agreement-this"),
            act.signed_money(agreement.price_effect),
        ));
    } else {
        rows.push(line(
            act.text("pdf-agreement-this-added"),
            act.signed_money(added),
        ));
        if rest != Amount::ZERO {
            rows.push(line(act.text("pdf-agreement-this-rest"), act.signed_money(rest)));
        }
    }
    let price = act.price_now() + agreement.price_effect;
    let mut label = Cell::text(act.text("pdf-agreement-new-price"));
    if let Some(taxed) = act.taxed(price) {
        label = label.small(taxed);
    }
    rows.push(Row::new([label, Cell::text(act.money(price))]).total());
    let heads = [
        ColumnHead::new(act.text("pdf-column-price"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-sum"), Width::Points(110.0)),
    ];
    c.table(&heads, rows);
    c.space(4.0).styled(act.tax_note(), &SMALL);
}

fn end(act: &Act<'_>, agreement: &Agreement, c: &mut Composer<'_, '_>) {
    let line = |label: String, change: String, end: Option<NaiveDate>| {
        let end = end.map_or_else(|| act.text("pdf-end-open"), |end| act.date(end));
        Row::new([Cell::text(label), Cell::text(change), Cell::text(end)])
    };
    let change = |agreement: &Agreement| match agreement.days_effect {
        0 => String::new(),
        days => act.signed_days(days),
    };
    let mut holds = act.document.dossier.contract.ends_on;
    let mut rows = vec![line(act.text("pdf-end-contract"), String::new(), holds)];
    for earlier in act.signed_agreements() {
        holds = earlier.agreement.end_after(holds);
        if earlier.agreement.moves_end() {
            let name = numbered(act, "pdf-agreement-earlier", &earlier.number.to_string());
            rows.push(line(name, change(&earlier.agreement), holds));
        }
    }
    holds = agreement.end_after(holds);
    rows.push(line(act.text("pdf-end-this"), change(agreement), holds).total());
    let heads = [
        ColumnHead::new(act.text("pdf-column-end"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-days"), Width::Points(80.0)),
        ColumnHead::amounts(act.text("pdf-column-until"), Width::Points(110.0)),
    ];
    c.table(&heads, rows);
}

fn numbered(act: &Act<'_>, key: &str, number: &str) -> String {
    act.with(key, "number", number)
}
