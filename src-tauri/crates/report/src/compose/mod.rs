//! Composing the flow: what stands below what in a column, with its place in the logical structure, and what is kept together. What is
//! composed is in the modules below, and in those of tables, pictures and boxes.

mod beside;
mod emblems;
mod lines;
mod paragraphs;

pub(crate) use lines::{baseline, bound_lines, decoration_line, line_frames, page_number};

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::error::Result;
use crate::flow::{Column, Content, Keep, Slice};
use crate::fonts::Fonts;
use crate::frame::{Frame, Item, Role};
use crate::photo::PhotoSource;
use crate::picture::PlannedPhoto;
use crate::structure::{ElementId, ROOT, Structure};
use crate::style::{SOFT, SUBHEADING, TextStyle};
use crate::text::{Rich, break_lines};

/// Writes downwards into a column of some width.
pub struct Composer<'c, 'p> {
    pub(crate) core: &'c mut Core<'p>,
    pub(crate) slices: Vec<Slice>,
    pub(crate) parent: ElementId,
    pub(crate) width: f32,
    gap: f32,
    pending: Vec<Item>,
    turn: Option<f32>,
}

impl<'c, 'p> Composer<'c, 'p> {
    pub(crate) fn new(core: &'c mut Core<'p>, parent: ElementId, width: f32) -> Self {
        Self {
            core,
            slices: Vec::new(),
            parent,
            width,
            gap: 0.0,
            pending: Vec::new(),
            turn: None,
        }
    }

    /// A column inside this one.
    pub(crate) fn inner<'i>(&'i mut self, parent: ElementId, width: f32) -> Composer<'i, 'p> {
        Composer::new(self.core, parent, width)
    }

    /// Width of the column, in points.
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Leaves at least this much space, in points, before what follows.
    pub fn space(&mut self, points: f32) -> &mut Self {
        self.gap = self.gap.max(points);
        self
    }

    /// Names the place of what follows, for links.
    pub fn anchor(&mut self, name: impl Into<String>) -> &mut Self {
        self.pending.push(Item::Anchor {
            name: name.into(),
            y: 0.0,
        });
        self
    }

    /// Begins a new page, unless one has just begun.
    pub fn new_page(&mut self) -> &mut Self {
        self.turn = Some(1.0);
        self
    }

    /// Begins a new page, unless more than this share of the last one is still free.
    pub fn new_page_below(&mut self, share: f32) -> &mut Self {
        self.turn = Some(share);
        self
    }

    /// What `compose` writes stands below `title` wherever it begins a page.
    pub fn continued(&mut self, title: &str, compose: impl FnOnce(&mut Self)) -> &mut Self {
        let start = self.slices.len();
        compose(self);
        let head = self.head_of_page(title);
        for slice in self
            .slices
            .iter_mut()
            .skip(start)
            .filter(|slice| slice.head.is_none())
        {
            slice.head = head.clone();
        }
        self
    }

    /// Keeps what `compose` writes on one page, if a page can hold it and that leaves little of the page before blank.
    pub fn keep_together(&mut self, compose: impl FnOnce(&mut Self)) -> &mut Self {
        self.kept(Keep::Weak, compose)
    }

    /// The same, though it may leave up to half a page blank: a decision and the signatures below it.
    pub fn keep_firmly(&mut self, compose: impl FnOnce(&mut Self)) -> &mut Self {
        self.kept(Keep::Firm, compose)
    }

    /// Keeps the last thing that was written with what follows, as [`Composer::keep_together`] does.
    pub fn keep_with_next(&mut self) -> &mut Self {
        if let Some(last) = self.slices.last_mut() {
            last.keep = last.keep.max(Keep::Weak);
        }
        self
    }

    pub(crate) fn element(&mut self, tag: &'static str) -> ElementId {
        self.core.structure.add(tag, self.parent)
    }

    pub(crate) fn bookmark(&mut self, level: u8, title: &str) {
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        self.pending.push(Item::Bookmark { level, title, y: 0.0 });
    }

    /// Sets text as lines of `element`; the last is bound to what follows by `last`.
    pub(crate) fn lines(&mut self, text: &Rich, style: &TextStyle, element: ElementId, last: Keep) {
        let frames = line_frames(self.core, text, style, element, self.width);
        for slice in bound_lines(frames, last) {
            self.push(slice);
        }
    }

    /// Adds a slice, with the space and the names that were announced.
    pub(crate) fn push(&mut self, mut slice: Slice) {
        slice.before = slice.before.max(std::mem::take(&mut self.gap));
        slice.new_page = slice.new_page.or(self.turn.take());
        if !self.pending.is_empty() {
            let pending = std::mem::take(&mut self.pending);
            if let Some(frame) = first_frame(&mut slice.content) {
                frame.items.splice(0..0, pending);
            }
        }
        self.slices.push(slice);
    }

    pub(crate) fn finish(self) -> Vec<Slice> {
        self.slices
    }

    /// A line that is repeated at the top of a page, and not read again.
    pub(crate) fn head_of_page(&mut self, title: &str) -> Option<Rc<Frame>> {
        let style = SUBHEADING.coloured(SOFT);
        let lines = break_lines(&self.core.fonts, &title.into(), &style, self.width);
        let line = lines.into_iter().next()?;
        let items = vec![Item::Text {
            line,
            links: Vec::new(),
            x: 0.0,
            y: baseline(&style),
            role: Role::Decoration,
        }];
        let height = style.leading + 5.0;
        Some(Rc::new(Frame { items, height }))
    }

    fn kept(&mut self, keep: Keep, compose: impl FnOnce(&mut Self)) -> &mut Self {
        let start = self.slices.len();
        compose(self);
        let end = self.slices.len().saturating_sub(1);
        for slice in self.slices.iter_mut().take(end).skip(start) {
            slice.keep = slice.keep.max(keep);
        }
        self
    }
}

fn first_frame(content: &mut Content) -> Option<&mut Frame> {
    match content {
        Content::Frame(frame) => Some(frame),
        Content::Columns(columns) => columns
            .columns
            .iter_mut()
            .filter_map(|column| column.slices.front_mut())
            .find_map(|slice| first_frame(&mut slice.content)),
    }
}

/// What all parts of a document share while it is composed.
pub(crate) struct Core<'p> {
    pub fonts: Fonts,
    pub structure: Structure,
    pub source: &'p dyn PhotoSource,
    pub photos: Vec<PlannedPhoto>,
    pub photo_numbers: BTreeMap<String, usize>,
    pub fields: Vec<Field>,
    galleries: usize,
}

impl<'p> Core<'p> {
    pub fn new(source: &'p dyn PhotoSource) -> Result<Self> {
        Ok(Self {
            fonts: Fonts::bundled()?,
            structure: Structure::new(),
            source,
            photos: Vec::new(),
            photo_numbers: BTreeMap::new(),
            fields: Vec::new(),
            galleries: 0,
        })
    }

    /// A number that no other gallery of the document has.
    pub fn next_gallery(&mut self) -> usize {
        self.galleries += 1;
        self.galleries
    }
}

/// A signature field to be left empty.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub name: String,
    pub label: String,
}

impl Column {
    pub(crate) fn at(x: f32, slices: Vec<Slice>) -> Self {
        Self {
            x,
            slices: slices.into(),
        }
    }
}

/// The element that holds the whole document.
pub(crate) const DOCUMENT: ElementId = ROOT;
