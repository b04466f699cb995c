//! Import of a whole chain: acts of every kind, what happened beside them, and what cannot come in their order.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/course.rs"]
mod course;
mod support;

use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{Desk, uuid};

/// A story of every kind of act, without fault, as a person would write it: only what is not usual.
fn story() -> Value {
    json!({
        "dossier": {
            "title": "Chantier Marchand",
            "client": { "name": "Mme Claire Marchand" },
            "contract": {
                "reference": "Devis 2026-014", "signed_on": "2026-09-02", "starts_on": "2026-10-05", "price": "30000",
                "ends_on": "2026-11-01", "rule_set": "fr-nfp-03-001", "hours": "8 h à 18 h", "rounds": 2,
                "round_price": "120.00",
                "rules": [{ "change": { "rule": "delay_cap", "value": "1/50" }, "reason": "devis, art. 7" }]
            },
            "items": [
                { "key": "door", "name": "Porte du séjour", "lump_sum": "2150.00" },
                { "key": "floor", "name": "Parquet", "lump_sum": "27850.00" }
            ]
        },
        "objections": [{
            "key": "late", "received_on": "2026-11-10", "kind": "delay", "client_words": "Trop tard.", "item": "door",
            "warned_by": ["wall"], "cause": "planning", "cost": "45",
            "proposals": [{ "text": "Une remise", "remedy": "gesture", "price_effect": "-100" }, { "text": "Rien" }],
            "chosen": 1, "chosen_on": "2026-11-12",
            "deadline": { "asked": "2026-11-11", "contested": true, "counter": "2026-11-20" },
            "steps": [{ "who": "contractor", "what": "Écrire l’avenant", "due_on": "2026-11-14" }]
        }],
        "records": [
            { "kind": "change_request", "key": "shelf", "words": "Une étagère.", "price": "240", "days": 2 },
            { "kind": "due", "key": "s1", "label": "Situation n° 1", "amount": "6000", "due_on": "2026-11-10" },
            { "kind": "receipt", "amount": "2500.50", "due": "s1", "seen": true },
            { "kind": "contact", "channel": "phone", "about": { "record": "s1" }, "at": "2026-11-12T09:00:00+01:00" },
            { "kind": "correction_round", "item": "floor", "words": "Une lame." },
            { "kind": "incident", "facts": "La voix s’est élevée." }
        ],
        "acts": [
            { "kind": "support_notice", "key": "wall", "subject": "Mur du séjour", "items": ["door"], "choice": "go_on",
              "defects": [{ "place": "à droite", "measured": "14 mm sur 2 m" }], "repair_price": "480" },
            { "kind": "agreement", "subject": "Étagère", "record": "shelf", "price_effect": "240", "remedy": "extra_work",
              "added": [{ "key": "rack", "name": "Étagère", "lump_sum": "240" }] },
            { "kind": "notice", "key": "delay", "warns_of": "delay", "subject": "Parquet", "items": ["floor"], "days_effect": 7 },
            { "kind": "agreement", "subject": "Nouvelle date", "act": "delay", "days_effect": 7 },
            { "kind": "convocation", "key": "call", "at": "2026-11-20T09:00:00+01:00", "sending": { "dated_on": "2026-11-12" } },
            { "kind": "statement", "convened_by": "call", "facts": "Personne." },
            {
                "kind": "reception", "key": "refused", "visit": { "started": "2026-11-18T09:00:00+01:00" },
                "decision": "refused", "refusal_reasons": "Le parquet manque."
            },
            {
                "kind": "reception", "key": "pv", "follows": "refused", "completed_on": "2026-11-13",
                "visit": { "started": "2026-11-21T14:05:00+01:00" },
                "lines": [{ "item": "rack", "decision": "accepted" }, { "item": "door", "decision": "accepted_with_reserve" }],
                "reserves": [{
                    "key": "r1", "item": "door", "client_words": "La porte frotte.", "answer": "contested",
                    "support_notice": "wall", "answerable": "existing_support", "remedy_kind": "gesture"
                }],
                "decision": "with_reserves",
                "money": { "penalties": { "basis": { "notice_on": "2026-11-01", "late": 12 } } }
            },
            { "kind": "agreement", "subject": "Porte", "reserve": "r1", "remedy": "repair" },
            { "kind": "lifting", "lines": [{ "reserve": "r1", "decision": "lifted", "done_on": "2026-11-21" }] },
            { "kind": "rectification", "corrects": "pv", "corrections": [{ "place": "Visite", "stands": "14 h", "reads": "15 h" }] },
            { "kind": "letter", "template": "acknowledgement", "about": { "objection": "late" } },
            { "kind": "termination", "effective_on": "2026-12-01", "lines": [{ "item": "door", "amount": "2150" }] }
        ]
    })
}

