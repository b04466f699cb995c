//! Undo and redo, by example and at random.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use acceptance::{ActBody, Dossier};
use common::{Desk, dossier, exhibit, objection, objection_id, reception, record, record_id};
use proptest::prelude::*;
use store::{Altered, UndoStep};

fn retitled(dossier: &Dossier, title: &str) -> Dossier {
    Dossier {
        title: title.into(),
        ..dossier.clone()
    }
}

fn undo(desk: &mut Desk, dossier: &Dossier) -> Option<String> {
    let stamp = desk.stamp("action-undo");
    desk.store.undo(dossier.id, &stamp).unwrap()
}

fn redo(desk: &mut Desk, dossier: &Dossier) -> Option<String> {
    let stamp = desk.stamp("action-redo");
    desk.store.redo(dossier.id, &stamp).unwrap()
}

fn title(desk: &Desk, dossier: &Dossier) -> String {
    desk.store.dossier(dossier.id).unwrap().unwrap().title
}

#[test]
fn a_change_is_undone_and_done_again() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "Marchand, cuisine"))
    });
    let json = |dossier: &Dossier| serde_json::to_value(dossier).ok();
    assert_eq!(
        desk.store.undoable(dossier.id).unwrap(),
        Some(UndoStep {
            action: "action-save-dossier".into(),
            subject: "Chantier Marchand".into(),
            altered: vec![Altered {
                kind: "dossier",
                before: json(&dossier),
                after: json(&retitled(&dossier, "Marchand, cuisine")),
            }],
        })
    );
    assert_eq!(undo(&mut desk, &dossier).as_deref(), Some("action-save-dossier"));
    assert_eq!(title(&desk, &dossier), "Chantier Marchand");
    assert_eq!(undo(&mut desk, &dossier), None);
    assert_eq!(redo(&mut desk, &dossier).as_deref(), Some("action-save-dossier"));
    assert_eq!(title(&desk, &dossier), "Marchand, cuisine");
    assert_eq!(redo(&mut desk, &dossier), None);
    let entries = desk.store.journal(Some(dossier.id)).unwrap();
    assert_eq!(entries.len(), 4);
    assert_eq!((entries[2].undoes, entries[3].redoes), (Some(2), Some(2)));
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn nothing_is_done_again_after_another_change() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "A"))
    });
    undo(&mut desk, &dossier);
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "B"))
    });
    assert_eq!(desk.store.redoable(dossier.id).unwrap(), None);
    assert_eq!(redo(&mut desk, &dossier), None);
    assert_eq!(title(&desk, &dossier), "B");
}

#[test]
fn a_deleted_draft_comes_back_whole() {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    desk.change("action-delete-draft", |change| change.remove_act(act.id));
    assert!(desk.store.acts(dossier.id).unwrap().is_empty());
    undo(&mut desk, &dossier);
    assert_eq!(desk.store.acts(dossier.id).unwrap(), [act]);
    undo(&mut desk, &dossier);
    assert!(desk.store.acts(dossier.id).unwrap().is_empty());
}

#[test]
fn a_deleted_objection_comes_back_in_its_place() {
    let (mut desk, dossier) = Desk::with_dossier();
    // Their identifiers run against the order in which they are written down.
    for id in [9, 8, 7] {
        desk.change("action-create-objection", |change| {
            change.put_objection(&objection(id, dossier.id))
        });
    }
    let before = desk.store.objections(dossier.id).unwrap();
    desk.change("action-delete-objection", |change| {
        change.remove_objection(objection_id(8))
    });
    undo(&mut desk, &dossier);
    assert_eq!(desk.store.objections(dossier.id).unwrap(), before);
    assert_eq!(
        before.first().map(|objection| objection.id),
        Some(objection_id(9))
    );
}

