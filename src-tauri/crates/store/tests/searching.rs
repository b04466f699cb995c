//! Search: accents, beginnings, typing errors, parts, and what must not be found.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use acceptance::{Act, ActBody, Dossier};
use common::{Desk, agreement, dossier, exhibit, moment, objection, reception, record};
use store::FoundKind;

fn filled() -> (Desk, Dossier) {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-create-act", |change| {
        change.put_act(&reception(10, dossier.id))?;
        change.put_act(&agreement(11, dossier.id))?;
        change.put_objection(&objection(30, dossier.id))?;
        change.put_record(&record(40, dossier.id, 1))?;
        let mut photo = exhibit(1234, dossier.id, 1);
        photo.caption = "Fil à plomb contre le mur".into();
        change.put_exhibit(&photo)
    });
    (desk, dossier)
}

fn found(desk: &Desk, words: &str) -> Vec<FoundKind> {
    let hits = desk.store.search(words, 20).unwrap();
    hits.into_iter().map(|hit| hit.kind).collect()
}

#[test]
fn things_are_found_by_their_own_words() {
    let (desk, _) = filled();
    for (words, kind) in [
        ("rénovation", FoundKind::Dossier),
        ("Marchand", FoundKind::Dossier),
        ("frotte", FoundKind::Reserve),
        ("aplomb", FoundKind::Reserve),
        ("tablier", FoundKind::Act),
        ("septembre", FoundKind::Objection),
        ("digicode", FoundKind::Record),
        ("Lefort", FoundKind::Record),
        ("fil à plomb", FoundKind::Exhibit),
        ("IMG_1234", FoundKind::Exhibit),
    ] {
        assert_eq!(found(&desk, words), [kind], "{words}");
    }
    assert!(found(&desk, "toiture").is_empty());
}

#[test]
fn a_hit_leads_to_what_was_found() {
    let (desk, dossier) = filled();
    let hit = |words: &str| desk.store.search(words, 1).unwrap().remove(0);
    let record = hit("digicode");
    assert_eq!(record.record, Some(common::record_id(40)));
    assert_eq!(
        (record.dossier, record.title.as_str()),
        (dossier.id, "M. Lefort, voisin")
    );
    assert_eq!((record.act, record.objection, record.exhibit), (None, None, None));
    assert_eq!(hit("septembre").objection, Some(common::objection_id(30)));
    assert_eq!(hit("septembre").record, None);
    assert_eq!(hit("tablier").act, Some(agreement(11, dossier.id).id));
}

#[test]
fn an_act_of_every_kind_is_found_by_what_was_written_in_it() {
    let (mut desk, dossier) = filled();
    let bodies = [
        r#"{"kind": "support_notice", "subject": "Cloison existante", "consequence": "zinguerie"}"#,
        r#"{"kind": "agreement", "subject": "Plinthes", "facts": "zinguerie"}"#,
        r#"{"kind": "notice", "warns_of": "delay", "subject": "Retard", "steps": [{"what": "zinguerie"}]}"#,
        r#"{"kind": "convocation", "agenda": "zinguerie"}"#,
        r#"{"kind": "reception", "advice": "zinguerie"}"#,
        r#"{"kind": "lifting", "remarks": "zinguerie"}"#,
        r#"{"kind": "rectification", "corrections": [{"reads": "zinguerie"}]}"#,
        r#"{"kind": "statement", "facts": "zinguerie"}"#,
        r#"{"kind": "letter", "subject": "Relance", "body": "Votre zinguerie est posée."}"#,
        r#"{"kind": "termination", "ground": "zinguerie"}"#,
    ];
    for (body, id) in bodies.iter().zip(100..) {
        let body: ActBody = serde_json::from_str(body).unwrap();
        let act = Act {
            body,
            ..reception(id, dossier.id)
        };
        desk.change("action-create-act", |change| change.put_act(&act));
        let hits = desk.store.search("zinguerie", 20).unwrap();
        assert_eq!(hits.len(), 1, "{act:?}");
        assert_eq!((hits[0].kind, hits[0].act), (FoundKind::Act, Some(act.id)));
        assert_eq!(hits[0].title, act.body.subject());
        desk.change("action-delete-draft", |change| change.remove_act(act.id));
        assert!(found(&desk, "zinguerie").is_empty());
    }
}

#[test]
fn accents_capitals_and_unfinished_words_are_forgiven() {
    let (desk, _) = filled();
    for words in ["renov", "RÉNOV", "helene march", "cote cuis"] {
        assert_eq!(found(&desk, words).len(), 1, "{words}");
    }
}

#[test]
fn typing_errors_are_forgiven_in_words_but_not_in_numbers() {
    let (desk, _) = filled();
    for words in ["closion", "cloizon", "clioson", "renovtaion", "spetembre"] {
        assert_eq!(found(&desk, words).len(), 1, "{words}");
    }
    assert!(found(&desk, "1243").is_empty());
    assert!(found(&desk, "mer").is_empty());
}

#[test]
fn a_part_within_a_word_is_found() {
    let (desk, _) = filled();
    assert_eq!(found(&desk, "partement"), [FoundKind::Dossier]);
}

#[test]
fn every_word_must_be_found() {
    let (desk, _) = filled();
    assert_eq!(found(&desk, "cloison porte"), [FoundKind::Reserve]);
    assert!(found(&desk, "cloison toiture").is_empty());
}

#[test]
fn an_issued_act_is_found_by_its_number() {
    let (mut desk, dossier) = filled();
    let act = desk.issue(reception(10, dossier.id).id);
    for words in ["PV-2026-0001", "pv 2026 0001", "0001"] {
        let hits = desk.store.search(words, 5).unwrap();
        assert_eq!(hits.first().and_then(|hit| hit.act), Some(act.id), "{words}");
        assert_eq!(hits.first().map(|hit| hit.title.as_str()), Some("PV-2026-0001"));
    }
}

