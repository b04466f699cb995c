//! What is missing before an act can be signed: blockers, and advice.

use crate::act::ActBody;
use crate::agreement::Agreement;
use crate::document::ActDocument;
use crate::exhibit::LinkTarget;
use crate::id::{ItemId, ReserveId};
use crate::party::Capacity;
use crate::reception::{
    ItemDecision, Presence, Reception, ReceptionDecision, ReceptionLine, Reserve, ReserveAnswer,
};
use crate::sums::sums_within_limit;
use serde::Serialize;
use ts_rs::TS;

/// Something missing, or something that would be better otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// Whether the act cannot be issued like this.
    pub blocks: bool,
    /// What it is; also the key of the catalogue (`missing-…`).
    pub code: MissingCode,
    /// The item it is about.
    pub item: Option<ItemId>,
    /// The reserve it is about.
    pub reserve: Option<ReserveId>,
    /// Its number within the act, for the sentence.
    pub number: Option<u32>,
    /// A name for the sentence.
    pub name: Option<String>,
}

/// What can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MissingCode {
    /// No client is named.
    Client,
    /// The contractor has no name.
    Contractor,
    /// No item.
    Items,
    /// The client has not decided on the whole.
    Decision,
    /// Refused without reasons.
    RefusalReasons,
    /// With reserves, but no reserve is written.
    Reserves,
    /// Without reserve, but a reserve is written or an item is refused.
    DecisionContradicted,
    /// A reserve without the client’s words.
    ReserveText,
    /// An item accepted with reserve has none.
    ReserveForItem,
    /// Nobody is to sign.
    Signatories,
    /// No client among the signatories.
    ClientSignatory,
    /// A signatory without a name.
    SignatoryName,
    /// The client was absent: a reception needs them or their representative.
    ClientAbsent,
    /// No date of the visit.
    Visit,
    /// The visit ends before it starts.
    VisitOrder,
    /// The visit lies before the start of the works.
    VisitBeforeWorks,
    /// A deadline before the reception.
    DeadlineOrder,
    /// A retention above the highest rate allowed.
    RetentionTooHigh,
    /// A negative amount where none may be.
    NegativeAmount,
    /// A sum beyond what an act can state ([`Amount::LIMIT`](crate::Amount::LIMIT)).
    SumTooLarge,
    /// An item not decided.
    ItemDecision,
    /// An item not inspected.
    ItemNotInspected,
    /// A reserve without photo.
    ReserveExhibit,
    /// A reserve without deadline.
    ReserveDeadline,
    /// A reserve without an answer of the contractor.
    ReserveAnswer,
    /// A contested reserve without reason.
    ContestedReason,
    /// Nobody was convened.
    Convocation,
    /// An exhibit without caption.
    ExhibitCaption,
    /// Exhibits of the dossier that the act does not cite.
    ExhibitsOutside,
    /// An agreement without subject.
    AgreementSubject,
    /// An agreement without terms.
    AgreementTerms,
}

/// What is missing from `document`, blockers first, each in the order of the page.
#[must_use]
pub fn check(document: &ActDocument) -> Vec<Finding> {
    let mut findings = Findings::default();
    if blank(&document.contractor.name) {
        findings.block(MissingCode::Contractor);
    }
    if blank(&document.dossier.client.name) {
        findings.block(MissingCode::Client);
    }
    match &document.body {
        ActBody::Reception(reception) => check_reception(document, reception, &mut findings),
        ActBody::Agreement(agreement) => check_agreement(agreement, &mut findings),
        _ => {}
    }
    check_signatories(document, &mut findings);
    for exhibit in document.exhibits.iter().filter(|exhibit| blank(&exhibit.caption)) {
        findings.push(Finding {
            number: Some(exhibit.number),
            ..Findings::advice(MissingCode::ExhibitCaption)
        });
    }
    let mut findings = findings.0;
    findings.sort_by_key(|finding| !finding.blocks);
    findings
}

/// What is said of a draft reception that leaves out `count` exhibits of its dossier; nothing where it leaves out none.
///
/// The document of an act holds the exhibits that it cites alone, so the count comes from who knows the dossier.
#[must_use]
pub fn exhibits_outside(count: u32) -> Option<Finding> {
    (count > 0).then(|| Finding {
        number: Some(count),
        ..Findings::advice(MissingCode::ExhibitsOutside)
    })
}

