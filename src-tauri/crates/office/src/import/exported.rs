//! The program’s own export (`data` as JSON) as import files, so that what was taken out can be brought in again.
//!
//! Each dossier of the export becomes a file of the format, whose keys are the identifiers; it is then held to everything that
//! any other file is held to. Most of it follows from the schema: sums become decimals in quotes, and what the format does not
//! ask for (states, what the program computes) is left out. Only what the two forms say differently is said here.
//!
//! Issued acts become drafts, as in any import: a number is given once, by the installation that issues. Acts that were voided,
//! and what speaks of them alone, stay behind. Exhibits come along where their originals lie beside the file, or are here
//! already; the others are named.

use super::fit::Fit;
use acceptance::dates::Moment;
use acceptance::reception::Scope;
use acceptance::{
    Act, ActBody, ActState, AgreementOrigin, Dossier, Exhibit, Objection, PriceKind, ReceptionDecision,
    Record,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashSet;

/// What the import reads of an export; the rest is for people.
#[derive(Deserialize)]
struct Export {
    dossiers: Vec<Exported>,
}

/// One dossier of an export.
#[derive(Deserialize)]
pub(super) struct Exported {
    #[serde(default)]
    binned: Option<Moment>,
    dossier: Dossier,
    #[serde(default)]
    acts: Vec<Act>,
    #[serde(default)]
    objections: Vec<Objection>,
    #[serde(default)]
    records: Vec<Record>,
    /// Its exhibits; their originals are files of their own.
    #[serde(default)]
    pub(super) exhibits: Vec<Exhibit>,
}

/// Whether `file` is an export of this program rather than a file of the format.
pub(super) fn is_one(file: &Value) -> bool {
    file.get("dossiers").is_some_and(Value::is_array) && file.get("dossier").is_none()
}

/// Whether it says of itself that a later version wrote it.
pub(super) fn is_newer(file: &Value) -> bool {
    let format = file.get("format").and_then(Value::as_u64);
    format.is_some_and(|format| format > u64::from(crate::data::FORMAT))
}

/// The dossiers of an export; those in the bin only where there are no others.
pub(super) fn read(file: Value) -> Result<Vec<Exported>, serde_path_to_error::Error<serde_json::Error>> {
    let export: Export = serde_path_to_error::deserialize(file)?;
    let (binned, kept): (Vec<_>, Vec<_>) = export
        .dossiers
        .into_iter()
        .partition(|exported| exported.binned.is_some());
    Ok(if kept.is_empty() { binned } else { kept })
}

impl Exported {
    /// The dossier as a file of the format that `schema` describes.
    pub(super) fn file(&self, schema: &Value) -> serde_json::Result<Value> {
        let mut acts: Vec<&Act> = self.acts.iter().filter(|act| !is_voided(act)).collect();
        // An act names acts that were issued before it: those come first, in their order, and the drafts after them.
        acts.sort_by_key(|act| (act.is_draft(), act.issue().map_or(act.created, |issue| issue.at)));
        let gone = self.gone();
        let acts = acts
            .into_iter()
            .filter(|act| !gone.contains(&act.id.to_string()))
            .map(|one| act(one, &self.dossier))
            .collect::<serde_json::Result<Vec<Value>>>()?;
        let told = |things: Vec<serde_json::Result<Value>>| {
            things.into_iter().collect::<serde_json::Result<Vec<_>>>()
        };
        let mut file = json!({
            "dossier": dossier(&self.dossier)?,
            "objections": told(self.objections.iter().map(objection).collect())?,
            "records": told(self.records.iter().map(record).collect())?,
            "acts": acts,
        });
        name_by_keys(&mut file);
        forget(&mut file, &gone);
        let fitted = Fit { root: schema }.fit(schema, &file);
        Ok(fitted.unwrap_or(file))
    }

    /// The identifiers of what does not come along: acts that were voided, with the reserves and items that they alone held, and
    /// rectifying acts of those.
    fn gone(&self) -> HashSet<String> {
        let mut gone = HashSet::new();
        for act in self.acts.iter().filter(|act| is_voided(act)) {
            gone.insert(act.id.to_string());
            match &act.body {
                ActBody::Reception(reception) => {
                    gone.extend(reception.reserves.iter().map(|reserve| reserve.id.to_string()));
                }
                ActBody::Agreement(agreement) => {
                    gone.extend(agreement.added.iter().map(|item| item.id.to_string()));
                }
                _ => {}
            }
        }
        for act in &self.acts {
            if let ActBody::Rectification(rectification) = &act.body
                && rectification
                    .corrects
                    .is_none_or(|corrected| gone.contains(&corrected.to_string()))
            {
                gone.insert(act.id.to_string());
            }
        }
        gone
    }
}

fn is_voided(act: &Act) -> bool {
    matches!(act.state, ActState::Voided { .. })
}

fn dossier(dossier: &Dossier) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(dossier)?;
    if let PriceKind::Estimate { low, high } = dossier.contract.price_kind {
        value["contract"]["estimate"] = json!({ "low": low, "high": high });
    }
    Ok(value)
}

