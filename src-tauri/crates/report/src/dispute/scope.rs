//! An act inside a larger document: its headings go below that of the act, its places get names of their own, and it makes no
//! bookmarks.

use std::ops::Range;

use crate::compose::Composer;
use crate::flow::Content;
use crate::frame::Item;
use crate::structure::{ElementId, Structure};
use crate::text::Target;

/// Composes into `c` with every name led by `prefix`. Exhibits and objections are places of the whole document.
pub(crate) fn within<'p>(
    c: &mut Composer<'_, 'p>,
    prefix: &str,
    compose: impl FnOnce(&mut Composer<'_, 'p>),
) {
    let from = c.core.structure.elements().len();
    let (parent, width) = (c.parent, c.width());
    let mut inner = c.inner(parent, width);
    compose(&mut inner);
    let mut slices = inner.finish();
    let to = c.core.structure.elements().len();
    lower(&mut c.core.structure, from..to);
    for slice in &mut slices {
        rename(&mut slice.content, prefix);
    }
    for slice in slices {
        c.push(slice);
    }
}

/// A place inside an act.
pub(crate) fn place(prefix: &str, name: &str) -> String {
    format!("{prefix}/{name}")
}

/// Headings of any level come right below the heading of level 3 that the act has: none is skipped (PDF/UA-1, 7.4.2).
fn lower(structure: &mut Structure, elements: Range<usize>) {
    for number in elements {
        let element = structure.get_mut(ElementId(number));
        if matches!(element.tag, "H1" | "H2" | "H3") {
            element.tag = "H4";
        }
    }
}

fn rename(content: &mut Content, prefix: &str) {
    match content {
        Content::Frame(frame) => {
            frame.items.retain(|item| !matches!(item, Item::Bookmark { .. }));
            for item in &mut frame.items {
                match item {
                    Item::Anchor { name, .. } => *name = place(prefix, name),
                    Item::Text { links, .. } => {
                        for link in links {
                            lead(&mut link.target, prefix);
                        }
                    }
                    _ => {}
                }
            }
        }
        Content::Columns(columns) => {
            let slices = columns.columns.iter_mut().flat_map(|column| &mut column.slices);
            for slice in slices {
                rename(&mut slice.content, prefix);
            }
        }
    }
}

fn lead(target: &mut Target, prefix: &str) {
    if let Target::Anchor(name) = target {
        let everywhere = ["exhibit-", "objection-"];
        if !everywhere.iter().any(|kind| name.starts_with(kind)) {
            *name = place(prefix, name);
        }
    }
}
