//! Calculations in words: one wording for the pages, the window and the command line.
//!
//! Each line can be recomputed by hand from what it prints, and the last one names the sources.

use crate::{Catalogue, Value};
use acceptance::rules::{
    Calculation, CalculationLine, DelayCause, Figure, Fraction, NoPenalty, PenaltyStart, TermUnit,
};
use acceptance::{Amount, Currency};

/// The lines of a calculation, its sources last.
#[must_use]
pub fn calculation_lines(
    catalogue: &Catalogue,
    calculation: &Calculation,
    currency: Currency,
) -> Vec<String> {
    let speaker = Speaker { catalogue, currency };
    let mut lines: Vec<String> = calculation.lines.iter().map(|line| speaker.line(line)).collect();
    if !calculation.sources.is_empty() {
        lines.push(sources(catalogue, &calculation.sources));
    }
    lines
}

/// The lines of a figure: its calculation, and the sum stated instead with its reason.
#[must_use]
pub fn figure_lines(catalogue: &Catalogue, figure: &Figure, currency: Currency) -> Vec<String> {
    calculation_lines(catalogue, &figure.calculation(), currency)
}

/// “Source: Code civil, art. 1792-6”.
#[must_use]
pub fn sources(catalogue: &Catalogue, cited: &[String]) -> String {
    let separator = format!("{} ", catalogue.text("rules-source-separator"));
    let named: Vec<String> = cited.iter().map(|cited| source(catalogue, cited)).collect();
    let values = [
        ("count", Value::from(cited.len())),
        ("sources", named.join(&separator).into()),
    ];
    catalogue.text_with("rules-line-sources", &values)
}

/// An article or clause: the text of the catalogue under that key, else the citation itself.
#[must_use]
pub fn source(catalogue: &Catalogue, cited: &str) -> String {
    let cited = cited.trim();
    if catalogue.has(cited) {
        catalogue.text(cited)
    } else {
        cited.to_owned()
    }
}

/// A share as it was agreed: `1/3000`, or `5 %`.
#[must_use]
pub fn fraction(catalogue: &Catalogue, share: Fraction) -> String {
    match share.as_percentage() {
        Some(rate) => catalogue.rate(rate),
        None => share.to_string(),
    }
}

/// A cause of delay.
#[must_use]
pub fn cause(catalogue: &Catalogue, cause: DelayCause) -> String {
    catalogue.text(match cause {
        DelayCause::Client => "rules-cause-client",
        DelayCause::OtherTrades => "rules-cause-other_trades",
        DelayCause::Weather => "rules-cause-weather",
        DelayCause::ForceMajeure => "rules-cause-force_majeure",
        DelayCause::AgreedExtension => "rules-cause-agreed_extension",
    })
}

/// Says the lines of one calculation.
struct Speaker<'a> {
    catalogue: &'a Catalogue,
    currency: Currency,
}

