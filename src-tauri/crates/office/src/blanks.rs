//! Blank forms to print, for the day on which the battery is dead.

use crate::api::ExportView;
use crate::documents::Contents;
use crate::export::hand_out;
use crate::host::Rooms;
use crate::pages::PROGRAM;
use crate::problems::{Outcome, refuse};
use acceptance::{ActKind, Dossier, DossierId, Language};
use messages::Catalogue;
use report::{Blank, Options};
use std::path::Path;
use store::Store;

/// The dossier with its contract and its items as the agreements left them: what a form is filled in for is what holds today.
fn as_it_stands(store: &Store, id: DossierId) -> Outcome<Dossier> {
    store.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?;
    let contents = Contents::read(store, id)?;
    let (now, items) = (contents.chain().contract(), contents.chain().items());
    let mut dossier = contents.dossier;
    dossier.contract.price = Some(now.price);
    dossier.contract.ends_on = now.end;
    dossier.items = items;
    Ok(dossier)
}

/// Writes an empty form to `path`, a file or a folder, with the contractor of the profile and the parties of `dossier`, if
/// one is named. A different file is never overwritten.
pub(crate) fn export(
    rooms: &Rooms,
    kind: ActKind,
    language: Language,
    dossier: Option<DossierId>,
    path: &Path,
) -> Outcome<ExportView> {
    let (contractor, dossier) = {
        let store = rooms.store();
        match dossier {
            Some(id) => (
                rooms.profile_for(&store, id)?.contractor,
                Some(as_it_stands(&store, id)?),
            ),
            None => (rooms.profile_in(&store)?.contractor, None),
        }
    };
    let form = Blank {
        kind,
        language,
        contractor: Some(&contractor),
        dossier: dossier.as_ref(),
    };
    let options = Options {
        created: rooms.edge.moment(),
        program: PROGRAM.to_owned(),
        key_fingerprint: None,
        rules: crate::rules::rules_of,
    };
    let mut pages = Vec::new();
    report::blank(&form, &options, &mut pages).map_err(report::RenderError::from)?;
    let path = match path.is_dir() || path.extension().is_some() {
        true => path.to_owned(),
        false => path.with_extension("pdf"),
    };
    let name = Catalogue::of(language).text(&format!("blank-file-{}", kind.word()));
    hand_out(rooms, &path, &format!("{name}.pdf"), &pages)
}
