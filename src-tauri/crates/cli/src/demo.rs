//! The whole job on the sample dossier: issue, sign, export, verify. Run again, it goes on from where it stands.

use crate::commands::{device, id_of, standing};
use crate::failure::{Exit, Failure};
use crate::program::{Program, list, text};
use crate::{ink, print};
use acceptance::ActId;
use office::Office;
use office::api::Call;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Name of the folder where it works when none is named.
const FOLDER: &str = "sans-reserve-demo";

pub fn run(program: &Program, to: Option<PathBuf>) -> Result<Exit, Failure> {
    let catalogue = program.catalogue();
    let folder = program.folder_named(FOLDER)?;
    let office = program.open_at(&folder)?;
    office.assume(program.language());
    let dossier = office.answer(Call::OpenSample)?;
    let draft = issued_or_draft(program, &dossier)?;
    let mut act = office.answer(Call::OpenAct { act: draft })?;
    if text(&act, "/status") == "draft" {
        act = office.answer(Call::Issue { act: draft })?;
    }
    for (id, name) in missing_signatories(&act) {
        let Ok(signatory) = id.parse() else { continue };
        act = sign(program, &office, draft, signatory, &name)?;
    }
    let path = to.unwrap_or_else(|| PathBuf::from("."));
    let exported = office.answer(Call::Export {
        act: id_of(program, &act)?,
        path: crate::commands::absolute(&path),
    })?;
    let path = PathBuf::from(text(&exported, "/path"));
    let facts = office.answer(Call::VerifyFile { path })?;
    let all = json!({ "act": act, "export": exported, "verification": facts });
    program.show(&all, || {
        [
            print::sealed(catalogue, &act),
            String::new(),
            print::exported(catalogue, &exported),
            String::new(),
            print::facts(catalogue, &facts),
        ]
        .join("\n")
    });
    Ok(standing(&facts))
}

/// The acceptance act of the sample.
fn issued_or_draft(program: &Program, dossier: &Value) -> Result<ActId, Failure> {
    let receptions = list(dossier, "/acts")
        .iter()
        .filter(|act| text(act, "/kind") == "reception");
    receptions
        .filter_map(|act| text(act, "/id").parse().ok())
        .next_back()
        .ok_or_else(|| Failure::of(program.catalogue(), "problem-not-found", &[]))
}

/// Those who are to sign and have not: id and name.
pub fn missing_signatories(act: &Value) -> Vec<(String, String)> {
    let signed: Vec<&str> = list(act, "/act/state/signatures")
        .iter()
        .map(|signature| text(signature, "/signatory"))
        .collect();
    list(act, "/act/body/signatories")
        .iter()
        .map(|one| (text(one, "/id"), text(one, "/name")))
        .filter(|(id, _)| !signed.contains(id))
        .map(|(id, name)| (id.to_owned(), name.to_owned()))
        .collect()
}

fn sign(
    program: &Program,
    office: &Office,
    act: ActId,
    signatory: acceptance::SignatoryId,
    name: &str,
) -> Result<Value, Failure> {
    Ok(office.answer(Call::Sign {
        act,
        signatory,
        consent: true,
        ink: ink::sample(name),
        device: device(program),
    })?)
}
