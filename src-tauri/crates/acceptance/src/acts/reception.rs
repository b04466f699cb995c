//! The acceptance act (procès-verbal de réception): Code civil, art. 1792-6.
//!
//! The client is the author of the reception; the contractor’s signature is customary, not a condition.

use crate::agreement::Remedy;
use crate::dates::Moment;
use crate::id::{ActId, ItemId, ReserveId};
use crate::money::{Amount, Rate};
use crate::party::{Capacity, Signatory};
use crate::rules::{Guarantee, PenaltyBasis, ReductionBasis};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an acceptance act holds beside the dossier it belongs to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Reception {
    /// Whole, partial, or for one lot.
    pub scope: Scope,
    /// The refused reception after which this one is held again.
    pub follows: Option<ActId>,
    /// The user says that the visit may lie before the agreed start of the works.
    pub before_works: bool,
    /// Visit.
    pub visit: Visit,
    /// Day on which the works were completed.
    pub completed_on: Option<NaiveDate>,
    /// How the parties were convened.
    pub convocation: Option<Convocation>,
    /// Who was present, absent, excused.
    pub attendance: Vec<Attendance>,
    /// Decision of the client, item by item.
    pub lines: Vec<ReceptionLine>,
    /// Reserves, in the order of their numbers (from 1).
    pub reserves: Vec<Reserve>,
    /// The client’s decision on the whole.
    pub decision: Option<ReceptionDecision>,
    /// Day from which the decision takes effect; the day of the visit where it is absent.
    pub effective_on: Option<NaiveDate>,
    /// Documents and objects handed over.
    pub handed_over: Vec<HandedOver>,
    /// Advice given: maintenance, drying time, first use.
    pub advice: String,
    /// Money.
    pub money: Money,
    /// Guarantees, as computed by the rule set or as edited.
    pub guarantees: Vec<Guarantee>,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// How much of the works is received.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Scope {
    /// All of the contract.
    #[default]
    Whole,
    /// A part, as described.
    Partial {
        /// Which part.
        description: String,
    },
    /// One lot.
    Lot {
        /// Its name.
        name: String,
    },
}

/// The visit on which the act is based.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Visit {
    /// When it began.
    #[ts(type = "string | null")]
    pub started: Option<Moment>,
    /// When it ended.
    #[ts(type = "string | null")]
    pub ended: Option<Moment>,
    /// Where, if not on the site.
    pub place: String,
}

/// How the parties were called to the visit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Convocation {
    /// When.
    pub sent_on: Option<NaiveDate>,
    /// By which means: registered letter, e-mail, by hand.
    pub means: String,
    /// Proof: the number of the registered letter, the answer received.
    pub proof: String,
}

/// Presence of one person at the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    /// Name.
    pub name: String,
    /// Capacity.
    pub capacity: Capacity,
    /// Present, absent or excused.
    pub presence: Presence,
    /// Anything to add: by whom represented, why absent.
    #[serde(default)]
    pub note: String,
}

/// Presence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Present.
    #[default]
    Present,
    /// Absent without excuse.
    Absent,
    /// Excused.
    Excused,
}

/// The client’s decision on one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceptionLine {
    /// The item.
    pub item: ItemId,
    /// Decision; none while it was not taken.
    pub decision: Option<ItemDecision>,
    /// Remark printed under the item.
    #[serde(default)]
    pub note: String,
}

/// What the client decides on an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ItemDecision {
    /// Accepté.
    Accepted,
    /// Accepté avec réserve.
    AcceptedWithReserve,
    /// Refusé.
    Refused,
    /// Non examiné.
    NotInspected,
}

/// A defect that the client writes into the act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reserve {
    /// Identifier.
    pub id: ReserveId,
    /// The item it is about; none for the works as a whole.
    pub item: Option<ItemId>,
    /// Kind.
    #[serde(default)]
    pub kind: ReserveKind,
    /// Where, more exactly than the item says.
    #[serde(default)]
    pub place: String,
    /// The client’s words.
    #[serde(default)]
    pub client_words: String,
    /// The contractor’s answer.
    #[serde(default)]
    pub answer: Option<ReserveAnswer>,
    /// The contractor’s words: reasons and facts.
    #[serde(default)]
    pub contractor_words: String,
    /// The cause, as found.
    #[serde(default)]
    pub cause: String,
    /// The notice on the existing support that named this cause before the work.
    #[serde(default)]
    pub support_notice: Option<ActId>,
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

/// The kinds of reserve.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReserveKind {
    /// À qualifier: nobody has said yet.
    #[default]
    Unqualified,
    /// Malfaçon: bad work.
    BadWork,
    /// Non-façon: missing work.
    MissingWork,
    /// Non-conformité: not as agreed.
    NotAsAgreed,
    /// Réserve d’essai: pending test.
    PendingTest,
}

