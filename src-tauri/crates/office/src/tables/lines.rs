//! What each line of a table is: an item, a title above items, words that go on, or a sum below them.

use super::grid::Row;
use super::numbers;
use super::vocabulary::{holds, plain};
use crate::api::TableColumn;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An item.
    Item,
    /// A title above items.
    Title,
    /// Words that go on from the item above.
    Continuation,
    /// A sum of items above.
    Subtotal,
    /// The sum of all items without tax, or without saying.
    Total,
    /// The sum with tax, or what remains of it.
    TotalWithTax,
    /// Value-added tax.
    Tax,
    /// A reduction of the whole price.
    Discount,
    /// A payment on account.
    Deposit,
    /// What is carried from page to page.
    Carried,
    /// The number of a page.
    PageNumber,
    /// The headings once more.
    Headings,
}

/// Beginnings of a line that is a sum, without accents; the longer before the shorter.
const SUMS: [(Kind, &str); 8] = [
    (
        Kind::Subtotal,
        "sous total|s total|ss total|subtotal|sub total|total lot|total du lot|total chapitre|\
         total section|total page",
    ),
    (
        Kind::TotalWithTax,
        "total ttc|total t t c|montant ttc|montant total ttc|total general ttc|net a payer|\
         reste a payer|solde a payer|total a payer|amount due|total due|balance due|total incl|\
         grand total incl|total including",
    ),
    (
        Kind::Total,
        "total ht|total h t|total general|total net|total devis|total|montant ht|montant total|\
         total excl|total excluding|grand total|net ht",
    ),
    (
        Kind::Tax,
        "tva|t v a|vat|dont tva|montant tva|total tva|montant de la tva|taxe",
    ),
    (Kind::Discount, "remise|rabais|ristourne|escompte|discount|rebate"),
    (
        Kind::Deposit,
        "acompte|arrhes|deposit|down payment|deja regle|paid",
    ),
    (Kind::Carried, "report|a reporter|carried forward|brought forward"),
    (Kind::PageNumber, "page"),
];

/// What stands above a row.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Above {
    /// What the row above is.
    pub(crate) kind: Option<Kind>,
    /// How deep the last item was numbered: 1.2.3 is three deep.
    pub(crate) depth: Option<usize>,
}

/// How deep `row` is numbered, if it is.
pub(crate) fn depth(row: &Row, columns: &[TableColumn]) -> Option<usize> {
    let column = columns
        .iter()
        .position(|column| *column == TableColumn::Reference)?;
    let parts = row
        .cell(column)
        .split(['.', '-', '/'])
        .filter(|part| !part.trim().is_empty());
    Some(parts.count()).filter(|depth| *depth > 0)
}

/// What `row` is.
pub(crate) fn kind(row: &Row, columns: &[TableColumn], above: Above) -> Kind {
    if super::headings::recognise(row).is_some_and(|again| again == columns) {
        return Kind::Headings;
    }
    let filled: Vec<(usize, &str)> = (0..row.cells.len())
        .map(|column| (column, row.cell(column)))
        .filter(|(_, cell)| !cell.is_empty())
        .collect();
    let of = |wanted: TableColumn| {
        let index = columns.iter().position(|column| *column == wanted)?;
        Some(row.cell(index)).filter(|cell| !cell.is_empty())
    };
    let counted = of(TableColumn::Quantity).is_some() && of(TableColumn::UnitPrice).is_some();
    if !counted && let Some(sum) = sum(&filled) {
        return sum;
    }
    let numbers = [
        TableColumn::Quantity,
        TableColumn::UnitPrice,
        TableColumn::Amount,
        TableColumn::Unit,
    ];
    if numbers.iter().any(|column| of(*column).is_some()) {
        return Kind::Item;
    }
    // Without a column of numbers, the table is a list, and every line of it an item.
    if !numbers.iter().any(|column| columns.contains(column)) {
        return Kind::Item;
    }
    let words = of(TableColumn::Name)
        .or(of(TableColumn::Description))
        .unwrap_or_default();
    let goes_on = words.starts_with(|letter: char| letter.is_lowercase() || "-–—•*·>→".contains(letter));
    // Numbered as the items are: one without a price, for it is included or another’s.
    if above.depth.is_some() && above.depth == depth(row, columns) {
        return Kind::Item;
    }
    match above.kind {
        Some(Kind::Item | Kind::Continuation) if goes_on && of(TableColumn::Reference).is_none() => {
            Kind::Continuation
        }
        _ => Kind::Title,
    }
}

