//! How the pages look, as facts of the finished files: nothing over a photo, no heading alone at a foot, no page half blank, and
//! numbers of pages that are right.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use acceptance::{ActDocument, Language};
use common::{album_of, kinds, options};
use lopdf::content::Content;
use lopdf::{Document as File, ObjectId};
use report::dispute;

/// Between these, in points from the bottom of the page, is the flow.
const FLOW: std::ops::Range<f32> = 67.0..774.0;

/// A text that begins on a page, with the tag of what it belongs to.
#[derive(Debug)]
struct Shown {
    tag: String,
    x: f32,
    y: f32,
}

/// What is seen on a page: where texts begin, and the rectangles that photos fill.
#[derive(Debug, Default)]
struct Seen {
    texts: Vec<Shown>,
    photos: Vec<[f32; 4]>,
}

fn seen(file: &File, page: ObjectId) -> Seen {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut seen = Seen::default();
    let (mut tags, mut matrix): (Vec<String>, Vec<f32>) = (Vec::new(), Vec::new());
    for operation in content.operations {
        let numbers: Vec<f32> = operation
            .operands
            .iter()
            .filter_map(|o| o.as_float().ok())
            .collect();
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let tag = operation.operands[0].as_name().unwrap();
                tags.push(String::from_utf8_lossy(tag).into_owned());
            }
            "EMC" => {
                tags.pop();
            }
            "cm" => matrix = numbers,
            "Do" => {
                let [a, b, c, d, e, f] = matrix[..] else { continue };
                let (right, top) = (e + a + c, f + b + d);
                seen.photos
                    .push([e.min(right), f.min(top), e.max(right), f.max(top)]);
            }
            "Tm" => seen.texts.push(Shown {
                tag: tags.first().cloned().unwrap_or_default(),
                x: numbers[4],
                y: numbers[5],
            }),
            _ => {}
        }
    }
    seen
}

fn pages(bytes: &[u8]) -> (File, Vec<Seen>) {
    let file = File::load_mem(bytes).unwrap();
    let pages: BTreeMap<u32, ObjectId> = file.get_pages();
    let seen = pages.values().map(|&page| seen(&file, page)).collect();
    (file, seen)
}

/// Every kind, in the shortest and the longest of the languages, and its pages.
static KINDS: LazyLock<Vec<(String, Vec<Seen>)>> = LazyLock::new(|| {
    let files = [Language::Fr, Language::Ru].into_iter().flat_map(every_kind);
    files.map(|(name, bytes)| (name, pages(&bytes).1)).collect()
});

fn every_kind(language: Language) -> Vec<(String, Vec<u8>)> {
    let render = |(name, mut act): (&str, ActDocument)| {
        act.language = language;
        let mut bytes = Vec::new();
        report::render(&act, &album_of(&act), &options(), &mut bytes).unwrap();
        (format!("{name}-{}", language.tag()), bytes)
    };
    let mut files: Vec<_> = kinds::all()
        .into_iter()
        .map(|(name, act)| render((name, act)))
        .collect();
    files.push((format!("dispute-{}", language.tag()), dispute_file(language)));
    files
}

/// One act of each kind, told again.
fn dispute_file(language: Language) -> Vec<u8> {
    let file = common::dispute::everything(language);
    let mut bytes = Vec::new();
    dispute(&file, &album_of(&common::reception()), &options(), &mut bytes).unwrap();
    bytes
}

fn in_flow(seen: &Seen) -> impl Iterator<Item = &Shown> {
    let shown = seen.texts.iter().filter(|text| text.tag != "Artifact");
    shown.filter(|text| FLOW.contains(&text.y))
}

#[test]
fn no_heading_is_the_last_thing_on_a_page() {
    for (name, pages) in KINDS.iter() {
        for (number, seen) in pages.iter().enumerate() {
            let last = in_flow(seen).min_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
            assert!(
                !last.tag.starts_with('H'),
                "{name}, page {}: {last:?}",
                number + 1
            );
        }
    }
}

