//! Works received in parts: each item, agreement and payment counts in one reception alone.

use acceptance::completeness::{self, MissingCode};
use acceptance::contract::PriceKind;
use acceptance::document::{FORMAT, IssuedAgreement, PrintOptions};
use acceptance::earlier::EarlierReception;
use acceptance::reception::{ReceptionDecision, ReceptionLine, Retention, Scope};
use acceptance::share::WorksBasis;
use acceptance::sums::Sums;
use acceptance::{
    ActBody, ActDocument, ActId, ActKind, ActNumber, Agreement, Amount, Contractor, Item, ItemDecision,
    ItemId, Language, Rate, Reception,
};
use uuid::Uuid;

use ItemDecision::{Accepted, AcceptedWithReserve, NotInspected, Refused};

fn item(id: u128, price: i64) -> Item {
    let value = serde_json::json!({ "id": Uuid::from_u128(id), "name": "Étagère", "lump_sum": price });
    serde_json::from_value(value).expect("an item")
}

fn number(kind: ActKind, rank: u32) -> ActNumber {
    ActNumber {
        kind,
        year: 2026,
        rank,
    }
}

/// The reception `rank` of a contract of lot A (1) for 10 000 and lot B (2) for 5 000, with what was decided on its lines.
fn received(rank: u32, lines: &[(u128, ItemDecision)]) -> ActDocument {
    let lines = lines.iter().map(|(item, decision)| ReceptionLine {
        item: ItemId(Uuid::from_u128(*item)),
        decision: Some(*decision),
        note: String::new(),
    });
    let dossier = serde_json::json!({ "id": Uuid::nil(), "title": "Chantier" });
    let mut dossier: acceptance::Dossier = serde_json::from_value(dossier).expect("a dossier");
    dossier.items = vec![item(1, 10_000), item(2, 5_000)];
    ActDocument {
        format: FORMAT,
        act: ActId(Uuid::from_u128(1_000 + u128::from(rank))),
        number: number(ActKind::Reception, rank),
        issued: None,
        language: Language::Fr,
        contractor: Contractor::default(),
        dossier,
        body: ActBody::Reception(Reception {
            scope: Scope::Partial {
                description: String::new(),
            },
            lines: lines.collect(),
            ..Reception::default()
        }),
        agreements: Vec::new(),
        cited: Vec::new(),
        reserves: Vec::new(),
        earlier: Vec::new(),
        objections: Vec::new(),
        exhibits: Vec::new(),
        options: PrintOptions::default(),
    }
}

/// The same act after `before`, with `paid` so far.
fn after(before: &[&ActDocument], paid: i64, mut document: ActDocument) -> ActDocument {
    let taken = before
        .iter()
        .filter_map(|one| EarlierReception::of(one, sums(one).retention));
    document.earlier = taken.collect();
    change(&mut document).money.paid = Amount(paid);
    document
}

fn change(document: &mut ActDocument) -> &mut Reception {
    match &mut document.body {
        ActBody::Reception(reception) => reception,
        _ => panic!("a reception"),
    }
}

fn with(mut document: ActDocument, agreements: &[IssuedAgreement]) -> ActDocument {
    document.agreements = agreements.to_vec();
    document
}

/// An agreement that changes the price by `effect`, about items 1, 2, … and adding others.
fn agreed(rank: u32, effect: i64, about: &[u128], added: &[Item]) -> IssuedAgreement {
    IssuedAgreement {
        number: number(ActKind::Agreement, rank),
        issued: "2026-11-01T10:00:00+01:00".parse().expect("a moment"),
        agreement: Agreement {
            price_effect: Amount(effect),
            items: about.iter().map(|id| ItemId(Uuid::from_u128(*id))).collect(),
            added: added.to_vec(),
            ..Agreement::default()
        },
        signed: true,
    }
}

fn sums(document: &ActDocument) -> Sums {
    document.sums().expect("sums")
}

