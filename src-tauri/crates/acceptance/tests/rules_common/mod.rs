//! The rule sets that ship, and short ways to write what the tests of rules need.
#![allow(dead_code, reason = "each test file uses what it needs")]

use acceptance::rules::{Fraction, RuleChange, RuleOverride, RuleOverrides, RuleSet};
use chrono::NaiveDate;

/// The keys of the rule sets that ship.
pub const KEYS: [&str; 4] = ["fr-contract", "fr-nfp-03-001", "ru-consumer", "free"];

/// The text of a rule set that ships.
pub fn text(key: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/rules");
    std::fs::read_to_string(format!("{folder}/{key}.json")).expect("the file of a rule set")
}

/// A rule set that ships.
pub fn set(key: &str) -> RuleSet {
    RuleSet::read(&text(key)).expect("a rule set")
}

/// A rule set with changes, each with its reason.
pub fn changed(key: &str, changes: &[(RuleChange, &str)]) -> RuleSet {
    set(key).with(&overrides(changes))
}

/// Changes, each with its reason.
pub fn overrides(changes: &[(RuleChange, &str)]) -> RuleOverrides {
    let change = |(change, reason): &(RuleChange, &str)| RuleOverride {
        change: change.clone(),
        reason: (*reason).to_owned(),
    };
    RuleOverrides(changes.iter().map(change).collect())
}

/// A day.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A fraction.
pub fn fraction(text: &str) -> Fraction {
    text.parse().expect("a fraction")
}
