//! A line of a table as an item: what could be read, why it cannot be taken over, and what should be looked at.

use super::grid::Row;
use super::{content, numbers};
use crate::api::{TableColumn, TableItem};
use crate::limits;
use crate::problems::Sentence;
use acceptance::{Amount, Quantity, text};
use messages::Catalogue;

/// Longest name taken over whole, in characters: what is longer explains, and is kept as the description.
const LONGEST_NAME: usize = 120;

/// What stands in the place of a price that is none.
const NO_PRICE: [&str; 22] = [
    "-",
    "–",
    "—",
    "/",
    "inclus",
    "incluse",
    "inclue",
    "compris",
    "comprise",
    "offert",
    "offerte",
    "gratuit",
    "pm",
    "p.m.",
    "pour mémoire",
    "mémoire",
    "néant",
    "included",
    "incl.",
    "free",
    "n/a",
    "sans objet",
];

/// A line, read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Taken {
    pub(crate) line: u32,
    pub(crate) item: TableItem,
    pub(crate) faults: Vec<Sentence>,
    pub(crate) notes: Vec<Sentence>,
}

/// Reads `row`. `mark` is the decimal mark of the table.
pub(crate) fn read(row: &Row, columns: &[TableColumn], mark: char, catalogue: &Catalogue) -> Taken {
    let mut reading = Reading {
        row,
        columns,
        mark,
        taken: Taken {
            line: row.line,
            item: TableItem::default(),
            faults: Vec::new(),
            notes: Vec::new(),
        },
    };
    reading.words();
    reading.quantity();
    let unit_price = reading.sum(TableColumn::UnitPrice);
    let amount = reading.sum(TableColumn::Amount);
    reading.taken.item.unit_price = unit_price;
    reading.taken.price(amount, catalogue);
    reading.unpriced();
    reading.taken.hold_to_limits();
    reading.taken
}

struct Reading<'a> {
    row: &'a Row,
    columns: &'a [TableColumn],
    mark: char,
    taken: Taken,
}

impl Reading<'_> {
    fn cell(&self, wanted: TableColumn) -> &str {
        let index = self.columns.iter().position(|column| *column == wanted);
        index.map_or("", |index| self.row.cell(index))
    }

    fn words(&mut self) {
        let (name, more) = named(&text::clean(self.cell(TableColumn::Name)));
        let described = text::clean(self.cell(TableColumn::Description)).trim().to_owned();
        let (name, more) = if name.is_empty() {
            named(&described)
        } else {
            (name, joined(&more, &described))
        };
        let line = |wanted| text::clean_line(self.cell(wanted)).trim().to_owned();
        let item = TableItem {
            name,
            description: more,
            lot: line(TableColumn::Lot),
            location: line(TableColumn::Location),
            unit: unit(&line(TableColumn::Unit)),
            criteria: text::clean(self.cell(TableColumn::Criteria)).trim().to_owned(),
            ..TableItem::default()
        };
        if item.name.is_empty() {
            self.taken.faults.push(Sentence::of("table-no-name"));
        }
        self.taken.item = item;
    }

    fn quantity(&mut self) {
        let cell = text::clean_line(self.cell(TableColumn::Quantity))
            .trim()
            .to_owned();
        if cell.is_empty() || is_no_price(&cell) {
            return;
        }
        if content::is_unit(&cell) {
            // “Forfait”, “ens.” in the place of a quantity.
            if self.taken.item.unit.is_empty() {
                self.taken.item.unit = unit(&cell);
            }
            return;
        }
        match numbers::read(&cell, 3, self.mark) {
            Some(read) if read.rest.is_empty() || content::is_unit(&read.rest) => {
                if read.value < 0 {
                    self.fault("table-negative", &cell);
                    return;
                }
                if read.rounded {
                    self.note("table-quantity-rounded", &cell);
                }
                if self.taken.item.unit.is_empty() {
                    self.taken.item.unit = unit(&read.rest);
                }
                self.taken.item.quantity = Some(Quantity(read.value));
            }
            _ => self.fault("table-not-a-quantity", &cell),
        }
    }

    fn sum(&mut self, column: TableColumn) -> Option<Amount> {
        let cell = text::clean_line(self.cell(column)).trim().to_owned();
        if cell.is_empty() {
            return None;
        }
        if is_no_price(&cell) {
            self.note("table-no-price", &cell);
            return None;
        }
        let read = numbers::read(&cell, 2, self.mark);
        let Some(read) = read.filter(|read| read.rest.is_empty() || self.is_per_unit(&read.rest)) else {
            self.fault("table-not-a-sum", &cell);
            return None;
        };
        if read.value < 0 {
            self.fault("table-negative", &cell);
            return None;
        }
        if read.rounded {
            self.note("table-sum-rounded", &cell);
        }
        Some(Amount(read.value))
    }

    /// A line without a price in a table of prices may be meant so; it should be seen.
    fn unpriced(&mut self) {
        let priced = [TableColumn::UnitPrice, TableColumn::Amount]
            .iter()
            .any(|column| self.columns.contains(column));
        let item = &self.taken.item;
        let said = !self.taken.faults.is_empty() || !self.taken.notes.is_empty();
        if priced && !said && item.unit_price.is_none() && item.lump_sum.is_none() {
            self.taken.notes.push(Sentence::of("table-unpriced"));
        }
    }

    /// `/m²` behind a price.
    fn is_per_unit(&self, rest: &str) -> bool {
        rest.strip_prefix(['/', '|']).is_some_and(|unit| {
            content::is_unit(unit) || unit.trim().eq_ignore_ascii_case(&self.taken.item.unit)
        })
    }

    fn fault(&mut self, key: &'static str, cell: &str) {
        self.taken
            .faults
            .push(Sentence::of(key).with("text", shortened(cell)));
    }

    fn note(&mut self, key: &'static str, cell: &str) {
        let note = Sentence::of(key).with("text", shortened(cell));
        if !self.taken.notes.contains(&note) {
            self.taken.notes.push(note);
        }
    }
}

