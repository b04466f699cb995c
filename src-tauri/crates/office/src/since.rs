//! Exhibits told once: a host that holds thousands of them is told what changed, not all of them with every answer.
//!
//! Every view of a dossier carries its exhibits, and is answered anew with each word that is typed. A host that says under
//! which mark it holds them gets the difference. A mark follows from what was told and from nothing else; one that is not
//! known here (any more) gets everything, so that nothing depends on this memory.

use crate::api::{Call, DossierView, ExhibitsSince, SinceView};
use crate::host::{self, Rooms, locked};
use crate::problems::Outcome;
use crate::shown::ShownExhibit;
use acceptance::{DossierId, ExhibitId};
use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Answers on their way cross each other: so many states are remembered.
const STATES: usize = 8;

/// What was told last, the newest at the end.
#[derive(Default)]
pub(crate) struct Told(VecDeque<(String, Arc<State>)>);

/// The exhibits of one dossier, each with a hash of its view.
struct State {
    dossier: DossierId,
    views: HashMap<ExhibitId, u64>,
}

/// The exhibits of a dossier, taken out of the view that carries them before it is written as JSON.
#[derive(Default)]
pub(crate) struct Apart(Option<(DossierId, Vec<Arc<ShownExhibit>>)>);

impl Apart {
    /// Takes them out of `view`.
    pub(crate) fn take(&mut self, view: &mut DossierView) {
        self.0 = Some((view.dossier.id, std::mem::take(&mut view.exhibits)));
    }
}

impl Told {
    fn under(&self, mark: &str) -> Option<Arc<State>> {
        let found = self.0.iter().find(|(known, _)| known == mark);
        found.map(|(_, state)| Arc::clone(state))
    }

    fn remember(&mut self, mark: &str, state: State) {
        self.0.retain(|(known, _)| known != mark);
        self.0.push_back((mark.to_owned(), Arc::new(state)));
        while self.0.len() > STATES {
            self.0.pop_front();
        }
    }
}

/// Answers `inner`, its exhibits as the difference from those `held`.
pub(crate) fn answer(rooms: &Arc<Rooms>, held: Option<&str>, inner: Call) -> Outcome<SinceView> {
    let mut apart = Apart::default();
    let view = host::dispatch(rooms, inner, Some(&mut apart))?;
    let exhibits = apart.0.map(|(dossier, all)| differ(rooms, held, dossier, all));
    Ok(SinceView { view, exhibits })
}

fn differ(
    rooms: &Rooms,
    held: Option<&str>,
    dossier: DossierId,
    all: Vec<Arc<ShownExhibit>>,
) -> ExhibitsSince {
    let mut told = locked(&rooms.told);
    let before = held.and_then(|mark| told.under(mark));
    let before = before.filter(|state| state.dossier == dossier);
    let mut views = HashMap::with_capacity(all.len());
    let mut changed = Vec::new();
    let mut whole = DefaultHasher::new();
    dossier.to_string().hash(&mut whole);
    for view in all {
        let (id, hash) = (view.id(), view.mark());
        hash.hash(&mut whole);
        views.insert(id, hash);
        if before.as_ref().and_then(|before| before.views.get(&id)) != Some(&hash) {
            changed.push(view);
        }
    }
    let gone = before.iter().flat_map(|before| before.views.keys());
    let gone = gone.filter(|id| !views.contains_key(id)).copied().collect();
    let mark = format!("{:016x}", whole.finish());
    told.remember(&mark, State { dossier, views });
    ExhibitsSince {
        dossier,
        mark,
        since: before.and(held.map(str::to_owned)),
        changed,
        gone,
    }
}
