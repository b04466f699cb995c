//! What the acts of a file may get wrong, each by itself and in their order: an act speaks only of what came before it.

use super::{Keys, Look, WARNINGS, after, order};
use crate::import::faults::Faults;
use crate::problems::Sentence;
use std::collections::HashMap;

/// The acts that nobody makes under a contract that was ended.
const UNDER_CONTRACT: &[&str] = &["support_notice", "agreement", "notice", "termination"];

/// Where an agreement comes from: one of these at most.
const ORIGINS: [&str; 4] = ["objection", "reserve", "act", "record"];

pub(super) fn check(file: &Look<'_>, keys: &Keys<'_>, faults: &mut Faults) {
    let mut ended: Option<&Look<'_>> = None;
    for (index, act) in keys.chain.iter().enumerate() {
        let kind = act.at("kind").text().unwrap_or_default();
        if let Some(end) = ended
            && UNDER_CONTRACT.contains(&kind)
        {
            let sentence = Sentence::of("import-after-termination").with("place", end.place.as_str());
            faults.push(act.at("kind").place, sentence);
        }
        if kind == "termination" {
            ended = ended.or(Some(act));
        }
        check_dates(file, act, faults);
        check_references(keys, act, index, faults);
        match kind {
            "agreement" => check_origin(act, faults),
            "reception" => check_reception(keys, act, index, faults),
            "lifting" => check_lifting(keys, act, index, faults),
            _ => {}
        }
    }
}

fn check_dates(file: &Look<'_>, act: &Look<'_>, faults: &mut Faults) {
    let contract = file.at("dossier").at("contract");
    let visit = act.at("visit");
    if let (Some(start), Some(end)) = (visit.at("started").moment(), visit.at("ended").moment())
        && end < start
    {
        faults.push(visit.at("ended").place.clone(), order(&visit.at("started")));
    }
    let (starts, sent) = (contract.at("starts_on"), act.at("sending").at("dated_on"));
    after(&act.at("completed_on"), &starts, faults);
    after(&visit.at("started"), &act.at("convocation").at("sent_on"), faults);
    after(&act.at("postponed_to"), &visit.at("started"), faults);
    after(&act.at("agreed_on"), &contract.at("signed_on"), faults);
    after(&act.at("new_end"), &starts, faults);
    after(&act.at("announced_end"), &starts, faults);
    after(&act.at("answer_by"), &sent, faults);
    after(&act.at("at"), &sent, faults);
    after(&act.at("proposed"), &visit.at("started"), faults);
}

fn check_references(keys: &Keys<'_>, act: &Look<'_>, index: usize, faults: &mut Faults) {
    keys.refer(&keys.objections, "objection", &act.at("objection"), faults);
    keys.refer(&keys.reserves, "reserve", &act.at("reserve"), faults);
    keys.refer(&keys.records, "record", &act.at("record"), faults);
    keys.refer_act(&act.at("act"), index, WARNINGS, faults);
    let followed: &[&str] = match act.at("kind").text() {
        Some("reception") => &["reception"],
        _ => &[],
    };
    keys.refer_act(&act.at("follows"), index, followed, faults);
    keys.refer_act(&act.at("corrects"), index, &[], faults);
    keys.refer_act(&act.at("convened_by"), index, &["convocation"], faults);
    keys.refer_act(&act.at("unsigned"), index, &[], faults);
    keys.refer_subject(&act.at("about"), index, faults);
    for item in act.at("items").each() {
        keys.refer(&keys.items, "item", &item, faults);
    }
    let mut decided = HashMap::new();
    for line in act.at("lines").each() {
        let item = line.at("item");
        keys.refer(&keys.items, "item", &item, faults);
        if let Some(key) = item.text()
            && let Some(first) = decided.insert(key, item.place.clone())
        {
            faults.push(item.place, Sentence::of("import-line-twice").with("place", first));
        }
    }
}

fn check_origin(act: &Look<'_>, faults: &mut Faults) {
    let named = ORIGINS.map(|name| act.at(name));
    let mut named: Vec<&Look<'_>> = named.iter().filter(|origin| origin.text().is_some()).collect();
    // What settles an objection may settle the reserve that it is about with it.
    if let [first, second, rest @ ..] = named.as_slice()
        && (first.place.ends_with("/objection") && second.place.ends_with("/reserve"))
    {
        named = [first].into_iter().chain(rest).copied().collect();
    }
    let mut named = named.into_iter();
    if let (Some(_), Some(second)) = (named.next(), named.next()) {
        faults.push(second.place.clone(), Sentence::of("import-origin-twice"));
    }
}

fn check_reception(keys: &Keys<'_>, act: &Look<'_>, index: usize, faults: &mut Faults) {
    if act.at("part").text().is_some() && act.at("lot").text().is_some() {
        faults.push(act.at("lot").place, Sentence::of("import-part-and-lot"));
    }
    let follows = act.at("follows");
    let before = keys
        .chain
        .iter()
        .find(|other| other.at("key").text() == follows.text());
    if follows.text().is_some()
        && before.is_some_and(|other| {
            other.at("kind").text() == Some("reception") && other.at("decision").text() != Some("refused")
        })
    {
        faults.push(follows.place, Sentence::of("import-not-refused"));
    }
    let effect = match act.at("effective_on") {
        effect if effect.date().is_some() => effect,
        _ => act.at("visit").at("started"),
    };
    let money = act.at("money");
    after(&money.at("retention").at("released_on"), &effect, faults);
    for reserve in act.at("reserves").each() {
        keys.refer(&keys.items, "item", &reserve.at("item"), faults);
        keys.refer_act(&reserve.at("support_notice"), index, &["support_notice"], faults);
        after(&reserve.at("deadline"), &effect, faults);
    }
    let own: Vec<Look<'_>> = act.at("reserves").each();
    let own: HashMap<&str, String> = own
        .iter()
        .filter_map(|reserve| Some((reserve.at("key").text()?, String::new())))
        .collect();
    for reduction in money.at("reductions").each() {
        keys.refer(&own, "reserve", &reduction.at("reserve"), faults);
        let (amount, basis) = (reduction.at("amount"), reduction.at("basis"));
        if amount.value.is_null() && basis.value.is_null() {
            faults.push(amount.place, Sentence::of("import-missing-field"));
        }
    }
    let item = money.at("penalties").at("basis").at("item");
    keys.refer(&keys.items, "item", &item, faults);
}

/// What is lifted was written into an acceptance act that stands before, and is lifted once in this act.
fn check_lifting(keys: &Keys<'_>, act: &Look<'_>, index: usize, faults: &mut Faults) {
    let mut lifted = HashMap::new();
    for line in act.at("lines").each() {
        let reserve = line.at("reserve");
        keys.refer(&keys.reserves, "reserve", &reserve, faults);
        let Some(key) = reserve.text() else { continue };
        let holds = |act: &Look<'_>| {
            act.at("reserves")
                .each()
                .iter()
                .any(|one| one.at("key").text() == Some(key))
        };
        if keys.chain.iter().skip(index).any(holds) {
            faults.push(
                reserve.place.clone(),
                Sentence::of("import-reserve-later").with("value", key),
            );
        }
        if let Some(first) = lifted.insert(key, reserve.place.clone()) {
            faults.push(
                reserve.place,
                Sentence::of("import-reserve-twice").with("place", first),
            );
        }
        after(&line.at("deadline"), &act.at("visit").at("started"), faults);
    }
}
