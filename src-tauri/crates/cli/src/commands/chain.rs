//! Drafts of every kind, records, and dossiers made from others.

use super::{dossier_id, id_of, read_text};
use crate::args::{Act, Record, RecordAdd};
use crate::failure::{Exit, Failure};
use crate::find;
use crate::print;
use crate::program::Program;
use acceptance::record::{ChangeRequest, Contact, CorrectionRound, Due, Incident, Receipt};
use acceptance::{ActBody, ActId, Amount, RecordBody, RecordId, RecordKind, Subject};
use office::api::Call;
use std::path::Path;

pub fn duplicate(program: &Program, dossier: &str, title: String) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let dossier = find::dossier(program, &office, dossier)?;
    let view = office.answer(Call::DuplicateDossier {
        dossier: dossier_id(program, &dossier)?,
        title,
    })?;
    program.show(&view, || print::dossier(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn act(program: &Program, command: Act) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let view = match command {
        Act::New {
            dossier,
            kind,
            from,
            template,
        } => {
            let dossier = find::dossier(program, &office, &dossier)?;
            let from = match from {
                Some(what) => find::subject(program, &dossier, &what)?,
                None => Subject::Dossier,
            };
            office.answer(Call::CreateAct {
                dossier: dossier_id(program, &dossier)?,
                kind,
                from,
                template,
            })?
        }
        Act::Save { act, file } => {
            let body = read_body(program, &file)?;
            let act = find::act(program, &office, &act)?;
            office.answer(Call::SaveAct {
                act: id_of(program, &act)?,
                body,
            })?
        }
        Act::Delete { act } => {
            let act = find::act(program, &office, &act)?;
            let view = office.answer(Call::DeleteDraft {
                act: id_of(program, &act)?,
            })?;
            program.show(&view, || print::dossier(program.catalogue(), &view));
            return Ok(Exit::Done);
        }
    };
    program.show(&view, || print::act(program.catalogue(), &view));
    Ok(Exit::Done)
}

fn read_body(program: &Program, file: &Path) -> Result<ActBody, Failure> {
    let name = file.display().to_string();
    let text = read_text(program, file)?;
    let reader = &mut serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let why = (error.path().to_string(), error.inner().to_string());
        Failure::of(program.catalogue(), "cli-body", &[("name", name.into())]).among([why])
    })
}

pub fn record(program: &Program, command: Record) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let view = match command {
        Record::List { dossier } => find::dossier(program, &office, &dossier)?,
        Record::Add(added) => {
            let dossier = find::dossier(program, &office, &added.dossier)?;
            let item = match &added.item {
                Some(item) => Some(find::item(program, &dossier, item)?),
                None => None,
            };
            let about = match &added.about {
                Some(about) => find::subject(program, &dossier, about)?,
                None => Subject::Dossier,
            };
            let due = match &added.pays {
                Some(due) => Some(find::due(program, &dossier, due)?),
                None => None,
            };
            let retention_of = match &added.retention_of {
                Some(act) => Some(find::act_of(program, &dossier, act)?),
                None => None,
            };
            let at = added.at;
            office.answer(Call::SaveRecord {
                dossier: dossier_id(program, &dossier)?,
                record: None,
                at,
                body: body(*added, item, about, (due, retention_of)),
            })?
        }
        Record::Delete { record } => {
            let id = record.parse().map_err(|_| find::not_found(program, &record))?;
            office.answer(Call::DeleteRecord { record: id })?
        }
    };
    program.show(&view["records"], || print::records(program.catalogue(), &view));
    Ok(Exit::Done)
}

fn body(
    added: RecordAdd,
    item: Option<acceptance::ItemId>,
    about: Subject,
    (due, retention_of): (Option<RecordId>, Option<ActId>),
) -> RecordBody {
    let amount = added.amount.unwrap_or(Amount::ZERO);
    match added.kind {
        RecordKind::Contact => RecordBody::Contact(Contact {
            incoming: added.incoming,
            channel: added.channel.unwrap_or_default(),
            person: added.person,
            words: added.words,
            answered: added.answered,
            about,
            proof: added.proof,
            outside_terms: added.outside_terms,
            opposes_release: added.opposes_release,
        }),
        RecordKind::ChangeRequest => RecordBody::ChangeRequest(ChangeRequest {
            words: added.words,
            item,
            price: added.price,
            days: added.days,
            withdrawn: false,
        }),
        RecordKind::CorrectionRound => RecordBody::CorrectionRound(CorrectionRound {
            item,
            words: added.words,
            done_on: added.done_on,
            price: added.price,
        }),
        RecordKind::Due => RecordBody::Due(Due {
            label: added.words,
            amount,
            due_on: added.due_on,
            deposit: added.deposit,
        }),
        RecordKind::Receipt => RecordBody::Receipt(Receipt {
            amount,
            due,
            means: added.means,
            reference: added.proof,
            seen: added.seen,
            deposit: added.deposit,
            retention_of,
        }),
        RecordKind::Incident => RecordBody::Incident(Incident {
            facts: added.words,
            witnesses: added.witnesses,
            pause: added.pause,
        }),
    }
}
