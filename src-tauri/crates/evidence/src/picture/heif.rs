//! HEIC and HEIF by libheif, under its own security limits.
//!
//! The container's rotations and mirrors are applied by the library; pictures come out upright.

use std::io::Read;

use bytes::Bytes;
use libheif_rs::{
    ColorSpace, DecodingOptions, HeifContext, HeifError, HeifErrorCode, ImageHandle, LibHeif, RgbChroma,
    SecurityLimits,
};

use super::{MAX_PIXELS, Raster, Stored, check_pixels, wait_if_heavy};
use crate::faults::ReadFault;
use crate::source::Source;

const MAX_FILE: u64 = 256 << 20;
const MAX_MEMORY: u64 = 1 << 30;
const MAX_BLOCK: u64 = 512 << 20;
const MAX_TILES: u64 = 4096;
const MAX_ITEMS: u32 = 5000;
const MAX_CHILDREN: u32 = 1000;

pub(super) fn size(source: &Source) -> Result<(u32, u32), ReadFault> {
    let bytes = whole(source)?;
    let handle = primary(&open(&bytes)?)?;
    Ok((handle.width(), handle.height()))
}

pub(super) fn decode(source: &Source) -> Result<Stored, ReadFault> {
    let bytes = whole(source)?;
    let context = open(&bytes)?;
    let handle = primary(&context)?;
    check_pixels(handle.width(), handle.height(), MAX_PIXELS)?;
    // The planes of the codec, their conversion, and the copy without padding.
    let _turn = wait_if_heavy(u64::from(handle.width()) * u64::from(handle.height()) * 8);
    let mut options = DecodingOptions::new().ok_or(ReadFault::PictureNotReadable)?;
    options.set_convert_hdr_to_8bit(true);
    let image = LibHeif::new_checked()
        .and_then(|library| library.decode(&handle, ColorSpace::Rgb(RgbChroma::Rgb), Some(options)))
        .map_err(|error| fault_of(&error))?;
    let planes = image.planes();
    let plane = planes.interleaved.ok_or(ReadFault::PictureNotReadable)?;
    check_pixels(plane.width, plane.height, MAX_PIXELS)?;
    let row = plane.width as usize * 3;
    let rows = plane.data.chunks(plane.stride).take(plane.height as usize);
    let mut rgb = Vec::with_capacity(row * plane.height as usize);
    for stored in rows {
        rgb.extend_from_slice(stored.get(..row).ok_or(ReadFault::PictureNotReadable)?);
    }
    let icc = handle.color_profile_raw().map(|profile| profile.data);
    Ok(Stored {
        raster: Raster {
            width: plane.width,
            height: plane.height,
            rgb,
        },
        icc,
        fault: None,
    })
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

fn open(bytes: &[u8]) -> Result<HeifContext<'_>, ReadFault> {
    // The library is set up before its first context; its global limits are read by the next line.
    LibHeif::new_checked().map_err(|_| ReadFault::NoDecoder)?;
    let mut context = HeifContext::new().map_err(|error| fault_of(&error))?;
    let mut limits = SecurityLimits::new();
    limits.set_max_image_size_pixels(MAX_PIXELS);
    limits.set_max_number_of_tiles(MAX_TILES);
    limits.set_max_items(MAX_ITEMS);
    limits.set_max_children_per_box(MAX_CHILDREN);
    limits.set_max_memory_block_size(MAX_BLOCK);
    limits.set_max_total_memory(MAX_MEMORY);
    context
        .set_security_limits(&limits)
        .map_err(|error| fault_of(&error))?;
    // One picture per core is decoded already.
    context.set_max_decoding_threads(0);
    context.read_bytes(bytes).map_err(|error| fault_of(&error))?;
    Ok(context)
}

fn primary(context: &HeifContext<'_>) -> Result<ImageHandle, ReadFault> {
    context.primary_image_handle().map_err(|error| fault_of(&error))
}

fn fault_of(error: &HeifError) -> ReadFault {
    match error.code {
        HeifErrorCode::UnsupportedFileType
        | HeifErrorCode::UnsupportedFeature
        | HeifErrorCode::DecoderPluginError
        | HeifErrorCode::PluginLoadingError => ReadFault::NoDecoder,
        _ => ReadFault::PictureNotReadable,
    }
}
