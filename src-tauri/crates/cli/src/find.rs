//! Finds what was meant: a dossier, an act, an item, a reserve, a signatory, by identifier, number or part of a name.

use crate::failure::Failure;
use crate::program::{Program, list, text};
use acceptance::{ActId, DossierId, ExhibitId, ItemId, RecordId, ReserveId, Subject};
use office::Office;
use office::api::Call;
use serde_json::Value;

/// A dossier or an act, as it is opened.
pub enum Found {
    Dossier(Value),
    Act(Value),
}

/// An act of the chain, with its dossier’s identifier and title.
struct Line {
    id: ActId,
    dossier: (String, String),
    number: String,
    title: String,
    draft: bool,
}

/// The dossier or act that `what` means.
pub fn dossier_or_act(program: &Program, office: &Office, what: &str) -> Result<Found, Failure> {
    if let Ok(id) = what.parse::<DossierId>() {
        if let Ok(view) = office.answer(Call::OpenDossier { dossier: id }) {
            return Ok(Found::Dossier(view));
        }
        return Ok(Found::Act(office.answer(Call::OpenAct { act: ActId(id.0) })?));
    }
    let dossiers = dossiers(office)?;
    let lines = lines(office, &dossiers)?;
    if let Some(act) = by_number(program, &lines, what)? {
        return Ok(Found::Act(office.answer(Call::OpenAct { act })?));
    }
    if let Some(act) = within_dossier(program, &dossiers, &lines, what)? {
        return Ok(Found::Act(office.answer(Call::OpenAct { act })?));
    }
    match dossiers_named(&dossiers, what).as_slice() {
        [(id, _)] => Ok(Found::Dossier(office.answer(Call::OpenDossier { dossier: *id })?)),
        [] => match acts_named(&lines, what).as_slice() {
            [line] => Ok(Found::Act(office.answer(Call::OpenAct { act: line.id })?)),
            [] => Err(not_found(program, what)),
            several => Err(ambiguous(program, what, several.iter().map(|line| of_line(line)))),
        },
        several => Err(ambiguous(
            program,
            what,
            several.iter().map(|(id, title)| (id.to_string(), title.clone())),
        )),
    }
}

/// The dossier that `what` means.
pub fn dossier(program: &Program, office: &Office, what: &str) -> Result<Value, Failure> {
    match dossier_or_act(program, office, what)? {
        Found::Dossier(view) => Ok(view),
        Found::Act(_) => Err(not_found(program, what)),
    }
}

/// The act that `what` means; of a dossier, its only act, or its only draft.
pub fn act(program: &Program, office: &Office, what: &str) -> Result<Value, Failure> {
    let view = match dossier_or_act(program, office, what)? {
        Found::Act(view) => return Ok(view),
        Found::Dossier(view) => view,
    };
    let lines = lines_of(&view);
    let drafts: Vec<&Line> = lines.iter().filter(|line| line.draft).collect();
    match (lines.as_slice(), drafts.as_slice()) {
        ([only], _) => Ok(office.answer(Call::OpenAct { act: only.id })?),
        (_, [only]) => Ok(office.answer(Call::OpenAct { act: only.id })?),
        ([], _) => Err(not_found(program, what)),
        _ => Err(ambiguous(program, what, lines.iter().map(of_line))),
    }
}

/// The item of a dossier that `what` means.
pub fn item(program: &Program, dossier: &Value, what: &str) -> Result<ItemId, Failure> {
    let items = list(dossier, "/dossier/items");
    let named: Vec<(String, String)> = items
        .iter()
        .map(|item| (text(item, "/id").to_owned(), text(item, "/name").to_owned()))
        .collect();
    let id = choose(program, &named, what)?;
    id.parse().map_err(|_| not_found(program, what))
}

/// The reserve that `what` means, in the latest acceptance act of the dossier.
pub fn reserve(
    program: &Program,
    office: &Office,
    dossier: &Value,
    what: &str,
) -> Result<ReserveId, Failure> {
    let receptions = list(dossier, "/acts")
        .iter()
        .filter(|act| text(act, "/kind") == "reception");
    let mut named = Vec::new();
    if let Some(act) = receptions
        .filter_map(|act| text(act, "/id").parse().ok())
        .next_back()
    {
        let view = office.answer(Call::OpenAct { act })?;
        for reserve in list(&view, "/act/body/reserves") {
            let words = format!("{} {}", text(reserve, "/place"), text(reserve, "/client_words"));
            named.push((text(reserve, "/id").to_owned(), words));
        }
    }
    let id = choose(program, &named, what)?;
    id.parse().map_err(|_| not_found(program, what))
}

