//! Records instead of labels: contacts, wishes, rounds, sums due and received, incidents.

use crate::api::DossierView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::dates::Moment;
use acceptance::{DossierId, RecordBody, RecordId};

/// Adds an entry, or saves it changed.
pub(crate) fn save(
    _rooms: &Rooms,
    _dossier: DossierId,
    _record: Option<RecordId>,
    _at: Option<Moment>,
    _body: RecordBody,
) -> Outcome<DossierView> {
    Err(refuse("problem-internal"))
}

/// Deletes an entry.
pub(crate) fn delete(_rooms: &Rooms, _record: RecordId) -> Outcome<DossierView> {
    Err(refuse("problem-internal"))
}
