//! Records instead of labels: contacts, wishes, rounds, sums due and received, incidents.
//!
//! An entry may be unfinished, but says something, and nothing that cannot be: a sum below zero, a day that has not come, a
//! reference that leads nowhere.

use crate::account;
use crate::api::DossierView;
use crate::documents::Contents;
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Sentence, Word, refuse};
use crate::{checks, dossiers, limits, words};
use acceptance::account::Account;
use acceptance::dates::Moment;
use acceptance::objection::MOST_DAYS;
use acceptance::record::Contact;
use acceptance::{
    Act, ActBody, ActId, ActKind, AgreementOrigin, Amount, Dossier, DossierId, ItemId, LinkTarget, Record,
    RecordBody, RecordId, Subject,
};
use chrono::{Days, NaiveDate};
use messages::Catalogue;
use store::Change;

/// Letters of what somebody said, in a name.
const SHORT: usize = 60;

/// Adds an entry, or saves it changed.
pub(crate) fn save(
    rooms: &Rooms,
    dossier: DossierId,
    record: Option<RecordId>,
    at: Option<Moment>,
    body: RecordBody,
) -> Outcome<DossierView> {
    let body = limits::sound(body)?;
    let mut store = rooms.store();
    let contents = Contents::read(&store, dossier)?;
    let before = match record {
        Some(id) => {
            let mut records = contents.records.iter();
            let known = records.find(|known| known.id == id);
            Some(known.ok_or_else(|| refuse("problem-not-found"))?)
        }
        None => None,
    };
    if before.is_some_and(|before| before.body.kind() != body.kind()) {
        return Err(refuse("problem-record-kind"));
    }
    let now = rooms.edge.moment();
    let record = Record {
        id: before.map_or_else(|| RecordId(rooms.edge.id()), |before| before.id),
        dossier,
        at: at.or(before.map(|before| before.at)).unwrap_or(now),
        written: before.map_or(now, |before| before.written),
        body,
    };
    check(&contents, before, &record, now)?;
    if let Some(before) = before {
        refuse_agreed(&contents, before, &record)?;
    }
    let catalogue = rooms.catalogue_for(&rooms.profile_in(&store)?);
    let name = name(&record, &contents.dossier, catalogue);
    let stamp = rooms.stamp(&store, "action-save-record", name, Some(dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_record(&record)?;
        follow(change, &contents)
    })?;
    dossiers::view(rooms, &store, dossier)
}

