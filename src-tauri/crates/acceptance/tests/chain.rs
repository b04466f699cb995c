//! The chain of a dossier’s acts: what the contract is now, which reserves are open, which act may come next.

use acceptance::act::Issue;
use acceptance::chain::{NotYet, ReserveStanding};
use acceptance::dates::Moment;
use acceptance::reception::{ReceptionLine, Reduction, ReserveAnswer};
use acceptance::{
    Act, ActBody, ActId, ActKind, ActNumber, ActState, Agreement, AgreementOrigin, Amount, Capacity, Chain,
    Contract, Dossier, Fingerprint, Item, ItemDecision, ItemId, Lifting, LiftingDecision, LiftingLine,
    Reception, ReceptionDecision, Remedy, Reserve, ReserveId, Sha256Hash, Signatory, SignatoryId,
    SignatureRecord, Termination,
};
use acceptance::{LaterProof, SignatureManner};
use chrono::NaiveDate;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn moment(text: &str) -> Moment {
    format!("{text}T10:00:00+01:00").parse().expect("a moment")
}

fn item(number: u128, price: i64) -> Item {
    serde_json::from_value(serde_json::json!({
        "id": Uuid::from_u128(number), "name": format!("Ouvrage {number}"), "lump_sum": price
    }))
    .expect("an item")
}

fn dossier() -> Dossier {
    Dossier {
        id: acceptance::DossierId(Uuid::from_u128(1)),
        title: "Chantier".into(),
        works: String::new(),
        site: acceptance::Address::default(),
        client: acceptance::Party::default(),
        architect: None,
        contract: Contract {
            ends_on: Some(day("2026-10-30")),
            ..Contract::default()
        },
        items: vec![item(101, 1_000_000), item(102, 500_000)],
        language: acceptance::Language::Fr,
    }
}

fn client() -> Signatory {
    Signatory {
        id: SignatoryId(Uuid::from_u128(7)),
        name: "Mme Marchand".into(),
        capacity: Capacity::Client,
    }
}

/// An act issued on `on`, signed by the client where it is `signed`.
fn issued(rank: u32, on: &str, mut body: ActBody, signed: bool) -> Act {
    if !matches!(body, ActBody::Termination(_)) {
        *body.signatories_mut() = vec![client()];
    }
    let signature = SignatureRecord {
        signatory: client().id,
        name: client().name,
        capacity: Capacity::Client,
        at: moment(on),
        strokes: None,
        manner: SignatureManner::Drawn,
        revision: None,
    };
    Act {
        id: ActId(Uuid::from_u128(1000 + u128::from(rank))),
        dossier: dossier().id,
        state: ActState::Issued(Issue {
            number: ActNumber {
                kind: body.kind(),
                year: 2026,
                rank,
            },
            at: moment(on),
            fingerprint: Fingerprint(Sha256Hash([0; 32])),
            signatures: if signed { vec![signature] } else { Vec::new() },
            later: LaterProof::default(),
        }),
        body,
        created: moment(on),
    }
}

fn voided(act: Act) -> Act {
    let ActState::Issued(issue) = act.state else {
        panic!("an issued act")
    };
    Act {
        state: ActState::Voided {
            issue,
            reason: "Erreur de client".into(),
            at: moment("2026-11-02"),
        },
        ..act
    }
}

fn agreement(price: i64, days: i32) -> ActBody {
    ActBody::Agreement(Agreement {
        subject: "Travaux en plus".into(),
        price_effect: Amount(price),
        days_effect: days,
        ..Agreement::default()
    })
}

fn reserve(number: u128, answer: Option<ReserveAnswer>) -> Reserve {
    serde_json::from_value(serde_json::json!({
        "id": Uuid::from_u128(number), "item": null, "client_words": "La porte frotte.", "answer": answer,
        "deadline": "2026-12-15"
    }))
    .expect("a reserve")
}

fn reception(reserves: Vec<Reserve>) -> Reception {
    let line = |number| ReceptionLine {
        item: ItemId(Uuid::from_u128(number)),
        decision: Some(ItemDecision::Accepted),
        note: String::new(),
    };
    Reception {
        lines: vec![line(101), line(102)],
        decision: Some(ReceptionDecision::WithReserves),
        reserves,
        ..Reception::default()
    }
}

