//! Writing the file from its first byte to its last, once, without going back: photos are copied
//! from their source one at a time, so that memory does not grow with them.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use lopdf::{Dictionary, Object, StringFormat};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::pdfa::{Assembled, PhotoStream};
use crate::photo::PhotoSource;

/// Large enough that asking costs nothing, small enough to stay in the processor's cache.
const COPY_BUFFER: usize = 256 * 1024;

/// What went out.
pub(crate) struct Sent {
    pub bytes: u64,
    /// SHA-256 after the last byte.
    pub sha256: Sha256,
}

/// Writes everything to `out`. The file's /ID is taken from all bytes before the trailer: the same
/// content has the same identity.
pub(crate) fn document(assembled: &Assembled, photos: &dyn PhotoSource, out: &mut dyn Write) -> Result<Sent> {
    let mut out = Counted {
        out,
        position: 0,
        digest: Sha256::new(),
    };
    // The second line tells transfer programs that the file is binary (ISO 32000-1, 7.5.2).
    out.write_all(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")?;
    let numbers: std::collections::BTreeSet<u32> = assembled
        .file
        .objects
        .keys()
        .map(|id| id.0)
        .chain(assembled.photos.keys().copied())
        .collect();
    let mut offsets = BTreeMap::new();
    let mut bytes = Vec::new();
    let mut buffer = vec![0; COPY_BUFFER];
    for number in numbers {
        offsets.insert(number, out.position);
        writeln!(out, "{number} 0 obj")?;
        if let Some(photo) = assembled.photos.get(&number) {
            self::photo(photo, photos, &mut buffer, &mut out)?;
        } else if let Some(object) = assembled.file.objects.get(&(number, 0)) {
            bytes.clear();
            self::object(object, &mut bytes);
            out.write_all(&bytes)?;
        }
        out.write_all(b"\nendobj\n")?;
    }
    let start = out.position;
    let size = offsets.keys().next_back().map_or(1, |last| last + 1);
    write!(out, "xref\n0 {size}\n0000000000 65535 f\r\n")?;
    for number in 1..size {
        match offsets.get(&number) {
            Some(offset) => write!(out, "{offset:010} 00000 n\r\n")?,
            None => out.write_all(b"0000000000 00000 f\r\n")?,
        }
    }
    let digest = out.digest.clone().finalize();
    let id = Object::String(
        digest.iter().take(16).copied().collect(),
        StringFormat::Hexadecimal,
    );
    let mut trailer = assembled.file.trailer.clone();
    trailer.set("Size", i64::from(size));
    trailer.set("ID", vec![id.clone(), id]);
    bytes.clear();
    dictionary(&trailer, &mut bytes);
    out.write_all(b"trailer\n")?;
    out.write_all(&bytes)?;
    write!(out, "\nstartxref\n{start}\n%%EOF\n")?;
    out.flush()?;
    Ok(Sent {
        bytes: out.position,
        sha256: out.digest,
    })
}

fn photo(
    photo: &PhotoStream,
    photos: &dyn PhotoSource,
    buffer: &mut [u8],
    out: &mut Counted<'_>,
) -> Result<()> {
    let mut head = Vec::new();
    let mut described = photo.dictionary.clone();
    described.set("Length", i64::try_from(photo.bytes).unwrap_or(i64::MAX));
    dictionary(&described, &mut head);
    head.extend(b"\nstream\r\n");
    out.write_all(&head)?;
    // One byte more than announced is read, to notice a photo that is longer.
    let mut source = photos.open(&photo.key)?.take(photo.bytes.saturating_add(1));
    let mut found = 0;
    loop {
        let count = match source.read(buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        found += count as u64;
        out.write_all(buffer.get(..count).unwrap_or_default())?;
    }
    if found != photo.bytes {
        return Err(Error::PhotoLength {
            key: photo.key.clone(),
            expected: photo.bytes,
            found,
        });
    }
    out.write_all(b"\nendstream")?;
    Ok(())
}

/// An object in the syntax of the file.
pub(crate) fn object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().bytes()),
        Object::Integer(value) => out.extend(value.to_string().bytes()),
        Object::Real(value) => out.extend(real(*value).bytes()),
        Object::Name(value) => name(value, out),
        Object::String(value, StringFormat::Hexadecimal) => {
            out.push(b'<');
            out.extend(hex::encode_upper(value).bytes());
            out.push(b'>');
        }
        Object::String(value, StringFormat::Literal) => {
            out.push(b'(');
            for &byte in value {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
                    b'\r' => out.extend(b"\\r"),
                    b'\n' => out.extend(b"\\n"),
                    _ => out.push(byte),
                }
            }
            out.push(b')');
        }
        Object::Array(values) => {
            out.push(b'[');
            for (n, value) in values.iter().enumerate() {
                if n > 0 {
                    out.push(b' ');
                }
                self::object(value, out);
            }
            out.push(b']');
        }
        Object::Dictionary(value) => dictionary(value, out),
        Object::Reference((number, generation)) => {
            out.extend(format!("{number} {generation} R").bytes());
        }
        Object::Stream(stream) => {
            let mut described = stream.dict.clone();
            described.set("Length", stream.content.len() as i64);
            dictionary(&described, out);
            out.extend(b"\nstream\r\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
    }
}

fn dictionary(dictionary: &Dictionary, out: &mut Vec<u8>) {
    out.extend(b"<<");
    for (key, value) in dictionary {
        name(key, out);
        out.push(b' ');
        object(value, out);
        out.push(b' ');
    }
    out.extend(b">>");
}

fn name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.extend(format!("#{byte:02X}").bytes());
        }
    }
}

/// A number with at most four decimals; PDF knows no exponents.
fn real(value: f32) -> String {
    let rounded = (f64::from(value) * 1e4).round() / 1e4;
    if rounded.is_finite() {
        rounded.to_string()
    } else {
        "0".into()
    }
}

/// Counts and digests what passes through.
struct Counted<'o> {
    out: &'o mut dyn Write,
    position: u64,
    digest: Sha256,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.out.write(bytes)?;
        let written = bytes.get(..count).unwrap_or_default();
        self.digest.update(written);
        self.position += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
