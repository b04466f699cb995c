//! One picture of a PDF as shades of grey: packed as JPEG, without loss, or as a fax (ISO 32000-1, 7.4 and 8.9.5).

use lopdf::{Dictionary, Document, Object, Stream};

use super::grey::Grey;
use super::{LONGEST_SIDE, SheetFault};
use crate::picture::{self, MAX_PIXELS};
use crate::source::Source;

/// What a picture may unpack to: an A4 page in colour at 600 dots per inch, and some.
const MAX_UNPACKED: usize = 160 << 20;

/// How a picture says that its samples are to be read.
struct Form {
    width: usize,
    height: usize,
    bits: usize,
    components: usize,
    /// Grey of each value, where the samples point into a table.
    table: Option<Vec<u8>>,
    inverted: bool,
}

/// Decodes a picture.
pub(super) fn grey(document: &Document, picture: &Stream) -> Result<Grey, SheetFault> {
    let filters = picture.filters().unwrap_or_default();
    let (packing, before) = match filters.split_last() {
        Some((last, before)) => (*last, before),
        None => (&b""[..], &[][..]),
    };
    match packing {
        b"DCTDecode" | b"DCT" => of_jpeg(&unwrapped(picture, before)?),
        b"CCITTFaxDecode" | b"CCF" => {
            let form = Form::read(document, &picture.dict)?;
            of_fax(document, picture, &unwrapped(picture, before)?, &form)
        }
        b"JBIG2Decode" | b"JPXDecode" => Err(SheetFault::Packing),
        _ => {
            let form = Form::read(document, &picture.dict)?;
            let samples = picture
                .decompressed_content_with_limit(MAX_UNPACKED)
                .map_err(|_| SheetFault::Packing)?;
            form.grey(&samples)
        }
    }
}

/// What lies under the filters `before` the picture’s own.
fn unwrapped(picture: &Stream, before: &[&[u8]]) -> Result<Vec<u8>, SheetFault> {
    if before.is_empty() {
        return Ok(picture.content.clone());
    }
    let names = before.iter().map(|name| Object::Name(name.to_vec())).collect();
    let mut dict = Dictionary::new();
    dict.set("Filter", Object::Array(names));
    let outer = Stream::new(dict, picture.content.clone());
    outer
        .decompressed_content_with_limit(MAX_UNPACKED)
        .map_err(|_| SheetFault::Packing)
}

fn of_jpeg(bytes: &[u8]) -> Result<Grey, SheetFault> {
    let source = Source::of_bytes(bytes.to_vec());
    let decoded = picture::decode(&source, 1, LONGEST_SIDE).map_err(|_| SheetFault::NotReadable)?;
    let raster = decoded.raster;
    Ok(Grey::of_rgb(
        raster.width as usize,
        raster.height as usize,
        &raster.rgb,
    ))
}

/// ITU-T T.6, and T.4 in one dimension.
fn of_fax(document: &Document, picture: &Stream, packed: &[u8], form: &Form) -> Result<Grey, SheetFault> {
    let parameters = parameters(document, &picture.dict);
    let number = |key: &[u8]| parameters.and_then(|found| integer(document, found, key));
    let columns = number(b"Columns").unwrap_or(1728);
    let width = u16::try_from(columns).map_err(|_| SheetFault::NotReadable)?;
    let height = u16::try_from(form.height).map_err(|_| SheetFault::NotReadable)?;
    let black_is_one = parameters
        .and_then(|found| found.get(b"BlackIs1").ok())
        .and_then(|value| value.as_bool().ok())
        .unwrap_or(false);
    let mut pixels: Vec<u8> = Vec::with_capacity(usize::from(width) * usize::from(height));
    let most = usize::from(width) * usize::from(height);
    let mut line = |changes: &[u16]| {
        if pixels.len() < most {
            let shade = |colour| if colour == fax::Color::Black { 0 } else { u8::MAX };
            pixels.extend(fax::decoder::pels(changes, width).map(shade));
        }
    };
    // What is cut is drawn as far as it goes.
    let _ = match number(b"K").unwrap_or(0) {
        ..0 => fax::decoder::decode_g4(packed.iter().copied(), width, Some(height), &mut line),
        0 => fax::decoder::decode_g3(packed.iter().copied(), &mut line),
        _ => return Err(SheetFault::Packing),
    };
    if pixels.is_empty() {
        return Err(SheetFault::NotReadable);
    }
    pixels.resize(most, u8::MAX);
    // Black is 0, unless said otherwise; and a table of decoding may turn that round once more.
    if black_is_one != form.inverted {
        for pixel in &mut pixels {
            *pixel = u8::MAX - *pixel;
        }
    }
    Ok(Grey {
        width: usize::from(width),
        height: usize::from(height),
        pixels,
    })
}

impl Form {
    fn read(document: &Document, dict: &Dictionary) -> Result<Self, SheetFault> {
        let side = |key: &[u8]| {
            let found = integer(document, dict, key).and_then(|side| usize::try_from(side).ok());
            found.filter(|side| *side > 0).ok_or(SheetFault::NotReadable)
        };
        let (width, height) = (side(b"Width")?, side(b"Height")?);
        let pixels = (width as u64).checked_mul(height as u64);
        if pixels.is_none_or(|pixels| pixels > MAX_PIXELS) {
            return Err(SheetFault::NotReadable);
        }
        let is_mask = dict.get(b"ImageMask").and_then(Object::as_bool).unwrap_or(false);
        let bits = if is_mask {
            1
        } else {
            integer(document, dict, b"BitsPerComponent").unwrap_or(8)
        };
        let bits = usize::try_from(bits)
            .ok()
            .filter(|bits| matches!(bits, 1 | 2 | 4 | 8));
        let decode = deref(document, dict.get(b"Decode").ok()).and_then(|found| found.as_array().ok());
        let first = decode
            .and_then(|decode| decode.first())
            .and_then(|first| first.as_float().ok());
        let space = deref(document, dict.get(b"ColorSpace").ok());
        let (components, table) = match space {
            Some(space) => colours(document, space).ok_or(SheetFault::Packing)?,
            None => (1, None),
        };
        Ok(Self {
            width,
            height,
            bits: bits.ok_or(SheetFault::Packing)?,
            components,
            inverted: first.is_some_and(|first| first > 0.5) && table.is_none(),
            table,
        })
    }

