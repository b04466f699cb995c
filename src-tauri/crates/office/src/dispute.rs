//! The dispute file: everything of a dossier in time order, as one document.

use crate::api::ExportView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::DossierId;
use std::path::Path;

/// Writes the dispute file of a dossier.
pub(crate) fn export(_rooms: &Rooms, _dossier: DossierId, _path: &Path) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}
