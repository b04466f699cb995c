//! What is agreed in writing: where it comes from, what it adds, who accepts it.

use super::{about, reserve};
use crate::support::{Desk, item, uuid};
use serde_json::json;

#[test]
fn work_that_was_added_is_received_with_the_rest_and_counted_once() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    // Begun before the agreement is signed, the reception follows.
    let reception = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    let agreement = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Étagère".into();
        body["terms"] = "Une étagère de plus.".into();
        body["price_effect"] = 22_000.into();
        body["added"] = json!([item(9, "Étagère du palier", 20_000)]);
    });
    let unsigned = desk.issue(&agreement);
    let open = || desk.ask(json!({ "call": "open_act", "act": reception["act"]["id"] }));
    assert_eq!(open()["act"]["body"]["lines"].as_array().unwrap().len(), 2);
    desk.sign(&unsigned, "client");
    let followed = open();
    assert_eq!(followed["act"]["body"]["lines"][2]["item"], uuid(9));
    assert_eq!(followed["sums"]["works"], 607_000);
    assert_eq!(followed["sums"]["agreements"], 22_000);
    // What the client refuses is not owed, nor what was agreed about that alone: it counts where the item is received.
    let refused = desk.save(&followed, |body| body["lines"][2]["decision"] = "refused".into());
    assert_eq!(refused["sums"]["agreements"], 0);
    // Saving the dossier does not take it away.
    let stored = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }))["dossier"].clone();
    desk.ask(json!({ "call": "save_dossier", "dossier": stored }));
    assert_eq!(open()["act"]["body"]["lines"].as_array().unwrap().len(), 3);
}

#[test]
fn a_chosen_proposal_becomes_the_agreement_that_settles_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["item"] = dossier["items"][1]["id"].clone();
    objection["client_words"] = "Le placard est trop foncé.".into();
    objection["facts"] = "Teinte convenue : chêne clair. Teinte posée : chêne moyen.".into();
    objection["restatement"] = "La teinte ne vous convient pas.".into();
    objection["restatement_confirmed"] = true.into();
    objection["contractor_words"] = "Le fournisseur a livré une autre teinte.".into();
    objection["proposals"] = json!([
        { "text": "Remplacer les façades.", "remedy": "redo", "days_effect": 12 },
        { "text": "Garder les façades, moins 150 €.", "remedy": "price_reduction", "price_effect": -15_000 },
    ]);
    objection["chosen"] = 1.into();
    objection["chosen_on"] = "2026-11-21".into();
    desk.wait(86_400);
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let act = desk.begin(&dossier, "agreement", about("objection", &objection["id"]));
    let body = &act["act"]["body"];
    assert_eq!(
        body["subject"],
        "règlement de la réclamation du 21\u{a0}novembre 2026 (Placard sous escalier)"
    );
    assert_eq!(
        body["facts"],
        "Teinte convenue : chêne clair. Teinte posée : chêne moyen."
    );
    assert_eq!(
        body["terms"],
        "Garder les façades, moins 150 €. Le prix du marché est réduit de 150,00\u{a0}€."
    );
    assert_eq!(body["price_effect"], -15_000);
    assert_eq!(body["remedy"], "price_reduction");
    assert_eq!(body["agreed_on"], "2026-11-21");
    // Nothing is left to write: it can be issued as it is.
    let act = desk.conclude(&act);
    assert_eq!(act["dossier"]["contract"]["price"], 607_000 - 15_000);
}

