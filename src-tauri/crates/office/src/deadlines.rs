//! What falls due, across dossiers, and the same as a calendar.

use crate::api::{DeadlinesView, ExportView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use std::path::Path;

/// What falls due, overdue first.
pub(crate) fn view(_rooms: &Rooms) -> Outcome<DeadlinesView> {
    Err(refuse("problem-internal"))
}

/// Writes it as a calendar.
pub(crate) fn export(_rooms: &Rooms, _path: &Path) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}
