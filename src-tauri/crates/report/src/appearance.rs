//! How a signature looks once it is given: a form for the field of a finished document, with its
//! own font subset, because the fonts of the document lack the letters of a later name.

use std::collections::BTreeMap;

use lopdf::{Object, ObjectId, Stream};

use crate::compose::baseline;
use crate::error::Result;
use crate::fonts::Fonts;
use crate::frame::{Frame, Item, Role};
use crate::ink::{self, Stroke};
use crate::paint::Painter;
use crate::structure::Structure;
use crate::style::{INK, PAGE_HEIGHT, SOFT, TextStyle, Weight};
use crate::text::{Rich, break_lines};

/// A line of a signature's appearance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Whether it must be seen: the name.
    pub strong: bool,
}

impl Line {
    /// A line of ordinary weight.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: false,
        }
    }

    /// A line that must be seen.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: true,
        }
    }
}

const PAD: f32 = 4.0;
const LARGEST: f32 = 8.6;
const SMALLEST: f32 = 5.0;

/// Draws the appearance of a signature, `width` by `height` points: the drawn strokes, if any, at
/// the left, the lines beside them, as large as fits. Objects it needs are handed to `add`.
pub fn signature_appearance(
    lines: &[Line],
    strokes: Option<&[Stroke]>,
    width: f32,
    height: f32,
    add: &mut dyn FnMut(Object) -> ObjectId,
) -> Result<Stream> {
    let fonts = Fonts::bundled()?;
    let mut frame = Frame::default();
    let strokes = strokes.filter(|strokes| strokes.iter().any(|stroke| !stroke.is_empty()));
    let ink_width = if strokes.is_some() {
        (width * 0.46).max(height).min(width * 0.6)
    } else {
        0.0
    };
    if let Some(strokes) = strokes {
        let area = [PAD, PAD, ink_width - 2.0 * PAD, height - 2.0 * PAD];
        let shapes = ink::shapes(strokes, area);
        let role = Role::Decoration;
        frame
            .items
            .extend(shapes.into_iter().map(|shape| Item::Shape { shape, role }));
    }
    let room = (width - ink_width - 2.0 * PAD).max(10.0);
    let mut size = LARGEST;
    let (set, leading) = loop {
        let style = TextStyle {
            size,
            leading: size * 1.3,
            weight: Weight::Regular,
            colour: SOFT,
            align: crate::style::Align::Start,
        };
        let set: Vec<_> = lines
            .iter()
            .flat_map(|line| {
                let text = acceptance::text::clean_line(&line.text);
                let text = match line.strong {
                    true => Rich::new().state(text, INK),
                    false => Rich::from(text),
                };
                break_lines(&fonts, &text, &style, room)
            })
            .collect();
        if set.len() as f32 * style.leading <= height - 2.0 * PAD || size <= SMALLEST {
            break (set, style);
        }
        size -= 0.3;
    };
    fonts.check()?;
    let most = ((height - 2.0 * PAD) / leading.leading).floor().max(1.0) as usize;
    let shown = set.len().min(most);
    let mut y = (height - shown as f32 * leading.leading) / 2.0;
    for line in set.into_iter().take(shown) {
        let at = y + baseline(&leading);
        let x = ink_width + PAD;
        let role = Role::Decoration;
        frame.items.push(Item::Text {
            line,
            links: Vec::new(),
            x,
            y: at,
            role,
        });
        y += leading.leading;
    }
    let (mut structure, anchors) = (Structure::new(), BTreeMap::new());
    let mut painter = Painter::new(&fonts, &mut structure, &[], &anchors);
    painter.plain(&frame.items, PAGE_HEIGHT - height);
    crate::pdfa::form(&painter.finish(), &fonts, [0.0, 0.0, width, height], add)
}
