//! The terms of a contract: what may stand in them, and that they stay once the client signed an act that rests on them.

use crate::documents::Contents;
use crate::problems::{Outcome, Sentence, refuse};
use acceptance::{Act, ActBody, ActKind, Amount, Dossier, Item, ItemId, PriceKind, TaxBasis};
use chrono::NaiveDate;
use std::collections::HashSet;

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
    if contract.vat.is_some_and(|rate| rate.0 > WHOLE) {
        return Err(refuse("problem-vat-rate"));
    }
    if contract.vat.is_some() && contract.tax == TaxBasis::NotApplicable {
        return Err(refuse("problem-vat-not-applicable"));
    }
    Ok(())
}

/// Refuses dates and a range that contradict each other, where `before` did not hold the same: whoever only writes a telephone
/// number is not stopped by what was written long ago.
pub(crate) fn refuse_out_of_order(before: &Dossier, after: &Dossier) -> Outcome<()> {
    let days = |dossier: &Dossier| (dossier.contract.starts_on, dossier.contract.ends_on);
    if let (Some(start), Some(end)) = days(after)
        && end < start
        && days(before) != days(after)
    {
        return Err(refuse("problem-end-before-start"));
    }
    let kind = &after.contract.price_kind;
    if let PriceKind::Estimate { low, high } = kind
        && high < low
        && *kind != before.contract.price_kind
    {
        return Err(refuse("problem-estimate-order"));
    }
    Ok(())
}

/// What no contract can say, each with its field (a JSON pointer), where `before` did not say the same: the whole price kept back, a
/// deposit above the price, something agreed after `last`, the last day that has come. The items are written one after the other, so
/// that a deposit is held against the price they come to when it is written, and once more when an act is issued.
pub(crate) fn contradictions(
    before: Option<&Dossier>,
    after: &Dossier,
    last: NaiveDate,
) -> Vec<(String, Sentence)> {
    let mut found = Vec::new();
    let mut fault = |place: String, key: &str| found.push((place, Sentence::of(key)));
    let contract = &after.contract;
    let held = before.map(|before| &before.contract);
    let to_come = |day: Option<NaiveDate>| day.is_some_and(|day| day > last);
    if contract.retention.is_some_and(|rate| rate.0 >= WHOLE)
        && held.is_none_or(|held| held.retention != contract.retention)
    {
        fault("/contract/retention".to_owned(), "problem-retention-rate");
    }
    let same_sums = |held: &acceptance::Contract| {
        held.deposit == contract.deposit
            && held.price == contract.price
            && held.price_kind == contract.price_kind
    };
    if contract.deposit_exceeds(after.price()) && !held.is_some_and(same_sums) {
        fault("/contract/deposit".to_owned(), "problem-deposit-above-price");
    }
    if to_come(contract.signed_on) && held.is_none_or(|held| held.signed_on != contract.signed_on) {
        fault("/contract/signed_on".to_owned(), "problem-signed-to-come");
    }
    for (index, item) in after.items.iter().enumerate() {
        let agreed = |item: &Item| item.sample.as_ref().and_then(|sample| sample.agreed_on);
        let mut known = before.into_iter().flat_map(|before| &before.items);
        let known = known.find(|known| known.id == item.id).and_then(agreed);
        if to_come(agreed(item)) && known != agreed(item) {
            let place = format!("/items/{index}/sample/agreed_on");
            fault(place, "problem-sample-to-come");
        }
    }
    found
}

/// Refuses to change what an agreement or a reception that the client signed rests on, or the account of a termination: what was
/// agreed changes by what is agreed.
pub(crate) fn refuse_signed(contents: &Contents, after: &Dossier) -> Outcome<()> {
    let before = &contents.dossier;
    let money = !same_money(before, after);
    if !money && same_terms(before, after) && same_names(contents, after) {
        return Ok(());
    }
    let rests = |act: &&Act| match act.kind() {
        ActKind::Agreement | ActKind::Reception => act.is_agreed(),
        ActKind::Termination => money && act.stands(),
        _ => false,
    };
    match contents.acts.iter().find(rests).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-contract-signed").with("number", issue.number.to_string())),
        None => Ok(()),
    }
}

fn same_money(before: &Dossier, after: &Dossier) -> bool {
    let (one, other) = (&before.contract, &after.contract);
    let same_item = |item: &Item| {
        let now = after.items.iter().find(|now| now.id == item.id);
        now.is_none_or(|now| now.own_price() == item.own_price())
    };
    before.price() == after.price()
        && one.currency == other.currency
        && one.tax == other.tax
        && one.vat == other.vat
        && one.price_kind == other.price_kind
        && before.items.iter().all(same_item)
}

/// What a signed act names of the contract and of the client. Where they live, and how they are reached, may change: letters
/// must find them.
fn same_terms(before: &Dossier, after: &Dossier) -> bool {
    let (one, other) = (&before.contract, &after.contract);
    let (client, now) = (&before.client, &after.client);
    one.reference.trim() == other.reference.trim()
        && one.signed_on == other.signed_on
        && one.starts_on == other.starts_on
        && one.ends_on == other.ends_on
        && one.rule_set == other.rule_set
        && one.rules == other.rules
        && one.retention == other.retention
        && one.deposit == other.deposit
        && client.name.trim() == now.name.trim()
        && client.company_number.trim() == now.company_number.trim()
}

/// Whether what was received, or agreed on, is still called the same.
fn same_names(contents: &Contents, after: &Dossier) -> bool {
    let mut named: HashSet<ItemId> = contents.chain().received_items();
    for act in contents.acts.iter().filter(|act| act.is_agreed()) {
        if let ActBody::Agreement(agreement) = &act.body {
            named.extend(&agreement.items);
        }
    }
    let same = |item: &Item| {
        let now = after.items.iter().find(|now| now.id == item.id);
        now.is_none_or(|now| now.name.trim() == item.name.trim())
    };
    let mut items = contents
        .dossier
        .items
        .iter()
        .filter(|item| named.contains(&item.id));
    items.all(same)
}
