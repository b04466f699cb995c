//! The timestamp tokens of a file, taken out as they stand, for tools that know tokens and no PDF.

use super::{Document, VerifyError, candidates};
use std::fs::File;
use std::path::Path;

/// Every timestamp token in the file at `path` (RFC 3161, in DER), with the field of the signature that it is for or is
/// itself, in their order. Whether any holds, [`super::verify`] says.
///
/// # Errors
/// When the file cannot be understood as a PDF, or not be read.
pub fn timestamp_tokens(path: &Path) -> Result<Vec<(String, Vec<u8>)>, VerifyError> {
    let document = Document::open(File::open(path)?)?;
    let mut tokens = Vec::new();
    for candidate in candidates(&document)? {
        let field = candidate.field.clone();
        tokens.extend(candidate.tokens().into_iter().map(|der| (field.clone(), der)));
    }
    Ok(tokens)
}
