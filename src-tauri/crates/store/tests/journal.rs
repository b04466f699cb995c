//! The journal: nothing changes without it, and nothing changes in it unnoticed.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use common::{Desk, dossier, exhibit, objection, reception};
use sha2::{Digest, Sha256};
use store::{JOURNAL_FORM, JournalEntry, Profile};

/// A desk with a dozen entries, among them an issued act, and edits after it.
fn busy() -> Desk {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-profile", |change| {
        change.put_profile(&Profile::default())
    });
    let act = reception(10, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&act));
    desk.change("action-attach", |change| {
        let number = change.next_exhibit_number(dossier.id)?;
        change.put_exhibit(&exhibit(20, dossier.id, number))
    });
    desk.issue(act.id);
    desk.change("action-create-objection", |change| {
        change.put_objection(&objection(30, dossier.id))
    });
    desk.change("action-view", |change| {
        change.note("view", &serde_json::json!({ "act": act.id }))
    });
    desk.change("action-bin", |change| {
        change.bin_dossier(dossier.id, Some(common::moment(5)))
    });
    desk
}

#[test]
fn an_untouched_journal_is_unbroken() {
    let state = busy().store.verify_journal().unwrap();
    assert!(state.is_unbroken(), "{state:?}");
    assert_eq!(state.entries, 9);
    assert_ne!(state.head, [0; 32]);
}

#[test]
fn the_chain_can_be_recomputed_from_what_is_documented() {
    let desk = busy();
    let mut previous = [0_u8; 32];
    for entry in desk.store.journal(None).unwrap() {
        let JournalEntry {
            seq,
            change,
            at,
            actor,
            action,
            subject,
            dossier,
            entity,
            entity_id,
            before,
            after,
            undoes,
            redoes,
            hash,
            ..
        } = entry;
        let canonical = serde_json::json!([
            JOURNAL_FORM,
            seq,
            change,
            at.to_rfc3339(),
            actor,
            action,
            subject,
            dossier,
            entity,
            entity_id,
            before,
            after,
            undoes,
            redoes,
            hex::encode(previous)
        ]);
        assert_eq!(hash, <[u8; 32]>::from(Sha256::digest(canonical.to_string())));
        previous = hash;
    }
}

#[test]
fn an_entry_edited_is_noticed_at_its_place() {
    for column in ["subject", "actor", "at", "after", "action", "entity_id"] {
        let desk = busy().tampered(|file| {
            let value = if column == "after" {
                "'{}'"
            } else {
                "'2025-01-01T00:00:00+00:00'"
            };
            file.execute_batch(&format!("UPDATE journal SET {column} = {value} WHERE seq = 4"))
                .unwrap();
        });
        let state = desk.store.verify_journal().unwrap();
        assert_eq!(state.broken_at, Some(4), "{column}");
    }
}

#[test]
fn an_entry_taken_out_is_noticed() {
    let desk = busy().tampered(|file| {
        file.execute_batch(
            "DELETE FROM journal WHERE seq = 3; UPDATE journal SET seq = -seq WHERE seq > 3;
             UPDATE journal SET seq = -seq - 1 WHERE seq < 0",
        )
        .unwrap();
    });
    assert_eq!(desk.store.verify_journal().unwrap().broken_at, Some(3));
}

#[test]
fn entries_exchanged_are_noticed() {
    let desk = busy().tampered(|file| {
        file.execute_batch(
            "UPDATE journal SET seq = 1000 WHERE seq = 6; UPDATE journal SET seq = 6 WHERE seq = 7;
             UPDATE journal SET seq = 7 WHERE seq = 1000",
        )
        .unwrap();
    });
    assert_eq!(desk.store.verify_journal().unwrap().broken_at, Some(6));
}

#[test]
fn a_tail_cut_off_after_the_issue_is_noticed_by_what_stands() {
    let desk = busy().tampered(|file| {
        file.execute_batch("DELETE FROM journal WHERE seq > 6").unwrap();
    });
    let state = desk.store.verify_journal().unwrap();
    assert_eq!(state.broken_at, None);
    assert!(!state.is_unbroken());
    assert!(state.diverging.iter().any(|(kind, _)| kind == "objection"));
}

#[test]
fn a_tail_cut_off_before_the_issue_is_noticed_by_the_issued_act() {
    let desk = busy().tampered(|file| {
        file.execute_batch("DELETE FROM journal WHERE seq > 2").unwrap();
    });
    assert_eq!(desk.store.verify_journal().unwrap().broken_at, Some(3));
}

