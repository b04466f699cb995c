//! Text of a table into rows of cells, each with the number of its line.
//!
//! Every spreadsheet separates and quotes in its own way, and people paste in yet another. The separator is the one that parts
//! most lines into equally many cells. However the text is made, it costs a bounded amount of memory: rows and columns beyond
//! what a quote can have are left out, and said to be.

use super::write;
use csv::{ReaderBuilder, StringRecord, Trim};

/// Rows that are read.
pub(crate) const MOST_ROWS: usize = 5_000;
/// Columns that are read.
pub(crate) const MOST_COLUMNS: usize = 64;
/// Lines by which the separator is found.
const SAMPLE: usize = 200;

/// A table as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grid {
    /// What parts the cells.
    pub(crate) separator: u8,
    /// Rows that hold anything.
    pub(crate) rows: Vec<Row>,
    /// Whether there were more rows than are read.
    pub(crate) rows_left_out: bool,
    /// Whether there were more columns than are read.
    pub(crate) columns_left_out: bool,
    /// Whether quotation marks were taken for text, because one is never closed.
    pub(crate) unquoted: bool,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The number of its first line, from 1.
    pub(crate) line: u32,
    /// Cells from the left, without what a writer put there against formulas.
    pub(crate) cells: Vec<String>,
}

impl Row {
    /// The cell of a column; empty where the row is shorter.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }
}

/// The rows of `text`.
pub(crate) fn read(text: &str) -> Grid {
    match declared(text) {
        Some((separator, rest)) => separated(rest, separator, 1),
        None => separated(text, separator(text), 0),
    }
}

/// The rows of `text`, its cells parted by `separator`; `before` lines went before it.
pub(crate) fn separated(text: &str, separator: u8, before: u32) -> Grid {
    // A quotation mark that is never closed would swallow the rest of the table into one cell.
    let unquoted = !text
        .bytes()
        .filter(|byte| *byte == b'"')
        .count()
        .is_multiple_of(2);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::None)
        .delimiter(separator)
        .quoting(!unquoted)
        .from_reader(text.as_bytes());
    let mut grid = Grid {
        separator,
        rows: Vec::new(),
        rows_left_out: false,
        columns_left_out: false,
        unquoted,
    };
    let mut lines = Lines {
        bytes: text.as_bytes(),
        at: 0,
        line: before.saturating_add(1),
    };
    let mut record = StringRecord::new();
    while let Ok(true) = reader.read_record(&mut record) {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if grid.rows.len() >= MOST_ROWS {
            grid.rows_left_out = true;
            break;
        }
        grid.columns_left_out |= record
            .iter()
            .skip(MOST_COLUMNS)
            .any(|cell| !cell.trim().is_empty());
        let start = record.position().map_or(0, csv::Position::byte);
        grid.rows.push(Row {
            line: lines.at(start),
            cells: record
                .iter()
                .take(MOST_COLUMNS)
                .map(|cell| write::unguarded(cell).to_owned())
                .collect(),
        });
    }
    grid
}

/// Counts lines; every way of ending one is the same.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The number of the line on which the record begins that follows byte `start`. Empty lines before it belong to none.
    fn at(&mut self, start: u64) -> u32 {
        let start = usize::try_from(start).unwrap_or(usize::MAX).min(self.bytes.len());
        while let Some(byte) = self.bytes.get(self.at) {
            let ends = match byte {
                b'\n' => true,
                b'\r' => self.bytes.get(self.at + 1) != Some(&b'\n'),
                _ => false,
            };
            if self.at >= start && !matches!(byte, b'\n' | b'\r') {
                break;
            }
            self.line = self.line.saturating_add(u32::from(ends));
            self.at += 1;
        }
        self.line
    }
}

/// Excel’s own first line, `sep=;`.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let separator = first.trim_end_matches('\r').strip_prefix("sep=")?;
    match separator.as_bytes() {
        [separator] if separator.is_ascii() => Some((*separator, rest)),
        _ => None,
    }
}

/// The separator that parts most lines into equally many cells. A comma also stands in sentences and numbers, and has to part
/// nearly every line alike.
fn separator(text: &str) -> u8 {
    let lines = logical_lines(text);
    if lines.is_empty() {
        return b'\t';
    }
    // Equally many, and how many lines have them, in hundredths.
    let agreement = |separator: u8| {
        let mut counts: Vec<usize> = lines
            .iter()
            .map(|line| unquoted_count(line, separator))
            .filter(|count| *count > 0)
            .collect();
        counts.sort_unstable();
        let longest = counts
            .chunk_by(|left, right| left == right)
            .map(<[usize]>::len)
            .max();
        (
            counts.len() * 100 / lines.len(),
            longest.unwrap_or(0) * 100 / lines.len(),
        )
    };
    let (tabbed, _) = agreement(b'\t');
    if tabbed >= 30 {
        return b'\t';
    }
    let (some, alike) = agreement(b';');
    if some >= 50 && alike >= 30 {
        return b';';
    }
    let (_, alike) = agreement(b',');
    if alike >= 80 && lines.len() > 1 {
        return b',';
    }
    let (_, alike) = agreement(b'|');
    if alike >= 80 && lines.len() > 1 {
        return b'|';
    }
    b'\t'
}

