//! What could not be read in a file, as names.
//!
//! A fault never stops a file from being kept: the original is evidence even when no program can draw it. The
//! caller turns each name into a sentence.

use serde::{Deserialize, Serialize};

/// Something about a file that could not be read, or was not read because it would have cost too much.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReadFault {
    /// The file holds no byte at all.
    Empty,
    /// The file could not be opened or read from the disk.
    FileNotReadable,
    /// The content is of no kind that this program knows; it is kept as it is.
    UnknownFormat,
    /// The file ends before its content does.
    Truncated,
    /// The picture could be drawn only in part.
    PictureDamaged,
    /// The picture could not be drawn.
    PictureNotReadable,
    /// The format is known, but no decoder for it is at hand.
    NoDecoder,
    /// The file declares more pixels than will be decoded.
    TooLarge {
        /// Width times height, as the file declares them.
        pixels: u64,
    },
    /// The picture's file is bigger than will be loaded into memory.
    FileTooLarge {
        /// Length of the file in bytes.
        bytes: u64,
    },
    /// The metadata (capture time, place, device) are broken.
    MetadataNotReadable,
    /// Reading the metadata took longer than is allowed.
    MetadataTookTooLong,
    /// The thumbnail or the view could not be written (disk full, folder not writable).
    DerivativeNotWritten,
}

/// Adds a fault once.
pub(crate) fn note(faults: &mut Vec<ReadFault>, fault: ReadFault) {
    if !faults.contains(&fault) {
        faults.push(fault);
    }
}
