//! Photos on their way: whole, cut, altered, too large, of another kind, for something else.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use link::Limits;
use serde_json::json;
use std::io::Write;
use std::time::Duration;
use support::{Desk, photo, sha256};

/// The exhibits of the dossier of `act`.
fn exhibits(desk: &Desk, act: &serde_json::Value) -> Vec<serde_json::Value> {
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": act["act"]["dossier"] }));
    view["exhibits"].as_array().unwrap().clone()
}

#[test]
fn a_photo_arrives_byte_for_byte_tied_to_what_was_chosen() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let state = phone.get("/state").json();
    let targets: Vec<&str> = state["targets"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|target| target["name"].as_str())
        .collect();
    assert_eq!(
        targets,
        [
            "The act in general",
            "Reserve 1: La porte frotte en haut.",
            "Porte du séjour",
            "Placard sous escalier"
        ]
    );
    let bytes = photo(120);
    let told = phone.upload("IMG_0001.JPG", &bytes, 2);
    assert_eq!(told.status, 200, "{}", told.text());
    assert_eq!(told.json()["sha256"], sha256(&bytes));
    let exhibits = exhibits(&desk, &act);
    assert_eq!(exhibits.len(), 1);
    let exhibit = &exhibits[0]["exhibit"];
    assert_eq!(exhibit["source"], "phone");
    assert_eq!(exhibit["file_name"], "IMG_0001.JPG");
    assert_eq!(
        exhibit["links"][0]["target"],
        json!({ "kind": "item", "id": support::uuid(1) })
    );
    let address = format!("exhibit/{}/original", exhibit["id"].as_str().unwrap());
    let kept = std::fs::read(desk.office.media(&address).unwrap().file).unwrap();
    assert!(kept == bytes, "the original is what was sent");
    let view = desk.view();
    assert_eq!(view.arrived.len(), 1);
    assert!(view.arrived[0].message.contains("exhibit 1"), "{view:?}");
    assert!(view.coming.is_empty());
}

#[test]
fn a_photo_that_was_cut_goes_on_where_it_stopped() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let bytes = photo(121);
    let (half, size) = (bytes.len() / 2, bytes.len());
    let number = phone.begin("a.jpg", size, 0);
    // The radio goes in the middle of a piece.
    let mut stream = phone.connect().unwrap();
    let head = phone.head("PUT", &format!("/files/{number}?at=0"), size);
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&bytes[..half]).unwrap();
    drop(stream);
    std::thread::sleep(Duration::from_millis(200));
    let again = phone.announce("a.jpg", size, 0).json();
    assert_eq!((&again["id"], &again["at"]), (&json!(number), &json!(half)));
    // A piece that does not begin there is refused, and says where to go on.
    let wrong = phone.send("PUT", &format!("/files/{number}?at=0"), &bytes);
    assert_eq!((wrong.status, &wrong.json()["at"]), (409, &json!(half)));
    assert_eq!(phone.end(number, &bytes).status, 409, "not whole yet");
    let rest = phone.send("PUT", &format!("/files/{number}?at={half}"), &bytes[half..]);
    assert_eq!(rest.status, 200);
    assert_eq!(phone.end(number, &bytes).status, 200);
    assert_eq!(exhibits(&desk, &act)[0]["exhibit"]["sha256"], sha256(&bytes));
    // The answer was lost: the same is told again, and nothing is taken in twice.
    assert_eq!(phone.end(number, &bytes).status, 200);
    assert_eq!(exhibits(&desk, &act).len(), 1);
}

#[test]
fn a_connection_that_hangs_gives_way_to_the_next() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let bytes = photo(122);
    let number = phone.begin("a.jpg", bytes.len(), 0);
    let mut hanging = phone.connect().unwrap();
    let head = phone.head("PUT", &format!("/files/{number}?at=0"), bytes.len());
    hanging.write_all(head.as_bytes()).unwrap();
    hanging.write_all(&bytes[..1000]).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    // It is never closed; the phone is on another cell by now.
    let at = phone.announce("a.jpg", bytes.len(), 0).json()["at"]
        .as_u64()
        .unwrap();
    assert_eq!(at, 1000);
    let rest = phone.send("PUT", &format!("/files/{number}?at=1000"), &bytes[1000..]);
    assert_eq!(rest.status, 200, "{}", rest.text());
    assert_eq!(phone.end(number, &bytes).status, 200);
}

#[test]
fn a_photo_altered_on_its_way_is_not_taken_in() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let bytes = photo(123);
    let mut altered = bytes.clone();
    altered[500] ^= 1;
    let number = phone.begin("a.jpg", bytes.len(), 0);
    phone.send("PUT", &format!("/files/{number}?at=0"), &altered);
    let told = phone.end(number, &bytes);
    assert_eq!(told.status, 422);
    assert_eq!(told.json()["again"], true);
    assert!(exhibits(&desk, &act).is_empty());
    // Once more from the beginning, and whole.
    assert_eq!(phone.upload("a.jpg", &bytes, 0).status, 200);
    assert_eq!(exhibits(&desk, &act).len(), 1);
}

