//! The other acts of a plan.

use super::Maker;
use super::dossier::items;
use super::reception::{attendance, convocation, handed_over, visit};
use crate::import::format::{
    AgreementIn, ConvocationActIn, LetterIn, LiftingIn, LiftingLineIn, NoticeIn, RectificationIn,
    StatementIn, SupportNoticeIn, TerminationIn,
};
use crate::problems::{Outcome, refuse};
use acceptance::{
    ActBody, ActKind, Adjustment, Agreement, AgreementOrigin, ConvocationAct, Letter, Lifting, LiftingLine,
    Notice, Rectification, Statement, StatementLine, Subject, SupportNotice, Termination, TerminationLine,
};

/// The draft of a kind as the window would begin it.
macro_rules! drafted {
    ($maker:ident, $kind:ident) => {
        match $maker.begin(ActKind::$kind, Subject::Dossier, None)? {
            ActBody::$kind(draft) => draft,
            _ => return Err(refuse("problem-internal")),
        }
    };
}

impl Maker<'_> {
    pub(super) fn support(&self, act: SupportNoticeIn) -> Outcome<SupportNotice> {
        let draft = drafted!(self, SupportNotice);
        Ok(SupportNotice {
            subject: act.subject,
            inspected_on: act.inspected_on,
            items: self.keys.items(&act.items),
            defects: act.defects,
            consequence: act.consequence,
            proposal: act.proposal,
            repair_price: act.repair_price.map(|sum| sum.0),
            repair_days: act.repair_days,
            choice: act.choice,
            client_words: act.client_words,
            answer_by: act.answer_by,
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn agreement(&self, act: AgreementIn) -> Outcome<Agreement> {
        let draft = drafted!(self, Agreement);
        let objection = self.keys.objection(act.objection.as_ref());
        let reserve = self.keys.reserve(act.reserve.as_ref());
        let notice = self.keys.act(act.act.as_ref());
        let record = self.keys.record(act.record.as_ref());
        let origin = objection
            .map(AgreementOrigin::Objection)
            .or(reserve.map(AgreementOrigin::Reserve))
            .or(notice.map(AgreementOrigin::Act))
            .or(record.map(AgreementOrigin::Record));
        Ok(Agreement {
            subject: act.subject,
            origin: origin.unwrap_or_default(),
            facts: act.facts,
            terms: act.terms,
            price_effect: act.price_effect.0,
            days_effect: act.days_effect,
            new_end: act.new_end,
            items: self.keys.items(&act.items),
            added: items(act.added, self.keys),
            reserve: objection.and(reserve),
            remedy: act.remedy,
            departure: act.departure,
            agreed_on: act.agreed_on,
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn notice(&self, act: NoticeIn) -> Outcome<Notice> {
        let draft = drafted!(self, Notice);
        Ok(Notice {
            kind: act.warns_of,
            subject: act.subject,
            items: self.keys.items(&act.items),
            objection: self.keys.objection(act.objection.as_ref()),
            facts: act.facts,
            cause: act.cause,
            answerable: act.answerable,
            consequence: act.consequence,
            days_effect: act.days_effect,
            announced_end: act.announced_end,
            price_effect: act.price_effect.0,
            steps: act.steps,
            asked: act.asked,
            answer_by: act.answer_by,
            sending: act.sending.unwrap_or(draft.sending),
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn convocation(&self, act: ConvocationActIn) -> Outcome<ConvocationAct> {
        let draft = drafted!(self, Convocation);
        Ok(ConvocationAct {
            purpose: act.purpose,
            part: act.part,
            follows: self.keys.act(act.follows.as_ref()),
            at: act.at,
            or_at: act.or_at,
            place: act.place.unwrap_or(draft.place),
            agenda: act.agenda.unwrap_or(draft.agenda),
            sending: act.sending.unwrap_or(draft.sending),
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn lifting(&self, act: LiftingIn) -> Outcome<Lifting> {
        let draft = drafted!(self, Lifting);
        let lines = act.lines.into_iter();
        Ok(Lifting {
            visit: visit(act.visit, draft.visit),
            attendance: attendance(act.attendance, draft.attendance),
            lines: lines.filter_map(|line| self.lifting_line(line)).collect(),
            remarks: act.remarks,
            retention_released: act.retention_released,
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    fn lifting_line(&self, line: LiftingLineIn) -> Option<LiftingLine> {
        let reserve = self.keys.reserve(Some(&line.reserve))?;
        Some(LiftingLine {
            reception: self.keys.reception_of(reserve)?,
            reserve,
            decision: line.decision,
            done: line.done,
            done_on: line.done_on,
            client_words: line.client_words,
            deadline: line.deadline,
        })
    }

    pub(super) fn rectification(&self, act: RectificationIn) -> Outcome<Rectification> {
        let draft = drafted!(self, Rectification);
        Ok(Rectification {
            corrects: self.keys.act(Some(&act.corrects)),
            reason: act.reason,
            corrections: act.corrections,
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn statement(&self, act: StatementIn) -> Outcome<Statement> {
        let draft = drafted!(self, Statement);
        let lines = act.lines.into_iter().filter_map(|line| {
            Some(StatementLine {
                item: self.keys.item(Some(&line.item))?,
                completed: line.completed,
                state: line.state,
            })
        });
        Ok(Statement {
            cause: act.cause,
            visit: visit(act.visit, draft.visit),
            convened_by: self.keys.act(act.convened_by.as_ref()),
            convocation: act.convocation.map(convocation),
            unsigned: self.keys.act(act.unsigned.as_ref()),
            attendance: attendance(act.attendance, draft.attendance),
            client_words: act.client_words,
            facts: act.facts,
            lines: lines.collect(),
            proposed: act.proposed,
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn letter(&self, act: LetterIn) -> Outcome<Letter> {
        let about = self.keys.subject(act.about.as_ref());
        // What was not issued yet has no number that a text could name.
        let known = match about {
            Subject::Objection(_) | Subject::Record(_) => about,
            Subject::Dossier | Subject::Act(_) | Subject::Reserve(_) => Subject::Dossier,
        };
        let ActBody::Letter(draft) = self.begin(ActKind::Letter, known, Some(act.template))? else {
            return Err(refuse("problem-internal"));
        };
        Ok(Letter {
            template: act.template,
            about,
            to_name: act.to_name.unwrap_or(draft.to_name),
            to_address: act.to_address.unwrap_or(draft.to_address),
            subject: act.subject.unwrap_or(draft.subject),
            body: act.body.unwrap_or(draft.body),
            enclosures: act.enclosures.unwrap_or(draft.enclosures),
            sending: act.sending.unwrap_or(draft.sending),
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }

    pub(super) fn termination(&self, act: TerminationIn) -> Outcome<Termination> {
        let draft = drafted!(self, Termination);
        let lines = act.lines.into_iter().filter_map(|line| {
            Some(TerminationLine {
                item: self.keys.item(Some(&line.item))?,
                done: line.done,
                amount: line.amount.0,
            })
        });
        let adjustments = act.adjustments.map(|given| {
            let given = given.into_iter().map(|one| Adjustment {
                label: one.label,
                amount: one.amount.0,
            });
            given.collect()
        });
        Ok(Termination {
            by: act.by.unwrap_or(draft.by),
            ground: act.ground,
            facts: act.facts,
            effective_on: act.effective_on,
            lines: lines.collect(),
            adjustments: adjustments.unwrap_or(draft.adjustments),
            paid: act.paid.map_or(draft.paid, |sum| sum.0),
            handed_over: act.handed_over.into_iter().map(handed_over).collect(),
            body: act.body.unwrap_or(draft.body),
            sending: act.sending.unwrap_or(draft.sending),
            originals: act.originals.unwrap_or(draft.originals),
            signatories: self.signatories(act.signatories, draft.signatories),
        })
    }
}
