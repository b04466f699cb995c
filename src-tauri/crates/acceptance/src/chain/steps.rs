//! Which act may come next, and why not.

use super::Chain;
use crate::act::{Act, ActBody, ActKind, ActNumber};
use crate::reception::Scope;
use serde::Serialize;
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
                match self.contract().terminated {
                    Some(end) => Err(NotYet::Terminated { number: end.number }),
                    None => Ok(()),
                }
            }
            ActKind::Reception => match self.received_whole() {
                Some(number) => Err(NotYet::AllReceived { number }),
                None => Ok(()),
            },
            ActKind::Lifting if self.open_reserves().is_empty() => Err(NotYet::NoOpenReserve),
            ActKind::Rectification if !self.acts.iter().any(Act::stands) => Err(NotYet::NothingToCorrect),
            _ => Ok(()),
        }
    }

    /// The act that received the whole of the works, if one did.
    fn received_whole(&self) -> Option<ActNumber> {
        let whole = |act: &&Act| match &act.body {
            ActBody::Reception(reception) => {
                act.is_agreed() && reception.scope == Scope::Whole && reception.received_all()
            }
            _ => false,
        };
        let act = self.acts.iter().find(whole)?;
        act.issue().map(|issue| issue.number.clone())
    }
}