fn write(desk: &Desk, file: &Value) -> Value {
    let path = desk.path("chantier.json");
    std::fs::write(&path, file.to_string()).unwrap();
    json!({ "call": "import", "path": path })
}

fn bodies(desk: &Desk, view: &Value) -> Vec<Value> {
    let acts = view["acts"].as_array().unwrap().iter();
    acts.map(|act| desk.ask(json!({ "call": "open_act", "act": act["id"] }))["act"]["body"].clone())
        .collect()
}

/// The one fault of a sound story in which `pointer` was set to `value`, by its place.
fn only_fault(pointer: &str, value: Value) -> (String, String) {
    let desk = Desk::with_profile();
    let mut file = story();
    *file.pointer_mut(pointer).unwrap() = value;
    let problem = desk.refused(write(&desk, &file));
    let faults: BTreeMap<String, String> = problem
        .details
        .iter()
        .map(|detail| (detail.place.clone(), detail.message.clone()))
        .collect();
    assert_eq!(faults.len(), 1, "{pointer}: {problem:#?}");
    assert_eq!(desk.ask(json!({ "call": "desk" }))["dossiers"], json!([]));
    let fault = faults.into_iter().next().unwrap();
    assert!(!fault.1.starts_with("import-"), "{fault:?}");
    fault
}

#[test]
fn a_story_of_every_kind_comes_in_with_all_that_hangs_together() {
    let desk = Desk::with_profile();
    let view = desk.ask(write(&desk, &story()));
    let bodies = bodies(&desk, &view);
    let kinds: Vec<&str> = bodies.iter().map(|body| body["kind"].as_str().unwrap()).collect();
    let wanted = story();
    let wanted: Vec<&str> = wanted["acts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|act| act["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, wanted);
    let id = |index: usize| &view["acts"][index]["id"];

    let contract = &view["dossier"]["contract"];
    assert_eq!(
        (&contract["rounds"], &contract["round_price"]),
        (&json!(2), &json!(12_000))
    );
    assert_eq!(contract["rules"][0]["reason"], "devis, art. 7");
    let objection = &view["objections"][0];
    assert_eq!(
        (&objection["chosen"], &objection["state"]),
        (&json!(0), &json!("agreed"))
    );
    assert_eq!(&objection["warned_by"][0], id(0));
    assert_eq!(objection["proposals"][0]["price_effect"], -10_000);
    let records = view["records"].as_array().unwrap();
    assert_eq!(records.len(), 6);
    assert_eq!(view["account"]["received"], 250_050);

    assert_eq!(bodies[0]["repair_price"], 48_000);
    assert_eq!(bodies[1]["origin"]["kind"], "record");
    assert_eq!(&bodies[3]["origin"], &json!({ "kind": "act", "id": id(2) }));
    assert_eq!(&bodies[5]["convened_by"], id(4));
    assert_eq!(&bodies[7]["follows"], id(6));
    assert_eq!(&bodies[7]["reserves"][0]["support_notice"], id(0));
    // The item that the agreement adds is received with the others.
    assert_eq!(bodies[7]["lines"].as_array().unwrap().len(), 3);
    assert_eq!(bodies[7]["lines"][2]["item"], bodies[1]["added"][0]["id"]);
    let line = &bodies[9]["lines"][0];
    assert_eq!(
        (&line["reception"], &line["reserve"]),
        (id(7), &bodies[7]["reserves"][0]["id"])
    );
    assert_eq!(&bodies[10]["corrects"], id(7));
    assert_eq!(bodies[12]["lines"][0]["amount"], 215_000);
}

