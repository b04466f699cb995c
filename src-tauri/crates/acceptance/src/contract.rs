//! The contract (marché, devis accepté) and its items (postes).

use crate::exhibit::Sha256Hash;
use crate::id::{ExhibitId, ItemId};
use crate::money::{Amount, Currency, Quantity, Rate};
use crate::rules::RuleOverrides;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was agreed before the work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contract {
    /// Reference of the accepted quote or order.
    pub reference: String,
    /// Date of the contract.
    pub signed_on: Option<NaiveDate>,
    /// Firm price, or an estimate with its range.
    pub price_kind: PriceKind,
    /// Currency of every sum in the dossier.
    pub currency: Currency,
    /// Whether prices are with or without value-added tax.
    pub tax: TaxBasis,
    /// The one rate of value-added tax on all of it, if it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub vat: Option<Rate>,
    /// Whole price. Where it is absent, the sum of the items.
    #[ts(optional = nullable)]
    pub price: Option<Amount>,
    /// Deposit (acompte) paid at the order.
    #[ts(optional = nullable)]
    pub deposit: Option<Amount>,
    /// Agreed start.
    pub starts_on: Option<NaiveDate>,
    /// Agreed end.
    pub ends_on: Option<NaiveDate>,
    /// Key of the rule set in force, such as `fr-contract`.
    pub rule_set: String,
    /// What this contract changes of the rule set.
    pub rules: RuleOverrides,
    /// Retention (retenue de garantie) that the contract provides for, if it does.
    #[ts(optional = nullable)]
    pub retention: Option<Rate>,
    /// Written terms of working, beside those below.
    pub terms: String,
    /// Agreed hours and channels: “lundi à vendredi, 8 h à 18 h, par téléphone ou par message”.
    pub hours: String,
    /// Rounds of corrections that the price includes, if it is agreed.
    pub rounds: Option<u32>,
    /// Price of each further round.
    #[ts(optional = nullable)]
    pub round_price: Option<Amount>,
}

impl Contract {
    /// Whether the deposit is more than `price`, the one of the contract; of an estimate, more than its upper end. Where no price is
    /// known, nothing is said.
    #[must_use]
    pub fn deposit_exceeds(&self, price: Amount) -> bool {
        let most = match self.price_kind {
            PriceKind::Firm => price,
            PriceKind::Estimate { high, .. } => price.max(high),
        };
        most > Amount::ZERO && self.deposit.is_some_and(|deposit| deposit > most)
    }

    /// `sum`, which is stated on the contract’s basis, without tax, its tax and with it; none where no rate is stated, or none
    /// applies. Rounded half up once: the tax where prices are without it, the sum without it where they contain it.
    #[must_use]
    pub fn taxed(&self, sum: Amount) -> Option<Taxed> {
        let rate = self.vat?;
        let (net, gross) = match self.tax {
            TaxBasis::Excluded => (sum, sum + rate.of(sum)),
            TaxBasis::Included => (sum.times(10_000, 10_000 + i64::from(rate.0)), sum),
            TaxBasis::NotApplicable => return None,
        };
        Some(Taxed {
            rate,
            net,
            tax: gross - net,
            gross,
        })
    }
}

/// A sum without value-added tax, the tax, and the sum with it: `net + tax = gross`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// At this rate.
    pub rate: Rate,
    /// Without tax.
    pub net: Amount,
    /// The tax.
    pub tax: Amount,
    /// With tax.
    pub gross: Amount,
}

/// How the price binds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PriceKind {
    /// Prix ferme.
    #[default]
    Firm,
    /// Estimation, with the range that may not be left without a warning.
    Estimate {
        /// Lower end.
        low: Amount,
        /// Upper end.
        high: Amount,
    },
}

/// Whether the sums contain value-added tax.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TaxBasis {
    /// TTC.
    #[default]
    Included,
    /// HT.
    Excluded,
    /// TVA non applicable (CGI, art. 293 B).
    NotApplicable,
}

/// A line of the contract with its own price, and what it will be judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Identifier.
    pub id: ItemId,
    /// Short name: “Porte du séjour”.
    pub name: String,
    /// What the work consists of.
    #[serde(default)]
    pub description: String,
    /// Lot it belongs to.
    #[serde(default)]
    pub lot: String,
    /// Where on the site.
    #[serde(default)]
    pub location: String,
    /// Quantity, if it is counted.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub quantity: Option<Quantity>,
    /// Unit of the quantity: m², m, u.
    #[serde(default)]
    pub unit: String,
    /// Price per unit.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unit_price: Option<Amount>,
    /// Price of the whole item; goes before quantity × unit price.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub lump_sum: Option<Amount>,
    /// Acceptance criteria: the tolerance, the finish, the test.
    #[serde(default)]
    pub criteria: String,
    /// Reference sample agreed beforehand, if there is one.
    #[serde(default)]
    pub sample: Option<ReferenceSample>,
}

impl Item {
    /// What this item adds to a sum, in minor units: its own price, else nothing.
    #[must_use]
    pub fn amount(&self) -> Amount {
        self.own_price().unwrap_or_default()
    }
}

/// A sample both sides saw and kept: a colour, a piece of wood, a finish.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ReferenceSample {
    /// What it is and how it is marked: “chêne clair, échantillon 3 signé”.
    pub description: String,
    /// When it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Its picture among the exhibits.
    pub exhibit: Option<ExhibitId>,
    /// Hash of a document that fixes it.
    pub document: Option<Sha256Hash>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(quantity: Option<i64>, unit_price: Option<i64>, lump_sum: Option<i64>) -> Item {
        Item {
            id: ItemId(uuid::Uuid::nil()),
            name: "Plinthes".into(),
            description: String::new(),
            lot: String::new(),
            location: String::new(),
            quantity: quantity.map(Quantity),
            unit: "m".into(),
            unit_price: unit_price.map(Amount),
            lump_sum: lump_sum.map(Amount),
            criteria: String::new(),
            sample: None,
        }
    }

    #[test]
    fn a_sum_is_told_with_and_without_its_tax() {
        let told = |tax, rate: u32, sum| {
            let vat = Some(Rate(rate));
            let contract = Contract {
                tax,
                vat,
                ..Contract::default()
            };
            let taxed = contract.taxed(Amount(sum));
            taxed.map(|taxed| (taxed.net.0, taxed.tax.0, taxed.gross.0))
        };
        // 5 332,65 € HT at 10 %: 533,27 of tax (533,265, half up).
        assert_eq!(
            told(TaxBasis::Excluded, 1_000, 533_265),
            Some((533_265, 53_327, 586_592))
        );
        // 100,00 € TTC at 5,5 %: 94,79 without tax (94,7867…).
        assert_eq!(told(TaxBasis::Included, 550, 10_000), Some((9_479, 521, 10_000)));
        assert_eq!(told(TaxBasis::NotApplicable, 2_000, 10_000), None);
        assert_eq!(Contract::default().taxed(Amount(10_000)), None);
    }

    #[test]
    fn a_lump_sum_goes_before_quantity_times_price() {
        assert_eq!(
            item(Some(42_000), Some(2_700), Some(100_000)).amount(),
            Amount(100_000)
        );
        assert_eq!(item(Some(42_000), Some(2_700), None).amount(), Amount(113_400));
        assert_eq!(item(None, None, None).amount(), Amount::ZERO);
    }
}
