//! The whole chain of acts, as one writes and signs it; and what cannot come.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Desk, item, uuid};

impl Desk {
    fn begin(&self, dossier: &Value, kind: &str, from: Value) -> Value {
        self.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind, "from": from }))
    }

    fn save(&self, act: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    #[track_caller]
    fn issue(&self, act: &Value) -> Value {
        self.ask(json!({ "call": "issue", "act": act["act"]["id"] }))
    }

    #[track_caller]
    fn sign(&self, act: &Value, capacity: &str) -> Value {
        let signatories = act["act"]["body"]["signatories"].as_array().unwrap();
        let signatory = signatories
            .iter()
            .find(|one| one["capacity"] == capacity)
            .unwrap();
        self.ask(json!({
            "call": "sign", "act": act["act"]["id"], "signatory": signatory["id"],
            "consent": true, "ink": support::ink(), "device": "tablette",
        }))
    }

    /// Issued and signed by the client.
    #[track_caller]
    fn conclude(&self, act: &Value) -> Value {
        let issued = self.issue(act);
        self.sign(&issued, "client")
    }

    /// A signed reception with four reserves, the second contested.
    fn received(&self, dossier: &Value) -> Value {
        let act = self.begin(dossier, "reception", json!({ "kind": "dossier" }));
        let act = self.save(&act, |body| {
            body["decision"] = json!({ "decision": "with_reserves" });
            let lines = body["lines"].as_array_mut().unwrap();
            for line in lines {
                line["decision"] = "accepted_with_reserve".into();
            }
            let reserve = |number: u32, item: &Value, words: &str| {
                json!({ "id": uuid(number), "item": item["id"], "client_words": words, "answer": "accepted",
                        "deadline": "2026-12-05" })
            };
            let items = &dossier["items"];
            body["reserves"] = json!([
                reserve(101, &items[0], "La porte frotte en haut."),
                reserve(102, &items[0], "Un jour de 9 mm sous la porte."),
                reserve(103, &items[1], "Une rayure sur le placard."),
                reserve(104, &items[1], "La teinte est plus foncée que convenu."),
            ]);
            body["reserves"][1]["answer"] = "contested".into();
            body["reserves"][1]["contractor_words"] = "Le sol est hors niveau.".into();
        });
        self.conclude(&act)
    }
}

fn about(kind: &str, id: &Value) -> Value {
    json!({ "kind": kind, "id": id })
}

fn reserve(view: &Value, number: u32) -> Value {
    let reserves = view["dossier"]["reserves"].as_array().unwrap();
    let found = reserves
        .iter()
        .find(|state| state["reserve"]["id"] == uuid(number).as_str());
    found.unwrap().clone()
}

fn why_not(view: &Value, kind: &str) -> Value {
    let next = view["dossier"]["next"].as_array().unwrap();
    next.iter().find(|next| next["kind"] == kind).unwrap()["why_not"].clone()
}

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

fn crooked_wall(desk: &Desk, dossier: &Value, choice: &str) -> Value {
    let notice = desk.begin(dossier, "support_notice", json!({ "kind": "dossier" }));
    desk.save(&notice, |body| {
        body["subject"] = "mur nord du séjour".into();
        body["defects"] = json!([{ "what": "faux aplomb", "measured": "14 mm sur 2 m" }]);
        body["consequence"] = "La porte ne peut pas tomber d’aplomb.".into();
        body["proposal"] = "Redresser le mur par un doublage collé.".into();
        body["choice"] = choice.into();
    })
}

#[test]
fn a_choice_on_the_support_is_the_clients_once_they_signed_it() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = crooked_wall(&desk, &dossier, "go_on");
    let alone = desk.save(&notice, |body| body["signatories"] = json!([]));
    let problem = desk.refused(json!({ "call": "issue", "act": alone["act"]["id"] }));
    assert_eq!(problem.code, "problem-incomplete");
    let back = desk.save(&notice, |_| {});
    let issued = desk.issue(&back);
    let terms = || {
        let from = about("act", &issued["act"]["id"]);
        let begun = desk.begin(&dossier, "agreement", from);
        let terms = begun["act"]["body"]["terms"].as_str().unwrap().to_owned();
        desk.ask(json!({ "call": "delete_draft", "act": begun["act"]["id"] }));
        terms
    };
    assert!(!terms().contains("comme le client l’a choisi"), "{}", terms());
    desk.sign(&issued, "client");
    assert!(terms().contains("comme le client l’a choisi"), "{}", terms());
}

