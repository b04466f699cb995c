//! Holds what stands against what the journal left: a row altered behind the journal’s back, or a journal that lost its end.

use crate::change::state_word;
use crate::error::StoreError;
use crate::issue::{FileNote, FrozenNote};
use crate::rows::{self, text};
use crate::thing::{Entity, Thing, json};
use acceptance::{ActId, DossierId};
use rusqlite::{Connection, ToSql};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

type Result<T> = std::result::Result<T, StoreError>;

/// The things that stand otherwise than their last journal entry says: kind and id.
pub(crate) fn find(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut diverging = Vec::new();
    let mut known = HashSet::new();
    let mut statement = connection.prepare_cached(
        "SELECT entity, entity_id, after FROM journal
         WHERE seq IN (SELECT max(seq) FROM journal WHERE entity <> 'note' GROUP BY entity, entity_id) ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (word, id) = (text(row, 0)?, text(row, 1)?);
        let after: Option<String> = row.get(2)?;
        let stands = match Entity::of(&word) {
            Some(entity) => stands(connection, entity, &id, after.as_deref()),
            None => Ok(false),
        };
        // What cannot be read does not stand as it was left.
        if !stands.unwrap_or(false) {
            diverging.push((word.clone(), id.clone()));
        }
        known.insert((word, id));
    }
    for (word, id) in present(connection)? {
        if !known.contains(&(word.clone(), id.clone())) {
            diverging.push((word, id));
        }
    }
    Ok(diverging)
}

fn stands(connection: &Connection, entity: Entity, id: &str, left: Option<&str>) -> Result<bool> {
    let uuid = || id.parse::<ActId>().map(|id| id.0).unwrap_or_default();
    let now = match entity {
        // Read like the things below: a field that came since does not make what was written before another.
        Entity::Profile => {
            let left = left.map(|json| rows::parse("profile", id, json)).transpose()?;
            return Ok(rows::profile(connection)? == left);
        }
        Entity::Bin => Some(json("bin", &rows::binned(connection, DossierId(uuid()))?)?),
        Entity::Frozen => match rows::frozen(connection, ActId(uuid()))? {
            Some(frozen) if frozen.fingerprint.0.0 == <[u8; 32]>::from(Sha256::digest(&frozen.json)) => {
                let note = FrozenNote {
                    number: frozen.number.to_string(),
                    fingerprint: frozen.fingerprint,
                };
                Some(json("frozen", &note)?)
            }
            _ => None,
        },
        Entity::File => rows::file(connection, ActId(uuid()))?
            .map(|file| json("file", &FileNote::from(file)))
            .transpose()?,
        Entity::Note => return Ok(true),
        Entity::Dossier | Entity::Act | Entity::Objection | Entity::Record | Entity::Exhibit => {
            let left = match left {
                Some(json) => Thing::parse(entity, id, json)?,
                None => None,
            };
            let now = Thing::read(connection, entity, id)?;
            return Ok(now == left && now.map_or(Ok(true), |now| is_found_as_it_is(connection, id, &now))?);
        }
    };
    Ok(now.as_deref() == left)
}

/// Whether the columns by which a thing is found say what it says itself.
fn is_found_as_it_is(connection: &Connection, id: &str, thing: &Thing) -> Result<bool> {
    let found = |sql: &str, values: &[&dyn ToSql]| -> Result<bool> {
        Ok(connection.prepare_cached(sql)?.exists(values)?)
    };
    match thing {
        Thing::Dossier(_) => Ok(true),
        Thing::Act(act) => found(
            "SELECT 1 FROM act WHERE id = ?1 AND dossier = ?2 AND kind = ?3 AND state = ?4 AND number IS ?5",
            &[
                &id,
                &act.dossier.to_string(),
                &rows::kind_word(act.kind()),
                &state_word(&act.state),
                &act.issue().map(|issue| issue.number.to_string()),
            ],
        ),
        Thing::Objection(objection) => found(
            "SELECT 1 FROM objection WHERE id = ?1 AND dossier = ?2",
            &[&id, &objection.dossier.to_string()],
        ),
        Thing::Record(record) => found(
            "SELECT 1 FROM record WHERE id = ?1 AND dossier = ?2",
            &[&id, &record.dossier.to_string()],
        ),
        Thing::Exhibit(exhibit) => found(
            "SELECT 1 FROM exhibit WHERE id = ?1 AND dossier = ?2 AND number = ?3 AND sha256 = ?4",
            &[
                &id,
                &exhibit.dossier.to_string(),
                &exhibit.number,
                &exhibit.sha256.to_string(),
            ],
        ),
    }
}

fn present(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT 'profile', 'profile' FROM profile UNION ALL SELECT 'dossier', id FROM dossier
         UNION ALL SELECT 'act', id FROM act UNION ALL SELECT 'objection', id FROM objection
         UNION ALL SELECT 'record', id FROM record UNION ALL SELECT 'exhibit', id FROM exhibit
         UNION ALL SELECT 'frozen', act FROM frozen UNION ALL SELECT DISTINCT 'file', act FROM file_revision
         UNION ALL SELECT 'bin', id FROM dossier WHERE binned IS NOT NULL",
    )?;
    let rows = statement.query_map([], |row| Ok((text(row, 0)?, text(row, 1)?)))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}
