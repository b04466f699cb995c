//! What of the agreed price a reception counts, where the items do not come to it.
//!
//! A price that is agreed for the whole (marché à forfait, Code civil, art. 1793) is owed whole, whatever its items say of
//! themselves: an item without a price of its own is part of it, and is not free. So the account starts from the agreed price
//! wherever the items come to another sum, and no share of it is invented: what no arithmetic gives is stated by the parties, and
//! told as untold until then.

use crate::ActBody;
use crate::contract::{Item, PriceKind};
use crate::document::ActDocument;
use crate::dossier::Dossier;
use crate::money::Amount;
use crate::reception::{Reception, Scope};
use serde::Serialize;
use ts_rs::TS;

/// The first version of an act’s form whose account starts from the agreed price. An act of an older one says what its pages say.
const SINCE: u32 = 3;

/// What the sum of a reception’s works was taken from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorksBasis {
    /// The prices of the items that it receives.
    #[default]
    Items,
    /// The agreed price, of which nothing is received yet and nothing is left.
    Price,
    /// The agreed price, less what earlier receptions counted of it, and less the prices of the items that are not received.
    Rest,
    /// The share that the parties state.
    Stated,
    /// Nothing tells it: items without a price of their own are received while others are not, or nothing has a price at all.
    Untold,
}

/// What a reception counts of the agreed price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// What it comes to; nothing where it is untold.
    pub works: Amount,
    /// What it was taken from.
    pub basis: WorksBasis,
    /// What earlier receptions counted of the same price.
    pub before: Amount,
    /// The own prices of the items that are not received yet.
    pub kept: Amount,
}

impl Item {
    /// Its own price: the lump sum, else quantity × unit price. None where it has none, which is not a price of zero.
    #[must_use]
    pub fn own_price(&self) -> Option<Amount> {
        self.lump_sum.or_else(|| {
            let price = self.unit_price?;
            Some(self.quantity.map_or(price, |quantity| quantity.at(price)))
        })
    }
}

impl Dossier {
    /// Whether there is no price at all: neither of the whole, nor of any item.
    #[must_use]
    pub fn is_unpriced(&self) -> bool {
        self.contract.price.is_none() && self.items.iter().all(|item| item.own_price().is_none())
    }

    /// Whether a price is agreed for the whole, and is another than its items come to. An estimate is not agreed: its items count
    /// as they are, where they have prices.
    #[must_use]
    pub fn price_differs(&self) -> bool {
        let items: Amount = self.items.iter().map(Item::amount).sum();
        let priced = self.items.iter().any(|item| item.own_price().is_some());
        let agreed = self.contract.price_kind == PriceKind::Firm || !priced;
        agreed && self.contract.price.is_some_and(|price| price != items)
    }
}

impl ActDocument {
    /// What this reception counts of the agreed price; none where the prices of the items come to it, and count by themselves.
    #[must_use]
    pub fn share(&self) -> Option<Share> {
        match &self.body {
            ActBody::Reception(_) if self.format < SINCE => None,
            ActBody::Reception(_) if self.dossier.is_unpriced() => Some(Share {
                works: Amount::ZERO,
                basis: WorksBasis::Untold,
                before: Amount::ZERO,
                kept: Amount::ZERO,
            }),
            ActBody::Reception(reception) if self.dossier.price_differs() => Some(self.share_of(reception)),
            _ => None,
        }
    }

    /// What the items of the contract that this reception receives come to by their own prices.
    #[must_use]
    pub fn priced_items(&self) -> Amount {
        let ActBody::Reception(reception) = &self.body else {
            return Amount::ZERO;
        };
        let owed = self.dossier.items.iter().filter(|item| reception.owes(item.id));
        owed.map(Item::amount).sum()
    }

    fn share_of(&self, reception: &Reception) -> Share {
        let items = || self.dossier.items.iter();
        let owed = || items().filter(|item| reception.owes(item.id));
        let left = items().filter(|item| !self.received_by_now(reception, item.id));
        let before: Amount = self.earlier.iter().map(|earlier| earlier.works).sum();
        let rest = self.dossier.price() - before;
        let kept = left.clone().map(Item::amount).sum();
        let share = |works, basis| Share {
            works,
            basis,
            before,
            kept,
        };
        let by_items = share(owed().map(Item::amount).sum(), WorksBasis::Items);
        let completes = left.clone().next().is_none();
        let lists_none = self.dossier.items.is_empty();
        if owed().next().is_none() && !(lists_none && reception.scope == Scope::Whole) {
            return by_items;
        }
        if completes && before == Amount::ZERO {
            return share(rest, WorksBasis::Price);
        }
        let unpriced_received = owed().any(|item| item.own_price().is_none());
        if !completes && !unpriced_received && reception.scope != Scope::Whole {
            return by_items;
        }
        if left.clone().all(|item| item.own_price().is_some()) {
            return share(rest - kept, WorksBasis::Rest);
        }
        match (unpriced_received, reception.money.share) {
            (false, _) => by_items,
            (true, Some(stated)) => share(stated, WorksBasis::Stated),
            (true, None) => share(Amount::ZERO, WorksBasis::Untold),
        }
    }

    /// What `reception`, which is this act, and those before it count of the price of the contract, without agreements.
    pub(crate) fn taken_of_price(&self, reception: &Reception) -> Amount {
        match self.share() {
            Some(share) => share.before + share.works,
            None => {
                let received = self.dossier.items.iter();
                let received = received.filter(|item| self.received_by_now(reception, item.id));
                received.map(Item::amount).sum()
            }
        }
    }
}
