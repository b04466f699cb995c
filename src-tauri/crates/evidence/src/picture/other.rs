//! PNG, WebP, TIFF, and the uncommon JPEGs, by the `image` crate under limits.

use std::io::{BufRead, Cursor, Seek};

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage, RgbaImage};

use super::{MAX_PIXELS, Raster, Stored, check_pixels, wait_if_heavy};
use crate::faults::ReadFault;
use crate::sniff::Format;
use crate::source::Source;

/// Memory a decoder may take besides the picture itself.
const MAX_ALLOCATION: u64 = 512 << 20;

pub(super) fn size(source: &Source) -> Result<(u32, u32), ReadFault> {
    let reader = source.buffered().map_err(|_| ReadFault::FileNotReadable)?;
    Ok(decoder(reader, format_of(source)?)?.dimensions())
}

pub(super) fn decode(source: &Source) -> Result<Stored, ReadFault> {
    let reader = source.buffered().map_err(|_| ReadFault::FileNotReadable)?;
    decode_from(reader, format_of(source)?)
}

pub(super) fn decode_bytes(bytes: &[u8], format: ImageFormat) -> Result<Stored, ReadFault> {
    decode_from(Cursor::new(bytes), format)
}

fn format_of(source: &Source) -> Result<ImageFormat, ReadFault> {
    match source.format {
        Format::Jpeg => Ok(ImageFormat::Jpeg),
        Format::Png => Ok(ImageFormat::Png),
        Format::WebP => Ok(ImageFormat::WebP),
        Format::Tiff => Ok(ImageFormat::Tiff),
        _ => Err(ReadFault::UnknownFormat),
    }
}

fn decoder<'r>(
    reader: impl BufRead + Seek + 'r,
    format: ImageFormat,
) -> Result<impl ImageDecoder + 'r, ReadFault> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_ALLOCATION);
    let mut reader = ImageReader::with_format(reader, format);
    reader.limits(limits);
    reader.into_decoder().map_err(|error| fault_of(&error))
}

fn decode_from(reader: impl BufRead + Seek, format: ImageFormat) -> Result<Stored, ReadFault> {
    let mut decoder = decoder(reader, format)?;
    let (width, height) = decoder.dimensions();
    check_pixels(width, height, MAX_PIXELS)?;
    // Twice: once as decoded, once as RGB.
    let _turn = wait_if_heavy(decoder.total_bytes().saturating_mul(2));
    let icc = decoder.icc_profile().ok().flatten();
    let is_rgb = decoder.color_type().has_color();
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| fault_of(&error))?;
    let rgb = flatten(picture).into_raw();
    Ok(Stored {
        raster: Raster { width, height, rgb },
        icc: icc.filter(|_| is_rgb),
        fault: None,
    })
}

fn fault_of(error: &image::ImageError) -> ReadFault {
    match error {
        image::ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            ReadFault::Truncated
        }
        image::ImageError::Unsupported(_) => ReadFault::NoDecoder,
        _ => ReadFault::PictureNotReadable,
    }
}

/// Puts a transparent picture on white paper.
fn flatten(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let rgba: RgbaImage = picture.into_rgba8();
    let mut flat = RgbImage::new(rgba.width(), rgba.height());
    for (to, from) in flat.pixels_mut().zip(rgba.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let on_white =
            |sample: u16| u8::try_from((sample * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255);
        *to = Rgb([on_white(red), on_white(green), on_white(blue)]);
    }
    flat
}