#[test]
fn a_notice_on_the_support_that_came_after_the_visit_explains_no_reserve() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let issued = desk.issue(&crooked_wall(&desk, &dossier, "go_on"));
    let signed = desk.sign(&issued, "client");
    let act = desk.ready_act(&dossier);
    let citing = |visit: &str| {
        let act = desk.save(&act, |body| {
            body["visit"]["started"] = visit.into();
            body["reserves"][0]["support_notice"] = signed["act"]["id"].clone();
        });
        let findings = act["findings"].as_array().unwrap().clone();
        let of_support = |one: &Value| {
            let code = one["code"].as_str()?;
            code.starts_with("support-")
                .then(|| (code.to_owned(), one["blocks"].clone()))
        };
        findings.iter().find_map(of_support)
    };
    assert_eq!(
        citing("2026-11-20T09:00:00+01:00"),
        Some(("support-too-late".to_owned(), json!(true)))
    );
    assert_eq!(
        citing("2026-11-21T09:00:00+01:00"),
        Some(("support-doubtful".to_owned(), json!(false)))
    );
    assert_eq!(citing("2026-12-21T09:00:00+01:00"), None);
}

#[test]
fn a_termination_that_nothing_announced_is_advised_on_until_a_formal_notice_went_before() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let unwarned = || {
        let act = desk.begin(&dossier, "termination", json!({ "kind": "dossier" }));
        let findings = act["findings"].as_array().unwrap();
        let found = findings.iter().any(|one| one["code"] == "termination-unwarned");
        desk.ask(json!({ "call": "delete_draft", "act": act["act"]["id"] }));
        found
    };
    assert!(unwarned());
    let letter = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": "formal_notice_to_pay",
    }));
    let letter = desk.save(&letter, |body| {
        body["subject"] = "Mise en demeure de payer".into();
        body["body"] = "Madame,\n\nÀ défaut, je serai en droit de résoudre le contrat.".into();
    });
    desk.issue(&letter);
    assert!(!unwarned());
}

#[test]
fn a_statement_tells_the_attempts_that_stayed_without_answer_and_no_others() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    for (words, answered) in [
        ("", false),
        ("Message laissé.", false),
        ("Rappelez demain.", true),
    ] {
        let body = json!({ "kind": "contact", "channel": "phone", "incoming": false, "answered": answered, "words": words });
        desk.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }));
    }
    let act = desk.begin(&dossier, "statement", json!({ "kind": "dossier" }));
    let body = act["act"]["body"].to_string();
    assert_eq!(body.matches("sans réponse.").count(), 2, "{body}");
    assert!(body.contains("sans réponse. Message laissé."), "{body}");
    assert!(
        !body.contains("réponse. \"") && !body.contains("Rappelez demain"),
        "{body}"
    );
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
fn refused_and_held_again_the_second_reception_follows_the_first() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let first = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    assert_eq!(first["act"]["body"]["follows"], Value::Null);
    let first = desk.save(&first, |body| {
        body["decision"] =
            json!({ "decision": "refused", "reasons": "Le placard n’est pas posé.", "postponed_to": null });
        body["lines"][0]["decision"] = "accepted".into();
        body["lines"][1]["decision"] = "refused".into();
    });
    let first = desk.conclude(&first);
    let first_id = &first["act"]["id"];

    desk.wait(60);
    let called = desk.begin(&dossier, "convocation", about("act", first_id));
    let body = &called["act"]["body"];
    assert_eq!(
        (&body["purpose"], &body["follows"]),
        (&json!("reception"), first_id)
    );
    assert_eq!(body["place"], "12 rue des Lices, Angers");
    let called = desk.save(&called, |body| {
        body["at"] = "2026-11-28T09:00:00+01:00".into();
        body["sending"]["reference"] = "1A 123 456".into();
    });
    desk.issue(&called);

    desk.wait(7 * 86_400);
    let second = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
    let body = &second["act"]["body"];
    assert_eq!(&body["follows"], first_id);
    assert_eq!(body["convocation"]["sent_on"], "2026-11-21");
    assert_eq!(body["convocation"]["proof"], "1A 123 456");
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    let second = desk.save(&second, |body| {
        body["decision"] = json!({ "decision": "without_reserve" });
        body["lines"][0]["decision"] = "accepted".into();
        body["lines"][1]["decision"] = "accepted".into();
    });
    let second = desk.conclude(&second);
    assert_eq!(second["number"], "PV-2026-0002");
    // What was not refused is not held again.
    let partial =
        desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "reception" }));
    assert_eq!(partial.code, "problem-not-yet-all-received");
}

