//! Drafts filled with what the dossier knows, and kept in step with it.
//!
//! The contractor’s program certifies an act in a field of its own; the signatories of a draft are those who sign by hand. An
//! act of both sides has the client’s side, the architect, and, as is customary, whoever represents the contractor. What one
//! side writes to the other is complete with the certificate; the client may be added, to acknowledge its receipt.

mod agreement;
mod ending;
mod follow;
mod reception;
mod retold;
mod visits;
mod warnings;

pub(crate) use agreement::agreement;
pub(crate) use follow::{follow, follow_chain, planned_items};
pub(crate) use reception::{follow_effect, reception};
pub(crate) use retold::retell;

use crate::documents::Contents;
use crate::host::Rooms;
use crate::letters;
use crate::problems::{Outcome, Sentence, refuse};
use acceptance::chain::ReserveState;
use acceptance::dates::Moment;
use acceptance::reception::{Attendance, Presence};
use acceptance::{
    Act, ActBody, ActId, ActKind, Amount, Capacity, Chain, Channel, Contractor, Dossier, Item, ItemId,
    LetterTemplate, Objection, ObjectionId, Party, Record, RecordId, ReserveId, Sending, Signatory,
    SignatoryId, Subject,
};
use chrono::NaiveDate;
use messages::Catalogue;
use store::Store;

/// Two originals: one for each side.
pub(crate) const ORIGINALS: u32 = 2;

/// A draft of `kind`, from what `ground` stands on.
pub(crate) fn begin(
    ground: &Ground<'_>,
    kind: ActKind,
    template: Option<LetterTemplate>,
) -> Outcome<ActBody> {
    Ok(match kind {
        ActKind::SupportNotice => ActBody::SupportNotice(warnings::support(ground)),
        ActKind::Agreement => ActBody::Agreement(agreement::begin(ground)?),
        ActKind::Notice => ActBody::Notice(warnings::notice(ground)?),
        ActKind::Convocation => ActBody::Convocation(visits::convocation(ground)?),
        ActKind::Reception => ActBody::Reception(reception::begin(ground)?),
        ActKind::Lifting => ActBody::Lifting(visits::lifting(ground)),
        ActKind::Rectification => ActBody::Rectification(ending::rectification(ground)?),
        ActKind::Statement => ActBody::Statement(visits::statement(ground)?),
        ActKind::Letter => ActBody::Letter(letters::letter(ground, template.unwrap_or_default())?),
        ActKind::Termination => ActBody::Termination(ending::termination(ground)?),
    })
}

/// What a draft is begun from.
pub(crate) struct Ground<'a> {
    pub(crate) contents: &'a Contents,
    pub(crate) contractor: &'a Contractor,
    pub(crate) rooms: &'a Rooms,
    pub(crate) store: &'a Store,
    pub(crate) now: Moment,
    pub(crate) from: Subject,
}

impl<'a> Ground<'a> {
    pub(crate) fn dossier(&self) -> &'a Dossier {
        &self.contents.dossier
    }

    pub(crate) fn chain(&self) -> Chain<'a> {
        self.contents.chain()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    /// The catalogue of the dossier’s language: what is written here goes to the client.
    pub(crate) fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.dossier().language)
    }

    pub(crate) fn say(&self, sentence: Sentence) -> String {
        sentence.say(self.catalogue())
    }

    pub(crate) fn date(&self, date: NaiveDate) -> String {
        self.catalogue().date(date)
    }

    pub(crate) fn money(&self, amount: Amount) -> String {
        self.catalogue().money(amount, self.dossier().contract.currency)
    }

    /// Where the works are.
    pub(crate) fn site(&self) -> String {
        self.dossier().site.on_one_line()
    }

    /// The name of an item, of the contract or added since.
    pub(crate) fn item_name(&self, id: ItemId) -> Option<String> {
        let items: Vec<Item> = self.chain().items();
        let item = items.into_iter().find(|item| item.id == id)?;
        Some(item.name.trim().to_owned()).filter(|name| !name.is_empty())
    }

    /// An act that was issued and stands.
    pub(crate) fn act(&self, id: ActId) -> Outcome<&'a Act> {
        let known = self.contents.acts.iter().find(|act| act.id == id);
        known.filter(|act| act.stands()).ok_or_else(lost)
    }

    pub(crate) fn objection(&self, id: ObjectionId) -> Outcome<&'a Objection> {
        let mut objections = self.contents.objections.iter();
        objections.find(|known| known.id == id).ok_or_else(lost)
    }

    pub(crate) fn record(&self, id: RecordId) -> Outcome<&'a Record> {
        let mut records = self.contents.records.iter();
        records.find(|known| known.id == id).ok_or_else(lost)
    }

    /// A reserve of a reception that the client signed.
    pub(crate) fn reserve(&self, id: ReserveId) -> Outcome<ReserveState> {
        let mut states = self.chain().reserves().into_iter();
        states.find(|state| state.reserve.id == id).ok_or_else(lost)
    }

    /// Acts issued and standing whose body `pick` takes, the latest first.
    pub(crate) fn latest<T>(&self, pick: impl Fn(&'a Act) -> Option<T>) -> Option<T> {
        let standing = self.chain().standing();
        standing.into_iter().rev().find_map(|(act, _)| pick(act))
    }

    /// A letter of today.
    pub(crate) fn sending(&self, channel: Channel) -> Sending {
        Sending {
            channel,
            dated_on: Some(self.today()),
            reference: String::new(),
        }
    }

    /// Everybody who signs an act of both sides.
    pub(crate) fn signatories(&self) -> Vec<Signatory> {
        signatories(self.dossier(), self.contractor, &mut || self.signatory_id())
    }

    /// Those of them who sign in one of `capacities`.
    pub(crate) fn signatories_as(&self, capacities: &[Capacity]) -> Vec<Signatory> {
        let mut all = self.signatories();
        all.retain(|signatory| capacities.contains(&signatory.capacity));
        all
    }

    pub(crate) fn signatory_id(&self) -> SignatoryId {
        SignatoryId(self.rooms.edge.id())
    }

    pub(crate) fn attendance(&self) -> Vec<Attendance> {
        attendance(self.dossier(), self.contractor)
    }
}

