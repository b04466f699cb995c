//! Rule sets as data: guarantees, retention, repairs, claims, estimates, proof, and the changes of a dossier.

mod rules_common;

use acceptance::rules::{
    Affected, CLAIMS, CLAIMS_IMMOVABLE, EstimateStanding, ObjectionEffect, OverrideFault, ReductionBasis,
    ReleaseObjection, RuleChange, RuleError, RuleOverrides, RuleSet, RuleSetError, divide,
};
use acceptance::{Amount, Currency, Quantity, Rate};
use rules_common::{KEYS, changed, day, fraction, overrides, set, text};

fn ends(rules: &RuleSet, received: &str) -> Vec<String> {
    let guarantees = rules.guarantees_from(day(received));
    guarantees
        .iter()
        .map(|guarantee| guarantee.ends_on.to_string())
        .collect()
}

#[test]
fn every_rule_set_that_ships_can_be_read_and_names_a_source_for_what_it_says() {
    for key in KEYS {
        let rules = set(key);
        assert_eq!(rules.key, key);
        for value in rules.values() {
            assert!(
                !value.value.says_something() || !value.source.is_empty(),
                "{key}: {value:?}"
            );
        }
    }
}

#[test]
fn a_rule_set_that_cannot_be_computed_with_is_refused() {
    let tampered = |from: &str, to: &str| {
        let text = text("fr-nfp-03-001");
        assert!(text.contains(from), "{from}");
        RuleSet::read(&text.replacen(from, to, 1))
    };
    assert!(tampered("1/3000", "1/3000").is_ok());
    for (from, to) in [
        ("1/3000", "1/0"),
        ("\"1/3000\"", "0.0003"),
        ("5/100", "6/5"),
        ("\"units\"", "\"unitz\""),
        ("\"day\"", "\"week\""),
        ("{\n  \"key\"", "\n  \"key\""),
    ] {
        assert!(
            matches!(tampered(from, to), Err(RuleSetError::Unreadable(_))),
            "{to}"
        );
    }
    for (from, to) in [
        ("\"years\": 10", "\"years\": 0"),
        ("\"years\": 10", "\"years\": 101"),
        ("\"days\": 90", "\"days\": 0"),
        ("\"highest\": 500", "\"highest\": 10001"),
        ("150000", "-1"),
        ("\"value\": 60", "\"value\": 0"),
        ("\"key\": \"fr-nfp-03-001\"", "\"key\": \"\""),
    ] {
        assert!(
            matches!(tampered(from, to), Err(RuleSetError::OutOfRange { .. })),
            "{to}"
        );
    }
    let unsourced = tampered("\"source\": \"Code civil, art. 1792-3\"", "\"source\": \" \"");
    assert!(matches!(unsourced, Err(RuleSetError::SourceMissing { .. })));
}

#[test]
fn the_french_guarantees_end_after_one_two_and_ten_years() {
    for key in ["fr-contract", "fr-nfp-03-001"] {
        assert_eq!(
            ends(&set(key), "2026-11-21"),
            ["2027-11-21", "2028-11-21", "2036-11-21"]
        );
    }
    assert!(set("free").guarantees_from(day("2026-11-21")).is_empty());
}

#[test]
fn guarantees_may_start_on_the_day_after() {
    let rules = changed(
        "fr-contract",
        &[(
            RuleChange::GuaranteesStartTheDayAfter(true),
            "usage de l’assureur",
        )],
    );
    assert_eq!(
        ends(&rules, "2026-11-21"),
        ["2027-11-22", "2028-11-22", "2036-11-22"]
    );
    assert_eq!(
        rules.guarantees_from(day("2026-11-21"))[0].starts_on,
        day("2026-11-22")
    );
}

#[test]
fn a_warranty_that_was_given_runs_beside_the_legal_ones_and_closes_the_claim_window() {
    let given = changed(
        "ru-consumer",
        &[(RuleChange::WarrantyMonths(Some(18)), "bon de garantie")],
    );
    let guarantees = given.guarantees_from(day("2026-08-31"));
    assert_eq!(guarantees.len(), 1);
    assert_eq!(guarantees[0].ends_on, day("2028-02-29"));
    assert_eq!(guarantees[0].source, "bon de garantie");
    assert_eq!(given.claim_window(day("2026-08-31"), false), None);
    assert!(set("ru-consumer").guarantees_from(day("2026-08-31")).is_empty());
}

