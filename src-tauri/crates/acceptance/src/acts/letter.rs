//! The letter: written from a template filled with the facts of the dossier, edited, and kept as an act.

use super::sending::Sending;
use crate::party::{Address, Signatory};
use crate::record::Subject;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a letter holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Letter {
    /// The template it was begun from.
    pub template: LetterTemplate,
    /// What it is about.
    pub about: Subject,
    /// Addressee’s name.
    pub to_name: String,
    /// Addressee’s address.
    pub to_address: Address,
    /// Subject line.
    pub subject: String,
    /// Text, paragraphs parted by an empty line.
    pub body: String,
    /// What is enclosed, one by one.
    pub enclosures: Vec<String>,
    /// How it is sent.
    pub sending: Sending,
    /// Number of originals.
    pub originals: u32,
    /// Who acknowledges it, if it is handed over.
    pub signatories: Vec<Signatory>,
}

/// The templates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterTemplate {
    /// A blank letter.
    #[default]
    Blank,
    /// The complaint arrived.
    Acknowledgement,
    /// “If I understood you correctly, …”.
    Restatement,
    /// What we propose.
    Proposal,
    /// A deadline that is too short, with a counter-proposal.
    CounterDeadline,
    /// The statement made in the client’s absence, with a new date.
    StatementNotice,
    /// A friendly reminder of a sum due.
    PaymentReminder,
    /// Formal notice to pay (mise en demeure).
    FormalNoticeToPay,
    /// The repairs are done: please come and lift the reserves.
    RequestToLift,
    /// Please release the retention.
    RetentionRelease,
    /// The price of a change, before it is done.
    ChangePrice,
    /// After an incident: facts, and how to go on.
    AfterIncident,
}
