//! The objection (réclamation): two voices, four steps, no labels.

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
}

impl Objection {
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

    /// What contradicts itself in it, with the field (a JSON pointer) that it is about; `last` is the last day that has come.
    #[must_use]
    pub fn contradictions(&self, last: NaiveDate) -> Vec<(String, Contradiction)> {
        let mut found = Vec::new();
        let to_come = |day: Option<NaiveDate>| day.is_some_and(|day| day > last);
        if to_come(self.received_on) {
            found.push(("/received_on".to_owned(), Contradiction::ReceivedToCome));
        }
        for (index, proposal) in self.proposals.iter().enumerate() {
            if proposal.days_effect.unsigned_abs() > MOST_DAYS {
                found.push((
                    format!("/proposals/{index}/days_effect"),
                    Contradiction::DaysBeyond,
                ));
            }
            if proposal.remedy == Some(Remedy::Repair) && proposal.price_effect > Amount::ZERO {
                found.push((
                    format!("/proposals/{index}/price_effect"),
                    Contradiction::RepairCharged,
                ));
            }
        }
        let chosen = self.chosen.and_then(|index| usize::try_from(index).ok());
        match chosen.map(|index| self.proposals.get(index)) {
            Some(None) => found.push(("/chosen".to_owned(), Contradiction::ChosenIsNotThere)),
            Some(Some(proposal)) if !proposal.is_made() => {
                found.push(("/chosen".to_owned(), Contradiction::ChosenIsEmpty));
            }
            _ => {}
        }
        if self.chosen.is_some() && self.declined {
            found.push(("/declined".to_owned(), Contradiction::ChosenAndDeclined));
        }
        let out_of_order = |later: Option<NaiveDate>, earlier: Option<NaiveDate>| {
            later.zip(earlier).is_some_and(|(l, e)| l < e)
        };
        if out_of_order(self.chosen_on, self.received_on) {
            found.push(("/chosen_on".to_owned(), Contradiction::ChosenBeforeReceived));
        } else if to_come(self.chosen_on) {
            found.push(("/chosen_on".to_owned(), Contradiction::ChosenToCome));
        }
        if out_of_order(self.confirmed_on, self.received_on) {
            found.push(("/confirmed_on".to_owned(), Contradiction::ConfirmedBeforeReceived));
        } else if out_of_order(self.confirmed_on, self.chosen_on) {
            found.push(("/confirmed_on".to_owned(), Contradiction::ConfirmedBeforeChosen));
        } else if self.confirmed_on.is_some() && self.declined && self.chosen.is_none() {
            found.push(("/confirmed_on".to_owned(), Contradiction::ConfirmedAndDeclined));
        } else if to_come(self.confirmed_on) {
            found.push(("/confirmed_on".to_owned(), Contradiction::ConfirmedToCome));
        }
        if let Some(deadline) = &self.deadline {
            let asked = deadline.asked;
            if out_of_order(asked, self.received_on) {
                found.push(("/deadline/asked".to_owned(), Contradiction::AskedBeforeReceived));
            }
            if out_of_order(deadline.counter, self.received_on) {
                found.push((
                    "/deadline/counter".to_owned(),
                    Contradiction::CounterBeforeReceived,
                ));
            } else if out_of_order(deadline.counter, asked) {
                found.push(("/deadline/counter".to_owned(), Contradiction::CounterBeforeAsked));
            }
            if deadline.contested && asked.is_none() {
                found.push(("/deadline/asked".to_owned(), Contradiction::ContestedWithoutAsked));
            }
            if deadline.counter_accepted && deadline.counter.is_none() {
                found.push((
                    "/deadline/counter".to_owned(),
                    Contradiction::AcceptedWithoutCounter,
                ));
            }
        }
        for (index, step) in self.steps.iter().enumerate() {
            let place = format!("/steps/{index}/done_on");
            if out_of_order(step.done_on, self.received_on) {
                found.push((place, Contradiction::StepBeforeReceived));
            } else if to_come(step.done_on) {
                found.push((place, Contradiction::StepToCome));
            }
        }
        if self.cost.is_some_and(|cost| cost < Amount::ZERO) {
            found.push(("/cost".to_owned(), Contradiction::NegativeCost));
        }
        found
    }
}

