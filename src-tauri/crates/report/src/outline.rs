//! Bookmarks, nested as the headings are.

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::objects::text;
use crate::paint::PlacedBookmark;
use crate::pdfa::destination;

/// Writes the outline; none without headings. A level that is skipped costs nothing: an entry
/// hangs below the last one of a lower level.
pub(crate) fn write(
    file: &mut Document,
    bookmarks: &[PlacedBookmark],
    pages: &[ObjectId],
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let parents: Vec<Option<usize>> = (0..bookmarks.len())
        .map(|n| (0..n).rev().find(|&m| bookmarks[m].level < bookmarks[n].level))
        .collect();
    let children =
        |of: Option<usize>| -> Vec<usize> { (0..bookmarks.len()).filter(|&n| parents[n] == of).collect() };
    let descendants = |of: usize| -> usize {
        (of + 1..bookmarks.len())
            .take_while(|&n| bookmarks[n].level > bookmarks[of].level)
            .count()
    };
    for parent in [None].into_iter().chain((0..bookmarks.len()).map(Some)) {
        let siblings = children(parent);
        for (at, &n) in siblings.iter().enumerate() {
            let mut item = dictionary! {
                "Title" => text(&bookmarks[n].title),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => destination(pages, bookmarks[n].place),
            };
            if let Some(&previous) = at.checked_sub(1).and_then(|at| siblings.get(at)) {
                item.set("Prev", ids[previous]);
            }
            if let Some(&next) = siblings.get(at + 1) {
                item.set("Next", ids[next]);
            }
            let below = children(Some(n));
            if let (Some(&first), Some(&last)) = (below.first(), below.last()) {
                item.set("First", ids[first]);
                item.set("Last", ids[last]);
                // Sections are shown, what is below them folded (a negative count).
                let shown = bookmarks[n].level <= 1;
                let count = if shown { below.len() } else { descendants(n) } as i64;
                item.set("Count", if shown { count } else { -count });
            }
            file.objects.insert(ids[n], item.into());
        }
    }
    let top = children(None);
    let (first, last) = (top.first()?, top.last()?);
    let open: usize = top
        .iter()
        .map(|&n| {
            1 + if bookmarks[n].level <= 1 {
                children(Some(n)).len()
            } else {
                0
            }
        })
        .sum();
    let outline = dictionary! {
        "Type" => Object::Name(b"Outlines".to_vec()),
        "First" => ids[*first],
        "Last" => ids[*last],
        "Count" => open as i64,
    };
    file.objects.insert(root, outline.into());
    Some(root)
}
