//! What is missing before an act can be signed: blockers, and advice.

mod aftermath;
mod agreement;
mod dates;
mod letters;
mod order;
mod reception;
mod sense;
mod warnings;

pub use aftermath::{Quoted, quote_unfound};
pub use letters::{termination_unwarned, unfilled};
pub use order::DayName;
pub use reception::{retention_above, support_uncited};

use crate::act::{ActBody, ActNumber};
use crate::document::ActDocument;
use crate::id::{ItemId, ReserveId};
use crate::party::{Capacity, Signatory};
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
    /// The days for the sentence: the one to look at first, and the one it is held against.
    pub days: Vec<DayName>,
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
    /// Nobody has said of which kind a reserve is.
    ReserveKind,
    /// An item accepted with reserve has none.
    ReserveForItem,
    /// Nobody is to sign.
    Signatories,
    /// No client among the signatories.
    ClientSignatory,
    /// Nobody signs for the contractor: the certification alone binds them.
    ContractorSignatory,
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
    /// An added item without name.
    AddedItemName,
    /// An agreement about the price that names no sum, its added items having prices.
    AddedItemsPrice,
    /// The price of the contract would fall below nothing.
    PriceBelowNothing,
    /// A day before the one that it follows.
    DateOrder,
    /// A day that has not come yet, of something that has happened.
    DateAhead,
    /// A notice on the support without any defect.
    SupportDefects,
    /// A defect of the support without what was seen.
    SupportDefectWhat,
    /// What the support would do to the result is not said.
    SupportConsequence,
    /// The client has not chosen yet: the page leaves boxes to tick.
    SupportChoice,
    /// The repair is chosen, and not described.
    SupportProposal,
    /// No photo shows it.
    Photo,
    /// Facts are missing.
    Facts,
    /// Next steps, or what is asked, are missing.
    Asked,
    /// No day by which an answer is needed.
    AnswerBy,
    /// A letter without its date.
    LetterDate,
    /// A letter without addressee.
    LetterTo,
    /// A letter without subject.
    LetterSubject,
    /// A letter without text.
    LetterBody,
    /// A place of the template that is still to be filled.
    LetterPlaceholder,
    /// A visit without its day and hour.
    ConvocationAt,
    /// A visit that lies before the letter that calls to it.
    ConvocationOrder,
    /// A lifting without any reserve.
    LiftingLines,
    /// A reserve not decided.
    LiftingDecision,
    /// A reserve lifted without saying what was done.
    LiftingDone,
    /// A repair dated before the reserve was made.
    LiftingOrder,
    /// A reserve kept without a new deadline.
    LiftingDeadline,
    /// A reserve lifted without a picture after the repair.
    LiftingPhoto,
    /// The retention is released while a reserve stays open.
    RetentionWhileOpen,
    /// The act to be corrected is not named.
    Corrects,
    /// Nothing is corrected.
    Corrections,
    /// A correction that does not say what is to be read.
    CorrectionReads,
    /// The statement does not say how the client was convened.
    StatementConvocation,
    /// The client’s reasons for not signing are not written down.
    StatementReasons,
    /// Nobody but the contractor saw it.
    Witness,
    /// The ground of a termination.
    TerminationGround,
    /// The day from which the contract ends.
    TerminationDate,
    /// A stated sum without its reason.
    StatedReason,
    /// A deduction without its proof.
    DeductionReason,
    /// A reserve settled by a reduction of the price, for which the account has none.
    ReserveReduction,
    /// The price leaves the range of the estimate, and the client was not warned.
    EstimateLeft,
    /// A reserve names a notice on the support that was issued after the visit.
    SupportTooLate,
    /// A contested reserve names no notice on the support, and one that went before speaks of its item.
    SupportUncited,
    /// A reserve names a notice on the support that hardly shows that the client was warned before the works.
    SupportDoubtful,
    /// A rectifying act corrects a text; price, dates and reserves of the dossier stay as they are.
    RectificationText,
    /// The contractor ends the contract without a ground, and no warning went before.
    TerminationUnwarned,
    /// The visit has not taken place yet.
    VisitAhead,
    /// The works were completed before they began.
    CompletedBeforeWorks,
    /// The client was convened after the visit.
    ConvocationAfterVisit,
    /// Postponed to a day before the visit.
    PostponedBeforeVisit,
    /// The reception takes effect before the contract or the works.
    EffectBeforeWorks,
    /// The retention is released before the reception takes effect.
    ReleaseBeforeEffect,
    /// A guarantee ends before it starts.
    GuaranteeOrder,
    /// A guarantee runs otherwise than the rules say, and nothing says why.
    GuaranteeReason,
    /// The works would end before they begin.
    EndBeforeWorks,
    /// A termination takes effect before its letter.
    TerminationBeforeLetter,
    /// A repair is due before it was agreed.
    RepairBeforeAgreement,
    /// More days than any site is late.
    DaysTooMany,
    /// The works were completed after the visit that receives them.
    CompletedAfterVisit,
    /// Every item is refused, and the whole is not.
    AllItemsRefused,
    /// A reserve stands on an item that is accepted without one.
    ReserveOnAccepted,
    /// The reductions exceed what is reduced.
    ReductionsTooHigh,
    /// A penalty on a price, or from an end, that was not agreed.
    PenaltyBasis,
    /// An agreement dated after its issue.
    AgreedAhead,
    /// The days and the day of an agreement lead to different ends.
    EndContradicted,
    /// What was done of an item is worth more than the item.
    TerminationLineTooHigh,
    /// The agreed end of the works lies before their start.
    ContractDates,
    /// The price of the contract differs from the sum of its items.
    PriceDiffersFromItems,
    /// The share of the agreed price that belongs to what is received cannot be told, and nobody states it.
    PriceShare,
    /// More of the agreed price is stated than is left of it.
    PriceShareTooHigh,
    /// Neither the contract nor any of its items has a price.
    PriceMissing,
    /// The contractor’s own representative would sign for the client.
    ClientIsContractor,
    /// A statement of absence on a visit at which the client is noted as present.
    StatementPresent,
    /// A guarantee without a name.
    GuaranteeName,
    /// One person would sign twice in one capacity.
    SignatoryTwice,
    /// The penalties exceed the price of the works.
    PenaltyTooHigh,
    /// Penalties of which nothing says how they were computed, nor why they are asked.
    PenaltyUnfounded,
    /// More was paid than the contract comes to.
    PaidTooMuch,
    /// An item is reduced by more than its price.
    ReductionAboveItem,
    /// More is affected than there is.
    ReductionShare,
    /// A retention above the whole.
    RetentionAboveWhole,
    /// Received without reserve, and nothing was inspected.
    NothingInspected,
    /// A rule of the contract was changed, and nothing says why.
    RuleReason,
    /// Neither side of the contract ends it.
    TerminationBy,
    /// Fewer days than none.
    NegativeDays,
    /// An overrun that names no sum.
    OverrunPrice,
    /// The added items come to another sum than the effect on the price.
    AddedItemsDiffer,
    /// A correction that changes nothing.
    CorrectionSame,
    /// A remedy that lowers the price would raise it, or the other way round.
    RemedySign,
    /// The agreement changes the price by another sum than the proposal that the client chose, and nothing says why.
    DepartsInPrice,
    /// The agreement moves the end otherwise than the proposal that the client chose, and nothing says why.
    DepartsInTime,
    /// The agreement settles it otherwise than the proposal that the client chose, and nothing says why.
    DepartsInRemedy,
    /// The act that is said to be unsigned was signed by the client.
    StatementSigned,
    /// A statement of a refusal to sign at which nobody of the client’s side is noted as present.
    StatementNotPresent,
    /// Everything was received: a termination ends nothing any more.
    TerminationAllReceived,
    /// Every item is accepted, and the whole is refused.
    RefusedThoughAccepted,
    /// Another act came first: as things stand, this one cannot be issued.
    Untimely,
    /// A retention above what the law allows, which the contract provides for with its reason.
    RetentionAboveLaw,
    /// The deposit exceeds the price of the contract.
    DepositAbovePrice,
    /// The days late that are stated are not those between the dates beside them.
    PenaltyDays,
    /// A line of the account of a termination that nothing names.
    AdjustmentLabel,
    /// A line of the account of a termination exceeds the price of the contract, or all of them together take off more than it.
    AdjustmentTooHigh,
    /// A correction quotes what the act that it corrects does not say.
    CorrectionQuote,
    /// One rule of the contract is changed twice.
    RuleTwice,
    /// A repair at the contractor’s cost that would raise the price.
    RepairCharged,
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
        ActBody::Reception(act) => reception::check(document, act, &mut findings),
        ActBody::Agreement(act) => agreement::check(document, act, &mut findings),
        ActBody::SupportNotice(act) => warnings::check_support(document, act, &mut findings),
        ActBody::Notice(act) => warnings::check_notice(act, &mut findings),
        ActBody::Convocation(act) => letters::check_convocation(act, &mut findings),
        ActBody::Letter(act) => letters::check_letter(act, &mut findings),
        ActBody::Termination(act) => letters::check_termination(document, act, &mut findings),
        ActBody::Lifting(act) => aftermath::check_lifting(document, act, &mut findings),
        ActBody::Rectification(act) => aftermath::check_rectification(document, act, &mut findings),
        ActBody::Statement(act) => aftermath::check_statement(document, act, &mut findings),
    }
    dates::check(document, &mut findings);
    order::check(document, &mut findings);
    sense::check(document, &mut findings);
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

