//! Reading: from rows to the domain’s values.

use crate::error::StoreError;
use crate::memory::Memory;
use crate::types::{Course, DossierRow, FileRecord, Frozen, Profile};
use acceptance::dates::Moment;
use acceptance::{
    Act, ActId, ActKind, ActNumber, Dossier, DossierId, Exhibit, ExhibitId, Fingerprint, Objection,
    ObjectionId, Record, RecordId, Sha256Hash,
};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::Arc;

type Result<T> = std::result::Result<T, StoreError>;

pub(crate) fn profile(connection: &Connection) -> Result<Option<Profile>> {
    one(
        connection,
        "SELECT '', body FROM profile WHERE id = 1",
        "",
        "profile",
    )
}

pub(crate) fn dossiers(connection: &Connection) -> Result<Vec<DossierRow>> {
    let mut statement = connection
        .prepare_cached("SELECT id, body, changed, binned FROM dossier ORDER BY changed_us DESC, id DESC")?;
    let mut rows = statement.query([])?;
    let mut dossiers = Vec::new();
    while let Some(row) = rows.next()? {
        dossiers.push(DossierRow {
            dossier: parse("dossier", &row.get::<_, String>(0)?, &text(row, 1)?)?,
            changed: parsed(row, 2)?,
            binned: optional(row, 3)?,
        });
    }
    Ok(dossiers)
}

pub(crate) fn dossier(connection: &Connection, id: DossierId) -> Result<Option<Dossier>> {
    one(
        connection,
        "SELECT id, body FROM dossier WHERE id = ?1",
        &id.to_string(),
        "dossier",
    )
}

/// When a dossier was moved to the bin, if it was.
pub(crate) fn binned(connection: &Connection, id: DossierId) -> Result<Option<Moment>> {
    let found = connection
        .prepare_cached("SELECT binned FROM dossier WHERE id = ?1")?
        .query_row([id.to_string()], |row| optional(row, 0))
        .optional()?;
    Ok(found.flatten())
}

const ACT: &str = "SELECT id, dossier, content, standing, created FROM act";

pub(crate) fn acts(connection: &Connection, memory: &Memory, dossier: DossierId) -> Result<Vec<Act>> {
    let mut statement = connection.prepare_cached(&format!("{ACT} WHERE dossier = ?1 ORDER BY id"))?;
    let mut rows = statement.query([dossier.to_string()])?;
    let mut acts = Vec::new();
    while let Some(row) = rows.next()? {
        let id = borrowed(row, 0)?;
        let texts = [borrowed(row, 2)?, borrowed(row, 3)?];
        let understood = memory.acts.get(dossier, id, texts, |[content, standing]| {
            Ok((parse("act", id, content)?, parse("act", id, standing)?))
        })?;
        let (body, state) = understood.as_ref().clone();
        acts.push(Act {
            id: parsed(row, 0)?,
            dossier,
            body,
            state,
            created: parsed(row, 4)?,
        });
    }
    // `created` is compared as the moment that it is, not as text: offsets differ between summer and winter.
    acts.sort_by_key(|act| act.created);
    Ok(acts)
}

pub(crate) fn act(connection: &Connection, id: ActId) -> Result<Option<Act>> {
    let acts = read_acts(connection, &format!("{ACT} WHERE id = ?1"), Some(&id.to_string()))?;
    Ok(acts.into_iter().next())
}

fn read_acts(connection: &Connection, sql: &str, key: Option<&str>) -> Result<Vec<Act>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(key))?;
    let mut acts = Vec::new();
    while let Some(row) = rows.next()? {
        let id = text(row, 0)?;
        acts.push(Act {
            id: parsed(row, 0)?,
            dossier: parsed(row, 1)?,
            body: parse("act", &id, &text(row, 2)?)?,
            state: parse("act", &id, &text(row, 3)?)?,
            created: parsed(row, 4)?,
        });
    }
    Ok(acts)
}

pub(crate) fn objections(connection: &Connection, dossier: DossierId) -> Result<Vec<Objection>> {
    many(
        connection,
        // The journal keeps their order, also of one that was deleted and came back.
        "SELECT id, body FROM objection WHERE dossier = ?1
         ORDER BY (SELECT min(seq) FROM journal WHERE entity = 'objection' AND entity_id = objection.id)",
        &dossier.to_string(),
        "objection",
    )
}

pub(crate) fn objection(connection: &Connection, id: ObjectionId) -> Result<Option<Objection>> {
    one(
        connection,
        "SELECT id, body FROM objection WHERE id = ?1",
        &id.to_string(),
        "objection",
    )
}

pub(crate) fn records(connection: &Connection, dossier: DossierId) -> Result<Vec<Record>> {
    let mut records: Vec<Record> = many(
        connection,
        "SELECT id, body FROM record WHERE dossier = ?1
         ORDER BY (SELECT min(seq) FROM journal WHERE entity = 'record' AND entity_id = record.id)",
        &dossier.to_string(),
        "record",
    )?;
    // As moments, like those of the acts; of two at one moment, the one that was written down first.
    records.sort_by_key(|record| record.at);
    Ok(records)
}

