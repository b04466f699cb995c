//! A table taken apart: which of its columns hold what, and what each of its lines is.

use super::grid::{self, Grid, Row};
use super::lines::{self, Above, Kind};
use super::row::{self, Taken, shortened};
use super::{content, decode, headings, numbers};
use crate::api::{TableColumn, TableMapping, TableSource};
use crate::desk::name_of;
use crate::problems::{Fault, Outcome, Sentence, read_at_most, refuse};
use acceptance::{Amount, Currency, Language, TaxBasis};
use decode::Decoded;
use messages::Catalogue;
use std::collections::BTreeSet;

/// Larger tables are no quotes.
const MOST_BYTES: usize = 8 << 20;

/// A table, read.
pub(super) struct Table {
    pub(super) grid: Grid,
    /// How it was encoded; none where it was pasted.
    pub(super) encoding: Option<&'static str>,
    pub(super) broken: bool,
    pub(super) headings: Option<usize>,
    pub(super) columns: Vec<TableColumn>,
    pub(super) tax: Option<TaxBasis>,
    pub(super) taken: Vec<Taken>,
    pub(super) skipped: Vec<(u32, String, Sentence)>,
    /// The currencies that its prices and their headings name.
    pub(super) currencies: BTreeSet<Currency>,
    /// Sums that the table itself states, to hold the items against.
    pub(super) totals: Vec<(Kind, Amount)>,
}

impl Table {
    pub(super) fn read(
        source: &TableSource,
        mapping: Option<&TableMapping>,
        language: Language,
    ) -> Outcome<Self> {
        let (decoded, pasted) = match source {
            TableSource::Text { text } => {
                if text.len() > MOST_BYTES {
                    return Err(too_large());
                }
                let decoded = Decoded {
                    text: text.trim_start_matches('\u{FEFF}').to_owned(),
                    encoding: encoding_rs::UTF_8,
                    broken: false,
                };
                (decoded, true)
            }
            TableSource::File { path } => {
                let name = name_of(path);
                let bytes = read_at_most(path, &name, MOST_BYTES as u64)?.ok_or_else(too_large)?;
                let decoded =
                    decode::decode(&bytes).map_err(|sentence| Fault::from(sentence.with("name", name)))?;
                (decoded, false)
            }
        };
        let grid = grid::read(&decoded.text);
        if grid.rows.is_empty() {
            return Err(refuse("problem-table-empty"));
        }
        let (headings, columns, tax) = match mapping {
            Some(mapping) => given(&grid, mapping),
            None => recognised(&grid, language),
        };
        let mut table = Self {
            grid,
            encoding: (!pasted).then(|| decoded.encoding.name()),
            broken: decoded.broken,
            headings,
            columns,
            tax,
            taken: Vec::new(),
            skipped: Vec::new(),
            currencies: BTreeSet::new(),
            totals: Vec::new(),
        };
        table.take(language);
        Ok(table)
    }

    /// Takes each row for what it is.
    fn take(&mut self, language: Language) {
        let catalogue = Catalogue::of(language);
        let rows = std::mem::take(&mut self.grid.rows);
        let mark = self.mark(&rows, language);
        let keeps_lots = !self.columns.contains(&TableColumn::Lot);
        let mut lot = String::new();
        let mut above = Above::default();
        // Below the total stand conditions and signatures.
        let mut ended = false;
        let mut taxed = false;
        for (index, row) in rows.iter().enumerate() {
            if self.headings.is_some_and(|headings| index <= headings) {
                match self.headings == Some(index) {
                    true => self.note_currencies(row),
                    false => self.skip(row, "table-skipped-before"),
                }
                continue;
            }
            self.note_currencies(row);
            let kind = match lines::kind(row, &self.columns, above) {
                Kind::Total if taxed => Kind::TotalWithTax,
                kind => kind,
            };
            above.kind = Some(kind);
            if kind == Kind::Item {
                above.depth = lines::depth(row, &self.columns);
            }
            match kind {
                Kind::Item => {
                    let mut taken = row::read(row, &self.columns, mark, catalogue);
                    // A lot is written once, above its items or beside the first of them.
                    match taken.item.lot.is_empty() {
                        true => taken.item.lot.clone_from(&lot),
                        false => lot.clone_from(&taken.item.lot),
                    }
                    self.taken.push(taken);
                }
                Kind::Title if ended => self.skip(row, "table-skipped-after"),
                Kind::Title => {
                    if keeps_lots {
                        lot = title(row, &self.columns);
                    }
                    let key = if keeps_lots {
                        "table-skipped-title-lot"
                    } else {
                        "table-skipped-title"
                    };
                    self.skip(row, key);
                }
                Kind::Continuation => match self.taken.last_mut() {
                    Some(item) => {
                        item.go_on(&said(row));
                        let line = item.line;
                        let reason = Sentence::of("table-skipped-continuation").with("line", u64::from(line));
                        self.skipped.push((row.line, shortened(&said(row)), reason));
                    }
                    None => self.skip(row, "table-skipped-title"),
                },
                Kind::Total | Kind::TotalWithTax => {
                    ended = true;
                    self.totals.extend(last_sum(row, mark).map(|sum| (kind, sum)));
                    self.skip(row, "table-skipped-total");
                }
                Kind::Subtotal => {
                    self.totals.extend(last_sum(row, mark).map(|sum| (kind, sum)));
                    self.skip(row, "table-skipped-subtotal");
                }
                Kind::Tax => {
                    // What is called total after the tax contains it.
                    taxed = true;
                    self.skip(row, "table-skipped-tax");
                }
                Kind::Discount => self.skip(row, "table-skipped-discount"),
                Kind::Deposit => self.skip(row, "table-skipped-deposit"),
                Kind::Carried => self.skip(row, "table-skipped-carried"),
                Kind::PageNumber => self.skip(row, "table-skipped-page"),
                Kind::Headings => self.skip(row, "table-skipped-headings"),
            }
        }
        self.grid.rows = rows;
    }

