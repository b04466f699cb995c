//! A picture as a JPEG of a wanted size, for a report that cannot or shall not carry the original.

use std::path::Path;

use crate::faults::ReadFault;
use crate::hide::{Part, hide};
use crate::inspect::inspect_source;
use crate::picture;
use crate::source::Source;

/// A picture encoded anew: upright, in sRGB, baseline, without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reencoded {
    /// The JPEG file.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What could not be read of the original.
    pub fault: Option<ReadFault>,
}

/// Decodes the picture at `path`, scales it down to a longest side of `max_side`, and encodes it as JPEG with
/// `quality` 1 to 100.
///
/// # Errors
/// The [`ReadFault`] that keeps the picture from being drawn.
pub fn reencode_for_report(path: &Path, max_side: u32, quality: u8) -> Result<Reencoded, ReadFault> {
    reencode_hiding(path, max_side, quality, &[])
}

/// As [`reencode_for_report`], with `parts` of the upright picture made unrecognisable in the pixels themselves.
///
/// # Errors
/// As [`reencode_for_report`].
pub fn reencode_hiding(
    path: &Path,
    max_side: u32,
    quality: u8,
    parts: &[Part],
) -> Result<Reencoded, ReadFault> {
    let source = Source::open(path).map_err(|_| ReadFault::FileNotReadable)?;
    let orientation = inspect_source(&source, "").orientation;
    let mut decoded = picture::decode(&source, orientation, max_side.max(1))?;
    for part in parts {
        hide(&mut decoded.raster, *part);
    }
    let jpeg = picture::encode(&decoded.raster, quality).ok_or(ReadFault::PictureNotReadable)?;
    Ok(Reencoded {
        jpeg,
        width: decoded.raster.width,
        height: decoded.raster.height,
        fault: decoded.fault,
    })
}
