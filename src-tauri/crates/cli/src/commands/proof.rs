//! What proves an act: keys, certificates, timestamps, paper, files that came back, bundles.

use super::{absolute, device, dossier_id, id_of, read_text, standing};
use crate::args::{Keys, Paper, Returned, Sign, Timestamp, Timestamping};
use crate::failure::{Exit, Failure};
use crate::find;
use crate::program::{Program, list, text};
use crate::{ink, print, secrets};
use acceptance::{ActId, SignatoryId};
use office::Office;
use office::api::{Call, Secret};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

pub fn keys(program: &Program, command: Keys) -> Result<Exit, Failure> {
    let office = match &command {
        // On another machine nothing is there yet.
        Keys::Restore { .. } => program.open()?,
        _ => program.open_existing()?,
    };
    let view = match command {
        Keys::Show => {
            let desk = office.answer(Call::Desk)?;
            if desk["key_damaged"] == true {
                return Err(Failure::of(program.catalogue(), "problem-key-unreadable", &[])
                    .among([(String::new(), program.catalogue().text("cli-key-gone"))]));
            }
            desk
        }
        Keys::Protect {
            new_passphrase_file,
            none,
        } => {
            let current = is_protected(&office)?.then(|| current(program)).transpose()?;
            let passphrase = match none {
                true => None,
                false => {
                    if !program.json {
                        program.warn(&program.catalogue().text("key-passphrase-warning"));
                    }
                    let file = new_passphrase_file.as_deref();
                    Some(secrets::chosen(program, file, "cli-passphrase-new")?)
                }
            };
            office.answer(Call::ProtectKeys { current, passphrase })?
        }
        Keys::UnlockCheck => {
            let passphrase = current(program)?;
            office.answer(Call::UnlockKeys { passphrase })?
        }
        Keys::Export {
            path,
            new_passphrase_file,
        } => {
            let passphrase = secrets::chosen(program, new_passphrase_file.as_deref(), "cli-passphrase-copy")?;
            let path = absolute(&path);
            let view = program.unlocked(&office, Call::ExportKeys { path, passphrase })?;
            program.show(&view, || print::exported(program.catalogue(), &view));
            return Ok(Exit::Done);
        }
        Keys::Restore {
            file,
            copy_passphrase_file,
        } => {
            let passphrase = secrets::asked(program, copy_passphrase_file.as_deref(), "cli-passphrase-copy")?;
            office.answer(Call::RestoreKeys {
                path: absolute(&file),
                passphrase,
            })?
        }
        Keys::Replace { reason, lost } => {
            if !lost && office.answer(Call::Desk)?["key_damaged"] == true {
                // Nobody is to make another key unawares.
                return Err(Failure::of(program.catalogue(), "problem-key-unreadable", &[])
                    .among([(String::new(), program.catalogue().text("cli-key-gone"))]));
            }
            let protected = is_protected(&office)? && !lost;
            let passphrase = protected.then(|| current(program)).transpose()?;
            office.answer(Call::ReplaceKeys { reason, passphrase })?
        }
    };
    program.show(&view["key"], || print::key(program.catalogue(), &view));
    Ok(Exit::Done)
}

fn is_protected(office: &Office) -> Result<bool, Failure> {
    Ok(office.answer(Call::Desk)?["key"]["protected"] == true)
}

/// The passphrase of the key as it is.
fn current(program: &Program) -> Result<Secret, Failure> {
    match secrets::given(program)? {
        Some(given) => Ok(given),
        None => secrets::asked(program, None, "cli-passphrase"),
    }
}

pub fn sign(program: &Program, sign: &Sign) -> Result<Exit, Failure> {
    let ink = sign
        .ink
        .as_deref()
        .map(|file| ink::read(program, file))
        .transpose()?;
    let office = program.open_existing()?;
    let act = find::act(program, &office, &sign.act)?;
    let id = id_of(program, &act)?;
    let signatory = find::signatory(program, &act, &sign.who)?;
    let view = match (&sign.p12, ink) {
        (Some(_), _) if !sign.consent => return Err(unread(program, &act, signatory)),
        (Some(file), _) => {
            let passphrase =
                secrets::asked(program, sign.p12_passphrase_file.as_deref(), "cli-passphrase-p12")?;
            let signed = office.answer(Call::SignWithCertificate {
                act: id,
                signatory,
                consent: sign.consent,
                path: absolute(file),
                passphrase,
                other_name: sign.other_name,
                device: device(program),
            });
            signed.map_err(|problem| {
                let asked = problem.code == "problem-p12-other-name";
                let how = asked.then(|| program.catalogue().text("cli-other-name"));
                Failure::from(problem).among(how.map(|how| (String::new(), how)))
            })?
        }
        (None, Some(ink)) => {
            let call = Call::Sign {
                act: id,
                signatory,
                consent: sign.consent,
                ink,
                device: device(program),
            };
            program.unlocked(&office, call)?
        }
        (None, None) => return Err(Failure::of(program.catalogue(), "problem-internal", &[])),
    };
    program.show(&view, || print::sealed(program.catalogue(), &view));
    Ok(Exit::Done)
}

/// What they agree to with a certificate differs from what `show` prints: it is told before it is taken for granted.
fn unread(program: &Program, act: &Value, signatory: SignatoryId) -> Failure {
    let id = signatory.to_string();
    let signatories = list(act, "/act/body/signatories");
    let place = signatories.iter().position(|one| text(one, "/id") == id);
    let consent = place.map(|place| text(act, &format!("/certificate_consents/{place}")).to_owned());
    let name = find::name_of(act, signatory);
    Failure::of(
        program.catalogue(),
        "problem-no-consent",
        &[("name", name.into())],
    )
    .among(consent.map(|consent| (String::new(), consent)))
}