#[test]
fn defects_are_claimed_within_two_years_and_within_five_for_immovables() {
    let window = |immovable| {
        let window = set("ru-consumer").claim_window(day("2026-11-21"), immovable);
        window.map(|window| window.on)
    };
    assert_eq!(window(false), Some(day("2028-11-21")));
    assert_eq!(window(true), Some(day("2031-11-21")));
    assert_eq!(set("fr-contract").claim_window(day("2026-11-21"), true), None);
}

#[test]
fn a_guarantee_may_be_lengthened_added_and_left_out() {
    let named = |name: &str, years| RuleChange::GuaranteeYears {
        name: name.to_owned(),
        years,
    };
    let rules = changed(
        "fr-contract",
        &[
            (named("guarantee-equipment", Some(5)), "devis"),
            (named("guarantee-decennial", None), "peinture décorative"),
            (named("Étanchéité", Some(3)), "devis"),
        ],
    );
    assert_eq!(
        ends(&rules, "2026-11-21"),
        ["2027-11-21", "2031-11-21", "2029-11-21"]
    );
    assert_eq!(rules.guarantees_from(day("2026-11-21"))[1].source, "devis");
}

#[test]
fn retention_is_at_most_five_percent_and_rounds_half_up() {
    let french = set("fr-contract");
    let kept = french
        .retention_on(Amount(1_843_750), Rate(500))
        .expect("a retention");
    assert_eq!(kept.result, Amount(92_188));
    assert_eq!(
        french.retention_on(Amount(1_843_750), Rate(501)),
        Err(RuleError::RetentionTooHigh(Rate(501), Rate(500)))
    );
    assert_eq!(
        french.retention_on(Amount(-1), Rate(500)),
        Err(RuleError::NegativeAmount)
    );
    let free = set("free")
        .retention_on(Amount(10_000), Rate(700))
        .expect("a retention");
    assert_eq!(free.result, Amount(700));
}

#[test]
fn retention_is_released_a_year_later_clamped_to_the_end_of_the_month() {
    let released = |received| set("fr-contract").retention_released_on(day(received));
    assert_eq!(released("2026-11-21"), Some(day("2027-11-21")));
    assert_eq!(released("2028-02-29"), Some(day("2029-02-28")));
    assert_eq!(set("ru-consumer").retention_released_on(day("2026-11-21")), None);
}

#[test]
fn only_a_reasoned_registered_objection_in_time_stops_the_release() {
    let objection = |sent: &str, registered, reasons: &str| ReleaseObjection {
        sent_on: day(sent),
        registered,
        reasons: reasons.to_owned(),
    };
    let effect = |objection: &ReleaseObjection| {
        let release = set("fr-contract").retention_release(day("2026-11-21"), Some(objection));
        let release = release.expect("a release");
        (release.objection, release.released_on())
    };
    let stops = effect(&objection("2027-11-21", true, "réserve 2 non levée"));
    assert_eq!(stops, (Some(ObjectionEffect::StopsRelease), None));
    let on = Some(day("2027-11-21"));
    for (sent, registered, reasons, expected) in [
        ("2027-11-22", true, "réserve 2", ObjectionEffect::TooLate),
        ("2027-10-01", false, "réserve 2", ObjectionEffect::NotRegistered),
        ("2027-10-01", true, " ", ObjectionEffect::WithoutReasons),
    ] {
        assert_eq!(
            effect(&objection(sent, registered, reasons)),
            (Some(expected), on)
        );
    }
}

#[test]
fn reserves_are_repaired_within_the_days_of_the_edition() {
    let standard = set("fr-nfp-03-001");
    let due = |rules: &RuleSet| rules.repair_due(day("2026-11-21")).map(|term| term.on);
    assert_eq!(due(&standard), Some(day("2027-02-19")));
    let older = standard.with(&standard.editions[0].overrides());
    assert_eq!(due(&older), Some(day("2027-01-20")));
    assert_eq!(due(&set("fr-contract")), None);
}

