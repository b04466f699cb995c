//! Figures and decisions that contradict each other: each may be meant, but not all of them at once.

use super::{Finding, Findings, MissingCode, blank, numbered};
use crate::act::ActBody;
use crate::acts::notice::Notice;
use crate::acts::statement::{Statement, StatementCause};
use crate::acts::termination::Termination;
use crate::agreement::Agreement;
use crate::contract::Item;
use crate::dates::shifted;
use crate::document::ActDocument;
use crate::money::Amount;
use crate::reception::{Attendance, ItemDecision, Presence, Reception, ReceptionDecision, Reduction};
use crate::rules::{Affected, OverrideFault, PenaltyBasis, ReductionBasis, TermUnit};
use crate::share::WorksBasis;
use crate::sums::Sums;

/// More days than any agreement moves an end, or any cause delays it.
const MOST_DAYS: u32 = 3_650;

/// The whole, in hundredths of a percent.
const WHOLE: u32 = 10_000;

pub(super) fn check(document: &ActDocument, findings: &mut Findings) {
    check_contract(document, findings);
    check_sides(document, findings);
    check_twice(document, findings);
    match &document.body {
        ActBody::Reception(act) => check_reception(document, act, findings),
        ActBody::Agreement(act) => check_agreement(document, act, findings),
        ActBody::Notice(act) => check_notice(document, act, findings),
        ActBody::SupportNotice(act) => check_days(act.repair_days, findings),
        ActBody::Termination(act) => check_termination(document, act, findings),
        ActBody::Statement(act) => check_statement(document, act, findings),
        _ => {}
    }
}

fn check_contract(document: &ActDocument, findings: &mut Findings) {
    let contract = &document.dossier.contract;
    if contract
        .starts_on
        .zip(contract.ends_on)
        .is_some_and(|(starts, ends)| ends < starts)
    {
        findings.block(MissingCode::ContractDates);
    }
    let items: Amount = document.dossier.items.iter().map(Item::amount).sum();
    let both_sides = document.kind().is_of_both_sides();
    // Items without a price of their own are part of the agreed price: only what cannot be so is a contradiction.
    let included = document
        .dossier
        .items
        .iter()
        .any(|item| item.own_price().is_none());
    let contradicts = |price: Amount| if included { items > price } else { items != price };
    if both_sides && items != Amount::ZERO && contract.price.is_some_and(contradicts) {
        findings.advise(MissingCode::PriceDiffersFromItems);
    }
}

/// Nobody signs for the other side.
fn check_sides(document: &ActDocument, findings: &mut Findings) {
    let same = |one: &str, other: &str| {
        !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
    };
    let of_contractor =
        |name: &str| same(name, &document.contractor.representative) || same(name, &document.contractor.name);
    if of_contractor(&document.dossier.client.name) {
        return;
    }
    let signatories = document.body.signatories();
    if signatories
        .iter()
        .any(|signatory| signatory.capacity.is_of_client() && of_contractor(&signatory.name))
    {
        findings.block(MissingCode::ClientIsContractor);
    }
}

/// Nobody signs twice in one capacity.
fn check_twice(document: &ActDocument, findings: &mut Findings) {
    let plain = |name: &str| name.trim().to_lowercase();
    let mut seen = std::collections::HashSet::new();
    for signatory in document.body.signatories() {
        let name = plain(&signatory.name);
        if !name.is_empty() && !seen.insert((name, signatory.capacity)) {
            findings.push(Finding {
                name: Some(signatory.name.trim().to_owned()),
                ..Findings::blocker(MissingCode::SignatoryTwice)
            });
        }
    }
}

