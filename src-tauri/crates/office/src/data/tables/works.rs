//! Dossiers with their contracts, and the items.

use super::sheet::{Sheet, listed, text};
use super::{Course, beside};
use crate::tables::write::Cell;
use acceptance::{Item, PriceKind};
use messages::{Catalogue, rulebook};

pub(super) fn dossiers(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let range = |course: &Course<'_>| match course.whole.dossier.contract.price_kind {
        PriceKind::Firm => None,
        PriceKind::Estimate { low, high } => Some((low, high)),
    };
    Sheet::over(catalogue, "dossiers", courses)
        .column("dossier", |course| course.title())
        .column("client", |course| text(&course.whole.dossier.client.name))
        .column("address", |course| {
            text(&course.whole.dossier.client.address.on_one_line())
        })
        .column("email", |course| text(&course.whole.dossier.client.email))
        .column("phone", |course| text(&course.whole.dossier.client.phone))
        .column("company-number", |course| {
            text(&course.whole.dossier.client.company_number)
        })
        .column("representative", |course| {
            text(&course.whole.dossier.client.representative)
        })
        .column("architect", |course| {
            let architect = course.whole.dossier.architect.as_ref();
            architect.map_or(Cell::Empty, |architect| text(&architect.name))
        })
        .column("site", |course| text(&course.whole.dossier.site.on_one_line()))
        .column("works", |course| text(&course.whole.dossier.works))
        .column("reference", |course| {
            text(&course.whole.dossier.contract.reference)
        })
        .column("signed-on", |course| course.whole.dossier.contract.signed_on)
        .column("price", |course| course.contract.first_price)
        .column("price-now", |course| course.contract.price)
        .column("tax", |course| {
            course.word("data-tax", &course.whole.dossier.contract.tax)
        })
        .column("vat", |course| course.whole.dossier.contract.vat)
        .column("price-low", |course| range(course).map(|(low, _)| low))
        .column("price-high", |course| range(course).map(|(_, high)| high))
        .column("currency", |course| {
            text(&format!("{:?}", course.whole.dossier.contract.currency))
        })
        .column("deposit", |course| course.whole.dossier.contract.deposit)
        .column("retention-rate", |course| course.whole.dossier.contract.retention)
        .column("starts-on", |course| course.whole.dossier.contract.starts_on)
        .column("ends-on", |course| course.contract.first_end)
        .column("end-now", |course| course.contract.end)
        .column("ended-by", |course| {
            let terminated = course.contract.terminated.as_ref();
            terminated.map(|ended| ended.number.to_string())
        })
        .column("rule-set", |course| {
            let key = format!("rules-set-{}", course.whole.dossier.contract.rule_set);
            match course.catalogue.has(&key) {
                true => course.catalogue.text(&key).into(),
                false => text(&course.whole.dossier.contract.rule_set),
            }
        })
        .column("rules-changed", |course| {
            let contract = &course.whole.dossier.contract;
            let changed = contract.rules.0.iter();
            listed(changed.map(|one| rulebook::changed_rule(course.catalogue, one, contract.currency)))
        })
        .column("hours", |course| text(&course.whole.dossier.contract.hours))
        .column("rounds", |course| course.whole.dossier.contract.rounds)
        .column("round-price", |course| course.whole.dossier.contract.round_price)
        .column("terms", |course| text(&course.whole.dossier.contract.terms))
        .file()
}

pub(super) fn items(courses: &[Course<'_>], catalogue: &Catalogue) -> (String, Vec<u8>) {
    let rows = beside(courses, |course| course.items.iter().collect::<Vec<&Item>>());
    Sheet::over(catalogue, "items", rows)
        .column("dossier", |(course, _)| course.title())
        .column("lot", |(_, item)| text(&item.lot))
        .column("item", |(_, item)| text(&item.name))
        .column("description", |(_, item)| text(&item.description))
        .column("location", |(_, item)| text(&item.location))
        .column("quantity", |(_, item)| item.quantity)
        .column("unit", |(_, item)| text(&item.unit))
        .column("unit-price", |(_, item)| item.unit_price)
        .column("amount", |(_, item)| item.own_price())
        .column("tax", |(course, _)| {
            course.word("data-tax", &course.whole.dossier.contract.tax)
        })
        .column("criteria", |(_, item)| text(&item.criteria))
        .column("sample", |(_, item)| {
            let sample = item.sample.as_ref();
            sample.map_or(Cell::Empty, |sample| text(&sample.description))
        })
        .column("sample-agreed-on", |(_, item)| {
            item.sample.as_ref().and_then(|sample| sample.agreed_on)
        })
        .file()
}
