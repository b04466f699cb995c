//! The keys of this installation: made, protected, written out, taken in again, replaced.

use crate::api::{Desk, ExportView, Secret};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use std::path::Path;

/// Opens the keys for as long as the program runs.
pub(crate) fn unlock(_rooms: &Rooms, _passphrase: &Secret) -> Outcome<Desk> {
    Err(refuse("problem-internal"))
}

/// Protects the keys with another passphrase, or none.
pub(crate) fn protect(
    _rooms: &Rooms,
    _current: Option<&Secret>,
    _passphrase: Option<&Secret>,
) -> Outcome<Desk> {
    Err(refuse("problem-internal"))
}

/// Writes the keys out, protected.
pub(crate) fn export(_rooms: &Rooms, _path: &Path, _passphrase: &Secret) -> Outcome<ExportView> {
    Err(refuse("problem-internal"))
}

/// Takes in keys that were written out.
pub(crate) fn restore(_rooms: &Rooms, _path: &Path, _passphrase: &Secret) -> Outcome<Desk> {
    Err(refuse("problem-internal"))
}

/// Makes new keys, to which the old ones hand over.
pub(crate) fn replace(_rooms: &Rooms, _reason: &str, _passphrase: Option<&Secret>) -> Outcome<Desk> {
    Err(refuse("problem-internal"))
}