#[test]
fn what_was_paid_belongs_first_to_the_receptions_before() {
    let first = after(&[], 10_000, received(1, &[(1, Accepted)]));
    assert_eq!(sums(&first).balance, Amount::ZERO);
    let second = after(&[&first], 10_000, received(2, &[(2, Accepted)]));
    let told = sums(&second);
    assert_eq!((told.settled, told.balance), (Amount(10_000), Amount(5_000)));
    // Beyond what the first made due, it is for this one; below, the first is still owed its rest.
    for (paid, settled, balance) in [(12_000, 10_000, 3_000), (8_000, 8_000, 5_000), (0, 0, 5_000)] {
        let told = sums(&after(&[&first], paid, received(2, &[(2, Accepted)])));
        assert_eq!((told.settled, told.balance), (Amount(settled), Amount(balance)));
    }
    // By itself, it counts all that was paid; what goes beyond it is on account of the rest.
    let alone = sums(&after(&[], 10_000, received(2, &[(2, Accepted)])));
    assert_eq!((alone.carried, alone.balance), (Amount(5_000), Amount::ZERO));
}

#[test]
fn a_payment_on_account_of_the_whole_is_no_debt_as_long_as_works_remain() {
    // 10 000 + 5 000; the second lot is received first.
    let first = |paid| after(&[], paid, received(1, &[(2, Accepted)]));
    let told = |document: &ActDocument| {
        let sums = sums(document);
        (sums.remaining.0, sums.carried.0, sums.balance.0)
    };
    assert_eq!(told(&first(4_000)), (10_000, 0, 1_000));
    assert_eq!(told(&first(7_000)), (10_000, 2_000, 0));
    // Only what is beyond the whole contract was paid too much.
    assert_eq!(told(&first(16_000)), (10_000, 10_000, -1_000));
    // The last one counts what the first did not take, and nothing remains.
    let last = |paid| after(&[&first(paid)], paid, received(2, &[(1, Accepted)]));
    assert_eq!(told(&last(7_000)), (0, 0, 8_000));
    assert_eq!(told(&last(16_000)), (0, 0, -1_000));
    // An item that was refused remains, and so does what was agreed beyond the items.
    let refused = after(&[], 7_000, received(1, &[(1, Refused), (2, Accepted)]));
    assert_eq!(told(&refused), (10_000, 2_000, 0));
    let agreed = with(first(7_000), &[agreed(1, 3_000, &[1], &[])]);
    assert_eq!(told(&agreed), (13_000, 2_000, 0));
}

#[test]
fn a_retention_takes_nothing_of_the_payments_until_it_is_released() {
    let mut first = received(1, &[(1, Accepted)]);
    change(&mut first).money.retention = Some(Retention {
        rate: Rate(500),
        ..Retention::default()
    });
    let due = |kept| {
        EarlierReception::of(&first, Amount(kept))
            .expect("a reception")
            .due
    };
    assert_eq!((due(500), due(0)), (Amount(9_500), Amount(10_000)));
    // What was paid of it belongs to that reception too.
    assert_eq!(due(200), Amount(9_800));
}

#[test]
fn an_item_refused_or_not_inspected_is_owed_once_it_is_received() {
    for decision in [Refused, NotInspected] {
        let first = received(1, &[(1, Accepted), (2, decision)]);
        assert_eq!(sums(&first).works, Amount(10_000), "{decision:?}");
        let second = received(2, &[(2, AcceptedWithReserve)]);
        assert_eq!(sums(&second).works, Amount(5_000));
    }
    let both = received(1, &[(1, Accepted), (2, AcceptedWithReserve)]);
    assert_eq!(sums(&both).works, Amount(15_000));
    // A draft shows what is not decided yet as if it were received.
    let mut draft = received(1, &[(1, Accepted), (2, Accepted)]);
    change(&mut draft).lines[1].decision = None;
    assert_eq!(sums(&draft).works, Amount(15_000));
}

#[test]
fn an_agreement_about_two_lots_counts_in_the_first_reception_of_one_of_them() {
    let less = [agreed(1, -500, &[1, 2], &[])];
    let first = with(received(1, &[(1, Accepted)]), &less);
    assert_eq!(sums(&first).agreements, Amount(-500));
    let second = with(after(&[&first], 0, received(2, &[(2, Accepted)])), &less);
    assert_eq!(sums(&second).agreements, Amount::ZERO);
    // Where the first received neither, it is the second’s.
    let neither = with(received(1, &[(1, NotInspected)]), &less);
    assert_eq!(sums(&neither).agreements, Amount::ZERO);
    let second = with(after(&[&neither], 0, received(2, &[(2, Accepted)])), &less);
    assert_eq!(sums(&second).agreements, Amount(-500));
}