/// Deletes an entry that no act cites and no receipt pays, the ties of exhibits to it, and what contacts say that they were
/// about it.
pub(crate) fn delete(rooms: &Rooms, id: RecordId) -> Outcome<DossierView> {
    let mut store = rooms.store();
    let record = store.record(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    let dossier = record.dossier;
    let contents = Contents::read(&store, dossier)?;
    if contents.acts.iter().any(|act| cites(&act.body, id)) {
        return Err(refuse("problem-record-cited"));
    }
    let pays =
        |record: &Record| matches!(&record.body, RecordBody::Receipt(receipt) if receipt.due == Some(id));
    if contents.records.iter().any(pays) {
        return Err(refuse("problem-record-paid"));
    }
    let catalogue = rooms.catalogue_for(&rooms.profile_in(&store)?);
    let name = name(&record, &contents.dossier, catalogue);
    let stamp = rooms.stamp(&store, "action-delete-record", name, Some(dossier))?;
    store.change(&stamp, |change| -> Outcome<()> {
        crate::acts::untie(change, dossier, |target| *target == LinkTarget::Record(id))?;
        forget(change, dossier, Subject::Record(id))?;
        change.remove_record(id)?;
        follow(change, &contents)
    })?;
    dossiers::view(rooms, &store, dossier)
}

/// What contacts were about, once it is gone: the dossier as a whole.
pub(crate) fn forget(change: &mut Change<'_>, dossier: DossierId, gone: Subject) -> Outcome<()> {
    for mut record in change.records(dossier)? {
        if let RecordBody::Contact(contact) = &mut record.body
            && contact.about == gone
        {
            contact.about = Subject::Dossier;
            change.put_record(&record)?;
        }
    }
    Ok(())
}

/// What a person would call an entry: « Appel à Mme Marchand ».
pub(crate) fn name(record: &Record, dossier: &Dossier, catalogue: &Catalogue) -> String {
    let sentence = |key: &str, name, value: String| Sentence::of(key).with(name, value).say(catalogue);
    let told = |key: &str, words: &str| {
        let words = shortened(words);
        if words.is_empty() {
            catalogue.text(key)
        } else {
            sentence(&format!("{key}-words"), "words", words)
        }
    };
    let money = |amount: Amount| catalogue.money(amount, dossier.contract.currency);
    match &record.body {
        RecordBody::Contact(contact) => {
            let way = if contact.incoming { "from" } else { "to" };
            let key = words::key(&format!("record-contact-{way}"), &contact.channel);
            sentence(&key, "person", person(contact, dossier, catalogue))
        }
        RecordBody::ChangeRequest(request) => told("record-change-request", &request.words),
        RecordBody::CorrectionRound(round) => told("record-correction-round", &round.words),
        RecordBody::Due(due) if due.label.trim().is_empty() => {
            sentence("record-due", "amount", money(due.amount))
        }
        RecordBody::Due(due) => Sentence::of("record-due-for")
            .with("amount", money(due.amount))
            .with("label", shortened(&due.label))
            .say(catalogue),
        RecordBody::Receipt(receipt) => sentence("record-receipt", "amount", money(receipt.amount)),
        RecordBody::Incident(incident) => told("record-incident", &incident.facts),
    }
}

/// With whom: as it was written, else the client.
fn person(contact: &Contact, dossier: &Dossier, catalogue: &Catalogue) -> String {
    let named = [&contact.person, &dossier.client.name];
    let named = named.into_iter().map(|name| name.trim());
    match named.into_iter().find(|name| !name.is_empty()) {
        Some(name) => shortened(name),
        None => catalogue.text("record-nobody"),
    }
}

/// The beginning of `words`, on one line.
fn shortened(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

/// Drafts name what was received so far: they follow where nobody had written another sum.
fn follow(change: &mut Change<'_>, contents: &Contents) -> Outcome<()> {
    let records = change.records(contents.dossier.id)?;
    let received = Account::of(&contents.dossier.contract, &records).received();
    for act in contents.acts.iter().filter(|act| act.is_draft()) {
        let mut act = act.clone();
        if account::follow(contents.received(), received, &mut act.body) {
            change.put_act(&act)?;
        }
    }
    Ok(())
}

fn cites(body: &ActBody, id: RecordId) -> bool {
    match body {
        ActBody::Agreement(agreement) => agreement.origin == AgreementOrigin::Record(id),
        ActBody::Letter(letter) => letter.about == Subject::Record(id),
        _ => false,
    }
}

/// Refuses what cannot be. What stood there before passes: the draft that it was about may have gone since.
fn check(contents: &Contents, before: Option<&Record>, record: &Record, now: Moment) -> Outcome<()> {
    let mut faults = faults(contents, record, now);
    let mut empty = empty(record);
    if let Some(before) = before {
        let known = self::faults(contents, before, now);
        faults.retain(|fault| !known.contains(fault) || !refer_alike(before, record));
        let known = self::empty(before);
        empty.retain(|fault| !known.contains(fault));
    }
    faults.extend(empty);
    refuse_first(faults)
}

/// Whether both refer to the same thing.
fn refer_alike(before: &Record, after: &Record) -> bool {
    match (&before.body, &after.body) {
        (RecordBody::Contact(before), RecordBody::Contact(after)) => before.about == after.about,
        _ => false,
    }
}

/// Refuses with the first of `faults`, naming each where there are several.
pub(crate) fn refuse_first(faults: Vec<(String, Sentence)>) -> Outcome<()> {
    let Some((_, first)) = faults.first() else {
        return Ok(());
    };
    let refusal = Fault::from(first.clone());
    if faults.len() == 1 {
        return Err(refusal);
    }
    Err(faults.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    }))
}

/// Refuses to change a wish or a round of corrections that an agreement of both sides came from: what was agreed changes by what
/// is agreed.
pub(crate) fn refuse_agreed(contents: &Contents, before: &Record, after: &Record) -> Outcome<()> {
    let same = match (&before.body, &after.body) {
        (RecordBody::ChangeRequest(one), RecordBody::ChangeRequest(other)) => one == other,
        // That it was done is told afterwards.
        (RecordBody::CorrectionRound(one), RecordBody::CorrectionRound(other)) => {
            one.words == other.words && one.item == other.item && one.price == other.price
        }
        _ => true,
    };
    if same && before.at == after.at {
        return Ok(());
    }
    let agreed =
        |act: &&Act| act.is_agreed() && cites(&act.body, before.id) && act.kind() == ActKind::Agreement;
    match contents.acts.iter().find(agreed).and_then(Act::issue) {
        Some(issue) => Err(refuse("problem-record-agreed").with("number", issue.number.to_string())),
        None => Ok(()),
    }
}

