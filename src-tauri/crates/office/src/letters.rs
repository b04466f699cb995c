//! Letters written from templates with the facts of the dossier, in the dossier’s language.
//!
//! The texts stand in the catalogue (`letter-…`). What the dossier does not know stands in the letter as a blank in square
//! brackets, so that nobody sends a sentence that was made up.

use crate::api::ActView;
use crate::documents::{self, Contents};
use crate::drafts::{Ground, ORIGINALS, person, short};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{acts, words};
use acceptance::account::Account;
use acceptance::chain::ReserveState;
use acceptance::dates::{Moment, plus_days, shifted};
use acceptance::objection::Proposal;
use acceptance::record::{ChangeRequest, Due};
use acceptance::{
    Act, ActBody, ActId, ActNumber, Amount, Channel, Letter, LetterTemplate, Objection, Reception, Record,
    RecordBody, RecordId, Statement, Subject,
};
use chrono::NaiveDate;

/// Days that a formal notice leaves for the payment; the letter names the day, which the user may change.
const TERM: u32 = 8;

/// A letter from `template`.
pub(crate) fn letter(ground: &Ground<'_>, template: LetterTemplate) -> Outcome<Letter> {
    check(ground)?;
    let client = &ground.dossier().client;
    let mut letter = Letter {
        about: ground.from,
        to_name: person(client),
        to_address: client.address.clone(),
        sending: ground.sending(channel(template, client.email.trim().is_empty())),
        originals: ORIGINALS,
        ..Letter::default()
    };
    write(ground, template, &mut letter);
    Ok(letter)
}

/// Writes the text of a draft letter anew from its template.
pub(crate) fn fill(rooms: &Rooms, id: ActId, template: LetterTemplate) -> Outcome<ActView> {
    let mut store = rooms.store();
    let mut act = acts::draft(&store, id)?;
    let contents = Contents::read(&store, act.dossier)?;
    let contractor = store.profile()?.unwrap_or_default().contractor;
    let ActBody::Letter(letter) = &mut act.body else {
        return Err(refuse("problem-not-a-letter"));
    };
    let ground = Ground {
        contents: &contents,
        contractor: &contractor,
        rooms,
        store: &store,
        now: rooms.edge.moment(),
        from: letter.about,
    };
    write(&ground, template, letter);
    let stamp = rooms.stamp(
        &store,
        "action-fill-letter",
        acts::subject(&act),
        Some(act.dossier),
    )?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })?;
    acts::view(rooms, &store, id)
}

/// The text of a termination.
pub(crate) fn termination(ground: &Ground<'_>) -> String {
    body(ground, "letter-termination", &facts(ground))
}

/// Refuses a letter about what is not there.
fn check(ground: &Ground<'_>) -> Outcome<()> {
    match ground.from {
        Subject::Dossier => Ok(()),
        Subject::Act(id) => ground.act(id).map(drop),
        Subject::Objection(id) => ground.objection(id).map(drop),
        Subject::Reserve(id) => ground.reserve(id).map(drop),
        Subject::Record(id) => ground.record(id).map(drop),
    }
}

/// What must be proven goes by registered letter; the rest by the quickest way to the client.
fn channel(template: LetterTemplate, no_email: bool) -> Channel {
    match template {
        LetterTemplate::FormalNoticeToPay
        | LetterTemplate::StatementNotice
        | LetterTemplate::RetentionRelease
        | LetterTemplate::RequestToLift => Channel::RegisteredLetter,
        _ if no_email => Channel::Letter,
        _ => Channel::Email,
    }
}

fn write(ground: &Ground<'_>, template: LetterTemplate, letter: &mut Letter) {
    let facts = facts(ground);
    let base = words::key("letter", &template);
    letter.template = template;
    letter.subject = said(ground, &format!("{base}-subject"), &facts);
    letter.body = body(ground, &base, &facts);
    letter.enclosures = enclosures(ground, template);
}

/// Greeting, text and closing, parted by empty lines.
fn body(ground: &Ground<'_>, base: &str, facts: &[Fact]) -> String {
    let text = said(ground, &format!("{base}-body"), facts);
    let greeting = said(ground, greeting(ground), facts);
    let closing = said(ground, "letter-closing", &[("greeting", greeting.clone())]);
    let parts = [format!("{greeting},"), text, closing];
    let written = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty());
    written.collect::<Vec<_>>().join("\n\n")
}