fn objection(objection: &Objection) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(objection)?;
    // The format counts places from 1.
    value["chosen"] = json!(objection.chosen.map(|index| u64::from(index) + 1));
    Ok(value)
}

fn record(record: &Record) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(&record.body)?;
    value["id"] = json!(record.id);
    value["at"] = json!(record.at);
    Ok(value)
}

fn act(act: &Act, dossier: &Dossier) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(&act.body)?;
    value["id"] = json!(act.id);
    match &act.body {
        ActBody::Agreement(agreement) => {
            let (field, id) = match agreement.origin {
                AgreementOrigin::Change => ("origin", Value::Null),
                AgreementOrigin::Objection(id) => ("objection", json!(id)),
                AgreementOrigin::Reserve(id) => ("reserve", json!(id)),
                AgreementOrigin::Act(id) => ("act", json!(id)),
                AgreementOrigin::Record(id) => ("record", json!(id)),
            };
            if !matches!(agreement.origin, AgreementOrigin::Objection(_)) {
                value["reserve"] = Value::Null;
            }
            value[field] = id;
        }
        ActBody::Reception(reception) => {
            match &reception.scope {
                Scope::Whole => {}
                Scope::Partial { description } => value["part"] = json!(description),
                Scope::Lot { name } => value["lot"] = json!(name),
            }
            value["decision"] = json!(reception.decision.as_ref().map(|decision| match decision {
                ReceptionDecision::WithoutReserve => "without_reserve",
                ReceptionDecision::WithReserves => "with_reserves",
                ReceptionDecision::Refused { .. } => "refused",
            }));
            if let Some(ReceptionDecision::Refused {
                reasons,
                postponed_to,
            }) = &reception.decision
            {
                value["refusal_reasons"] = json!(reasons);
                value["postponed_to"] = json!(postponed_to);
            }
            if let Some(penalties) = &reception.money.penalties
                && penalties.basis.is_some()
            {
                // Where the program computes the sum, the one told is what the client asks for.
                value["money"]["penalties"]["claimed"] = json!(penalties.asked_for.unwrap_or_default());
            }
            if reception.money.retention.is_none() && dossier.contract.retention.is_some() {
                // Nothing is kept: the one of the contract would be taken where the file says nothing.
                value["money"]["retention"] = json!({ "rate": 0 });
            }
        }
        _ => {}
    }
    Ok(value)
}

/// Identifiers become keys, and subjects the field by which the format names them.
fn name_by_keys(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(name_by_keys),
        Value::Object(fields) => {
            let subject = match (fields.get("kind"), fields.get("id"), fields.len()) {
                (Some(Value::String(kind)), Some(id), 2) => Some((kind.clone(), id.clone())),
                _ => None,
            };
            if let Some((kind, id)) = subject {
                *value = json!({ kind: id });
                return;
            }
            if let Some(id) = fields.remove("id") {
                fields.insert("key".to_owned(), id);
            }
            fields.values_mut().for_each(name_by_keys);
        }
        _ => {}
    }
}

/// Takes out what names something that does not come along: a field, one of a list, or a line about it.
fn forget(value: &mut Value, gone: &HashSet<String>) {
    let is_gone = |value: &Value| value.as_str().is_some_and(|text| gone.contains(text));
    match value {
        Value::Array(values) => {
            values.retain(|one| {
                !is_gone(one)
                    && !["reserve", "item"]
                        .iter()
                        .any(|name| is_line_of(one, name, &is_gone))
            });
            values.iter_mut().for_each(|one| forget(one, gone));
        }
        Value::Object(fields) => {
            fields.retain(|_, one| !is_gone(one));
            fields.values_mut().for_each(|one| forget(one, gone));
        }
        _ => {}
    }
}

/// Whether `value` is a line about what is gone, which says nothing without it.
fn is_line_of(value: &Value, name: &str, is_gone: &impl Fn(&Value) -> bool) -> bool {
    let own = value.get("key").is_some() || value.get("amount").is_some();
    !own && value.get(name).is_some_and(is_gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_is_told_from_a_file_of_the_format() {
        assert!(is_one(&json!({ "format": 1, "dossiers": [] })));
        assert!(!is_one(&json!({ "dossier": { "title": "Chantier" } })));
        assert!(!is_one(&json!({ "dossiers": "x" })));
    }
}