/// How an objection can contradict itself; also the key of the catalogue (`problem-objection-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Contradiction {
    /// The choice names a proposal that is not there.
    #[error("the chosen proposal is not there")]
    ChosenIsNotThere,
    /// One proposal was chosen, and all were declined.
    #[error("a proposal is chosen and all are declined")]
    ChosenAndDeclined,
    /// The client chose before the objection was received.
    #[error("chosen before it was received")]
    ChosenBeforeReceived,
    /// The client confirmed before the objection was received.
    #[error("confirmed before it was received")]
    ConfirmedBeforeReceived,
    /// The client confirmed before they chose.
    #[error("confirmed before a proposal was chosen")]
    ConfirmedBeforeChosen,
    /// The client confirmed that it is settled, and declined every proposal.
    #[error("confirmed, and every proposal declined")]
    ConfirmedAndDeclined,
    /// The day that we propose lies before the objection was received.
    #[error("the day proposed instead is before it was received")]
    CounterBeforeReceived,
    /// A step of the follow-up was done before the objection was received.
    #[error("a step was done before the objection was received")]
    StepBeforeReceived,
    /// It cost less than nothing.
    #[error("the cost is negative")]
    NegativeCost,
    /// It was received on a day that has not come.
    #[error("received on a day to come")]
    ReceivedToCome,
    /// The client chose on a day that has not come.
    #[error("chosen on a day to come")]
    ChosenToCome,
    /// The client confirmed on a day that has not come.
    #[error("confirmed on a day to come")]
    ConfirmedToCome,
    /// A step of the follow-up was done on a day that has not come.
    #[error("a step was done on a day to come")]
    StepToCome,
    /// The proposal that was chosen says nothing.
    #[error("the chosen proposal is empty")]
    ChosenIsEmpty,
    /// The day that the client named lies before the objection was received.
    #[error("the day asked for is before it was received")]
    AskedBeforeReceived,
    /// We propose a day before the one that the client named.
    #[error("the day proposed instead is before the one asked for")]
    CounterBeforeAsked,
    /// A day is contested that nobody named.
    #[error("a deadline is contested, and none was asked for")]
    ContestedWithoutAsked,
    /// The client accepted a day that nobody proposed.
    #[error("a day was accepted, and none was proposed")]
    AcceptedWithoutCounter,
    /// More days than [`MOST_DAYS`], either way.
    #[error("more days than a proposal may move the end by")]
    DaysBeyond,
    /// A repair at the contractor’s cost that the client would pay for.
    #[error("a repair at the contractor’s cost raises the price")]
    RepairCharged,
}

impl Contradiction {
    /// Its key in the catalogue.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ChosenIsNotThere => "problem-objection-chosen-not-there",
            Self::ChosenAndDeclined => "problem-objection-chosen-and-declined",
            Self::ChosenBeforeReceived => "problem-objection-chosen-before-received",
            Self::ConfirmedBeforeReceived => "problem-objection-confirmed-before-received",
            Self::ConfirmedBeforeChosen => "problem-objection-confirmed-before-chosen",
            Self::ConfirmedAndDeclined => "problem-objection-confirmed-and-declined",
            Self::CounterBeforeReceived => "problem-objection-counter-before-received",
            Self::StepBeforeReceived => "problem-objection-step-before-received",
            Self::NegativeCost => "problem-objection-negative-cost",
            Self::ReceivedToCome => "problem-objection-received-to-come",
            Self::ChosenToCome => "problem-objection-chosen-to-come",
            Self::ConfirmedToCome => "problem-objection-confirmed-to-come",
            Self::StepToCome => "problem-objection-step-to-come",
            Self::ChosenIsEmpty => "problem-objection-chosen-empty",
            Self::AskedBeforeReceived => "problem-objection-asked-before-received",
            Self::CounterBeforeAsked => "problem-objection-counter-before-asked",
            Self::ContestedWithoutAsked => "problem-objection-contested-without-asked",
            Self::AcceptedWithoutCounter => "problem-objection-accepted-without-counter",
            Self::DaysBeyond => "problem-objection-days-beyond",
            Self::RepairCharged => "problem-objection-repair-charged",
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

    fn last() -> NaiveDate {
        day("2026-11-22").unwrap_or_default()
    }

