//! What a draft may refer to: every reference inside it leads somewhere, and every identifier in it is its own.
//!
//! A draft may be unfinished (that is what the completeness check is for), but never incoherent. What it names may be voided
//! or closed after it was named; that is asked again when it is issued.

use crate::documents::Contents;
use crate::problems::{Outcome, Sentence, refuse};
use acceptance::reception::ReceptionLine;
use acceptance::{
    Act, ActBody, ActId, ActKind, Agreement, AgreementOrigin, ConvocationAct, Dossier, Item, ItemId, Letter,
    Lifting, Notice, ObjectionId, Reception, RecordBody, RecordId, Rectification, ReserveId, Signatory,
    Statement, Subject, SupportNotice, Termination,
};
use std::collections::HashSet;
use std::hash::Hash;

/// Refuses a body of the act `id` whose references lead nowhere, naming each.
pub(crate) fn references(contents: &Contents, id: ActId, body: &ActBody) -> Outcome<()> {
    report(faults_of(contents, id, body))
}

/// What may be named before it is there: an imported file plans a whole chain.
const PLANNED: [&str; 3] = [
    "detail-act-unknown",
    "detail-item-unknown",
    "detail-reserve-never-made",
];

/// As [`references`], for a draft that was `before`: what is not there yet and was named then passes, so that a plan can be
/// written on. When it is issued, all is asked again.
pub(crate) fn new_references(
    contents: &Contents,
    id: ActId,
    before: &ActBody,
    body: &ActBody,
) -> Outcome<()> {
    let mut faults = faults_of(contents, id, body);
    if !faults.is_empty() {
        let known = faults_of(contents, id, before);
        let planned = PLANNED.map(Sentence::of);
        faults.retain(|fault| !(planned.contains(&fault.1) && known.contains(fault)));
    }
    report(faults)
}

fn faults_of(contents: &Contents, id: ActId, body: &ActBody) -> Faults {
    let mut look = Look::around(contents, id, body);
    match body {
        ActBody::SupportNotice(notice) => look.support(notice),
        ActBody::Agreement(agreement) => look.agreement(agreement),
        ActBody::Notice(notice) => look.notice(notice),
        ActBody::Convocation(called) => look.convocation(called),
        ActBody::Reception(reception) => look.reception(reception),
        ActBody::Lifting(lifting) => look.lifting(lifting),
        ActBody::Rectification(rectification) => look.rectification(rectification),
        ActBody::Statement(statement) => look.statement(statement),
        ActBody::Letter(letter) => look.letter(letter),
        ActBody::Termination(termination) => look.termination(termination),
    }
    look.signatories(body.signatories());
    look.faults
}

/// Refuses to issue `body` where an act that it names was voided since.
pub(crate) fn standing(contents: &Contents, body: &ActBody) -> Outcome<()> {
    let cited = body.cited_acts();
    let voided = contents
        .acts
        .iter()
        .filter(|act| cited.contains(&act.id) && !act.stands())
        .find_map(Act::issue);
    match voided {
        Some(issue) => Err(refuse("problem-cites-voided").with("number", issue.number.to_string())),
        None => Ok(()),
    }
}

/// Refuses what would count twice: an agreement about a reserve that is not open, or about what another agreement settled; a
/// reception of an item that another received.
pub(crate) fn unsettled(contents: &Contents, id: ActId, body: &ActBody) -> Outcome<()> {
    match body {
        ActBody::Agreement(agreement) => unagreed(contents, id, agreement),
        ActBody::Reception(reception) if !reception.is_refused() => unreceived(contents, reception),
        _ => Ok(()),
    }
}

fn unreceived(contents: &Contents, reception: &Reception) -> Outcome<()> {
    let chain = contents.chain();
    let twice = reception
        .received_items()
        .find_map(|item| Some((item, chain.received_with(item)?)));
    let Some((item, number)) = twice else {
        return Ok(());
    };
    let items = chain.items();
    let known = items.iter().find(|known| known.id == item);
    Err(refuse("problem-item-received")
        .with("name", known.map_or("", |item| item.name.trim()))
        .with("number", number.to_string()))
}

fn unagreed(contents: &Contents, id: ActId, agreement: &Agreement) -> Outcome<()> {
    if let Some(reserve) = agreement.settled_reserve() {
        let states = contents.chain().reserves();
        match states.iter().find(|state| state.reserve.id == reserve) {
            None => return Err(refuse("problem-reserve-not-made")),
            Some(state) if !state.standing.is_open() => {
                let by = state.closed_by.as_ref().unwrap_or(&state.number).to_string();
                return Err(refuse("problem-reserve-closed")
                    .with("rank", state.rank)
                    .with("number", by));
            }
            Some(_) => {}
        }
    }
    if let AgreementOrigin::Record(record) = agreement.origin {
        let withdrawn = |known: &acceptance::Record| {
            known.id == record && matches!(&known.body, RecordBody::ChangeRequest(wish) if wish.withdrawn)
        };
        if contents.records.iter().any(withdrawn) {
            return Err(refuse("problem-wish-withdrawn"));
        }
    }
    let settles_once = matches!(
        agreement.origin,
        AgreementOrigin::Objection(_) | AgreementOrigin::Record(_)
    );
    let same = |act: &&Act| {
        act.id != id
            && act.is_agreed()
            && matches!(&act.body, ActBody::Agreement(other) if other.origin == agreement.origin)
    };
    match contents.acts.iter().find(same).and_then(Act::issue) {
        Some(issue) if settles_once => {
            Err(refuse("problem-origin-settled").with("number", issue.number.to_string()))
        }
        _ => Ok(()),
    }
}

