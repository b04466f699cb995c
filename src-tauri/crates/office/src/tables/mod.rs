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
pub(crate) mod write;

pub(crate) use vocabulary::plain;

use crate::api::{TableMapping, TablePreviewView, TableSource};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{Item, ItemId};
use row::Taken;
use std::collections::HashSet;
use table::Table;
use uuid::Uuid;

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

impl Table {
    /// The items on `lines`, or all.
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
