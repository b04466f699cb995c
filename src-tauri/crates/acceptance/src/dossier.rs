//! The dossier de chantier: one client, one site, one contract; everything else hangs on it.

use crate::contract::{Contract, Item};
use crate::id::DossierId;
use crate::money::Amount;
use crate::party::{Address, Language, Party};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A dossier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// Identifier.
    pub id: DossierId,
    /// How the contractor calls it: “Chantier Marchand”.
    pub title: String,
    /// Nature of the works.
    #[serde(default)]
    pub works: String,
    /// Site.
    #[serde(default)]
    pub site: Address,
    /// Maître d’ouvrage.
    #[serde(default)]
    pub client: Party,
    /// Maître d’œuvre, if any.
    #[serde(default)]
    pub architect: Option<Party>,
    /// Contract.
    #[serde(default)]
    pub contract: Contract,
    /// Items, in the order of the contract.
    #[serde(default)]
    pub items: Vec<Item>,
    /// Language of the documents handed to this client.
    #[serde(default)]
    pub language: Language,
}

impl Dossier {
    /// The price of the contract: the sum agreed, else the sum of its items.
    #[must_use]
    pub fn price(&self) -> Amount {
        self.contract
            .price
            .unwrap_or_else(|| self.items.iter().map(Item::amount).sum())
    }
}
