//! Agreements: as an act of their own, and as another act cites them.

use acceptance::agreement::{AgreementOrigin, Departure};
use acceptance::{Agreement, Amount, Item, Objection, Remedy};

use crate::act::chain::words_or_none;
use crate::act::{Act, Sections, effects, filled, objections, reserve_anchor, reserves, works};
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
        if let Some(end) = agreement.named_end() {
            subject = subject.small(act.with("pdf-new-end", "date", act.date(end)));
        }
        if let Some(day) = agreement.repair_by() {
            subject = subject.small(act.with("pdf-agreement-repair-by", "date", act.date(day)));
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
    origin(act, agreement, sections, c);
    if filled(&agreement.facts) {
        sections.begin(c, &act.text("pdf-facts"));
        c.paragraph(act.linked(agreement.facts.trim()));
    }
    sections.begin(c, &act.text("pdf-agreement-terms"));
    if let Some(remedy) = agreement.remedy {
        let remedy = act.text(&format!("remedy-{}", remedy_word(remedy)));
        c.paragraph(act.marked("pdf-agreement-remedy", &[("remedy", remedy.into())]));
        c.space(3.0);
    }
    c.paragraph(words_or_none(act, &agreement.terms));
    if let Some(reserve) = settled(act, agreement) {
        c.space(3.0).paragraph(reserve);
    }
    if let Some(departs) = departs(act, agreement) {
        c.space(3.0).paragraph(departs);
    }
    works::concerned(act, "pdf-agreement-items", &agreement.items, sections, c);
    added(act, agreement, sections, c);
    effects::effects(act, agreement, sections, c);
}

/// The reserve that an agreement on an objection is about, which it closes where no work is left to do.
fn settled(act: &Act<'_>, agreement: &Agreement) -> Option<String> {
    let AgreementOrigin::Objection(_) = agreement.origin else {
        return None;
    };
    let cited = act.cited_reserve(agreement.settled_reserve()?)?;
    let key = match agreement.remedy.is_some_and(Remedy::settles) {
        true => "pdf-agreement-settles",
        false => "pdf-agreement-on-reserve",
    };
    let values = [
        ("rank", cited.rank.to_string().into()),
        ("act", cited.number.to_string().into()),
        ("words", cited.reserve.client_words.trim().into()),
    ];
    Some(act.text_with(key, &values))
}

/// What the proposal that the client chose said otherwise, and why it became something else.
fn departs(act: &Act<'_>, agreement: &Agreement) -> Option<String> {
    if !filled(&agreement.departure) {
        return None;
    }
    let reason = act.with("pdf-agreement-departure", "reason", agreement.departure.trim());
    let AgreementOrigin::Objection(id) = agreement.origin else {
        return Some(reason);
    };
    let mut objections = act.document.objections.iter();
    let objection = objections.find(|objection| objection.id == id);
    let Some(chosen) = objection.and_then(Objection::chosen_proposal) else {
        return Some(reason);
    };
    let said = |departure| match departure {
        Departure::Price => act.with("pdf-effect-price", "sum", act.signed_money(chosen.price_effect)),
        Departure::Time => match chosen.days_effect {
            0 => act.text("pdf-effect-days-none"),
            days => act.with("pdf-effect-days", "days", act.signed_days(days)),
        },
        Departure::Remedy => chosen.remedy.map_or_else(String::new, |remedy| {
            act.text(&format!("remedy-{}", remedy_word(remedy)))
        }),
    };
    let departures = agreement.departures(chosen, act.document.end_before());
    let proposed: Vec<String> = departures.into_iter().map(said).collect();
    Some(match proposed.is_empty() {
        true => reason,
        false => {
            let departs = act.with("pdf-agreement-departs", "proposed", proposed.join(", "));
            format!("{departs} {reason}")
        }
    })
}

/// What gave rise to it, with both voices where there are two.
fn origin(act: &Act<'_>, agreement: &Agreement, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let said = match agreement.origin {
        AgreementOrigin::Change => return,
        AgreementOrigin::Objection(id) => {
            let Some(objection) = act.document.objections.iter().find(|one| one.id == id) else {
                return;
            };
            sections.begin(c, &act.text("pdf-agreement-origin"));
            c.voices(objections::objection_voices(act, objection));
            return;
        }
        AgreementOrigin::Reserve(id) => {
            let Some(cited) = act.cited_reserve(id) else {
                return;
            };
            sections.begin(c, &act.text("pdf-agreement-origin"));
            let values = [
                ("rank", cited.rank.to_string().into()),
                ("act", cited.number.to_string().into()),
            ];
            let title = act.text_with("pdf-reserve-of", &values);
            c.voices(reserves::voices(
                act,
                &cited.reserve,
                &title,
                Some(reserve_anchor(1)),
            ));
            return;
        }
        AgreementOrigin::Act(id) => match act.cited(id) {
            Some(cited) => act.with("pdf-agreement-origin-act", "act", act.cited_name(cited)),
            None => return,
        },
        AgreementOrigin::Record(_) => act.text("pdf-agreement-origin-record"),
    };
    sections.begin(c, &act.text("pdf-agreement-origin"));
    c.paragraph(said);
}

pub(crate) fn remedy_word(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::PriceReduction => "price_reduction",
        Remedy::Repair => "repair",
        Remedy::Redo => "redo",
        Remedy::ThirdPartyRepair => "third_party_repair",
        Remedy::Gesture => "gesture",
        Remedy::Refusal => "refusal",
        Remedy::ExtraWork => "extra_work",
        Remedy::NewDate => "new_date",
    }
}

/// The items that it adds to the contract: quantity × price = sum, and their total.
fn added(act: &Act<'_>, agreement: &Agreement, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    if agreement.added.is_empty() {
        return;
    }
    sections.begin(c, &act.text("pdf-agreement-added"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-quantity"), Width::Points(62.0)),
        ColumnHead::amounts(act.text("pdf-column-unit-price"), Width::Points(72.0)),
        ColumnHead::amounts(act.text("pdf-column-amount"), Width::Points(78.0)),
    ];
    let mut rows = Vec::new();
    for item in &agreement.added {
        let number = act.item(item.id).map_or(0, |(number, _)| number);
        let (quantity, price) = match (item.quantity, item.unit_price, item.lump_sum) {
            (Some(quantity), Some(price), None) => {
                (act.words.quantity(quantity, item.unit.trim()), act.money(price))
            }
            _ => (act.text("pdf-lump-sum"), String::new()),
        };
        rows.push(
            Row::new([
                Cell::text(number.to_string()),
                works::named(act, item, ""),
                Cell::text(quantity),
                Cell::text(price),
                Cell::text(works::price(act, item)),
            ])
            .anchor(format!("item-{number}")),
        );
    }
    let total: Amount = agreement.added.iter().map(Item::amount).sum();
    let cells = [
        Cell::empty(),
        Cell::text(act.text("pdf-agreement-added-total")),
        Cell::empty(),
        Cell::empty(),
        Cell::text(act.money(total)),
    ];
    rows.push(Row::new(cells).total());
    c.table(&heads, rows);
}
