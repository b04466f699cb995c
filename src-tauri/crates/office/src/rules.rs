//! The rule sets that ship with the program, what they say, and what they make of one draft.

use crate::api::{FigureView, RuleSetView, RuleSetsView, RuleValueView};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, Word, refuse};
use acceptance::chain::ContractState;
use acceptance::rules::{
    BasisFault, Figure, OverrideFault, PenaltyBasis, RuleChange, RuleError, RuleOverride, RuleOverrides,
    RuleSet,
};
use acceptance::{Amount, Currency, Dossier, Reception};
use messages::Catalogue;
use messages::arithmetic::{figure_lines, source};
use messages::rulebook::{changed_rule, rule_name, rule_problem, rule_value};
use std::sync::LazyLock;

/// The rule set of a dossier that names none.
pub(crate) const DEFAULT: &str = "fr-contract";

const TEXTS: [&str; 4] = [
    include_str!("../../../../assets/rules/fr-contract.json"),
    include_str!("../../../../assets/rules/fr-nfp-03-001.json"),
    include_str!("../../../../assets/rules/ru-consumer.json"),
    include_str!("../../../../assets/rules/free.json"),
];

static RULE_SETS: LazyLock<Vec<RuleSet>> =
    LazyLock::new(|| TEXTS.iter().filter_map(|text| RuleSet::read(text).ok()).collect());

/// The rule set under `key`; the default one where there is no such key.
pub(crate) fn rule_set(key: &str) -> Option<&'static RuleSet> {
    let named = |key: &str| RULE_SETS.iter().find(|set| set.key == key);
    named(key).or_else(|| if key.is_empty() { named(DEFAULT) } else { None })
}

/// The rules of one dossier: its rule set with what its contract changes.
pub(crate) fn rules_of(dossier: &Dossier) -> Option<RuleSet> {
    let set = rule_set(&dossier.contract.rule_set)?;
    Some(set.with(&dossier.contract.rules))
}

/// Guarantees, or else the times in which a defect can be claimed, and release of the retention, from the rules and the day on which `reception` takes effect; a refusal has
/// neither.
pub(crate) fn apply(dossier: &Dossier, reception: &mut Reception) {
    if reception.is_refused() {
        reception.guarantees.clear();
        if let Some(retention) = &mut reception.money.retention {
            retention.released_on = None;
        }
        return;
    }
    let (Some(rules), Some(effect)) = (rules_of(dossier), reception.effect()) else {
        return;
    };
    reception.guarantees = rules.guarantees_from(effect);
    if reception.guarantees.is_empty() {
        reception.guarantees = rules.claim_windows(effect);
    }
    if let Some(retention) = &mut reception.money.retention {
        retention.released_on = rules.retention_released_on(effect);
    }
}

/// Writes into the facts of a penalty what is known and was not said: the price, the agreed end, the day of the completion.
pub(crate) fn fill_penalty(dossier: &Dossier, contract: &ContractState, reception: &mut Reception) {
    let (Some(rules), until) = (rules_of(dossier), reception.completed_on) else {
        return;
    };
    let Some(basis) = basis_of(reception) else { return };
    if basis.price == Amount::ZERO {
        let (item, price) = rules.penalty_price(dossier, basis.item);
        basis.item = item;
        basis.price = if item.is_some() { price } else { contract.price };
    }
    if basis.late.is_none() {
        basis.agreed_end = basis.agreed_end.or(contract.end);
        basis.until = basis.until.or(until);
    }
}

/// Brings the facts of a penalty in step with a contract that was `before` and is `after`: the price and the agreed end that
/// were the contract’s follow it, those that somebody stated stay.
pub(crate) fn follow_penalty(
    dossier: &Dossier,
    before: &ContractState,
    after: &ContractState,
    reception: &mut Reception,
) {
    let Some(basis) = basis_of(reception) else { return };
    if basis.agreed_end.is_some() && basis.agreed_end == before.end {
        basis.agreed_end = after.end;
    }
    if basis.item.is_none() && basis.price == before.price {
        basis.price = after.price;
    }
    price_penalty(dossier, reception);
}

