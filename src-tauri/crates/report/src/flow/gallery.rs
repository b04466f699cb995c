//! Pictures of a gallery are drawn a little smaller, all of them alike, where that fills the pages.

use std::collections::VecDeque;

use super::{Content, Slice, TOLERANCE};
use crate::frame::{Frame, Item};

/// A row of pictures of one size, which can be drawn smaller with the other rows of its gallery.
#[derive(Debug)]
pub(crate) struct GalleryRow {
    /// The same for all rows of a gallery.
    pub gallery: usize,
    /// The pictures of the row.
    pub pictures: Vec<Sizes>,
}

/// A picture of a row, in all its sizes.
#[derive(Clone, Debug)]
pub(crate) struct Sizes {
    /// Its column in the row, and its place in that column.
    pub place: (usize, usize),
    /// Ever smaller ones, as many as every other picture of the gallery has.
    pub smaller: Vec<Frame>,
}

/// In which size the pictures of the gallery that begins here fill the pages best.
pub(super) fn size_of_gallery(first: &Slice, rest: &VecDeque<Slice>, y: f32, page: f32) -> usize {
    let Some(gallery) = first.gallery.as_ref().map(|row| row.gallery) else {
        return 0;
    };
    let same = |slice: &&Slice| slice.gallery.as_ref().is_some_and(|row| row.gallery == gallery);
    let rows: Vec<&Slice> = [first]
        .into_iter()
        .chain(rest.iter().take_while(|slice| same(slice)))
        .collect();
    let reductions = first.reductions();
    let mut best: Option<(usize, f32)> = None;
    for (size, reduction) in [0.0].into_iter().chain(reductions).enumerate() {
        let (mut at, mut blank, mut turns) = (y, 0.0, 0);
        let begins = y == 0.0 || y + first.before + first.height() - reduction <= page + TOLERANCE;
        for row in &rows {
            let before = if at == 0.0 { 0.0 } else { row.before };
            let height = before + row.height() - reduction;
            if at + height > page + TOLERANCE && at > 0.0 {
                blank += page - at;
                turns += 1;
                at = 0.0;
            }
            at += height;
        }
        if !begins {
            continue;
        }
        let blank = if turns > 0 { blank / turns as f32 } else { 0.0 };
        let cost = blank + reduction;
        if best.is_none_or(|(_, least)| cost < least) {
            best = Some((size, cost));
        }
    }
    best.map_or(0, |(size, _)| size)
}

impl Slice {
    /// By how much a row of pictures can be made lower, in each of its smaller sizes.
    pub(super) fn reductions(&self) -> Vec<f32> {
        let first = self.gallery.as_ref().and_then(|row| row.pictures.first());
        let natural = first
            .and_then(|sizes| self.picture(sizes.place))
            .map(Slice::height);
        match (first, natural) {
            (Some(sizes), Some(height)) => sizes.smaller.iter().map(|frame| height - frame.height).collect(),
            _ => Vec::new(),
        }
    }

    /// Draws a row of pictures in the size of this number; 0 is the natural one.
    pub(super) fn resize(&mut self, size: usize) {
        let (Some(row), Some(size)) = (self.gallery.take(), size.checked_sub(1)) else {
            return;
        };
        let Content::Columns(columns) = &mut self.content else {
            return;
        };
        for sizes in &row.pictures {
            let (column, at) = sizes.place;
            let slice = columns
                .columns
                .get_mut(column)
                .and_then(|column| column.slices.get_mut(at));
            let (Some(slice), Some(smaller)) = (slice, sizes.smaller.get(size)) else {
                continue;
            };
            if let Content::Frame(frame) = &mut slice.content {
                let named = |item: &Item| matches!(item, Item::Anchor { .. } | Item::Bookmark { .. });
                let mut items: Vec<Item> = frame.items.drain(..).filter(named).collect();
                items.extend(smaller.items.iter().cloned());
                *frame = Frame {
                    items,
                    height: smaller.height,
                };
            }
        }
    }

    fn picture(&self, (column, at): (usize, usize)) -> Option<&Slice> {
        match &self.content {
            Content::Columns(columns) => columns.columns.get(column)?.slices.get(at),
            Content::Frame(_) => None,
        }
    }
}
