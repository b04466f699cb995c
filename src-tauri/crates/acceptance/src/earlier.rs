//! What earlier receptions took of the money, so that each agreement and each payment counts in one reception alone.
//!
//! Works are often received in parts. Three rules keep the accounts of those parts apart:
//!
//! - An item is owed under the reception that receives it, with or without reserve. One refused or not inspected is owed under
//!   none yet; one not decided yet, which only a draft has, is shown as it would be if it were received.
//! - What an agreement changes beyond the items that it adds belongs to the first reception since it was signed in which, or before
//!   which, one of its items was received. Where it is about no item in particular, it belongs to the first reception of the whole of
//!   the works, or to the one that completes them.
//! - What was paid belongs first to the receptions before this one, in their order, up to what each made due. What goes beyond
//!   what this one makes due counts for the works that remain, up to what they come to: only beyond that was too much paid.

use crate::act::ActNumber;
use crate::agreement::Agreement;
use crate::contract::Item;
use crate::document::{ActDocument, IssuedAgreement};
use crate::id::{ActId, ItemId};
use crate::money::Amount;
use crate::reception::{ItemDecision, Reception, Scope};
use crate::{ActBody, sums::Around};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An agreed reception before an act, with what it took of the money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct EarlierReception {
    /// Which.
    pub act: ActId,
    /// Its number.
    pub number: ActNumber,
    /// Items that are owed under it.
    pub items: Vec<ItemId>,
    /// Agreements whose effect beyond their added items it counted.
    pub agreements: Vec<ActNumber>,
    /// What it counted of the price of the contract, without agreements.
    #[serde(default)]
    pub works: Amount,
    /// What it made due: its net less the retention, as long as that is kept; never negative.
    pub due: Amount,
}

impl EarlierReception {
    /// What the issued `document` took, `kept` being what is still kept of its retention; none where it is not a reception, or was
    /// refused.
    #[must_use]
    pub fn of(document: &ActDocument, kept: Amount) -> Option<Self> {
        let ActBody::Reception(reception) = &document.body else {
            return None;
        };
        let sums = document.sums().filter(|_| !reception.is_refused())?;
        let owed = reception.lines.iter().filter(|line| line.is_owed());
        let counted = document
            .agreements
            .iter()
            .filter(|issued| document.counts(reception, issued));
        Some(Self {
            act: document.act,
            number: document.number.clone(),
            items: owed.map(|line| line.item).collect(),
            agreements: counted.map(|issued| issued.number.clone()).collect(),
            works: sums.works,
            due: (sums.net - kept.min(sums.retention)).at_least_zero(),
        })
    }
}

impl ActDocument {
    /// The effect on the price of the agreements that count for this act, signed by the client’s side: the items that they
    /// added and that are owed under this act, and, where it counts here, what they change beyond their added items.
    #[must_use]
    pub fn agreements_effect(&self) -> Amount {
        let ActBody::Reception(reception) = &self.body else {
            return Amount::ZERO;
        };
        let signed = self.agreements.iter().filter(|issued| issued.signed);
        let effect = |issued: &IssuedAgreement| {
            let beyond = match self.counts(reception, issued) {
                true => issued.agreement.beyond_added(),
                false => Amount::ZERO,
            };
            beyond + owed_added(reception, &issued.agreement)
        };
        signed.map(effect).sum()
    }

    /// The part of [`Self::agreements_effect`] that is not the price of an added item.
    #[must_use]
    pub fn effect_beyond_added(&self) -> Amount {
        let ActBody::Reception(reception) = &self.body else {
            return Amount::ZERO;
        };
        let counted = self
            .agreements
            .iter()
            .filter(|issued| self.counts(reception, issued));
        counted.map(|issued| issued.agreement.beyond_added()).sum()
    }

    /// Whether what an agreement changes beyond its added items counts in `reception`, which is this act.
    #[must_use]
    pub fn counts(&self, reception: &Reception, issued: &IssuedAgreement) -> bool {
        let before = |earlier: &EarlierReception| earlier.agreements.contains(&issued.number);
        if !issued.signed || self.earlier.iter().any(before) {
            return false;
        }
        let added = issued.agreement.added.iter().map(|item| item.id);
        let mut about = issued.agreement.items.iter().copied().chain(added).peekable();
        if about.peek().is_none() {
            return reception.scope == Scope::Whole || self.completes(reception);
        }
        about.any(|item| self.received_by_now(reception, item))
    }