/// Computes the penalty of a draft that tells its facts; the sum claimed follows from it.
pub(crate) fn price_penalty(dossier: &Dossier, reception: &mut Reception) {
    let Some(penalties) = &mut reception.money.penalties else {
        return;
    };
    let Some(basis) = &mut penalties.basis else { return };
    // Whatever came in with the facts is not believed.
    basis.computed = rules_of(dossier).and_then(|rules| rules.penalty(basis).ok());
    if let Some(figure) = basis.figure() {
        // An override counts once it says why.
        penalties.claimed = figure.result().unwrap_or(figure.computed.result);
        // Only what differs from the sum that counts is told beside it.
        penalties.asked_for = penalties.asked_for.filter(|asked| *asked != penalties.claimed);
    }
}

/// The penalty of a reception with its arithmetic, where its facts are told: as it was computed when the draft was last
/// saved, so that an issued act shows the figure it was issued with.
pub(crate) fn penalty_view(
    catalogue: &Catalogue,
    dossier: &Dossier,
    reception: &Reception,
) -> Option<FigureView> {
    let basis = reception.money.penalties.as_ref()?.basis.as_ref()?;
    let currency = dossier.contract.currency;
    let computed = match basis.figure() {
        Some(figure) => Ok(figure),
        None => rules_of(dossier)?.penalty_figure(basis),
    };
    let missing: Vec<String> = basis
        .faults()
        .iter()
        .map(|fault| {
            catalogue.text(match fault {
                BasisFault::ProofMissing(_) => "rules-problem-proof",
                BasisFault::ReasonMissing => "rules-problem-stated",
            })
        })
        .collect();
    let cited: Vec<String> = computed
        .as_ref()
        .map_or_else(|_| Vec::new(), |figure| figure.computed.sources.clone());
    let mut view = figure_view(catalogue, computed, missing, currency);
    if !view.lines.is_empty() {
        let acts = |change: &RuleChange| change.is_of_penalty(basis.purpose);
        let changed = dossier.contract.rules.on(acts).into_iter();
        // One whose reason stands among the sources is told there.
        let untold = changed.filter(|changed| !cited.iter().any(|source| source == changed.reason.trim()));
        view.lines
            .extend(untold.map(|changed| changed_rule(catalogue, changed, currency)));
    }
    Some(view)
}

/// A figure with its arithmetic, or why there is none, before what else is `missing`.
pub(crate) fn figure_view(
    catalogue: &Catalogue,
    computed: Result<Figure, RuleError>,
    mut missing: Vec<String>,
    currency: Currency,
) -> FigureView {
    match computed {
        Ok(figure) => FigureView {
            computed: figure.computed.result,
            lines: figure_lines(catalogue, &figure, currency),
            missing,
        },
        Err(error) => {
            missing.insert(0, rule_problem(catalogue, error, currency));
            FigureView {
                computed: Amount::ZERO,
                lines: Vec::new(),
                missing,
            }
        }
    }
}

/// What a refusal calls a changed rule.
pub(crate) fn called(change: &RuleChange) -> Word {
    match change {
        RuleChange::GuaranteeYears { name, .. } if name.starts_with("guarantee-") => Word::Key(name.clone()),
        RuleChange::GuaranteeYears { name, .. } => Word::Text(name.clone()),
        change => Word::Key(format!("rules-name-{}", change.rule())),
    }
}

/// The changes, by their place, of guarantees that the rule set `key` does not have: it would run beside the one that was meant.
pub(crate) fn unknown_guarantees(key: &str, overrides: &RuleOverrides) -> Vec<(usize, String)> {
    let Some(set) = rule_set(key) else {
        return Vec::new();
    };
    let unknown = |(at, changed): (usize, &RuleOverride)| match &changed.change {
        RuleChange::GuaranteeYears { name, .. } if !set.guarantees.iter().any(|rule| rule.name == *name) => {
            Some((at, name.clone()))
        }
        _ => None,
    };
    overrides.0.iter().enumerate().filter_map(unknown).collect()
}

