//! What a host is shown.

use crate::shown::ShownExhibit;
use acceptance::chain::{ContractState, ReserveState};
use acceptance::completeness::Finding;
use acceptance::dates::Moment;
use acceptance::deadlines::DeadlineKind;
use acceptance::document::PrintOptions;
use acceptance::rules::EstimateStanding;
use acceptance::sums::Sums;
use acceptance::{
    Act, ActId, ActKind, ActNumber, Amount, Contractor, Dossier, DossierId, Exhibit, ExhibitId, Language,
    Objection, ObjectionId, Record, RecordId, Timestamping,
};
use chrono::NaiveDate;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use ts_rs::TS;

/// The start: profile, settings and the list of dossiers, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Desk {
    /// Version of the program.
    pub version: String,
    /// Language of the interface.
    pub language: Language,
    /// Contractor’s profile; its name is empty before the first set-up.
    pub contractor: Contractor,
    /// Whether that is the invented one of the sample, which stands there until the user’s own is given.
    pub contractor_invented: bool,
    /// How acts are printed.
    pub print: PrintOptions,
    /// The key with which acts are certified; none before the first set-up.
    pub key: Option<KeyView>,
    /// Whether there is a key file that cannot be read: then there is no `key`, and none may be made over it.
    pub key_damaged: bool,
    /// The authority for timestamps, if one was chosen.
    pub timestamping: Option<Timestamping>,
    /// Acts that wait for a timestamp.
    pub waiting_for_timestamp: u32,
    /// Where the data lie.
    pub data: PathBuf,
    /// Dossiers.
    pub dossiers: Vec<DossierLine>,
    /// Those in the bin, the latest first.
    pub binned: Vec<DossierLine>,
}

/// The contractor’s certifying key, as far as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KeyView {
    /// SHA-256 of the certificate, in groups.
    pub fingerprint: String,
    /// Who it says.
    pub subject: String,
    /// Until when it is valid.
    #[ts(type = "string")]
    pub valid_until: Moment,
    /// Whether a passphrase protects it.
    pub protected: bool,
    /// Whether the passphrase is still to be given before anything can be certified.
    pub locked: bool,
    /// The keys before it, the latest first, as sentences.
    pub former: Vec<String>,
}

/// A dossier in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DossierLine {
    /// Identifier.
    pub id: DossierId,
    /// Title.
    pub title: String,
    /// Client’s name.
    pub client: String,
    /// Site on one line.
    pub site: String,
    /// Price as it stands now, with the agreements that hold, as written: `18 437,50 €`.
    pub price: String,
    /// Acts that are drafts.
    pub drafts: u32,
    /// Acts issued and not yet signed by all.
    pub unsigned: u32,
    /// Acts signed by all.
    pub signed: u32,
    /// Those of them that bear a signature on paper, which only the word of whoever bound its scan shows.
    pub signed_on_paper: u32,
    /// Exhibits not in the bin.
    pub exhibits: u32,
    /// Whether it is the sample, which counts nowhere.
    pub example: bool,
    /// When it was last changed.
    #[ts(type = "string")]
    pub changed: Moment,
}

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

/// An estimate at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EstimateView {
    /// Where the price stands.
    pub standing: EstimateStanding,
    /// Whether the client is to be warned now.
    pub warn_now: bool,
    /// What that means and what to do, as a sentence.
    pub message: String,
    /// The arithmetic, as sentences.
    pub lines: Vec<String>,
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

/// The rule sets.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleSetsView {
    /// Each with its name and what it says, as sentences with their source.
    pub sets: Vec<RuleSetView>,
}

/// One rule set.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleSetView {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it says.
    pub rules: Vec<String>,
    /// Each rule that a dossier may change, in the order in which people read them.
    pub values: Vec<RuleValueView>,
    /// Its values.
    pub set: acceptance::rules::RuleSet,
}

