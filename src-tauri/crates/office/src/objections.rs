//! Objections: what the client says is wrong, and what came of it.

use crate::api::DossierView;
use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use crate::{acts, dossiers, limits};
use acceptance::{ActBody, AgreementOrigin, DossierId, LinkTarget, Objection, ObjectionId};

/// Begins an objection, received today.
pub(crate) fn create(rooms: &Rooms, dossier: DossierId) -> Outcome<DossierView> {
    let objection = Objection {
        received_on: Some(rooms.edge.moment().date_naive()),
        ..Objection::new(ObjectionId(rooms.edge.id()), dossier)
    };
    put(rooms, "action-create-objection", &objection)
}

/// Saves an objection.
pub(crate) fn save(rooms: &Rooms, objection: Objection) -> Outcome<DossierView> {
    let objection = limits::sound(objection)?;
    let known = rooms
        .store()
        .objection(objection.id)?
        .is_some_and(|known| known.dossier == objection.dossier);
    if !known {
        return Err(refuse("problem-not-found"));
    }
    put(rooms, "action-save-objection", &objection)
}

/// Deletes an objection that no act cites, and the ties of exhibits to it.
pub(crate) fn delete(rooms: &Rooms, id: ObjectionId) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let objection = store.objection(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    let contents = Contents::read(&store, objection.dossier)?;
    let cites = |body: &ActBody| match body {
        ActBody::Agreement(agreement) => agreement.origin == AgreementOrigin::Objection(id),
        _ => false,
    };
    if contents.acts.iter().any(|act| cites(&act.body)) {
        return Err(refuse("problem-objection-cited"));
    }
    let stamp = rooms.stamp(
        &store,
        "action-delete-objection",
        objection.client_words.clone(),
        Some(objection.dossier),
    )?;
    store.change(&stamp, |change| -> Outcome<()> {
        acts::untie(change, objection.dossier, |target| {
            *target == LinkTarget::Objection(id)
        })?;
        change.remove_objection(id)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, objection.dossier)
}

fn put(rooms: &Rooms, action: &'static str, objection: &Objection) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, objection.dossier)?;
    let item_known = |item| contents.dossier.items.iter().any(|known| known.id == item);
    if objection.item.is_some_and(|item| !item_known(item)) {
        return Err(refuse("problem-link-unknown"));
    }
    let stamp = rooms.stamp(&store, action, "", Some(objection.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_objection(objection)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, objection.dossier)
}
