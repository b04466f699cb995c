//! The account of works received in parts, and of a repair with its day, as pages: each figure follows from what is printed.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::earlier::EarlierReception;
use acceptance::*;
use common::{album_of, options};
use lopdf::Document as File;
use report::render;

fn words(act: &ActDocument) -> String {
    let mut bytes = Vec::new();
    render(act, &album_of(act), &options(), &mut bytes).unwrap();
    let file = File::load_mem(&bytes).unwrap();
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reception(act: &mut ActDocument) -> &mut Reception {
    match &mut act.body {
        ActBody::Reception(reception) => reception,
        _ => panic!("a reception"),
    }
}

/// The specimen, after a reception that made 700,00 € due, of which 400,00 € were paid.
fn second(paid: i64) -> ActDocument {
    let mut act = common::reception();
    reception(&mut act).money.paid = Amount(paid);
    act.earlier = vec![EarlierReception {
        act: ActId(uuid::Uuid::from_u128(77)),
        number: ActNumber {
            kind: ActKind::Reception,
            year: 2026,
            rank: 77,
        },
        items: Vec::new(),
        agreements: Vec::new(),
        works: Amount(70_000),
        due: Amount(70_000),
    }];
    act
}

#[test]
fn what_was_paid_for_an_earlier_reception_stands_on_a_line_of_its_own() {
    let act = second(40_000);
    let printed = words(&act);
    assert!(printed.contains("dont réglé pour PV-2026-0077"), "{printed}");
    assert!(printed.contains("sur 700,00 € dus par cet acte"), "{printed}");
    assert!(printed.contains("+400,00 €"), "{printed}");
    let sums = act.sums().unwrap();
    assert_eq!(sums.balance, sums.net - sums.retention);
    // Nothing was paid, or nothing was received before: there is no such line.
    assert!(!words(&second(0)).contains("dont réglé pour"));
    assert!(!words(&common::reception()).contains("dont réglé pour"));
}

#[test]
fn the_total_of_the_works_says_what_it_leaves_out() {
    let total = |decisions: [ItemDecision; 2]| {
        let mut act = common::reception();
        for line in &mut reception(&mut act).lines {
            line.decision = Some(ItemDecision::Accepted);
        }
        for (line, decision) in reception(&mut act).lines.iter_mut().zip(decisions) {
            line.decision = Some(decision);
        }
        words(&act)
    };
    use ItemDecision::{Accepted, NotInspected, Refused};
    for (decisions, said) in [
        ([Refused, Accepted], "sans les ouvrages refusés"),
        ([NotInspected, Accepted], "sans les ouvrages non examinés"),
        (
            [Refused, NotInspected],
            "sans les ouvrages refusés ou non examinés",
        ),
    ] {
        let printed = total(decisions);
        assert!(printed.contains(said), "{said} in {printed}");
    }
    assert!(!total([Accepted, Accepted]).contains("sans les ouvrages"));
}

#[test]
fn the_day_of_a_repair_is_printed_as_such_and_moves_no_end() {
    let mut act = common::agreement();
    let ActBody::Agreement(agreement) = &mut act.body else {
        panic!("an agreement")
    };
    agreement.days_effect = 0;
    agreement.new_end = "2026-12-15".parse().ok();
    let of_contract = words(&act);
    assert!(
        of_contract.contains("Nouvelle fin convenue, par cet accord"),
        "{of_contract}"
    );
    assert!(!of_contract.contains("Réserve à reprendre"), "{of_contract}");
    let ActBody::Agreement(agreement) = &mut act.body else {
        panic!("an agreement")
    };
    agreement.origin = AgreementOrigin::Reserve(ReserveId(uuid::Uuid::from_u128(5)));
    let of_reserve = words(&act);
    assert!(
        of_reserve.contains("Réserve à reprendre au plus tard le 15 décembre 2026"),
        "{of_reserve}"
    );
    assert!(!of_reserve.contains("Nouvelle fin convenue"), "{of_reserve}");
}

#[test]
fn a_termination_adds_its_other_lines_to_what_was_done() {
    let mut act = common::kinds::termination();
    assert!(!words(&act).contains("Réductions de prix"));
    let ActBody::Termination(termination) = &mut act.body else {
        panic!("a termination")
    };
    let balance = termination.balance();
    termination.adjustments = vec![Adjustment {
        label: "Réductions de prix (PV-2026-0007)".into(),
        amount: Amount(-4_000),
    }];
    assert_eq!(termination.balance(), balance - Amount(4_000));
    // 1 480,00 + 1 200,00 − 40,00 − 3 000,00.
    let printed = words(&act);
    for said in ["Réductions de prix (PV-2026-0007)", "-40,00 €", "360,00 €"] {
        let found = printed.replace('\u{2212}', "-").contains(said);
        assert!(found, "{said} in {printed}");
    }
}

/// The specimen at a price agreed for the whole, without those of the items, with one decision for each of the first two.
fn lump(decisions: [ItemDecision; 2], share: Option<i64>) -> ActDocument {
    let mut act = common::reception();
    act.format = acceptance::document::FORMAT;
    act.dossier.contract.price = Some(Amount(98_765));
    for item in &mut act.dossier.items {
        (item.lump_sum, item.unit_price) = (None, None);
    }
    let body = reception(&mut act);
    body.scope = reception::Scope::Whole;
    body.money.share = share.map(Amount);
    body.money.penalties = None;
    body.money.paid = Amount(10_000);
    for line in &mut body.lines {
        line.decision = Some(ItemDecision::Accepted);
    }
    for (line, decision) in body.lines.iter_mut().zip(decisions) {
        line.decision = Some(decision);
    }
    act
}

#[test]
fn an_item_without_a_price_is_included_in_the_one_agreed_and_never_costs_nothing() {
    use ItemDecision::{Accepted, Refused};
    let printed = words(&lump([Accepted, Accepted], None));
    assert!(printed.contains("compris Accepté"), "{printed}");
    assert!(printed.contains("Prix du marché 987,65 €"), "{printed}");
    assert!(!printed.contains(" 0,00 €"), "{printed}");
    // Where one is refused nothing tells the share: no sum is printed for it, and none as owed, until it is stated.
    let untold = words(&lump([Accepted, Refused], None));
    assert!(untold.contains("Cet acte ne fixe pas la part"), "{untold}");
    assert!(!untold.contains("Reste dû"), "{untold}");
    assert!(!untold.contains(" 0,00 €"), "{untold}");
    let stated = words(&lump([Accepted, Refused], Some(60_000)));
    assert!(stated.contains("fixée par les parties"), "{stated}");
    assert!(
        stated.contains("600,00 €") && stated.contains("Reste dû"),
        "{stated}"
    );
}

#[test]
fn an_act_without_any_price_does_not_say_that_nothing_is_owed() {
    let mut act = lump([ItemDecision::Accepted; 2], None);
    act.dossier.contract.price = None;
    let printed = words(&act);
    assert!(printed.contains("Cet acte ne porte pas de prix"), "{printed}");
    assert!(!printed.contains("Reste dû"), "{printed}");
    assert!(!printed.contains(" 0,00 €"), "{printed}");
    // A price of zero that was meant is one.
    act.dossier.contract.price = Some(Amount::ZERO);
    assert!(words(&act).contains("Reste dû"));
}