fn lifting(reception: &Act, decisions: &[(u128, LiftingDecision)]) -> ActBody {
    ActBody::Lifting(Lifting {
        lines: decisions
            .iter()
            .map(|(number, decision)| LiftingLine {
                reception: reception.id,
                reserve: ReserveId(Uuid::from_u128(*number)),
                decision: Some(*decision),
                done: "Rabotée".into(),
                done_on: None,
                client_words: String::new(),
                deadline: Some(day("2027-01-10")),
            })
            .collect(),
        ..Lifting::default()
    })
}

#[test]
fn the_price_and_end_now_are_those_first_agreed_with_every_signed_agreement() {
    let dossier = dossier();
    let acts = [
        issued(1, "2026-09-01", agreement(120_000, 5), true),
        issued(2, "2026-09-10", agreement(-20_000, 0), true),
    ];
    let contract = Chain::new(&dossier, &acts).contract();
    assert_eq!(contract.first_price, Amount(1_500_000));
    assert_eq!(contract.price, Amount(1_600_000));
    assert_eq!(contract.end, Some(day("2026-11-04")));
    let after: Vec<i64> = contract.changes.iter().map(|change| change.price.0).collect();
    assert_eq!(after, [1_620_000, 1_600_000]);
}

#[test]
fn an_agreement_that_the_client_did_not_sign_or_that_was_voided_changes_nothing() {
    let dossier = dossier();
    let acts = [
        issued(1, "2026-09-01", agreement(120_000, 5), false),
        voided(issued(2, "2026-09-10", agreement(90_000, 3), true)),
    ];
    let contract = Chain::new(&dossier, &acts).contract();
    assert_eq!(contract.price, Amount(1_500_000));
    assert!(contract.changes.is_empty());
}

#[test]
fn items_that_an_agreement_added_belong_to_the_contract_once_it_is_signed() {
    let dossier = dossier();
    let with = |signed| {
        let body = ActBody::Agreement(Agreement {
            added: vec![item(201, 80_000)],
            price_effect: Amount(80_000),
            ..Agreement::default()
        });
        issued(1, "2026-09-01", body, signed)
    };
    assert_eq!(Chain::new(&dossier, &[with(true)]).items().len(), 3);
    assert_eq!(Chain::new(&dossier, &[with(false)]).items().len(), 2);
}

#[test]
fn each_reserve_is_open_contested_settled_or_lifted() {
    let dossier = dossier();
    let mut body = reception(vec![
        reserve(1, Some(ReserveAnswer::Accepted)),
        reserve(2, Some(ReserveAnswer::Contested)),
        reserve(3, Some(ReserveAnswer::Accepted)),
        reserve(4, None),
    ]);
    body.money.reductions = vec![Reduction {
        reserve: Some(ReserveId(Uuid::from_u128(3))),
        amount: Amount(15_000),
        reason: "Teinte".into(),
        basis: None,
    }];
    let reception = issued(1, "2026-11-01", ActBody::Reception(body), true);
    let lifted = lifting(
        &reception,
        &[(1, LiftingDecision::Lifted), (4, LiftingDecision::Kept)],
    );
    let acts = [reception, issued(1, "2026-12-10", lifted, true)];
    let states = Chain::new(&dossier, &acts).reserves();
    let standings: Vec<ReserveStanding> = states.iter().map(|state| state.standing).collect();
    assert_eq!(
        standings,
        [
            ReserveStanding::Lifted,
            ReserveStanding::Contested,
            ReserveStanding::Settled,
            ReserveStanding::Open
        ]
    );
    assert_eq!(states[3].deadline, Some(day("2027-01-10")));
    assert_eq!(
        states[0].closed_by.as_ref().map(ToString::to_string),
        Some("LR-2026-0001".into())
    );
}

#[test]
fn a_contested_reserve_settled_by_an_agreement_is_no_longer_open() {
    let dossier = dossier();
    let contested = vec![reserve(2, Some(ReserveAnswer::Contested))];
    let reception = issued(1, "2026-11-01", ActBody::Reception(reception(contested)), true);
    let settle = |remedy| {
        let body = ActBody::Agreement(Agreement {
            origin: AgreementOrigin::Reserve(ReserveId(Uuid::from_u128(2))),
            remedy: Some(remedy),
            ..Agreement::default()
        });
        issued(1, "2026-11-20", body, true)
    };
    let standing = |act: Act| Chain::new(&dossier, &[reception.clone(), act]).reserves()[0].standing;
    assert_eq!(standing(settle(Remedy::PriceReduction)), ReserveStanding::Settled);
    let by_objection = Agreement {
        origin: AgreementOrigin::Objection(acceptance::ObjectionId(Uuid::from_u128(9))),
        reserve: Some(ReserveId(Uuid::from_u128(2))),
        remedy: Some(Remedy::Gesture),
        ..Agreement::default()
    };
    let by_objection = issued(1, "2026-11-20", ActBody::Agreement(by_objection), true);
    assert_eq!(standing(by_objection), ReserveStanding::Settled);
    // Agreed to repair: no longer contested, and still to be done.
    assert_eq!(standing(settle(Remedy::Repair)), ReserveStanding::Open);
}

