//! Files for the window, addressed by id, never by path.

use crate::host::{Media, Rooms};
use crate::{acts, guests, taken};
use acceptance::{ActId, ExhibitId, MediaKind};
use std::path::PathBuf;

const JPEG: &str = "image/jpeg";
const PDF: &str = "application/pdf";

/// The file behind `address`, if there is one.
pub(crate) fn find(rooms: &Rooms, address: &str) -> Option<Media> {
    let parts: Vec<&str> = address.trim_matches('/').split('/').collect();
    match parts.as_slice() {
        ["exhibit", id, what] => exhibit(rooms, id.parse().ok()?, what),
        ["act", id, "pdf"] => act(rooms, id.parse().ok()?),
        ["preview", key, "pdf"] => preview(rooms, key),
        ["logo"] => logo(rooms),
        ["bundle", key, inner @ ..] => find(&guests::find(rooms, key)?.rooms, &inner.join("/")),
        _ => None,
    }
}

fn exhibit(rooms: &Rooms, id: ExhibitId, what: &str) -> Option<Media> {
    let exhibit = rooms.store().exhibit(id).ok()??;
    let original = taken::original(&exhibit);
    match what {
        "original" => there(rooms.vault.path(&original), &exhibit.mime),
        "thumbnail" => there(rooms.derived.thumbnail_path(&original), JPEG),
        "view" | "poster" => there(rooms.derived.view_path(&original), JPEG).or_else(|| {
            // A picture that the window can show by itself is better than none.
            let shown = exhibit.media == MediaKind::Photo && exhibit.mime == JPEG;
            shown.then(|| there(rooms.vault.path(&original), JPEG))?
        }),
        _ => None,
    }
}

fn act(rooms: &Rooms, id: ActId) -> Option<Media> {
    let store = rooms.store();
    let act = store.act(id).ok()??;
    let file = acts::latest_file(rooms, &store, &act).ok()??;
    there(file, PDF)
}

/// A key is the beginning of a SHA-256 and nothing else, so that it leads nowhere but into the folder of previews.
fn preview(rooms: &Rooms, key: &str) -> Option<Media> {
    let plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| there(rooms.folder.previews().join(format!("{key}.pdf")), PDF))?
}

fn logo(rooms: &Rooms) -> Option<Media> {
    let logo = rooms.profile().ok()?.contractor.logo?;
    let file = rooms.vault.path(&evidence::Sha256Hash::from_bytes(logo.0));
    let mut head = [0; 4];
    std::io::Read::read_exact(&mut std::fs::File::open(&file).ok()?, &mut head).ok()?;
    let mime = if head.starts_with(b"\x89PNG") {
        "image/png"
    } else {
        JPEG
    };
    there(file, mime)
}

fn there(file: PathBuf, mime: &str) -> Option<Media> {
    let mime = mime.to_owned();
    file.is_file().then_some(Media { file, mime })
}