/// What the contractor says to a reserve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReserveAnswer {
    /// Accepted.
    Accepted,
    /// Contested; the reason stands in the contractor’s words.
    Contested,
}

/// Who is answerable for a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answerable {
    /// The contractor.
    Contractor,
    /// The client.
    Client,
    /// The existing support: the wall, floor, screed that was there.
    ExistingSupport,
    /// Another trade.
    OtherTrade,
    /// Shared between the parties.
    Shared,
    /// Not settled.
    Undetermined,
}

/// The client’s decision on the works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "decision", rename_all = "snake_case")]
pub enum ReceptionDecision {
    /// Réception sans réserve.
    WithoutReserve,
    /// Réception avec réserves.
    WithReserves,
    /// Réception refusée ou reportée.
    Refused {
        /// The client’s reasons.
        reasons: String,
        /// Day to which it is postponed, if agreed.
        postponed_to: Option<NaiveDate>,
    },
}

/// A document or object handed over to the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandedOver {
    /// What: operating notice, keys, certificate.
    pub what: String,
    /// How many.
    #[serde(default = "one")]
    pub count: u32,
    /// Whether the client acknowledges it.
    #[serde(default)]
    pub acknowledged: bool,
}

fn one() -> u32 {
    1
}

/// What is paid, kept and reduced.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Money {
    /// Paid so far.
    pub paid: Amount,
    /// Retention, if the contract provides for one (loi n° 71-584 du 16 juillet 1971: at most 5 %).
    pub retention: Option<Retention>,
    /// Penalties claimed by the client, or waived.
    pub penalties: Option<Penalties>,
    /// Price reductions agreed.
    pub reductions: Vec<Reduction>,
    /// The share of the agreed price that belongs to what is received, as the parties state it. It counts only where nothing else
    /// tells that share: items without a price of their own are received, and others are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub share: Option<Amount>,
}

/// Retenue de garantie.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Retention {
    /// Rate on the works received.
    pub rate: Rate,
    /// Who holds it.
    pub holder: String,
    /// When it is released; a year after the reception where it is absent.
    pub released_on: Option<NaiveDate>,
}

/// Penalties for delay.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Penalties {
    /// Sum that counts: the one claimed, or the one that the rules give where the facts are told.
    pub claimed: Amount,
    /// Sum that the client asks for, where another one counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub asked_for: Option<Amount>,
    /// Whether the client waives them.
    pub waived: bool,
    /// How they were computed, or why they are waived.
    pub note: String,
    /// The facts that they are computed from, where the program computes them.
    pub basis: Option<PenaltyBasis>,
}

/// A price reduction agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reduction {
    /// For which reserve, if for one.
    #[serde(default)]
    pub reserve: Option<ReserveId>,
    /// Sum, positive.
    pub amount: Amount,
    /// For what.
    #[serde(default)]
    pub reason: String,
    /// The facts that it is computed from, where the program computes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub basis: Option<ReductionBasis>,
}

impl Reception {
    /// The number of a reserve within this act, from 1.
    #[must_use]
    pub fn reserve_number(&self, id: ReserveId) -> Option<usize> {
        self.reserves
            .iter()
            .position(|reserve| reserve.id == id)
            .map(|index| index + 1)
    }

    /// The decision on `item`, if one was taken.
    #[must_use]
    pub fn decision_on(&self, item: ItemId) -> Option<ItemDecision> {
        self.lines
            .iter()
            .find(|line| line.item == item)
            .and_then(|line| line.decision)
    }

    /// The items that it receives, with or without reserve.
    pub fn received_items(&self) -> impl Iterator<Item = ItemId> {
        let accepted = |line: &&ReceptionLine| {
            matches!(
                line.decision,
                Some(ItemDecision::Accepted | ItemDecision::AcceptedWithReserve)
            )
        };
        self.lines.iter().filter(accepted).map(|line| line.item)
    }

    /// The reserves on `item`.
    pub fn reserves_on(&self, item: ItemId) -> impl Iterator<Item = &Reserve> {
        self.reserves
            .iter()
            .filter(move |reserve| reserve.item == Some(item))
    }

    /// Whether the client refused or postponed: then nothing is received, and nothing runs or falls due.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self.decision, Some(ReceptionDecision::Refused { .. }))
    }

    /// Whether every line was received, with or without reserve.
    #[must_use]
    pub fn received_all(&self) -> bool {
        let received = |line: &ReceptionLine| {
            matches!(
                line.decision,
                Some(ItemDecision::Accepted | ItemDecision::AcceptedWithReserve)
            )
        };
        !self.is_refused() && !self.lines.is_empty() && self.lines.iter().all(received)
    }

    /// The day from which the decision takes effect, if it can be told.
    #[must_use]
    pub fn effect(&self) -> Option<NaiveDate> {
        self.effective_on
            .or_else(|| self.visit.started.map(|moment| moment.date_naive()))
    }
}