#[test]
fn penalties_are_computed_and_letters_written_as_the_window_does() {
    let desk = Desk::with_profile();
    let view = desk.ask(write(&desk, &story()));
    let bodies = bodies(&desk, &view);
    let penalties = &bodies[7]["money"]["penalties"];
    // 12 days of 1/3000 of 30 000,00 €.
    assert_eq!(penalties["claimed"], 12_000);
    assert_eq!(penalties["basis"]["price"], 3_000_000);
    let letter = &bodies[11];
    assert!(
        letter["body"].as_str().unwrap().contains("Trop tard."),
        "{letter}"
    );
    assert_eq!(letter["about"]["kind"], "objection");
    // Saved as it is, a draft stays as it is.
    let act = &view["acts"][11]["id"];
    let saved = desk.ask(json!({ "call": "save_act", "act": act, "body": letter }));
    assert_eq!(&saved["act"]["body"], letter);
}

#[test]
fn a_plan_can_be_written_on_and_names_nothing_more_that_is_not_there() {
    let desk = Desk::with_profile();
    let view = desk.ask(write(&desk, &story()));
    let save = |index: usize, body: &Value| json!({ "call": "save_act", "act": view["acts"][index]["id"], "body": body });
    for (index, body) in bodies(&desk, &view).iter().enumerate() {
        let mut body = body.clone();
        body["originals"] = 3.into();
        let saved = desk.ask(save(index, &body));
        assert_eq!(saved["act"]["body"]["originals"], 3);
    }
    let mut lifting = bodies(&desk, &view)[9].clone();
    let mut more = lifting["lines"][0].clone();
    more["reserve"] = uuid(5).into();
    lifting["lines"].as_array_mut().unwrap().push(more);
    let problem = desk.refused(save(9, &lifting));
    assert_eq!(problem.details.len(), 1, "{problem:#?}");
    assert_eq!(problem.details[0].place, "/lines/1/reserve");
}

#[test]
fn an_act_names_only_what_stands_before_it_and_fits() {
    for (pointer, value, words) in [
        ("/acts/3/act", json!("pv"), "plus loin"),
        ("/acts/3/act", json!("delai"), "delay"),
        ("/acts/5/convened_by", json!("wall"), "convocation"),
        (
            "/acts/7/reserves/0/support_notice",
            json!("delay"),
            "support_notice",
        ),
        ("/acts/7/follows", json!("call"), "reception"),
        ("/acts/6/decision", json!("without_reserve"), "refusée"),
        ("/acts/10/corrects", json!("nowhere"), "nowhere"),
        ("/objections/0/warned_by/0", json!("pv"), "notice"),
        ("/acts/9/lines/0/reserve", json!("r2"), "r1"),
        ("/records/2/due", json!("s2"), "s1"),
        ("/acts/11/about", json!({ "record": "s3" }), "s3"),
    ] {
        let (place, message) = only_fault(pointer, value);
        let pointer = match pointer {
            "/acts/6/decision" => "/acts/7/follows",
            "/acts/11/about" => "/acts/11/about/record",
            other => other,
        };
        assert_eq!(place, pointer);
        assert!(message.contains(words), "{place}: {message}");
    }
}

#[test]
fn what_cannot_come_in_this_order_is_refused() {
    let desk = Desk::with_profile();
    let mut file = story();
    let acts = file["acts"].as_array_mut().unwrap();
    let lifting = acts.remove(9);
    acts.insert(0, lifting);
    let termination = acts.pop().unwrap();
    acts.insert(1, termination);
    let problem = desk.refused(write(&desk, &file));
    let places: Vec<&str> = problem
        .details
        .iter()
        .map(|detail| detail.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "/acts/0/lines/0/reserve",
            "/acts/2/kind",
            "/acts/3/kind",
            "/acts/4/kind",
            "/acts/5/kind",
            "/acts/10/kind"
        ],
        "{problem:#?}"
    );
}

