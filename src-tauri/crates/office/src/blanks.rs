//! Blank forms to print, for the day on which the battery is dead.

use crate::api::ExportView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActKind, DossierId, Language};
use std::path::Path;

/// Writes an empty form.
pub(crate) fn export(
    _rooms: &Rooms,
    _kind: ActKind,
    _language: Language,
    _dossier: Option<DossierId>,
    _path: &Path,
) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}