#[test]
fn an_agreement_says_what_the_client_chose_or_why_not() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "Le placard est trop foncé.".into();
    objection["proposals"] = json!([
        { "text": "Garder les façades.", "remedy": "price_reduction", "price_effect": -15_000, "days_effect": 2 },
    ]);
    // Begun too early, it takes up what is chosen afterwards.
    let early = desk.begin(&dossier, "agreement", about("objection", &objection["id"]));
    assert_eq!(early["act"]["body"]["terms"], "");
    objection["chosen"] = 0.into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let act = desk.begin(&dossier, "agreement", about("objection", &objection["id"]));
    assert_eq!(act["act"]["id"], early["act"]["id"]);
    assert_eq!(act["act"]["body"]["price_effect"], -15_000);
    let departures = |act: &serde_json::Value| {
        let findings = act["findings"].as_array().unwrap();
        let codes = findings.iter().filter(|finding| finding["blocks"] == true);
        let codes = codes.map(|finding| finding["code"].as_str().unwrap().to_owned());
        codes
            .filter(|code| code.starts_with("departs-"))
            .collect::<Vec<_>>()
    };
    assert_eq!(departures(&act), [""; 0]);
    let act = desk.save(&act, |body| {
        body["price_effect"] = (-10_000).into();
        body["days_effect"] = 0.into();
        body["remedy"] = "gesture".into();
    });
    let all = ["departs-in-price", "departs-in-time", "departs-in-remedy"];
    assert_eq!(departures(&act), all);
    let problem = desk.refused(json!({ "call": "issue", "act": act["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    assert_eq!(problem.details.len(), 3);
    // A word that says nothing explains nothing.
    let act = desk.save(&act, |body| body["departure"] = " ".into());
    assert_eq!(departures(&act).len(), 3);
    let act = desk.save(&act, |body| {
        body["departure"] = "Le client garde aussi les poignées.".into();
    });
    assert_eq!(departures(&act), [""; 0]);
    desk.conclude(&act);
}

#[test]
fn the_contractor_accepts_the_agreement_that_a_witness_only_attests() {
    for (language, accepts, attests) in [
        ("fr", "J’accepte ce qui y est convenu.", "J’atteste que"),
        ("en", "I agree to what is settled in it.", "I attest that"),
    ] {
        let desk = Desk::with_profile();
        let mut dossier = desk.dossier();
        dossier["language"] = language.into();
        desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
        let act = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
        let act = desk.save(&act, |body| {
            body["subject"] = "Poignées en laiton".into();
            body["terms"] = "Pose de poignées en laiton.".into();
            body["signatories"] = json!([
                { "id": uuid(501), "name": "Mme Claire Marchand", "capacity": "client" },
                { "id": uuid(502), "name": "M. Besnard", "capacity": "contractor" },
                { "id": uuid(503), "name": "M. Voisin", "capacity": "witness" },
            ]);
        });
        let issued = desk.issue(&act);
        let said = |n: usize| issued["consents"][n].as_str().unwrap().to_owned();
        assert!(
            said(0).contains(accepts) && said(1).contains(accepts),
            "{}",
            said(1)
        );
        assert!(!said(1).contains(attests), "{}", said(1));
        assert!(!said(2).contains(accepts), "{}", said(2));
    }
}

#[test]
fn a_priced_wish_becomes_an_item_of_the_contract() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"],
        "body": { "kind": "change_request", "words": "Je voudrais aussi une tringle dans le placard.", "price": 9_000, "days": 1 },
    }));
    let record = &view["records"][0]["id"];
    let act = desk.begin(&dossier, "agreement", about("record", record));
    let body = &act["act"]["body"];
    assert_eq!(body["subject"], "Je voudrais aussi une tringle dans le placard");
    assert_eq!(
        (&body["price_effect"], &body["days_effect"]),
        (&json!(9_000), &json!(1))
    );
    assert_eq!(body["added"][0]["lump_sum"], 9_000);
    assert!(
        body["terms"].as_str().unwrap().contains("90,00\u{a0}€"),
        "{}",
        body["terms"]
    );
    assert!(
        body["terms"].as_str().unwrap().contains("prolongé d’un jour"),
        "{}",
        body["terms"]
    );
    let act = desk.conclude(&act);
    assert_eq!(
        act["dossier"]["contract"]["added"][0]["name"],
        "Je voudrais aussi une tringle dans le placard"
    );
    // An attempt to reach somebody is nothing to agree on.
    let view = desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"], "body": { "kind": "contact", "channel": "phone", "words": "Pas de réponse." },
    }));
    let records = view["records"].as_array().unwrap();
    let contact = records
        .iter()
        .find(|record| record["body"]["kind"] == "contact")
        .unwrap();
    let problem = desk.refused(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "agreement", "from": about("record", &contact["id"]),
    }));
    assert_eq!(problem.code, "problem-from-unfit");
}

