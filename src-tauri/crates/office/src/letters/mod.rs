//! Letters written from templates with the facts of the dossier, in the dossier’s language.
//!
//! The texts stand in the catalogue (`letter-…`). What the dossier does not know stands in the letter as a blank in square
//! brackets, so that nobody sends a sentence that was made up.

mod facts;
mod sources;

use self::facts::{Fact, facts};
use self::sources::{last_reception, last_statement, reception_to_lift};
use crate::api::ActView;
use crate::documents::Contents;
use crate::drafts::{Ground, ORIGINALS, person};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{acts, words};
use acceptance::completeness::{self, Finding};
use acceptance::{Act, ActBody, ActId, Amount, Capacity, Channel, Language, Letter, LetterTemplate, Subject};
use messages::Catalogue;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The blanks that templates leave, in every language: a dossier may change its own after a letter was begun.
static BLANKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |language: Language| {
        let catalogue = Catalogue::of(language);
        let keys = messages::keys(language).into_iter();
        let blanks = keys.filter(|key| key.starts_with("letter-missing-") || key == "letter-blank-body");
        blanks.map(|key| catalogue.text(&key)).collect::<Vec<_>>()
    };
    let mut blanks = Language::ALL.map(of).concat();
    let mut seen = HashSet::new();
    blanks.retain(|blank| seen.insert(blank.clone()));
    blanks
});

/// What a letter or a termination still has to be filled with.
pub(crate) fn unfilled(body: &ActBody) -> Vec<Finding> {
    completeness::unfilled(body, &BLANKS)
}

/// A letter from `template`.
pub(crate) fn letter(ground: &Ground<'_>, template: LetterTemplate) -> Outcome<Letter> {
    check(ground)?;
    refuse_settled(ground, template)?;
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
    let contractor = rooms.profile_for(&store, act.dossier)?.contractor;
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
    refuse_settled(&ground, template)?;
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

/// The text of a termination, in the voice of who answers or ends: the letter is the contractor’s, whoever ended the contract.
pub(crate) fn termination(ground: &Ground<'_>, by: Capacity) -> String {
    let base = match by.is_of_client() {
        true => "letter-termination-client",
        false => "letter-termination",
    };
    let mut facts = facts(ground);
    // Nobody regrets not having finished what was received whole.
    let received = match ground.chain().received_all() {
        Some(_) => "yes",
        None => "no",
    };
    facts.push(("received-all", received.to_owned()));
    body(ground, base, None, &facts)
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

/// Refuses to claim what was paid, and to price once more what was agreed.
fn refuse_settled(ground: &Ground<'_>, template: LetterTemplate) -> Outcome<()> {
    match template {
        LetterTemplate::PaymentReminder | LetterTemplate::FormalNoticeToPay => match sources::due(ground) {
            Some((id, due)) if sources::left(ground, id, due) <= Amount::ZERO => {
                Err(refuse("problem-due-paid"))
            }
            _ => Ok(()),
        },
        LetterTemplate::RetentionRelease => match sources::retention(ground) {
            Some((kept, _)) if kept.left() <= Amount::ZERO => Err(refuse("problem-retention-paid")),
            _ => Ok(()),
        },
        LetterTemplate::ChangePrice => {
            let agreed = sources::change(ground).and_then(|(wish, _)| sources::agreed(ground, wish.id));
            match agreed {
                Some(number) => Err(refuse("problem-origin-settled").with("number", number)),
                None => Ok(()),
            }
        }
        _ => Ok(()),
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
    let base = match template {
        LetterTemplate::Proposal if sources::chosen(ground).is_some() => "letter-proposal-chosen".to_owned(),
        _ => words::key("letter", &template),
    };
    letter.template = template;
    letter.subject = said(ground, &format!("{base}-subject"), &facts);
    letter.body = body(ground, &base, mediator(ground, template), &facts);
    letter.enclosures = enclosures(ground, template);
}

/// Where a consumer may turn (Code de la consommation, L. 612-1 and L. 616-1), in what answers a complaint or claims a sum;
/// nothing to a company, or where the profile names nobody.
fn mediator(ground: &Ground<'_>, template: LetterTemplate) -> Option<String> {
    let disputed = matches!(
        template,
        LetterTemplate::Acknowledgement
            | LetterTemplate::Proposal
            | LetterTemplate::CounterDeadline
            | LetterTemplate::FormalNoticeToPay
    );
    let consumer = ground.dossier().client.company_number.trim().is_empty();
    let named = ground.contractor.mediator.trim();
    (disputed && consumer && !named.is_empty())
        .then(|| ground.say(Sentence::of("letter-mediator").with("mediator", named)))
}

/// Greeting, text, where a consumer may turn, and closing, parted by empty lines.
fn body(ground: &Ground<'_>, base: &str, mediator: Option<String>, facts: &[Fact]) -> String {
    let text = said(ground, &format!("{base}-body"), facts);
    let greeting = said(ground, greeting(ground), facts);
    let closing = said(ground, "letter-closing", &[("greeting", greeting.clone())]);
    let parts = [
        format!("{greeting},"),
        text,
        mediator.unwrap_or_default(),
        closing,
    ];
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
        LetterTemplate::RequestToLift => reception_to_lift(ground).map(|(act, _)| act),
        LetterTemplate::RetentionRelease => last_reception(ground).map(|(act, _)| act),
        _ => about,
    };
    act.and_then(enclosed).into_iter().collect()
}

fn said(ground: &Ground<'_>, key: &str, facts: &[Fact]) -> String {
    let sentence = facts.iter().fold(Sentence::of(key), |sentence, (name, value)| {
        sentence.with(name, value.as_str())
    });
    ground.say(sentence)
}
