//! How many pages a file has (ISO 32000-1, 7.7.3.2), and on which of them one signs, told without reading what lies on them.

use crate::pdf::document::Document;
use crate::pdf::{PdfError, form, reference};
use lopdf::{Object, ObjectId};
use std::fs::File;
use std::path::Path;

/// The number of pages that the last revision’s page tree tells.
///
/// # Errors
/// When the file is no PDF that can be read, or its page tree tells no number.
pub fn page_count(path: &Path) -> Result<u32, PdfError> {
    let document = Document::open(File::open(path)?)?;
    let view = document.latest();
    let pages = view.dictionary(&view.root()?, b"Pages")?;
    match pages.as_ref().and_then(|pages| pages.get(b"Count").ok()) {
        Some(Object::Integer(count)) => {
            u32::try_from(*count).map_err(|_| PdfError::Unexpected("a page tree of no size"))
        }
        _ => Err(PdfError::Unexpected("a page tree without its count")),
    }
}

/// The pages, counted from 1, on which signature fields stand, each once.
///
/// # Errors
/// When the file is no PDF that can be read, or its pages are too many or in a circle.
pub fn signature_pages(path: &Path) -> Result<Vec<u32>, PdfError> {
    const MOST: usize = 100_000;
    let document = Document::open(File::open(path)?)?;
    let view = document.latest();
    let mut pages: Vec<ObjectId> = Vec::new();
    // The tree, depth first: what is last on the pile is next.
    let mut pile: Vec<ObjectId> = view
        .root()?
        .get(b"Pages")
        .ok()
        .and_then(reference)
        .into_iter()
        .collect();
    let mut met = 0;
    while let Some(id) = pile.pop() {
        met += 1;
        if met > MOST {
            return Err(PdfError::Unexpected("a page tree without end"));
        }
        let Object::Dictionary(node) = view.get(id)?.object else {
            return Err(PdfError::Unexpected("a page that is not a dictionary"));
        };
        if node.has(b"Kids") {
            let kids = view.array(&node, b"Kids")?;
            pile.extend(kids.iter().rev().filter_map(reference));
        } else {
            pages.push(id);
        }
    }
    let mut found = Vec::new();
    for field in form::fields(view)?.iter().filter(|field| field.is_signature) {
        let Object::Dictionary(widget) = view.get(field.widget)?.object else {
            continue;
        };
        let page = widget.get(b"P").ok().and_then(reference);
        let place = page.and_then(|page| pages.iter().position(|known| *known == page));
        found.extend(place.and_then(|place| u32::try_from(place + 1).ok()));
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
