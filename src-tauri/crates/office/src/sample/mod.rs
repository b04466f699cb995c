//! The sample dossier: a small renovation at Angers, ready to be signed, through the same use cases as any other.
//!
//! It leaves nothing in the user’s own: its contractor stands in its acts alone, their numbers begin with EX, and a key of its own
//! certifies them. It may go to the bin at any time.
//!
//! It is made step by step and each step looks at what is there, so that one that was interrupted is taken up again.

mod acts;
mod content;
mod key;

pub(crate) use content::contractor;
pub(crate) use key::{certificates, open as keys};

use crate::api::{DossierView, Ink, StrokePoint};
use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use crate::{dossiers, intake, issue, signing};
use acceptance::{
    Act, ActBody, ActId, ActKind, ActState, Contractor, Dossier, DossierId, ExhibitLink, LinkTarget,
};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use store::{Stamp, Store};

/// The sample dossier is the same in every data folder.
const DOSSIER: DossierId = DossierId(uuid::uuid!("01991a2c-0000-7000-8000-5a5a5a5a0001"));

/// Opens the sample dossier, making it if it is not there.
pub(crate) fn open(rooms: &Arc<Rooms>) -> Outcome<DossierView> {
    put_dossier(rooms)?;
    take_in_photos(rooms)?;
    write_acts(rooms)?;
    sign_agreement(rooms)?;
    tie_photos(rooms)?;
    dossiers::open(rooms, DOSSIER)
}

/// Whether this is the sample: its acts have a contractor, a key and a series of numbers of their own, and nothing of it counts.
pub(crate) fn is_it(dossier: DossierId) -> bool {
    dossier == DOSSIER
}

/// Whether `contractor` is the sample’s, and nobody: an older version put it into the profile.
pub(crate) fn is_invented(contractor: &Contractor) -> bool {
    let invented = self::contractor();
    contractor.name == invented.name && contractor.company_number == invented.company_number
}

fn stamp(rooms: &Rooms, store: &Store) -> Outcome<Stamp> {
    rooms.stamp(store, "action-open-sample", title(rooms, store)?, Some(DOSSIER))
}

/// The title of the sample, which says in other languages that its texts are French.
fn title(rooms: &Rooms, store: &Store) -> Outcome<String> {
    let profile = rooms.profile_in(store)?;
    Ok(rooms.catalogue_for(&profile).text("sample-title"))
}

fn put_dossier(rooms: &Rooms) -> Outcome<()> {
    let mut store = rooms.store();
    let stamp = stamp(rooms, &store)?;
    let title = title(rooms, &store)?;
    let there = store.dossier(DOSSIER)?.is_some();
    store.change(&stamp, |change| -> Outcome<()> {
        if there {
            change.bin_dossier(DOSSIER, None)?;
        } else {
            change.put_dossier(&Dossier {
                title,
                ..content::dossier(DOSSIER)
            })?;
            change.put_objection(&content::objection(DOSSIER))?;
        }
        Ok(())
    })
}

fn take_in_photos(rooms: &Arc<Rooms>) -> Outcome<()> {
    if !rooms.store().exhibits(DOSSIER)?.is_empty() {
        return Ok(());
    }
    let folder = tempfile::tempdir_in(rooms.folder.derived())?;
    let paths = ::sample::write_into(folder.path())?;
    let captions = ::sample::photos()
        .into_iter()
        .map(|photo| photo.caption_fr)
        .chain([::sample::video().caption_fr]);
    let files: Vec<(PathBuf, String)> = paths.into_iter().zip(captions.map(str::to_owned)).collect();
    intake::attach_captioned(rooms, DOSSIER, &files)?;
    Ok(())
}

/// Writes the two drafts.
fn write_acts(rooms: &Rooms) -> Outcome<()> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, DOSSIER)?;
    if !contents.acts.is_empty() {
        return Ok(());
    }
    let now = rooms.edge.moment();
    let contractor = contractor();
    let mut new_id = || acceptance::SignatoryId(rooms.edge.id());
    let agreement = acts::agreement(&contents.dossier, &contractor, &mut new_id);
    let reception = acts::reception(&contents.dossier, &contractor, now, &mut new_id);
    let draft = |body, place| Act {
        id: ActId(rooms.edge.id()),
        dossier: DOSSIER,
        state: ActState::Draft,
        body,
        // The chain keeps its order, though all of it begins now.
        created: now + Duration::from_millis(place),
    };
    let agreement = draft(ActBody::Agreement(agreement), 0);
    let reception = draft(ActBody::Reception(reception), 1);
    let stamp = stamp(rooms, &store)?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.for_good();
        change.put_act(&agreement)?;
        change.put_act(&reception)?;
        Ok(())
    })
}

/// Issues the agreement and signs it for the client, as on the day it was made.
fn sign_agreement(rooms: &Rooms) -> Outcome<()> {
    let agreement = || -> Outcome<Act> {
        let acts = rooms.store().acts(DOSSIER)?;
        acts.into_iter()
            .find(|act| act.kind() == ActKind::Agreement)
            .ok_or_else(|| refuse("problem-not-found"))
    };
    let act = agreement()?;
    if act.is_draft() {
        issue::issue(rooms, act.id)?;
    }
    let act = agreement()?;
    let missing: Vec<_> = act
        .missing_signatories()
        .iter()
        .map(|signatory| signatory.id)
        .collect();
    for signatory in missing {
        signing::sign(rooms, act.id, signatory, true, &signature(), "Sans Réserve")?;
    }
    Ok(())
}

/// Ties the photos to what they show; after the agreement, which is older than most of them.
fn tie_photos(rooms: &Rooms) -> Outcome<()> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, DOSSIER)?;
    let tied = contents.exhibits.iter().any(|exhibit| !exhibit.links.is_empty());
    let reception = contents.acts.iter().find(|act| act.kind() == ActKind::Reception);
    let (false, Some(reception)) = (tied, reception) else {
        return Ok(());
    };
    let stamp = stamp(rooms, &store)?;
    store.change(&stamp, |change| -> Outcome<()> {
        // The sample is a whole, which the bin takes back.
        change.for_good();
        for mut exhibit in contents.exhibits.into_iter().map(Arc::unwrap_or_clone) {
            exhibit.links = acts::ties(&exhibit.file_name)
                .into_iter()
                .map(|(target, explains)| ExhibitLink {
                    target: target.unwrap_or(LinkTarget::Act(reception.id)),
                    explains,
                })
                .collect();
            change.put_exhibit(&exhibit)?;
        }
        Ok(())
    })
}

/// A signature as a hand would draw it: loops that run to the right, and a line below.
fn signature() -> Ink {
    let loops = (0..160_u16).map(|step| {
        let t = f32::from(step) / 160.0;
        let turn = t * 44.0;
        StrokePoint {
            x: 0.06 + 0.80 * t - 0.045 * turn.sin(),
            y: 0.48 - (0.36 * (1.0 - t) * (1.0 - t) + 0.09) * turn.cos(),
            pressure: 0.45 - 0.25 * turn.sin(),
            ms: u32::from(step) * 9,
        }
    });
    let line = (0..24_u16).map(|step| {
        let t = f32::from(step) / 24.0;
        StrokePoint {
            x: 0.16 + 0.74 * t,
            y: 0.86 - 0.10 * t + 0.03 * (t * 5.0).sin(),
            pressure: 0.6 - 0.3 * t,
            ms: 1_500 + u32::from(step) * 9,
        }
    });
    Ink {
        aspect: 3.0,
        strokes: vec![loops.collect(), line.collect()],
    }
}
