//! What is told across dossiers: what falls due, and what disputes cost.

use acceptance::deadlines::DeadlineKind;
use acceptance::{ActId, DossierId, ObjectionId, RecordId};
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// What falls due, overdue first, then by day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeadlinesView {
    /// Today, in the contractor’s time.
    pub today: NaiveDate,
    /// Deadlines.
    pub deadlines: Vec<DeadlineView>,
}

/// One deadline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeadlineView {
    /// What falls due.
    pub kind: DeadlineKind,
    /// Day; none where an act waits without one.
    pub on: Option<NaiveDate>,
    /// Days until then; negative where it is past.
    pub days: Option<i32>,
    /// Dossier.
    pub dossier: DossierId,
    /// Its title.
    pub dossier_title: String,
    /// Act, if it lies in one.
    pub act: Option<ActId>,
    /// Objection, if it lies in one.
    pub objection: Option<ObjectionId>,
    /// Entry of the records, if it is one.
    pub record: Option<RecordId>,
    /// The sentence: what, for whom.
    pub message: String,
}

/// Counts and costs of disputes, over all dossiers. Sums are told per currency.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LearningView {
    /// Objections.
    pub objections: u32,
    /// Of these, settled: agreed, done or confirmed.
    pub settled: u32,
    /// Of the settled, by a written agreement.
    pub by_agreement: u32,
    /// Days from the receipt to the settlement, the median; none where nothing is settled.
    pub days_to_settle: Option<u32>,
    /// Receptions.
    pub receptions: u32,
    /// Their reserves.
    pub reserves: u32,
    /// Costs, per currency, as written: those noted and those given.
    pub cost: Vec<String>,
    /// Of these, what was noted in the objections.
    pub cost_noted: Vec<String>,
    /// Of these, what reductions and signed agreements took off the price, where nothing was noted.
    pub cost_given: Vec<String>,
    /// By kind of objection.
    pub by_kind: Vec<LearningLine>,
    /// By cause of objection and of reserve.
    pub by_cause: Vec<LearningLine>,
    /// By trade of the contractor’s lots.
    pub by_trade: Vec<LearningLine>,
    /// By item, the most contested first.
    pub by_item: Vec<LearningLine>,
    /// The commonest cause, with the habit that prevents it, as a sentence.
    pub habit: Option<String>,
}

/// One line of a count.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LearningLine {
    /// What is counted, in words.
    pub label: String,
    /// How many.
    pub count: u32,
    /// What it cost, as written; empty where no cost was told.
    pub cost: String,
}
