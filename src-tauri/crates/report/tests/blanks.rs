//! The blank forms: every kind, both languages, on one or two sheets.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use acceptance::{ActKind, Language};
use common::options;
use lopdf::Document as File;
use report::{Blank, blank};

fn form(kind: ActKind, language: Language, known: bool) -> (usize, String) {
    let site = common::reception();
    let form = Blank {
        kind,
        language,
        contractor: known.then_some(&site.contractor),
        dossier: known.then_some(&site.dossier),
    };
    let mut bytes = Vec::new();
    let written = blank(&form, &options(), &mut bytes).unwrap();
    assert!(written.fields.is_empty());
    let file = File::load_mem(&bytes).unwrap();
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = file.extract_text(&numbers).unwrap();
    (
        written.pages,
        text.split_whitespace().collect::<Vec<_>>().join(" "),
    )
}

#[test]
fn each_form_is_one_or_two_sheets_and_lacks_no_text() {
    for kind in ActKind::ALL {
        for language in [Language::Fr, Language::En] {
            for known in [false, true] {
                let (pages, words) = form(kind, language, known);
                assert!(pages <= 2, "{kind:?} {language:?} {known} has {pages} pages");
                assert!(!words.contains("pdf-"), "{words}");
            }
        }
    }
}

#[test]
fn a_form_for_a_dossier_names_its_parties_and_one_for_any_does_not() {
    for kind in ActKind::ALL {
        let (_, known) = form(kind, Language::Fr, true);
        let (_, empty) = form(kind, Language::Fr, false);
        for name in ["Mme Claire Marchand", "Atelier Besnard"] {
            assert!(known.contains(name), "{name} in {known}");
            assert!(!empty.contains(name), "{name} in {empty}");
        }
    }
}

#[test]
fn a_form_has_no_number_yet() {
    let (_, words) = form(ActKind::Reception, Language::Fr, true);
    assert!(words.contains("attribué à l’enregistrement"), "{words}");
    assert!(!words.contains("PV-2026"), "{words}");
}

#[test]
fn the_same_form_has_the_same_bytes() {
    let bytes = || {
        let mut bytes = Vec::new();
        let form = Blank {
            kind: ActKind::Lifting,
            language: Language::En,
            contractor: None,
            dossier: None,
        };
        blank(&form, &options(), &mut bytes).unwrap();
        bytes
    };
    assert_eq!(bytes(), bytes());
}