fn check_statement(document: &ActDocument, act: &Statement, findings: &mut Findings) {
    let of_client = |person: &&Attendance| person.capacity.is_of_client();
    let mut presences = act.attendance.iter().filter(of_client).map(|one| one.presence);
    let there = presences.any(|presence| presence == Presence::Present);
    let named = act.attendance.iter().any(|person| of_client(&person));
    if act.cause == StatementCause::Absent && there {
        findings.block(MissingCode::StatementPresent);
    }
    // Whoever would not sign what was shown to them was there.
    if act.cause == StatementCause::RefusedToSign && named && !there {
        findings.block(MissingCode::StatementNotPresent);
    }
    let mut cited = document.cited.iter();
    if let Some(signed) = cited.find(|cited| Some(cited.id) == act.unsigned && cited.signed) {
        findings.push(Finding {
            name: Some(signed.number.to_string()),
            ..Findings::blocker(MissingCode::StatementSigned)
        });
    }
}

fn check_reception(document: &ActDocument, act: &Reception, findings: &mut Findings) {
    let visit = act.visit.started.map(|at| at.date_naive());
    if act
        .completed_on
        .zip(visit)
        .is_some_and(|(done, visit)| done > visit)
        && !act.is_refused()
    {
        findings.block(MissingCode::CompletedAfterVisit);
    }
    let refused = |decision| decision == Some(ItemDecision::Refused);
    if !act.is_refused() && !act.lines.is_empty() && act.lines.iter().all(|line| refused(line.decision)) {
        findings.block(MissingCode::AllItemsRefused);
    }
    let accepted = |decision| decision == Some(ItemDecision::Accepted);
    if act.is_refused() && !act.lines.is_empty() && act.lines.iter().all(|line| accepted(line.decision)) {
        findings.advise(MissingCode::RefusedThoughAccepted);
    }
    let unseen = |decision| decision == Some(ItemDecision::NotInspected);
    if act.decision == Some(ReceptionDecision::WithoutReserve)
        && !act.lines.is_empty()
        && act.lines.iter().all(|line| unseen(line.decision))
    {
        findings.block(MissingCode::NothingInspected);
    }
    for (row, line) in act.lines.iter().enumerate() {
        if line.decision == Some(ItemDecision::Accepted) && act.reserves_on(line.item).next().is_some() {
            findings.push(Finding {
                item: Some(line.item),
                name: document.item(line.item).map(|item| item.name.clone()),
                ..numbered(Findings::blocker(MissingCode::ReserveOnAccepted), row)
            });
        }
    }
    let reduced: Amount = act.money.reductions.iter().map(|one| one.amount).sum();
    let exceeded = |sums: Sums| {
        sums.basis != WorksBasis::Untold && reduced > (sums.works + sums.agreements).at_least_zero()
    };
    if document.sums().is_some_and(exceeded) {
        findings.block(MissingCode::ReductionsTooHigh);
    }
    check_deposit(document, findings);
    check_share(document, act, findings);
    check_money(document, act, findings);
    let penalties = act.money.penalties.as_ref();
    if let Some(basis) = penalties.and_then(|penalties| penalties.basis.as_ref()) {
        check_penalty(document, basis, findings);
    }
}

/// An account that would say that nothing is owed, of works whose price nobody told.
fn check_share(document: &ActDocument, act: &Reception, findings: &mut Findings) {
    let dossier = &document.dossier;
    if act.is_refused() {
        return;
    }
    let unpriced = |item: &&Item| act.owes(item.id) && item.own_price().is_none();
    if dossier.is_unpriced()
        || (dossier.contract.price.is_none() && dossier.items.iter().any(|item| unpriced(&item)))
    {
        return findings.advise(MissingCode::PriceMissing);
    }
    let Some(share) = document.share() else { return };
    let left = dossier.price() - share.before;
    match share.basis {
        WorksBasis::Untold => findings.block(MissingCode::PriceShare),
        WorksBasis::Stated if share.works > left - share.kept => {
            findings.block(MissingCode::PriceShareTooHigh)
        }
        WorksBasis::Stated if share.works < Amount::ZERO => findings.block(MissingCode::NegativeAmount),
        // What the items come to leaves nothing of the price, or less.
        _ if share.works < Amount::ZERO || share.works > left => {
            findings.block(MissingCode::PriceDiffersFromItems);
        }
        _ => {}
    }
}

