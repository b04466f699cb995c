//! Dossiers: begun, saved as one types, opened, binned; and going back and forth in what was done.

use crate::account;
use crate::api::{Desk, DossierView, NextAct};
use crate::documents::{self, Contents};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use crate::standing::Standing;
use crate::{
    checks, deadlines, desk, drafts, figures, intake, limits, objections, records, rules, sample, shown,
    steps, terms, words,
};
use acceptance::account::Account;
use acceptance::owing::Owing;
use acceptance::rules::{MOST_PARTS, divide};
use acceptance::{
    Act, ActBody, ActKind, Amount, Chain, Contract, Dossier, DossierId, ExhibitId, Item, ItemId, LinkTarget,
    Party, StatementLine, TerminationLine,
};
use messages::Catalogue;
use std::collections::HashSet;
use store::{Store, UndoStep};

/// A new dossier.
pub(crate) fn create(rooms: &Rooms, title: &str, client: &str) -> Outcome<DossierView> {
    let title = limits::sound_text("title", title)?;
    let client = limits::sound_text("name", client)?;
    let (title, client) = (title.trim(), client.trim());
    let title = if title.is_empty() { client } else { title };
    if title.is_empty() {
        return Err(refuse("problem-dossier-title"));
    }
    let language = rooms.profile()?.language;
    let dossier = Dossier {
        id: DossierId(rooms.edge.id()),
        title: title.to_owned(),
        works: String::new(),
        site: acceptance::Address::default(),
        client: Party {
            name: client.to_owned(),
            ..Party::default()
        },
        architect: None,
        contract: Contract {
            rule_set: rules::DEFAULT.to_owned(),
            ..Contract::default()
        },
        items: Vec::new(),
        language,
    };
    let mut store = rooms.store();
    let stamp = rooms.stamp(&store, "action-create-dossier", title, Some(dossier.id))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_dossier(&dossier)?;
        Ok(())
    })?;
    view(rooms, &store, dossier.id)
}

/// A dossier as it stands.
pub(crate) fn open(rooms: &Rooms, id: DossierId) -> Outcome<DossierView> {
    view(rooms, &rooms.store(), id)
}

/// Saves what stands in a dossier; its drafts follow.
pub(crate) fn save(rooms: &Rooms, dossier: Dossier) -> Outcome<DossierView> {
    let title = dossier.title.clone();
    keep(rooms, &mut rooms.store(), dossier, "action-save-dossier", title)
}

/// Puts `parts` items in the place of one that nothing cites, with its lump sum divided among them.
pub(crate) fn split_item(rooms: &Rooms, id: DossierId, item: ItemId, parts: u32) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, id)?;
    let mut dossier = contents.dossier.clone();
    let at = dossier.items.iter().position(|known| known.id == item);
    let at = at.ok_or_else(|| refuse("problem-not-found"))?;
    let whole = dossier.items.remove(at);
    let name = whole.name.trim().to_owned();
    if cited_items(&contents).contains(&item) {
        return Err(refuse("problem-split-cited").with("name", name));
    }
    let division = match whole.lump_sum {
        Some(sum) if parts > 1 => divide(sum, parts).ok(),
        Some(_) => None,
        None => return Err(refuse("problem-split-no-sum").with("name", name)),
    };
    let division = division.ok_or_else(|| refuse("problem-split-parts").with("most", MOST_PARTS))?;
    let part = |(sum, number): (Amount, u32)| Item {
        // The first stays who it was, so that drafts keep its place.
        id: if number == 1 {
            item
        } else {
            ItemId(rooms.edge.id())
        },
        name: format!("{name} ({number}/{parts})").trim().to_owned(),
        quantity: whole.quantity.and_then(|quantity| quantity.divided(parts)),
        unit_price: None,
        lump_sum: Some(sum),
        ..whole.clone()
    };
    let items: Vec<Item> = division.parts.into_iter().zip(1..).map(part).collect();
    dossier.items.splice(at..at, items);
    keep(rooms, &mut store, dossier, "action-split-item", name)
}

/// Keeps a dossier as it is now, under `action` on `subject`; its drafts follow.
fn keep(
    rooms: &Rooms,
    store: &mut Store,
    dossier: Dossier,
    action: &'static str,
    subject: String,
) -> Outcome<DossierView> {
    let dossier = limits::sound(dossier)?;
    if dossier.title.trim().is_empty() {
        return Err(refuse("problem-dossier-title"));
    }
    checks::items(&dossier)?;
    rules::check(&dossier.contract.rule_set, &dossier.contract.rules)?;
    let contents = Contents::read(store, dossier.id)?;
    refuse_cited(&contents, &dossier)?;
    terms::refuse_unsound(&dossier)?;
    terms::refuse_out_of_order(&contents.dossier, &dossier)?;
    terms::refuse_signed(&contents, &dossier)?;
    let last = objections::last_day(rooms.edge.moment());
    records::refuse_first(terms::contradictions(Some(&contents.dossier), &dossier, last))?;
    let added = contents.chain().contract().added;
    let planned = drafts::planned_items(&contents.acts);
    let received = contents.received();
    let paid = Account::of(&dossier.contract, &contents.records).received();
    let stamp = rooms.stamp(
        store,
        action,
        limits::sound_text("title", &subject)?,
        Some(dossier.id),
    )?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_dossier(&dossier)?;
        for mut act in contents.acts.into_iter().filter(|act| act.is_draft()) {
            let follows = drafts::follow(&contents.dossier, &dossier, &added, &planned, &mut act.body);
            if account::follow(received, paid, &mut act.body) || follows {
                change.put_act(&act)?;
            }
        }
        Ok(())
    })?;
    view(rooms, store, dossier.id)
}

