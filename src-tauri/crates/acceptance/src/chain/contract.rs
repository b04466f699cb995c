//! The contract as it stands now: what was agreed first, with every agreement since.

use super::Chain;
use crate::act::{Act, ActBody, ActNumber};
use crate::agreement::Agreement;
use crate::contract::Item;
use crate::id::ActId;
use crate::money::Amount;
use crate::party::Capacity;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// The current state of a contract, derived from its chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractState {
    /// Price first agreed.
    pub first_price: Amount,
    /// Price now.
    pub price: Amount,
    /// End first agreed.
    pub first_end: Option<NaiveDate>,
    /// End now.
    pub end: Option<NaiveDate>,
    /// Each agreement’s effect, in the order of the chain.
    pub changes: Vec<ContractChange>,
    /// Items that agreements added.
    pub added: Vec<Item>,
    /// How the contract ended, if it was terminated.
    pub terminated: Option<Terminated>,
}

/// One agreement’s effect on the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContractChange {
    /// The agreement.
    pub act: ActId,
    /// Its number.
    pub number: ActNumber,
    /// Day on which it was agreed.
    pub on: NaiveDate,
    /// What it is about.
    pub subject: String,
    /// Effect on the price.
    pub price_effect: Amount,
    /// Price after it.
    pub price: Amount,
    /// Days that it adds.
    pub days_effect: i32,
    /// End after it.
    pub end: Option<NaiveDate>,
}

/// The end of a contract before its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Terminated {
    /// The act.
    pub act: ActId,
    /// Its number.
    pub number: ActNumber,
    /// From which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: Capacity,
}

impl Chain<'_> {
    /// The contract as it stands now: agreements count once the client’s side signed them.
    #[must_use]
    pub fn contract(&self) -> ContractState {
        let first_price = self.dossier.price();
        let first_end = self.dossier.contract.ends_on;
        let mut state = ContractState {
            first_price,
            price: first_price,
            first_end,
            end: first_end,
            changes: Vec::new(),
            added: Vec::new(),
            terminated: None,
        };
        for (act, issue) in self.standing() {
            if !act.is_agreed() {
                continue;
            }
            match &act.body {
                ActBody::Agreement(agreement) => {
                    state.agree(act, &issue.number, issue.at.date_naive(), agreement);
                }
                ActBody::Termination(termination) if state.terminated.is_none() => {
                    state.terminated = Some(Terminated {
                        act: act.id,
                        number: issue.number.clone(),
                        on: termination.effective_on.unwrap_or(issue.at.date_naive()),
                        by: termination.by,
                    });
                }
                _ => {}
            }
        }
        state
    }

    /// The items of the contract with those that agreements added.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        let mut items = self.dossier.items.clone();
        items.extend(self.contract().added);
        items
    }
}

impl ContractState {
    fn agree(&mut self, act: &Act, number: &ActNumber, issued: NaiveDate, agreement: &Agreement) {
        self.price = self.price + agreement.price_effect;
        self.end = agreement.end_after(self.end);
        self.added.extend(agreement.added.iter().cloned());
        self.changes.push(ContractChange {
            act: act.id,
            number: number.clone(),
            on: agreement.agreed_on.unwrap_or(issued),
            subject: agreement.subject.clone(),
            price_effect: agreement.price_effect,
            price: self.price,
            days_effect: agreement.days_effect,
            end: self.end,
        });
    }
}
