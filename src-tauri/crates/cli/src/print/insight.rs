//! Records, deadlines, counts, lists, tables and rules in a terminal.

use super::{field, heading, joined};
use crate::find;
use crate::program::{list, text};
use acceptance::dates::Moment;
use acceptance::{ActNumber, Amount, Currency, Dossier, Quantity, TaxBasis};
use chrono::NaiveDate;
use messages::{Catalogue, Value as Word};
use serde_json::Value;

/// The reserves of a dossier, with what became of each.
pub fn reserve_lines(catalogue: &Catalogue, view: &Value, lines: &mut Vec<String>) {
    let reserves = list(view, "/reserves");
    if !reserves.is_empty() {
        heading(catalogue, "cli-reserves", lines);
    }
    for state in reserves {
        let standing = catalogue.text(&format!("cli-reserve-{}", text(state, "/standing")));
        // A date beside what is closed would be read as the day on which it was.
        let closed_by = serde_json::from_value::<ActNumber>(state["closed_by"].clone());
        let deadline = day(catalogue, text(state, "/deadline"));
        let more = match closed_by {
            Ok(number) => catalogue.text_with("cli-reserve-by", &[("number", number.to_string().into())]),
            Err(_) if deadline.is_empty() => String::new(),
            Err(_) => catalogue.text_with("cli-reserve-until", &[("date", deadline.into())]),
        };
        let rank = state["rank"].as_u64().unwrap_or(0);
        let words = on_one_line(text(state, "/reserve/client_words"));
        lines.push(format!(
            "  {rank:>2}  {}",
            joined(" · ", [&words, &standing, &more])
        ));
    }
}

/// The objections of a dossier by their rank, with where each stands.
pub fn objection_lines(catalogue: &Catalogue, view: &Value, lines: &mut Vec<String>) {
    let objections = list(view, "/objections");
    if !objections.is_empty() {
        heading(catalogue, "cli-objections", lines);
    }
    for (objection, rank) in objections.iter().zip(1..) {
        let received = day(catalogue, text(objection, "/received_on"));
        let kind = catalogue.text(&format!("objection-{}", text(objection, "/kind")));
        let state = catalogue.text(&format!("objection-state-{}", text(objection, "/state")));
        let words = on_one_line(text(objection, "/client_words"));
        let what = joined(" · ", [&received, &kind, &words, &state]);
        lines.push(format!("  R{rank}  {what}"));
    }
}

/// Somebody’s words without their line ends, which would look like further lines of the list.
fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One entry of the records, on one line.
pub fn record_line(catalogue: &Catalogue, record: &Value, currency: Currency) -> String {
    let at = text(record, "/at").parse::<Moment>();
    let at = at.map_or(String::new(), |at| catalogue.date_time(at.naive_local()));
    let kind = catalogue.text(&format!("record-kind-{}", text(record, "/body/kind")));
    let sum = ["amount", "price"].map(|name| record["body"][name].as_i64());
    let sum = sum.into_iter().flatten().next();
    let sum = sum.map_or(String::new(), |sum| catalogue.money(Amount(sum), currency));
    let words = on_one_line(&find::words_of(record));
    format!("  {}", joined(" · ", [&at, &kind, &words, &sum]))
}

/// The key of the words for how prices stand to the tax.
pub fn tax_key(tax: TaxBasis) -> &'static str {
    match tax {
        TaxBasis::Included => "pdf-tax-included",
        TaxBasis::Excluded => "pdf-tax-excluded",
        TaxBasis::NotApplicable => "pdf-tax-not_applicable",
    }
}

/// The records of a dossier, with its account.
pub fn records(catalogue: &Catalogue, view: &Value) -> String {
    let Ok(dossier) = serde_json::from_value::<Dossier>(view["dossier"].clone()) else {
        return String::new();
    };
    let currency = dossier.contract.currency;
    let mut lines = vec![dossier.title.clone()];
    for record in list(view, "/records") {
        lines.push(record_line(catalogue, record, currency));
        lines.push(format!("      {}", text(record, "/id")));
    }
    for name in ["due", "overdue", "received", "announced", "open"] {
        let sum = view["account"][name].as_i64().map(Amount).unwrap_or_default();
        let (name, sum) = match name {
            "open" if sum < Amount::ZERO => ("overpaid", -sum),
            name => (name, sum),
        };
        lines.extend(field(
            catalogue,
            &format!("cli-account-{name}"),
            &catalogue.money(sum, currency),
        ));
    }
    let beyond = view["account"]["beyond"].as_i64().unwrap_or_default();
    if beyond > 0 {
        let sum = catalogue.money(Amount(beyond), currency);
        lines.push(catalogue.text_with("cli-account-beyond", &[("value", sum.into())]));
    }
    lines.join("\n")
}

