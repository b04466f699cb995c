//! What is drawn over a photo, on the pages: as vectors and letters inside its figure, told to those who do not see it.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::ActDocument;
use common::annotated::{WORDS, annotated};
use common::{album_of, options, reception};
use lopdf::{Document as File, Object};
use report::render;

fn file(act: &ActDocument) -> File {
    let mut bytes = Vec::new();
    render(act, &album_of(act), &options(), &mut bytes).unwrap();
    File::load_mem(&bytes).unwrap()
}

fn words(file: &File) -> String {
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The alternative texts of the figures.
fn alts(file: &File) -> Vec<String> {
    let alt = |object: &Object| {
        let dictionary = object.as_dict().ok()?;
        let is_figure = dictionary.get(b"S").ok()?.as_name().ok()? == b"Figure";
        let text = lopdf::decode_text_string(dictionary.get(b"Alt").ok()?).ok()?;
        is_figure.then(|| text.replace(['\u{a0}', '\u{202f}'], " "))
    };
    file.objects.values().filter_map(alt).collect()
}

#[test]
fn what_was_measured_and_written_stands_on_the_page() {
    let printed = words(&file(&annotated()));
    for expected in ["8 mm / 2 m (tolérance 5 mm)", "2,045 m"] {
        assert!(printed.contains(expected), "{expected} in {printed}");
    }
    // A long text is broken into lines inside of the picture.
    assert!(printed.contains("Jour visible en haut"), "{printed}");
    let without = words(&file(&reception()));
    assert!(!without.contains("tolérance 5 mm") && !without.contains("Jour visible"));
}

#[test]
fn those_who_do_not_see_the_picture_are_told_what_is_drawn_on_it() {
    let act = annotated();
    let alts = alts(&file(&act));
    let first = alts.iter().find(|alt| alt.starts_with("Pièce 1.")).unwrap();
    for expected in [
        "Sur la photo",
        "une flèche",
        "un cercle",
        "cote 8 mm / 2 m (tolérance 5 mm)",
        WORDS,
        "repère de la réserve 2",
    ] {
        assert!(first.contains(expected), "{expected} in {first}");
    }
    let named = format!("Pièce {}.", act.exhibits[1].number);
    let second = alts.iter().find(|alt| alt.starts_with(&named)).unwrap();
    assert!(second.contains("réserve d’un autre acte"), "{second}");
    assert!(second.contains("Zone floutée"), "{second}");
}

#[test]
fn a_hidden_part_is_told_beside_the_hash_of_the_original_and_only_there() {
    let act = annotated();
    let printed = words(&file(&act));
    assert_eq!(printed.matches("l’original est conservé").count(), 1, "{printed}");
    assert!(printed.contains(&act.exhibits[1].sha256.to_string()[..16]));
    assert!(!words(&file(&reception())).contains("l’original est conservé"));
}

#[test]
fn annotations_are_part_of_what_the_act_says() {
    let (plain, drawn) = (reception(), annotated());
    assert_ne!(plain.fingerprint().unwrap(), drawn.fingerprint().unwrap());
    assert!(!String::from_utf8_lossy(&plain.canonical_json().unwrap()).contains("annotations"));
}

#[test]
fn a_photo_that_cannot_be_shown_bears_no_marks() {
    let act = annotated();
    let mut bytes = Vec::new();
    render(&act, &report::NoPhotos, &options(), &mut bytes).unwrap();
    let printed = words(&File::load_mem(&bytes).unwrap());
    assert!(!printed.contains("2,045 m"), "{printed}");
}
