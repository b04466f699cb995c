//! One list as a file: read, made sound, held to its limits, written. Every fault is told with its place and what to do.

use crate::api::{Criterion, TradeItem, TradeList, Words};
use crate::desk::name_of;
use crate::problems::{Fault, Outcome, Sentence, read_at_most, refuse};
use acceptance::{Language, text};
use serde::Deserialize;
use std::path::Path;

/// The edition of the format that this program writes; 1 had no Russian words.
const FORMAT: u32 = 2;
/// Largest file.
const MOST_BYTES: u64 = 2 << 20;
/// Items, defects and known words of a list.
const MOST_ENTRIES: usize = 500;
/// Criteria of an item.
const MOST_CRITERIA: usize = 20;
/// Characters of a name, a unit, a source.
const SHORT: usize = 300;
/// Characters of a description, a criterion, a defect.
const LONG: usize = 3_000;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The list in the file at `path`.
///
/// # Errors
/// Naming the file, with each fault at its place.
pub(super) fn read(path: &Path) -> Outcome<TradeList> {
    let name = name_of(path);
    let bytes = read_at_most(path, &name, MOST_BYTES)?.ok_or_else(|| {
        refuse("problem-trade-too-large")
            .with("name", name.as_str())
            .with("megabytes", MOST_BYTES >> 20)
    })?;
    parse(&bytes).map_err(|faults| {
        let refusal = refuse("problem-trade-file")
            .with("name", name.as_str())
            .with("count", faults.len());
        told(refusal, faults)
    })
}

/// `list` with its texts cleaned, if it is within its limits.
///
/// # Errors
/// With each fault at its place.
pub(super) fn sound(list: TradeList) -> Outcome<TradeList> {
    let list = cleaned(list);
    let faults = check(&list);
    if faults.is_empty() {
        return Ok(list);
    }
    Err(told(refuse("problem-trade").with("count", faults.len()), faults))
}