    fn grey(&self, samples: &[u8]) -> Result<Grey, SheetFault> {
        let row = (self.width * self.components * self.bits).div_ceil(8);
        let mut pixels = Vec::with_capacity(self.width * self.height);
        for line in samples.chunks(row).take(self.height) {
            for x in 0..self.width {
                pixels.push(self.shade(line, x));
            }
        }
        if pixels.is_empty() {
            return Err(SheetFault::NotReadable);
        }
        pixels.resize(self.width * self.height, u8::MAX);
        Ok(Grey {
            width: self.width,
            height: self.height,
            pixels,
        })
    }

    fn shade(&self, line: &[u8], x: usize) -> u8 {
        let sample = |component: usize| -> u8 {
            let bit = (x * self.components + component) * self.bits;
            let byte = line.get(bit / 8).copied().unwrap_or(u8::MAX);
            let value = (byte >> (8 - self.bits - bit % 8)) & low_bits(self.bits);
            match &self.table {
                Some(table) => table.get(usize::from(value)).copied().unwrap_or(u8::MAX),
                None => {
                    let scaled = u16::from(value) * 255 / u16::from(low_bits(self.bits));
                    u8::try_from(scaled).unwrap_or(u8::MAX)
                }
            }
        };
        let shade = match self.components {
            3 => weighted([sample(0), sample(1), sample(2)]),
            // Ink on white: the darkest of four inks, and black on top.
            4 => {
                let ink = weighted([sample(0), sample(1), sample(2)]);
                u8::MAX.saturating_sub(ink).saturating_sub(sample(3))
            }
            _ => sample(0),
        };
        if self.inverted { u8::MAX - shade } else { shade }
    }
}

fn low_bits(bits: usize) -> u8 {
    match bits {
        1 => 1,
        2 => 3,
        4 => 15,
        _ => u8::MAX,
    }
}

fn weighted([red, green, blue]: [u8; 3]) -> u8 {
    let sum = u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29;
    u8::try_from(sum >> 8).unwrap_or(u8::MAX)
}

/// Number of components, and for an indexed space the grey of each entry.
fn colours(document: &Document, space: &Object) -> Option<(usize, Option<Vec<u8>>)> {
    if let Ok(name) = space.as_name() {
        return match name {
            b"DeviceGray" | b"CalGray" | b"G" => Some((1, None)),
            b"DeviceRGB" | b"CalRGB" | b"RGB" => Some((3, None)),
            b"DeviceCMYK" | b"CMYK" => Some((4, None)),
            _ => None,
        };
    }
    let parts = space.as_array().ok()?;
    let name = deref(document, parts.first())?.as_name().ok()?;
    match name {
        b"CalGray" | b"DeviceGray" => Some((1, None)),
        b"CalRGB" | b"Lab" | b"DeviceRGB" => Some((3, None)),
        b"ICCBased" => {
            let profile = deref(document, parts.get(1))?.as_stream().ok()?;
            let components = integer(document, &profile.dict, b"N")?;
            usize::try_from(components)
                .ok()
                .filter(|count| matches!(count, 1 | 3 | 4))
                .map(|count| (count, None))
        }
        b"Indexed" | b"I" => {
            let base = deref(document, parts.get(1))?;
            // A table within a table is not allowed (8.6.6.3).
            if matches!(base.as_array().ok().and_then(|base| base.first()), Some(Object::Name(name)) if name == b"Indexed")
            {
                return None;
            }
            let (components, _) = colours(document, base)?;
            let table = match deref(document, parts.get(3))? {
                Object::String(bytes, _) => bytes.clone(),
                Object::Stream(stream) => stream.decompressed_content_with_limit(4096).ok()?,
                _ => return None,
            };
            let shade = |entry: &[u8]| match entry {
                [red, green, blue] => weighted([*red, *green, *blue]),
                [ink @ .., black] if components == 4 => {
                    let darkest = ink.iter().copied().max().unwrap_or(0);
                    u8::MAX.saturating_sub(darkest).saturating_sub(*black)
                }
                entry => entry.first().copied().unwrap_or(u8::MAX),
            };
            Some((1, Some(table.chunks(components).map(shade).collect())))
        }
        _ => None,
    }
}

/// The parameters of the last filter.
fn parameters<'a>(document: &'a Document, dict: &'a Dictionary) -> Option<&'a Dictionary> {
    let found = dict.get(b"DecodeParms").or_else(|_| dict.get(b"DP")).ok();
    match deref(document, found)? {
        Object::Dictionary(parameters) => Some(parameters),
        Object::Array(all) => deref(document, all.last())?.as_dict().ok(),
        _ => None,
    }
}

/// A whole number under `key`, given there or elsewhere.
pub(super) fn integer(document: &Document, dict: &Dictionary, key: &[u8]) -> Option<i64> {
    deref(document, dict.get(key).ok())?.as_i64().ok()
}

fn deref<'a>(document: &'a Document, object: Option<&'a Object>) -> Option<&'a Object> {
    document.dereference(object?).ok().map(|(_, object)| object)
}