#[test]
fn for_the_absent_client_there_is_a_statement_a_letter_and_a_new_date() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let called = desk.begin(&dossier, "convocation", json!({ "kind": "dossier" }));
    let called = desk.save(&called, |body| {
        body["at"] = "2026-11-27T09:00:00+01:00".into();
        body["or_at"] = "2026-12-04T09:00:00+01:00".into();
        body["sending"]["reference"] = "1A 123 456".into();
    });
    let called = desk.issue(&called);
    desk.wait(6 * 86_400);
    desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"],
        "body": { "kind": "contact", "channel": "phone", "words": "Sonnerie, puis messagerie." },
    }));

    let statement = desk.begin(&dossier, "statement", about("act", &called["act"]["id"]));
    let body = &statement["act"]["body"];
    assert_eq!(body["cause"], "absent");
    assert_eq!(body["convened_by"], called["act"]["id"]);
    assert_eq!(
        body["convocation"]["means"],
        "lettre recommandée avec avis de réception"
    );
    assert_eq!(body["visit"]["started"], "2026-11-27T09:00:00+01:00");
    assert_eq!(body["attendance"][0]["presence"], "absent");
    assert_eq!(body["attendance"][1]["presence"], "present");
    assert_eq!(body["proposed"], "2026-12-04T09:00:00+01:00");
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    assert!(
        body["facts"].as_str().unwrap().contains("téléphone"),
        "{}",
        body["facts"]
    );
    let signatories = body["signatories"].as_array().unwrap();
    assert!(signatories.iter().all(|one| one["capacity"] == "contractor"));
    let statement = desk.save(&statement, |body| {
        body["facts"] = "Sur place de 9 h à 9 h 40. Personne n’est venu.".into();
        body["lines"][0]["completed"] = true.into();
    });
    let statement = desk.issue(&statement);
    assert_eq!(statement["number"], "CU-2026-0001");
    // It receives nothing.
    assert_eq!(why_not(&statement, "reception"), Value::Null);

    let letter = desk.ask(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "letter",
        "from": about("act", &statement["act"]["id"]), "template": "statement_notice",
    }));
    let body = &letter["act"]["body"];
    let text = body["body"].as_str().unwrap().replace('\u{a0}', " ");
    for fact in [
        "CU-2026-0001",
        "21 novembre 2026",
        "27 novembre 2026",
        "4 décembre 2026",
    ] {
        assert!(text.contains(fact), "{fact}: {text}");
    }
    assert!(!text.contains('['), "{text}");
    assert!(body["enclosures"][0].as_str().unwrap().contains("CU-2026-0001"));
    desk.issue(&letter);

    let again = desk.begin(&dossier, "convocation", about("act", &statement["act"]["id"]));
    assert_eq!(again["act"]["body"]["at"], "2026-12-04T09:00:00+01:00");
    assert_eq!(again["act"]["body"]["follows"], statement["act"]["id"]);
    desk.issue(&again);
}

#[test]
fn a_reserve_that_was_never_made_cannot_be_lifted() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "lifting" }));
    assert_eq!(problem.code, "problem-not-yet-no-open-reserve");
    desk.received(&dossier);
    let act = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let mut body = act["act"]["body"].clone();
    body["lines"][0]["reserve"] = uuid(999).into();
    body["lines"][1]["done"] = "Raboté.".into();
    let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
    assert_eq!(problem.code, "problem-incoherent");
    assert_eq!(problem.details[0].place, "/lines/0/reserve");
    assert!(problem.details[0].message.contains("jamais été faite"));
    // The draft is as it was.
    let kept = desk.ask(json!({ "call": "open_act", "act": act["act"]["id"] }));
    assert_eq!(kept["act"]["body"], act["act"]["body"]);
}

#[test]
fn what_one_lifting_lifted_leaves_the_other_draft() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.received(&dossier);
    let first = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let second = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
    let first = desk.save(&first, |body| {
        body["lines"][0]["decision"] = "lifted".into();
        for index in 1..4 {
            body["lines"][index]["decision"] = "kept".into();
        }
    });
    desk.conclude(&first);
    let second = desk.ask(json!({ "call": "open_act", "act": second["act"]["id"] }));
    let lines = second["act"]["body"]["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 3);
    let mut body = second["act"]["body"].clone();
    body["lines"] = json!([first["act"]["body"]["lines"][0]]);
    let problem = desk.refused(json!({ "call": "save_act", "act": second["act"]["id"], "body": body }));
    assert!(problem.details[0].message.contains("LR-2026-0001"), "{problem:?}");
}

