//! Times that an authority vouches for. An authority that does not answer costs a level of proof, never a signature.

use crate::api::{ActView, Desk, TimestampsView};
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActId, Timestamping};

/// Chooses the authority.
pub(crate) fn choose(_rooms: &Rooms, _timestamping: Option<Timestamping>) -> Outcome<Desk> {
    Err(refuse("problem-internal"))
}

/// Asks for a timestamp of an act’s file.
pub(crate) fn ask(_rooms: &Rooms, _act: ActId) -> Outcome<ActView> {
    Err(refuse("problem-internal"))
}

/// Asks for every act that waits for one.
pub(crate) fn ask_pending(_rooms: &Rooms) -> Outcome<TimestampsView> {
    Err(refuse("problem-internal"))
}
