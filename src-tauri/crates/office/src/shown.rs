//! Exhibits as they were shown last: with each word that is typed a dossier is shown anew, and of its thousands of photos
//! hardly one differs from the time before.
//!
//! What was shown stands for an exhibit only while the store gives the very same object, and the little that it does not know
//! (the thumbnail on the disk, the acts that cite it) is as it was.

use crate::api::ExhibitView;
use crate::host::{Rooms, locked};
use crate::words;
use acceptance::{Exhibit, ExhibitId, Language};
use messages::Catalogue;
use serde::{Serialize, Serializer};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// An exhibit’s view, with a hash of all that it says.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownExhibit {
    view: ExhibitView,
    hash: u64,
}

impl ShownExhibit {
    fn new(view: ExhibitView) -> Self {
        let mut hasher = DefaultHasher::new();
        serde_json::to_string(&view).unwrap_or_default().hash(&mut hasher);
        let hash = hasher.finish();
        Self { view, hash }
    }

    pub(crate) fn id(&self) -> ExhibitId {
        self.view.exhibit.id
    }

    pub(crate) fn mark(&self) -> u64 {
        self.hash
    }
}

impl Serialize for ShownExhibit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view.serialize(serializer)
    }
}

/// The exhibits of a view, one after the other.
pub(crate) fn each<S: Serializer>(exhibits: &[Arc<ShownExhibit>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(exhibits.iter().map(Arc::as_ref))
}

/// What was shown last, of one dossier, in one language.
#[derive(Default)]
pub(crate) struct Shown {
    language: Language,
    exhibits: HashMap<ExhibitId, (Arc<Exhibit>, Arc<ShownExhibit>)>,
}

/// `exhibits` as they are shown, of which issued acts cite those in `cited`.
pub(crate) fn views(
    rooms: &Rooms,
    exhibits: &[Arc<Exhibit>],
    cited: &HashSet<ExhibitId>,
    catalogue: &Catalogue,
) -> Vec<Arc<ShownExhibit>> {
    let mut shown = locked(&rooms.shown);
    let language = catalogue.language();
    let mut before = std::mem::take(&mut *shown);
    if before.language != language {
        before.exhibits.clear();
    }
    let mut now = HashMap::with_capacity(exhibits.len());
    let mut views = Vec::with_capacity(exhibits.len());
    for exhibit in exhibits {
        let thumbnail = rooms.derived.thumbnail_path(&crate::taken::original(exhibit));
        let (has_thumbnail, cited) = (thumbnail.is_file(), cited.contains(&exhibit.id));
        let known = before.exhibits.remove(&exhibit.id).filter(|(known, shown)| {
            let view = &shown.view;
            Arc::ptr_eq(known, exhibit) && view.has_thumbnail == has_thumbnail && view.cited == cited
        });
        let view = match known {
            Some((_, shown)) => shown,
            None => Arc::new(ShownExhibit::new(ExhibitView {
                captured: words::captured(exhibit, catalogue),
                grade: words::grade(exhibit, catalogue),
                faults: exhibit.faults.iter().map(|fault| catalogue.text(fault)).collect(),
                has_thumbnail,
                cited,
                exhibit: Exhibit::clone(exhibit),
            })),
        };
        now.insert(exhibit.id, (Arc::clone(exhibit), Arc::clone(&view)));
        views.push(view);
    }
    *shown = Shown {
        language,
        exhibits: now,
    };
    views
}
