//! What a letter lacks: a convocation, a letter, a termination.

use super::{Findings, MissingCode, blank, numbered};
use crate::acts::convocation::ConvocationAct;
use crate::acts::letter::Letter;
use crate::acts::termination::Termination;
use crate::document::ActDocument;

pub(super) fn check_convocation(act: &ConvocationAct, findings: &mut Findings) {
    let Some(at) = act.at else {
        findings.block(MissingCode::ConvocationAt);
        return;
    };
    let day = at.date_naive();
    match act.sending.dated_on {
        None => findings.advise(MissingCode::LetterDate),
        Some(dated) if day < dated || act.or_at.is_some_and(|or_at| or_at.date_naive() < dated) => {
            findings.block(MissingCode::ConvocationOrder);
        }
        Some(_) => {}
    }
}

pub(super) fn check_letter(act: &Letter, findings: &mut Findings) {
    if blank(&act.to_name) {
        findings.block(MissingCode::LetterTo);
    }
    if blank(&act.subject) {
        findings.block(MissingCode::LetterSubject);
    }
    check_text(&act.body, findings);
    if act.sending.dated_on.is_none() {
        findings.advise(MissingCode::LetterDate);
    }
}

pub(super) fn check_termination(document: &ActDocument, act: &Termination, findings: &mut Findings) {
    if blank(&act.facts) {
        findings.block(MissingCode::Facts);
    }
    if blank(&act.ground) {
        findings.advise(MissingCode::TerminationGround);
    }
    match (act.effective_on, document.dossier.contract.signed_on) {
        (None, _) => findings.block(MissingCode::TerminationDate),
        (Some(effective), Some(signed)) if effective < signed => findings.block(MissingCode::DateOrder),
        _ => {}
    }
    for (row, line) in act.lines.iter().enumerate() {
        if line.amount.0 < 0 {
            findings.push(numbered(Findings::blocker(MissingCode::NegativeAmount), row));
        }
        if !line.amount.is_within_limit() {
            findings.push(numbered(Findings::blocker(MissingCode::SumTooLarge), row));
        }
    }
    if act.paid.0 < 0 {
        findings.block(MissingCode::NegativeAmount);
    }
    check_text(&act.body, findings);
    if act.sending.dated_on.is_none() {
        findings.advise(MissingCode::LetterDate);
    }
}

/// A template leaves `[what is missing]` where the dossier does not know it.
fn check_text(body: &str, findings: &mut Findings) {
    if blank(body) {
        findings.block(MissingCode::LetterBody);
        return;
    }
    let open = body.split('[').nth(1).and_then(|rest| rest.split_once(']'));
    if let Some((what, _)) = open
        && !what.contains('\n')
    {
        findings.push(super::Finding {
            name: Some(what.to_owned()),
            ..Findings::blocker(MissingCode::LetterPlaceholder)
        });
    }
}