pub(crate) fn record(connection: &Connection, id: RecordId) -> Result<Option<Record>> {
    one(
        connection,
        "SELECT id, body FROM record WHERE id = ?1",
        &id.to_string(),
        "record",
    )
}

/// The dossiers that are not in the bin, the latest change first, each with what happened in it: four questions in all.
pub(crate) fn courses(connection: &Connection) -> Result<Vec<Course>> {
    let mut acts = by_dossier(
        read_acts(connection, &format!("{ACT} ORDER BY id"), None)?,
        |act| act.dossier,
    );
    let mut objections = by_dossier(
        many(
            connection,
            "SELECT id, body FROM objection
             ORDER BY (SELECT min(seq) FROM journal WHERE entity = 'objection' AND entity_id = objection.id)",
            "",
            "objection",
        )?,
        |objection: &Objection| objection.dossier,
    );
    let mut records = by_dossier(
        many(
            connection,
            "SELECT id, body FROM record
             ORDER BY (SELECT min(seq) FROM journal WHERE entity = 'record' AND entity_id = record.id)",
            "",
            "record",
        )?,
        |record: &Record| record.dossier,
    );
    let present = dossiers(connection)?
        .into_iter()
        .filter(|row| row.binned.is_none());
    let courses = present.map(|row| {
        let id = row.dossier.id;
        let mut acts = acts.remove(&id).unwrap_or_default();
        acts.sort_by_key(|act| act.created);
        let mut records = records.remove(&id).unwrap_or_default();
        records.sort_by_key(|record| record.at);
        Course {
            dossier: row.dossier,
            acts,
            objections: objections.remove(&id).unwrap_or_default(),
            records,
        }
    });
    Ok(courses.collect())
}

fn by_dossier<T>(things: Vec<T>, of: impl Fn(&T) -> DossierId) -> HashMap<DossierId, Vec<T>> {
    let mut by_dossier: HashMap<DossierId, Vec<T>> = HashMap::new();
    for thing in things {
        by_dossier.entry(of(&thing)).or_default().push(thing);
    }
    by_dossier
}

pub(crate) fn exhibits(connection: &Connection, dossier: DossierId) -> Result<Vec<Exhibit>> {
    many(
        connection,
        "SELECT id, body FROM exhibit WHERE dossier = ?1 ORDER BY number",
        &dossier.to_string(),
        "exhibit",
    )
}

/// As [`exhibits`], for whoever asks often: what did not change is the same object as the time before.
pub(crate) fn shared_exhibits(
    connection: &Connection,
    memory: &Memory,
    dossier: DossierId,
) -> Result<Vec<Arc<Exhibit>>> {
    let mut statement =
        connection.prepare_cached("SELECT id, body FROM exhibit WHERE dossier = ?1 ORDER BY number")?;
    let mut rows = statement.query([dossier.to_string()])?;
    let mut exhibits = Vec::new();
    while let Some(row) = rows.next()? {
        let id = borrowed(row, 0)?;
        let texts = [borrowed(row, 1)?, ""];
        exhibits.push(
            memory
                .exhibits
                .get(dossier, id, texts, |[body, _]| parse("exhibit", id, body))?,
        );
    }
    Ok(exhibits)
}

/// How many exhibits of a dossier are not in the bin.
pub(crate) fn count_exhibits(connection: &Connection, dossier: DossierId) -> Result<u32> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM exhibit WHERE dossier = ?1 AND body ->> '$.binned' IS NULL")?
        .query_row([dossier.to_string()], |row| row.get(0))?)
}

pub(crate) fn exhibit(connection: &Connection, id: ExhibitId) -> Result<Option<Exhibit>> {
    one(
        connection,
        "SELECT id, body FROM exhibit WHERE id = ?1",
        &id.to_string(),
        "exhibit",
    )
}

pub(crate) fn exhibit_by_hash(
    connection: &Connection,
    dossier: DossierId,
    sha256: &Sha256Hash,
) -> Result<Option<Exhibit>> {
    let id: Option<String> = connection
        .prepare_cached("SELECT id FROM exhibit WHERE dossier = ?1 AND sha256 = ?2 ORDER BY number LIMIT 1")?
        .query_row(params![dossier.to_string(), sha256.to_string()], |row| row.get(0))
        .optional()?;
    match id {
        Some(id) => one(
            connection,
            "SELECT id, body FROM exhibit WHERE id = ?1",
            &id,
            "exhibit",
        ),
        None => Ok(None),
    }
}

pub(crate) fn is_original_cited(connection: &Connection, sha256: &Sha256Hash) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM exhibit WHERE sha256 = ?1)")?
        .query_row([sha256.to_string()], |row| row.get(0))?)
}