/// What an entry leaves out without which it says nothing, with its field (a JSON pointer into [`Record`]).
pub(crate) fn empty(record: &Record) -> Vec<(String, Sentence)> {
    let blank = |text: &str| text.trim().is_empty();
    let left_out: &[(&str, &str, bool)] = match &record.body {
        // A call that nobody answered has no words.
        RecordBody::Contact(_) => &[],
        RecordBody::ChangeRequest(wish) => &[("words", "problem-record-wish-empty", blank(&wish.words))],
        RecordBody::CorrectionRound(round) => &[("words", "problem-record-round-empty", blank(&round.words))],
        RecordBody::Due(due) => &[
            ("label", "problem-record-due-unnamed", blank(&due.label)),
            ("amount", "problem-record-no-sum", due.amount == Amount::ZERO),
        ],
        RecordBody::Receipt(receipt) => {
            &[("amount", "problem-record-no-sum", receipt.amount == Amount::ZERO)]
        }
        RecordBody::Incident(incident) => {
            &[("facts", "problem-record-incident-empty", blank(&incident.facts))]
        }
    };
    let left_out = left_out.iter().filter(|(.., is_left_out)| *is_left_out);
    left_out
        .map(|(field, key, _)| (format!("/body/{field}"), Sentence::of(*key)))
        .collect()
}

/// What cannot be in an entry, each with its field (a JSON pointer into [`Record`]).
pub(crate) fn faults(contents: &Contents, record: &Record, now: Moment) -> Vec<(String, Sentence)> {
    let mut look = Look {
        contents,
        // A day’s grace: clocks differ, and the day has begun elsewhere.
        last: now.checked_add_days(Days::new(1)).unwrap_or(now),
        faults: Vec::new(),
    };
    if record.at > look.last {
        look.fault("/at", "problem-record-future");
    } else if let Some(untimely) = limits::untimely(record.at) {
        look.faults.push(("/at".to_owned(), untimely));
    }
    match &record.body {
        RecordBody::Contact(contact) => look.about(record.id, contact.about),
        RecordBody::ChangeRequest(request) => {
            look.item(request.item);
            look.sum("price", "field-price", request.price);
            if request.days.unsigned_abs() > MOST_DAYS {
                look.fault("/body/days", "problem-objection-days-beyond");
            }
        }
        RecordBody::CorrectionRound(round) => {
            look.item(round.item);
            look.sum("price", "field-price", round.price);
            look.done(record.at.date_naive(), round.done_on);
        }
        RecordBody::Due(due) => look.sum("amount", "field-amount", Some(due.amount)),
        RecordBody::Receipt(receipt) => {
            look.sum("amount", "field-amount", Some(receipt.amount));
            if receipt.due.is_some_and(|due| !look.is_due(due)) {
                look.fault("/body/due", "problem-record-due-unknown");
            }
            if receipt.retention_of.is_some_and(|act| !look.keeps_retention(act)) {
                look.fault("/body/retention_of", "problem-record-no-retention");
            }
        }
        RecordBody::Incident(_) => {}
    }
    look.faults
}

/// What there is around an entry, and what was found wrong in it.
struct Look<'a> {
    contents: &'a Contents,
    last: Moment,
    faults: Vec<(String, Sentence)>,
}

impl Look<'_> {
    fn fault(&mut self, place: &str, key: &'static str) {
        self.faults.push((place.to_owned(), Sentence::of(key)));
    }

    fn item(&mut self, item: Option<ItemId>) {
        let items = self.contents.chain().items();
        if item.is_some_and(|item| !items.iter().any(|known| known.id == item)) {
            self.fault("/body/item", "detail-item-unknown");
        }
    }

    fn sum(&mut self, field: &str, label: &str, sum: Option<Amount>) {
        if sum.is_some_and(|sum| sum < Amount::ZERO) {
            let negative = Sentence::of("problem-negative").with("field", Word::Key(label.to_owned()));
            self.faults.push((format!("/body/{field}"), negative));
        }
    }

    fn done(&mut self, asked: NaiveDate, done: Option<NaiveDate>) {
        let Some(done) = done else { return };
        if done < asked {
            self.fault("/body/done_on", "problem-record-done-before");
        } else if done > self.last.date_naive() {
            self.fault("/body/done_on", "problem-record-future");
        }
    }

    fn is_due(&self, id: RecordId) -> bool {
        let due = |record: &Record| record.id == id && matches!(record.body, RecordBody::Due(_));
        self.contents.records.iter().any(due)
    }

    /// Whether the act is a reception that holds, with a retention.
    fn keeps_retention(&self, id: ActId) -> bool {
        let keeps = |act: &Act| match &act.body {
            ActBody::Reception(reception) => act.is_agreed() && reception.money.retention.is_some(),
            _ => false,
        };
        self.contents.acts.iter().any(|act| act.id == id && keeps(act))
    }

    fn about(&mut self, own: RecordId, about: Subject) {
        let contents = self.contents;
        let known = match about {
            Subject::Dossier => true,
            Subject::Act(id) => contents.acts.iter().any(|act| act.id == id),
            Subject::Objection(id) => contents.objections.iter().any(|objection| objection.id == id),
            Subject::Reserve(id) => {
                let mut acts = contents.acts.iter();
                acts.any(|act| checks::reserves_of(&act.body).any(|reserve| reserve == id))
            }
            Subject::Record(id) => id != own && contents.records.iter().any(|record| record.id == id),
        };
        if !known {
            self.fault("/body/about", "problem-record-about-unknown");
        }
    }
}
