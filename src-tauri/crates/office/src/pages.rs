//! Pages: an act laid out, for reading as a draft or for issuing.

use crate::api::PagesView;
use crate::documents::{self, Contents};
use crate::folder::{self, Folder};
use crate::host::{Rooms, locked};
use crate::photos::Photos;
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::{acts, keys};
use acceptance::{Act, ActDocument, ActId};
use report::{Options, RenderError, Rendered};
use seal::PrefixState;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufWriter, IntoInnerError};
use std::time::SystemTime;
use store::Store;

/// The program as the pages name it.
pub(crate) const PROGRAM: &str = concat!("Sans Réserve ", env!("CARGO_PKG_VERSION"));
/// Previews that may still be read by the window.
const KEPT: usize = 4;

/// The pages of a draft as it stands now; of an issued act, those that were issued.
pub(crate) fn preview(rooms: &Rooms, id: ActId) -> Outcome<PagesView> {
    let document = {
        let store = rooms.store();
        let act = documents::act(&store, id)?;
        if let Some(issue) = act.issue() {
            return Err(acts::issued(&issue.number));
        }
        let profile = rooms.profile_for(&store, act.dossier)?;
        let number = documents::number(&store, &act, rooms.edge.moment())?;
        let contents = Contents::read(&store, act.dossier)?;
        documents::document(rooms, &store, &contents, &act, (&profile, number), None)?
    };
    let key_fingerprint = keys::fingerprint_for(rooms, document.dossier.id)?;
    let content = document
        .canonical_json()
        .map_err(|error| refuse("problem-internal").because(error))?;
    let mut hasher = Sha256::new();
    hasher.update(&content);
    hasher.update(key_fingerprint.as_deref().unwrap_or_default());
    let key: String = hex::encode(hasher.finalize()).chars().take(32).collect();
    let path = rooms.folder.previews().join(format!("{key}.pdf"));
    let counted = locked(&rooms.page_counts).get(&key).copied();
    if let (Some(pages), true) = (counted, path.is_file()) {
        return Ok(PagesView { key, pages });
    }
    let photos = Photos::prepare(rooms, &document, false)?;
    let mut temporary = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(rooms.folder.previews())?;
    let options = Options {
        created: rooms.edge.moment(),
        program: PROGRAM.to_owned(),
        key_fingerprint,
        rules: crate::rules::rules_of,
    };
    let (rendered, _) = write(&document, &photos, &options, temporary.as_file_mut())?;
    temporary.persist(&path).map_err(|failed| failed.error)?;
    keep_latest(&rooms.folder)?;
    let pages = count(&rendered);
    locked(&rooms.page_counts).insert(key.clone(), pages);
    Ok(PagesView { key, pages })
}

/// Writes the pages of `document` into `file`; tells what a signature needs to know of its bytes.
pub(crate) fn write(
    document: &ActDocument,
    photos: &Photos,
    options: &Options,
    file: &mut File,
) -> Outcome<(Rendered, PrefixState)> {
    // Photos come in pieces that are larger: they pass by the buffer.
    let mut out = BufWriter::with_capacity(64 << 10, file);
    let rendered = report::render(document, photos, options, &mut out)?;
    out.into_inner().map_err(IntoInnerError::into_error)?;
    let written = &rendered.written;
    let state = PrefixState::resume(written.bytes, written.sha256.clone());
    Ok((rendered, state))
}

/// How pages of `dossier` that are issued at `created` are made.
pub(crate) fn options(
    rooms: &Rooms,
    dossier: acceptance::DossierId,
    created: acceptance::dates::Moment,
) -> Outcome<Options> {
    Ok(Options {
        created,
        program: PROGRAM.to_owned(),
        key_fingerprint: keys::fingerprint_for(rooms, dossier)?,
        rules: crate::rules::rules_of,
    })
}

/// The number of pages of an issued act, if its file can be read.
pub(crate) fn of_issued(rooms: &Rooms, store: &Store, act: &Act) -> Option<u32> {
    let number = act.issue()?.number.to_string();
    if let Some(pages) = locked(&rooms.page_counts).get(&number) {
        return Some(*pages);
    }
    let file = acts::latest_file(rooms, store, act).ok()??;
    let pages = seal::page_count(&file).ok()?;
    locked(&rooms.page_counts).insert(number, pages);
    Some(pages)
}

/// The number of pages, remembered for an act that was just issued.
pub(crate) fn remember(rooms: &Rooms, document: &ActDocument, rendered: &Rendered) {
    locked(&rooms.page_counts).insert(document.number.to_string(), count(rendered));
}

/// Throws away the previews of a former run.
pub(crate) fn sweep(folder: &Folder) -> Outcome<()> {
    for entry in std::fs::read_dir(folder.previews())? {
        let path = entry?.path();
        if path.is_file() {
            std::fs::remove_file(path)?;
        }
    }
    Ok(folder::sync_folder(&folder.previews())?)
}

fn count(rendered: &Rendered) -> u32 {
    u32::try_from(rendered.written.pages).unwrap_or(u32::MAX)
}

fn keep_latest(folder: &Folder) -> Outcome<()> {
    let mut previews: Vec<(SystemTime, std::path::PathBuf)> = Vec::new();
    for entry in std::fs::read_dir(folder.previews())? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_string_lossy().ends_with(".pdf") {
            previews.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    previews.sort();
    let old = previews.len().saturating_sub(KEPT);
    for (_, path) in previews.into_iter().take(old) {
        // One that is gone already was thrown away by another call.
        let _ = std::fs::remove_file(path);
    }
    Ok(())
}

impl From<RenderError> for Fault {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Pages(error) => error.into(),
            error => refuse("problem-pages").because(error),
        }
    }
}

impl From<report::Error> for Fault {
    fn from(error: report::Error) -> Self {
        match error {
            report::Error::MissingGlyphs(missing) => {
                let refusal = refuse("problem-characters");
                missing.iter().fold(refusal, |refusal, missing| {
                    let sentence = Sentence::of("detail-character")
                        .with("character", missing.character.to_string())
                        .with("code", format!("U+{:04X}", u32::from(missing.character)))
                        .with("place", missing.places.join(" · "));
                    refusal.detail("", sentence)
                })
            }
            report::Error::Io(error) => error.into(),
            report::Error::PhotoLength { .. } => refuse("problem-photo-unreadable"),
            error => refuse("problem-pages").because(error),
        }
    }
}
