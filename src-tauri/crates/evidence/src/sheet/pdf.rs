//! The pages of a scanned PDF, and the pictures on each (ISO 32000-1, 8.9).

use std::collections::HashSet;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::SheetFault;

/// A longer file is not loaded: 200 pages of a good scan.
const MAX_FILE: u64 = 256 << 20;
/// What the structure of a scan may unpack to; its pictures are not unpacked on loading.
const MAX_STRUCTURE: usize = 32 << 20;
/// Pages that are looked at.
const MAX_PAGES: usize = 300;
/// Pictures of a page that are looked at, the largest first.
const MAX_PICTURES: usize = 12;
/// Forms within forms that are followed.
const MAX_DEPTH: usize = 4;

/// A scanned PDF.
pub(super) struct Scan {
    document: Document,
    pages: Vec<ObjectId>,
}

impl Scan {
    pub(super) fn open(path: &Path) -> Result<Self, SheetFault> {
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
            .map_err(|_| SheetFault::NotReadable)?;
        if bytes.len() as u64 > MAX_FILE {
            return Err(SheetFault::NotReadable);
        }
        let options = LoadOptions {
            max_decompressed_size: Some(MAX_STRUCTURE),
            ..LoadOptions::default()
        };
        let document =
            Document::load_mem_with_options(&bytes, options).map_err(|_| SheetFault::NotReadable)?;
        let pages: Vec<ObjectId> = document.page_iter().take(MAX_PAGES).collect();
        if document.is_encrypted() || pages.is_empty() {
            return Err(SheetFault::NotReadable);
        }
        Ok(Self { document, pages })
    }

    pub(super) fn document(&self) -> &Document {
        &self.document
    }

    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The pictures of a page, the largest first.
    pub(super) fn pictures(&self, index: usize) -> Vec<&Stream> {
        let mut found = Found::default();
        if let Some(resources) = self.pages.get(index).and_then(|page| self.resources(*page)) {
            self.gather(resources, MAX_DEPTH, &mut found);
        }
        let mut pictures = found.pictures;
        pictures.sort_by_key(|picture| std::cmp::Reverse(area(&self.document, picture)));
        pictures.truncate(MAX_PICTURES);
        pictures
    }

    /// Resources of a page are its own, or those of a node above it (ISO 32000-1, 7.7.3.4).
    fn resources(&self, page: ObjectId) -> Option<&Dictionary> {
        let mut node = self.document.get_dictionary(page).ok()?;
        for _ in 0..MAX_DEPTH * 8 {
            if let Ok(own) = self.document.get_dict_in_dict(node, b"Resources") {
                return Some(own);
            }
            node = self.document.get_dict_in_dict(node, b"Parent").ok()?;
        }
        None
    }

    fn gather<'a>(&'a self, resources: &'a Dictionary, depth: usize, found: &mut Found<'a>) {
        let Ok(named) = self.document.get_dict_in_dict(resources, b"XObject") else {
            return;
        };
        for (_, object) in named {
            let Ok(id) = object.as_reference() else { continue };
            if !found.seen.insert(id) || found.seen.len() > 256 {
                continue;
            }
            let Ok(stream) = self.document.get_object(id).and_then(Object::as_stream) else {
                continue;
            };
            match stream.dict.get(b"Subtype").and_then(Object::as_name) {
                Ok(b"Image") => found.pictures.push(stream),
                Ok(b"Form") if depth > 0 => {
                    if let Ok(inner) = self.document.get_dict_in_dict(&stream.dict, b"Resources") {
                        self.gather(inner, depth - 1, found);
                    }
                }
                _ => {}
            }
        }
    }
}

#[derive(Default)]
struct Found<'a> {
    seen: HashSet<ObjectId>,
    pictures: Vec<&'a Stream>,
}

fn area(document: &Document, picture: &Stream) -> i64 {
    let side = |key: &[u8]| {
        super::stored::integer(document, &picture.dict, key)
            .unwrap_or(0)
            .max(0)
    };
    side(b"Width").saturating_mul(side(b"Height"))
}