    fn blank() -> Objection {
        Objection::new(ObjectionId(Uuid::nil()), DossierId(Uuid::nil()))
    }

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn step(done_on: Option<NaiveDate>) -> Step {
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

    #[test]
    fn a_sound_objection_does_not_contradict_itself() {
        let objection = Objection {
            received_on: day("2026-11-18"),
            chosen_on: day("2026-11-18"),
            confirmed_on: day("2026-11-18"),
            chosen: Some(0),
            proposals: vec![Proposal {
                text: "Nous rabotons la porte.".to_owned(),
                ..Proposal::default()
            }],
            steps: vec![step(day("2026-11-18")), step(None)],
            cost: Some(Amount::ZERO),
            ..blank()
        };
        assert_eq!(objection.contradictions(last()), []);
        // Without the day of the receipt nothing comes before it.
        let undated = Objection {
            received_on: None,
            ..objection
        };
        assert_eq!(undated.contradictions(last()), []);
    }

    #[test]
    fn each_contradiction_is_named_with_its_field() {
        let objection = Objection {
            received_on: day("2026-11-18"),
            chosen_on: day("2026-11-17"),
            confirmed_on: day("2026-11-17"),
            chosen: Some(1),
            declined: true,
            proposals: vec![Proposal::default()],
            steps: vec![step(None), step(day("2026-11-17"))],
            cost: Some(Amount(-1)),
            ..blank()
        };
        let found = objection.contradictions(last());
        let found: Vec<_> = found
            .iter()
            .map(|(place, what)| (place.as_str(), *what))
            .collect();
        assert_eq!(
            found,
            [
                ("/chosen", Contradiction::ChosenIsNotThere),
                ("/declined", Contradiction::ChosenAndDeclined),
                ("/chosen_on", Contradiction::ChosenBeforeReceived),
                ("/confirmed_on", Contradiction::ConfirmedBeforeReceived),
                ("/steps/1/done_on", Contradiction::StepBeforeReceived),
                ("/cost", Contradiction::NegativeCost),
            ]
        );
        let hasty = Objection {
            received_on: day("2026-11-01"),
            chosen_on: day("2026-11-18"),
            confirmed_on: day("2026-11-17"),
            ..blank()
        };
        assert_eq!(
            hasty.contradictions(last()),
            [("/confirmed_on".to_owned(), Contradiction::ConfirmedBeforeChosen)]
        );
    }

    #[test]
    fn a_settlement_that_was_declined_is_not_confirmed() {
        let declined = Objection {
            received_on: day("2026-11-18"),
            declined: true,
            ..blank()
        };
        assert_eq!(declined.contradictions(last()), []);
        let confirmed = Objection {
            confirmed_on: day("2026-11-20"),
            ..declined
        };
        assert_eq!(
            confirmed.contradictions(last()),
            [("/confirmed_on".to_owned(), Contradiction::ConfirmedAndDeclined)]
        );
    }

    #[test]
    fn the_day_proposed_instead_is_not_before_the_objection() {
        let on = |counter| Objection {
            received_on: day("2026-11-18"),
            deadline: Some(AskedDeadline {
                counter: day(counter),
                ..AskedDeadline::default()
            }),
            ..blank()
        };
        assert_eq!(on("2026-11-18").contradictions(last()), []);
        assert_eq!(
            on("2019-01-01").contradictions(last()),
            [(
                "/deadline/counter".to_owned(),
                Contradiction::CounterBeforeReceived
            )]
        );
    }

    #[test]
    fn what_has_not_come_yet_and_what_nobody_asked_for_is_named() {
        let deadline = |asked: &str, counter: &str, accepted| {
            Some(AskedDeadline {
                asked: day(asked),
                contested: true,
                counter: day(counter),
                counter_accepted: accepted,
                ..AskedDeadline::default()
            })
        };
        let sound = Objection {
            received_on: day("2026-11-18"),
            deadline: deadline("2026-12-01", "2026-12-10", true),
            ..blank()
        };
        assert_eq!(sound.contradictions(last()), []);
        let found = |objection: Objection| {
            let found = objection.contradictions(last()).into_iter();
            found
                .map(|(place, what)| format!("{place} {}", what.key()))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let with = |change: fn(&mut Objection)| {
            let mut objection = sound.clone();
            change(&mut objection);
            found(objection)
        };
        for (change, key) in [
            (
                (|one| one.received_on = day("2027-01-01")) as fn(&mut Objection),
                "received-to-come",
            ),
            (|one| one.chosen_on = day("2027-01-01"), "chosen-to-come"),
            (|one| one.confirmed_on = day("2027-01-01"), "confirmed-to-come"),
            (|one| one.steps = vec![step(day("2027-01-01"))], "step-to-come"),
            (
                |one| (one.proposals, one.chosen) = (vec![Proposal::default()], Some(0)),
                "chosen-empty",
            ),
            (
                |one| {
                    one.proposals = vec![Proposal {
                        days_effect: i32::MIN,
                        ..Proposal::default()
                    }];
                },
                "days-beyond",
            ),
        ] {
            let found = with(change);
            assert!(found.contains(key), "{key}: {found}");
        }
        for (told, key) in [
            (
                deadline("2026-11-01", "2026-12-10", false),
                "asked-before-received",
            ),
            (
                deadline("2026-12-25", "2026-12-10", false),
                "counter-before-asked",
            ),
            (deadline("none", "2026-12-10", false), "contested-without-asked"),
            (deadline("2026-12-25", "none", true), "accepted-without-counter"),
        ] {
            let found = found(Objection {
                deadline: told,
                ..sound.clone()
            });
            assert!(found.contains(key), "{key}: {found}");
        }
    }
}
