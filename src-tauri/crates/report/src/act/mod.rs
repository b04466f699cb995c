//! The acts as pages: what the frozen content says, in the language of the act, in the order in
//! which it is read. Nothing is added that the content does not say, and nothing of it is left out
//! silently: the whole of it travels in the file as `acte.json`.

pub(crate) mod agreement;
pub(crate) mod annotated;
pub(crate) mod chain;
pub(crate) mod convocation;
pub(crate) mod correspondence;
mod effects;
pub(crate) mod exhibits;
mod furniture;
pub(crate) mod heading;
mod letter;
pub(crate) mod lifting;
mod links;
pub(crate) mod money;
pub(crate) mod notice;
pub(crate) mod objections;
pub(crate) mod parties;
mod proof;
pub(crate) mod rectification;
pub(crate) mod reserves;
pub(crate) mod signing;
pub(crate) mod statement;
pub(crate) mod support;
pub(crate) mod termination;
pub(crate) mod units;
pub(crate) mod works;

use std::io::Write;

use acceptance::document::{Fingerprint, NotCanonical};
use acceptance::rules::RuleSet;
use acceptance::{ActBody, ActDocument, Amount, Dossier, SignatoryId};
use chrono::{DateTime, FixedOffset, NaiveDate};
use messages::{Catalogue, Value};

use crate::compose::Composer;
use crate::document::{Attachment, Document, Meta, Relationship, Written};
use crate::error::Result;
use crate::photo::PhotoSource;
use crate::text::{PLAIN, Rich, STRONG, isolated};

pub(crate) use links::{exhibit_anchor, exhibit_links, reserve_anchor};

/// Name of the embedded file that holds the content of the act as canonical JSON.
pub const CONTENT_FILE: &str = "acte.json";
/// Name of the field that takes the contractor's certification.
pub const SEAL_FIELD: &str = "seal";

/// Name of the field in which a signatory signs.
pub fn signature_field(signatory: SignatoryId) -> String {
    format!("signature-{signatory}")
}

/// What the pages need beside the act's content.
#[derive(Clone, Debug)]
pub struct Options {
    /// When the pages are made; the clock of the caller.
    pub created: DateTime<FixedOffset>,
    /// Name and version of the program.
    pub program: String,
    /// Fingerprint of the contractor's key, printed for comparison.
    pub key_fingerprint: Option<String>,
    /// The rules of a dossier, from which penalties are computed.
    pub rules: fn(&Dossier) -> Option<RuleSet>,
}

/// The pages that were written.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Pages, bytes and signature fields.
    pub written: Written,
    /// The fingerprint that is printed on each page.
    pub fingerprint: Fingerprint,
}

/// Why an act has no pages.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// Its content has no canonical form.
    #[error(transparent)]
    NotCanonical(#[from] NotCanonical),
    /// Its pages cannot be made or written.
    #[error(transparent)]
    Pages(#[from] crate::Error),
}

/// Writes an act as PDF/A-3a. Photos are asked for by the SHA-256 of their original, in lowercase
/// hexadecimal. A draft is marked as such on every page and has no signature fields.
pub fn render(
    document: &ActDocument,
    photos: &dyn PhotoSource,
    options: &Options,
    out: &mut dyn Write,
) -> Result<Rendered, RenderError> {
    let content = document.canonical_json()?;
    let fingerprint = document.fingerprint()?;
    // The content travels as it was frozen; the pages show what is seen of it.
    let shown = acceptance::text::cleaned(document).map_err(NotCanonical::from)?;
    let shown = units::bound(&shown).map_err(NotCanonical::from)?;
    let document = &shown;
    let act = Act {
        document,
        words: Catalogue::of(document.language),
        fingerprint,
        options,
    };
    let title = act.title();
    let meta = Meta {
        title: format!("{title}, {}", document.number),
        author: document.contractor.name.clone(),
        subject: act.text_with(
            "pdf-subject",
            &[
                ("title", title.as_str().into()),
                ("number", document.number.to_string().into()),
                ("dossier", document.dossier.title.as_str().into()),
            ],
        ),
        language: document.language.tag().to_owned(),
        creator: options.program.clone(),
        created: options.created,
    };
    let mut pages = Document::new(meta, photos)?;
    let mut outcome = Ok(());
    pages.compose(|c| outcome = act.compose(c));
    outcome?;
    furniture::furnish(&act, &mut pages);
    pages.attach(Attachment {
        name: CONTENT_FILE.to_owned(),
        media_type: "application/json".to_owned(),
        description: act.text("pdf-attachment"),
        relationship: Relationship::Data,
        content,
    });
    let written = pages.write(out)?;
    Ok(Rendered { written, fingerprint })
}

/// The act that is being laid out.
pub(crate) struct Act<'a> {
    pub document: &'a ActDocument,
    pub words: &'static Catalogue,
    pub fingerprint: Fingerprint,
    pub options: &'a Options,
}

