//! What a file of the right shape may still get wrong: keys that lead nowhere or stand twice, dates out of order, decisions
//! on an item twice, media that are not where they should be. Looks at the JSON itself, so that a fault of shape elsewhere
//! hides none of these.

mod chain;

use super::faults::{Faults, below, with_nearest};
use super::values::Sum;
use crate::limits;
use crate::problems::{Sentence, Word};
use acceptance::rules::{OverrideFault, RuleOverrides};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The acts that warn of something.
const WARNINGS: &[&str] = &["support_notice", "notice"];

/// Names the faults of sense of `file`, whose media lie below `folder`.
pub(super) fn check(file: &Value, folder: &Path, faults: &mut Faults) {
    let file = Look {
        value: file,
        place: String::new(),
    };
    let keys = Keys::gather(&file, faults);
    check_contract(&file.at("dossier").at("contract"), faults);
    for objection in file.at("objections").each() {
        keys.refer(&keys.items, "item", &objection.at("item"), faults);
        keys.refer(&keys.reserves, "reserve", &objection.at("reserve"), faults);
        for warning in objection.at("warned_by").each() {
            keys.refer_act(&warning, keys.chain.len(), WARNINGS, faults);
        }
    }
    for record in file.at("records").each() {
        keys.refer(&keys.items, "item", &record.at("item"), faults);
        keys.refer(&keys.records, "record", &record.at("due"), faults);
        keys.refer_act(
            &record.at("retention_of"),
            keys.chain.len(),
            &["reception"],
            faults,
        );
        keys.refer_subject(&record.at("about"), keys.chain.len(), faults);
    }
    chain::check(&file, &keys, faults);
    check_media(&file, &keys, folder, faults);
    faults.0.extend(limits::beyond(file.value));
}

/// Where `file`, relative to `folder`, lies; it must be a file below it.
pub(super) fn locate(folder: &Path, file: &str) -> Result<PathBuf, &'static str> {
    // What is an absolute path elsewhere is one here too, so that a file means the same everywhere.
    let path = Path::new(file);
    if path.is_absolute() || file.starts_with(['/', '\\']) || file.get(1..2) == Some(":") {
        return Err("import-media-absolute");
    }
    let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if file.contains('\\') || !path.components().all(inside) {
        return Err("import-media-outside");
    }
    let missing = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "import-media-missing",
        _ => "import-media-unreadable",
    };
    let real = folder.join(path).canonicalize().map_err(missing)?;
    // A link may lead out of the folder.
    if !folder.canonicalize().is_ok_and(|folder| real.starts_with(folder)) {
        return Err("import-media-outside");
    }
    if !real.is_file() {
        return Err("import-media-no-file");
    }
    Ok(real)
}

fn check_contract(contract: &Look<'_>, faults: &mut Faults) {
    after(&contract.at("ends_on"), &contract.at("starts_on"), faults);
    let estimate = contract.at("estimate");
    let end = |name: &str| estimate.at(name).text().and_then(Sum::read);
    if let (Some(low), Some(high)) = (end("low"), end("high"))
        && high.0 < low.0
    {
        faults.push(estimate.at("high").place, Sentence::of("import-estimate-order"));
    }
    if contract.at("vat").text().is_some() && contract.at("tax").text() == Some("not_applicable") {
        let sentence = Sentence::of("problem-vat-not-applicable");
        faults.push(contract.at("vat").place, sentence);
    }
    let rules = contract.at("rule_set");
    if let Some(key) = rules.text()
        && crate::rules::rule_set(key).is_none()
    {
        faults.push(
            rules.place.clone(),
            Sentence::of("import-rule-set").with("value", key),
        );
    }
    let changes = contract.at("rules");
    let read = RuleOverrides::deserialize(changes.value).unwrap_or_default();
    for fault in read.faults() {
        if let OverrideFault::OutOfRange(at) = fault
            && let Some(changed) = read.0.get(at)
        {
            let rule = crate::rules::called(&changed.change);
            let sentence = Sentence::of("rules-problem-override-range").with("rule", rule);
            faults.push(below(&changes.place, at), sentence);
        }
    }
    for (at, name) in crate::rules::unknown_guarantees(rules.text().unwrap_or_default(), &read) {
        let sentence = Sentence::of("rules-problem-guarantee-unknown").with("name", name);
        faults.push(below(&changes.place, at), sentence);
    }
}

fn check_media(file: &Look<'_>, keys: &Keys<'_>, folder: &Path, faults: &mut Faults) {
    let mut seen: HashMap<PathBuf, String> = HashMap::new();
    for medium in file.at("media").each() {
        for target in ["shows", "explains"].map(|name| medium.at(name).each()).concat() {
            keys.refer(&keys.items, "item", &target.at("item"), faults);
            keys.refer(&keys.reserves, "reserve", &target.at("reserve"), faults);
            keys.refer(&keys.objections, "objection", &target.at("objection"), faults);
            keys.refer(&keys.acts, "act", &target.at("act"), faults);
            keys.refer(&keys.reserves, "reserve", &target.at("repair"), faults);
            keys.refer(&keys.records, "record", &target.at("record"), faults);
        }
        for annotation in medium.at("annotations").each() {
            let reserve = annotation.at("marker").at("reserve");
            keys.refer(&keys.reserves, "reserve", &reserve, faults);
        }
        let name = medium.at("file");
        // An empty name was named as a fault of shape.
        let Some(text) = name.text().filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        match locate(folder, text) {
            Ok(path) => {
                if let Some(first) = seen.insert(path, name.place.clone()) {
                    faults.push(
                        name.place,
                        Sentence::of("import-media-twice").with("place", first),
                    );
                }
            }
            Err(key) => faults.push(name.place.clone(), Sentence::of(key).with("value", text)),
        }
    }
}

