//! JPEG files as they are (ITU-T T.81), for whoever passes them on without decoding.
//!
//! [`JpegInfo::probe`] tells what a file holds and whether a PDF can carry it as it is; [`strip_metadata`] copies
//! it without what it tells about people and places. Neither knows anything of PDF pages.

mod info;
mod strip;
mod walk;

pub use info::{JpegInfo, NotEmbeddable, Process};
pub use strip::{StripError, Stripped, strip_metadata};
pub use walk::MalformedJpeg;
