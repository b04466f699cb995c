//! Days in their order: each that follows another is held against it, and what has happened lies in the past.
//!
//! A finding names both days, the one to look at first, so that its sentence says which two contradict each other.

use super::{Finding, Findings, MissingCode, blank, numbered};
use crate::act::ActBody;
use crate::acts::convocation::ConvocationAct;
use crate::acts::lifting::Lifting;
use crate::acts::notice::{Notice, NoticeKind};
use crate::acts::statement::Statement;
use crate::acts::support::SupportNotice;
use crate::agreement::{Agreement, AgreementOrigin};
use crate::dates::Moment;
use crate::document::ActDocument;
use crate::id::ActId;
use crate::reception::Reception;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// A day that an act or its contract speaks of; also a key of the catalogue (`day-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DayName {
    /// Today, when the act is established.
    Today,
    /// The signature of the contract.
    ContractSigned,
    /// The start of the works.
    WorksStart,
    /// The agreed end of the works.
    WorksEnd,
    /// The visit.
    Visit,
    /// The end of the visit.
    VisitEnd,
    /// The completion of the works.
    Completion,
    /// From when the reception takes effect.
    Effect,
    /// The first day of a guarantee.
    GuaranteeStart,
    /// The formal notice on which a penalty rests.
    FormalNotice,
    /// The day up to which a delay is counted.
    DelayCounted,
    /// The reception that made the reserve.
    Reception,
    /// The inspection of the support.
    Inspection,
    /// By when an answer is needed.
    AnswerBy,
    /// The date of a letter.
    LetterDated,
    /// The day to which somebody is called.
    Appointment,
    /// The other day that is offered.
    OtherAppointment,
    /// A day proposed for another visit.
    Proposed,
    /// By when a step is to be done.
    StepDue,
    /// When a step was done.
    StepDone,
    /// The end that is announced.
    AnnouncedEnd,
    /// From when the contract ends.
    TerminationEffect,
    /// The day of an agreement.
    Agreed,
    /// The end that is agreed.
    NewEnd,
    /// The visit at which the reception was refused before.
    RefusedVisit,
    /// The day on which an objection was received.
    ObjectionReceived,
}

pub(super) fn check(document: &ActDocument, findings: &mut Findings) {
    let mut order = Order { document, findings };
    match &document.body {
        ActBody::Reception(act) => order.reception(act),
        ActBody::Agreement(act) => order.agreement(act),
        ActBody::SupportNotice(act) => order.support(act),
        ActBody::Notice(act) => order.notice(act),
        ActBody::Convocation(act) => order.convocation(act),
        ActBody::Letter(act) => order.letter(act.sending.dated_on, false),
        ActBody::Termination(act) => {
            order.letter(act.sending.dated_on, true);
            order.follows((DayName::TerminationEffect, act.effective_on), order.signed());
        }
        ActBody::Lifting(act) => order.lifting(act),
        ActBody::Statement(act) => order.statement(act),
        ActBody::Rectification(_) => {}
    }
}

type Named = (DayName, Option<NaiveDate>);

struct Order<'d, 'f> {
    document: &'d ActDocument,
    findings: &'f mut Findings,
}

impl Order<'_, '_> {
    fn today(&self) -> Named {
        (DayName::Today, day(self.document.issued))
    }

    fn signed(&self) -> Named {
        (DayName::ContractSigned, self.document.dossier.contract.signed_on)
    }

    fn starts(&self) -> Named {
        (DayName::WorksStart, self.document.dossier.contract.starts_on)
    }

    /// The end of the works that both signed so far.
    fn ends(&self) -> Named {
        (DayName::WorksEnd, self.document.end_before())
    }

    /// Blocks where `one` falls before `other`.
    fn follows(&mut self, one: Named, other: Named) {
        self.hold(one, other, Findings::blocker(MissingCode::DateOrder));
    }

    /// Advises where `one` falls before `other`, which is rare and may be meant.
    fn rarely_precedes(&mut self, one: Named, other: Named) {
        self.hold(one, other, Findings::advice(MissingCode::DateOrder));
    }

    /// Blocks where `one` has not come yet.
    fn has_come(&mut self, one: Named) {
        let finding = Findings::blocker(MissingCode::DateAhead);
        if out_of_order(self.today().1, one.1) {
            self.findings.push(Finding {
                days: vec![one.0],
                ..finding
            });
        }
    }

    /// A visit has ended when the act that tells of it is established: at what hour it will, nobody knows.
    fn has_ended(&mut self, ended: Option<Moment>) {
        let later = ended
            .zip(self.document.issued)
            .is_some_and(|(end, now)| end > now);
        if later {
            self.findings.push(Finding {
                days: vec![DayName::VisitEnd],
                ..Findings::blocker(MissingCode::DateAhead)
            });
        }
    }

    fn hold(&mut self, one: Named, other: Named, finding: Finding) {
        if out_of_order(one.1, other.1) {
            self.findings.push(Finding {
                days: vec![one.0, other.0],
                ..finding
            });
        }
    }