/// The exhibit of a dossier that `what` means: its number, its identifier, or a part of its caption or file name.
pub fn exhibit(program: &Program, dossier: &Value, what: &str) -> Result<ExhibitId, Failure> {
    let exhibits = list(dossier, "/exhibits").iter().map(|view| &view["exhibit"]);
    let number = what.parse::<u64>().ok();
    let numbered = exhibits
        .clone()
        .find(|exhibit| number.is_some() && exhibit["number"].as_u64() == number);
    let id = match numbered {
        Some(exhibit) => text(exhibit, "/id").to_owned(),
        // Numbers are the exhibits’ own, never a place in the list.
        None if number.is_some() => return Err(not_found(program, what)),
        None => {
            let named: Vec<(String, String)> = exhibits
                .map(|exhibit| {
                    let words = format!("{} {}", text(exhibit, "/caption"), text(exhibit, "/file_name"));
                    (text(exhibit, "/id").to_owned(), words)
                })
                .collect();
            choose(program, &named, what)?
        }
    };
    id.parse().map_err(|_| not_found(program, what))
}

/// What a draft comes from or a contact is about: an act, objection, reserve or record of the dossier, by its identifier, its
/// number, or a part of its words.
pub fn subject(program: &Program, dossier: &Value, what: &str) -> Result<Subject, Failure> {
    let mut known: Vec<(Subject, String, String)> = Vec::new();
    let mut add = |subject: Option<Subject>, id: &str, words: String| {
        known.extend(subject.map(|subject| (subject, id.to_owned(), words)));
    };
    for act in list(dossier, "/acts") {
        let id = text(act, "/id");
        let number = text(act, "/number");
        if number.eq_ignore_ascii_case(what)
            && let Ok(id) = id.parse()
        {
            return Ok(Subject::Act(id));
        }
        let words = format!("{number} {}", text(act, "/title"));
        add(id.parse().ok().map(Subject::Act), id, words);
    }
    for objection in list(dossier, "/objections") {
        let id = text(objection, "/id");
        let words = text(objection, "/client_words").to_owned();
        add(id.parse().ok().map(Subject::Objection), id, words);
    }
    for state in list(dossier, "/reserves") {
        let id = text(state, "/reserve/id");
        let words = text(state, "/reserve/client_words").to_owned();
        add(id.parse().ok().map(Subject::Reserve), id, words);
    }
    for record in list(dossier, "/records") {
        let id = text(record, "/id");
        add(id.parse().ok().map(Subject::Record), id, words_of(record));
    }
    if let Some((subject, _, _)) = known.iter().find(|(_, id, _)| id == what) {
        return Ok(*subject);
    }
    let fitting: Vec<_> = known
        .iter()
        .filter(|(_, _, words)| contains(words, what))
        .collect();
    match fitting.as_slice() {
        [(subject, _, _)] => Ok(*subject),
        [] => Err(not_found(program, what)),
        several => {
            let several = several.iter().map(|(_, id, words)| (id.clone(), words.clone()));
            Err(ambiguous(program, what, several))
        }
    }
}

/// The act of a dossier that `what` means.
pub fn act_of(program: &Program, dossier: &Value, what: &str) -> Result<ActId, Failure> {
    match subject(program, dossier, what)? {
        Subject::Act(act) => Ok(act),
        _ => Err(not_found(program, what)),
    }
}

/// The sum due that `what` means.
pub fn due(program: &Program, dossier: &Value, what: &str) -> Result<RecordId, Failure> {
    let dues = list(dossier, "/records").iter();
    let dues = dues.filter(|record| text(record, "/body/kind") == "due");
    let named: Vec<(String, String)> = dues
        .map(|record| (text(record, "/id").to_owned(), words_of(record)))
        .collect();
    let id = choose(program, &named, what)?;
    id.parse().map_err(|_| not_found(program, what))
}

/// What an entry of the records says.
pub fn words_of(record: &Value) -> String {
    let words = ["words", "label", "facts", "means"].map(|name| text(record, &format!("/body/{name}")));
    words
        .into_iter()
        .find(|words| !words.is_empty())
        .unwrap_or_default()
        .to_owned()
}

/// The signatory of an act whose name is `name`, or contains it.
pub fn signatory(program: &Program, act: &Value, name: &str) -> Result<acceptance::SignatoryId, Failure> {
    let named: Vec<(String, String)> = list(act, "/act/body/signatories")
        .iter()
        .map(|one| (text(one, "/id").to_owned(), text(one, "/name").to_owned()))
        .collect();
    let exactly = named.iter().find(|(_, one)| one == name);
    let id = match exactly {
        Some((id, _)) => id.clone(),
        None => choose(program, &named, name)?,
    };
    id.parse().map_err(|_| not_found(program, name))
}

/// The name of a signatory of an act.
pub fn name_of(act: &Value, signatory: acceptance::SignatoryId) -> String {
    let id = signatory.to_string();
    let signatories = list(act, "/act/body/signatories");
    let found = signatories.iter().find(|one| text(one, "/id") == id);
    found.map_or(String::new(), |one| text(one, "/name").to_owned())
}

/// One of `named` by its id, its place from 1, or a part of its name.
fn choose(program: &Program, named: &[(String, String)], what: &str) -> Result<String, Failure> {
    if let Some((id, _)) = named.iter().find(|(id, _)| id == what) {
        return Ok(id.clone());
    }
    if let Some((id, _)) = what
        .parse::<usize>()
        .ok()
        .and_then(|place| named.get(place.checked_sub(1)?))
    {
        return Ok(id.clone());
    }
    let fitting: Vec<&(String, String)> = named.iter().filter(|(_, name)| contains(name, what)).collect();
    match fitting.as_slice() {
        [(id, _)] => Ok(id.clone()),
        [] => Err(not_found(program, what).among(named.iter().cloned())),
        several => Err(ambiguous(program, what, several.iter().map(|one| (*one).clone()))),
    }
}

