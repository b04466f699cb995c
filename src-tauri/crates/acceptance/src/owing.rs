//! What a contract comes to once what was signed is taken off: so that what is still to be paid agrees with the acts.

use crate::act::{Act, ActBody};
use crate::chain::Chain;
use crate::money::Amount;

/// What the client owes in all, before what was paid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Owing {
    /// Price of the contract now, with every agreement.
    pub price: Amount,
    /// Price reductions of the receptions that hold.
    pub reductions: Amount,
    /// Penalties of the receptions that hold, but for those waived.
    pub penalties: Amount,
    /// What the account of a termination comes to, which then takes the place of price, reductions and penalties.
    pub settlement: Option<Amount>,
}

impl Owing {
    /// What the contract of `chain` comes to.
    #[must_use]
    pub fn of(chain: &Chain<'_>) -> Self {
        let contract = chain.contract();
        let ended = contract.terminated.as_ref().map(|ended| ended.act);
        let mut owing = Self {
            price: contract.price,
            ..Self::default()
        };
        for (act, _) in chain.standing() {
            match &act.body {
                ActBody::Reception(reception) if act.is_agreed() && !reception.is_refused() => {
                    let reductions = reception.money.reductions.iter().map(|one| one.amount);
                    owing.reductions = owing.reductions + reductions.sum();
                    let claimed = reception.money.penalties.as_ref().filter(|one| !one.waived);
                    owing.penalties = owing.penalties + claimed.map_or(Amount::ZERO, |one| one.claimed);
                }
                ActBody::Termination(termination) if Some(act.id) == ended => {
                    owing.settlement = Some(termination.owed());
                }
                _ => {}
            }
        }
        owing
    }

    /// `price − reductions − penalties`; what the termination comes to, where there is one.
    #[must_use]
    pub fn total(&self) -> Amount {
        self.settlement
            .unwrap_or(self.price - self.reductions - self.penalties)
    }
}

/// Whether an agreed lifting released the retention of the reception `of`.
#[must_use]
pub fn is_retention_released(chain: &Chain<'_>, of: &Act) -> bool {
    chain.standing().into_iter().any(|(act, _)| match &act.body {
        ActBody::Lifting(lifting) => {
            let about = lifting.lines.iter().any(|line| line.reception == of.id);
            act.is_agreed() && lifting.retention_released && about
        }
        _ => false,
    })
}
