//! Penalties for delay: what the rule sets that ship make of the facts, and what they refuse.

mod rules_common;

use acceptance::rules::{
    BasisFault, CalculationLine, Deduction, DelayCause, Figure, NoPenalty, PenaltyBasis, PenaltyPurpose,
    PenaltyStart, RuleChange, RuleError, Stated, TermUnit, days_late,
};
use acceptance::{Amount, ItemId};
use rules_common::{changed, day, fraction, set};

fn late(price: i64, units: u32) -> PenaltyBasis {
    PenaltyBasis {
        price: Amount(price),
        late: Some(units),
        ..PenaltyBasis::default()
    }
}

fn after_notice(price: i64, units: u32) -> PenaltyBasis {
    PenaltyBasis {
        notice_on: Some(day("2026-06-01")),
        ..late(price, units)
    }
}

fn deduction(cause: DelayCause, units: u32) -> Deduction {
    Deduction {
        cause,
        units,
        reason: "note du 3 juin, photo 4".to_owned(),
    }
}

fn sum(key: &str, basis: &PenaltyBasis) -> i64 {
    set(key).penalty(basis).expect("a penalty").result.0
}

#[test]
fn an_item_is_three_percent_a_day_dearer_to_be_late_with_up_to_its_price() {
    assert_eq!(sum("ru-consumer", &late(2_000_000, 4)), 240_000);
    assert_eq!(sum("ru-consumer", &late(2_000_000, 33)), 1_980_000);
    assert_eq!(sum("ru-consumer", &late(2_000_000, 34)), 2_000_000);
    let at_the_cap = set("ru-consumer")
        .penalty(&late(2_000_000, 34))
        .expect("a penalty");
    let below = set("ru-consumer")
        .penalty(&late(2_000_000, 33))
        .expect("a penalty");
    assert!(at_the_cap.capped && !below.capped);
}

#[test]
fn a_term_in_hours_is_counted_in_hours() {
    let basis = PenaltyBasis {
        unit: TermUnit::Hour,
        ..late(300_000, 5)
    };
    assert_eq!(sum("ru-consumer", &basis), 45_000);
}

#[test]
fn a_term_in_hours_is_refused_where_the_rules_know_days_only() {
    let basis = PenaltyBasis {
        unit: TermUnit::Hour,
        ..after_notice(300_000, 5)
    };
    assert_eq!(
        set("fr-nfp-03-001").penalty(&basis),
        Err(RuleError::UnitNotProvided)
    );
}

#[test]
fn days_of_the_client_are_deducted_from_a_whole_order() {
    let basis = PenaltyBasis {
        deductions: vec![deduction(DelayCause::Client, 3)],
        ..late(6_000_000, 10)
    };
    let penalty = set("ru-consumer").penalty(&basis).expect("a penalty");
    assert_eq!(penalty.result, Amount(1_260_000));
    assert!(penalty.lines.contains(&CalculationLine::Counted {
        late: 10,
        deducted: 3,
        counted: 7,
        unit: TermUnit::Day,
    }));
}

#[test]
fn a_cause_that_the_rules_do_not_know_is_named_and_not_deducted() {
    let basis = PenaltyBasis {
        deductions: vec![deduction(DelayCause::Weather, 3)],
        ..late(6_000_000, 10)
    };
    let penalty = set("ru-consumer").penalty(&basis).expect("a penalty");
    assert_eq!(penalty.result, Amount(1_800_000));
    let named = |line: &CalculationLine| {
        matches!(
            line,
            CalculationLine::NotDeducted {
                cause: DelayCause::Weather,
                units: 3,
                ..
            }
        )
    };
    assert!(penalty.lines.iter().any(named));
}

#[test]
fn the_french_standard_takes_a_three_thousandth_a_day_up_to_five_percent() {
    assert_eq!(sum("fr-nfp-03-001", &after_notice(3_000_000, 12)), 12_000);
    assert_eq!(sum("fr-nfp-03-001", &after_notice(3_000_000, 150)), 150_000);
    assert_eq!(sum("fr-nfp-03-001", &after_notice(3_000_000, 200)), 150_000);
    let capped = set("fr-nfp-03-001")
        .penalty(&after_notice(3_000_000, 200))
        .expect("a penalty");
    assert_eq!(
        capped.lines,
        [
            CalculationLine::LateStated {
                late: 200,
                unit: TermUnit::Day
            },
            CalculationLine::Product {
                price: Amount(3_000_000),
                rate: fraction("1/3000"),
                units: 200,
                unit: TermUnit::Day,
                amount: Amount(200_000),
            },
            CalculationLine::Cap {
                price: Amount(3_000_000),
                share: fraction("5/100"),
                amount: Amount(150_000),
                reached: true,
            },
        ]
    );
    assert_eq!(capped.sources, ["NF P 03-001 (2017), art. 9.5"]);
}