/// The overtaken second of two acts that were issued before either was signed.
fn overtaken(desk: &Desk, first: &Value, second: &Value) -> String {
    desk.sign(first, "client");
    let signatories = second["act"]["body"]["signatories"].as_array().unwrap();
    let client = signatories
        .iter()
        .find(|one| one["capacity"] == "client")
        .unwrap();
    let problem = desk.refused(json!({
        "call": "sign", "act": second["act"]["id"], "signatory": client["id"],
        "consent": true, "ink": support::ink(), "device": "tablette",
    }));
    assert_eq!(problem.code, "problem-overtaken");
    problem.message
}

#[test]
fn what_one_reception_received_the_other_no_longer_can() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let partial = |decisions: [&str; 2]| {
        let act = desk.begin(&dossier, "reception", json!({ "kind": "dossier" }));
        let act = desk.save(&act, |body| {
            body["decision"] = json!({ "decision": "without_reserve" });
            for (line, decision) in body["lines"].as_array_mut().unwrap().iter_mut().zip(decisions) {
                line["decision"] = decision.into();
            }
        });
        desk.issue(&act)
    };
    let first = partial(["accepted", "not_inspected"]);
    let same = partial(["accepted", "not_inspected"]);
    let rest = partial(["not_inspected", "accepted"]);
    let why = overtaken(&desk, &first, &same);
    assert!(why.contains("PV-2026-0001"), "{why}");
    // What the first left may still be received.
    desk.sign(&rest, "client");
}

#[test]
fn what_one_lifting_lifted_the_other_no_longer_can() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    desk.received(&dossier);
    let lifting = || {
        let act = desk.begin(&dossier, "lifting", json!({ "kind": "dossier" }));
        let act = desk.save(&act, |body| {
            for (index, line) in body["lines"].as_array_mut().unwrap().iter_mut().enumerate() {
                line["decision"] = if index == 0 { "lifted" } else { "kept" }.into();
            }
        });
        desk.issue(&act)
    };
    let (first, second) = (lifting(), lifting());
    let why = overtaken(&desk, &first, &second);
    assert!(!why.is_empty());
}

#[test]
fn nothing_is_agreed_after_a_termination() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let agreement = desk.begin(&dossier, "agreement", json!({ "kind": "dossier" }));
    let agreement = desk.save(&agreement, |body| {
        body["subject"] = "Tringle".into();
        body["terms"] = "Une tringle de plus.".into();
    });
    let end = desk.begin(&dossier, "termination", json!({ "kind": "dossier" }));
    let body = &end["act"]["body"];
    assert_eq!(body["by"], "contractor");
    assert_eq!(body["paid"], 100_000);
    assert_eq!(body["lines"].as_array().unwrap().len(), 2);
    let end = desk.save(&end, |body| {
        body["ground"] = "Code civil, art. 1224".into();
        body["facts"] = "Deux mises en demeure sont restées sans suite.".into();
        body["effective_on"] = "2026-12-01".into();
        body["body"] = "Madame,\n\nJe mets fin au marché.".into();
    });
    let end = desk.issue(&end);
    assert_eq!(end["status"], "complete");
    assert_eq!(end["dossier"]["contract"]["terminated"]["number"]["rank"], 1);
    // What was begun before cannot be issued after, and is not lost.
    let problem = desk.refused(json!({ "call": "issue", "act": agreement["act"]["id"] }));
    assert_eq!(problem.code, "problem-not-yet-terminated");
    assert!(problem.message.contains("RE-2026-0001"), "{}", problem.message);
    let kept = desk.ask(json!({ "call": "open_act", "act": agreement["act"]["id"] }));
    assert_eq!(kept["act"]["body"]["subject"], "Tringle");
    for kind in ["agreement", "notice", "support_notice", "termination"] {
        let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }));
        assert_eq!(problem.code, "problem-not-yet-terminated", "{kind}");
    }
    // Withdrawn, it no longer stands in the way.
    desk.ask(json!({ "call": "void", "act": end["act"]["id"], "reason": "Le client a payé." }));
    desk.conclude(&kept);
}

#[test]
fn kinds_cannot_be_swapped() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let notice = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let letter = desk.begin(&dossier, "letter", json!({ "kind": "dossier" }));
    let problem = desk.refused(json!({
        "call": "save_act", "act": notice["act"]["id"], "body": letter["act"]["body"],
    }));
    assert_eq!(problem.code, "problem-act-kind");
}

