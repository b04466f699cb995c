//! An act as it is shown, as a draft or issued: its findings, its pages, and where its file was put.

use super::{ActLine, ActStatus, DossierView, FigureView, TermView};
use acceptance::Act;
use acceptance::completeness::Finding;
use acceptance::sums::Sums;
use serde::Serialize;
use std::path::PathBuf;
use ts_rs::TS;

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

impl AsMut<DossierView> for ActView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}