/// The sum that a row is: one of its cells of words begins as such, and beside it stand numbers alone.
fn sum(filled: &[(usize, &str)]) -> Option<Kind> {
    let words: Vec<String> = filled
        .iter()
        .filter(|(_, cell)| !numbers::is_number(cell))
        .map(|(_, cell)| plain(cell))
        .collect();
    // A sum has a label, and at most a rate beside it.
    let first = words
        .iter()
        .find(|words| words.bytes().any(|byte| byte.is_ascii_alphabetic()))?;
    let kind = SUMS.iter().find_map(|(kind, beginnings)| {
        let begins = |beginning: &&str| first == beginning || first.starts_with(&format!("{beginning} "));
        beginnings
            .split('|')
            .find(begins)
            .map(|beginning| (*kind, beginning))
    })?;
    let (kind, beginning) = kind;
    let priced = filled.iter().any(|(_, cell)| numbers::is_number(cell));
    match kind {
        // “Report des charges”, “Page de garde”: only with a number, or alone.
        Kind::PageNumber | Kind::Carried => {
            let rest = first.strip_prefix(beginning).unwrap_or_default();
            let numbered = rest.trim().is_empty() || rest.bytes().any(|byte| byte.is_ascii_digit());
            (priced || numbered).then_some(kind)
        }
        // “Remise en état”, “Remise à niveau” are work.
        Kind::Discount
            if ["remise en ", "remise a ", "remise au "]
                .iter()
                .any(|work| first.starts_with(work)) =>
        {
            None
        }
        Kind::Total if holds(first, "ttc") || holds(first, "t t c") => Some(Kind::TotalWithTax),
        Kind::Total if holds(first, "tva") || holds(first, "vat") && !holds(first, "excl") => Some(Kind::Tax),
        // “Total lot 2”, “Total plâtrerie”: a part, unless it says that it is all.
        Kind::Total if beginning == "total" && first != "total" && !says_all(first) => Some(Kind::Subtotal),
        kind => Some(kind),
    }
}

fn says_all(words: &str) -> bool {
    [
        "ht", "general", "devis", "net", "h t", "eur", "euros", "excl", "hors", "travaux",
    ]
    .iter()
    .any(|word| holds(words, word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use TableColumn as C;

    const COLUMNS: [C; 6] = [
        C::Reference,
        C::Name,
        C::Quantity,
        C::Unit,
        C::UnitPrice,
        C::Amount,
    ];

    fn of(cells: [&str; 6], above: Option<Kind>) -> Kind {
        let row = Row {
            line: 1,
            cells: cells.map(str::to_owned).to_vec(),
        };
        let above = Above {
            kind: above,
            depth: Some(2),
        };
        kind(&row, &COLUMNS, above)
    }

    #[test]
    fn sums_titles_and_items_are_told_apart() {
        let line = |name: &str, amount: &str| of(["", name, "", "", "", amount], None);
        assert_eq!(line("Sous-total plâtrerie", "1 480,00"), Kind::Subtotal);
        assert_eq!(line("Total lot 2", "1 480,00"), Kind::Subtotal);
        assert_eq!(line("TOTAL H.T.", "1 480,00 €"), Kind::Total);
        assert_eq!(line("Total", "1 480,00 €"), Kind::Total);
        assert_eq!(line("Total TTC", "1 628,00 €"), Kind::TotalWithTax);
        assert_eq!(line("Net à payer", "1 628,00 €"), Kind::TotalWithTax);
        assert_eq!(line("TVA 10 %", "148,00"), Kind::Tax);
        assert_eq!(line("Remise commerciale", "-50,00"), Kind::Discount);
        assert_eq!(line("Acompte à la commande", "500,00"), Kind::Deposit);
        assert_eq!(line("Page 1/3", ""), Kind::PageNumber);
        assert_eq!(line("À reporter", "12,00"), Kind::Carried);
        assert_eq!(line("PLÂTRERIE", ""), Kind::Title);
        assert_eq!(line("Porte", "215,00"), Kind::Item);
        assert_eq!(of(["", "", "", "", "Total HT", "1 480,00"], None), Kind::Total);
    }

    #[test]
    fn an_item_whose_name_begins_as_a_sum_is_an_item() {
        assert_eq!(
            of(
                ["1", "Total démontage cuisine", "1", "ens", "300,00", "300,00"],
                None
            ),
            Kind::Item
        );
        assert_eq!(
            of(["1", "Remise en état du mur", "2", "m²", "30,00", "60,00"], None),
            Kind::Item
        );
        assert_eq!(
            of(["1", "Remise en état du mur", "", "", "", "60,00"], None),
            Kind::Item
        );
        assert_eq!(of(["1", "Porte totale", "", "", "", "300,00"], None), Kind::Item);
    }

    #[test]
    fn words_below_an_item_go_on_and_below_a_title_do_not() {
        let cells = ["", "- compris dépose de l’existant", "", "", "", ""];
        assert_eq!(of(cells, Some(Kind::Item)), Kind::Continuation);
        assert_eq!(of(cells, Some(Kind::Continuation)), Kind::Continuation);
        assert_eq!(of(cells, Some(Kind::Title)), Kind::Title);
        assert_eq!(
            of(["2", "compris dépose", "", "", "", ""], Some(Kind::Item)),
            Kind::Title
        );
    }

    #[test]
    fn a_line_without_a_price_is_an_item_where_it_is_numbered_as_they_are() {
        assert_eq!(
            of(["1.3", "Receveur fourni par le client", "", "", "", ""], None),
            Kind::Item
        );
        assert_eq!(of(["2", "MENUISERIE", "", "", "", ""], None), Kind::Title);
    }

    #[test]
    fn every_line_of_a_list_is_an_item() {
        let row = Row {
            line: 1,
            cells: vec!["Dépose de la cuisine".to_owned()],
        };
        assert_eq!(kind(&row, &[C::Name], Above::default()), Kind::Item);
    }
}
