//! Files taken in as exhibits.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use support::{Desk, photo};

fn attach(desk: &Desk, dossier: &Value, names: &[&str]) -> Value {
    let paths: Vec<_> = names.iter().map(|name| desk.path(name)).collect();
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": paths, "source": "file", "links": [],
    }))
}

#[test]
fn photos_are_numbered_in_the_order_given_and_have_thumbnails() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for (name, shade) in [("a.jpg", 1), ("b.jpg", 2), ("c.jpg", 3)] {
        photo(&desk.path(name), shade);
    }
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    desk.office()
        .listen(move |event| heard.lock().unwrap().push(serde_json::to_value(event).unwrap()));
    let view = attach(&desk, &dossier, &["a.jpg", "b.jpg", "c.jpg"]);
    assert_eq!(view["added"].as_array().unwrap().len(), 3);
    let exhibits = view["dossier"]["exhibits"].as_array().unwrap();
    let names: Vec<_> = exhibits
        .iter()
        .map(|view| &view["exhibit"]["file_name"])
        .collect();
    assert_eq!(names, ["a.jpg", "b.jpg", "c.jpg"]);
    assert!(exhibits.iter().all(|view| view["has_thumbnail"] == true));
    assert_eq!(told.lock().unwrap().last().unwrap()["done"], 3);
    let id = exhibits[0]["exhibit"]["id"].as_str().unwrap();
    let original = desk.office().media(&format!("exhibit/{id}/original")).unwrap();
    assert_eq!(
        std::fs::read(original.file).unwrap(),
        std::fs::read(desk.path("a.jpg")).unwrap()
    );
    assert_eq!(
        desk.office()
            .media(&format!("/exhibit/{id}/thumbnail"))
            .unwrap()
            .mime,
        "image/jpeg"
    );
}

#[test]
fn the_same_file_twice_is_one_exhibit() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    photo(&desk.path("a.jpg"), 1);
    std::fs::copy(desk.path("a.jpg"), desk.path("copie.jpg")).unwrap();
    let view = attach(&desk, &dossier, &["a.jpg", "copie.jpg"]);
    assert_eq!(view["added"].as_array().unwrap().len(), 1);
    assert_eq!(view["duplicates"][0][1], "copie.jpg");
    assert_eq!(view["dossier"]["exhibits"].as_array().unwrap().len(), 1);
}

#[test]
fn folders_and_missing_files_are_refused_with_a_sentence_and_the_rest_is_kept() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    photo(&desk.path("a.jpg"), 1);
    std::fs::create_dir(desk.path("dossier")).unwrap();
    let view = attach(&desk, &dossier, &["dossier", "absent.jpg", "a.jpg"]);
    assert_eq!(view["added"].as_array().unwrap().len(), 1);
    assert_eq!(view["refused"][0][0], "dossier");
    assert!(view["refused"][1][1].as_str().unwrap().contains("n’existe"));
}

#[test]
fn a_broken_file_is_kept_with_what_could_not_be_read() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    std::fs::write(desk.path("cassé.jpg"), b"\xff\xd8\xff\xe0 pas une image").unwrap();
    std::fs::write(desk.path("vide.jpg"), b"").unwrap();
    let view = attach(&desk, &dossier, &["cassé.jpg", "vide.jpg"]);
    assert_eq!(view["added"].as_array().unwrap().len(), 2);
    for exhibit in view["dossier"]["exhibits"].as_array().unwrap() {
        let fault = exhibit["faults"][0].as_str().unwrap();
        assert!(fault.ends_with('.') && !fault.starts_with("fault-"), "{fault}");
    }
}

#[test]
fn the_bin_is_undone_by_restoring() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    photo(&desk.path("a.jpg"), 1);
    let id = attach(&desk, &dossier, &["a.jpg"])["added"][0].clone();
    let view = desk.ask(json!({ "call": "bin_exhibit", "exhibit": id }));
    assert!(view["exhibits"][0]["exhibit"]["binned"].is_string());
    let view = desk.ask(json!({ "call": "restore_exhibit", "exhibit": id }));
    assert!(view["exhibits"][0]["exhibit"]["binned"].is_null());
}

#[test]
fn a_binned_exhibit_taken_in_again_comes_back_under_its_number() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    photo(&desk.path("a.jpg"), 1);
    let id = attach(&desk, &dossier, &["a.jpg"])["added"][0].clone();
    desk.ask(json!({ "call": "bin_exhibit", "exhibit": id }));
    let view = attach(&desk, &dossier, &["a.jpg"]);
    assert_eq!(view["duplicates"][0][0], id);
    assert!(view["dossier"]["exhibits"][0]["exhibit"]["binned"].is_null());
}

#[test]
fn everything_acknowledged_is_there_after_reopening() {
    let mut desk = Desk::with_profile();
    let dossier = desk.dossier();
    photo(&desk.path("a.jpg"), 1);
    let before = attach(&desk, &dossier, &["a.jpg"])["dossier"].clone();
    desk.reopen();
    let after = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    assert_eq!(before, after);
}

#[test]
fn an_intake_that_is_stopped_leaves_nothing_half_done() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let names: Vec<String> = (0..20).map(|number| format!("{number}.jpg")).collect();
    for (name, shade) in names.iter().zip(0..) {
        photo(&desk.path(name), shade);
    }
    let (begun, begins) = std::sync::mpsc::channel();
    let (stopped, stops) = std::sync::mpsc::channel();
    let stops = Mutex::new(stops);
    let first = std::sync::Once::new();
    // The first event holds the intake until it was stopped.
    desk.office().listen(move |_| {
        first.call_once(|| {
            begun.send(()).unwrap();
            stops.lock().unwrap().recv().unwrap();
        });
    });
    let view = std::thread::scope(|scope| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (desk, dossier) = (&desk, &dossier);
        let taking_in = scope.spawn(move || attach(desk, dossier, &names));
        begins.recv().unwrap();
        let problem = desk.refused(json!({
            "call": "attach", "dossier": dossier["id"], "paths": [], "source": "file", "links": [],
        }));
        assert_eq!(problem.code, "problem-intake-running");
        desk.ask(json!({ "call": "cancel_intake", "dossier": dossier["id"] }));
        stopped.send(()).unwrap();
        taking_in.join().unwrap()
    });
    assert_eq!(view["cancelled"], true);
    assert_eq!(view["added"], json!([]));
    assert_eq!(view["refused"], json!([]));
    assert_eq!(view["dossier"]["exhibits"], json!([]));
    // The way is free again.
    assert_eq!(
        attach(&desk, &dossier, &["3.jpg"])["added"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_refused_before_they_are_read() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let pipe = desk.path("tube");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    for path in [pipe.as_path(), std::path::Path::new("/dev/zero")] {
        for call in ["import", "set_logo", "verify_file"] {
            let problem = desk.refused(json!({ "call": call, "path": path }));
            assert_eq!(problem.code, "problem-file-not-regular", "{call} {path:?}");
        }
        let view = desk.ask(json!({
            "call": "attach", "dossier": dossier["id"], "paths": [path], "source": "file", "links": [],
        }));
        assert_eq!(view["refused"].as_array().unwrap().len(), 1);
    }
}
