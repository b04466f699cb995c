//! Tables in and out: a quote pasted from a spreadsheet or read from a CSV file becomes items; anything becomes CSV.
//!
//! A table is read twice, for the preview and for the items, in the same way: what was shown is what is taken over. A line
//! that cannot be read is told with its number and what to do; nothing of the table changes the dossier before the user says so.

mod content;
mod decode;
mod grid;
mod headings;
mod lines;
mod numbers;
mod row;
#[allow(dead_code, reason = "what goes out as tables is written by it")]
pub(crate) mod write;

pub(crate) use headings::plain;

use crate::api::{
    TableColumn, TableColumnView, TableMapping, TablePreviewView, TableRowView, TableSkippedView, TableSource,
};
use crate::desk::name_of;
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence, Word, read_at_most, refuse};
use acceptance::{Amount, Item, ItemId, Language, TaxBasis};
use decode::Decoded;
use grid::{Grid, Row};
use lines::Kind;
use messages::Catalogue;
use row::{Taken, shortened, sum_in_words};
use std::collections::HashSet;
use uuid::Uuid;

/// Larger tables are no quotes.
const MOST_BYTES: usize = 8 << 20;

/// What would become of each line of a table. Nothing is changed.
///
/// # Errors
/// Where it is no table: too large, a workbook, empty.
pub(crate) fn preview(
    rooms: &Rooms,
    source: &TableSource,
    mapping: Option<&TableMapping>,
) -> Outcome<TablePreviewView> {
    let catalogue = rooms.catalogue();
    Ok(Table::read(source, mapping, catalogue.language())?.view(catalogue))
}

/// The items of a table, with identifiers of their own: those of `lines`, or all.
///
/// # Errors
/// As [`preview`]; and, naming each line, where one of them has a fault.
pub(crate) fn items(
    rooms: &Rooms,
    source: &TableSource,
    mapping: Option<&TableMapping>,
    lines: Option<&[u32]>,
) -> Outcome<Vec<Item>> {
    let language = rooms.catalogue().language();
    Table::read(source, mapping, language)?.items(lines, &mut || rooms.edge.id())
}

/// A table, read.
struct Table {
    grid: Grid,
    /// How it was encoded; none where it was pasted.
    encoding: Option<&'static str>,
    broken: bool,
    headings: Option<usize>,
    columns: Vec<TableColumn>,
    tax: Option<TaxBasis>,
    taken: Vec<Taken>,
    skipped: Vec<(u32, String, Sentence)>,
    /// Sums that the table itself states, to hold the items against.
    totals: Vec<Amount>,
}

