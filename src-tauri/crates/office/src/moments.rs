//! Frames of a video, drawn by a host that plays it: its picture, and moments of it as exhibits of their own.
//!
//! Video is not decoded in this process. What a host drew is a picture like any other: its bytes are kept as they came, and it
//! says of which video it is, as that was then, and of which moment.

use crate::api::{Event, IntakeView};
use crate::host::Rooms;
use crate::intake;
use crate::limits;
use crate::problems::{Outcome, refuse};
use crate::taken::original;
use acceptance::exhibit::Extract;
use acceptance::{Exhibit, ExhibitId, MediaKind};
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

/// A frame scaled to the screen never has more bytes than this.
const MOST_BYTES: u64 = 16 << 20;

/// Takes the frame in `path` for the picture of a video that has none.
pub(crate) fn set_poster(rooms: &Rooms, id: ExhibitId, path: &Path) -> Outcome<()> {
    let exhibit = video(rooms, id)?;
    let original = original(&exhibit);
    if rooms.derived.thumbnail_path(&original).is_file() {
        return Ok(());
    }
    let mut picture = Vec::new();
    File::open(path)?.take(MOST_BYTES).read_to_end(&mut picture)?;
    let made = rooms.derived.store_poster(&original, picture);
    if made.thumbnail.is_none() {
        return Err(refuse("problem-frame-unreadable"));
    }
    rooms.tell(&Event::Derived {
        dossier: exhibit.dossier,
        exhibit: id,
    });
    Ok(())
}

/// Takes the still in `path` in as an exhibit: the moment `at_ms` of a video, with the ties of that video.
pub(crate) fn mark(
    rooms: &Arc<Rooms>,
    id: ExhibitId,
    path: &Path,
    at_ms: u64,
    caption: &str,
) -> Outcome<IntakeView> {
    let video = video(rooms, id)?;
    if video.binned.is_some() {
        return Err(refuse("problem-exhibit-binned").with("number", video.number));
    }
    // Players round the last moment up.
    if video.duration_ms.is_some_and(|duration| at_ms > duration + 1_000) {
        return Err(refuse("problem-moment-outside").with("number", video.number));
    }
    let caption = limits::sound_text("caption", caption)?;
    let extract = Extract {
        of: id,
        number: video.number,
        sha256: video.sha256,
        at_ms,
    };
    intake::attach_extract(rooms, video.dossier, path, caption, &video.links, extract)
}

fn video(rooms: &Rooms, id: ExhibitId) -> Outcome<Exhibit> {
    let exhibit = rooms
        .store()
        .exhibit(id)?
        .ok_or_else(|| refuse("problem-not-found"))?;
    match exhibit.media {
        MediaKind::Video => Ok(exhibit),
        _ => Err(refuse("problem-not-a-video").with("number", exhibit.number)),
    }
}
