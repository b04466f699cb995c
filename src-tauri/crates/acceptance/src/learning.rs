//! What disputes teach: how many, about what, at what cost, and how they ended. People are never counted.

use crate::act::{Act, ActBody};
use crate::agreement::{Agreement, AgreementOrigin};
use crate::chain::Chain;
use crate::contract::Item;
use crate::dossier::Dossier;
use crate::id::{ItemId, ObjectionId, ReserveId};
use crate::money::{Amount, Currency};
use crate::objection::{Cause, Objection, ObjectionKind};
use crate::reception::{Answerable, Reception, Reserve};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// One dossier’s part in it.
#[derive(Debug, Clone, Copy)]
pub struct Lesson<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Its acts.
    pub acts: &'a [Act],
    /// Its objections.
    pub objections: &'a [Objection],
}

/// Counts over all dossiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learning {
    /// Objections.
    pub objections: u32,
    /// Of these, settled ([`Chain::settlement`]).
    pub settled: u32,
    /// Of the settled, by a written agreement that the client signed.
    pub by_agreement: u32,
    /// Days from receipt to settlement, of each that tells both: to the client’s confirmation where there is one, for nothing
    /// is settled for good before it.
    pub days: Vec<u32>,
    /// Receptions that the client signed, but for those refused.
    pub receptions: u32,
    /// Reserves in them.
    pub reserves: u32,
    /// Costs, per currency: those noted, and those given.
    pub cost: Costs,
    /// Of these, what was noted in the objections.
    pub noted: Costs,
    /// Of these, what reductions and signed agreements took off the price.
    pub given: Costs,
    /// By kind of objection.
    pub by_kind: BTreeMap<ObjectionKind, Tally>,
    /// By cause, of objections and reserves.
    pub by_cause: BTreeMap<Cause, Tally>,
    /// By lot, as the contracts name it; empty where they name none.
    pub by_trade: BTreeMap<String, Tally>,
    /// By item, as the contracts name it.
    pub by_item: BTreeMap<String, Tally>,
}

/// Sums in minor units, per currency.
pub type Costs = BTreeMap<Currency, Amount>;

/// How many, and what they cost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub count: u32,
    /// What they cost.
    pub cost: Costs,
}

impl Learning {
    /// Counts `lessons`.
    #[must_use]
    pub fn of(lessons: &[Lesson<'_>]) -> Self {
        let mut learning = Self::default();
        for lesson in lessons {
            for objection in lesson.objections {
                learning.objection(lesson, objection);
            }
            for act in lesson.acts.iter().filter(|act| act.is_agreed()) {
                if let ActBody::Reception(reception) = &act.body {
                    learning.reception(lesson, reception);
                }
            }
        }
        learning
    }

    /// The median of the days to settle.
    #[must_use]
    pub fn median_days(&self) -> Option<u32> {
        let mut days = self.days.clone();
        days.sort_unstable();
        let middle = days.len() / 2;
        match days.len() {
            0 => None,
            even if even % 2 == 0 => Some(u32::midpoint(*days.get(middle - 1)?, *days.get(middle)?)),
            _ => days.get(middle).copied(),
        }
    }

    /// The commonest cause that was found.
    #[must_use]
    pub fn commonest_cause(&self) -> Option<Cause> {
        self.by_cause
            .iter()
            .filter(|(cause, _)| **cause != Cause::Unknown)
            .max_by_key(|(cause, tally)| (tally.count, std::cmp::Reverse(**cause)))
            .map(|(cause, _)| *cause)
    }

    fn objection(&mut self, lesson: &Lesson<'_>, objection: &Objection) {
        self.objections += 1;
        let currency = lesson.dossier.contract.currency;
        let reserved = objection.reserve.and_then(|id| reserved(lesson, id));
        // Hours and material are one thing, what was taken off the price another: neither stands for the other.
        let noted = objection.cost.unwrap_or_default();
        let given = given_for(lesson, objection, reserved);
        let cost = noted + given;
        add(&mut self.cost, currency, cost);
        add(&mut self.noted, currency, noted);
        add(&mut self.given, currency, given);
        self.by_kind
            .entry(objection.kind)
            .or_default()
            .add(currency, cost);
        let found = || reserved.map(|(_, reserve)| cause_of(reserve));
        let cause = objection.cause.or_else(found).unwrap_or(Cause::Unknown);
        let item = objection
            .item
            .or_else(|| reserved.and_then(|(_, reserve)| reserve.item));
        self.tally(lesson, cause, item, cost);
        let agreed = agreed_on(lesson, objection.id);
        let Some(settlement) = Chain::new(lesson.dossier, lesson.acts).settlement(objection) else {
            return;
        };
        self.settled += 1;
        if settlement.agreement.is_some() {
            self.by_agreement += 1;
        }
        let settled_on = objection.confirmed_on.or(agreed).or(objection.chosen_on);
        if let (Some(received), Some(settled)) = (objection.received_on, settled_on) {
            let days = (settled - received).num_days();
            self.days.extend(u32::try_from(days).ok());
        }
    }

    fn reception(&mut self, lesson: &Lesson<'_>, reception: &Reception) {
        // What made the client refuse is a reserve once the works are received with it, at the visit held again.
        if reception.is_refused() {
            return;
        }
        self.receptions += 1;
        for reserve in &reception.reserves {
            self.reserves += 1;
            let cost = reduced_for(reception, reserve) + lowered_by(lesson, settling(reserve.id));
            // The reserve that an objection is about is the same dispute, and was counted with it.
            let objected = |objection: &Objection| objection.reserve == Some(reserve.id);
            if !lesson.objections.iter().any(objected) {
                add(&mut self.cost, lesson.dossier.contract.currency, cost);
                add(&mut self.given, lesson.dossier.contract.currency, cost);
                self.tally(lesson, cause_of(reserve), reserve.item, cost);
            }
        }
    }

    fn tally(&mut self, lesson: &Lesson<'_>, cause: Cause, item: Option<ItemId>, cost: Amount) {
        let currency = lesson.dossier.contract.currency;
        self.by_cause.entry(cause).or_default().add(currency, cost);
        let Some(item) = item.and_then(|id| found(lesson, id)) else {
            return;
        };
        let name = |text: &str| text.trim().to_owned();
        self.by_trade
            .entry(name(&item.lot))
            .or_default()
            .add(currency, cost);
        self.by_item
            .entry(name(&item.name))
            .or_default()
            .add(currency, cost);
    }
}

impl Tally {
    fn add(&mut self, currency: Currency, cost: Amount) {
        self.count += 1;
        add(&mut self.cost, currency, cost);
    }
}

fn add(costs: &mut Costs, currency: Currency, cost: Amount) {
    if cost != Amount::ZERO {
        let sum = costs.entry(currency).or_default();
        *sum = *sum + cost;
    }
}

/// A reserve of a reception that holds, with that reception.
fn reserved<'a>(lesson: &Lesson<'a>, id: ReserveId) -> Option<(&'a Reception, &'a Reserve)> {
    lesson
        .acts
        .iter()
        .filter(|act| act.is_agreed())
        .find_map(|act| match &act.body {
            ActBody::Reception(reception) if !reception.is_refused() => {
                let reserve = reception.reserves.iter().find(|reserve| reserve.id == id)?;
                Some((reception, reserve))
            }
            _ => None,
        })
}

