//! What crosses to a host about lists by trade and about tables taken over as items.

use super::Problem;
use acceptance::{Amount, Currency, Language, Quantity, TaxBasis};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;

/// The same words in each language; some may be empty, and another then stands for them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
    /// In Russian.
    pub ru: String,
}

impl Words {
    /// The words in `language`, or in the first other that has them.
    #[must_use]
    pub fn said(&self, language: Language) -> &str {
        let others = Language::ALL.into_iter().map(|other| self.of(other));
        let own = std::iter::once(self.of(language));
        own.chain(others)
            .find(|words| !words.trim().is_empty())
            .unwrap_or_default()
    }

    /// The words in `language` alone.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
            Language::Ru => &self.ru,
        }
    }

    /// The same, each as `change` makes it.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        Self {
            fr: change(&self.fr),
            en: change(&self.en),
            ru: change(&self.ru),
        }
    }
}

/// The usual items of a trade, with what they are judged by, and the usual words for what is wrong: one file of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TradeList {
    /// Edition of this format: 2. Earlier ones are read too.
    pub format: u32,
    /// Key, which is also the name of its file: small letters, digits and hyphens.
    pub key: String,
    /// Name of the trade.
    pub names: Words,
    /// Beginnings of words by which a contractor’s trade is recognised, in small letters without accents: `plaqu`.
    #[serde(default)]
    pub known_by: Vec<String>,
    /// Usual items.
    #[serde(default)]
    pub items: Vec<TradeItem>,
    /// Usual words for a defect, as they would stand in a reserve.
    #[serde(default)]
    pub defects: Vec<Words>,
}

/// An item of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TradeItem {
    /// Short name.
    pub name: Words,
    /// Unit in which it is counted.
    pub unit: Words,
    /// What the work consists of.
    pub description: Words,
    /// What it is judged by.
    pub criteria: Vec<Criterion>,
}

/// One acceptance criterion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Criterion {
    /// What must hold, with its tolerance.
    pub text: Words,
    /// The text that says so (`NF DTU 25.41`); `usage` where it is the custom of the trade, `notice` where it is what the
    /// manufacturer asks for; empty where it is none of these.
    pub source: String,
}

/// The lists: those that ship with the program first, then the user’s own.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TradesView {
    /// Lists.
    pub lists: Vec<TradeView>,
    /// Key of the list that fits the contractor’s trade, if one does.
    pub suggested: Option<String>,
    /// Files of the user’s that could not be used, each with what to do.
    pub faults: Vec<Problem>,
}

/// A list, with its texts in the language asked for.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TradeView {
    /// Name of the trade.
    pub name: String,
    /// Where the list comes from.
    pub origin: TradeOrigin,
    /// Items, ready to be put into a dossier.
    pub items: Vec<TradeItemView>,
    /// Words for a defect.
    pub defects: Vec<String>,
    /// The list as it is kept, for whoever edits it.
    pub list: TradeList,
}

/// Where a list comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TradeOrigin {
    /// It ships with the program.
    BuiltIn,
    /// It ships with the program and was changed by the user.
    Changed,
    /// It is the user’s own.
    Own,
}

/// An item of a list, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TradeItemView {
    /// Short name.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// What the work consists of.
    pub description: String,
    /// Acceptance criteria, one a line, each with its source.
    pub criteria: String,
}

/// Where a table comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
pub enum TableSource {
    /// Text pasted from a spreadsheet.
    Text {
        /// The text.
        text: String,
    },
    /// A CSV file.
    File {
        /// The file.
        path: PathBuf,
    },
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableColumn {
    /// Number or reference of the line.
    Reference,
    /// Name of the item.
    Name,
    /// What the work consists of.
    Description,
    /// Lot.
    Lot,
    /// Where on the site.
    Location,
    /// Quantity.
    Quantity,
    /// Unit.
    Unit,
    /// Price per unit.
    UnitPrice,
    /// Price of the line.
    Amount,
    /// Acceptance criteria.
    Criteria,
    /// Nothing that an item needs.
    #[default]
    Ignored,
}

/// How the columns are to be read, where the user corrected what was recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableMapping {
    /// Line of the headings; the lines up to it hold no items. None where there are no headings.
    pub headings: Option<u32>,
    /// What each column holds, from the left; columns beyond the last are left out.
    pub columns: Vec<TableColumn>,
}

/// A table, read: what would become of each of its lines. Nothing is changed by it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TablePreviewView {
    /// How it was written: encoding and separator, as a sentence.
    pub written: String,
    /// Line of the headings, if there are any.
    pub headings: Option<u32>,
    /// Columns from the left.
    pub columns: Vec<TableColumnView>,
    /// Whether the prices are with or without tax, if the headings say so.
    pub tax: Option<TaxBasis>,
    /// The currencies that prices and headings name. Sums are taken over as they stand: nothing is converted.
    pub currencies: Vec<Currency>,
    /// Lines that are items, or were meant to be.
    pub rows: Vec<TableRowView>,
    /// Lines that are no items.
    pub skipped: Vec<TableSkippedView>,
    /// Sum of the items without fault.
    pub total: Amount,
    /// What concerns the whole table, as sentences: a total that differs, lines left out.
    pub notes: Vec<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableColumnView {
    /// Its heading, or nothing.
    pub heading: String,
    /// What it holds.
    pub column: TableColumn,
    /// One of its cells.
    pub sample: String,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableRowView {
    /// Its number in the text or file, from 1.
    pub line: u32,
    /// The item; where there are faults, as far as it could be read.
    pub item: TableItem,
    /// Why it cannot be taken over, each a sentence that says what to do. None if it can.
    pub faults: Vec<String>,
    /// What should be looked at, each a sentence.
    pub notes: Vec<String>,
}

/// What a line says of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct TableItem {
    /// Name.
    pub name: String,
    /// What the work consists of.
    pub description: String,
    /// Lot.
    pub lot: String,
    /// Where on the site.
    pub location: String,
    /// Quantity.
    pub quantity: Option<Quantity>,
    /// Unit.
    pub unit: String,
    /// Price per unit.
    pub unit_price: Option<Amount>,
    /// Price of the whole, where it is not the quantity times the price per unit.
    pub lump_sum: Option<Amount>,
    /// Acceptance criteria.
    pub criteria: String,
}

/// A line that is no item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableSkippedView {
    /// Its number.
    pub line: u32,
    /// What stands there, shortened.
    pub text: String,
    /// Why it is no item, as a sentence.
    pub reason: String,
}
