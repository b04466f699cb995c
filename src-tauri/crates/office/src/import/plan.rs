//! From a sound import file to the domain’s values: identifiers for keys, and what a draft of ours would be filled with where
//! the file says nothing.

use super::format::{
    ActIn, AgreementIn, ContractIn, DecisionIn, ImportFile, ItemIn, ObjectionIn, ReceptionIn, ReserveIn,
    SignatoryIn, TargetIn,
};
use crate::{drafts, rules};
use acceptance::contract::PriceKind;
use acceptance::dates::Moment;
use acceptance::objection::Proposal;
use acceptance::reception::{
    Attendance, Convocation, HandedOver, Penalties, ReceptionLine, Reduction, Retention, Scope,
};
use acceptance::{
    Act, ActBody, ActId, ActState, Agreement, AgreementOrigin, Contract, Contractor, Dossier, DossierId,
    ExhibitLink, Item, ItemId, Language, LinkTarget, Objection, ObjectionId, Reception, ReceptionDecision,
    ReferenceSample, Reserve, ReserveId, Signatory, SignatoryId,
};
use std::collections::HashMap;
use std::path::PathBuf;
use uuid::Uuid;

/// What an import will put into the store.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The dossier.
    pub dossier: Dossier,
    /// Its objections.
    pub objections: Vec<Objection>,
    /// Its acts, all of them drafts.
    pub acts: Vec<Act>,
    /// The files to take in, in their order.
    pub media: Vec<Medium>,
}

/// A file to take in.
#[derive(Debug)]
pub(crate) struct Medium {
    /// Where it lies.
    pub path: PathBuf,
    /// What it shows.
    pub caption: String,
    /// What it is tied to.
    pub links: Vec<ExhibitLink>,
}

/// What the plan takes from around it.
pub(super) struct Surroundings<'a> {
    pub contractor: &'a Contractor,
    pub language: Language,
    pub now: Moment,
    pub new_id: &'a mut dyn FnMut() -> Uuid,
}

/// Makes the plan of `file`, whose media lie at `paths`. Keys were checked: one that leads nowhere ties nothing.
pub(super) fn make(file: ImportFile, paths: Vec<PathBuf>, around: Surroundings<'_>) -> Plan {
    let mut keys = Keys::default();
    let Surroundings {
        contractor,
        language,
        now,
        new_id,
    } = around;
    let dossier = Dossier {
        id: DossierId(new_id()),
        title: file.dossier.title,
        works: file.dossier.works,
        site: file.dossier.site,
        client: file.dossier.client,
        architect: file.dossier.architect,
        contract: contract(file.dossier.contract),
        items: file
            .dossier
            .items
            .into_iter()
            .map(|item| keys.item(item, new_id()))
            .collect(),
        language: file.dossier.language.unwrap_or(language),
    };
    let objections: Vec<Objection> = file
        .objections
        .into_iter()
        .map(|objection| keys.objection(objection, dossier.id, new_id()))
        .collect();
    // Reserves and acts are called by their keys before they are made: an agreement may stand before its reserve.
    for act in &file.acts {
        let key = match act {
            ActIn::Reception(reception) => {
                for reserve in &reception.reserves {
                    keys.name_reserve(reserve, new_id());
                }
                &reception.key
            }
            ActIn::Agreement(agreement) => &agreement.key,
        };
        if let Some(key) = key {
            keys.acts.insert(key.clone(), ActId(new_id()));
        }
    }
    let mut maker = Maker {
        keys: &keys,
        dossier: &dossier,
        contractor,
        now,
        new_id,
    };
    let acts = file.acts.into_iter().map(|act| maker.act(act)).collect();
    let media = file.media.into_iter().zip(paths).map(|(medium, path)| {
        let shown = medium.shows.iter().map(|target| (target, false));
        let explained = medium.explains.iter().map(|target| (target, true));
        Medium {
            path,
            caption: medium.caption,
            links: shown
                .chain(explained)
                .filter_map(|(target, explains)| keys.link(target, explains))
                .collect(),
        }
    });
    let media = media.collect();
    Plan {
        dossier,
        objections,
        acts,
        media,
    }
}

/// Identifiers by the keys of the file.
#[derive(Default)]
struct Keys {
    items: HashMap<String, ItemId>,
    reserves: HashMap<String, ReserveId>,
    objections: HashMap<String, ObjectionId>,
    acts: HashMap<String, ActId>,
}

impl Keys {
    fn item(&mut self, item: ItemIn, id: Uuid) -> Item {
        let id = ItemId(id);
        self.items.insert(item.key, id);
        Item {
            id,
            name: item.name,
            description: item.description,
            lot: item.lot,
            location: item.location,
            quantity: item.quantity.map(|count| count.0),
            unit: item.unit,
            unit_price: item.unit_price.map(|sum| sum.0),
            lump_sum: item.lump_sum.map(|sum| sum.0),
            criteria: item.criteria,
            sample: item.sample.map(|sample| ReferenceSample {
                description: sample.description,
                agreed_on: sample.agreed_on,
                ..ReferenceSample::default()
            }),
        }
    }

