//! What became of each reserve.

use super::Chain;
use crate::act::{Act, ActBody, ActNumber};
use crate::acts::lifting::LiftingDecision;
use crate::agreement::Remedy;
use crate::id::{ActId, ReserveId};
use crate::reception::{Reception, Reserve, ReserveAnswer};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// A reserve with what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReserveState {
    /// The acceptance act that holds it.
    pub act: ActId,
    /// That act’s number.
    pub number: ActNumber,
    /// The reserve’s number within it, from 1.
    pub rank: u32,
    /// The reserve as it stands there.
    pub reserve: Reserve,
    /// Where it stands now.
    pub standing: ReserveStanding,
    /// The deadline that holds now.
    pub deadline: Option<NaiveDate>,
    /// The act that lifted or settled it.
    pub closed_by: Option<ActNumber>,
}

/// Where a reserve stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReserveStanding {
    /// To be repaired.
    Open,
    /// The contractor contests it, and nothing was agreed yet.
    Contested,
    /// Lifted in part; the rest is open.
    LiftedInPart,
    /// Settled by an agreement, without work that remains.
    Settled,
    /// Lifted.
    Lifted,
}

impl ReserveStanding {
    /// Whether anything remains to be done or agreed.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Contested | Self::LiftedInPart)
    }
}

impl Chain<'_> {
    /// The reserves of every reception that was issued and signed by the client, in the order of the chain, with what became
    /// of each.
    #[must_use]
    pub fn reserves(&self) -> Vec<ReserveState> {
        let mut agreed = self.standing();
        agreed.retain(|(act, _)| act.is_agreed());
        let mut states = Vec::new();
        for (act, issue) in &agreed {
            if let ActBody::Reception(reception) = &act.body
                && !reception.is_refused()
            {
                states.extend(of_reception(act, &issue.number, reception));
            }
        }
        for (act, issue) in agreed {
            match &act.body {
                ActBody::Agreement(agreement) => {
                    let Some(reserve) = agreement.settled_reserve() else {
                        continue;
                    };
                    if let Some(state) = find_open(&mut states, reserve) {
                        state.deadline = agreement.new_end.or(state.deadline);
                        state.standing = match agreement.remedy {
                            Some(remedy) if remedy.settles() => ReserveStanding::Settled,
                            _ if state.standing == ReserveStanding::Contested => ReserveStanding::Open,
                            _ => state.standing,
                        };
                        if state.standing == ReserveStanding::Settled {
                            state.closed_by = Some(issue.number.clone());
                        }
                    }
                }
                ActBody::Lifting(lifting) => {
                    for line in &lifting.lines {
                        let Some(state) = find_open(&mut states, line.reserve) else {
                            continue;
                        };
                        state.deadline = line.deadline.or(state.deadline);
                        match line.decision {
                            Some(LiftingDecision::Lifted) => {
                                state.standing = ReserveStanding::Lifted;
                                state.closed_by = Some(issue.number.clone());
                            }
                            Some(LiftingDecision::InPart) => state.standing = ReserveStanding::LiftedInPart,
                            Some(LiftingDecision::Kept) | None => {}
                        }
                    }
                }
                _ => {}
            }
        }
        states
    }

    /// The reserves that are open.
    #[must_use]
    pub fn open_reserves(&self) -> Vec<ReserveState> {
        let mut reserves = self.reserves();
        reserves.retain(|state| state.standing.is_open());
        reserves
    }
}

/// The reserve, as long as it is open: what was lifted or settled stays so.
fn find_open(states: &mut [ReserveState], reserve: ReserveId) -> Option<&mut ReserveState> {
    states
        .iter_mut()
        .find(|state| state.reserve.id == reserve && state.standing.is_open())
}

fn of_reception(act: &Act, number: &ActNumber, reception: &Reception) -> Vec<ReserveState> {
    reception
        .reserves
        .iter()
        .zip(1..)
        .map(|(reserve, rank)| {
            let standing = at_first(reception, reserve);
            ReserveState {
                act: act.id,
                number: number.clone(),
                rank,
                reserve: reserve.clone(),
                standing,
                deadline: reserve.deadline,
                closed_by: (standing == ReserveStanding::Settled).then(|| number.clone()),
            }
        })
        .collect()
}

/// Where the reception itself leaves a reserve. Only a reduction of the price that names it settles it there, and only where
/// no work was promised beside: what the contractor alone refuses or offers closes nothing.
fn at_first(reception: &Reception, reserve: &Reserve) -> ReserveStanding {
    let refused = reserve.remedy_kind == Some(Remedy::Refusal);
    if refused || reserve.answer == Some(ReserveAnswer::Contested) {
        return ReserveStanding::Contested;
    }
    let money_alone = matches!(
        reserve.remedy_kind,
        None | Some(Remedy::PriceReduction | Remedy::Gesture)
    );
    let reduced = reception
        .money
        .reductions
        .iter()
        .any(|reduction| reduction.reserve == Some(reserve.id) && reduction.amount.0 > 0);
    if money_alone && reduced {
        ReserveStanding::Settled
    } else {
        ReserveStanding::Open
    }
}