/// Refuses changes to the rule set `key` that nothing can be computed with, or that name a guarantee that it does not have.
pub(crate) fn check(key: &str, overrides: &RuleOverrides) -> Outcome<()> {
    let unknown = unknown_guarantees(key, overrides);
    if !unknown.is_empty() {
        return Err(unknown
            .into_iter()
            .fold(refuse("problem-incoherent"), |refusal, (at, name)| {
                let sentence = Sentence::of("rules-problem-guarantee-unknown").with("name", name);
                refusal.detail(format!("/contract/rules/{at}"), sentence)
            }));
    }
    let faults = overrides.faults();
    let out_of_range = |fault: &OverrideFault| match fault {
        OverrideFault::OutOfRange(at) => overrides.0.get(*at).map(|changed| (*at, &changed.change)),
        OverrideFault::ReasonMissing(_) | OverrideFault::Twice(_) => None,
    };
    let mut faults = faults.iter().filter_map(out_of_range).peekable();
    if faults.peek().is_none() {
        return Ok(());
    }
    Err(
        faults.fold(refuse("problem-incoherent"), |refusal, (at, change)| {
            let rule = called(change);
            let sentence = Sentence::of("rules-problem-override-range").with("rule", rule);
            refusal.detail(format!("/contract/rules/{at}"), sentence)
        }),
    )
}

/// The rule sets with what they say.
pub(crate) fn view(rooms: &Rooms) -> Outcome<RuleSetsView> {
    let catalogue = rooms.catalogue();
    let sets = RULE_SETS.iter().map(|set| shown(catalogue, set)).collect();
    Ok(RuleSetsView { sets })
}

fn shown(catalogue: &Catalogue, set: &RuleSet) -> RuleSetView {
    let currency = set.written_proof.currency.unwrap_or(Currency::EUR);
    let values: Vec<RuleValueView> = set
        .values()
        .into_iter()
        .map(|listed| RuleValueView {
            name: rule_name(catalogue, &listed.value),
            said: rule_value(catalogue, &listed.value, currency),
            source: source(catalogue, &listed.source),
            value: listed.value,
        })
        .collect();
    let mut rules = vec![catalogue.text(&format!("rules-set-{}-hint", set.key))];
    rules.extend(
        values
            .iter()
            .filter(|value| value.value.says_something())
            .map(|value| sentence(catalogue, value)),
    );
    RuleSetView {
        key: set.key.clone(),
        name: catalogue.text(&format!("rules-set-{}", set.key)),
        rules,
        values,
        set: set.clone(),
    }
}

/// “Plafond des pénalités de retard : 5 % du prix (NF P 03-001 (2017), art. 9.5)”.
fn sentence(catalogue: &Catalogue, value: &RuleValueView) -> String {
    let values = [
        ("name", value.name.as_str().into()),
        ("value", value.said.as_str().into()),
        ("source", value.source.as_str().into()),
    ];
    catalogue.text_with("rules-sentence", &values)
}

