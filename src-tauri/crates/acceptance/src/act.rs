//! An act: a numbered document of the chain, and the states through which it goes.
//!
//! draft → issued → signed by some → signed by all; an issued act may instead be refused or voided with a reason. From
//! *issued* on nothing of its content changes; a mistake is corrected by another act that names it.

use crate::agreement::Agreement;
use crate::dates::Moment;
use crate::document::{Fingerprint, SignatureRecord};
use crate::id::{ActId, DossierId, SignatoryId};
use crate::party::Signatory;
use crate::reception::Reception;
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

/// The content of an act, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "there are few acts in memory at a time")]
pub enum ActBody {
    /// Procès-verbal de réception.
    Reception(Reception),
    /// Accord écrit, avenant.
    Agreement(Agreement),
}

/// The kind of an act; each has its own number series.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// Procès-verbal de réception.
    Reception,
    /// Accord écrit, avenant.
    Agreement,
}

impl ActKind {
    /// The prefix of its numbers.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Reception => "PV",
            Self::Agreement => "AV",
        }
    }
}

/// A number in the series of its kind and year: PV-2026-0007. Series run without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActNumber {
    /// Kind.
    pub kind: ActKind,
    /// Year of issue, in the contractor’s local time.
    pub year: i32,
    /// Rank within the year, from 1.
    pub rank: u32,
}

impl std::fmt::Display for ActNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}-{:04}", self.kind.prefix(), self.year, self.rank)
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
}

impl Act {
    /// The kind of this act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self.body {
            ActBody::Reception(_) => ActKind::Reception,
            ActBody::Agreement(_) => ActKind::Agreement,
        }
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

impl ActBody {
    /// Who is to sign.
    #[must_use]
    pub fn signatories(&self) -> &[Signatory] {
        match self {
            Self::Reception(reception) => &reception.signatories,
            Self::Agreement(agreement) => &agreement.signatories,
        }
    }
}
