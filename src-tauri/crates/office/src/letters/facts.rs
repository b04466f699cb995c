//! The facts of a dossier under the names that the templates use, each in words or as a blank to fill in.

use super::sources::{
    appointment, change, chosen, due, incident, last_reception, last_statement, left, number, objection,
    reception_to_lift, reserves, retention, works,
};
use crate::drafts::{Ground, short};
use crate::problems::Sentence;
use acceptance::Amount;
use acceptance::chain::ReserveState;
use acceptance::dates::{Moment, plus_days, shifted};
use acceptance::objection::Proposal;
use chrono::NaiveDate;

/// Days that a letter leaves for an answer or a payment; it names the day, which the user may change.
const TERM: u32 = 8;

/// A fact of the dossier under the name that the templates use.
pub(super) type Fact = (&'static str, String);

/// What the templates may say of a dossier.
pub(super) fn facts(ground: &Ground<'_>) -> Vec<Fact> {
    let mut facts = Gathered {
        ground,
        facts: Vec::new(),
    };
    facts.of_contract();
    facts.of_objection();
    facts.of_visits();
    facts.of_reserves();
    facts.of_money();
    facts.of_records();
    facts.facts
}

/// A sentence with its stop.
fn ended(words: &str) -> String {
    let words = words.trim();
    match words.is_empty() || words.ends_with(['.', '!', '?', '…']) {
        true => words.to_owned(),
        false => format!("{words}."),
    }
}

struct Gathered<'g, 'a> {
    ground: &'g Ground<'a>,
    facts: Vec<Fact>,
}

impl Gathered<'_, '_> {
    /// Adds a fact; where it is not known, a blank that says what is to be written there.
    fn add(&mut self, name: &'static str, value: Option<String>) {
        let value = value.map(|value| value.trim().to_owned());
        let value = value.filter(|value| !value.is_empty());
        let value = value.unwrap_or_else(|| self.ground.say(Sentence::of(format!("letter-missing-{name}"))));
        self.facts.push((name, value));
    }

    fn day(&self, day: Option<NaiveDate>) -> Option<String> {
        day.map(|day| self.ground.date(day))
    }

    fn moment(&self, at: Option<Moment>) -> Option<String> {
        at.map(|at| self.ground.catalogue().date_time(at.naive_local()))
    }

    fn of_contract(&mut self) {
        let contract = &self.ground.dossier().contract;
        let state = self.ground.chain().contract();
        self.add("contract", Some(contract.reference.clone()));
        self.add("contract-date", self.day(contract.signed_on));
        self.add("works", Some(works(self.ground)));
        self.add("site", Some(self.ground.site()));
        self.add("hours", Some(contract.hours.clone()));
        self.add("end", self.day(state.end));
        self.add("price-now", Some(self.ground.money(state.price)));
        self.add("contractor", Some(self.ground.contractor.name.clone()));
        self.add("phone", Some(self.ground.contractor.phone.clone()));
        self.add("today", self.day(Some(self.ground.today())));
    }

    fn of_objection(&mut self) {
        let objection = objection(self.ground);
        let item = objection
            .and_then(|objection| objection.item)
            .and_then(|item| self.ground.item_name(item));
        let deadline = objection.and_then(|objection| objection.deadline.as_ref());
        let proposals = objection.map(|objection| self.proposals(&objection.proposals));
        let chosen = chosen(self.ground).map(|proposal| self.proposal(proposal));
        self.add(
            "received",
            self.day(objection.and_then(|objection| objection.received_on)),
        );
        self.add("words", objection.map(|objection| objection.client_words.clone()));
        self.add(
            "restatement",
            objection.map(|objection| ended(&objection.restatement)),
        );
        self.add(
            "answer",
            objection.map(|objection| objection.contractor_words.clone()),
        );
        self.add("item", item.or_else(|| Some(works(self.ground))));
        self.add("proposals", proposals);
        self.add("chosen", chosen);
        self.add(
            "chosen-on",
            self.day(objection.and_then(|objection| objection.chosen_on)),
        );
        self.add("asked", self.day(deadline.and_then(|deadline| deadline.asked)));
        self.add("reason", deadline.map(|deadline| deadline.reason.clone()));
        self.add(
            "counter",
            self.day(deadline.and_then(|deadline| deadline.counter)),
        );
    }

    /// One numbered line for each proposal.
    fn proposals(&self, proposals: &[Proposal]) -> String {
        let written = proposals
            .iter()
            .filter(|proposal| !proposal.text.trim().is_empty());
        let line = |(rank, proposal)| format!("{}. {}", rank + 1, self.proposal(proposal));
        written.enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    /// A proposal with its effect on price and date.
    fn proposal(&self, proposal: &Proposal) -> String {
        let price = match proposal.price_effect {
            Amount::ZERO => Sentence::of("letter-proposal-price-none"),
            effect if effect > Amount::ZERO => {
                Sentence::of("letter-proposal-price-more").with("sum", self.ground.money(effect))
            }
            effect => Sentence::of("letter-proposal-price-less").with("sum", self.ground.money(-effect)),
        };
        let days = match proposal.days_effect {
            0 => Sentence::of("letter-proposal-days-none"),
            days => {
                let key = if days > 0 {
                    "letter-proposal-days"
                } else {
                    "letter-proposal-days-less"
                };
                Sentence::of(key).with("days", u64::from(days.unsigned_abs()))
            }
        };
        let sentence = Sentence::of("letter-proposal-line")
            .with("text", proposal.text.trim().trim_end_matches('.'))
            .with("price", self.ground.say(price))
            .with("days", self.ground.say(days));
        self.ground.say(sentence)
    }

    fn of_visits(&mut self) {
        let statement = last_statement(self.ground);
        let number = statement.and_then(|(act, _)| act.issue()).map(number);
        let called = statement.and_then(|(_, statement)| statement.convocation.as_ref());
        let visit = statement.and_then(|(_, statement)| statement.visit.started);
        let proposed = statement.and_then(|(_, statement)| statement.proposed);
        let means = called.map(|called| called.means.clone());
        self.add("statement", number);
        self.add("visit", self.moment(visit));
        self.add("means", means);
        self.add("called", self.day(called.and_then(|called| called.sent_on)));
        self.add("proposed", self.moment(proposed));
        self.add("appointment", self.moment(appointment(self.ground)));
    }

    fn of_reserves(&mut self) {
        let states = reserves(self.ground);
        let line = |state: &ReserveState| {
            let sentence = Sentence::of("letter-reserve-line")
                .with("rank", state.rank)
                .with("number", state.number.to_string())
                .with("words", short(&state.reserve.client_words));
            self.ground.say(sentence)
        };
        let lines: Vec<String> = states.iter().map(line).collect();
        self.add("reserves", Some(lines.join("\n")));
        let to_lift = reception_to_lift(self.ground);
        let number_to_lift = to_lift.and_then(|(act, _)| act.issue()).map(number);
        self.add("to-lift", number_to_lift);
        self.add(
            "to-lift-date",
            self.day(to_lift.and_then(|(_, reception)| reception.effect())),
        );
        let reception = last_reception(self.ground);
        let number = reception.and_then(|(act, _)| act.issue()).map(number);
        self.add("reception", number);
        self.add(
            "reception-date",
            self.day(reception.and_then(|(_, reception)| reception.effect())),
        );
    }

    fn of_money(&mut self) {
        let today = self.ground.today();
        let due = due(self.ground);
        let open = due.map(|(id, due)| left(self.ground, id, due));
        let label = due.map(|(_, due)| due.label.clone());
        self.add("label", label);
        self.add("sum", open.map(|sum| self.ground.money(sum)));
        self.add("due", self.day(due.and_then(|(_, due)| due.due_on)));
        self.add("term", self.day(Some(plus_days(today, TERM))));
        self.of_retention();
    }

    /// What is kept now, how it comes from what the act says, and when it is to be paid: on its day, or within the term where that day
    /// has passed.
    fn of_retention(&mut self) {
        let (kept, released) = retention(self.ground).unzip();
        let released = released.flatten();
        let is_past = released.is_some_and(|day| day < self.ground.today());
        self.add(
            "retention",
            kept.as_ref().map(|kept| self.ground.money(kept.stated)),
        );
        self.add("release", self.day(released));
        let rest = kept
            .filter(|kept| kept.left() != kept.stated)
            .map_or(String::new(), |kept| {
                let numbers: Vec<String> = kept.lowered_by.iter().map(ToString::to_string).collect();
                let sentence = Sentence::of("letter-retention-left")
                    .with("lowered", if numbers.is_empty() { "no" } else { "yes" })
                    .with("by", numbers.join(", "))
                    .with("allowed", self.ground.money(kept.allowed))
                    .with("is-paid", if kept.paid > Amount::ZERO { "yes" } else { "no" })
                    .with("paid", self.ground.money(kept.paid))
                    .with("left", self.ground.money(kept.left()));
                self.ground.say(sentence)
            });
        self.facts.push(("retention-left", rest));
        let when = match is_past {
            true => "past",
            false => "ahead",
        };
        self.facts.push(("release-when", when.to_owned()));
    }

    fn of_records(&mut self) {
        let change = change(self.ground);
        let end = self.ground.chain().contract().end;
        let later = change
            .zip(end)
            .map(|((_, change), end)| shifted(end, change.days));
        let days = change.map(|(_, change)| {
            let key = if change.days < 0 {
                "letter-proposal-days-less"
            } else {
                "letter-days"
            };
            let days = u64::from(change.days.unsigned_abs());
            self.ground.say(Sentence::of(key).with("days", days))
        });
        let price = change.and_then(|(_, change)| change.price);
        let total = price.map(|price| self.ground.chain().contract().price + price);
        self.add("change", change.map(|(_, change)| change.words.clone()));
        self.add(
            "change-date",
            self.day(change.map(|(record, _)| record.at.date_naive())),
        );
        self.add("change-price", price.map(|price| self.ground.money(price)));
        self.add("change-total", total.map(|price| self.ground.money(price)));
        self.add("change-days", days);
        self.add("change-end", self.day(later));
        let incident = incident(self.ground);
        self.add("incident", incident.map(|(_, facts)| facts.to_owned()));
        self.add("incident-date", self.moment(incident.map(|(at, _)| at)));
    }
}