#[test]
fn the_sentence_that_was_written_follows_the_figures_until_somebody_changes_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let view = desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"],
        "body": { "kind": "change_request", "words": "Une niche éclairée.", "price": 42_000 },
    }));
    let act = desk.begin(&dossier, "agreement", about("record", &view["records"][0]["id"]));
    let terms = |act: &serde_json::Value| act["act"]["body"]["terms"].as_str().unwrap().to_owned();
    assert!(
        terms(&act).contains("420,00\u{a0}€") && terms(&act).contains("ne change pas"),
        "{}",
        terms(&act)
    );
    assert_eq!(act["act"]["body"]["added"][0]["description"], "");
    let act = desk.save(&act, |body| {
        body["price_effect"] = 45_000.into();
        body["days_effect"] = 2.into();
    });
    assert!(
        terms(&act).contains("450,00\u{a0}€") && terms(&act).contains("de 2 jours"),
        "{}",
        terms(&act)
    );
    let act = desk.save(&act, |body| body["new_end"] = "2026-12-11".into());
    assert!(
        terms(&act).contains("portée au 11\u{a0}décembre 2026"),
        "{}",
        terms(&act)
    );
    // What somebody wrote stays as they wrote it.
    let act = desk.save(&act, |body| body["terms"] = "Une niche, pour 450 €.".into());
    let act = desk.save(&act, |body| body["price_effect"] = 50_000.into());
    assert_eq!(terms(&act), "Une niche, pour 450 €.");
}

#[test]
fn the_letter_of_a_termination_speaks_of_who_ends_the_contract() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let act = desk.begin(&dossier, "termination", json!({ "kind": "dossier" }));
    let letter = |act: &serde_json::Value| act["act"]["body"]["body"].as_str().unwrap().to_owned();
    assert!(letter(&act).contains("je mets fin au marché"), "{}", letter(&act));
    let act = desk.save(&act, |body| body["by"] = "client".into());
    assert!(
        letter(&act).contains("Vous avez mis fin au marché"),
        "{}",
        letter(&act)
    );
    assert!(!letter(&act).contains("je mets fin"), "{}", letter(&act));
    // A letter that somebody changed is theirs.
    let act = desk.save(&act, |body| body["body"] = "Madame,\n\nC’est fini.".into());
    let act = desk.save(&act, |body| body["by"] = "contractor".into());
    assert_eq!(letter(&act), "Madame,\n\nC’est fini.");
}

#[test]
fn an_estimate_that_is_left_fills_the_warning() {
    let desk = Desk::with_profile();
    let mut dossier = desk.dossier();
    dossier["contract"]["price_kind"] = json!({ "kind": "estimate", "low": 500_000, "high": 600_000 });
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let act = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let body = &act["act"]["body"];
    let facts = body["facts"].as_str().unwrap();
    assert!(facts.contains("70,00\u{a0}€ au-dessus"), "{facts}");
    // Well within the range there is nothing to say of it.
    dossier["contract"]["price_kind"] = json!({ "kind": "estimate", "low": 500_000, "high": 700_000 });
    desk.ask(json!({ "call": "save_dossier", "dossier": dossier }));
    let act = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    assert_eq!(act["act"]["body"]["facts"], "");
}

#[test]
fn agreements_count_in_the_order_in_which_they_were_issued() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let draft = |end: &str| {
        let act = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
        desk.wait(60);
        desk.save(&act, |body| {
            body["subject"] = "Fin des travaux".into();
            body["terms"] = "La fin est reportée.".into();
            body["new_end"] = end.into();
        })
    };
    let (first, second) = (draft("2026-12-10"), draft("2026-12-01"));
    let agreed = desk.conclude(&second);
    assert_eq!(agreed["dossier"]["contract"]["end"], "2026-12-01");
    desk.wait(60);
    let agreed = desk.conclude(&first);
    let contract = &agreed["dossier"]["contract"];
    assert_eq!(contract["end"], "2026-12-10");
    assert_eq!(contract["changes"][0]["act"], second["act"]["id"]);
    assert_eq!(contract["changes"][1]["act"], first["act"]["id"]);
    // The day agreed for a repair is not the end of the works.
    desk.wait(60);
    desk.received(&dossier);
    desk.wait(60);
    let repair = desk.begin(&dossier, "agreement", about("reserve", &uuid(101).into()));
    let repair = desk.save(&repair, |body| {
        body["terms"] = "Porte à raboter.".into();
        body["remedy"] = "repair".into();
        body["new_end"] = "2027-01-15".into();
    });
    let repair = desk.conclude(&repair);
    assert_eq!(reserve(&repair, 101)["deadline"], "2027-01-15");
    assert_eq!(repair["dossier"]["contract"]["end"], "2026-12-10");
}
