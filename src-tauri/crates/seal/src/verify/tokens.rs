//! The timestamp tokens of a file, taken out as they stand, for tools that know tokens and no PDF.

use super::{Document, VerifyError, candidates};
use std::fs::File;
use std::ops::Range;
use std::path::Path;

/// A timestamp token as it stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenFound {
    /// The field of the signature that it is for, or is itself.
    pub field: String,
    /// The token (RFC 3161, in DER).
    pub der: Vec<u8>,
    /// The bytes of the file that it is for, where it is one of the whole document: before its own value, and after it.
    pub covers: Option<[Range<u64>; 2]>,
}

/// Every timestamp token in the file at `path`, in their order. Whether any holds, [`super::verify`] says.
///
/// # Errors
/// When the file cannot be understood as a PDF, or not be read.
pub fn timestamp_tokens(path: &Path) -> Result<Vec<TokenFound>, VerifyError> {
    let document = Document::open(File::open(path)?)?;
    let mut tokens = Vec::new();
    for candidate in candidates(&document)? {
        let covers = candidate.wanted().filter(|_| candidate.is_timestamp());
        let covers = covers.map(|signed| [0..signed.gap.start, signed.gap.end..signed.end]);
        tokens.extend(candidate.tokens().into_iter().map(|der| TokenFound {
            field: candidate.field.clone(),
            der,
            covers: covers.clone(),
        }));
    }
    Ok(tokens)
}
