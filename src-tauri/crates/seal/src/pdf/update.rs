//! An incremental update (ISO 32000-1, 7.5.6): new and changed objects after the old bytes, which stay as they are.

use std::collections::BTreeMap;
use std::ops::Range;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::document::View;
use super::write;

pub(crate) struct Update<'a> {
    view: View<'a>,
    objects: BTreeMap<u32, (u16, Object)>,
    next: u32,
}

/// An update ready to be appended; positions are relative to its first byte.
pub(crate) struct Rendered {
    pub bytes: Vec<u8>,
    /// The signature's `/Contents`, with its angle brackets.
    pub contents: Range<usize>,
    /// The signature's `/ByteRange`, with its square brackets.
    pub byte_range: Range<usize>,
}

impl<'a> Update<'a> {
    pub fn new(view: View<'a>) -> Self {
        Update {
            view,
            objects: BTreeMap::new(),
            next: view.next_number(),
        }
    }

    pub fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = (self.next, 0);
        self.next += 1;
        self.objects.insert(id.0, (0, object.into()));
        id
    }

    pub fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.objects.insert(id.0, (id.1, object.into()));
    }

    /// The dictionary as this update has it so far.
    pub fn dictionary(&self, id: ObjectId) -> Result<Dictionary, PdfError> {
        let object = match self.objects.get(&id.0) {
            Some((_, object)) => object.clone(),
            None => self.view.get(id)?.object,
        };
        match object {
            Object::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(PdfError::Unexpected("a dictionary was expected")),
        }
    }

    /// The bytes that follow a file of `base` bytes whose last byte is a line end or not. With `signature`, the places in that
    /// object that are to be filled are told.
    pub fn render(mut self, base: u64, ends_with_newline: bool, signature: Option<ObjectId>) -> Rendered {
        let mut rendered = Rendered {
            bytes: Vec::new(),
            contents: 0..0,
            byte_range: 0..0,
        };
        if !ends_with_newline {
            rendered.bytes.push(b'\n');
        }
        let mut offsets = BTreeMap::new();
        for (number, (generation, object)) in std::mem::take(&mut self.objects) {
            let out = &mut rendered.bytes;
            offsets.insert(number, (base + out.len() as u64, generation));
            out.extend(format!("{number} {generation} obj\n").bytes());
            match &object {
                Object::Dictionary(dictionary) if signature.is_some_and(|id| id.0 == number) => {
                    for (key, span) in write::dictionary(dictionary, out) {
                        match key {
                            b"Contents" => rendered.contents = span,
                            b"ByteRange" => rendered.byte_range = span,
                            _ => {}
                        }
                    }
                }
                _ => write::object(&object, out),
            }
            rendered.bytes.extend(b"\nendobj\n");
        }
        self.cross_references(base, offsets, &mut rendered.bytes);
        rendered
    }

    /// In the form the file uses already: readers do not expect a mixture.
    fn cross_references(&self, base: u64, mut offsets: BTreeMap<u32, (u64, u16)>, out: &mut Vec<u8>) {
        let start = base + out.len() as u64;
        let mut trailer = self.trailer(out);
        if self.view.revision().by_stream {
            let number = self.next;
            offsets.insert(number, (start, 0));
            let (mut rows, mut index) = (Vec::new(), Vec::new());
            for (object, (offset, generation)) in &offsets {
                index.extend([Object::Integer(i64::from(*object)), Object::Integer(1)]);
                rows.push(1u8);
                rows.extend(offset.to_be_bytes());
                rows.extend(generation.to_be_bytes());
            }
            trailer.set("Type", Object::Name(b"XRef".to_vec()));
            trailer.set("Size", i64::from(number) + 1);
            trailer.set("Index", Object::Array(index));
            trailer.set("W", Object::Array(vec![1.into(), 8.into(), 2.into()]));
            out.extend(format!("{number} 0 obj\n").bytes());
            write::object(&Stream::new(trailer, rows).into(), out);
            out.extend(b"\nendobj\n");
        } else {
            trailer.set("Size", i64::from(self.next));
            table(&offsets, out);
            out.extend(b"trailer\n");
            write::dictionary(&trailer, out);
            out.push(b'\n');
        }
        out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    }

    fn trailer(&self, body: &[u8]) -> Dictionary {
        let previous = self.view.revision();
        let mut trailer = Dictionary::new();
        for key in [&b"Root"[..], b"Info"] {
            if let Ok(value) = previous.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        // The first part names the document for ever, the second this revision (ISO 32000-1, 14.4).
        if let Ok(Object::Array(id)) = previous.trailer.get(b"ID")
            && let Some(first) = id.first()
        {
            let digest = Sha256::digest(body);
            let second = digest.iter().take(16).copied().collect();
            trailer.set(
                "ID",
                Object::Array(vec![
                    first.clone(),
                    Object::String(second, StringFormat::Hexadecimal),
                ]),
            );
        }
        trailer.set("Prev", i64::try_from(previous.xref).unwrap_or(i64::MAX));
        trailer
    }
}

fn table(offsets: &BTreeMap<u32, (u64, u16)>, out: &mut Vec<u8>) {
    out.extend(b"xref\n");
    let entries: Vec<_> = offsets.iter().collect();
    for run in entries.chunk_by(|(a, _), (b, _)| a.checked_add(1) == Some(**b)) {
        let first = run.first().map_or(0, |(number, _)| **number);
        out.extend(format!("{first} {}\n", run.len()).bytes());
        for (_, (offset, generation)) in run {
            out.extend(format!("{offset:010} {generation:05} n\r\n").bytes());
        }
    }
}
