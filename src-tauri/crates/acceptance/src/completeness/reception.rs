//! What an acceptance act lacks.

use super::{Finding, Findings, MissingCode, blank};
use crate::act::{Act, ActBody};
use crate::acts::support::SupportNotice;
use crate::agreement::Remedy;
use crate::document::ActDocument;
use crate::dossier::Dossier;
use crate::exhibit::LinkTarget;
use crate::money::{Amount, Rate};
use crate::reception::{
    ItemDecision, Presence, Reception, ReceptionDecision, ReceptionLine, Reduction, Reserve, ReserveAnswer,
    ReserveKind,
};
use crate::rules::Deduction;
use crate::sums::sums_within_limit;

pub(super) fn check(document: &ActDocument, reception: &Reception, findings: &mut Findings) {
    check_visit(document, reception, findings);
    if reception.lines.is_empty() {
        findings.block(MissingCode::Items);
    }
    check_lines(document, reception, findings);
    for (index, reserve) in reception.reserves.iter().enumerate() {
        check_reserve(document, reception, index, reserve, findings);
    }
    check_decision(reception, findings);
    check_money(reception, findings);
    if !sums_within_limit(&document.dossier, reception, document.around()) {
        findings.block(MissingCode::SumTooLarge);
    }
    if reception.convocation.is_none() {
        findings.push(Findings::advice(MissingCode::Convocation));
    }
}

fn check_visit(document: &ActDocument, reception: &Reception, findings: &mut Findings) {
    let Some(started) = reception.visit.started else {
        findings.block(MissingCode::Visit);
        return;
    };
    if reception.visit.ended.is_some_and(|ended| ended < started) {
        findings.block(MissingCode::VisitOrder);
    }
    let starts = document.dossier.contract.starts_on;
    if !reception.before_works && starts.is_some_and(|start| started.date_naive() < start) {
        findings.block(MissingCode::VisitBeforeWorks);
    }
    let mut of_client = reception
        .attendance
        .iter()
        .filter(|person| person.capacity.is_of_client())
        .peekable();
    if of_client.peek().is_some() && of_client.all(|person| person.presence != Presence::Present) {
        findings.block(MissingCode::ClientAbsent);
    }
}

fn check_lines(document: &ActDocument, reception: &Reception, findings: &mut Findings) {
    for (index, line) in reception.lines.iter().enumerate() {
        let item = document.item(line.item);
        let about = |finding: Finding| Finding {
            item: Some(line.item),
            number: u32::try_from(index + 1).ok(),
            name: item.map(|item| item.name.clone()),
            ..finding
        };
        if let Some(finding) = line_finding(reception, line) {
            findings.push(about(finding));
        }
        if item.is_some_and(|item| item.amount().0 < 0) {
            findings.push(about(Findings::blocker(MissingCode::NegativeAmount)));
        }
    }
}

fn line_finding(reception: &Reception, line: &ReceptionLine) -> Option<Finding> {
    let has_reserve = || reception.reserves_on(line.item).next().is_some();
    match line.decision {
        None => Some(Findings::blocker(MissingCode::ItemDecision)),
        Some(ItemDecision::NotInspected) => Some(Findings::advice(MissingCode::ItemNotInspected)),
        Some(ItemDecision::AcceptedWithReserve) if !has_reserve() => {
            Some(Findings::blocker(MissingCode::ReserveForItem))
        }
        Some(_) => None,
    }
}

fn check_reserve(
    document: &ActDocument,
    reception: &Reception,
    index: usize,
    reserve: &Reserve,
    findings: &mut Findings,
) {
    let about = |finding: Finding| Finding {
        reserve: Some(reserve.id),
        item: reserve.item,
        number: u32::try_from(index + 1).ok(),
        ..finding
    };
    if blank(&reserve.client_words) {
        findings.push(about(Findings::blocker(MissingCode::ReserveText)));
    }
    if reserve.kind == ReserveKind::Unqualified {
        findings.push(about(Findings::advice(MissingCode::ReserveKind)));
    }
    // A refusal has no effect from which a deadline could run.
    let effect = reception.effect().filter(|_| !reception.is_refused());
    match (reserve.deadline, effect) {
        (Some(deadline), Some(effect)) if deadline < effect => {
            findings.push(about(Findings::blocker(MissingCode::DeadlineOrder)));
        }
        // What a sum or a gesture settles leaves no work to be done by a day; nor is one agreed for what is contested.
        (None, _)
            if !reserve.remedy_kind.is_some_and(Remedy::settles)
                && reserve.answer != Some(ReserveAnswer::Contested) =>
        {
            findings.push(about(Findings::advice(MissingCode::ReserveDeadline)));
        }
        _ => {}
    }
    if let Some(finding) = support_finding(document, reception, reserve) {
        findings.push(about(finding));
    }
    let says = |reduction: &Reduction| reduction.amount != Amount::ZERO || reduction.basis.is_some();
    let reduced = |reduction: &Reduction| reduction.reserve == Some(reserve.id) && says(reduction);
    let to_reduce = reserve.remedy_kind == Some(Remedy::PriceReduction)
        && reserve.answer != Some(ReserveAnswer::Contested)
        && !reception.money.reductions.iter().any(reduced);
    if to_reduce {
        findings.push(about(Findings::advice(MissingCode::ReserveReduction)));
    }
    match reserve.answer {
        None => findings.push(about(Findings::advice(MissingCode::ReserveAnswer))),
        Some(ReserveAnswer::Contested) if blank(&reserve.contractor_words) => {
            findings.push(about(Findings::advice(MissingCode::ContestedReason)));
        }
        Some(_) => {}
    }
    if !document
        .exhibits
        .iter()
        .any(|exhibit| exhibit.is_linked_to(LinkTarget::Reserve(reserve.id)))
    {
        findings.push(about(Findings::advice(MissingCode::ReserveExhibit)));
    }
}

