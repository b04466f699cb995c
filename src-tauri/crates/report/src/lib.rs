//! Pages in PDF/A-3a and PDF/UA-1: a small typesetting layer, and the acts of a building site
//! laid out with it.
//!
//! The crate knows neither database nor keys. Everything it prints is handed to it, the clock
//! included: the same input gives the same bytes. Characters that no bundled font has are named
//! before anything is written. Photos are read one at a time while the file is written.
#![warn(missing_docs)]

pub mod style;

mod act;
mod appearance;
mod blank;
mod boxes;
mod compose;
mod dispute;
mod document;
mod embed;
mod error;
mod flow;
mod fonts;
mod form;
mod frame;
mod ink;
mod marks;
mod objects;
mod outline;
mod paint;
mod pdfa;
mod photo;
mod picture;
mod qr;
mod structure;
mod table;
mod tags;
mod text;
mod write;
mod xmp;

pub use act::{CONTENT_FILE, Options, RenderError, Rendered, SEAL_FIELD, render, signature_field};
pub use appearance::{Line, signature_appearance};
pub use blank::{Blank, blank};
pub use boxes::{Ink, SignatureBox, SignatureSpace, Voice, Voices};
pub use compose::Composer;
pub use dispute::{Before, Changed, Dispute, ToldAct, dispute};
pub use document::{Attachment, Canvas, Document, FieldPlace, Meta, PageContext, Relationship, Written};
pub use error::{Error, MissingCharacter, Result};
pub use form::{Choice, Open};
pub use ink::{InkPoint, Stroke};
pub use marks::Mark;
pub use photo::{NoPhotos, PhotoInfo, PhotoSource};
pub use picture::Figure;
pub use table::{Cell, ColumnHead, Row, Width};
pub use text::{PLAIN, Rich, STRONG, Span, Target};
