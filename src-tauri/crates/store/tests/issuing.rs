//! Issued acts: numbers without gaps, content that never changes, files that keep their history.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use acceptance::SignatureManner;
use acceptance::act::ActState;
use acceptance::{ActBody, ActId, ActKind, Capacity, SignatoryId};
use acceptance::{Sha256Hash, SignatureRecord};
use common::{Desk, agreement, exhibit, fingerprint, moment, number, reception};
use store::{FileRecord, StoreError};

fn with_issued() -> (Desk, acceptance::Dossier, acceptance::Act) {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    let act = desk.issue(act.id);
    (desk, dossier, act)
}

fn signature(id: u128) -> SignatureRecord {
    SignatureRecord {
        signatory: SignatoryId(uuid::Uuid::from_u128(id)),
        name: "Mme Hélène Marchand".into(),
        capacity: Capacity::Client,
        at: moment(900),
        strokes: None,
        manner: SignatureManner::Drawn,
        revision: None,
    }
}

fn revision(byte: u8) -> FileRecord {
    FileRecord {
        sha256: Sha256Hash([byte; 32]),
        bytes: 1000 + u64::from(byte),
        revision: 0,
    }
}

#[test]
fn each_kind_and_year_has_its_own_series_without_gaps() {
    let (mut desk, dossier) = Desk::with_dossier();
    for id in 10..13 {
        let act = if id == 11 {
            agreement(id, dossier.id)
        } else {
            reception(id, dossier.id)
        };
        desk.change("action-create-act", |change| change.put_act(&act));
    }
    // A change that fails after it took a number leaves none missing.
    desk.refused(|change| {
        let json = b"{}";
        let number = change.next_act_number(ActKind::Reception, 2026)?;
        change.freeze(
            ActId(uuid::Uuid::from_u128(10)),
            json,
            &fingerprint(json),
            &number,
        )?;
        Err(StoreError::NotFound {
            entity: "page",
            id: "1".into(),
        })
    });
    let numbers: Vec<String> = (10..13)
        .map(|id| {
            let act = desk.issue(ActId(uuid::Uuid::from_u128(id)));
            act.issue().unwrap().number.to_string()
        })
        .collect();
    assert_eq!(numbers, ["PV-2026-0001", "AV-2026-0001", "PV-2026-0002"]);
    let next = desk.store.next_act_number(ActKind::Reception, 2027).unwrap();
    assert_eq!(next.to_string(), "PV-2027-0001");
}

#[test]
fn a_number_out_of_series_is_refused() {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    let error = desk
        .refused(|change| change.freeze(act.id, b"{}", &fingerprint(b"{}"), &number(ActKind::Reception, 2)));
    assert!(matches!(error, StoreError::OutOfSeries(_)), "{error:?}");
}

#[test]
fn a_fingerprint_of_other_content_is_refused() {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    let error = desk.refused(|change| {
        change.freeze(
            act.id,
            b"{}",
            &fingerprint(b"{ }"),
            &number(ActKind::Reception, 1),
        )
    });
    assert!(matches!(error, StoreError::WrongFingerprint(_)), "{error:?}");
}

#[test]
fn an_act_issued_without_frozen_content_is_refused() {
    let (mut desk, _, issued) = with_issued();
    let mut other = reception(11, issued.dossier);
    desk.change("action-create-act", |change| change.put_act(&other));
    other.state = issued.state.clone();
    if let ActState::Issued(issue) = &mut other.state {
        issue.number.rank = 2;
    }
    let error = desk.refused(|change| change.put_act(&other));
    assert!(matches!(error, StoreError::NotFrozen(_)), "{error:?}");
}