    /// What of the sums paid belongs to each reception before this one, in their order.
    #[must_use]
    pub fn settled_before<'a>(&'a self) -> Vec<(&'a EarlierReception, Amount)> {
        let ActBody::Reception(reception) = &self.body else {
            return Vec::new();
        };
        let mut rest = reception.money.paid.at_least_zero();
        let settle = |earlier: &'a EarlierReception| {
            let settled = rest.min(earlier.due);
            rest = rest - settled;
            (earlier, settled)
        };
        self.earlier.iter().map(settle).collect()
    }

    /// Whether the day has come on which its retention is released, `today` being that day or later.
    #[must_use]
    pub fn retention_ends_by(&self, today: chrono::NaiveDate) -> bool {
        let ActBody::Reception(reception) = &self.body else {
            return false;
        };
        let retention = reception.money.retention.as_ref();
        retention
            .and_then(|retention| retention.released_on)
            .is_some_and(|day| day <= today)
    }

    /// What stands around the sums of this act.
    #[must_use]
    pub fn around(&self) -> Around {
        Around {
            agreements: self.agreements_effect(),
            settled: self.settled_before().iter().map(|(_, sum)| *sum).sum(),
            remaining: self.remaining(),
            share: self.share(),
        }
    }

    /// What remains of the contract once this act is received: its price now, less the items that are received by now and what
    /// agreements changed beyond their items in this act and those before it; nothing once it completes the works.
    fn remaining(&self) -> Amount {
        let ActBody::Reception(reception) = &self.body else {
            return Amount::ZERO;
        };
        if reception.is_refused() || self.completes(reception) {
            return Amount::ZERO;
        }
        let signed = || self.agreements.iter().filter(|issued| issued.signed);
        let price: Amount = signed().map(|issued| issued.agreement.price_effect).sum();
        let added = signed().flat_map(|issued| &issued.agreement.added);
        let received = added.filter(|item| self.received_by_now(reception, item.id));
        let counted = signed().filter(|issued| {
            let before = |earlier: &EarlierReception| earlier.agreements.contains(&issued.number);
            self.counts(reception, issued) || self.earlier.iter().any(before)
        });
        let taken: Amount = received
            .map(Item::amount)
            .chain(counted.map(|issued| issued.agreement.beyond_added()))
            .sum();
        let taken = taken + self.taken_of_price(reception);
        (self.dossier.price() + price - taken).at_least_zero()
    }

    /// Whether every item of the contract, and of the agreements signed since, is received by now.
    fn completes(&self, reception: &Reception) -> bool {
        let signed = self.agreements.iter().filter(|issued| issued.signed);
        let added = signed.flat_map(|issued| &issued.agreement.added);
        let mut items = self.dossier.items.iter().chain(added);
        items.all(|item| self.received_by_now(reception, item.id))
    }

    /// Whether `item` is owed under `reception`, which is this act, or under one before it.
    pub(crate) fn received_by_now(&self, reception: &Reception, item: ItemId) -> bool {
        let before = self.earlier.iter().any(|earlier| earlier.items.contains(&item));
        before || reception.owes(item)
    }
}

impl Agreement {
    /// What it changes of the price beyond the items that it adds.
    #[must_use]
    pub fn beyond_added(&self) -> Amount {
        self.price_effect - self.added.iter().map(Item::amount).sum()
    }
}

impl crate::reception::ReceptionLine {
    /// Whether its item is owed; one not decided yet is shown as if it were.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        !matches!(
            self.decision,
            Some(ItemDecision::Refused | ItemDecision::NotInspected)
        )
    }
}

impl Reception {
    /// Whether `item` is owed under this reception.
    #[must_use]
    pub fn owes(&self, item: ItemId) -> bool {
        self.lines.iter().any(|line| line.item == item && line.is_owed())
    }
}

fn owed_added(reception: &Reception, agreement: &Agreement) -> Amount {
    let owed = agreement.added.iter().filter(|item| reception.owes(item.id));
    owed.map(Item::amount).sum()
}
