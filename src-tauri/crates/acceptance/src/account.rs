//! What the client owes and has paid, from the contract and the records. Nothing here is stored.
//!
//! The deposit that the contract states was paid at the order: it counts as received. Where the records speak of it
//! themselves (a sum due, or a receipt that pays none, of just that sum), it is theirs to say whether it was paid, and it is
//! not counted a second time.
//!
//! A receipt pays the sum due that it names. One that names none, and what a receipt holds beyond the sum that it names, pays
//! what fell due first (Code civil, art. 1342-10).

use crate::contract::Contract;
use crate::id::RecordId;
use crate::money::Amount;
use crate::record::{Due, Receipt, Record, RecordBody};
use chrono::NaiveDate;

/// The account of a dossier.
#[derive(Debug, Clone)]
pub struct Account<'a> {
    /// The deposit, where it counts by itself.
    deposit: Amount,
    receipts: Vec<&'a Receipt>,
    dues: Vec<Owed<'a>>,
    rounds: u32,
}

/// A sum due, with what is left of it to pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed<'a> {
    /// The entry of the records.
    pub record: RecordId,
    /// The sum due.
    pub due: &'a Due,
    /// What is left to pay; never negative.
    pub left: Amount,
}

impl<'a> Account<'a> {
    /// The account under `contract`, as `records` tell it.
    #[must_use]
    pub fn of(contract: &Contract, records: &'a [Record]) -> Self {
        let mut dues: Vec<Owed<'a>> = Vec::new();
        let mut receipts = Vec::new();
        let mut rounds = 0;
        for record in records {
            match &record.body {
                RecordBody::Due(due) => dues.push(Owed {
                    record: record.id,
                    due,
                    left: due.amount,
                }),
                RecordBody::Receipt(receipt) => receipts.push(receipt),
                RecordBody::CorrectionRound(_) => rounds += 1,
                _ => {}
            }
        }
        dues.sort_by_key(|owed| owed.due.due_on.unwrap_or(NaiveDate::MAX));
        let stated = contract.deposit.unwrap_or(Amount::ZERO);
        let asked = dues.iter().any(|owed| owed.due.amount == stated);
        // The receipt that is the deposit pays nothing else.
        let is_deposit = |receipt: &&&Receipt| receipt.due.is_none() && receipt.amount == stated;
        let noted = if asked {
            None
        } else {
            receipts.iter().position(|receipt| is_deposit(&receipt))
        };
        let mut account = Self {
            deposit: if asked || noted.is_some() {
                Amount::ZERO
            } else {
                stated
            },
            receipts,
            dues,
            rounds,
        };
        account.pay(noted);
        account
    }

    /// Sums received: the receipts, and the deposit where they do not tell of it.
    #[must_use]
    pub fn received(&self) -> Amount {
        let receipts = self.receipts.iter().map(|receipt| receipt.amount);
        receipts.chain([self.deposit]).sum()
    }

    /// The sums due, the one that falls due first at the beginning, those without a day at the end.
    #[must_use]
    pub fn dues(&self) -> &[Owed<'a>] {
        &self.dues
    }

    /// The sums due, paid or not.
    #[must_use]
    pub fn asked(&self) -> Amount {
        self.dues.iter().map(|owed| owed.due.amount).sum()
    }

    /// What is left to pay of the sums whose day lies before `today`.
    #[must_use]
    pub fn overdue(&self, today: NaiveDate) -> Amount {
        let late = |owed: &&Owed<'_>| owed.due.due_on.is_some_and(|day| day < today);
        self.dues.iter().filter(late).map(|owed| owed.left).sum()
    }

    /// Rounds of correction that were asked for.
    #[must_use]
    pub fn rounds(&self) -> u32 {
        self.rounds
    }

    fn pay(&mut self, deposit: Option<usize>) {
        let mut rest = Amount::ZERO;
        for (index, receipt) in self.receipts.iter().enumerate() {
            if Some(index) == deposit {
                continue;
            }
            let named = receipt.due;
            match self.dues.iter_mut().find(|owed| Some(owed.record) == named) {
                Some(owed) => rest = rest + owed.take(receipt.amount),
                None => rest = rest + receipt.amount,
            }
        }
        for owed in &mut self.dues {
            rest = owed.take(rest);
        }
    }
}

