//! The commands: each makes its calls, and shows what came of them.

mod annotation;
mod chain;
mod insight;
mod phone;
mod place;
mod proof;

use crate::args::{Attach, Command, Journal, Seal, Setup};
use crate::failure::{Exit, Failure};
use crate::find::{self, Found};
use crate::program::{Program, list, text};
use crate::{demo, ink, print};
use acceptance::document::PrintOptions;
use acceptance::{ActBody, ActId, Contractor, DossierId, ExhibitLink, ExhibitSource, LinkTarget};
use office::Office;
use office::api::Call;
use serde_json::Value;
use std::ffi::OsStr;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Runs `command`.
pub fn run(program: &Program, command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Setup(setup) => set_up(program, *setup),
        Command::Schema => {
            let schema = office::schema::import();
            program.show(&schema, || {
                serde_json::to_string_pretty(&schema).unwrap_or_default()
            });
            Ok(Exit::Done)
        }
        Command::Place { folder, usual } => place::run(program, folder.as_deref(), usual),
        Command::Import { file } => import(program, &file),
        Command::List => {
            let desk = program.open_existing()?.answer(Call::Desk)?;
            program.show(&desk["dossiers"], || print::desk(program.catalogue(), &desk));
            Ok(Exit::Done)
        }
        Command::Show { what } => show(program, &what),
        Command::Duplicate { dossier, title } => chain::duplicate(program, &dossier, title),
        Command::Act { command } => chain::act(program, command),
        Command::Record { command } => chain::record(program, command),
        Command::Attach(attach) => take_in(program, &attach),
        Command::Annotation { command } => annotation::run(program, command),
        Command::Seal(seal) => sealed(program, &seal),
        Command::Sign(sign) => proof::sign(program, &sign),
        Command::Keys { command } => proof::keys(program, command),
        Command::Timestamp(timestamp) => proof::timestamp(program, &timestamp),
        Command::Timestamping { command } => proof::timestamping(program, command),
        Command::Returned(returned) => proof::returned(program, &returned),
        Command::Paper(paper) => proof::paper(program, &paper),
        Command::Bundle { dossier, path } => proof::bundle(program, &dossier, &path),
        Command::Open { file } => proof::open(program, &file),
        Command::Export { act, path } => export(program, &act, &path),
        Command::Certificate { path } => certificate(program, &path),
        Command::Verify { store: true, .. }
        | Command::Journal {
            command: Journal::Verify,
        } => journal(program),
        Command::Verify {
            dossier: Some(dossier),
            ..
        } => {
            let view = proof::verify_dossier(program, &dossier)?;
            program.show(&view, || print::facts(program.catalogue(), &view));
            Ok(standing(&view))
        }
        Command::Verify { what, .. } => verify(program, &what.unwrap_or_default()),
        Command::Search { words } => {
            let office = program.open_existing()?;
            let found = office.answer(Call::Search {
                words: words.join(" "),
            })?;
            program.show(&found["hits"], || print::hits(program.catalogue(), &found));
            Ok(Exit::Done)
        }
        Command::Deadlines { ics: None } => insight::deadlines(program),
        Command::Deadlines { ics: Some(path) } => insight::put(
            program,
            Call::ExportCalendar {
                path: absolute(&path),
            },
        ),
        Command::Dispute { dossier, path } => insight::dispute(program, &dossier, &path),
        Command::Learning => insight::learning(program),
        Command::Blank { kind, dossier, path } => insight::blank(program, kind, dossier.as_deref(), &path),
        Command::Data(data) => insight::data(program, &data),
        Command::Trades { command } => insight::trades(program, command),
        Command::Table { command } => insight::table(program, command),
        Command::Rules { key } => insight::rules(program, key.as_deref()),
        Command::Phone { act, sign, address } => phone::run(program, &act, sign.as_deref(), address),
        Command::Demo { to } => demo::run(program, to),
    }
}