/// One rule that a dossier may change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleValueView {
    /// The rule with its value, as a change would write it.
    pub value: acceptance::rules::RuleChange,
    /// Its name.
    pub name: String,
    /// Its value, as written.
    pub said: String,
    /// Article or clause; empty where the rules leave it to the contract.
    pub source: String,
}

/// A computed figure with its arithmetic, line by line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureView {
    /// The sum computed.
    pub computed: Amount,
    /// The arithmetic, as sentences.
    pub lines: Vec<String>,
    /// What is missing in order to compute, as sentences.
    pub missing: Vec<String>,
}

/// A day that follows from a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermView {
    /// The day.
    pub on: NaiveDate,
    /// How it was counted, with its source.
    pub message: String,
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

/// An exhibit, with what is needed to show it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExhibitView {
    /// The exhibit. Pictures come by the media protocol: `/exhibit/<id>/thumbnail`, `/view`, `/original`.
    pub exhibit: Exhibit,
    /// When it was captured, in words; or that it is unknown.
    pub captured: String,
    /// The grade of its times, as a sentence.
    pub grade: String,
    /// What could not be read, as sentences.
    pub faults: Vec<String>,
    /// Whether there is a thumbnail.
    pub has_thumbnail: bool,
    /// Whether an issued act cites it, so that it cannot go to the bin.
    pub cited: bool,
}

/// The answer to a call of a host that holds exhibits already.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SinceView {
    /// What the call answers; exhibits of a dossier in it are an empty list.
    #[ts(type = "unknown")]
    pub view: serde_json::Value,
    /// The exhibits that stand in the place of that list; none, where the answer has none.
    pub exhibits: Option<ExhibitsSince>,
}

/// How the exhibits of a dossier differ from what a host holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExhibitsSince {
    /// The dossier.
    pub dossier: DossierId,
    /// What to ask with the next time.
    pub mark: String,
    /// The mark of what they differ from; none: these are all.
    pub since: Option<String>,
    /// Those that are new or other than they were, as [`ExhibitView`], in their order.
    #[serde(serialize_with = "crate::shown::each")]
    #[ts(as = "Vec<ExhibitView>")]
    pub changed: Vec<Arc<ShownExhibit>>,
    /// Those that are no longer there.
    pub gone: Vec<ExhibitId>,
}

/// An act, opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ActView {
    /// The act.
    pub act: Act,
    /// Number, provisional for a draft.
    pub number: String,
    /// Title by kind and decision.
    pub title: String,
    /// Where it stands.
    pub status: ActStatus,
    /// Money; for a reception.
    pub sums: Option<Sums>,
    /// The penalties of a reception, computed from their basis.
    pub penalties: Option<FigureView>,
    /// The price reductions of a reception in their order, each with its arithmetic where its facts are told.
    pub reductions: Vec<Option<FigureView>>,
    /// By when the rules of the dossier want the reserves of a reception repaired.
    pub repair_due: Option<TermView>,
    /// Acts of this dossier that it may cite: issued, with number and title.
    pub citable: Vec<ActLine>,
    /// What is missing; empty once issued.
    pub findings: Vec<FindingView>,
    /// Fingerprint in groups, once issued.
    pub fingerprint: Option<String>,
    /// The issued file, by the media protocol: `/act/<id>/pdf`.
    pub has_file: bool,
    /// Consent text that each signatory agrees to, in the act’s language, in the order of the signatories.
    pub consents: Vec<String>,
    /// The same, of those who sign with a certificate of their own.
    pub certificate_consents: Vec<String>,
    /// What a signature drawn on the screen is in law, in one sentence.
    pub signature_note: String,
    /// What proves it; empty while it is a draft.
    pub proof: super::ProofView,
    /// The dossier it belongs to, as it is now.
    pub dossier: DossierView,
}

/// A finding as a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FindingView {
    /// What it is.
    #[serde(flatten)]
    pub finding: Finding,
    /// The sentence.
    pub message: String,
}

