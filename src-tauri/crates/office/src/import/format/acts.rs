//! The other acts of an import file: what goes before the reception, follows it, or ends the contract.

use super::{
    AgreementKind, AttendanceIn, ConvocationIn, ConvocationKind, HandedOverIn, ItemIn, LetterKind,
    LiftingKind, NoticeActKind, RectificationKind, SignatoryIn, StatementKind, SubjectIn, SupportNoticeKind,
    TerminationKind, VisitIn,
};
use crate::import::values::{SignedSum, Sum};
use acceptance::agreement::Remedy;
use acceptance::dates::Moment;
use acceptance::reception::Answerable;
use acceptance::{
    Address, Capacity, Correction, LetterTemplate, LiftingDecision, NoticeKind, Sending, StatementCause,
    Step, SupportChoice, SupportDefect, VisitPurpose,
};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

/// A notice on the existing support (réserve sur support).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SupportNoticeIn {
    /// `support_notice`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: SupportNoticeKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// The support in a few words.
    #[schemars(length(min = 1))]
    pub subject: String,
    /// Day of the inspection.
    #[serde(default)]
    pub inspected_on: Option<NaiveDate>,
    /// Keys of the items whose result depends on it.
    #[serde(default)]
    pub items: Vec<String>,
    /// What was found, place by place.
    #[serde(default)]
    pub defects: Vec<SupportDefect>,
    /// What it would do to the result if the work went on as it is.
    #[serde(default)]
    pub consequence: String,
    /// What the contractor proposes in order to repair it.
    #[serde(default)]
    pub proposal: String,
    /// Price of that repair.
    #[serde(default)]
    pub repair_price: Option<Sum>,
    /// Days that the repair adds.
    #[serde(default)]
    pub repair_days: i32,
    /// The client’s choice; none while it is open.
    #[serde(default)]
    pub choice: Option<SupportChoice>,
    /// The client’s own words with their choice.
    #[serde(default)]
    pub client_words: String,
    /// By when an answer is needed.
    #[serde(default)]
    pub answer_by: Option<NaiveDate>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client and whoever represents the contractor where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A written agreement (accord écrit, avenant).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgreementIn {
    /// `agreement`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: AgreementKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// What it is about, in a few words.
    #[schemars(length(min = 1))]
    pub subject: String,
    /// Key of the objection that it settles.
    #[serde(default)]
    pub objection: Option<String>,
    /// Key of the reserve that it settles.
    #[serde(default)]
    pub reserve: Option<String>,
    /// Key of the notice that it answers; it stands before it in the file.
    #[serde(default)]
    pub act: Option<String>,
    /// Key of the change request or round of corrections that it settles.
    #[serde(default)]
    pub record: Option<String>,
    /// The facts that both sides accept.
    #[serde(default)]
    pub facts: String,
    /// What is agreed.
    #[serde(default)]
    pub terms: String,
    /// Effect on the price.
    #[serde(default)]
    pub price_effect: SignedSum,
    /// Effect on the agreed end, in days.
    #[serde(default)]
    pub days_effect: i32,
    /// New agreed end.
    #[serde(default)]
    pub new_end: Option<NaiveDate>,
    /// Keys of the items it is about.
    #[serde(default)]
    pub items: Vec<String>,
    /// Items that it adds to the contract; their prices are contained in the effect on the price.
    #[serde(default)]
    pub added: Vec<ItemIn>,
    /// What settles a defect, if it settles one.
    #[serde(default)]
    pub remedy: Option<Remedy>,
    /// Why price, time or remedy are not those of the proposal that the client chose, where they are not.
    #[serde(default)]
    pub departure: String,
    /// Day on which it was agreed.
    #[serde(default)]
    pub agreed_on: Option<NaiveDate>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client and whoever represents the contractor where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A notice (notification, mise en garde).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoticeIn {
    /// `notice`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: NoticeActKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// What it warns of.
    #[serde(default)]
    pub warns_of: NoticeKind,
    /// In a few words.
    #[schemars(length(min = 1))]
    pub subject: String,
    /// Keys of the items it is about.
    #[serde(default)]
    pub items: Vec<String>,
    /// Key of the objection it answers.
    #[serde(default)]
    pub objection: Option<String>,
    /// What happened, or will: facts with their dates.
    #[serde(default)]
    pub facts: String,
    /// Why.
    #[serde(default)]
    pub cause: String,
    /// Who is answerable for the cause.
    #[serde(default)]
    pub answerable: Option<Answerable>,
    /// What follows for the works if nothing is done.
    #[serde(default)]
    pub consequence: String,
    /// Days by which the agreed end would move.
    #[serde(default)]
    pub days_effect: i32,
    /// New end that is announced.
    #[serde(default)]
    pub announced_end: Option<NaiveDate>,
    /// Amount by which the price would change.
    #[serde(default)]
    pub price_effect: SignedSum,
    /// Next steps.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What the client is asked to decide.
    #[serde(default)]
    pub asked: String,
    /// By when an answer is needed.
    #[serde(default)]
    pub answer_by: Option<NaiveDate>,
    /// How it is sent; as a draft of today would be where it is absent.
    #[serde(default)]
    pub sending: Option<Sending>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; nobody where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A convocation to a visit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConvocationActIn {
    /// `convocation`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: ConvocationKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// What the visit is for.
    #[serde(default)]
    pub purpose: VisitPurpose,
    /// Lot or part, if not the whole.
    #[serde(default)]
    pub part: String,
    /// Key of the act before it; it stands before it in the file.
    #[serde(default)]
    pub follows: Option<String>,
    /// When, with its offset from UTC.
    #[serde(default)]
    pub at: Option<Moment>,
    /// Another moment that the client may choose.
    #[serde(default)]
    pub or_at: Option<Moment>,
    /// Where; the site where it is absent.
    #[serde(default)]
    pub place: Option<String>,
    /// What to bring, what will be looked at; the usual words where it is absent.
    #[serde(default)]
    pub agenda: Option<String>,
    /// How it is sent; as a draft of today would be where it is absent.
    #[serde(default)]
    pub sending: Option<Sending>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; nobody where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A lifting of reserves (levée des réserves).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LiftingIn {
    /// `lifting`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: LiftingKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// The visit.
    #[serde(default)]
    pub visit: VisitIn,
    /// Who was there; the client and the contractor where it is absent.
    #[serde(default)]
    pub attendance: Option<Vec<AttendanceIn>>,
    /// What became of each reserve.
    #[serde(default)]
    pub lines: Vec<LiftingLineIn>,
    /// Remarks of either side on the whole.
    #[serde(default)]
    pub remarks: String,
    /// Whether the client agrees to release the retention.
    #[serde(default)]
    pub retention_released: bool,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client and whoever represents the contractor where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// What became of one reserve.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LiftingLineIn {
    /// Key of a reserve of an acceptance act that stands before in the file.
    #[schemars(length(min = 1))]
    pub reserve: String,
    /// Decision.
    #[serde(default)]
    pub decision: Option<LiftingDecision>,
    /// What was done.
    #[serde(default)]
    pub done: String,
    /// When.
    #[serde(default)]
    pub done_on: Option<NaiveDate>,
    /// The client’s words.
    #[serde(default)]
    pub client_words: String,
    /// New deadline for what is left.
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
}

/// A rectifying act (acte rectificatif).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RectificationIn {
    /// `rectification`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: RectificationKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Key of the act that it corrects; it stands before it in the file.
    #[schemars(length(min = 1))]
    pub corrects: String,
    /// How the mistake came about.
    #[serde(default)]
    pub reason: String,
    /// Corrections.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client and whoever represents the contractor where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A one-sided statement (constat unilatéral).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatementIn {
    /// `statement`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: StatementKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Why there is no act of both sides.
    #[serde(default)]
    pub cause: StatementCause,
    /// The visit.
    #[serde(default)]
    pub visit: VisitIn,
    /// Key of the convocation; it stands before it in the file.
    #[serde(default)]
    pub convened_by: Option<String>,
    /// How the client was convened.
    #[serde(default)]
    pub convocation: Option<ConvocationIn>,
    /// Key of the act that was not signed; it stands before it in the file.
    #[serde(default)]
    pub unsigned: Option<String>,
    /// Who was there; the client and the contractor where it is absent.
    #[serde(default)]
    pub attendance: Option<Vec<AttendanceIn>>,
    /// The reasons that the client gave, in their own words.
    #[serde(default)]
    pub client_words: String,
    /// What happened: facts with their times.
    #[serde(default)]
    pub facts: String,
    /// State of the works, item by item.
    #[serde(default)]
    pub lines: Vec<StatementLineIn>,
    /// The new date that is proposed, with its offset from UTC.
    #[serde(default)]
    pub proposed: Option<Moment>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; whoever represents the contractor where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// The state of one item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatementLineIn {
    /// Key of the item.
    #[schemars(length(min = 1))]
    pub item: String,
    /// Whether it is completed.
    #[serde(default)]
    pub completed: bool,
    /// What was found.
    #[serde(default)]
    pub state: String,
}

/// A letter; written from its template where it has no text.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterIn {
    /// `letter`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: LetterKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// The template. What the dossier does not know stands in the text as a blank in square brackets.
    #[serde(default)]
    pub template: LetterTemplate,
    /// What it is about; the dossier as a whole where it is absent.
    #[serde(default)]
    pub about: Option<SubjectIn>,
    /// Addressee’s name; the client’s where it is absent.
    #[serde(default)]
    pub to_name: Option<String>,
    /// Addressee’s address; the client’s where it is absent.
    #[serde(default)]
    pub to_address: Option<Address>,
    /// Subject line; that of the template where it is absent.
    #[serde(default)]
    pub subject: Option<String>,
    /// Text, paragraphs parted by an empty line; that of the template where it is absent.
    #[serde(default)]
    pub body: Option<String>,
    /// What is enclosed, one by one.
    #[serde(default)]
    pub enclosures: Option<Vec<String>>,
    /// How it is sent; as a draft of today would be where it is absent.
    #[serde(default)]
    pub sending: Option<Sending>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; nobody where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// The end of the contract (résiliation).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TerminationIn {
    /// `termination`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: TerminationKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Who ends the contract; the contractor where it is absent.
    #[serde(default)]
    pub by: Option<Capacity>,
    /// The clause or article.
    #[serde(default)]
    pub ground: String,
    /// The facts, with the notices that went before.
    #[serde(default)]
    pub facts: String,
    /// Day from which the contract ends.
    #[serde(default)]
    pub effective_on: Option<NaiveDate>,
    /// What was done of each item, and what it is worth.
    #[serde(default)]
    pub lines: Vec<TerminationLineIn>,
    /// What changes the sum beside the items; what the signed acts say where it is absent.
    #[serde(default)]
    pub adjustments: Option<Vec<AdjustmentIn>>,
    /// Paid so far; what the records say where it is absent.
    #[serde(default)]
    pub paid: Option<Sum>,
    /// Keys, materials, documents handed over.
    #[serde(default)]
    pub handed_over: Vec<HandedOverIn>,
    /// The letter’s text; that of the template where it is absent.
    #[serde(default)]
    pub body: Option<String>,
    /// How it is sent; as a draft of today would be where it is absent.
    #[serde(default)]
    pub sending: Option<Sending>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; nobody where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// A line of a termination’s account that is no item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdjustmentIn {
    /// What it is.
    #[schemars(length(min = 1))]
    pub label: String,
    /// Sum; negative where it is taken off.
    pub amount: SignedSum,
}

/// What was done of one item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TerminationLineIn {
    /// Key of the item.
    #[schemars(length(min = 1))]
    pub item: String,
    /// What was done.
    #[serde(default)]
    pub done: String,
    /// What that is worth.
    #[serde(default)]
    pub amount: Sum,
}
