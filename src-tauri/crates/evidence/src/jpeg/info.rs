//! What a JPEG holds, without decoding it.

use std::io::BufRead;

use serde::{Deserialize, Serialize};

use super::strip::is_kept;
use super::walk::{APP1, APP2, APP14, COM, MalformedJpeg, SOS, Visitor, walk};

/// Colour profiles above this length are left aside; real ones have a few kilobytes.
const MAX_ICC: usize = 4 << 20;
/// Bytes of the marks that a picture starts and ends with.
const MARKS: u64 = 4;
/// Bytes of a segment’s marker and length.
const HEAD: u64 = 4;

/// The coding process (ITU-T T.81, table B.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Process {
    /// Sequential, Huffman, 8 bits.
    Baseline,
    /// Sequential, Huffman, 8 or 12 bits.
    Extended,
    /// Progressive, Huffman.
    Progressive,
    /// Lossless, hierarchical or arithmetic: hardly any reader knows them.
    Uncommon,
}

/// What a JPEG holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JpegInfo {
    /// Columns of pixels, as stored (before the orientation is applied).
    pub width: u16,
    /// Rows of pixels, as stored.
    pub height: u16,
    /// Colour components: 1 grey, 3 colour, 4 print.
    pub components: u8,
    /// Bits of a sample.
    pub bits: u8,
    /// The coding process.
    pub process: Process,
    /// EXIF orientation 1 to 8; 1 where none is given.
    pub orientation: u8,
    /// The ICC profile, put together from its parts.
    pub icc: Option<Vec<u8>>,
    /// The colour transform of an Adobe marker: 0 none, 1 YCbCr, 2 YCCK.
    pub adobe_transform: Option<u8>,
    /// Whether there is an EXIF segment.
    pub has_exif: bool,
    /// Whether the picture's data contain what cannot be there; readers differ in what they make of it.
    pub damaged: bool,
    /// Whether the end-of-image marker is there.
    pub complete: bool,
    /// Length of the picture, from its start to its end-of-image marker.
    pub length: u64,
    /// Length of the copy that [`super::strip_metadata`] would make.
    pub stripped: u64,
}

/// Why a PDF cannot carry a JPEG as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotEmbeddable {
    /// Lossless, hierarchical or arithmetic coding.
    #[error("coded in a way that PDF readers do not know")]
    UncommonProcess,
    /// Other than 8 bits a sample.
    #[error("not 8 bits a sample")]
    SampleDepth,
    /// Other than 1 or 3 components, or 4 with an Adobe marker.
    #[error("its colours cannot be told")]
    Colour,
    /// The end of the picture is missing.
    #[error("the file is cut short")]
    Incomplete,
    /// There is something in the picture's data that does not belong there.
    #[error("the file is damaged")]
    Damaged,
    /// No pixels.
    #[error("the picture has no size")]
    NoSize,
}

impl JpegInfo {
    /// Reads the structure of a JPEG up to its end-of-image marker, in one pass.
    ///
    /// # Errors
    /// [`MalformedJpeg`] when the bytes are no JPEG; a JPEG that is merely cut short is not an error, see
    /// [`JpegInfo::complete`].
    pub fn probe(mut reader: impl BufRead) -> Result<Self, MalformedJpeg> {
        let mut probe = Probe::default();
        let walked = walk(&mut reader, &mut probe)?;
        let frame = probe.frame.ok_or(MalformedJpeg::NoFrame)?;
        Ok(Self {
            width: frame.width,
            height: frame.height,
            components: frame.components,
            bits: frame.bits,
            process: frame.process,
            orientation: probe.orientation.unwrap_or(1),
            icc: join_icc(probe.icc),
            adobe_transform: probe.adobe_transform,
            has_exif: probe.has_exif,
            damaged: probe.damaged,
            complete: walked.complete,
            length: walked.length,
            stripped: probe.kept + MARKS,
        })
    }

    /// Whether a PDF can carry the picture under `/DCTDecode` (ISO 32000-1, 7.4.8).
    ///
    /// # Errors
    /// [`NotEmbeddable`] names the reason why not.
    pub fn embeddable(&self) -> Result<(), NotEmbeddable> {
        match self {
            _ if self.width == 0 || self.height == 0 => Err(NotEmbeddable::NoSize),
            _ if self.process == Process::Uncommon => Err(NotEmbeddable::UncommonProcess),
            _ if self.bits != 8 => Err(NotEmbeddable::SampleDepth),
            _ if !matches!((self.components, self.adobe_transform), (1 | 3, _) | (4, Some(_))) => {
                Err(NotEmbeddable::Colour)
            }
            _ if !self.complete => Err(NotEmbeddable::Incomplete),
            _ if self.damaged => Err(NotEmbeddable::Damaged),
            _ => Ok(()),
        }
    }

