//! The import file: a dossier with its objections, media and drafts, as another program or a person would write it.
//!
//! Things are called by keys of the file’s own choosing; identifiers are given at the import. These types are the format: its
//! JSON Schema is made from them, and every file is held against that schema.

use super::values::{Count, Percent, SignedSum, Sum};
use acceptance::contract::TaxBasis;
use acceptance::dates::Moment;
use acceptance::objection::{Channel, ObjectionKind};
use acceptance::reception::{Answerable, Presence, ReserveAnswer, ReserveKind};
use acceptance::{Address, Capacity, Currency, ItemDecision, Language, Party};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

/// A dossier to import.
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
    /// Photos, videos, sounds, documents.
    #[serde(default)]
    pub media: Vec<MediumIn>,
    /// Acts; each becomes a draft.
    #[serde(default)]
    pub acts: Vec<ActIn>,
}

/// One client, one site, one contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DossierIn {
    /// How the contractor calls it.
    #[schemars(length(min = 1))]
    pub title: String,
    /// Nature of the works.
    #[serde(default)]
    pub works: String,
    /// Site.
    #[serde(default)]
    pub site: Address,
    /// Client (maître d’ouvrage).
    #[serde(default)]
    pub client: Party,
    /// Architect (maître d’œuvre).
    #[serde(default)]
    pub architect: Option<Party>,
    /// Language of the documents; that of the program where it is absent.
    #[serde(default)]
    pub language: Option<Language>,
    /// What was agreed before the work.
    #[serde(default)]
    pub contract: ContractIn,
    /// Items of the contract, in its order.
    #[serde(default)]
    pub items: Vec<ItemIn>,
}

/// What was agreed before the work.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ContractIn {
    /// Reference of the accepted quote or order.
    pub reference: String,
    /// Date of the contract.
    pub signed_on: Option<NaiveDate>,
    /// The range of an estimate; a firm price where it is absent.
    pub estimate: Option<EstimateIn>,
    /// Currency of every sum.
    pub currency: Currency,
    /// Whether prices contain value-added tax.
    pub tax: TaxBasis,
    /// Whole price; the sum of the items where it is absent.
    pub price: Option<Sum>,
    /// Deposit paid at the order.
    pub deposit: Option<Sum>,
    /// Agreed start.
    pub starts_on: Option<NaiveDate>,
    /// Agreed end.
    pub ends_on: Option<NaiveDate>,
    /// Rule set for guarantees and retention: `fr-contract` or `free`.
    pub rule_set: Option<String>,
    /// Retention in percent.
    pub retention: Option<Percent>,
    /// Written terms of working.
    pub terms: String,
}

/// The range of an estimate.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EstimateIn {
    /// Lower end.
    pub low: Sum,
    /// Upper end.
    pub high: Sum,
}

/// A line of the contract.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ItemIn {
    /// By what the rest of the file calls it.
    #[schemars(length(min = 1))]
    pub key: String,
    /// Short name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// What the work consists of.
    #[serde(default)]
    pub description: String,
    /// Lot.
    #[serde(default)]
    pub lot: String,
    /// Where on the site.
    #[serde(default)]
    pub location: String,
    /// Quantity.
    #[serde(default)]
    pub quantity: Option<Count>,
    /// Unit of the quantity.
    #[serde(default)]
    pub unit: String,
    /// Price per unit.
    #[serde(default)]
    pub unit_price: Option<Sum>,
    /// Price of the whole item; goes before quantity × unit price.
    #[serde(default)]
    pub lump_sum: Option<Sum>,
    /// Acceptance criteria.
    #[serde(default)]
    pub criteria: String,
    /// Reference sample.
    #[serde(default)]
    pub sample: Option<SampleIn>,
}

/// A sample both sides saw and kept.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SampleIn {
    /// What it is and how it is marked.
    #[schemars(length(min = 1))]
    pub description: String,
    /// When it was agreed.
    #[serde(default)]
    pub agreed_on: Option<NaiveDate>,
}

/// What the client said is wrong.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ObjectionIn {
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Day on which it was received.
    #[serde(default)]
    pub received_on: Option<NaiveDate>,
    /// By which channel.
    #[serde(default)]
    pub channel: Channel,
    /// What it is about.
    #[serde(default)]
    pub kind: ObjectionKind,
    /// Key of the item it concerns.
    #[serde(default)]
    pub item: Option<String>,
    /// Facts that both sides accept.
    #[serde(default)]
    pub facts: String,
    /// The client’s own words.
    #[serde(default)]
    pub client_words: String,
    /// “If I understood you correctly, …”.
    #[serde(default)]
    pub restatement: String,
    /// Whether the client confirmed the restatement.
    #[serde(default)]
    pub restatement_confirmed: Option<bool>,
    /// The contractor’s facts and reasons.
    #[serde(default)]
    pub contractor_words: String,
    /// Proposals.
    #[serde(default)]
    pub proposals: Vec<ProposalIn>,
}

/// A proposal with its effect.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProposalIn {
    /// What is proposed.
    #[schemars(length(min = 1))]
    pub text: String,
    /// Effect on the price.
    #[serde(default)]
    pub price_effect: SignedSum,
    /// Effect on the agreed end, in days.
    #[serde(default)]
    pub days_effect: i32,
}

/// A file to take in as an exhibit.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MediumIn {
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
}

/// An act, by its kind.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum ActIn {
    /// An acceptance act.
    Reception(Box<ReceptionIn>),
    /// A written agreement.
    Agreement(Box<AgreementIn>),
}

/// The kind of an acceptance act.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum ReceptionKind {
    Reception,
}

/// The kind of an agreement.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum AgreementKind {
    Agreement,
}