#[test]
fn a_lifting_that_the_client_did_not_sign_lifts_nothing() {
    let dossier = dossier();
    let reception = issued(
        1,
        "2026-11-01",
        ActBody::Reception(reception(vec![reserve(1, None)])),
        true,
    );
    let body = lifting(&reception, &[(1, LiftingDecision::Lifted)]);
    let acts = [reception, issued(1, "2026-12-10", body, false)];
    assert_eq!(Chain::new(&dossier, &acts).open_reserves().len(), 1);
}

#[test]
fn nothing_is_lifted_where_no_reserve_is_open() {
    let dossier = dossier();
    assert_eq!(
        Chain::new(&dossier, &[]).may_come(ActKind::Lifting),
        Err(NotYet::NoOpenReserve)
    );
    let reception = issued(
        1,
        "2026-11-01",
        ActBody::Reception(reception(vec![reserve(1, None)])),
        true,
    );
    let acts = [reception];
    assert_eq!(Chain::new(&dossier, &acts).may_come(ActKind::Lifting), Ok(()));
}

#[test]
fn a_terminated_contract_is_not_changed_any_more_but_can_still_be_written_about() {
    let dossier = dossier();
    let body = ActBody::Termination(Termination {
        effective_on: Some(day("2026-10-01")),
        ..Termination::default()
    });
    let acts = [issued(1, "2026-09-20", body, false)];
    let chain = Chain::new(&dossier, &acts);
    assert!(matches!(
        chain.may_come(ActKind::Agreement),
        Err(NotYet::Terminated { .. })
    ));
    assert!(chain.may_come(ActKind::Letter).is_ok());
    assert!(chain.may_come(ActKind::Reception).is_ok());
}

#[test]
fn what_was_received_whole_is_not_received_again_and_a_refusal_may_be_held_again() {
    let dossier = dossier();
    let whole = issued(1, "2026-11-01", ActBody::Reception(reception(Vec::new())), true);
    assert!(matches!(
        Chain::new(&dossier, &[whole]).may_come(ActKind::Reception),
        Err(NotYet::AllReceived { .. })
    ));
    let refused = Reception {
        decision: Some(ReceptionDecision::Refused {
            reasons: "Le volet manque.".into(),
            postponed_to: None,
        }),
        ..reception(Vec::new())
    };
    let refused = issued(1, "2026-11-01", ActBody::Reception(refused), true);
    assert!(
        Chain::new(&dossier, &[refused])
            .may_come(ActKind::Reception)
            .is_ok()
    );
}

#[test]
fn there_is_nothing_to_rectify_before_an_act_was_issued() {
    let dossier = dossier();
    assert_eq!(
        Chain::new(&dossier, &[]).may_come(ActKind::Rectification),
        Err(NotYet::NothingToCorrect)
    );
    let acts = [issued(1, "2026-09-01", agreement(0, 0), false)];
    assert!(
        Chain::new(&dossier, &acts)
            .may_come(ActKind::Rectification)
            .is_ok()
    );
}

#[test]
fn every_kind_of_act_has_a_word_and_a_prefix_of_its_own() {
    let mut words: Vec<&str> = ActKind::ALL.iter().map(|kind| kind.word()).collect();
    let mut prefixes: Vec<&str> = ActKind::ALL.iter().map(|kind| kind.prefix()).collect();
    words.sort_unstable();
    words.dedup();
    prefixes.sort_unstable();
    prefixes.dedup();
    assert_eq!(
        (words.len(), prefixes.len()),
        (ActKind::ALL.len(), ActKind::ALL.len())
    );
    for kind in ActKind::ALL {
        assert_eq!(ActKind::of(kind.word()), Some(kind));
        assert_eq!(serde_json::to_value(kind).expect("json"), kind.word());
    }
    assert_eq!(ActKind::of("no_such_act"), None);
}

