//! What the things of a dossier name, and which of it is not there.
//!
//! Each way to delete a thing asks by itself whether anything else names it. Undo and redo go another way, and may not lead
//! where those do not: what they would leave hanging is found here, whatever it is.

use crate::documents::Contents;
use acceptance::{ActBody, AgreementOrigin, Annotation, LinkTarget, Objection, Record, RecordBody, Subject};
use std::collections::HashSet;

/// Everything that a thing of the dossier names, and that the dossier does not have.
pub(crate) fn loose(contents: &Contents) -> HashSet<LinkTarget> {
    let known = known(contents);
    let mut named = HashSet::new();
    for act in &contents.acts {
        of_act(&act.body, &mut named);
    }
    for objection in &contents.objections {
        of_objection(objection, &mut named);
    }
    for record in &contents.records {
        of_record(record, &mut named);
    }
    for exhibit in contents
        .exhibits
        .iter()
        .filter(|exhibit| exhibit.binned.is_none())
    {
        named.extend(exhibit.links.iter().map(|link| link.target));
        let marked = exhibit.annotations.iter().filter_map(Annotation::reserve);
        named.extend(marked.map(LinkTarget::Reserve));
    }
    named.into_iter().filter(|name| !known.contains(name)).collect()
}

fn known(contents: &Contents) -> HashSet<LinkTarget> {
    let mut known: HashSet<LinkTarget> = HashSet::new();
    known.extend(
        contents
            .dossier
            .items
            .iter()
            .map(|item| LinkTarget::Item(item.id)),
    );
    for act in &contents.acts {
        known.insert(LinkTarget::Act(act.id));
        match &act.body {
            ActBody::Agreement(agreement) => {
                known.extend(agreement.added.iter().map(|item| LinkTarget::Item(item.id)));
            }
            ActBody::Reception(reception) => {
                for reserve in &reception.reserves {
                    known.extend([LinkTarget::Reserve(reserve.id), LinkTarget::Repair(reserve.id)]);
                }
            }
            _ => {}
        }
    }
    let objections = contents.objections.iter();
    known.extend(objections.map(|objection| LinkTarget::Objection(objection.id)));
    known.extend(
        contents
            .records
            .iter()
            .map(|record| LinkTarget::Record(record.id)),
    );
    known
}

fn of_act(body: &ActBody, named: &mut HashSet<LinkTarget>) {
    named.extend(body.items().into_iter().map(LinkTarget::Item));
    named.extend(body.cited_acts().into_iter().map(LinkTarget::Act));
    named.extend(body.link_targets());
    match body {
        ActBody::Agreement(agreement) => {
            if let AgreementOrigin::Objection(objection) = agreement.origin {
                named.insert(LinkTarget::Objection(objection));
            }
        }
        ActBody::Notice(notice) => named.extend(notice.objection.map(LinkTarget::Objection)),
        ActBody::Letter(letter) => named.extend(of_subject(letter.about)),
        ActBody::Reception(reception) => {
            let items = reception.reserves.iter().filter_map(|reserve| reserve.item);
            named.extend(items.map(LinkTarget::Item));
        }
        _ => {}
    }
}

fn of_objection(objection: &Objection, named: &mut HashSet<LinkTarget>) {
    named.extend(objection.item.map(LinkTarget::Item));
    named.extend(objection.reserve.map(LinkTarget::Reserve));
    named.extend(objection.warned_by.iter().copied().map(LinkTarget::Act));
}

fn of_record(record: &Record, named: &mut HashSet<LinkTarget>) {
    named.extend(record.body.item().map(LinkTarget::Item));
    match &record.body {
        RecordBody::Contact(contact) => named.extend(of_subject(contact.about)),
        RecordBody::Receipt(receipt) => {
            named.extend(receipt.due.map(LinkTarget::Record));
            named.extend(receipt.retention_of.map(LinkTarget::Act));
        }
        _ => {}
    }
}

fn of_subject(subject: Subject) -> Option<LinkTarget> {
    match subject {
        Subject::Dossier => None,
        Subject::Act(act) => Some(LinkTarget::Act(act)),
        Subject::Objection(objection) => Some(LinkTarget::Objection(objection)),
        Subject::Reserve(reserve) => Some(LinkTarget::Reserve(reserve)),
        Subject::Record(record) => Some(LinkTarget::Record(record)),
    }
}
