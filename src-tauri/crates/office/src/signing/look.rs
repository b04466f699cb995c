//! What stands in a signature field once it is signed, and why a signature was not made.

use crate::ink::Strokes;
use crate::problems::{Fault, refuse};
use lopdf::{Object, ObjectId, Stream};
use report::Line;
use seal::{BoxError, SignError};

/// What stands in a signature field once it is signed.
pub(crate) struct Look<'a> {
    pub(crate) lines: Vec<Line>,
    pub(crate) ink: Option<&'a Strokes>,
}

impl seal::Appearance for Look<'_> {
    fn draw(
        &self,
        width: f32,
        height: f32,
        add: &mut dyn FnMut(Object) -> ObjectId,
    ) -> Result<Stream, BoxError> {
        let strokes = self.ink.map(|ink| ink.drawn());
        Ok(report::signature_appearance(
            &self.lines,
            strokes.as_deref(),
            width,
            height,
            add,
        )?)
    }
}

/// Why a signature was not made.
pub(crate) fn seal_fault(error: SignError) -> Fault {
    match error {
        SignError::Io(error) => error.into(),
        SignError::Appearance(error) => match error.downcast::<report::Error>() {
            Ok(error) => Fault::from(*error),
            Err(error) => refuse("problem-seal").because(error),
        },
        error => refuse("problem-seal").because(error),
    }
}