fn dossiers(office: &Office) -> Result<Vec<Value>, Failure> {
    let desk = office.answer(Call::Desk)?;
    Ok(list(&desk, "/dossiers").to_vec())
}

fn dossiers_named(dossiers: &[Value], what: &str) -> Vec<(DossierId, String)> {
    let entry = |dossier: &&Value| {
        Some((
            text(dossier, "/id").parse().ok()?,
            text(dossier, "/title").to_owned(),
        ))
    };
    let exactly: Vec<_> = dossiers
        .iter()
        .filter(|dossier| text(dossier, "/title") == what)
        .filter_map(|dossier| entry(&dossier))
        .collect();
    if !exactly.is_empty() {
        return exactly;
    }
    dossiers
        .iter()
        .filter(|dossier| contains(text(dossier, "/title"), what) || contains(text(dossier, "/client"), what))
        .filter_map(|dossier| entry(&dossier))
        .collect()
}

fn lines(office: &Office, dossiers: &[Value]) -> Result<Vec<Line>, Failure> {
    let mut lines = Vec::new();
    for dossier in dossiers {
        let Ok(id) = text(dossier, "/id").parse() else {
            continue;
        };
        let view = office.answer(Call::OpenDossier { dossier: id })?;
        lines.extend(lines_of(&view));
    }
    Ok(lines)
}

fn lines_of(view: &Value) -> Vec<Line> {
    let dossier = ["/dossier/id", "/dossier/title"].map(|pointer| text(view, pointer).to_owned());
    let [id, title] = dossier;
    let acts = list(view, "/acts").iter();
    acts.filter_map(|act| line(act, (id.clone(), title.clone())))
        .collect()
}

fn line(act: &Value, dossier: (String, String)) -> Option<Line> {
    Some(Line {
        dossier,
        id: text(act, "/id").parse().ok()?,
        number: text(act, "/number").to_owned(),
        title: text(act, "/title").to_owned(),
        draft: text(act, "/status") == "draft",
    })
}

/// The act of that number: an issued one before a draft, whose number is provisional and may be another’s too.
fn by_number(program: &Program, lines: &[Line], what: &str) -> Result<Option<ActId>, Failure> {
    let (drafts, issued): (Vec<&Line>, Vec<&Line>) = lines
        .iter()
        .filter(|line| line.number.eq_ignore_ascii_case(what))
        .partition(|line| line.draft);
    match (issued.first(), drafts.as_slice()) {
        (Some(line), _) => Ok(Some(line.id)),
        (None, []) => Ok(None),
        (None, [only]) => Ok(Some(only.id)),
        (None, several) => {
            let several = several
                .iter()
                .map(|line| (line.id.to_string(), format!("{}/{}", line.dossier.1, line.number)));
            let said = [("what", what.to_owned().into())];
            Err(Failure::of(program.catalogue(), "cli-ambiguous-draft", &said).among(several))
        }
    }
}

/// The act that `DOSSIER/NUMBER` means: a draft’s number is provisional, so that two dossiers may have the same.
fn within_dossier(
    program: &Program,
    dossiers: &[Value],
    lines: &[Line],
    what: &str,
) -> Result<Option<ActId>, Failure> {
    let Some((dossier, number)) = what.rsplit_once('/') else {
        return Ok(None);
    };
    let ids: Vec<String> = match dossier.parse::<DossierId>() {
        Ok(id) => vec![id.to_string()],
        Err(_) => dossiers_named(dossiers, dossier)
            .into_iter()
            .map(|(id, _)| id.to_string())
            .collect(),
    };
    let within = lines
        .iter()
        .filter(|line| ids.contains(&line.dossier.0) && line.number.eq_ignore_ascii_case(number));
    let found: Vec<&Line> = within.collect();
    match found.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.id)),
        several => Err(ambiguous(program, what, several.iter().map(|line| of_line(line)))),
    }
}

fn acts_named<'a>(lines: &'a [Line], what: &str) -> Vec<&'a Line> {
    lines.iter().filter(|line| contains(&line.title, what)).collect()
}

fn of_line(line: &Line) -> (String, String) {
    (line.id.to_string(), format!("{} {}", line.number, line.title))
}

fn contains(text: &str, part: &str) -> bool {
    !part.trim().is_empty() && text.to_lowercase().contains(&part.trim().to_lowercase())
}

/// Nothing fits `what`.
pub fn not_found(program: &Program, what: &str) -> Failure {
    Failure::of(
        program.catalogue(),
        "cli-not-found",
        &[("what", what.to_owned().into())],
    )
}

fn ambiguous(program: &Program, what: &str, candidates: impl Iterator<Item = (String, String)>) -> Failure {
    Failure::of(
        program.catalogue(),
        "cli-ambiguous",
        &[("what", what.to_owned().into())],
    )
    .among(candidates)
}
