//! Search: what is indexed of each thing, and how words find it.
//!
//! Three ways: every word (the beginning of one is enough) as typed, without regard to accents; then every word as a part of
//! others; and only where neither found anything, words that lie a typing error away. Numbers are written in many ways: a
//! telephone’s digits in pairs or in one go, an act’s with or without zeros, an exhibit’s by itself.

use crate::error::StoreError;
use crate::fold::{errors_in_beginning, forgiven, words};
use crate::numbers;
use crate::rows::{optional, parsed, text};
use crate::types::{FoundKind, SearchHit};
use acceptance::annotation::Annotation;
use acceptance::{Act, ActBody, Dossier, Exhibit, Objection, Reception, Record, RecordBody};
use rusqlite::{Connection, Row, params};
use std::collections::HashSet;

type Result<T> = std::result::Result<T, StoreError>;

/// Letters around a hit are at most these many words.
const EXCERPT: u32 = 14;
/// What stands around the words found; nobody types them.
const BEGIN: char = '\u{2}';
const END: char = '\u{3}';
/// Exhibits of one number that are told: those of the dossiers changed last.
const NUMBERED: u32 = 5;
/// Words tried in place of one that was typed wrongly.
const ALTERNATIVES: usize = 12;

/// Finds `typed`, the best first.
pub(crate) fn search(connection: &Connection, typed: &str, limit: u32) -> Result<Vec<SearchHit>> {
    let words = words(typed);
    let mut found = Found {
        hits: Vec::new(),
        rows: HashSet::new(),
        limit: limit as usize,
    };
    if words.is_empty() {
        return Ok(found.hits);
    }
    if let Some(number) = numbers::of_exhibit(&words) {
        found.ask_numbered(connection, number)?;
    }
    let exact: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    found.ask(connection, "search_words", &exact.join(" AND "))?;
    for written in numbers::otherwise(&words) {
        found.ask(connection, "search_words", &written)?;
    }
    // A trigram index knows no shorter parts.
    if found.has_room() && words.iter().all(|word| word.chars().count() >= 3) {
        let parts: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
        found.ask(connection, "search_parts", &parts.join(" AND "))?;
    }
    if found.hits.is_empty() {
        let mut groups = Vec::new();
        for word in &words {
            groups.push(alternatives(connection, word)?);
        }
        if groups.iter().all(|group| !group.is_empty()) {
            let groups: Vec<String> = groups
                .iter()
                .map(|group| format!("({})", group.join(" OR ")))
                .collect();
            found.ask(connection, "search_words", &groups.join(" AND "))?;
        }
    }
    Ok(found.hits)
}

struct Found {
    hits: Vec<SearchHit>,
    rows: HashSet<i64>,
    limit: usize,
}

impl Found {
    fn has_room(&self) -> bool {
        self.hits.len() < self.limit
    }

    fn ask(&mut self, connection: &Connection, index: &str, query: &str) -> Result<()> {
        // A word in the title weighs more than one in the text.
        let mut statement = connection.prepare_cached(&format!(
            "SELECT s.id, s.kind, s.dossier, s.act, s.exhibit, s.objection, s.record, s.title,
                    snippet({index}, -1, '{BEGIN}', '{END}', '…', {EXCERPT})
             FROM {index} JOIN search_row s ON s.id = {index}.rowid JOIN dossier d ON d.id = s.dossier
             WHERE {index} MATCH ?1 AND d.binned IS NULL ORDER BY bm25({index}, 4.0, 1.0), s.id LIMIT ?2"
        ))?;
        let mut rows = statement.query(params![query, i64::try_from(self.limit).unwrap_or(i64::MAX)])?;
        while let Some(row) = rows.next()? {
            if self.has_room() && self.rows.insert(row.get(0)?) {
                self.hits.extend(hit(row)?);
            }
        }
        Ok(())
    }
}

