//! Acts as one writes them: begun, saved as one types, deleted; and how an act is shown at any time.

use crate::api::{ActLine, ActView, DossierView, FindingView};
use crate::documents::{self, Contents};
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, refuse};
use crate::{checks, dossiers, drafts, figures, issue, limits, pages, proof, records, rules, words};
use acceptance::{
    Act, ActBody, ActDocument, ActId, ActKind, ActState, Agreement, AgreementOrigin, Amount, DossierId,
    Exhibit, LetterTemplate, LinkTarget, ReserveId, Subject, completeness,
};
use messages::Catalogue;
use std::collections::HashSet;
use store::{Change, Store};

/// Begins a draft, filled with what the dossier knows.
pub(crate) fn create(
    rooms: &Rooms,
    dossier: DossierId,
    kind: ActKind,
    from: Subject,
    template: Option<LetterTemplate>,
) -> Outcome<ActView> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, dossier)?;
    let contractor = rooms.profile_for(&store, dossier)?.contractor;
    let now = rooms.edge.moment();
    refuse_untimely(&contents, kind)?;
    let ground = drafts::Ground {
        contents: &contents,
        contractor: &contractor,
        rooms,
        store: &store,
        now,
        from,
    };
    let body = drafts::begin(&ground, kind, template)?;
    if let Some(begun) = begun_already(&contents, &body)? {
        refill(rooms, &mut store, &contents, begun, body)?;
        return view(rooms, &store, begun);
    }
    checks::unsettled(&contents, ActId(uuid::Uuid::nil()), &body)?;
    let act = Act {
        id: ActId(rooms.edge.id()),
        dossier,
        state: ActState::Draft,
        body,
        created: now,
    };
    let stamp = rooms.stamp(&store, "action-create-act", subject(&act), Some(dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })?;
    view(rooms, &store, act.id)
}

/// The draft that was begun from the same origin as the agreement `body`: it is opened again rather than written twice. One
/// that waits for its signatures is to be signed or voided first.
fn begun_already(contents: &Contents, body: &ActBody) -> Outcome<Option<ActId>> {
    let ActBody::Agreement(agreement) = body else {
        return Ok(None);
    };
    if agreement.origin == AgreementOrigin::Change {
        return Ok(None);
    }
    let same =
        |act: &&Act| matches!(&act.body, ActBody::Agreement(other) if other.origin == agreement.origin);
    for act in contents.acts.iter().filter(same) {
        match act.issue() {
            None => return Ok(Some(act.id)),
            Some(issue) if act.stands() && !act.is_agreed() => {
                return Err(refuse("problem-origin-waits").with("number", issue.number.to_string()));
            }
            Some(_) => {}
        }
    }
    Ok(None)
}

/// An agreement that was begun before anything was chosen, and in which nothing was agreed yet, takes up what was chosen since.
fn refill(rooms: &Rooms, store: &mut Store, contents: &Contents, id: ActId, body: ActBody) -> Outcome<()> {
    let mut acts = contents.acts.iter();
    let Some(act) = acts.find(|act| act.id == id) else {
        return Ok(());
    };
    let (ActBody::Agreement(old), ActBody::Agreement(new)) = (&act.body, body) else {
        return Ok(());
    };
    let says_nothing = |agreement: &Agreement| {
        agreement.terms.trim().is_empty()
            && agreement.price_effect == Amount::ZERO
            && agreement.days_effect == 0
            && agreement.new_end.is_none()
            && agreement.remedy.is_none()
            && agreement.added.is_empty()
    };
    if !says_nothing(old) || says_nothing(&new) {
        return Ok(());
    }
    let act = Act {
        // What somebody wrote there meanwhile stays.
        body: ActBody::Agreement(Agreement {
            subject: written(&old.subject, new.subject),
            facts: written(&old.facts, new.facts),
            terms: new.terms,
            price_effect: new.price_effect,
            days_effect: new.days_effect,
            remedy: new.remedy,
            reserve: old.reserve.or(new.reserve),
            items: if old.items.is_empty() {
                new.items
            } else {
                old.items.clone()
            },
            // Nothing is agreed before it was chosen.
            agreed_on: old.agreed_on.max(new.agreed_on),
            ..old.clone()
        }),
        ..act.clone()
    };
    let stamp = rooms.stamp(store, "action-save-act", subject(&act), Some(act.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })
}

fn written(old: &str, new: String) -> String {
    if old.trim().is_empty() {
        new
    } else {
        old.to_owned()
    }
}

/// Refuses an act that cannot come next, saying why.
pub(crate) fn refuse_untimely(contents: &Contents, kind: ActKind) -> Outcome<()> {
    let may_come = contents.chain().may_come(kind);
    may_come.map_err(|why| Fault::from(words::not_yet(&why)))
}

/// An act as it stands.
pub(crate) fn open(rooms: &Rooms, id: ActId) -> Outcome<ActView> {
    view(rooms, &rooms.store(), id)
}

