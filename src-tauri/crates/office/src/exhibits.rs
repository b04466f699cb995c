//! What is said of exhibits: captions, ties, the bin.

use crate::api::DossierView;
use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{dossiers, limits};
use acceptance::{ActBody, DossierId, Exhibit, ExhibitId, ExhibitLink, LinkTarget};
use std::collections::HashSet;
use store::Store;

/// Changes caption and ties.
pub(crate) fn save(
    rooms: &Rooms,
    id: ExhibitId,
    caption: String,
    links: Vec<ExhibitLink>,
) -> Outcome<DossierView> {
    let caption = limits::sound_text("caption", &caption)?;
    alter(rooms, id, "action-save-exhibit", |store, exhibit| {
        check_links(store, exhibit.dossier, &links)?;
        exhibit.caption = caption;
        exhibit.links = once_each(links);
        Ok(())
    })
}

/// Ties an exhibit to a target, or unties it.
pub(crate) fn link(
    rooms: &Rooms,
    id: ExhibitId,
    target: LinkTarget,
    linked: bool,
    explains: bool,
) -> Outcome<DossierView> {
    alter(rooms, id, "action-link-exhibit", |store, exhibit| {
        if !linked {
            exhibit.links.retain(|link| link.target != target);
            return Ok(());
        }
        let link = ExhibitLink { target, explains };
        check_links(store, exhibit.dossier, std::slice::from_ref(&link))?;
        match exhibit.links.iter_mut().find(|tied| tied.target == target) {
            Some(tied) => *tied = link,
            None => exhibit.links.push(link),
        }
        Ok(())
    })
}

/// Ties all of `ids` to a target, or unties them, in one step.
pub(crate) fn link_all(
    rooms: &Rooms,
    ids: &[ExhibitId],
    target: LinkTarget,
    linked: bool,
    explains: bool,
) -> Outcome<DossierView> {
    alter_all(rooms, ids, "action-link-exhibits", |known, exhibit| {
        if !linked {
            exhibit.links.retain(|link| link.target != target);
        } else if !known.targets.contains(&target) {
            return Err(refuse("problem-link-unknown"));
        } else {
            match exhibit.links.iter_mut().find(|tied| tied.target == target) {
                Some(tied) => tied.explains |= explains,
                None => exhibit.links.push(ExhibitLink { target, explains }),
            }
        }
        Ok(())
    })
}

/// Moves all of `ids` to the bin in one step; where an issued act cites one of them, none goes.
pub(crate) fn bin_all(rooms: &Rooms, ids: &[ExhibitId]) -> Outcome<DossierView> {
    let now = rooms.edge.moment();
    alter_all(rooms, ids, "action-bin-exhibits", |known, exhibit| {
        if known.cited.contains(&exhibit.id) {
            return Err(refuse("problem-exhibit-cited").with("number", exhibit.number));
        }
        exhibit.binned = exhibit.binned.or(Some(now));
        Ok(())
    })
}

/// Moves an exhibit to the bin.
pub(crate) fn bin(rooms: &Rooms, id: ExhibitId) -> Outcome<DossierView> {
    let now = rooms.edge.moment();
    alter(rooms, id, "action-bin-exhibit", |store, exhibit| {
        let contents = around(store, exhibit.dossier)?;
        if dossiers::exhibits_of_issued_acts(rooms, store, &contents)?.contains(&id) {
            return Err(refuse("problem-exhibit-cited").with("number", exhibit.number));
        }
        exhibit.binned = exhibit.binned.or(Some(now));
        Ok(())
    })
}

/// Takes an exhibit out of the bin.
pub(crate) fn restore(rooms: &Rooms, id: ExhibitId) -> Outcome<DossierView> {
    alter(rooms, id, "action-restore-exhibit", |store, exhibit| {
        exhibit.binned = None;
        // What it was tied to may have gone meanwhile.
        let known = targets(&around(store, exhibit.dossier)?);
        exhibit.untie(|target| !known.contains(target));
        Ok(())
    })
}