    fn note_currencies(&mut self, row: &Row) {
        let prices = [TableColumn::UnitPrice, TableColumn::Amount];
        let columns = self.columns.iter().enumerate();
        let cells = columns.filter(|(_, column)| prices.contains(column));
        let named: Vec<Currency> = cells
            .filter_map(|(index, _)| numbers::currency(row.cell(index)))
            .collect();
        self.currencies.extend(named);
    }

    /// The sum that the table states for its items, where none that it states is theirs.
    pub(super) fn other_total(&self) -> Option<Amount> {
        let total = self.total();
        if self.totals.iter().any(|(_, stated)| *stated == total) {
            return None;
        }
        let wanted = match self.tax {
            Some(TaxBasis::Included) => Kind::TotalWithTax,
            _ => Kind::Total,
        };
        let last = |kind: Kind| self.totals.iter().rev().find(|(stated, _)| *stated == kind);
        last(wanted).map(|(_, stated)| *stated)
    }

    fn skip(&mut self, row: &Row, key: &'static str) {
        self.skipped
            .push((row.line, shortened(&said(row)), Sentence::of(key)));
    }

    /// The decimal mark, by the columns that hold numbers.
    fn mark(&self, rows: &[Row], language: Language) -> char {
        let numbers = [TableColumn::Quantity, TableColumn::UnitPrice, TableColumn::Amount];
        let columns: Vec<usize> = (0..self.columns.len())
            .filter(|index| {
                self.columns
                    .get(*index)
                    .is_some_and(|column| numbers.contains(column))
            })
            .collect();
        let cells = rows
            .iter()
            .flat_map(|row| columns.iter().map(|column| row.cell(*column)));
        numbers::mark(cells, language)
    }

    pub(super) fn total(&self) -> Amount {
        self.taken
            .iter()
            .filter(|taken| taken.faults.is_empty())
            .map(Taken::amount)
            .sum()
    }
}

/// The columns as the user says they are.
fn given(grid: &Grid, mapping: &TableMapping) -> (Option<usize>, Vec<TableColumn>, Option<TaxBasis>) {
    let headings = mapping
        .headings
        .and_then(|line| grid.rows.iter().position(|row| row.line == line));
    let tax = headings
        .and_then(|index| grid.rows.get(index))
        .and_then(|row| headings::tax(row, &mapping.columns));
    let mut columns = mapping.columns.clone();
    columns.resize(width(grid), TableColumn::Ignored);
    (headings, columns, tax)
}

fn recognised(grid: &Grid, language: Language) -> (Option<usize>, Vec<TableColumn>, Option<TaxBasis>) {
    let width = width(grid);
    match headings::find(&grid.rows) {
        Some(headings) => {
            let mut columns = headings.columns;
            columns.resize(width, TableColumn::Ignored);
            rename(
                grid.rows.get(headings.row + 1..).unwrap_or_default(),
                &mut columns,
            );
            (Some(headings.row), columns, headings.tax)
        }
        None => (
            None,
            content::columns(&grid.rows, width, language.decimal_mark()),
            None,
        ),
    }
}

/// “Poste” and “Article” may head names as well as their numbers: then what describes is the name.
fn rename(rows: &[Row], columns: &mut [TableColumn]) {
    let place = |columns: &[TableColumn], wanted| columns.iter().position(|column| *column == wanted);
    let (Some(name), Some(description)) = (
        place(columns, TableColumn::Name),
        place(columns, TableColumn::Description),
    ) else {
        return;
    };
    if !content::is_numbering(rows, name) || content::is_numbering(rows, description) {
        return;
    }
    let numbered = place(columns, TableColumn::Reference).is_some();
    for (index, column) in columns.iter_mut().enumerate() {
        match index {
            index if index == name && numbered => *column = TableColumn::Ignored,
            index if index == name => *column = TableColumn::Reference,
            index if index == description => *column = TableColumn::Name,
            _ => {}
        }
    }
}

fn width(grid: &Grid) -> usize {
    grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
}

/// The words of a title, its number before them.
fn title(row: &Row, columns: &[TableColumn]) -> String {
    let words = said(row);
    let reference = columns
        .iter()
        .position(|column| *column == TableColumn::Reference);
    let number = reference.map_or("", |index| row.cell(index));
    // “2 PLÂTRERIE”: the number stands in a column of its own.
    shortened(words.strip_prefix(number).map_or(words.as_str(), |rest| {
        if rest.trim().is_empty() {
            words.as_str()
        } else {
            rest
        }
    }))
}

/// What stands in a row.
fn said(row: &Row) -> String {
    let cells: Vec<&str> = row
        .cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    cells.join(" ")
}

fn last_sum(row: &Row, mark: char) -> Option<Amount> {
    let sums = row.cells.iter().rev().filter(|cell| numbers::is_number(cell));
    let mut read = sums.filter_map(|cell| numbers::read(cell, 2, mark));
    read.next().map(|read| Amount(read.value))
}

fn too_large() -> Fault {
    refuse("problem-table-too-large").with("megabytes", MOST_BYTES >> 20)
}
