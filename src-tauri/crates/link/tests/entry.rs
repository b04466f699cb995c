//! Who may come in, and who may not.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use link::Limits;
use office::api::{PhoneCall, PhonePermission};
use serde_json::json;
use std::io::{Read, Write};
use std::time::{Duration, Instant};
use support::{Desk, Phone, read_answer};

#[test]
fn the_first_phone_has_the_link_and_the_second_is_told_so() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    assert_eq!(phone.get("/state").status, 200);
    let second = Phone::scanned(&desk.view().url);
    let told = second.bind();
    assert_eq!(told.status, 403);
    assert!(told.text().contains("another phone"), "{}", told.text());
    let page = second.get(&format!("/k/{}", second.token));
    assert_eq!(page.status, 403);
    assert!(page.text().contains("another phone"), "{}", page.text());
    assert_eq!(desk.view().refused, 2);
    // The first one may scan again.
    assert_eq!(phone.get(&format!("/k/{}", phone.token)).status, 200);
    assert_eq!(phone.bind().status, 200);
    assert_eq!(desk.view().device.unwrap().name, "iPhone, Safari");
}

#[test]
fn a_phone_that_never_got_its_answer_may_ask_again_and_no_other_may() {
    let desk = Desk::open();
    let act = desk.act();
    let view = desk.start(json!({ "may": "photos", "act": act["act"]["id"] }));
    let phone = Phone::scanned(&view.url);
    assert_eq!(phone.bind().status, 200);
    assert_eq!(phone.get(&format!("/k/{}", phone.token)).status, 200);
    let other = [
        format!("POST /bind HTTP/1.1\r\nHost: {}\r\n", phone.authority),
        format!("Origin: http://{}\r\nUser-Agent: Another\r\n", phone.authority),
        format!("Content-Length: {}\r\n\r\n{}", phone.token.len(), phone.token),
    ];
    assert_eq!(phone.raw(other.concat().as_bytes()).status, 403);
    let again = Phone::bound(&view.url);
    assert_eq!(again.get("/state").status, 200);
    assert_eq!(phone.bind().status, 403, "from then on the link is used");
    assert_eq!(desk.view().refused, 2);
}

#[test]
fn looking_at_the_address_does_not_use_it_up() {
    let desk = Desk::open();
    let act = desk.act();
    let view = desk.start(json!({ "may": "photos", "act": act["act"]["id"] }));
    let preview = Phone::scanned(&view.url);
    assert_eq!(preview.get(&format!("/k/{}", preview.token)).status, 200);
    assert!(desk.view().device.is_none());
    assert_eq!(Phone::bound(&view.url).get("/").status, 200);
}

#[test]
fn a_wrong_token_and_a_wrong_secret_lead_nowhere() {
    let desk = Desk::open();
    let act = desk.act();
    let view = desk.start(json!({ "may": "photos", "act": act["act"]["id"] }));
    let mut guess = Phone::scanned(&view.url);
    let right = guess.token.clone();
    assert!(right.len() >= 32, "at least 128 bits");
    guess.token = format!("0{}", &right[1..]);
    if guess.token == right {
        guess.token = format!("1{}", &right[1..]);
    }
    assert_eq!(guess.get(&format!("/k/{}", guess.token)).status, 404);
    assert_eq!(guess.bind().status, 404);
    guess.token = String::new();
    assert_eq!(guess.bind().status, 404);
    assert!(desk.view().device.is_none());
    let phone = Phone::bound(&view.url);
    for cookie in [
        String::new(),
        "sans-reserve-link=".to_owned(),
        format!("sans-reserve-link={}", phone.token),
        format!("{}0", phone.cookie),
    ] {
        let stranger = Phone {
            cookie,
            ..Phone::scanned(&view.url)
        };
        for path in ["/", "/state", "/act.pdf", "/page/1"] {
            assert_eq!(stranger.get(path).status, 404, "{path}");
        }
        assert_eq!(stranger.post("/files", &json!({})).status, 404);
        assert_eq!(stranger.post("/done", &json!({})).status, 404);
    }
    assert!(desk.view().open);
}

