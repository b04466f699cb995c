//! What a step of undo is called: by the field or line that it altered, in the words of the form, not by “change to the draft”.
//!
//! The words stand in the catalogue under `undone-<thing>-<field>`. What has none there is called by the next larger part that
//! has, and a step that altered much by its action.

use crate::problems::Sentence;
use acceptance::Dossier;
use messages::Catalogue;
use serde_json::Value;
use store::UndoStep;

/// A step that altered more than these is called by its action.
const NAMED: usize = 2;

/// The lists whose lines are known by themselves, wherever they stand, and by what.
const LISTS: [(&str, &str); 4] = [
    ("dossier-items", "id"),
    ("act-lines", "item"),
    ("act-lines", "reserve"),
    ("act-reserves", "id"),
];

/// The name of `step`, within a dossier that holds `dossier` now.
pub(crate) fn named(step: &UndoStep, dossier: &Dossier, catalogue: &Catalogue) -> String {
    let subject = step.subject.trim();
    let within = |key: &str, name: &'static str, what: String| {
        if subject.is_empty() {
            return what;
        }
        Sentence::of(key)
            .with(name, what)
            .with("subject", subject)
            .say(catalogue)
    };
    match fields(step, dossier, catalogue) {
        // A dossier is not named within itself.
        Some(what) if step.action == "action-save-dossier" => what,
        Some(what) => within("undone-in", "what", what),
        None => within("undo-step", "action", catalogue.text(&step.action)),
    }
}

/// The fields that `step` altered, in words; nothing where its action says it, or where they are too many.
fn fields(step: &UndoStep, dossier: &Dossier, catalogue: &Catalogue) -> Option<String> {
    let (thing, at) = match step.action.as_str() {
        "action-save-dossier" => ("dossier", ""),
        "action-save-act" => ("act", "/body"),
        "action-save-objection" => ("objection", ""),
        "action-save-exhibit" => ("exhibit", ""),
        _ => return None,
    };
    let mut places = Vec::new();
    for altered in step.altered.iter().filter(|altered| altered.kind == thing) {
        let (before, after) = (altered.before.as_ref()?, altered.after.as_ref()?);
        differ(before.pointer(at)?, after.pointer(at)?, thing, None, &mut places);
    }
    let mut words: Vec<String> = Vec::new();
    for place in &places {
        let said = place.say(dossier, catalogue)?;
        if !words.contains(&said) {
            words.push(said);
        }
    }
    (1..=NAMED).contains(&words.len()).then(|| words.join(", "))
}

/// A place that was altered.
struct Place<'a> {
    /// The names of what leads there, joined by hyphens.
    path: String,
    /// The line of a list that it is in, as it stands where it does, and its rank there.
    line: Option<(&'a Value, usize)>,
}

impl Place<'_> {
    /// In words, those of the next larger part that has any.
    fn say(&self, dossier: &Dossier, catalogue: &Catalogue) -> Option<String> {
        let mut path = self.path.as_str();
        loop {
            let key = format!("undone-{path}");
            if catalogue.has(&key) {
                let (name, rank) = self.line.map_or_else(Default::default, |(line, at)| {
                    (name_of(line, dossier), (at + 1).to_string())
                });
                let name = name.unwrap_or_else(|| catalogue.text("undone-unnamed"));
                let sentence = Sentence::of(key).with("name", name).with("rank", rank);
                return Some(sentence.say(catalogue));
            }
            path = path.rsplit_once('-')?.0;
        }
    }
}

/// How a line is called: by its own name, or that of the item it is about.
fn name_of(line: &Value, dossier: &Dossier) -> Option<String> {
    let of = |item: &Value| {
        let id = item.as_str()?;
        let mut items = dossier.items.iter();
        Some(items.find(|item| item.id.to_string() == id)?.name.clone())
    };
    let own = line.get("name").and_then(Value::as_str).map(str::to_owned);
    let name = own.or_else(|| of(line.get("item")?))?;
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// Where two states differ.
fn differ<'a>(
    before: &'a Value,
    after: &'a Value,
    path: &str,
    line: Option<(&'a Value, usize)>,
    places: &mut Vec<Place<'a>>,
) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let gone = old.keys().filter(|key| !new.contains_key(*key));
            for key in new.keys().chain(gone) {
                let within = format!("{path}-{key}");
                let (before, after) = (&before[key.as_str()], &after[key.as_str()]);
                differ(before, after, &within, line, places);
            }
        }
        (Value::Array(old), Value::Array(new)) if old != new => {
            let known = LISTS.iter().find(|(list, key)| {
                *list == path && old.iter().chain(new).all(|line| line[*key].is_string())
            });
            match known {
                Some((_, key)) => lines(old, new, path, key, places),
                None => places.push(Place {
                    path: path.to_owned(),
                    line,
                }),
            }
        }
        _ if before != after => places.push(Place {
            path: path.to_owned(),
            line,
        }),
        _ => {}
    }
}

/// Which lines of a list came, went, were altered, or else stand in another order; `key` tells one from another.
fn lines<'a>(old: &'a [Value], new: &'a [Value], path: &str, key: &str, places: &mut Vec<Place<'a>>) {
    let found = places.len();
    let like = |lines: &'a [Value], line: &Value| lines.iter().find(|other| other[key] == line[key]);
    for (at, line) in new.iter().enumerate() {
        match like(old, line) {
            Some(before) => differ(before, line, path, Some((line, at)), places),
            None => places.push(Place {
                path: format!("{path}-added"),
                line: Some((line, at)),
            }),
        }
    }
    for (at, line) in old.iter().enumerate() {
        if like(new, line).is_none() {
            places.push(Place {
                path: format!("{path}-removed"),
                line: Some((line, at)),
            });
        }
    }
    if places.len() == found {
        places.push(Place {
            path: format!("{path}-moved"),
            line: None,
        });
    }
}
