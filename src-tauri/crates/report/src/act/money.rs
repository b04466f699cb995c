//! The account, each line with what it was computed from, and the guarantees with their source.

use acceptance::contract::TaxBasis;
use acceptance::reception::{Penalties, Reduction, Retention};
use acceptance::rules::{RuleChange, RuleOverride};
use acceptance::share::WorksBasis;
use acceptance::sums::Sums;
use acceptance::{Amount, Item, Reception};
use messages::arithmetic::{figure_lines, source, sources, taxed};
use messages::rulebook::{changed_rule, length};

use crate::act::works::UNTOLD;
use crate::act::{Act, Sections, filled};
use crate::compose::Composer;
use crate::style::SMALL;
use crate::table::{Cell, ColumnHead, Row, Width};

impl Act<'_> {
    /// A sum with its sign: an effect on a price.
    pub fn signed_money(&self, amount: Amount) -> String {
        let currency = self.document.dossier.contract.currency;
        self.words.signed_money(amount, currency)
    }

    /// A number of days with its sign.
    pub fn signed_days(&self, days: i32) -> String {
        let sign = if days > 0 { "+" } else { "\u{2212}" };
        let values = [("count", days.unsigned_abs().into()), ("sign", sign.into())];
        self.text_with("pdf-days", &values)
    }

    /// With or without tax, after a sum.
    pub fn tax_word(&self) -> String {
        self.text(match self.document.dossier.contract.tax {
            TaxBasis::Included => "pdf-tax-included",
            TaxBasis::Excluded => "pdf-tax-excluded",
            TaxBasis::NotApplicable => "pdf-tax-not_applicable",
        })
    }

    /// A sum of the contract’s basis with its tax, and with or without it; nothing where the contract states no rate.
    pub fn taxed(&self, amount: Amount) -> Option<String> {
        taxed(self.words, &self.document.dossier.contract, amount)
    }

    pub fn tax_note(&self) -> String {
        self.text(match self.document.dossier.contract.tax {
            TaxBasis::Included => "pdf-money-tax-included",
            TaxBasis::Excluded => "pdf-money-tax-excluded",
            TaxBasis::NotApplicable => "pdf-money-tax-not_applicable",
        })
    }
}

