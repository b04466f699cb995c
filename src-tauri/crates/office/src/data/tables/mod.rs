//! The tables: one for each kind of thing, one fact in each column, with the headings of the user’s language.
//!
//! What one dossier says of another of its things goes by the number that people know it by: an act’s number, a reserve’s rank
//! in its act, an objection’s rank in the dossier.

mod acts;
mod exhibits;
mod money;
mod objections;
mod records;
mod reserves;
mod sheet;
mod works;

use super::whole::Whole;
use crate::tables::write::Cell;
use crate::words;
use acceptance::chain::{ContractState, ReserveState};
use acceptance::{
    Act, ActDocument, ActId, Chain, Item, ItemId, ObjectionId, RecordBody, RecordId, ReserveId, Subject,
};
use messages::Catalogue;
use sheet::text;
use std::collections::HashMap;

/// Every table as a file: its name and its bytes.
pub(super) fn all(dossiers: &[Whole], catalogue: &Catalogue) -> Vec<(String, Vec<u8>)> {
    let courses: Vec<Course<'_>> = dossiers
        .iter()
        .map(|whole| Course::of(whole, catalogue))
        .collect();
    let makers = [
        works::dossiers,
        works::items,
        acts::acts,
        acts::signatories,
        acts::letters,
        acts::present,
        acts::handed_over,
        acts::corrections,
        money::receptions,
        money::reductions,
        money::guarantees,
        money::accounts,
        reserves::reserves,
        reserves::liftings,
        objections::objections,
        objections::proposals,
        objections::steps,
        records::records,
        exhibits::exhibits,
    ];
    makers.into_iter().map(|make| make(&courses, catalogue)).collect()
}

/// A dossier with what follows from its chain, worked out once for all tables.
struct Course<'a> {
    whole: &'a Whole,
    catalogue: &'a Catalogue,
    /// The items of the contract, and those that agreements added.
    items: Vec<Item>,
    contract: ContractState,
    reserves: Vec<ReserveState>,
    /// What was frozen of each issued act.
    frozen: HashMap<ActId, ActDocument>,
}

impl<'a> Course<'a> {
    fn of(whole: &'a Whole, catalogue: &'a Catalogue) -> Self {
        let chain = Chain::new(&whole.dossier, &whole.acts);
        Self {
            whole,
            catalogue,
            items: chain.items(),
            contract: chain.contract(),
            reserves: chain.reserves(),
            frozen: whole.frozen(),
        }
    }

    fn title(&self) -> Cell {
        text(&self.whole.dossier.title)
    }

    fn act(&self, id: ActId) -> Option<&'a Act> {
        self.whole.acts.iter().find(|act| act.id == id)
    }

    /// The number of an act; a draft has none, and goes by its title.
    fn number(&self, act: &Act) -> String {
        act.issue().map_or_else(
            || words::title(&act.body, self.catalogue),
            |issue| issue.number.to_string(),
        )
    }

    fn act_named(&self, id: ActId) -> Option<String> {
        self.act(id).map(|act| self.number(act))
    }

    fn item_named(&self, id: ItemId) -> Option<String> {
        let item = self.items.iter().find(|item| item.id == id)?;
        Some(item.name.clone())
    }

    /// `PV-2026-0001 / 2`: the act of a reserve, and its rank there.
    fn reserve_named(&self, id: ReserveId) -> Option<String> {
        self.whole.acts.iter().find_map(|act| match &act.body {
            acceptance::ActBody::Reception(reception) => {
                let rank = reception.reserve_number(id)?;
                Some(format!("{} / {rank}", self.number(act)))
            }
            _ => None,
        })
    }

    /// The rank of an objection in its dossier, from 1.
    fn objection_rank(&self, id: ObjectionId) -> Option<u32> {
        let at = self
            .whole
            .objections
            .iter()
            .position(|objection| objection.id == id)?;
        u32::try_from(at + 1).ok()
    }

    fn objection_named(&self, id: ObjectionId) -> Option<String> {
        let rank = self.objection_rank(id)?;
        Some(format!("{} {rank}", self.catalogue.text("column-objection")))
    }

    /// An entry of the records, by its kind and its own words.
    fn record_named(&self, id: RecordId) -> Option<String> {
        let record = self.whole.records.iter().find(|record| record.id == id)?;
        Some(match &record.body {
            RecordBody::Due(due) if !due.label.trim().is_empty() => due.label.trim().to_owned(),
            body => {
                let kind = self.catalogue.text(&words::key("record-kind", &body.kind()));
                format!("{kind}, {}", record.at.date_naive())
            }
        })
    }

    fn subject_named(&self, subject: Subject) -> Option<String> {
        match subject {
            Subject::Dossier => None,
            Subject::Act(id) => self.act_named(id),
            Subject::Objection(id) => self.objection_named(id),
            Subject::Reserve(id) => self.reserve_named(id),
            Subject::Record(id) => self.record_named(id),
        }
    }

    /// The word of the catalogue for one case of an enumeration.
    fn word(&self, prefix: &str, case: &impl serde::Serialize) -> Cell {
        self.catalogue.text(&words::key(prefix, case)).into()
    }
}

/// Each of `parts` of each dossier, beside it.
fn beside<'c, 'a: 'c, P: 'c>(
    courses: &'c [Course<'a>],
    parts: impl Fn(&'c Course<'a>) -> Vec<P> + 'c,
) -> impl Iterator<Item = (&'c Course<'a>, P)> {
    courses
        .iter()
        .flat_map(move |course| parts(course).into_iter().map(move |part| (course, part)))
}

/// Each act of each dossier, beside it.
fn each_act<'c, 'a>(courses: &'c [Course<'a>]) -> impl Iterator<Item = (&'c Course<'a>, &'a Act)> {
    courses
        .iter()
        .flat_map(|course| course.whole.acts.iter().map(move |act| (course, act)))
}
