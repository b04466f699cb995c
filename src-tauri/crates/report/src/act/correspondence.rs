//! What letters have in common: the sender, the addressee where the window of an envelope is, place and date, the subject, the
//! end. A sheet folded in three shows the address through the window of a DL envelope (35 × 100 mm, 20 mm from its right and
//! lower edges), folded once through that of a C5 one.

use acceptance::{Address, Channel, Party, Sending};

use crate::act::chain::paragraphs;
use crate::act::{Act, filled, parties};
use crate::compose::Composer;
use crate::style::{Align, BODY, NOTE, SMALL, SUBHEADING};
use crate::text::Rich;

/// From the top of the text to the address: 57 mm from the top of the sheet.
const ADDRESS_BELOW: f32 = 93.0;
/// Where the right half begins: 110 mm from the left of the sheet.
const HALF: f32 = 0.5;

/// To whom a letter goes.
pub(crate) struct Addressee<'a> {
    pub name: &'a str,
    pub represented: &'a str,
    pub address: &'a Address,
}

impl<'a> Addressee<'a> {
    pub fn of(party: &'a Party) -> Self {
        Self {
            name: &party.name,
            represented: &party.representative,
            address: &party.address,
        }
    }
}

/// The head of a letter, down to its subject.
pub(crate) fn head(act: &Act<'_>, to: &Addressee<'_>, sending: &Sending, c: &mut Composer<'_, '_>) {
    let contractor = &act.document.contractor;
    c.beside(
        HALF,
        |left| {
            if let Some(logo) = &contractor.logo {
                left.logo_at(Align::Start, &logo.to_string(), &contractor.name, [110.0, 38.0]);
            }
            left.styled(contractor.name.trim(), &SUBHEADING);
            for line in parties::contractor(act, contractor) {
                left.styled(line, &NOTE);
            }
        },
        |right| {
            right.blank(ADDRESS_BELOW);
            let name = to.name.trim();
            let name = match filled(name) {
                true => name.to_owned(),
                false => act.text("pdf-client-open"),
            };
            right.styled(Rich::new().strong(name), &BODY);
            if filled(to.represented) {
                right.paragraph(act.with("pdf-letter-care", "name", to.represented.trim()));
            }
            for line in address_lines(to.address) {
                right.paragraph(line);
            }
        },
    );
    c.space(16.0).beside(
        HALF,
        |left| {
            for line in references(act) {
                left.styled(line, &SMALL);
            }
        },
        |right| {
            right.paragraph(dated(act, sending));
            for line in sent(act, sending) {
                right.paragraph(line);
            }
        },
    );
}

/// Number, contract and site, as an answer would name them.
fn references(act: &Act<'_>) -> Vec<Rich> {
    let dossier = &act.document.dossier;
    let mut lines = vec![act.issued_line().into()];
    let contract = parties::contract_reference(act);
    lines.extend(contract.map(|reference| act.with("pdf-letter-contract", "contract", reference).into()));
    if let Some(site) = parties::address(&dossier.site) {
        lines.push(act.with("pdf-letter-site", "site", site).into());
    }
    lines
}

/// “Angers, le 3 septembre 2026”.
fn dated(act: &Act<'_>, sending: &Sending) -> String {
    let issued = act.document.issued.map(|moment| moment.date_naive());
    let date = match sending.dated_on.or(issued) {
        Some(date) => act.date(date),
        None => return act.text("pdf-date-open"),
    };
    match act.document.contractor.address.town.trim() {
        town if filled(town) => act.text_with(
            "pdf-letter-dated",
            &[("town", town.into()), ("date", date.into())],
        ),
        _ => act.with("pdf-letter-dated-only", "date", date),
    }
}

/// “Par lettre recommandée avec avis de réception”, and its number.
pub(crate) fn sent(act: &Act<'_>, sending: &Sending) -> Vec<String> {
    let mut lines = vec![act.text(sent_key(sending.channel))];
    let reference = sending.reference.trim();
    if filled(reference) {
        let key = match sending.channel {
            Channel::RegisteredLetter => "pdf-sent-number",
            _ => "pdf-sent-reference",
        };
        lines.push(act.with(key, "reference", reference));
    }
    lines
}

pub(crate) fn sent_key(channel: Channel) -> &'static str {
    match channel {
        Channel::OnSite => "pdf-sent-on_site",
        Channel::Letter => "pdf-sent-letter",
        Channel::RegisteredLetter => "pdf-sent-registered_letter",
        Channel::Phone => "pdf-sent-phone",
        Channel::Email => "pdf-sent-email",
        Channel::Message => "pdf-sent-message",
    }
}

/// Street and complements, then town, then country: a line for each, as the post reads them.
pub(crate) fn address_lines(address: &Address) -> Vec<String> {
    let town = [address.postal_code.trim(), address.town.trim()].join(" ");
    let street = address.street.lines().map(str::trim);
    street
        .chain([town.trim(), address.country.trim()])
        .filter(|line| filled(line))
        .map(str::to_owned)
        .collect()
}

/// Paragraphs as they were written.
pub(crate) fn body(act: &Act<'_>, text: &str, c: &mut Composer<'_, '_>) {
    for paragraph in paragraphs(text) {
        c.space(7.0).paragraph(act.linked(&paragraph));
    }
}

/// Who writes, below the text at the right.
pub(crate) fn signed_off(act: &Act<'_>, c: &mut Composer<'_, '_>) {
    let contractor = &act.document.contractor;
    let name = contractor.name.trim();
    let person = contractor.representative.trim();
    c.space(14.0).beside(
        HALF,
        |left| {
            left.blank(1.0);
        },
        |right| {
            if filled(person) && person != name {
                right.styled(Rich::new().strong(person), &BODY);
                right.paragraph(act.with("pdf-letter-for", "name", name));
            } else {
                right.styled(Rich::new().strong(name), &BODY);
            }
        },
    );
}

/// What is enclosed.
pub(crate) fn enclosures(act: &Act<'_>, enclosures: &[String], c: &mut Composer<'_, '_>) {
    let entries: Vec<&str> = enclosures
        .iter()
        .map(|one| one.trim())
        .filter(|one| filled(one))
        .collect();
    if entries.is_empty() {
        return;
    }
    let label = [("count", entries.len().into())];
    c.space(12.0).label(act.text_with("pdf-letter-enclosed", &label));
    let entries = entries.into_iter().map(|entry| ("–", act.linked(entry)));
    c.list(&NOTE, entries);
}