/// What a draft was to come from is not there.
pub(crate) fn lost() -> crate::problems::Fault {
    refuse("problem-from-unknown")
}

/// What a draft was to come from leads to another kind of act.
pub(crate) fn unfit() -> crate::problems::Fault {
    refuse("problem-from-unfit")
}

/// The first line of `words`, short enough for a subject.
pub(crate) fn short(words: &str) -> String {
    const MOST: usize = 90;
    let line = words.trim().lines().next().unwrap_or_default().trim();
    if line.chars().count() <= MOST {
        return line.trim_end_matches('.').to_owned();
    }
    let cut: String = line.chars().take(MOST).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', ':', ' ']))
}

fn attendance(dossier: &Dossier, contractor: &Contractor) -> Vec<Attendance> {
    let present = |name: String, capacity| Attendance {
        name,
        capacity,
        presence: Presence::Present,
        note: String::new(),
    };
    let mut attendance = vec![
        present(person(&dossier.client), Capacity::Client),
        present(speaker(contractor).to_owned(), Capacity::Contractor),
    ];
    if let Some(architect) = &dossier.architect {
        attendance.push(present(person(architect), Capacity::Architect));
    }
    attendance.retain(|attendance| !attendance.name.trim().is_empty());
    attendance
}

fn speaker(contractor: &Contractor) -> &str {
    match contractor.representative.trim() {
        "" => contractor.name.trim(),
        representative => representative,
    }
}

fn signatories(
    dossier: &Dossier,
    contractor: &Contractor,
    new_id: &mut impl FnMut() -> SignatoryId,
) -> Vec<Signatory> {
    let architect = dossier.architect.as_ref().map(person);
    let representative = contractor.representative.trim().to_owned();
    let people = [
        (Some(person(&dossier.client)), Capacity::Client),
        (architect, Capacity::Architect),
        (
            Some(representative).filter(|name| !name.is_empty()),
            Capacity::Contractor,
        ),
    ];
    let mut sign = |(name, capacity): (Option<String>, Capacity)| {
        name.map(|name| Signatory {
            id: new_id(),
            name,
            capacity,
        })
    };
    people.into_iter().filter_map(&mut sign).collect()
}

/// Who acts for a party: its representative with the company’s name, or the person themselves.
pub(crate) fn person(party: &Party) -> String {
    let (name, representative) = (party.name.trim(), party.representative.trim());
    if representative.is_empty() {
        name.to_owned()
    } else {
        format!("{representative} ({name})")
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_subject_is_one_line_that_ends_with_a_word() {
        assert_eq!(
            short("  Une tringle dans le placard.\nEt vite."),
            "Une tringle dans le placard"
        );
        let long = short(&"mot, ".repeat(40));
        assert!(long.chars().count() <= 91 && long.ends_with("mot…"), "{long}");
        assert_eq!(short(" \n "), "");
    }
}
