//! A data folder of an older version: it opens, everything in it stands, and what was promised of it still holds.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use acceptance::act::ActState;
use acceptance::{Act, ActBody, ActId, ActKind, ExhibitId};
use common::{Desk, objection_id};
use rusqlite::Connection;
use std::path::Path;
use store::{FoundKind, SCHEMA_VERSION, Store};
use uuid::Uuid;

/// The folder of version 1, made by the step that made it then.
fn version_1(folder: &Path) {
    let connection = Connection::open(folder.join("store.sqlite")).unwrap();
    connection
        .execute_batch(include_str!("../src/migrations/0001.sql"))
        .unwrap();
    connection
        .execute_batch(include_str!("golden/version-1.sql"))
        .unwrap();
}

fn opened() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    version_1(folder.path());
    Desk::over(folder)
}

fn act_id(id: u128) -> ActId {
    ActId(Uuid::from_u128(id))
}

/// Every row of the tables that version 1 had, as they stand, but for what is only derived.
fn rows(connection: &Connection) -> Vec<String> {
    let mut rows = Vec::new();
    for (table, columns) in [
        ("profile", "id, body"),
        ("dossier", "id, body, changed, binned"),
        (
            "act",
            "id, dossier, kind, state, number, created, content, standing",
        ),
        ("objection", "id, dossier, body"),
        ("exhibit", "id, dossier, number, sha256, body"),
        ("exhibit_series", "dossier, last"),
        (
            "frozen",
            "act, kind, year, rank, fingerprint, hex(json), journal_seq, hex(journal_head)",
        ),
        ("file_revision", "act, revision, sha256, bytes, at"),
        (
            "journal",
            "seq, change, action, entity_id, before, after, undoes, hex(previous), hex(hash)",
        ),
        ("undo_step", "id, dossier, action, state, burst, until_us"),
        ("undo_change", "change, step"),
    ] {
        let mut statement = connection
            .prepare(&format!("SELECT json_array({columns}) FROM {table}"))
            .unwrap();
        let found = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.extend(found.map(|row| format!("{table} {}", row.unwrap())));
    }
    rows.sort();
    rows
}

#[test]
fn a_folder_of_version_1_opens_and_keeps_every_row() {
    let folder = tempfile::tempdir().unwrap();
    version_1(folder.path());
    let file = folder.path().join("store.sqlite");
    let before = rows(&Connection::open(&file).unwrap());
    assert!(before.len() > 25, "{}", before.len());
    drop(Store::open_kept(folder.path()).unwrap());
    let connection = Connection::open(&file).unwrap();
    let version: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, SCHEMA_VERSION);
    assert_eq!(rows(&connection), before);
    let broken: i64 = connection
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(broken, 0);
}

#[test]
fn a_folder_brought_here_has_the_schema_of_a_new_one() {
    let schema = |desk: Desk| {
        let Desk { folder, store, .. } = desk;
        drop(store);
        let connection = Connection::open(folder.path().join("store.sqlite")).unwrap();
        let mut statement = connection
            .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        let found = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        found.collect::<Result<Vec<(String, String)>, _>>().unwrap()
    };
    assert_eq!(schema(opened()), schema(Desk::new()));
}

#[test]
fn everything_that_version_1_wrote_is_read_and_the_journal_is_unbroken() {
    let desk = opened();
    let dossiers = desk.store.dossiers().unwrap();
    let dossier = dossiers[0].dossier.id;
    let acts = desk.store.acts(dossier).unwrap();
    let kinds: Vec<ActKind> = acts.iter().map(Act::kind).collect();
    assert_eq!(
        kinds,
        [ActKind::Reception, ActKind::Agreement, ActKind::Reception]
    );
    let signed = desk.store.act(act_id(10)).unwrap().unwrap();
    assert!(signed.is_agreed());
    assert_eq!(desk.store.files(signed.id).unwrap().len(), 2);
    let voided = desk.store.act(act_id(12)).unwrap().unwrap();
    assert!(matches!(voided.state, ActState::Voided { .. }));
    let frozen = desk.store.frozen(signed.id).unwrap().unwrap();
    assert_eq!(frozen.number.to_string(), "PV-2026-0001");
    let objection = desk.store.objection(objection_id(30)).unwrap().unwrap();
    assert_eq!(objection.chosen, Some(0));
    let exhibit = ExhibitId(Uuid::from_u128(1234));
    assert!(desk.store.exhibit(exhibit).unwrap().is_some());
    assert!(desk.store.records(dossier).unwrap().is_empty());
    let state = desk.store.verify_journal().unwrap();
    assert!(state.is_unbroken(), "{state:?}");
}