pub(crate) fn account(
    act: &Act<'_>,
    reception: &Reception,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    let Some(sums) = act.document.sums() else { return };
    sections.begin(c, &act.text("pdf-money"));
    let line = |label: String, how: String, amount: String| {
        let cell = Cell::text(label);
        let cell = if filled(&how) { cell.small(how) } else { cell };
        Row::new([cell, Cell::text(amount)])
    };
    let minus = |amount: Amount| act.money(-amount);
    let untold = sums.basis == WorksBasis::Untold;
    let mut rows = vec![match sums.basis {
        WorksBasis::Items => line(
            act.text("pdf-money-works"),
            act.text(match sections.plain {
                // Without numbers there is no chapter 1.
                true => "dispute-works-how",
                false => "pdf-money-works-how",
            }),
            act.money(sums.works),
        ),
        basis => {
            let label = match basis {
                WorksBasis::Price => "pdf-works-price",
                _ if act.document.dossier.is_unpriced() => "pdf-money-works",
                _ => "pdf-money-share",
            };
            let sum = match untold {
                true => UNTOLD.to_owned(),
                false => act.money(sums.works),
            };
            line(act.text(label), share_how(act, &sums), sum)
        }
    }];
    rows.extend(agreements(act, reception));
    for reduction in &reception.money.reductions {
        let number = reduction.reserve.and_then(|id| reception.reserve_number(id));
        let label = match number {
            Some(number) => act.with("pdf-money-reduction-reserve", "number", number.to_string()),
            None => act.text("pdf-money-reduction"),
        };
        let mut label = Cell::text(label);
        let reason = reduction.reason.trim().to_owned();
        for how in reduction_lines(act, reduction).into_iter().chain([reason]) {
            label = if filled(&how) { label.small(how) } else { label };
        }
        rows.push(Row::new([label, Cell::text(minus(reduction.amount))]));
    }
    if let Some(penalties) = &reception.money.penalties {
        let note = penalties.note.trim().to_owned();
        if penalties.waived {
            let sum = act.money(penalties.claimed);
            let label = act.with("pdf-money-penalties-waived", "sum", sum);
            rows.push(line(label, note, act.money(Amount::ZERO)));
        } else if penalties.claimed != Amount::ZERO || filled(&note) || penalties.basis.is_some() {
            let mut label = Cell::text(act.text("pdf-money-penalties"));
            let asked = asked(act, penalties);
            for how in penalty_lines(act, penalties)
                .into_iter()
                .chain(asked)
                .chain([note])
            {
                label = if filled(&how) { label.small(how) } else { label };
            }
            rows.push(Row::new([label, Cell::text(minus(penalties.claimed))]));
        }
    }
    let refused = reception.is_refused();
    if rows.len() > 1 && !refused && !untold {
        let how = act.taxed(sums.net).unwrap_or_default();
        rows.push(line(act.text("pdf-money-net"), how, act.money(sums.net)).total());
    }
    rows.push(line(act.text("pdf-money-paid"), String::new(), minus(sums.paid)));
    // A payment counts once: first for the receptions before this one.
    for (earlier, settled) in act.document.settled_before() {
        if settled != Amount::ZERO {
            let label = act.with("pdf-money-settled", "number", earlier.number.to_string());
            let how = act.with("pdf-money-settled-how", "sum", act.money(earlier.due));
            rows.push(line(label, how, act.signed_money(settled)));
        }
    }
    if let Some(retention) = reception.money.retention.as_ref().filter(|_| !refused && !untold) {
        let base = sums.works + sums.agreements - sums.reductions;
        let values = [
            ("rate", act.words.rate(retention.rate).into()),
            ("base", act.money(base).into()),
        ];
        let mut how = vec![act.text_with("pdf-money-retention-how", &values)];
        // Where penalties are taken off, the base is no line of this table.
        if base != sums.net && base != sums.works {
            how.push(act.text("pdf-money-retention-base"));
        }
        if filled(&retention.holder) {
            how.push(act.with("pdf-money-retention-holder", "holder", retention.holder.trim()));
        }
        how.push(match retention.released_on {
            Some(date) => act.with("pdf-money-retention-release", "date", act.date(date)),
            None => act.text("pdf-money-retention-release-later"),
        });
        let mut label = Cell::text(act.text("pdf-money-retention")).small(how.join(", "));
        for changed in changed_rules(act, |changed| changed.change.is_of_retention()) {
            label = label.small(changed);
        }
        if let Some(source) = retention_source(act, reception, retention) {
            label = label.small(source);
        }
        rows.push(Row::new([label, Cell::text(minus(sums.retention))]));
    }
    if sums.carried != Amount::ZERO && !refused && !untold {
        let how = act.with("pdf-money-carried-how", "sum", act.money(sums.remaining));
        rows.push(line(
            act.text("pdf-money-carried"),
            how,
            act.signed_money(sums.carried),
        ));
    }
    let (key, balance) = match sums.balance.0 < 0 {
        true => ("pdf-money-overpaid", -sums.balance),
        false => ("pdf-money-balance", sums.balance),
    };
    // What was refused makes nothing due, and what is due cannot be told of a share that is not.
    if !refused && !untold {
        let how = act.taxed(balance).unwrap_or_default();
        rows.push(line(act.text(key), how, act.money(balance)).total());
    }
    let heads = [
        ColumnHead::new(act.text("pdf-column-line"), Width::Share(1.0)),
        ColumnHead::amounts(act.text("pdf-column-sum"), Width::Points(96.0)),
    ];
    c.table(&heads, rows);
    c.space(4.0);
    if refused {
        c.styled(act.text("pdf-money-refused"), &SMALL);
    } else if untold {
        let key = match act.document.dossier.is_unpriced() {
            true => "pdf-money-unpriced",
            false => "pdf-money-untold",
        };
        c.styled(act.text(key), &SMALL);
    }
    c.styled(act.tax_note(), &SMALL);
    let penalised = reception.money.penalties.as_ref();
    let told = penalised.is_some_and(|penalties| penalties.basis.is_some() && !penalties.waived);
    if !told && reception.money.reductions.iter().any(is_computed) {
        c.styled(act.text("rules-no-advice"), &SMALL);
    }
}