/// How the client is addressed: by the title that their name bears, if it bears one.
fn greeting(ground: &Ground<'_>) -> &'static str {
    let client = &ground.dossier().client;
    let name = match client.representative.trim() {
        "" => client.name.trim(),
        representative => representative,
    };
    match name.split_whitespace().next() {
        _ if name.contains(" et ") || name.contains(" and ") => "letter-greeting",
        Some("Mme" | "Mme." | "Madame" | "Mrs" | "Ms" | "Mlle") => "letter-greeting-madam",
        Some("M." | "M" | "Mr" | "Mr." | "Monsieur") => "letter-greeting-sir",
        _ => "letter-greeting",
    }
}

/// What goes with the letter.
fn enclosures(ground: &Ground<'_>, template: LetterTemplate) -> Vec<String> {
    let enclosed = |act: &Act| {
        let number = act.issue()?.number.to_string();
        let title = words::title(&act.body, ground.catalogue());
        let sentence = Sentence::of("letter-enclosure")
            .with("title", title)
            .with("number", number);
        Some(ground.say(sentence))
    };
    let about = match ground.from {
        Subject::Act(id) => ground.act(id).ok(),
        _ => None,
    };
    let act = match template {
        LetterTemplate::StatementNotice => last_statement(ground).map(|(act, _)| act),
        LetterTemplate::RequestToLift | LetterTemplate::RetentionRelease => {
            last_reception(ground).map(|(act, _)| act)
        }
        _ => about,
    };
    act.and_then(enclosed).into_iter().collect()
}

/// A fact of the dossier under the name that the templates use.
type Fact = (&'static str, String);

fn said(ground: &Ground<'_>, key: &str, facts: &[Fact]) -> String {
    let sentence = facts.iter().fold(Sentence::of(key), |sentence, (name, value)| {
        sentence.with(name, value.as_str())
    });
    ground.say(sentence)
}

fn facts(ground: &Ground<'_>) -> Vec<Fact> {
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
        self.add(
            "received",
            self.day(objection.and_then(|objection| objection.received_on)),
        );
        self.add("words", objection.map(|objection| objection.client_words.clone()));
        self.add(
            "restatement",
            objection.map(|objection| objection.restatement.clone()),
        );
        self.add(
            "answer",
            objection.map(|objection| objection.contractor_words.clone()),
        );
        self.add("item", item.or_else(|| Some(works(self.ground))));
        self.add("proposals", proposals);
        self.add("asked", self.day(deadline.and_then(|deadline| deadline.asked)));
        self.add("reason", deadline.map(|deadline| deadline.reason.clone()));
        self.add(
            "counter",
            self.day(deadline.and_then(|deadline| deadline.counter)),
        );
    }

    /// One line for each proposal, with its effect on price and date.
    fn proposals(&self, proposals: &[Proposal]) -> String {
        let line = |(rank, proposal): (usize, &Proposal)| {
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
                .with("rank", rank + 1)
                .with("text", proposal.text.trim().trim_end_matches('.'))
                .with("price", self.ground.say(price))
                .with("days", self.ground.say(days));
            self.ground.say(sentence)
        };
        let written = proposals
            .iter()
            .filter(|proposal| !proposal.text.trim().is_empty());
        written.enumerate().map(line).collect::<Vec<_>>().join("\n")
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
        let (kept, released) = retention(self.ground).unzip();
        self.add("retention", kept.map(|sum| self.ground.money(sum)));
        self.add("release", self.day(released.flatten()));
        self.add("paid", Some(self.ground.money(self.ground.contents.received())));
    }

    fn of_records(&mut self) {
        let change = change(self.ground);
        let end = self.ground.chain().contract().end;
        let later = change
            .zip(end)
            .map(|((_, change), end)| shifted(end, change.days));
        let days = change.map(|(_, change)| {
            let days = u64::from(change.days.unsigned_abs());
            self.ground.say(Sentence::of("letter-days").with("days", days))
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

fn number(issue: &acceptance::act::Issue) -> String {
    ActNumber::to_string(&issue.number)
}

fn works(ground: &Ground<'_>) -> String {
    let dossier = ground.dossier();
    match dossier.works.trim() {
        "" => dossier.title.trim().to_owned(),
        works => works.to_owned(),
    }
}

/// The objection that the letter is about, or the last one.
fn objection<'a>(ground: &Ground<'a>) -> Option<&'a Objection> {
    match ground.from {
        Subject::Objection(id) => ground.objection(id).ok(),
        _ => ground.contents.objections.last(),
    }
}

/// The statement that the letter is about, or the last one.
fn last_statement<'a>(ground: &Ground<'a>) -> Option<(&'a Act, &'a Statement)> {
    let statement = |act: &'a Act| match &act.body {
        ActBody::Statement(statement) => Some((act, statement)),
        _ => None,
    };
    let about = match ground.from {
        Subject::Act(id) => ground.act(id).ok().and_then(statement),
        _ => None,
    };
    about.or_else(|| ground.latest(statement))
}

/// The visit to which the client was called last, if it is still to come.
fn appointment(ground: &Ground<'_>) -> Option<Moment> {
    let called = ground.latest(|act| match &act.body {
        ActBody::Convocation(called) => Some(called.at),
        _ => None,
    });
    called.flatten().filter(|at| *at > ground.now)
}

/// The last reception that was not refused.
fn last_reception<'a>(ground: &Ground<'a>) -> Option<(&'a Act, &'a Reception)> {
    ground.latest(|act: &'a Act| match &act.body {
        ActBody::Reception(reception) if !reception.is_refused() => Some((act, reception)),
        _ => None,
    })
}