#[test]
fn a_journal_written_anew_with_right_hashes_is_noticed_by_the_issued_act() {
    let desk = busy();
    let entries = desk.store.journal(None).unwrap();
    let desk = desk.tampered(|file| {
        let mut previous = [0_u8; 32];
        for entry in &entries {
            let subject = if entry.seq == 1 {
                "Chantier Martin"
            } else {
                &entry.subject
            };
            let canonical = serde_json::json!([
                JOURNAL_FORM,
                entry.seq,
                entry.change,
                entry.at.to_rfc3339(),
                entry.actor,
                entry.action,
                subject,
                entry.dossier,
                entry.entity,
                entry.entity_id,
                entry.before,
                entry.after,
                entry.undoes,
                entry.redoes,
                hex::encode(previous)
            ]);
            let hash = <[u8; 32]>::from(Sha256::digest(canonical.to_string()));
            file.execute(
                "UPDATE journal SET subject = ?2, previous = ?3, hash = ?4 WHERE seq = ?1",
                rusqlite::params![entry.seq as i64, subject, previous, hash],
            )
            .unwrap();
            previous = hash;
        }
    });
    // The act was frozen after the fourth entry.
    assert_eq!(desk.store.verify_journal().unwrap().broken_at, Some(4));
}

#[test]
fn a_row_changed_behind_the_journal_is_noticed() {
    let desk = busy().tampered(|file| {
        file.execute_batch("UPDATE objection SET body = replace(body, 'septembre', 'octobre')")
            .unwrap();
    });
    let state = desk.store.verify_journal().unwrap();
    assert_eq!(state.broken_at, None);
    assert_eq!(state.diverging.len(), 1);
}

#[test]
fn a_column_by_which_something_is_found_is_held_against_what_it_says_itself() {
    for (kind, tamper) in [
        ("act", "UPDATE act SET state = 'voided'"),
        ("act", "UPDATE act SET number = 'PV-2026-0099'"),
        ("act", "UPDATE act SET kind = 'lifting'"),
        (
            "exhibit",
            "UPDATE exhibit SET sha256 = replace(hex(zeroblob(32)), '00', '00')",
        ),
        ("exhibit", "UPDATE exhibit SET number = 9"),
    ] {
        let desk = busy().tampered(|file| file.execute_batch(tamper).unwrap());
        let state = desk.store.verify_journal().unwrap();
        let found: Vec<&str> = state.diverging.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(found, [kind], "{tamper}");
    }
    let desk = Desk::with_dossier().0.tampered(|file| {
        file.execute_batch("UPDATE dossier SET binned = '2026-11-21T14:05:00+01:00'")
            .unwrap();
    });
    let state = desk.store.verify_journal().unwrap();
    assert_eq!(state.diverging.len(), 1, "{state:?}");
}

#[test]
fn frozen_content_changed_behind_the_journal_is_noticed() {
    let desk = busy().tampered(|file| {
        file.execute_batch(
            "UPDATE frozen SET json = CAST(replace(CAST(json AS TEXT), 'cloison', 'porte') AS BLOB)",
        )
        .unwrap();
    });
    let state = desk.store.verify_journal().unwrap();
    assert!(state.diverging.iter().any(|(kind, _)| kind == "frozen"));
}

#[test]
fn the_triggers_refuse_to_edit_or_cut_the_journal() {
    busy().beside(|file| {
    file.pragma_update(None, "recursive_triggers", true).unwrap();
    for attempt in [
        "UPDATE journal SET subject = 'x' WHERE seq = 2",
        "DELETE FROM journal WHERE seq = 9",
        "REPLACE INTO journal SELECT * FROM journal WHERE seq = 9",
        "INSERT INTO journal SELECT 11, change, at, actor, action, subject, dossier, entity, entity_id, before, after,
             undoes, redoes, hash, hash FROM journal WHERE seq = 9",
        "INSERT INTO journal SELECT 10, change, at, actor, action, subject, dossier, entity, entity_id, before, after,
             undoes, redoes, zeroblob(32), hash FROM journal WHERE seq = 9",
    ] {
        let error = file.execute_batch(attempt).unwrap_err().to_string();
        assert!(error.contains("the journal"), "{attempt}: {error}");
    }
    });
}

#[test]
fn saving_what_stands_already_leaves_no_entry() {
    let (mut desk, dossier) = Desk::with_dossier();
    desk.change("action-save-dossier", |change| change.put_dossier(&dossier));
    assert_eq!(desk.store.verify_journal().unwrap().entries, 1);
}

#[test]
fn a_dossier_has_its_own_entries() {
    let (mut desk, first) = Desk::with_dossier();
    let second = dossier(2);
    desk.change("action-create-dossier", |change| change.put_dossier(&second));
    desk.change("action-create-act", |change| {
        change.put_act(&reception(3, second.id))
    });
    assert_eq!(desk.store.journal(Some(first.id)).unwrap().len(), 1);
    assert_eq!(desk.store.journal(Some(second.id)).unwrap().len(), 2);
}
