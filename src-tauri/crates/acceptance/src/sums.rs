//! The money of an acceptance act: what was received, what is kept, what is due.

use crate::contract::Item;
use crate::dossier::Dossier;
use crate::id::ItemId;
use crate::money::{Amount, within_i64};
use crate::reception::Reception;
use crate::share::{Share, WorksBasis};
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

/// The sums of an acceptance act, each recomputable by hand from what is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Sums {
    /// The items of this act, or what of the agreed price it counts instead.
    pub works: Amount,
    /// What `works` was taken from.
    pub basis: WorksBasis,
    /// The agreed price that `works` is a share of; nothing where the items count by themselves.
    pub price: Amount,
    /// What earlier receptions counted of that price.
    pub before: Amount,
    /// Effect of the agreements made since the contract.
    pub agreements: Amount,
    /// Price reductions agreed in this act.
    pub reductions: Amount,
    /// Penalties claimed and not waived.
    pub penalties: Amount,
    /// `works + agreements − reductions − penalties`.
    pub net: Amount,
    /// Paid so far, for all receptions.
    pub paid: Amount,
    /// What of it belongs to the receptions before this one.
    pub settled: Amount,
    /// Retention: its rate on `works + agreements − reductions`.
    pub retention: Amount,
    /// What was paid beyond what this act makes due, and counts for the works that remain.
    pub carried: Amount,
    /// What remains of the contract to be received.
    pub remaining: Amount,
    /// `net − (paid − settled) − retention + carried`: due now; negative where more was paid than the whole contract comes to.
    pub balance: Amount,
}

/// What stands around a reception and counts in its sums.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Around {
    /// Effect of the agreements that count in it.
    pub agreements: Amount,
    /// What of the sums paid belongs to the receptions before it.
    pub settled: Amount,
    /// What remains of the contract once it is received: a payment on account of the whole works is nobody’s to give back as
    /// long as those that remain take it up.
    pub remaining: Amount,
    /// What it counts of the agreed price, where the items do not come to that.
    pub share: Option<Share>,
}

/// The sums of `reception`. An item refused or not inspected is not owed, and counts for nothing.
#[must_use]
pub fn sums(dossier: &Dossier, reception: &Reception, around: Around) -> Sums {
    let wide = Wide::of(dossier, reception, around);
    let amount = |wide: i128| Amount(within_i64(wide));
    Sums {
        works: amount(wide.works),
        basis: around.share.map(|share| share.basis).unwrap_or_default(),
        price: around.share.map_or(Amount::ZERO, |_| dossier.price()),
        before: around.share.map_or(Amount::ZERO, |share| share.before),
        agreements: around.agreements,
        reductions: amount(wide.reductions),
        penalties: amount(wide.penalties),
        net: amount(wide.net),
        paid: amount(wide.paid),
        settled: around.settled,
        retention: amount(wide.retention),
        carried: amount(wide.carried),
        remaining: around.remaining,
        balance: amount(wide.balance),
    }
}

/// Whether every sum of `reception` lies within [`Amount::LIMIT`], and so is the one that the arithmetic gives.
#[must_use]
pub fn sums_within_limit(dossier: &Dossier, reception: &Reception, around: Around) -> bool {
    let wide = Wide::of(dossier, reception, around);
    let limit = i128::from(Amount::LIMIT.0);
    let stated = dossier.items.iter().map(Item::amount).chain([
        dossier.price(),
        dossier.contract.deposit.unwrap_or_default(),
        around.agreements,
        around.settled,
        around.remaining,
    ]);
    [
        wide.works,
        wide.reductions,
        wide.penalties,
        wide.net,
        wide.paid,
        wide.retention,
        wide.carried,
        wide.balance,
    ]
    .into_iter()
    .chain(stated.map(|amount| i128::from(amount.0)))
    .all(|sum| sum.abs() <= limit)
}

/// The sums in 128 bits, where sums of 64 bits do not overflow.
struct Wide {
    works: i128,
    reductions: i128,
    penalties: i128,
    net: i128,
    paid: i128,
    retention: i128,
    carried: i128,
    balance: i128,
}

impl Wide {
    fn of(dossier: &Dossier, reception: &Reception, around: Around) -> Self {
        let owed: HashSet<ItemId> = reception
            .lines
            .iter()
            .filter(|line| line.is_owed())
            .map(|line| line.item)
            .collect();
        let items: i128 = dossier
            .items
            .iter()
            .filter(|item| owed.contains(&item.id))
            .map(|item| i128::from(item.amount().0))
            .sum();
        let works = around.share.map_or(items, |share| i128::from(share.works.0));
        let reductions: i128 = reception
            .money
            .reductions
            .iter()
            .map(|reduction| i128::from(reduction.amount.0))
            .sum();
        let penalties = match &reception.money.penalties {
            Some(penalties) if !penalties.waived => i128::from(penalties.claimed.0),
            _ => 0,
        };
        let kept_from = works + i128::from(around.agreements.0) - reductions;
        let retention = reception.money.retention.as_ref().map_or(0, |retention| {
            let from = Amount(within_i64(kept_from)).at_least_zero();
            i128::from(retention.rate.of(from).0)
        });
        let net = kept_from - penalties;
        let paid = i128::from(reception.money.paid.0);
        let due = net - (paid - i128::from(around.settled.0)) - retention;
        let carried = (-due).clamp(0, i128::from(around.remaining.at_least_zero().0));
        Self {
            works,
            reductions,
            penalties,
            net,
            paid,
            retention,
            carried,
            balance: due + carried,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reception::{Reception, Reduction};

    fn dossier() -> Dossier {
        Dossier {
            id: crate::DossierId(uuid::Uuid::nil()),
            title: String::new(),
            works: String::new(),
            site: crate::Address::default(),
            client: crate::Party::default(),
            architect: None,
            contract: crate::Contract::default(),
            items: Vec::new(),
            language: crate::Language::Fr,
        }
    }

    #[test]
    fn sums_that_cancel_out_beyond_64_bits_are_exact_and_named_out_of_range() {
        let mut reception = Reception::default();
        reception.money.paid = Amount(i64::MIN + 1);
        let reduction = |amount| Reduction {
            reserve: None,
            amount: Amount(amount),
            reason: String::new(),
            basis: None,
        };
        reception.money.reductions = vec![reduction(i64::MAX), reduction(7)];
        let sums = sums(&dossier(), &reception, Around::default());
        assert_eq!(sums.balance, Amount(-7));
        assert!(!sums_within_limit(&dossier(), &reception, Around::default()));
    }

    #[test]
    fn sums_of_a_building_site_are_within_the_limit() {
        let mut reception = Reception::default();
        reception.money.paid = Amount(10_000_000);
        assert!(sums_within_limit(
            &dossier(),
            &reception,
            Around {
                agreements: Amount(-50_000),
                ..Around::default()
            }
        ));
    }
}