#[test]
fn an_added_item_counts_once_and_only_where_it_is_received() {
    // Two shelves added for 300 and 200, and 50 for the haste.
    let shelves = [agreed(1, 550, &[], &[item(7, 300), item(8, 200)])];
    let both = with(received(1, &[(7, Accepted), (8, AcceptedWithReserve)]), &shelves);
    assert_eq!(sums(&both).agreements, Amount(550));
    let first = with(received(1, &[(7, Accepted), (8, Refused)]), &shelves);
    assert_eq!(sums(&first).agreements, Amount(350));
    let second = with(after(&[&first], 0, received(2, &[(8, Accepted)])), &shelves);
    assert_eq!(sums(&second).agreements, Amount(200));
    let other = with(received(1, &[(1, Accepted)]), &shelves);
    assert_eq!(sums(&other).agreements, Amount::ZERO);
}

#[test]
fn an_agreement_about_no_item_counts_where_the_works_are_whole() {
    let rebate = [agreed(1, -500, &[], &[])];
    let first = with(received(1, &[(1, Accepted)]), &rebate);
    assert_eq!(sums(&first).agreements, Amount::ZERO);
    let last = with(after(&[&first], 0, received(2, &[(2, Accepted)])), &rebate);
    assert_eq!(sums(&last).agreements, Amount(-500));
    let mut whole = with(received(1, &[(1, Accepted), (2, Refused)]), &rebate);
    change(&mut whole).scope = Scope::Whole;
    assert_eq!(sums(&whole).agreements, Amount(-500));
    let again = with(after(&[&whole], 0, received(2, &[(2, Accepted)])), &rebate);
    assert_eq!(sums(&again).agreements, Amount::ZERO);
}

#[test]
fn an_agreement_signed_after_its_item_was_received_counts_in_the_next_reception() {
    let first = received(1, &[(1, Accepted)]);
    let late = [agreed(1, -200, &[1], &[])];
    let second = with(after(&[&first], 0, received(2, &[(2, Accepted)])), &late);
    assert_eq!(sums(&second).agreements, Amount(-200));
    let mut unsigned = late.clone();
    unsigned[0].signed = false;
    let second = with(after(&[&first], 0, received(2, &[(2, Accepted)])), &unsigned);
    assert_eq!(sums(&second).agreements, Amount::ZERO);
}

#[test]
fn a_first_reception_has_the_content_it_had_before_there_were_others() {
    let first = received(1, &[(1, Accepted)]);
    let json = String::from_utf8(first.canonical_json().expect("canonical")).expect("text");
    assert!(!json.contains("\"earlier\""), "{json}");
    let second = after(&[&first], 0, received(2, &[(2, Accepted)]));
    let json = second.canonical_json().expect("canonical");
    assert_eq!(
        serde_json::from_slice::<ActDocument>(&json).expect("a document"),
        second
    );
}

/// The same act, at a price agreed for the whole, without those of the items in `unpriced`.
fn lump(price: i64, unpriced: &[u128], mut document: ActDocument) -> ActDocument {
    document.dossier.contract.price = Some(Amount(price));
    for item in &mut document.dossier.items {
        if unpriced.iter().any(|id| item.id == ItemId(Uuid::from_u128(*id))) {
            item.lump_sum = None;
        }
    }
    document
}

fn whole(mut document: ActDocument) -> ActDocument {
    change(&mut document).scope = Scope::Whole;
    document
}

/// What of the price counts, from what, and what is left to pay.
fn counted(document: &ActDocument) -> (i64, WorksBasis, i64) {
    let told = sums(document);
    (told.works.0, told.basis, told.balance.0)
}

fn blocks(document: &ActDocument, code: MissingCode) -> bool {
    let mut found = completeness::check(document).into_iter();
    found.any(|finding| finding.code == code && finding.blocks)
}

