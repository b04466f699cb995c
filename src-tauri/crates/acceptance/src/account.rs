//! What the client owes and has paid, from the contract and the records. Nothing here is stored.
//!
//! The deposit that the contract states was paid at the order: it counts as received. Where an entry of the records is marked as
//! the deposit, due or received, it is theirs to say whether it was paid, and what the contract states is not counted beside it.
//!
//! Money counts as received once it was seen on the account; what is only announced stands apart, and pays nothing yet.
//!
//! A receipt pays the sum due that it names. One that names none, and what a receipt holds beyond the sum that it names, pays
//! what fell due first (Code civil, art. 1342-10). A receipt marked as the deposit that names none pays the deposit alone.

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
        let asked = dues.iter().any(|owed| owed.due.deposit);
        let told = asked || receipts.iter().any(|receipt| receipt.deposit);
        let mut account = Self {
            deposit: contract.deposit.filter(|_| !told).unwrap_or(Amount::ZERO),
            receipts,
            dues,
            rounds,
        };
        account.pay();
        account
    }

    /// Sums received: the receipts seen on the account, and the deposit where the records do not tell of it.
    #[must_use]
    pub fn received(&self) -> Amount {
        let seen = self.receipts.iter().filter(|receipt| receipt.seen);
        seen.map(|receipt| receipt.amount).chain([self.deposit]).sum()
    }

    /// The deposit that the contract states, where it counts among the sums received.
    #[must_use]
    pub fn deposit(&self) -> Amount {
        self.deposit
    }

    /// Sums announced, and not seen on the account yet.
    #[must_use]
    pub fn announced(&self) -> Amount {
        let announced = self.receipts.iter().filter(|receipt| !receipt.seen);
        announced.map(|receipt| receipt.amount).sum()
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

    fn pay(&mut self) {
        let mut rest = Amount::ZERO;
        for receipt in self.receipts.iter().filter(|receipt| receipt.seen) {
            let of_deposit = |owed: &Owed<'_>| owed.due.deposit && owed.left > Amount::ZERO;
            let paid = self.dues.iter_mut().find(|owed| match receipt.due {
                Some(named) => owed.record == named,
                None => receipt.deposit && of_deposit(owed),
            });
            match paid {
                Some(owed) => rest = rest + owed.take(receipt.amount),
                // The deposit pays nothing else.
                None if receipt.deposit => {}
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
                deposit: false,
            }),
        )
    }

    fn receipt(number: u128, amount: i64, due: Option<u128>) -> Record {
        record(
            number,
            RecordBody::Receipt(Receipt {
                amount: Amount(amount),
                due: due.map(id),
                seen: true,
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

    /// The same entry, marked as the deposit.
    fn as_deposit(mut record: Record) -> Record {
        match &mut record.body {
            RecordBody::Due(due) => due.deposit = true,
            RecordBody::Receipt(receipt) => receipt.deposit = true,
            _ => {}
        }
        record
    }

    /// The same receipt, of money that was not seen yet.
    fn announced(mut record: Record) -> Record {
        if let RecordBody::Receipt(receipt) = &mut record.body {
            receipt.seen = false;
        }
        record
    }

    #[test]
    fn the_deposit_counts_once_whether_or_not_the_records_tell_of_it() {
        assert_eq!(received(None, &[]), 0);
        assert_eq!(received(Some(100_000), &[]), 100_000);
        let noted = as_deposit(receipt(1, 100_000, None));
        assert_eq!(received(Some(100_000), std::slice::from_ref(&noted)), 100_000);
        let instalment = receipt(2, 50_000, None);
        assert_eq!(
            received(Some(100_000), std::slice::from_ref(&instalment)),
            150_000
        );
        assert_eq!(received(Some(100_000), &[noted, instalment]), 150_000);
    }

    #[test]
    fn a_deposit_that_was_asked_for_counts_once_it_is_paid() {
        let asked = as_deposit(due(1, 100_000, "2026-11-01"));
        let unpaid = told(Some(100_000), std::slice::from_ref(&asked));
        assert_eq!(unpaid, [100_000, 100_000, 0]);
        let parts = [
            asked.clone(),
            receipt(2, 40_000, Some(1)),
            as_deposit(receipt(3, 60_000, None)),
        ];
        assert_eq!(told(Some(100_000), &parts), [100_000, 0, 100_000]);
        // One that was not marked is another sum due.
        let other = due(1, 100_000, "2026-11-01");
        assert_eq!(told(Some(100_000), &[other]), [100_000, 100_000, 100_000]);
    }

    #[test]
    fn an_instalment_of_the_same_sum_is_not_taken_for_the_deposit() {
        let situation = due(1, 300_000, "2026-11-01");
        let paid = receipt(2, 300_000, Some(1));
        let both = [situation, paid];
        assert_eq!(told(Some(300_000), &both), [300_000, 0, 600_000]);
        assert_eq!(told(Some(300_000), &both[..1]), [300_000, 300_000, 300_000]);
    }

    #[test]
    fn money_that_is_only_announced_pays_nothing_yet() {
        let owed = due(1, 30_000, "2026-11-01");
        let coming = [owed.clone(), announced(receipt(2, 30_000, Some(1)))];
        assert_eq!(told(None, &coming), [30_000, 30_000, 0]);
        assert_eq!(Account::of(&contract(None), &coming).announced(), Amount(30_000));
        let seen = [owed, receipt(2, 30_000, Some(1))];
        assert_eq!(told(None, &seen), [30_000, 0, 30_000]);
        assert_eq!(Account::of(&contract(None), &seen).announced(), Amount::ZERO);
        // A deposit that is only announced was not received, whatever the contract states.
        let deposit = announced(as_deposit(receipt(3, 90_000, None)));
        assert_eq!(received(Some(90_000), &[deposit]), 0);
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
        let owed = due(1, 30_000, "2026-11-01");
        let paid = receipt(2, 100_000, None);
        let marked = [owed.clone(), as_deposit(paid.clone())];
        assert_eq!(told(Some(100_000), &marked), [30_000, 30_000, 100_000]);
        assert_eq!(told(Some(100_000), &[owed, paid]), [30_000, 0, 200_000]);
    }

    #[test]
    fn rounds_are_counted() {
        let round = |number| record(number, RecordBody::CorrectionRound(CorrectionRound::default()));
        let rounds = |records: &[Record]| Account::of(&contract(None), records).rounds();
        assert_eq!(rounds(&[round(1), round(2)]), 2);
        assert_eq!(rounds(&[due(1, 1, TODAY)]), 0);
    }
}
