//! Everything out, as tables or as JSON, so that nobody is ever locked in.

use crate::api::{DataForm, ExportView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::DossierId;
use std::path::Path;

/// Writes everything, of one dossier or of all.
pub(crate) fn export(
    _rooms: &Rooms,
    _dossier: Option<DossierId>,
    _form: DataForm,
    _path: &Path,
) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}
