//! Rules, their values, the terms that follow from them, and why something could not be computed, in words.

use crate::arithmetic::{cause, fraction, source};
use crate::{Catalogue, Value};
use acceptance::Currency;
use acceptance::rules::{
    DatedTerm, EstimateCheck, EstimateStanding, FirmPriceRise, Fraction, MOST_PARTS, ObjectionEffect,
    RuleChange, RuleError, RuleOverride, ShareOf, TermLength, TermUnit,
};

/// A computed date with its arithmetic and source: “21 novembre 2026 + 60 jours : 20 janvier 2027 (…)”.
#[must_use]
pub fn dated_term(catalogue: &Catalogue, term: &DatedTerm) -> String {
    let values = [
        ("from", catalogue.date(term.from).into()),
        ("length", length(catalogue, term.length).into()),
        ("on", catalogue.date(term.on).into()),
    ];
    let said = catalogue.text_with("rules-term", &values);
    if term.source.trim().is_empty() {
        return said;
    }
    let values = [
        ("term", said.into()),
        ("source", source(catalogue, &term.source).into()),
    ];
    catalogue.text_with("rules-term-sourced", &values)
}

/// A length of time: “60 jours”.
#[must_use]
pub fn length(catalogue: &Catalogue, length: TermLength) -> String {
    let (key, count) = match length {
        TermLength::Days(days) => ("rules-length-days", days),
        TermLength::Months(months) => ("rules-length-months", months),
        TermLength::Years(years) => ("rules-length-years", years),
    };
    catalogue.text_with(key, &[("count", count.into())])
}

/// Where an estimate stands and what to do; `binding` where the old price stands without a warning.
#[must_use]
pub fn estimate_standing(catalogue: &Catalogue, check: &EstimateCheck, binding: bool) -> String {
    catalogue.text(match check.standing {
        EstimateStanding::Within => "rules-estimate-within",
        EstimateStanding::NearTheTop if check.warn_now => "rules-estimate-near_the_top",
        EstimateStanding::NearTheTop => "rules-estimate-within",
        EstimateStanding::Left if !check.warn_now => "rules-estimate-left-warned",
        EstimateStanding::Left if binding => "rules-estimate-left-binding",
        EstimateStanding::Left => "rules-estimate-left",
    })
}

/// What an objection to the release of a retention does.
#[must_use]
pub fn objection_effect(catalogue: &Catalogue, effect: ObjectionEffect) -> String {
    catalogue.text(match effect {
        ObjectionEffect::StopsRelease => "rules-objection-stops_release",
        ObjectionEffect::NotRegistered => "rules-objection-not_registered",
        ObjectionEffect::WithoutReasons => "rules-objection-without_reasons",
        ObjectionEffect::TooLate => "rules-objection-too_late",
    })
}

/// Why something could not be computed, and what to do.
#[must_use]
pub fn rule_problem(catalogue: &Catalogue, error: RuleError, currency: Currency) -> String {
    let values: Vec<(&str, Value<'_>)> = match error {
        RuleError::RetentionTooHigh(rate, highest) => vec![
            ("rate", catalogue.rate(rate).into()),
            ("highest", catalogue.rate(highest).into()),
        ],
        RuleError::RangeUpsideDown(low, high) => vec![
            ("low", catalogue.money(low, currency).into()),
            ("high", catalogue.money(high, currency).into()),
        ],
        RuleError::PartsOutOfRange => vec![("most", MOST_PARTS.into())],
        _ => Vec::new(),
    };
    catalogue.text_with(error.key(), &values)
}

/// The name of a rule.
#[must_use]
pub fn rule_name(catalogue: &Catalogue, rule: &RuleChange) -> String {
    let key = format!("rules-name-{}", rule.rule());
    match rule {
        RuleChange::GuaranteeYears { name, .. } => {
            catalogue.text_with(&key, &[("guarantee", source(catalogue, name).into())])
        }
        _ => catalogue.text(&key),
    }
}

