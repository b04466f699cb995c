//! What holds of every computed figure, whatever the facts.

mod rules_common;

use acceptance::rules::{
    CalculationLine, Deduction, DelayCause, Fraction, PenaltyBasis, RuleChange, RuleSet, TermUnit, days_late,
    divide,
};
use acceptance::{Amount, Quantity, Rate};
use proptest::prelude::*;
use rules_common::{KEYS, changed, day, set};

fn basis(price: i64, late: u32, deductions: &[(DelayCause, u32)]) -> PenaltyBasis {
    let deduction = |(cause, units): &(DelayCause, u32)| Deduction {
        cause: *cause,
        units: *units,
        reason: "preuve".to_owned(),
    };
    PenaltyBasis {
        price: Amount(price),
        late: Some(late),
        notice_on: Some(day("2026-06-01")),
        deductions: deductions.iter().map(deduction).collect(),
        ..PenaltyBasis::default()
    }
}

/// A rule set with a rate and, perhaps, a cap.
fn rules(rate: Fraction, cap: Option<Fraction>) -> RuleSet {
    changed(
        "fr-contract",
        &[
            (RuleChange::DelayRate(Some(rate)), "contrat"),
            (RuleChange::DelayCap(cap), "contrat"),
        ],
    )
}

fn penalty(rules: &RuleSet, basis: &PenaltyBasis) -> i64 {
    rules.penalty(basis).expect("a penalty").result.0
}

fn fraction() -> impl Strategy<Value = Fraction> {
    (1_u32..=Fraction::LARGEST)
        .prop_flat_map(|denominator| (0..=denominator, Just(denominator)))
        .prop_map(|(numerator, denominator)| Fraction::new(numerator, denominator).expect("a fraction"))
}

fn cause() -> impl Strategy<Value = DelayCause> {
    prop_oneof![
        Just(DelayCause::Client),
        Just(DelayCause::OtherTrades),
        Just(DelayCause::Weather),
        Just(DelayCause::ForceMajeure),
        Just(DelayCause::AgreedExtension),
    ]
}

fn price() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..=Amount::LIMIT.0, 0_i64..5_000_000]
}

