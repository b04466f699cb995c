//! A table as it is made: a column is its heading in the catalogue and the cell that each row has under it, said in one place.

use crate::tables::write::{Cell, csv};
use acceptance::dates::Moment;
use messages::Catalogue;

/// A table over rows of a kind.
pub(super) struct Sheet<'a, R> {
    catalogue: &'a Catalogue,
    name: &'static str,
    rows: Vec<R>,
    /// The headings, then a line for each row.
    lines: Vec<Vec<Cell>>,
}

impl<'a, R> Sheet<'a, R> {
    /// The table that the catalogue calls `data-…`, over `rows`.
    pub(super) fn over(
        catalogue: &'a Catalogue,
        name: &'static str,
        rows: impl IntoIterator<Item = R>,
    ) -> Self {
        let rows: Vec<R> = rows.into_iter().collect();
        let lines = vec![Vec::new(); rows.len() + 1];
        Self {
            catalogue,
            name,
            rows,
            lines,
        }
    }

    /// A column under the heading `column-…`.
    pub(super) fn column<T: Into<Cell>>(mut self, heading: &str, cell: impl Fn(&R) -> T) -> Self {
        let heading = Cell::from(self.catalogue.text(&format!("column-{heading}")));
        let cells = self.rows.iter().map(|row| cell(row).into());
        for (line, cell) in self.lines.iter_mut().zip([heading].into_iter().chain(cells)) {
            line.push(cell);
        }
        self
    }

    /// The table as a file: its name and its bytes.
    pub(super) fn file(self) -> (String, Vec<u8>) {
        let name = self.catalogue.text(&format!("data-{}", self.name));
        (format!("{name}.csv"), csv(&self.lines, self.catalogue.language()))
    }
}

/// What somebody wrote; nothing where it is blank.
pub(super) fn text(text: &str) -> Cell {
    match text.trim() {
        "" => Cell::Empty,
        _ => text.into(),
    }
}

/// Several things of one cell, one on each line.
pub(super) fn listed(parts: impl IntoIterator<Item = String>) -> Cell {
    let parts: Vec<String> = parts.into_iter().collect();
    text(&parts.join("\n"))
}

/// A whole number, which may be negative.
pub(super) fn number(value: impl Into<i64>) -> Cell {
    Cell::Number {
        value: value.into(),
        decimals: 0,
    }
}

/// RFC 3339, as spreadsheets keep it: text.
pub(super) fn moment(moment: Moment) -> Cell {
    moment.to_rfc3339().into()
}

/// Yes or no.
pub(super) fn yes(holds: bool, catalogue: &Catalogue) -> Cell {
    let key = if holds {
        "rules-value-yes"
    } else {
        "rules-value-no"
    };
    catalogue.text(key).into()
}

/// Yes, or nothing: for what is seldom so.
pub(super) fn if_so(holds: bool, catalogue: &Catalogue) -> Cell {
    match holds {
        true => yes(true, catalogue),
        false => Cell::Empty,
    }
}
