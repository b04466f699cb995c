//! One pass over the marker structure of a JPEG (ITU-T T.81 annex B), in constant memory.
//!
//! The entropy-coded data are skipped at the speed of memory: the walk only looks for the next marker.

use std::io::{self, BufRead};

pub(crate) const SOI: u8 = 0xd8;
pub(crate) const EOI: u8 = 0xd9;
pub(crate) const SOS: u8 = 0xda;
pub(crate) const COM: u8 = 0xfe;
pub(crate) const APP0: u8 = 0xe0;
pub(crate) const APP1: u8 = 0xe1;
pub(crate) const APP2: u8 = 0xe2;
pub(crate) const APP14: u8 = 0xee;
pub(crate) const APP15: u8 = 0xef;

/// The bytes do not follow the structure of a JPEG.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MalformedJpeg {
    /// The file does not start with the mark of a JPEG.
    #[error("not a JPEG")]
    NotAJpeg,
    /// A segment declares a length that cannot be.
    #[error("a segment is broken")]
    BrokenSegment,
    /// There is no frame header, so the size is unknown.
    #[error("no picture inside")]
    NoFrame,
    /// The bytes could not be read.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// Hears what a walk meets, in the order of the file.
pub(crate) trait Visitor {
    /// A marker segment: its marker and its payload, without marker and length.
    fn segment(&mut self, marker: u8, payload: &[u8]) -> Result<(), MalformedJpeg>;
    /// Entropy-coded bytes, in pieces, with their stuffing and restart markers.
    fn entropy(&mut self, bytes: &[u8]) -> Result<(), MalformedJpeg>;
}

/// How a walk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Walked {
    /// The end-of-image marker was there.
    pub complete: bool,
    /// Bytes from the start up to and including the end-of-image marker, or all that there are.
    pub length: u64,
}

/// Walks from the start-of-image marker to the end-of-image marker; what comes after is left unread.
pub(crate) fn walk(reader: &mut dyn BufRead, visitor: &mut dyn Visitor) -> Result<Walked, MalformedJpeg> {
    let mut walk = Walk { reader, length: 0 };
    if walk.byte()? != Some(0xff) || walk.byte()? != Some(SOI) {
        return Err(MalformedJpeg::NotAJpeg);
    }
    let mut payload = Vec::new();
    let mut marker = walk.marker_after_segment()?;
    while let Some(found) = marker {
        if found == EOI {
            return Ok(walk.end(true));
        }
        if !walk.payload(&mut payload)? {
            return Ok(walk.end(false));
        }
        visitor.segment(found, &payload)?;
        marker = if found == SOS {
            walk.entropy(visitor)?
        } else {
            walk.marker_after_segment()?
        };
    }
    Ok(walk.end(false))
}

/// Markers that stand alone: restarts and TEM.
const fn stands_alone(marker: u8) -> bool {
    matches!(marker, 0xd0..=0xd7 | 0x01)
}

struct Walk<'r> {
    reader: &'r mut dyn BufRead,
    length: u64,
}

impl Walk<'_> {
    fn end(&self, complete: bool) -> Walked {
        Walked {
            complete,
            length: self.length,
        }
    }

    fn consume(&mut self, count: usize) {
        self.reader.consume(count);
        self.length += count as u64;
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.fill()?.first().copied();
        if byte.is_some() {
            self.consume(1);
        }
        Ok(byte)
    }

    fn fill(&mut self) -> io::Result<&[u8]> {
        loop {
            match self.reader.fill_buf() {
                Ok(_) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        // Asked twice because the borrow checker cannot return the first answer out of the loop.
        self.reader.fill_buf()
    }

    /// The next marker where one must stand; fill bytes (0xFF) before it are allowed, and so is stray padding,
    /// which cameras leave behind segments.
    fn marker_after_segment(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.byte()? {
                None => return Ok(None),
                Some(0xff) => {}
                Some(_) => continue,
            }
            loop {
                match self.byte()? {
                    None => return Ok(None),
                    Some(0xff) => {}
                    Some(0x00) => break,
                    Some(alone) if stands_alone(alone) => break,
                    Some(marker) => return Ok(Some(marker)),
                }
            }
        }
    }

    /// Reads the length and the payload of a segment; false when the file ends within.
    fn payload(&mut self, payload: &mut Vec<u8>) -> Result<bool, MalformedJpeg> {
        let (Some(high), Some(low)) = (self.byte()?, self.byte()?) else {
            return Ok(false);
        };
        let declared = usize::from(u16::from_be_bytes([high, low]));
        let mut wanted = declared.checked_sub(2).ok_or(MalformedJpeg::BrokenSegment)?;
        payload.clear();
        while wanted > 0 {
            let available = self.fill()?;
            let piece = available.get(..wanted.min(available.len())).unwrap_or_default();
            if piece.is_empty() {
                return Ok(false);
            }
            payload.extend_from_slice(piece);
            let count = piece.len();
            wanted -= count;
            self.consume(count);
        }
        Ok(true)
    }

    /// Passes over entropy-coded data and returns the marker that ends them.
    fn entropy(&mut self, visitor: &mut dyn Visitor) -> Result<Option<u8>, MalformedJpeg> {
        loop {
            let available = self.fill()?;
            if available.is_empty() {
                return Ok(None);
            }
            let (plain, marker) = split_at_marker(available);
            visitor.entropy(available.get(..plain).unwrap_or_default())?;
            let ends_with_ff = plain < available.len() && marker.is_none();
            self.consume(plain);
            if let Some(marker) = marker {
                self.consume(2);
                return Ok(Some(marker));
            }
            if ends_with_ff {
                // The buffer ends between 0xFF and what it means.
                self.consume(1);
                match self.byte()? {
                    None => return Ok(None),
                    Some(0xff) => return self.marker_after_fill(),
                    Some(second) if second == 0 || stands_alone(second) => {
                        visitor.entropy(&[0xff, second])?
                    }
                    Some(marker) => return Ok(Some(marker)),
                }
            }
        }
    }

    /// The marker behind fill bytes at the end of entropy-coded data.
    fn marker_after_fill(&mut self) -> Result<Option<u8>, MalformedJpeg> {
        loop {
            match self.byte()? {
                Some(0xff) => {}
                other => return Ok(other),
            }
        }
    }
}

/// Splits a buffer of entropy-coded data: how many bytes belong to them, and the marker that follows. A lone or
/// repeated 0xFF at the cut is left for the caller.
fn split_at_marker(buffer: &[u8]) -> (usize, Option<u8>) {
    let mut from = 0;
    while let Some(found) = memchr::memchr(0xff, buffer.get(from..).unwrap_or_default()) {
        let at = from + found;
        match buffer.get(at + 1) {
            None | Some(0xff) => return (at, None),
            Some(&second) if second == 0 || stands_alone(second) => from = at + 2,
            Some(&marker) => return (at, Some(marker)),
        }
    }
    (buffer.len(), None)
}