#[test]
fn a_record_comes_goes_and_comes_back_whole() {
    let (mut desk, dossier) = Desk::with_dossier();
    let first = record(40, dossier.id, 1);
    desk.change("action-save-record", |change| change.put_record(&first));
    let mut later = first.clone();
    later.at = common::moment(9);
    desk.change("action-save-record", |change| change.put_record(&later));
    desk.change("action-delete-record", |change| change.remove_record(first.id));
    let records = |desk: &Desk| desk.store.records(dossier.id).unwrap();
    assert!(records(&desk).is_empty());
    undo(&mut desk, &dossier);
    assert_eq!(records(&desk), [later.clone()]);
    undo(&mut desk, &dossier);
    assert_eq!(records(&desk), [first]);
    undo(&mut desk, &dossier);
    assert!(records(&desk).is_empty());
    for _ in 0..2 {
        redo(&mut desk, &dossier);
    }
    assert_eq!(records(&desk), [later]);
    let entries = desk.store.journal(Some(dossier.id)).unwrap();
    assert!(entries.iter().skip(1).all(|entry| entry.entity == "record"));
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn a_record_stays_in_its_dossier_and_what_is_not_there_is_not_removed() {
    let (mut desk, first) = Desk::with_dossier();
    desk.change("action-create-dossier", |change| change.put_dossier(&dossier(2)));
    desk.change("action-save-record", |change| {
        change.put_record(&record(40, first.id, 1))
    });
    let moved = desk.refused(|change| change.put_record(&record(40, dossier(2).id, 1)));
    assert!(
        matches!(moved, store::StoreError::OtherDossier { .. }),
        "{moved:?}"
    );
    let lost = desk.refused(|change| change.put_record(&record(41, dossier(3).id, 1)));
    assert!(matches!(lost, store::StoreError::NotFound { .. }), "{lost:?}");
    let gone = desk.refused(|change| change.remove_record(record_id(41)));
    assert!(matches!(gone, store::StoreError::NotFound { .. }), "{gone:?}");
    assert_eq!(desk.store.records(first.id).unwrap().len(), 1);
}

#[test]
fn typing_into_one_field_is_one_step_and_a_pause_ends_it() {
    let (mut desk, dossier) = Desk::with_dossier();
    for (pause, title) in [(60, "M"), (1, "Ma"), (4, "Mar"), (6, "Marc"), (1, "March")] {
        let stamp = desk.stamp_after(pause, "action-save-dossier");
        desk.store
            .change(&stamp, |change| change.put_dossier(&retitled(&dossier, title)))
            .unwrap();
    }
    assert_eq!(desk.store.journal(Some(dossier.id)).unwrap().len(), 6);
    undo(&mut desk, &dossier);
    assert_eq!(title(&desk, &dossier), "Mar");
    undo(&mut desk, &dossier);
    assert_eq!(title(&desk, &dossier), "Chantier Marchand");
    redo(&mut desk, &dossier);
    redo(&mut desk, &dossier);
    assert_eq!(title(&desk, &dossier), "March");
}

#[test]
fn quick_changes_of_two_fields_are_two_steps() {
    let (mut desk, dossier) = Desk::with_dossier();
    let first = retitled(&dossier, "A");
    let second = Dossier {
        works: "Peinture".into(),
        ..first.clone()
    };
    for dossier in [&first, &second] {
        let stamp = desk.stamp_after(1, "action-save-dossier");
        desk.store
            .change(&stamp, |change| change.put_dossier(dossier))
            .unwrap();
    }
    undo(&mut desk, &dossier);
    assert_eq!(desk.store.dossier(dossier.id).unwrap(), Some(first));
}

#[test]
fn an_issued_act_is_never_touched_by_undo() {
    let (mut desk, dossier) = Desk::with_dossier();
    let mut act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    if let ActBody::Reception(reception) = &mut act.body {
        reception.advice = "Laisser sécher 48 h.".into();
    }
    desk.change("action-save-act", |change| change.put_act(&act));
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "A"))
    });
    let issued = desk.issue(act.id);
    desk.change("action-create-objection", |change| {
        change.put_objection(&objection(5, dossier.id))
    });

    assert_eq!(
        undo(&mut desk, &dossier).as_deref(),
        Some("action-create-objection")
    );
    // Nor what it took from its dossier.
    assert_eq!(undo(&mut desk, &dossier), None);
    assert_eq!(desk.store.acts(dossier.id).unwrap(), [issued]);
}

#[test]
fn an_intake_that_is_part_of_something_larger_is_not_undone_but_a_caption_is() {
    let (mut desk, dossier) = Desk::with_dossier();
    let mut photo = exhibit(20, dossier.id, 1);
    desk.change("action-attach", |change| change.put_exhibit(&photo));
    assert_eq!(undo(&mut desk, &dossier), None);
    let bare = photo.clone();
    photo.caption = "Fil à plomb".into();
    desk.change("action-save-exhibit", |change| change.put_exhibit(&photo));
    assert_eq!(undo(&mut desk, &dossier).as_deref(), Some("action-save-exhibit"));
    assert_eq!(desk.store.exhibits(dossier.id).unwrap(), [bare]);
}

