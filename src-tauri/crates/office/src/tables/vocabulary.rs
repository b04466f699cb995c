//! The words by which columns of a quote are known, in French and English, and texts made comparable.

use crate::api::TableColumn;
use acceptance::TaxBasis;

/// Headings by what they mean, without accents; each is looked for as whole words.
const WORDS: [(TableColumn, &str); 10] = [
    (
        TableColumn::Amount,
        "prix total|p t|pt|total ht|total ttc|total ligne|montant ht|montant ttc|montant total|\
         montant|total|mt ht|mt|total price|line total|amount|net amount|sum|forfait",
    ),
    (
        TableColumn::UnitPrice,
        "prix unitaire|prix unit|prix u|p u|pu|puht|puttc|p unitaire|unitaire|unit price|\
         unit cost|price per unit|rate|tarif|prix|price|cost",
    ),
    (
        TableColumn::Quantity,
        "quantite|quantites|qte|qtes|qt|quant|nombre|nb|nbre|quantity|qty|q|metre|metres",
    ),
    (
        TableColumn::Unit,
        "unite|unites|un|u|ut|unit|units|uom|unit of measure|ud",
    ),
    (
        TableColumn::Location,
        "localisation|piece|pieces|emplacement|lieu|zone|local|room|location|area|where|etage|\
         niveau|floor",
    ),
    (
        TableColumn::Lot,
        "lot|lots|corps d etat|chapitre|section|trade|chapter|work package",
    ),
    (
        TableColumn::Criteria,
        "criteres d acceptation|critere d acceptation|criteres|critere|tolerance|tolerances|\
         acceptance criteria|criteria",
    ),
    (
        TableColumn::Name,
        "designation|designations|libelle|intitule|prestation|prestations|nature des travaux|\
         nature|ouvrage|ouvrages|travaux|poste|postes|article|objet|item|items|name|work|works|\
         task|element",
    ),
    (
        TableColumn::Description,
        "description|descriptif|detail|details|commentaire|commentaires|observations|notes|\
         remarque",
    ),
    (
        TableColumn::Reference,
        "n|no|num|numero|ref|reference|code|repere|rep|id|art|pos|position|line|ligne",
    ),
];

/// Headings of columns that hold nothing for an item, though a word of theirs would say so.
const OTHERS: &str = "tva|taux tva|vat|vat rate|tax|taxe|remise|discount|taux|montant tva|total tva|\
    vat amount|date|prix d achat";

/// The columns in the order in which they are settled.
pub(crate) fn columns() -> impl Iterator<Item = TableColumn> {
    WORDS.iter().map(|(column, _)| *column)
}

/// What a heading means.
pub(crate) fn meaning(heading: &str) -> Option<TableColumn> {
    let words = plain(heading);
    if words.is_empty() || OTHERS.split('|').any(|other| other == words) {
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
        .flat_map(|(column, known)| known.split('|').map(move |word| (*column, word)))
        .filter(|(_, word)| word.len() >= 3 && holds(&words, word))
        .max_by_key(|(_, word)| word.len());
    longest.map(|(column, _)| column)
}

/// What a heading means that says nothing else.
pub(crate) fn exactly(words: &str) -> Option<TableColumn> {
    const BESIDE: [&str; 13] = [
        "ht", "ttc", "h t", "t t c", "htva", "excl vat", "incl vat", "ex vat", "en", "eur", "euros", "chf",
        "net",
    ];
    let bare = without(words, &BESIDE);
    WORDS
        .iter()
        .find(|(_, known)| known.split('|').any(|word| word == words || word == bare))
        .map(|(column, _)| *column)
}

/// Whether the prices under this heading are with or without tax.
pub(crate) fn basis(heading: &str) -> Option<TaxBasis> {
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

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(plain("  DÉSIGNATION (œuvre) "), "designation oeuvre");
        assert_eq!(plain("De\u{301}signation"), "designation");
    }

    #[test]
    fn every_word_is_written_as_it_is_looked_for() {
        for (column, known) in WORDS {
            for word in known.split('|') {
                assert_eq!(plain(word), word);
                assert!(meaning(word).is_some(), "{word} is nothing");
                assert!(exactly(word) == Some(column), "{word} stands twice");
            }
        }
        for other in OTHERS.split('|') {
            assert_eq!((plain(other).as_str(), meaning(other)), (other, None));
        }
    }
}
