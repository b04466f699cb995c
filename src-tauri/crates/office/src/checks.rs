//! What a draft may refer to: every reference inside it leads somewhere, and every identifier in it is its own.
//!
//! A draft may be unfinished (that is what the completeness check is for), but never incoherent.

use crate::problems::{Outcome, Sentence, refuse};
use acceptance::reception::ReceptionLine;
use acceptance::{
    ActBody, Agreement, AgreementOrigin, Dossier, Item, ItemId, Objection, Reception, ReserveId, Signatory,
};
use std::collections::HashSet;
use std::hash::Hash;

/// Refuses a body whose references lead nowhere, naming each.
pub(crate) fn references(
    dossier: &Dossier,
    objections: &[Objection],
    reserves: &[ReserveId],
    body: &ActBody,
) -> Outcome<()> {
    let mut faults = Vec::new();
    let items: HashSet<ItemId> = dossier.items.iter().map(|item| item.id).collect();
    match body {
        ActBody::Reception(reception) => check_reception(&items, reception, &mut faults),
        ActBody::Agreement(agreement) => {
            check_agreement(&items, objections, reserves, agreement, &mut faults);
        }
        _ => {}
    }
    check_signatories(body.signatories(), &mut faults);
    report(faults)
}

/// Refuses a dossier whose items share an identifier.
pub(crate) fn items(dossier: &Dossier) -> Outcome<()> {
    let mut faults = Vec::new();
    unique(
        dossier.items.iter().map(|item: &Item| item.id),
        "/items",
        "detail-item-twice",
        &mut faults,
    );
    report(faults)
}

type Faults = Vec<(String, Sentence)>;

fn report(faults: Faults) -> Outcome<()> {
    if faults.is_empty() {
        return Ok(());
    }
    let refusal = refuse("problem-incoherent");
    Err(faults.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    }))
}

fn check_reception(items: &HashSet<ItemId>, reception: &Reception, faults: &mut Faults) {
    unique(
        reception.lines.iter().map(|line: &ReceptionLine| line.item),
        "/lines",
        "detail-line-twice",
        faults,
    );
    let known_item = |item: &ItemId| items.contains(item);
    for (index, line) in reception.lines.iter().enumerate() {
        if !known_item(&line.item) {
            faults.push((
                format!("/lines/{index}/item"),
                Sentence::of("detail-item-unknown"),
            ));
        }
    }
    unique(
        reception.reserves.iter().map(|reserve| reserve.id),
        "/reserves",
        "detail-reserve-twice",
        faults,
    );
    for (index, reserve) in reception.reserves.iter().enumerate() {
        if reserve.item.is_some_and(|item| !known_item(&item)) {
            faults.push((
                format!("/reserves/{index}/item"),
                Sentence::of("detail-item-unknown"),
            ));
        }
    }
    for (index, reduction) in reception.money.reductions.iter().enumerate() {
        let leads_nowhere = |reserve| reception.reserve_number(reserve).is_none();
        if reduction.reserve.is_some_and(leads_nowhere) {
            faults.push((
                format!("/money/reductions/{index}/reserve"),
                Sentence::of("detail-reserve-unknown"),
            ));
        }
    }
}

fn check_agreement(
    items: &HashSet<ItemId>,
    objections: &[Objection],
    reserves: &[ReserveId],
    agreement: &Agreement,
    faults: &mut Faults,
) {
    unique(
        agreement.items.iter().copied(),
        "/items",
        "detail-item-twice",
        faults,
    );
    for (index, item) in agreement.items.iter().enumerate() {
        if !items.contains(item) {
            faults.push((format!("/items/{index}"), Sentence::of("detail-item-unknown")));
        }
    }
    let lost = match agreement.origin {
        AgreementOrigin::Change | AgreementOrigin::Act(_) | AgreementOrigin::Record(_) => None,
        AgreementOrigin::Objection(id) => {
            (!objections.iter().any(|objection| objection.id == id)).then_some("detail-objection-unknown")
        }
        AgreementOrigin::Reserve(id) => (!reserves.contains(&id)).then_some("detail-reserve-unknown"),
    };
    if let Some(key) = lost {
        faults.push(("/origin".to_owned(), Sentence::of(key)));
    }
}

fn check_signatories(signatories: &[Signatory], faults: &mut Faults) {
    unique(
        signatories.iter().map(|signatory| signatory.id),
        "/signatories",
        "detail-signatory-twice",
        faults,
    );
}

fn unique<T: Eq + Hash>(values: impl Iterator<Item = T>, place: &str, key: &str, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (index, value) in values.enumerate() {
        if !seen.insert(value) {
            faults.push((format!("{place}/{index}"), Sentence::of(key)));
        }
    }
}
