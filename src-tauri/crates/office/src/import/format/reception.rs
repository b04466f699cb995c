//! The acceptance act of an import file.

use super::{ReceptionKind, SignatoryIn};
use crate::import::values::{Count, Percent, Sum};
use acceptance::agreement::Remedy;
use acceptance::dates::Moment;
use acceptance::reception::{Answerable, Presence, ReserveAnswer, ReserveKind};
use acceptance::rules::{Deduction, Fraction, Guarantee, PenaltyPurpose, TermUnit};
use acceptance::{Capacity, ItemDecision};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

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
    /// Key of the refused reception after which this one is held again; it stands before this one in the file.
    #[serde(default)]
    pub follows: Option<String>,
    /// The visit may lie before the agreed start of the works.
    #[serde(default)]
    pub before_works: bool,
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
    /// Guarantees; as the rule set computes them where they are absent.
    #[serde(default)]
    pub guarantees: Option<Vec<Guarantee>>,
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
    /// Key of the notice on the existing support that named this cause before the work.
    #[serde(default)]
    pub support_notice: Option<String>,
    /// Who is answerable for it.
    #[serde(default)]
    pub answerable: Option<Answerable>,
    /// What the parties agree to do.
    #[serde(default)]
    pub remedy: String,
    /// Which kind of remedy that is.
    #[serde(default)]
    pub remedy_kind: Option<Remedy>,
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
    /// The share of the agreed price that belongs to what is received, where items without a price of their own are received and
    /// others are not.
    pub share: Option<Sum>,
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
    /// Sum claimed; where the facts are told (`basis`) the program computes the sum that counts, and prints this one beside it.
    #[serde(default)]
    pub claimed: Sum,
    /// Whether the client waives them.
    #[serde(default)]
    pub waived: bool,
    /// How they were computed, or why they are waived.
    #[serde(default)]
    pub note: String,
    /// The facts that the program computes them from.
    #[serde(default)]
    pub basis: Option<BasisIn>,
}

/// The facts of a penalty; what the contract and the act say is taken from there where it is absent.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct BasisIn {
    /// Late completion, or late repair of a defect.
    pub purpose: PenaltyPurpose,
    /// Key of the item that is late; none for the whole order.
    pub item: Option<String>,
    /// The price that the penalty is a share of.
    pub price: Option<Sum>,
    /// Whether the term was agreed in days or in hours.
    pub unit: TermUnit,
    /// Agreed end, with the extensions agreed since.
    pub agreed_end: Option<NaiveDate>,
    /// Day of the formal notice.
    pub notice_on: Option<NaiveDate>,
    /// Day of the completion, or the day up to which is counted.
    pub until: Option<NaiveDate>,
    /// Days or hours late, where they are stated rather than counted.
    pub late: Option<u32>,
    /// Proven causes that the contractor does not answer for.
    pub deductions: Vec<Deduction>,
    /// Another sum than the one computed.
    pub stated: Option<StatedIn>,
}

/// Another sum than the one computed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StatedIn {
    /// Sum.
    pub amount: Sum,
    /// Why.
    #[schemars(length(min = 1))]
    pub reason: String,
}

/// A price reduction agreed.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReductionIn {
    /// Key of a reserve of this act.
    #[serde(default)]
    pub reserve: Option<String>,
    /// Sum; where the facts are told (`basis`) the program computes it.
    #[serde(default)]
    pub amount: Sum,
    /// For what.
    #[serde(default)]
    pub reason: String,
    /// The facts that the program computes it from.
    #[serde(default)]
    pub basis: Option<ReductionBasisIn>,
}

/// The facts of a reduction.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReductionBasisIn {
    /// The price that it is a share of; that of the item or of the contract where it is absent.
    #[serde(default)]
    pub price: Option<Sum>,
    /// How much of it is affected.
    pub affected: AffectedIn,
    /// Another sum than the one computed.
    #[serde(default)]
    pub stated: Option<StatedIn>,
}

/// How much of a price is affected by a defect.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum AffectedIn {
    /// A share on which the parties agree.
    Share {
        /// `1/4`, or `25 %`.
        share: Fraction,
    },
    /// A quantity out of the whole.
    Quantity {
        /// The quantity affected.
        part: Count,
        /// The whole quantity; that of the item where it is absent.
        #[serde(default)]
        whole: Option<Count>,
    },
}