fn set_up(program: &Program, setup: Setup) -> Result<Exit, Failure> {
    let given = setup
        .profile
        .as_deref()
        .map(|file| read_profile(program, file))
        .transpose()?;
    let office = program.open()?;
    let desk = office.answer(Call::Desk)?;
    let before: Contractor = serde_json::from_value(desk["contractor"].clone()).unwrap_or_default();
    let logo = before.logo;
    let mut contractor = given.unwrap_or(before);
    contractor.logo = logo;
    let address = &mut contractor.address;
    for (field, value) in [
        (&mut contractor.name, setup.name),
        (&mut contractor.legal_form, setup.legal_form),
        (&mut contractor.trade, setup.trade),
        (&mut contractor.company_number, setup.company_number),
        (&mut contractor.vat_number, setup.vat_number),
        (&mut address.street, setup.street),
        (&mut address.postal_code, setup.postal_code),
        (&mut address.town, setup.town),
        (&mut address.country, setup.country),
        (&mut contractor.email, setup.email),
        (&mut contractor.phone, setup.phone),
        (&mut contractor.representative, setup.representative),
        (&mut contractor.insurer, setup.insurer),
        (&mut contractor.insurance_policy, setup.insurance_policy),
        (&mut contractor.mediator, setup.mediator),
    ] {
        if let Some(value) = value {
            *field = value;
        }
    }
    let mut options: PrintOptions = serde_json::from_value(desk["print"].clone()).unwrap_or_default();
    options.positions = setup.positions.unwrap_or(options.positions);
    options.original_photos = setup.original_photos.unwrap_or(options.original_photos);
    let call = Call::SaveProfile {
        contractor,
        // What was asked for, else what the profile has, else the system’s: `open` saw to that.
        language: program.language(),
        print: options,
    };
    let mut desk = program.unlocked(&office, call).map_err(|failure| {
        let gone = failure.0.code == "problem-key-gone";
        let how = gone.then(|| program.catalogue().text("cli-key-gone"));
        failure.among(how.map(|how| (String::new(), how)))
    })?;
    if let Some(path) = setup.logo {
        desk = office.answer(Call::SetLogo {
            path: absolute(&path),
        })?;
    }
    program.show(&desk, || print::profile(program.catalogue(), &desk));
    Ok(Exit::Done)
}

fn read_profile(program: &Program, file: &Path) -> Result<Contractor, Failure> {
    let catalogue = program.catalogue();
    let name = file.display().to_string();
    let text = read_text(program, file)?;
    let reader = &mut serde_json::Deserializer::from_str(&text);
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let why = (error.path().to_string(), error.inner().to_string());
        Failure::of(catalogue, "cli-profile", &[("name", name.into())]).among([why])
    })
}

/// The longest file of ours: handwriting and profiles have but some kilobytes.
const MOST_BYTES: u64 = 16 << 20;

/// Reads a small file that was named on the command line. Pipes and devices are refused: they might never end.
pub fn read_text(program: &Program, file: &Path) -> Result<String, Failure> {
    let failure = |code| {
        let name = file.display().to_string();
        Failure::of(program.catalogue(), code, &[("name", name.into())])
    };
    let unread = |error: std::io::Error| {
        failure(match error.kind() {
            std::io::ErrorKind::NotFound => "problem-file-missing",
            std::io::ErrorKind::PermissionDenied => "problem-file-not-allowed",
            _ => "problem-file-unreadable",
        })
    };
    let found = std::fs::metadata(file).map_err(unread)?;
    if found.is_dir() {
        return Err(failure("problem-file-is-folder"));
    }
    if !found.is_file() {
        return Err(failure("problem-file-not-regular"));
    }
    let mut text = String::new();
    let opened = std::fs::File::open(file).map_err(unread)?;
    opened
        .take(MOST_BYTES)
        .read_to_string(&mut text)
        .map_err(unread)?;
    Ok(text)
}

