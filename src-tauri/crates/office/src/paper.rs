//! The paper original: scans and photos of printed pages, recognised by the mark that each page bears.

use crate::api::{ActView, PaperView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActId, SignatoryId};
use chrono::NaiveDate;
use std::path::PathBuf;

/// Which pages the files show; nothing is changed.
pub(crate) fn inspect(_rooms: &Rooms, _paths: &[PathBuf], _act: Option<ActId>) -> Outcome<PaperView> {
    Err(refuse("problem-internal"))
}

/// Binds the files to `act` as its paper original.
pub(crate) fn bind(
    _rooms: &Rooms,
    _act: ActId,
    _paths: &[PathBuf],
    _signed: &[SignatoryId],
    _signed_on: NaiveDate,
) -> Outcome<ActView> {
    Err(refuse("problem-internal"))
}
