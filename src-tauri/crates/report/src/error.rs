//! What can keep a document from being written, by name.

use std::fmt;

/// A character that no bundled font can draw, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingCharacter {
    /// The character.
    pub character: char,
    /// A few words around each place where it was found (three places at most).
    pub places: Vec<String>,
}

impl fmt::Display for MissingCharacter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} (U+{:04X})", self.character, u32::from(self.character))?;
        if let Some(place) = self.places.first() {
            write!(f, " in “{place}”")?;
        }
        Ok(())
    }
}

/// Why a document was not written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Characters that no bundled font covers. Nothing has been written.
    #[error("no font has {}", list(.0))]
    MissingGlyphs(Vec<MissingCharacter>),
    /// A bundled font cannot be read or cut down to the glyphs in use.
    #[error("the font {name} cannot be used: {reason}")]
    Font {
        /// Which font.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A photo gave fewer or more bytes than its description said.
    #[error("photo {key}: {expected} bytes were announced, {found} came")]
    PhotoLength {
        /// The photo's key.
        key: String,
        /// Length that was announced.
        expected: u64,
        /// Length that came.
        found: u64,
    },
    /// The text of a QR code is too long.
    #[error("a QR code cannot hold {0} bytes")]
    QrTooLong(usize),
    /// The colour profile cannot be made.
    #[error("the sRGB profile cannot be made: {0}")]
    Profile(String),
    /// The page description broke an expectation of the layer below.
    #[error("the pages cannot be put together: {0}")]
    Pages(String),
    /// Reading a photo or writing the document failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

fn list(missing: &[MissingCharacter]) -> String {
    missing
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}
