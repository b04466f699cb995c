//! A dossier as it is shown once it is opened: its acts, what may come next, its account.

use super::{DeadlineView, EstimateView, ExhibitView};
use crate::shown::ShownExhibit;
use acceptance::chain::{ContractState, ReserveState};
use acceptance::dates::Moment;
use acceptance::{ActId, ActKind, Amount, Contractor, Dossier, Objection, Record};
use serde::Serialize;
use std::sync::Arc;
use ts_rs::TS;

/// A dossier, opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DossierView {
    /// What stands in it.
    pub dossier: Dossier,
    /// Who draws its acts up: the contractor of the profile; the invented one of the sample there.
    pub contractor: Contractor,
    /// Whether it is the sample, which counts nowhere and may be binned at any time.
    pub example: bool,
    /// The contract as it stands now.
    pub contract: ContractState,
    /// The reserves of every reception, with what became of each.
    pub reserves: Vec<ReserveState>,
    /// Records, the oldest first.
    pub records: Vec<Record>,
    /// What is due and what was received.
    pub account: AccountView,
    /// Where the price now stands in the range of the estimate; none where it is firm.
    pub estimate: Option<EstimateView>,
    /// Which acts may come next, and why not.
    pub next: Vec<NextAct>,
    /// The chain of acts, the oldest first.
    pub acts: Vec<ActLine>,
    /// What falls due in it, as the list across dossiers tells it.
    pub due: Vec<DeadlineView>,
    /// Objections, the oldest first.
    pub objections: Vec<Objection>,
    /// Exhibits, by number, those in the bin too.
    #[serde(serialize_with = "crate::shown::each")]
    #[ts(as = "Vec<ExhibitView>")]
    pub exhibits: Vec<Arc<ShownExhibit>>,
    /// The items that an act or exhibit cites, and that can therefore not be taken away.
    pub cited_items: Vec<acceptance::ItemId>,
    /// What would be undone, in words; none if there is nothing.
    pub undo: Option<String>,
    /// What would be done again.
    pub redo: Option<String>,
}

/// An act in the chain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActLine {
    /// Identifier.
    pub id: ActId,
    /// Kind.
    pub kind: ActKind,
    /// Number, provisional for a draft.
    pub number: String,
    /// Title by kind and decision: “Procès-verbal de réception avec réserves”.
    pub title: String,
    /// draft, issued, complete, partly_signed, signed, signed_on_paper, voided.
    pub status: ActStatus,
    /// Day of issue, or of the draft’s beginning.
    #[ts(type = "string")]
    pub at: Moment,
}

/// Where an act stands, for a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ActStatus {
    /// Being written.
    Draft,
    /// Issued, signed by nobody of the signatories yet.
    Issued,
    /// Issued, and nobody is to sign: the word of one side, certified by the contractor.
    Complete,
    /// Signed by some.
    PartlySigned,
    /// Signed by all.
    Signed,
    /// Signed by all, of whom some on paper, as whoever bound it states.
    SignedOnPaper,
    /// Voided.
    Voided,
}

/// Whether an act of this kind may be begun.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextAct {
    /// Kind.
    pub kind: ActKind,
    /// Why not, as a sentence that says what to do; none where it may.
    pub why_not: Option<String>,
}

/// The account of a dossier, in minor units of its currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct AccountView {
    /// Sums due, of the records.
    pub due: Amount,
    /// What is left to pay of those past their day.
    pub overdue: Amount,
    /// Sums received and seen. The deposit of the contract is among them, unless an entry of the records is marked as the
    /// deposit.
    pub received: Amount,
    /// Sums announced, and not seen on the account yet.
    pub announced: Amount,
    /// Price reductions of the receptions that hold.
    pub reductions: Amount,
    /// Penalties of the receptions that hold, but for those waived.
    pub penalties: Amount,
    /// What the account of a termination comes to, where there is one: it takes the place of price, reductions and penalties.
    pub settlement: Option<Amount>,
    /// `price now − reductions − penalties − received`, or `settlement − received`.
    pub open: Amount,
    /// By how much the sums due exceed what the contract leaves to ask: with a deposit that counts by itself, beyond
    /// `price now − reductions − penalties`, or beyond `settlement`. Nothing where no price is known.
    pub beyond: Amount,
    /// Correction rounds asked for.
    pub rounds_used: u32,
}

/// What an import brought: the first dossier of the file, opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportView {
    /// The dossier.
    #[serde(flatten)]
    pub dossier: DossierView,
    /// How many dossiers came; more than one only from an export of this program.
    pub imported: usize,
    /// The exhibits of an export whose originals did not lie beside the file, by the names of their files.
    pub left_out: Vec<String>,
}

impl AsMut<DossierView> for DossierView {
    fn as_mut(&mut self) -> &mut DossierView {
        self
    }
}

impl AsMut<DossierView> for ImportView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}