/// Every logo of the profile that the journal tells of.
pub(crate) fn logos(connection: &Connection) -> Result<Vec<Sha256Hash>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT after ->> '$.contractor.logo' AS logo FROM journal
         WHERE entity = 'profile' AND logo IS NOT NULL",
    )?;
    let rows = statement.query_map([], |row| parsed(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn is_unused(connection: &Connection) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT NOT EXISTS (SELECT 1 FROM journal)")?
        .query_row([], |row| row.get(0))?)
}

pub(crate) fn frozen(connection: &Connection, act: ActId) -> Result<Option<Frozen>> {
    let frozen = connection
        .prepare_cached("SELECT json, fingerprint, kind, year, rank, journal_seq, journal_head FROM frozen WHERE act = ?1")?
        .query_row([act.to_string()], |row| {
            Ok(Frozen {
                json: row.get(0)?,
                fingerprint: Fingerprint(parsed(row, 1)?),
                number: ActNumber {
                    kind: kind(row, 2)?,
                    year: row.get(3)?,
                    rank: row.get(4)?,
                },
                file: None,
                journal_seq: row.get::<_, i64>(5)?.unsigned_abs(),
                journal_head: row.get(6)?,
            })
        })
        .optional()?;
    let Some(frozen) = frozen else {
        return Ok(None);
    };
    let file = file(connection, act)?;
    Ok(Some(Frozen { file, ..frozen }))
}

/// The latest revision of an issued act’s file.
pub(crate) fn file(connection: &Connection, act: ActId) -> Result<Option<FileRecord>> {
    Ok(connection
        .prepare_cached(
            "SELECT sha256, bytes, revision FROM file_revision WHERE act = ?1 ORDER BY revision DESC LIMIT 1",
        )?
        .query_row([act.to_string()], |row| {
            Ok(FileRecord {
                sha256: parsed(row, 0)?,
                bytes: row.get::<_, i64>(1)?.unsigned_abs(),
                revision: row.get(2)?,
            })
        })
        .optional()?)
}

/// Every revision of an issued act’s file, the oldest first.
pub(crate) fn files(connection: &Connection, act: ActId) -> Result<Vec<FileRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT sha256, bytes, revision FROM file_revision WHERE act = ?1 ORDER BY revision",
    )?;
    let rows = statement.query_map([act.to_string()], |row| {
        Ok(FileRecord {
            sha256: parsed(row, 0)?,
            bytes: row.get::<_, i64>(1)?.unsigned_abs(),
            revision: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The act that bears a number.
pub(crate) fn numbered(connection: &Connection, number: &ActNumber) -> Result<Option<ActId>> {
    Ok(connection
        .prepare_cached("SELECT act FROM frozen WHERE kind = ?1 AND year = ?2 AND rank = ?3")?
        .query_row(params![kind_word(number.kind), number.year, number.rank], |row| {
            parsed(row, 0)
        })
        .optional()?)
}

pub(crate) fn kind_word(kind: ActKind) -> &'static str {
    kind.word()
}

fn kind(row: &Row<'_>, column: usize) -> rusqlite::Result<ActKind> {
    let word = text(row, column)?;
    ActKind::of(&word).ok_or_else(|| {
        rusqlite::Error::FromSqlConversionFailure(
            column,
            Type::Text,
            format!("no kind of act: {word}").into(),
        )
    })
}

fn one<T: DeserializeOwned>(
    connection: &Connection,
    sql: &str,
    key: &str,
    entity: &'static str,
) -> Result<Option<T>> {
    Ok(many(connection, sql, key, entity)?.into_iter().next())
}

fn many<T: DeserializeOwned>(
    connection: &Connection,
    sql: &str,
    key: &str,
    entity: &'static str,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = if statement.parameter_count() == 0 {
        statement.query([])?
    } else {
        statement.query([key])?
    };
    let mut values = Vec::new();
    while let Some(row) = rows.next()? {
        values.push(parse(entity, &text(row, 0)?, &text(row, 1)?)?);
    }
    Ok(values)
}

pub(crate) fn parse<T: DeserializeOwned>(entity: &'static str, id: &str, json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|source| StoreError::Unreadable {
        entity,
        id: id.to_owned(),
        source,
    })
}

pub(crate) fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    row.get(column)
}

/// As [`text`], where it lies.
fn borrowed<'a>(row: &'a Row<'_>, column: usize) -> rusqlite::Result<&'a str> {
    Ok(row.get_ref(column)?.as_str()?)
}

/// A column that holds a value in its written form: an id, a moment, a hash.
pub(crate) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    from_text(&text(row, column)?, column)
}

/// As [`parsed`], for a column that may be empty.
pub(crate) fn optional<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| from_text(&text, column)).transpose()
}

fn from_text<T>(text: &str, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    text.parse()
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}
