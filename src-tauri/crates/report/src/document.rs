//! A document from its first word to its last byte.

use std::io::Write;

use chrono::{DateTime, FixedOffset};
use sha2::Sha256;

use crate::compose::{Composer, Core, DOCUMENT, decoration_line};
use crate::error::Result;
use crate::flow::{Slice, paginate};
use crate::fonts::Fonts;
use crate::frame::{Item, Role, Shape};
use crate::paint::{Painter, anchors};
use crate::photo::PhotoSource;
use crate::style::{
    Align, CONTENT_HEIGHT, CONTENT_WIDTH, Colour, PAGE_HEIGHT, PAGE_WIDTH, TextStyle, Weight,
};
use crate::text::{Rich, break_lines};
use crate::{pdfa, qr, write};

/// What the file says of itself.
#[derive(Clone, Debug)]
pub struct Meta {
    /// Title, shown in the window of a reader.
    pub title: String,
    /// Who made the document.
    pub author: String,
    /// One sentence on what it is about.
    pub subject: String,
    /// Language of the text, as in BCP 47: `fr-FR`.
    pub language: String,
    /// Name and version of the program.
    pub creator: String,
    /// When the document was made; the only clock there is.
    pub created: DateTime<FixedOffset>,
}

/// How an embedded file relates to the document (ISO 19005-3, 6.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relationship {
    /// The document was made from it.
    Source,
    /// The data that the pages show.
    Data,
    /// More than the pages show.
    Supplement,
}

/// A file inside the document.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// File name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// What it is.
    pub description: String,
    /// How it relates to the document.
    pub relationship: Relationship,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// What a head or foot may know of its page.
#[derive(Clone, Copy, Debug)]
pub struct PageContext<'a> {
    /// Number of this page, from 1.
    pub number: usize,
    /// Number of pages.
    pub total: usize,
    places: &'a std::collections::BTreeMap<String, crate::paint::Place>,
}

impl PageContext<'_> {
    /// The page, from 1, of a named place.
    pub fn page_of(&self, anchor: &str) -> Option<usize> {
        self.places.get(anchor).map(|place| place.page + 1)
    }
}

/// A page to draw head, foot or marks on: from its top left corner, in points. Nothing of it is
/// read aloud as content.
pub struct Canvas<'d> {
    fonts: &'d Fonts,
    items: Vec<Item>,
}

impl Canvas<'_> {
    /// A line of text with its baseline at `y`; `x` is its left edge, right edge or middle, as
    /// the style is aligned.
    pub fn text(&mut self, text: impl Into<Rich>, style: &TextStyle, x: f32, y: f32) {
        self.items
            .extend(decoration_line(self.fonts, &text.into(), style, [x, y]));
    }

    /// A hairline across the column of text.
    pub fn rule(&mut self, from: (f32, f32), to: (f32, f32), colour: Colour, width: f32) {
        let shape = Shape::line(from, to).stroked(colour, width);
        self.items.push(Item::Shape {
            shape,
            role: Role::Decoration,
        });
    }

    /// A QR code, `size` points wide.
    pub fn qr(&mut self, text: &str, x: f32, y: f32, size: f32) -> Result<()> {
        let shape = qr::shape(text, [x, y], size)?;
        self.items.push(Item::Shape {
            shape,
            role: Role::Decoration,
        });
        Ok(())
    }

    /// A large slanted word across the page, as on a draft.
    pub fn stamp(&mut self, text: &str, colour: Colour, size: f32) {
        let style = TextStyle {
            size,
            leading: size,
            weight: Weight::Semibold,
            colour,
            align: Align::Start,
        };
        if let Some(line) = break_lines(self.fonts, &text.into(), &style, f32::MAX)
            .into_iter()
            .next()
        {
            let (x, y) = (PAGE_WIDTH / 2.0, PAGE_HEIGHT / 2.0);
            self.items.push(Item::Turned {
                line,
                x,
                y,
                degrees: 52.0,
            });
        }
    }
}