fn check_reception(document: &ActDocument, reception: &Reception, findings: &mut Findings) {
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
    if !sums_within_limit(&document.dossier, reception, document.agreements_effect()) {
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
    if document
        .dossier
        .contract
        .starts_on
        .is_some_and(|start| started.date_naive() < start)
    {
        findings.push(Findings::advice(MissingCode::VisitBeforeWorks));
    }
    let client_side = |capacity| matches!(capacity, Capacity::Client | Capacity::ClientRepresentative);
    let mut of_client = reception
        .attendance
        .iter()
        .filter(|person| client_side(person.capacity))
        .peekable();
    if of_client.peek().is_some() && of_client.all(|person| person.presence != Presence::Present) {
        findings.block(MissingCode::ClientAbsent);
    }
}

fn check_lines(document: &ActDocument, reception: &Reception, findings: &mut Findings) {
    for (index, line) in reception.lines.iter().enumerate() {
        let item = document.dossier.items.iter().find(|item| item.id == line.item);
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
    // A refusal has no effect from which a deadline could run.
    let effect = reception.effect().filter(|_| !reception.is_refused());
    match (reserve.deadline, effect) {
        (Some(deadline), Some(effect)) if deadline < effect => {
            findings.push(about(Findings::blocker(MissingCode::DeadlineOrder)));
        }
        (None, _) => findings.push(about(Findings::advice(MissingCode::ReserveDeadline))),
        _ => {}
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

/// The highest retention that the law allows, in hundredths of a percent (loi n° 71-584 du 16 juillet 1971, art. 1).
const HIGHEST_RETENTION: u32 = 500;

fn check_money(reception: &Reception, findings: &mut Findings) {
    let money = &reception.money;
    let too_high = |rate: crate::money::Rate| rate.0 > HIGHEST_RETENTION;
    let retention = money.retention.as_ref();
    if !reception.is_refused() && retention.is_some_and(|retention| too_high(retention.rate)) {
        findings.push(Findings::advice(MissingCode::RetentionTooHigh));
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

fn check_agreement(agreement: &Agreement, findings: &mut Findings) {
    if !agreement.price_effect.is_within_limit() {
        findings.block(MissingCode::SumTooLarge);
    }
    if blank(&agreement.subject) {
        findings.block(MissingCode::AgreementSubject);
    }
    if blank(&agreement.terms) {
        findings.block(MissingCode::AgreementTerms);
    }
}

fn check_signatories(document: &ActDocument, findings: &mut Findings) {
    let signatories = document.body.signatories();
    if signatories.is_empty() {
        findings.block(MissingCode::Signatories);
        return;
    }
    let for_client = |capacity| matches!(capacity, Capacity::Client | Capacity::ClientRepresentative);
    if !signatories.iter().any(|signatory| for_client(signatory.capacity)) {
        findings.block(MissingCode::ClientSignatory);
    }
    if signatories.iter().any(|signatory| blank(&signatory.name)) {
        findings.block(MissingCode::SignatoryName);
    }
}

/// Whether nothing is seen of it.
fn blank(text: &str) -> bool {
    crate::text::clean(text).trim().is_empty()
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn blocker(code: MissingCode) -> Finding {
        Finding {
            blocks: true,
            code,
            item: None,
            reserve: None,
            number: None,
            name: None,
        }
    }

    fn advice(code: MissingCode) -> Finding {
        Finding {
            blocks: false,
            ..Self::blocker(code)
        }
    }

    fn block(&mut self, code: MissingCode) {
        self.0.push(Self::blocker(code));
    }

    fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reception::Retention;
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
    fn nothing_is_advised_on_the_retention_of_a_refusal() {
        let mut reception = with_line(Some(ItemDecision::Accepted));
        reception.money.retention = Some(Retention {
            rate: crate::money::Rate(800),
            ..Retention::default()
        });
        assert_eq!(codes(&reception), [(MissingCode::RetentionTooHigh, false)]);
        reception.decision = Some(ReceptionDecision::Refused {
            reasons: "Le volet manque.".into(),
            postponed_to: None,
        });
        assert!(codes(&reception).is_empty());
    }

    #[test]
    fn exhibits_left_out_are_counted_and_none_is_silent() {
        let finding = exhibits_outside(4);
        assert_eq!(finding.as_ref().and_then(|f| f.number), Some(4));
        assert!(finding.is_some_and(|finding| !finding.blocks));
        assert_eq!(exhibits_outside(0), None);
    }
}
