//! The document of an act: all that its pages say, gathered from the dossier while it is a draft, read from its frozen form
//! once it is issued.

mod quotes;

use crate::figures;
use crate::host::{Rooms, locked};
use crate::letters;
use crate::problems::{Outcome, refuse};
use crate::sample;
use acceptance::account::Account;
use acceptance::completeness::{self, Finding};
use acceptance::dates::Moment;
use acceptance::document::{CitedAct, CitedReserve, FORMAT, IssuedAgreement};
use acceptance::earlier::EarlierReception;
use acceptance::objection::ObjectionState;
use acceptance::reception::Scope;
use acceptance::retained::Retained;
use acceptance::{
    Act, ActBody, ActDocument, ActId, ActNumber, ActState, AgreementOrigin, Amount, Chain, Dossier,
    DossierId, Exhibit, ExhibitId, ItemId, LetterTemplate, LinkTarget, Objection, Record, ReserveId, Subject,
};
use chrono::Datelike;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Change, Profile, Store};

/// What a dossier holds, read at one moment.
pub(crate) struct Contents {
    pub(crate) dossier: Dossier,
    pub(crate) acts: Vec<Act>,
    pub(crate) objections: Vec<Objection>,
    /// By number. There may be thousands: those that did not change are the objects of the time before.
    pub(crate) exhibits: Vec<Arc<Exhibit>>,
    pub(crate) records: Vec<Record>,
}

impl Contents {
    /// Everything in a dossier.
    pub(crate) fn read(store: &Store, id: DossierId) -> Outcome<Self> {
        let acts = store.acts(id)?;
        Ok(Self {
            dossier: store.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?,
            objections: derived(store.objections(id)?, &acts),
            acts,
            exhibits: store.shared_exhibits(id)?,
            records: store.records(id)?,
        })
    }

    /// As [`Self::read`], within a change, as it has written it so far.
    pub(crate) fn within(change: &Change<'_>, id: DossierId) -> Outcome<Self> {
        let acts = change.acts(id)?;
        Ok(Self {
            dossier: change.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?,
            objections: derived(change.objections(id)?, &acts),
            acts,
            exhibits: change.shared_exhibits(id)?,
            records: change.records(id)?,
        })
    }

