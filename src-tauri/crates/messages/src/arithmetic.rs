//! Calculations in words: one wording for the pages, the window and the command line.
//!
//! Each line can be recomputed by hand from what it prints, and the last one names the sources.

use crate::{Catalogue, Value};
use acceptance::rules::{
    Calculation, CalculationLine, DelayCause, Figure, Fraction, NoPenalty, PenaltyStart, TermUnit,
};
use acceptance::{Amount, Contract, Currency, TaxBasis};

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

/// “533,27 € of VAT at 10 %: 5 865,92 € with tax”; nothing where the contract states no rate.
#[must_use]
pub fn taxed(catalogue: &Catalogue, contract: &Contract, sum: Amount) -> Option<String> {
    let taxed = contract.taxed(sum)?;
    let money = |sum: Amount| Value::from(catalogue.money(sum, contract.currency));
    let key = match contract.tax {
        TaxBasis::Excluded => "tax-line-excluded",
        _ => "tax-line-included",
    };
    let values = [
        ("rate", catalogue.rate(taxed.rate).into()),
        ("net", money(taxed.net)),
        ("tax", money(taxed.tax)),
        ("gross", money(taxed.gross)),
    ];
    Some(catalogue.text_with(key, &values))
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

/// An article or clause: the text of the catalogue under that key, else the citation itself; of French law, so that other
/// languages say that it is French.
#[must_use]
pub fn source(catalogue: &Catalogue, cited: &str) -> String {
    let cited = cited.trim();
    if catalogue.has(cited) {
        return catalogue.text(cited);
    }
    if catalogue.language() == acceptance::Language::Fr {
        return cited.to_owned();
    }
    let parts = cited.split(" ; ").map(|part| article(catalogue, part));
    parts
        .collect::<Vec<_>>()
        .join(&format!("{} ", catalogue.text("rules-source-separator")))
}

/// The beginnings of citations of French law, as the rule sets write them.
const FRENCH: [(&str, &str); 3] = [
    ("Code civil, art. ", "rules-source-code-civil"),
    ("Loi n° 71-584 du 16 juillet 1971, art. ", "rules-source-law-1971"),
    (
        "décret n° 80-533 du 15 juillet 1980, art. ",
        "rules-source-decree-1980",
    ),
];

fn article(catalogue: &Catalogue, cited: &str) -> String {
    let law = FRENCH
        .iter()
        .find_map(|(beginning, key)| Some((*key, cited.strip_prefix(beginning)?)));
    match law {
        // What follows may be words of the contract’s own; an article is figures, and “et” between two.
        Some((key, rest)) if rest.split(" et ").all(is_article) => {
            let and = format!(" {} ", catalogue.text("rules-source-and"));
            let rest = rest.replace(" et ", &and);
            catalogue.text_with(key, &[("article", rest.into())])
        }
        _ => cited.to_owned(),
    }
}

fn is_article(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
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

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::Language;

    #[test]
    fn french_law_is_cited_as_french_in_other_languages_and_as_it_stands_in_french() {
        let said = |language, cited| source(Catalogue::of(language), cited);
        for cited in [
            "Code civil, art. 1792-6",
            "Code civil, art. 1218 et 1231-1",
            "Loi n° 71-584 du 16 juillet 1971, art. 2",
            "NF P 03-001 (2017), art. 9.5",
            "devis, art. 7 ; courriel du 3 mai",
        ] {
            assert_eq!(said(Language::Fr, cited), cited);
        }
        assert_eq!(
            said(Language::Ru, "Code civil, art. 1792-6"),
            "ГК Франции, ст. 1792-6"
        );
        assert_eq!(
            said(Language::En, "Code civil, art. 1218 et 1231-1"),
            "French Civil Code, art. 1218 and 1231-1"
        );
        let two = "Code civil, art. 1359 ; décret n° 80-533 du 15 juillet 1980, art. 1";
        assert!(
            said(Language::Ru, two).matches("Франции").count() == 2,
            "{}",
            said(Language::Ru, two)
        );
        // Words of a contract are its own.
        let own = "Code civil, art. 1792-6, écarté par le marché";
        assert_eq!(said(Language::En, own), own);
    }
}