/// The reserve that the letter is about, or those that are open.
fn reserves(ground: &Ground<'_>) -> Vec<ReserveState> {
    match ground.from {
        Subject::Reserve(id) => ground.reserve(id).into_iter().collect(),
        _ => ground.chain().open_reserves(),
    }
}

/// The sum that the letter is about, or the one that is due longest.
fn due<'a>(ground: &Ground<'a>) -> Option<(RecordId, &'a Due)> {
    let due = |record: &'a Record| match &record.body {
        RecordBody::Due(due) => Some((record.id, due)),
        _ => None,
    };
    if let Subject::Record(id) = ground.from
        && let Some(named) = ground.record(id).ok().and_then(due)
    {
        return Some(named);
    }
    let open = |(id, due): &(RecordId, &Due)| left(ground, *id, due) > Amount::ZERO;
    let dues = ground.contents.records.iter().filter_map(due).filter(open);
    dues.min_by_key(|(_, due)| due.due_on.unwrap_or(NaiveDate::MAX))
}

/// What is left to pay of a sum due.
fn left(ground: &Ground<'_>, id: RecordId, due: &Due) -> Amount {
    let account = Account::of(&ground.dossier().contract, &ground.contents.records);
    let mut dues = account.dues().iter();
    dues.find(|owed| owed.record == id)
        .map_or(due.amount, |owed| owed.left)
}

/// The change that the letter is about, or the last one that was not withdrawn.
fn change<'a>(ground: &Ground<'a>) -> Option<(&'a Record, &'a ChangeRequest)> {
    let change = |record: &'a Record| match &record.body {
        RecordBody::ChangeRequest(change) => Some((record, change)),
        _ => None,
    };
    let about = match ground.from {
        Subject::Record(id) => ground.record(id).ok().and_then(change),
        _ => None,
    };
    let mut records = ground.contents.records.iter().rev().filter_map(change);
    about.or_else(|| records.find(|(_, change)| !change.withdrawn))
}

/// The incident that the letter is about, or the last one.
fn incident<'a>(ground: &Ground<'a>) -> Option<(Moment, &'a str)> {
    let incident = |record: &'a Record| match &record.body {
        RecordBody::Incident(incident) => Some((record.at, incident.facts.as_str())),
        _ => None,
    };
    let about = match ground.from {
        Subject::Record(id) => ground.record(id).ok().and_then(incident),
        _ => None,
    };
    about.or_else(|| ground.contents.records.iter().rev().find_map(incident))
}

/// What is kept back under the last reception, and until when, as that act says.
fn retention(ground: &Ground<'_>) -> Option<(Amount, Option<NaiveDate>)> {
    let (act, reception) = last_reception(ground)?;
    let retention = reception.money.retention.as_ref()?;
    let document = documents::frozen(ground.rooms, ground.store, act.id).ok()?;
    Some((document.sums()?.retention, retention.released_on))
}