    /// The chain of its acts.
    pub(crate) fn chain(&self) -> Chain<'_> {
        Chain::new(&self.dossier, &self.acts)
    }

    /// What was received so far: the deposit, and what the records say.
    pub(crate) fn received(&self) -> Amount {
        Account::of(&self.dossier.contract, &self.records).received()
    }

    /// What a draft lacks, `document` being its content.
    fn findings(&self, document: &ActDocument) -> Vec<Finding> {
        let mut findings = completeness::check(document);
        findings.extend(letters::unfilled(&document.body));
        if matches!(document.body, ActBody::Reception(_)) {
            let cited = |exhibit: &Exhibit| document.exhibits.iter().any(|cited| cited.id == exhibit.id);
            let papers = self
                .acts
                .iter()
                .filter_map(Act::issue)
                .flat_map(|issue| &issue.later.papers);
            // The paper of an act is no exhibit of another.
            let scans: HashSet<ExhibitId> = papers.flat_map(|paper| paper.scans.iter().copied()).collect();
            let outside = |exhibit: &&Arc<Exhibit>| {
                exhibit.binned.is_none() && !cited(exhibit) && !scans.contains(&exhibit.id)
            };
            let count = self.exhibits.iter().filter(outside).count();
            findings.extend(completeness::exhibits_outside(
                u32::try_from(count).unwrap_or(u32::MAX),
            ));
        }
        match &document.body {
            ActBody::Reception(reception) => {
                findings.extend(completeness::retention_above(
                    reception,
                    figures::highest_retention(&self.dossier),
                    figures::legal_retention(&self.dossier),
                ));
                findings.extend(completeness::support_uncited(
                    &self.dossier,
                    reception,
                    &self.acts,
                ));
                let left = figures::leaves_estimate(self, Amount::ZERO);
                findings.extend(completeness::estimate_left(left));
            }
            // One that leaves the price, or lowers it, leaves no range.
            ActBody::Agreement(agreement) if agreement.price_effect > Amount::ZERO => {
                let left = figures::leaves_estimate(self, agreement.price_effect);
                findings.extend(completeness::estimate_left(left));
            }
            ActBody::Termination(termination) => {
                let warns = |act: &Act| match &act.body {
                    ActBody::Notice(_) => act.stands(),
                    ActBody::Letter(letter) => {
                        act.stands() && letter.template == LetterTemplate::FormalNoticeToPay
                    }
                    _ => false,
                };
                let warned = self.acts.iter().any(warns);
                findings.extend(completeness::termination_unwarned(termination, warned));
                let received = self.chain().received_all();
                findings.extend(completeness::termination_of_received(received));
            }
            _ => {}
        }
        findings
    }

    /// The document of `act` by itself, without the receptions before it.
    fn alone(&self, act: &Act, profile: &Profile, number: ActNumber, issued: Option<Moment>) -> ActDocument {
        let objections: Vec<Objection> = self
            .objections
            .iter()
            .filter(|objection| is_written(objection) && concerns(objection, &act.body))
            .cloned()
            .collect();
        let exhibits = self.cited_exhibits(act, &objections);
        let reserves = self.cited_reserves(&act.body);
        ActDocument {
            format: FORMAT,
            act: act.id,
            number,
            issued,
            language: self.dossier.language,
            contractor: profile.contractor.clone(),
            dossier: self.dossier.clone(),
            body: act.body.clone(),
            agreements: issued_agreements(&self.acts, Some(act.id)),
            cited: self.cited_acts(&act.body, &reserves),
            reserves,
            earlier: Vec::new(),
            objections,
            exhibits,
            options: profile.print.clone(),
        }
    }

    /// The other acts that `body` names, or whose `reserves` it settles, as they were issued.
    fn cited_acts(&self, body: &ActBody, reserves: &[CitedReserve]) -> Vec<CitedAct> {
        let cited = |id: ActId| {
            let act = self.acts.iter().find(|act| act.id == id)?;
            let issue = act.issue()?;
            Some(CitedAct {
                id,
                number: issue.number.clone(),
                issued: issue.at,
                subject: act.body.subject().to_owned(),
                fingerprint: issue.fingerprint,
                signed: act.is_signed_by_client(),
                visit: act.body.visited_on(),
            })
        };
        let mut named = body.cited_acts();
        if let ActBody::Agreement(_) = body {
            named.extend(reserves.iter().map(|reserve| reserve.act));
        }
        named.into_iter().filter_map(cited).collect()
    }

    /// The reserves of earlier acts that `body` speaks of.
    fn cited_reserves(&self, body: &ActBody) -> Vec<CitedReserve> {
        let named: HashSet<ReserveId> = match body {
            ActBody::Lifting(lifting) => lifting.lines.iter().map(|line| line.reserve).collect(),
            ActBody::Agreement(agreement) => agreement.settled_reserve().into_iter().collect(),
            ActBody::Letter(letter) => match letter.about {
                Subject::Reserve(reserve) => HashSet::from([reserve]),
                _ => HashSet::new(),
            },
            _ => return Vec::new(),
        };
        self.chain()
            .reserves()
            .into_iter()
            .filter(|state| named.contains(&state.reserve.id))
            .map(|state| CitedReserve {
                act: state.act,
                number: state.number,
                rank: state.rank,
                deadline: state.deadline,
                reserve: state.reserve,
            })
            .collect()
    }

    /// The exhibits tied to what the act speaks of, each with those ties alone.
    fn cited_exhibits(&self, act: &Act, objections: &[Objection]) -> Vec<Exhibit> {
        let mut targets: HashSet<LinkTarget> = HashSet::from([LinkTarget::Act(act.id)]);
        targets.extend(act.body.items().into_iter().map(LinkTarget::Item));
        targets.extend(act.body.link_targets());
        targets.extend(
            objections
                .iter()
                .map(|objection| LinkTarget::Objection(objection.id)),
        );
        let samples = self.samples(&act.body);
        let cited = |exhibit: &&Arc<Exhibit>| {
            let tied = exhibit.links.iter().any(|link| targets.contains(&link.target));
            exhibit.binned.is_none() && (tied || samples.contains(&exhibit.id))
        };
        let exhibits = self.exhibits.iter().filter(cited);
        let mut exhibits: Vec<Exhibit> = exhibits.map(|exhibit| Exhibit::clone(exhibit)).collect();
        for exhibit in &mut exhibits {
            exhibit.links.retain(|link| targets.contains(&link.target));
        }
        exhibits.sort_by_key(|exhibit| exhibit.number);
        exhibits
    }

    /// Pictures of the reference samples of the items that the act speaks of.
    fn samples(&self, body: &ActBody) -> HashSet<ExhibitId> {
        let items: HashSet<ItemId> = body.items().into_iter().collect();
        self.chain()
            .items()
            .iter()
            .filter(|item| items.contains(&item.id))
            .filter_map(|item| item.sample.as_ref()?.exhibit)
            .collect()
    }
}

