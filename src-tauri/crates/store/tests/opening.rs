//! Opening a data folder: the schema, its version, one instance, damage.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use common::{Desk, dossier};
use store::{SCHEMA_VERSION, Store, StoreError};

#[test]
fn the_schema_is_the_one_on_record() {
    let Desk { folder, store, .. } = Desk::new();
    drop(store);
    let connection = rusqlite::Connection::open(folder.path().join("store.sqlite")).unwrap();
    let mut statement = connection
        .prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
               AND name NOT GLOB 'search_words_*' AND name NOT GLOB 'search_parts_*'
             ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name",
        )
        .unwrap();
    let statements: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let schema = format!("-- user_version {SCHEMA_VERSION}\n{};\n", statements.join(";\n"));
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema.sql");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&golden, &schema).unwrap();
    }
    assert_eq!(
        schema,
        std::fs::read_to_string(&golden).unwrap(),
        "the schema changed: add a migration, then run with BLESS=1"
    );
}

#[test]
fn what_was_acknowledged_is_there_after_opening_again() {
    let (desk, dossier) = Desk::with_dossier();
    let Desk { folder, store, .. } = desk;
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.dossier(dossier.id).unwrap(), Some(dossier));
}

#[test]
fn a_second_instance_is_refused_until_the_first_is_gone() {
    let desk = Desk::new();
    let second = Store::open(desk.folder.path());
    assert!(matches!(second, Err(StoreError::AlreadyOpen { .. })));
    let Desk { folder, store, .. } = desk;
    drop(store);
    Store::open(folder.path()).unwrap();
}

#[test]
fn a_second_instance_is_refused_even_where_the_lock_file_was_deleted() {
    let (desk, dossier) = Desk::with_dossier();
    std::fs::remove_file(desk.folder.path().join("lock")).unwrap();
    let second = Store::open(desk.folder.path());
    assert!(
        matches!(second, Err(StoreError::AlreadyOpen { .. })),
        "{second:?}"
    );
    assert_eq!(desk.store.dossier(dossier.id).unwrap(), Some(dossier));
}

#[test]
fn a_database_that_was_lost_or_emptied_is_not_begun_anew() {
    let Desk { folder, store, .. } = Desk::new();
    drop(store);
    let file = folder.path().join("store.sqlite");
    assert!(Store::open_kept(folder.path()).unwrap().is_unused().unwrap());
    std::fs::write(&file, "").unwrap();
    let log = folder.path().join("store.sqlite-wal");
    std::fs::write(&log, "what a crash left").unwrap();
    let lost = Store::open_kept(folder.path());
    assert!(matches!(lost, Err(StoreError::Lost { .. })), "{lost:?}");
    assert!(log.exists() && std::fs::read(&file).unwrap().is_empty());
    std::fs::remove_file(&log).unwrap();
    rusqlite::Connection::open(&file)
        .unwrap()
        .execute_batch("CREATE TABLE other (x)")
        .unwrap();
    assert!(matches!(
        Store::open_kept(folder.path()),
        Err(StoreError::Lost { .. })
    ));
    std::fs::remove_file(&file).unwrap();
    assert!(matches!(
        Store::open_kept(folder.path()),
        Err(StoreError::Lost { .. })
    ));
    assert!(!file.exists());
    Store::open(folder.path()).unwrap();
}

#[test]
fn a_database_from_a_newer_version_is_refused_and_left_as_it_is() {
    let Desk { folder, store, .. } = Desk::new();
    drop(store);
    let file = folder.path().join("store.sqlite");
    rusqlite::Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", SCHEMA_VERSION + 1)
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    match Store::open(folder.path()) {
        Err(StoreError::NewerVersion { found, known }) => {
            assert_eq!((found, known), (SCHEMA_VERSION + 1, SCHEMA_VERSION));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_file_that_is_no_database_is_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("store.sqlite"), "not a database ".repeat(99)).unwrap();
    assert!(matches!(Store::open(folder.path()), Err(StoreError::Damaged(_))));
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    match Store::open(&file.join("data")) {
        Err(StoreError::Folder { path, .. }) => assert_eq!(path, file.join("data")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_change_that_fails_leaves_everything_as_it_was() {
    let (mut desk, first) = Desk::with_dossier();
    let entries = desk.store.verify_journal().unwrap().entries;
    let stamp = desk.stamp("action-create-dossier");
    let failed: Result<(), StoreError> = desk.store.change(&stamp, |change| {
        change.put_dossier(&dossier(2))?;
        change.put_act(&common::reception(3, first.id))?;
        Err(StoreError::NotFound {
            entity: "act",
            id: "4".into(),
        })
    });
    assert!(failed.is_err());
    assert_eq!(desk.store.dossiers().unwrap().len(), 1);
    assert!(desk.store.acts(first.id).unwrap().is_empty());
    assert_eq!(desk.store.verify_journal().unwrap().entries, entries);
}
