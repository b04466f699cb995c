//! What disputes teach: how many, about what, at what cost, and how they ended.

use crate::api::LearningView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};

/// Counts and costs over all dossiers.
pub(crate) fn view(_rooms: &Rooms) -> Outcome<LearningView> {
    Err(refuse("problem-internal"))
}
