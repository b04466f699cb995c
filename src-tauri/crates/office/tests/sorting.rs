//! Many exhibits at once: sorted and binned in one step, told once; and stills of a video.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::path::PathBuf;
use support::{Desk, photo, uuid};

fn attach(desk: &Desk, dossier: &Value, paths: &[PathBuf]) -> Value {
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": paths, "source": "file", "links": [],
    }))
}

/// A dossier with three photos; gives their ids too.
fn filled(desk: &Desk) -> (Value, Vec<Value>) {
    let dossier = desk.dossier();
    let paths: Vec<PathBuf> = (1..=3)
        .map(|shade| {
            let path = desk.path(&format!("{shade}.jpg"));
            photo(&path, shade * 40);
            path
        })
        .collect();
    let added = attach(desk, &dossier, &paths)["added"]
        .as_array()
        .unwrap()
        .clone();
    (dossier, added)
}

fn links(view: &Value) -> Vec<usize> {
    let exhibits = view["exhibits"].as_array().unwrap();
    let links = exhibits.iter().map(|view| view["exhibit"]["links"].as_array());
    links.map(|links| links.unwrap().len()).collect()
}

fn to_item(dossier: &Value, ids: &[Value], linked: bool) -> Value {
    let target = json!({ "kind": "item", "id": dossier["items"][0]["id"] });
    json!({ "call": "link_exhibits", "exhibits": ids, "target": target, "linked": linked, "explains": false })
}

#[test]
fn several_exhibits_are_sorted_as_one_step_and_undone_as_one() {
    let desk = Desk::with_profile();
    let (dossier, ids) = filled(&desk);
    let view = desk.ask(to_item(&dossier, &ids, true));
    assert_eq!(links(&view), [1, 1, 1]);
    assert_eq!(view["undo"], "Rattachement de pièces (3 pièces)");
    // A second time changes nothing; two of them are taken away again.
    assert_eq!(links(&desk.ask(to_item(&dossier, &ids, true))), [1, 1, 1]);
    let view = desk.ask(to_item(&dossier, &ids[1..], false));
    assert_eq!(links(&view), [1, 0, 0]);
    let undo = json!({ "call": "undo", "dossier": dossier["id"] });
    assert_eq!(links(&desk.ask(undo.clone())), [1, 1, 1]);
    assert_eq!(links(&desk.ask(undo)), [0, 0, 0]);
}

#[test]
fn where_one_cannot_be_sorted_none_is() {
    let desk = Desk::with_profile();
    let (dossier, mut ids) = filled(&desk);
    let mut nowhere = to_item(&dossier, &ids, true);
    nowhere["target"]["id"] = uuid(999).into();
    assert_eq!(desk.refused(nowhere).code, "problem-link-unknown");
    ids.push(uuid(998).into());
    assert_eq!(
        desk.refused(to_item(&dossier, &ids, true)).code,
        "problem-not-found"
    );
    assert_eq!(
        desk.refused(to_item(&dossier, &[], true)).code,
        "problem-not-found"
    );
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    assert_eq!(links(&view), [0, 0, 0]);
}

#[test]
fn several_exhibits_go_to_the_bin_as_one_step_and_none_where_an_act_cites_one() {
    let desk = Desk::with_profile();
    let (dossier, ids) = filled(&desk);
    let bin = |ids: &[Value]| json!({ "call": "bin_exhibits", "exhibits": ids });
    let binned = |view: &Value| {
        let exhibits = view["exhibits"].as_array().unwrap();
        exhibits
            .iter()
            .filter(|view| !view["exhibit"]["binned"].is_null())
            .count()
    };
    assert_eq!(binned(&desk.ask(bin(&ids[..2]))), 2);
    let undone = desk.ask(json!({ "call": "undo", "dossier": dossier["id"] }));
    assert_eq!(binned(&undone), 0);
    desk.ask(to_item(&dossier, &ids[..1], true));
    let act = desk.ready_act(&dossier);
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
    let problem = desk.refused(bin(&ids));
    assert_eq!(problem.code, "problem-exhibit-cited");
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    assert_eq!(binned(&view), 0);
}

