//! The objection (réclamation): two voices, four steps, no labels.

use crate::id::{DossierId, ItemId, ObjectionId};
use crate::money::Amount;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the client says is wrong, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// Identifier.
    pub id: ObjectionId,
    /// Dossier.
    pub dossier: DossierId,
    /// Day on which it was received.
    pub received_on: Option<NaiveDate>,
    /// By which channel.
    #[serde(default)]
    pub channel: Channel,
    /// What it is about.
    #[serde(default)]
    pub kind: ObjectionKind,
    /// Item it concerns.
    #[serde(default)]
    pub item: Option<ItemId>,
    /// Step 1: facts that both sides accept, nothing else.
    #[serde(default)]
    pub facts: String,
    /// Step 2: the client’s own words.
    #[serde(default)]
    pub client_words: String,
    /// Step 2: “If I understood you correctly, …”.
    #[serde(default)]
    pub restatement: String,
    /// Whether the client confirmed the restatement.
    #[serde(default)]
    pub restatement_confirmed: Option<bool>,
    /// Step 3: our facts and reasons.
    #[serde(default)]
    pub contractor_words: String,
    /// Step 4: proposals.
    #[serde(default)]
    pub proposals: Vec<Proposal>,
    /// Index of the proposal that the client chose.
    #[serde(default)]
    pub chosen: Option<u32>,
    /// Where it stands.
    #[serde(default)]
    pub state: ObjectionState,
}

/// A proposal with its effect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Proposal {
    /// What is proposed.
    pub text: String,
    /// Effect on the price.
    pub price_effect: Amount,
    /// Effect on the agreed end, in days.
    pub days_effect: i32,
}

/// How an objection came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On the site.
    #[default]
    OnSite,
    /// By letter.
    Letter,
    /// By telephone.
    Phone,
    /// By e-mail.
    Email,
    /// By message.
    Message,
}

/// What an objection is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionKind {
    /// Late.
    Delay,
    /// More than agreed.
    Price,
    /// Departs from what was agreed.
    #[default]
    Defect,
    /// Papers missing or wrong.
    Paperwork,
    /// Another term of the contract.
    OtherTerms,
}

/// received → understood → answered → proposed → agreed | contested → done → confirmed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionState {
    /// Received.
    #[default]
    Received,
    /// Restated and confirmed.
    Understood,
    /// Answered.
    Answered,
    /// Proposals made.
    Proposed,
    /// A proposal was chosen.
    Agreed,
    /// None was.
    Contested,
    /// What was agreed was done.
    Done,
    /// The client confirmed it.
    Confirmed,
}
