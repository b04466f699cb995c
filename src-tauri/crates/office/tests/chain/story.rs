//! From the crooked wall to the rectified number: one chain, told through every kind of act.

use super::{about, reserve, why_not};
use crate::support::{Desk, uuid};
use serde_json::{Value, json};

#[test]
fn a_draft_of_every_kind_can_be_begun_saved_and_deleted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.received(&dossier);
    // A warning before the works comes too late once they are received.
    let late = json!({ "call": "create_act", "dossier": dossier["id"], "kind": "support_notice" });
    assert_eq!(desk.refused(late).code, "problem-not-yet-all-received");
    for kind in [
        "agreement",
        "notice",
        "convocation",
        "lifting",
        "rectification",
        "statement",
        "letter",
        "termination",
    ] {
        let act = desk.begin(&dossier, kind, json!({ "kind": "dossier" }));
        assert_eq!(act["act"]["body"]["kind"], kind);
        let saved = desk.save(&act, |_| {});
        assert_eq!(saved["act"]["body"], act["act"]["body"], "{kind}");
        assert_eq!(saved["citable"][0]["number"], "PV-2026-0001", "{kind}");
        for finding in saved["findings"].as_array().unwrap() {
            let message = finding["message"].as_str().unwrap();
            assert!(
                message.ends_with('.') && !message.starts_with("missing-"),
                "{message}"
            );
        }
        desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
    }
}

#[test]
fn one_sides_word_is_complete_once_issued() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    assert_eq!(act["act"]["body"]["signatories"], json!([]));
    let act = desk.save(&act, |body| {
        body["subject"] = "Livraison des portes".into();
        body["facts"] = "Le fournisseur livre le 30 novembre au lieu du 20.".into();
        body["asked"] = "Choisir un autre modèle, ou attendre.".into();
    });
    let act = desk.issue(&act);
    assert_eq!(act["status"], "complete");
    assert_eq!(act["number"], "NT-2026-0001");
    let line = &desk.ask(json!({ "call": "desk" }))["dossiers"][0];
    assert_eq!((&line["unsigned"], &line["drafts"]), (&json!(0), &json!(0)));
    // It may still be withdrawn, with a reason.
    let voided = desk.ask(json!({ "call": "void", "act": act["act"]["id"], "reason": "Livré à temps." }));
    assert_eq!(voided["status"], "voided");
    // What waits for the client does count.
    let support = desk.begin(&dossier, "support_notice", json!({ "kind": "dossier" }));
    let signatories = support["act"]["body"]["signatories"].as_array().unwrap();
    let capacities: Vec<_> = signatories.iter().map(|one| &one["capacity"]).collect();
    assert_eq!(capacities, ["client", "contractor"]);
}