#[test]
fn a_forged_host_and_a_foreign_origin_are_refused() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let head = phone.head("GET", "/state", 0);
    for host in ["evil.example", "localhost", "127.0.0.1", ""] {
        let forged = head.replace(&format!("Host: {}", phone.authority), &format!("Host: {host}"));
        assert_eq!(phone.raw(forged.as_bytes()).status, 421, "{host}");
    }
    let post = phone.head("POST", "/done", 0);
    let own = format!("Origin: http://{}\r\n", phone.authority);
    for origin in ["Origin: http://evil.example\r\n", "Origin: null\r\n", ""] {
        let forged = post.replace(&own, origin);
        assert_eq!(phone.raw(forged.as_bytes()).status, 403, "{origin}");
    }
    assert!(desk.view().open);
}

#[test]
fn no_page_may_be_framed_kept_or_told_on() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    for path in ["/", "/state", "/nothing"] {
        let told = phone.get(path);
        let policy = told.line("Content-Security-Policy").unwrap();
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
        assert_eq!(told.line("Cache-Control").as_deref(), Some("no-store"));
        assert_eq!(told.line("Referrer-Policy").as_deref(), Some("no-referrer"));
        assert!(told.line("Access-Control-Allow-Origin").is_none());
    }
    let first = phone.get("/").line("Content-Security-Policy");
    assert_ne!(
        first,
        phone.get("/").line("Content-Security-Policy"),
        "a nonce serves once"
    );
}

#[test]
fn paths_that_climb_and_calls_of_the_window_are_not_there() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    for path in [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/k/../state",
        "/files/..%2f..%2fstore.sqlite",
    ] {
        assert_eq!(phone.get(path).status, 400, "{path}");
    }
    let id = act["act"]["id"].as_str().unwrap();
    for path in [
        format!("/act/{id}/pdf"),
        format!("/media/act/{id}/pdf"),
        "/call".to_owned(),
        "/store.sqlite".to_owned(),
        // What a link for signing has, one for photos has not.
        "/act.pdf".to_owned(),
        "/page/1".to_owned(),
        "/text/1".to_owned(),
    ] {
        assert_eq!(phone.get(&path).status, 404, "{path}");
    }
    assert_eq!(phone.post("/call", &json!({ "call": "desk" })).status, 404);
    assert_eq!(
        phone
            .post("/sign", &json!({ "consent": true, "ink": support::ink() }))
            .status,
        404
    );
    assert_eq!(phone.send("DELETE", "/files/1", b"").status, 405);
}

#[test]
fn after_ten_minutes_without_anything_it_closes_by_itself() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    desk.wait(9 * 60);
    assert_eq!(phone.post("/here", &json!({})).status, 200);
    desk.wait(9 * 60);
    assert!(desk.view().open, "it was used meanwhile");
    desk.wait(60);
    let view = desk.view();
    assert!(!view.open);
    assert!(view.ended.unwrap().contains("ten minutes"));
    assert!(phone.connect().is_err(), "nothing listens any more");
}

#[test]
fn after_it_is_stopped_nothing_answers() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let mut hanging = phone.connect().unwrap();
    hanging.write_all(b"GET /state HTTP/1.1\r\n").unwrap();
    std::thread::sleep(Duration::from_millis(100));
    desk.stop();
    assert!(!desk.view().open);
    assert!(phone.connect().is_err());
    let mut rest = Vec::new();
    let read = hanging.read_to_end(&mut rest);
    assert!(read.is_err() || rest.is_empty(), "{rest:?}");
}

