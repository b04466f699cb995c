//! What was inspected, item by item, and what was handed over.

use acceptance::exhibit::{Exhibit, LinkTarget};
use acceptance::reception::{HandedOver, ReceptionLine};
use acceptance::share::WorksBasis;
use acceptance::{ActNumber, Amount, Item, ItemDecision, ItemId, Reception, ReceptionDecision};

use crate::act::{Act, Sections, exhibit_links, filled, reserve_anchor};
use crate::compose::Composer;
use crate::style::{AMBER, GREEN, RED, SMALL, SOFT};
use crate::table::{Cell, ColumnHead, Row, Width};
use crate::text::{Rich, Target};

pub(crate) fn items(act: &Act<'_>, reception: &Reception, sections: &mut Sections, c: &mut Composer<'_, '_>) {
    let received = matches!(
        reception.decision,
        Some(ReceptionDecision::WithoutReserve | ReceptionDecision::WithReserves)
    );
    let title = if received {
        "pdf-works-received"
    } else {
        "pdf-works-inspected"
    };
    sections.begin(c, &act.text(title));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-amount"), Width::Points(70.0)),
        ColumnHead::new(act.text("pdf-column-decision"), Width::Points(92.0)),
        ColumnHead::new(act.text("pdf-column-exhibits"), Width::Points(46.0)),
    ];
    // The items of the contract with their total, then those that each agreement added with theirs: the account takes each total
    // up in a line of its own.
    let mut rows = Vec::new();
    for source in sources(act, reception) {
        let of_source = |line: &&(usize, &ReceptionLine)| act.added_by(line.1.item) == source;
        let lines: Vec<(usize, &ReceptionLine)> = reception.lines.iter().enumerate().collect();
        let lines: Vec<_> = lines.iter().filter(of_source).collect();
        for (index, line) in &lines {
            let Some((_, item)) = act.item(line.item) else {
                continue;
            };
            rows.push(
                Row::new([
                    Cell::text((index + 1).to_string()),
                    described(act, item, line.note.trim()),
                    Cell::text(price(act, item)),
                    decided(act, reception, item, line.decision),
                    Cell::text(exhibit_links(shown(act, reception, item.id))),
                ])
                .anchor(format!("item-{}", index + 1)),
            );
        }
        let lines: Vec<&ReceptionLine> = lines.into_iter().map(|(_, line)| *line).collect();
        let mut said = Cell::text(total_of(act, source, &lines));
        let mut sum = act.money(owed(act, &lines));
        if let (None, Some(sums)) = (source, act.document.sums()) {
            let how = crate::act::money::share_how(act, &sums);
            match sums.basis {
                WorksBasis::Items => {}
                WorksBasis::Price => said = Cell::text(act.text("pdf-works-price")),
                WorksBasis::Rest | WorksBasis::Stated | WorksBasis::Untold => said = said.small(how),
            }
            match sums.basis {
                WorksBasis::Items => {}
                WorksBasis::Untold => sum = UNTOLD.to_owned(),
                WorksBasis::Price | WorksBasis::Rest | WorksBasis::Stated => sum = act.money(sums.works),
            }
        }
        let cells = [Cell::empty(), said, Cell::text(sum)];
        rows.push(Row::new(cells).total());
    }
    c.table(&heads, rows);
}

/// What stands for a sum that nothing tells.
pub(crate) const UNTOLD: &str = "–";

/// The price of an item; of one that has none of its own, that the price agreed for the whole includes it. It is not free.
pub(crate) fn price(act: &Act<'_>, item: &Item) -> String {
    let dossier = &act.document.dossier;
    let is_added = !dossier.items.iter().any(|known| known.id == item.id);
    match item.own_price() {
        Some(price) => act.money(price),
        None if is_added || dossier.contract.price.is_some() => act.text("item-included"),
        None => UNTOLD.to_owned(),
    }
}