/// Pages drawn from a draft, by the media protocol: `/preview/<key>/pdf`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PagesView {
    /// Key of the drawn file.
    pub key: String,
    /// Number of pages.
    pub pages: u32,
}

/// What came of an intake.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct IntakeView {
    /// The dossier with its new exhibits.
    pub dossier: DossierView,
    /// The new exhibits, in the order of the files.
    pub added: Vec<ExhibitId>,
    /// Files that the dossier had already: exhibit and file name.
    pub duplicates: Vec<(ExhibitId, String)>,
    /// Files that could not be taken in: name and sentence.
    pub refused: Vec<(String, String)>,
    /// Whether it was stopped before the end.
    pub cancelled: bool,
}

/// Where an act’s file was put.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExportView {
    /// The file.
    pub path: PathBuf,
    /// Its SHA-256.
    pub sha256: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What holds of a file: named facts, never one verdict.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VerificationView {
    /// Name of the file.
    pub file: String,
    /// Whether it is one of ours, and which act.
    pub act: Option<ActNumber>,
    /// Facts in reading order.
    pub facts: Vec<FactView>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactView {
    /// Its name, stable for scripts: `bytes-intact`, `signature-covers`, `journal-unbroken`…
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// The signature field it is about, if about one.
    pub field: Option<String>,
    /// The sentence.
    pub message: String,
}

/// How a fact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It holds.
    Holds,
    /// It does not hold.
    Fails,
    /// It holds or not, but somebody has to look at it before they rely on it: another name than the one expected.
    Warning,
    /// It cannot be told from this file alone, or is a limit that the reader should know.
    Note,
}

/// The state of the journal, and of the files that it speaks of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct JournalView {
    /// Number of entries.
    #[ts(type = "number")]
    pub entries: u64,
    /// Whether each entry’s hash follows from the one before, and every original and issued file is there as recorded.
    pub unbroken: bool,
    /// The last entry’s hash.
    pub head: String,
    /// The sentences.
    pub message: String,
    /// The same one by one: `journal-unbroken`, `originals-intact`, `files-intact`.
    pub facts: Vec<FactView>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchView {
    /// Hits, the best first.
    pub hits: Vec<Hit>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Hit {
    /// Dossier.
    pub dossier: DossierId,
    /// Act, if it lies in one.
    pub act: Option<ActId>,
    /// Exhibit, if it is one.
    pub exhibit: Option<ExhibitId>,
    /// Objection, if it is one.
    pub objection: Option<ObjectionId>,
    /// Record, if it is an entry of the records.
    pub record: Option<RecordId>,
    /// Title of what was found.
    pub title: String,
    /// Its surroundings.
    pub excerpt: String,
    /// The same, taken apart where the words found begin and end: a typing error or an accent does not hide them.
    pub pieces: Vec<ExcerptPiece>,
}

/// A piece of an excerpt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ExcerptPiece {
    /// Its text.
    pub text: String,
    /// Whether it is what was found.
    pub found: bool,
}

/// What a host is told while a call runs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Progress of an intake.
    Intake {
        /// Dossier.
        dossier: DossierId,
        /// Files done.
        done: u32,
        /// Files in all.
        total: u32,
        /// File under way.
        file: String,
    },
    /// Derivatives (thumbnails) of exhibits became ready.
    Derived {
        /// Dossier.
        dossier: DossierId,
        /// Exhibit.
        exhibit: ExhibitId,
    },
    /// Something changed at the phone link: a phone came, a file arrived, somebody signed, it closed.
    Phone {
        /// Dossier.
        dossier: DossierId,
    },
}

impl AsMut<DossierView> for DossierView {
    fn as_mut(&mut self) -> &mut DossierView {
        self
    }
}

impl AsMut<DossierView> for ActView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}

impl AsMut<DossierView> for IntakeView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}

impl AsMut<DossierView> for ImportView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}
