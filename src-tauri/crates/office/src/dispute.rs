//! The dispute file: everything of a dossier in time order, as one document that the contractor certifies.
//!
//! It is no act: it takes no number, nobody signs it, and nothing of the dossier changes by it. The journal keeps that it was
//! handed out.

mod changes;
mod pictures;

use crate::api::ExportView;
use crate::documents::{self, Contents};
use crate::export;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::signing::{Look, seal_fault};
use crate::{keys, pages};
use acceptance::dates::Moment;
use acceptance::{Act, DossierId};
use messages::Catalogue;
use pictures::Pictures;
use report::{Dispute, Line, ToldAct};
use seal::{DocMdp, PrefixState, Signed, Signing};
use serde::Serialize;
use std::io::{BufWriter, IntoInnerError};
use std::path::Path;
use std::sync::Arc;
use store::Store;
use tempfile::NamedTempFile;

/// Longest title of a dossier within a file name, in characters.
const LONGEST: usize = 60;

/// What the journal says of a dispute file handed out.
#[derive(Serialize)]
struct Note {
    sha256: String,
    bytes: u64,
}

/// Writes the dispute file of a dossier to `path`, a file or a folder. A different file is never overwritten.
pub(crate) fn export(rooms: &Rooms, dossier: DossierId, path: &Path) -> Outcome<ExportView> {
    export::refuse_inside(rooms, path)?;
    let now = rooms.edge.moment();
    let mut dispute = gather(rooms, &rooms.store(), dossier)?;
    if dispute.is_empty() {
        return Err(refuse("dispute-empty"));
    }
    let pictures = Pictures::prepare(rooms, &dispute.exhibits, dispute.contractor.logo)?;
    dispute.altered.clone_from(&pictures.altered);
    let (file, signed) = certified(rooms, &dispute, &pictures, now)?;
    drop(pictures);
    let path = match path.is_dir() || path.extension().is_some() {
        true => path.to_owned(),
        false => path.with_extension("pdf"),
    };
    let name = file_name(&dispute, now);
    let (view, is_new) = export::hand_out_file(rooms, &path, &name, file.path(), &signed.sha256())?;
    let noted = note(rooms, &dispute, &view);
    if let (Err(_), true) = (&noted, is_new) {
        // A file that the journal does not know of was not handed out.
        let _ = std::fs::remove_file(&view.path);
    }
    noted?;
    Ok(view)
}

/// Everything of the dossier, as it stands at this moment.
fn gather(rooms: &Rooms, store: &Store, id: DossierId) -> Outcome<Dispute> {
    let contents = Contents::read(store, id)?;
    let mut acts = Vec::new();
    for act in contents.acts.iter().filter(|act| !act.is_draft()) {
        acts.push(told(rooms, store, act)?);
    }
    let changes = changes::changes(store, id, &contents)?;
    let exhibits = contents.exhibits.into_iter().map(Arc::unwrap_or_clone);
    let mut exhibits: Vec<_> = exhibits.collect();
    let all = exhibits.len();
    exhibits.retain(|exhibit| exhibit.binned.is_none());
    exhibits.sort_by_key(|exhibit| exhibit.number);
    let mut objections = contents.objections;
    objections.retain(documents::is_written);
    Ok(Dispute {
        contractor: rooms.profile_for(store, id)?.contractor,
        dossier: contents.dossier,
        drafts: contents.acts.iter().filter(|act| act.is_draft()).count(),
        acts,
        objections,
        binned: all - exhibits.len(),
        exhibits,
        records: contents.records,
        altered: Vec::new(),
        changes,
        is_broken: !store.verify_journal()?.is_unbroken(),
    })
}

fn told(rooms: &Rooms, store: &Store, act: &Act) -> Outcome<ToldAct> {
    let file = store.frozen(act.id)?.and_then(|frozen| frozen.file);
    Ok(ToldAct {
        act: act.clone(),
        document: documents::frozen(rooms, store, act.id)?.as_ref().clone(),
        file: file.map(|file| file.sha256),
    })
}

/// Lays the file out and certifies it: nothing may be added to it afterwards.
fn certified(
    rooms: &Rooms,
    dispute: &Dispute,
    pictures: &Pictures,
    now: Moment,
) -> Outcome<(NamedTempFile, Signed)> {
    let keys = keys::open_for(rooms, dispute.dossier.id)?;
    let options = pages::options(rooms, dispute.dossier.id, now)?;
    let mut file = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(rooms.folder.derived())?;
    let mut out = BufWriter::with_capacity(64 << 10, file.as_file_mut());
    let written = report::dispute(dispute, pictures, &options, &mut out)?;
    out.into_inner().map_err(IntoInnerError::into_error)?;
    let state = PrefixState::resume(written.bytes, written.sha256);
    let catalogue = Catalogue::of(dispute.language());
    let contractor = dispute.contractor.name.trim();
    let said = |key: &'static str, name, value: String| {
        Line::plain(Sentence::of(key).with(name, value).say(catalogue))
    };
    let certified_by = Sentence::of("certified-by").with("name", contractor);
    let look = Look {
        lines: vec![
            Line::strong(certified_by.say(catalogue)),
            said("signed-at", "moment", catalogue.moment(now)),
            Line::plain(catalogue.text("certified-level")),
        ],
        ink: None,
    };
    let signing = Signing {
        field: report::SEAL_FIELD,
        signer_name: contractor,
        reason: &catalogue.text("certification-reason"),
        location: None,
        time: now,
        certification: Some(DocMdp::NoChanges),
        appearance: &look,
        details: &[],
    };
    let signed = seal::sign_in_place(file.as_file_mut(), &state, &signing, &keys.seal_identity())
        .map_err(seal_fault)?;
    Ok((file, signed))
}

fn note(rooms: &Rooms, dispute: &Dispute, view: &ExportView) -> Outcome<()> {
    let mut store = rooms.store();
    let dossier = &dispute.dossier;
    let stamp = rooms.stamp(
        &store,
        "action-export-dispute",
        dossier.title.clone(),
        Some(dossier.id),
    )?;
    let note = Note {
        sha256: view.sha256.clone(),
        bytes: view.bytes,
    };
    store.change(&stamp, |change| -> Outcome<()> {
        change.note("export-dispute", &note)?;
        Ok(())
    })
}

/// `Dossier de litige Chantier Marchand 2026-11-21.pdf`.
fn file_name(dispute: &Dispute, now: Moment) -> String {
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        letter if letter.is_control() => '-',
        letter => letter,
    };
    let title: String = dispute.dossier.title.chars().take(LONGEST).map(safe).collect();
    let name = Sentence::of("dispute-file")
        .with("title", title.trim())
        .with("date", now.date_naive().to_string())
        .say(Catalogue::of(dispute.language()));
    let words: Vec<&str> = name.split_whitespace().collect();
    format!("{}.pdf", words.join(" "))
}
