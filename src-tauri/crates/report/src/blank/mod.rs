//! Blank forms: each kind of act on one or two sheets, to be filled in with a pen when the battery is dead, and recorded later.
//!
//! A form has the sections of its act. What is known of contractor, client, contract and items is printed; the rest is lines,
//! boxes to tick and empty rows.

mod one_side;
mod parts;
mod two_sides;

use std::io::Write;

use acceptance::{
    ActBody, ActDocument, ActId, ActKind, ActNumber, Contractor, Dossier, DossierId, Fingerprint, Language,
    Sha256Hash,
};
use chrono::Datelike;
use messages::Catalogue;

use crate::act::{Act, Options};
use crate::compose::Composer;
use crate::document::{Document, Meta, Written};
use crate::error::Result;
use crate::photo::NoPhotos;

/// Which form is wanted, and what is known already.
#[derive(Clone, Copy, Debug)]
pub struct Blank<'a> {
    /// The kind of act.
    pub kind: ActKind,
    /// The language of the form.
    pub language: Language,
    /// The contractor, if the form is for one.
    pub contractor: Option<&'a Contractor>,
    /// The dossier, if the form is for one: its items with those that agreements added, its contract as it stands now.
    pub dossier: Option<&'a Dossier>,
}

/// Writes an empty form as PDF/A-3a. It has no number, no fingerprint and nothing to sign but paper.
pub fn blank(form: &Blank<'_>, options: &Options, out: &mut dyn Write) -> Result<Written> {
    let document = empty(form, options);
    let act = Act {
        document: &document,
        words: Catalogue::of(form.language),
        fingerprint: Fingerprint(Sha256Hash([0; 32])),
        options,
    };
    let title = act.title();
    let meta = Meta {
        title: act.with("pdf-form-title", "title", title.as_str()),
        author: document.contractor.name.clone(),
        subject: act.with("pdf-form-title", "title", title.as_str()),
        language: form.language.tag().to_owned(),
        creator: options.program.clone(),
        created: options.created,
    };
    let mut pages = Document::new(meta, &NoPhotos)?;
    pages.compose(|c| compose(&act, form, c));
    parts::furnish(&act, &mut pages);
    pages.write(out)
}

fn compose(act: &Act<'_>, form: &Blank<'_>, c: &mut Composer<'_, '_>) {
    let known = form.dossier.is_some();
    let form = parts::Form { act, known };
    match form.act.document.kind() {
        ActKind::Reception => two_sides::reception(&form, c),
        ActKind::Agreement => two_sides::agreement(&form, c),
        ActKind::Lifting => two_sides::lifting(&form, c),
        ActKind::Rectification => two_sides::rectification(&form, c),
        ActKind::SupportNotice => one_side::support(&form, c),
        ActKind::Notice => one_side::notice(&form, c),
        ActKind::Convocation => one_side::convocation(&form, c),
        ActKind::Statement => one_side::statement(&form, c),
        ActKind::Letter => one_side::letter(&form, c),
        ActKind::Termination => one_side::termination(&form, c),
    }
}

/// An act of the wanted kind that says nothing yet.
fn empty(form: &Blank<'_>, options: &Options) -> ActDocument {
    let dossier = form.dossier.cloned().unwrap_or_else(|| Dossier {
        id: DossierId(uuid::Uuid::nil()),
        title: String::new(),
        works: String::new(),
        site: acceptance::Address::default(),
        client: acceptance::Party::default(),
        architect: None,
        contract: acceptance::Contract::default(),
        items: Vec::new(),
        language: form.language,
    });
    let body = match form.kind {
        ActKind::SupportNotice => ActBody::SupportNotice(acceptance::SupportNotice::default()),
        ActKind::Agreement => ActBody::Agreement(acceptance::Agreement::default()),
        ActKind::Notice => ActBody::Notice(acceptance::Notice::default()),
        ActKind::Convocation => ActBody::Convocation(acceptance::ConvocationAct::default()),
        ActKind::Reception => ActBody::Reception(acceptance::Reception::default()),
        ActKind::Lifting => ActBody::Lifting(acceptance::Lifting::default()),
        ActKind::Rectification => ActBody::Rectification(acceptance::Rectification::default()),
        ActKind::Statement => ActBody::Statement(acceptance::Statement::default()),
        ActKind::Letter => ActBody::Letter(acceptance::Letter::default()),
        ActKind::Termination => ActBody::Termination(acceptance::Termination::default()),
    };
    ActDocument {
        format: acceptance::document::FORMAT,
        act: ActId(uuid::Uuid::nil()),
        number: ActNumber {
            kind: form.kind,
            year: options.created.year(),
            rank: 0,
        },
        issued: None,
        language: form.language,
        contractor: form.contractor.cloned().unwrap_or_default(),
        dossier,
        body,
        agreements: Vec::new(),
        cited: Vec::new(),
        reserves: Vec::new(),
        earlier: Vec::new(),
        objections: Vec::new(),
        exhibits: Vec::new(),
        options: acceptance::document::PrintOptions::default(),
    }
}