fn import(program: &Program, file: &Path) -> Result<Exit, Failure> {
    let office = program.open()?;
    let view = office.answer(Call::Import { path: absolute(file) })?;
    program.show(&view, || print::imported(program.catalogue(), &view));
    let left_out: Vec<&str> = list(&view, "/left_out")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    if !left_out.is_empty() {
        let count = [("count", left_out.len().into())];
        program.warn(&program.catalogue().text_with("import-left-out", &count));
        left_out
            .iter()
            .for_each(|name| program.warn(&format!("  {name}")));
    }
    Ok(Exit::Done)
}

fn show(program: &Program, what: &str) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    match find::dossier_or_act(program, &office, what)? {
        Found::Dossier(view) => program.show(&view, || print::dossier(program.catalogue(), &view)),
        Found::Act(view) => program.show(&view, || print::act(program.catalogue(), &view)),
    }
    Ok(Exit::Done)
}

fn take_in(program: &Program, attach: &Attach) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let dossier = find::dossier(program, &office, &attach.dossier)?;
    let mut links = Vec::new();
    let mut tie = |target| {
        links.push(ExhibitLink {
            target,
            explains: attach.explains,
        });
    };
    if let Some(item) = &attach.item {
        tie(LinkTarget::Item(find::item(program, &dossier, item)?));
    }
    if let Some(reserve) = &attach.reserve {
        tie(LinkTarget::Reserve(find::reserve(
            program, &office, &dossier, reserve,
        )?));
    }
    let view = office.answer(Call::Attach {
        dossier: dossier_id(program, &dossier)?,
        paths: attach.files.iter().map(|file| absolute(file)).collect(),
        source: ExhibitSource::File,
        links,
    })?;
    if let Some(caption) = &attach.caption {
        caption_all(&office, &view, caption)?;
    }
    program.show(&view, || print::taken_in(program.catalogue(), &view));
    Ok(of_intake(program, &view))
}

/// How an intake ended: of a full disk a script must hear, for all that follows will fail too.
fn of_intake(program: &Program, view: &Value) -> Exit {
    let full = ["intake-disk-full", "problem-disk-full"].map(|key| program.catalogue().text(key));
    let refused = list(view, "/refused");
    let for_want_of_room = |file: &Value| full.iter().any(|sentence| text(file, "/1") == sentence);
    match refused {
        [] => Exit::Done,
        _ if refused.iter().any(for_want_of_room) => Exit::Disk,
        _ => Exit::Refused,
    }
}

fn caption_all(office: &Office, view: &Value, caption: &str) -> Result<(), Failure> {
    for id in list(view, "/added") {
        let exhibits = list(view, "/dossier/exhibits");
        let exhibit = exhibits
            .iter()
            .find(|exhibit| exhibit.pointer("/exhibit/id") == Some(id));
        let (Some(exhibit), Some(Ok(id))) = (exhibit, id.as_str().map(str::parse)) else {
            continue;
        };
        let links = serde_json::from_value(exhibit["exhibit"]["links"].clone()).unwrap_or_default();
        office.answer(Call::SaveExhibit {
            exhibit: id,
            caption: caption.to_owned(),
            links,
        })?;
    }
    Ok(())
}

fn sealed(program: &Program, seal: &Seal) -> Result<Exit, Failure> {
    // Read before anything is issued: a number cannot be taken back.
    let ink = seal
        .ink
        .as_deref()
        .map(|file| ink::read(program, file))
        .transpose()?;
    let office = program.open_existing()?;
    let mut act = find::act(program, &office, &seal.act)?;
    let id = id_of(program, &act)?;
    if seal.before_works && text(&act, "/status") == "draft" {
        act = confirm_before_works(program, &office, id, &act)?;
    }
    let signatory = seal
        .sign
        .as_deref()
        .map(|name| find::signatory(program, &act, name))
        .transpose()?;
    if let (Some(signatory), Some(ink)) = (signatory, &ink) {
        let name = find::name_of(&act, signatory);
        office.check_signature(&name, seal.consent, ink)?;
    }
    if text(&act, "/status") == "draft" {
        act = program.unlocked(&office, Call::Issue { act: id })?;
    } else if signatory.is_none() {
        let number = text(&act, "/number").to_owned();
        return Err(Failure::of(
            program.catalogue(),
            "problem-act-issued",
            &[("number", number.into())],
        ));
    }
    if let (Some(signatory), Some(ink)) = (signatory, ink) {
        let call = Call::Sign {
            act: id,
            signatory,
            consent: seal.consent,
            ink,
            device: device(program),
        };
        act = program.unlocked(&office, call)?;
    }
    program.show(&act, || print::sealed(program.catalogue(), &act));
    Ok(Exit::Done)
}

