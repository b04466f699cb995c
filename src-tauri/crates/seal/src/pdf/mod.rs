//! Just enough of a PDF reader and writer to sign and to verify.
//!
//! A general library merges all revisions into one document and forgets where things stood in the file. A verifier
//! needs the opposite: each revision by itself, and the exact bytes of a signature's `/Contents`. This reader works on
//! positioned reads of small windows, so a 300 MB report costs no more memory than a small one, and it is strict: what
//! two PDF readers might understand differently is an error here.

pub(crate) mod document;
pub(crate) mod form;
pub(crate) mod lexer;
pub(crate) mod source;
pub(crate) mod text;
pub(crate) mod update;
pub(crate) mod write;
pub(crate) mod xref;

use lopdf::ObjectId;

/// Why the structure of a PDF could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The disk said no.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// The first bytes are not `%PDF-`.
    #[error("not a PDF")]
    NotPdf,
    /// No `startxref` near the end: cut off, or not finished.
    #[error("no cross-reference position at the end of the file")]
    NoStartXref,
    /// The bytes at this offset are not what the structure says they are.
    #[error("malformed at byte {offset}: {what}")]
    Malformed {
        /// Byte offset of the object or section concerned, from the start of the file.
        offset: u64,
        /// What was expected.
        what: &'static str,
    },
    /// The chain of revisions runs in a circle.
    #[error("the chain of revisions has no end")]
    EndlessRevisions,
    /// The file was continued more often than any honest one.
    #[error("the file has more than {most} revisions")]
    TooManyRevisions {
        /// How many are read.
        most: usize,
    },
    /// An object that must exist does not.
    #[error("object {0} is missing")]
    MissingObject(u32),
    /// An object is of another type than its place demands.
    #[error("{0}")]
    Unexpected(&'static str),
    /// Reading on would take more work than any honest file of this size needs.
    #[error("the file asks for more work than its size justifies")]
    TooComplex,
    /// Encrypted PDFs are neither signed nor verified.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// A table with a hidden stream beside it (`/XRefStm`): two readers may see two documents.
    #[error("the PDF has hybrid cross-references, which two readers may read differently")]
    HybridReferences,
}

pub(crate) fn malformed(offset: u64, what: &'static str) -> PdfError {
    PdfError::Malformed { offset, what }
}

/// The object a value refers to, if it is a reference.
pub(crate) fn reference(object: &lopdf::Object) -> Option<ObjectId> {
    match object {
        lopdf::Object::Reference(id) => Some(*id),
        _ => None,
    }
}
