//! Voiding an issued act that nobody of the client’s side signed, and that nothing signed stands on.

use super::issued;
use crate::api::ActView;
use crate::documents::Contents;
use crate::host::{Rooms, locked};
use crate::problems::{Outcome, refuse};
use crate::{acts, documents};
use acceptance::{Act, ActId, ActState, Capacity};

/// Voids an issued act that nobody of the client’s side signed.
pub(crate) fn void(rooms: &Rooms, id: ActId, reason: &str) -> Outcome<ActView> {
    let reason = &crate::limits::sound_text("reason", reason)?;
    let _one_at_a_time = locked(&rooms.issuing);
    let mut store = rooms.store();
    let mut act = documents::act(&store, id)?;
    let issue = issued(&act)?;
    let number = issue.number.to_string();
    let of_client = |capacity| matches!(capacity, Capacity::Client | Capacity::ClientRepresentative);
    if issue
        .signatures
        .iter()
        .any(|signature| of_client(signature.capacity))
    {
        return Err(refuse("problem-void-signed").with("number", number));
    }
    if matches!(act.state, ActState::Voided { .. }) {
        return Err(refuse("problem-void-twice").with("number", number));
    }
    if reason.trim().is_empty() {
        return Err(refuse("problem-reason-missing"));
    }
    refuse_cited(&Contents::read(&store, act.dossier)?, &act, &number)?;
    let stamp = rooms.stamp(&store, "action-void", number, Some(act.dossier))?;
    act.state = ActState::Voided {
        issue: issue.clone(),
        reason: reason.trim().to_owned(),
        at: stamp.at,
    };
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })?;
    acts::view(rooms, &store, id)
}

/// What somebody signed names its ground: that ground stays.
fn refuse_cited(contents: &Contents, act: &Act, number: &str) -> Outcome<()> {
    let cites = |other: &&Act| {
        let signed = other.is_signed_by_client() || (other.kind().is_of_both_sides() && other.is_agreed());
        signed && other.body.cited_acts().contains(&act.id)
    };
    match contents.acts.iter().find(cites).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-void-cited")
            .with("number", number)
            .with("by", issue.number.to_string())),
        None => Ok(()),
    }
}