impl Taken {
    /// The price of the line beside quantity and price per unit. Where they differ, the line’s own is what was signed.
    fn price(&mut self, amount: Option<Amount>, catalogue: &Catalogue) {
        let Some(amount) = amount else {
            return;
        };
        let made = match (self.item.quantity, self.item.unit_price) {
            (Some(quantity), Some(price)) => quantity.at(price),
            (None, Some(price)) => price,
            (_, None) => {
                self.item.lump_sum = Some(amount);
                return;
            }
        };
        if made == amount {
            return;
        }
        self.item.lump_sum = Some(amount);
        // A price per unit shown with two decimals may have more: half a cent on each unit is no fault of the quote.
        let halves = self
            .item
            .quantity
            .map_or(0, |quantity| quantity.0.unsigned_abs().div_ceil(2_000));
        if made.0.abs_diff(amount.0) <= halves.max(1) {
            return;
        }
        let quantity = self
            .item
            .quantity
            .map_or_else(|| "1".to_owned(), |quantity| catalogue.quantity(quantity, ""));
        self.notes.push(
            Sentence::of("table-product-differs")
                .with("quantity", quantity)
                .with(
                    "price",
                    sum_in_words(self.item.unit_price.unwrap_or_default(), catalogue),
                )
                .with("product", sum_in_words(made, catalogue))
                .with("amount", sum_in_words(amount, catalogue)),
        );
    }

    fn hold_to_limits(&mut self) {
        let value = serde_json::to_value(&self.item).unwrap_or_default();
        self.faults
            .extend(limits::beyond(&value).into_iter().map(|(_, fault)| fault));
    }

    /// What this line costs.
    pub(crate) fn amount(&self) -> Amount {
        match (self.item.lump_sum, self.item.quantity, self.item.unit_price) {
            (Some(sum), _, _) => sum,
            (None, Some(quantity), Some(price)) => quantity.at(price),
            (None, None, Some(price)) => price,
            (None, _, None) => Amount::ZERO,
        }
    }

    /// Adds words that go on below the line.
    pub(crate) fn go_on(&mut self, words: &str) {
        self.item.description = joined(&self.item.description, text::clean(words).trim());
    }
}

/// A sum without its currency, which the table need not tell.
pub(crate) fn sum_in_words(sum: Amount, catalogue: &Catalogue) -> String {
    let written = catalogue.money(sum, acceptance::Currency::EUR);
    written.replace(['€', '\u{A0}', '\u{2060}'], "")
}

/// `words` on one line, cut after some eighty characters.
pub(crate) fn shortened(words: &str) -> String {
    const MOST: usize = 80;
    let line = text::clean_line(words);
    let line = line.trim();
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line.to_owned(),
    }
}

/// A name, and what is too long for one: its first line, or its first words.
fn named(words: &str) -> (String, String) {
    // “- Peinture”: the mark of a list is no part of the name.
    let words = words
        .trim()
        .trim_start_matches(|letter: char| "-–—•*·→".contains(letter))
        .trim_start();
    let (first, rest) = words.split_once('\n').unwrap_or((words, ""));
    let first = first.trim();
    let Some((end, _)) = first.char_indices().nth(LONGEST_NAME) else {
        return (first.to_owned(), rest.trim().to_owned());
    };
    let head = first.get(..end).unwrap_or(first);
    // At the end of a sentence where there is one, else between two words; nothing is lost, for the whole is kept below.
    let cut = head.find(". ").or_else(|| head.rfind(' ')).unwrap_or(end);
    let head = head
        .get(..cut)
        .unwrap_or(head)
        .trim_end_matches([',', ';', ' ', ':', '-']);
    (format!("{head}…"), words.to_owned())
}

fn joined(first: &str, second: &str) -> String {
    match (first.trim(), second.trim()) {
        ("", words) | (words, "") => words.to_owned(),
        (first, second) => format!("{first}\n{second}"),
    }
}

fn unit(written: &str) -> String {
    match written.trim() {
        "m2" | "M2" | "M²" => "m²".to_owned(),
        "m3" | "M3" | "M³" => "m³".to_owned(),
        "ML" | "Ml" => "ml".to_owned(),
        unit => unit.to_owned(),
    }
}

fn is_no_price(cell: &str) -> bool {
    NO_PRICE.contains(&cell.to_lowercase().as_str())
}