#[test]
fn the_edition_of_2000_takes_a_thousandth() {
    let standard = set("fr-nfp-03-001");
    let edition = standard.editions.first().expect("the edition of 2000");
    let older = standard.with(&edition.overrides());
    let penalty = older.penalty(&after_notice(3_000_000, 12)).expect("a penalty");
    assert_eq!(penalty.result, Amount(36_000));
    assert_eq!(
        penalty.sources.first().map(String::as_str),
        Some(edition.name.as_str())
    );
}

#[test]
fn without_a_formal_notice_nothing_is_due_where_the_rules_ask_for_one() {
    let penalty = set("fr-nfp-03-001")
        .penalty(&late(3_000_000, 12))
        .expect("a result");
    assert_eq!(penalty.result, Amount::ZERO);
    assert_eq!(
        penalty.lines,
        [CalculationLine::Nothing {
            why: NoPenalty::NoNotice
        }]
    );
    assert_eq!(sum("ru-consumer", &late(3_000_000, 12)), 1_080_000);
}

#[test]
fn without_a_rate_of_the_contract_nothing_is_due() {
    for key in ["fr-contract", "free"] {
        let penalty = set(key).penalty(&after_notice(3_000_000, 12)).expect("a result");
        assert_eq!(penalty.result, Amount::ZERO);
        assert_eq!(
            penalty.lines,
            [CalculationLine::Nothing {
                why: NoPenalty::NoRate
            }]
        );
    }
}

#[test]
fn the_rate_of_a_contract_goes_before_the_rule_set_and_is_its_own_source() {
    let rules = changed(
        "fr-contract",
        &[
            (
                RuleChange::DelayRate(Some(fraction("1/1000"))),
                "Devis, conditions, art. 7",
            ),
            (
                RuleChange::DelayCap(Some(fraction("10 %"))),
                "Devis, conditions, art. 7",
            ),
            (RuleChange::DelayAfterNotice(false), "Devis, conditions, art. 7"),
        ],
    );
    let penalty = rules.penalty(&late(3_000_000, 12)).expect("a penalty");
    assert_eq!(penalty.result, Amount(36_000));
    assert_eq!(penalty.sources, ["Devis, conditions, art. 7"]);
    let capped = rules.penalty(&late(3_000_000, 101)).expect("a penalty");
    assert_eq!(capped.result, Amount(300_000));
}