/// An acceptance act (procès-verbal de réception).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceptionIn {
    /// `reception`.
    #[allow(dead_code, reason = "it chose this type")]
    pub kind: ReceptionKind,
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// The part that is received, for a partial reception.
    #[serde(default)]
    pub part: Option<String>,
    /// The lot that is received, for a reception by lot.
    #[serde(default)]
    pub lot: Option<String>,
    /// The visit.
    #[serde(default)]
    pub visit: VisitIn,
    /// Day on which the works were completed.
    #[serde(default)]
    pub completed_on: Option<NaiveDate>,
    /// How the parties were convened.
    #[serde(default)]
    pub convocation: Option<ConvocationIn>,
    /// Who was there; the client and the contractor where it is absent.
    #[serde(default)]
    pub attendance: Option<Vec<AttendanceIn>>,
    /// Decisions, item by item.
    #[serde(default)]
    pub lines: Vec<LineIn>,
    /// Reserves, in the order of their numbers.
    #[serde(default)]
    pub reserves: Vec<ReserveIn>,
    /// The client’s decision on the whole.
    #[serde(default)]
    pub decision: Option<DecisionIn>,
    /// The client’s reasons, where the decision is `refused`.
    #[serde(default)]
    pub refusal_reasons: String,
    /// Day to which the reception is postponed, where the decision is `refused`.
    #[serde(default)]
    pub postponed_to: Option<NaiveDate>,
    /// Day from which the decision takes effect; the day of the visit where it is absent.
    #[serde(default)]
    pub effective_on: Option<NaiveDate>,
    /// Documents and objects handed over.
    #[serde(default)]
    pub handed_over: Vec<HandedOverIn>,
    /// Advice given.
    #[serde(default)]
    pub advice: String,
    /// Money.
    #[serde(default)]
    pub money: MoneyIn,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}

/// The visit.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct VisitIn {
    /// When it began, with its offset from UTC.
    pub started: Option<Moment>,
    /// When it ended.
    pub ended: Option<Moment>,
    /// Where; the site where it is absent.
    pub place: Option<String>,
}

/// How the parties were convened.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct ConvocationIn {
    /// When.
    pub sent_on: Option<NaiveDate>,
    /// By which means.
    pub means: String,
    /// Proof.
    pub proof: String,
}

/// Presence of one person.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AttendanceIn {
    /// Name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
    /// Present, absent or excused.
    #[serde(default)]
    pub presence: Presence,
    /// Anything to add.
    #[serde(default)]
    pub note: String,
}

/// The client’s decision on one item.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineIn {
    /// Key of the item.
    pub item: String,
    /// Decision.
    #[serde(default)]
    pub decision: Option<ItemDecision>,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// A reserve.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReserveIn {
    /// By what the rest of the file calls it.
    #[serde(default)]
    pub key: Option<String>,
    /// Key of the item it is about; none for the works as a whole.
    #[serde(default)]
    pub item: Option<String>,
    /// Kind.
    #[serde(default)]
    pub kind: ReserveKind,
    /// Where, more exactly.
    #[serde(default)]
    pub place: String,
    /// The client’s words.
    #[serde(default)]
    pub client_words: String,
    /// The contractor’s answer.
    #[serde(default)]
    pub answer: Option<ReserveAnswer>,
    /// The contractor’s words.
    #[serde(default)]
    pub contractor_words: String,
    /// The cause, as found.
    #[serde(default)]
    pub cause: String,
    /// Who is answerable for it.
    #[serde(default)]
    pub answerable: Option<Answerable>,
    /// What the parties agree to do.
    #[serde(default)]
    pub remedy: String,
    /// By when.
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
}

/// The client’s decision on the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DecisionIn {
    /// Réception sans réserve.
    WithoutReserve,
    /// Réception avec réserves.
    WithReserves,
    /// Réception refusée ou reportée.
    Refused,
}

/// A document or object handed over.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandedOverIn {
    /// What.
    #[schemars(length(min = 1))]
    pub what: String,
    /// How many; one where it is absent.
    #[serde(default)]
    pub count: Option<u32>,
    /// Whether the client acknowledges it.
    #[serde(default)]
    pub acknowledged: bool,
}

/// What is paid, kept and reduced.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct MoneyIn {
    /// Paid so far; the deposit where it is absent.
    pub paid: Option<Sum>,
    /// Retention; that of the contract where it is absent.
    pub retention: Option<RetentionIn>,
    /// Penalties claimed, or waived.
    pub penalties: Option<PenaltiesIn>,
    /// Price reductions agreed.
    pub reductions: Vec<ReductionIn>,
}

/// Retention.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RetentionIn {
    /// Rate in percent.
    pub rate: Percent,
    /// Who holds it.
    #[serde(default)]
    pub holder: String,
    /// When it is released; as the rule set says where it is absent.
    #[serde(default)]
    pub released_on: Option<NaiveDate>,
}

/// Penalties for delay.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PenaltiesIn {
    /// Sum claimed.
    pub claimed: Sum,
    /// Whether the client waives them.
    #[serde(default)]
    pub waived: bool,
    /// How they were computed, or why they are waived.
    #[serde(default)]
    pub note: String,
}

/// A price reduction agreed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReductionIn {
    /// Key of a reserve of this act.
    #[serde(default)]
    pub reserve: Option<String>,
    /// Sum.
    pub amount: Sum,
    /// For what.
    #[serde(default)]
    pub reason: String,
}

/// Who signs.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignatoryIn {
    /// Name.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
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
    /// Day on which it was agreed.
    #[serde(default)]
    pub agreed_on: Option<NaiveDate>,
    /// Number of originals.
    #[serde(default)]
    pub originals: Option<u32>,
    /// Who signs; the client where it is absent.
    #[serde(default)]
    pub signatories: Option<Vec<SignatoryIn>>,
}
