//! What disputes teach, in words.

use crate::api::{LearningLine, LearningView};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::sample;
use crate::words::key;
use acceptance::learning::{Costs, Learning, Lesson, Tally};
use acceptance::objection::Cause;
use messages::Catalogue;
use std::collections::BTreeMap;

/// Longest list of items: beyond it nobody reads.
const MOST_ITEMS: usize = 12;

/// Counts and costs over all dossiers.
pub(crate) fn view(rooms: &Rooms) -> Outcome<LearningView> {
    let store = rooms.store();
    let profile = rooms.profile_in(&store)?;
    let catalogue = rooms.catalogue_for(&profile);
    let mut courses = store.courses()?;
    courses.retain(|course| !sample::is_it(course.dossier.id));
    let lessons: Vec<Lesson<'_>> = courses
        .iter()
        .map(|course| Lesson {
            dossier: &course.dossier,
            acts: &course.acts,
            objections: &course.objections,
        })
        .collect();
    let learning = Learning::of(&lessons);
    let by_name = |lot: &String| {
        if lot.is_empty() {
            catalogue.text("learning-lot-none")
        } else {
            lot.clone()
        }
    };
    let by_trade = of_own_trade(&learning.by_trade, &profile.contractor.trade);
    let mut by_item = lines(catalogue, learning.by_item.iter(), Clone::clone);
    by_item.truncate(MOST_ITEMS);
    let mut by_cause = lines(catalogue, learning.by_cause.iter(), |cause| {
        catalogue.text(&key("objection-cause", cause))
    });
    // What was not found is no cause, and comes after those that were.
    let unknown = catalogue.text(&key("objection-cause", &Cause::Unknown));
    by_cause.sort_by_key(|line| line.label == unknown);
    Ok(LearningView {
        objections: learning.objections,
        settled: learning.settled,
        by_agreement: learning.by_agreement,
        days_to_settle: learning.median_days(),
        receptions: learning.receptions,
        reserves: learning.reserves,
        cost: written(catalogue, &learning.cost),
        cost_noted: written(catalogue, &learning.noted),
        cost_given: written(catalogue, &learning.given),
        by_kind: lines(catalogue, learning.by_kind.iter(), |kind| {
            catalogue.text(&key("objection", kind))
        }),
        by_cause,
        by_trade: lines(catalogue, by_trade.iter(), by_name),
        by_item,
        habit: habit(&learning, catalogue),
    })
}

/// What lies in no lot is of the contractor’s own trade, where the profile names one.
fn of_own_trade(by_trade: &BTreeMap<String, Tally>, trade: &str) -> BTreeMap<String, Tally> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (lot, tally) in by_trade {
        let name = match lot.is_empty() {
            true => trade.trim(),
            false => lot,
        };
        // A lot may be called as the trade is, in whatever letters.
        let same = tallies
            .keys()
            .find(|known| known.to_lowercase() == name.to_lowercase());
        let name = same.cloned().unwrap_or_else(|| name.to_owned());
        let sum = tallies.entry(name).or_default();
        sum.count += tally.count;
        for (currency, amount) in &tally.cost {
            let cost = sum.cost.entry(*currency).or_default();
            *cost = *cost + *amount;
        }
    }
    tallies
}

/// The habit that prevents the commonest cause; where more often none was found, that is said first.
fn habit(learning: &Learning, catalogue: &Catalogue) -> Option<String> {
    let commonest = learning.commonest_cause()?;
    let habit = catalogue.text(&key("habit", &commonest));
    let count = |cause| learning.by_cause.get(&cause).map_or(0, |tally| tally.count);
    let unknown = count(Cause::Unknown);
    if unknown < count(commonest) {
        return Some(habit);
    }
    let all: u32 = learning.by_cause.values().map(|tally| tally.count).sum();
    let untold = Sentence::of("learning-untold")
        .with("unknown", u64::from(unknown))
        .with("all", u64::from(all));
    Some(format!("{} {habit}", untold.say(catalogue)))
}

/// The lines of a count, the highest first.
fn lines<'a, K: 'a>(
    catalogue: &Catalogue,
    tallies: impl Iterator<Item = (&'a K, &'a Tally)>,
    label: impl Fn(&K) -> String,
) -> Vec<LearningLine> {
    let mut lines: Vec<LearningLine> = tallies
        .map(|(key, tally)| LearningLine {
            label: label(key),
            count: tally.count,
            cost: written(catalogue, &tally.cost).join(", "),
        })
        .collect();
    lines.sort_by(|one, other| {
        other
            .count
            .cmp(&one.count)
            .then_with(|| one.label.cmp(&other.label))
    });
    lines
}

fn written(catalogue: &Catalogue, costs: &Costs) -> Vec<String> {
    costs
        .iter()
        .map(|(currency, amount)| catalogue.money(*amount, *currency))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use acceptance::{Amount, Currency};

    fn tally(count: u32, cost: i64) -> Tally {
        let cost = Costs::from([(Currency::EUR, Amount(cost))]);
        Tally { count, cost }
    }

    fn lots(named: &str) -> BTreeMap<String, Tally> {
        BTreeMap::from([(String::new(), tally(1, 100)), (named.to_owned(), tally(2, 50))])
    }

    #[test]
    fn what_lies_in_no_lot_is_of_the_trade_of_the_profile() {
        let of_trade = of_own_trade(&lots("Menuiserie"), " Plâtrier ");
        let named: Vec<(&str, u32)> = of_trade
            .iter()
            .map(|(name, tally)| (&**name, tally.count))
            .collect();
        assert_eq!(named, [("Menuiserie", 2), ("Plâtrier", 1)]);
        let one = of_own_trade(&lots("plâtrier"), "Plâtrier");
        assert_eq!(one, BTreeMap::from([("Plâtrier".to_owned(), tally(3, 150))]));
    }

    #[test]
    fn without_a_trade_it_stays_without_a_lot() {
        assert_eq!(of_own_trade(&lots("Menuiserie"), " "), lots("Menuiserie"));
    }
}
