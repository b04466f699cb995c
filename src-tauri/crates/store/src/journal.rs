//! The journal: what was done, by whom and when, each entry bound to the one before by its hash.
//!
//! An entry’s hash is the SHA-256 of a JSON array without white space, in UTF-8:
//!
//! ```text
//! ["sans-reserve journal 1", seq, change, at, actor, action, subject, dossier, entity, entity_id,
//!  before, after, undoes, redoes, previous]
//! ```
//!
//! `seq`, `change`, `undoes` and `redoes` are integers (the last two may be `null`); `at` is RFC 3339 with its offset;
//! `before` and `after` are the JSON texts of the thing as strings, byte for byte, or `null`; `previous` is the hash of the
//! entry before in lowercase hexadecimal digits, zeros for the first. Characters are escaped as RFC 8785 says. Anybody can
//! therefore recompute the chain from an export, without this program.

use crate::error::StoreError;
use crate::rows::{optional, parsed, text};
use crate::types::{JournalState, SetBack};
use acceptance::DossierId;
use acceptance::dates::Moment;
use chrono::TimeDelta;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A clock that is set by the network jumps by seconds; whoever sets one back does so by more.
const CORRECTION: TimeDelta = TimeDelta::minutes(2);
/// More are not told one by one.
const MOST_SET_BACK: usize = 100;

/// The first element of every entry’s canonical form.
pub const FORM: &str = "sans-reserve journal 1";

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JournalEntry {
    /// Its place, from 1, without gaps.
    pub seq: u64,
    /// The change (transaction) that it belongs to.
    pub change: u64,
    /// When, with the local offset.
    pub at: Moment,
    /// Who.
    pub actor: String,
    /// What: a key of the catalogue.
    pub action: String,
    /// To what, in words.
    pub subject: String,
    /// In which dossier.
    pub dossier: Option<DossierId>,
    /// Kind of thing: `profile`, `dossier`, `bin`, `act`, `objection`, `record`, `exhibit`, `frozen`, `file`, `note`.
    pub entity: String,
    /// Its id; for a note, its kind.
    pub entity_id: String,
    /// The thing before, as JSON text.
    pub before: Option<String>,
    /// The thing after, as JSON text.
    pub after: Option<String>,
    /// The first change of the step that this one undoes.
    pub undoes: Option<u64>,
    /// The first change of the step that this one does again.
    pub redoes: Option<u64>,
    /// Hash of the entry before.
    #[serde(serialize_with = "hex::serde::serialize")]
    pub previous: [u8; 32],
    /// Hash of this entry.
    #[serde(serialize_with = "hex::serde::serialize")]
    pub hash: [u8; 32],
}

impl JournalEntry {
    /// The bytes whose SHA-256 is the hash of this entry.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which nothing read from a journal can cause.
    pub fn canonical(&self) -> Result<Vec<u8>, StoreError> {
        let at = self.at.to_rfc3339();
        let entry = NewEntry {
            change: self.change,
            at: &at,
            actor: &self.actor,
            action: &self.action,
            subject: &self.subject,
            dossier: self.dossier,
            entity: &self.entity,
            entity_id: &self.entity_id,
            before: self.before.as_deref(),
            after: self.after.as_deref(),
            undoes: self.undoes,
            redoes: self.redoes,
        };
        entry.canonical(self.seq, self.previous)
    }
}

/// An entry about to be written; the journal itself gives it its place and its hash.
pub(crate) struct NewEntry<'a> {
    pub change: u64,
    pub at: &'a str,
    pub actor: &'a str,
    pub action: &'a str,
    pub subject: &'a str,
    pub dossier: Option<DossierId>,
    pub entity: &'a str,
    pub entity_id: &'a str,
    pub before: Option<&'a str>,
    pub after: Option<&'a str>,
    pub undoes: Option<u64>,
    pub redoes: Option<u64>,
}

