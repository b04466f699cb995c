//! A table as it is shown before anything of it is taken over.

use super::grid;
use super::row::{shortened, sum_in_words};
use super::table::Table;
use crate::api::{TableColumn, TableColumnView, TablePreviewView, TableRowView, TableSkippedView};
use crate::problems::{Sentence, Word};
use messages::Catalogue;

impl Table {
    pub(super) fn view(&self, catalogue: &Catalogue) -> TablePreviewView {
        let say = |sentences: &[Sentence]| sentences.iter().map(|sentence| sentence.say(catalogue)).collect();
        TablePreviewView {
            written: self.written().say(catalogue),
            headings: self
                .headings
                .and_then(|index| self.grid.rows.get(index))
                .map(|row| row.line),
            columns: self.column_views(),
            tax: self.tax,
            currencies: self.currencies.iter().copied().collect(),
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
        if let Some(stated) = self.other_total() {
            tell(
                true,
                Sentence::of("table-total-differs")
                    .with("total", sum_in_words(self.total(), catalogue))
                    .with("stated", sum_in_words(stated, catalogue)),
            );
        }
        notes
    }
}
