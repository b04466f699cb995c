//! Columns recognised by their headings, in French and English, as the usual programs for quotes write them.

use super::grid::Row;
use super::vocabulary::{self, basis, exactly, meaning, plain};
use crate::api::TableColumn;
use acceptance::TaxBasis;

/// Rows among which the headings are looked for: above them stand an address and a date.
const FIRST_ROWS: usize = 40;

/// The headings of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Headings {
    /// Their row, counted from 0.
    pub(crate) row: usize,
    /// What each column holds.
    pub(crate) columns: Vec<TableColumn>,
    /// Whether the prices are with or without tax.
    pub(crate) tax: Option<TaxBasis>,
}

/// The headings in `rows`, if there are any.
pub(crate) fn find(rows: &[Row]) -> Option<Headings> {
    let mut best: Option<(usize, Headings)> = None;
    for (index, row) in rows.iter().enumerate().take(FIRST_ROWS) {
        let Some(columns) = recognise(row) else {
            continue;
        };
        let known = columns
            .iter()
            .filter(|column| **column != TableColumn::Ignored)
            .count();
        if best.as_ref().is_none_or(|(most, _)| known > *most) {
            let tax = tax(row, &columns);
            best = Some((
                known,
                Headings {
                    row: index,
                    columns,
                    tax,
                },
            ));
        }
    }
    best.map(|(_, headings)| headings)
}

/// The columns of a row of headings: one names the items, no cell is a number, and most of them are known.
pub(crate) fn recognise(row: &Row) -> Option<Vec<TableColumn>> {
    let filled: Vec<&str> = row
        .cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    if filled.is_empty()
        || filled
            .iter()
            .any(|cell| cell.chars().count() > 60 || super::numbers::is_number(cell))
    {
        return None;
    }
    let meant: Vec<Option<TableColumn>> = row.cells.iter().map(|cell| meaning(cell)).collect();
    let known = meant.iter().flatten().count();
    if known * 2 < filled.len() {
        return None;
    }
    let columns = settle(row, &meant);
    let counted = [
        TableColumn::Quantity,
        TableColumn::Unit,
        TableColumn::UnitPrice,
        TableColumn::Amount,
    ];
    let counts = columns.iter().any(|column| counted.contains(column));
    let exact = filled.iter().all(|cell| exactly(&plain(cell)).is_some());
    // “Lot 1” beside “Travaux préparatoires” is a title: its words could be headings, and nothing is counted under them.
    (columns.contains(&TableColumn::Name) && (exact || known >= 3 || known == 2 && counts)).then_some(columns)
}

/// Each meaning once: of two columns that mean the same, the one without tax, else the first, else what is left for it.
fn settle(row: &Row, meant: &[Option<TableColumn>]) -> Vec<TableColumn> {
    let mut columns = vec![TableColumn::Ignored; meant.len()];
    let without_tax = |index: usize| basis(row.cell(index)) == Some(TaxBasis::Excluded);
    for column in vocabulary::columns() {
        let all: Vec<usize> = (0..meant.len())
            .filter(|index| meant.get(*index) == Some(&Some(column)))
            .collect();
        let chosen = all.iter().find(|index| without_tax(**index)).or(all.first());
        if let Some(place) = chosen.and_then(|index| columns.get_mut(*index)) {
            *place = column;
        }
        // “Poste” and “Désignation”: the second says what the first is called.
        if column == TableColumn::Name
            && let Some(second) = all.iter().find(|index| Some(*index) != chosen)
            && !meant.contains(&Some(TableColumn::Description))
            && let Some(place) = columns.get_mut(*second)
        {
            *place = TableColumn::Description;
        }
    }
    let place_of = |columns: &[TableColumn], wanted| columns.iter().position(|column| *column == wanted);
    let mut turn = |from, to| {
        if place_of(&columns, to).is_none()
            && let Some(place) = place_of(&columns, from).and_then(|index| columns.get_mut(index))
        {
            *place = to;
        }
    };
    // A description alone is what the items are called; a price without a quantity is the item’s.
    turn(TableColumn::Description, TableColumn::Name);
    if !meant.contains(&Some(TableColumn::Quantity)) {
        turn(TableColumn::UnitPrice, TableColumn::Amount);
    }
    // A price per unit without tax and a total with it do not multiply: what is left is the price per unit.
    let of = |wanted| place_of(&columns, wanted).and_then(|index| basis(row.cell(index)));
    if let (Some(each), Some(whole)) = (of(TableColumn::UnitPrice), of(TableColumn::Amount))
        && each != whole
        && let Some(place) = place_of(&columns, TableColumn::Amount).and_then(|index| columns.get_mut(index))
    {
        *place = TableColumn::Ignored;
    }
    columns
}