/// Moves a dossier to the bin; one with an issued act stays, but for the sample, whose acts count nowhere.
pub(crate) fn bin(rooms: &Rooms, id: DossierId) -> Outcome<Desk> {
    let mut store = rooms.store();
    let contents = Contents::read(&store, id)?;
    if !sample::is_it(id) && contents.acts.iter().any(|act| !act.is_draft()) {
        return Err(refuse("problem-dossier-issued"));
    }
    let stamp = rooms.stamp(&store, "action-bin-dossier", contents.dossier.title, Some(id))?;
    let now = stamp.at;
    store.change(&stamp, |change| -> Outcome<()> {
        change.bin_dossier(id, Some(now))?;
        Ok(())
    })?;
    drop(store);
    desk::view(rooms)
}

/// Takes a dossier out of the bin.
pub(crate) fn restore(rooms: &Rooms, id: DossierId) -> Outcome<Desk> {
    let mut store = rooms.store();
    let title = store
        .dossier(id)?
        .ok_or_else(|| refuse("problem-not-found"))?
        .title;
    let stamp = rooms.stamp(&store, "action-restore-dossier", title, Some(id))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.bin_dossier(id, None)?;
        Ok(())
    })?;
    drop(store);
    desk::view(rooms)
}

/// Undoes the last change.
pub(crate) fn undo(rooms: &Rooms, id: DossierId) -> Outcome<DossierView> {
    intake::refuse_meanwhile(rooms, id)?;
    let mut store = rooms.store();
    let step = store
        .undoable(id)?
        .ok_or_else(|| refuse("problem-nothing-to-undo"))?;
    let stamp = rooms.stamp(&store, "action-undo", step.subject, Some(id))?;
    let standing = Standing::of(rooms, &store, id)?;
    store.undo_if(id, &stamp, |change| standing.refuse_shaken(change))?;
    view(rooms, &store, id)
}

/// Does again what was undone last.
pub(crate) fn redo(rooms: &Rooms, id: DossierId) -> Outcome<DossierView> {
    intake::refuse_meanwhile(rooms, id)?;
    let mut store = rooms.store();
    let step = store
        .redoable(id)?
        .ok_or_else(|| refuse("problem-nothing-to-redo"))?;
    let stamp = rooms.stamp(&store, "action-redo", step.subject, Some(id))?;
    let standing = Standing::of(rooms, &store, id)?;
    store.redo_if(id, &stamp, |change| standing.refuse_shaken(change))?;
    view(rooms, &store, id)
}

/// The acts as they were begun, but for those issued at one moment: they come in the order of their issue.
fn in_turn<'a>(chain: &Chain<'a>) -> Vec<&'a Act> {
    let mut standing = chain.standing();
    let acts = chain.acts.iter();
    acts.map(|act| {
        let at = act.issue().filter(|_| act.stands()).map(|issue| issue.at);
        let next = standing.iter().position(|(_, issue)| Some(issue.at) == at);
        next.map_or(act, |next| standing.remove(next).0)
    })
    .collect()
}

/// A dossier with all that is in it.
pub(crate) fn view(rooms: &Rooms, store: &Store, id: DossierId) -> Outcome<DossierView> {
    view_of(rooms, store, Contents::read(store, id)?)
}

/// As [`view`], of what was read already.
pub(crate) fn view_of(rooms: &Rooms, store: &Store, contents: Contents) -> Outcome<DossierView> {
    let id = contents.dossier.id;
    let profile = rooms.profile_for(store, id)?;
    let catalogue = Catalogue::of(profile.language);
    let issued = exhibits_of_issued_acts(rooms, store, &contents)?;
    let now = rooms.edge.moment();
    let chain = contents.chain();
    let acts = in_turn(&chain)
        .into_iter()
        .map(|act| {
            let number = documents::number(store, act, now)?.to_string();
            Ok(words::line(act, number, catalogue))
        })
        .collect::<Outcome<Vec<_>>>()?;
    let exhibits = shown::views(rooms, &contents.exhibits, &issued, catalogue);
    let account = Account::of(&contents.dossier.contract, &contents.records);
    let in_words =
        |step: Option<UndoStep>| step.map(|step| steps::named(&step, &contents.dossier, catalogue));
    Ok(DossierView {
        contractor: profile.contractor,
        example: sample::is_it(id),
        contract: chain.contract(),
        reserves: chain.reserves(),
        account: account::view(&account, Owing::of(&chain), now.date_naive()),
        estimate: figures::estimate_view(catalogue, &contents),
        next: next_acts(&chain, catalogue),
        due: deadlines::of_dossier(rooms, store, &contents, now, catalogue),
        acts,
        exhibits,
        cited_items: cited_items(&contents),
        undo: in_words(store.undoable(id)?),
        redo: in_words(store.redoable(id)?),
        objections: contents.objections,
        records: contents.records,
        dossier: contents.dossier,
    })
}

