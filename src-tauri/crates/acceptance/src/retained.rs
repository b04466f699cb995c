//! What of a retention may still be kept: an agreement that lowers the price after the reception lowers what its rate allows, and
//! what was paid of it is kept no longer.
//!
//! The act is frozen and says what was kept on its day. Nobody may be asked, or may keep, more than the rate of the price that holds
//! now (law no 71-584 of 16 July 1971, art. 1); so each deadline and letter asks for what is told here.

use crate::act::{Act, ActBody, ActNumber};
use crate::chain::Chain;
use crate::document::ActDocument;
use crate::earlier::EarlierReception;
use crate::id::ActId;
use crate::money::Amount;
use crate::objection::Channel;
use crate::owing::is_retention_released;
use crate::reception::Reception;
use crate::record::{Record, RecordBody, Subject};
use crate::rules::{ObjectionEffect, ReleaseObjection};
use chrono::NaiveDate;
use std::collections::HashSet;

/// The retention of an acceptance act as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retained {
    /// What the act says.
    pub stated: Amount,
    /// What its rate allows on the price that holds now; never more than what it says.
    pub allowed: Amount,
    /// The agreements signed since that lower it.
    pub lowered_by: Vec<ActNumber>,
    /// What was seen of it on the contractor’s account.
    pub paid: Amount,
    /// Whether a lifting released it.
    pub is_released: bool,
}

impl Retained {
    /// The retention of the reception `of`, among the frozen `receptions` that hold; none where it keeps none.
    #[must_use]
    pub fn of(chain: &Chain<'_>, receptions: &[&ActDocument], records: &[Record], of: ActId) -> Option<Self> {
        let act = chain.acts.iter().find(|act| act.id == of)?;
        let document = receptions.iter().find(|document| document.act == of)?;
        let ActBody::Reception(reception) = &document.body else {
            return None;
        };
        let rate = reception.money.retention.as_ref()?.rate;
        let sums = document.sums()?;
        let lowering = later_agreements(chain, receptions, reception);
        let change: Amount = lowering.iter().map(|(_, effect)| *effect).sum();
        let base = sums.works + sums.agreements - sums.reductions;
        let allowed = rate.of((base + change).at_least_zero()).min(sums.retention);
        let lowered_by = match allowed < sums.retention {
            true => lowering.into_iter().map(|(number, _)| number).collect(),
            false => Vec::new(),
        };
        Some(Self {
            stated: sums.retention,
            allowed,
            lowered_by,
            paid: paid_back(records, of),
            is_released: is_retention_released(chain, act),
        })
    }

    /// What is still kept: nothing once it was released.
    #[must_use]
    pub fn left(&self) -> Amount {
        match self.is_released {
            true => Amount::ZERO,
            false => (self.allowed - self.paid).at_least_zero(),
        }
    }
}

/// The agreements that hold, that no reception counted, and that change the price of what `reception` received, beyond the items
/// that they add.
fn later_agreements(
    chain: &Chain<'_>,
    receptions: &[&ActDocument],
    reception: &Reception,
) -> Vec<(ActNumber, Amount)> {
    let counted: HashSet<ActNumber> = receptions
        .iter()
        .filter_map(|document| EarlierReception::of(document, Amount::ZERO))
        .flat_map(|earlier| earlier.agreements)
        .collect();
    let is_last = chain.received_all().is_some();
    let mut later = Vec::new();
    for (act, issue) in chain.standing() {
        let ActBody::Agreement(agreement) = &act.body else {
            continue;
        };
        let effect = agreement.beyond_added();
        if effect == Amount::ZERO || !act.is_agreed() || counted.contains(&issue.number) {
            continue;
        }
        let added = agreement.added.iter().map(|item| item.id);
        let mut about = agreement.items.iter().copied().chain(added).peekable();
        let named = agreement.settled_reserve();
        let belongs = match named {
            Some(reserve) => reception.reserve_number(reserve).is_some(),
            None if about.peek().is_none() => is_last,
            None => about.any(|item| reception.owes(item)),
        };
        if belongs {
            later.push((issue.number.clone(), effect));
        }
    }
    later
}

/// What was seen of the retention of an act on the contractor’s account.
#[must_use]
pub fn paid_back(records: &[Record], act: ActId) -> Amount {
    let of_act = |record: &Record| match &record.body {
        RecordBody::Receipt(receipt) if receipt.seen && receipt.retention_of == Some(act) => {
            Some(receipt.amount)
        }
        _ => None,
    };
    records.iter().filter_map(of_act).sum()
}

/// The client’s opposition to the release of the retention of `act` on `release`, as the records tell it: its day and what it does.
/// Of several, the first that stops the release, else the last.
#[must_use]
pub fn opposition(records: &[Record], act: &Act, release: NaiveDate) -> Option<(NaiveDate, ObjectionEffect)> {
    let told = |record: &Record| match &record.body {
        RecordBody::Contact(contact)
            if contact.opposes_release && contact.incoming && contact.about == Subject::Act(act.id) =>
        {
            let objection = ReleaseObjection {
                sent_on: record.at.date_naive(),
                registered: contact.channel == Channel::RegisteredLetter,
                reasons: contact.words.clone(),
            };
            Some((objection.sent_on, objection.effect(release)))
        }
        _ => None,
    };
    let mut told: Vec<_> = records.iter().filter_map(told).collect();
    let stops = |(_, effect): &(NaiveDate, ObjectionEffect)| *effect == ObjectionEffect::StopsRelease;
    told.iter().copied().find(stops).or_else(|| told.pop())
}
