//! The whole chain of acts, as one writes and signs it; and what cannot come.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod agreements;
mod guards;
mod guests;
mod story;
#[path = "../support/mod.rs"]
mod support;
mod visits;

use serde_json::{Value, json};
use support::{Desk, uuid};

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