    fn reception(&mut self, act: &Reception) {
        let visit = (DayName::Visit, day(act.visit.started));
        self.follows(visit, self.signed());
        self.has_ended(act.visit.ended);
        self.follows(visit, (DayName::RefusedVisit, self.visited(act.follows)));
        self.rarely_precedes(self.starts(), self.signed());
        self.follows((DayName::Completion, act.completed_on), self.signed());
        if act.is_refused() {
            return;
        }
        self.rarely_precedes(
            (DayName::Effect, act.effective_on),
            (DayName::Completion, act.completed_on),
        );
        self.rarely_precedes(visit, (DayName::Effect, act.effective_on));
        let effect = (DayName::Effect, act.effect());
        for (row, guarantee) in act.guarantees.iter().enumerate() {
            let starts = (DayName::GuaranteeStart, Some(guarantee.starts_on));
            // Those of the law run from the reception (Code civil, art. 1792-6), unless a reason is told; what somebody else
            // warrants may have begun before, with the delivery of a boiler.
            let legal = guarantee.computed.is_some() || guarantee.name.starts_with("guarantee-");
            let finding = match legal && blank(&guarantee.reason) {
                true => Findings::blocker(MissingCode::DateOrder),
                false => Findings::advice(MissingCode::DateOrder),
            };
            self.hold(starts, effect, numbered(finding, row));
        }
        let penalties = act.money.penalties.as_ref();
        if let Some(basis) = penalties.and_then(|penalties| penalties.basis.as_ref()) {
            let notice = (DayName::FormalNotice, basis.notice_on);
            self.follows(visit, notice);
            self.rarely_precedes(notice, (DayName::WorksEnd, basis.agreed_end));
            self.follows(visit, (DayName::DelayCounted, basis.until));
        }
    }

    fn agreement(&mut self, act: &Agreement) {
        let agreed = (DayName::Agreed, act.agreed_on);
        self.follows(agreed, self.signed());
        self.rarely_precedes((DayName::NewEnd, act.new_end), agreed);
        if let AgreementOrigin::Objection(id) = act.origin {
            let mut objections = self.document.objections.iter();
            let objection = objections.find(|objection| objection.id == id);
            let received = objection.and_then(|objection| objection.received_on);
            self.follows(agreed, (DayName::ObjectionReceived, received));
        }
        let settled = act.settled_reserve();
        let mut reserves = self.document.reserves.iter();
        let made = reserves.find(|cited| Some(cited.reserve.id) == settled);
        let visit = self.visited(made.map(|cited| cited.act));
        self.follows(agreed, (DayName::Reception, visit));
    }

    /// The day of the visit of another act, which this one names.
    fn visited(&self, act: Option<ActId>) -> Option<NaiveDate> {
        let mut cited = self.document.cited.iter();
        cited.find(|cited| Some(cited.id) == act)?.visit
    }

    fn support(&mut self, act: &SupportNotice) {
        let inspected = (DayName::Inspection, act.inspected_on);
        let answer = (DayName::AnswerBy, act.answer_by);
        self.has_come(inspected);
        self.follows(answer, inspected);
        if act.choice.is_none() {
            self.rarely_precedes(answer, self.today());
        }
    }

    fn notice(&mut self, act: &Notice) {
        let dated = (DayName::LetterDated, act.sending.dated_on);
        self.letter(dated.1, true);
        self.follows((DayName::AnswerBy, act.answer_by), dated);
        for (row, step) in act.steps.iter().enumerate() {
            let due = (DayName::StepDue, step.due_on);
            // A letter that bears no date is of the day on which it is established.
            let sent = if dated.1.is_some() { dated } else { self.today() };
            self.hold(
                due,
                sent,
                numbered(Findings::blocker(MissingCode::DateOrder), row),
            );
            self.has_come((DayName::StepDone, step.done_on));
        }
        if act.kind == NoticeKind::Delay {
            self.follows((DayName::AnnouncedEnd, act.announced_end), self.ends());
        }
    }

    fn convocation(&mut self, act: &ConvocationAct) {
        let dated = (DayName::LetterDated, act.sending.dated_on);
        self.letter(dated.1, true);
        for appointment in [
            (DayName::Appointment, day(act.at)),
            (DayName::OtherAppointment, day(act.or_at)),
        ] {
            self.follows(appointment, dated);
            self.follows(appointment, self.today());
        }
        // By their hours: both may be on one day.
        if act.at.zip(act.or_at).is_some_and(|(at, or_at)| or_at < at) {
            self.findings.push(Finding {
                days: vec![DayName::OtherAppointment, DayName::Appointment],
                ..Findings::blocker(MissingCode::DateOrder)
            });
        }
    }

    /// A letter is dated no later than the day on which it is established; one that rests on the contract, not before it.
    fn letter(&mut self, dated: Option<NaiveDate>, rests_on_contract: bool) {
        let dated = (DayName::LetterDated, dated);
        self.has_come(dated);
        if rests_on_contract {
            self.follows(dated, self.signed());
        }
    }

    fn lifting(&mut self, act: &Lifting) {
        self.has_ended(act.visit.ended);
        let cited = self.document.cited.iter();
        let made = cited
            .filter(|cited| act.lines.iter().any(|line| line.reception == cited.id))
            .map(|cited| cited.issued.date_naive())
            .max();
        self.follows(
            (DayName::Visit, day(act.visit.started)),
            (DayName::Reception, made),
        );
    }

    fn statement(&mut self, act: &Statement) {
        let visit = (DayName::Visit, day(act.visit.started));
        self.follows(visit, self.signed());
        self.has_ended(act.visit.ended);
        let proposed = (DayName::Proposed, day(act.proposed));
        self.follows(proposed, self.today());
    }
}

fn day(at: Option<Moment>) -> Option<NaiveDate> {
    at.map(|at| at.date_naive())
}

fn out_of_order(later: Option<NaiveDate>, earlier: Option<NaiveDate>) -> bool {
    later.zip(earlier).is_some_and(|(later, earlier)| later < earlier)
}
