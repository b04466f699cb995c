//! What follows from the rules, as it is shown: each figure and day with its arithmetic, and the rules that a dossier may change.

use acceptance::Amount;
use acceptance::rules::EstimateStanding;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

/// The rule sets.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleSetsView {
    /// Each with its name and what it says, as sentences with their source.
    pub sets: Vec<RuleSetView>,
}

/// One rule set.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleSetView {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it says.
    pub rules: Vec<String>,
    /// Each rule that a dossier may change, in the order in which people read them.
    pub values: Vec<RuleValueView>,
    /// Its values.
    pub set: acceptance::rules::RuleSet,
}

/// One rule that a dossier may change.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleValueView {
    /// The rule with its value, as a change would write it.
    pub value: acceptance::rules::RuleChange,
    /// Its name.
    pub name: String,
    /// Its value, as written.
    pub said: String,
    /// Article or clause; empty where the rules leave it to the contract.
    pub source: String,
}

/// A computed figure with its arithmetic, line by line.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FigureView {
    /// The sum computed.
    pub computed: Amount,
    /// The arithmetic, as sentences.
    pub lines: Vec<String>,
    /// What is missing in order to compute, as sentences.
    pub missing: Vec<String>,
}

/// A day that follows from a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermView {
    /// The day.
    pub on: NaiveDate,
    /// How it was counted, with its source.
    pub message: String,
}

/// An estimate at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EstimateView {
    /// Where the price stands.
    pub standing: EstimateStanding,
    /// Whether the client is to be warned now.
    pub warn_now: bool,
    /// What that means and what to do, as a sentence.
    pub message: String,
    /// The arithmetic, as sentences.
    pub lines: Vec<String>,
}