impl Act<'_> {
    fn compose(&self, c: &mut Composer<'_, '_>) -> Result<()> {
        let mut sections = Sections::default();
        match &self.document.body {
            ActBody::Reception(reception) => {
                heading::reception(self, reception, c);
                works::items(self, reception, &mut sections, c);
                reserves::reserves(self, reception, &mut sections, c);
                objections::objections(self, &mut sections, c);
                agreement::earlier(self, &mut sections, c);
                works::handed_over(self, reception, &mut sections, c);
                money::account(self, reception, &mut sections, c);
                money::guarantees(self, reception, &mut sections, c);
                exhibits::exhibits(self, &mut sections, c);
                signing::reception(self, reception, &mut sections, c);
            }
            ActBody::Agreement(agreement) => {
                heading::agreement(self, agreement, c);
                agreement::content(self, agreement, &mut sections, c);
                exhibits::exhibits(self, &mut sections, c);
                signing::agreement(self, agreement, &mut sections, c);
            }
            ActBody::SupportNotice(notice) => return support::compose(self, notice, c),
            ActBody::Notice(notice) => return notice::compose(self, notice, c),
            ActBody::Convocation(convocation) => return convocation::compose(self, convocation, c),
            ActBody::Lifting(lifting) => return lifting::compose(self, lifting, c),
            ActBody::Rectification(body) => return rectification::compose(self, body, c),
            ActBody::Statement(statement) => return statement::compose(self, statement, c),
            ActBody::Letter(letter) => return letter::compose(self, letter, c),
            ActBody::Termination(termination) => return termination::compose(self, termination, c),
        }
        proof::proof(self, &mut sections, c)
    }

    pub fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// A text with values, each of which moves nothing but itself.
    pub fn text_with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let alone = |value: &Value<'_>| match value {
            Value::String(text) => Value::from(isolated(text)),
            other => other.clone().into_owned(),
        };
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, alone(value))).collect();
        self.words.text_with(key, &values)
    }

    /// A text with one value.
    pub fn with(&self, key: &str, name: &str, value: impl Into<String>) -> String {
        self.text_with(key, &[(name, value.into().into())])
    }

    /// A text with marks of what must be seen.
    pub fn marked(&self, key: &str, values: &[(&str, Value<'_>)]) -> Rich {
        let mut values = values.to_vec();
        values.push(("strong", STRONG.to_string().into()));
        values.push(("plain", PLAIN.to_string().into()));
        Rich::marked(&self.text_with(key, &values))
    }

    pub fn money(&self, amount: Amount) -> String {
        self.words.money(amount, self.document.dossier.contract.currency)
    }

    pub fn date(&self, date: NaiveDate) -> String {
        self.words.date(date)
    }
}

/// The place where it is said how to verify.
pub(crate) const PROOF_ANCHOR: &str = "proof";

/// Begins the chapters, and numbers them but in a letter.
#[derive(Default)]
pub(crate) struct Sections {
    begun: usize,
    plain: bool,
}

impl Sections {
    /// Chapters without numbers.
    pub fn plain() -> Self {
        Self {
            begun: 0,
            plain: true,
        }
    }

    pub fn begin(&mut self, c: &mut Composer<'_, '_>, title: &str) {
        self.begun += 1;
        match self.plain {
            true => c.heading(2, title),
            false => c.heading(2, &format!("{}.\u{a0}{title}", self.begun)),
        };
    }
}

pub(crate) fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}
