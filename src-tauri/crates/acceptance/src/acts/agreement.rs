//! The written agreement (accord écrit, avenant): what both sides settled, with its effect on price and date.

use crate::contract::Item;
use crate::dates::shifted;
use crate::id::{ActId, ItemId, ObjectionId, RecordId, ReserveId};
use crate::money::Amount;
use crate::objection::Proposal;
use crate::party::Signatory;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an agreement holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Agreement {
    /// What it is about, in a few words.
    pub subject: String,
    /// Where it comes from.
    pub origin: AgreementOrigin,
    /// The facts that both sides accept.
    pub facts: String,
    /// What is agreed.
    pub terms: String,
    /// Effect on the price of the contract, positive or negative.
    pub price_effect: Amount,
    /// Effect on the agreed end, in days.
    pub days_effect: i32,
    /// New agreed end, if one is named.
    pub new_end: Option<NaiveDate>,
    /// Items it is about.
    pub items: Vec<ItemId>,
    /// Items that it adds to the contract. Their prices are contained in `price_effect`.
    pub added: Vec<Item>,
    /// The reserve that an objection was about, which the agreement that settles the objection settles with it.
    pub reserve: Option<ReserveId>,
    /// What settles a defect, if it settles one.
    pub remedy: Option<Remedy>,
    /// Why it says something else than the proposal that the client chose, where it does.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub departure: String,
    /// Day on which it was agreed.
    pub agreed_on: Option<NaiveDate>,
    /// Number of originals.
    pub originals: u32,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

impl Agreement {
    /// The reserve that it is about, whether it began there or at an objection to it.
    #[must_use]
    pub fn settled_reserve(&self) -> Option<ReserveId> {
        match self.origin {
            AgreementOrigin::Reserve(reserve) => Some(reserve),
            AgreementOrigin::Objection(_) => self.reserve,
            _ => None,
        }
    }

    /// The agreed end of the works after this agreement, `end` being the one before. Where it is about a reserve, the day that
    /// it names is that repair’s; the days that it adds are the contract’s in any case.
    #[must_use]
    pub fn end_after(&self, end: Option<NaiveDate>) -> Option<NaiveDate> {
        self.named_end()
            .or_else(|| end.map(|end| shifted(end, self.days_effect)))
    }

    /// The end of the works that it names.
    #[must_use]
    pub fn named_end(&self) -> Option<NaiveDate> {
        self.new_end.filter(|_| self.settled_reserve().is_none())
    }

    /// The day by which the reserve that it is about is to be repaired, if it names one.
    #[must_use]
    pub fn repair_by(&self) -> Option<NaiveDate> {
        self.new_end.filter(|_| self.settled_reserve().is_some())
    }

    /// Whether it moves the agreed end of the works.
    #[must_use]
    pub fn moves_end(&self) -> bool {
        self.days_effect != 0 || self.named_end().is_some()
    }

    /// In what it says something else than `proposal`, which the client chose; `held` is the end of the works before it. A day
    /// that is named in place of so many days departs from them only where it is another one.
    #[must_use]
    pub fn departures(&self, proposal: &Proposal, held: Option<NaiveDate>) -> Vec<Departure> {
        let by_days = held.map(|end| shifted(end, proposal.days_effect));
        let other_time = match (held, self.named_end()) {
            (Some(_), _) => self.end_after(held) != by_days,
            (None, Some(_)) => proposal.days_effect == 0,
            (None, None) => self.days_effect != proposal.days_effect,
        };
        let departures = [
            (Departure::Price, self.price_effect != proposal.price_effect),
            (Departure::Time, other_time),
            (
                Departure::Remedy,
                proposal.remedy.is_some() && self.remedy != proposal.remedy,
            ),
        ];
        let departs = departures.into_iter().filter(|(_, departs)| *departs);
        departs.map(|(departure, _)| departure).collect()
    }
}

/// In what an agreement can depart from the proposal that it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Departure {
    /// The effect on the price.
    Price,
    /// The effect on the end of the works.
    Time,
    /// What settles the matter.
    Remedy,
}

/// What gave rise to an agreement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum AgreementOrigin {
    /// A change of the contract (avenant).
    #[default]
    Change,
    /// An objection.
    Objection(ObjectionId),
    /// A reserve.
    Reserve(ReserveId),
    /// A notice on the existing support, or a notice.
    Act(ActId),
    /// A change request of the records.
    Record(RecordId),
}

/// What is agreed for a defect.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// The price is reduced; the work stays as it is.
    PriceReduction,
    /// Repaired at the contractor’s cost.
    Repair,
    /// Done again.
    Redo,
    /// What a third party’s repair cost is paid back.
    ThirdPartyRepair,
    /// A gesture, without admitting anything.
    Gesture,
    /// Refused, with reasons.
    Refusal,
    /// More work, at the client’s cost.
    ExtraWork,
    /// Another date.
    NewDate,
}

impl Remedy {
    /// Whether the matter is closed by the agreement alone, without work that remains to be done.
    #[must_use]
    pub fn settles(self) -> bool {
        matches!(
            self,
            Self::PriceReduction | Self::ThirdPartyRepair | Self::Gesture | Self::Refusal
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed(days_effect: i32, new_end: Option<&str>) -> Agreement {
        Agreement {
            days_effect,
            new_end: new_end.and_then(|day| day.parse().ok()),
            ..Agreement::default()
        }
    }

    #[test]
    fn a_day_in_place_of_its_days_is_no_departure_and_another_day_is() {
        let proposal = Proposal {
            days_effect: 5,
            ..Proposal::default()
        };
        let held = "2026-11-20".parse().ok();
        let time = |agreement: Agreement, held| agreement.departures(&proposal, held);
        assert_eq!(time(agreed(5, None), held), []);
        assert_eq!(time(agreed(0, Some("2026-11-25")), held), []);
        assert_eq!(time(agreed(0, Some("2026-11-26")), held), [Departure::Time]);
        assert_eq!(time(agreed(0, None), held), [Departure::Time]);
        // Where no end was agreed, a day can be held against nothing.
        assert_eq!(time(agreed(0, Some("2026-11-26")), None), []);
        assert_eq!(time(agreed(4, None), None), [Departure::Time]);
    }

    #[test]
    fn another_sum_or_remedy_is_a_departure_and_a_proposal_without_remedy_binds_to_none() {
        let mut proposal = Proposal {
            price_effect: Amount(-10_000),
            remedy: Some(Remedy::PriceReduction),
            ..Proposal::default()
        };
        let agreement = Agreement {
            price_effect: Amount(777),
            remedy: Some(Remedy::Gesture),
            ..Agreement::default()
        };
        assert_eq!(
            agreement.departures(&proposal, None),
            [Departure::Price, Departure::Remedy]
        );
        proposal.remedy = None;
        proposal.price_effect = Amount(777);
        assert_eq!(agreement.departures(&proposal, None), []);
    }
}
