//! The chain of a dossier’s acts, and what follows from it: the contract as it stands now, the reserves that are open, and
//! which act may come next. Nothing here is stored; it is derived from the acts each time.

mod contract;
mod reserves;
mod steps;

pub use contract::{ContractChange, ContractState, Terminated};
pub use reserves::{ReserveStanding, ReserveState};
pub use steps::NotYet;

use crate::act::{Act, ActBody, ActState, Issue};
use crate::agreement::{Agreement, AgreementOrigin};
use crate::dossier::Dossier;
use crate::objection::Objection;

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

    /// How `objection` was settled, if it was: by an agreement that comes from it and holds, or by a proposal that the client chose.
    /// A confirmation of nothing that was agreed settles nothing.
    #[must_use]
    pub fn settlement(&self, objection: &Objection) -> Option<Settlement<'a>> {
        let agreement = self.agreed_from(AgreementOrigin::Objection(objection.id));
        let chosen = objection.chosen.is_some() && !objection.declined;
        (agreement.is_some() || chosen).then_some(Settlement { agreement })
    }
}

/// Brings acts of one moment into the order in which they were issued, as far as they tell it: an act that names another was
/// issued after it.
fn in_order_of_issue(acts: &mut [(&Act, &Issue)]) {
    for next in 0..acts.len() {
        let left = acts.get_mut(next..).unwrap_or_default();
        let names_no_other = |(one, _): &(&Act, &Issue)| !left.iter().any(|(other, _)| names(one, other));
        // Acts that name each other stay as they are.
        let first = left.iter().position(names_no_other).unwrap_or(0);
        if let Some(passed) = left.get_mut(..=first) {
            passed.rotate_right(1);
        }
    }
}

/// Whether `one` names `other`, or an item that it added.
fn names(one: &Act, other: &Act) -> bool {
    if one.id == other.id {
        return false;
    }
    let adds = |agreement: &Agreement| {
        let items = one.body.items();
        agreement.added.iter().any(|added| items.contains(&added.id))
    };
    one.body.cited_acts().contains(&other.id)
        || matches!(&other.body, ActBody::Agreement(agreement) if adds(agreement))
}