impl Owed<'_> {
    /// Pays of it what can be paid with `sum`; gives what is left of that.
    fn take(&mut self, sum: Amount) -> Amount {
        let paid = sum.min(self.left).at_least_zero();
        self.left = self.left - paid;
        sum - paid
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::DossierId;
    use crate::record::CorrectionRound;
    use uuid::Uuid;

    const TODAY: &str = "2026-11-21";

    fn id(number: u128) -> RecordId {
        RecordId(Uuid::from_u128(number))
    }

    fn record(number: u128, body: RecordBody) -> Record {
        let at = "2026-11-21T14:05:00+01:00".parse().expect("a moment");
        Record {
            id: id(number),
            dossier: DossierId(Uuid::nil()),
            at,
            written: at,
            body,
        }
    }

    fn due(number: u128, amount: i64, day: &str) -> Record {
        record(
            number,
            RecordBody::Due(Due {
                label: String::new(),
                amount: Amount(amount),
                due_on: day.parse().ok(),
            }),
        )
    }

    fn receipt(number: u128, amount: i64, due: Option<u128>) -> Record {
        record(
            number,
            RecordBody::Receipt(Receipt {
                amount: Amount(amount),
                due: due.map(id),
                ..Receipt::default()
            }),
        )
    }

    fn contract(deposit: Option<i64>) -> Contract {
        Contract {
            deposit: deposit.map(Amount),
            ..Contract::default()
        }
    }

    /// What is due, overdue and received.
    fn told(deposit: Option<i64>, records: &[Record]) -> [i64; 3] {
        let contract = contract(deposit);
        let account = Account::of(&contract, records);
        let today = TODAY.parse().expect("a day");
        [account.asked(), account.overdue(today), account.received()].map(|sum| sum.0)
    }

    fn received(deposit: Option<i64>, records: &[Record]) -> i64 {
        let [_, _, received] = told(deposit, records);
        received
    }

    #[test]
    fn the_deposit_counts_once_whether_or_not_the_records_tell_of_it() {
        assert_eq!(received(None, &[]), 0);
        assert_eq!(received(Some(100_000), &[]), 100_000);
        assert_eq!(received(Some(100_000), &[receipt(1, 100_000, None)]), 100_000);
        let instalment = receipt(2, 50_000, None);
        assert_eq!(
            received(Some(100_000), std::slice::from_ref(&instalment)),
            150_000
        );
        let both = [receipt(1, 100_000, None), instalment];
        assert_eq!(received(Some(100_000), &both), 150_000);
    }

    #[test]
    fn a_deposit_that_was_asked_for_counts_once_it_is_paid() {
        let asked = due(1, 100_000, "2026-11-01");
        let unpaid = told(Some(100_000), std::slice::from_ref(&asked));
        assert_eq!(unpaid, [100_000, 100_000, 0]);
        let parts = [asked, receipt(2, 40_000, Some(1)), receipt(3, 60_000, Some(1))];
        assert_eq!(told(Some(100_000), &parts), [100_000, 0, 100_000]);
    }

    #[test]
    fn overdue_is_what_is_left_of_the_sums_past_their_day() {
        let records = [
            due(1, 30_000, "2026-11-20"),
            due(2, 20_000, TODAY),
            due(3, 10_000, "no day"),
            receipt(4, 12_000, Some(1)),
        ];
        assert_eq!(told(None, &records), [60_000, 18_000, 12_000]);
    }

    #[test]
    fn what_names_no_sum_pays_what_fell_due_first() {
        let records = [
            due(1, 10_000, "2026-11-10"),
            due(2, 10_000, "2026-11-01"),
            receipt(3, 15_000, None),
        ];
        let contract = contract(None);
        let account = Account::of(&contract, &records);
        let left: Vec<_> = account
            .dues()
            .iter()
            .map(|owed| (owed.record, owed.left.0))
            .collect();
        assert_eq!(left, [(id(2), 0), (id(1), 5_000)]);
        // Beyond the sum that it names, it pays the others too.
        let records = [
            due(1, 10_000, "2026-11-10"),
            due(2, 10_000, "2026-11-01"),
            receipt(3, 25_000, Some(1)),
        ];
        assert!(
            Account::of(&contract, &records)
                .dues()
                .iter()
                .all(|owed| owed.left == Amount(0))
        );
    }

    #[test]
    fn the_receipt_that_is_the_deposit_pays_no_other_sum() {
        let records = [due(1, 30_000, "2026-11-01"), receipt(2, 100_000, None)];
        assert_eq!(told(Some(100_000), &records), [30_000, 30_000, 100_000]);
        assert_eq!(told(Some(90_000), &records), [30_000, 0, 190_000]);
    }

    #[test]
    fn rounds_are_counted() {
        let round = |number| record(number, RecordBody::CorrectionRound(CorrectionRound::default()));
        let rounds = |records: &[Record]| Account::of(&contract(None), records).rounds();
        assert_eq!(rounds(&[round(1), round(2)]), 2);
        assert_eq!(rounds(&[due(1, 1, TODAY)]), 0);
    }
}
