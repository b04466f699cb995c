//! The acceptance acts of a plan.

use super::{Maker, keys};
use crate::import::format::{
    AffectedIn, AttendanceIn, BasisIn, ConvocationIn, DecisionIn, HandedOverIn, LineIn, MoneyIn, PenaltiesIn,
    ReceptionIn, ReductionBasisIn, ReserveIn, StatedIn, VisitIn,
};
use crate::problems::{Outcome, refuse};
use crate::{figures, rules};
use acceptance::reception::{
    Attendance, Convocation, HandedOver, Penalties, ReceptionLine, Reduction, Retention, Scope, Visit,
};
use acceptance::rules::{Affected, PenaltyBasis, ReductionBasis, Stated};
use acceptance::{
    ActBody, ActKind, Amount, Chain, Reception, ReceptionDecision, Reserve, ReserveId, Subject,
};

impl Maker<'_> {
    pub(super) fn reception(&self, act: ReceptionIn) -> Outcome<Reception> {
        let ActBody::Reception(mut reception) = self.begin(ActKind::Reception, Subject::Dossier, None)?
        else {
            return Err(refuse("problem-internal"));
        };
        reception.follows = self.keys.act(act.follows.as_ref());
        reception.before_works = act.before_works;
        reception.visit = visit(act.visit, reception.visit);
        reception.scope = match (act.part, act.lot) {
            (Some(description), _) => Scope::Partial { description },
            (None, Some(name)) => Scope::Lot { name },
            (None, None) => Scope::Whole,
        };
        reception.completed_on = act.completed_on;
        reception.convocation = act.convocation.map(convocation);
        reception.attendance = attendance(act.attendance, reception.attendance);
        self.decide_lines(&mut reception, act.lines);
        reception.reserves = act
            .reserves
            .into_iter()
            .map(|reserve| self.reserve(reserve))
            .collect();
        reception.decision = act.decision.map(|decision| match decision {
            DecisionIn::WithoutReserve => ReceptionDecision::WithoutReserve,
            DecisionIn::WithReserves => ReceptionDecision::WithReserves,
            DecisionIn::Refused => ReceptionDecision::Refused {
                reasons: act.refusal_reasons,
                postponed_to: act.postponed_to,
            },
        });
        reception.effective_on = act.effective_on;
        reception.handed_over = act.handed_over.into_iter().map(handed_over).collect();
        reception.advice = act.advice;
        reception.originals = act.originals.unwrap_or(reception.originals);
        reception.signatories = self.signatories(act.signatories, reception.signatories);
        self.set_money(&mut reception, act.money);
        if let Some(guarantees) = act.guarantees {
            reception.guarantees = guarantees;
        }
        Ok(reception)
    }

    /// In a whole reception the items that the file does not name stay undecided; in a part, they are not of it.
    fn decide_lines(&self, reception: &mut Reception, lines: Vec<LineIn>) {
        let decided: Vec<ReceptionLine> = lines
            .into_iter()
            .filter_map(|line| {
                Some(ReceptionLine {
                    item: self.keys.item(Some(&line.item))?,
                    decision: line.decision,
                    note: line.note,
                })
            })
            .collect();
        if reception.scope != Scope::Whole && !decided.is_empty() {
            reception.lines = decided;
            return;
        }
        for line in decided {
            match reception.lines.iter_mut().find(|other| other.item == line.item) {
                Some(other) => *other = line,
                None => reception.lines.push(line),
            }
        }
    }

    fn set_money(&self, reception: &mut Reception, money: MoneyIn) {
        if let Some(paid) = money.paid {
            reception.money.paid = paid.0;
        }
        reception.money.share = money.share.map(|share| share.0);
        let mut released = None;
        if let Some(retention) = money.retention {
            released = retention.released_on;
            reception.money.retention = Some(Retention {
                rate: retention.rate.0,
                holder: retention.holder,
                released_on: None,
            });
        }
        let dossier = &self.contents.dossier;
        // Guarantees and release follow from the day of the effect, which the file has just set.
        reception.guarantees.clear();
        rules::apply(dossier, reception);
        if let (Some(retention), Some(day)) = (&mut reception.money.retention, released) {
            retention.released_on = Some(day);
        }
        reception.money.penalties = money.penalties.map(|penalties| self.penalties(penalties));
        // As the window does when a draft is saved.
        let contract = Chain::new(dossier, &self.contents.acts).contract();
        rules::fill_penalty(dossier, &contract, reception);
        rules::price_penalty(dossier, reception);
        reception.money.reductions = money
            .reductions
            .into_iter()
            .map(|reduction| Reduction {
                reserve: self.keys.reserve(reduction.reserve.as_ref()),
                amount: reduction.amount.0,
                reason: reduction.reason,
                basis: reduction.basis.map(reduction_basis),
            })
            .collect();
        let chain = Chain::new(dossier, &self.contents.acts);
        figures::fill_reductions(&chain.items(), contract.price, reception);
        figures::price_reductions(dossier, reception);
    }

    fn penalties(&self, penalties: PenaltiesIn) -> Penalties {
        Penalties {
            claimed: penalties.claimed.0,
            // Where the program computes the sum, the one told is what the client asks for.
            asked_for: Some(penalties.claimed.0)
                .filter(|sum| penalties.basis.is_some() && *sum != Amount::ZERO),
            waived: penalties.waived,
            note: penalties.note,
            basis: penalties.basis.map(|basis| self.basis(basis)),
        }
    }

    fn basis(&self, basis: BasisIn) -> PenaltyBasis {
        PenaltyBasis {
            purpose: basis.purpose,
            item: self.keys.item(basis.item.as_ref()),
            price: basis.price.map(|sum| sum.0).unwrap_or_default(),
            unit: basis.unit,
            agreed_end: basis.agreed_end,
            notice_on: basis.notice_on,
            until: basis.until,
            late: basis.late,
            deductions: basis.deductions,
            stated: basis.stated.map(stated),
            computed: None,
        }
    }

    fn reserve(&self, reserve: ReserveIn) -> Reserve {
        let known = self.keys.reserve(reserve.key.as_ref());
        let id = known.unwrap_or_else(|| ReserveId(keys::id_of(None, &mut || self.new_id())));
        Reserve {
            id,
            item: self.keys.item(reserve.item.as_ref()),
            kind: reserve.kind,
            place: reserve.place,
            client_words: reserve.client_words,
            answer: reserve.answer,
            contractor_words: reserve.contractor_words,
            cause: reserve.cause,
            support_notice: self.keys.act(reserve.support_notice.as_ref()),
            answerable: reserve.answerable,
            remedy: reserve.remedy,
            remedy_kind: reserve.remedy_kind,
            deadline: reserve.deadline,
        }
    }
}