impl NewEntry<'_> {
    fn hash(&self, seq: u64, previous: [u8; 32]) -> Result<[u8; 32], StoreError> {
        Ok(Sha256::digest(self.canonical(seq, previous)?).into())
    }

    fn canonical(&self, seq: u64, previous: [u8; 32]) -> Result<Vec<u8>, StoreError> {
        let canonical = serde_json::to_vec(&(
            FORM,
            seq,
            self.change,
            self.at,
            self.actor,
            self.action,
            self.subject,
            self.dossier,
            self.entity,
            self.entity_id,
            self.before,
            self.after,
            self.undoes,
            self.redoes,
            hex::encode(previous),
        ));
        canonical.map_err(|source| StoreError::Unwritable {
            entity: "journal",
            source,
        })
    }
}

/// The place and hash of the last entry; zero and zeros while there is none.
pub(crate) fn head(connection: &Connection) -> Result<(u64, [u8; 32]), StoreError> {
    Ok(connection
        .prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((unsigned(row, 0)?, row.get(1)?)))
        .optional()?
        .unwrap_or_default())
}

/// The hash of the entry at `seq`, as it is written there.
pub(crate) fn hash_at(connection: &Connection, seq: u64) -> Result<Option<[u8; 32]>, StoreError> {
    Ok(connection
        .prepare_cached("SELECT hash FROM journal WHERE seq = ?1")?
        .query_row([signed(seq)], |row| row.get(0))
        .optional()?)
}