/// A rule that the contract changes, with its value and the reason: “Rule changed for this contract: cap of the penalties for late
/// completion: none (quote, art. 7)”.
#[must_use]
pub fn changed_rule(catalogue: &Catalogue, changed: &RuleOverride, currency: Currency) -> String {
    let value = match &changed.change {
        RuleChange::DelayCap(None) | RuleChange::LateRepairCap(None) => catalogue.text("rules-value-no-cap"),
        change => rule_value(catalogue, change, currency),
    };
    let reason = match changed.reason.trim() {
        "" => catalogue.text("rules-changed-unreasoned"),
        reason => source(catalogue, reason),
    };
    let values = [
        ("name", rule_name(catalogue, &changed.change).into()),
        ("value", value.into()),
        ("reason", reason.into()),
    ];
    catalogue.text_with("rules-changed", &values)
}

/// The value of a rule.
#[must_use]
pub fn rule_value(catalogue: &Catalogue, rule: &RuleChange, currency: Currency) -> String {
    let share = |key: &str, share: Fraction| {
        catalogue.text_with(key, &[("share", fraction(catalogue, share).into())])
    };
    let listed = |names: Vec<String>| names.join(&format!("{} ", catalogue.text("rules-list-separator")));
    let agreed = || catalogue.text("rules-value-agreed");
    let either = |yes: bool, if_yes: &str, if_no: &str| catalogue.text(if yes { if_yes } else { if_no });
    let lasting = |length_of: fn(u32) -> TermLength, count: Option<u32>| {
        count.map_or_else(agreed, |count| length(catalogue, length_of(count)))
    };
    match rule {
        RuleChange::DelayRate(rate) | RuleChange::LateRepairRate(rate) => {
            rate.map_or_else(agreed, |rate| share("rules-value-of-price", rate))
        }
        RuleChange::DelayCap(cap) | RuleChange::LateRepairCap(cap) => {
            cap.map_or_else(agreed, |cap| share("rules-value-of-price", cap))
        }
        RuleChange::DelayUnits(units) => {
            listed(units.iter().map(|unit| unit_name(catalogue, *unit)).collect())
        }
        RuleChange::DelayShareOf(ShareOf::Order) => catalogue.text("rules-share-order"),
        RuleChange::DelayShareOf(ShareOf::Item) => catalogue.text("rules-share-item"),
        RuleChange::DelayAfterNotice(yes) | RuleChange::LateRepairAfterNotice(yes) => {
            either(*yes, "rules-value-yes", "rules-value-no")
        }
        RuleChange::DelayDeducts(causes) if causes.is_empty() => agreed(),
        RuleChange::DelayDeducts(causes) => {
            listed(causes.iter().map(|named| cause(catalogue, *named)).collect())
        }
        RuleChange::RepairDays(days) => lasting(TermLength::Days, *days),
        RuleChange::RetentionHighest(rate) => rate.map_or_else(agreed, |rate| catalogue.rate(rate)),
        RuleChange::RetentionYears(years)
        | RuleChange::ClaimYears(years)
        | RuleChange::ClaimYearsImmovable(years) => lasting(TermLength::Years, *years),
        RuleChange::GuaranteeYears { years: None, .. } => catalogue.text("rules-value-not-running"),
        RuleChange::GuaranteeYears { years, .. } => lasting(TermLength::Years, *years),
        RuleChange::GuaranteesStartTheDayAfter(after) => {
            either(*after, "rules-value-next-day", "rules-value-same-day")
        }
        RuleChange::WarrantyMonths(None) => catalogue.text("rules-value-none"),
        RuleChange::WarrantyMonths(months) => lasting(TermLength::Months, *months),
        RuleChange::FirmPriceRaisedBy(rise) => catalogue.text(match rise {
            FirmPriceRise::Unsaid => "rules-rise-unsaid",
            FirmPriceRise::WrittenOrder => "rules-rise-written_order",
            FirmPriceRise::UnforeseeableRise => "rules-rise-unforeseeable_rise",
        }),
        RuleChange::EstimateWarnAt(at) => at.map_or_else(agreed, |at| share("rules-value-of-top", at)),
        RuleChange::EstimateOldPriceStands(stands) => {
            either(*stands, "rules-value-old-price", "rules-value-new-price")
        }
        RuleChange::WrittenProofAbove(above) => above.map_or_else(agreed, |above| {
            let sum = catalogue.money(above, currency);
            catalogue.text_with("rules-value-above", &[("sum", sum.into())])
        }),
    }
}

fn unit_name(catalogue: &Catalogue, unit: TermUnit) -> String {
    catalogue.text(match unit {
        TermUnit::Day => "rules-unit-day",
        TermUnit::Hour => "rules-unit-hour",
    })
}