#[test]
fn what_an_act_names_is_there_and_of_its_kind() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let received = desk.received(&dossier);
    let draft = desk.begin(&dossier, "notice", json!({ "kind": "dossier" }));
    let refused = |kind: &str, change: &dyn Fn(&mut Value)| {
        let act = desk.begin(&dossier, kind, json!({ "kind": "dossier" }));
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        let problem = desk.refused(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
        assert_eq!(problem.code, "problem-incoherent");
        let message = &problem.details[0].message;
        assert!(
            message.ends_with('.') && !message.starts_with("detail-"),
            "{message}"
        );
        problem.details[0].place.clone()
    };
    let (draft, received) = (&draft["act"]["id"], &received["act"]["id"]);
    let corrects = |body: &mut Value| body["corrects"] = draft.clone();
    assert_eq!(refused("rectification", &corrects), "/corrects");
    let convened = |body: &mut Value| body["convened_by"] = received.clone();
    assert_eq!(refused("statement", &convened), "/convened_by");
    let signed = |body: &mut Value| body["unsigned"] = received.clone();
    assert_eq!(refused("statement", &signed), "/unsigned");
    let origin = |body: &mut Value| body["origin"] = about("act", received);
    assert_eq!(refused("agreement", &origin), "/origin");
    let record = |body: &mut Value| body["origin"] = about("record", &uuid(5).into());
    assert_eq!(refused("agreement", &record), "/origin");
    let objection = |body: &mut Value| body["objection"] = uuid(5).into();
    assert_eq!(refused("notice", &objection), "/objection");
    let letter = |body: &mut Value| body["about"] = about("act", draft);
    assert_eq!(refused("letter", &letter), "/about");
    let items = |body: &mut Value| body["items"] = json!([uuid(77)]);
    assert_eq!(refused("notice", &items), "/items/0");
    let lines = |body: &mut Value| body["lines"][1]["item"] = body["lines"][0]["item"].clone();
    assert_eq!(refused("termination", &lines), "/lines/1");
    // Nothing comes from what was not issued.
    let problem = desk.refused(json!({
        "call": "create_act", "dossier": dossier["id"], "kind": "rectification", "from": about("act", draft),
    }));
    assert_eq!(problem.code, "problem-from-unknown");
}

#[test]
fn an_act_that_was_voided_since_is_not_named_in_an_issued_one() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let called = desk.begin(&dossier, "convocation", json!({ "kind": "dossier" }));
    let called = desk.save(&called, |body| body["at"] = "2026-11-27T09:00:00+01:00".into());
    let called = desk.issue(&called);
    desk.wait(6 * 86_400);
    let statement = desk.begin(&dossier, "statement", about("act", &called["act"]["id"]));
    let statement = desk.save(&statement, |body| body["facts"] = "Personne n’est venu.".into());
    desk.ask(json!({ "call": "void", "act": called["act"]["id"], "reason": "Mauvaise adresse." }));
    // One may go on writing.
    let statement = desk.save(&statement, |body| {
        body["facts"] = "Personne n’est venu, à 9 h.".into()
    });
    let problem = desk.refused(json!({ "call": "issue", "act": statement["act"]["id"] }));
    assert_eq!(problem.code, "problem-cites-voided");
    assert!(problem.message.contains("CV-2026-0001"), "{}", problem.message);
    let statement = desk.save(&statement, |body| body["convened_by"] = Value::Null);
    desk.issue(&statement);
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

#[test]
fn a_reception_that_nobody_signed_leads_to_a_statement_of_the_refusal() {
    let desk = Desk::with_profile();
    let dossier = desk.dossier();
    let reception = desk.ready_act(&dossier);
    let reception = desk.issue(&reception);
    let reception_id = &reception["act"]["id"];
    let statement = desk.begin(&dossier, "statement", about("act", reception_id));
    let body = &statement["act"]["body"];
    assert_eq!(
        (&body["cause"], &body["unsigned"]),
        (&json!("refused_to_sign"), reception_id)
    );
    assert_eq!(body["attendance"][0]["presence"], "present");
    // Nothing was received, and nothing is to be lifted.
    assert_eq!(statement["dossier"]["reserves"], json!([]));
    let problem = desk.refused(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "lifting" }));
    assert_eq!(problem.code, "problem-not-yet-no-open-reserve");
    // Once the client signed after all, there is no refusal to state.
    desk.sign(&reception, "client");
    let problem = desk.refused(json!({
        "call": "save_act", "act": statement["act"]["id"], "body": statement["act"]["body"],
    }));
    assert_eq!(problem.details[0].place, "/unsigned");
}
