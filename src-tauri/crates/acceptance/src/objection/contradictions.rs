//! How an objection can contradict itself: each way has a name, the field that it is about, and a sentence in the catalogue. What is
//! refused when it is saved is decided by whoever saves it.

use super::{MOST_DAYS, Objection};
use crate::agreement::Remedy;
use crate::money::Amount;
use chrono::NaiveDate;

impl Objection {
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

#[cfg(test)]
mod tests {
    use super::super::tests::{blank, day, step};
    use super::*;
    use crate::objection::{AskedDeadline, Proposal};

    fn last() -> NaiveDate {
        day("2026-11-22").unwrap_or_default()
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