#[test]
fn the_phone_closes_it_when_it_is_done() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    assert_eq!(phone.post("/done", &json!({})).status, 200);
    std::thread::sleep(Duration::from_millis(200));
    assert!(!desk.view().open);
    assert!(phone.connect().is_err());
}

#[test]
fn a_new_link_closes_the_one_before() {
    let desk = Desk::open();
    let act = desk.act();
    let before = desk.photos(&act);
    let after = desk.photos(&act);
    assert_ne!(before.token, after.token);
    assert_ne!(before.cookie, after.cookie);
    assert!(before.connect().is_err() || before.get("/state").status != 200);
    assert_eq!(after.get("/state").status, 200);
}

#[test]
fn a_slow_client_is_let_go_and_holds_up_nobody() {
    let limits = Limits {
        head: Duration::from_millis(400),
        connections_each: 3,
        ..Limits::default()
    };
    let desk = Desk::limited(limits);
    let act = desk.act();
    let phone = desk.photos(&act);
    let mut slow = phone.connect().unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nHost: ").unwrap();
    assert_eq!(
        phone.get("/state").status,
        200,
        "another one is answered meanwhile"
    );
    let begun = Instant::now();
    // A byte now and then does not keep it open.
    let gone = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        slow.write_all(b"x").is_err() || begun.elapsed() > Duration::from_secs(20)
    });
    assert!(gone && begun.elapsed() < Duration::from_secs(20));
}

#[test]
fn too_many_connections_are_not_taken_and_the_next_ones_are() {
    let limits = Limits {
        head: Duration::from_millis(800),
        connections_each: 2,
        ..Limits::default()
    };
    let desk = Desk::limited(limits);
    let act = desk.act();
    let phone = desk.photos(&act);
    let held: Vec<_> = (0..2).map(|_| phone.connect().unwrap()).collect();
    std::thread::sleep(Duration::from_millis(100));
    let mut third = phone.connect().unwrap();
    let _ = third.write_all(phone.head("GET", "/state", 0).as_bytes());
    assert!(read_answer(&mut third).is_err(), "the third is let go");
    drop(held);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(phone.get("/state").status, 200);
}

#[test]
fn too_many_requests_are_told_to_slow_down() {
    let limits = Limits {
        burst: 5,
        rate: 1,
        ..Limits::default()
    };
    let desk = Desk::limited(limits);
    let act = desk.act();
    let phone = desk.photos(&act);
    let answers: Vec<u16> = (0..8).map(|_| phone.get("/nothing").status).collect();
    assert_eq!(answers[0], 404);
    assert_eq!(answers.last(), Some(&429), "{answers:?}");
    desk.wait(3);
    assert_eq!(phone.get("/state").status, 200);
}

#[test]
fn a_head_without_end_is_refused() {
    let desk = Desk::open();
    let act = desk.act();
    let phone = desk.photos(&act);
    let endless = format!("GET /state HTTP/1.1\r\nX-Long: {}\r\n\r\n", "x".repeat(20_000));
    assert_eq!(phone.raw(endless.as_bytes()).status, 431);
}

#[test]
fn an_address_that_is_not_ours_is_not_listened_on() {
    let desk = Desk::open();
    let act = desk.act();
    for address in ["0.0.0.0", "192.168.77.1", "::", "not an address"] {
        let call = PhoneCall::Start {
            permission: PhonePermission::Photos {
                act: serde_json::from_value(act["act"]["id"].clone()).unwrap(),
            },
            address: address.to_owned(),
        };
        let refused = desk.links.answer(call).unwrap_err();
        assert_eq!(refused.code, "problem-phone-network", "{address}");
    }
    assert!(desk.links.state().is_none());
}

#[test]
fn the_networks_are_told_in_words() {
    let desk = Desk::open();
    let networks = desk.links.answer(PhoneCall::Networks).unwrap();
    assert_eq!(networks[0]["address"], "127.0.0.1");
    assert!(networks[0]["name"].as_str().unwrap().contains("lo"));
}