/// Saves a draft.
pub(crate) fn save(rooms: &Rooms, id: ActId, body: ActBody) -> Outcome<ActView> {
    let body = limits::sound(body)?;
    let mut store = rooms.store();
    let mut act = draft(&store, id)?;
    let contents = Contents::read(&store, act.dossier)?;
    let before = std::mem::replace(&mut act.body, body);
    match (&before, &mut act.body) {
        (ActBody::Reception(before), ActBody::Reception(after)) => {
            drafts::follow_effect(&contents.dossier, before, after);
            let (contract, items) = (contents.chain().contract(), contents.chain().items());
            rules::fill_penalty(&contents.dossier, &contract, after);
            rules::price_penalty(&contents.dossier, after);
            figures::fill_reductions(&items, contract.price, after);
            figures::price_reductions(&contents.dossier, after);
        }
        (before, after) if before.kind() == after.kind() => {}
        _ => return Err(refuse("problem-act-kind")),
    }
    let contractor = rooms.profile_for(&store, act.dossier)?.contractor;
    let ground = drafts::Ground {
        contents: &contents,
        contractor: &contractor,
        rooms,
        store: &store,
        now: rooms.edge.moment(),
        from: Subject::Dossier,
    };
    drafts::retell(&ground, &before, &mut act.body);
    checks::new_references(&contents, id, &before, &act.body)?;
    let gone = gone_reserves(&before, &act.body);
    let stamp = rooms.stamp(&store, "action-save-act", subject(&act), Some(act.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        for reserve in &gone {
            records::forget(change, act.dossier, Subject::Reserve(*reserve))?;
        }
        match gone.is_empty() {
            true => Ok(()),
            false => untie(change, act.dossier, |target| {
                of_reserve(target).is_some_and(|reserve| gone.contains(&reserve))
            }),
        }
    })?;
    view(rooms, &store, id)
}

/// Deletes a draft, the ties of exhibits to it, and what contacts say that they were about it.
pub(crate) fn delete(rooms: &Rooms, id: ActId) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let act = draft(&store, id)?;
    let own: HashSet<ReserveId> = checks::reserves_of(&act.body).collect();
    let stamp = rooms.stamp(&store, "action-delete-draft", subject(&act), Some(act.dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        untie(change, act.dossier, |target| match target {
            LinkTarget::Act(act) => *act == id,
            target => of_reserve(target).is_some_and(|reserve| own.contains(&reserve)),
        })?;
        records::forget(change, act.dossier, Subject::Act(id))?;
        for reserve in &own {
            records::forget(change, act.dossier, Subject::Reserve(*reserve))?;
        }
        change.remove_act(id)?;
        Ok(())
    })?;
    dossiers::view(rooms, &store, act.dossier)
}

/// Computes the guarantees of a draft again from the rule set and the day on which it takes effect.
pub(crate) fn compute_guarantees(rooms: &Rooms, id: ActId) -> Outcome<ActView> {
    let mut store = rooms.store();
    let mut act = draft(&store, id)?;
    let contents = Contents::read(&store, act.dossier)?;
    let ActBody::Reception(reception) = &mut act.body else {
        return Err(refuse("problem-not-a-reception"));
    };
    let named = &contents.dossier.contract.rule_set;
    if rules::rule_set(named).is_none() {
        return Err(refuse("problem-no-rules").with("name", named.as_str()));
    }
    if reception.effect().is_none() {
        return Err(refuse("problem-no-effect"));
    }
    rules::apply(&contents.dossier, reception);
    let stamp = rooms.stamp(
        &store,
        "action-compute-guarantees",
        subject(&act),
        Some(act.dossier),
    )?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        Ok(())
    })?;
    view(rooms, &store, id)
}