#[test]
fn an_estimate_is_warned_of_near_its_top_and_the_old_price_stands_without_a_warning() {
    let check = |key: &str, expected, warned| {
        let check = set(key).estimate_check(Amount(100_000), Amount(120_000), Amount(expected), warned);
        let check = check.expect("a check");
        (check.standing, check.warn_now, check.owed.result.0)
    };
    assert_eq!(
        check("ru-consumer", 107_999, false),
        (EstimateStanding::Within, false, 107_999)
    );
    assert_eq!(
        check("ru-consumer", 108_000, false),
        (EstimateStanding::NearTheTop, true, 108_000)
    );
    assert_eq!(
        check("ru-consumer", 120_000, false),
        (EstimateStanding::NearTheTop, true, 120_000)
    );
    assert_eq!(
        check("ru-consumer", 120_001, false),
        (EstimateStanding::Left, true, 120_000)
    );
    assert_eq!(
        check("ru-consumer", 130_000, true),
        (EstimateStanding::Left, false, 130_000)
    );
    assert_eq!(
        check("fr-contract", 130_000, false),
        (EstimateStanding::Left, true, 130_000)
    );
    assert_eq!(
        check("free", 120_000, false),
        (EstimateStanding::Within, false, 120_000)
    );
}

#[test]
fn an_estimate_upside_down_or_negative_is_refused() {
    let check = |low, high, expected| {
        let rules = set("ru-consumer");
        rules.estimate_check(Amount(low), Amount(high), Amount(expected), false)
    };
    assert_eq!(
        check(2, 1, 1),
        Err(RuleError::RangeUpsideDown(Amount(2), Amount(1)))
    );
    assert_eq!(check(-1, 1, 1), Err(RuleError::NegativeAmount));
    assert_eq!(check(1, 2, -1), Err(RuleError::NegativeAmount));
    assert!(check(1, 1, 1).is_ok());
}

#[test]
fn a_proof_in_writing_is_needed_above_fifteen_hundred_euros_and_not_at_them() {
    let needed = |key: &str, amount, currency| set(key).written_proof_for(Amount(amount), currency).is_some();
    assert!(needed("fr-contract", 150_001, Currency::EUR));
    assert!(!needed("fr-contract", 150_000, Currency::EUR));
    assert!(!needed("fr-contract", 150_001, Currency::CHF));
    assert!(!needed("ru-consumer", 999_999_999, Currency::RUB));
    let own = changed(
        "free",
        &[(RuleChange::WrittenProofAbove(Some(Amount(100))), "convenu")],
    );
    assert!(own.written_proof_for(Amount(101), Currency::RUB).is_some());
}

#[test]
fn a_price_is_reduced_in_proportion_to_what_is_affected() {
    let rules = set("fr-contract");
    let by_share = rules.reduction_by_share(Amount(113_400), fraction("15 %"));
    assert_eq!(by_share.map(|reduction| reduction.result), Ok(Amount(17_010)));
    let by_quantity = |part, whole| {
        let reduction = rules.reduction_by_quantity(Amount(113_400), Quantity(part), Quantity(whole));
        reduction.map(|reduction| reduction.result)
    };
    assert_eq!(by_quantity(4_500, 42_000), Ok(Amount(12_150)));
    assert_eq!(by_quantity(0, 42_000), Ok(Amount::ZERO));
    assert_eq!(by_quantity(42_000, 42_000), Ok(Amount(113_400)));
    for (part, whole) in [(1, 0), (-1, 5), (6, 5), (0, 0)] {
        assert_eq!(by_quantity(part, whole), Err(RuleError::NotAPart));
    }
    assert_eq!(by_quantity(1, i64::MAX), Err(RuleError::OutOfRange));
}

#[test]
fn a_lump_sum_in_three_keeps_its_total() {
    let division = divide(Amount(10_000_000), 3).expect("a division");
    assert_eq!(
        division.parts,
        [Amount(3_333_334), Amount(3_333_333), Amount(3_333_333)]
    );
    assert_eq!(divide(Amount(1), 0), Err(RuleError::PartsOutOfRange));
    assert_eq!(divide(Amount(1), u32::MAX), Err(RuleError::PartsOutOfRange));
    assert_eq!(divide(Amount(-1), 2), Err(RuleError::NegativeAmount));
}

#[test]
fn of_two_changes_to_a_rule_the_later_one_counts() {
    let rules = changed(
        "fr-nfp-03-001",
        &[
            (RuleChange::RepairDays(Some(30)), "accord du 1er juin"),
            (RuleChange::RepairDays(Some(45)), "accord du 8 juin"),
        ],
    );
    assert_eq!(
        (rules.repair.days, rules.repair.source.as_str()),
        (Some(45), "accord du 8 juin")
    );
}