/// A notice on the support explains a reserve only where it came before the works were examined; unsigned, or issued when they
/// were done, it hardly shows that the client knew.
fn support_finding(document: &ActDocument, reception: &Reception, reserve: &Reserve) -> Option<Finding> {
    let cited = document
        .cited
        .iter()
        .find(|cited| Some(cited.id) == reserve.support_notice)?;
    let issued = cited.issued.date_naive();
    let visit = reception.visit.started?.date_naive();
    let done = reception.completed_on.is_some_and(|done| done < issued);
    if visit < issued {
        Some(Findings::blocker(MissingCode::SupportTooLate))
    } else if !cited.signed || done || visit == issued {
        Some(Findings::advice(MissingCode::SupportDoubtful))
    } else {
        None
    }
}

/// What is said of the contested reserves of `reception` that name no notice on the support, one of `acts` having told the
/// client of the same item, or of the same place, before the visit. The name of each finding is the number of that notice.
#[must_use]
pub fn support_uncited(dossier: &Dossier, reception: &Reception, acts: &[Act]) -> Vec<Finding> {
    let visit = reception.visit.started.map(|started| started.date_naive());
    let in_time = |act: &&Act| {
        let issued = act.issue().map(|issue| issue.at.date_naive());
        act.stands() && issued.is_some_and(|day| visit.is_none_or(|visit| day <= visit))
    };
    let notices = || acts.iter().filter(in_time);
    let mut found = Vec::new();
    for (reserve, number) in reception.reserves.iter().zip(1..) {
        if reserve.answer != Some(ReserveAnswer::Contested) || reserve.support_notice.is_some() {
            continue;
        }
        found.extend(notices().filter_map(|act| {
            let ActBody::SupportNotice(notice) = &act.body else {
                return None;
            };
            speaks_of(dossier, notice, reserve).then(|| Finding {
                reserve: Some(reserve.id),
                item: reserve.item,
                number: Some(number),
                name: act.issue().map(|issue| issue.number.to_string()),
                ..Findings::advice(MissingCode::SupportUncited)
            })
        }));
    }
    found
}

/// Whether a notice is about the item of a reserve, about its place, or about no item in particular.
fn speaks_of(dossier: &Dossier, notice: &SupportNotice, reserve: &Reserve) -> bool {
    let Some(item) = reserve.item else {
        return true;
    };
    if notice.items.is_empty() || notice.items.contains(&item) {
        return true;
    }
    let location = dossier.items.iter().find(|known| known.id == item);
    let places = [
        reserve.place.as_str(),
        location.map_or("", |item| item.location.as_str()),
    ];
    let named = [notice.subject.as_str()]
        .into_iter()
        .chain(notice.defects.iter().map(|defect| defect.place.as_str()));
    let plain = |text: &str| text.trim().to_lowercase();
    let named: Vec<String> = named.map(plain).filter(|text| !text.is_empty()).collect();
    let mut places = places.into_iter().map(plain).filter(|text| !text.is_empty());
    places.any(|place| {
        named
            .iter()
            .any(|named| named.contains(&place) || place.contains(named))
    })
}

fn check_decision(reception: &Reception, findings: &mut Findings) {
    let refused_item = reception
        .lines
        .iter()
        .any(|line| line.decision == Some(ItemDecision::Refused));
    match &reception.decision {
        None => findings.block(MissingCode::Decision),
        Some(ReceptionDecision::WithoutReserve) if !reception.reserves.is_empty() || refused_item => {
            findings.block(MissingCode::DecisionContradicted);
        }
        Some(ReceptionDecision::WithReserves) if reception.reserves.is_empty() => {
            findings.block(MissingCode::Reserves);
        }
        Some(ReceptionDecision::Refused { reasons, .. }) if blank(reasons) => {
            findings.block(MissingCode::RefusalReasons);
        }
        Some(_) => {}
    }
}