impl Found {
    /// The exhibits of this number.
    fn ask_numbered(&mut self, connection: &Connection, number: u32) -> Result<()> {
        let mut statement = connection.prepare_cached(
            "SELECT s.id, s.kind, s.dossier, s.act, s.exhibit, s.objection, s.record, s.title, s.text
             FROM exhibit e JOIN search_row s ON s.exhibit = e.id JOIN dossier d ON d.id = s.dossier
             WHERE e.number = ?1 AND d.binned IS NULL ORDER BY d.changed_us DESC, s.id LIMIT ?2",
        )?;
        let mut rows = statement.query(params![number, NUMBERED])?;
        while let Some(row) = rows.next()? {
            if self.rows.insert(row.get(0)?) {
                self.hits.extend(hit(row)?);
            }
        }
        Ok(())
    }
}

/// The excerpt without the marks in it, and where they stood.
fn unmarked(marked: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let mut excerpt = String::with_capacity(marked.len());
    let (mut found, mut began) = (Vec::new(), None);
    for letter in marked.chars() {
        match letter {
            BEGIN => began = Some(excerpt.len()),
            END => found.extend(began.take().map(|began| began..excerpt.len())),
            other => excerpt.push(other),
        }
    }
    (excerpt, found)
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Option<SearchHit>> {
    let kind = match text(row, 1)?.as_str() {
        "dossier" => FoundKind::Dossier,
        "act" => FoundKind::Act,
        "reserve" => FoundKind::Reserve,
        "objection" => FoundKind::Objection,
        "record" => FoundKind::Record,
        "exhibit" => FoundKind::Exhibit,
        _ => return Ok(None),
    };
    let (excerpt, found) = unmarked(&text(row, 8)?);
    Ok(Some(SearchHit {
        kind,
        dossier: parsed(row, 2)?,
        act: optional(row, 3)?,
        exhibit: optional(row, 4)?,
        objection: optional(row, 5)?,
        record: optional(row, 6)?,
        title: text(row, 7)?,
        excerpt,
        found,
    }))
}

/// The terms of the index that `word` may stand for, as terms of a query, the nearest first.
fn alternatives(connection: &Connection, word: &str) -> Result<Vec<String>> {
    let most = forgiven(word);
    let mut near = Vec::new();
    let mut statement = connection.prepare_cached("SELECT term, doc FROM search_vocabulary")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let term = text(row, 0)?;
        if let Some(errors) = errors_in_beginning(word, &term, most) {
            near.push((errors, -row.get::<_, i64>(1)?, term));
        }
    }
    near.sort();
    near.truncate(ALTERNATIVES);
    Ok(near
        .into_iter()
        .map(|(_, _, term)| format!("\"{term}\""))
        .collect())
}

/// A row of the index about to be written.
#[derive(Default)]
struct Entry<'a> {
    kind: &'static str,
    dossier: String,
    act: Option<String>,
    exhibit: Option<String>,
    objection: Option<String>,
    record: Option<String>,
    title: &'a str,
    text: Vec<&'a str>,
}

pub(crate) fn index_dossier(connection: &Connection, dossier: &Dossier) -> Result<()> {
    let (client, contract) = (&dossier.client, &dossier.contract);
    let site = dossier.site.on_one_line();
    let seat = client.address.on_one_line();
    let mut text = vec![
        client.name.as_str(),
        &client.representative,
        &client.email,
        &client.phone,
        &client.company_number,
        &site,
        &seat,
        &dossier.works,
        &contract.reference,
        &contract.terms,
    ];
    text.extend(dossier.architect.iter().map(|party| party.name.as_str()));
    for item in &dossier.items {
        text.extend([
            item.name.as_str(),
            &item.description,
            &item.lot,
            &item.location,
            &item.criteria,
        ]);
        text.extend(item.sample.iter().map(|sample| sample.description.as_str()));
    }
    let entry = Entry {
        kind: "dossier",
        dossier: dossier.id.to_string(),
        title: &dossier.title,
        text,
        ..Entry::default()
    };
    replace(connection, &dossier.id.to_string(), &[entry])
}