    fn objection(&mut self, objection: ObjectionIn, dossier: DossierId, id: Uuid) -> Objection {
        let id = ObjectionId(id);
        if let Some(key) = objection.key {
            self.objections.insert(key, id);
        }
        let objection = Objection {
            received_on: objection.received_on,
            channel: objection.channel,
            kind: objection.kind,
            item: self.known_item(objection.item.as_ref()),
            facts: objection.facts,
            client_words: objection.client_words,
            restatement: objection.restatement,
            restatement_confirmed: objection.restatement_confirmed,
            contractor_words: objection.contractor_words,
            proposals: objection
                .proposals
                .into_iter()
                .map(|proposal| Proposal {
                    text: proposal.text,
                    price_effect: proposal.price_effect.0,
                    days_effect: proposal.days_effect,
                    remedy: None,
                })
                .collect(),
            ..Objection::new(id, dossier)
        };
        Objection {
            state: objection.derived_state(),
            ..objection
        }
    }

    fn name_reserve(&mut self, reserve: &ReserveIn, id: Uuid) {
        if let Some(key) = &reserve.key {
            self.reserves.insert(key.clone(), ReserveId(id));
        }
    }

    fn known_item(&self, key: Option<&String>) -> Option<ItemId> {
        self.items.get(key?).copied()
    }

    fn known_reserve(&self, key: Option<&String>) -> Option<ReserveId> {
        self.reserves.get(key?).copied()
    }

    fn link(&self, target: &TargetIn, explains: bool) -> Option<ExhibitLink> {
        let target = match target {
            TargetIn::Item(key) => LinkTarget::Item(*self.items.get(key)?),
            TargetIn::Reserve(key) => LinkTarget::Reserve(*self.reserves.get(key)?),
            TargetIn::Objection(key) => LinkTarget::Objection(*self.objections.get(key)?),
            TargetIn::Act(key) => LinkTarget::Act(*self.acts.get(key)?),
        };
        Some(ExhibitLink { target, explains })
    }
}

fn contract(contract: ContractIn) -> Contract {
    Contract {
        reference: contract.reference,
        signed_on: contract.signed_on,
        price_kind: contract
            .estimate
            .map_or(PriceKind::Firm, |range| PriceKind::Estimate {
                low: range.low.0,
                high: range.high.0,
            }),
        currency: contract.currency,
        tax: contract.tax,
        price: contract.price.map(|sum| sum.0),
        deposit: contract.deposit.map(|sum| sum.0),
        starts_on: contract.starts_on,
        ends_on: contract.ends_on,
        rule_set: contract.rule_set.unwrap_or_else(|| rules::DEFAULT.to_owned()),
        retention: contract.retention.map(|percent| percent.0),
        terms: contract.terms,
        ..Contract::default()
    }
}

struct Maker<'a> {
    keys: &'a Keys,
    dossier: &'a Dossier,
    contractor: &'a Contractor,
    now: Moment,
    new_id: &'a mut dyn FnMut() -> Uuid,
}