/// What the share of the agreed price was taken from; empty where the items count by themselves.
pub(crate) fn share_how(act: &Act<'_>, sums: &Sums) -> String {
    let key = match sums.basis {
        WorksBasis::Items => return String::new(),
        WorksBasis::Price => "pdf-money-price-how",
        WorksBasis::Rest => "pdf-money-rest-how",
        WorksBasis::Stated => "pdf-money-stated-how",
        WorksBasis::Untold if act.document.dossier.is_unpriced() => "pdf-money-unpriced-how",
        WorksBasis::Untold => "pdf-money-untold-how",
    };
    let left = sums.price - sums.before - sums.works;
    let told = |sum: Amount| if sum == Amount::ZERO { "no" } else { "yes" };
    let values = [
        ("price", act.money(sums.price).into()),
        ("before", act.money(sums.before).into()),
        ("earlier", told(sums.before).into()),
        ("left", act.money(left).into()),
        ("open", told(left).into()),
    ];
    act.text_with(key, &values)
}

/// A line for each agreement that counts in this act: the items that it added and that are owed, and what it changes beyond them.
fn agreements(act: &Act<'_>, reception: &Reception) -> Vec<Row> {
    let mut rows = Vec::new();
    for issued in act.signed_agreements() {
        let counts = act.document.counts(reception, issued);
        let items = issued.agreement.added.iter();
        let added: Amount = items
            .filter(|item| reception.owes(item.id))
            .map(Item::amount)
            .sum();
        let beyond = match counts {
            true => issued.agreement.beyond_added(),
            false => Amount::ZERO,
        };
        if added == Amount::ZERO && beyond == Amount::ZERO {
            continue;
        }
        let label = act.with("pdf-money-agreement", "number", issued.number.to_string());
        let mut label = Cell::text(label);
        if added != Amount::ZERO {
            let values = [
                ("added", act.money(added).into()),
                ("beyond", act.signed_money(beyond).into()),
                ("more", if beyond == Amount::ZERO { "no" } else { "yes" }.into()),
            ];
            label = label.small(act.text_with("pdf-money-agreement-how", &values));
        }
        rows.push(Row::new([label, Cell::text(act.signed_money(added + beyond))]));
    }
    rows
}

/// Where the rule on the retention stands: how much may be kept at most, and when it is released, as far as it is so here.
fn retention_source(act: &Act<'_>, reception: &Reception, retention: &Retention) -> Option<String> {
    let rules = (act.options.rules)(&act.document.dossier)?;
    let rule = &rules.retention;
    let computed = reception
        .effect()
        .and_then(|effect| rules.retention_released_on(effect));
    let as_computed = computed.is_some() && retention.released_on == computed;
    let mut cited = vec![rule.source.clone()];
    if as_computed && rule.release_source != rule.source {
        cited.push(rule.release_source.clone());
    }
    // A reason for another rule is printed as that, never as if it were the source of one.
    let changed = act
        .document
        .dossier
        .contract
        .rules
        .on(RuleChange::is_of_retention);
    cited.retain(|source| filled(source) && !changed.iter().any(|changed| changed.reason == *source));
    if cited.is_empty() {
        return None;
    }
    let said = sources(act.words, &cited);
    Some(match rule.highest {
        Some(highest) => {
            let highest = act.with("pdf-money-retention-highest", "rate", act.words.rate(highest));
            format!("{highest} {said}")
        }
        None => said,
    })
}

/// How a reduction was computed, line by line; nothing where it was only stated.
fn reduction_lines(act: &Act<'_>, reduction: &Reduction) -> Vec<String> {
    let figure = reduction.basis.as_ref().and_then(|basis| basis.figure());
    figure.map_or_else(Vec::new, |figure| {
        figure_lines(act.words, &figure, act.document.dossier.contract.currency)
    })
}

