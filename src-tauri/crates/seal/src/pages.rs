//! How many pages a file has (ISO 32000-1, 7.7.3.2), told without reading what lies on them.

use crate::pdf::PdfError;
use crate::pdf::document::Document;
use lopdf::Object;
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
