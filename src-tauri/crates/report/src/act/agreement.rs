//! Agreements: as an act of their own, and as another act cites them.

use acceptance::{Agreement, Amount};

use crate::act::{Act, Sections, filled};
use crate::compose::Composer;
use crate::style::{AMBER, GREEN};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::Rich;

/// The agreements issued before an act.
pub(crate) fn earlier(act: &Act<'_>, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let agreements = &act.document.agreements;
    if agreements.is_empty() {
        return;
    }
    let count = agreements.len();
    sections.begin(c, &act.text_with("pdf-agreements", &[("count", count.into())]));
    let heads = [
        ColumnHead::new(act.text("pdf-column-agreement"), Width::Points(84.0)),
        ColumnHead::new(act.text("pdf-column-subject"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-effect"), Width::Points(84.0)),
        ColumnHead::new(act.text("pdf-column-state"), Width::Points(92.0)),
    ];
    let rows = agreements.iter().map(|issued| {
        let agreement = &issued.agreement;
        let date = agreement.agreed_on.unwrap_or_else(|| issued.issued.date_naive());
        let mut subject = Cell::text(agreement.subject.trim());
        if filled(&agreement.terms) {
            subject = subject.small(agreement.terms.trim());
        }
        if agreement.days_effect != 0 {
            let days = act.signed_days(agreement.days_effect);
            subject = subject.small(act.with("pdf-agreement-days", "days", days));
        }
        if let Some(end) = agreement.new_end {
            subject = subject.small(act.with("pdf-new-end", "date", act.date(end)));
        }
        let state = match issued.signed {
            true => Rich::new().state(act.text("pdf-agreement-signed"), GREEN),
            false => Rich::new().state(act.text("pdf-agreement-unsigned"), AMBER),
        };
        Row::new([
            Cell::text(issued.number.to_string()).small(act.date(date)),
            subject,
            Cell::text(act.signed_money(agreement.price_effect)),
            Cell::text(state),
        ])
    });
    c.table(&heads, rows);
}

/// What an agreement says.
pub(crate) fn content(
    act: &Act<'_>,
    agreement: &Agreement,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    if filled(&agreement.facts) {
        sections.begin(c, &act.text("pdf-facts"));
        c.paragraph(agreement.facts.trim());
    }
    sections.begin(c, &act.text("pdf-agreement-terms"));
    match filled(&agreement.terms) {
        true => c.paragraph(agreement.terms.trim()),
        false => c.paragraph(Rich::new().italic(act.text("pdf-no-words"))),
    };
    let dossier = &act.document.dossier;
    let items: Vec<_> = dossier
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| agreement.items.contains(&item.id))
        .collect();
    if !items.is_empty() {
        sections.begin(c, &act.text("pdf-agreement-items"));
        let heads = [
            ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
            ColumnHead::new(act.text("pdf-column-item"), Width::Share(1.0)),
            ColumnHead::amounts(act.text("pdf-column-amount"), Width::Points(84.0)),
        ];
        let rows = items.into_iter().map(|(index, item)| {
            let mut name = Cell::text(item.name.trim());
            if filled(&item.criteria) {
                name = name.small(act.with("pdf-item-criteria", "criteria", item.criteria.trim()));
            }
            Row::new([
                Cell::text((index + 1).to_string()),
                name,
                Cell::text(act.money(item.amount())),
            ])
        });
        c.table(&heads, rows);
    }
    sections.begin(c, &act.text("pdf-agreement-effects"));
    effects(act, agreement, c);
}

fn effects(act: &Act<'_>, agreement: &Agreement, c: &mut Composer<'_, '_>) {
    let changed = agreement.price_effect != Amount::ZERO;
    if !changed && agreement.days_effect == 0 && agreement.new_end.is_none() {
        c.paragraph(act.text("pdf-agreement-no-effect"));
        return;
    }
    if changed {
        let price = act.document.dossier.price();
        let previous: Amount = act
            .document
            .agreements
            .iter()
            .filter(|issued| issued.signed)
            .map(|issued| issued.agreement.price_effect)
            .sum();
        let line = |key: &str, sum: String| Row::new([Cell::text(act.text(key)), Cell::text(sum)]);
        let mut rows = vec![line("pdf-money-contract-price", act.money(price))];
        if previous != Amount::ZERO {
            rows.push(line("pdf-agreement-previous", act.signed_money(previous)));
        }
        rows.push(line(
            "pdf-agreement-this",
            act.signed_money(agreement.price_effect),
        ));
        let total = act.money(price + previous + agreement.price_effect);
        rows.push(line("pdf-agreement-new-price", total).total());
        let heads = [
            ColumnHead::new(act.text("pdf-column-line"), Width::Share(1.0)),
            ColumnHead::amounts(act.text("pdf-column-sum"), Width::Points(96.0)),
        ];
        c.table(&heads, rows);
        c.space(4.0).styled(act.tax_note(), &crate::style::SMALL);
    }
    c.space(6.0);
    if agreement.days_effect != 0 {
        c.paragraph(act.with(
            "pdf-agreement-days",
            "days",
            act.signed_days(agreement.days_effect),
        ));
    }
    if let Some(end) = agreement.new_end {
        c.paragraph(act.with("pdf-new-end", "date", act.date(end)));
    }
}
