//! Proof as a person reads it in a terminal.

use super::{dossier, facts, field, heading};
use crate::program::{list, text};
use acceptance::dates::Moment;
use messages::Catalogue;
use serde_json::Value;

/// The key, and those before it.
pub fn key(catalogue: &Catalogue, desk: &Value) -> String {
    let key = &desk["key"];
    if key.is_null() {
        return catalogue.text("cli-key-none");
    }
    let until = text(key, "/valid_until").parse::<Moment>();
    let until = until.map_or(String::new(), |until| catalogue.date(until.date_naive()));
    let mut lines = vec![catalogue.text_with(
        "cli-key",
        &[
            ("fingerprint", text(key, "/fingerprint").to_owned().into()),
            ("until", until.into()),
        ],
    )];
    lines.extend(field(catalogue, "cli-key-subject", text(key, "/subject")));
    let state = match (key["protected"] == true, key["locked"] == true) {
        (false, _) => "cli-key-unprotected",
        (true, true) => "cli-key-locked",
        (true, false) => "cli-key-open",
    };
    lines.push(format!("  {}", catalogue.text(state)));
    let former = list(key, "/former");
    if !former.is_empty() {
        heading(catalogue, "cli-key-former", &mut lines);
    }
    sentences(former, &mut lines);
    lines.join("\n")
}

/// What proves an act.
pub fn proof(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![format!("{}  {}", text(view, "/number"), text(view, "/title"))];
    for signature in list(view, "/proof/signatures") {
        let doubtful = !text(signature, "/warning").is_empty();
        let mark = match (doubtful, signature["stated"] == true) {
            (true, _) => "⚠",
            (false, true) => "·",
            (false, false) => "✓",
        };
        let (name, manner) = (text(signature, "/name"), text(signature, "/manner"));
        lines.push(format!("  {mark} {name} – {manner}"));
        for part in ["/warning", "/declared", "/proven", "/law"] {
            let sentence = text(signature, part);
            if !sentence.is_empty() {
                lines.push(format!("      {sentence}"));
            }
        }
    }
    sentences(list(view, "/proof/timestamps"), &mut lines);
    for paper in list(view, "/proof/papers") {
        sentences(list(paper, "/messages"), &mut lines);
    }
    sentences(list(view, "/proof/beside"), &mut lines);
    let waiting = text(view, "/proof/waiting");
    if !waiting.is_empty() {
        lines.push(format!("  · {waiting}"));
    }
    if lines.len() == 1 {
        lines.push(format!("  {}", catalogue.text("cli-proof-none")));
    }
    lines.join("\n")
}

/// What came of asking for timestamps.
pub fn timestamps(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines: Vec<String> = list(view, "/done")
        .iter()
        .map(|number| format!("  ✓ {}", number.as_str().unwrap_or_default()))
        .collect();
    for waiting in list(view, "/waiting") {
        lines.push(format!("  · {}  {}", text(waiting, "/0"), text(waiting, "/1")));
    }
    if lines.is_empty() {
        return catalogue.text("cli-timestamp-none");
    }
    lines.join("\n")
}

/// What was `said`, and, where something was `stamped` by an authority for which nothing vouches, that it is so.
pub fn with_unknown_authority(catalogue: &Catalogue, said: String, desk: &Value, stamped: bool) -> String {
    let known = !text(desk, "/timestamping/trusted").trim().is_empty();
    if known || !stamped {
        return said;
    }
    format!("{said}\n  · {}", catalogue.text("proof-authority-unknown"))
}

/// Which authority is asked.
pub fn timestamping(catalogue: &Catalogue, desk: &Value) -> String {
    let chosen = &desk["timestamping"];
    let waiting = desk["waiting_for_timestamp"].as_u64().unwrap_or(0);
    let mut lines = Vec::new();
    if chosen.is_null() {
        lines.push(catalogue.text("cli-timestamping-off"));
    } else {
        let address = text(chosen, "/address").to_owned();
        lines.push(catalogue.text_with("cli-timestamping", &[("address", address.into())]));
        let automatic = match chosen["automatic"] == true {
            true => "cli-timestamping-automatic",
            false => "cli-timestamping-asked",
        };
        lines.push(format!("  {}", catalogue.text(automatic)));
        if text(chosen, "/trusted").is_empty() {
            lines.push(format!("  {}", catalogue.text("cli-timestamping-untrusted")));
        }
    }
    lines.push(catalogue.text_with("cli-timestamping-waiting", &[("count", waiting.into())]));
    lines.join("\n")
}

/// What happened to a file that came back.
pub fn returned(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![text(view, "/message").to_owned()];
    sentences(list(view, "/newly_signed"), &mut lines);
    lines.push(facts(catalogue, &view["verification"]));
    if view["may_bind"] == true {
        lines.push(catalogue.text("cli-may-bind"));
    }
    lines.join("\n")
}

/// What scans and photos show.
pub fn paper(catalogue: &Catalogue, view: &Value) -> String {
    let act = format!("{}  {}", text(view, "/act/number"), text(view, "/act/title"));
    let mut lines: Vec<String> = Some(act)
        .filter(|act| !act.trim().is_empty())
        .into_iter()
        .collect();
    for sheet in list(view, "/sheets") {
        let mark = if sheet["page"].is_null() { "·" } else { "✓" };
        let place = sheet["place"].as_u64().unwrap_or(0);
        lines.push(format!(
            "  {mark} {} ({place})  {}",
            text(sheet, "/file"),
            text(sheet, "/message")
        ));
    }
    sentences(list(view, "/messages"), &mut lines);
    if view["may_bind"] == true {
        lines.push(catalogue.text("cli-may-bind"));
    }
    lines.join("\n")
}

/// A bundle, or the act inside a PDF.
pub fn bundle(catalogue: &Catalogue, view: &Value) -> String {
    let mut lines = vec![text(view, "/file").to_owned()];
    lines.extend(field(
        catalogue,
        "cli-bundle-contractor",
        text(view, "/contractor"),
    ));
    if let Ok(made) = text(view, "/made").parse::<Moment>() {
        lines.extend(field(catalogue, "cli-bundle-made", &catalogue.moment(made)));
    }
    lines.push(String::new());
    lines.push(dossier(catalogue, &view["dossier"]));
    lines.push(String::new());
    lines.push(facts(catalogue, &view["verification"]));
    lines.join("\n")
}

fn sentences(sentences: &[Value], lines: &mut Vec<String>) {
    let sentences = sentences.iter().filter_map(Value::as_str);
    lines.extend(sentences.map(|sentence| format!("  {sentence}")));
}