#[test]
fn what_is_no_picture_is_refused() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let told = phone.upload("mur.jpg", b"%PDF-1.7 and so on", 0);
    assert_eq!(told.status, 415, "{}", told.text());
    let told = phone.upload("mur.jpg", b"#!/bin/sh", 0);
    assert_eq!(told.status, 415, "{}", told.text());
    assert!(exhibits(&desk, &act).is_empty());
}

#[test]
fn too_large_too_many_and_empty_are_refused_before_they_come() {
    let limits = Limits {
        file: 50_000_000,
        total: 60_000_000,
        files: 3,
        ..Limits::default()
    };
    let desk = Desk::limited(limits);
    let act = desk.act();
    let phone = desk.photos(&act);
    let told = phone.announce("film.mp4", 50_000_001, 0);
    assert_eq!(told.status, 413);
    assert!(told.text().contains("50"), "{}", told.text());
    assert_eq!(phone.announce("empty.jpg", 0, 0).status, 413);
    assert_eq!(phone.announce("a.jpg", 50_000_000, 0).status, 200);
    assert_eq!(
        phone.announce("b.jpg", 10_000_001, 0).status,
        413,
        "together too much"
    );
    assert_eq!(phone.announce("b.jpg", 1000, 0).status, 200);
    assert_eq!(phone.announce("c.jpg", 1000, 0).status, 200);
    assert_eq!(phone.announce("d.jpg", 1000, 0).status, 413, "too many");
}

#[test]
fn more_than_was_announced_is_not_kept() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let bytes = photo(124);
    let number = phone.begin("a.jpg", bytes.len(), 0);
    let more = [&bytes[..], b"and more"].concat();
    phone.send("PUT", &format!("/files/{number}?at=0"), &more);
    assert_eq!(phone.end(number, &bytes).status, 200);
    assert_eq!(exhibits(&desk, &act)[0]["exhibit"]["sha256"], sha256(&bytes));
}

/// Takes the reserve out of the act, as in the window.
fn without_reserve(desk: &Desk, act: &serde_json::Value) {
    let mut body = act["act"]["body"].clone();
    body["reserves"] = json!([]);
    desk.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
}

#[test]
fn a_photo_shows_what_was_chosen_though_the_list_changed_meanwhile() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    without_reserve(&desk, &act);
    let told = phone.upload("a.jpg", &photo(125), 2);
    assert_eq!(told.status, 200, "{}", told.text());
    assert_eq!(
        exhibits(&desk, &act)[0]["exhibit"]["links"][0]["target"],
        json!({ "kind": "item", "id": support::uuid(1) })
    );
}

#[test]
fn a_photo_of_what_is_gone_waits_for_another_choice() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    without_reserve(&desk, &act);
    let told = phone.announce("a.jpg", 10, 1);
    assert_eq!(told.status, 422, "{}", told.text());
    let told = told.json();
    assert!(
        told["message"].as_str().unwrap().contains("Choose again"),
        "{told}"
    );
    let numbers: Vec<_> = told["targets"].as_array().unwrap().iter().collect();
    let numbers: Vec<_> = numbers
        .iter()
        .map(|target| target["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers, [0, 2, 3], "{told}");
    assert!(exhibits(&desk, &act).is_empty());
}

#[test]
fn another_act_cannot_be_named_and_an_unknown_file_is_not_there() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let other = json!({
        "name": "a.jpg", "size": 10, "modified": 0, "target": 0, "act": support::uuid(7),
    });
    assert_eq!(phone.post("/files", &other).status, 400);
    let link = json!({ "name": "a.jpg", "size": 10, "modified": 0, "target": { "kind": "act", "id": support::uuid(7) } });
    assert_eq!(phone.post("/files", &link).status, 400);
    assert_eq!(phone.announce("a.jpg", 10, 99).status, 422);
    assert_eq!(phone.send("PUT", "/files/77?at=0", b"bytes").status, 410);
    assert_eq!(phone.end(77, b"bytes").status, 410);
    assert_eq!(phone.send("PUT", "/files/77", b"bytes").status, 404);
    assert!(exhibits(&desk, &act).is_empty());
}

#[test]
fn a_photo_of_before_is_told_as_such() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let bytes = photo(125);
    phone.upload("a.jpg", &bytes, 0);
    let told = phone.upload("a.jpg", &bytes, 2);
    assert_eq!(told.status, 200);
    assert!(told.text().contains("already"), "{}", told.text());
    assert_eq!(exhibits(&desk, &act).len(), 1);
}