/// Nobody but the file knows when the visit was; where it was, a draft knows too.
pub(super) fn visit(told: VisitIn, drafted: Visit) -> Visit {
    Visit {
        started: told.started,
        ended: told.ended,
        place: told.place.unwrap_or(drafted.place),
    }
}

pub(super) fn convocation(told: ConvocationIn) -> Convocation {
    Convocation {
        sent_on: told.sent_on,
        means: told.means,
        proof: told.proof,
    }
}

pub(super) fn attendance(told: Option<Vec<AttendanceIn>>, drafted: Vec<Attendance>) -> Vec<Attendance> {
    let Some(told) = told else { return drafted };
    let person = |person: AttendanceIn| Attendance {
        name: person.name,
        capacity: person.capacity,
        presence: person.presence,
        note: person.note,
    };
    told.into_iter().map(person).collect()
}

pub(super) fn handed_over(told: HandedOverIn) -> HandedOver {
    HandedOver {
        what: told.what,
        count: told.count.unwrap_or(1),
        acknowledged: told.acknowledged,
    }
}

fn reduction_basis(basis: ReductionBasisIn) -> ReductionBasis {
    ReductionBasis {
        price: basis.price.map(|sum| sum.0).unwrap_or_default(),
        affected: match basis.affected {
            AffectedIn::Share { share } => Affected::Share { share: Some(share) },
            AffectedIn::Quantity { part, whole } => Affected::Quantity {
                part: part.0,
                whole: whole.map(|whole| whole.0).unwrap_or_default(),
            },
        },
        stated: basis.stated.map(stated),
        computed: None,
    }
}

fn stated(stated: StatedIn) -> Stated {
    Stated {
        amount: stated.amount.0,
        reason: stated.reason,
    }
}