#[test]
fn the_words_of_its_acts_are_searched_as_those_of_new_ones() {
    let desk = opened();
    // A remark on a line, which version 1 found too, and the subject of a draft.
    for (words, kind, act) in [
        ("reprendre", FoundKind::Act, 10),
        ("PV-2026-0001", FoundKind::Act, 10),
        ("tablier", FoundKind::Act, 11),
    ] {
        let hits = desk.store.search(words, 9).unwrap();
        assert_eq!(hits.len(), 1, "{words}: {hits:?}");
        assert_eq!((hits[0].kind, hits[0].act), (kind, Some(act_id(act))), "{words}");
    }
    assert_eq!(
        desk.store.search("septembre", 9).unwrap()[0].kind,
        FoundKind::Objection
    );
}

#[test]
fn an_issued_act_of_version_1_cannot_be_changed_or_removed() {
    let mut desk = opened();
    let mut act = desk.store.act(act_id(10)).unwrap().unwrap();
    if let ActBody::Reception(reception) = &mut act.body {
        reception.advice = "Aérer.".into();
    }
    let refused = desk.refused(|change| change.put_act(&act));
    assert!(matches!(refused, store::StoreError::Issued(_)), "{refused:?}");
    let desk = desk.beside(|connection| {
        let issued = format!("'{}'", act_id(10));
        let voided = format!("'{}'", act_id(12));
        for statement in [
            format!("UPDATE act SET content = '{{}}' WHERE id = {issued}"),
            format!("UPDATE act SET number = 'PV-2026-0009' WHERE id = {issued}"),
            format!("UPDATE act SET kind = 'letter' WHERE id = {issued}"),
            format!("UPDATE act SET state = 'draft', number = NULL WHERE id = {issued}"),
            format!("UPDATE act SET state = 'issued' WHERE id = {voided}"),
            format!("DELETE FROM act WHERE id = {issued}"),
            format!("REPLACE INTO act SELECT * FROM act WHERE id = {issued}"),
            format!("UPDATE frozen SET fingerprint = '' WHERE act = {issued}"),
            format!("DELETE FROM frozen WHERE act = {issued}"),
            "DELETE FROM journal".to_owned(),
            "UPDATE journal SET actor = ''".to_owned(),
        ] {
            connection
                .pragma_update(None, "recursive_triggers", true)
                .unwrap();
            let done = connection.execute(&statement, []);
            assert!(done.is_err(), "{statement}");
        }
    });
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn only_the_ten_kinds_are_taken() {
    let desk = opened();
    desk.beside(|connection| {
        let insert = |kind: &str| {
            connection.execute(
                "INSERT INTO act (id, dossier, kind, state, created, content, standing)
                 SELECT ?1, dossier, ?1, 'draft', created, content, standing FROM act LIMIT 1",
                [kind],
            )
        };
        for kind in ActKind::ALL {
            insert(kind.word()).unwrap();
        }
        assert!(insert("reproach").is_err());
        connection.execute("DELETE FROM act WHERE id = kind", []).unwrap();
    });
}

#[test]
fn work_goes_on_in_a_folder_of_version_1() {
    let mut desk = opened();
    let dossier = desk.store.dossiers().unwrap()[0].dossier.clone();
    // What was undone there is done again here, and what was done there is undone.
    let stamp = desk.stamp("action-redo");
    assert_eq!(
        desk.store.redo(dossier.id, &stamp).unwrap().as_deref(),
        Some("action-save-act")
    );
    let letter = Act {
        body: serde_json::from_str(r#"{"kind": "letter", "subject": "Relance"}"#).unwrap(),
        ..common::reception(90, dossier.id)
    };
    desk.change("action-create-act", |change| {
        change.put_act(&letter)?;
        change.put_record(&common::record(91, dossier.id, 1))
    });
    assert_eq!(
        desk.issue(letter.id).issue().unwrap().number.to_string(),
        "LT-2026-0001"
    );
    // The third of its series, after the two that were issued there.
    let third = common::reception(92, dossier.id);
    desk.change("action-create-act", |change| change.put_act(&third));
    assert_eq!(
        desk.issue(third.id).issue().unwrap().number.to_string(),
        "PV-2026-0003"
    );
    assert!(desk.store.verify_journal().unwrap().is_unbroken());
}

#[test]
fn a_step_that_cannot_be_taken_leaves_the_folder_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    version_1(folder.path());
    let file = folder.path().join("store.sqlite");
    // Something stands where the step would put its own.
    Connection::open(&file)
        .unwrap()
        .execute_batch("CREATE TABLE record (x)")
        .unwrap();
    let before = rows(&Connection::open(&file).unwrap());
    let failed = Store::open(folder.path());
    assert!(
        matches!(failed, Err(store::StoreError::Migration(_))),
        "{failed:?}"
    );
    let connection = Connection::open(&file).unwrap();
    assert_eq!(rows(&connection), before);
    let version: i64 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
}