#[test]
fn a_host_that_holds_exhibits_is_told_what_changed_and_nothing_else() {
    let desk = Desk::with_profile();
    let (dossier, ids) = filled(&desk);
    let open = json!({ "call": "open_dossier", "dossier": dossier["id"] });
    let since =
        |held: &Value, inner: &Value| desk.ask(json!({ "call": "since", "held": held, "inner": inner }));
    let first = since(&Value::Null, &open);
    assert_eq!(first["view"]["exhibits"], json!([]));
    assert_eq!(first["exhibits"]["changed"].as_array().unwrap().len(), 3);
    assert!(first["exhibits"]["since"].is_null());
    let mark = &first["exhibits"]["mark"];
    let same = since(mark, &open);
    assert_eq!(
        (&same["exhibits"]["mark"], &same["exhibits"]["since"]),
        (mark, mark)
    );
    assert_eq!(same["exhibits"]["changed"], json!([]));
    let sorted = since(mark, &to_item(&dossier, &ids[1..2], true));
    let changed = sorted["exhibits"]["changed"].as_array().unwrap();
    assert_eq!((changed.len(), &changed[0]["exhibit"]["id"]), (1, &ids[1]));
    // The same as what a host gets that holds nothing.
    let plain = desk.ask(open.clone());
    assert_eq!(changed[0], plain["exhibits"][1]);
    // An intake that is undone is gone, and an act tells as a dossier does.
    let path = desk.path("4.jpg");
    photo(&path, 200);
    let mark = &sorted["exhibits"]["mark"];
    let call =
        json!({ "call": "attach", "dossier": dossier["id"], "paths": [path], "source": "file", "links": [] });
    let added = since(mark, &call);
    assert_eq!(added["exhibits"]["changed"].as_array().unwrap().len(), 1);
    assert_eq!(added["view"]["dossier"]["exhibits"], json!([]));
}

#[test]
fn a_mark_that_is_not_known_gets_everything() {
    let desk = Desk::with_profile();
    let (dossier, _) = filled(&desk);
    let open = json!({ "call": "open_dossier", "dossier": dossier["id"] });
    let view = desk.ask(json!({ "call": "since", "held": "0123456789abcdef", "inner": open }));
    assert_eq!(view["exhibits"]["changed"].as_array().unwrap().len(), 3);
    assert!(view["exhibits"]["since"].is_null());
    let view = desk.ask(json!({ "call": "since", "held": null, "inner": { "call": "verify_journal" } }));
    assert!(view["exhibits"].is_null());
    assert_eq!(view["view"]["unbroken"], true);
}

/// The video of the sample, taken in and tied to the first item; gives its id.
fn video(desk: &Desk, dossier: &Value) -> Value {
    let path = PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/sample/LUM_0592.MOV"
    ));
    let id = attach(desk, dossier, &[path])["added"][0].clone();
    desk.ask(to_item(dossier, std::slice::from_ref(&id), true));
    id
}

fn mark(video: &Value, still: &PathBuf, at_ms: u64) -> Value {
    json!({ "call": "mark_moment", "exhibit": video, "path": still, "at_ms": at_ms, "caption": "La porte frotte." })
}

#[test]
fn a_moment_of_a_video_is_an_exhibit_that_says_where_it_comes_from() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let id = video(&desk, &dossier);
    let still = desk.path("still.jpg");
    photo(&still, 90);
    let view = desk.ask(mark(&id, &still, 1_200));
    let exhibits = view["dossier"]["exhibits"].as_array().unwrap();
    let (film, moment) = (&exhibits[0]["exhibit"], &exhibits[1]["exhibit"]);
    assert_eq!(moment["source"], "extract");
    let extract = json!({ "of": id, "number": 1, "sha256": film["sha256"], "at_ms": 1_200 });
    assert_eq!(moment["extract"], extract);
    assert_eq!(moment["links"], film["links"]);
    assert_eq!(moment["caption"], "La porte frotte.");
    assert!(moment["modified"].is_null());
    assert!(film.get("extract").is_none());
}

#[test]
fn a_moment_beyond_the_video_or_of_a_photo_is_refused() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let id = video(&desk, &dossier);
    let still = desk.path("still.jpg");
    photo(&still, 90);
    let problem = desk.refused(mark(&id, &still, 3_600_000));
    assert_eq!(problem.code, "problem-moment-outside");
    let photo = attach(&desk, &dossier, std::slice::from_ref(&still))["added"][0].clone();
    assert_eq!(desk.refused(mark(&photo, &still, 0)).code, "problem-not-a-video");
}

#[test]
fn a_frame_that_a_host_drew_becomes_the_picture_of_a_video_and_garbage_does_not() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    // No program can draw this film: it is a box without frames.
    let path = desk.path("film.mp4");
    std::fs::write(&path, b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08free").unwrap();
    let id = attach(&desk, &dossier, &[path])["added"][0].clone();
    let thumbnail = || {
        desk.office()
            .media(&format!("exhibit/{}/thumbnail", id.as_str().unwrap()))
    };
    assert!(thumbnail().is_none());
    let still = desk.path("frame.jpg");
    std::fs::write(&still, b"no picture").unwrap();
    let set = json!({ "call": "set_poster", "exhibit": id, "path": still });
    assert_eq!(desk.refused(set.clone()).code, "problem-frame-unreadable");
    photo(&still, 90);
    desk.ask(set);
    assert_eq!(thumbnail().unwrap().mime, "image/jpeg");
}
