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
        // The codec fills what is missing with a colour, and says nothing.
        fault: is_cut(&bytes).then_some(ReadFault::Truncated),
    })
}

/// Whether one of the boxes that every picture has (ISO/IEC 14496-12, 4.2) is longer than what is left of the file. What cameras put
/// behind them in forms of their own is not judged.
fn is_cut(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some((&size, after)) = rest.split_first_chunk::<4>() {
        let Some((kind, content)) = after.split_first_chunk::<4>() else {
            return false;
        };
        let size = match (u32::from_be_bytes(size), content.first_chunk::<8>()) {
            (1, Some(&large)) => u64::from_be_bytes(large),
            (1, None) => return true,
            (size, _) => u64::from(size),
        };
        match usize::try_from(size) {
            // To the end of the file, or no box.
            Ok(0..8) => return false,
            Ok(size) if size <= rest.len() => rest = &rest[size..],
            _ => return matches!(kind, b"ftyp" | b"meta" | b"mdat"),
        }
    }
    false
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

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(size: u32, kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        [&size.to_be_bytes(), &kind[..], content].concat()
    }

    #[test]
    fn boxes_that_end_with_the_file_are_whole() {
        let whole = [boxed(12, b"ftyp", b"heic"), boxed(10, b"mdat", b"ab")].concat();
        assert!(!is_cut(&whole));
        let large = [boxed(1, b"mdat", &18_u64.to_be_bytes()), b"ab".to_vec()].concat();
        assert!(!is_cut(&large));
        assert!(!is_cut(&boxed(0, b"mdat", b"to the end")));
    }

    #[test]
    fn what_a_camera_put_behind_the_boxes_cuts_nothing() {
        let whole = boxed(12, b"ftyp", b"heic");
        for behind in [&b"SEFT"[..], b"\xff\xff\xff\xffSEFH and more", b"\0\0\0\x20free"] {
            assert!(!is_cut(&[&whole[..], behind].concat()));
        }
    }

    #[test]
    fn a_box_longer_than_what_is_left_is_cut() {
        let whole = [boxed(12, b"ftyp", b"heic"), boxed(10, b"mdat", b"ab")].concat();
        for length in [20, 21] {
            assert!(is_cut(&whole[..length]), "{length} of {} bytes", whole.len());
        }
        let large = [boxed(1, b"mdat", &19_u64.to_be_bytes()), b"ab".to_vec()].concat();
        assert!(is_cut(&large));
    }
}
