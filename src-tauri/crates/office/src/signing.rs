//! stub
use crate::api::{ActView, Ink};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActId, SignatoryId};
pub(crate) fn sign(_: &Rooms, _: ActId, _: SignatoryId, _: bool, _: &Ink, _: &str) -> Outcome<ActView> { Err(refuse("problem-internal")) }
pub(crate) fn void(_: &Rooms, _: ActId, _: &str) -> Outcome<ActView> { Err(refuse("problem-internal")) }