impl Maker<'_> {
    fn act(&mut self, act: ActIn) -> Act {
        let (key, body) = match act {
            ActIn::Reception(act) => (act.key.clone(), ActBody::Reception(self.reception(*act))),
            ActIn::Agreement(act) => (act.key.clone(), ActBody::Agreement(self.agreement(*act))),
        };
        let known = key.and_then(|key| self.keys.acts.get(&key).copied());
        Act {
            id: known.unwrap_or_else(|| ActId((self.new_id)())),
            dossier: self.dossier.id,
            state: ActState::Draft,
            body,
            created: self.now,
        }
    }

    fn reception(&mut self, act: ReceptionIn) -> Reception {
        let mut reception = drafts::reception(self.dossier, self.contractor, self.now, || {
            SignatoryId((self.new_id)())
        });
        // Nobody but the file knows when the visit was.
        reception.visit.started = act.visit.started;
        reception.visit.ended = act.visit.ended;
        if let Some(place) = act.visit.place {
            reception.visit.place = place;
        }
        reception.scope = match (act.part, act.lot) {
            (Some(description), _) => Scope::Partial { description },
            (None, Some(name)) => Scope::Lot { name },
            (None, None) => Scope::Whole,
        };
        reception.completed_on = act.completed_on;
        reception.convocation = act.convocation.map(|convocation| Convocation {
            sent_on: convocation.sent_on,
            means: convocation.means,
            proof: convocation.proof,
        });
        if let Some(attendance) = act.attendance {
            let person = |person: super::format::AttendanceIn| Attendance {
                name: person.name,
                capacity: person.capacity,
                presence: person.presence,
                note: person.note,
            };
            reception.attendance = attendance.into_iter().map(person).collect();
        }
        self.decide_lines(&mut reception, act.lines);
        reception.reserves = act
            .reserves
            .into_iter()
            .map(|reserve| self.reserve(reserve))
            .collect();
        reception.decision = act.decision.map(|decision| match decision {
            DecisionIn::WithoutReserve => ReceptionDecision::WithoutReserve,
            DecisionIn::WithReserves => ReceptionDecision::WithReserves,
            DecisionIn::Refused => ReceptionDecision::Refused {
                reasons: act.refusal_reasons,
                postponed_to: act.postponed_to,
            },
        });
        reception.effective_on = act.effective_on;
        reception.handed_over = act
            .handed_over
            .into_iter()
            .map(|handed| HandedOver {
                what: handed.what,
                count: handed.count.unwrap_or(1),
                acknowledged: handed.acknowledged,
            })
            .collect();
        reception.advice = act.advice;
        if let Some(originals) = act.originals {
            reception.originals = originals;
        }
        if let Some(signatories) = act.signatories {
            reception.signatories = self.signatories(signatories);
        }
        self.set_money(&mut reception, act.money);
        reception
    }

    /// In a whole reception the items that the file does not name stay undecided; in a part, they are not of it.
    fn decide_lines(&self, reception: &mut Reception, lines: Vec<super::format::LineIn>) {
        let decided: Vec<ReceptionLine> = lines
            .into_iter()
            .filter_map(|line| {
                Some(ReceptionLine {
                    item: self.keys.known_item(Some(&line.item))?,
                    decision: line.decision,
                    note: line.note,
                })
            })
            .collect();
        if reception.scope != Scope::Whole && !decided.is_empty() {
            reception.lines = decided;
            return;
        }
        for line in decided {
            match reception.lines.iter_mut().find(|other| other.item == line.item) {
                Some(other) => *other = line,
                None => reception.lines.push(line),
            }
        }
    }

    fn set_money(&mut self, reception: &mut Reception, money: super::format::MoneyIn) {
        if let Some(paid) = money.paid {
            reception.money.paid = paid.0;
        }
        let mut released = None;
        if let Some(retention) = money.retention {
            released = retention.released_on;
            reception.money.retention = Some(Retention {
                rate: retention.rate.0,
                holder: retention.holder,
                released_on: None,
            });
        }
        // Guarantees and release follow from the day of the effect, which the file has just set.
        reception.guarantees.clear();
        rules::apply(self.dossier, reception);
        if let (Some(retention), Some(day)) = (&mut reception.money.retention, released) {
            retention.released_on = Some(day);
        }
        reception.money.penalties = money.penalties.map(|penalties| Penalties {
            claimed: penalties.claimed.0,
            waived: penalties.waived,
            note: penalties.note,
            basis: None,
        });
        reception.money.reductions = money
            .reductions
            .into_iter()
            .map(|reduction| Reduction {
                reserve: self.keys.known_reserve(reduction.reserve.as_ref()),
                amount: reduction.amount.0,
                reason: reduction.reason,
            })
            .collect();
    }

    fn reserve(&mut self, reserve: ReserveIn) -> Reserve {
        let known = self.keys.known_reserve(reserve.key.as_ref());
        Reserve {
            id: known.unwrap_or_else(|| ReserveId((self.new_id)())),
            item: self.keys.known_item(reserve.item.as_ref()),
            kind: reserve.kind,
            place: reserve.place,
            client_words: reserve.client_words,
            answer: reserve.answer,
            contractor_words: reserve.contractor_words,
            cause: reserve.cause,
            answerable: reserve.answerable,
            remedy: reserve.remedy,
            remedy_kind: None,
            support_notice: None,
            deadline: reserve.deadline,
        }
    }

    fn agreement(&mut self, act: AgreementIn) -> Agreement {
        let blank = drafts::agreement(self.dossier, self.contractor, self.now, || {
            SignatoryId((self.new_id)())
        });
        let objection = act
            .objection
            .and_then(|key| self.keys.objections.get(&key).copied());
        let reserve = self.keys.known_reserve(act.reserve.as_ref());
        Agreement {
            subject: act.subject,
            origin: match (objection, reserve) {
                (Some(id), _) => AgreementOrigin::Objection(id),
                (None, Some(id)) => AgreementOrigin::Reserve(id),
                (None, None) => AgreementOrigin::Change,
            },
            facts: act.facts,
            terms: act.terms,
            price_effect: act.price_effect.0,
            days_effect: act.days_effect,
            new_end: act.new_end,
            items: act
                .items
                .iter()
                .filter_map(|key| self.keys.known_item(Some(key)))
                .collect(),
            added: Vec::new(),
            remedy: None,
            agreed_on: act.agreed_on,
            originals: act.originals.unwrap_or(blank.originals),
            signatories: match act.signatories {
                Some(signatories) => self.signatories(signatories),
                None => blank.signatories,
            },
        }
    }

    fn signatories(&mut self, signatories: Vec<SignatoryIn>) -> Vec<Signatory> {
        signatories
            .into_iter()
            .map(|signatory| Signatory {
                id: SignatoryId((self.new_id)()),
                name: signatory.name,
                capacity: signatory.capacity,
            })
            .collect()
    }
}