/// Where the items of a reception come from, in the order of its rows: the contract, then the agreements that added some.
fn sources<'a>(act: &Act<'a>, reception: &Reception) -> Vec<Option<&'a ActNumber>> {
    let mut found = vec![None];
    for line in &reception.lines {
        let source = act.added_by(line.item);
        if !found.contains(&source) {
            found.push(source);
        }
    }
    found
}

/// What the total of `lines` is the total of. What was not received is not owed, and the total says so.
fn total_of(act: &Act<'_>, source: Option<&ActNumber>, lines: &[&ReceptionLine]) -> String {
    let any = |decision| lines.iter().any(|line| line.decision == Some(decision));
    let without = match (any(ItemDecision::Refused), any(ItemDecision::NotInspected)) {
        (false, false) => "",
        (true, false) => "-refused",
        (false, true) => "-uninspected",
        (true, true) => "-received",
    };
    match source {
        None => act.text(&format!("pdf-works-total{without}")),
        Some(number) => act.with(&format!("pdf-works-added{without}"), "number", number.to_string()),
    }
}

/// What `lines` come to: an item refused or not inspected is not owed.
pub(crate) fn owed(act: &Act<'_>, lines: &[&ReceptionLine]) -> Amount {
    let owed = lines.iter().filter(|line| line.is_owed());
    let items = owed.filter_map(|line| act.item(line.item));
    items.map(|(_, item)| item.amount()).sum()
}

/// The exhibits tied to an item or to one of its reserves, each once, by number.
fn shown<'a>(act: &Act<'a>, reception: &Reception, item: ItemId) -> Vec<&'a Exhibit> {
    let tied = |exhibit: &&Exhibit| {
        let mut reserves = reception.reserves_on(item);
        exhibit.is_linked_to(LinkTarget::Item(item))
            || reserves.any(|reserve| exhibit.is_linked_to(LinkTarget::Reserve(reserve.id)))
    };
    let mut exhibits: Vec<&Exhibit> = act.document.exhibits.iter().filter(tied).collect();
    exhibits.sort_by_key(|exhibit| exhibit.number);
    exhibits
}

/// An item with its measure, and what it is judged by.
pub(crate) fn described(act: &Act<'_>, item: &Item, note: &str) -> Cell {
    // A lump sum goes before quantity × unit price; then the product would not give the amount.
    let measure = match (item.quantity, item.unit_price, item.lump_sum) {
        (Some(quantity), Some(price), None) => {
            let values = [
                ("quantity", act.words.quantity(quantity, item.unit.trim()).into()),
                ("price", act.money(price).into()),
            ];
            act.text_with("pdf-item-measure", &values)
        }
        _ => String::new(),
    };
    judged(act, item, &measure, note)
}

/// An item without its measure.
pub(crate) fn named(act: &Act<'_>, item: &Item, note: &str) -> Cell {
    judged(act, item, "", note)
}

fn judged(act: &Act<'_>, item: &Item, measure: &str, note: &str) -> Cell {
    let mut cell = Cell::text(item.name.trim());
    let place = [item.lot.trim(), item.location.trim()];
    let place: Vec<&str> = place.into_iter().filter(|part| filled(part)).collect();
    if !place.is_empty() {
        cell = cell.small(place.join(", "));
    }
    if filled(&item.description) {
        cell = cell.small(item.description.trim());
    }
    if filled(measure) {
        cell = cell.small(measure);
    }
    if filled(&item.criteria) {
        cell = cell.small(act.with("pdf-item-criteria", "criteria", item.criteria.trim()));
    }
    if let Some(sample) = item.sample.as_ref().filter(|sample| filled(&sample.description)) {
        let text = sample.description.trim();
        let text = match sample.agreed_on {
            Some(date) => act.text_with(
                "pdf-item-sample-dated",
                &[("date", act.date(date).into()), ("sample", text.into())],
            ),
            None => act.with("pdf-item-sample", "sample", text),
        };
        let shown = act
            .document
            .exhibits
            .iter()
            .find(|exhibit| Some(exhibit.id) == sample.exhibit);
        let mut text = Rich::from(text);
        if let Some(exhibit) = shown {
            let number = act.with("pdf-exhibit", "number", exhibit.number.to_string());
            let anchor = Target::Anchor(crate::act::exhibit_anchor(exhibit.number));
            text = text.plain(" (").link(number, anchor).plain(")");
        }
        cell = cell.small(text);
    }
    if filled(note) {
        cell.small(Rich::new().italic(note))
    } else {
        cell
    }
}

