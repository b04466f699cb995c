//! Every calculation, term and rule in words, in French and English.

use acceptance::rules::{
    Calculation, CalculationLine, Deduction, DelayCause, Fraction, PenaltyBasis, RuleChange, RuleError,
    RuleSet, Stated, TermUnit, divide,
};
use acceptance::{Amount, Currency, Language, Quantity, Rate};
use messages::Catalogue;
use messages::arithmetic::{calculation_lines, figure_lines, source};
use messages::rulebook::{dated_term, rule_name, rule_problem, rule_value};

const KEYS: [&str; 4] = ["fr-contract", "fr-nfp-03-001", "ru-consumer", "free"];

fn set(key: &str) -> RuleSet {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/rules");
    let text = std::fs::read_to_string(format!("{folder}/{key}.json")).expect("the file of a rule set");
    RuleSet::read(&text).expect("a rule set")
}

/// With the no-break spaces as plain ones, so that the lines below can be read.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2060}', "")
}

fn said(language: Language, calculation: &Calculation, currency: Currency) -> Vec<String> {
    let lines = calculation_lines(Catalogue::of(language), calculation, currency);
    lines.iter().map(|line| plain(line)).collect()
}

fn late(price: i64, units: u32) -> PenaltyBasis {
    PenaltyBasis {
        price: Amount(price),
        late: Some(units),
        notice_on: "2026-06-01".parse().ok(),
        ..PenaltyBasis::default()
    }
}

#[test]
fn a_penalty_prints_what_it_was_computed_from() {
    let penalty = set("fr-nfp-03-001")
        .penalty(&late(3_000_000, 12))
        .expect("a penalty");
    assert_eq!(
        said(Language::Fr, &penalty, Currency::EUR),
        [
            "retard constaté : 12 j",
            "30 000,00 € × 1/3000 × 12 j = 120,00 €",
            "plafond 5 % : 1 500,00 €, non atteint",
            "Source : NF P 03-001 (2017), art. 9.5",
        ]
    );
    assert_eq!(
        said(Language::En, &penalty, Currency::EUR),
        [
            "late, as stated: 12 days",
            "€30,000.00 × 1/3000 × 12 days = €120.00",
            "cap 5%: €1,500.00, not reached",
            "Source: NF P 03-001 (2017), art. 9.5",
        ]
    );
}

#[test]
fn spaces_that_must_not_break_do_not() {
    let penalty = set("fr-nfp-03-001")
        .penalty(&late(3_000_000, 12))
        .expect("a penalty");
    let lines = calculation_lines(Catalogue::of(Language::Fr), &penalty, Currency::EUR);
    assert_eq!(
        lines[1],
        "30\u{202f}000,00\u{a0}€ ×\u{a0}1/3000 ×\u{a0}12\u{a0}j =\u{a0}120,00\u{a0}€"
    );
    assert_eq!(
        lines[2],
        "plafond 5\u{202f}%\u{a0}: 1\u{202f}500,00\u{a0}€, non atteint"
    );
}

#[test]
fn a_cap_that_applies_says_so() {
    let penalty = set("fr-nfp-03-001")
        .penalty(&late(3_000_000, 200))
        .expect("a penalty");
    let lines = said(Language::Fr, &penalty, Currency::EUR);
    assert_eq!(lines[1], "30 000,00 € × 1/3000 × 200 j = 2 000,00 €");
    assert_eq!(lines[2], "plafond 5 % : 1 500,00 €, appliqué");
}

