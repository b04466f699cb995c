//! Embedded files (ISO 32000-1, 7.11.4), read by name and within a limit.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use lopdf::{Dictionary, Object};

use crate::pdf::document::{Document, View};
use crate::pdf::text::decode_text;
use crate::pdf::{PdfError, reference};

const MAX_DEPTH: usize = 32;
const MAX_FILES: usize = 10_000;

/// The embedded file of this name in the file's last revision, or `None` if there is none.
///
/// `limit` is the largest length, in bytes, that is decompressed; a longer file is [`PdfError::TooComplex`] or
/// malformed.
pub fn attachment(path: &Path, name: &str, limit: usize) -> Result<Option<Vec<u8>>, PdfError> {
    let document = Document::open(File::open(path)?)?;
    let view = document.latest();
    for (found, specification) in specifications(view)? {
        if found == name {
            return content(view, &specification, limit).map(Some);
        }
    }
    Ok(None)
}

/// The names of all embedded files.
pub fn attachment_names(path: &Path) -> Result<Vec<String>, PdfError> {
    let document = Document::open(File::open(path)?)?;
    Ok(specifications(document.latest())?
        .into_iter()
        .map(|(name, _)| name)
        .collect())
}

fn specifications(view: View<'_>) -> Result<Vec<(String, Dictionary)>, PdfError> {
    let mut found = Vec::new();
    let Some(names) = view.dictionary(&view.root()?, b"Names")? else {
        return Ok(found);
    };
    if let Ok(tree) = names.get(b"EmbeddedFiles") {
        name_tree(view, tree, &mut found, &mut BTreeSet::new(), 0)?;
    }
    Ok(found)
}

fn name_tree(
    view: View<'_>,
    node: &Object,
    found: &mut Vec<(String, Dictionary)>,
    seen: &mut BTreeSet<u32>,
    depth: usize,
) -> Result<(), PdfError> {
    let again = reference(node).is_some_and(|id| !seen.insert(id.0));
    if again || depth > MAX_DEPTH {
        return Err(PdfError::Unexpected("a name tree without end"));
    }
    let Object::Dictionary(node) = view.resolve(node)? else {
        return Ok(());
    };
    for pair in view.array(&node, b"Names")?.chunks(2) {
        let [name, specification] = pair else { break };
        let (Object::String(name, _), Object::Dictionary(specification)) =
            (view.resolve(name)?, view.resolve(specification)?)
        else {
            continue;
        };
        if found.len() >= MAX_FILES {
            return Err(PdfError::TooComplex);
        }
        found.push((decode_text(&name), specification));
    }
    for kid in view.array(&node, b"Kids")? {
        name_tree(view, &kid, found, seen, depth + 1)?;
    }
    Ok(())
}

fn content(view: View<'_>, specification: &Dictionary, limit: usize) -> Result<Vec<u8>, PdfError> {
    let files = view.dictionary(specification, b"EF")?.unwrap_or_default();
    let id = files
        .get(b"F")
        .or_else(|_| files.get(b"UF"))
        .ok()
        .and_then(reference);
    let id = id.ok_or(PdfError::Unexpected("an embedded file without content"))?;
    view.document.source.allow(limit as u64 * 2);
    view.stream(&view.get(id)?, limit)
}