fn basis_of(reception: &mut Reception) -> Option<&mut PenaltyBasis> {
    reception.money.penalties.as_mut()?.basis.as_mut()
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::reception::Penalties;
    use acceptance::rules::Stated;
    use acceptance::{Language, Rate};

    fn dossier(rule_set: &str) -> Dossier {
        let dossier = serde_json::json!({
            "id": uuid::Uuid::nil(), "title": "Chantier",
            "contract": { "rule_set": rule_set, "price": 3_000_000, "ends_on": "2026-06-01" },
        });
        serde_json::from_value(dossier).expect("a dossier")
    }

    fn late_reception() -> Reception {
        let mut reception = Reception {
            completed_on: "2026-06-22".parse().ok(),
            effective_on: "2026-11-21".parse().ok(),
            ..Reception::default()
        };
        reception.money.penalties = Some(Penalties {
            basis: Some(PenaltyBasis {
                notice_on: "2026-06-10".parse().ok(),
                ..PenaltyBasis::default()
            }),
            ..Penalties::default()
        });
        reception
    }

    fn priced(dossier: &Dossier, reception: &mut Reception) -> Amount {
        let contract = acceptance::chain::Chain::new(dossier, &[]).contract();
        fill_penalty(dossier, &contract, reception);
        price_penalty(dossier, reception);
        reception
            .money
            .penalties
            .as_ref()
            .map(|penalties| penalties.claimed)
            .unwrap_or_default()
    }

    #[test]
    fn every_rule_set_that_ships_can_be_read() {
        assert_eq!(RULE_SETS.len(), TEXTS.len());
        assert_eq!(rule_set("").map(|set| set.key.as_str()), Some(DEFAULT));
        assert!(rule_set("no-such-set").is_none());
    }

    #[test]
    fn a_refusal_has_neither_guarantees_nor_a_release() {
        let dossier = dossier(DEFAULT);
        let mut reception = late_reception();
        reception.money.retention = Some(acceptance::reception::Retention::default());
        apply(&dossier, &mut reception);
        assert_eq!(reception.guarantees.len(), 3);
        reception.decision = Some(acceptance::ReceptionDecision::Refused {
            reasons: String::new(),
            postponed_to: None,
        });
        apply(&dossier, &mut reception);
        assert!(reception.guarantees.is_empty());
        let released = reception
            .money
            .retention
            .and_then(|retention| retention.released_on);
        assert_eq!(released, None);
    }

    #[test]
    fn rules_without_guarantees_list_the_times_for_claims() {
        let names = |rule_set: &str| {
            let mut reception = late_reception();
            apply(&dossier(rule_set), &mut reception);
            let guarantees = reception.guarantees.into_iter();
            guarantees
                .map(|one| (one.name, one.ends_on.to_string()))
                .collect::<Vec<_>>()
        };
        let claims = [
            ("guarantee-claims".to_owned(), "2028-11-21".to_owned()),
            ("guarantee-claims-immovable".to_owned(), "2031-11-21".to_owned()),
        ];
        assert_eq!(names("ru-consumer"), claims);
        assert!(names("free").is_empty());
        assert!(!names(DEFAULT).contains(&claims[0]));
    }

    #[test]
    fn what_a_contract_changes_goes_before_its_rule_set() {
        let mut dossier = dossier(DEFAULT);
        let mut reception = late_reception();
        apply(&dossier, &mut reception);
        let start = |reception: &Reception| reception.guarantees.first().map(|guarantee| guarantee.starts_on);
        assert_eq!(start(&reception), "2026-11-21".parse().ok());
        dossier.contract.rules.0.push(RuleOverride {
            change: RuleChange::GuaranteesStartTheDayAfter(true),
            reason: "devis, art. 9".into(),
        });
        apply(&dossier, &mut reception);
        assert_eq!(start(&reception), "2026-11-22".parse().ok());
    }

    #[test]
    fn the_sum_claimed_follows_from_the_facts_and_their_rules() {
        let mut reception = late_reception();
        assert_eq!(priced(&dossier("fr-nfp-03-001"), &mut reception), Amount(12_000));
        let dossier = dossier("fr-nfp-03-001");
        let view = penalty_view(Catalogue::of(Language::En), &dossier, &reception).expect("a figure");
        assert_eq!(view.computed, Amount(12_000));
        assert!(view.missing.is_empty() && view.lines.len() == 4, "{view:?}");
    }

    #[test]
    fn facts_taken_from_the_contract_follow_it_and_stated_ones_stay() {
        let dossier = dossier("fr-nfp-03-001");
        let before = acceptance::chain::Chain::new(&dossier, &[]).contract();
        let mut after = before.clone();
        after.end = "2026-06-11".parse().ok();
        after.price = Amount(4_000_000);
        let facts = |reception: &Reception| {
            let basis = reception.money.penalties.as_ref()?.basis.as_ref()?;
            Some((basis.agreed_end, basis.price))
        };
        let mut taken = late_reception();
        priced(&dossier, &mut taken);
        let mut stated = taken.clone();
        follow_penalty(&dossier, &before, &after, &mut taken);
        assert_eq!(facts(&taken), Some((after.end, after.price)));
        if let Some(basis) = basis_of(&mut stated) {
            basis.agreed_end = "2026-05-20".parse().ok();
            basis.price = Amount(2_500_000);
        }
        let before_it = facts(&stated);
        follow_penalty(&dossier, &before, &after, &mut stated);
        assert_eq!(facts(&stated), before_it);
    }

    #[test]
    fn facts_that_are_missing_are_asked_for_and_the_claim_stays() {
        let mut dossier = dossier("fr-nfp-03-001");
        dossier.contract.ends_on = None;
        let mut reception = late_reception();
        reception.completed_on = None;
        if let Some(penalties) = &mut reception.money.penalties {
            penalties.claimed = Amount(777);
        }
        assert_eq!(priced(&dossier, &mut reception), Amount(777));
        let view = penalty_view(Catalogue::of(Language::En), &dossier, &reception).expect("a figure");
        assert!(view.missing.len() == 1 && view.lines.is_empty(), "{view:?}");
    }

    #[test]
    fn a_figure_that_came_in_with_the_facts_is_not_believed() {
        let mut reception = late_reception();
        let forged = acceptance::rules::Calculation {
            result: Amount(1),
            ..Default::default()
        };
        for (rule_set, claimed) in [("fr-nfp-03-001", 12_000), ("no-such-set", 0)] {
            if let Some(penalties) = &mut reception.money.penalties {
                penalties.claimed = Amount::ZERO;
            }
            basis_of(&mut reception).expect("facts").computed = Some(forged.clone());
            assert_eq!(priced(&dossier(rule_set), &mut reception), Amount(claimed));
        }
    }

    #[test]
    fn an_override_counts_once_it_says_why() {
        let dossier = dossier("fr-nfp-03-001");
        let mut reception = late_reception();
        let state = |reception: &mut Reception, reason: &str| {
            basis_of(reception).expect("facts").stated = Some(Stated {
                amount: Amount(5_000),
                reason: reason.to_owned(),
            });
        };
        state(&mut reception, "");
        assert_eq!(priced(&dossier, &mut reception), Amount(12_000));
        state(&mut reception, "geste convenu");
        assert_eq!(priced(&dossier, &mut reception), Amount(5_000));
    }

    #[test]
    fn a_change_that_nothing_can_be_computed_with_is_refused() {
        let changed = |rate| {
            RuleOverrides(vec![RuleOverride {
                change: RuleChange::RetentionHighest(Some(Rate(rate))),
                reason: "devis".into(),
            }])
        };
        assert!(check(DEFAULT, &changed(500)).is_ok());
        assert!(check(DEFAULT, &changed(10_001)).is_err());
    }

    #[test]
    fn a_guarantee_that_the_rules_do_not_have_is_not_changed() {
        let changed = |name: &str| {
            RuleOverrides(vec![RuleOverride {
                change: RuleChange::GuaranteeYears {
                    name: name.to_owned(),
                    years: Some(1),
                },
                reason: "devis".into(),
            }])
        };
        assert!(check(DEFAULT, &changed("guarantee-decennial")).is_ok());
        for name in ["Garantie décennale", "guarantee-unknown"] {
            assert!(check(DEFAULT, &changed(name)).is_err(), "{name}");
        }
    }

    #[test]
    fn every_set_is_listed_with_its_rules_and_their_sources() {
        for language in Language::ALL {
            let catalogue = Catalogue::of(language);
            for set in RULE_SETS.iter() {
                let view = shown(catalogue, set);
                assert!(!view.name.starts_with("rules-") && !view.rules.is_empty());
                assert!(view.rules.iter().all(|rule| !rule.contains("rules-")), "{view:?}");
            }
        }
    }
}