#[test]
fn deductions_are_named_with_their_proof_and_subtracted() {
    let mut basis = late(6_000_000, 10);
    let deduction = |cause, units, reason: &str| Deduction {
        cause,
        units,
        reason: reason.to_owned(),
    };
    basis.deductions = vec![
        deduction(DelayCause::Client, 3, "accès fermé du 3 au 5 juin, photo 4"),
        deduction(DelayCause::Weather, 1, ""),
    ];
    let rules = set("ru-consumer");
    let penalty = rules.penalty(&basis).expect("a penalty");
    assert_eq!(
        said(Language::Fr, &penalty, Currency::RUB),
        [
            "retard constaté : 10 j",
            "à déduire, fait du maître d’ouvrage : 3 j (accès fermé du 3 au 5 juin, photo 4)",
            "non déduit par ces règles, intempéries : 1 j",
            "10 j − 3 j = 7 j",
            "60 000,00 ₽ × 3 % × 7 j = 12 600,00 ₽",
            "plafond 100 % : 60 000,00 ₽, non atteint",
            "Sources : Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 28, § 5 ; \
             Loi russe n° 2300-1 du 7 février 1992 sur la protection des consommateurs, art. 28, § 6",
        ]
    );
    basis.deductions[0].units = 12;
    let nothing = rules.penalty(&basis).expect("a result");
    let lines = said(Language::En, &nothing, Currency::RUB);
    assert_eq!(lines[3], "10 days − 12 days: nothing is left to count");
    assert_eq!(lines[4], "no penalty: no delay to count");
}

#[test]
fn dates_and_hours_are_said_as_such() {
    let dated = PenaltyBasis {
        price: Amount(3_000_000),
        agreed_end: "2026-06-01".parse().ok(),
        notice_on: "2026-06-10".parse().ok(),
        until: "2026-06-11".parse().ok(),
        ..PenaltyBasis::default()
    };
    let penalty = set("fr-nfp-03-001").penalty(&dated).expect("a penalty");
    assert_eq!(
        said(Language::Fr, &penalty, Currency::EUR)[0],
        "mise en demeure : 10 juin 2026 ; compté jusqu’au 11 juin 2026 ; retard : 1 j"
    );
    let hours = PenaltyBasis {
        unit: TermUnit::Hour,
        ..late(300_000, 5)
    };
    let penalty = set("ru-consumer").penalty(&hours).expect("a penalty");
    assert_eq!(
        said(Language::Fr, &penalty, Currency::RUB)[1],
        "3 000,00 ₽ × 3 % × 5 h = 450,00 ₽"
    );
}

#[test]
fn a_sum_stated_instead_stands_under_the_computed_one() {
    let mut basis = late(3_000_000, 12);
    basis.stated = Some(Stated {
        amount: Amount(5_000),
        reason: "geste convenu".into(),
    });
    let rules = set("fr-nfp-03-001");
    let last_but_source = |basis: &PenaltyBasis| {
        let figure = rules.penalty_figure(basis).expect("a figure");
        let lines = figure_lines(Catalogue::of(Language::Fr), &figure, Currency::EUR);
        plain(&lines[lines.len() - 2])
    };
    assert_eq!(
        last_but_source(&basis),
        "retenu au lieu de 120,00 € : 50,00 € (geste convenu)"
    );
    basis.stated = Some(Stated {
        amount: Amount(5_000),
        reason: " ".into(),
    });
    assert_eq!(
        last_but_source(&basis),
        "retenu au lieu de 120,00 € : 50,00 € (motif à écrire)"
    );
}

#[test]
fn retention_reductions_and_parts_print_their_arithmetic() {
    let french = set("fr-contract");
    let first = |calculation: &Calculation| said(Language::Fr, calculation, Currency::EUR)[0].clone();
    let retention = french
        .retention_on(Amount(1_843_750), Rate(500))
        .expect("a retention");
    assert_eq!(first(&retention), "18 437,50 € × 5 % = 921,88 €");
    let share: Fraction = "1/8".parse().expect("a fraction");
    let reduction = french
        .reduction_by_share(Amount(113_400), share)
        .expect("a reduction");
    assert_eq!(first(&reduction), "1 134,00 € × 1/8 = 141,75 €");
    let reduction = french.reduction_by_quantity(Amount(113_400), Quantity(4_500), Quantity(42_000));
    assert_eq!(
        first(&reduction.expect("a reduction")),
        "1 134,00 € × 4,5 ÷ 42 = 121,50 €"
    );
    let thirds = divide(Amount(10_000_000), 3).expect("a division");
    assert_eq!(
        first(&thirds.calculation),
        "100 000,00 € = 1 × 33 333,34 € + 2 × 33 333,33 €"
    );
    let quarters = divide(Amount(10_000_000), 4).expect("a division");
    assert_eq!(first(&quarters.calculation), "100 000,00 € = 4 × 25 000,00 €");
}

