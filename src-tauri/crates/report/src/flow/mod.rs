//! The flow: slices that follow one another down the pages, how high they are, and by what each is bound to the next one. `pages` lays
//! them out, `gallery` draws pictures smaller where that helps.

mod gallery;
mod pages;

pub(crate) use gallery::{GalleryRow, Sizes};
pub(crate) use pages::{Placed, paginate};

use std::collections::VecDeque;
use std::rc::Rc;

use crate::frame::Frame;
use crate::style::{Colour, Tone};

#[derive(Clone, Debug)]
pub(crate) struct Slice {
    /// Space above, dropped at the top of a page.
    pub before: f32,
    pub content: Content,
    pub keep: Keep,
    pub backdrop: Option<Rc<Backdrop>>,
    /// Whether the backdrop begins, and ends, with this slice.
    pub edges: (bool, bool),
    /// Repeated at the top of a page that begins with this slice.
    pub head: Option<Rc<Frame>>,
    /// Begins a new page, unless more than this share of the last one is still free: 1 for always.
    pub new_page: Option<f32>,
    /// A row of a gallery.
    pub gallery: Option<Rc<GalleryRow>>,
}

#[derive(Clone, Debug)]
pub(crate) enum Content {
    Frame(Frame),
    Columns(Columns),
}

/// Columns side by side: a row of a table, two voices, a row of pictures.
#[derive(Clone, Debug)]
pub(crate) struct Columns {
    pub columns: Vec<Column>,
    pub pad_top: f32,
    pub pad_bottom: f32,
    /// Hairlines between columns, at these x.
    pub dividers: Vec<f32>,
    /// Hairline below: colour, width in points, length.
    pub underline: Option<(Colour, f32, f32)>,
    /// Kept whole unless taller than a page.
    pub whole: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub x: f32,
    pub slices: VecDeque<Slice>,
}

/// How a slice is bound to the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keep {
    #[default]
    Free,
    Weak,
    Firm,
    Strong,
}

/// What is drawn behind slices that belong together.
#[derive(Debug)]
pub(crate) enum Backdrop {
    Callout(Tone),
    Box,
}

/// Columns are begun at the foot of a page only with this much of them, in points.
const LEAST_PART: f32 = 60.0;

/// What a sum of heights may be off by, in points.
const TOLERANCE: f32 = 0.05;

impl Slice {
    pub fn frame(frame: Frame) -> Self {
        Self::new(Content::Frame(frame))
    }

    pub fn new(content: Content) -> Self {
        Self {
            before: 0.0,
            content,
            keep: Keep::Free,
            backdrop: None,
            edges: (false, false),
            head: None,
            new_page: None,
            gallery: None,
        }
    }

    pub fn height(&self) -> f32 {
        match &self.content {
            Content::Frame(frame) => frame.height,
            Content::Columns(columns) => columns.height(),
        }
    }

    /// What must fit for the slice to begin on a page whose full height is `page`.
    fn least(&self, page: f32) -> f32 {
        match &self.content {
            Content::Frame(frame) => frame.height,
            Content::Columns(columns) => {
                let height = columns.height();
                if columns.whole && height <= page {
                    height - self.reductions().last().copied().unwrap_or_default()
                } else {
                    height.min(LEAST_PART)
                }
            }
        }
    }
}

impl Columns {
    pub fn height(&self) -> f32 {
        let tallest = self
            .columns
            .iter()
            .map(|column| stack_height(&column.slices))
            .fold(0.0, f32::max);
        tallest + self.pad_top + self.pad_bottom
    }

    /// Takes from every column what fits into `room`; the rest stays. Nothing if nothing fits,
    /// unless `force`d to take one slice of each.
    fn take(&mut self, room: f32, force: bool) -> Option<Columns> {
        let room = room - self.pad_top - self.pad_bottom;
        let counts: Vec<usize> = self
            .columns
            .iter()
            .map(|column| fitting(&column.slices, room))
            .collect();
        if !force
            && self
                .columns
                .iter()
                .zip(&counts)
                .any(|(c, &n)| n == 0 && !c.slices.is_empty())
        {
            return None;
        }
        let columns = self.columns.iter_mut().zip(counts).map(|(column, count)| {
            let count = if force { count.max(1) } else { count }.min(column.slices.len());
            Column {
                x: column.x,
                slices: column.slices.drain(..count).collect(),
            }
        });
        let columns = columns.collect();
        Some(Columns {
            columns,
            underline: None,
            dividers: self.dividers.clone(),
            ..*self
        })
    }
}

pub(crate) fn stack_height(slices: &VecDeque<Slice>) -> f32 {
    slices
        .iter()
        .enumerate()
        .map(|(n, s)| s.height() + if n == 0 { 0.0 } else { s.before })
        .sum()
}

/// How many slices of a column fit, without parting what is bound strongly.
fn fitting(slices: &VecDeque<Slice>, room: f32) -> usize {
    let (mut used, mut count) = (0.0, 0);
    for (n, slice) in slices.iter().enumerate() {
        used += slice.height() + if n == 0 { 0.0 } else { slice.before };
        if used > room + TOLERANCE {
            return count;
        }
        if slice.keep != Keep::Strong {
            count = n + 1;
        }
    }
    slices.len()
}
