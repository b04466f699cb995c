//! The objection (réclamation): two voices, four steps, no labels.

use crate::agreement::Remedy;
use crate::id::{ActId, DossierId, ItemId, ObjectionId, ReserveId};
use crate::money::Amount;
use crate::sending::Step;
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
    /// Reserve it concerns, where it became one or comes from one.
    #[serde(default)]
    pub reserve: Option<ReserveId>,
    /// What brought it about, as found.
    #[serde(default)]
    pub cause: Option<Cause>,
    /// Acts that warned of it before: a notice on the support, a notice.
    #[serde(default)]
    pub warned_by: Vec<ActId>,
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
    /// When the client chose, or declined them all.
    #[serde(default)]
    pub chosen_on: Option<NaiveDate>,
    /// Whether the client declined every proposal.
    #[serde(default)]
    pub declined: bool,
    /// Deadline that the client set, and what we say to it.
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
    /// What it cost us: hours, material, concessions.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub cost: Option<Amount>,
    /// Where it stands.
    #[serde(default)]
    pub state: ObjectionState,
}

impl Objection {
    /// An objection of which nothing is known yet.
    #[must_use]
    pub fn new(id: ObjectionId, dossier: DossierId) -> Self {
        Self {
            id,
            dossier,
            received_on: None,
            channel: Channel::default(),
            kind: ObjectionKind::default(),
            item: None,
            reserve: None,
            cause: None,
            warned_by: Vec::new(),
            facts: String::new(),
            client_words: String::new(),
            restatement: String::new(),
            restatement_confirmed: None,
            contractor_words: String::new(),
            proposals: Vec::new(),
            chosen: None,
            chosen_on: None,
            declined: false,
            deadline: None,
            steps: Vec::new(),
            confirmed_on: None,
            feedback: String::new(),
            cost: None,
            state: ObjectionState::default(),
        }
    }
}

/// A proposal with its effect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Proposal {
    /// What is proposed.
    pub text: String,
    /// Which kind of remedy that is.
    pub remedy: Option<Remedy>,
    /// Effect on the price.
    pub price_effect: Amount,
    /// Effect on the agreed end, in days.
    pub days_effect: i32,
}

/// By which channel something was said or sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On the site.
    #[default]
    OnSite,
    /// By letter.
    Letter,
    /// By registered letter.
    RegisteredLetter,
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

/// A deadline that the client set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AskedDeadline {
    /// The day they named.
    pub asked: Option<NaiveDate>,
    /// Whether we contest it as too short.
    pub contested: bool,
    /// Why.
    pub reason: String,
    /// The day we propose instead.
    pub counter: Option<NaiveDate>,
    /// Whether the client accepted that day.
    pub counter_accepted: bool,
}

impl AskedDeadline {
    /// The day that holds: ours once accepted, theirs unless we contest it.
    #[must_use]
    pub fn holds(&self) -> Option<NaiveDate> {
        if self.counter_accepted {
            self.counter
        } else if self.contested {
            None
        } else {
            self.asked
        }
    }
}

/// What brings objections about; each has the habit that prevents it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The existing support.
    Support,
    /// Our own work.
    Workmanship,
    /// Material or a product.
    Material,
    /// Another trade.
    OtherTrade,
    /// What was agreed was not clear.
    UnclearAgreement,
    /// A wish that came later.
    LaterWish,
    /// Delivery, weather, staff.
    Planning,
    /// Something was not said in time.
    NotTold,
    /// Not found.
    Unknown,
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