/// The acceptance act says that its visit came before the agreed start of the works, and that this is meant.
fn confirm_before_works(
    program: &Program,
    office: &Office,
    id: ActId,
    act: &Value,
) -> Result<Value, Failure> {
    let body = serde_json::from_value(act["act"]["body"].clone());
    let Ok(ActBody::Reception(mut reception)) = body else {
        return Err(Failure::of(
            program.catalogue(),
            "cli-before-works-no-reception",
            &[],
        ));
    };
    reception.before_works = true;
    Ok(office.answer(Call::SaveAct {
        act: id,
        body: ActBody::Reception(reception),
    })?)
}

/// The device as a signature names it.
pub fn device(program: &Program) -> String {
    program.catalogue().text("cli-device")
}

/// The identifier of a dossier that was opened.
fn dossier_id(program: &Program, dossier: &Value) -> Result<DossierId, Failure> {
    text(dossier, "/dossier/id")
        .parse()
        .map_err(|_| Failure::of(program.catalogue(), "problem-internal", &[]))
}

/// The identifier of an act that was opened.
pub fn id_of(program: &Program, act: &Value) -> Result<ActId, Failure> {
    text(act, "/act/id")
        .parse()
        .map_err(|_| Failure::of(program.catalogue(), "problem-internal", &[]))
}

fn export(program: &Program, what: &str, path: &Path) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let act = find::act(program, &office, what)?;
    let view = office.answer(Call::Export {
        act: id_of(program, &act)?,
        path: absolute(path),
    })?;
    program.show(&view, || print::exported(program.catalogue(), &view));
    Ok(Exit::Done)
}

fn certificate(program: &Program, path: &Path) -> Result<Exit, Failure> {
    let office = program.open_existing()?;
    let view = office.answer(Call::ExportCertificate { path: absolute(path) })?;
    program.show(&view, || print::exported(program.catalogue(), &view));
    Ok(Exit::Done)
}

fn verify(program: &Program, what: &OsStr) -> Result<Exit, Failure> {
    let path = Path::new(what);
    // A pipe or a device is no act either: the office says what it is.
    let view = if path.exists() && !path.is_dir() {
        program.check(absolute(path))?
    } else if path.extension().is_some_and(|extension| {
        extension.eq_ignore_ascii_case("pdf") || extension.eq_ignore_ascii_case("zip")
    }) {
        // What looks like a file is one that is not there, rather than an act.
        let name = what.to_string_lossy().into_owned();
        return Err(Failure::of(
            program.catalogue(),
            "problem-file-missing",
            &[("name", name.into())],
        ));
    } else {
        let office = program.open_existing()?;
        let act = find::act(program, &office, &what.to_string_lossy())?;
        office.answer(Call::VerifyAct {
            act: id_of(program, &act)?,
        })?
    };
    program.show(&view, || print::facts(program.catalogue(), &view));
    Ok(standing(&view))
}

/// Whether everything that was checked holds, and nothing is to be looked at first.
pub fn standing(view: &Value) -> Exit {
    let doubtful = |fact: &Value| matches!(text(fact, "/standing"), "fails" | "warning");
    if list(view, "/facts").iter().any(doubtful) {
        Exit::Refused
    } else {
        Exit::Done
    }
}

fn journal(program: &Program) -> Result<Exit, Failure> {
    let view = program.open_existing()?.answer(Call::VerifyJournal)?;
    program.show(&view, || print::journal(program.catalogue(), &view));
    Ok(standing(&view))
}

/// The office knows no present folder.
pub fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
