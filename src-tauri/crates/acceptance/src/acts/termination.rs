//! The end of the relation: a courteous, firm letter, with what was done, what is owed and what is handed over.

use super::reception::HandedOver;
use super::sending::Sending;
use crate::id::ItemId;
use crate::money::Amount;
use crate::party::{Capacity, Signatory};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a termination holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Termination {
    /// Who ends the contract.
    pub by: Capacity,
    /// The clause or article.
    pub ground: String,
    /// The facts, with the notices that went before.
    pub facts: String,
    /// Day from which the contract ends.
    pub effective_on: Option<NaiveDate>,
    /// What was done of each item, and what it is worth.
    pub lines: Vec<TerminationLine>,
    /// What changes the sum beside the items: agreements, reductions, penalties, a retention that is kept.
    pub adjustments: Vec<Adjustment>,
    /// Paid so far.
    pub paid: Amount,
    /// Keys, materials, documents handed over.
    pub handed_over: Vec<HandedOver>,
    /// The letter’s text, paragraphs parted by an empty line.
    pub body: String,
    /// How it is sent.
    pub sending: Sending,
    /// Number of originals.
    pub originals: u32,
    /// Who acknowledges it, if it is handed over.
    pub signatories: Vec<Signatory>,
}

/// What was done of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TerminationLine {
    /// The item.
    pub item: ItemId,
    /// What was done.
    #[serde(default)]
    pub done: String,
    /// What that is worth.
    #[serde(default)]
    pub amount: Amount,
}

/// A line of the account that is no item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Adjustment {
    /// What it is, with the act that it comes from.
    pub label: String,
    /// Sum; negative where it is taken off.
    pub amount: Amount,
}

impl Termination {
    /// What was done, in minor units.
    #[must_use]
    pub fn worth(&self) -> Amount {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// `worth + adjustments`: what is owed in all, before what was paid.
    #[must_use]
    pub fn owed(&self) -> Amount {
        let adjustments = self.adjustments.iter().map(|one| one.amount);
        adjustments.chain([self.worth()]).sum()
    }

    /// `owed − paid`: owed to the contractor, or, where negative, to the client.
    #[must_use]
    pub fn balance(&self) -> Amount {
        self.owed() - self.paid
    }
}