/// Refuses a dossier whose items share an identifier.
pub(crate) fn items(dossier: &Dossier) -> Outcome<()> {
    let mut faults = Vec::new();
    unique(
        dossier.items.iter().map(|item: &Item| item.id),
        "/items",
        "detail-item-twice",
        &mut faults,
    );
    report(faults)
}

type Faults = Vec<(String, Sentence)>;

fn report(faults: Faults) -> Outcome<()> {
    if faults.is_empty() {
        return Ok(());
    }
    let refusal = refuse("problem-incoherent");
    Err(faults.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    }))
}

/// What there is around an act, and what was found wrong in it.
struct Look<'a> {
    contents: &'a Contents,
    items: HashSet<ItemId>,
    reserves: HashSet<ReserveId>,
    faults: Faults,
}

impl<'a> Look<'a> {
    fn around(contents: &'a Contents, id: ActId, body: &ActBody) -> Self {
        let others = contents.acts.iter().filter(|act| act.id != id);
        let reserves = others
            .map(|act| &act.body)
            .chain([body])
            .flat_map(reserves_of)
            .collect();
        Self {
            contents,
            items: contents.chain().items().iter().map(|item| item.id).collect(),
            reserves,
            faults: Vec::new(),
        }
    }

    fn fault(&mut self, place: impl Into<String>, key: &'static str) {
        self.faults.push((place.into(), Sentence::of(key)));
    }

    fn item(&mut self, place: String, item: ItemId) {
        if !self.items.contains(&item) {
            self.fault(place, "detail-item-unknown");
        }
    }

    /// A list of items, each known and named once, under `field` of each.
    fn items(&mut self, items: &[ItemId], list: &str, field: &str, twice: &'static str) {
        unique(items.iter().copied(), list, twice, &mut self.faults);
        for (index, item) in items.iter().enumerate() {
            self.item(format!("{list}/{index}{field}"), *item);
        }
    }

    /// An act that was issued, of one of `kinds`.
    fn act(&mut self, place: &str, id: ActId, kinds: &[ActKind]) {
        match self.issued(id) {
            None => self.fault(place, "detail-act-unknown"),
            Some(act) if !kinds.contains(&act.kind()) => self.fault(place, "detail-act-unfit"),
            Some(_) => {}
        }
    }

