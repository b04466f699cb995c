//! JPEG by libjpeg-turbo: scaled in the frequency domain while decoding, encoded with SIMD.
//!
//! Reading the entropy-coded data is what costs; everything after it works on a picture little larger than wanted.

use std::cell::RefCell;
use std::io::Read;

use bytes::Bytes;
use turbojpeg::{Colorspace, Compressor, Decompressor, Image, PixelFormat, ScalingFactor, Subsamp};

use super::{MAX_JPEG_PIXELS, Raster, Stored, check_pixels, other, wait_if_heavy};
use crate::faults::ReadFault;
use crate::jpeg::{JpegInfo, Process, strip_metadata};
use crate::source::Source;

/// Real progressive pictures have about ten scans; thousands are an attack on the reader's time.
const MAX_SCANS: u32 = 100;
/// A JPEG file above this length is not read into memory.
const MAX_FILE: u64 = 256 << 20;
/// What a frame that was not decoded holds: mid grey.
const UNTOUCHED: u8 = 0x80;

pub(super) fn decode(source: &Source, longest_side: u32) -> Result<Stored, ReadFault> {
    let bytes = whole(source)?;
    let info = JpegInfo::probe(bytes.as_ref()).map_err(|_| ReadFault::PictureNotReadable)?;
    check_pixels(u32::from(info.width), u32::from(info.height), MAX_JPEG_PIXELS)?;
    let _turn = wait_if_heavy(memory_needed(&info));
    let cut = (!info.complete).then_some(ReadFault::Truncated);
    let mut stored = match info.components {
        1 | 3 if info.process != Process::Uncommon => tolerant(&bytes, longest_side)?,
        // Print colours are left to a decoder that converts them.
        _ => other::decode_bytes(bytes.as_ref(), image::ImageFormat::Jpeg)?,
    };
    stored.icc = info.icc.filter(|_| info.components == 3);
    stored.fault = stored.fault.map(|fault| cut.unwrap_or(fault));
    Ok(stored)
}

/// A progressive picture keeps all its coefficients in memory, two bytes each.
fn memory_needed(info: &JpegInfo) -> u64 {
    let coefficients = match info.process {
        Process::Progressive => info.pixels() * u64::from(info.components) * 2,
        _ => 0,
    };
    coefficients + info.pixels() / 4
}

fn whole(source: &Source) -> Result<Bytes, ReadFault> {
    if let Some(bytes) = source.bytes() {
        return Ok(bytes.clone());
    }
    if source.length > MAX_FILE {
        return Err(ReadFault::FileTooLarge { bytes: source.length });
    }
    let mut bytes = Vec::new();
    let reader = source.reader().map_err(|_| ReadFault::FileNotReadable)?;
    reader
        .take(MAX_FILE)
        .read_to_end(&mut bytes)
        .map_err(|_| ReadFault::FileNotReadable)?;
    Ok(bytes.into())
}

/// The decoder refuses a file for stray bytes between segments; copied without them, it is drawn.
fn tolerant(bytes: &[u8], longest_side: u32) -> Result<Stored, ReadFault> {
    turbo(bytes, longest_side).or_else(|fault| {
        let mut tidied = Vec::new();
        strip_metadata(bytes, &mut tidied).map_err(|_| fault)?;
        turbo(&tidied, longest_side)
    })
}

fn turbo(bytes: &[u8], longest_side: u32) -> Result<Stored, ReadFault> {
    let unreadable = |_| ReadFault::PictureNotReadable;
    let mut decoder = Decompressor::new().map_err(unreadable)?;
    decoder.set_scan_limit(MAX_SCANS).map_err(unreadable)?;
    let header = decoder.read_header(bytes).map_err(unreadable)?;
    if matches!(header.colorspace, Colorspace::CMYK | Colorspace::YCCK) {
        return other::decode_bytes(bytes, image::ImageFormat::Jpeg);
    }
    let factor = factor(header.width.max(header.height), longest_side as usize);
    decoder.set_scaling_factor(factor).map_err(unreadable)?;
    let size = header.scaled(factor);
    let mut rgb = vec![UNTOUCHED; size.width * size.height * 3];
    let image = Image {
        pixels: rgb.as_mut_slice(),
        width: size.width,
        pitch: size.width * 3,
        height: size.height,
        format: PixelFormat::RGB,
    };
    // The decoder complains of damage but keeps what it could draw.
    let damaged = decoder.decompress(bytes, image).is_err();
    if damaged && rgb.iter().all(|sample| *sample == UNTOUCHED) {
        return Err(ReadFault::PictureNotReadable);
    }
    let raster = Raster {
        width: fit(size.width)?,
        height: fit(size.height)?,
        rgb,
    };
    Ok(Stored {
        raster,
        icc: None,
        fault: damaged.then_some(ReadFault::PictureDamaged),
    })
}

/// The smallest scale that leaves at least the wanted side. Only halves, quarters and eighths have SIMD code.
fn factor(longest: usize, wanted: usize) -> ScalingFactor {
    [
        ScalingFactor::ONE_EIGHTH,
        ScalingFactor::ONE_QUARTER,
        ScalingFactor::ONE_HALF,
    ]
    .into_iter()
    .find(|factor| factor.scale(longest) >= wanted)
    .unwrap_or(ScalingFactor::ONE)
}

fn fit(side: usize) -> Result<u32, ReadFault> {
    u32::try_from(side).map_err(|_| ReadFault::PictureNotReadable)
}

thread_local! {
    /// Setting up the encoder's tables costs as much as a small picture; each thread keeps one.
    static ENCODER: RefCell<Option<Compressor>> = const { RefCell::new(None) };
}

/// Encodes as baseline JPEG in sRGB with halved chroma; no metadata.
pub(crate) fn encode(raster: &Raster, quality: u8) -> Option<Vec<u8>> {
    let image = Image {
        pixels: raster.rgb.as_slice(),
        width: raster.width as usize,
        pitch: raster.width as usize * 3,
        height: raster.height as usize,
        format: PixelFormat::RGB,
    };
    ENCODER.with_borrow_mut(|kept| {
        let mut encoder = kept.take().or_else(|| Compressor::new().ok())?;
        encoder.set_quality(i32::from(quality.clamp(1, 100))).ok()?;
        encoder.set_subsamp(Subsamp::Sub2x2).ok()?;
        let encoded = encoder.compress_to_vec(image).ok()?;
        *kept = Some(encoder);
        Some(encoded)
    })
}
