//! What a host is shown of proof: signatures and their times, files that came back, paper, bundles, keys.

use super::{ActLine, DossierView, VerificationView};
use acceptance::SignatoryId;
use acceptance::dates::Moment;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// What proves an issued act.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ProofView {
    /// Its signatures, in their order.
    pub signatures: Vec<SignatureProof>,
    /// Its timestamps, in their order, as sentences.
    pub timestamps: Vec<String>,
    /// That it waits for a timestamp, and why, as a sentence.
    pub waiting: Option<String>,
    /// Its paper originals.
    pub papers: Vec<PaperProof>,
    /// Files that came back and stand beside the latest revision, as sentences.
    pub beside: Vec<String>,
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SignatureProof {
    /// Whose.
    pub signatory: SignatoryId,
    /// Name as declared.
    pub name: String,
    /// How, in a few words: drawn on the screen, with a certificate of their own, on paper.
    pub manner: String,
    /// Whether nothing here shows it but the word of whoever bound its paper.
    pub stated: bool,
    /// What that is in law, and what it is not, in a sentence.
    pub law: String,
    /// That its certificate names somebody else, as a sentence: to be looked at before anybody relies on it.
    pub warning: Option<String>,
    /// The time declared, as a sentence.
    pub declared: String,
    /// The earliest timestamp that covers it, as a sentence.
    pub proven: Option<String>,
}

/// A paper original.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperProof {
    /// The day on which it was signed, as stated.
    pub signed_on: NaiveDate,
    /// Which pages are there and which are missing, and what a scan proves, as sentences.
    pub messages: Vec<String>,
}

/// A PDF that came back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReturnedView {
    /// Name of the file.
    pub file: String,
    /// The act that it is of, if it is one of ours.
    pub act: Option<ActLine>,
    /// The dossier of that act.
    pub dossier: Option<acceptance::DossierId>,
    /// What it is.
    pub kind: ReturnedKind,
    /// What that means and what to do, as a sentence.
    pub message: String,
    /// Who signed it since, in words.
    pub newly_signed: Vec<String>,
    /// Whether any of them bears another name than that of its field.
    pub other_name: bool,
    /// Whether it can be bound to the act.
    pub may_bind: bool,
    /// What holds of it.
    pub verification: VerificationView,
}

/// What a PDF that came back is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReturnedKind {
    /// The latest revision, with something added to it that is allowed.
    GoesOn,
    /// The latest revision, to the byte.
    Same,
    /// An earlier revision, to the byte.
    Earlier,
    /// An earlier revision, with something added to it that is allowed: it stands beside what was signed here since.
    Beside,
    /// Something was changed in it that is not allowed.
    Altered,
    /// It says that it is one of ours, and is not.
    Forged,
    /// An act of somebody else.
    Foreign,
    /// No act at all.
    Unknown,
}

/// What scans and photos show.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperView {
    /// The act whose pages they are, if any was recognised.
    pub act: Option<ActLine>,
    /// The dossier of that act.
    pub dossier: Option<acceptance::DossierId>,
    /// Each page, in the order of the files.
    pub sheets: Vec<SheetView>,
    /// Pages of the act that are not among them, counted from 1.
    pub missing: Vec<u32>,
    /// What is to be known before binding them, as sentences.
    pub messages: Vec<String>,
    /// Whether they can be bound to the act.
    pub may_bind: bool,
    /// Whether pages are missing, or were not recognised: they are bound as they are only where that is said.
    pub incomplete: bool,
    /// Who has not signed yet, and may have on paper.
    pub unsigned: Vec<(SignatoryId, String)>,
}

/// One page of a scan, or one photo.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetView {
    /// Name of the file.
    pub file: String,
    /// Its place in the file, from 1.
    pub place: u32,
    /// The page of the act that it shows, from 1; none where it was not recognised.
    pub page: Option<u32>,
    /// What it is, as a sentence.
    pub message: String,
}

/// What came of asking for timestamps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimestampsView {
    /// Numbers of the acts that have one now.
    pub done: Vec<String>,
    /// Numbers of those that still wait, each with the reason as a sentence.
    pub waiting: Vec<(String, String)>,
}

/// A bundle, or the act inside a PDF, opened for reading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BundleView {
    /// By which it is asked (`in_bundle`, and `/bundle/<key>/…` of the media protocol).
    pub key: String,
    /// Name of the file.
    pub file: String,
    /// Whose it is.
    pub contractor: String,
    /// When it was made, where it tells.
    #[ts(type = "string | null")]
    pub made: Option<Moment>,
    /// What stands in it.
    pub dossier: DossierView,
    /// What holds of it.
    pub verification: VerificationView,
}
