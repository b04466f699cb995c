//! The dossier of an import file: parties, contract, items.

use crate::import::values::{Count, Percent, Sum};
use acceptance::contract::TaxBasis;
use acceptance::rules::RuleOverrides;
use acceptance::{Address, Currency, Language, Party};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

/// One client, one site, one contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DossierIn {
    /// Its identifier, where it is a UUID.
    #[serde(default)]
    pub key: Option<String>,
    /// How the contractor calls it.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Nature of the works.
    #[serde(default)]
    pub works: String,
    /// Site.
    #[serde(default)]
    pub site: Address,
    /// Client (maître d’ouvrage).
    #[serde(default)]
    pub client: Party,
    /// Architect (maître d’œuvre).
    #[serde(default)]
    pub architect: Option<Party>,
    /// Language of the documents; that of the program where it is absent.
    #[serde(default)]
    pub language: Option<Language>,
    /// What was agreed before the work.
    #[serde(default)]
    pub contract: ContractIn,
    /// Items of the contract, in its order.
    #[serde(default)]
    pub items: Vec<ItemIn>,
}

/// What was agreed before the work.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ContractIn {
    /// Reference of the accepted quote or order.
    pub reference: String,
    /// Date of the contract.
    pub signed_on: Option<NaiveDate>,
    /// The range of an estimate; a firm price where it is absent.
    pub estimate: Option<EstimateIn>,
    /// Currency of every sum.
    pub currency: Currency,
    /// Whether prices contain value-added tax.
    pub tax: TaxBasis,
    /// The one rate of value-added tax on all of it, in percent; none where `tax` is `not_applicable`.
    pub vat: Option<Percent>,
    /// Whole price; the sum of the items where it is absent.
    pub price: Option<Sum>,
    /// Deposit paid at the order.
    pub deposit: Option<Sum>,
    /// Agreed start.
    pub starts_on: Option<NaiveDate>,
    /// Agreed end.
    pub ends_on: Option<NaiveDate>,
    /// Rule set for guarantees, retention and penalties: `fr-contract`, `fr-nfp-03-001`, `ru-consumer` or `free`.
    pub rule_set: Option<String>,
    /// What this contract changes of the rule set, each with its reason. Sums in it are whole cents, rates hundredths of a
    /// percent.
    pub rules: RuleOverrides,
    /// Retention in percent.
    pub retention: Option<Percent>,
    /// Written terms of working.
    pub terms: String,
    /// Agreed hours and channels.
    pub hours: String,
    /// Rounds of corrections that the price includes.
    pub rounds: Option<u32>,
    /// Price of each further round.
    pub round_price: Option<Sum>,
}

/// The range of an estimate.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EstimateIn {
    /// Lower end.
    pub low: Sum,
    /// Upper end.
    pub high: Sum,
}

/// A line of the contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemIn {
    /// By what the rest of the file calls it.
    #[schemars(length(min = 1))]
    pub key: String,
    /// Short name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What the work consists of.
    #[serde(default)]
    pub description: String,
    /// Lot.
    #[serde(default)]
    pub lot: String,
    /// Where on the site.
    #[serde(default)]
    pub location: String,
    /// Quantity.
    #[serde(default)]
    pub quantity: Option<Count>,
    /// Unit of the quantity.
    #[serde(default)]
    pub unit: String,
    /// Price per unit.
    #[serde(default)]
    pub unit_price: Option<Sum>,
    /// Price of the whole item; goes before quantity × unit price.
    #[serde(default)]
    pub lump_sum: Option<Sum>,
    /// Acceptance criteria.
    #[serde(default)]
    pub criteria: String,
    /// Reference sample.
    #[serde(default)]
    pub sample: Option<SampleIn>,
}

/// A sample both sides saw and kept.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SampleIn {
    /// What it is and how it is marked.
    #[schemars(length(min = 1))]
    pub description: String,
    /// When it was agreed.
    #[serde(default)]
    pub agreed_on: Option<NaiveDate>,
}
