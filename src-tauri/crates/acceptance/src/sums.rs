//! The money of an acceptance act: what was received, what is kept, what is due.

use crate::contract::Item;
use crate::dossier::Dossier;
use crate::money::Amount;
use crate::reception::{ItemDecision, Reception};
use serde::Serialize;
use ts_rs::TS;

/// The sums of an acceptance act, each recomputable by hand from what is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Sums {
    /// The items of this act.
    pub works: Amount,
    /// Effect of the agreements made since the contract.
    pub agreements: Amount,
    /// Price reductions agreed in this act.
    pub reductions: Amount,
    /// Penalties claimed and not waived.
    pub penalties: Amount,
    /// `works + agreements − reductions − penalties`.
    pub net: Amount,
    /// Paid so far.
    pub paid: Amount,
    /// Retention: its rate on `works + agreements − reductions`.
    pub retention: Amount,
    /// `net − paid − retention`: due now; negative where too much was paid.
    pub balance: Amount,
}

/// The sums of `reception`. An item refused is not owed, and counts for nothing.
#[must_use]
pub fn sums(dossier: &Dossier, reception: &Reception, agreements: Amount) -> Sums {
    let owed = |item: &&Item| {
        reception
            .lines
            .iter()
            .any(|line| line.item == item.id && line.decision != Some(ItemDecision::Refused))
    };
    let works: Amount = dossier.items.iter().filter(owed).map(Item::amount).sum();
    let reductions: Amount = reception
        .money
        .reductions
        .iter()
        .map(|reduction| reduction.amount)
        .sum();
    let penalties = match &reception.money.penalties {
        Some(penalties) if !penalties.waived => penalties.claimed,
        _ => Amount::ZERO,
    };
    let kept_from = works + agreements - reductions;
    let retention = reception
        .money
        .retention
        .as_ref()
        .map_or(Amount::ZERO, |retention| {
            retention.rate.of(kept_from.at_least_zero())
        });
    let net = kept_from - penalties;
    let paid = reception.money.paid;
    Sums {
        works,
        agreements,
        reductions,
        penalties,
        net,
        paid,
        retention,
        balance: net - paid - retention,
    }
}
