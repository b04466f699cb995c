//! Whether what a rectifying act quotes stands in the act that it corrects.
//!
//! The pages are laid out from the frozen content and the catalogue: a word that neither of them has was never printed. Words that
//! are there, but nowhere in this order, may stand on either side of a figure; that is for the person to look at.

use super::frozen;
use crate::host::Rooms;
use crate::problems::Outcome;
use acceptance::completeness::{Finding, Quoted, quote_unfound};
use acceptance::dates::Moment;
use acceptance::{ActBody, ActDocument, Amount, Currency, Quantity};
use chrono::NaiveDate;
use messages::Catalogue;
use serde_json::Value;
use std::cell::OnceCell;
use std::collections::HashSet;
use store::Store;

/// Letters that make a word of which one can say that it is not there; units and the like are written by the program.
const WORD: usize = 3;

/// What is said of the quotations of the rectifying act `document`; nothing of another act, or where what it corrects is no act
/// that was issued.
pub(super) fn findings(rooms: &Rooms, store: &Store, document: &ActDocument) -> Outcome<Vec<Finding>> {
    let ActBody::Rectification(act) = &document.body else {
        return Ok(Vec::new());
    };
    let issued = document.cited.iter().find(|cited| Some(cited.id) == act.corrects);
    let quotes = act.corrections.iter().any(|one| !one.stands.trim().is_empty());
    let Some(corrected) = issued.filter(|_| quotes) else {
        return Ok(Vec::new());
    };
    let corrected = frozen(rooms, store, corrected.id)?;
    let told = Told::of(&corrected);
    Ok(quote_unfound(act, &corrected.number, |quoted| {
        told.quoted(quoted)
    }))
}

/// What the pages of an act say, as far as it can be told without laying them out.
struct Told {
    catalogue: &'static Catalogue,
    currency: Currency,
    texts: Vec<String>,
    /// The words of those texts, with those that the catalogue writes around them.
    words: OnceCell<HashSet<String>>,
}

impl Told {
    fn of(document: &ActDocument) -> Self {
        let mut told = Self {
            catalogue: Catalogue::of(document.language),
            currency: document.dossier.contract.currency,
            texts: vec![plain(&document.number.to_string())],
            words: OnceCell::new(),
        };
        for value in [
            serde_json::to_value(document),
            serde_json::to_value(document.sums()),
        ] {
            told.take(&value.unwrap_or_default());
        }
        told
    }

    fn take(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.take(value)),
            Value::Object(fields) => fields.values().for_each(|value| self.take(value)),
            Value::String(text) => {
                self.texts.push(plain(text));
                if let Ok(day) = text.parse::<NaiveDate>() {
                    self.texts.push(plain(&self.catalogue.date(day)));
                } else if let Ok(at) = text.parse::<Moment>() {
                    let at = at.naive_local();
                    let said = [self.catalogue.date_time(at), self.catalogue.time(at)];
                    self.texts.extend(said.iter().map(|said| plain(said)));
                }
            }
            Value::Number(number) => {
                if let Some(number) = number.as_i64() {
                    let sum = self.catalogue.money(Amount(number), self.currency);
                    let quantity = self.catalogue.quantity(Quantity(number), "");
                    self.texts
                        .extend([plain(&sum), plain(&quantity), number.to_string()]);
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn quoted(&self, quoted: &str) -> Quoted {
        let quoted = plain(quoted);
        // Whoever quotes at length leaves something out.
        let parts = quoted
            .replace("[…]", "…")
            .replace("[...]", "…")
            .replace("...", "…");
        let parts = parts.split('…').map(bare).filter(|part| !part.is_empty());
        let stands = |part: &str| self.texts.iter().any(|text| text.contains(part));
        if parts.clone().all(stands) {
            return Quoted::WordForWord;
        }
        let own: HashSet<&str> = self.texts.iter().flat_map(|text| words(text)).collect();
        let mut unknown = words(&quoted).filter(|word| !own.contains(word)).peekable();
        if unknown.peek().is_some() && unknown.any(|word| !self.of_pages().contains(word)) {
            return Quoted::Nowhere;
        }
        Quoted::InPieces
    }

    fn of_pages(&self) -> &HashSet<String> {
        self.words.get_or_init(|| {
            let keys = messages::keys(self.catalogue.language());
            let texts = keys.iter().map(|key| plain(&self.catalogue.text(key)));
            texts
                .flat_map(|text| words(&text).map(str::to_owned).collect::<Vec<_>>())
                .collect()
        })
    }
}

/// The words of `text` of which one can say that they are there or not.
fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    let letters = |word: &&str| word.chars().count() >= WORD && word.chars().all(char::is_alphabetic);
    text.split(|sign: char| !sign.is_alphanumeric()).filter(letters)
}

/// `text` as two people would write it alike: small letters, one kind of apostrophe and of space.
fn plain(text: &str) -> String {
    let same = text.to_lowercase().replace(['’', '‘'], "'");
    same.split(|sign: char| sign.is_whitespace() || matches!(sign, '\u{a0}' | '\u{202f}'))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Without the marks of the quotation around it.
fn bare(text: &str) -> &str {
    text.trim_matches(|sign: char| sign.is_whitespace() || "«»“”\".,;:".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(texts: &[&str]) -> Told {
        Told {
            catalogue: Catalogue::of(acceptance::Language::Fr),
            currency: Currency::EUR,
            texts: texts.iter().map(|text| plain(text)).collect(),
            words: OnceCell::new(),
        }
    }

    #[test]
    fn words_that_stand_there_are_found_however_their_marks_are_typed() {
        let act = told(&["La porte du séjour frotte en haut, côté paumelles ; l’huisserie est droite."]);
        for quoted in [
            "La porte du séjour frotte en haut",
            "« la porte du séjour  frotte en haut »",
            "La porte … l'huisserie est droite.",
        ] {
            assert_eq!(act.quoted(quoted), Quoted::WordForWord, "{quoted}");
        }
    }

    #[test]
    fn a_sentence_that_the_act_never_had_is_found_nowhere() {
        let act = told(&["La porte frotte en haut."]);
        assert_eq!(act.quoted("Le carrelage du balcon est ébréché"), Quoted::Nowhere);
        // Each word is there, and not in this order.
        assert_eq!(act.quoted("frotte la porte"), Quoted::InPieces);
    }

    #[test]
    fn sums_and_days_are_found_as_the_pages_write_them() {
        let mut act = told(&[]);
        act.take(&serde_json::json!({ "price": 215_000, "on": "2026-11-21" }));
        for quoted in ["2 150,00 €", "21 novembre 2026"] {
            assert_eq!(act.quoted(quoted), Quoted::WordForWord, "{quoted}");
        }
        assert_eq!(act.quoted("2 151,00 €"), Quoted::InPieces);
    }
}