#[test]
fn changes_without_a_reason_or_out_of_range_are_pointed_at_and_the_latter_change_nothing() {
    let changes = overrides(&[
        (RuleChange::RepairDays(Some(0)), "essai"),
        (RuleChange::DelayAfterNotice(false), " "),
        (RuleChange::RetentionHighest(Some(Rate(10_001))), ""),
    ]);
    assert_eq!(
        changes.faults(),
        [
            OverrideFault::OutOfRange(0),
            OverrideFault::ReasonMissing(1),
            OverrideFault::ReasonMissing(2),
            OverrideFault::OutOfRange(2),
        ]
    );
    let rules = set("fr-nfp-03-001").with(&changes);
    assert_eq!(rules.repair.days, Some(90));
    assert_eq!(rules.retention.highest, Some(Rate(500)));
    assert!(!rules.delay.after_notice);
}

#[test]
fn every_listed_value_can_be_written_back_as_a_change() {
    for key in KEYS {
        let rules = set(key);
        let changes: Vec<_> = rules
            .values()
            .into_iter()
            .map(|value| (value.value, value.source))
            .collect();
        let changes: Vec<_> = changes
            .iter()
            .map(|(change, source)| (change.clone(), source.as_str()))
            .collect();
        let again = rules.with(&overrides(&changes));
        assert_eq!(again.values(), rules.values(), "{key}");
    }
}

#[test]
fn changes_stand_in_json_as_a_person_would_write_them() {
    let json = r#"[{"change":{"rule":"delay_rate","value":"1/1000"},"reason":"CCAP, art. 9"},
        {"change":{"rule":"guarantee_years","value":{"name":"guarantee-equipment","years":3}},"reason":"devis"},
        {"change":{"rule":"delay_deducts","value":["client","weather"]},"reason":"CCAP, art. 9"}]"#;
    let changes: RuleOverrides = serde_json::from_str(json).expect("changes");
    let again = serde_json::to_string(&changes).expect("JSON");
    assert_eq!(
        serde_json::from_str::<RuleOverrides>(&again).expect("changes"),
        changes
    );
    assert!(RuleOverrides::default().is_empty() && !changes.is_empty());
    for wrong in [
        r#"[{"change":{"rule":"delay_rate","value":"1/0"},"reason":""}]"#,
        r#"[{"change":{"rule":"no_such_rule","value":1},"reason":""}]"#,
        r#"[{"change":{"rule":"repair_days","value":-1},"reason":""}]"#,
        r#"[{"change":{"rule":"repair_days","value":5},"why":""}]"#,
    ] {
        assert!(serde_json::from_str::<RuleOverrides>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_reduction_follows_from_its_facts_and_says_what_is_missing() {
    let rules = set("fr-contract");
    let (price, share) = (Amount(215_000), fraction("1/3"));
    let basis = |affected| ReductionBasis {
        price,
        affected,
        ..ReductionBasis::default()
    };
    let by_share = basis(Affected::Share { share: Some(share) });
    assert_eq!(rules.reduction(&by_share), rules.reduction_by_share(price, share));
    let (part, whole) = (Quantity(10_000), Quantity(40_000));
    let by_quantity = basis(Affected::Quantity { part, whole });
    let direct = rules.reduction_by_quantity(price, part, whole);
    assert_eq!(rules.reduction(&by_quantity), direct);
    let untold = ReductionBasis::default();
    assert_eq!(rules.reduction(&untold), Err(RuleError::AffectedMissing));
    let beyond = basis(Affected::Quantity {
        part: whole,
        whole: part,
    });
    assert_eq!(rules.reduction(&beyond), Err(RuleError::NotAPart));
}

#[test]
fn the_times_for_claims_are_listed_until_a_warranty_is_given() {
    let rules = set("ru-consumer");
    let named = |rules: &RuleSet| {
        let windows = rules.claim_windows(day("2026-11-21")).into_iter();
        windows
            .map(|window| (window.name, window.ends_on.to_string()))
            .collect::<Vec<_>>()
    };
    let expected = [
        (CLAIMS.to_owned(), "2028-11-21".to_owned()),
        (CLAIMS_IMMOVABLE.to_owned(), "2031-11-21".to_owned()),
    ];
    assert_eq!(named(&rules), expected);
    let given = changed(
        "ru-consumer",
        &[(RuleChange::WarrantyMonths(Some(12)), "devis, art. 3")],
    );
    assert!(named(&given).is_empty());
}
