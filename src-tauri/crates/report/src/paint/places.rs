//! What lies on the painted pages: links, signature fields, bookmarks, and where the named places are.

use std::collections::BTreeMap;

use printpdf::Op;

use crate::flow::{Content, Placed, Slice};
use crate::frame::Item;
use crate::style::CONTENT_TOP;
use crate::text::Target;

/// All pages painted, and what lies on them.
#[derive(Default)]
pub(crate) struct Painted {
    pub pages: Vec<Vec<Op>>,
    pub links: Vec<PlacedLink>,
    pub fields: Vec<PlacedField>,
    pub bookmarks: Vec<PlacedBookmark>,
}

/// A named place: page, from 0, and distance from the page's top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub page: usize,
    pub y: f32,
}

/// A link on a page; rectangles are left, bottom, right, top.
#[derive(Clone, Debug)]
pub(crate) struct PlacedLink {
    pub page: usize,
    pub rect: [f32; 4],
    pub target: Target,
    pub label: String,
}

#[derive(Clone, Debug)]
pub(crate) struct PlacedField {
    pub field: usize,
    pub page: usize,
    pub rect: [f32; 4],
}

#[derive(Clone, Debug)]
pub(crate) struct PlacedBookmark {
    pub level: u8,
    pub title: String,
    pub place: Place,
}

/// Where the named places of the flow are.
pub(crate) fn anchors(pages: &[Vec<Placed>]) -> BTreeMap<String, Place> {
    fn visit(slice: &Slice, page: usize, y: f32, found: &mut BTreeMap<String, Place>) {
        match &slice.content {
            Content::Frame(frame) => {
                for item in &frame.items {
                    if let Item::Anchor { name, y: offset } = item {
                        found.entry(name.clone()).or_insert(Place { page, y: y + offset });
                    }
                }
            }
            Content::Columns(columns) => {
                for column in &columns.columns {
                    let mut y = y + columns.pad_top;
                    for (n, slice) in column.slices.iter().enumerate() {
                        y += if n == 0 { 0.0 } else { slice.before };
                        visit(slice, page, y, found);
                        y += slice.height();
                    }
                }
            }
        }
    }
    let mut found = BTreeMap::new();
    for (page, placed) in pages.iter().enumerate() {
        for placed in placed.iter().filter(|placed| !placed.repeated) {
            visit(&placed.slice, page, CONTENT_TOP + placed.y, &mut found);
        }
    }
    found
}
