//! Composing the flow: headings, paragraphs, lists, and the pieces of other modules, each with
//! its place in the logical structure.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::flow::{Column, Columns, Content, Keep, Slice};
use crate::fonts::Fonts;
use crate::frame::{Frame, Item, LineLink, Role};
use crate::photo::PhotoSource;
use crate::picture::PlannedPhoto;
use crate::qr;
use crate::structure::{ElementId, ROOT, Structure};
use crate::style::{Align, BODY, HEADING, LABEL, NOTE, SUBHEADING, SUBTITLE, TITLE, TextStyle};
use crate::text::{Rich, break_lines};

/// A signature field to be left empty.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub name: String,
    pub label: String,
}

/// What all parts of a document share while it is composed.
pub(crate) struct Core<'p> {
    pub fonts: Fonts,
    pub structure: Structure,
    pub source: &'p dyn PhotoSource,
    pub photos: Vec<PlannedPhoto>,
    pub photo_numbers: BTreeMap<String, usize>,
    pub fields: Vec<Field>,
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
        })
    }
}

/// Writes downwards into a column of some width.
pub struct Composer<'c, 'p> {
    pub(crate) core: &'c mut Core<'p>,
    pub(crate) slices: Vec<Slice>,
    pub(crate) parent: ElementId,
    pub(crate) width: f32,
    gap: f32,
    pending: Vec<Item>,
    turn: bool,
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
            turn: false,
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
        self.turn = true;
        self
    }

    /// The title of the document, its lines of about the same length, with a line below it.
    pub fn title(&mut self, title: &str, subtitle: Option<&str>) -> &mut Self {
        let element = self.element("H1");
        self.bookmark(1, title);
        let whole = self.width;
        self.width = self.balanced(title, &TITLE);
        self.lines(&title.into(), &TITLE, element, Keep::Strong);
        self.width = whole;
        if let Some(subtitle) = subtitle {
            self.space(2.0);
            let element = self.element("P");
            self.lines(&subtitle.into(), &SUBTITLE, element, Keep::Free);
        }
        self
    }

    /// The least width that does not cost a line more.
    fn balanced(&self, text: &str, style: &TextStyle) -> f32 {
        const STEP: f32 = 6.0;
        let (text, mut width) = (Rich::from(text), self.width);
        let lines = |width| break_lines(&self.core.fonts, &text, style, width).len();
        let least = lines(width);
        while width > self.width / 2.0 && lines(width - STEP) == least {
            width -= STEP;
        }
        width
    }

    /// The subject of a letter: its heading, in the size of a heading inside the text.
    pub fn subject(&mut self, subject: &str) -> &mut Self {
        let element = self.element("H1");
        self.bookmark(1, subject);
        self.lines(&subject.into(), &SUBHEADING, element, Keep::Strong);
        self
    }

    /// A picture without caption, at the right edge, within the given size; nothing if it cannot
    /// be shown.
    pub fn logo(&mut self, key: &str, alt: &str, width: f32, height: f32) -> &mut Self {
        self.logo_at(Align::Right, key, alt, [width, height])
    }

    /// The same at the left edge, in the middle, or at the right.
    pub fn logo_at(&mut self, align: Align, key: &str, alt: &str, [width, height]: [f32; 2]) -> &mut Self {
        if let Some(photo) = self.core.plan_photo(key) {
            let (w, h) = self.core.photos[photo].info.seen_size();
            let scale = (width / w as f32).min(height / h as f32);
            let (width, height) = (w as f32 * scale, h as f32 * scale);
            let element = self.element("Figure");
            self.core.structure.get_mut(element).alt = Some(alt.to_owned());
            let x = match align {
                Align::Start => 0.0,
                Align::Centre => (self.width - width) / 2.0,
                Align::Right => self.width - width,
            };
            let (y, role) = (0.0, Role::Part(element));
            let items = vec![Item::Photo {
                photo,
                x,
                y,
                width,
                height,
                role,
            }];
            self.push(Slice::frame(Frame {
                items,
                height: height + 5.0,
            }));
        }
        self
    }

    /// A QR code, `size` points wide.
    pub fn qr(&mut self, text: &str, size: f32, alt: &str) -> Result<&mut Self> {
        let shape = qr::shape(text, [0.0, 0.0], size)?;
        let element = self.element("Figure");
        self.core.structure.get_mut(element).alt = Some(alt.to_owned());
        let bounds = Item::Bounds {
            element,
            x: 0.0,
            y: 0.0,
            width: size,
            height: size,
        };
        let items = vec![
            Item::Shape {
                shape,
                role: Role::Part(element),
            },
            bounds,
        ];
        self.push(Slice::frame(Frame { items, height: size }));
        Ok(self)
    }

    /// A heading of level 2 or 3, never the last thing on a page.
    pub fn heading(&mut self, level: u8, text: &str) -> &mut Self {
        let (tag, style, above) = match level {
            0..=2 => ("H2", HEADING, 13.0),
            _ => ("H3", SUBHEADING, 9.0),
        };
        let element = self.element(tag);
        self.bookmark(level.clamp(2, 3), text);
        self.space(above);
        self.lines(&text.into(), &style, element, Keep::Strong);
        self.space(4.0)
    }

    /// A paragraph of running text.
    pub fn paragraph(&mut self, text: impl Into<Rich>) -> &mut Self {
        self.styled(text, &BODY)
    }

    /// A paragraph of smaller text.
    pub fn note(&mut self, text: impl Into<Rich>) -> &mut Self {
        self.styled(text, &NOTE)
    }

    /// The name of a field; what follows stays with it.
    pub fn label(&mut self, text: impl Into<Rich>) -> &mut Self {
        let element = self.element("P");
        self.lines(&text.into(), &LABEL, element, Keep::Strong);
        self
    }

    /// A remark that leads to what follows, and stays with it.
    pub fn lead(&mut self, text: impl Into<Rich>, style: &TextStyle) -> &mut Self {
        let element = self.element("P");
        self.lines(&text.into(), style, element, Keep::Strong);
        self
    }

    /// A paragraph in a style of [`crate::style`].
    pub fn styled(&mut self, text: impl Into<Rich>, style: &TextStyle) -> &mut Self {
        let text = text.into();
        if !text.is_empty() {
            let element = self.element("P");
            self.lines(&text, style, element, Keep::Free);
        }
        self
    }

    /// A list with a mark before each entry.
    pub fn list<'l>(
        &mut self,
        style: &TextStyle,
        entries: impl IntoIterator<Item = (&'l str, Rich)>,
    ) -> &mut Self {
        const INDENT: f32 = 13.0;
        let list = self.element("L");
        for (mark, text) in entries {
            let item = self.core.structure.add("LI", list);
            let label = self.core.structure.add("Lbl", item);
            let body = self.core.structure.add("LBody", item);
            let width = self.width;
            let mut marks = self.inner(label, INDENT);
            marks.lines(&mark.into(), style, label, Keep::Free);
            let marks = marks.finish();
            let mut texts = self.inner(body, width - INDENT);
            texts.lines(&text, style, body, Keep::Free);
            let texts = texts.finish();
            self.push(Slice::new(Content::Columns(Columns {
                columns: vec![Column::at(0.0, marks), Column::at(INDENT, texts)],
                pad_top: 0.0,
                pad_bottom: 2.0,
                dividers: Vec::new(),
                underline: None,
                whole: false,
            })));
        }
        self
    }

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
        self.push(Slice::new(Content::Columns(Columns {
            columns: vec![Column::at(0.0, first), Column::at(left_width + GUTTER, second)],
            pad_top: 0.0,
            pad_bottom: 0.0,
            dividers: Vec::new(),
            underline: None,
            whole: true,
        })));
        self
    }

    /// Keeps what `compose` writes on one page, if a page can hold it.
    pub fn keep_together(&mut self, compose: impl FnOnce(&mut Self)) -> &mut Self {
        let start = self.slices.len();
        compose(self);
        let end = self.slices.len().saturating_sub(1);
        for slice in self.slices.iter_mut().take(end).skip(start) {
            slice.keep = slice.keep.max(Keep::Weak);
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
        let count = frames.len();
        for (n, frame) in frames.into_iter().enumerate() {
            let mut slice = Slice::frame(frame);
            let bound = count <= 3 || n == 0 || n + 2 == count;
            slice.keep = match n + 1 == count {
                true => last,
                false if bound => Keep::Strong,
                false if last == Keep::Strong => Keep::Weak,
                false => Keep::Free,
            };
            self.push(slice);
        }
    }

    /// Adds a slice, with the space and the names that were announced.
    pub(crate) fn push(&mut self, mut slice: Slice) {
        slice.before = slice.before.max(std::mem::take(&mut self.gap));
        slice.new_page |= std::mem::take(&mut self.turn);
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
}

impl Column {
    pub(crate) fn at(x: f32, slices: Vec<Slice>) -> Self {
        Self {
            x,
            slices: slices.into(),
        }
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

/// Where the baseline stands below the top of a line: letters in the middle of their leading.
pub(crate) fn baseline(style: &TextStyle) -> f32 {
    style.leading / 2.0 + style.size * 0.337
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

/// The element that holds the whole document.
pub(crate) const DOCUMENT: ElementId = ROOT;