/// The first lines that hold anything. What stands in quotation marks does not end one, for a cell may have lines of its own.
fn logical_lines(text: &str) -> Vec<&str> {
    // A quotation mark that is never closed quotes nothing.
    let quotes = text.bytes().filter(|byte| *byte == b'"').count();
    let mut quoted = false;
    let ends = |letter: char| {
        quoted ^= letter == '"' && quotes.is_multiple_of(2);
        matches!(letter, '\n' | '\r') && !quoted
    };
    text.split(ends)
        .filter(|line| !line.trim().is_empty())
        .take(SAMPLE)
        .collect()
}

fn unquoted_count(line: &str, separator: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            byte if byte == separator && !quoted => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn a_cell_with_lines_of_its_own_does_not_hide_the_separator() {
        let grid = read("Désignation;Prix\n\"A\nsuite \"\"x\"\"\";12\n");
        assert_eq!(grid.separator, b';');
        let cells: Vec<&[String]> = grid.rows.iter().map(|row| row.cells.as_slice()).collect();
        assert_eq!(cells, [["Désignation", "Prix"], ["A\nsuite \"x\"", "12"]]);
        // Without its closing mark it is no cell of several lines.
        let open = read("Désignation;Prix\n\"A;12\nB;5\n");
        assert!(open.unquoted && open.separator == b';');
        assert_eq!(open.rows.len(), 3);
    }

    #[test]
    fn the_separator_is_found() {
        let of = |text| read(text).separator as char;
        assert_eq!(of("Désignation;Qté;PU\nPorte;1;12,50\nPlinthe;3;4,10\n"), ';');
        assert_eq!(
            of("Item,Qty,Price\n\"Door, oak\",1,12.50\nSkirting,3,4.10\n"),
            ','
        );
        assert_eq!(of("Porte\t1\t12,50\nPlinthe, chêne\t3\t4,10\n"), '\t');
        assert_eq!(of("Dépose, évacuation\nReprise des enduits\n"), '\t');
        assert_eq!(of("sep=,\r\na;b,c\r\n"), ',');
    }

    #[test]
    fn a_list_of_sentences_is_one_column() {
        assert_eq!(
            cells("Dépose, évacuation ; tri\nReprise des enduits\nPeinture\n"),
            [
                ["Dépose, évacuation ; tri"],
                ["Reprise des enduits"],
                ["Peinture"]
            ]
        );
    }

    #[test]
    fn lines_are_counted_through_empty_ones_and_quoted_ends() {
        let of = |text| read(text).rows.iter().map(|row| row.line).collect::<Vec<_>>();
        assert_eq!(
            of("\r\n\r\na;1\r\n\r\n\"b\r\nc\";2\r\nd;3\r\n;;\r\ne;4"),
            [3, 5, 7, 9]
        );
        assert_eq!(of("a;1\rb;2\r\rc;3"), [1, 2, 4]);
        assert_eq!(of("sep=;\na;1\nb;2"), [2, 3]);
    }

    #[test]
    fn quoted_cells_keep_what_is_in_them() {
        assert_eq!(
            cells("\"Porte; 83 cm\";\"dite \"\"isoplane\"\"\"\nx;y"),
            [["Porte; 83 cm", "dite \"isoplane\""], ["x", "y"]]
        );
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_swallows_nothing() {
        let grid = read("\"Vis 3\" acier\t2\n\"Tube 1\"\"\t3\nPlinthe\t4\n");
        assert!(grid.unquoted);
        assert_eq!(grid.rows.len(), 3);
        assert_eq!(grid.rows[0].cells[0], "\"Vis 3\" acier");
    }

    #[test]
    fn more_than_a_quote_can_have_is_left_out_and_told() {
        let wide = format!("{}x\n", "a;".repeat(1_000_000));
        let grid = read(&wide);
        assert!(grid.columns_left_out && !grid.rows_left_out);
        assert_eq!(grid.rows[0].cells.len(), MOST_COLUMNS);
        let long = "a;b\n".repeat(MOST_ROWS + 1);
        let grid = read(&long);
        assert!(grid.rows_left_out && grid.rows.len() == MOST_ROWS);
        assert!(!read(&"a;b\n".repeat(MOST_ROWS)).rows_left_out);
    }

    #[test]
    fn nothing_gives_no_rows() {
        assert!(read("").rows.is_empty() && read("\n;;\n \t \n").rows.is_empty());
        assert_eq!(cells("a\0b;c\nd;e")[0], ["a\0b", "c"]);
    }
}
