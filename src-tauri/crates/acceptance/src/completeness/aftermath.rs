//! What the acts after a reception lack: a lifting, a rectifying act, a statement.

use super::order::DayName;
use super::{Finding, Findings, MissingCode, blank, numbered};
use crate::act::{ActKind, ActNumber};
use crate::acts::lifting::{Lifting, LiftingDecision, LiftingLine};
use crate::acts::rectification::{Correction, Rectification};
use crate::acts::statement::{Statement, StatementCause};
use crate::document::{ActDocument, CitedReserve};
use crate::exhibit::LinkTarget;
use crate::party::Capacity;

pub(super) fn check_lifting(document: &ActDocument, act: &Lifting, findings: &mut Findings) {
    if act.visit.started.is_none() {
        findings.block(MissingCode::Visit);
    }
    if act
        .visit
        .started
        .zip(act.visit.ended)
        .is_some_and(|(started, ended)| ended < started)
    {
        findings.block(MissingCode::VisitOrder);
    }
    if act.lines.is_empty() {
        findings.block(MissingCode::LiftingLines);
    }
    for line in &act.lines {
        let reserve = document
            .reserves
            .iter()
            .find(|cited| cited.reserve.id == line.reserve);
        check_line(document, act, line, reserve, findings);
    }
    let lifted = |line: &LiftingLine| line.decision == Some(LiftingDecision::Lifted);
    if act.retention_released && !act.lines.iter().all(lifted) {
        findings.advise(MissingCode::RetentionWhileOpen);
    }
}

fn check_line(
    document: &ActDocument,
    act: &Lifting,
    line: &LiftingLine,
    reserve: Option<&CitedReserve>,
    findings: &mut Findings,
) {
    let about = |finding: Finding| Finding {
        reserve: Some(line.reserve),
        number: reserve.map(|cited| cited.rank),
        name: reserve.map(|cited| format!("{} ({})", cited.rank, cited.number)),
        ..finding
    };
    let mut say = |finding: Finding| findings.push(about(finding));
    match line.decision {
        None => say(Findings::blocker(MissingCode::LiftingDecision)),
        Some(LiftingDecision::Lifted) => {
            if blank(&line.done) {
                say(Findings::advice(MissingCode::LiftingDone));
            }
            let shown = document
                .exhibits
                .iter()
                .any(|exhibit| exhibit.is_linked_to(LinkTarget::Repair(line.reserve)));
            if !shown {
                say(Findings::advice(MissingCode::LiftingPhoto));
            }
        }
        Some(LiftingDecision::InPart | LiftingDecision::Kept) if line.deadline.is_none() => {
            say(Findings::advice(MissingCode::LiftingDeadline));
        }
        Some(_) => {}
    }
    let made_on = document
        .cited
        .iter()
        .find(|cited| cited.id == line.reception)
        .map(|cited| cited.issued.date_naive());
    let visit = act.visit.started.map(|moment| moment.date_naive());
    let before = line.done_on.zip(made_on).is_some_and(|(done, made)| done < made);
    let after = line.done_on.zip(visit).is_some_and(|(done, visit)| done > visit);
    let past = line
        .deadline
        .zip(visit)
        .is_some_and(|(deadline, visit)| deadline < visit);
    if before || after || past {
        say(Findings::blocker(MissingCode::LiftingOrder));
    }
}

pub(super) fn check_rectification(document: &ActDocument, act: &Rectification, findings: &mut Findings) {
    if act.corrects.is_none() {
        findings.block(MissingCode::Corrects);
    }
    let counts = |kind| matches!(kind, ActKind::Reception | ActKind::Agreement | ActKind::Lifting);
    let corrected = document.cited.iter().find(|cited| Some(cited.id) == act.corrects);
    if corrected.is_some_and(|cited| counts(cited.number.kind)) {
        findings.advise(MissingCode::RectificationText);
    }
    if act.corrections.is_empty() {
        findings.block(MissingCode::Corrections);
    }
    for (row, correction) in act.corrections.iter().enumerate() {
        if blank(&correction.reads) || blank(&correction.stands) && blank(&correction.place) {
            findings.push(numbered(Findings::blocker(MissingCode::CorrectionReads), row));
        } else if correction.reads.trim() == correction.stands.trim() {
            findings.push(numbered(Findings::blocker(MissingCode::CorrectionSame), row));
        }
    }
}

/// What became of a quotation when it was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quoted {
    /// It stands there.
    WordForWord,
    /// Its words are there, though it was not found as one.
    InPieces,
    /// It has words that the act does not have.
    Nowhere,
}

/// What is said of the corrections whose quotation is not in the act that they correct, whose number is `number`: whoever cannot
/// quote names the place.
#[must_use]
pub fn quote_unfound(
    act: &Rectification,
    number: &ActNumber,
    looked_for: impl Fn(&str) -> Quoted,
) -> Vec<Finding> {
    let said = |(row, correction): (usize, &Correction)| {
        let quoted = correction.stands.trim();
        let finding = match looked_for(quoted) {
            _ if blank(quoted) => return None,
            Quoted::WordForWord => return None,
            Quoted::InPieces => Findings::advice(MissingCode::CorrectionQuote),
            Quoted::Nowhere => Findings::blocker(MissingCode::CorrectionQuote),
        };
        Some(Finding {
            name: Some(number.to_string()),
            ..numbered(finding, row)
        })
    };
    act.corrections.iter().enumerate().filter_map(said).collect()
}

pub(super) fn check_statement(document: &ActDocument, act: &Statement, findings: &mut Findings) {
    if act.visit.started.is_none() {
        findings.block(MissingCode::Visit);
    }
    if blank(&act.facts) {
        findings.block(MissingCode::Facts);
    }
    if act.convened_by.is_none() && act.convocation.is_none() {
        findings.advise(MissingCode::StatementConvocation);
    }
    if act.cause == StatementCause::RefusedToSign && blank(&act.client_words) {
        findings.advise(MissingCode::StatementReasons);
    }
    let witness = |capacity| matches!(capacity, Capacity::Witness | Capacity::Architect);
    if !act
        .signatories
        .iter()
        .any(|signatory| witness(signatory.capacity))
    {
        findings.advise(MissingCode::Witness);
    }
    if document.exhibits.is_empty() {
        findings.advise(MissingCode::Photo);
    }
    let proposed_before = act
        .proposed
        .zip(act.visit.started)
        .is_some_and(|(proposed, visit)| proposed <= visit);
    if proposed_before {
        findings.push(Finding {
            days: vec![DayName::Proposed, DayName::Visit],
            ..Findings::blocker(MissingCode::DateOrder)
        });
    }
}