#[test]
fn an_act_of_one_side_holds_once_it_is_issued_whether_its_receipt_is_acknowledged_or_not() {
    let dossier = dossier();
    let mut act = issued(
        1,
        "2026-09-20",
        ActBody::Termination(Termination {
            effective_on: Some(day("2026-10-01")),
            ..Termination::default()
        }),
        false,
    );
    *act.body.signatories_mut() = vec![client()];
    assert!(act.is_agreed());
    assert!(!act.is_signed_by_client());
    assert!(Chain::new(&dossier, &[act]).contract().terminated.is_some());
}

#[test]
fn a_reserve_is_not_settled_by_what_the_contractor_alone_says() {
    let dossier = dossier();
    let standing = |remedy, reduced: i64| {
        let mut reserve = reserve(1, Some(ReserveAnswer::Accepted));
        reserve.remedy_kind = Some(remedy);
        let mut body = reception(vec![reserve]);
        body.money.reductions = vec![
            serde_json::from_value(serde_json::json!({ "reserve": Uuid::from_u128(1), "amount": reduced }))
                .expect("a reduction"),
        ];
        let acts = [issued(1, "2026-11-01", ActBody::Reception(body), true)];
        Chain::new(&dossier, &acts).reserves()[0].standing
    };
    assert_eq!(standing(Remedy::PriceReduction, 15_000), ReserveStanding::Settled);
    assert_eq!(standing(Remedy::PriceReduction, 0), ReserveStanding::Open);
    assert_eq!(standing(Remedy::Repair, 15_000), ReserveStanding::Open);
    assert_eq!(standing(Remedy::Refusal, 15_000), ReserveStanding::Contested);
}

#[test]
fn what_was_lifted_stays_lifted() {
    let dossier = dossier();
    let reception = issued(
        1,
        "2026-11-01",
        ActBody::Reception(reception(vec![reserve(1, None)])),
        true,
    );
    let first = lifting(&reception, &[(1, LiftingDecision::Lifted)]);
    let second = lifting(&reception, &[(1, LiftingDecision::InPart)]);
    let acts = [
        reception,
        issued(1, "2026-12-10", first, true),
        issued(2, "2026-12-12", second, true),
    ];
    assert_eq!(
        Chain::new(&dossier, &acts).reserves()[0].standing,
        ReserveStanding::Lifted
    );
}

#[test]
fn work_that_an_agreement_adds_after_a_whole_reception_is_still_to_be_received() {
    let dossier = dossier();
    let extra = ActBody::Agreement(Agreement {
        added: vec![item(201, 80_000)],
        price_effect: Amount(80_000),
        ..Agreement::default()
    });
    let whole = issued(1, "2026-11-01", ActBody::Reception(reception(Vec::new())), true);
    let acts = [whole, issued(1, "2026-11-05", extra, true)];
    assert!(Chain::new(&dossier, &acts).may_come(ActKind::Reception).is_ok());
    assert!(
        Chain::new(&dossier, &acts[..1])
            .may_come(ActKind::Reception)
            .is_err()
    );
}

#[test]
fn a_reception_that_the_client_did_not_sign_received_nothing() {
    let dossier = dossier();
    let unsigned = issued(1, "2026-11-01", ActBody::Reception(reception(Vec::new())), false);
    assert!(Chain::new(&dossier, &[unsigned]).received_items().is_empty());
}

#[test]
fn acts_of_one_second_stand_in_the_order_in_which_they_name_each_other() {
    let dossier = dossier();
    let on = "2026-10-01";
    let statement = issued(3, on, ActBody::Statement(acceptance::Statement::default()), false);
    let mut letter: acceptance::Letter = serde_json::from_value(serde_json::json!({})).expect("a letter");
    letter.about = acceptance::Subject::Act(statement.id);
    let letter = issued(2, on, ActBody::Letter(letter), false);
    // The agreement has the earlier kind, and came of the letter.
    let agreed = Agreement {
        origin: AgreementOrigin::Act(letter.id),
        ..Agreement::default()
    };
    let agreed = issued(1, on, ActBody::Agreement(agreed), true);
    let before = issued(9, "2026-09-30", agreement(1, 0), true);
    let acts = [agreed.clone(), letter.clone(), statement.clone(), before.clone()];
    let order = |acts: &[Act]| {
        let standing = Chain::new(&dossier, acts).standing();
        standing.into_iter().map(|(act, _)| act.id).collect::<Vec<_>>()
    };
    assert_eq!(order(&acts), [before.id, statement.id, letter.id, agreed.id]);
    // Where none names another, the kind and the number decide.
    let plain = [
        issued(2, on, agreement(1, 0), true),
        issued(1, on, agreement(1, 0), true),
    ];
    assert_eq!(order(&plain), [plain[1].id, plain[0].id]);
}