fn check_money(document: &ActDocument, act: &Reception, findings: &mut Findings) {
    let agreed = price_before(document).max(document.dossier.items.iter().map(Item::amount).sum());
    let unpriced = document.dossier.is_unpriced();
    if act.money.paid > agreed && !unpriced {
        findings.advise(MissingCode::PaidTooMuch);
    }
    if act
        .money
        .retention
        .as_ref()
        .is_some_and(|kept| kept.rate.0 >= WHOLE)
    {
        findings.block(MissingCode::RetentionAboveWhole);
    }
    if let Some(penalties) = &act.money.penalties {
        if penalties.claimed > agreed && !unpriced {
            findings.block(MissingCode::PenaltyTooHigh);
        } else if penalties.basis.is_none() && penalties.claimed > Amount::ZERO {
            findings.advise(MissingCode::PenaltyUnfounded);
        }
    }
    let changed = &document.dossier.contract.rules;
    for fault in changed.faults() {
        match fault {
            OverrideFault::ReasonMissing(row) => {
                findings.push(numbered(Findings::blocker(MissingCode::RuleReason), row));
            }
            // Once an act that rests on them was signed the rules stay: the later one counts.
            OverrideFault::Twice(row) if terms_rest(document) => {
                findings.push(numbered(Findings::advice(MissingCode::RuleTwice), row));
            }
            OverrideFault::Twice(row) => {
                findings.push(numbered(Findings::blocker(MissingCode::RuleTwice), row));
            }
            OverrideFault::OutOfRange(_) => {}
        }
    }
    check_reductions(document, act, findings);
    for (row, guarantee) in act.guarantees.iter().enumerate() {
        if blank(&guarantee.name) {
            findings.push(numbered(Findings::blocker(MissingCode::GuaranteeName), row));
        }
    }
}

/// No item is reduced by more than it costs, nor in more than there is of it.
fn check_reductions(document: &ActDocument, act: &Reception, findings: &mut Findings) {
    let item_of = |reduction: &Reduction| {
        let reserve = act
            .reserves
            .iter()
            .find(|one| Some(one.id) == reduction.reserve)?;
        document.item(reserve.item?)
    };
    for (row, reduction) in act.money.reductions.iter().enumerate() {
        if let Some(ReductionBasis {
            affected: Affected::Quantity { part, whole },
            ..
        }) = &reduction.basis
            && part > whole
        {
            findings.push(numbered(Findings::blocker(MissingCode::ReductionShare), row));
        }
        let Some(item) = item_of(reduction) else { continue };
        let of_item = act.money.reductions.iter();
        let reduced: Amount = of_item
            .filter(|other| item_of(other).is_some_and(|other| other.id == item.id))
            .map(|other| other.amount)
            .sum();
        if item.amount() > Amount::ZERO && reduced > item.amount() {
            findings.push(Finding {
                item: Some(item.id),
                name: Some(item.name.clone()),
                ..numbered(Findings::blocker(MissingCode::ReductionAboveItem), row)
            });
        }
    }
}

/// A penalty is a share of the price that is agreed, counted from an end that is agreed: another sum is stated with its reason.
fn check_penalty(document: &ActDocument, basis: &PenaltyBasis, findings: &mut Findings) {
    let agreed = price_before(document).max(document.dossier.items.iter().map(Item::amount).sum());
    let before_contract = basis
        .agreed_end
        .zip(document.dossier.contract.signed_on)
        .is_some_and(|(end, signed)| end < signed);
    if basis.price > agreed || before_contract {
        findings.block(MissingCode::PenaltyBasis);
    }
    let units = basis
        .late
        .into_iter()
        .chain(basis.deductions.iter().map(|one| one.units));
    // Days that are stated beside dates say what the dates say.
    let counted = basis.days_counted();
    if let Some(late) = basis.late
        && basis.unit == TermUnit::Day
        && !counted.is_empty()
        && !counted.contains(&late)
    {
        findings.push(Finding {
            name: Some(late.to_string()),
            number: counted.first().copied(),
            ..Findings::blocker(MissingCode::PenaltyDays)
        });
    }
    // Terms in hours are as many times longer.
    if units.into_iter().any(|units| units > MOST_DAYS * 24) {
        findings.block(MissingCode::DaysTooMany);
    }
}

