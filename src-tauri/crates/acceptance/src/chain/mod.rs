//! The chain of a dossier’s acts, and what follows from it: the contract as it stands now, the reserves that are open, and
//! which act may come next. Nothing here is stored; it is derived from the acts each time.

mod contract;
mod reserves;
mod steps;

pub use contract::{ContractChange, ContractState, Terminated};
pub use reserves::{ReserveStanding, ReserveState};
pub use steps::NotYet;

use crate::act::{Act, ActBody, ActState, Issue};
use crate::agreement::AgreementOrigin;
use crate::dossier::Dossier;
use crate::id::{ActId, ItemId};
use crate::objection::Objection;
use std::collections::HashMap;

/// A dossier with its acts, the oldest first.
#[derive(Debug, Clone, Copy)]
pub struct Chain<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Its acts, drafts and voided ones too.
    pub acts: &'a [Act],
}

/// How an objection was settled.
#[derive(Debug, Clone, Copy)]
pub struct Settlement<'a> {
    /// The agreement that settles it; none where the client chose a proposal and nothing was signed.
    pub agreement: Option<&'a Act>,
}

impl<'a> Chain<'a> {
    /// The chain of `acts` in `dossier`.
    #[must_use]
    pub fn new(dossier: &'a Dossier, acts: &'a [Act]) -> Self {
        Self { dossier, acts }
    }

    /// The acts that were issued and stand, in the order of their issue: a draft begun first may come last.
    #[must_use]
    pub fn standing(&self) -> Vec<(&'a Act, &'a Issue)> {
        let issued = |act: &'a Act| match &act.state {
            ActState::Issued(issue) => Some((act, issue)),
            _ => None,
        };
        let mut standing: Vec<_> = self.acts.iter().filter_map(issued).collect();
        // Numbers run with the issues of a kind, and tell apart those of one second.
        standing.sort_by_key(|(_, issue)| (issue.at, issue.number.kind, issue.number.rank));
        standing
            .chunk_by_mut(|(_, one), (_, other)| one.at == other.at)
            .for_each(in_order_of_issue);
        standing
    }

    /// The agreement that comes from `origin` and holds, if one does.
    #[must_use]
    pub fn agreed_from(&self, origin: AgreementOrigin) -> Option<&'a Act> {
        let comes_from =
            |act: &&Act| matches!(&act.body, ActBody::Agreement(agreement) if agreement.origin == origin);
        self.acts.iter().find(|act| act.is_agreed() && comes_from(act))
    }

    /// How `objection` was settled, if it was: by an agreement that comes from it and holds, by a proposal that the client chose, or
    /// because the client confirmed that it is.
    #[must_use]
    pub fn settlement(&self, objection: &Objection) -> Option<Settlement<'a>> {
        let agreement = self.agreed_from(AgreementOrigin::Objection(objection.id));
        let chosen = objection.chosen.is_some() && !objection.declined;
        let confirmed = objection.confirmed_on.is_some() && !objection.declined;
        (agreement.is_some() || chosen || confirmed).then_some(Settlement { agreement })
    }
}

/// Brings acts of one moment into the order in which they were issued, as far as they tell it: an act that names another, or an
/// item that it added, was issued after it. Most are in that order already.
fn in_order_of_issue(acts: &mut [(&Act, &Issue)]) {
    let mut places: HashMap<ActId, usize> = HashMap::new();
    let mut adders: HashMap<ItemId, usize> = HashMap::new();
    for (place, (act, _)) in acts.iter().enumerate() {
        places.insert(act.id, place);
        if let ActBody::Agreement(agreement) = &act.body {
            adders.extend(agreement.added.iter().map(|item| (item.id, place)));
        }
    }
    let named = |(place, (act, _)): (usize, &(&Act, &Issue))| {
        let cited = act.body.cited_acts().into_iter();
        let cited = cited.filter_map(|id| places.get(&id).copied());
        let items = act.body.items().into_iter();
        let added = items.filter_map(|id| adders.get(&id).copied());
        cited.chain(added).filter(|other| *other != place).collect()
    };
    let named: Vec<Vec<usize>> = acts.iter().enumerate().map(named).collect();
    let mut in_turn = named.iter().enumerate();
    if in_turn.all(|(place, named)| named.iter().all(|other| *other < place)) {
        return;
    }
    let mut left: Vec<usize> = (0..acts.len()).collect();
    let mut ordered = Vec::with_capacity(acts.len());
    while !left.is_empty() {
        let names_none_left = |place: &usize| {
            let named = named.get(*place);
            named.is_none_or(|named| !named.iter().any(|other| left.contains(other)))
        };
        // Acts that name each other stay as they are.
        let next = left.iter().position(names_none_left).unwrap_or(0);
        ordered.extend(acts.get(left.remove(next)).copied());
    }
    acts.copy_from_slice(&ordered);
}