#[test]
fn days_are_counted_from_the_later_of_agreed_end_and_notice() {
    let basis = |notice: &str| PenaltyBasis {
        price: Amount(3_000_000),
        agreed_end: Some(day("2026-06-01")),
        notice_on: Some(day(notice)),
        until: Some(day("2026-06-22")),
        ..PenaltyBasis::default()
    };
    let counted = |notice| {
        let penalty = set("fr-nfp-03-001").penalty(&basis(notice)).expect("a penalty");
        match penalty.lines.first() {
            Some(CalculationLine::DaysLate {
                start, from, days, ..
            }) => (*start, *from, *days),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        counted("2026-06-10"),
        (PenaltyStart::FormalNotice, day("2026-06-10"), 12)
    );
    assert_eq!(
        counted("2026-05-20"),
        (PenaltyStart::AgreedEnd, day("2026-06-01"), 21)
    );
}

#[test]
fn a_notice_does_not_move_the_start_where_the_rules_do_not_ask_for_one() {
    let basis = PenaltyBasis {
        price: Amount(2_000_000),
        agreed_end: Some(day("2026-06-01")),
        notice_on: Some(day("2026-06-04")),
        until: Some(day("2026-06-05")),
        ..PenaltyBasis::default()
    };
    assert_eq!(sum("ru-consumer", &basis), 240_000);
}

#[test]
fn work_done_in_time_costs_nothing_and_work_without_dates_is_asked_for_them() {
    let basis = PenaltyBasis {
        price: Amount(2_000_000),
        agreed_end: Some(day("2026-06-05")),
        until: Some(day("2026-06-05")),
        ..PenaltyBasis::default()
    };
    let penalty = set("ru-consumer").penalty(&basis).expect("a result");
    assert!(penalty.result == Amount::ZERO && penalty.lines.len() == 2);
    for unknown in [
        PenaltyBasis {
            until: None,
            ..basis.clone()
        },
        PenaltyBasis {
            agreed_end: None,
            ..basis.clone()
        },
        PenaltyBasis {
            unit: TermUnit::Hour,
            ..basis
        },
    ] {
        assert_eq!(
            set("ru-consumer").penalty(&unknown),
            Err(RuleError::LatenessMissing)
        );
    }
}

#[test]
fn an_extension_moves_the_agreed_end() {
    assert_eq!(days_late(day("2026-06-01"), 0, day("2026-06-15")), 14);
    assert_eq!(days_late(day("2026-06-01"), 10, day("2026-06-15")), 4);
    assert_eq!(days_late(day("2026-06-01"), 14, day("2026-06-15")), 0);
    assert_eq!(days_late(day("2026-06-01"), -2, day("2026-06-15")), 16);
    assert_eq!(days_late(day("2026-06-15"), 0, day("2026-06-01")), 0);
    assert_eq!(days_late(day("2024-02-28"), 0, day("2024-03-01")), 2);
}

#[test]
fn more_deductions_than_lateness_leave_nothing_and_never_less() {
    let basis = PenaltyBasis {
        deductions: vec![
            deduction(DelayCause::Client, 7),
            deduction(DelayCause::ForceMajeure, u32::MAX),
        ],
        ..late(6_000_000, 10)
    };
    assert_eq!(sum("ru-consumer", &basis), 0);
}

#[test]
fn a_late_repair_follows_its_own_rule() {
    let basis = PenaltyBasis {
        purpose: PenaltyPurpose::Repair,
        ..late(500_000, 3)
    };
    assert_eq!(sum("ru-consumer", &basis), 45_000);
    assert_eq!(sum("fr-nfp-03-001", &basis), 0);
    let agreed = changed(
        "fr-contract",
        &[
            (
                RuleChange::LateRepairRate(Some(fraction("1/500"))),
                "accord du 2 juin",
            ),
            (RuleChange::LateRepairAfterNotice(false), "accord du 2 juin"),
        ],
    );
    assert_eq!(agreed.penalty(&basis).expect("a penalty").result, Amount(3_000));
}

#[test]
fn a_negative_price_and_one_beyond_any_site_are_refused() {
    let rules = set("ru-consumer");
    assert_eq!(rules.penalty(&late(-1, 4)), Err(RuleError::NegativeAmount));
    let beyond = (Amount::LIMIT + Amount(1)).0;
    assert_eq!(rules.penalty(&late(beyond, 4)), Err(RuleError::OutOfRange));
    assert!(rules.penalty(&late(Amount::LIMIT.0, u32::MAX)).is_ok());
}

#[test]
fn a_figure_may_be_overridden_with_a_reason_and_not_without() {
    let mut basis = after_notice(3_000_000, 12);
    basis.stated = Some(Stated {
        amount: Amount(5_000),
        reason: "geste convenu le 3 juillet".into(),
    });
    let figure = set("fr-nfp-03-001").penalty_figure(&basis).expect("a figure");
    assert_eq!(figure.result(), Ok(Amount(5_000)));
    assert_eq!(figure.computed.result, Amount(12_000));
    let last = figure.calculation().lines.pop();
    assert!(matches!(
        last,
        Some(CalculationLine::Stated {
            computed: Amount(12_000),
            ..
        })
    ));
    assert!(basis.faults().is_empty());

    basis.stated = Some(Stated {
        amount: Amount(5_000),
        reason: "  ".into(),
    });
    let silent = set("fr-nfp-03-001").penalty_figure(&basis).expect("a figure");
    assert_eq!(silent.result(), Err(RuleError::StatedWithoutReason));
    assert_eq!(basis.faults(), [BasisFault::ReasonMissing]);

    let negative = Figure {
        stated: Some(Stated {
            amount: Amount(-1),
            reason: "parce que".into(),
        }),
        ..Figure::default()
    };
    assert_eq!(negative.result(), Err(RuleError::NegativeAmount));
}

#[test]
fn a_deduction_without_its_proof_is_pointed_at() {
    let mut basis = late(6_000_000, 10);
    basis.deductions = vec![deduction(DelayCause::Client, 3), deduction(DelayCause::Client, 1)];
    assert!(basis.faults().is_empty());
    basis.deductions[1].reason.clear();
    assert_eq!(basis.faults(), [BasisFault::ProofMissing(1)]);
}

#[test]
fn an_item_without_a_price_of_its_own_has_the_price_of_the_order() {
    let id = |last: u128| ItemId(uuid::Uuid::from_u128(last));
    let dossier = serde_json::json!({
        "id": uuid::Uuid::nil(), "title": "Appartement",
        "contract": { "price": 6_000_000 },
        "items": [
            { "id": id(1), "name": "Peinture", "lump_sum": 2_000_000 },
            { "id": id(2), "name": "Parquet" },
        ],
    });
    let dossier: acceptance::Dossier = serde_json::from_value(dossier).expect("a dossier");
    let russian = set("ru-consumer");
    assert_eq!(
        russian.penalty_price(&dossier, Some(id(1))),
        (Some(id(1)), Amount(2_000_000))
    );
    assert_eq!(
        russian.penalty_price(&dossier, Some(id(2))),
        (None, Amount(6_000_000))
    );
    assert_eq!(
        russian.penalty_price(&dossier, Some(id(3))),
        (None, Amount(6_000_000))
    );
    assert_eq!(
        set("fr-nfp-03-001").penalty_price(&dossier, Some(id(1))),
        (None, Amount(6_000_000))
    );
}
