//! What an agreement lacks.

use super::{Findings, MissingCode, blank, numbered};
use crate::agreement::{Agreement, AgreementOrigin, Departure, Remedy};
use crate::document::ActDocument;
use crate::money::Amount;
use crate::objection::Objection;

pub(super) fn check(document: &ActDocument, agreement: &Agreement, findings: &mut Findings) {
    if blank(&agreement.subject) {
        findings.block(MissingCode::AgreementSubject);
    }
    if blank(&agreement.terms) {
        findings.block(MissingCode::AgreementTerms);
    }
    if !agreement.price_effect.is_within_limit() {
        findings.block(MissingCode::SumTooLarge);
    }
    for (row, item) in agreement.added.iter().enumerate() {
        if blank(&item.name) {
            findings.push(numbered(Findings::blocker(MissingCode::AddedItemName), row));
        }
        if item.amount().0 < 0 {
            findings.push(numbered(Findings::blocker(MissingCode::NegativeAmount), row));
        }
    }
    let lowers = matches!(
        agreement.remedy,
        Some(Remedy::PriceReduction | Remedy::Gesture | Remedy::ThirdPartyRepair)
    );
    let raises = agreement.remedy == Some(Remedy::ExtraWork);
    if lowers && agreement.price_effect > Amount::ZERO || raises && agreement.price_effect < Amount::ZERO {
        findings.block(MissingCode::RemedySign);
    }
    // What is repaired at the contractor’s cost is not charged: work that is, is extra work.
    if agreement.remedy == Some(Remedy::Repair) && agreement.price_effect > Amount::ZERO {
        findings.block(MissingCode::RepairCharged);
    }
    check_chosen(document, agreement, findings);
    let added: Amount = agreement.added.iter().map(crate::Item::amount).sum();
    if added != Amount::ZERO && agreement.price_effect == Amount::ZERO {
        findings.advise(MissingCode::AddedItemsPrice);
    } else if added != Amount::ZERO && agreement.price_effect != added {
        findings.advise(MissingCode::AddedItemsDiffer);
    }
    let before = document.dossier.price()
        + document
            .agreements
            .iter()
            .filter(|issued| issued.signed)
            .map(|issued| issued.agreement.price_effect)
            .sum::<Amount>();
    if before.0 >= 0 && (before + agreement.price_effect).0 < 0 {
        findings.block(MissingCode::PriceBelowNothing);
    }
}

/// What the client chose is what is agreed, unless both say why it became something else.
fn check_chosen(document: &ActDocument, agreement: &Agreement, findings: &mut Findings) {
    let AgreementOrigin::Objection(id) = agreement.origin else {
        return;
    };
    let mut objections = document.objections.iter();
    let objection = objections.find(|objection| objection.id == id);
    let Some(chosen) = objection.and_then(Objection::chosen_proposal) else {
        return;
    };
    if !blank(&agreement.departure) {
        return;
    }
    for departure in agreement.departures(chosen, document.end_before()) {
        findings.block(match departure {
            Departure::Price => MissingCode::DepartsInPrice,
            Departure::Time => MissingCode::DepartsInTime,
            Departure::Remedy => MissingCode::DepartsInRemedy,
        });
    }
}