#[test]
fn no_page_but_the_last_is_half_blank() {
    for (name, pages) in KINDS.iter() {
        for (number, seen) in pages.iter().enumerate().take(pages.len() - 1) {
            let lowest = in_flow(seen).map(|text| text.y).fold(f32::MAX, f32::min);
            let blank = (lowest - FLOW.start) / (FLOW.end - FLOW.start);
            assert!(blank < 0.5, "{name}, page {}: {blank} blank", number + 1);
        }
    }
}

#[test]
fn nothing_lies_over_a_photo_that_nobody_drew_there() {
    let mut act = common::reception();
    for exhibit in &mut act.exhibits {
        exhibit.annotations = Default::default();
    }
    let mut bytes = Vec::new();
    report::render(&act, &album_of(&act), &options(), &mut bytes).unwrap();
    let mut photos = 0;
    for seen in pages(&bytes).1 {
        for [left, bottom, right, top] in seen.photos {
            photos += 1;
            let over = |text: &&Shown| {
                (left - 12.0..right).contains(&text.x) && (bottom - 1.0..top - 1.0).contains(&text.y)
            };
            let over: Vec<_> = seen.texts.iter().filter(over).collect();
            assert!(over.is_empty(), "{over:?}");
        }
    }
    assert!(photos > 3);
}

#[test]
fn the_contents_name_the_pages_where_the_parts_stand() {
    for language in Language::ALL {
        let (file, seen) = pages(&dispute_file(language));
        let squeezed = |page: usize| -> String {
            let text = file.extract_text(&[u32::try_from(page).unwrap()]).unwrap();
            text.split_whitespace().collect()
        };
        let words = messages::Catalogue::of(language);
        let first = squeezed(1);
        for (at, part) in [
            "reserves",
            "knowledge",
            "chronicle",
            "money",
            "exhibits",
            "schedule",
            "certification",
        ]
        .into_iter()
        .enumerate()
        {
            let title = words.text(&format!("dispute-part-{part}"));
            let title: String = title.split_whitespace().collect();
            let entry = format!("{}.{title}", at + 1);
            let after = first
                .split(&entry)
                .nth(1)
                .unwrap_or_else(|| panic!("{entry} in {first}"));
            let found = (1..=seen.len())
                .filter(|&number| squeezed(number).matches(&entry).count() > usize::from(number == 1));
            let found: Vec<String> = found.map(|number| number.to_string()).collect();
            assert_eq!(found.len(), 1, "{entry}: {found:?}");
            // The mark of the next entry follows at once.
            let next = if at < 6 {
                format!("{}.", at + 2)
            } else {
                String::new()
            };
            let numbered = after.starts_with(&format!("{}{next}", found[0]));
            assert!(numbered, "{entry} stands on {found:?}, in {first}");
        }
    }
}

#[test]
fn the_foot_of_each_page_leads_to_the_page_that_says_how_to_verify() {
    let squeeze = |text: &str| -> String { text.split_whitespace().collect() };
    for language in Language::ALL {
        let words = messages::Catalogue::of(language);
        let heading = squeeze(&words.text("pdf-verify"));
        let is_heading = |text: &String| text.split(&heading).skip(1).any(|after| !after.starts_with(':'));
        for (name, bytes) in every_kind(language) {
            if name.starts_with("dispute") || name.contains("draft") {
                continue;
            }
            let file = File::load_mem(&bytes).unwrap();
            let last = file.get_pages().len();
            let texts: Vec<String> = (1..=last)
                .map(|page| squeeze(&file.extract_text(&[u32::try_from(page).unwrap()]).unwrap()))
                .collect();
            let told: Vec<usize> = (1..=last).filter(|&page| is_heading(&texts[page - 1])).collect();
            let [page] = told[..] else {
                panic!("{name}: how to verify stands on {told:?}");
            };
            let foot = words.text_with("pdf-foot-verify", &[("page", page.to_string().into())]);
            let leads = texts.iter().filter(|text| text.contains(&squeeze(&foot))).count();
            assert!(leads >= last - 1, "{name}: {leads} of {last} feet say “{foot}”");
        }
    }
}