/// Refuses ties to what does not exist in the dossier.
pub(crate) fn check_links(store: &Store, dossier: DossierId, links: &[ExhibitLink]) -> Outcome<()> {
    if links.is_empty() {
        return Ok(());
    }
    let known = targets(&around(store, dossier)?);
    if links.iter().all(|link| known.contains(&link.target)) {
        Ok(())
    } else {
        Err(refuse("problem-link-unknown"))
    }
}

/// One tie for each target, the first.
pub(crate) fn once_each(mut links: Vec<ExhibitLink>) -> Vec<ExhibitLink> {
    let mut seen = HashSet::new();
    links.retain(|link| seen.insert(link.target));
    links
}

/// The exhibit’s number and name, for the journal.
pub(crate) fn subject(exhibit: &Exhibit) -> String {
    let name = if exhibit.caption.trim().is_empty() {
        &exhibit.file_name
    } else {
        &exhibit.caption
    };
    format!("{}, {name}", exhibit.number)
}

pub(crate) fn alter(
    rooms: &Rooms,
    id: ExhibitId,
    action: &'static str,
    alter: impl FnOnce(&Store, &mut Exhibit) -> Outcome<()>,
) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let mut exhibit = store.exhibit(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    alter(&store, &mut exhibit)?;
    let stamp = rooms.stamp(&store, action, subject(&exhibit), Some(exhibit.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_exhibit(&exhibit)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, exhibit.dossier)
}

/// What the dossier of exhibits holds, as far as they depend on it.
struct Known {
    targets: HashSet<LinkTarget>,
    /// Exhibits that issued acts cite.
    cited: HashSet<ExhibitId>,
}

fn alter_all(
    rooms: &Rooms,
    ids: &[ExhibitId],
    action: &'static str,
    alter: impl Fn(&Known, &mut Exhibit) -> Outcome<()>,
) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let mut exhibits = Vec::with_capacity(ids.len());
    for id in ids {
        exhibits.push(store.exhibit(*id)?.ok_or_else(|| refuse("problem-not-found"))?);
    }
    let first = exhibits.first().ok_or_else(|| refuse("problem-not-found"))?;
    let dossier = first.dossier;
    let subject = match exhibits.as_slice() {
        [one] => subject(one),
        many => Sentence::of("exhibits-many")
            .with("count", many.len())
            .say(rooms.catalogue_for(&rooms.profile_in(&store)?)),
    };
    let contents = around(&store, dossier)?;
    let known = Known {
        targets: targets(&contents),
        cited: dossiers::exhibits_of_issued_acts(rooms, &store, &contents)?,
    };
    for exhibit in &mut exhibits {
        if exhibit.dossier != dossier {
            return Err(refuse("problem-link-unknown"));
        }
        alter(&known, exhibit)?;
    }
    let stamp = rooms.stamp(&store, action, subject, Some(dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        for exhibit in &exhibits {
            change.put_exhibit(exhibit)?;
        }
        Ok(())
    })?;
    dossiers::view(rooms, &store, dossier)
}

/// What a dossier holds around its exhibits: of these there may be thousands, and nothing here asks for them.
fn around(store: &Store, id: DossierId) -> Outcome<Contents> {
    Ok(Contents {
        dossier: store.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?,
        acts: store.acts(id)?,
        objections: store.objections(id)?,
        exhibits: Vec::new(),
        records: store.records(id)?,
    })
}

fn targets(contents: &Contents) -> HashSet<LinkTarget> {
    let mut targets: HashSet<LinkTarget> = HashSet::new();
    targets.extend(
        contents
            .chain()
            .items()
            .iter()
            .map(|item| LinkTarget::Item(item.id)),
    );
    targets.extend(
        contents
            .objections
            .iter()
            .map(|objection| LinkTarget::Objection(objection.id)),
    );
    targets.extend(
        contents
            .records
            .iter()
            .map(|record| LinkTarget::Record(record.id)),
    );
    for act in &contents.acts {
        targets.insert(LinkTarget::Act(act.id));
        if let ActBody::Reception(reception) = &act.body {
            targets.extend(
                reception
                    .reserves
                    .iter()
                    .flat_map(|reserve| [LinkTarget::Reserve(reserve.id), LinkTarget::Repair(reserve.id)]),
            );
        }
    }
    targets
}
