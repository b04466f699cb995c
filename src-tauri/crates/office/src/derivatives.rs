//! Thumbnails, views and posters that were not made with the intake: in the background, and never in its way.

use crate::api::Event;
use crate::host::Rooms;
use crate::problems::Fault;
use crate::taken::original;
use acceptance::{Exhibit, MediaKind};
use std::path::Path;
use std::sync::{Arc, Weak};

/// Makes the derivatives that a former run did not come to, in the background.
pub(crate) fn resume(rooms: &Arc<Rooms>) {
    let missing = missing_derivatives(rooms).unwrap_or_default();
    in_background(rooms, missing);
}

/// Poster frames of videos, which another process draws.
pub(crate) fn posters(rooms: &Arc<Rooms>, exhibits: Vec<Exhibit>) {
    let without = |exhibit: &Exhibit| {
        exhibit.media == MediaKind::Video && !rooms.derived.thumbnail_path(&original(exhibit)).is_file()
    };
    in_background(rooms, exhibits.into_iter().filter(without).collect());
}

fn missing_derivatives(rooms: &Rooms) -> Result<Vec<Exhibit>, Fault> {
    let store = rooms.store();
    let mut missing = Vec::new();
    for row in store.dossiers()? {
        let drawn = |exhibit: &Exhibit| {
            matches!(exhibit.media, MediaKind::Photo | MediaKind::Video)
                && !exhibit
                    .faults
                    .iter()
                    .any(|fault| NOT_DRAWN.contains(&fault.as_str()))
                && !rooms.derived.thumbnail_path(&original(exhibit)).is_file()
        };
        missing.extend(store.exhibits(row.dossier.id)?.into_iter().filter(drawn));
    }
    Ok(missing)
}

/// With these faults there is nothing to draw, today or tomorrow.
const NOT_DRAWN: [&str; 4] = [
    "fault-picture-not-readable",
    "fault-empty",
    "fault-too-large",
    "fault-file-too-large",
];

/// Draws in a thread of its own that does not keep the data folder open.
fn in_background(rooms: &Arc<Rooms>, exhibits: Vec<Exhibit>) {
    if exhibits.is_empty() {
        return;
    }
    let (vault, derived) = (rooms.vault.clone(), rooms.derived.clone());
    let rooms: Weak<Rooms> = Arc::downgrade(rooms);
    std::thread::spawn(move || {
        for exhibit in exhibits {
            if rooms.strong_count() == 0 {
                return;
            }
            let original = original(&exhibit);
            let path = vault.path(&original);
            let made = draw(&path, &exhibit, &derived, &original);
            if let (true, Some(rooms)) = (made, rooms.upgrade()) {
                rooms.tell(&Event::Derived {
                    dossier: exhibit.dossier,
                    exhibit: exhibit.id,
                });
            }
        }
    });
}

fn draw(
    path: &Path,
    exhibit: &Exhibit,
    derived: &evidence::DerivedFolder,
    original: &evidence::Sha256Hash,
) -> bool {
    let made = match exhibit.media {
        MediaKind::Video => match evidence::poster_from_ffmpeg(path) {
            Some(frame) => derived.store_poster(original, frame),
            None => return false,
        },
        _ => {
            let inspection = evidence::inspect(path, &exhibit.file_name);
            evidence::derive(path, &inspection, derived, original)
        }
    };
    made.thumbnail.is_some()
}