/// What is said of a retention above `highest`, the most that the rules of the dossier allow, and of one above `legal`, what they
/// allow as they stand, which the contract raised with its reason: five percent (loi n° 71-584 of 16 July 1971, art. 1), of public
/// order (art. 3). Nothing where they say nothing, nor of a refusal, which keeps nothing. The number of the finding is the rate that
/// is exceeded, in hundredths of a percent.
#[must_use]
pub fn retention_above(reception: &Reception, highest: Option<Rate>, legal: Option<Rate>) -> Option<Finding> {
    let retention = reception.money.retention.as_ref()?;
    let exceeded = |most: &Rate| !reception.is_refused() && retention.rate > *most;
    let named = |most: Rate, finding: Finding| Finding {
        number: Some(most.0),
        ..finding
    };
    let too_high = highest
        .filter(exceeded)
        .map(|most| named(most, Findings::blocker(MissingCode::RetentionTooHigh)));
    too_high.or_else(|| {
        let legal = legal.filter(exceeded)?;
        Some(named(legal, Findings::advice(MissingCode::RetentionAboveLaw)))
    })
}

fn check_money(reception: &Reception, findings: &mut Findings) {
    let money = &reception.money;
    if let Some(basis) = money
        .penalties
        .as_ref()
        .and_then(|penalties| penalties.basis.as_ref())
    {
        if basis.stated.as_ref().is_some_and(|stated| blank(&stated.reason)) {
            findings.block(MissingCode::StatedReason);
        }
        // A row in which nothing stands deducts nothing.
        let unproven = |deduction: &Deduction| deduction.units > 0 && blank(&deduction.reason);
        if basis.deductions.iter().any(unproven) {
            findings.block(MissingCode::DeductionReason);
        }
    }
    let stated_bare = |reduction: &Reduction| {
        let stated = reduction.basis.as_ref().and_then(|basis| basis.stated.as_ref());
        stated.is_some_and(|stated| blank(&stated.reason))
    };
    if money.reductions.iter().any(stated_bare) {
        findings.block(MissingCode::StatedReason);
    }
    let negative = money.paid.0 < 0
        || money.reductions.iter().any(|reduction| reduction.amount.0 < 0)
        || money
            .penalties
            .as_ref()
            .is_some_and(|penalties| penalties.claimed.0 < 0);
    if negative {
        findings.block(MissingCode::NegativeAmount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ItemId;
    use crate::reception::Retention;
    use crate::rules::{ReductionBasis, Stated};
    use uuid::Uuid;

    fn codes(reception: &Reception) -> Vec<(MissingCode, bool)> {
        let mut findings = Findings::default();
        for line in &reception.lines {
            let number = Some(1);
            let about = |finding| Finding { number, ..finding };
            if let Some(finding) = line_finding(reception, line) {
                findings.push(about(finding));
            }
        }
        check_money(reception, &mut findings);
        let code = |finding: Finding| (finding.code, finding.blocks);
        findings.0.into_iter().map(code).collect()
    }

    fn with_line(decision: Option<ItemDecision>) -> Reception {
        Reception {
            lines: vec![ReceptionLine {
                item: ItemId(Uuid::from_u128(1)),
                decision,
                note: String::new(),
            }],
            ..Reception::default()
        }
    }

    #[test]
    fn an_item_without_decision_blocks_and_one_not_inspected_is_advised_on() {
        let undecided = codes(&with_line(None));
        assert_eq!(undecided, [(MissingCode::ItemDecision, true)]);
        let unseen = codes(&with_line(Some(ItemDecision::NotInspected)));
        assert_eq!(unseen, [(MissingCode::ItemNotInspected, false)]);
        assert!(codes(&with_line(Some(ItemDecision::Accepted))).is_empty());
    }

    #[test]
    fn a_retention_is_held_to_the_rules_and_a_refusal_to_none() {
        let mut reception = with_line(Some(ItemDecision::Accepted));
        reception.money.retention = Some(Retention {
            rate: crate::money::Rate(800),
            ..Retention::default()
        });
        let above = |reception: &Reception, highest| retention_above(reception, highest, highest);
        let finding = above(&reception, Some(Rate(500))).expect("a finding");
        assert_eq!(
            (finding.code, finding.number, finding.blocks),
            (MissingCode::RetentionTooHigh, Some(500), true)
        );
        assert_eq!(above(&reception, Some(Rate(800))), None);
        assert_eq!(above(&reception, None), None);
        // The contract raised it, and says why.
        let raised = retention_above(&reception, Some(Rate(1_000)), Some(Rate(500))).expect("a finding");
        assert_eq!(
            (raised.code, raised.number, raised.blocks),
            (MissingCode::RetentionAboveLaw, Some(500), false)
        );
        reception.decision = Some(ReceptionDecision::Refused {
            reasons: "Le volet manque.".into(),
            postponed_to: None,
        });
        assert_eq!(above(&reception, Some(Rate(500))), None);
    }

    #[test]
    fn a_sum_stated_instead_of_a_reduction_says_why() {
        let mut reception = with_line(Some(ItemDecision::Accepted));
        let stated = |reason: &str| Reduction {
            reserve: None,
            amount: Amount(100),
            reason: String::new(),
            basis: Some(ReductionBasis {
                stated: Some(Stated {
                    amount: Amount(100),
                    reason: reason.to_owned(),
                }),
                ..ReductionBasis::default()
            }),
        };
        reception.money.reductions = vec![stated("arrondi convenu")];
        assert!(codes(&reception).is_empty());
        reception.money.reductions = vec![stated(" ")];
        assert_eq!(codes(&reception), [(MissingCode::StatedReason, true)]);
    }
}
