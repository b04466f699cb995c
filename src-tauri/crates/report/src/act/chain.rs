//! What an act knows of those before it: items that agreements added, acts and reserves that it cites, the price and end that
//! hold when it is made.

use acceptance::document::{CitedAct, CitedReserve, IssuedAgreement};
use acceptance::{ActBody, ActId, ActNumber, Amount, Item, ItemId, ReserveId};
use chrono::NaiveDate;

use crate::act::{Act, filled};
use crate::text::Rich;

impl<'a> Act<'a> {
    /// The item of the contract, or that an agreement added to it, with its number: those of the contract come first.
    pub fn item(&self, id: ItemId) -> Option<(usize, &'a Item)> {
        let added = self
            .document
            .agreements
            .iter()
            .flat_map(|issued| &issued.agreement.added);
        let own: &[Item] = match &self.document.body {
            ActBody::Agreement(agreement) => &agreement.added,
            _ => &[],
        };
        let all = self.document.dossier.items.iter().chain(added).chain(own);
        all.enumerate()
            .find(|(_, item)| item.id == id)
            .map(|(index, item)| (index + 1, item))
    }

    /// The agreement that added an item.
    pub fn added_by(&self, id: ItemId) -> Option<&'a ActNumber> {
        let adds = |issued: &&IssuedAgreement| issued.agreement.added.iter().any(|item| item.id == id);
        self.document
            .agreements
            .iter()
            .find(adds)
            .map(|issued| &issued.number)
    }

    /// An act that this one names.
    pub fn cited(&self, id: ActId) -> Option<&'a CitedAct> {
        self.document.cited.iter().find(|cited| cited.id == id)
    }

    /// A reserve of an earlier act.
    pub fn cited_reserve(&self, id: ReserveId) -> Option<&'a CitedReserve> {
        self.document.reserves.iter().find(|cited| cited.reserve.id == id)
    }

    /// “réserve sur support n° RS-2026-0001 du 3 septembre 2026 (mur nord du séjour)”.
    pub fn cited_name(&self, cited: &CitedAct) -> String {
        let name = self.numbered(&cited.number, cited.issued.date_naive());
        match cited.subject.trim() {
            subject if filled(subject) => format!("{name} ({subject})"),
            _ => name,
        }
    }

    /// An act by its kind, number and day.
    pub fn numbered(&self, number: &ActNumber, on: NaiveDate) -> String {
        self.text_with(
            "pdf-cited",
            &[
                ("kind", number.kind.word().into()),
                ("number", number.to_string().into()),
                ("date", self.date(on).into()),
            ],
        )
    }

    /// Agreements that hold: signed by all.
    pub fn signed_agreements(&self) -> impl Iterator<Item = &'a IssuedAgreement> {
        self.document.agreements.iter().filter(|issued| issued.signed)
    }

    /// The price of the contract with the agreements that hold.
    pub fn price_now(&self) -> Amount {
        let effects: Amount = self
            .signed_agreements()
            .map(|issued| issued.agreement.price_effect)
            .sum();
        self.document.dossier.price() + effects
    }

    /// The agreed end with the agreements that hold.
    pub fn end_now(&self) -> Option<NaiveDate> {
        self.document.end_before()
    }

    /// Whose word it is, with their capacity.
    pub fn contractor_name(&self) -> String {
        let name = self.document.contractor.name.trim();
        match filled(name) {
            true => name.to_owned(),
            false => self.text("capacity-contractor"),
        }
    }
}

/// Paragraphs, as an empty line parts them; single ends of line stay.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        match (filled(line), paragraphs.last_mut()) {
            (true, Some(last)) if last.is_empty() => last.push_str(line.trim_end()),
            (true, Some(last)) => {
                last.push('\n');
                last.push_str(line.trim_end());
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs.into_iter().filter(|paragraph| filled(paragraph))
}

/// What was typed, or that nothing was.
pub(crate) fn words_or_none(act: &Act<'_>, words: &str) -> Rich {
    match filled(words) {
        true => act.linked(words.trim()),
        false => Rich::new().italic(act.text("pdf-no-words")),
    }
}
