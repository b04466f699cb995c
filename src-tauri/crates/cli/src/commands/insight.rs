//! What goes out and what comes in beside acts: deadlines, the dispute file, counts, forms, tables, lists, rules.

use super::{absolute, dossier_id};
use crate::args::{Data, Table, Trades};
use crate::failure::{Exit, Failure};
use crate::find;
use crate::print;
use crate::program::{Program, list, text};
use acceptance::{ActKind, Dossier, DossierId, Item};
use office::Office;
use office::api::{Call, DataForm, TableSource};
use serde_json::Value;
use std::path::Path;

/// Makes a call that writes a file, and says where it lies.
pub fn put(program: &Program, call: Call) -> Result<Exit, Failure> {
    put_by(program, &program.open_existing()?, call)
}

fn put_by(program: &Program, office: &Office, call: Call) -> Result<Exit, Failure> {
    let view = office.answer(call)?;
    program.show(&view, || print::exported(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn deadlines(program: &Program) -> Result<Exit, Failure> {
    let view = program.open_existing()?.answer(Call::Deadlines)?;
    program.show(&view, || print::deadlines(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn dispute(program: &Program, dossier: &str, path: &Path) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let dossier = find::dossier(program, &office, dossier)?;
    let call = Call::ExportDispute {
        dossier: dossier_id(program, &dossier)?,
        path: absolute(path),
    };
    put_by(program, &office, call)
}

pub fn learning(program: &Program) -> Result<Exit, Failure> {
    let view = program.open_existing()?.answer(Call::Learning)?;
    program.show(&view, || print::learning(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn blank(program: &Program, kind: ActKind, dossier: Option<&str>, path: &Path) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let call = Call::ExportBlank {
        kind,
        language: program.language(),
        dossier: named(program, &office, dossier)?,
        path: absolute(path),
    };
    put_by(program, &office, call)
}

pub fn data(program: &Program, data: &Data) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let call = Call::ExportData {
        dossier: named(program, &office, data.dossier.as_deref())?,
        form: if data.tables {
            DataForm::Tables
        } else {
            DataForm::Json
        },
        path: absolute(&data.path),
    };
    put_by(program, &office, call)
}

/// The dossier that an option names, if it names one.
fn named(program: &Program, office: &Office, dossier: Option<&str>) -> Result<Option<DossierId>, Failure> {
    let Some(dossier) = dossier else {
        return Ok(None);
    };
    let view = find::dossier(program, office, dossier)?;
    dossier_id(program, &view).map(Some)
}

pub fn trades(program: &Program, command: Trades) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let view = match command {
        Trades::Export { trade, path } => {
            let path = absolute(&path);
            return put_by(program, &office, Call::ExportTrade { trade, path });
        }
        Trades::Import { file, replace } => office.answer(Call::ImportTrade {
            path: absolute(&file),
            replace,
        })?,
        Trades::List { trade: None } => office.answer(Call::Trades {
            language: Some(program.language()),
        })?,
        Trades::List { trade: Some(key) } => {
            let view = office.answer(Call::Trades {
                language: Some(program.language()),
            })?;
            let found = list(&view, "/lists").iter();
            let mut found = found.filter(|list| text(list, "/list/key") == key);
            let found = found.next().ok_or_else(|| find::not_found(program, &key))?;
            program.show(found, || print::trade(found));
            return Ok(Exit::Done);
        }
    };
    program.show(&view, || print::trades(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn table(program: &Program, command: Table) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let source = |file: &Path| TableSource::File { path: absolute(file) };
    match command {
        Table::Preview { file } => {
            let view = office.answer(Call::PreviewTable {
                source: source(&file),
                mapping: None,
            })?;
            program.show(&view, || print::table(program.catalogue(), &view));
            // A script hears of lines that cannot be taken over.
            let faulty = |row: &Value| !list(row, "/faults").is_empty();
            Ok(match list(&view, "/rows").iter().any(faulty) {
                true => Exit::Refused,
                false => Exit::Done,
            })
        }
        Table::Add { dossier, file, lines } => {
            let view = find::dossier(program, &office, &dossier)?;
            let items = office.answer(Call::TableItems {
                source: source(&file),
                mapping: None,
                lines,
            })?;
            let internal = |_| Failure::of(program.catalogue(), "problem-internal", &[]);
            let items: Vec<Item> = serde_json::from_value(items).map_err(internal)?;
            let mut dossier: Dossier = serde_json::from_value(view["dossier"].clone()).map_err(internal)?;
            dossier.items.extend(items);
            let view = office.answer(Call::SaveDossier { dossier })?;
            program.show(&view, || print::dossier(program.catalogue(), &view));
            Ok(Exit::Done)
        }
    }
}

pub fn rules(program: &Program, key: Option<&str>) -> Result<Exit, Failure> {
    let view = program.open_existing()?.answer(Call::RuleSets)?;
    let sets: Vec<&Value> = list(&view, "/sets")
        .iter()
        .filter(|set| key.is_none_or(|key| text(set, "/key") == key))
        .collect();
    if let (true, Some(key)) = (sets.is_empty(), key) {
        return Err(find::not_found(program, key));
    }
    program.show(&sets, || print::rules(&sets));
    Ok(Exit::Done)
}
