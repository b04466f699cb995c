//! A dossier as the import format writes it, made from what the core shows of it: identifiers become keys, minor units become
//! decimals, and what the program computes is left out.

use serde_json::{Map, Value, json};

/// Fields that hold a sum.
const SUMS: [&str; 11] = [
    "amount",
    "claimed",
    "cost",
    "deposit",
    "lump_sum",
    "paid",
    "price",
    "price_effect",
    "repair_price",
    "round_price",
    "unit_price",
];

/// The import file of a dossier as it was opened, with the bodies of its acts in their order. Media lie in `folder`.
#[must_use]
pub fn file(view: &Value, acts: &[Value], folder: &str) -> Value {
    let each = |pointer: &str, make: fn(&Value) -> Value| -> Vec<Value> {
        let values = view.pointer(pointer).and_then(Value::as_array);
        values.into_iter().flatten().map(make).collect()
    };
    let media = view["exhibits"].as_array().into_iter().flatten();
    json!({
        "dossier": dossier(&view["dossier"]),
        "objections": each("/objections", objection),
        "records": each("/records", record),
        "media": media.map(|shown| medium(&shown["exhibit"], folder)).collect::<Vec<_>>(),
        "acts": acts.iter().map(act).collect::<Vec<_>>(),
    })
}

fn dossier(dossier: &Value) -> Value {
    let mut written = plain(dossier);
    let contract = &dossier["contract"];
    let mut told = fields(plain(contract));
    told.remove("price_kind");
    told.insert("retention".to_owned(), percent(&contract["retention"]));
    if !contract["vat"].is_null() {
        told.insert("vat".to_owned(), percent(&contract["vat"]));
    }
    written["contract"] = told.into();
    written
}

fn objection(objection: &Value) -> Value {
    let mut written = fields(plain(objection));
    written.remove("state");
    written.remove("dossier");
    if let Some(chosen) = objection["chosen"].as_u64() {
        written.insert("chosen".to_owned(), (chosen + 1).into());
    }
    written.into()
}

fn record(record: &Value) -> Value {
    let mut written = fields(plain(&record["body"]));
    written.insert("key".to_owned(), record["id"].clone());
    written.insert("at".to_owned(), record["at"].clone());
    if let Some(about) = written.remove("about") {
        written.insert("about".to_owned(), subject(&about));
    }
    written.into()
}

fn medium(exhibit: &Value, folder: &str) -> Value {
    let links = exhibit["links"].as_array().into_iter().flatten();
    let (explaining, showing): (Vec<&Value>, Vec<&Value>) = links.partition(|link| link["explains"] == true);
    let targets = |links: Vec<&Value>| -> Vec<Value> {
        let target = |link: &&Value| subject(&link["target"]);
        links.iter().map(target).collect()
    };
    let name = exhibit["file_name"].as_str().unwrap_or_default();
    json!({
        "key": exhibit["id"], "file": format!("{folder}/{name}"), "caption": exhibit["caption"],
        "shows": targets(showing), "explains": targets(explaining),
    })
}

/// An act, by its identifier and its body.
fn act(act: &Value) -> Value {
    let body = &act["body"];
    let mut written = fields(plain(body));
    written.insert("key".to_owned(), act["id"].clone());
    match body["kind"].as_str().unwrap_or_default() {
        "agreement" => {
            let origin = written.remove("origin").unwrap_or_default();
            if let (Some(kind), Value::String(_)) = (origin["kind"].as_str(), &origin["key"]) {
                written.insert(kind.to_owned(), origin["key"].clone());
            }
        }
        "letter" => {
            written.insert("about".to_owned(), subject(&body["about"]));
        }
        "lifting" => {
            for line in written
                .get_mut("lines")
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
            {
                line.as_object_mut().map(|line| line.remove("reception"));
            }
        }
        "reception" => reception(body, &mut written),
        _ => {}
    }
    written.into()
}

fn reception(body: &Value, written: &mut Map<String, Value>) {
    written.remove("scope");
    let decision = &body["decision"];
    written.insert("decision".to_owned(), decision["decision"].clone());
    if let Some(rate) = body.pointer("/money/retention/rate") {
        written["money"]["retention"]["rate"] = percent(rate);
    }
    let basis = written["money"].pointer_mut("/penalties/basis");
    basis
        .and_then(Value::as_object_mut)
        .map(|basis| basis.remove("computed"));
}

/// `{"kind": "item", "id": …}` as `{"item": …}`; the dossier as a whole as nothing.
fn subject(target: &Value) -> Value {
    let id = target.get("id").or_else(|| target.get("key"));
    match (target["kind"].as_str(), id) {
        (Some(kind), Some(id)) => json!({ kind: id }),
        _ => Value::Null,
    }
}

/// The value with its sums and quantities as decimals, and `key` for `id`.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| match name.as_str() {
                "id" => ("key".to_owned(), value.clone()),
                "quantity" => (name.clone(), decimal(value, 3)),
                sum if SUMS.contains(&sum) => (name.clone(), decimal(value, 2)),
                _ => (name.clone(), plain(value)),
            })
            .collect(),
        Value::Array(values) => values.iter().map(plain).collect(),
        other => other.clone(),
    }
}

fn fields(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn percent(rate: &Value) -> Value {
    decimal(rate, 2)
}

fn decimal(value: &Value, decimals: u32) -> Value {
    let Some(number) = value.as_i64() else {
        return value.clone();
    };
    let unit = 10_u64.pow(decimals);
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = (number.unsigned_abs() / unit, number.unsigned_abs() % unit);
    let width = usize::try_from(decimals).unwrap_or(0);
    format!("{sign}{whole}.{rest:0width$}").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_units_become_decimals() {
        assert_eq!(decimal(&json!(-5), 2), "-0.05");
        assert_eq!(decimal(&json!(148_000), 2), "1480.00");
        assert_eq!(decimal(&json!(42_500), 3), "42.500");
    }
}
