//! Records instead of labels: what happened beside the acts, each with its time, so that behaviour that costs money is met
//! with a fact. A record is no act: it has no number and is not signed.

use crate::dates::Moment;
use crate::id::{ActId, DossierId, ItemId, ObjectionId, RecordId, ReserveId};
use crate::money::Amount;
use crate::objection::Channel;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One entry of a dossier’s records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Record {
    /// Identifier.
    pub id: RecordId,
    /// Dossier.
    pub dossier: DossierId,
    /// When it happened, as the user says.
    #[ts(type = "string")]
    pub at: Moment,
    /// When it was written down.
    #[ts(type = "string")]
    pub written: Moment,
    /// What happened.
    pub body: RecordBody,
}

/// What a record holds, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RecordBody {
    /// An attempt to reach somebody, or a call, message or visit that came in.
    Contact(Contact),
    /// A wish beyond the contract, before it is priced and agreed.
    ChangeRequest(ChangeRequest),
    /// A round of corrections asked for.
    CorrectionRound(CorrectionRound),
    /// A sum that falls due.
    Due(Due),
    /// A sum received.
    Receipt(Receipt),
    /// What was said or done, and the pause that was taken.
    Incident(Incident),
}

/// The kind of a record.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// [`RecordBody::Contact`].
    Contact,
    /// [`RecordBody::ChangeRequest`].
    ChangeRequest,
    /// [`RecordBody::CorrectionRound`].
    CorrectionRound,
    /// [`RecordBody::Due`].
    Due,
    /// [`RecordBody::Receipt`].
    Receipt,
    /// [`RecordBody::Incident`].
    Incident,
}

/// What a contact or letter is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Subject {
    /// The dossier as a whole.
    #[default]
    Dossier,
    /// An act: its sending, its receipt, the answer to it.
    Act(ActId),
    /// An objection.
    Objection(ObjectionId),
    /// A reserve.
    Reserve(ReserveId),
    /// Another record: a sum due, then it is a reminder; a change request.
    Record(RecordId),
}

/// A contact between the sides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// From the client’s side rather than from ours.
    pub incoming: bool,
    /// By which channel.
    pub channel: Channel,
    /// With whom.
    pub person: String,
    /// What was said or written, in their words.
    pub words: String,
    /// Whether somebody answered; for our own attempts.
    pub answered: bool,
    /// What it is about.
    pub about: Subject,
    /// Number of the registered letter, or what else proves it.
    pub proof: String,
    /// Outside the agreed hours or channels.
    pub outside_terms: bool,
    /// Whether the client opposes with it the release of the retention of the act that it is about; its words are the reasons.
    pub opposes_release: bool,
}

/// A wish beyond the contract.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ChangeRequest {
    /// What is wished, in the client’s words.
    pub words: String,
    /// Item it touches.
    pub item: Option<ItemId>,
    /// Price that was named; none while it is not priced.
    #[ts(optional = nullable)]
    pub price: Option<Amount>,
    /// Days that it adds.
    pub days: i32,
    /// Whether the client withdrew it.
    pub withdrawn: bool,
}

/// A round of corrections.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct CorrectionRound {
    /// Item it is about.
    pub item: Option<ItemId>,
    /// What is to be corrected, in the client’s words.
    pub words: String,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Price of the round, where it is beyond those included.
    #[ts(optional = nullable)]
    pub price: Option<Amount>,
}

/// A sum due.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Due {
    /// For what: deposit, instalment, balance, with the number of the invoice.
    pub label: String,
    /// Sum.
    pub amount: Amount,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// Whether it is the deposit at the order.
    pub deposit: bool,
}

/// A sum received.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Receipt {
    /// Sum.
    pub amount: Amount,
    /// The sum due that it pays, if one.
    pub due: Option<RecordId>,
    /// By which means: transfer, cheque, cash.
    pub means: String,
    /// Number, or what else proves it.
    pub reference: String,
    /// Whether the money was seen on the account, rather than announced: only then it counts as received.
    pub seen: bool,
    /// Whether it is the deposit at the order.
    pub deposit: bool,
    /// The acceptance act whose retention it pays back, if it does.
    pub retention_of: Option<ActId>,
}

/// An incident.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Incident {
    /// What was said or done, word for word where it can be.
    pub facts: String,
    /// Who saw or heard it.
    pub witnesses: String,
    /// The pause that was taken, and how it went on.
    pub pause: String,
}

impl RecordBody {
    /// The kind.
    #[must_use]
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Contact(_) => RecordKind::Contact,
            Self::ChangeRequest(_) => RecordKind::ChangeRequest,
            Self::CorrectionRound(_) => RecordKind::CorrectionRound,
            Self::Due(_) => RecordKind::Due,
            Self::Receipt(_) => RecordKind::Receipt,
            Self::Incident(_) => RecordKind::Incident,
        }
    }

    /// The item that it is about, if it names one.
    #[must_use]
    pub fn item(&self) -> Option<ItemId> {
        match self {
            Self::ChangeRequest(request) => request.item,
            Self::CorrectionRound(round) => round.item,
            Self::Contact(_) | Self::Due(_) | Self::Receipt(_) | Self::Incident(_) => None,
        }
    }

    /// Everything a person wrote in it, for the search.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Contact(contact) => vec![&contact.person, &contact.words, &contact.proof],
            Self::ChangeRequest(request) => vec![&request.words],
            Self::CorrectionRound(round) => vec![&round.words],
            Self::Due(due) => vec![&due.label],
            Self::Receipt(receipt) => vec![&receipt.means, &receipt.reference],
            Self::Incident(incident) => vec![&incident.facts, &incident.witnesses, &incident.pause],
        }
    }
}