proptest! {
    #[test]
    fn a_day_more_never_costs_less(price in price(), late in 0_u32..5_000, rate in fraction(), cap in prop::option::of(fraction())) {
        let rules = rules(rate, cap);
        prop_assert!(penalty(&rules, &basis(price, late, &[])) <= penalty(&rules, &basis(price, late + 1, &[])));
    }

    #[test]
    fn a_penalty_is_never_over_its_cap_nor_below_nothing(price in price(), late in any::<u32>(), rate in fraction(), cap in fraction()) {
        let calculation = rules(rate, Some(cap)).penalty(&basis(price, late, &[])).expect("a penalty");
        prop_assert!(calculation.result >= Amount::ZERO);
        let twice = 2 * i128::from(calculation.result.0) * i128::from(cap.denominator());
        let cap_twice = 2 * i128::from(price) * i128::from(cap.numerator()) + i128::from(cap.denominator());
        prop_assert!(twice <= cap_twice);
    }

    #[test]
    fn a_deduction_never_raises_a_penalty(
        key in prop::sample::select(&KEYS[..]), price in price(), late in 0_u32..5_000,
        deductions in prop::collection::vec((cause(), any::<u32>()), 0..4), one_more in (cause(), any::<u32>()),
    ) {
        let rules = set(key);
        let more: Vec<_> = deductions.iter().copied().chain([one_more]).collect();
        let with_one_more = penalty(&rules, &basis(price, late, &more));
        prop_assert!(with_one_more <= penalty(&rules, &basis(price, late, &deductions)));
    }

    #[test]
    fn days_deducted_count_as_days_in_time(price in price(), late in 0_u32..5_000, deducted in 0_u32..5_000) {
        let rules = set("ru-consumer");
        let with = penalty(&rules, &basis(price, late, &[(DelayCause::Client, deducted)]));
        prop_assert_eq!(with, penalty(&rules, &basis(price, late.saturating_sub(deducted), &[])));
    }

    #[test]
    fn hours_and_days_follow_the_same_arithmetic(price in price(), late in any::<u32>()) {
        let days = basis(price, late, &[]);
        let hours = PenaltyBasis { unit: TermUnit::Hour, ..days.clone() };
        prop_assert_eq!(penalty(&set("ru-consumer"), &days), penalty(&set("ru-consumer"), &hours));
        prop_assert!(set("fr-nfp-03-001").penalty(&hours).is_err());
    }

    #[test]
    fn a_penalty_is_rounded_once_and_half_up(price in price(), late in 1_u32..5_000, rate in fraction()) {
        let result = i128::from(penalty(&rules(rate, None), &basis(price, late, &[])));
        let exact = i128::from(price) * i128::from(rate.numerator()) * i128::from(late);
        let denominator = i128::from(rate.denominator());
        let off = 2 * (result * denominator - exact);
        prop_assert!(-denominator < off && off <= denominator);
    }

    #[test]
    fn the_result_is_the_one_that_its_lines_print(price in price(), late in 1_u32..5_000, rate in fraction(), cap in fraction()) {
        let calculation = rules(rate, Some(cap)).penalty(&basis(price, late, &[])).expect("a penalty");
        let printed = |line: &CalculationLine| match line {
            CalculationLine::Product { amount, .. } | CalculationLine::Cap { amount, .. } => Some(*amount),
            _ => None,
        };
        let lowest = calculation.lines.iter().filter_map(printed).min();
        prop_assert_eq!(lowest, Some(calculation.result));
        let reached = calculation.lines.iter().any(|line| matches!(line, CalculationLine::Cap { reached: true, .. }));
        prop_assert_eq!(reached, calculation.capped);
    }

    #[test]
    fn dates_and_stated_days_give_the_same(price in price(), days in 0_u64..3_000) {
        let end = day("2026-06-01");
        let until = end.checked_add_days(chrono::Days::new(days)).expect("a date");
        let dated = PenaltyBasis { price: Amount(price), agreed_end: Some(end), until: Some(until), ..PenaltyBasis::default() };
        let late = days_late(end, 0, until);
        prop_assert_eq!(u64::from(late), days);
        prop_assert_eq!(penalty(&set("ru-consumer"), &dated), penalty(&set("ru-consumer"), &basis(price, late, &[])));
    }

    #[test]
    fn the_parts_of_a_sum_are_the_whole_and_differ_by_one_at_most(whole in price(), parts in 1_u32..=1_000) {
        let division = divide(Amount(whole), parts).expect("a division");
        prop_assert_eq!(division.parts.len(), parts as usize);
        prop_assert_eq!(division.parts.iter().copied().sum::<Amount>(), Amount(whole));
        let (least, most) = (division.parts.iter().min().copied(), division.parts.iter().max().copied());
        prop_assert!(most.unwrap_or_default() - least.unwrap_or_default() <= Amount(1));
        let Some(CalculationLine::Parts { larger, larger_count, smaller, smaller_count, .. }) = division.calculation.lines.first() else {
            return Err(TestCaseError::fail("no arithmetic"));
        };
        prop_assert_eq!(larger.0 * i64::from(*larger_count) + smaller.0 * i64::from(*smaller_count), whole);
    }

    #[test]
    fn a_reduction_is_never_more_than_the_price(price in price(), share in fraction(), whole in 1_i64..=Quantity::LIMIT.0, part in any::<u32>()) {
        let part = i64::from(part) % (whole + 1);
        let rules = set("fr-contract");
        let reductions = [
            rules.reduction_by_share(Amount(price), share),
            rules.reduction_by_quantity(Amount(price), Quantity(part), Quantity(whole)),
        ];
        for reduction in reductions {
            let reduction = reduction.expect("a reduction").result;
            prop_assert!(Amount::ZERO <= reduction && reduction <= Amount(price));
        }
    }

    #[test]
    fn what_is_reduced_and_what_is_left_are_the_price_but_for_one_minor_unit(price in price(), whole in 1_i64..=Quantity::LIMIT.0, part in any::<u32>()) {
        let part = i64::from(part) % (whole + 1);
        let rules = set("fr-contract");
        let of = |part| rules.reduction_by_quantity(Amount(price), Quantity(part), Quantity(whole)).expect("a reduction").result.0;
        prop_assert!((of(part) + of(whole - part) - price).abs() <= 1);
    }

    #[test]
    fn retention_is_never_more_than_its_highest_share(works in price(), rate in 0_u32..=10_000) {
        let kept = set("fr-contract").retention_on(Amount(works), Rate(rate));
        prop_assert_eq!(kept.is_err(), rate > 500);
        if let Ok(kept) = kept {
            prop_assert!(kept.result <= Rate(500).of(Amount(works)));
        }
    }

    #[test]
    fn a_dearer_estimate_is_never_owed_less(low in 0_i64..100_000, width in 0_i64..100_000, expected in 0_i64..300_000, warned: bool) {
        let owed = |key: &str, expected| {
            let check = set(key).estimate_check(Amount(low), Amount(low + width), Amount(expected), warned);
            check.expect("a check").owed.result.0
        };
        for key in KEYS {
            prop_assert!(owed(key, expected) <= owed(key, expected + 1));
            prop_assert!(owed(key, expected) <= expected);
        }
    }

    #[test]
    fn any_text_is_a_fraction_within_the_whole_or_refused(text in ".{0,12}") {
        if let Ok(fraction) = text.parse::<Fraction>() {
            prop_assert!(fraction.denominator() > 0 && fraction.numerator() <= fraction.denominator());
            prop_assert_eq!(fraction.to_string().parse::<Fraction>().expect("its own form"), fraction);
        }
    }
}