pub fn timestamp(program: &Program, timestamp: &Timestamp) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let Some(act) = &timestamp.act else {
        let view = office.answer(Call::TimestampPending)?;
        let desk = office.answer(Call::Desk)?;
        program.show(&view, || {
            let said = print::timestamps(program.catalogue(), &view);
            print::with_unknown_authority(program.catalogue(), said, &desk, !list_is_empty(&view))
        });
        let waits = view["waiting"]
            .as_array()
            .is_some_and(|waiting| !waiting.is_empty());
        return Ok(if waits { Exit::Refused } else { Exit::Done });
    };
    let act = find::act(program, &office, act)?;
    let view = office.answer(Call::Timestamp {
        act: id_of(program, &act)?,
    })?;
    let desk = office.answer(Call::Desk)?;
    program.show(&view, || {
        let said = print::proof(program.catalogue(), &view);
        print::with_unknown_authority(program.catalogue(), said, &desk, true)
    });
    Ok(Exit::Done)
}

/// Whether no act got a timestamp.
fn list_is_empty(view: &Value) -> bool {
    view["done"].as_array().is_none_or(Vec::is_empty)
}

pub fn timestamping(program: &Program, command: Timestamping) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let view = match command {
        Timestamping::Show => office.answer(Call::Desk)?,
        Timestamping::Off => office.answer(Call::SaveTimestamping { timestamping: None })?,
        Timestamping::Set {
            url,
            trust,
            automatic,
        } => {
            let trusted = trust
                .as_deref()
                .map(|file| read_text(program, file))
                .transpose()?;
            let timestamping = acceptance::Timestamping {
                address: url,
                trusted: trusted.unwrap_or_default(),
                automatic,
            };
            office.answer(Call::SaveTimestamping {
                timestamping: Some(timestamping),
            })?
        }
    };
    let told = json!({
        "timestamping": view["timestamping"], "waiting_for_timestamp": view["waiting_for_timestamp"],
    });
    program.show(&told, || print::timestamping(program.catalogue(), &view));
    Ok(Exit::Done)
}

pub fn returned(program: &Program, returned: &Returned) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let path = absolute(&returned.file);
    if returned.bind {
        let view = office.answer(Call::BindReturned { path })?;
        program.show(&view, || print::proof(program.catalogue(), &view));
        return Ok(Exit::Done);
    }
    let view = office.answer(Call::InspectReturned { path })?;
    program.show(&view, || print::returned(program.catalogue(), &view));
    // What was kept here already needs no binding; whatever else cannot be bound was refused.
    let kept = matches!(text(&view, "/kind"), "same" | "earlier");
    if view["may_bind"] != true && !kept {
        return Ok(Exit::Refused);
    }
    Ok(standing(&view["verification"]))
}

pub fn paper(program: &Program, paper: &Paper) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let paths: Vec<PathBuf> = paper.files.iter().map(|file| absolute(file)).collect();
    let named = match &paper.act {
        Some(act) => Some(id_of(program, &find::act(program, &office, act)?)?),
        None => None,
    };
    let inspect = Call::InspectPaper {
        paths: paths.clone(),
        act: named,
    };
    let view = office.answer(inspect)?;
    let Some(signed_on) = paper.on.filter(|_| paper.bind) else {
        program.show(&view, || print::paper(program.catalogue(), &view));
        return Ok(match view["may_bind"].as_bool() {
            Some(true) => Exit::Done,
            _ => Exit::Refused,
        });
    };
    let recognised = text(&view, "/act/id").parse::<ActId>().ok();
    let Some(id) = named.or(recognised) else {
        return Err(Failure::of(program.catalogue(), "cli-paper-no-act", &[]));
    };
    let act = office.answer(Call::OpenAct { act: id })?;
    let signed = paper
        .signed
        .iter()
        .map(|name| find::signatory(program, &act, name));
    let signed = signed.collect::<Result<Vec<_>, _>>()?;
    let bound = office.answer(Call::BindPaper {
        act: id,
        paths,
        signed,
        signed_on,
        incomplete: paper.incomplete,
    })?;
    program.show(&bound, || print::proof(program.catalogue(), &bound));
    Ok(Exit::Done)
}

pub fn bundle(program: &Program, dossier: &str, path: &Path) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let dossier = find::dossier(program, &office, dossier)?;
    let dossier = dossier_id(program, &dossier)?;
    let call = Call::ExportBundle {
        dossier,
        path: absolute(path),
    };
    let view = program.unlocked(&office, call)?;
    program.show(&view, || print::exported(program.catalogue(), &view));
    Ok(Exit::Done)
}

/// A bundle, or the act inside a PDF, as whoever received it sees it.
pub fn open(program: &Program, file: &Path) -> Result<Exit, Failure> {
    let aside = program.open_or_aside()?;
    let view = aside.office.answer(Call::OpenBundle { path: absolute(file) })?;
    program.show(&view, || print::bundle(program.catalogue(), &view));
    let key = text(&view, "/key").to_owned();
    aside.office.answer(Call::CloseBundle { key })?;
    Ok(standing(&view["verification"]))
}

/// What holds of everything in a dossier.
pub fn verify_dossier(program: &Program, dossier: &str) -> Result<Value, Failure> {
    let office = program.open_existing()?;
    let dossier = find::dossier(program, &office, dossier)?;
    Ok(office.answer(Call::VerifyDossier {
        dossier: dossier_id(program, &dossier)?,
    })?)
}
