//! Dates out of order: each day against the one that it has to follow, and a visit against the moment of issue.

use super::{Findings, MissingCode, blank, numbered};
use crate::act::ActBody;
use crate::agreement::Agreement;
use crate::dates::Moment;
use crate::document::ActDocument;
use crate::reception::{Reception, ReceptionDecision};
use chrono::NaiveDate;

pub(super) fn check(document: &ActDocument, findings: &mut Findings) {
    let starts = document.dossier.contract.starts_on;
    match &document.body {
        ActBody::Reception(act) => {
            check_reception(document, act, findings);
            check_seen(document, act.visit.started, findings);
        }
        ActBody::Lifting(act) => check_seen(document, act.visit.started, findings),
        // Whoever was not there may still come at the hour of the visit.
        ActBody::Statement(act) if later(act.visit.started, document.issued) => {
            findings.block(MissingCode::VisitAhead);
        }
        ActBody::Agreement(act) => check_agreement(document, act, findings),
        ActBody::Notice(act) if before(act.announced_end, starts) => {
            findings.block(MissingCode::EndBeforeWorks);
        }
        ActBody::Termination(act) if before(act.effective_on, act.sending.dated_on) => {
            findings.block(MissingCode::TerminationBeforeLetter);
        }
        _ => {}
    }
}

/// What both sides saw, they saw before they write it down.
fn check_seen(document: &ActDocument, visit: Option<Moment>, findings: &mut Findings) {
    if later(visit, document.issued) {
        findings.block(MissingCode::VisitAhead);
    }
}

fn check_reception(document: &ActDocument, act: &Reception, findings: &mut Findings) {
    let contract = &document.dossier.contract;
    let visit = act.visit.started.map(|at| at.date_naive());
    // Works that are received before they began, the user says so.
    let starts = contract.starts_on.filter(|_| !act.before_works);
    if before(act.completed_on, starts) {
        findings.block(MissingCode::CompletedBeforeWorks);
    }
    let sent = act.convocation.as_ref().and_then(|called| called.sent_on);
    if before(visit, sent) {
        findings.block(MissingCode::ConvocationAfterVisit);
    }
    if let Some(ReceptionDecision::Refused { postponed_to, .. }) = &act.decision {
        if before(*postponed_to, visit) {
            findings.block(MissingCode::PostponedBeforeVisit);
        }
        return;
    }
    if before(act.effective_on, starts) || before(act.effective_on, contract.signed_on) {
        findings.block(MissingCode::EffectBeforeWorks);
    }
    let retention = act.money.retention.as_ref();
    if before(retention.and_then(|kept| kept.released_on), act.effect()) {
        findings.block(MissingCode::ReleaseBeforeEffect);
    }
    for (row, guarantee) in act.guarantees.iter().enumerate() {
        if guarantee.ends_on < guarantee.starts_on {
            findings.push(numbered(Findings::blocker(MissingCode::GuaranteeOrder), row));
        }
        if guarantee.departs_from_rules() && blank(&guarantee.reason) {
            findings.push(numbered(Findings::blocker(MissingCode::GuaranteeReason), row));
        }
    }
}

fn check_agreement(document: &ActDocument, act: &Agreement, findings: &mut Findings) {
    let contract = &document.dossier.contract;
    if act.moves_end() && before(act.end_after(document.end_before()), contract.starts_on) {
        findings.block(MissingCode::EndBeforeWorks);
    }
    if before(act.repair_by(), act.agreed_on) {
        findings.block(MissingCode::RepairBeforeAgreement);
    }
}

fn before(day: Option<NaiveDate>, followed: Option<NaiveDate>) -> bool {
    later(followed, day)
}

fn later<T: PartialOrd>(one: Option<T>, other: Option<T>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one > other)
}