/// An empty signature field in the finished file.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldPlace {
    /// Its name.
    pub name: String,
    /// Its page, from 1.
    pub page: usize,
    /// Left, bottom, right, top, in points from the page's lower left corner.
    pub rect: [f32; 4],
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// Number of pages.
    pub pages: usize,
    /// Length of the file.
    pub bytes: u64,
    /// State of the file's SHA-256 after its last byte: whoever appends to the file need not hash
    /// it again.
    pub sha256: Sha256,
    /// Empty signature fields, in the order of reading.
    pub fields: Vec<FieldPlace>,
}

type Furniture<'p> = dyn Fn(&PageContext<'_>, &mut Canvas<'_>) -> Result<()> + 'p;

/// A document being made.
pub struct Document<'p> {
    meta: Meta,
    core: Core<'p>,
    slices: Vec<Slice>,
    below: Option<Box<Furniture<'p>>>,
    around: Option<Box<Furniture<'p>>>,
    attachments: Vec<Attachment>,
}

impl<'p> Document<'p> {
    /// An empty document whose photos come from `photos`.
    pub fn new(meta: Meta, photos: &'p dyn PhotoSource) -> Result<Self> {
        let core = Core::new(photos)?;
        let (below, around) = (None, None);
        Ok(Self {
            meta,
            core,
            slices: Vec::new(),
            below,
            around,
            attachments: Vec::new(),
        })
    }

    /// Adds to the flow.
    pub fn compose(&mut self, compose: impl FnOnce(&mut Composer<'_, 'p>)) {
        let mut composer = Composer::new(&mut self.core, DOCUMENT, CONTENT_WIDTH);
        compose(&mut composer);
        self.slices.extend(composer.finish());
    }

    /// Head and foot of every page, drawn when the number of pages is known.
    pub fn furnish(&mut self, draw: impl Fn(&PageContext<'_>, &mut Canvas<'_>) -> Result<()> + 'p) {
        self.around = Some(Box::new(draw));
    }

    /// What lies below the text of every page.
    pub fn underlay(&mut self, draw: impl Fn(&PageContext<'_>, &mut Canvas<'_>) -> Result<()> + 'p) {
        self.below = Some(Box::new(draw));
    }

    /// Puts a file into the document.
    pub fn attach(&mut self, attachment: Attachment) {
        self.attachments.push(attachment);
    }

    /// Lays out and writes the document. Nothing is written if it cannot be laid out; photos are
    /// read one at a time while writing.
    pub fn write(mut self, out: &mut dyn Write) -> Result<Written> {
        let pages = paginate(std::mem::take(&mut self.slices), CONTENT_HEIGHT);
        let places = anchors(&pages);
        let total = pages.len();
        let draw = |furniture: &Option<Box<Furniture<'p>>>, number| -> Result<Vec<Item>> {
            let mut canvas = Canvas {
                fonts: &self.core.fonts,
                items: Vec::new(),
            };
            if let Some(furniture) = furniture {
                let context = PageContext {
                    number,
                    total,
                    places: &places,
                };
                furniture(&context, &mut canvas)?;
            }
            Ok(canvas.items)
        };
        let mut around = Vec::with_capacity(total);
        for number in 1..=total {
            around.push((draw(&self.below, number)?, draw(&self.around, number)?));
        }
        self.core.fonts.check()?;
        let Core {
            fonts,
            structure,
            photos,
            ..
        } = &mut self.core;
        let mut painter = Painter::new(fonts, structure, photos, &places);
        for (page, (below, around)) in pages.iter().zip(&around) {
            painter.page(below, page, around);
        }
        let painted = painter.finish();
        let fields = painted.fields.iter().map(|placed| FieldPlace {
            name: self
                .core
                .fields
                .get(placed.field)
                .map(|f| f.name.clone())
                .unwrap_or_default(),
            page: placed.page + 1,
            rect: placed.rect,
        });
        let fields = fields.collect();
        drop((pages, around));
        let assembled = pdfa::assemble(painted, &self.core, &places, &self.meta, &self.attachments)?;
        let source = self.core.source;
        // The photos are the long part: nothing else waits in memory for their end.
        drop(self);
        let sent = write::document(&assembled, source, out)?;
        Ok(Written {
            pages: total,
            bytes: sent.bytes,
            sha256: sent.sha256,
            fields,
        })
    }
}