/// Whether the client signed an act before, on the terms of the contract: they stay as they are.
fn terms_rest(document: &ActDocument) -> bool {
    !document.earlier.is_empty() || document.agreements.iter().any(|issued| issued.signed)
}

/// What was agreed to be paid at the order is no more than the order. Where the terms stay, the account tells what was paid too much.
fn check_deposit(document: &ActDocument, findings: &mut Findings) {
    let dossier = &document.dossier;
    if !terms_rest(document) && dossier.contract.deposit_exceeds(dossier.price()) {
        findings.block(MissingCode::DepositAbovePrice);
    }
}

fn check_notice(document: &ActDocument, act: &Notice, findings: &mut Findings) {
    check_days(act.days_effect, findings);
    let by_days = document.end_before().map(|end| shifted(end, act.days_effect));
    let contradicts = by_days
        .zip(act.announced_end)
        .is_some_and(|(by_days, announced)| by_days != announced);
    if act.days_effect != 0 && contradicts {
        findings.block(MissingCode::EndContradicted);
    }
}

fn check_agreement(document: &ActDocument, act: &Agreement, findings: &mut Findings) {
    check_deposit(document, findings);
    check_days(act.days_effect, findings);
    let issued = document.issued.map(|at| at.date_naive());
    if act
        .agreed_on
        .zip(issued)
        .is_some_and(|(agreed, issued)| agreed > issued)
    {
        findings.block(MissingCode::AgreedAhead);
    }
    let held = document.end_before();
    let by_days = Agreement {
        new_end: None,
        ..act.clone()
    };
    let differ = act.new_end.is_some() && act.end_after(held) != by_days.end_after(held);
    if act.days_effect != 0 && held.is_some() && differ {
        findings.block(MissingCode::EndContradicted);
    }
}

fn check_termination(document: &ActDocument, act: &Termination, findings: &mut Findings) {
    for (row, line) in act.lines.iter().enumerate() {
        let agreed = document.item(line.item).map(Item::amount);
        if agreed.is_some_and(|agreed| agreed > Amount::ZERO && line.amount > agreed) {
            findings.push(numbered(
                Findings::blocker(MissingCode::TerminationLineTooHigh),
                row,
            ));
        }
    }
    check_adjustments(document, act, findings);
}

/// What changes the account beside the items says what it is, and stays in proportion to the contract: what goes beyond is claimed
/// in a letter, and not taken off.
fn check_adjustments(document: &ActDocument, act: &Termination, findings: &mut Findings) {
    let told = act.adjustments.iter().enumerate();
    for (row, _) in told.filter(|(_, one)| one.amount != Amount::ZERO && blank(&one.label)) {
        findings.push(numbered(Findings::blocker(MissingCode::AdjustmentLabel), row));
    }
    let items: Amount = document.dossier.items.iter().map(Item::amount).sum();
    let agreed = price_before(document).max(document.dossier.price()).max(items);
    if agreed <= Amount::ZERO {
        return;
    }
    let beyond = |sum: Amount| sum > agreed || sum < -agreed;
    match act.adjustments.iter().position(|one| beyond(one.amount)) {
        Some(row) => findings.push(numbered(Findings::blocker(MissingCode::AdjustmentTooHigh), row)),
        None if act.owed() < -agreed => findings.push(numbered(
            Findings::blocker(MissingCode::AdjustmentTooHigh),
            act.adjustments.len().saturating_sub(1),
        )),
        None => {}
    }
}

fn check_days(days: i32, findings: &mut Findings) {
    if days.unsigned_abs() > MOST_DAYS {
        findings.block(MissingCode::DaysTooMany);
    }
}

/// The price of the contract as it stood before this act.
pub(super) fn price_before(document: &ActDocument) -> Amount {
    let signed = document.agreements.iter().filter(|issued| issued.signed);
    let agreed: Amount = signed.map(|issued| issued.agreement.price_effect).sum();
    document.dossier.price() + agreed
}