const BOTH: [(u128, ItemDecision); 2] = [(1, Accepted), (2, AcceptedWithReserve)];

#[test]
fn items_without_a_price_of_their_own_are_owed_at_the_price_agreed_for_the_whole() {
    let mut all = whole(lump(980_000, &[1, 2], received(1, &BOTH)));
    assert_eq!(counted(&all), (980_000, WorksBasis::Price, 980_000));
    // What was paid and what is kept are taken of the agreed price.
    change(&mut all).money.paid = Amount(300_000);
    change(&mut all).money.retention = Some(Retention {
        rate: Rate(500),
        ..Retention::default()
    });
    assert_eq!(sums(&all).retention, Amount(49_000));
    assert_eq!(sums(&all).balance, Amount(980_000 - 300_000 - 49_000));
    // Some of them priced: the same.
    let some = whole(lump(980_000, &[2], received(1, &BOTH)));
    assert_eq!(counted(&some), (980_000, WorksBasis::Price, 980_000));
    // A price of zero that was meant: nothing is owed.
    let mut none = whole(lump(0, &[1, 2], received(1, &BOTH)));
    assert_eq!(counted(&none), (0, WorksBasis::Items, 0));
    // No price at all is not a price of zero: what is owed is not told, and nothing is asked for.
    none.dossier.contract.price = None;
    assert_eq!(sums(&none).basis, WorksBasis::Untold);
    assert!(!blocks(&none, MissingCode::PriceShare));
}

#[test]
fn items_that_come_to_the_price_count_by_themselves() {
    let equal = whole(lump(15_000, &[], received(1, &BOTH)));
    assert_eq!(counted(&equal), (15_000, WorksBasis::Items, 15_000));
    let partial = lump(15_000, &[], received(1, &[(1, Accepted)]));
    assert_eq!(counted(&partial), (10_000, WorksBasis::Items, 10_000));
    // The twin: a price that was rounded down is what is owed.
    let rounded = whole(lump(14_000, &[], received(1, &BOTH)));
    assert_eq!(counted(&rounded), (14_000, WorksBasis::Price, 14_000));
    // An act of an older form says what its pages say.
    let older = ActDocument { format: 2, ..rounded };
    assert_eq!(counted(&older), (15_000, WorksBasis::Items, 15_000));
}

#[test]
fn a_share_that_nothing_tells_is_asked_for_and_the_rest_is_owed_at_the_end() {
    let part = lump(980_000, &[1, 2], received(1, &[(1, Accepted)]));
    assert_eq!(sums(&part).basis, WorksBasis::Untold);
    assert!(blocks(&part, MissingCode::PriceShare));
    let mut stated = part.clone();
    change(&mut stated).money.share = Some(Amount(400_000));
    assert_eq!(counted(&stated), (400_000, WorksBasis::Stated, 400_000));
    assert!(!blocks(&stated, MissingCode::PriceShare));
    // More than there is, or less than nothing.
    let mut beyond = stated.clone();
    change(&mut beyond).money.share = Some(Amount(980_001));
    assert!(blocks(&beyond, MissingCode::PriceShareTooHigh));
    change(&mut beyond).money.share = Some(Amount(-1));
    assert!(blocks(&beyond, MissingCode::NegativeAmount));
    // What is received last takes what is left, whatever is stated there.
    let mut last = after(
        &[&stated],
        400_000,
        lump(980_000, &[1, 2], received(2, &[(2, Accepted)])),
    );
    change(&mut last).money.share = Some(Amount(1));
    assert_eq!(counted(&last), (580_000, WorksBasis::Rest, 580_000));
    assert_eq!(sums(&last).before, Amount(400_000));
}