impl Speaker<'_> {
    fn line(&self, line: &CalculationLine) -> String {
        match line {
            CalculationLine::DaysLate {
                start,
                from,
                until,
                days,
            } => {
                let start = match start {
                    PenaltyStart::AgreedEnd => "rules-start-agreed_end",
                    PenaltyStart::FormalNotice => "rules-start-formal_notice",
                };
                let values = [
                    ("start", self.catalogue.text(start)),
                    ("from", self.catalogue.date(*from)),
                    ("until", self.catalogue.date(*until)),
                    ("late", self.units(*days, TermUnit::Day)),
                ];
                self.say("rules-line-days", values)
            }
            CalculationLine::LateStated { late, unit } => {
                self.say("rules-line-late", [("late", self.units(*late, *unit))])
            }
            CalculationLine::Deducted {
                cause,
                units,
                unit,
                reason,
            } => self.deduction("rules-line-deducted", *cause, self.units(*units, *unit), reason),
            CalculationLine::NotDeducted {
                cause,
                units,
                unit,
                reason,
            } => self.deduction(
                "rules-line-not-deducted",
                *cause,
                self.units(*units, *unit),
                reason,
            ),
            CalculationLine::Counted {
                late,
                deducted,
                counted,
                unit,
            } => {
                let key = if deducted > late {
                    "rules-line-counted-none"
                } else {
                    "rules-line-counted"
                };
                let values = [
                    ("late", self.units(*late, *unit)),
                    ("deducted", self.units(*deducted, *unit)),
                    ("counted", self.units(*counted, *unit)),
                ];
                self.say(key, values)
            }
            CalculationLine::Product {
                price,
                rate,
                units,
                unit,
                amount,
            } => {
                let values = [
                    ("price", self.money(*price)),
                    ("rate", fraction(self.catalogue, *rate)),
                    ("units", self.units(*units, *unit)),
                    ("sum", self.money(*amount)),
                ];
                self.say("rules-line-product", values)
            }
            CalculationLine::Cap {
                share,
                amount,
                reached,
                ..
            } => {
                let key = if *reached {
                    "rules-line-cap-reached"
                } else {
                    "rules-line-cap"
                };
                self.say(
                    key,
                    [
                        ("share", fraction(self.catalogue, *share)),
                        ("sum", self.money(*amount)),
                    ],
                )
            }
            CalculationLine::Nothing { why } => self.catalogue.text(match why {
                NoPenalty::NoRate => "rules-line-nothing-no_rate",
                NoPenalty::NoNotice => "rules-line-nothing-no_notice",
                NoPenalty::NotLate => "rules-line-nothing-not_late",
            }),
            CalculationLine::Share { price, share, amount } => {
                let values = [
                    ("price", self.money(*price)),
                    ("share", fraction(self.catalogue, *share)),
                    ("sum", self.money(*amount)),
                ];
                self.say("rules-line-share", values)
            }
            CalculationLine::ShareOfQuantity {
                price,
                part,
                whole,
                amount,
            } => {
                let values = [
                    ("price", self.money(*price)),
                    ("part", self.catalogue.quantity(*part, "")),
                    ("whole", self.catalogue.quantity(*whole, "")),
                    ("sum", self.money(*amount)),
                ];
                self.say("rules-line-quantity", values)
            }
            CalculationLine::Range { low, high } => self.say(
                "rules-line-range",
                [("low", self.money(*low)), ("high", self.money(*high))],
            ),
            CalculationLine::WarnFrom { share, amount, .. } => {
                let values = [
                    ("share", fraction(self.catalogue, *share)),
                    ("sum", self.money(*amount)),
                ];
                self.say("rules-line-warn-from", values)
            }
            CalculationLine::Expected { amount } => {
                self.say("rules-line-expected", [("sum", self.money(*amount))])
            }
            CalculationLine::Over { expected, high, over } => {
                let values = [
                    ("expected", self.money(*expected)),
                    ("high", self.money(*high)),
                    ("over", self.money(*over)),
                ];
                self.say("rules-line-over", values)
            }
            CalculationLine::OldPriceStands { amount } => {
                self.say("rules-line-old-price", [("sum", self.money(*amount))])
            }
            CalculationLine::Parts {
                whole,
                larger,
                larger_count,
                smaller,
                smaller_count,
            } => self.parts(*whole, (*larger_count, *larger), (*smaller_count, *smaller)),
            CalculationLine::Stated {
                computed,
                amount,
                reason,
            } => {
                let values = [
                    ("computed", self.money(*computed)),
                    ("sum", self.money(*amount)),
                    ("reason", reason.clone()),
                ];
                let bare = reason.trim().is_empty();
                self.say(
                    if bare {
                        "rules-line-stated-bare"
                    } else {
                        "rules-line-stated"
                    },
                    values,
                )
            }
        }
    }

    fn deduction(&self, key: &str, named: DelayCause, units: String, reason: &str) -> String {
        let line = self.say(key, [("cause", cause(self.catalogue, named)), ("units", units)]);
        if reason.trim().is_empty() {
            return line;
        }
        let values = [("line", line), ("reason", reason.trim().to_owned())];
        self.say("rules-line-with-reason", values)
    }

    fn parts(&self, whole: Amount, larger: (u32, Amount), smaller: (u32, Amount)) -> String {
        let whole = ("whole", self.money(whole));
        if larger.0 == 0 {
            let values = [
                whole,
                ("count", smaller.0.to_string()),
                ("part", self.money(smaller.1)),
            ];
            return self.say("rules-line-parts-equal", values);
        }
        let values = [
            whole,
            ("count-larger", larger.0.to_string()),
            ("larger", self.money(larger.1)),
            ("count-smaller", smaller.0.to_string()),
            ("smaller", self.money(smaller.1)),
        ];
        self.say("rules-line-parts", values)
    }

    fn units(&self, count: u32, unit: TermUnit) -> String {
        let key = match unit {
            TermUnit::Day => "rules-days-late",
            TermUnit::Hour => "rules-hours-late",
        };
        self.catalogue.text_with(key, &[("count", count.into())])
    }

    fn money(&self, amount: Amount) -> String {
        self.catalogue.money(amount, self.currency)
    }

    fn say<const N: usize>(&self, key: &str, values: [(&str, String); N]) -> String {
        let values = values.map(|(name, value)| (name, Value::from(value)));
        self.catalogue.text_with(key, &values)
    }
}
