//! What a warning lacks: a notice on the support, a notice.

use super::{Findings, MissingCode, blank, numbered};
use crate::acts::notice::{Notice, NoticeKind};
use crate::acts::support::{SupportChoice, SupportNotice};
use crate::document::ActDocument;
use crate::money::Amount;
use crate::party::Signatory;

pub(super) fn check_support(document: &ActDocument, notice: &SupportNotice, findings: &mut Findings) {
    if notice.defects.is_empty() {
        findings.block(MissingCode::SupportDefects);
    }
    for (row, defect) in notice.defects.iter().enumerate() {
        if blank(&defect.what) && blank(&defect.measured) {
            findings.push(numbered(Findings::blocker(MissingCode::SupportDefectWhat), row));
        }
    }
    if blank(&notice.consequence) {
        findings.block(MissingCode::SupportConsequence);
    }
    match notice.choice {
        None => findings.advise(MissingCode::SupportChoice),
        Some(SupportChoice::Repair) if blank(&notice.proposal) => {
            findings.block(MissingCode::SupportProposal);
        }
        Some(_) => {}
    }
    let of_client = |signatory: &Signatory| signatory.capacity.is_of_client();
    if notice.choice.is_some() && !notice.signatories.iter().any(of_client) {
        findings.block(MissingCode::ClientSignatory);
    }
    if notice.choice.is_none() && notice.answer_by.is_none() {
        findings.advise(MissingCode::AnswerBy);
    }
    if notice.repair_price.is_some_and(|price| price.0 < 0) {
        findings.block(MissingCode::NegativeAmount);
    }
    if notice.repair_days < 0 {
        findings.block(MissingCode::NegativeDays);
    }
    if document.exhibits.is_empty() {
        findings.advise(MissingCode::Photo);
    }
}

pub(super) fn check_notice(notice: &Notice, findings: &mut Findings) {
    if blank(&notice.facts) {
        findings.block(MissingCode::Facts);
    }
    let said = notice.steps.iter().filter(|step| !step.is_empty());
    if said.clone().any(|step| blank(&step.what)) {
        // A day without what is to be done by then says nothing.
        findings.block(MissingCode::Asked);
    } else if blank(&notice.asked) && said.count() == 0 {
        findings.advise(MissingCode::Asked);
    }
    if notice.answer_by.is_none() {
        findings.advise(MissingCode::AnswerBy);
    }
    if notice.sending.dated_on.is_none() {
        findings.advise(MissingCode::LetterDate);
    }
    if !notice.price_effect.is_within_limit() {
        findings.block(MissingCode::SumTooLarge);
    }
    if notice.kind == NoticeKind::Overrun && notice.price_effect <= Amount::ZERO {
        findings.advise(MissingCode::OverrunPrice);
    }
    if notice.kind == NoticeKind::Delay && notice.days_effect < 0 {
        findings.block(MissingCode::NegativeDays);
    }
}
