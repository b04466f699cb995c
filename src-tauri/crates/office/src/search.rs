//! Finding dossiers, acts, reserves, objections, records, words and captions.

use crate::api::{ExcerptPiece, Hit, SearchView};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::{records, words};
use messages::Catalogue;
use store::{FoundKind, SearchHit, Store};

/// As many as a person looks through.
const MOST: u32 = 50;

/// What `typed` finds, the best first.
pub(crate) fn search(rooms: &Rooms, typed: &str) -> Outcome<SearchView> {
    if typed.trim().is_empty() {
        return Ok(SearchView { hits: Vec::new() });
    }
    let store = rooms.store();
    let language = rooms.profile_in(&store)?.language;
    let catalogue = Catalogue::of(language);
    let hits = store
        .search(typed, MOST)?
        .into_iter()
        .map(|hit| {
            Ok(Hit {
                title: title(&store, &hit, catalogue)?,
                dossier: hit.dossier,
                act: hit.act,
                exhibit: hit.exhibit,
                objection: hit.objection,
                record: hit.record,
                pieces: pieces(&hit.excerpt, &hit.found),
                excerpt: hit.excerpt,
            })
        })
        .collect::<Outcome<Vec<_>>>()?;
    Ok(SearchView { hits })
}

/// The excerpt taken apart where words that were found begin and end.
fn pieces(excerpt: &str, found: &[std::ops::Range<usize>]) -> Vec<ExcerptPiece> {
    let mut pieces = Vec::new();
    let mut push = |text: Option<&str>, found: bool| {
        pieces.extend(text.filter(|text| !text.is_empty()).map(|text| ExcerptPiece {
            text: text.to_owned(),
            found,
        }));
    };
    let mut at = 0;
    for range in found {
        push(excerpt.get(at..range.start), false);
        push(excerpt.get(range.clone()), true);
        at = range.end;
    }
    push(excerpt.get(at..), false);
    pieces
}

fn title(store: &Store, hit: &SearchHit, catalogue: &Catalogue) -> Outcome<String> {
    let title = match (hit.kind, hit.act) {
        (FoundKind::Act, Some(id)) => match store.act(id)? {
            Some(act) => match act.issue() {
                Some(issue) => format!("{} {}", words::title(&act.body, catalogue), issue.number),
                None => words::title(&act.body, catalogue),
            },
            None => hit.title.clone(),
        },
        (FoundKind::Reserve, Some(id)) => match store.act(id)? {
            Some(act) => {
                let name = words::title(&act.body, catalogue);
                let number = act.issue().map(|issue| issue.number.to_string());
                let act = number.map_or_else(|| name.clone(), |number| format!("{name} {number}"));
                Sentence::of("found-reserve").with("act", act).say(catalogue)
            }
            None => hit.title.clone(),
        },
        (FoundKind::Exhibit, _) => match hit.exhibit.map(|id| store.exhibit(id)).transpose()? {
            Some(Some(exhibit)) => {
                let number = Sentence::of("exhibit-number").with("number", exhibit.number);
                let name = if hit.title.is_empty() {
                    exhibit.file_name
                } else {
                    hit.title.clone()
                };
                format!("{}, {name}", number.say(catalogue))
            }
            _ => hit.title.clone(),
        },
        (FoundKind::Record, _) => {
            let record = hit.record.map(|id| store.record(id)).transpose()?.flatten();
            match (record, store.dossier(hit.dossier)?) {
                (Some(record), Some(dossier)) => records::name(&record, &dossier, catalogue),
                _ => hit.title.clone(),
            }
        }
        (FoundKind::Objection, _) if hit.title.is_empty() => catalogue.text("found-objection"),
        _ => hit.title.clone(),
    };
    Ok(title)
}
