//! The terms of a contract: what may stand in them, and that they stay once the client signed an act that rests on them.

use crate::documents::Contents;
use crate::problems::{Outcome, refuse};
use acceptance::{Act, ActKind, Amount, Dossier, Item, PriceKind};

/// The whole price, in hundredths of a percent.
const WHOLE: u32 = 10_000;

/// Refuses sums that no contract can hold.
pub(crate) fn refuse_unsound(dossier: &Dossier) -> Outcome<()> {
    let contract = &dossier.contract;
    let range = match contract.price_kind {
        PriceKind::Firm => [None, None],
        PriceKind::Estimate { low, high } => [Some(low), Some(high)],
    };
    let of_contract = [contract.price, contract.deposit, contract.round_price];
    let of_items = dossier.items.iter().flat_map(|item| {
        [
            item.unit_price,
            item.lump_sum,
            item.quantity.map(|quantity| Amount(quantity.0)),
        ]
    });
    let mut sums = of_contract.into_iter().chain(range).chain(of_items).flatten();
    if sums.any(|sum| sum < Amount::ZERO) {
        return Err(refuse("problem-negative-sum"));
    }
    if contract.retention.is_some_and(|rate| rate.0 > WHOLE) {
        return Err(refuse("problem-retention-rate"));
    }
    Ok(())
}

/// Refuses to change price, currency or dates under an agreement or a reception that the client signed: what was agreed
/// changes by what is agreed.
pub(crate) fn refuse_signed(contents: &Contents, after: &Dossier) -> Outcome<()> {
    if stands_alike(&contents.dossier, after) {
        return Ok(());
    }
    let rests = |act: &&Act| matches!(act.kind(), ActKind::Agreement | ActKind::Reception) && act.is_agreed();
    match contents.acts.iter().find(rests).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-contract-signed").with("number", issue.number.to_string())),
        None => Ok(()),
    }
}

fn stands_alike(before: &Dossier, after: &Dossier) -> bool {
    let (one, other) = (&before.contract, &after.contract);
    let same_item = |item: &Item| {
        let now = after.items.iter().find(|now| now.id == item.id);
        now.is_none_or(|now| now.amount() == item.amount())
    };
    before.price() == after.price()
        && one.currency == other.currency
        && one.tax == other.tax
        && one.price_kind == other.price_kind
        && one.starts_on == other.starts_on
        && one.ends_on == other.ends_on
        && before.items.iter().all(same_item)
}