#[test]
fn an_estimate_that_was_left_says_what_is_owed() {
    let check = set("ru-consumer").estimate_check(Amount(100_000), Amount(120_000), Amount(130_000), false);
    assert_eq!(
        said(Language::Fr, &check.expect("a check").owed, Currency::RUB)[..4],
        [
            "fourchette annoncée : de 1 000,00 ₽ à 1 200,00 ₽",
            "avertir à partir de 90 % du haut : 1 080,00 ₽",
            "1 300,00 ₽ − 1 200,00 ₽ = 100,00 ₽ au-dessus de la fourchette",
            "sans avertissement, l’ancien prix reste dû : 1 200,00 ₽",
        ]
    );
}

#[test]
fn a_dated_term_prints_its_arithmetic_and_its_source() {
    let repair = set("fr-nfp-03-001").repair_due("2026-11-21".parse().expect("a date"));
    assert_eq!(
        plain(&dated_term(Catalogue::of(Language::Fr), &repair.expect("a term"))),
        "21 novembre 2026 + 90 jours : 19 février 2027 (NF P 03-001 (2017), art. 17.2.5)"
    );
    let claims = set("ru-consumer").claim_window("2026-11-21".parse().expect("a date"), true);
    assert_eq!(
        plain(&dated_term(Catalogue::of(Language::En), &claims.expect("a term"))),
        "21 November 2026 + 5 years: 21 November 2031 (Russian Law No. 2300-1 of 7 February 1992 on Consumer \
         Protection, art. 29(3))"
    );
}

#[test]
fn every_line_cause_rule_value_and_source_has_its_words() {
    for language in [Language::Fr, Language::En] {
        let catalogue = Catalogue::of(language);
        for set in KEYS.map(set) {
            assert!(catalogue.has(&format!("rules-set-{}", set.key)));
            assert!(catalogue.has(&format!("rules-set-{}-hint", set.key)));
            for edition in &set.editions {
                assert!(catalogue.has(&edition.name));
            }
            for value in set.values() {
                let words = [
                    rule_name(catalogue, &value.value),
                    rule_value(catalogue, &value.value, Currency::EUR),
                    source(catalogue, &value.source),
                ];
                for word in words {
                    assert!(!word.contains("rules-") && !word.contains('{'), "{word}");
                    assert!(!word.contains("guarantee-"), "{word}");
                }
            }
        }
        for line in every_line() {
            let calculation = Calculation {
                lines: vec![line],
                ..Calculation::default()
            };
            let line = calculation_lines(catalogue, &calculation, Currency::EUR).remove(0);
            assert!(
                !line.is_empty() && !line.contains("rules-") && !line.contains('{'),
                "{line}"
            );
        }
        for error in EVERY_ERROR {
            let said = rule_problem(catalogue, error, Currency::EUR);
            assert!(said.ends_with('.') && !said.contains('{'), "{said}");
        }
    }
}

#[test]
fn a_source_that_is_no_key_is_the_citation_itself() {
    let french = Catalogue::of(Language::Fr);
    assert_eq!(source(french, " CCAP, art. 9 "), "CCAP, art. 9");
    assert_eq!(
        plain(&source(french, "rules-edition-nfp-2000")),
        "NF P 03-001, édition de décembre 2000"
    );
}