/// Whether the prices under these headings are with or without tax.
pub(crate) fn tax(row: &Row, columns: &[TableColumn]) -> Option<TaxBasis> {
    let of = |wanted| {
        let index = columns.iter().position(|column| *column == wanted)?;
        basis(row.cell(index))
    };
    of(TableColumn::UnitPrice).or_else(|| of(TableColumn::Amount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use TableColumn as C;

    fn row(cells: &[&str]) -> Row {
        Row {
            line: 1,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        }
    }

    fn columns(cells: &[&str]) -> Option<Vec<C>> {
        recognise(&row(cells))
    }

    #[test]
    fn headings_of_usual_quotes_are_recognised() {
        assert_eq!(
            columns(&["N°", "Désignation", "Unité", "Qté", "PU HT", "TVA", "Total HT"]),
            Some(vec![
                C::Reference,
                C::Name,
                C::Unit,
                C::Quantity,
                C::UnitPrice,
                C::Ignored,
                C::Amount
            ])
        );
        assert_eq!(
            columns(&[
                "Réf.",
                "Description",
                "Quantité",
                "U",
                "Prix unitaire H.T. (€)",
                "Montant H.T."
            ]),
            Some(vec![
                C::Reference,
                C::Name,
                C::Quantity,
                C::Unit,
                C::UnitPrice,
                C::Amount
            ])
        );
        assert_eq!(
            columns(&[
                "Lot",
                "Pièce",
                "LIBELLÉ DES TRAVAUX",
                "Descriptif",
                "Qte",
                "U.",
                "P.U.",
                "Montant"
            ]),
            Some(vec![
                C::Lot,
                C::Location,
                C::Name,
                C::Description,
                C::Quantity,
                C::Unit,
                C::UnitPrice,
                C::Amount
            ])
        );
        assert_eq!(
            columns(&[
                "Item",
                "Description",
                "Qty",
                "Unit",
                "Unit price (excl. VAT)",
                "VAT rate",
                "Amount"
            ]),
            Some(vec![
                C::Name,
                C::Description,
                C::Quantity,
                C::Unit,
                C::UnitPrice,
                C::Ignored,
                C::Amount
            ])
        );
        assert_eq!(columns(&["Désignation", "Prix"]), Some(vec![C::Name, C::Amount]));
        assert_eq!(columns(&["Désignation"]), Some(vec![C::Name]));
    }

    #[test]
    fn of_two_prices_the_one_without_tax_is_taken() {
        assert_eq!(
            columns(&["Désignation", "Qté", "PU TTC", "PU HT", "Total TTC", "Total HT"]),
            Some(vec![
                C::Name,
                C::Quantity,
                C::Ignored,
                C::UnitPrice,
                C::Ignored,
                C::Amount
            ])
        );
    }

    #[test]
    fn a_total_with_tax_does_not_stand_beside_a_price_without() {
        assert_eq!(
            columns(&["Désignation", "Qté", "PU HT", "Total TTC"]),
            Some(vec![C::Name, C::Quantity, C::UnitPrice, C::Ignored])
        );
        assert_eq!(
            columns(&["Désignation", "Qté", "PU TTC", "Total TTC"]),
            Some(vec![C::Name, C::Quantity, C::UnitPrice, C::Amount])
        );
    }

    #[test]
    fn rows_of_a_quote_are_no_headings() {
        for cells in [
            ["Porte du séjour", "1", "u", "215,00"],
            ["Dépose des ouvrages existants", "", "", ""],
            ["Total HT", "", "", "1 480,00"],
            ["Entreprise Besnard", "12 rue des Lices", "", ""],
            ["Date", "Client", "", ""],
        ] {
            assert_eq!(columns(&cells), None, "{cells:?}");
        }
    }

    #[test]
    fn headings_are_found_below_an_address() {
        let rows = [
            row(&["Atelier Besnard"]),
            row(&["Devis n° 2026-114", "", "le 3 mars 2026"]),
            row(&["Désignation", "Qté", "PU TTC"]),
            row(&["Porte", "1", "215"]),
        ];
        let found = find(&rows);
        assert_eq!(
            found,
            Some(Headings {
                row: 2,
                columns: vec![C::Name, C::Quantity, C::UnitPrice],
                tax: Some(TaxBasis::Included),
            })
        );
        assert_eq!(find(&rows[..2]), None);
    }
}