#[test]
fn what_contradicts_itself_beside_the_acts_is_named() {
    for (pointer, value) in [
        ("/objections/0/chosen", json!(3)),
        ("/objections/0/chosen", json!(0)),
        ("/objections/0/chosen_on", json!("2026-11-01")),
        ("/records/0/price", json!("-1")),
        ("/records/3/at", json!("2031-01-01T00:00:00+01:00")),
        ("/dossier/contract/rules/0/change/value", json!("2/1")),
        ("/dossier/contract/rules/0/change/rule", json!("delay_capp")),
    ] {
        let (place, message) = only_fault(pointer, value);
        assert!(pointer.starts_with(&place), "{pointer}: {place} {message}");
    }
}

#[test]
fn a_key_that_is_an_identifier_is_kept_and_taken_once() {
    let desk = Desk::with_profile();
    let mut file =
        json!({ "dossier": { "title": "Chez Paul" }, "acts": [{ "kind": "notice", "subject": "Retard" }] });
    file["acts"][0]["key"] = uuid(77).into();
    file["dossier"]["key"] = uuid(78).into();
    let view = desk.ask(write(&desk, &file));
    assert_eq!(view["acts"][0]["id"], uuid(77).as_str());
    assert_eq!(view["dossier"]["id"], uuid(78).as_str());
    assert_eq!(desk.refused(write(&desk, &file)).code, "problem-import-known");
    file["dossier"]["key"] = uuid(79).into();
    assert_eq!(desk.refused(write(&desk, &file)).code, "problem-import-known");
    file["acts"][0]["key"] = "retard".into();
    desk.ask(write(&desk, &file));
}

