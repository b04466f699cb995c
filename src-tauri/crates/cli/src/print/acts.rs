//! What each kind of act says, in a terminal.

use super::{field, heading, joined};
use crate::program::{list, text};
use acceptance::dates::Moment;
use acceptance::{
    ActBody, Agreement, Amount, ConvocationAct, Dossier, ItemId, Letter, Lifting, Notice, Reception,
    Rectification, Statement, Step, SupportNotice, Termination,
};
use chrono::NaiveDate;
use messages::Catalogue;
use serde::Serialize;
use serde_json::Value;

/// The lines of one act, growing.
pub struct Page<'a> {
    pub catalogue: &'a Catalogue,
    pub view: &'a Value,
    pub dossier: &'a Dossier,
    pub lines: &'a mut Vec<String>,
}

impl Page<'_> {
    pub fn body(&mut self, body: &ActBody) {
        match body {
            ActBody::SupportNotice(act) => self.support(act),
            ActBody::Agreement(act) => self.agreement(act),
            ActBody::Notice(act) => self.notice(act),
            ActBody::Convocation(act) => self.convocation(act),
            ActBody::Reception(act) => self.reception(act),
            ActBody::Lifting(act) => self.lifting(act),
            ActBody::Rectification(act) => self.rectification(act),
            ActBody::Statement(act) => self.statement(act),
            ActBody::Letter(act) => self.letter(act),
            ActBody::Termination(act) => self.termination(act),
        }
    }

    fn support(&mut self, act: &SupportNotice) {
        self.day("cli-inspected", act.inspected_on);
        for defect in &act.defects {
            let parts = [&defect.place, &defect.what, &defect.measured, &defect.tolerance];
            self.lines.push(format!("  · {}", joined(" · ", parts)));
        }
        self.field("cli-consequence", &act.consequence);
        self.field("cli-proposal", &act.proposal);
        self.sum("cli-repair-price", act.repair_price);
        if let Some(choice) = act.choice {
            let choice = self.word("pdf-choice", &choice);
            self.field("cli-choice", &choice);
        }
        self.field("cli-client-words", &act.client_words);
    }

    fn agreement(&mut self, act: &Agreement) {
        self.field("cli-facts", &act.facts);
        self.field("cli-terms", &act.terms);
        if let Some(remedy) = act.remedy {
            let remedy = self.word("remedy", &remedy);
            self.field("cli-remedy", &remedy);
        }
        self.sum("cli-price-effect", Some(act.price_effect));
        self.days("cli-days-effect", act.days_effect);
        self.day("cli-new-end", act.new_end);
        for item in &act.added {
            let amount = super::item_price(self.catalogue, self.dossier, item);
            self.lines
                .push(format!("  + {}", joined(" · ", [&item.name, &amount])));
        }
    }

    fn notice(&mut self, act: &Notice) {
        self.field("cli-facts", &act.facts);
        self.field("cli-cause", &act.cause);
        self.field("cli-consequence", &act.consequence);
        self.sum(
            "cli-price-effect",
            Some(act.price_effect).filter(|sum| *sum != Amount::ZERO),
        );
        self.days("cli-days-effect", act.days_effect);
        self.day("cli-new-end", act.announced_end);
        self.steps(&act.steps);
        self.field("cli-asked", &act.asked);
        self.day("cli-answer-by", act.answer_by);
    }

    fn convocation(&mut self, act: &ConvocationAct) {
        self.moment("cli-visit", act.at);
        self.moment("cli-visit-or", act.or_at);
        self.field("cli-place", &act.place);
        self.field("cli-agenda", &act.agenda);
    }

    fn reception(&mut self, act: &Reception) {
        if !act.lines.is_empty() {
            heading(self.catalogue, "cli-items", self.lines);
        }
        for line in &act.lines {
            let decision = match line.decision {
                Some(decision) => self.word("item", &decision),
                None => self.catalogue.text("cli-undecided"),
            };
            self.line(&[&self.item(line.item), &decision, &line.note]);
        }
        if !act.reserves.is_empty() {
            heading(self.catalogue, "cli-reserves", self.lines);
        }
        for (reserve, number) in act.reserves.iter().zip(1..) {
            let deadline = reserve.deadline.map(|day| self.catalogue.date(day));
            let deadline = deadline.unwrap_or_default();
            let what = joined(" · ", [&reserve.place, &reserve.client_words, &deadline]);
            self.lines.push(format!("  {number:>2}  {what}"));
            if !reserve.contractor_words.trim().is_empty() {
                self.lines
                    .push(format!("      → {}", reserve.contractor_words.trim()));
            }
        }
    }

    fn lifting(&mut self, act: &Lifting) {
        if !act.lines.is_empty() {
            heading(self.catalogue, "cli-reserves", self.lines);
        }
        for line in &act.lines {
            let id = line.reserve.to_string();
            let states = list(self.view, "/dossier/reserves");
            let state = states.iter().find(|state| text(state, "/reserve/id") == id);
            let words = state.map_or("—", |state| text(state, "/reserve/client_words"));
            let decision = match line.decision {
                Some(decision) => self.word("pdf-lifting", &decision),
                None => self.catalogue.text("cli-undecided"),
            };
            self.line(&[words, &decision, &line.done, &line.client_words]);
        }
        self.field("cli-remarks", &act.remarks);
    }

    fn rectification(&mut self, act: &Rectification) {
        self.field("cli-reason", &act.reason);
        for correction in &act.corrections {
            self.lines.push(format!(
                "  · {}",
                joined(
                    " ",
                    [
                        &correction.place,
                        &correction.stands,
                        &"→".to_owned(),
                        &correction.reads
                    ]
                )
            ));
        }
    }

    fn statement(&mut self, act: &Statement) {
        self.moment("cli-visit", act.visit.started);
        self.field("cli-facts", &act.facts);
        self.field("cli-client-words", &act.client_words);
        if !act.lines.is_empty() {
            heading(self.catalogue, "cli-items", self.lines);
        }
        for line in &act.lines {
            let mark = if line.completed { "✓" } else { "·" };
            self.lines.push(format!(
                "  {mark} {}",
                joined(" · ", [&self.item(line.item), &line.state])
            ));
        }
        self.moment("cli-visit-or", act.proposed);
    }

    fn letter(&mut self, act: &Letter) {
        let to = joined(", ", [&act.to_name, &act.to_address.on_one_line()]);
        self.field("cli-to", &to);
        self.field("cli-subject", &act.subject);
        self.lines.push(String::new());
        self.lines.push(act.body.trim().to_owned());
        for enclosure in &act.enclosures {
            self.lines.push(format!("  + {enclosure}"));
        }
    }

    fn termination(&mut self, act: &Termination) {
        self.day("cli-ends-on", act.effective_on);
        self.field("cli-ground", &act.ground);
        self.field("cli-facts", &act.facts);
        for line in &act.lines {
            let amount = self.catalogue.money(line.amount, self.dossier.contract.currency);
            self.line(&[&self.item(line.item), &line.done, &amount]);
        }
        for one in &act.adjustments {
            let amount = self.catalogue.money(one.amount, self.dossier.contract.currency);
            self.line(&[&one.label, &amount]);
        }
        self.sum("cli-paid", Some(act.paid));
        self.sum("cli-balance", Some(act.balance()));
        self.lines.push(String::new());
        self.lines.push(act.body.trim().to_owned());
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            let who = self.word("capacity", &step.who);
            let due = step.due_on.map(|day| self.catalogue.date(day));
            self.line(&[&who, &step.what, &due.unwrap_or_default()]);
        }
    }

    /// The name of an item, of the contract or added since.
    fn item(&self, id: ItemId) -> String {
        let own = self.dossier.items.iter().find(|item| item.id == id);
        if let Some(item) = own {
            return item.name.clone();
        }
        let id = id.to_string();
        let added = list(self.view, "/dossier/contract/added");
        let added = added.iter().find(|item| text(item, "/id") == id);
        added.map_or("—", |item| text(item, "/name")).to_owned()
    }

    fn word(&self, key: &str, word: &impl Serialize) -> String {
        match serde_json::to_value(word) {
            Ok(Value::String(word)) => self.catalogue.text(&format!("{key}-{word}")),
            _ => String::new(),
        }
    }

    fn line(&mut self, parts: &[&str]) {
        self.lines.push(format!("  {}", joined(" · ", parts)));
    }

    fn field(&mut self, key: &str, value: &str) {
        self.lines.extend(field(self.catalogue, key, value));
    }

    fn day(&mut self, key: &str, day: Option<NaiveDate>) {
        let day = day.map(|day| self.catalogue.date(day));
        self.field(key, &day.unwrap_or_default());
    }

    fn moment(&mut self, key: &str, at: Option<Moment>) {
        let at = at.map(|at| self.catalogue.date_time(at.naive_local()));
        self.field(key, &at.unwrap_or_default());
    }

    fn sum(&mut self, key: &str, sum: Option<Amount>) {
        let sum = sum.map(|sum| self.catalogue.money(sum, self.dossier.contract.currency));
        self.field(key, &sum.unwrap_or_default());
    }

    fn days(&mut self, key: &str, days: i32) {
        if days != 0 {
            self.field(key, &format!("{days:+}"));
        }
    }
}
