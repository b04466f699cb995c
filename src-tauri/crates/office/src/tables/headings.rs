//! Columns recognised by their headings, in French and English, as the usual programs for quotes write them.

use super::grid::Row;
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

/// Headings by what they mean; each is looked for as whole words, the longest first.
const WORDS: [(TableColumn, &[&str]); 10] = [
    (
        TableColumn::Amount,
        &[
            "prix total",
            "total ht",
            "total ttc",
            "total ligne",
            "montant ht",
            "montant ttc",
            "montant total",
            "montant",
            "total",
            "mt ht",
            "mt",
            "total price",
            "line total",
            "amount",
            "net amount",
            "sum",
            "forfait",
        ],
    ),
    (
        TableColumn::UnitPrice,
        &[
            "prix unitaire",
            "prix unit",
            "prix u",
            "p u",
            "pu",
            "puht",
            "puttc",
            "p unitaire",
            "unitaire",
            "unit price",
            "unit cost",
            "price per unit",
            "rate",
            "tarif",
            "prix",
            "price",
            "cost",
        ],
    ),
    (
        TableColumn::Quantity,
        &[
            "quantite",
            "quantites",
            "qte",
            "qtes",
            "qt",
            "quant",
            "nombre",
            "nb",
            "nbre",
            "quantity",
            "qty",
            "q",
            "metre",
            "metres",
        ],
    ),
    (
        TableColumn::Unit,
        &[
            "unite",
            "unites",
            "un",
            "u",
            "ut",
            "unit",
            "units",
            "uom",
            "unit of measure",
            "ud",
        ],
    ),
    (
        TableColumn::Location,
        &[
            "localisation",
            "piece",
            "pieces",
            "emplacement",
            "lieu",
            "zone",
            "local",
            "room",
            "location",
            "area",
            "where",
            "etage",
            "niveau",
            "floor",
        ],
    ),
    (
        TableColumn::Lot,
        &[
            "lot",
            "lots",
            "corps d etat",
            "chapitre",
            "section",
            "trade",
            "chapter",
            "work package",
        ],
    ),
    (
        TableColumn::Criteria,
        &[
            "criteres d acceptation",
            "critere d acceptation",
            "criteres",
            "critere",
            "tolerance",
            "tolerances",
            "acceptance criteria",
            "criteria",
        ],
    ),
    (
        TableColumn::Name,
        &[
            "designation",
            "designations",
            "libelle",
            "intitule",
            "prestation",
            "prestations",
            "nature des travaux",
            "nature",
            "ouvrage",
            "ouvrages",
            "travaux",
            "poste",
            "postes",
            "article",
            "objet",
            "item",
            "items",
            "name",
            "work",
            "works",
            "task",
            "element",
        ],
    ),
    (
        TableColumn::Description,
        &[
            "description",
            "descriptif",
            "detail",
            "details",
            "commentaire",
            "commentaires",
            "observations",
            "notes",
            "remarque",
        ],
    ),
    (
        TableColumn::Reference,
        &[
            "n",
            "no",
            "num",
            "numero",
            "ref",
            "reference",
            "code",
            "repere",
            "rep",
            "id",
            "art",
            "pos",
            "position",
            "line",
            "ligne",
        ],
    ),
];

/// Headings of columns that hold nothing for an item, though a word of theirs would say so.
const OTHERS: [&str; 14] = [
    "tva",
    "taux tva",
    "vat",
    "vat rate",
    "tax",
    "taxe",
    "remise",
    "discount",
    "taux",
    "montant tva",
    "total tva",
    "vat amount",
    "date",
    "prix d achat",
];

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
    for (column, _) in WORDS {
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
    columns
}

/// What a heading means.
fn meaning(heading: &str) -> Option<TableColumn> {
    let words = plain(heading);
    if words.is_empty() || OTHERS.contains(&words.as_str()) {
        return None;
    }
    if let Some(column) = exactly(&words) {
        return Some(column);
    }
    if words.contains("tva") || words.contains("remise") || words.contains("achat") {
        return None;
    }
    // Then the longest that stands in it: `désignation des ouvrages`, `quantité prévue`.
    let longest = WORDS
        .iter()
        .flat_map(|(column, known)| known.iter().map(move |word| (*column, *word)))
        .filter(|(_, word)| word.len() >= 3 && holds(&words, word))
        .max_by_key(|(_, word)| word.len());
    longest.map(|(column, _)| column)
}

/// What a heading means that says nothing else.
fn exactly(words: &str) -> Option<TableColumn> {
    const BESIDE: [&str; 13] = [
        "ht", "ttc", "h t", "t t c", "htva", "excl vat", "incl vat", "ex vat", "en", "eur", "euros", "chf",
        "net",
    ];
    let bare = without(words, &BESIDE);
    WORDS
        .iter()
        .find(|(_, known)| known.contains(&words) || known.contains(&bare.as_str()))
        .map(|(column, _)| *column)
}

/// Whether the prices under this heading are with or without tax.
fn basis(heading: &str) -> Option<TaxBasis> {
    let words = plain(heading);
    if ["ht", "h t", "htva", "excl vat", "ex vat", "puht"]
        .iter()
        .any(|word| holds(&words, word))
    {
        return Some(TaxBasis::Excluded);
    }
    ["ttc", "t t c", "incl vat", "puttc"]
        .iter()
        .any(|word| holds(&words, word))
        .then_some(TaxBasis::Included)
}

/// Whether the prices under these headings are with or without tax.
pub(crate) fn tax(row: &Row, columns: &[TableColumn]) -> Option<TaxBasis> {
    let of = |wanted| {
        let index = columns.iter().position(|column| *column == wanted)?;
        basis(row.cell(index))
    };
    of(TableColumn::UnitPrice).or_else(|| of(TableColumn::Amount))
}

/// In small letters without accents, words parted by one space.
pub(crate) fn plain(text: &str) -> String {
    let mut words = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let letter = match letter {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ÿ' => 'y',
            'œ' => {
                words.push('o');
                'e'
            }
            // Combining accents of decomposed text.
            '\u{300}'..='\u{36F}' => continue,
            letter if letter.is_control() && !letter.is_whitespace() => continue,
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        };
        if letter != ' ' || !(words.is_empty() || words.ends_with(' ')) {
            words.push(letter);
        }
    }
    words.trim_end().to_owned()
}

/// Whether `word` stands in `words` as whole words.
pub(crate) fn holds(words: &str, word: &str) -> bool {
    format!(" {words} ").contains(&format!(" {word} "))
}

fn without(words: &str, left_out: &[&str]) -> String {
    let mut kept = format!(" {words} ");
    for word in left_out {
        kept = kept.replace(&format!(" {word} "), " ");
    }
    kept.trim().to_owned()
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

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(plain("  DÉSIGNATION (œuvre) "), "designation oeuvre");
        assert_eq!(plain("De\u{301}signation"), "designation");
    }
}
