//! The account of a dossier as it is shown, and as drafts name it.

use crate::api::AccountView;
use acceptance::account::Account;
use acceptance::owing::Owing;
use acceptance::{ActBody, Amount};
use chrono::NaiveDate;

/// The account as it is shown `today`, the contract coming to what `owing` says.
pub(crate) fn view(account: &Account<'_>, owing: Owing, today: NaiveDate) -> AccountView {
    let received = account.received();
    AccountView {
        due: account.asked(),
        overdue: account.overdue(today),
        received,
        announced: account.announced(),
        reductions: owing.reductions,
        penalties: owing.penalties,
        settlement: owing.settlement,
        open: owing.total() - received,
        beyond: beyond(account, owing),
        rounds_used: account.rounds(),
    }
}

/// What is asked for beyond what the contract comes to.
fn beyond(account: &Account<'_>, owing: Owing) -> Amount {
    if owing.price <= Amount::ZERO && owing.settlement.is_none() {
        return Amount::ZERO;
    }
    (account.asked() + account.deposit() - owing.total()).at_least_zero()
}

/// Brings a draft in step with what was received, `before` and now `after`, where nobody had written another sum in it.
/// Answers whether anything changed.
pub(crate) fn follow(before: Amount, after: Amount, body: &mut ActBody) -> bool {
    let paid = match body {
        ActBody::Reception(reception) => &mut reception.money.paid,
        ActBody::Termination(termination) => &mut termination.paid,
        _ => return false,
    };
    let follows = *paid == before && before != after;
    if follows {
        *paid = after;
    }
    follows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_follows_what_was_received_unless_somebody_wrote_another_sum() {
        let mut body: ActBody =
            serde_json::from_str(r#"{"kind": "reception", "money": {"paid": 100}}"#).expect("a body");
        assert!(!follow(Amount(90), Amount(150), &mut body));
        assert!(!follow(Amount(100), Amount(100), &mut body));
        assert!(follow(Amount(100), Amount(150), &mut body));
        assert!(matches!(&body, ActBody::Reception(reception) if reception.money.paid == Amount(150)));
    }
}