/// The keys of the file, each with its place.
struct Keys<'a> {
    items: HashMap<&'a str, String>,
    reserves: HashMap<&'a str, String>,
    objections: HashMap<&'a str, String>,
    records: HashMap<&'a str, String>,
    acts: HashMap<&'a str, String>,
    /// The acts in the order of the file.
    chain: Vec<Look<'a>>,
}

impl<'a> Keys<'a> {
    fn gather(file: &Look<'a>, faults: &mut Faults) -> Self {
        let chain = file.at("acts").each();
        let reserves: Vec<Look<'a>> = chain.iter().flat_map(|act| act.at("reserves").each()).collect();
        let added = chain.iter().flat_map(|act| act.at("added").each());
        let items: Vec<Look<'a>> = file
            .at("dossier")
            .at("items")
            .each()
            .into_iter()
            .chain(added)
            .collect();
        unique(&file.at("media").each(), faults);
        Self {
            items: unique(&items, faults),
            reserves: unique(&reserves, faults),
            objections: unique(&file.at("objections").each(), faults),
            records: unique(&file.at("records").each(), faults),
            acts: unique(&chain, faults),
            chain,
        }
    }

    /// An act of one of `kinds` that stands before the place `before` in the chain.
    fn refer_act(&self, reference: &Look<'_>, before: usize, kinds: &[&str], faults: &mut Faults) {
        self.refer(&self.acts, "act", reference, faults);
        let Some(key) = reference.text() else { return };
        let named = |act: &Look<'_>| act.at("key").text() == Some(key);
        let Some((index, act)) = self.chain.iter().enumerate().find(|(_, act)| named(act)) else {
            return;
        };
        let kind = act.at("kind").text().unwrap_or_default();
        let sentence = if index >= before {
            Sentence::of("import-act-later")
        } else if !kinds.is_empty() && !kinds.contains(&kind) {
            Sentence::of("import-act-unfit").with("choices", kinds.join(", "))
        } else {
            return;
        };
        faults.push(
            reference.place.clone(),
            sentence.with("value", key).with("place", below("/acts", index)),
        );
    }

    /// What a letter or a contact is about.
    fn refer_subject(&self, about: &Look<'_>, before: usize, faults: &mut Faults) {
        self.refer_act(&about.at("act"), before, &[], faults);
        self.refer(&self.objections, "objection", &about.at("objection"), faults);
        self.refer(&self.reserves, "reserve", &about.at("reserve"), faults);
        self.refer(&self.records, "record", &about.at("record"), faults);
    }

    fn refer(&self, known: &HashMap<&str, String>, what: &str, reference: &Look<'_>, faults: &mut Faults) {
        let Some(key) = reference.text() else {
            return;
        };
        if !known.contains_key(key) {
            // In the order of the alphabet, so that the same file gives the same sentences.
            let mut words: Vec<&str> = known.keys().copied().collect();
            words.sort_unstable();
            faults.push(
                reference.place.clone(),
                with_nearest(&format!("import-no-{what}"), key, words),
            );
        }
    }
}

fn unique<'a>(things: &[Look<'a>], faults: &mut Faults) -> HashMap<&'a str, String> {
    let mut keys: HashMap<&'a str, String> = HashMap::new();
    for thing in things {
        let key = thing.at("key");
        let Some(text) = key.text() else { continue };
        match keys.get(text) {
            Some(first) => faults.push(
                key.place.clone(),
                Sentence::of("import-key-twice")
                    .with("value", text)
                    .with("place", first.as_str()),
            ),
            None => {
                keys.insert(text, key.place);
            }
        }
    }
    keys
}

/// Names a fault where `later` lies before `earlier`, by the days of both.
fn after(later: &Look<'_>, earlier: &Look<'_>, faults: &mut Faults) {
    if let (Some(second), Some(first)) = (later.date(), earlier.date())
        && second < first
    {
        faults.push(later.place.clone(), order(earlier));
    }
}

fn order(earlier: &Look<'_>) -> Sentence {
    Sentence::of("import-date-order")
        .with("place", earlier.place.as_str())
        .with("other", Word::Text(earlier.text().unwrap_or_default().to_owned()))
}

/// A value with its place, or nothing with the place where it would be.
#[derive(Clone)]
struct Look<'a> {
    value: &'a Value,
    place: String,
}

impl<'a> Look<'a> {
    fn at(&self, name: &str) -> Self {
        Self {
            value: self.value.get(name).unwrap_or(&Value::Null),
            place: below(&self.place, name),
        }
    }

    fn each(&self) -> Vec<Self> {
        let values = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        let places = (0..).map(|index| below(&self.place, index));
        values
            .iter()
            .zip(places)
            .map(|(value, place)| Self { value, place })
            .collect()
    }

    fn text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    fn moment(&self) -> Option<acceptance::dates::Moment> {
        self.text()?.parse().ok()
    }

    fn date(&self) -> Option<NaiveDate> {
        let date = self.text()?.parse().ok();
        date.or_else(|| Some(self.moment()?.date_naive()))
    }
}