/// Which acts may come next, and why not.
fn next_acts(chain: &Chain<'_>, catalogue: &Catalogue) -> Vec<NextAct> {
    let next = |kind| NextAct {
        kind,
        why_not: chain
            .may_come(kind)
            .err()
            .map(|why| words::not_yet(&why).say(catalogue)),
    };
    ActKind::ALL.into_iter().map(next).collect()
}

/// A new dossier with the parties, contract and items of another.
pub(crate) fn duplicate(rooms: &Rooms, id: DossierId, title: &str) -> Outcome<DossierView> {
    let title = limits::sound_text("title", title)?;
    let title = title.trim();
    if title.is_empty() {
        return Err(refuse("problem-dossier-title"));
    }
    let mut store = rooms.store();
    let mut dossier = store.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    dossier.id = DossierId(rooms.edge.id());
    title.clone_into(&mut dossier.title);
    // What was signed, dated and paid belongs to the other site.
    let contract = &mut dossier.contract;
    contract.reference.clear();
    contract.deposit = None;
    (contract.signed_on, contract.starts_on, contract.ends_on) = (None, None, None);
    for item in &mut dossier.items {
        item.id = ItemId(rooms.edge.id());
        // Its picture stays with the exhibits of the other.
        if let Some(sample) = &mut item.sample {
            sample.exhibit = None;
        }
    }
    let stamp = rooms.stamp(&store, "action-duplicate-dossier", title, Some(dossier.id))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_dossier(&dossier)?;
        Ok(())
    })?;
    view(rooms, &store, dossier.id)
}

/// The exhibits that an issued act cites, voided ones too: their numbers stay in the world; and the scans of its paper.
pub(crate) fn exhibits_of_issued_acts(
    rooms: &Rooms,
    store: &Store,
    contents: &Contents,
) -> Outcome<HashSet<ExhibitId>> {
    let mut cited = HashSet::new();
    for act in contents.acts.iter().filter(|act| !act.is_draft()) {
        let document = documents::frozen(rooms, store, act.id)?;
        cited.extend(document.exhibits.iter().map(|exhibit| exhibit.id));
        let papers = act.issue().into_iter().flat_map(|issue| &issue.later.papers);
        cited.extend(papers.flat_map(|paper| paper.scans.iter().copied()));
    }
    Ok(cited)
}

/// The items that cannot be taken away: issued, decided or reserved on, objected to, named by a record, shown by an exhibit.
fn cited_items(contents: &Contents) -> Vec<ItemId> {
    let mut cited: HashSet<ItemId> = HashSet::new();
    for act in &contents.acts {
        match &act.body {
            ActBody::Reception(reception) => {
                let speaks = |line: &&acceptance::reception::ReceptionLine| {
                    !act.is_draft() || line.decision.is_some() || !line.note.trim().is_empty()
                };
                cited.extend(reception.lines.iter().filter(speaks).map(|line| line.item));
                cited.extend(reception.reserves.iter().filter_map(|reserve| reserve.item));
            }
            ActBody::Statement(statement) => {
                let speaks = |line: &&StatementLine| {
                    !act.is_draft() || line.completed || !line.state.trim().is_empty()
                };
                cited.extend(statement.lines.iter().filter(speaks).map(|line| line.item));
            }
            ActBody::Termination(termination) => {
                let speaks = |line: &&TerminationLine| {
                    !act.is_draft() || line.amount != Amount::ZERO || !line.done.trim().is_empty()
                };
                cited.extend(termination.lines.iter().filter(speaks).map(|line| line.item));
            }
            other => cited.extend(other.items()),
        }
    }
    cited.extend(contents.objections.iter().filter_map(|objection| objection.item));
    cited.extend(contents.records.iter().filter_map(|record| record.body.item()));
    for exhibit in contents
        .exhibits
        .iter()
        .filter(|exhibit| exhibit.binned.is_none())
    {
        cited.extend(exhibit.links.iter().filter_map(|link| match link.target {
            LinkTarget::Item(item) => Some(item),
            _ => None,
        }));
    }
    let items = contents.dossier.items.iter().map(|item| item.id);
    items.filter(|item| cited.contains(item)).collect()
}

fn refuse_cited(contents: &Contents, after: &Dossier) -> Outcome<()> {
    let cited = cited_items(contents);
    let lost = contents
        .dossier
        .items
        .iter()
        .find(|item| cited.contains(&item.id) && !after.items.iter().any(|kept| kept.id == item.id));
    match lost {
        Some(item) => Err(refuse("problem-item-cited").with("name", item.name.trim())),
        None => Ok(()),
    }
}