/// What a draft lacks, `document` being its content, with what only the acts that it names can tell.
pub(crate) fn findings(
    rooms: &Rooms,
    store: &Store,
    contents: &Contents,
    document: &ActDocument,
) -> Outcome<Vec<Finding>> {
    let mut findings = contents.findings(document);
    findings.extend(quotes::findings(rooms, store, document)?);
    Ok(findings)
}

/// The document of the draft `act`, as it would be issued under `number`.
pub(crate) fn document(
    rooms: &Rooms,
    store: &Store,
    contents: &Contents,
    act: &Act,
    (profile, number): (&Profile, ActNumber),
    issued: Option<Moment>,
) -> Outcome<ActDocument> {
    let mut document = contents.alone(act, profile, number, issued);
    if let ActBody::Reception(_) = act.body {
        document.earlier = receptions(rooms, store, contents, Some(act.id))?
            .into_iter()
            .filter_map(|(document, retained)| {
                EarlierReception::of(&document, kept(&document, retained.as_ref()))
            })
            .collect();
    }
    Ok(document)
}

/// What of its retention a reception still keeps from what it made due: the agreements since are not in that sum.
pub(crate) fn kept(document: &ActDocument, retained: Option<&Retained>) -> Amount {
    match retained {
        Some(retained) if retained.is_released => Amount::ZERO,
        Some(retained) => (retained.stated - retained.paid).at_least_zero(),
        None => document.sums().map_or(Amount::ZERO, |sums| sums.retention),
    }
}

/// The documents of the receptions that hold, but for `except`, in the order of their issue, each with what its retention comes to
/// by now. They are read as they were frozen: what each took of the money is what its pages say.
pub(crate) fn receptions(
    rooms: &Rooms,
    store: &Store,
    contents: &Contents,
    except: Option<ActId>,
) -> Outcome<Vec<(Arc<ActDocument>, Option<Retained>)>> {
    let chain = contents.chain();
    let mut documents = receptions_of(rooms, store, &chain)?;
    documents.retain(|document| Some(document.act) != except);
    let all: Vec<&ActDocument> = documents.iter().map(|document| &**document).collect();
    let retained: Vec<Option<Retained>> = all
        .iter()
        .map(|document| Retained::of(&chain, &all, &contents.records, document.act))
        .collect();
    Ok(documents.into_iter().zip(retained).collect())
}

/// The retention of the reception `of` as it stands now.
pub(crate) fn retained(
    rooms: &Rooms,
    store: &Store,
    chain: &Chain<'_>,
    records: &[Record],
    of: ActId,
) -> Option<Retained> {
    let documents = receptions_of(rooms, store, chain).ok()?;
    let all: Vec<&ActDocument> = documents.iter().map(|document| &**document).collect();
    Retained::of(chain, &all, records, of)
}

/// The documents of the receptions that hold.
fn receptions_of(rooms: &Rooms, store: &Store, chain: &Chain<'_>) -> Outcome<Vec<Arc<ActDocument>>> {
    let holds = |act: &Act| match &act.body {
        ActBody::Reception(reception) => act.is_agreed() && !reception.is_refused(),
        _ => false,
    };
    chain
        .standing()
        .into_iter()
        .filter(|(act, _)| holds(act))
        .map(|(act, _)| frozen(rooms, store, act.id))
        .collect()
}

/// An act with everything around it.
pub(crate) fn act(store: &Store, id: ActId) -> Outcome<Act> {
    store.act(id)?.ok_or_else(|| refuse("problem-not-found"))
}

