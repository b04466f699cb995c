//! Objections: what the client says is wrong, and what came of it.
//!
//! Where one stands is never typed: it follows from what is written in it. What contradicts itself is refused.

use crate::api::DossierView;
use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::{acts, checks, documents, dossiers, limits, records};
use acceptance::dates::Moment;
use acceptance::objection::Contradiction;
use acceptance::{
    Act, ActBody, ActId, ActKind, AgreementOrigin, DossierId, LinkTarget, Objection, ObjectionId, Subject,
};
use chrono::NaiveDate;
use std::collections::HashSet;
use store::Store;

/// Begins an objection, received today.
pub(crate) fn create(rooms: &Rooms, dossier: DossierId) -> Outcome<DossierView> {
    let objection = Objection {
        received_on: Some(rooms.edge.moment().date_naive()),
        ..Objection::new(ObjectionId(rooms.edge.id()), dossier)
    };
    put(rooms, "action-create-objection", None, objection)
}

/// Saves an objection.
pub(crate) fn save(rooms: &Rooms, objection: Objection) -> Outcome<DossierView> {
    let objection = limits::sound(objection)?;
    let known = rooms
        .store()
        .objection(objection.id)?
        .filter(|known| known.dossier == objection.dossier);
    if known.is_none() {
        return Err(refuse("problem-not-found"));
    }
    put(rooms, "action-save-objection", known, objection)
}

/// Deletes an objection that no act cites, the ties of exhibits to it, and what contacts say that they were about it.
pub(crate) fn delete(rooms: &Rooms, id: ObjectionId) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let objection = store.objection(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    let contents = Contents::read(&store, objection.dossier)?;
    let cites = |body: &ActBody| match body {
        ActBody::Agreement(agreement) => agreement.origin == AgreementOrigin::Objection(id),
        ActBody::Notice(notice) => notice.objection == Some(id),
        ActBody::Letter(letter) => letter.about == Subject::Objection(id),
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
        records::forget(change, objection.dossier, Subject::Objection(id))?;
        change.remove_objection(id)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, objection.dossier)
}

fn put(
    rooms: &Rooms,
    action: &'static str,
    before: Option<Objection>,
    mut objection: Objection,
) -> Outcome<DossierView> {
    objection.state = objection.derived_state();
    let mut store = rooms.store();
    let contents = Contents::read(&store, objection.dossier)?;
    let mut faults: Vec<(String, Sentence)> = objection
        .contradictions(last_day(rooms.edge.moment()))
        .into_iter()
        // What was proposed before this was asked for stays readable, and may be settled.
        .filter(|(_, what)| {
            *what != Contradiction::RepairCharged || !proposed_so(before.as_ref(), &objection)
        })
        .map(|(place, what)| (place, Sentence::of(what.key())))
        .collect();
    faults.extend(references(&contents, before.as_ref(), &objection));
    records::refuse_first(faults)?;
    if let Some(before) = &before {
        refuse_frozen(&contents, &frozen(rooms, &store, &contents)?, before, &objection)?;
    }
    let stamp = rooms.stamp(&store, action, "", Some(objection.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_objection(&objection)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, objection.dossier)
}

fn proposed_so(before: Option<&Objection>, objection: &Objection) -> bool {
    before.is_some_and(|before| before.proposals == objection.proposals)
}

/// The last day that has come: a day’s grace, for clocks differ, and the day has begun elsewhere.
pub(crate) fn last_day(now: Moment) -> NaiveDate {
    let today = now.date_naive();
    today.succ_opt().unwrap_or(today)
}

/// Refuses to change what an act repeats of an objection, `frozen` being those that one does; and what an agreement settled.
pub(crate) fn refuse_frozen(
    contents: &Contents,
    frozen: &HashSet<ObjectionId>,
    before: &Objection,
    after: &Objection,
) -> Outcome<()> {
    if frozen.contains(&before.id) && !is_as_written(before, after) {
        return Err(refuse("problem-objection-frozen"));
    }
    if is_as_settled(before, after) {
        return Ok(());
    }
    let settles = |act: &&Act| {
        let origin = AgreementOrigin::Objection(before.id);
        act.is_agreed() && matches!(&act.body, ActBody::Agreement(agreement) if agreement.origin == origin)
    };
    match contents.acts.iter().find(settles).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-objection-settled").with("number", issue.number.to_string())),
        None => Ok(()),
    }
}

/// Whether what was proposed and chosen, and by when, reads as before. What it cost us is known afterwards, and told to nobody.
fn is_as_settled(before: &Objection, after: &Objection) -> bool {
    before.proposals == after.proposals
        && before.chosen == after.chosen
        && before.chosen_on == after.chosen_on
        && before.declined == after.declined
        && before.deadline == after.deadline
        && before.contractor_words == after.contractor_words
        && before.item == after.item
}

/// Whether what was received, and how it was understood, reads as before.
fn is_as_written(before: &Objection, after: &Objection) -> bool {
    before.client_words == after.client_words
        && before.restatement == after.restatement
        && before.facts == after.facts
        && before.channel == after.channel
        && before.kind == after.kind
        && before.received_on == after.received_on
}

/// The objections that an act that stands bears in its frozen content.
pub(crate) fn frozen(rooms: &Rooms, store: &Store, contents: &Contents) -> Outcome<HashSet<ObjectionId>> {
    let mut frozen = HashSet::new();
    // Without objections there is nothing to look for.
    let acts = contents
        .acts
        .iter()
        .filter(|act| act.stands() && !contents.objections.is_empty());
    for act in acts {
        let document = documents::frozen(rooms, store, act.id)?;
        frozen.extend(document.objections.iter().map(|objection| objection.id));
    }
    Ok(frozen)
}

/// What an objection names and the dossier does not have. What it named before passes: a draft may have gone since.
fn references(
    contents: &Contents,
    before: Option<&Objection>,
    objection: &Objection,
) -> Vec<(String, Sentence)> {
    let mut faults = Vec::new();
    let items = contents.chain().items();
    let item = objection
        .item
        .filter(|item| before.is_none_or(|before| before.item != Some(*item)));
    if item.is_some_and(|item| !items.iter().any(|known| known.id == item)) {
        faults.push(("/item".to_owned(), Sentence::of("problem-objection-item")));
    }
    let reserve = objection
        .reserve
        .filter(|reserve| before.is_none_or(|before| before.reserve != Some(*reserve)));
    let mut reserves = contents
        .acts
        .iter()
        .flat_map(|act| checks::reserves_of(&act.body));
    if reserve.is_some_and(|reserve| !reserves.any(|known| known == reserve)) {
        faults.push(("/reserve".to_owned(), Sentence::of("problem-objection-reserve")));
    }
    // A draft warned nobody.
    let warns = |id: ActId| {
        let act = contents.acts.iter().find(|act| act.id == id);
        act.is_some_and(|act| {
            !act.is_draft() && matches!(act.kind(), ActKind::SupportNotice | ActKind::Notice)
        })
    };
    let known = |id: &ActId| before.is_some_and(|before| before.warned_by.contains(id));
    for (index, act) in objection.warned_by.iter().enumerate() {
        if !known(act) && !warns(*act) {
            let place = format!("/warned_by/{index}");
            faults.push((place, Sentence::of("problem-objection-warning")));
        }
    }
    faults
}