#[test]
fn values_are_said_as_people_say_them() {
    let french = Catalogue::of(Language::Fr);
    let value = |rule: &RuleChange| plain(&rule_value(french, rule, Currency::EUR));
    let rate = |text: &str| text.parse::<Fraction>().ok();
    assert_eq!(value(&RuleChange::DelayRate(rate("1/3000"))), "1/3000 du prix");
    assert_eq!(value(&RuleChange::DelayRate(None)), "selon ce qui est convenu");
    assert_eq!(value(&RuleChange::RepairDays(Some(1))), "1 jour");
    assert_eq!(value(&RuleChange::RetentionYears(Some(1))), "1 an");
    assert_eq!(value(&RuleChange::ClaimYears(Some(5))), "5 ans");
    assert_eq!(
        value(&RuleChange::WrittenProofAbove(Some(Amount(150_000)))),
        "au-dessus de 1 500,00 €"
    );
    let causes = vec![DelayCause::ForceMajeure, DelayCause::Client];
    assert_eq!(
        value(&RuleChange::DelayDeducts(causes)),
        "force majeure, fait du maître d’ouvrage"
    );
}

const EVERY_ERROR: [RuleError; 10] = [
    RuleError::NegativeAmount,
    RuleError::OutOfRange,
    RuleError::LatenessMissing,
    RuleError::UnitNotProvided,
    RuleError::RetentionTooHigh(Rate(600), Rate(500)),
    RuleError::RangeUpsideDown(Amount(2), Amount(1)),
    RuleError::NotAPart,
    RuleError::AffectedMissing,
    RuleError::PartsOutOfRange,
    RuleError::StatedWithoutReason,
];

fn every_line() -> Vec<CalculationLine> {
    let json = serde_json::json!([
        { "line": "days_late", "start": "agreed_end", "from": "2026-06-01", "until": "2026-06-02", "days": 1 },
        { "line": "days_late", "start": "formal_notice", "from": "2026-06-01", "until": "2026-06-02", "days": 1 },
        { "line": "late_stated", "late": 2, "unit": "hour" },
        { "line": "deducted", "cause": "client", "units": 1, "unit": "day", "reason": "r" },
        { "line": "deducted", "cause": "other_trades", "units": 1, "unit": "day", "reason": "" },
        { "line": "deducted", "cause": "force_majeure", "units": 1, "unit": "day", "reason": "" },
        { "line": "deducted", "cause": "agreed_extension", "units": 1, "unit": "day", "reason": "" },
        { "line": "not_deducted", "cause": "weather", "units": 1, "unit": "hour", "reason": "r" },
        { "line": "counted", "late": 3, "deducted": 1, "counted": 2, "unit": "day" },
        { "line": "counted", "late": 1, "deducted": 3, "counted": 0, "unit": "day" },
        { "line": "product", "price": 1, "rate": "1/3000", "units": 1, "unit": "day", "amount": 1 },
        { "line": "cap", "price": 1, "share": "5/100", "amount": 1, "reached": true },
        { "line": "cap", "price": 1, "share": "5/100", "amount": 1, "reached": false },
        { "line": "nothing", "why": "no_rate" },
        { "line": "nothing", "why": "no_notice" },
        { "line": "nothing", "why": "not_late" },
        { "line": "share", "price": 1, "share": "5/100", "amount": 1 },
        { "line": "share_of_quantity", "price": 1, "part": 1, "whole": 2, "amount": 1 },
        { "line": "range", "low": 1, "high": 2 },
        { "line": "warn_from", "high": 1, "share": "90/100", "amount": 1 },
        { "line": "expected", "amount": 1 },
        { "line": "over", "expected": 2, "high": 1, "over": 1 },
        { "line": "old_price_stands", "amount": 1 },
        { "line": "parts", "whole": 4, "larger": 2, "larger_count": 0, "smaller": 1, "smaller_count": 4 },
        { "line": "parts", "whole": 5, "larger": 2, "larger_count": 1, "smaller": 1, "smaller_count": 3 },
        { "line": "stated", "computed": 1, "amount": 2, "reason": "r" },
        { "line": "stated", "computed": 1, "amount": 2, "reason": "" },
    ]);
    serde_json::from_value(json).expect("lines")
}