impl Table {
    fn read(source: &TableSource, mapping: Option<&TableMapping>, language: Language) -> Outcome<Self> {
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
        let mut above = None;
        for (index, row) in rows.iter().enumerate() {
            if self.headings.is_some_and(|headings| index <= headings) {
                if self.headings != Some(index) {
                    self.skip(row, "table-skipped-before");
                }
                continue;
            }
            let kind = lines::kind(row, &self.columns, above);
            above = Some(kind);
            match kind {
                Kind::Item => {
                    let mut taken = row::read(row, &self.columns, mark, catalogue);
                    if keeps_lots {
                        taken.item.lot.clone_from(&lot);
                    }
                    self.taken.push(taken);
                }
                Kind::Title => {
                    lot = title(row, &self.columns);
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
                    if (kind == Kind::TotalWithTax) == (self.tax == Some(TaxBasis::Included)) {
                        self.totals.extend(last_sum(row, mark));
                    }
                    self.skip(row, "table-skipped-total");
                }
                Kind::Subtotal => self.skip(row, "table-skipped-subtotal"),
                Kind::Tax => self.skip(row, "table-skipped-tax"),
                Kind::Discount => self.skip(row, "table-skipped-discount"),
                Kind::Deposit => self.skip(row, "table-skipped-deposit"),
                Kind::Carried => self.skip(row, "table-skipped-carried"),
                Kind::PageNumber => self.skip(row, "table-skipped-page"),
                Kind::Headings => self.skip(row, "table-skipped-headings"),
            }
        }
        self.grid.rows = rows;
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

    fn total(&self) -> Amount {
        self.taken
            .iter()
            .filter(|taken| taken.faults.is_empty())
            .map(Taken::amount)
            .sum()
    }

    fn view(&self, catalogue: &Catalogue) -> TablePreviewView {
        let say = |sentences: &[Sentence]| sentences.iter().map(|sentence| sentence.say(catalogue)).collect();
        TablePreviewView {
            written: self.written().say(catalogue),
            headings: self
                .headings
                .and_then(|index| self.grid.rows.get(index))
                .map(|row| row.line),
            columns: self.column_views(),
            tax: self.tax,
            rows: self
                .taken
                .iter()
                .map(|taken| TableRowView {
                    line: taken.line,
                    item: taken.item.clone(),
                    faults: say(&taken.faults),
                    notes: say(&taken.notes),
                })
                .collect(),
            skipped: self
                .skipped
                .iter()
                .map(|(line, text, reason)| TableSkippedView {
                    line: *line,
                    text: text.clone(),
                    reason: reason.say(catalogue),
                })
                .collect(),
            total: self.total(),
            notes: say(&self.notes(catalogue)),
        }
    }

    fn column_views(&self) -> Vec<TableColumnView> {
        let heading = self.headings.and_then(|index| self.grid.rows.get(index));
        let first = self.headings.map_or(0, |index| index + 1);
        let below = self.grid.rows.get(first..).unwrap_or_default();
        let view = |(index, column): (usize, &TableColumn)| TableColumnView {
            heading: heading.map(|row| shortened(row.cell(index))).unwrap_or_default(),
            column: *column,
            sample: below
                .iter()
                .map(|row| row.cell(index))
                .find(|cell| !cell.is_empty())
                .map(shortened)
                .unwrap_or_default(),
        };
        self.columns.iter().enumerate().map(view).collect()
    }

    fn written(&self) -> Sentence {
        let separator = match self.grid.separator {
            b'\t' => "table-separator-tab",
            b';' => "table-separator-semicolon",
            b',' => "table-separator-comma",
            _ => "table-separator-other",
        };
        match self.encoding {
            Some(encoding) => Sentence::of("table-written-file").with("encoding", encoding),
            None => Sentence::of("table-written-pasted"),
        }
        .with("separator", Word::Key(separator.to_owned()))
    }

    /// What concerns the whole.
    fn notes(&self, catalogue: &Catalogue) -> Vec<Sentence> {
        let mut notes = Vec::new();
        let mut tell = |holds: bool, sentence: Sentence| {
            if holds {
                notes.push(sentence);
            }
        };
        tell(self.broken, Sentence::of("table-broken"));
        tell(self.grid.unquoted, Sentence::of("table-unquoted"));
        tell(
            self.grid.rows_left_out,
            Sentence::of("table-rows-left-out").with("count", grid::MOST_ROWS),
        );
        tell(
            self.grid.columns_left_out,
            Sentence::of("table-columns-left-out").with("count", grid::MOST_COLUMNS),
        );
        tell(
            !self.columns.contains(&TableColumn::Name),
            Sentence::of("table-no-name-column"),
        );
        let total = self.total();
        if let Some(stated) = self.totals.last().filter(|_| !self.totals.contains(&total)) {
            tell(
                true,
                Sentence::of("table-total-differs")
                    .with("total", sum_in_words(total, catalogue))
                    .with("stated", sum_in_words(*stated, catalogue)),
            );
        }
        notes
    }

    fn items(self, lines: Option<&[u32]>, new_id: &mut dyn FnMut() -> Uuid) -> Outcome<Vec<Item>> {
        let wanted: Option<HashSet<u32>> = lines.map(|lines| lines.iter().copied().collect());
        let chosen: Vec<Taken> = self
            .taken
            .into_iter()
            .filter(|taken| wanted.as_ref().is_none_or(|wanted| wanted.contains(&taken.line)))
            .collect();
        if chosen.is_empty() {
            return Err(refuse("problem-table-no-items"));
        }
        let faulty = chosen.iter().filter(|taken| !taken.faults.is_empty()).count();
        if faulty > 0 {
            let refusal = refuse("problem-table-lines").with("count", faulty);
            return Err(chosen.into_iter().fold(refusal, |refusal, taken| {
                let place = taken.line.to_string();
                taken
                    .faults
                    .into_iter()
                    .fold(refusal, |refusal, fault| refusal.detail(place.clone(), fault))
            }));
        }
        Ok(chosen.into_iter().map(|taken| item(taken, new_id())).collect())
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
            (Some(headings.row), columns, headings.tax)
        }
        None => {
            let mark = match language {
                Language::Fr => ',',
                Language::En => '.',
            };
            (None, content::columns(&grid.rows, width, mark), None)
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

fn item(taken: Taken, id: Uuid) -> Item {
    let read = taken.item;
    Item {
        id: ItemId(id),
        name: read.name,
        description: read.description,
        lot: read.lot,
        location: read.location,
        quantity: read.quantity,
        unit: read.unit,
        unit_price: read.unit_price,
        lump_sum: read.lump_sum,
        criteria: read.criteria,
        sample: None,
    }
}