#[test]
fn what_was_changed_or_deleted_or_binned_is_not_found_any_more() {
    let (mut desk, dossier) = filled();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&Dossier {
            works: "Peinture".into(),
            ..dossier.clone()
        })?;
        change.remove_act(reception(10, dossier.id).id)?;
        change.remove_record(common::record_id(40))?;
        let photo = change.exhibits(dossier.id)?.remove(0);
        change.put_exhibit(&acceptance::Exhibit {
            binned: Some(moment(9)),
            ..photo
        })
    });
    for words in ["rénovation", "frotte", "fil à plomb", "digicode"] {
        assert!(found(&desk, words).is_empty(), "{words}");
    }
    assert_eq!(found(&desk, "peinture"), [FoundKind::Dossier]);
    desk.change("action-bin", |change| {
        change.bin_dossier(dossier.id, Some(moment(9)))
    });
    assert!(found(&desk, "peinture").is_empty());
    desk.change("action-restore", |change| change.bin_dossier(dossier.id, None));
    assert_eq!(found(&desk, "peinture"), [FoundKind::Dossier]);
}

#[test]
fn an_undone_word_is_found_again() {
    let (mut desk, dossier) = filled();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&Dossier {
            works: "Peinture".into(),
            ..dossier.clone()
        })
    });
    let stamp = desk.stamp("action-undo");
    desk.store.undo(dossier.id, &stamp).unwrap();
    assert_eq!(found(&desk, "rénovation"), [FoundKind::Dossier]);
}

#[test]
fn nothing_typed_breaks_the_search() {
    let (desk, _) = filled();
    for words in [
        "",
        "   ",
        "\"",
        "a\" OR \"b",
        "*",
        "NEAR(",
        "title:",
        "-",
        "'; DROP TABLE act",
        "é\u{301}",
        "\u{0}",
    ] {
        desk.store.search(words, 5).unwrap();
    }
    assert!(desk.store.search("marchand", 0).unwrap().is_empty());
}

#[test]
fn the_excerpt_shows_the_words_in_their_surroundings() {
    let (mut desk, _) = filled();
    let mut long = dossier(2);
    long.works = format!(
        "{} sous-bassement en pierre {}",
        "mot ".repeat(60),
        "mot ".repeat(60)
    );
    desk.change("action-create-dossier", |change| change.put_dossier(&long));
    let hit = desk.store.search("bassement", 1).unwrap().remove(0);
    assert!(
        hit.excerpt.contains("sous-bassement en pierre"),
        "{}",
        hit.excerpt
    );
    assert!(
        hit.excerpt.starts_with('…') && hit.excerpt.len() < 200,
        "{}",
        hit.excerpt
    );
}

#[test]
fn what_was_found_is_marked_whatever_its_accents_and_errors() {
    let (desk, _) = filled();
    let marked = |words: &str| -> Vec<String> {
        let hit = desk.store.search(words, 1).unwrap().remove(0);
        hit.found
            .iter()
            .map(|range| hit.excerpt[range.clone()].to_owned())
            .collect()
    };
    assert_eq!(marked("frote"), ["frotte"]);
    assert_eq!(marked("FROTTE"), ["frotte"]);
    assert_eq!(marked("plomb"), ["plomb"]);
    let hit = desk.store.search("frotte", 1).unwrap().remove(0);
    assert!(!hit.excerpt.contains(['\u{2}', '\u{3}']));
}

#[test]
fn an_exhibit_is_found_by_its_number() {
    let (mut desk, dossier) = filled();
    desk.change("action-attach", |change| {
        change.put_exhibit(&exhibit(77, dossier.id, 12))
    });
    assert_eq!(found(&desk, "pièce 12"), [FoundKind::Exhibit]);
    assert_eq!(found(&desk, "12").first(), Some(&FoundKind::Exhibit));
    assert!(found(&desk, "pièce 13").is_empty());
}

#[test]
fn a_telephone_is_found_however_its_digits_are_written() {
    let (mut desk, mut dossier) = filled();
    dossier.client.phone = "06 12 34 56 78".into();
    desk.change("action-save-dossier", |change| change.put_dossier(&dossier));
    for typed in ["0612345678", "06 12 34 56", "06.12.34.56.78", "061234"] {
        assert_eq!(found(&desk, typed), [FoundKind::Dossier], "{typed}");
    }
    assert!(found(&desk, "0698765432").is_empty());
}

#[test]
fn the_context_of_a_hit_holds_what_people_wrote_and_nothing_of_the_machine() {
    let (mut desk, dossier) = filled();
    let mut act = reception(10, dossier.id);
    let ActBody::Reception(body) = &mut act.body else {
        panic!("no reception")
    };
    body.advice = "Aérer pendant une semaine".into();
    body.effective_on = "2026-11-22".parse().ok();
    body.guarantees = serde_json::from_value(serde_json::json!([{
        "name": "guarantee-completion", "starts_on": "2026-11-22", "ends_on": "2027-11-22", "source": "civil-1792-6",
        "computed": {
            "from": "2026-11-22", "length": { "unit": "years", "count": 1 }, "on": "2027-11-22", "source": "civil-1792-6",
        },
    }]))
    .unwrap();
    desk.change("action-save-act", |change| change.put_act(&act));
    let hits = desk.store.search("aérer", 5).unwrap();
    let excerpt = &hits.first().unwrap().excerpt;
    assert!(excerpt.contains("Aérer pendant une semaine"), "{excerpt}");
    for foreign in ["2026", "years", "guarantee", "civil-"] {
        assert!(!excerpt.contains(foreign), "{excerpt}");
    }
    assert!(found(&desk, "years").is_empty());
}