/// An act with all that is shown beside it.
pub(crate) fn view(rooms: &Rooms, store: &Store, id: ActId) -> Outcome<ActView> {
    let act = documents::act(store, id)?;
    let profile = rooms.profile_for(store, act.dossier)?;
    let catalogue = rooms.catalogue_for(&profile);
    let now = rooms.edge.moment();
    let number = documents::number(store, &act, now)?;
    let contents = Contents::read(store, act.dossier)?;
    let (document, findings) = if act.is_draft() {
        // As if it were issued now: a visit that lies ahead is told before that.
        let named = (&profile, number.clone());
        let document = documents::document(rooms, store, &contents, &act, named, Some(now))?;
        let untimely = untimely(&contents, &act, catalogue);
        let findings = documents::findings(rooms, store, &contents, &document)?.into_iter();
        let findings = findings.map(|finding| words::finding(finding, catalogue));
        (document, untimely.into_iter().chain(findings).collect())
    } else {
        let document = documents::frozen(rooms, store, id)?;
        (ActDocument::clone(&document), Vec::new())
    };
    let fingerprint = act.issue().map(|issue| issue.fingerprint.short());
    let (consents, certificate_consents) = match &fingerprint {
        Some(fingerprint) => {
            let count = pages::of_issued(rooms, store, &act);
            let drawn = |signatory| words::consent(&document, signatory, fingerprint, count);
            let own = |signatory| words::consent_by_certificate(&document, signatory, fingerprint, count);
            let signatories = act.signatories().iter();
            (
                signatories.clone().map(drawn).collect(),
                signatories.map(own).collect(),
            )
        }
        None => (Vec::new(), Vec::new()),
    };
    let has_file = latest_file(rooms, store, &act)?.is_some();
    let citable = citable(&contents, id, catalogue);
    let reception = match &document.body {
        ActBody::Reception(reception) => Some(reception),
        _ => None,
    };
    let known = &document.dossier;
    let penalties = reception.and_then(|act| rules::penalty_view(catalogue, known, act));
    let reductions = reception.map(|act| figures::reduction_views(catalogue, known, act));
    let repair_due = reception.and_then(|act| figures::repair_due(catalogue, known, act));
    Ok(ActView {
        number: number.to_string(),
        title: words::title(&act.body, catalogue),
        status: words::status(&act),
        sums: document.sums(),
        penalties,
        reductions: reductions.unwrap_or_default(),
        repair_due,
        citable,
        findings,
        fingerprint,
        has_file,
        consents,
        certificate_consents,
        signature_note: Catalogue::of(document.language).text("signature-note"),
        proof: proof::view(&act, &document.contractor.name, catalogue),
        dossier: dossiers::view_of(rooms, store, contents)?,
        act,
    })
}

/// Why the other acts of the dossier do not let a draft be issued, as issuing would say it.
fn untimely(contents: &Contents, act: &Act, catalogue: &Catalogue) -> Option<FindingView> {
    let why = issue::refuse_untimely(contents, act).err()?.say(catalogue);
    let details: Vec<String> = why.details.into_iter().map(|detail| detail.message).collect();
    let message = match details.is_empty() {
        true => why.message,
        false => details.join(" "),
    };
    Some(FindingView {
        finding: completeness::untimely(),
        message,
    })
}

/// The latest revision of an issued act’s file, if it is there.
pub(crate) fn latest_file(rooms: &Rooms, store: &Store, act: &Act) -> Outcome<Option<std::path::PathBuf>> {
    let Some(frozen) = store.frozen(act.id)? else {
        return Ok(None);
    };
    let path = frozen
        .file
        .map(|file| rooms.folder.act_file(&frozen.number, file.revision));
    Ok(path.filter(|path| path.is_file()))
}

/// How the journal calls an act: its number once it has one; its subject before.
pub(crate) fn subject(act: &Act) -> String {
    match act.issue() {
        Some(issue) => issue.number.to_string(),
        None => act.body.subject().to_owned(),
    }
}

/// A draft; an issued act is refused.
pub(crate) fn draft(store: &Store, id: ActId) -> Outcome<Act> {
    let act = documents::act(store, id)?;
    match act.issue() {
        None => Ok(act),
        Some(issue) => Err(issued(&issue.number)),
    }
}

/// The refusal to change an issued act.
pub(crate) fn issued(number: &acceptance::ActNumber) -> Fault {
    refuse("problem-act-issued").with("number", number.to_string())
}

/// The reserve that a target shows, before its repair or after.
fn of_reserve(target: &LinkTarget) -> Option<ReserveId> {
    match target {
        LinkTarget::Reserve(reserve) | LinkTarget::Repair(reserve) => Some(*reserve),
        _ => None,
    }
}

fn gone_reserves(before: &ActBody, after: &ActBody) -> HashSet<ReserveId> {
    let kept: HashSet<ReserveId> = checks::reserves_of(after).collect();
    checks::reserves_of(before)
        .filter(|reserve| !kept.contains(reserve))
        .collect()
}

/// The acts that another may name: issued, and not voided since.
fn citable(contents: &Contents, id: ActId, catalogue: &Catalogue) -> Vec<ActLine> {
    let others = contents.acts.iter().filter(|act| act.id != id && act.stands());
    let line = |act: &Act| {
        act.issue()
            .map(|issue| words::line(act, issue.number.to_string(), catalogue))
    };
    others.filter_map(line).collect()
}

/// Takes away the ties of the dossier’s exhibits that lead to what is gone.
pub(crate) fn untie(
    change: &mut Change<'_>,
    dossier: DossierId,
    is_gone: impl Fn(&LinkTarget) -> bool,
) -> Outcome<()> {
    for exhibit in change.shared_exhibits(dossier)? {
        if exhibit.links.is_empty() && exhibit.annotations.is_empty() {
            continue;
        }
        let mut exhibit = Exhibit::clone(&exhibit);
        if exhibit.untie(&is_gone) {
            change.put_exhibit(&exhibit)?;
        }
    }
    Ok(())
}