fn decided(act: &Act<'_>, reception: &Reception, item: &Item, decision: Option<ItemDecision>) -> Cell {
    let (key, colour) = match decision {
        None => return Cell::styled(act.text("pdf-item-undecided"), SMALL),
        Some(ItemDecision::Accepted) => ("item-accepted", GREEN),
        Some(ItemDecision::AcceptedWithReserve) => ("item-accepted_with_reserve", AMBER),
        Some(ItemDecision::Refused) => ("item-refused", RED),
        Some(ItemDecision::NotInspected) => ("item-not_inspected", SOFT),
    };
    let cell = Cell::text(Rich::new().state(act.text(key), colour));
    let numbers: Vec<usize> = reception
        .reserves_on(item.id)
        .filter_map(|reserve| reception.reserve_number(reserve.id))
        .collect();
    let mut links = Rich::new();
    for (n, number) in numbers.iter().enumerate() {
        let before = if n == 0 { "" } else { ", " };
        links = links.plain(before).link(
            if n == 0 {
                let values = [
                    ("count", numbers.len().into()),
                    ("numbers", number.to_string().into()),
                ];
                act.text_with("pdf-item-reserves", &values)
            } else {
                number.to_string()
            },
            Target::Anchor(reserve_anchor(*number)),
        );
    }
    if numbers.is_empty() {
        cell
    } else {
        cell.small(links)
    }
}

pub(crate) fn handed_over(
    act: &Act<'_>,
    reception: &Reception,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    objects(act, &reception.handed_over, sections, c);
    let advice = reception.advice.trim();
    if advice.is_empty() {
        return;
    }
    match reception.handed_over.is_empty() {
        true => sections.begin(c, &act.text("pdf-advice")),
        false => {
            c.heading(3, &act.text("pdf-advice"));
        }
    }
    c.paragraph(advice);
}

/// Documents and objects handed over.
pub(crate) fn objects(
    act: &Act<'_>,
    objects: &[HandedOver],
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    if objects.is_empty() {
        return;
    }
    sections.begin(c, &act.text("pdf-handed-over"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-what"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-count"), Width::Points(44.0)),
        ColumnHead::new(act.text("pdf-column-acknowledged"), Width::Points(138.0)),
    ];
    let rows = objects.iter().map(|object| {
        let state = match object.acknowledged {
            true => Rich::new().state(act.text("pdf-acknowledged"), GREEN),
            false => act.text("pdf-not-acknowledged").into(),
        };
        Row::new([
            Cell::text(object.what.trim()),
            Cell::text(object.count.to_string()),
            Cell::text(state),
        ])
    });
    c.table(&heads, rows);
}

/// The items that an act is about, with their prices.
pub(crate) fn concerned(
    act: &Act<'_>,
    title: &str,
    items: &[ItemId],
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let mut items: Vec<(usize, &Item)> = items.iter().filter_map(|id| act.item(*id)).collect();
    items.sort_by_key(|(number, _)| *number);
    if items.is_empty() {
        return;
    }
    sections.begin(c, &act.text(title));
    let heads = [
        ColumnHead::new(act.text("pdf-column-number"), Width::Points(15.0)),
        ColumnHead::new(act.text("pdf-column-item"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-amount"), Width::Points(84.0)),
    ];
    let rows = items.into_iter().map(|(number, item)| {
        let mut name = Cell::text(item.name.trim());
        if filled(&item.criteria) {
            name = name.small(act.with("pdf-item-criteria", "criteria", item.criteria.trim()));
        }
        Row::new([Cell::text(number.to_string()), name, Cell::text(price(act, item))])
            .anchor(format!("item-{number}"))
    });
    c.table(&heads, rows);
}
