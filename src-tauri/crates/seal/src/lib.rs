//! stub
mod attachment;
mod cades;
mod certificate;
mod hashing;
mod keys;
mod name;
mod pdf;
mod sign;
mod verify;
pub use attachment::{attachment, attachment_names};
pub use hashing::{HashingWriter, PrefixState};
pub use keys::*;
pub use pdf::PdfError;
pub use sign::{Appearance, Blank, BoxError, DocMdp, SignError, Signed, Signing, sign, sign_in_place};
pub use verify::*;
