//! stub
use crate::api::PagesView;
use crate::folder::Folder;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{Act, ActId};
use store::Store;
pub(crate) fn preview(_: &Rooms, _: ActId) -> Outcome<PagesView> { Err(refuse("problem-internal")) }
pub(crate) fn sweep(_: &Folder) -> Outcome<()> { Ok(()) }
pub(crate) fn of_issued(_: &Rooms, _: &Store, _: &Act) -> Option<u32> { None }
