//! stub
use crate::api::{JournalView, VerificationView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::ActId;
use std::path::Path;
pub(crate) fn act(_: &Rooms, _: ActId) -> Outcome<VerificationView> { Err(refuse("problem-internal")) }
pub(crate) fn file(_: &Rooms, _: &Path) -> Outcome<VerificationView> { Err(refuse("problem-internal")) }
pub(crate) fn journal(_: &Rooms) -> Outcome<JournalView> { Err(refuse("problem-internal")) }
