//! Exhibits as they are shown, and how those of a dossier differ from what a host holds already.

use super::DossierView;
use crate::shown::ShownExhibit;
use acceptance::{DossierId, Exhibit, ExhibitId};
use serde::Serialize;
use std::sync::Arc;
use ts_rs::TS;

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

impl AsMut<DossierView> for IntakeView {
    fn as_mut(&mut self) -> &mut DossierView {
        &mut self.dossier
    }
}