#[test]
fn an_issued_act_takes_signatures_and_a_voiding_and_nothing_else() {
    let (mut desk, _, mut act) = with_issued();
    if let ActState::Issued(issue) = &mut act.state {
        issue.signatures.push(signature(1));
    }
    desk.change("action-sign", |change| change.put_act(&act));
    assert_eq!(desk.store.act(act.id).unwrap(), Some(act.clone()));

    let mut edited = act.clone();
    if let ActBody::Reception(reception) = &mut edited.body {
        reception.advice = "Laisser sécher.".into();
    }
    let mut unsigned = act.clone();
    if let ActState::Issued(issue) = &mut unsigned.state {
        issue.signatures = vec![signature(2)];
    }
    let mut draft = act.clone();
    draft.state = ActState::Draft;
    for wrong in [edited, unsigned, draft] {
        let error = desk.refused(|change| change.put_act(&wrong));
        assert!(matches!(error, StoreError::Issued(_)), "{error:?}");
    }
    let error = desk.refused(|change| change.remove_act(act.id));
    assert!(matches!(error, StoreError::Issued(_)), "{error:?}");

    let voided = acceptance::Act {
        state: ActState::Voided {
            issue: act.issue().unwrap().clone(),
            reason: "Erreur sur le lot".into(),
            at: moment(1000),
        },
        ..act.clone()
    };
    desk.change("action-void", |change| change.put_act(&voided));
    let error = desk.refused(|change| change.put_act(&act));
    assert!(matches!(error, StoreError::Issued(_)), "{error:?}");
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn an_act_is_frozen_once() {
    let (mut desk, _, act) = with_issued();
    let error = desk
        .refused(|change| change.freeze(act.id, b"{}", &fingerprint(b"{}"), &number(ActKind::Reception, 2)));
    assert!(matches!(error, StoreError::FrozenAlready(_)), "{error:?}");
}

#[test]
fn each_revision_of_the_file_follows_the_one_before_and_the_latest_is_given() {
    let (mut desk, _, act) = with_issued();
    assert_eq!(desk.store.frozen(act.id).unwrap().unwrap().file, None);
    for byte in 1..=3 {
        let kept = desk.change("action-sign", |change| change.put_file(act.id, revision(byte)));
        assert_eq!(kept.revision, u32::from(byte));
    }
    let latest = desk.store.frozen(act.id).unwrap().unwrap().file.unwrap();
    assert_eq!((latest.revision, latest.bytes), (3, 1003));
    let all: Vec<_> = desk.store.files(act.id).unwrap();
    let all: Vec<_> = all.iter().map(|file| (file.revision, file.bytes)).collect();
    assert_eq!(all, [(1, 1001), (2, 1002), (3, 1003)]);
    let number = &act.issue().unwrap().number;
    assert_eq!(desk.store.numbered(number).unwrap(), Some(act.id));
    let next = acceptance::ActNumber {
        rank: number.rank + 1,
        ..number.clone()
    };
    assert_eq!(desk.store.numbered(&next).unwrap(), None);
    let desk = desk.beside(|file| {
        let history: i64 = file
            .query_row("SELECT count(*) FROM file_revision", [], |row| row.get(0))
            .unwrap();
        assert_eq!(history, 3);
    });
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn a_file_of_a_draft_is_refused() {
    let (mut desk, dossier) = Desk::with_dossier();
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    let error = desk.refused(|change| change.put_file(act.id, revision(1)).map(drop));
    assert!(matches!(error, StoreError::NotFrozen(_)), "{error:?}");
}

#[test]
fn the_triggers_refuse_to_change_what_was_issued() {
    let (mut desk, dossier, act) = with_issued();
    desk.change("action-sign", |change| change.put_file(act.id, revision(1)));
    desk.change("action-attach", |change| {
        change.put_exhibit(&exhibit(20, dossier.id, 1))
    });
    let desk = desk.beside(|file| {
        file.pragma_update(None, "recursive_triggers", true).unwrap();
        for attempt in [
            "UPDATE frozen SET json = x'00'",
            "DELETE FROM frozen",
            "REPLACE INTO frozen SELECT * FROM frozen",
            "UPDATE file_revision SET bytes = 1",
            "DELETE FROM file_revision",
            "INSERT INTO file_revision SELECT act, 3, sha256, bytes, at FROM file_revision",
            "UPDATE act SET content = '{}'",
            "UPDATE act SET state = 'draft', number = NULL",
            "UPDATE act SET number = 'PV-2026-0009'",
            "DELETE FROM act",
            "UPDATE exhibit SET number = 2",
            "UPDATE exhibit SET sha256 = replace(sha256, 'a', 'b')",
            "DELETE FROM exhibit",
        ] {
            file.execute_batch(attempt).expect_err(attempt);
        }
    });
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn an_exhibit_keeps_its_number_and_its_original() {
    let (mut desk, dossier) = Desk::with_dossier();
    let numbers = desk.change("action-attach", |change| {
        let first = change.next_exhibit_number(dossier.id)?;
        let second = change.next_exhibit_number(dossier.id)?;
        change.put_exhibit(&exhibit(20, dossier.id, first))?;
        change.put_exhibit(&exhibit(21, dossier.id, second))?;
        Ok([first, second, change.next_exhibit_number(dossier.id)?])
    });
    assert_eq!(numbers, [1, 2, 3]);
    let mut other = exhibit(20, dossier.id, 1);
    assert_eq!(
        desk.store.exhibit_by_hash(dossier.id, &other.sha256).unwrap(),
        Some(other.clone())
    );
    other.caption = "Aplomb du mur".into();
    desk.change("action-save-exhibit", |change| change.put_exhibit(&other));
    for wrong in [
        acceptance::Exhibit {
            number: 9,
            ..other.clone()
        },
        acceptance::Exhibit {
            sha256: Sha256Hash([1; 32]),
            ..other.clone()
        },
        acceptance::Exhibit {
            received: moment(9),
            ..other.clone()
        },
    ] {
        let error = desk.refused(|change| change.put_exhibit(&wrong));
        assert!(matches!(error, StoreError::ExhibitFixed(_)), "{error:?}");
    }
}
