//! Identifiers by the keys of an import file.

use crate::import::format::{ActIn, ImportFile, MediumIn, SubjectIn, TargetIn};
use acceptance::{ActId, ExhibitLink, ItemId, LinkTarget, ObjectionId, RecordId, ReserveId, Subject};
use std::collections::HashMap;
use uuid::Uuid;

/// What each key of the file stands for. Everything is named before anything is made: an agreement may stand before its
/// reserve.
#[derive(Default)]
pub(super) struct Keys {
    items: HashMap<String, ItemId>,
    reserves: HashMap<String, ReserveId>,
    objections: HashMap<String, ObjectionId>,
    acts: HashMap<String, ActId>,
    records: HashMap<String, RecordId>,
    receptions: HashMap<ReserveId, ActId>,
    /// The acts, in the order of the file.
    pub(super) act_ids: Vec<ActId>,
    /// The objections, in the order of the file.
    pub(super) objection_ids: Vec<ObjectionId>,
    /// The records, in the order of the file.
    pub(super) record_ids: Vec<RecordId>,
}

/// The identifier that `key` is, or a new one.
pub(super) fn id_of(key: Option<&String>, new_id: &mut dyn FnMut() -> Uuid) -> Uuid {
    let known = key.and_then(|key| Uuid::try_parse(key).ok());
    known.unwrap_or_else(new_id)
}

impl Keys {
    pub(super) fn of(file: &ImportFile, new_id: &mut dyn FnMut() -> Uuid) -> Self {
        let mut keys = Self::default();
        let added = file.acts.iter().flat_map(|act| match act {
            ActIn::Agreement(agreement) => agreement.added.as_slice(),
            _ => &[],
        });
        for item in file.dossier.items.iter().chain(added) {
            let id = ItemId(id_of(Some(&item.key), new_id));
            keys.items.insert(item.key.clone(), id);
        }
        for objection in &file.objections {
            let id = ObjectionId(id_of(objection.key.as_ref(), new_id));
            keys.objection_ids.push(id);
            keys.objections.extend(objection.key.clone().map(|key| (key, id)));
        }
        for record in &file.records {
            let id = RecordId(id_of(record.key(), new_id));
            keys.record_ids.push(id);
            keys.records.extend(record.key().cloned().map(|key| (key, id)));
        }
        for act in &file.acts {
            let id = ActId(id_of(act.key(), new_id));
            keys.act_ids.push(id);
            keys.acts.extend(act.key().cloned().map(|key| (key, id)));
            if let ActIn::Reception(reception) = act {
                for key in reception
                    .reserves
                    .iter()
                    .filter_map(|reserve| reserve.key.as_ref())
                {
                    let reserve = ReserveId(id_of(Some(key), new_id));
                    keys.reserves.insert(key.clone(), reserve);
                    keys.receptions.insert(reserve, id);
                }
            }
        }
        keys
    }

    pub(super) fn item(&self, key: Option<&String>) -> Option<ItemId> {
        self.items.get(key?).copied()
    }

    pub(super) fn items(&self, keys: &[String]) -> Vec<ItemId> {
        keys.iter().filter_map(|key| self.item(Some(key))).collect()
    }

    pub(super) fn reserve(&self, key: Option<&String>) -> Option<ReserveId> {
        self.reserves.get(key?).copied()
    }

    /// The acceptance act that holds a reserve.
    pub(super) fn reception_of(&self, reserve: ReserveId) -> Option<ActId> {
        self.receptions.get(&reserve).copied()
    }

    pub(super) fn objection(&self, key: Option<&String>) -> Option<ObjectionId> {
        self.objections.get(key?).copied()
    }

    pub(super) fn act(&self, key: Option<&String>) -> Option<ActId> {
        self.acts.get(key?).copied()
    }

    pub(super) fn record(&self, key: Option<&String>) -> Option<RecordId> {
        self.records.get(key?).copied()
    }

    pub(super) fn subject(&self, subject: Option<&SubjectIn>) -> Subject {
        let found = match subject {
            None => None,
            Some(SubjectIn::Act(key)) => self.act(Some(key)).map(Subject::Act),
            Some(SubjectIn::Objection(key)) => self.objection(Some(key)).map(Subject::Objection),
            Some(SubjectIn::Reserve(key)) => self.reserve(Some(key)).map(Subject::Reserve),
            Some(SubjectIn::Record(key)) => self.record(Some(key)).map(Subject::Record),
        };
        found.unwrap_or_default()
    }

    /// What a medium is tied to: what it shows, then what it explains.
    pub(super) fn links(&self, medium: &MediumIn) -> Vec<ExhibitLink> {
        let shown = medium.shows.iter().map(|target| (target, false));
        let explained = medium.explains.iter().map(|target| (target, true));
        shown
            .chain(explained)
            .filter_map(|(target, explains)| {
                Some(ExhibitLink {
                    target: self.target(target)?,
                    explains,
                })
            })
            .collect()
    }

    fn target(&self, target: &TargetIn) -> Option<LinkTarget> {
        Some(match target {
            TargetIn::Item(key) => LinkTarget::Item(self.item(Some(key))?),
            TargetIn::Reserve(key) => LinkTarget::Reserve(self.reserve(Some(key))?),
            TargetIn::Objection(key) => LinkTarget::Objection(self.objection(Some(key))?),
            TargetIn::Act(key) => LinkTarget::Act(self.act(Some(key))?),
            TargetIn::Repair(key) => LinkTarget::Repair(self.reserve(Some(key))?),
            TargetIn::Record(key) => LinkTarget::Record(self.record(Some(key))?),
        })
    }
}
