//! Letters written from templates with the facts of the dossier.

use crate::api::ActView;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::{ActId, LetterTemplate};

/// Writes the text of a draft letter anew from its template.
pub(crate) fn fill(_rooms: &Rooms, _act: ActId, _template: LetterTemplate) -> Outcome<ActView> {
    Err(refuse("problem-internal"))
}
