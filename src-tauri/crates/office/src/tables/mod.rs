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
mod table;
mod view;
mod vocabulary;
#[allow(dead_code, reason = "what goes out as tables is written by it")]
pub(crate) mod write;

pub(crate) use vocabulary::plain;

use crate::api::{TableMapping, TablePreviewView, TableSource};
use crate::host::Rooms;
use crate::problems::Outcome;
use acceptance::Item;
use table::Table;

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
