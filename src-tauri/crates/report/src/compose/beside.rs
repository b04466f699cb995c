//! Two columns of the same standing. Galleries inside them make one row, so that their pictures shrink together.

use std::rc::Rc;

use super::Composer;
use crate::flow::{Column, Columns, Content, GalleryRow, Sizes, Slice};

impl<'p> Composer<'_, 'p> {
    /// Two columns of the same standing: the left one `share` of the width, from 0 to 1.
    pub fn beside(
        &mut self,
        share: f32,
        left: impl FnOnce(&mut Composer<'_, 'p>),
        right: impl FnOnce(&mut Composer<'_, 'p>),
    ) -> &mut Self {
        const GUTTER: f32 = 16.0;
        let (parent, width) = (self.parent, self.width);
        let left_width = (width - GUTTER) * share;
        let mut first = self.inner(parent, left_width);
        left(&mut first);
        let first = first.finish();
        let mut second = self.inner(parent, width - GUTTER - left_width);
        right(&mut second);
        let second = second.finish();
        let mut pictures = Vec::new();
        let columns = [(0.0, first), (left_width + GUTTER, second)];
        let columns = columns.into_iter().enumerate();
        let columns = columns.map(|(n, (x, slices))| Column::at(x, lifted(slices, n, &mut pictures)));
        let mut slice = Slice::new(Content::Columns(Columns {
            columns: columns.collect(),
            pad_top: 0.0,
            pad_bottom: if pictures.is_empty() { 0.0 } else { 11.0 },
            dividers: Vec::new(),
            underline: None,
            whole: true,
        }));
        if !pictures.is_empty() {
            let gallery = self.core.next_gallery();
            slice.gallery = Some(Rc::new(GalleryRow { gallery, pictures }));
        }
        self.push(slice);
        self
    }
}

/// The slices of the column `n`, with the pictures of galleries inside it as pictures of its own row.
fn lifted(slices: Vec<Slice>, n: usize, pictures: &mut Vec<Sizes>) -> Vec<Slice> {
    let mut out: Vec<Slice> = Vec::new();
    for slice in slices {
        match (slice.gallery.as_deref(), slice.content) {
            (Some(row), Content::Columns(columns)) if columns.columns.len() == 1 => {
                let from = out.len();
                let inside = columns.columns.into_iter().flat_map(|column| column.slices);
                out.extend(inside.enumerate().map(|(at, mut inner)| {
                    inner.before = inner.before.max(if at == 0 { slice.before } else { 0.0 });
                    inner
                }));
                pictures.extend(row.pictures.iter().map(|sizes| Sizes {
                    place: (n, from + sizes.place.1),
                    smaller: sizes.smaller.clone(),
                }));
            }
            (_, content) => out.push(Slice { content, ..slice }),
        }
    }
    out
}
