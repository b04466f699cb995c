//! Small pieces of PDF syntax, made the same way everywhere.

use std::io::Write;

use chrono::{DateTime, FixedOffset};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, Stream, StringFormat};

pub(crate) fn name(value: &str) -> Object {
    Object::Name(value.as_bytes().to_vec())
}

/// A text string: ASCII as it is, all else in UTF-16 (ISO 32000-1, 7.9.2.2).
pub(crate) fn text(value: &str) -> Object {
    if value.is_ascii() {
        return Object::String(value.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

pub(crate) fn numbers(values: &[f32]) -> Object {
    Object::Array(values.iter().map(|value| Object::Real(*value)).collect())
}

/// A compressed stream.
pub(crate) fn deflated(mut dictionary: Dictionary, data: &[u8]) -> Stream {
    dictionary.set("Filter", name("FlateDecode"));
    stream(dictionary, deflate(data))
}

/// A stream as it is; lopdf must not touch it.
pub(crate) fn stream(dictionary: Dictionary, data: Vec<u8>) -> Stream {
    let mut stream = Stream::new(dictionary, data);
    stream.allows_compression = false;
    stream
}

fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    // Writing into a Vec cannot fail.
    let _ = encoder.write_all(data);
    encoder.finish().unwrap_or_default()
}

/// A date of PDF, with its offset from UTC (ISO 32000-1, 7.9.4).
pub(crate) fn date(time: &DateTime<FixedOffset>) -> String {
    let offset = time.format("%:z").to_string().replace(':', "'");
    format!("D:{}{offset}'", time.format("%Y%m%d%H%M%S"))
}