#[test]
fn the_chain_runs_from_the_crooked_wall_to_the_rectified_number() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();

    // The wall is crooked; the client chooses its repair and signs that they know.
    let support = desk.begin(&dossier, "support_notice", json!({ "kind": "dossier" }));
    let support = desk.save(&support, |body| {
        body["subject"] = "mur nord du séjour".into();
        body["items"] = json!([dossier["items"][0]["id"]]);
        body["defects"] =
            json!([{ "place": "à gauche de la baie", "what": "faux aplomb", "measured": "14 mm sur 2 m" }]);
        body["consequence"] = "La porte ne peut pas tomber d’aplomb.".into();
        body["proposal"] = "Redresser le mur par un doublage collé.".into();
        body["repair_price"] = 48_000.into();
        body["repair_days"] = 3.into();
        body["choice"] = "repair".into();
    });
    let support = desk.issue(&support);
    assert!(
        support["consents"][0]
            .as_str()
            .unwrap()
            .contains("Je choisis qu’il soit d’abord réparé")
    );
    let support = desk.sign(&support, "client");
    let support_id = &support["act"]["id"];

    // The repair becomes an agreement, with its price and days.
    let agreement = desk.begin(&dossier, "agreement", about("act", support_id));
    let body = &agreement["act"]["body"];
    assert_eq!(body["origin"], about("act", support_id));
    assert_eq!(
        (&body["price_effect"], &body["days_effect"]),
        (&json!(48_000), &json!(3))
    );
    assert_eq!(body["terms"], "Redresser le mur par un doublage collé.");
    assert_eq!(body["items"], json!([dossier["items"][0]["id"]]));
    assert!(body["facts"].as_str().unwrap().contains("14 mm sur 2 m"));
    let agreement = desk.conclude(&agreement);
    assert_eq!(agreement["dossier"]["contract"]["price"], 607_000 + 48_000);
    assert_eq!(
        agreement["dossier"]["contract"]["changes"][0]["number"]["rank"],
        1
    );

    // The reception, with four reserves; the contested one names the notice on the support.
    let reception = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    assert_eq!(reception["sums"]["agreements"], 48_000);
    desk.ask(json!({ "call": "delete_draft", "act": reception["act"]["id"] }));
    let reception = desk.received(&dossier);
    assert_eq!(reception["dossier"]["reserves"].as_array().unwrap().len(), 4);
    assert_eq!(reserve(&reception, 102)["standing"], "contested");

    // Two are settled without the trowel.
    for (number, remedy, price) in [(102, "gesture", 0), (104, "price_reduction", -15_000)] {
        let from = about("reserve", &uuid(number).into());
        let settled = desk.begin(&dossier, "agreement", from.clone());
        let body = &settled["act"]["body"];
        assert_eq!(
            body["subject"],
            format!("règlement de la réserve n°\u{a0}{} du PV-2026-0001", number - 100)
        );
        let settled = desk.save(&settled, |body| {
            body["terms"] = "Convenu ainsi.".into();
            body["remedy"] = remedy.into();
            body["price_effect"] = price.into();
        });
        let settled = desk.conclude(&settled);
        let state = reserve(&settled, number);
        assert_eq!(state["standing"], "settled");
        // What is settled cannot be agreed on again.
        let problem = desk.refused(
            json!({ "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": from }),
        );
        assert_eq!(problem.code, "problem-reserve-closed");
    }

    // The rest is lifted, one in part.
    let lifting = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let lines = lifting["act"]["body"]["lines"].as_array().unwrap();
    let named: Vec<_> = lines
        .iter()
        .map(|line| line["reserve"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(named, [uuid(101), uuid(103)]);
    let lifting = desk.save(&lifting, |body| {
        body["lines"][0]["decision"] = "lifted".into();
        body["lines"][0]["done"] = "Porte rabotée de 2 mm.".into();
        body["lines"][1]["decision"] = "in_part".into();
        body["lines"][1]["deadline"] = "2026-12-20".into();
    });
    let lifting = desk.conclude(&lifting);
    assert_eq!(lifting["number"], "LR-2026-0001");
    assert_eq!(reserve(&lifting, 101)["standing"], "lifted");
    assert_eq!(reserve(&lifting, 101)["closed_by"]["rank"], 1);
    assert_eq!(reserve(&lifting, 103)["deadline"], "2026-12-20");
    let again = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    assert_eq!(again["act"]["body"]["lines"].as_array().unwrap().len(), 1);
    let again = desk.save(&again, |body| body["lines"][0]["decision"] = "lifted".into());
    let again = desk.conclude(&again);
    assert!(
        why_not(&again, "lifting")
            .as_str()
            .unwrap()
            .contains("Aucune réserve n’est ouverte")
    );
    assert!(
        why_not(&again, "reception")
            .as_str()
            .unwrap()
            .contains("PV-2026-0001")
    );

    // A mistake in the reception is corrected by an act that names it.
    let rectified = desk.begin(&dossier, "rectification", about("act", &reception["act"]["id"]));
    assert_eq!(rectified["act"]["body"]["corrects"], reception["act"]["id"]);
    let rectified = desk.save(&rectified, |body| {
        body["reason"] = "Faute de frappe.".into();
        body["corrections"] = json!([{ "place": "Réserve 2", "stands": "9 mm", "reads": "7 mm" }]);
    });
    let rectified = desk.conclude(&rectified);
    assert_eq!(rectified["number"], "RC-2026-0001");
    let journal = desk.ask(json!({ "call": "verify_journal" }));
    assert_eq!(journal["unbroken"], true);
}

#[test]
fn a_rectifying_act_says_that_it_changes_no_account() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let received = desk.received(&dossier);
    let told = |act: &Value| {
        let findings = act["findings"].as_array().unwrap();
        findings.iter().any(|one| one["code"] == "rectification-text")
    };
    let act = desk.begin(&dossier, "rectification", about("act", &received["act"]["id"]));
    assert!(told(&act));
    let notice = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let notice = desk.save(&notice, |body| body["facts"] = "Livraison retardée.".into());
    let notice = desk.issue(&notice);
    let act = desk.begin(&dossier, "rectification", about("act", &notice["act"]["id"]));
    assert!(!told(&act));
}

#[test]
fn who_acknowledges_receipt_agrees_to_nothing() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let notice = desk.save(&notice, |body| {
        body["subject"] = "Retard".into();
        body["facts"] = "Deux jours de retard.".into();
        body["signatories"] =
            json!([{ "id": uuid(50), "name": "Mme Claire Marchand", "capacity": "client" }]);
    });
    let notice = desk.issue(&notice);
    assert_eq!(notice["status"], "issued");
    let consent = notice["consents"][0].as_str().unwrap();
    assert!(
        consent.contains("Cela ne vaut accord ni sur les faits ni sur les demandes"),
        "{consent}"
    );
    let signed = desk.sign(&notice, "client");
    assert_eq!(signed["status"], "signed");
    // A statement never asks it of the client.
    let statement = desk.begin(&dossier, "statement", json!({ "kind": "dossier" }));
    let signatories = statement["act"]["body"]["signatories"].as_array().unwrap();
    assert!(signatories.iter().all(|one| one["capacity"] != "client"));
}