    fn issued(&self, id: ActId) -> Option<&'a Act> {
        let mut acts = self.contents.acts.iter();
        acts.find(|act| act.id == id && !act.is_draft())
    }

    fn objection(&mut self, place: &str, id: ObjectionId) {
        if !self.contents.objections.iter().any(|known| known.id == id) {
            self.fault(place, "detail-objection-unknown");
        }
    }

    fn reserve(&mut self, place: &str, id: ReserveId) {
        if !self.reserves.contains(&id) {
            self.fault(place, "detail-reserve-unknown");
        }
    }

    fn record(&self, id: RecordId) -> Option<&'a RecordBody> {
        let mut records = self.contents.records.iter();
        records.find(|known| known.id == id).map(|record| &record.body)
    }

    fn support(&mut self, notice: &SupportNotice) {
        self.items(&notice.items, "/items", "", "detail-item-twice");
    }

    fn agreement(&mut self, agreement: &Agreement) {
        // An item that is added may be named in the same breath, but takes no other’s place.
        for (index, item) in agreement.added.iter().enumerate() {
            if !self.items.insert(item.id) {
                self.fault(format!("/added/{index}"), "detail-item-twice");
            }
        }
        self.items(&agreement.items, "/items", "", "detail-item-twice");
        if let Some(reserve) = agreement.reserve {
            self.reserve("/reserve", reserve);
        }
        match agreement.origin {
            AgreementOrigin::Change => {}
            AgreementOrigin::Objection(id) => self.objection("/origin", id),
            AgreementOrigin::Reserve(id) => self.reserve("/origin", id),
            AgreementOrigin::Act(id) => self.act("/origin", id, &[ActKind::SupportNotice, ActKind::Notice]),
            AgreementOrigin::Record(id) => match self.record(id) {
                None => self.fault("/origin", "detail-record-unknown"),
                Some(RecordBody::ChangeRequest(_) | RecordBody::CorrectionRound(_)) => {}
                Some(_) => self.fault("/origin", "detail-record-unfit"),
            },
        }
    }

    fn notice(&mut self, notice: &Notice) {
        self.items(&notice.items, "/items", "", "detail-item-twice");
        if let Some(objection) = notice.objection {
            self.objection("/objection", objection);
        }
    }

    fn convocation(&mut self, called: &ConvocationAct) {
        if let Some(follows) = called.follows
            && self.issued(follows).is_none()
        {
            self.fault("/follows", "detail-act-unknown");
        }
    }

    fn reception(&mut self, reception: &Reception) {
        let lines: Vec<ItemId> = reception
            .lines
            .iter()
            .map(|line: &ReceptionLine| line.item)
            .collect();
        self.items(&lines, "/lines", "/item", "detail-line-twice");
        unique(
            reception.reserves.iter().map(|reserve| reserve.id),
            "/reserves",
            "detail-reserve-twice",
            &mut self.faults,
        );
        for (index, reserve) in reception.reserves.iter().enumerate() {
            if let Some(item) = reserve.item {
                self.item(format!("/reserves/{index}/item"), item);
            }
            if let Some(notice) = reserve.support_notice {
                let place = format!("/reserves/{index}/support_notice");
                self.act(&place, notice, &[ActKind::SupportNotice]);
            }
        }
        for (index, reduction) in reception.money.reductions.iter().enumerate() {
            let leads_nowhere = |reserve| reception.reserve_number(reserve).is_none();
            if reduction.reserve.is_some_and(leads_nowhere) {
                self.fault(
                    format!("/money/reductions/{index}/reserve"),
                    "detail-reserve-unknown",
                );
            }
        }
        if let Some(follows) = reception.follows {
            match self.issued(follows).map(|act| &act.body) {
                Some(ActBody::Reception(earlier)) if earlier.is_refused() => {}
                Some(_) => self.fault("/follows", "detail-act-not-refused"),
                None => self.fault("/follows", "detail-act-unknown"),
            }
        }
    }

    /// What is lifted was made in the act named, signed by the client, and is open.
    fn lifting(&mut self, lifting: &Lifting) {
        unique(
            lifting.lines.iter().map(|line| line.reserve),
            "/lines",
            "detail-reserve-lifted-twice",
            &mut self.faults,
        );
        let states = self.contents.chain().reserves();
        for (index, line) in lifting.lines.iter().enumerate() {
            let place = format!("/lines/{index}/reserve");
            let state = states
                .iter()
                .find(|state| state.reserve.id == line.reserve && state.act == line.reception);
            match state {
                None => self.fault(place, "detail-reserve-never-made"),
                Some(state) if !state.standing.is_open() => {
                    let by = state.closed_by.as_ref().unwrap_or(&state.number).to_string();
                    let sentence = Sentence::of("detail-reserve-closed")
                        .with("rank", state.rank)
                        .with("number", by);
                    self.faults.push((place, sentence));
                }
                Some(_) => {}
            }
        }
    }

    fn rectification(&mut self, rectification: &Rectification) {
        if let Some(corrects) = rectification.corrects
            && self.issued(corrects).is_none()
        {
            self.fault("/corrects", "detail-act-unknown");
        }
    }

    fn statement(&mut self, statement: &Statement) {
        let lines: Vec<ItemId> = statement.lines.iter().map(|line| line.item).collect();
        self.items(&lines, "/lines", "/item", "detail-line-twice");
        if let Some(called) = statement.convened_by {
            self.act("/convened_by", called, &[ActKind::Convocation]);
        }
        // One that was signed after all is a finding of the draft, and no reason to lose what else was written.
        if let Some(unsigned) = statement.unsigned
            && self.issued(unsigned).is_none()
        {
            self.fault("/unsigned", "detail-act-unknown");
        }
    }

    fn letter(&mut self, letter: &Letter) {
        match letter.about {
            Subject::Dossier => {}
            Subject::Act(id) if self.issued(id).is_none() => self.fault("/about", "detail-act-unknown"),
            Subject::Act(_) => {}
            Subject::Objection(id) => self.objection("/about", id),
            Subject::Reserve(id) => self.reserve("/about", id),
            Subject::Record(id) if self.record(id).is_none() => self.fault("/about", "detail-record-unknown"),
            Subject::Record(_) => {}
        }
    }

    fn termination(&mut self, termination: &Termination) {
        let lines: Vec<ItemId> = termination.lines.iter().map(|line| line.item).collect();
        self.items(&lines, "/lines", "/item", "detail-line-twice");
    }

    fn signatories(&mut self, signatories: &[Signatory]) {
        unique(
            signatories.iter().map(|signatory| signatory.id),
            "/signatories",
            "detail-signatory-twice",
            &mut self.faults,
        );
    }
}

/// The reserves that an act writes.
pub(crate) fn reserves_of(body: &ActBody) -> impl Iterator<Item = ReserveId> + '_ {
    let reserves = match body {
        ActBody::Reception(reception) => reception.reserves.as_slice(),
        _ => &[],
    };
    reserves.iter().map(|reserve| reserve.id)
}

fn unique<T: Eq + Hash>(values: impl Iterator<Item = T>, place: &str, key: &str, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (index, value) in values.enumerate() {
        if !seen.insert(value) {
            faults.push((format!("{place}/{index}"), Sentence::of(key)));
        }
    }
}
