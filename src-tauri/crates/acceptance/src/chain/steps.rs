//! Which act may come next, and why not.

use super::Chain;
use crate::act::{Act, ActBody, ActKind, ActNumber};
use crate::id::ItemId;
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

/// Why an act cannot come next; also the key of the catalogue (`problem-not-yet-…`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum NotYet {
    /// The contract was terminated: nothing more is agreed under it.
    #[error("the contract was terminated by {number}")]
    Terminated {
        /// By which act.
        number: ActNumber,
    },
    /// No reserve is open.
    #[error("no reserve is open")]
    NoOpenReserve,
    /// No act was issued that could be corrected.
    #[error("no act was issued")]
    NothingToCorrect,
    /// Everything was received.
    #[error("everything was received by {number}")]
    AllReceived {
        /// By which act.
        number: ActNumber,
    },
}

impl NotYet {
    /// Its key in the catalogue.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Terminated { .. } => "problem-not-yet-terminated",
            Self::NoOpenReserve => "problem-not-yet-no-open-reserve",
            Self::NothingToCorrect => "problem-not-yet-nothing-to-correct",
            Self::AllReceived { .. } => "problem-not-yet-all-received",
        }
    }

    /// The act that stands in the way, if one does.
    #[must_use]
    pub fn number(&self) -> Option<&ActNumber> {
        match self {
            Self::Terminated { number } | Self::AllReceived { number } => Some(number),
            Self::NoOpenReserve | Self::NothingToCorrect => None,
        }
    }
}

impl Chain<'_> {
    /// Whether an act of `kind` may be begun or issued now.
    ///
    /// # Errors
    /// The reason why not.
    pub fn may_come(&self, kind: ActKind) -> Result<(), NotYet> {
        match kind {
            ActKind::Agreement | ActKind::SupportNotice | ActKind::Notice | ActKind::Termination => {
                if let Some(end) = self.contract().terminated {
                    return Err(NotYet::Terminated { number: end.number });
                }
                match self.received_all() {
                    // A warning before the works comes before they are received.
                    Some(number) if kind == ActKind::SupportNotice => Err(NotYet::AllReceived { number }),
                    _ => Ok(()),
                }
            }
            ActKind::Reception => match self.received_all() {
                Some(number) => Err(NotYet::AllReceived { number }),
                None => Ok(()),
            },
            ActKind::Lifting if self.open_reserves().is_empty() => Err(NotYet::NoOpenReserve),
            ActKind::Rectification if !self.acts.iter().any(Act::stands) => Err(NotYet::NothingToCorrect),
            _ => Ok(()),
        }
    }

    /// The items that receptions which hold received, with or without reserve.
    #[must_use]
    pub fn received_items(&self) -> HashSet<ItemId> {
        let receptions = self
            .standing()
            .into_iter()
            .filter_map(|(act, _)| received_by(act));
        receptions.flatten().collect()
    }

    /// The act that holds and received `item`, with or without reserve, if one did.
    #[must_use]
    pub fn received_with(&self, item: ItemId) -> Option<ActNumber> {
        let standing = self.standing();
        let mut standing = standing.into_iter();
        let received = standing.find(|(act, _)| received_by(act).is_some_and(|items| items.contains(&item)));
        received.map(|(_, issue)| issue.number.clone())
    }

    /// The act with which the last of the works was received, those that agreements added too; none while something is left.
    #[must_use]
    pub fn received_all(&self) -> Option<ActNumber> {
        let received = self.received_items();
        let items = self.items();
        if items.is_empty() || !items.iter().all(|item| received.contains(&item.id)) {
            return None;
        }
        let last = self
            .standing()
            .into_iter()
            .rfind(|(act, _)| received_by(act).is_some_and(|items| !items.is_empty()));
        last.map(|(_, issue)| issue.number.clone())
    }
}

/// What an act received; none where it is no reception that holds.
fn received_by(act: &Act) -> Option<Vec<ItemId>> {
    let ActBody::Reception(reception) = &act.body else {
        return None;
    };
    if !act.is_agreed() || reception.is_refused() {
        return None;
    }
    Some(reception.received_items().collect())
}
