//! The calls that a host may make.

use acceptance::dates::Moment;
use acceptance::document::PrintOptions;
use acceptance::{
    ActBody, ActId, ActKind, Annotation, Contractor, Dossier, DossierId, ExhibitId, ExhibitLink,
    ExhibitSource, ItemId, Language, LetterTemplate, LinkTarget, Objection, ObjectionId, RecordBody,
    RecordId, SignatoryId, Subject, Timestamping,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;
use zeroize::Zeroize;

/// One call. Every call that changes something is one transaction with its journal entry, durable when it is answered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "call", rename_all = "snake_case", deny_unknown_fields)]
#[allow(clippy::large_enum_variant, reason = "a call is read once and taken apart")]
pub enum Call {
    /// What the window needs at its start → [`super::Desk`].
    Desk,
    /// Saves the contractor’s profile and the settings → [`super::Desk`].
    SaveProfile {
        contractor: Contractor,
        language: Language,
        print: PrintOptions,
    },
    /// Takes a logo from a file; the file stays where it is → [`super::Desk`].
    SetLogo { path: PathBuf },
    /// Opens the sample dossier, making it if it is not there → [`super::DossierView`].
    OpenSample,

    /// A new dossier with a title and a client’s name → [`super::DossierView`].
    CreateDossier { title: String, client: String },
    /// A dossier with its acts, objections and exhibits → [`super::DossierView`].
    OpenDossier { dossier: DossierId },
    /// Saves what stands in a dossier: client, site, architect, contract, items → [`super::DossierView`].
    ///
    /// An item that an act or exhibit cites cannot be taken away.
    SaveDossier { dossier: Dossier },
    /// Puts `parts` items in the place of one that nothing cites, its lump sum divided among them → [`super::DossierView`].
    SplitItem {
        dossier: DossierId,
        item: ItemId,
        parts: u32,
    },
    /// Moves a dossier without issued acts to the bin → [`super::Desk`].
    BinDossier { dossier: DossierId },
    /// Takes a dossier out of the bin → [`super::Desk`].
    RestoreDossier { dossier: DossierId },

    /// Begins a draft, filled with what the dossier knows → [`super::ActView`]. `from` is what it comes from: an objection
    /// whose chosen proposal it writes down, a reserve, a change request, an act that it follows, corrects or notifies. A
    /// letter is written from `template`.
    CreateAct {
        dossier: DossierId,
        kind: ActKind,
        #[serde(default)]
        from: Subject,
        #[serde(default)]
        template: Option<LetterTemplate>,
    },
    /// An act as it stands → [`super::ActView`].
    OpenAct { act: ActId },
    /// Saves a draft; called as one types → [`super::ActView`]. An issued act is refused.
    SaveAct { act: ActId, body: ActBody },
    /// Deletes a draft (undoable) → [`super::DossierView`].
    DeleteDraft { act: ActId },

    /// Begins an objection → [`super::DossierView`].
    CreateObjection { dossier: DossierId },
    /// Saves an objection → [`super::DossierView`].
    SaveObjection { objection: Objection },
    /// Deletes an objection (undoable) → [`super::DossierView`].
    DeleteObjection { objection: ObjectionId },

    /// Adds an entry to the records, or saves it changed → [`super::DossierView`]. A new one comes without `record`.
    SaveRecord {
        dossier: DossierId,
        #[serde(default)]
        record: Option<RecordId>,
        /// When it happened; now, where it is absent.
        #[serde(default)]
        #[ts(type = "string | null")]
        at: Option<Moment>,
        body: RecordBody,
    },
    /// Deletes an entry (undoable) → [`super::DossierView`].
    DeleteRecord { record: RecordId },

    /// A new dossier with the parties, contract and items of another, without what happened in it → [`super::DossierView`].
    DuplicateDossier { dossier: DossierId, title: String },
    /// What falls due in all dossiers, overdue first → [`super::DeadlinesView`].
    Deadlines,
    /// Writes what falls due as an iCalendar file (RFC 5545) to `path` (a file or a folder) → [`super::ExportView`].
    ExportCalendar { path: PathBuf },
    /// Writes everything of a dossier in time order as one PDF to `path` (a file or a folder) → [`super::ExportView`].
    ExportDispute { dossier: DossierId, path: PathBuf },
    /// Counts and costs of disputes → [`super::LearningView`].
    Learning,
    /// Writes an empty form of `kind` to print, in `language`, with the parties of `dossier` if one is named, to `path` →
    /// [`super::ExportView`].
    ExportBlank {
        kind: ActKind,
        language: Language,
        #[serde(default)]
        dossier: Option<DossierId>,
        path: PathBuf,
    },
    /// Writes everything, of one dossier or of all, as tables (a folder of CSV files) or as one JSON file → [`super::ExportView`].
    ExportData {
        #[serde(default)]
        dossier: Option<DossierId>,
        form: DataForm,
        path: PathBuf,
    },
    /// The rule sets that a contract can name → [`super::RuleSetsView`].
    RuleSets,
    /// Writes the text of a draft letter anew from its template and the facts of the dossier → [`super::ActView`].
    FillLetter { act: ActId, template: LetterTemplate },

    /// Takes files in as exhibits, tied to `links`; progress comes as [`super::Event::Intake`] → [`super::IntakeView`].
    Attach {
        dossier: DossierId,
        paths: Vec<PathBuf>,
        source: ExhibitSource,
        links: Vec<ExhibitLink>,
    },
    /// Stops an intake under way; what was acknowledged stays → nothing.
    CancelIntake { dossier: DossierId },
    /// Changes caption and links of an exhibit → [`super::DossierView`].
    SaveExhibit {
        exhibit: ExhibitId,
        caption: String,
        links: Vec<ExhibitLink>,
    },
    /// Ties an exhibit to a target, or unties it → [`super::DossierView`].
    LinkExhibit {
        exhibit: ExhibitId,
        target: LinkTarget,
        linked: bool,
        explains: bool,
    },
    /// Puts these annotations over a photo in the place of those that it has, the lowest first → [`super::DossierView`]. A photo
    /// with the number of a reserve on it is tied to that reserve.
    AnnotateExhibit {
        exhibit: ExhibitId,
        annotations: Vec<Annotation>,
    },
    /// Ties several exhibits of one dossier to a target, or unties them, as one step → [`super::DossierView`]. One that is
    /// tied already stays so, and explains the target where the call says so.
    LinkExhibits {
        exhibits: Vec<ExhibitId>,
        target: LinkTarget,
        linked: bool,
        explains: bool,
    },
    /// Moves several exhibits of one dossier to the bin as one step, or none of them → [`super::DossierView`].
    BinExhibits { exhibits: Vec<ExhibitId> },
    /// Takes the frame of a video, drawn by the host, for its picture, where it has none; it is encoded anew → nothing.
    SetPoster { exhibit: ExhibitId, path: PathBuf },
    /// Takes a still of a video, drawn by the host from `at_ms`, in as an exhibit that says where it comes from, with the
    /// ties of the video → [`super::IntakeView`].
    MarkMoment {
        exhibit: ExhibitId,
        path: PathBuf,
        #[ts(type = "number")]
        at_ms: u64,
        caption: String,
    },
    /// Moves an exhibit to the bin; one that an issued act cites is refused → [`super::DossierView`].
    BinExhibit { exhibit: ExhibitId },
    /// Takes an exhibit out of the bin → [`super::DossierView`].
    RestoreExhibit { exhibit: ExhibitId },

    /// Undoes the last change in a dossier → [`super::DossierView`].
    Undo { dossier: DossierId },
    /// Does again what was undone last → [`super::DossierView`].
    Redo { dossier: DossierId },

    /// The pages of a draft, drawn now → [`super::PagesView`].
    Preview { act: ActId },
    /// Freezes the act, numbers it, lays it out and certifies it, all or nothing → [`super::ActView`].
    Issue { act: ActId },
    /// One signatory’s consent and ink, put as their own signature onto the issued file → [`super::ActView`].
    Sign {
        act: ActId,
        signatory: SignatoryId,
        consent: bool,
        ink: Ink,
        device: String,
    },
    /// Voids an issued act that nobody of the client’s side signed; its number stays → [`super::ActView`].
    Void { act: ActId, reason: String },
    /// Copies the issued file to `path` (a file or a folder) → [`super::ExportView`].
    Export { act: ActId, path: PathBuf },
    /// Writes the installation’s root certificate to `path` (a file or a folder), for whoever is to trust it in a PDF
    /// reader → [`super::ExportView`].
    ExportCertificate { path: PathBuf },
    /// What holds of an act’s file → [`super::VerificationView`].
    VerifyAct { act: ActId },
    /// What holds of any PDF → [`super::VerificationView`].
    VerifyFile { path: PathBuf },
    /// Whether the journal is unbroken → [`super::JournalView`].
    VerifyJournal,

    /// Finds dossiers, acts, reserves, words, captions → [`super::SearchView`].
    Search { words: String },
    /// Imports a dossier from a JSON file, all or nothing; or the dossiers of an export of this program → [`super::ImportView`].
    Import { path: PathBuf },
    /// The lists by trade, in `language` or the user’s → [`super::TradesView`].
    Trades {
        #[serde(default)]
        language: Option<Language>,
    },
    /// Items of a list, by their places in it, with identifiers of their own; the dossier is not changed → a list of items.
    TradeItems {
        trade: String,
        #[ts(type = "number[]")]
        places: Vec<usize>,
        language: Language,
    },
    /// Keeps a list as the user’s own → [`super::TradesView`].
    SaveTrade { list: super::TradeList },
    /// Takes the user’s own list away; one that ships is there again → [`super::TradesView`].
    RemoveTrade { trade: String },
    /// Writes a list to `path` (a file or a folder) → [`super::ExportView`].
    ExportTrade { trade: String, path: PathBuf },
    /// Takes in a list from a file; the user’s own under the same key only with `replace` → [`super::TradesView`].
    ImportTrade {
        path: PathBuf,
        #[serde(default)]
        replace: bool,
    },
    /// What would become of a pasted table or a CSV file; nothing is changed → [`super::TablePreviewView`].
    PreviewTable {
        source: super::TableSource,
        #[serde(default)]
        mapping: Option<super::TableMapping>,
    },
    /// The items of a table, with identifiers of their own: of `lines`, or all; the dossier is not changed → a list of items.
    TableItems {
        source: super::TableSource,
        #[serde(default)]
        mapping: Option<super::TableMapping>,
        #[serde(default)]
        lines: Option<Vec<u32>>,
    },

    /// One signatory’s consent, and their signature with a certificate of their own (PKCS#12), put onto the issued file →
    /// [`super::ActView`]. A certificate in another name is refused unless `other_name` confirms that it is meant.
    SignWithCertificate {
        act: ActId,
        signatory: SignatoryId,
        consent: bool,
        path: PathBuf,
        passphrase: Secret,
        #[serde(default)]
        other_name: bool,
        device: String,
    },
    /// What happened to a PDF that came back; nothing is changed → [`super::ReturnedView`].
    InspectReturned { path: PathBuf },
    /// Binds a PDF that came back to its act: a new revision where it goes on from the latest one → [`super::ActView`].
    BindReturned { path: PathBuf },
    /// Which pages of which act scans and photos show; nothing is changed → [`super::PaperView`].
    InspectPaper {
        paths: Vec<PathBuf>,
        #[serde(default)]
        act: Option<ActId>,
    },
    /// Binds scans and photos of the printed pages to an act, `signed` being those who signed by hand on that day →
    /// [`super::ActView`].
    BindPaper {
        act: ActId,
        paths: Vec<PathBuf>,
        signed: Vec<SignatoryId>,
        signed_on: NaiveDate,
        /// Pages are missing, or were not recognised, and are bound as they are all the same.
        #[serde(default)]
        incomplete: bool,
    },

    /// Chooses the authority for timestamps, or none → [`super::Desk`].
    SaveTimestamping { timestamping: Option<Timestamping> },
    /// Asks the authority for a timestamp of an act’s file, with what proves its certificates for long → [`super::ActView`].
    Timestamp { act: ActId },
    /// The same for every act that still waits for one → [`super::TimestampsView`].
    TimestampPending,

    /// Writes everything that proves a dossier as one zip to `path` (a file or a folder) → [`super::ExportView`].
    ExportBundle { dossier: DossierId, path: PathBuf },
    /// Opens a bundle, or the act inside a PDF, for reading alone → [`super::BundleView`].
    OpenBundle { path: PathBuf },
    /// A call that changes nothing, answered from an opened bundle → what that call answers.
    InBundle { key: String, inner: Box<Call> },
    /// Closes a bundle → nothing.
    CloseBundle { key: String },
    /// What holds of everything in a dossier: its acts, exhibits and journal → [`super::VerificationView`].
    VerifyDossier { dossier: DossierId },

    /// Opens the keys for as long as the program runs → [`super::Desk`].
    UnlockKeys { passphrase: Secret },
    /// Protects the keys with a passphrase, or with none any more → [`super::Desk`].
    ProtectKeys {
        #[serde(default)]
        current: Option<Secret>,
        #[serde(default)]
        passphrase: Option<Secret>,
    },
    /// Writes the keys, protected by `passphrase`, to `path` (a file or a folder) → [`super::ExportView`].
    ExportKeys { path: PathBuf, passphrase: Secret },
    /// Takes in keys that were written out → [`super::Desk`].
    RestoreKeys { path: PathBuf, passphrase: Secret },
    /// Makes new keys; the old ones sign that they hand over to them, where they can still be opened → [`super::Desk`].
    ReplaceKeys {
        reason: String,
        #[serde(default)]
        passphrase: Option<Secret>,
    },

    /// Any call of a host that holds exhibits already: those that are as they were under the mark `held` are left out of
    /// the answer → [`super::SinceView`].
    Since {
        #[serde(default)]
        held: Option<String>,
        inner: Box<Call>,
    },

    /// Computes again the guarantees of a draft from the rule set and its effect → [`super::ActView`].
    ComputeGuarantees { act: ActId },
}

/// A passphrase: wiped when dropped, and told by nothing that shows a call.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Keeps `text` to itself.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What it is.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// In which form data go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DataForm {
    /// CSV files, one for each table.
    Tables,
    /// One JSON file.
    Json,
}

/// Handwriting: strokes in the order in which they were drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ink {
    /// Width of the surface divided by its height.
    pub aspect: f32,
    /// Strokes.
    pub strokes: Vec<Stroke>,
}

/// One stroke, from pen down to pen up.
pub type Stroke = Vec<StrokePoint>;

/// A point of a stroke.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StrokePoint {
    /// From the left, 0 to 1.
    pub x: f32,
    /// From the top, 0 to 1.
    pub y: f32,
    /// Pressure, 0 to 1; 0.5 where the device has none.
    pub pressure: f32,
    /// Milliseconds since the first point.
    pub ms: u32,
}