#[test]
fn an_item_that_is_refused_is_not_owed_where_its_price_is_told() {
    let lines = [(1, Accepted), (2, Refused)];
    let priced = whole(lump(12_000, &[1], received(1, &lines)));
    assert_eq!(counted(&priced), (7_000, WorksBasis::Rest, 7_000));
    // The refused one has no price: that of the other is its own, or nobody knows.
    let other = whole(lump(12_000, &[2], received(1, &lines)));
    assert_eq!(counted(&other), (10_000, WorksBasis::Items, 10_000));
    let neither = whole(lump(12_000, &[1, 2], received(1, &lines)));
    assert_eq!(sums(&neither).basis, WorksBasis::Untold);
    assert!(blocks(&neither, MissingCode::PriceShare));
    // A refusal of the whole makes nothing due, and asks for no share.
    let mut refused = neither;
    change(&mut refused).decision = Some(ReceptionDecision::Refused {
        reasons: "Le plafond n’est pas posé.".into(),
        postponed_to: None,
    });
    assert!(!blocks(&refused, MissingCode::PriceShare));
    // Received later, it is owed at what is left.
    let second = after(&[&priced], 0, lump(12_000, &[1], received(2, &[(2, Accepted)])));
    assert_eq!(counted(&second).0, 5_000);
}

#[test]
fn agreements_count_beside_the_price_agreed_for_the_whole() {
    for (effect, owed) in [(50_000, 1_030_000), (-80_000, 900_000)] {
        let act = whole(lump(980_000, &[1, 2], received(1, &BOTH)));
        let act = with(act, &[agreed(1, effect, &[], &[])]);
        assert_eq!(counted(&act), (980_000, WorksBasis::Price, owed));
    }
    // An item that an agreement adds counts with it, not in the price.
    let extra = agreed(1, 30_000, &[], &[item(3, 30_000)]);
    let act = whole(lump(
        980_000,
        &[1, 2],
        received(1, &[(1, Accepted), (2, Accepted), (3, Accepted)]),
    ));
    assert_eq!(
        counted(&with(act, std::slice::from_ref(&extra))),
        (980_000, WorksBasis::Price, 1_010_000)
    );
    let mut part = with(lump(980_000, &[1, 2], received(1, &[(1, Accepted)])), &[extra]);
    change(&mut part).money.share = Some(Amount(400_000));
    change(&mut part).money.paid = Amount(500_000);
    // What was paid beyond the share counts for what remains of the price and of the agreement.
    assert_eq!(sums(&part).remaining, Amount(610_000));
    assert_eq!(
        (sums(&part).carried, sums(&part).balance),
        (Amount(100_000), Amount::ZERO)
    );
}

#[test]
fn works_that_have_no_price_at_all_are_told_of() {
    let advised = |document: &ActDocument| {
        let mut found = completeness::check(document).into_iter();
        found.any(|finding| finding.code == MissingCode::PriceMissing)
    };
    let mut none = whole(lump(0, &[1, 2], received(1, &BOTH)));
    assert!(!advised(&none));
    none.dossier.contract.price = None;
    assert!(advised(&none));
}

#[test]
fn an_estimate_is_no_price_agreed_for_the_whole_where_its_items_have_prices() {
    let mut estimated = whole(lump(14_000, &[], received(1, &BOTH)));
    estimated.dossier.contract.price_kind = PriceKind::Estimate {
        low: Amount(13_000),
        high: Amount(16_000),
    };
    assert_eq!(counted(&estimated), (15_000, WorksBasis::Items, 15_000));
}

#[test]
fn a_price_of_which_the_items_leave_less_than_nothing_holds_the_act_back() {
    let lines = [(1, Accepted), (2, Refused)];
    let contradicted = whole(lump(4_000, &[1], received(1, &lines)));
    assert!(sums(&contradicted).works < Amount::ZERO);
    assert!(blocks(&contradicted, MissingCode::PriceDiffersFromItems));
    let sound = whole(lump(12_000, &[1], received(1, &lines)));
    assert!(!blocks(&sound, MissingCode::PriceDiffersFromItems));
}

#[test]
fn a_contract_that_lists_no_items_is_not_due_with_the_first_one_that_is_added() {
    let extra = agreed(1, 30_000, &[], &[item(3, 30_000)]);
    let mut part = with(lump(980_000, &[], received(1, &[(3, Accepted)])), &[extra]);
    part.dossier.items.clear();
    assert_eq!(counted(&part).2, 30_000);
    assert_eq!(counted(&whole(part)).2, 1_010_000);
}
