//! Figures that follow from the rules of a dossier: reductions of the price, the range of an estimate, the term for repairs.
//!
//! A reduction is frozen with its act, as a penalty is; where an estimate stands follows from the chain each time.

use crate::api::{EstimateView, FigureView, TermView};
use crate::documents::Contents;
use crate::rules::{figure_view, rule_set, rules_of};
use acceptance::acts::notice::NoticeKind;
use acceptance::rules::{Affected, EstimateCheck, EstimateStanding, RuleError};
use acceptance::{Act, ActBody, Amount, Dossier, Item, PriceKind, Rate, Reception};
use messages::Catalogue;
use messages::arithmetic::calculation_lines;
use messages::rulebook::{dated_term, estimate_standing, rule_problem};

/// Writes into the facts of each reduction what is known and was not said: the price and the quantity of the item that its
/// reserve is about, else the price of the contract.
pub(crate) fn fill_reductions(items: &[Item], contract: Amount, reception: &mut Reception) {
    let reserves = &reception.reserves;
    for reduction in &mut reception.money.reductions {
        let Some(basis) = &mut reduction.basis else {
            continue;
        };
        let reserve = reserves.iter().find(|known| Some(known.id) == reduction.reserve);
        let named = reserve.and_then(|reserve| reserve.item);
        let item = items.iter().find(|known| Some(known.id) == named);
        if basis.price == Amount::ZERO {
            let own = item.map(Item::amount).filter(|price| *price > Amount::ZERO);
            basis.price = own.unwrap_or(contract);
        }
        if let Affected::Quantity { whole, .. } = &mut basis.affected
            && whole.0 == 0
        {
            *whole = item.and_then(|item| item.quantity).unwrap_or_default();
        }
    }
}

/// Computes the reductions of a draft that tell their facts; the sums follow from them.
pub(crate) fn price_reductions(dossier: &Dossier, reception: &mut Reception) {
    let rules = rules_of(dossier);
    for reduction in &mut reception.money.reductions {
        let Some(basis) = &mut reduction.basis else {
            continue;
        };
        // Whatever came in with the facts is not believed.
        basis.computed = rules.as_ref().and_then(|rules| rules.reduction(basis).ok());
        if let Some(figure) = basis.figure() {
            // An override counts once it says why.
            reduction.amount = figure.result().unwrap_or(figure.computed.result);
        }
    }
}

/// Each reduction of a reception with its arithmetic, where its facts are told: as it was computed when the draft was last
/// saved.
pub(crate) fn reduction_views(
    catalogue: &Catalogue,
    dossier: &Dossier,
    reception: &Reception,
) -> Vec<Option<FigureView>> {
    let rules = rules_of(dossier);
    let view = |reduction: &acceptance::reception::Reduction| {
        let basis = reduction.basis.as_ref()?;
        let computed = match basis.figure() {
            Some(figure) => Ok(figure),
            None => rules.as_ref()?.reduction(basis).map(Into::into),
        };
        let bare = basis
            .stated
            .as_ref()
            .is_some_and(|stated| stated.reason.trim().is_empty());
        let missing = bare.then(|| catalogue.text("rules-problem-stated"));
        Some(figure_view(
            catalogue,
            computed,
            missing.into_iter().collect(),
            dossier.contract.currency,
        ))
    };
    reception.money.reductions.iter().map(view).collect()
}

/// By when the rules of a dossier want the reserves of a reception repaired; nothing where they leave it to the parties.
pub(crate) fn repair_due(
    catalogue: &Catalogue,
    dossier: &Dossier,
    reception: &Reception,
) -> Option<TermView> {
    let effect = reception.effect().filter(|_| !reception.is_refused())?;
    let term = rules_of(dossier)?.repair_due(effect)?;
    Some(TermView {
        on: term.on,
        message: dated_term(catalogue, &term),
    })
}

/// Where the price now stands in the range of the estimate; nothing where the price is firm.
pub(crate) fn estimate_view(catalogue: &Catalogue, contents: &Contents) -> Option<EstimateView> {
    let currency = contents.dossier.contract.currency;
    let (checked, binding) = estimate_at(contents, contents.chain().contract().price)?;
    Some(match checked {
        Ok(check) => EstimateView {
            standing: check.standing,
            warn_now: check.warn_now,
            message: estimate_standing(catalogue, &check, binding),
            lines: calculation_lines(catalogue, &check.owed, currency),
        },
        Err(error) => EstimateView {
            standing: EstimateStanding::Within,
            warn_now: false,
            message: rule_problem(catalogue, error, currency),
            lines: Vec::new(),
        },
    })
}

/// Whether the price, raised by `effect`, is beyond the range of the estimate, and nobody warned the client.
pub(crate) fn leaves_estimate(contents: &Contents, effect: Amount) -> bool {
    let price = contents.chain().contract().price + effect;
    let left = |check: EstimateCheck| check.standing == EstimateStanding::Left && check.warn_now;
    match estimate_at(contents, price) {
        Some((Ok(check), _)) => left(check),
        _ => false,
    }
}

/// The most that may be kept as retention.
pub(crate) fn highest_retention(dossier: &Dossier) -> Option<Rate> {
    rules_of(dossier)?.retention.highest
}

/// The same, as the rule set has it before the contract changes anything.
pub(crate) fn legal_retention(dossier: &Dossier) -> Option<Rate> {
    rule_set(&dossier.contract.rule_set)?.retention.highest
}

/// What the rules say of `price` as an estimate, and whether the old price stands without a warning.
fn estimate_at(contents: &Contents, price: Amount) -> Option<(Result<EstimateCheck, RuleError>, bool)> {
    let PriceKind::Estimate { low, high } = contents.dossier.contract.price_kind else {
        return None;
    };
    let rules = rules_of(&contents.dossier)?;
    let warns = |act: &Act| match &act.body {
        ActBody::Notice(notice) => notice.kind == NoticeKind::Overrun && act.stands(),
        _ => false,
    };
    let warned = contents.acts.iter().any(warns);
    let checked = rules.estimate_check(low, high, price, warned);
    Some((checked, rules.estimate.old_price_stands))
}
