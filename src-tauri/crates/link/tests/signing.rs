//! Reading and signing on the signatory’s own phone.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use office::api::{PhoneCall, PhonePermission};
use serde_json::{Value, json};
use std::io::Cursor;
use support::{Desk, Phone, ink};

fn issued(desk: &Desk) -> Value {
    let act = desk.act();
    desk.ask(json!({ "call": "issue", "act": act["act"]["id"] }))
}

fn open(desk: &Desk, act: &Value) -> Value {
    desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }))
}

/// Reads every page as a picture.
fn read_all(phone: &Phone) -> Value {
    let state = phone.get("/state").json();
    for page in 1..=state["pages"].as_u64().unwrap() {
        let told = phone.get(&format!("/page/{page}"));
        assert_eq!(told.status, 200);
        let picture = image::load_from_memory(&told.body).unwrap().to_luma8();
        let dark = picture.pixels().filter(|pixel| pixel.0[0] < 100).count();
        assert!(picture.width() > 1000 && dark > 500, "page {page} is drawn");
    }
    state
}

#[test]
fn a_signature_by_phone_verifies_and_says_whose_device_it_was() {
    let desk = Desk::open();
    let act = issued(&desk);
    let phone = desk.signing(&act, 0);
    let state = read_all(&phone);
    assert_eq!(state["may"], "sign");
    // What they agree to says whose device it is.
    let consent = state["consent"].as_str().unwrap();
    assert!(
        consent.contains("own phone") || consent.contains("propre téléphone"),
        "{consent}"
    );
    assert_ne!(state["consent"], act["consents"][0]);
    let told = phone.post("/sign", &json!({ "consent": true, "ink": ink() }));
    assert_eq!(told.status, 200, "{}", told.text());
    let view = open(&desk, &act);
    let signature = &view["act"]["state"]["signatures"][0];
    assert_eq!(signature["name"], act["act"]["body"]["signatories"][0]["name"]);
    let facts = desk.ask(json!({ "call": "verify_act", "act": act["act"]["id"] }));
    let failed: Vec<&Value> = facts["facts"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|fact| fact["standing"] == "fails")
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
    // The copy that they take with them is the signed one.
    let copy = phone.get("/act.pdf");
    let address = format!("act/{}/pdf", act["act"]["id"].as_str().unwrap());
    let wide: Vec<u8> = "Safari/604.1".encode_utf16().flat_map(u16::to_be_bytes).collect();
    let has = |words: &[u8]| copy.body.windows(words.len()).any(|found| found == words);
    assert!(
        has(b"Safari/604.1") || has(&wide),
        "the device is inside the signature"
    );
    assert!(copy.body == std::fs::read(desk.office.media(&address).unwrap().file).unwrap());
    assert_eq!(desk.view().signed.as_deref(), signature["name"].as_str());
    desk.wait(4 * 60);
    assert!(!desk.view().open, "it closes after use");
}

#[test]
fn nobody_signs_without_reading_consent_or_ink() {
    let desk = Desk::open();
    let act = issued(&desk);
    let phone = desk.signing(&act, 0);
    let whole = json!({ "consent": true, "ink": ink() });
    assert_eq!(
        phone.post("/sign", &whole).status,
        409,
        "before anything was read"
    );
    let state = phone.get("/state").json();
    assert!(state["pages"].as_u64().unwrap() > 1);
    phone.get("/page/1");
    assert_eq!(phone.post("/sign", &whole).status, 409, "after the first page");
    read_all(&phone);
    let refused = phone.post("/sign", &json!({ "consent": false, "ink": ink() }));
    assert_eq!(refused.status, 422, "{}", refused.text());
    let empty = json!({ "consent": true, "ink": { "aspect": 2.0, "strokes": [] } });
    assert_eq!(phone.post("/sign", &empty).status, 422);
    assert_eq!(phone.send("POST", "/sign", b"{}").status, 400);
    assert!(
        open(&desk, &act)["act"]["state"]["signatures"]
            .as_array()
            .unwrap()
            .is_empty()
    );
}

#[test]
fn the_file_itself_and_the_words_of_a_page_can_be_read_too() {
    let desk = Desk::open();
    let act = issued(&desk);
    let phone = desk.signing(&act, 0);
    phone.get("/state");
    let words = phone.get("/text/1").text();
    assert!(
        words.contains("Marchand") && words.contains("Porte du séjour"),
        "{words}"
    );
    assert_eq!(phone.get("/text/99").status, 404);
    assert_eq!(phone.get("/page/0").status, 404);
    let file = phone.get("/act.pdf");
    assert_eq!(file.line("Content-Type").as_deref(), Some("application/pdf"));
    assert!(lopdf_count(&file.body) > 1);
    let told = phone.post("/sign", &json!({ "consent": true, "ink": ink() }));
    assert_eq!(
        told.status,
        200,
        "who has the file has all pages: {}",
        told.text()
    );
}

fn lopdf_count(bytes: &[u8]) -> usize {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    std::io::copy(&mut Cursor::new(bytes), &mut file).unwrap();
    seal::page_count(file.path()).unwrap() as usize
}

#[test]
fn what_changed_while_it_was_read_is_read_again() {
    let desk = Desk::open();
    let act = issued(&desk);
    let phone = desk.signing(&act, 0);
    read_all(&phone);
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "consent": true, "ink": ink(), "device": "laptop",
        "signatory": act["act"]["body"]["signatories"][1]["id"],
    }));
    let told = phone.post("/sign", &json!({ "consent": true, "ink": ink() }));
    assert_eq!((told.status, &told.json()["again"]), (409, &json!(true)));
    read_all(&phone);
    let told = phone.post("/sign", &json!({ "consent": true, "ink": ink() }));
    assert_eq!(told.status, 200, "{}", told.text());
}

#[test]
fn a_link_is_opened_only_for_who_can_sign() {
    let desk = Desk::open();
    let draft = desk.act();
    let start = |act: &Value, signatory: &Value| {
        let permission: PhonePermission =
            serde_json::from_value(json!({ "may": "sign", "act": act["act"]["id"], "signatory": signatory }))
                .unwrap();
        desk.links.answer(PhoneCall::Start {
            permission,
            address: "127.0.0.1".to_owned(),
        })
    };
    let client = draft["act"]["body"]["signatories"][0]["id"].clone();
    assert_eq!(
        start(&draft, &client).unwrap_err().code,
        "problem-phone-signatory"
    );
    let act = desk.ask(json!({ "call": "issue", "act": draft["act"]["id"] }));
    assert!(start(&act, &json!(support::uuid(9))).is_err());
    assert!(start(&act, &client).is_ok());
    desk.ask(json!({
        "call": "sign", "act": act["act"]["id"], "consent": true, "ink": ink(), "device": "laptop",
        "signatory": client,
    }));
    assert!(start(&act, &client).unwrap_err().message.contains("already"));
}

#[test]
fn a_link_for_signing_takes_no_photos() {
    let desk = Desk::open();
    let act = issued(&desk);
    let phone = desk.signing(&act, 0);
    assert_eq!(phone.announce("a.jpg", 10, 0).status, 404);
    assert_eq!(phone.send("PUT", "/files/1?at=0", b"x").status, 404);
}