#[test]
fn the_example_of_the_readme_is_sound() {
    let readme = include_str!("../../../../README.md");
    let example = readme
        .split("```json\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let desk = Desk::with_profile();
    std::fs::create_dir(desk.path("photos")).unwrap();
    support::photo(&desk.path("photos/mur.jpg"), 1);
    let view = desk.ask(write(&desk, &serde_json::from_str(example).unwrap()));
    assert_eq!(view["acts"].as_array().unwrap().len(), 3);
    assert_eq!(view["exhibits"].as_array().unwrap().len(), 1);
}

/// The data of `desk` as it takes them out, beside its folder.
fn taken_out(desk: &Desk) -> std::path::PathBuf {
    let place = desk.path("export");
    std::fs::create_dir_all(&place).unwrap();
    let view = desk.ask(json!({ "call": "export_data", "form": "json", "path": place }));
    view["path"].as_str().unwrap().into()
}

/// The bodies of a dossier’s acts by their identifiers.
fn bodies_by_id(desk: &Desk, view: &Value) -> BTreeMap<String, Value> {
    let acts = view["acts"].as_array().unwrap().iter();
    let open = |act: &Value| desk.ask(json!({ "call": "open_act", "act": act["id"] }));
    acts.map(|act| (act["id"].to_string(), open(act)["act"]["body"].clone()))
        .collect()
}

/// What happened and when; when it was written down is told anew.
fn told(records: &Value) -> Vec<Value> {
    let records = records.as_array().unwrap().iter();
    records
        .map(|record| json!([record["id"], record["at"], record["body"]]))
        .collect()
}

#[test]
fn what_was_taken_out_comes_in_again_as_it_was() {
    let first = Desk::with_profile();
    let was = first.ask(write(&first, &story()));
    let file = taken_out(&first);
    let second = Desk::with_profile();
    let is = second.ask(json!({ "call": "import", "path": file }));
    assert_eq!(is["imported"], 1);
    assert_eq!(is["left_out"], json!([]));
    for part in ["dossier", "objections", "reserves", "contract", "account"] {
        assert_eq!(is[part], was[part], "{part}");
    }
    assert_eq!(told(&is["records"]), told(&was["records"]));
    let (were, are) = (bodies_by_id(&first, &was), bodies_by_id(&second, &is));
    assert_eq!(were.len(), 13);
    for (id, body) in &were {
        assert_eq!(&are[id], body, "{id}");
    }
    // Where it is already, it does not come in twice.
    let problem = first.refused(json!({ "call": "import", "path": file }));
    assert_eq!(problem.code, "problem-import-known");
}

#[test]
fn an_export_with_issued_and_voided_acts_and_photos_comes_in_as_drafts() {
    let first = Desk::with_profile();
    let was = first.ask(json!({ "call": "open_sample" }));
    let dossier = was["dossier"]["id"].clone();
    let notice = first.begin(&was["dossier"], "notice");
    let notice = first.save(&notice, |body| {
        body["subject"] = "Retard".into();
        body["facts"] = "Le bois manque.".into();
    });
    let notice = first.conclude(&notice);
    let about = json!({ "kind": "act", "id": notice["act"]["id"] });
    first.note(
        &was["dossier"],
        json!({ "kind": "contact", "words": "Vu.", "about": about }),
    );
    first.ask(json!({ "call": "void", "act": notice["act"]["id"], "reason": "Erreur de date" }));
    let was = first.ask(json!({ "call": "open_dossier", "dossier": dossier }));
    let file = taken_out(&first);
    let json: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let exhibits = json["dossiers"][0]["exhibits"].as_array().unwrap();
    assert!(exhibits.len() > 1);

    // Without the originals it comes in all the same, and says which are missing.
    let bare = Desk::with_profile();
    let without = bare.ask(json!({ "call": "import", "path": file }));
    assert_eq!(without["left_out"].as_array().unwrap().len(), exhibits.len());
    assert_eq!(without["exhibits"], json!([]));
    assert_eq!(
        without["acts"].as_array().unwrap().len(),
        was["acts"].as_array().unwrap().len() - 1
    );
    let drafts = without["acts"].as_array().unwrap().iter();
    assert!(drafts.clone().all(|act| act["status"] == "draft"));
    assert!(drafts.clone().all(|act| act["id"] != notice["act"]["id"]));
    let seen = without["records"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["body"]["words"] == "Vu.");
    assert_eq!(seen.unwrap()["body"]["about"]["kind"], "dossier");

    // With them, whatever they are called, each is tied as it was.
    let beside = file.parent().unwrap().join("pieces");
    std::fs::create_dir(&beside).unwrap();
    for exhibit in exhibits {
        let sha256 = exhibit["sha256"].as_str().unwrap();
        let original = first.data().join("vault").join(&sha256[..2]).join(&sha256[2..]);
        std::fs::copy(original, beside.join(format!("n{}", exhibit["number"]))).unwrap();
    }
    let full = Desk::with_profile();
    let with = full.ask(json!({ "call": "import", "path": file }));
    assert_eq!(with["left_out"], json!([]));
    let said = |view: &Value| -> Vec<Value> {
        let exhibits = view["exhibits"].as_array().unwrap().iter();
        exhibits
            .map(|one| &one["exhibit"])
            .map(|one| {
                json!([
                    one["id"],
                    one["file_name"],
                    one["caption"],
                    one["links"],
                    one["annotations"],
                    one["sha256"]
                ])
            })
            .collect()
    };
    assert_eq!(said(&with), said(&was));

    // What is drawn over one and cannot be drawn is refused, so that nothing hidden comes in bare.
    let mut odd: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    odd["dossiers"][0]["exhibits"][0]["annotations"] =
        json!([{ "kind": "blur", "area": { "x": 0, "y": 0, "width": 0, "height": 0 } }]);
    let bare = Desk::with_profile();
    let path = file.with_file_name("autre.json");
    std::fs::write(&path, odd.to_string()).unwrap();
    let problem = bare.refused(json!({ "call": "import", "path": path }));
    assert_eq!(problem.code, "problem-annotation-no-extent");
    assert_eq!(bare.ask(json!({ "call": "desk" }))["dossiers"], json!([]));

    // One that was changed on its way is another file.
    let forged = beside.join(format!("n{}", exhibits[0]["number"]));
    let mut permissions = std::fs::metadata(&forged).unwrap().permissions();
    #[allow(
        clippy::permissions_set_readonly_false,
        reason = "the copy of an original is the test’s own"
    )]
    permissions.set_readonly(false);
    std::fs::set_permissions(&forged, permissions).unwrap();
    let mut bytes = std::fs::read(&forged).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&forged, bytes).unwrap();
    let other = Desk::with_profile();
    let view = other.ask(json!({ "call": "import", "path": file }));
    assert_eq!(view["left_out"], json!([exhibits[0]["file_name"]]));
}

