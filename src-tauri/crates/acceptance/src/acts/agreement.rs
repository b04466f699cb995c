//! The written agreement (accord écrit, avenant): what both sides settled, with its effect on price and date.

use crate::contract::Item;
use crate::dates::shifted;
use crate::id::{ActId, ItemId, ObjectionId, RecordId, ReserveId};
use crate::money::Amount;
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