pub(crate) fn index_act(connection: &Connection, act: &Act) -> Result<()> {
    let number = act
        .issue()
        .map(|issue| issue.number.to_string())
        .unwrap_or_default();
    let of_act = |kind| Entry {
        kind,
        dossier: act.dossier.to_string(),
        act: Some(act.id.to_string()),
        ..Entry::default()
    };
    let subject = act.body.subject().trim();
    // Its number finds an act in any case; the title is what a person would call it.
    let (title, other) = if subject.is_empty() {
        (number.as_str(), "")
    } else {
        (subject, number.as_str())
    };
    let words = match &act.body {
        // A reserve is found as itself, not as words of its act.
        ActBody::Reception(reception) => ActBody::Reception(Reception {
            reserves: Vec::new(),
            ..reception.clone()
        })
        .words(),
        other => other.words(),
    };
    let mut text = vec![other];
    text.extend(words.iter().map(String::as_str).filter(|word| *word != subject));
    let mut entries = vec![Entry {
        title,
        text,
        ..of_act("act")
    }];
    if let ActBody::Reception(reception) = &act.body {
        entries.extend(reception.reserves.iter().map(|reserve| Entry {
            title: &reserve.place,
            text: vec![
                &reserve.client_words,
                &reserve.contractor_words,
                &reserve.cause,
                &reserve.remedy,
            ],
            ..of_act("reserve")
        }));
    }
    replace(connection, &act.id.to_string(), &entries)
}

pub(crate) fn index_objection(connection: &Connection, objection: &Objection) -> Result<()> {
    let mut text = vec![
        objection.client_words.as_str(),
        &objection.facts,
        &objection.restatement,
        &objection.contractor_words,
    ];
    text.extend(objection.proposals.iter().map(|proposal| proposal.text.as_str()));
    text.extend(objection.deadline.iter().map(|deadline| deadline.reason.as_str()));
    for step in &objection.steps {
        text.extend([step.what.as_str(), &step.message]);
    }
    text.push(&objection.feedback);
    let entry = Entry {
        kind: "objection",
        dossier: objection.dossier.to_string(),
        objection: Some(objection.id.to_string()),
        text,
        ..Entry::default()
    };
    replace(connection, &objection.id.to_string(), &[entry])
}

pub(crate) fn index_record(connection: &Connection, record: &Record) -> Result<()> {
    let title = match &record.body {
        RecordBody::Contact(contact) => contact.person.as_str(),
        RecordBody::Due(due) => &due.label,
        _ => "",
    };
    let entry = Entry {
        kind: "record",
        dossier: record.dossier.to_string(),
        record: Some(record.id.to_string()),
        title,
        text: record.body.words(),
        ..Entry::default()
    };
    replace(connection, &record.id.to_string(), &[entry])
}

pub(crate) fn index_exhibit(connection: &Connection, exhibit: &Exhibit) -> Result<()> {
    let owner = exhibit.id.to_string();
    if exhibit.binned.is_some() {
        return forget(connection, &owner);
    }
    let title = if exhibit.caption.trim().is_empty() {
        &exhibit.file_name
    } else {
        &exhibit.caption
    };
    let mut text = vec![exhibit.file_name.as_str()];
    text.extend(exhibit.device.as_deref());
    text.extend(exhibit.annotations.iter().filter_map(|drawn| match drawn {
        Annotation::Text { text, .. } => Some(text.as_str()),
        _ => None,
    }));
    let entry = Entry {
        kind: "exhibit",
        dossier: exhibit.dossier.to_string(),
        exhibit: Some(owner.clone()),
        title,
        text,
        ..Entry::default()
    };
    replace(connection, &owner, &[entry])
}

/// Takes away what is indexed of a thing.
pub(crate) fn forget(connection: &Connection, owner: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM search_row WHERE owner = ?1")?
        .execute([owner])?;
    Ok(())
}

fn replace(connection: &Connection, owner: &str, entries: &[Entry<'_>]) -> Result<()> {
    forget(connection, owner)?;
    for entry in entries {
        let text: Vec<&str> = entry
            .text
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        connection
            .prepare_cached(
                "INSERT INTO search_row (owner, kind, dossier, act, exhibit, objection, record, title, text)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute(params![
                owner,
                entry.kind,
                entry.dossier,
                entry.act,
                entry.exhibit,
                entry.objection,
                entry.record,
                entry.title,
                text.join(" · "),
            ])?;
    }
    Ok(())
}
