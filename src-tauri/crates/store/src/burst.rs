//! A burst: typing saves often, and what was typed into one field in one go is one step of undo.
//!
//! A change belongs to a burst by the places it alters, as kind, id and JSON pointer each, and by how soon it comes. Typing that is
//! taken back, letter by letter or at once by the field’s own undo, is known for a while longer.

use crate::change::{Change, Touched};
use crate::rows::text;
use crate::undo::Result;
use rusqlite::OptionalExtension;
use serde_json::Value;

/// Microseconds after which a change no longer continues a burst.
const PAUSE: i64 = 5_000_000;

/// Microseconds for which words that are taken back are known as such.
const TAKEN_BACK: i64 = 120_000_000;

/// More places than these are not one field and what follows from it.
const PLACES: usize = 16;

/// The step that this change continues: the dossier’s last one, of the same action and place, a moment ago.
pub(crate) fn continued(
    change: &Change<'_>,
    dossier: &str,
    burst: Option<&str>,
    at: i64,
) -> Result<Option<i64>> {
    same_place(change, dossier, burst, at, PAUSE)
}

/// The step that this change may take back: the last one, where the same words were written not long ago.
pub(crate) fn written(
    change: &Change<'_>,
    dossier: &str,
    burst: Option<&str>,
    altered: &[&Touched],
    at: i64,
) -> Result<Option<i64>> {
    if burst.is_some_and(|burst| are_words(burst, altered)) {
        return same_place(change, dossier, burst, at, TAKEN_BACK);
    }
    Ok(None)
}

/// The dossier’s last step, where it is of the same action and place, and no older than `most` microseconds.
fn same_place(
    change: &Change<'_>,
    dossier: &str,
    burst: Option<&str>,
    at: i64,
    most: i64,
) -> Result<Option<i64>> {
    let Some(burst) = burst else {
        return Ok(None);
    };
    let last = change
        .connection
        .prepare_cached(
            "SELECT id, state, action, burst, until_us FROM undo_step
             WHERE dossier = ?1 AND state <> 'dropped' ORDER BY id DESC LIMIT 1",
        )?
        .query_row([dossier], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                text(row, 1)?,
                text(row, 2)?,
                row.get::<_, Option<String>>(3)?,
                row.get::<_, i64>(4)?,
            ))
        })
        .optional()?;
    Ok(last.and_then(|(id, state, action, place, until)| {
        let goes_on = state == "done"
            && action == change.stamp.action
            && place.as_deref() == Some(burst)
            && (0..=most).contains(&(at - until));
        goes_on.then_some(id)
    }))
}

/// Whether what stands in these places is text: a decision or a sum that is put back by hand is a step like any other.
fn are_words(burst: &str, altered: &[&Touched]) -> bool {
    let after: Vec<Value> = altered
        .iter()
        .filter_map(|touched| serde_json::from_str(touched.after.as_deref()?).ok())
        .collect();
    burst.lines().all(|place| {
        place.rsplit_once(' ').is_some_and(|(_, pointer)| {
            after
                .iter()
                .any(|thing| thing.pointer(pointer).is_some_and(Value::is_string))
        })
    })
}

/// The places that were altered, as kind, id and JSON pointer each; none where a thing or a line of a list came or went,
/// or where there are more of them than typing into one field can alter.
pub(crate) fn places(altered: &[&Touched]) -> Option<String> {
    let read = |text: &Option<String>| serde_json::from_str::<Value>(text.as_deref()?).ok();
    let mut places = Vec::new();
    for touched in altered {
        let thing = format!("{} {} ", touched.entity.word(), touched.id);
        differences(
            &read(&touched.before)?,
            &read(&touched.after)?,
            thing,
            &mut places,
        )?;
    }
    (places.len() <= PLACES).then(|| places.join("\n"))
}

fn differences(before: &Value, after: &Value, place: String, places: &mut Vec<String>) -> Option<()> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) if before.keys().eq(after.keys()) => {
            for ((key, before), after) in before.iter().zip(after.values()) {
                differences(before, after, format!("{place}/{key}"), places)?;
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            if before.len() != after.len() {
                return None;
            }
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                differences(before, after, format!("{place}/{index}"), places)?;
            }
        }
        _ if before != after => places.push(place),
        _ => {}
    }
    Some(())
}
