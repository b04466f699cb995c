//! What happened in all dossiers, read at once.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use acceptance::ActId;
use common::{Desk, agreement, dossier, moment, objection, reception, record, record_id};

#[test]
fn each_dossier_comes_with_its_own_and_in_order() {
    let (mut desk, first) = Desk::with_dossier();
    let second = dossier(2);
    desk.change("action-create-dossier", |change| change.put_dossier(&second));
    desk.change("action-fill", |change| {
        let later = acceptance::Act {
            created: moment(60),
            ..reception(10, first.id)
        };
        change.put_act(&later)?;
        change.put_act(&agreement(11, first.id))?;
        change.put_act(&reception(20, second.id))?;
        change.put_objection(&objection(31, first.id))?;
        change.put_objection(&objection(30, first.id))?;
        // Written down against the order in which they happened.
        change.put_record(&record(42, first.id, 3))?;
        change.put_record(&record(41, first.id, 1))?;
        change.put_record(&record(40, second.id, 2))
    });
    let courses = desk.store.courses().unwrap();
    assert_eq!(courses.len(), 2);
    for course in courses {
        let id = course.dossier.id;
        assert_eq!(course.acts, desk.store.acts(id).unwrap());
        assert_eq!(course.objections, desk.store.objections(id).unwrap());
        assert_eq!(course.records, desk.store.records(id).unwrap());
        let acts: Vec<ActId> = course.acts.iter().map(|act| act.id).collect();
        let records: Vec<_> = course.records.iter().map(|record| record.id).collect();
        if id == first.id {
            assert_eq!(acts, [agreement(11, id).id, reception(10, id).id]);
            assert_eq!(records, [record_id(41), record_id(42)]);
            assert_eq!(course.objections, [objection(31, id), objection(30, id)]);
        } else {
            assert_eq!((acts.len(), records.as_slice()), (1, [record_id(40)].as_slice()));
        }
    }
}

#[test]
fn what_lies_in_the_bin_is_not_among_them() {
    let (mut desk, first) = Desk::with_dossier();
    desk.change("action-create-dossier", |change| {
        change.put_dossier(&dossier(2))?;
        change.put_record(&record(40, first.id, 1))
    });
    desk.change("action-bin", |change| {
        change.bin_dossier(first.id, Some(moment(9)))
    });
    let courses = desk.store.courses().unwrap();
    let left: Vec<_> = courses.iter().map(|course| course.dossier.id).collect();
    assert_eq!(left, [dossier(2).id]);
    assert!(courses[0].records.is_empty());
}