/// The number that the act has, or would have if it were issued at `now`. Those of the sample count in no year.
pub(crate) fn number(store: &Store, act: &Act, now: Moment) -> Outcome<ActNumber> {
    match act.issue() {
        Some(issue) => Ok(issue.number.clone()),
        None => {
            let example = sample::is_it(act.dossier);
            let year = if example {
                ActNumber::EXAMPLE_YEAR
            } else {
                now.year()
            };
            Ok(store.next_act_number(act.kind(), year)?)
        }
    }
}

/// The frozen document of an issued act.
pub(crate) fn frozen(rooms: &Rooms, store: &Store, id: ActId) -> Outcome<Arc<ActDocument>> {
    if let Some(document) = locked(&rooms.frozen).get(&id) {
        return Ok(Arc::clone(document));
    }
    let frozen = store.frozen(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    let document: ActDocument =
        serde_json::from_slice(&frozen.json).map_err(|error| refuse("problem-damaged").because(error))?;
    let document = Arc::new(document);
    locked(&rooms.frozen).insert(id, Arc::clone(&document));
    Ok(document)
}

/// The agreements issued, but for `except`.
fn issued_agreements(acts: &[Act], except: Option<ActId>) -> Vec<IssuedAgreement> {
    let issued = |act: &Act| match (&act.state, &act.body) {
        (ActState::Issued(issue), ActBody::Agreement(agreement)) if Some(act.id) != except => {
            Some(IssuedAgreement {
                number: issue.number.clone(),
                issued: issue.at,
                agreement: agreement.clone(),
                signed: act.is_signed_by_client(),
            })
        }
        _ => None,
    };
    let mut agreements: Vec<IssuedAgreement> = acts.iter().filter_map(issued).collect();
    agreements.sort_by_key(|agreement| (agreement.issued, agreement.number.rank));
    agreements
}

/// Objections with where they stand: one that was imported, or saved by an older version, may say otherwise. An agreement that
/// comes from one and holds settles it, whatever was written in it before.
fn derived(objections: Vec<Objection>, acts: &[Act]) -> Vec<Objection> {
    let agreed = |id| {
        let origin = AgreementOrigin::Objection(id);
        let from =
            |act: &&Act| matches!(&act.body, ActBody::Agreement(agreement) if agreement.origin == origin);
        acts.iter().filter(from).any(Act::is_agreed)
    };
    let stands = |objection: &Objection| match objection.derived_state() {
        state @ (ObjectionState::Agreed | ObjectionState::Done | ObjectionState::Confirmed) => state,
        _ if agreed(objection.id) => ObjectionState::Agreed,
        state => state,
    };
    let derived = |objection: Objection| Objection {
        state: stands(&objection),
        ..objection
    };
    objections.into_iter().map(derived).collect()
}

/// Whether an objection says anything: one that was only begun stays out of every act.
pub(crate) fn is_written(objection: &Objection) -> bool {
    let said = [
        &objection.client_words,
        &objection.contractor_words,
        &objection.restatement,
        &objection.facts,
    ];
    let proposed = objection.proposals.iter().map(|proposal| &proposal.text);
    said.into_iter()
        .chain(proposed)
        .any(|text| !text.trim().is_empty())
}

/// Whether an act repeats an objection: an agreement the one it comes from, a reception those about what it receives.
fn concerns(objection: &Objection, body: &ActBody) -> bool {
    match body {
        ActBody::Agreement(agreement) => agreement.origin == AgreementOrigin::Objection(objection.id),
        ActBody::Reception(reception) => match objection.item {
            None => reception.scope == Scope::Whole,
            Some(item) => reception.lines.iter().any(|line| line.item == item),
        },
        ActBody::Notice(notice) => notice.objection == Some(objection.id),
        ActBody::Letter(letter) => letter.about == Subject::Objection(objection.id),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_objection_says_something_once_anybody_wrote_in_it() {
        let nil = uuid::Uuid::nil();
        let begun = serde_json::json!({ "id": nil, "dossier": nil, "received_on": "2026-11-21" });
        let mut objection: Objection = serde_json::from_value(begun).expect("an objection");
        assert!(!is_written(&objection));
        objection.facts = " \n".to_owned();
        assert!(!is_written(&objection));
        objection.client_words = "Le chantier a du retard.".to_owned();
        assert!(is_written(&objection));
    }
}
