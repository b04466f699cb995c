//! The dispute file: everything of a dossier in time order, as one document that somebody who was not there can follow.
//!
//! It is put together by one side from the acts and the records, and says so. Where two spoke, both voices stand side by side;
//! what only one side wrote is named as that. Acts are told again from their frozen content, never from the dossier as it
//! stands now. What is printed can be recomputed by hand from what is printed.

mod acts;
mod changed;
mod chronicle;
mod cover;
mod events;
mod exhibits;
mod knowledge;
mod money;
mod objections;
mod parts;
mod records;
mod reserves;
mod scope;
mod spelled;

use std::io::Write;

use acceptance::document::{FORMAT, NotCanonical};
use acceptance::{
    Act as Recorded, ActBody, ActDocument, ActId, ActKind, ActNumber, Chain, Contractor, Dossier, Exhibit,
    Fingerprint, Language, Letter, Objection, Record, Sha256Hash,
};
use chrono::Datelike;
use messages::Catalogue;
use serde::{Deserialize, Serialize};

use crate::act::{Act, Options, RenderError};
use crate::compose::Composer;
use crate::document::{Document, Meta, Written};
use crate::error::Result;
use crate::fonts::Fonts;
use crate::photo::PhotoSource;
pub use changed::{Before, Changed};
use events::Event;

/// All that a dispute file tells.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dispute {
    /// The contractor, who makes it.
    pub contractor: Contractor,
    /// The dossier as it stands now.
    pub dossier: Dossier,
    /// The issued acts, the oldest first.
    pub acts: Vec<ToldAct>,
    /// Objections.
    pub objections: Vec<Objection>,
    /// Exhibits that are not in the bin, by number.
    pub exhibits: Vec<Exhibit>,
    /// Records.
    pub records: Vec<Record>,
    /// Drafts, which are left out.
    pub drafts: usize,
    /// Exhibits in the bin, which are left out.
    pub binned: usize,
    /// Numbers of the exhibits whose original no longer has its recorded hash.
    pub altered: Vec<u32>,
    /// What was altered or deleted after it was written down, the oldest first.
    pub changes: Vec<Changed>,
    /// Whether the journal is broken, or things no longer stand as it left them.
    #[serde(default)]
    pub is_broken: bool,
}

/// An issued act with its frozen content.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ToldAct {
    /// The act, with its signatures.
    pub act: Recorded,
    /// What was frozen when it was issued.
    pub document: ActDocument,
    /// SHA-256 of its sealed file.
    pub file: Option<Sha256Hash>,
}

impl Dispute {
    /// Whether there is nothing to tell: neither act nor objection, record or exhibit.
    pub fn is_empty(&self) -> bool {
        let nothing = self.acts.is_empty() && self.objections.is_empty();
        nothing && self.records.is_empty() && self.exhibits.is_empty()
    }
}

/// Writes the dispute file as PDF/A-3a, with one empty field for the certification. Photos are asked for by the SHA-256 of
/// their original, in lowercase hexadecimal.
pub fn dispute(
    dispute: &Dispute,
    photos: &dyn PhotoSource,
    options: &Options,
    out: &mut dyn Write,
) -> Result<Written, RenderError> {
    let shown = acceptance::text::cleaned(dispute).map_err(NotCanonical::from)?;
    let shown = crate::act::units::bound(&shown).map_err(NotCanonical::from)?;
    let (shown, spelled) = spelled::spelled(&shown, &Fonts::bundled()?).map_err(NotCanonical::from)?;
    let document = voice(&shown, options);
    let acts: Vec<Recorded> = shown.acts.iter().map(|told| told.act.clone()).collect();
    let voice = Act {
        document: &document,
        words: Catalogue::of(shown.dossier.language),
        fingerprint: Fingerprint(Sha256Hash([0; 32])),
        options,
    };
    let book = Book {
        dispute: &shown,
        chain: Chain::new(&shown.dossier, &acts),
        events: events::events(&shown),
        voice,
        spelled,
    };
    let title = book.voice.text("dispute-title");
    let meta = Meta {
        title: format!("{title}, {}", shown.dossier.title.trim()),
        author: shown.contractor.name.clone(),
        subject: book.voice.text("dispute-subject"),
        language: shown.dossier.language.tag().to_owned(),
        creator: options.program.clone(),
        created: options.created,
    };
    let mut pages = Document::new(meta, photos)?;
    pages.compose(|c| book.compose(c));
    parts::furnish(&book, &mut pages);
    Ok(pages.write(out)?)
}

/// The dossier as it stands now, as something that the functions of the acts can speak for.
fn voice(dispute: &Dispute, options: &Options) -> ActDocument {
    ActDocument {
        format: FORMAT,
        act: ActId(uuid::Uuid::nil()),
        number: ActNumber {
            kind: ActKind::Letter,
            year: options.created.year(),
            rank: 0,
        },
        issued: Some(options.created),
        language: dispute.dossier.language,
        contractor: dispute.contractor.clone(),
        dossier: dispute.dossier.clone(),
        body: ActBody::Letter(Letter::default()),
        agreements: dispute.agreements(),
        cited: Vec::new(),
        reserves: Vec::new(),
        earlier: Vec::new(),
        // Told as events of their own.
        objections: Vec::new(),
        exhibits: dispute.exhibits.clone(),
        options: acceptance::document::PrintOptions::default(),
    }
}

impl Dispute {
    fn agreements(&self) -> Vec<acceptance::document::IssuedAgreement> {
        let agreement = |told: &ToldAct| match (told.act.issue(), &told.document.body) {
            (Some(issue), ActBody::Agreement(agreement)) if told.act.stands() => {
                Some(acceptance::document::IssuedAgreement {
                    number: issue.number.clone(),
                    issued: issue.at,
                    agreement: agreement.clone(),
                    signed: told.act.is_agreed(),
                })
            }
            _ => None,
        };
        self.acts.iter().filter_map(agreement).collect()
    }

    /// The document’s language.
    pub fn language(&self) -> Language {
        self.dossier.language
    }
}

/// The file that is being laid out.
pub(crate) struct Book<'a> {
    pub dispute: &'a Dispute,
    /// Speaks for the dossier as it stands now.
    pub voice: Act<'a>,
    pub chain: Chain<'a>,
    /// All that happened, in time order.
    pub events: Vec<Event<'a>>,
    /// Whether characters that no font has are spelled out.
    pub spelled: bool,
}

impl<'a> Book<'a> {
    fn compose(&self, c: &mut Composer<'_, '_>) {
        cover::cover(self, c);
        reserves::reserves(self, c);
        knowledge::knowledge(self, c);
        chronicle::chronicle(self, c);
        changed::changed(self, c);
        money::money(self, c);
        exhibits::exhibits(self, c);
        exhibits::schedule(self, c);
        parts::certification(self, c);
    }

    /// An act as it was frozen, which speaks for itself.
    pub fn told(&self, told: &'a ToldAct) -> Option<Act<'a>> {
        Some(Act {
            document: &told.document,
            words: self.voice.words,
            fingerprint: told.act.issue()?.fingerprint,
            options: self.voice.options,
        })
    }
}
