//! The course of a site as a test plays it: acts begun, written and concluded, and what is noted beside them.

#![allow(dead_code, reason = "each test takes what it needs")]

use crate::support::{Desk, ink};
use serde_json::{Value, json};

impl Desk {
    pub fn begin(&self, dossier: &Value, kind: &str) -> Value {
        self.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind }))
    }

    pub fn save(&self, act: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    /// Issued, and signed by the client where one signs.
    pub fn conclude(&self, act: &Value) -> Value {
        self.wait(60);
        let act = self.ask(json!({ "call": "issue", "act": act["act"]["id"] }));
        let signatories = act["act"]["body"]["signatories"].as_array().unwrap();
        let Some(client) = signatories.iter().find(|one| one["capacity"] == "client") else {
            return act;
        };
        self.wait(60);
        self.ask(json!({
            "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
            "consent": true, "ink": ink(), "device": "tablette",
        }))
    }

    /// A draft reception in which the lines of the dossier’s items are decided as told.
    pub fn receive(&self, dossier: &Value, decisions: &[&str]) -> Value {
        let act = self.begin(dossier, "reception");
        self.save(&act, |body| {
            body["decision"] = json!({ "decision": "without_reserve" });
            for (line, decision) in body["lines"].as_array_mut().unwrap().iter_mut().zip(decisions) {
                line["decision"] = (*decision).into();
            }
        })
    }

    pub fn note(&self, dossier: &Value, body: Value) -> Value {
        self.wait(1);
        self.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }))
    }
}
