//! The rule sets that ship with the program, and what they say of one act.

use acceptance::rules::RuleSet;
use acceptance::{Dossier, Reception};
use std::sync::LazyLock;

/// The rule set of a dossier that names none.
pub(crate) const DEFAULT: &str = "fr-contract";

static RULE_SETS: LazyLock<Vec<RuleSet>> = LazyLock::new(|| {
    [
        include_str!("../../../../assets/rules/fr-contract.json"),
        include_str!("../../../../assets/rules/free.json"),
    ]
    .iter()
    .filter_map(|text| serde_json::from_str(text).ok())
    .collect()
});

/// The rule set under `key`; the default one where there is no such key.
pub(crate) fn rule_set(key: &str) -> Option<&'static RuleSet> {
    let named = |key: &str| RULE_SETS.iter().find(|set| set.key == key);
    named(key).or_else(|| if key.is_empty() { named(DEFAULT) } else { None })
}

/// Guarantees and release of the retention, from the rule set and the day on which `reception` takes effect; a refusal has
/// neither.
pub(crate) fn apply(dossier: &Dossier, reception: &mut Reception) {
    if reception.is_refused() {
        reception.guarantees.clear();
        if let Some(retention) = &mut reception.money.retention {
            retention.released_on = None;
        }
        return;
    }
    let (Some(rules), Some(effect)) = (rule_set(&dossier.contract.rule_set), reception.effect()) else {
        return;
    };
    reception.guarantees = rules.guarantees_from(effect);
    if let Some(retention) = &mut reception.money.retention {
        retention.released_on = rules.retention_released_on(effect);
    }
}

/// The rule sets with what they say.
pub(crate) fn view(_rooms: &crate::host::Rooms) -> crate::problems::Outcome<crate::api::RuleSetsView> {
    Err(crate::problems::refuse("problem-internal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_set_that_ships_can_be_read() {
        assert_eq!(RULE_SETS.len(), 2);
        assert_eq!(rule_set("").map(|set| set.key.as_str()), Some(DEFAULT));
        assert!(rule_set("no-such-set").is_none());
    }

    #[test]
    fn a_refusal_has_neither_guarantees_nor_a_release() {
        let dossier = serde_json::json!({ "id": uuid::Uuid::nil(), "title": "Chantier" });
        let dossier: Dossier = serde_json::from_value(dossier).expect("a dossier");
        let mut reception = Reception {
            effective_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 21),
            ..Reception::default()
        };
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
}