/// Files that lie below the link’s folder.
fn staged(desk: &Desk) -> usize {
    let mut folders = vec![desk.folder.path().join("data/phone")];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let entry = entry.unwrap();
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => files += 1,
            }
        }
    }
    files
}

#[test]
fn what_was_half_sent_goes_on_by_the_next_link_of_the_act() {
    let desk = Desk::open();
    let act = desk.act();
    let bytes = photo(126);
    let (half, size) = (bytes.len() / 2, bytes.len());
    let phone = desk.photos(&act);
    let number = phone.begin("a.jpg", size, 0);
    phone.send("PUT", &format!("/files/{number}?at=0"), &bytes[..half]);
    phone.begin("never-sent.jpg", 1000, 0);
    desk.stop();
    assert_eq!(staged(&desk), 2);
    // In between, the client has signed: that is another link.
    let phone = desk.photos(&act);
    assert_eq!(phone.get("/state").json()["half"], json!(["a.jpg"]));
    // Chosen again, for something else.
    let again = phone.announce("a.jpg", size, 1).json();
    assert_eq!(again["at"], half);
    assert_eq!(desk.view().coming[0].received as usize, half);
    let number = again["id"].as_u64().unwrap();
    let rest = phone.send("PUT", &format!("/files/{number}?at={half}"), &bytes[half..]);
    assert_eq!(rest.status, 200, "{}", rest.text());
    assert_eq!(phone.end(number, &bytes).status, 200);
    let exhibits = exhibits(&desk, &act);
    assert_eq!(exhibits[0]["exhibit"]["sha256"], sha256(&bytes));
    assert_eq!(exhibits[0]["exhibit"]["links"].as_array().unwrap().len(), 1);
    desk.stop();
    assert_eq!(staged(&desk), 0);
}

#[test]
fn another_file_of_the_same_name_is_not_taken_for_what_was_half_sent() {
    let desk = Desk::open();
    let act = desk.act();
    let (first, second) = (photo(127), photo(128));
    let half = first.len() / 2;
    let phone = desk.photos(&act);
    let number = phone.begin("a.jpg", first.len(), 0);
    phone.send("PUT", &format!("/files/{number}?at=0"), &first[..half]);
    desk.stop();
    let phone = desk.photos(&act);
    // Of another length: it begins at its beginning.
    assert_eq!(phone.announce("a.jpg", first.len() + 1, 0).json()["at"], 0);
    // Of the same length and time, and yet another: the hash at the end tells, and it is asked for again as a whole.
    let again = phone.announce("a.jpg", first.len(), 0).json();
    assert_eq!(again["at"], half);
    let number = again["id"].as_u64().unwrap();
    let mut other = second.clone();
    other.resize(first.len(), 0);
    assert_ne!(first[..half], other[..half]);
    phone.send("PUT", &format!("/files/{number}?at={half}"), &other[half..]);
    let told = phone.end(number, &other);
    assert_eq!((told.status, &told.json()["again"]), (422, &json!(true)));
    assert_eq!(phone.announce("a.jpg", first.len(), 0).json()["at"], 0);
    assert!(exhibits(&desk, &act).is_empty());
}

#[test]
fn what_was_half_sent_for_another_act_is_gone_with_its_next_link() {
    let desk = Desk::open();
    let (act, other) = (desk.act(), desk.act());
    let phone = desk.photos(&act);
    let number = phone.begin("a.jpg", 1000, 0);
    phone.send("PUT", &format!("/files/{number}?at=0"), &[1; 400]);
    assert_eq!(desk.view().coming[0].received, 400);
    desk.stop();
    assert_eq!(staged(&desk), 1);
    let phone = desk.photos(&other);
    assert_eq!(phone.get("/state").json()["half"], json!([]));
    assert_eq!(staged(&desk), 0);
    desk.stop();
    assert!(exhibits(&desk, &act).is_empty());
}

#[test]
fn two_hundred_photos_arrive_each_once() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    for number in 0..200_u32 {
        let mut bytes = photo(7);
        // After the end of the picture nothing is read, and each file is another one.
        bytes.extend(number.to_be_bytes());
        desk.seconds.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let told = phone.upload(&format!("IMG_{number:04}.JPG"), &bytes, (number % 3) as usize);
        assert_eq!(told.status, 200, "{}", told.text());
    }
    let found = exhibits(&desk, &act);
    assert_eq!(found.len(), 200);
    let numbers: std::collections::BTreeSet<u64> = found
        .iter()
        .map(|view| view["exhibit"]["number"].as_u64().unwrap())
        .collect();
    assert_eq!(numbers.len(), 200);
    assert_eq!(desk.view().arrived.len(), 200);
}