/// What is said of an act with which the price is beyond the range of the estimate, the client not having been warned.
///
/// Price and warning follow from the chain, which the document of an act does not hold.
#[must_use]
pub fn estimate_left(unwarned: bool) -> Option<Finding> {
    unwarned.then(|| Findings::advice(MissingCode::EstimateLeft))
}

/// What is said of a termination of a contract all of whose works were received, with the act that says so.
#[must_use]
pub fn termination_of_received(with: Option<ActNumber>) -> Option<Finding> {
    with.map(|number| Finding {
        name: Some(number.to_string()),
        ..Findings::advice(MissingCode::TerminationAllReceived)
    })
}

/// What is said of a draft that the other acts of its dossier do not let be issued; which ones do not, the chain alone knows.
#[must_use]
pub fn untimely() -> Finding {
    Findings::blocker(MissingCode::Untimely)
}

fn check_signatories(document: &ActDocument, findings: &mut Findings) {
    let signatories = document.body.signatories();
    let both_sides = document.kind().is_of_both_sides();
    if signatories.is_empty() && both_sides {
        findings.block(MissingCode::Signatories);
        return;
    }
    let of_client = signatories
        .iter()
        .any(|signatory| signatory.capacity.is_of_client());
    if !of_client && both_sides {
        findings.block(MissingCode::ClientSignatory);
    }
    let of_contractor = |signatory: &Signatory| signatory.capacity == Capacity::Contractor;
    if both_sides && !signatories.iter().any(of_contractor) {
        findings.advise(MissingCode::ContractorSignatory);
    }
    if signatories.iter().any(|signatory| blank(&signatory.name)) {
        findings.block(MissingCode::SignatoryName);
    }
}

/// Whether nothing is seen of it.
fn blank(text: &str) -> bool {
    crate::text::clean(text).trim().is_empty()
}

/// `row` of a list, counted from 1 for people.
fn numbered(finding: Finding, row: usize) -> Finding {
    Finding {
        number: u32::try_from(row + 1).ok(),
        ..finding
    }
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
            days: Vec::new(),
        }
    }

    fn advice(code: MissingCode) -> Finding {
        Finding {
            blocks: false,
            ..Self::blocker(code)
        }
    }

    fn advise(&mut self, code: MissingCode) {
        self.0.push(Self::advice(code));
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

    #[test]
    fn exhibits_left_out_are_counted_and_none_is_silent() {
        let finding = exhibits_outside(4);
        assert_eq!(finding.as_ref().and_then(|f| f.number), Some(4));
        assert!(finding.is_some_and(|finding| !finding.blocks));
        assert_eq!(exhibits_outside(0), None);
    }

    #[test]
    fn a_range_left_without_a_warning_is_advised_on() {
        assert!(estimate_left(true).is_some_and(|finding| !finding.blocks));
        assert_eq!(estimate_left(false), None);
    }
}
