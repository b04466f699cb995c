//! Pictures as pixels: decoding within limits, turning upright, colours to sRGB, scaling, encoding as JPEG.
//!
//! No declared size is trusted: dimensions are checked before memory is taken, and a decoder's panic is a fault
//! of the file. Only what is needed is decoded: JPEG is scaled inside the decoder.

mod color;
mod heif;
mod jpeg;
mod orient;
mod other;
mod scale;

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::faults::ReadFault;
use crate::guard;
use crate::sniff::Format;
use crate::source::Source;

pub(crate) use jpeg::encode;

/// Pixels of the biggest picture that is decoded whole: 24 000 × 4 000, and the 100 megapixels of cameras.
pub(crate) const MAX_PIXELS: u64 = 100_000_000;
/// JPEGs are scaled while they are decoded, so that telephones' 200 megapixels cost no more.
pub(crate) const MAX_JPEG_PIXELS: u64 = 250_000_000;
/// A picture whose decoding takes more than this is decoded alone.
const HEAVY_BYTES: u64 = 160 << 20;

/// Pixels in rows from the top, three bytes (red, green, blue) each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Raster {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
}

/// A decoded picture, upright, in sRGB.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) raster: Raster,
    /// What the decoder could not read of it.
    pub(crate) fault: Option<ReadFault>,
}

/// What a decoder hands over: pixels as stored, at least as large as asked for, and what they mean.
struct Stored {
    raster: Raster,
    icc: Option<Vec<u8>>,
    fault: Option<ReadFault>,
}

impl Raster {
    pub(crate) fn longest_side(&self) -> u32 {
        self.width.max(self.height)
    }
}

/// Width and height as stored, without decoding.
pub(crate) fn stored_size(source: &Source) -> Result<(u32, u32), ReadFault> {
    let size = match source.format {
        Format::Heif | Format::Avif => heif::size(source),
        _ => guard::catch(|| other::size(source)).unwrap_or(Err(ReadFault::PictureNotReadable)),
    }?;
    check_pixels(size.0, size.1, MAX_PIXELS)?;
    Ok(size)
}

/// Decodes a picture upright and in sRGB, scaled down so that its longest side is at most `longest_side`; a
/// smaller picture keeps its size.
pub(crate) fn decode(source: &Source, orientation: u8, longest_side: u32) -> Result<Decoded, ReadFault> {
    let stored = guard::catch(|| match source.format {
        Format::Jpeg => jpeg::decode(source, longest_side),
        Format::Heif | Format::Avif => heif::decode(source),
        Format::Png | Format::WebP | Format::Tiff => other::decode(source),
        _ => Err(ReadFault::UnknownFormat),
    });
    let stored = stored.unwrap_or(Err(ReadFault::PictureNotReadable))?;
    let mut raster = scale::down_to(stored.raster, longest_side)?;
    if let Some(icc) = &stored.icc {
        color::to_srgb(&mut raster, icc);
    }
    Ok(Decoded {
        raster: orient::upright(raster, orientation),
        fault: stored.fault,
    })
}

/// A smaller copy; see [`scale::down_to`].
pub(crate) fn scaled(raster: &Raster, longest_side: u32) -> Result<Raster, ReadFault> {
    scale::copy_down_to(raster, longest_side)
}

fn check_pixels(width: u32, height: u32, limit: u64) -> Result<(), ReadFault> {
    let pixels = u64::from(width) * u64::from(height);
    match pixels {
        0 => Err(ReadFault::PictureNotReadable),
        _ if pixels > limit => Err(ReadFault::TooLarge { pixels }),
        _ => Ok(()),
    }
}

static HEAVY: Mutex<()> = Mutex::new(());

/// Makes pictures that need much memory wait for each other, so that it is needed once and not once per core.
fn wait_if_heavy(bytes: u64) -> Option<MutexGuard<'static, ()>> {
    (bytes > HEAVY_BYTES).then(|| HEAVY.lock().unwrap_or_else(PoisonError::into_inner))
}
