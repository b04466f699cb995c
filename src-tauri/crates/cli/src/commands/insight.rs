//! What goes out and what comes in beside acts: deadlines, the dispute file, counts, forms, tables, lists, rules.

use super::{absolute, dossier_id};
use crate::args::{Data, Table, Trades};
use crate::failure::{Exit, Failure};
use crate::find;
use crate::print;
use crate::program::{Program, list, text};
use acceptance::{ActKind, Dossier, DossierId, Item, TaxBasis};
use office::Office;
use office::api::{Call, DataForm, TableSource};
use serde_json::Value;
use std::path::Path;

/// Makes a call that writes a file, and says where it lies.
pub fn put(program: &Program, call: Call) -> Result<Exit, Failure> {
    put_by(program, &program.open_existing()?, call)
}

fn put_by(program: &Program, office: &Office, call: Call) -> Result<Exit, Failure> {
    let view = program.unlocked(office, call)?;
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
    let done = put_by(program, &office, call)?;
    let journal = office.answer(Call::VerifyJournal)?;
    let fails =
        |fact: &&Value| text(fact, "/name") == "journal-unbroken" && text(fact, "/standing") == "fails";
    if let Some(fact) = list(&journal, "/facts").iter().find(fails) {
        program.warn(text(fact, "/message"));
    }
    Ok(done)
}

pub fn learning(program: &Program) -> Result<Exit, Failure> {
    let view = program.open_existing()?.answer(Call::Learning)?;
    program.show(&view, || print::learning(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn blank(program: &Program, kind: ActKind, dossier: Option<&str>, path: &Path) -> Result<Exit, Failure> {
    let call = |dossier| Call::ExportBlank {
        kind,
        language: program.language(),
        dossier,
        path: absolute(path),
    };
    if dossier.is_none() {
        return put_by(program, &program.open_or_aside()?.office, call(None));
    }
    let office = program.open_existing()?;
    let dossier = named(program, &office, dossier)?;
    put_by(program, &office, call(dossier))
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
    let aside = match command {
        // A list that is taken in must stay somewhere.
        Trades::Import { .. } => None,
        _ => Some(program.open_or_aside()?),
    };
    let kept;
    let office = match &aside {
        Some(aside) => &aside.office,
        None => {
            kept = program.open_existing()?;
            &kept
        }
    };
    let view = match command {
        Trades::Export { trade, path } => {
            let path = absolute(&path);
            return put_by(program, office, Call::ExportTrade { trade, path });
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
        Table::Add {
            dossier,
            file,
            lines,
            table_tax,
        } => {
            let view = find::dossier(program, &office, &dossier)?;
            let preview = office.answer(Call::PreviewTable {
                source: source(&file),
                mapping: None,
            })?;
            let items = office.answer(Call::TableItems {
                source: source(&file),
                mapping: None,
                lines: lines.clone(),
            })?;
            let internal = |_| Failure::of(program.catalogue(), "problem-internal", &[]);
            let items: Vec<Item> = serde_json::from_value(items).map_err(internal)?;
            let mut dossier: Dossier = serde_json::from_value(view["dossier"].clone()).map_err(internal)?;
            doubts(program, &preview, lines.as_deref(), (&mut dossier, table_tax));
            dossier.items.extend(items);
            let view = office.answer(Call::SaveDossier { dossier })?;
            program.show(&view, || print::dossier(program.catalogue(), &view));
            Ok(Exit::Done)
        }
    }
}

/// Says what is doubtful of the lines that are added; prices that are not understood as those of the contract make the
/// contract follow, or are told.
fn doubts(
    program: &Program,
    preview: &Value,
    lines: Option<&[u32]>,
    (dossier, follows): (&mut Dossier, bool),
) {
    let catalogue = program.catalogue();
    if let Ok(Some(tax)) = serde_json::from_value::<Option<TaxBasis>>(preview["tax"].clone())
        && tax != dossier.contract.tax
    {
        if follows {
            dossier.contract.tax = tax;
        } else {
            program.warn(&catalogue.text(match tax {
                TaxBasis::Excluded => "cli-table-tax-excluded",
                _ => "cli-table-tax-included",
            }));
        }
    }
    let own = format!("{:?}", dossier.contract.currency);
    let named = list(preview, "/currencies").iter().filter_map(Value::as_str);
    let others: Vec<&str> = named.filter(|name| *name != own).collect();
    if !others.is_empty() {
        let values = [("found", others.join(", ").into()), ("own", own.into())];
        program.warn(&catalogue.text_with("cli-table-currency", &values));
    }
    let added = |line: u64| lines.is_none_or(|lines| lines.iter().any(|one| u64::from(*one) == line));
    for row in list(preview, "/rows") {
        let line = row["line"].as_u64().unwrap_or(0);
        if added(line) && list(row, "/faults").is_empty() {
            for note in list(row, "/notes").iter().filter_map(Value::as_str) {
                program.warn(&format!("{line:>4}  {note}"));
            }
        }
    }
}

pub fn rules(program: &Program, key: Option<&str>) -> Result<Exit, Failure> {
    let view = program.open_or_aside()?.office.answer(Call::RuleSets)?;
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