/// What falls due, overdue first.
pub fn deadlines(catalogue: &Catalogue, view: &Value) -> String {
    let deadlines = list(view, "/deadlines");
    if deadlines.is_empty() {
        return catalogue.text("cli-nothing-due");
    }
    let lines = deadlines.iter().map(|deadline| {
        let overdue = deadline["days"].as_i64().is_some_and(|days| days < 0);
        let mark = if overdue { "!" } else { "·" };
        let on = day(catalogue, text(deadline, "/on"));
        let what = joined(
            " · ",
            [&on, text(deadline, "/message"), text(deadline, "/dossier_title")],
        );
        format!("{mark} {what}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Counts and costs of disputes.
pub fn learning(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = Vec::new();
    for name in [
        "objections",
        "settled",
        "by_agreement",
        "days_to_settle",
        "receptions",
        "reserves",
    ] {
        if let Some(count) = view[name].as_u64() {
            let key = format!("cli-learning-{}", name.replace('_', "-"));
            lines.extend(field(catalogue, &key, &count.to_string()));
        }
    }
    let costs: Vec<&str> = list(view, "/cost").iter().filter_map(Value::as_str).collect();
    lines.extend(field(catalogue, "cli-learning-cost", &costs.join(" · ")));
    for name in ["by_kind", "by_cause", "by_trade", "by_item"] {
        let counted = list(view, &format!("/{name}"));
        if !counted.is_empty() {
            heading(
                catalogue,
                &format!("cli-learning-{}", name.replace('_', "-")),
                &mut lines,
            );
        }
        for line in counted {
            let count = line["count"].as_u64().unwrap_or(0);
            lines.push(format!(
                "  {count:>3}  {}",
                joined(" · ", [text(line, "/label"), text(line, "/cost")])
            ));
        }
    }
    let habit = text(view, "/habit");
    if !habit.is_empty() {
        lines.extend([String::new(), habit.to_owned()]);
    }
    lines.join("\n")
}

/// The lists by trade.
pub fn trades(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = Vec::new();
    for trade in list(view, "/lists") {
        let count = [("count", Word::from(list(trade, "/items").len()))];
        lines.push(format!(
            "{}  {}",
            text(trade, "/list/key"),
            joined(
                " · ",
                [
                    text(trade, "/name"),
                    &catalogue.text_with("cli-trade-items", &count)
                ]
            )
        ));
    }
    for fault in list(view, "/faults") {
        lines.push(format!("✗ {}", text(fault, "/message")));
    }
    lines.join("\n")
}

/// One list with its items and words.
pub fn trade(view: &Value) -> String {
    let mut lines = vec![text(view, "/name").to_owned()];
    for (item, place) in list(view, "/items").iter().zip(1..) {
        let what = joined(" · ", [text(item, "/name"), text(item, "/unit")]);
        lines.push(format!("  {place:>2}  {what}"));
        let criteria = text(item, "/criteria").lines();
        lines.extend(criteria.map(|line| format!("      {line}")));
    }
    let defects = list(view, "/defects").iter().filter_map(Value::as_str);
    lines.extend(defects.map(|defect| format!("  – {defect}")));
    lines.join("\n")
}

/// What would become of each line of a table.
pub fn table(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![text(view, "/written").to_owned()];
    let strings = |value: &Value, pointer: &str| -> Vec<String> {
        let strings = list(value, pointer).iter().filter_map(Value::as_str);
        strings.map(str::to_owned).collect()
    };
    for row in list(view, "/rows") {
        let faults = strings(row, "/faults");
        let mark = if faults.is_empty() { "✓" } else { "✗" };
        let line = row["line"].as_u64().unwrap_or(0);
        lines.push(format!("  {mark} {line:>3}  {}", item_of_table(catalogue, row)));
        for said in faults.into_iter().chain(strings(row, "/notes")) {
            lines.push(format!("         {said}"));
        }
    }
    for skipped in list(view, "/skipped") {
        let line = skipped["line"].as_u64().unwrap_or(0);
        let what = joined(" · ", [text(skipped, "/text"), text(skipped, "/reason")]);
        lines.push(format!("  · {line:>3}  {what}"));
    }
    lines.extend(strings(view, "/notes"));
    // What cannot be taken over is no item.
    let sound = |row: &&Value| list(row, "/faults").is_empty();
    let rows = [(
        "count",
        Word::from(list(view, "/rows").iter().filter(sound).count()),
    )];
    lines.push(catalogue.text_with("cli-table-items", &rows));
    lines.join("\n")
}

/// An item of a table, with its quantity and price. A table names no currency.
fn item_of_table(catalogue: &Catalogue, row: &Value) -> String {
    let quantity = row["item"]["quantity"].as_i64().map(Quantity);
    let quantity = match quantity {
        Some(quantity) => catalogue.quantity(quantity, text(row, "/item/unit")),
        None => text(row, "/item/unit").to_owned(),
    };
    let sum = |key: &str, name: &str| {
        let sum = row["item"][name].as_i64().map(|sum| catalogue.decimal(sum, 2, 2));
        sum.map_or(String::new(), |sum| {
            catalogue.text_with(key, &[("sum", sum.into())])
        })
    };
    let unit_price = sum("cli-table-unit-price", "unit_price");
    let lump_sum = sum("cli-table-lump-sum", "lump_sum");
    joined(
        " · ",
        [
            text(row, "/item/name"),
            &quantity,
            &unit_price,
            &lump_sum,
            text(row, "/item/lot"),
        ],
    )
}

/// Rule sets with what they say.
pub fn rules(sets: &[&Value]) -> String {
    let set = |set: &&Value| {
        let head = format!("{}  {}", text(set, "/key"), text(set, "/name"));
        let rules = list(set, "/rules").iter().filter_map(Value::as_str);
        let rules = rules.map(|rule| format!("  {rule}"));
        std::iter::once(head).chain(rules).collect::<Vec<_>>().join("\n")
    };
    sets.iter().map(set).collect::<Vec<_>>().join("\n\n")
}

fn day(catalogue: &Catalogue, text: &str) -> String {
    let day = text.parse::<NaiveDate>();
    day.map_or(String::new(), |day| catalogue.date(day))
}
