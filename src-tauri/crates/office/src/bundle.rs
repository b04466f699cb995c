//! The evidence bundle: everything that proves a dossier, in one zip that public tools can check.

use crate::api::ExportView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::DossierId;
use std::path::Path;

/// Writes the bundle of a dossier to `path`.
pub(crate) fn export(_rooms: &Rooms, _dossier: DossierId, _path: &Path) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}
