//! Lines of text as frames of the flow: where their baselines stand, which links they carry, how those of one paragraph are bound to
//! each other. Tables, captions and the furniture of a page set their lines with the same ones.

use super::Core;
use crate::flow::{Keep, Slice};
use crate::fonts::Fonts;
use crate::frame::{Frame, Item, LineLink, Role};
use crate::structure::ElementId;
use crate::style::{Align, TextStyle};
use crate::text::{Rich, break_lines};

/// The lines of a text, one frame each, belonging to `element`.
pub(crate) fn line_frames(
    core: &mut Core<'_>,
    text: &Rich,
    style: &TextStyle,
    element: ElementId,
    width: f32,
) -> Vec<Frame> {
    let links: Vec<LineLink> = text
        .0
        .iter()
        .enumerate()
        .filter_map(|(span, part)| {
            let target = part.link.clone()?;
            Some(LineLink {
                span,
                element: core.structure.add("Link", element),
                target,
            })
        })
        .collect();
    let lines = break_lines(&core.fonts, text, style, width);
    let frames = lines.into_iter().map(|line| {
        let links = links
            .iter()
            .filter(|link| line.runs.iter().any(|run| run.span == link.span));
        let links = links.cloned().collect();
        let x = line.offset(width, style.align);
        let (y, role) = (baseline(style), Role::Part(element));
        let items = vec![Item::Text {
            line,
            links,
            x,
            y,
            role,
        }];
        Frame {
            items,
            height: style.leading,
        }
    });
    frames.collect()
}

/// Lines of one paragraph, none of which stands alone on a page; the last is bound to what follows by `last`.
pub(crate) fn bound_lines(frames: Vec<Frame>, last: Keep) -> impl Iterator<Item = Slice> {
    let count = frames.len();
    frames.into_iter().enumerate().map(move |(n, frame)| {
        let mut slice = Slice::frame(frame);
        let bound = count <= 3 || n == 0 || n + 2 == count;
        slice.keep = match n + 1 == count {
            true => last,
            false if bound => Keep::Strong,
            false if last == Keep::Strong => Keep::Weak,
            false => Keep::Free,
        };
        slice
    })
}

/// The number of the page of a named place, at the right edge of a column.
pub(crate) fn page_number(anchor: &str, style: &TextStyle, width: f32, element: ElementId) -> Frame {
    let number = Item::PageNumber {
        anchor: anchor.to_owned(),
        style: style.aligned(Align::Right),
        x: width,
        y: baseline(style),
        role: Role::Part(element),
    };
    Frame {
        items: vec![number],
        height: style.leading,
    }
}

/// One line that is not read: head, foot, marks.
pub(crate) fn decoration_line(
    fonts: &Fonts,
    text: &Rich,
    style: &TextStyle,
    [x, y]: [f32; 2],
) -> Option<Item> {
    let line = break_lines(fonts, text, style, f32::MAX).into_iter().next()?;
    let x = match style.align {
        Align::Start => x,
        Align::Right => x - line.width,
        Align::Centre => x - line.width / 2.0,
    };
    Some(Item::Text {
        line,
        links: Vec::new(),
        x,
        y,
        role: Role::Decoration,
    })
}

/// Where the baseline stands below the top of a line: letters in the middle of their leading.
pub(crate) fn baseline(style: &TextStyle) -> f32 {
    style.leading / 2.0 + style.size * 0.337
}