/// Takes exhibits in as one intake; gives them as they stand.
fn take_in(desk: &mut Desk, dossier: &Dossier, numbers: std::ops::Range<u32>) -> Vec<acceptance::Exhibit> {
    let (mut run, mut taken) = (None, Vec::new());
    for number in numbers {
        let photo = exhibit(20 + u128::from(number), dossier.id, number);
        desk.change("action-attach", |change| {
            run = Some(change.takes_in(run, "action-attach-many", "several"));
            change.put_exhibit(&photo)
        });
        taken.push(photo);
    }
    taken
}

#[test]
fn an_intake_is_one_step_whose_undoing_moves_to_the_bin() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "A"))
    });
    let taken = take_in(&mut desk, &dossier, 1..4);
    let other = take_in(&mut desk, &dossier, 4..5);
    let binned = |desk: &Desk| -> Vec<bool> {
        let exhibits = desk.store.exhibits(dossier.id).unwrap();
        exhibits.iter().map(|exhibit| exhibit.binned.is_some()).collect()
    };
    assert_eq!(undo(&mut desk, &dossier).as_deref(), Some("action-attach-many"));
    assert_eq!(binned(&desk), [false, false, false, true]);
    undo(&mut desk, &dossier);
    assert_eq!(binned(&desk), [true; 4]);
    assert_eq!(title(&desk, &dossier), "A");
    for _ in 0..2 {
        redo(&mut desk, &dossier);
    }
    assert_eq!(desk.store.exhibits(dossier.id).unwrap(), [taken, other].concat());
    assert_eq!(redo(&mut desk, &dossier), None);
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn an_intake_before_an_issue_is_not_undone() {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    let taken = take_in(&mut desk, &dossier, 1..3);
    desk.issue(act.id);
    assert_eq!(undo(&mut desk, &dossier), None);
    assert_eq!(desk.store.exhibits(dossier.id).unwrap(), taken);
}

#[test]
fn what_is_said_to_be_for_good_makes_no_step() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "A"))
    });
    desk.change("action-open-sample", |change| {
        change.for_good();
        change.put_objection(&objection(5, dossier.id))
    });
    assert_eq!(undo(&mut desk, &dossier).as_deref(), Some("action-save-dossier"));
    assert_eq!(desk.store.objections(dossier.id).unwrap().len(), 1);
}

#[test]
fn looking_at_something_does_not_end_what_can_be_done_again() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&dossier, "A"))
    });
    undo(&mut desk, &dossier);
    desk.change("action-view", |change| change.note("view", &"PV"));
    assert_eq!(redo(&mut desk, &dossier).as_deref(), Some("action-save-dossier"));
}

#[test]
fn one_dossier_is_undone_without_the_other() {
    let (mut desk, first) = Desk::with_dossier();
    let second = dossier(2);
    desk.change("action-create-dossier", |change| change.put_dossier(&second));
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&first, "A"))
    });
    desk.change("action-save-dossier", |change| {
        change.put_dossier(&retitled(&second, "B"))
    });
    undo(&mut desk, &first);
    assert_eq!(
        (title(&desk, &first), title(&desk, &second)),
        ("Chantier Marchand".into(), "B".into())
    );
}

/// What a person may do, at random.
#[derive(Debug, Clone)]
enum Edit {
    Title(String),
    Words(u8, String),
    Objection(u8, String),
    NoObjection(u8),
    NoDraft(u8),
    Caption(u8, String),
    Both(String),
    Undo,
    Redo,
    Wait(i64),
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        "[a-c]{0,2}".prop_map(Edit::Title),
        (0..3_u8, "[a-c]{0,2}").prop_map(|(id, words)| Edit::Words(id, words)),
        (0..3_u8, "[a-c]{0,2}").prop_map(|(id, words)| Edit::Objection(id, words)),
        (0..3_u8).prop_map(Edit::NoObjection),
        (0..3_u8).prop_map(Edit::NoDraft),
        (0..2_u8, "[a-c]{0,2}").prop_map(|(id, words)| Edit::Caption(id, words)),
        "[a-c]{0,2}".prop_map(Edit::Both),
        Just(Edit::Undo),
        Just(Edit::Redo),
        (0..9_i64).prop_map(Edit::Wait),
    ];
    prop::collection::vec(edit, 0..40)
}

