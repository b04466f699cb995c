//! A dossier as a whole: each issued act by itself, every original, the journal.

use super::{act_alone, bundle};
use crate::api::VerificationView;
use crate::documents::Contents;
use crate::facts::{Facts, Trust, holds};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::{cores, taken};
use acceptance::{DossierId, Exhibit};
use evidence::Integrity;

/// What holds of everything in a dossier.
pub(super) fn view(rooms: &Rooms, id: DossierId) -> Outcome<VerificationView> {
    let contents = Contents::read(&rooms.store(), id)?;
    let catalogue = rooms.catalogue();
    let mut facts = Facts::new(catalogue);
    let issued = contents
        .acts
        .iter()
        .filter_map(|act| Some((act.id, act.issue()?)));
    let trust = Trust::of(rooms)?;
    let mut held = None;
    for (id, issue) in issued {
        let number = issue.number.to_string();
        let own = match act_alone(rooms, id, trust.clone()) {
            Ok((view, of_act)) => {
                held = held.max(of_act);
                view.facts
            }
            // A file that is gone is a fact of its own, and no reason to say nothing of the others.
            Err(fault) => {
                let mut lost = Facts::new(catalogue);
                lost.tell("act-file", holds(false), fault.sentence().clone());
                lost.views
            }
        };
        facts.views.extend(bundle::of(&number, own, catalogue));
    }
    originals(rooms, &mut facts, &contents.exhibits)?;
    let state = rooms.store().verify_journal()?;
    facts.tell(
        "journal-unbroken",
        holds(state.is_unbroken()),
        super::whole::journal(&state),
    );
    if state.is_unbroken() {
        let key = "fact-journal-since-dossier";
        super::anchor::tell_since(&mut facts, held, state.entries, key);
    }
    super::clock::tell(rooms, &mut facts, &state);
    Ok(VerificationView {
        file: contents.dossier.title,
        act: None,
        facts: facts.views,
    })
}

fn originals(rooms: &Rooms, facts: &mut Facts, exhibits: &[std::sync::Arc<Exhibit>]) -> Outcome<()> {
    let intact = cores::each(exhibits, |exhibit| rooms.vault.verify(&taken::original(exhibit)));
    let mut wrong = Vec::new();
    for (exhibit, integrity) in exhibits.iter().zip(intact) {
        if integrity? != Integrity::Intact {
            wrong.push(exhibit.number.to_string());
        }
    }
    let sentence = if wrong.is_empty() {
        Sentence::of("fact-exhibits-hold").with("count", exhibits.len())
    } else {
        Sentence::of("fact-exhibits-fail")
            .with("count", wrong.len())
            .with("names", wrong.join(", "))
    };
    facts.tell("exhibits-intact", holds(wrong.is_empty()), sentence);
    Ok(())
}
