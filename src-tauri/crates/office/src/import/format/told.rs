//! What was said and done beside the acts, in an import file: objections and records.

use super::{
    ChangeRequestKind, ContactKind, CorrectionRoundKind, DueKind, IncidentKind, ReceiptKind, SubjectIn,
};
use crate::import::values::{SignedSum, Sum};
use acceptance::Step;
use acceptance::agreement::Remedy;
use acceptance::dates::Moment;
use acceptance::objection::{AskedDeadline, Cause, Channel, ObjectionKind};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

/// What the client said is wrong.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectionIn {
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Day on which it was received.
    #[serde(default)]
    pub received_on: Option<NaiveDate>,
    /// By which channel.
    #[serde(default)]
    pub channel: Channel,
    /// What it is about.
    #[serde(default)]
    pub kind: ObjectionKind,
    /// Key of the item it concerns.
    #[serde(default)]
    pub item: Option<String>,
    /// Key of the reserve it concerns.
    #[serde(default)]
    pub reserve: Option<String>,
    /// What brought it about, as found.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// Keys of the acts that warned of it before: notices, and notices on the existing support.
    #[serde(default)]
    pub warned_by: Vec<String>,
    /// Facts that both sides accept.
    #[serde(default)]
    pub facts: String,
    /// The client’s own words.
    #[serde(default)]
    pub client_words: String,
    /// “If I understood you correctly, …”.
    #[serde(default)]
    pub restatement: String,
    /// Whether the client confirmed the restatement.
    #[serde(default)]
    pub restatement_confirmed: Option<bool>,
    /// The contractor’s facts and reasons.
    #[serde(default)]
    pub contractor_words: String,
    /// Proposals.
    #[serde(default)]
    pub proposals: Vec<ProposalIn>,
    /// The proposal that the client chose, by its place from 1.
    #[serde(default)]
    #[schemars(range(min = 1))]
    pub chosen: Option<u32>,
    /// When the client chose, or declined them all.
    #[serde(default)]
    pub chosen_on: Option<NaiveDate>,
    /// Whether the client declined every proposal.
    #[serde(default)]
    pub declined: bool,
    /// Deadline that the client set, and what the contractor says to it.
    #[serde(default)]
    pub deadline: Option<AskedDeadline>,
    /// Follow-up: who does what by when.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// When the client confirmed that it is settled.
    #[serde(default)]
    pub confirmed_on: Option<NaiveDate>,
    /// What the client said afterwards.
    #[serde(default)]
    pub feedback: String,
    /// What it cost the contractor.
    #[serde(default)]
    pub cost: Option<Sum>,
}

/// A proposal with its effect.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProposalIn {
    /// What is proposed.
    #[schemars(length(min = 1))]
    pub text: String,
    /// Which kind of remedy that is.
    #[serde(default)]
    pub remedy: Option<Remedy>,
    /// Effect on the price.
    #[serde(default)]
    pub price_effect: SignedSum,
    /// Effect on the agreed end, in days.
    #[serde(default)]
    pub days_effect: i32,
}

/// An entry of the records, by its kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum RecordIn {
    /// A contact.
    Contact(Box<ContactIn>),
    /// A wish beyond the contract.
    ChangeRequest(Box<ChangeRequestIn>),
    /// A round of corrections.
    CorrectionRound(Box<CorrectionRoundIn>),
    /// A sum due.
    Due(Box<DueIn>),
    /// A sum received.
    Receipt(Box<ReceiptIn>),
    /// An incident.
    Incident(Box<IncidentIn>),
}

/// An attempt to reach somebody, or a call, message or visit that came in.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactIn {
    /// `contact`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: ContactKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it happened, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// From the client’s side.
    #[serde(default)]
    pub incoming: bool,
    /// By which channel.
    #[serde(default)]
    pub channel: Channel,
    /// With whom; the client where it is absent.
    #[serde(default)]
    pub person: String,
    /// What was said or written.
    #[serde(default)]
    pub words: String,
    /// Whether somebody answered.
    #[serde(default)]
    pub answered: bool,
    /// What it is about; the dossier as a whole where it is absent.
    #[serde(default)]
    pub about: Option<SubjectIn>,
    /// Number of the registered letter, or what else proves it.
    #[serde(default)]
    pub proof: String,
    /// Outside the agreed hours or channels.
    #[serde(default)]
    pub outside_terms: bool,
    /// Whether the client opposes with it the release of the retention of the act that it is about; its words are the reasons.
    #[serde(default)]
    pub opposes_release: bool,
}

/// A wish beyond the contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeRequestIn {
    /// `change_request`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: ChangeRequestKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it happened, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// What is wished, in the client’s words.
    #[serde(default)]
    pub words: String,
    /// Key of the item it touches.
    #[serde(default)]
    pub item: Option<String>,
    /// Price that was named.
    #[serde(default)]
    pub price: Option<Sum>,
    /// Days that it adds.
    #[serde(default)]
    pub days: i32,
    /// Whether the client withdrew it.
    #[serde(default)]
    pub withdrawn: bool,
}

/// A round of corrections.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CorrectionRoundIn {
    /// `correction_round`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: CorrectionRoundKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it was asked for, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// Key of the item it is about.
    #[serde(default)]
    pub item: Option<String>,
    /// What is to be corrected, in the client’s words.
    #[serde(default)]
    pub words: String,
    /// When it was done.
    #[serde(default)]
    pub done_on: Option<NaiveDate>,
    /// Price of the round, where it is beyond those included.
    #[serde(default)]
    pub price: Option<Sum>,
}

/// A sum due.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DueIn {
    /// `due`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: DueKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it was asked for, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// For what: deposit, instalment, balance, with the number of the invoice.
    #[serde(default)]
    pub label: String,
    /// Sum.
    pub amount: Sum,
    /// By when.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
    /// Whether it is the deposit at the order.
    #[serde(default)]
    pub deposit: bool,
}

/// A sum received.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceiptIn {
    /// `receipt`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: ReceiptKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it was received, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// Sum.
    pub amount: Sum,
    /// Key of the sum due that it pays.
    #[serde(default)]
    pub due: Option<String>,
    /// By which means: transfer, cheque, cash.
    #[serde(default)]
    pub means: String,
    /// Number, or what else proves it.
    #[serde(default)]
    pub reference: String,
    /// Whether the money was seen on the account: only then it counts as received.
    #[serde(default)]
    pub seen: bool,
    /// Whether it is the deposit at the order.
    #[serde(default)]
    pub deposit: bool,
    /// Key of the acceptance act whose retention it pays back.
    #[serde(default)]
    pub retention_of: Option<String>,
}

/// An incident.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct IncidentIn {
    /// `incident`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: IncidentKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// When it happened, with its offset from UTC; now where it is absent.
    #[serde(default)]
    pub at: Option<Moment>,
    /// What was said or done, word for word where it can be.
    #[serde(default)]
    pub facts: String,
    /// Who saw or heard it.
    #[serde(default)]
    pub witnesses: String,
    /// The pause that was taken, and how it went on.
    #[serde(default)]
    pub pause: String,
}

impl RecordIn {
    /// By what the rest of the file calls it.
    pub(crate) fn key(&self) -> Option<&String> {
        match self {
            Self::Contact(record) => record.key.as_ref(),
            Self::ChangeRequest(record) => record.key.as_ref(),
            Self::CorrectionRound(record) => record.key.as_ref(),
            Self::Due(record) => record.key.as_ref(),
            Self::Receipt(record) => record.key.as_ref(),
            Self::Incident(record) => record.key.as_ref(),
        }
    }
}
