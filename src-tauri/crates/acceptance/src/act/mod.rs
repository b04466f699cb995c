//! An act: a numbered document of the chain, and the states through which it goes.
//!
//! draft → issued → signed by some → signed by all; an issued act may instead be refused or voided with a reason. From
//! *issued* on nothing of its content changes; a mistake is corrected by another act that names it.

mod body;
mod kind;

pub use body::ActBody;
pub use kind::{ActKind, ActNumber};

use crate::dates::Moment;
use crate::document::{Fingerprint, SignatureRecord};
use crate::id::{ActId, DossierId, SignatoryId};
use crate::party::Signatory;
use crate::proof::LaterProof;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Act {
    /// Identifier.
    pub id: ActId,
    /// Dossier.
    pub dossier: DossierId,
    /// Where it stands.
    pub state: ActState,
    /// Content.
    pub body: ActBody,
    /// When the draft was begun.
    #[ts(type = "string")]
    pub created: Moment,
}

impl Act {
    /// The kind of this act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        self.body.kind()
    }

    /// Whether its content may still change.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        matches!(self.state, ActState::Draft)
    }

    /// What was issued, once it was.
    #[must_use]
    pub fn issue(&self) -> Option<&Issue> {
        match &self.state {
            ActState::Draft => None,
            ActState::Issued(issue) | ActState::Voided { issue, .. } => Some(issue),
        }
    }

    /// Who is to sign.
    #[must_use]
    pub fn signatories(&self) -> &[Signatory] {
        self.body.signatories()
    }

    /// The signatories who have not signed yet.
    #[must_use]
    pub fn missing_signatories(&self) -> Vec<&Signatory> {
        let signed = |id: SignatoryId| {
            self.issue()
                .is_some_and(|issue| issue.signatures.iter().any(|signature| signature.signatory == id))
        };
        self.signatories()
            .iter()
            .filter(|signatory| !signed(signatory.id))
            .collect()
    }
}

impl Act {
    /// Whether it holds: it was issued, not voided since, and, where it is the act of both sides, signed by everybody of the
    /// client’s side who was to sign. The word of one side holds once it is issued.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.stands() && (!self.kind().is_of_both_sides() || !self.waits_for_client())
    }

    /// Whether somebody of the client’s side was to sign, and everybody of it did.
    #[must_use]
    pub fn is_signed_by_client(&self) -> bool {
        let of_client = |signatory: &Signatory| signatory.capacity.is_of_client();
        self.stands() && self.signatories().iter().any(of_client) && !self.waits_for_client()
    }

    fn waits_for_client(&self) -> bool {
        let missing = self.missing_signatories();
        missing.iter().any(|signatory| signatory.capacity.is_of_client())
    }

    /// Whether it was issued and not voided since.
    #[must_use]
    pub fn stands(&self) -> bool {
        matches!(self.state, ActState::Issued(_))
    }
}

/// Where an act stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ActState {
    /// Being written.
    Draft,
    /// Frozen, numbered and certified by the contractor.
    Issued(Issue),
    /// The client refused to sign, or it was withdrawn; the number stays.
    Voided {
        /// What was issued.
        issue: Issue,
        /// Why.
        reason: String,
        /// When.
        #[ts(type = "string")]
        at: Moment,
    },
}

/// What is known of an issued act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Issue {
    /// Its number.
    pub number: ActNumber,
    /// When it was issued.
    #[ts(type = "string")]
    pub at: Moment,
    /// The hash of its frozen content.
    pub fingerprint: Fingerprint,
    /// The signatures it bears, in their order.
    pub signatures: Vec<SignatureRecord>,
    /// What came to it later.
    #[serde(default)]
    pub later: LaterProof,
}