    /// Width times height.
    #[must_use]
    pub fn pixels(&self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

#[derive(Clone, Copy)]
struct Frame {
    width: u16,
    height: u16,
    components: u8,
    bits: u8,
    process: Process,
}

impl Frame {
    /// Reads a frame header (T.81, B.2.2).
    fn parse(marker: u8, payload: &[u8]) -> Option<Self> {
        let process = match marker {
            0xc0 => Process::Baseline,
            0xc1 => Process::Extended,
            0xc2 => Process::Progressive,
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => Process::Uncommon,
            _ => return None,
        };
        let [bits, h1, h2, w1, w2, components, ..] = *payload else {
            return None;
        };
        let (width, height) = (u16::from_be_bytes([w1, w2]), u16::from_be_bytes([h1, h2]));
        Some(Self {
            width,
            height,
            components,
            bits,
            process,
        })
    }
}

#[derive(Default)]
struct Probe {
    frame: Option<Frame>,
    has_exif: bool,
    orientation: Option<u8>,
    in_scans: bool,
    damaged: bool,
    icc: Vec<(u8, Vec<u8>)>,
    icc_length: usize,
    adobe_transform: Option<u8>,
    /// Bytes of a copy without metadata, but for its start and end.
    kept: u64,
}

impl Visitor for Probe {
    fn segment(&mut self, marker: u8, payload: &[u8]) -> Result<(), MalformedJpeg> {
        if is_kept(marker, payload) {
            self.kept += HEAD + payload.len() as u64;
        }
        self.in_scans |= marker == SOS;
        // Between scans stand tables, the number of lines, comments, and the next scan.
        self.damaged |= self.in_scans && !matches!(marker, 0xc4 | 0xcc | SOS..=0xdd | COM);
        match marker {
            APP1 if !self.has_exif => self.exif(payload),
            APP2 => self.icc_part(payload),
            APP14 => {
                if let Some(rest) = payload.strip_prefix(b"Adobe") {
                    self.adobe_transform = rest.get(6).copied();
                }
            }
            _ if self.frame.is_none() => self.frame = Frame::parse(marker, payload),
            _ => {}
        }
        Ok(())
    }

    fn entropy(&mut self, bytes: &[u8]) -> Result<(), MalformedJpeg> {
        self.kept += bytes.len() as u64;
        Ok(())
    }
}

impl Probe {
    fn exif(&mut self, payload: &[u8]) {
        if let Some(tiff) = payload.strip_prefix(b"Exif\0").and_then(|rest| rest.get(1..)) {
            self.has_exif = true;
            self.orientation = orientation_of(tiff);
        }
    }

    fn icc_part(&mut self, payload: &[u8]) {
        if let Some([number, _count, part @ ..]) = payload.strip_prefix(b"ICC_PROFILE\0")
            && self.icc_length + part.len() <= MAX_ICC
        {
            self.icc_length += part.len();
            self.icc.push((*number, part.to_vec()));
        }
    }
}

fn join_icc(mut parts: Vec<(u8, Vec<u8>)>) -> Option<Vec<u8>> {
    parts.sort_by_key(|(number, _)| *number);
    let profile: Vec<u8> = parts.into_iter().flat_map(|(_, part)| part).collect();
    (!profile.is_empty()).then_some(profile)
}

/// The orientation (tag 0x0112) in the first directory of a TIFF structure; values outside 1 to 8 do not count.
fn orientation_of(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let bytes: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let directory = if little {
        u32::from_le_bytes(bytes)
    } else {
        u32::from_be_bytes(bytes)
    } as usize;
    let entries = usize::from(u16_at(directory)?);
    let entry = (0..entries)
        .map_while(|index| directory.checked_add(2 + 12 * index))
        .find(|&entry| u16_at(entry) == Some(0x0112))?;
    u16_at(entry.checked_add(8)?)
        .and_then(|value| u8::try_from(value).ok())
        .filter(|value| (1..=8).contains(value))
}
