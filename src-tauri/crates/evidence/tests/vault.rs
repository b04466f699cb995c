//! What the vault promises.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use evidence::{Integrity, Sha256Hash, VaultError, receive_many};
use support::{Place, go_on};

#[test]
fn an_original_lies_under_its_hash_byte_for_byte_and_read_only() {
    let place = Place::new();
    let path = place.file("wall.bin", b"a crooked wall");
    let received = place.vault.receive_file(&path, &mut go_on).unwrap();
    assert_eq!(received.sha256, Sha256Hash::of(b"a crooked wall"));
    assert_eq!((received.bytes, received.already_present), (14, false));
    let stored = place.vault.path(&received.sha256);
    assert_eq!(fs::read(&stored).unwrap(), b"a crooked wall");
    assert!(fs::metadata(&stored).unwrap().permissions().readonly());
    assert_eq!(place.vault.verify(&received.sha256).unwrap(), Integrity::Intact);
    assert_eq!(place.vault_files(), [stored]);
}

#[test]
fn the_same_bytes_again_are_recognised() {
    let place = Place::new();
    let first = place.vault.receive(&b"tiles"[..], &mut go_on).unwrap();
    let second = place.vault.receive(&b"tiles"[..], &mut go_on).unwrap();
    assert!(second.already_present);
    assert_eq!(first.sha256, second.sha256);
    assert_eq!(place.vault_files().len(), 1);
}

#[test]
fn a_changed_byte_is_noticed_and_healed_by_taking_the_file_in_again() {
    let place = Place::new();
    let sha256 = place.vault.receive(&b"plaster"[..], &mut go_on).unwrap().sha256;
    let stored = place.vault.path(&sha256);
    fs::remove_file(&stored).unwrap();
    fs::write(&stored, b"plastEr").unwrap();
    let found = Sha256Hash::of(b"plastEr");
    assert_eq!(place.vault.verify(&sha256).unwrap(), Integrity::Altered { found });
    assert!(
        !place
            .vault
            .receive(&b"plaster"[..], &mut go_on)
            .unwrap()
            .already_present
    );
    assert_eq!(place.vault.verify(&sha256).unwrap(), Integrity::Intact);
}

#[test]
fn a_missing_original_is_missing() {
    let place = Place::new();
    let unknown = Sha256Hash::of(b"never seen");
    assert_eq!(place.vault.verify(&unknown).unwrap(), Integrity::Missing);
    assert!(matches!(
        place.vault.open_original(&unknown),
        Err(VaultError::SourceMissing)
    ));
}

#[test]
fn stopping_midway_leaves_nothing() {
    let place = Place::new();
    let mut stop = |bytes| {
        if bytes >= 2 << 20 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let result = place.vault.receive(io::repeat(7).take(8 << 20), &mut stop);
    assert!(matches!(result, Err(VaultError::Cancelled)));
    assert!(place.vault_files().is_empty());
}

#[test]
fn a_source_that_breaks_midway_leaves_nothing() {
    struct Unplugged;
    impl Read for Unplugged {
        fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("card pulled out"))
        }
    }
    let place = Place::new();
    let result = place
        .vault
        .receive(io::repeat(1).take(3 << 20).chain(Unplugged), &mut go_on);
    assert!(matches!(result, Err(VaultError::SourceUnreadable(_))));
    assert!(place.vault_files().is_empty());
}

#[test]
fn folders_and_missing_files_are_named() {
    let place = Place::new();
    let folder = place.folder.path();
    assert!(matches!(
        place.vault.receive_file(folder, &mut go_on),
        Err(VaultError::NotAFile)
    ));
    let missing = folder.join("gone.jpg");
    assert!(matches!(
        place.vault.receive_file(&missing, &mut go_on),
        Err(VaultError::SourceMissing)
    ));
}

#[test]
fn leftovers_of_a_killed_run_are_swept_and_originals_are_not() {
    let place = Place::new();
    place.vault.receive(&b"kept"[..], &mut go_on).unwrap();
    let unfinished = place.folder.path().join("vault/.unfinished");
    fs::write(unfinished.join("intake-abc"), b"half a fi").unwrap();
    assert_eq!(place.vault.sweep_unfinished().unwrap(), 1);
    assert_eq!(place.vault.sweep_unfinished().unwrap(), 0);
    assert_eq!(place.vault_files().len(), 1);
}

#[test]
fn many_files_keep_their_order_and_each_its_own_fault() {
    let place = Place::new();
    let mut paths: Vec<_> = (0..20)
        .map(|n| place.file(&format!("{n}.bin"), format!("file {n}").as_bytes()))
        .collect();
    paths.insert(3, place.folder.path().join("gone.bin"));
    let results = receive_many(&place.vault, &paths, &mut |_, _| {}, &AtomicBool::new(false));
    assert_eq!(results.len(), 21);
    assert!(matches!(results[3], Err(VaultError::SourceMissing)));
    assert_eq!(results[20].as_ref().unwrap().sha256, Sha256Hash::of(b"file 19"));
    assert_eq!(place.vault_files().len(), 20);
}

#[test]
fn stopping_many_keeps_what_was_acknowledged_and_nothing_else() {
    let place = Place::new();
    let paths: Vec<_> = (0..40_u8)
        .map(|n| place.file(&format!("{n}.bin"), &[n; 1000]))
        .collect();
    let cancel = AtomicBool::new(false);
    let mut stop = |_, _| cancel.store(true, Ordering::Relaxed);
    let results = receive_many(&place.vault, &paths, &mut stop, &cancel);
    let stored = results.iter().filter(|result| result.is_ok()).count();
    assert!(
        results
            .iter()
            .flatten()
            .all(|r| place.vault.verify(&r.sha256).unwrap() == Integrity::Intact)
    );
    assert_eq!(place.vault_files().len(), stored);
}
