//! A copy of a JPEG without what it tells about people and places.
//!
//! Kept: the picture itself, JFIF, the ICC profile, the Adobe marker (they decide the colours). Dropped: EXIF and
//! XMP (APP1), IPTC (APP13), comments, every maker's private segment, and all that follows the picture: previews,
//! depth maps, the clip of a "motion photo".

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::walk::{APP0, APP2, APP14, APP15, COM, EOI, MalformedJpeg, SOI, Visitor, walk};

/// A finished copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stripped {
    /// Bytes written.
    pub bytes: u64,
}

/// Why a copy could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StripError {
    /// The source is no whole JPEG.
    #[error(transparent)]
    Malformed(#[from] MalformedJpeg),
    /// The source ends before its picture does.
    #[error("the file is cut short")]
    Truncated,
    /// The copy could not be written.
    #[error("cannot be written: {0}")]
    Write(#[source] io::Error),
}

/// Copies a JPEG without its metadata, in constant memory. The orientation goes with the metadata: whoever shows
/// the copy has to turn it by [`super::JpegInfo::orientation`].
///
/// # Errors
/// [`StripError`]; what was written until then is of no use.
pub fn strip_metadata(mut reader: impl BufRead, writer: impl Write) -> Result<Stripped, StripError> {
    let mut copy = Copy {
        writer,
        bytes: 0,
        failed: None,
    };
    copy.put(&[0xff, SOI]).map_err(StripError::Write)?;
    let walked = walk(&mut reader, &mut copy);
    if let Some(error) = copy.failed.take() {
        return Err(StripError::Write(error));
    }
    if !walked?.complete {
        return Err(StripError::Truncated);
    }
    copy.put(&[0xff, EOI])
        .and_then(|()| copy.writer.flush())
        .map_err(StripError::Write)?;
    Ok(Stripped { bytes: copy.bytes })
}

/// Whether a segment decides how the picture looks.
pub(super) fn is_kept(marker: u8, payload: &[u8]) -> bool {
    match marker {
        APP0 => payload.starts_with(b"JFIF\0"),
        APP2 => payload.starts_with(b"ICC_PROFILE\0"),
        APP14 => payload.starts_with(b"Adobe"),
        APP0..=APP15 | COM => false,
        _ => true,
    }
}

struct Copy<W> {
    writer: W,
    bytes: u64,
    /// Kept apart from the reader's errors, so that a full disk is not mistaken for a broken file.
    failed: Option<io::Error>,
}

impl<W: Write> Copy<W> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writer.write_all(bytes)?;
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    fn put_or_remember(&mut self, bytes: &[u8]) -> Result<(), MalformedJpeg> {
        self.put(bytes).map_err(|error| {
            self.failed = Some(error);
            MalformedJpeg::BrokenSegment
        })
    }
}

impl<W: Write> Visitor for Copy<W> {
    fn segment(&mut self, marker: u8, payload: &[u8]) -> Result<(), MalformedJpeg> {
        if !is_kept(marker, payload) {
            return Ok(());
        }
        let length = u16::try_from(payload.len() + 2).map_err(|_| MalformedJpeg::BrokenSegment)?;
        let [high, low] = length.to_be_bytes();
        self.put_or_remember(&[0xff, marker, high, low])?;
        self.put_or_remember(payload)
    }

    fn entropy(&mut self, bytes: &[u8]) -> Result<(), MalformedJpeg> {
        self.put_or_remember(bytes)
    }
}
