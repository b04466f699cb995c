//! stub
use crate::api::ActView;
use crate::folder::Folder;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::ActId;
use store::Store;
pub(crate) fn issue(_: &Rooms, _: ActId) -> Outcome<ActView> { Err(refuse("problem-internal")) }
pub(crate) fn sweep(_: &Folder, _: &Store) -> Outcome<()> { Ok(()) }