/// What was taken off the price for a reserve.
fn reduced_for(reception: &Reception, reserve: &Reserve) -> Amount {
    let reductions = reception.money.reductions.iter();
    let own = reductions.filter(|reduction| reduction.reserve == Some(reserve.id));
    own.map(|reduction| reduction.amount).sum()
}

/// What the price was lowered by for an objection: by the agreements that come from it and, where it is the first about its
/// reserve, by the reception and the agreements for that reserve. Each sum counts once.
fn given_for(lesson: &Lesson<'_>, objection: &Objection, reserved: Option<(&Reception, &Reserve)>) -> Amount {
    let from = AgreementOrigin::Objection(objection.id);
    let mut about = lesson
        .objections
        .iter()
        .filter(|one| one.reserve == objection.reserve);
    let is_first = about.next().is_some_and(|first| first.id == objection.id);
    let own = reserved.filter(|_| is_first);
    let reduced = own.map_or(Amount::ZERO, |(reception, reserve)| {
        reduced_for(reception, reserve)
    });
    let told_apart = |agreement: &Agreement| {
        let other = |one: &Objection| {
            one.id != objection.id && agreement.origin == AgreementOrigin::Objection(one.id)
        };
        lesson.objections.iter().any(other)
    };
    let of_reserve = |agreement: &Agreement| {
        let same = own.is_some_and(|(_, reserve)| agreement.settled_reserve() == Some(reserve.id));
        same && !told_apart(agreement)
    };
    reduced
        + lowered_by(lesson, |agreement| {
            agreement.origin == from || of_reserve(agreement)
        })
}

/// The agreements that settle a reserve by themselves, rather than an objection to it.
fn settling(reserve: ReserveId) -> impl Fn(&Agreement) -> bool {
    move |agreement| agreement.origin == AgreementOrigin::Reserve(reserve)
}

/// What the agreements that hold, and of which `is` holds, took off the price, beyond the items that they add.
fn lowered_by(lesson: &Lesson<'_>, is: impl Fn(&Agreement) -> bool) -> Amount {
    let agreed = lesson.acts.iter().filter(|act| act.is_agreed());
    let effects = agreed.filter_map(|act| match &act.body {
        ActBody::Agreement(agreement) if is(agreement) => Some(agreement.beyond_added()),
        _ => None,
    });
    effects
        .filter(|effect| *effect < Amount::ZERO)
        .map(|effect| -effect)
        .sum()
}

/// What a reserve tells of its cause: who was found answerable for it.
fn cause_of(reserve: &Reserve) -> Cause {
    match reserve.answerable {
        Some(Answerable::Contractor) => Cause::Workmanship,
        Some(Answerable::ExistingSupport) => Cause::Support,
        Some(Answerable::OtherTrade) => Cause::OtherTrade,
        _ => Cause::Unknown,
    }
}

/// The day of the agreement that settled an objection.
fn agreed_on(lesson: &Lesson<'_>, objection: ObjectionId) -> Option<NaiveDate> {
    lesson
        .acts
        .iter()
        .filter(|act| act.is_agreed())
        .find_map(|act| match &act.body {
            ActBody::Agreement(agreement) if agreement.origin == AgreementOrigin::Objection(objection) => {
                let issued = act.issue().map(|issue| issue.at.date_naive());
                agreement.agreed_on.or(issued)
            }
            _ => None,
        })
}

fn found<'a>(lesson: &Lesson<'a>, id: ItemId) -> Option<&'a Item> {
    let added = lesson.acts.iter().filter_map(|act| match &act.body {
        ActBody::Agreement(agreement) => Some(&agreement.added),
        _ => None,
    });
    lesson
        .dossier
        .items
        .iter()
        .chain(added.flatten())
        .find(|item| item.id == id)
}