/// The number of the next change.
pub(crate) fn next_change(connection: &Connection) -> Result<u64, StoreError> {
    Ok(connection
        .prepare_cached("SELECT change FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| unsigned(row, 0))
        .optional()?
        .unwrap_or_default()
        + 1)
}

/// Writes `entry` at the journal’s end.
pub(crate) fn append(connection: &Connection, entry: &NewEntry<'_>) -> Result<(), StoreError> {
    let (last, previous) = head(connection)?;
    let seq = last + 1;
    let hash = entry.hash(seq, previous)?;
    connection
        .prepare_cached(
            "INSERT INTO journal (seq, change, at, actor, action, subject, dossier, entity, entity_id, before, after,
                                  undoes, redoes, previous, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?
        .execute(params![
            signed(seq),
            signed(entry.change),
            entry.at,
            entry.actor,
            entry.action,
            entry.subject,
            entry.dossier.map(|id| id.to_string()),
            entry.entity,
            entry.entity_id,
            entry.before,
            entry.after,
            entry.undoes.map(signed),
            entry.redoes.map(signed),
            previous,
            hash,
        ])?;
    Ok(())
}

/// The entries of one dossier, or all of them, the oldest first.
pub(crate) fn entries(
    connection: &Connection,
    dossier: Option<DossierId>,
) -> Result<Vec<JournalEntry>, StoreError> {
    let mut statement =
        connection.prepare_cached(&format!("{ENTRY} WHERE ?1 IS NULL OR dossier = ?1 ORDER BY seq"))?;
    let rows = statement.query_map([dossier.map(|id| id.to_string())], entry)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The entries on one thing, the oldest first.
pub(crate) fn entries_of(
    connection: &Connection,
    entity: &str,
    entity_id: &str,
) -> Result<Vec<JournalEntry>, StoreError> {
    let mut statement = connection.prepare_cached(&format!(
        "{ENTRY} WHERE entity = ?1 AND entity_id = ?2 ORDER BY seq"
    ))?;
    let rows = statement.query_map([entity, entity_id], entry)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An entry, from a row of [`ENTRY`].
fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<JournalEntry> {
    Ok(JournalEntry {
        seq: unsigned(row, 0)?,
        change: unsigned(row, 1)?,
        at: parsed(row, 2)?,
        actor: text(row, 3)?,
        action: text(row, 4)?,
        subject: text(row, 5)?,
        dossier: optional(row, 6)?,
        entity: text(row, 7)?,
        entity_id: text(row, 8)?,
        before: row.get(9)?,
        after: row.get(10)?,
        undoes: row.get::<_, Option<i64>>(11)?.map(i64::unsigned_abs),
        redoes: row.get::<_, Option<i64>>(12)?.map(i64::unsigned_abs),
        previous: row.get(13)?,
        hash: row.get(14)?,
    })
}

/// The hash of every entry, in order.
pub(crate) fn hashes(connection: &Connection) -> Result<Vec<[u8; 32]>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT hash FROM journal ORDER BY seq")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

const ENTRY: &str = "SELECT seq, change, at, actor, action, subject, dossier, entity, entity_id, before, after, \
                     undoes, redoes, previous, hash FROM journal";

/// Recomputes every hash, holds the chain against what issued acts remember of it, and what it left against what stands.
pub(crate) fn verify(connection: &Connection) -> Result<JournalState, StoreError> {
    let mut remembered = remembered_heads(connection)?;
    let mut statement = connection.prepare_cached(&format!("{ENTRY} ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    let (mut entries, mut head, mut broken_at) = (0_u64, [0_u8; 32], None);
    let (mut last, mut set_back) = (None::<Moment>, Vec::new());
    while let Some(row) = rows.next()? {
        entries += 1;
        let follows = follows(row, entries, head)?;
        // What is written there, not what should be: an entry altered alone breaks once, at its own place.
        head = row.get(14)?;
        let as_remembered = remembered
            .extract_if(.., |(seq, _)| *seq == entries)
            .all(|(_, hash)| hash == head);
        if broken_at.is_none() && !(follows && as_remembered) {
            broken_at = Some(entries);
        }
        // One that is no time at all does not follow from its hash either.
        let Ok(at) = Moment::parse_from_rfc3339(&text(row, 2)?) else {
            continue;
        };
        if let Some(before) = last.replace(at)
            && at + CORRECTION < before
            && set_back.len() < MOST_SET_BACK
        {
            set_back.push(SetBack {
                entry: entries,
                before,
                at,
            });
        }
    }
    // An act remembers entries that are no longer there: the tail was cut.
    if broken_at.is_none() && remembered.iter().any(|(seq, _)| *seq > entries) {
        broken_at = Some(entries + 1);
    }
    Ok(JournalState {
        entries,
        broken_at,
        diverging: crate::diverging::find(connection)?,
        set_back,
        head,
    })
}

/// Whether the entry in `row` stands in place `seq`, and its hash is that of its content after `previous`.
fn follows(row: &Row<'_>, seq: u64, previous: [u8; 32]) -> rusqlite::Result<bool> {
    let texts: Vec<String> = [2, 3, 4, 5, 7, 8]
        .into_iter()
        .map(|column| text(row, column))
        .collect::<Result<_, _>>()?;
    let [at, actor, action, subject, entity, entity_id] = texts.as_slice() else {
        return Ok(false);
    };
    let (before, after): (Option<String>, Option<String>) = (row.get(9)?, row.get(10)?);
    let Ok(dossier) = optional::<DossierId>(row, 6) else {
        return Ok(false);
    };
    let entry = NewEntry {
        change: unsigned(row, 1)?,
        at,
        actor,
        action,
        subject,
        dossier,
        entity,
        entity_id,
        before: before.as_deref(),
        after: after.as_deref(),
        undoes: row.get::<_, Option<i64>>(11)?.map(i64::unsigned_abs),
        redoes: row.get::<_, Option<i64>>(12)?.map(i64::unsigned_abs),
    };
    let (written_previous, written): ([u8; 32], [u8; 32]) = (row.get(13)?, row.get(14)?);
    let hash = entry.hash(seq, previous);
    Ok(unsigned(row, 0)? == seq && written_previous == previous && hash.is_ok_and(|hash| hash == written))
}

/// Where the journal stood, each time that an act was frozen.
fn remembered_heads(connection: &Connection) -> Result<Vec<(u64, [u8; 32])>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT journal_seq, journal_head FROM frozen WHERE journal_seq > 0")?;
    let rows = statement.query_map([], |row| Ok((unsigned(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Sequence and change numbers are positive and start at 1; SQLite’s integers are signed.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(column)?.unsigned_abs())
}
