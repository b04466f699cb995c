//! The import file: a dossier with its whole chain of acts, as another program or a person would write it.
//!
//! Things are called by keys of the file’s own choosing; identifiers are given at the import, unless a key is one. These types
//! are the format: its JSON Schema is made from them, and every file is held against that schema.

mod acts;
mod annotations;
mod dossier;
mod reception;
mod told;

pub(crate) use acts::*;
pub(crate) use annotations::*;
pub(crate) use dossier::*;
pub(crate) use reception::*;
pub(crate) use told::*;

use acceptance::Capacity;
use schemars::JsonSchema;
use serde::Deserialize;

/// A dossier to import, with everything that happened in it.
///
/// Things are called by keys of the file’s own choosing. A key that is a UUID becomes the identifier of its thing, so that a
/// dossier can be carried from one installation to another; one that the installation knows already is refused.
///
/// Acts become drafts, in the order of the file: an import neither issues nor signs. An act may name acts, and a lifting
/// reserves, that stand before it in the file. Such a draft is a plan: it can be issued once what it names was issued and,
/// where the chain asks for it, signed; until then the program says what is missing.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sans Réserve: import of a dossier")]
pub(crate) struct ImportFile {
    /// Where this schema lies, for editors; not read.
    #[serde(default, rename = "$schema")]
    #[allow(dead_code, reason = "it is the editors’")]
    pub schema: Option<String>,
    /// The dossier.
    pub dossier: DossierIn,
    /// What the client said is wrong.
    #[serde(default)]
    pub objections: Vec<ObjectionIn>,
    /// Contacts, wishes, rounds of corrections, sums due and received, incidents.
    #[serde(default)]
    pub records: Vec<RecordIn>,
    /// Photos, videos, sounds, documents.
    #[serde(default)]
    pub media: Vec<MediumIn>,
    /// Acts, in the order in which they come; each becomes a draft.
    #[serde(default)]
    pub acts: Vec<ActIn>,
}

/// A file to take in as an exhibit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MediumIn {
    /// Its identifier, where it is a UUID.
    #[serde(default)]
    pub key: Option<String>,
    /// Where it lies, relative to the import file and below its folder, with `/` between folders.
    #[schemars(length(min = 1))]
    pub file: String,
    /// What it shows.
    #[serde(default)]
    pub caption: String,
    /// What it belongs to.
    #[serde(default)]
    pub shows: Vec<TargetIn>,
    /// What it shows the cause of.
    #[serde(default)]
    pub explains: Vec<TargetIn>,
    /// What is drawn over it where it is a photo, the lowest layer first.
    #[serde(default)]
    pub annotations: Vec<AnnotationIn>,
}

/// What a file is tied to, by its key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum TargetIn {
    /// Key of an item.
    Item(String),
    /// Key of a reserve.
    Reserve(String),
    /// Key of an objection.
    Objection(String),
    /// Key of an act.
    Act(String),
    /// Key of a reserve after its repair: the picture goes beside the one of the reserve.
    Repair(String),
    /// Key of a record.
    Record(String),
}

/// What a letter or a contact is about, by its key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum SubjectIn {
    /// Key of an act; for a letter, one that stands before it in the file.
    Act(String),
    /// Key of an objection.
    Objection(String),
    /// Key of a reserve.
    Reserve(String),
    /// Key of a record.
    Record(String),
}

/// Who signs.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignatoryIn {
    /// Identifier, where it is a UUID.
    #[serde(default)]
    pub key: Option<String>,
    /// Name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
}

/// An act, by its kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum ActIn {
    /// A notice on the existing support.
    SupportNotice(Box<SupportNoticeIn>),
    /// A written agreement.
    Agreement(Box<AgreementIn>),
    /// A notice.
    Notice(Box<NoticeIn>),
    /// A convocation.
    Convocation(Box<ConvocationActIn>),
    /// An acceptance act.
    Reception(Box<ReceptionIn>),
    /// A lifting of reserves.
    Lifting(Box<LiftingIn>),
    /// A rectifying act.
    Rectification(Box<RectificationIn>),
    /// A one-sided statement.
    Statement(Box<StatementIn>),
    /// A letter.
    Letter(Box<LetterIn>),
    /// A termination.
    Termination(Box<TerminationIn>),
}

macro_rules! words {
    ($($name:ident: $word:ident;)+) => {$(
        /// The word by which a thing of this kind is known.
        #[derive(Debug, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        #[schemars(inline)]
        pub(crate) enum $name {
            $word,
        }
    )+};
}

words! {
    SupportNoticeKind: SupportNotice;
    AgreementKind: Agreement;
    NoticeActKind: Notice;
    ConvocationKind: Convocation;
    ReceptionKind: Reception;
    LiftingKind: Lifting;
    RectificationKind: Rectification;
    StatementKind: Statement;
    LetterKind: Letter;
    TerminationKind: Termination;
    ContactKind: Contact;
    ChangeRequestKind: ChangeRequest;
    CorrectionRoundKind: CorrectionRound;
    DueKind: Due;
    ReceiptKind: Receipt;
    IncidentKind: Incident;
}

impl ActIn {
    /// By what the rest of the file calls it.
    pub(crate) fn key(&self) -> Option<&String> {
        match self {
            Self::SupportNotice(act) => act.key.as_ref(),
            Self::Agreement(act) => act.key.as_ref(),
            Self::Notice(act) => act.key.as_ref(),
            Self::Convocation(act) => act.key.as_ref(),
            Self::Reception(act) => act.key.as_ref(),
            Self::Lifting(act) => act.key.as_ref(),
            Self::Rectification(act) => act.key.as_ref(),
            Self::Statement(act) => act.key.as_ref(),
            Self::Letter(act) => act.key.as_ref(),
            Self::Termination(act) => act.key.as_ref(),
        }
    }
}