#[test]
fn an_export_of_a_later_version_is_told_as_that() {
    let first = Desk::with_profile();
    first.ask(write(&first, &story()));
    let file = taken_out(&first);
    let mut later: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    later["format"] = (later["format"].as_u64().unwrap() + 1).into();
    let second = Desk::with_profile();
    let problem = second.refused(write(&second, &later));
    assert_eq!(problem.code, "problem-file-newer");
    assert_eq!(second.ask(json!({ "call": "desk" }))["dossiers"], json!([]));
}

#[test]
fn an_export_that_somebody_spoilt_is_refused_whole() {
    let first = Desk::with_profile();
    first.ask(write(&first, &story()));
    let file = taken_out(&first);
    let mut json: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let second = Desk::with_profile();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut spoilt = json.clone();
        change(&mut spoilt);
        let problem = second.refused(write(&second, &spoilt));
        assert_eq!(problem.code, "problem-import");
        assert_eq!(second.ask(json!({ "call": "desk" }))["dossiers"], json!([]));
        problem.details[0].place.clone()
    };
    let nowhere = uuid(77);
    assert_eq!(
        refused(&|json| json["dossiers"][0]["objections"][0]["item"] = nowhere.clone().into()),
        "/dossiers/0/objections/0/item"
    );
    assert_eq!(
        refused(&|json| json["dossiers"][0]["dossier"]["title"] = 7.into()),
        "/dossiers/0/dossier/title"
    );
    assert_eq!(refused(&|json| json["dossiers"] = json!([])), "/dossiers");
    json["dossiers"][0]["objections"][0]["received_on"] = "2036-01-01".into();
    let problem = second.refused(write(&second, &json));
    let places: Vec<&str> = problem.details.iter().map(|detail| &*detail.place).collect();
    assert!(
        places.contains(&"/dossiers/0/objections/0/received_on"),
        "{places:?}"
    );
}

#[test]
fn a_receipt_may_pay_back_the_retention_that_a_reception_of_the_file_is_to_keep() {
    let desk = Desk::with_profile();
    let mut file = story();
    let records = file["records"].as_array_mut().unwrap();
    records.push(json!({ "kind": "receipt", "amount": "10", "retention_of": "pv" }));
    // The contract provides for none, and neither does the act.
    let problem = desk.refused(write(&desk, &file));
    assert_eq!(problem.details[0].place, "/records/6/retention_of");
    file["acts"][7]["money"]["retention"] = json!({ "rate": "5" });
    let view = desk.ask(write(&desk, &file));
    assert_eq!(view["records"][6]["body"]["retention_of"], view["acts"][7]["id"]);
}

#[test]
fn an_agreement_settles_an_objection_and_the_reserve_that_it_is_about() {
    let mut file = story();
    file["acts"][8]["objection"] = "late".into();
    let desk = Desk::with_profile();
    let view = desk.ask(write(&desk, &file));
    let agreement = desk.ask(json!({ "call": "open_act", "act": view["acts"][8]["id"] }));
    let body = &agreement["act"]["body"];
    assert_eq!(body["origin"]["kind"], "objection");
    let reception = desk.ask(json!({ "call": "open_act", "act": view["acts"][7]["id"] }));
    assert_eq!(body["reserve"], reception["act"]["body"]["reserves"][0]["id"]);
    // Of two origins, one.
    file["acts"][8]["act"] = "delay".into();
    let other = Desk::with_profile();
    let problem = other.refused(write(&other, &file));
    assert_eq!(problem.details[0].place, "/acts/8/act");
}
