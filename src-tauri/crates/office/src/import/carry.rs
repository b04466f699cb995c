//! Carrying an import out: the media into the vault first, then every record in one change.

use super::{Medium, Plan, Surroundings, read};
use crate::api::{Event, ImportView};
use crate::host::{Rooms, locked};
use crate::intake::Running;
use crate::problems::{Outcome, refuse};
use crate::{annotating, derivatives, dossiers, intake, taken};
use acceptance::{Act, Exhibit, ExhibitSource, MediaKind, Sha256Hash};
use evidence::{IntakeEvent, Intaken};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use store::Store;

/// Imports the dossiers in the file at `path`; gives the first. Where a dossier cannot be, nothing of it is there, and no original
/// stays that came with it.
pub(crate) fn import(rooms: &Arc<Rooms>, path: &Path) -> Outcome<ImportView> {
    let profile = rooms.profile()?;
    let plans = {
        let store = rooms.store();
        let around = Surroundings {
            rooms,
            store: &store,
            contractor: &profile.contractor,
            language: profile.language,
            now: rooms.edge.moment(),
            restored: false,
        };
        let plans = read(path, around)?;
        for plan in &plans {
            refuse_known(&store, plan)?;
        }
        plans
    };
    for plan in &plans {
        carry(rooms, plan, path)?;
    }
    let first = plans.first().ok_or_else(|| refuse("problem-internal"))?;
    Ok(ImportView {
        dossier: dossiers::view(rooms, &rooms.store(), first.dossier.id)?,
        imported: plans.len(),
        left_out: plans
            .iter()
            .flat_map(|plan| plan.left_out.iter().cloned())
            .collect(),
    })
}

/// Carries one dossier of the file at `path` out.
fn carry(rooms: &Arc<Rooms>, plan: &Plan, path: &Path) -> Outcome<()> {
    // A file may tell the same dossier twice.
    refuse_known(&rooms.store(), plan)?;
    // While an intake is under way, nobody removes an original that it may be about to name.
    let _running = Running::begin(rooms, plan.dossier.id)?;
    let mut brought = Vec::new();
    let done = take_in(rooms, plan, path, &mut brought).and_then(|exhibits| put(rooms, plan, exhibits));
    if done.is_err() {
        forget(rooms, &brought);
    }
    derivatives::posters(rooms, done?);
    Ok(())
}

/// Refuses identifiers that something in the store has already: nothing is written over.
fn refuse_known(store: &Store, plan: &Plan) -> Outcome<()> {
    let mut known = store.dossier(plan.dossier.id)?.is_some();
    for act in &plan.acts {
        known |= store.act(act.id)?.is_some();
    }
    for objection in &plan.objections {
        known |= store.objection(objection.id)?.is_some();
    }
    for record in &plan.records {
        known |= store.record(record.id)?.is_some();
    }
    for medium in &plan.media {
        known |= store.exhibit(medium.id)?.is_some();
    }
    match known {
        true => Err(refuse("problem-import-known").with("title", plan.dossier.title.as_str())),
        false => Ok(()),
    }
}

/// Puts every record into the store, in one change; gives the exhibits with their numbers.
fn put(rooms: &Rooms, plan: &Plan, mut exhibits: Vec<Exhibit>) -> Outcome<Vec<Exhibit>> {
    let id = plan.dossier.id;
    let mut store = rooms.store();
    let stamp = rooms.stamp(&store, "action-import", plan.dossier.title.clone(), Some(id))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_dossier(&plan.dossier)?;
        for objection in &plan.objections {
            change.put_objection(objection)?;
        }
        for record in &plan.records {
            change.put_record(record)?;
        }
        for (act, place) in plan.acts.iter().zip(0..) {
            // The chain keeps the order of the file, though all of it begins now.
            let created = act.created + std::time::Duration::from_millis(place);
            change.put_act(&Act {
                created,
                ..act.clone()
            })?;
        }
        for exhibit in &mut exhibits {
            exhibit.number = change.next_exhibit_number(id)?;
            change.put_exhibit(exhibit)?;
        }
        Ok(())
    })?;
    Ok(exhibits)
}