fn is_computed(reduction: &Reduction) -> bool {
    reduction
        .basis
        .as_ref()
        .is_some_and(|basis| basis.computed.is_some())
}

/// What the client asks for, where another sum counts.
pub(crate) fn asked(act: &Act<'_>, penalties: &Penalties) -> Option<String> {
    let asked = penalties.asked_for.filter(|asked| *asked != penalties.claimed)?;
    Some(act.with("pdf-money-penalties-asked", "sum", act.money(asked)))
}

/// How a penalty was computed, line by line, with the article or clause; nothing where it was only stated.
fn penalty_lines(act: &Act<'_>, penalties: &Penalties) -> Vec<String> {
    let dossier = &act.document.dossier;
    let figure = penalties
        .basis
        .as_ref()
        .and_then(|basis| (act.options.rules)(dossier)?.penalty_figure(basis).ok());
    let Some(figure) = figure else {
        return Vec::new();
    };
    let mut lines = figure_lines(act.words, &figure, dossier.contract.currency);
    let purpose = penalties
        .basis
        .as_ref()
        .map(|basis| basis.purpose)
        .unwrap_or_default();
    let cited = &figure.computed.sources;
    lines.extend(changed_rules(act, |changed| {
        changed.change.is_of_penalty(purpose) && !cited.iter().any(|source| source == changed.reason.trim())
    }));
    lines.push(act.text("rules-no-advice"));
    lines
}

/// The rules that the contract changes, with the reasons, as far as `says` wants them.
fn changed_rules(act: &Act<'_>, says: impl Fn(&RuleOverride) -> bool) -> Vec<String> {
    let contract = &act.document.dossier.contract;
    let changed = contract.rules.on(|_| true).into_iter();
    changed
        .filter(|changed| says(changed))
        .map(|changed| changed_rule(act.words, changed, contract.currency))
        .collect()
}

pub(crate) fn guarantees(
    act: &Act<'_>,
    reception: &Reception,
    sections: &mut Sections,
    c: &mut Composer<'_, '_>,
) {
    if reception.guarantees.is_empty() || reception.is_refused() {
        return;
    }
    sections.begin(c, &act.text("pdf-guarantees"));
    let heads = [
        ColumnHead::new(act.text("pdf-column-guarantee"), Width::Share(1.0)),
        ColumnHead::new(act.text("pdf-column-from"), Width::Points(92.0)),
        ColumnHead::new(act.text("pdf-column-until"), Width::Points(92.0)),
        ColumnHead::new(act.text("pdf-column-source"), Width::Points(112.0)),
    ];
    let rows = reception.guarantees.iter().map(|guarantee| {
        // A key of the catalogue, or a name as it was typed.
        let name = match act.words.has(&guarantee.name) {
            true => act.text(&guarantee.name),
            false => guarantee.name.trim().to_owned(),
        };
        let mut named = Cell::text(name);
        let mut until = Cell::text(act.date(guarantee.ends_on));
        if let Some(term) = &guarantee.computed {
            let length = length(act.words, term.length);
            if guarantee.departs_from_rules() {
                let values = [
                    ("length", length.into()),
                    ("from", act.date(term.from).into()),
                    ("until", act.date(term.on).into()),
                    ("reason", guarantee.reason.trim().into()),
                ];
                named = named.small(act.text_with("pdf-guarantee-departs", &values));
            } else {
                until = until.small(length);
            }
        }
        Row::new([
            named,
            Cell::text(act.date(guarantee.starts_on)),
            until,
            Cell::styled(source(act.words, &guarantee.source), SMALL),
        ])
    });
    c.table(&heads, rows);
    // What has a length of its own names its source in its line.
    let cited = |changed: &RuleOverride| {
        let sources = reception
            .guarantees
            .iter()
            .map(|guarantee| guarantee.source.trim());
        filled(&changed.reason) && sources.into_iter().any(|source| source == changed.reason.trim())
    };
    for changed in changed_rules(act, |changed| {
        changed.change.is_of_guarantees() && !cited(changed)
    }) {
        c.styled(changed, &SMALL);
    }
}