/// `list` as the bytes of its file.
pub(super) fn write(list: &TradeList) -> Outcome<Vec<u8>> {
    let mut bytes =
        serde_json::to_vec_pretty(list).map_err(|error| refuse("problem-internal").because(error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Refuses a key that cannot be the name of a file everywhere.
pub(super) fn check_key(key: &str) -> Result<(), Sentence> {
    let letters = key
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let device = DEVICES.contains(&key)
        || ["com", "lpt"].iter().any(|port| {
            key.strip_prefix(port)
                .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']))
        });
    let whole = (1..=40).contains(&key.len()) && !key.starts_with('-') && !key.ends_with('-');
    if letters && whole && !device {
        return Ok(());
    }
    Err(Sentence::of("trade-key"))
}

type Faults = Vec<(String, Sentence)>;

fn told(refusal: Fault, faults: Faults) -> Fault {
    faults.into_iter().fold(refusal, |refusal, (place, sentence)| {
        refusal.detail(place, sentence)
    })
}

pub(super) fn parse(bytes: &[u8]) -> Result<TradeList, Faults> {
    #[derive(Deserialize)]
    struct Edition {
        format: u32,
    }
    // Some editors begin a file with a byte order mark.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // A later edition may have fields that are unknown here: that is told first.
    if let Ok(Edition { format }) = serde_json::from_slice(bytes)
        && format > FORMAT
    {
        return Err(vec![("/format".to_owned(), Sentence::of("trade-newer"))]);
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let list: TradeList = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let place = error.path().to_string();
        shape(&place, error.inner())
    })?;
    json.end().map_err(|error| shape("", &error))?;
    let list = cleaned(list);
    let faults = check(&list);
    if faults.is_empty() { Ok(list) } else { Err(faults) }
}

/// Where the JSON is broken, or is not what is expected there.
fn shape(place: &str, error: &serde_json::Error) -> Faults {
    let key = match error.classify() {
        serde_json::error::Category::Data => "trade-shape",
        serde_json::error::Category::Eof => "trade-cut",
        _ => "trade-syntax",
    };
    let sentence = Sentence::of(key)
        .with("line", error.line())
        .with("column", error.column());
    let place = if place == "." { "" } else { place };
    vec![(place.to_owned(), sentence)]
}

fn cleaned(list: TradeList) -> TradeList {
    let line = |words: Words| words.map(|words| text::clean_line(words).trim().to_owned());
    let lines = |words: Words| words.map(|words| text::clean(words).trim().to_owned());
    let criterion = |criterion: Criterion| Criterion {
        text: lines(criterion.text),
        source: text::clean_line(&criterion.source).trim().to_owned(),
    };
    let item = |item: TradeItem| TradeItem {
        name: line(item.name),
        unit: line(item.unit),
        description: lines(item.description),
        criteria: item.criteria.into_iter().map(criterion).collect(),
    };
    TradeList {
        // What an earlier edition had, this one has too.
        format: match list.format {
            1..=FORMAT => FORMAT,
            other => other,
        },
        key: list.key,
        names: line(list.names),
        known_by: list
            .known_by
            .iter()
            .map(|word| crate::tables::plain(word))
            .collect(),
        items: list.items.into_iter().map(item).collect(),
        defects: list.defects.into_iter().map(lines).collect(),
    }
}

fn check(list: &TradeList) -> Faults {
    let mut faults = Faults::new();
    if list.format != FORMAT {
        faults.push((
            "/format".to_owned(),
            Sentence::of("trade-format").with("format", FORMAT),
        ));
    }
    if let Err(sentence) = check_key(&list.key) {
        faults.push(("/key".to_owned(), sentence));
    }
    words("/names", &list.names, SHORT, true, &mut faults);
    entries("/known_by", list.known_by.len(), MOST_ENTRIES, &mut faults);
    entries("/items", list.items.len(), MOST_ENTRIES, &mut faults);
    entries("/defects", list.defects.len(), MOST_ENTRIES, &mut faults);
    for (index, word) in list.known_by.iter().enumerate().take(MOST_ENTRIES) {
        length(&format!("/known_by/{index}"), word, SHORT, &mut faults);
    }
    for (index, item) in list.items.iter().enumerate().take(MOST_ENTRIES) {
        check_item(&format!("/items/{index}"), item, &mut faults);
    }
    for (index, defect) in list.defects.iter().enumerate().take(MOST_ENTRIES) {
        words(&format!("/defects/{index}"), defect, LONG, true, &mut faults);
    }
    faults
}

fn check_item(place: &str, item: &TradeItem, faults: &mut Faults) {
    words(&format!("{place}/name"), &item.name, SHORT, true, faults);
    words(&format!("{place}/unit"), &item.unit, SHORT, false, faults);
    words(
        &format!("{place}/description"),
        &item.description,
        LONG,
        false,
        faults,
    );
    entries(
        &format!("{place}/criteria"),
        item.criteria.len(),
        MOST_CRITERIA,
        faults,
    );
    for (index, criterion) in item.criteria.iter().enumerate().take(MOST_CRITERIA) {
        words(
            &format!("{place}/criteria/{index}/text"),
            &criterion.text,
            LONG,
            true,
            faults,
        );
        length(
            &format!("{place}/criteria/{index}/source"),
            &criterion.source,
            SHORT,
            faults,
        );
    }
}

fn words(place: &str, words: &Words, most: usize, needed: bool, faults: &mut Faults) {
    if needed
        && Language::ALL
            .into_iter()
            .all(|language| words.of(language).is_empty())
    {
        faults.push((place.to_owned(), Sentence::of("trade-empty")));
    }
    for language in Language::ALL {
        length(
            &format!("{place}/{}", language.code()),
            words.of(language),
            most,
            faults,
        );
    }
}

fn length(place: &str, words: &str, most: usize, faults: &mut Faults) {
    let count = words.chars().count();
    if count > most {
        let sentence = Sentence::of("trade-too-long")
            .with("count", count)
            .with("limit", most);
        faults.push((place.to_owned(), sentence));
    }
}

fn entries(place: &str, count: usize, most: usize, faults: &mut Faults) {
    if count > most {
        let sentence = Sentence::of("trade-too-many-entries")
            .with("count", count)
            .with("limit", most);
        faults.push((place.to_owned(), sentence));
    }
}