/// Removes originals that an import brought and nothing names: strangers’ photos must not stay behind a refusal.
fn forget(rooms: &Rooms, brought: &[evidence::Sha256Hash]) {
    // Held throughout, so that no intake begins meanwhile. Ours is one of those under way.
    let intakes = locked(&rooms.intakes);
    if intakes.len() > 1 {
        return;
    }
    let store = rooms.store();
    for sha256 in brought {
        // Where it cannot be told, the original stays.
        if !store
            .is_original_cited(&Sha256Hash(*sha256.as_bytes()))
            .unwrap_or(true)
        {
            for file in [
                rooms.vault.path(sha256),
                rooms.derived.thumbnail_path(sha256),
                rooms.derived.view_path(sha256),
            ] {
                let _ = std::fs::remove_file(file);
            }
        }
    }
}

/// Takes the media of `plan` into the vault; gives them as exhibits without numbers, each original once. What the vault did
/// not have before is added to `brought`, however it ends.
fn take_in(
    rooms: &Arc<Rooms>,
    plan: &Plan,
    file: &Path,
    brought: &mut Vec<evidence::Sha256Hash>,
) -> Outcome<Vec<Exhibit>> {
    let paths: Vec<PathBuf> = plan.media.iter().map(|medium| medium.path.clone()).collect();
    let total = u32::try_from(paths.len()).unwrap_or(u32::MAX);
    let mut done = 0;
    let mut on_event = |event: IntakeEvent<'_>| {
        if let IntakeEvent::Finished { index, .. } = event {
            done += 1;
            rooms.tell(&Event::Intake {
                dossier: plan.dossier.id,
                done,
                total,
                file: paths
                    .get(index)
                    .map_or_else(String::new, |path| crate::desk::name_of(path)),
            });
        }
    };
    let results = evidence::intake(
        &paths,
        &rooms.vault,
        &rooms.derived,
        &mut on_event,
        &AtomicBool::new(false),
    );
    let mut exhibits = Vec::new();
    let mut known: HashMap<Sha256Hash, usize> = HashMap::new();
    let mut refused = Vec::new();
    for (index, (result, medium)) in results.into_iter().zip(&plan.media).enumerate() {
        match result.outcome {
            Ok(intaken) => {
                if !intaken.received.already_present {
                    brought.push(intaken.received.sha256);
                }
                let exhibit = exhibit(rooms, plan, &intaken, medium);
                if exhibit.media != MediaKind::Photo && !exhibit.annotations.is_empty() {
                    let place = format!("/media/{index}/annotations");
                    refused.push((place, annotating::not_a_photo(index + 1).sentence().clone()));
                    continue;
                }
                match known
                    .get(&exhibit.sha256)
                    .and_then(|place| exhibits.get_mut(*place))
                {
                    Some(first) => merge(first, exhibit),
                    None => {
                        known.insert(exhibit.sha256, exhibits.len());
                        exhibits.push(exhibit);
                    }
                }
            }
            Err(error) => refused.push((format!("/media/{index}/file"), intake::why_not(&error))),
        }
    }
    if refused.is_empty() {
        return Ok(exhibits);
    }
    let refusal = refuse("problem-import")
        .with("name", crate::desk::name_of(file))
        .with("count", refused.len());
    Err(refused
        .into_iter()
        .fold(refusal, |refusal, (place, why)| refusal.detail(place, why)))
}

fn exhibit(rooms: &Rooms, plan: &Plan, intaken: &Intaken, medium: &Medium) -> Exhibit {
    let mut exhibit = Exhibit {
        id: medium.id,
        dossier: plan.dossier.id,
        caption: medium.caption.clone(),
        links: medium.links.clone(),
        annotations: medium.annotations.clone(),
        ..taken::exhibit(intaken, ExhibitSource::File, rooms.edge.moment())
    };
    if let Some(name) = &medium.name {
        exhibit.file_name.clone_from(name);
    }
    let marked = annotating::shown(&exhibit, &medium.annotations);
    exhibit.links.extend(marked);
    exhibit
}

/// The same original under two names is one exhibit with the ties of both.
fn merge(first: &mut Exhibit, second: Exhibit) {
    if first.caption.trim().is_empty() {
        first.caption = second.caption;
    }
    if first.annotations.is_empty() {
        first.annotations = second.annotations;
    }
    for link in second.links {
        if !first.is_linked_to(link.target) {
            first.links.push(link);
        }
    }
}
