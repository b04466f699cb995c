//! The calendar of what falls due, as an independent reader understands it.

use acceptance::Dossier;
use office::api::Call;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tests::story;
use tests::tools::Tool;
use tests::world::{World, part};

const TITLE: &str = r"Marchand ; cuisine, salon \n et « cour » : fin";
const LABEL: &str = "Solde, facture 2026-118 ; virement\nou chèque";

/// A signed act with its reserve, guarantees and retention, the sample, a visit and a sum due with every mark that a calendar
/// must escape.
fn world() -> World {
    let world = World::still(40);
    let site = story::signed(&world);
    let view = world.ask(Call::OpenDossier {
        dossier: site.dossier,
    });
    let mut dossier: Dossier = part(&view, "/dossier");
    dossier.title = TITLE.to_owned();
    world.tell(Call::SaveDossier { dossier });
    let say = |call: Value| world.ask(serde_json::from_value(call).unwrap());
    say(json!({ "call": "save_record", "dossier": site.dossier,
                "body": { "kind": "due", "label": LABEL, "amount": 120_000, "due_on": "2026-12-01" } }));
    let called = say(json!({ "call": "create_act", "dossier": site.dossier, "kind": "convocation" }));
    let mut body = called["act"]["body"].clone();
    body["at"] = "2026-12-10T09:00:00+01:00".into();
    say(json!({ "call": "save_act", "act": called["act"]["id"], "body": body }));
    say(json!({ "call": "issue", "act": called["act"]["id"] }));
    world.tell(Call::OpenSample);
    world
}

fn export(world: &World, name: &str) -> std::path::PathBuf {
    let path = world.beside(name);
    world.tell(Call::ExportCalendar { path: path.clone() });
    path
}

fn read(judge: &Tool, file: &Path) -> Option<Vec<Value>> {
    let said = judge.run(&[file]);
    let value: Value = serde_json::from_str(&said.text).ok()?;
    said.success.then(|| value["events"].as_array().unwrap().clone())
}

#[test]
fn icalendar_reads_what_falls_due_and_knows_each_again() {
    let Some(judge) = Tool::in_variable("icalendar", "SANS_RESERVE_ICALENDAR") else {
        return;
    };
    let world = world();
    let events = read(&judge, &export(&world, "first.ics")).expect("a calendar");
    let listed = world.ask(Call::Deadlines);
    let dated = |deadline: &&Value| !deadline["on"].is_null();
    let listed: Vec<&Value> = listed["deadlines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(dated)
        .collect();
    assert_eq!(events.len(), listed.len(), "{events:#?}");
    assert!(events.len() > 4, "{events:#?}");

    let uids =
        |events: &[Value]| -> BTreeSet<String> { events.iter().map(|event| part(event, "/uid")).collect() };
    assert_eq!(uids(&events).len(), events.len(), "each has its own identifier");
    let again = read(&judge, &export(&world, "second.ics")).expect("a calendar");
    assert_eq!(uids(&again), uids(&events));

    let visits: Vec<&Value> = events.iter().filter(|event| event["all_day"] == false).collect();
    assert_eq!(
        visits.len(),
        1,
        "a visit has its hour, a deadline its day: {events:#?}"
    );
    assert_eq!(visits[0]["starts"], "2026-12-10T08:00:00+00:00");
    for event in &events {
        let alarms = event["alarms"].as_array().unwrap();
        assert_eq!(alarms.len(), 1, "{event:#}");
        assert_eq!(alarms[0]["action"], "DISPLAY");
        assert!(alarms[0]["before"].as_f64().unwrap() >= 86_400.0, "{event:#}");
        assert_eq!(alarms[0]["description"], event["summary"]);
    }
    let due = events
        .iter()
        .find(|event| event["starts"] == "2026-12-01")
        .expect("the sum due");
    let summary = due["summary"].as_str().unwrap();
    let label = LABEL.replace('\n', " ");
    assert!(summary.contains(TITLE) && summary.contains(&label), "{summary}");
}

#[test]
fn icalendar_refuses_a_calendar_that_was_cut_or_garbled() {
    let Some(judge) = Tool::in_variable("icalendar", "SANS_RESERVE_ICALENDAR") else {
        return;
    };
    let world = world();
    let whole = fs::read_to_string(export(&world, "whole.ics")).unwrap();
    let first_day = whole.find("DTSTART;VALUE=DATE:").unwrap() + "DTSTART;VALUE=DATE:".len();
    for (name, broken) in [
        ("cut", whole[..whole.len() / 2].to_owned()),
        ("no end", whole.replacen("END:VEVENT\r\n", "", 1)),
        (
            "a day that is none",
            format!("{}x{}", &whole[..first_day], &whole[first_day + 1..]),
        ),
        ("not a calendar", "Bonjour".to_owned()),
    ] {
        let file = world.beside("broken.ics");
        fs::write(&file, broken).unwrap();
        assert!(read(&judge, &file).is_none(), "{name}");
    }
}
