//! Files that came back: what happened to them since they were handed out, and binding them to their act.

use crate::api::{ActView, ReturnedView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use std::path::Path;

/// What happened to the file at `path`; nothing is changed.
pub(crate) fn inspect(_rooms: &Rooms, _path: &Path) -> Outcome<ReturnedView> {
    Err(refuse("problem-internal"))
}

/// Binds the file at `path` to its act.
pub(crate) fn bind(_rooms: &Rooms, _path: &Path) -> Outcome<ActView> {
    Err(refuse("problem-internal"))
}
