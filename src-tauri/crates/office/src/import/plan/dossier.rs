//! The dossier of a plan: parties, contract, items.

use super::keys::Keys;
use crate::import::format::{ContractIn, DossierIn, ItemIn};
use crate::rules;
use acceptance::contract::PriceKind;
use acceptance::{Contract, Dossier, Item, ItemId, Language, ReferenceSample};
use uuid::Uuid;

pub(super) fn dossier(
    dossier: DossierIn,
    keys: &Keys,
    language: Language,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Dossier {
    Dossier {
        id: super::dossier_id(dossier.key.as_ref(), new_id),
        title: dossier.title,
        works: dossier.works,
        site: dossier.site,
        client: dossier.client,
        architect: dossier.architect,
        contract: contract(dossier.contract),
        items: items(dossier.items, keys),
        language: dossier.language.unwrap_or(language),
    }
}

pub(super) fn items(items: Vec<ItemIn>, keys: &Keys) -> Vec<Item> {
    let known = |item: ItemIn| Some((keys.item(Some(&item.key))?, item));
    let items = items.into_iter().filter_map(known);
    items.map(|(id, one)| item(one, id)).collect()
}

fn item(item: ItemIn, id: ItemId) -> Item {
    Item {
        id,
        name: item.name,
        description: item.description,
        lot: item.lot,
        location: item.location,
        quantity: item.quantity.map(|count| count.0),
        unit: item.unit,
        unit_price: item.unit_price.map(|sum| sum.0),
        lump_sum: item.lump_sum.map(|sum| sum.0),
        criteria: item.criteria,
        sample: item.sample.map(|sample| ReferenceSample {
            description: sample.description,
            agreed_on: sample.agreed_on,
            ..ReferenceSample::default()
        }),
    }
}

fn contract(contract: ContractIn) -> Contract {
    Contract {
        reference: contract.reference,
        signed_on: contract.signed_on,
        price_kind: contract
            .estimate
            .map_or(PriceKind::Firm, |range| PriceKind::Estimate {
                low: range.low.0,
                high: range.high.0,
            }),
        currency: contract.currency,
        tax: contract.tax,
        vat: contract.vat.map(|percent| percent.0),
        price: contract.price.map(|sum| sum.0),
        deposit: contract.deposit.map(|sum| sum.0),
        starts_on: contract.starts_on,
        ends_on: contract.ends_on,
        rule_set: contract.rule_set.unwrap_or_else(|| rules::DEFAULT.to_owned()),
        retention: contract.retention.map(|percent| percent.0),
        terms: contract.terms,
        rules: contract.rules,
        hours: contract.hours,
        rounds: contract.rounds,
        round_price: contract.round_price.map(|sum| sum.0),
    }
}