/// Everything in the dossier that undo may put back.
fn state(desk: &Desk, dossier: &Dossier) -> impl PartialEq + std::fmt::Debug + use<> {
    let store = &desk.store;
    (
        store.dossier(dossier.id).unwrap(),
        store.acts(dossier.id).unwrap(),
        store.objections(dossier.id).unwrap(),
        store.exhibits(dossier.id).unwrap(),
    )
}

fn take(desk: &mut Desk, dossier: &Dossier, edit: &Edit) {
    let stamp = desk.stamp_after(1, "action-save");
    let store = &mut desk.store;
    let id = dossier.id;
    match edit {
        Edit::Title(title) => store.change(&stamp, |change| change.put_dossier(&retitled(dossier, title))),
        Edit::Words(act, words) => store.change(&stamp, |change| {
            let mut act = reception(10 + u128::from(*act), id);
            if let ActBody::Reception(reception) = &mut act.body {
                reception.advice.clone_from(words);
            }
            change.put_act(&act)
        }),
        Edit::Objection(number, words) => store.change(&stamp, |change| {
            let mut objection = objection(30 + u128::from(*number), id);
            objection.facts.clone_from(words);
            change.put_objection(&objection)
        }),
        Edit::NoObjection(number) => {
            // Refused where there is none, and then nothing happened.
            let _ = store.change(&stamp, |change| {
                change.remove_objection(objection_id(30 + u128::from(*number)))
            });
            Ok(())
        }
        Edit::NoDraft(act) => {
            let act = reception(10 + u128::from(*act), id);
            let _ = store.change(&stamp, |change| change.remove_act(act.id));
            Ok(())
        }
        Edit::Caption(number, words) => store.change(&stamp, |change| {
            let mut exhibit = exhibit(20 + u128::from(*number), id, 1 + u32::from(*number));
            exhibit.caption.clone_from(words);
            change.put_exhibit(&exhibit)
        }),
        Edit::Both(words) => store.change(&stamp, |change| {
            change.put_dossier(&retitled(dossier, words))?;
            let mut objection = objection(30, id);
            objection.facts.clone_from(words);
            change.put_objection(&objection)
        }),
        Edit::Undo => store.undo(id, &stamp).map(drop),
        Edit::Redo => store.redo(id, &stamp).map(drop),
        Edit::Wait(seconds) => {
            desk.stamp_after(*seconds, "action-wait");
            Ok(())
        }
    }
    .unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_returns_to_the_start_and_doing_all_again_to_the_end(edits in edits()) {
        let (mut desk, dossier) = Desk::with_dossier();
        desk.change("action-attach", |change| {
            change.put_exhibit(&exhibit(20, dossier.id, 1))?;
            change.put_exhibit(&exhibit(21, dossier.id, 2))
        });
        let start = state(&desk, &dossier);
        for edit in &edits {
            take(&mut desk, &dossier, edit);
        }
        while redo(&mut desk, &dossier).is_some() {}
        let end = state(&desk, &dossier);
        let mut steps = 0;
        while undo(&mut desk, &dossier).is_some() {
            steps += 1;
        }
        prop_assert!(state(&desk, &dossier) == start);
        for _ in 0..steps {
            prop_assert!(redo(&mut desk, &dossier).is_some());
        }
        prop_assert_eq!(redo(&mut desk, &dossier), None);
        prop_assert!(state(&desk, &dossier) == end);
        prop_assert!(desk.store.verify_journal().unwrap().is_unbroken());
    }
}

#[test]
fn words_that_were_taken_back_leave_no_step() {
    let (mut desk, dossier) = Desk::with_dossier();
    // The second is taken back at once, the third after a minute, each by the field’s own undo.
    for (pause, title) in [
        (60, "Marchand, cuisine"),
        (60, "Marchand, bain"),
        (1, "Marchand, cuisine"),
        (60, "Marchand, salon"),
        (60, "Marchand, cuisine"),
    ] {
        let stamp = desk.stamp_after(pause, "action-save-dossier");
        let work = |change: &mut store::Change<'_>| change.put_dossier(&retitled(&dossier, title));
        desk.store.change(&stamp, work).unwrap();
    }
    assert!(undo(&mut desk, &dossier).is_some());
    assert_eq!(title(&desk, &dossier), "Chantier Marchand");
    assert_eq!(undo(&mut desk, &dossier), None);
}
