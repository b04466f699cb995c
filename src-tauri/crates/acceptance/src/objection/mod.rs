//! The objection (réclamation): two voices, four steps, no labels.

mod contradictions;

pub use contradictions::Contradiction;

use crate::agreement::Remedy;
use crate::id::{ActId, DossierId, ItemId, ObjectionId, ReserveId};
use crate::money::Amount;
use crate::sending::Step;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most days by which a proposal may move the agreed end, either way: ten years.
pub const MOST_DAYS: u32 = 3_650;

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
    /// Where it stands: [`Self::derived_state`], as it was when it was saved.
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

    /// Where it stands, by what is written in it: the furthest step that was taken.
    ///
    /// A proposal counts once something is proposed, a choice once it names one; it is *done* once every step of the follow-up
    /// is done, and there was one. The client’s confirmation ends it from wherever it stood.
    #[must_use]
    pub fn derived_state(&self) -> ObjectionState {
        let is_written = |text: &str| !text.trim().is_empty();
        let followed_up = !self.steps.is_empty() && self.steps.iter().all(|step| step.done_on.is_some());
        if self.confirmed_on.is_some() {
            ObjectionState::Confirmed
        } else if self.chosen.is_some() && followed_up {
            ObjectionState::Done
        } else if self.chosen.is_some() {
            ObjectionState::Agreed
        } else if self.declined {
            ObjectionState::Contested
        } else if self.proposals.iter().any(Proposal::is_made) {
            ObjectionState::Proposed
        } else if is_written(&self.contractor_words) {
            ObjectionState::Answered
        } else if self.restatement_confirmed == Some(true) {
            ObjectionState::Understood
        } else {
            ObjectionState::Received
        }
    }

    /// The proposal that the client chose.
    #[must_use]
    pub fn chosen_proposal(&self) -> Option<&Proposal> {
        let index = usize::try_from(self.chosen?).ok()?;
        self.proposals.get(index)
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

impl Proposal {
    /// Whether it proposes something.
    #[must_use]
    pub fn is_made(&self) -> bool {
        !self.text.trim().is_empty() || self.remedy.is_some()
    }
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
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
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

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    pub(super) fn blank() -> Objection {
        Objection::new(ObjectionId(Uuid::nil()), DossierId(Uuid::nil()))
    }

    pub(super) fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    pub(super) fn step(done_on: Option<NaiveDate>) -> Step {
        Step {
            what: "Raboter la porte".to_owned(),
            done_on,
            ..Step::default()
        }
    }

    #[test]
    fn each_step_that_is_written_moves_it_on() {
        let mut objection = blank();
        assert_eq!(objection.derived_state(), ObjectionState::Received);
        objection.restatement_confirmed = Some(true);
        assert_eq!(objection.derived_state(), ObjectionState::Understood);
        objection.contractor_words = "Le mur est hors d’aplomb.".to_owned();
        assert_eq!(objection.derived_state(), ObjectionState::Answered);
        objection.proposals.push(Proposal {
            text: "Nous rabotons la porte.".to_owned(),
            ..Proposal::default()
        });
        assert_eq!(objection.derived_state(), ObjectionState::Proposed);
        objection.chosen = Some(0);
        assert_eq!(objection.derived_state(), ObjectionState::Agreed);
        objection.steps = vec![step(day("2026-11-20")), step(None)];
        assert_eq!(objection.derived_state(), ObjectionState::Agreed);
        objection.steps = vec![step(day("2026-11-20")), step(day("2026-11-21"))];
        assert_eq!(objection.derived_state(), ObjectionState::Done);
        objection.confirmed_on = day("2026-11-22");
        assert_eq!(objection.derived_state(), ObjectionState::Confirmed);
    }

    #[test]
    fn what_says_nothing_moves_nothing() {
        let mut objection = blank();
        objection.restatement_confirmed = Some(false);
        objection.contractor_words = " \n".to_owned();
        objection.proposals = vec![Proposal::default()];
        objection.steps = vec![step(day("2026-11-20"))];
        assert_eq!(objection.derived_state(), ObjectionState::Received);
        objection.declined = true;
        assert_eq!(objection.derived_state(), ObjectionState::Contested);
    }
}
