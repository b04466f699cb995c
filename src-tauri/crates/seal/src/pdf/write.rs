//! PDF objects to bytes (ISO 32000-1, 7.3).

use std::ops::Range;

use lopdf::{Dictionary, Object, StringFormat};

/// Append the object as it stands between `obj` and `endobj`.
pub(crate) fn object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().bytes()),
        Object::Integer(value) => out.extend(value.to_string().bytes()),
        Object::Real(value) => real(*value, out),
        Object::Name(value) => name(value, out),
        Object::String(bytes, StringFormat::Hexadecimal) => hexadecimal(bytes, out),
        Object::String(bytes, StringFormat::Literal) => literal(bytes, out),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                self::object(item, out);
            }
            out.push(b']');
        }
        Object::Dictionary(value) => {
            dictionary(value, out);
        }
        Object::Reference((number, generation)) => out.extend(format!("{number} {generation} R").bytes()),
        Object::Stream(stream) => {
            let mut head = stream.dict.clone();
            head.set("Length", i64::try_from(stream.content.len()).unwrap_or(i64::MAX));
            dictionary(&head, out);
            out.extend(b"\nstream\r\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
    }
}

/// Append a dictionary; returns where each value stands in `out`.
pub(crate) fn dictionary<'d>(dictionary: &'d Dictionary, out: &mut Vec<u8>) -> Vec<(&'d [u8], Range<usize>)> {
    let mut spans = Vec::with_capacity(dictionary.len());
    out.extend(b"<<");
    for (key, value) in dictionary {
        name(key, out);
        out.push(b' ');
        let start = out.len();
        object(value, out);
        spans.push((key.as_slice(), start..out.len()));
        out.push(b'\n');
    }
    out.extend(b">>");
    spans
}

fn real(value: f32, out: &mut Vec<u8>) {
    let value = if value.is_finite() { value } else { 0.0 };
    let text = format!("{value:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    out.extend(if text == "-0" { "0" } else { text }.bytes());
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

fn hexadecimal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'<');
    out.extend(hex::encode_upper(bytes).bytes());
    out.push(b'>');
}

fn literal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            b'\n' => out.extend(b"\\n"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use crate::pdf::lexer::Lexer;

    #[test]
    fn what_is_written_reads_back() {
        let mut inner = Dictionary::new();
        inner.set("A b#/", Object::Real(-12.5));
        inner.set(
            "S",
            Object::String(b"(a\\)\r\n\xff".to_vec(), StringFormat::Literal),
        );
        inner.set("H", Object::String(vec![0, 1, 254], StringFormat::Hexadecimal));
        let original = Object::Array(vec![
            inner.into(),
            Object::Reference((7, 0)),
            Object::Integer(-3),
            Object::Null,
            true.into(),
        ]);
        let mut bytes = Vec::new();
        object(&original, &mut bytes);
        assert_eq!(Lexer::new(&bytes, true).object().unwrap(), original);
    }

    #[test]
    fn a_number_that_is_none_is_written_as_zero() {
        for value in [f32::NAN, f32::INFINITY, -0.0] {
            let mut bytes = Vec::new();
            object(&Object::Real(value), &mut bytes);
            assert_eq!(bytes, b"0");
        }
    }
}
