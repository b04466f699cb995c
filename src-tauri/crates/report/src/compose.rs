//! Composing the flow: headings, paragraphs, lists, and the pieces of other modules, each with
//! its place in the logical structure.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::error::Result;
use crate::flow::{Column, Columns, Content, GalleryRow, Keep, Sizes, Slice};
use crate::fonts::Fonts;
use crate::frame::{Frame, Item, LineLink, Role};
use crate::photo::PhotoSource;
use crate::picture::PlannedPhoto;
use crate::qr;
use crate::structure::{ElementId, ROOT, Structure};
use crate::style::{Align, BODY, HEADING, LABEL, NOTE, SOFT, SUBHEADING, SUBTITLE, TITLE, TextStyle};
use crate::text::{Rich, Target, break_lines};

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

    /// A list of places of this document, each a link with the number of its page at the right.
    pub fn contents<'l>(
        &mut self,
        style: &TextStyle,
        entries: impl IntoIterator<Item = (&'l str, &'l str, &'l str)>,
    ) -> &mut Self {
        const INDENT: f32 = 13.0;
        /// Room for the number of a page, and for the way to it.
        const NUMBER: f32 = 26.0;
        /// From one dot to the next.
        const DOTS: f32 = 4.0;
        let list = self.element("TOC");
        let width = self.width;
        for (mark, title, anchor) in entries {
            let item = self.core.structure.add("TOCI", list);
            let label = self.core.structure.add("Lbl", item);
            let reference = self.core.structure.add("Reference", item);
            let marks = line_frames(self.core, &mark.into(), style, label, INDENT);
            let text = Rich::new().link(title, Target::Anchor(anchor.to_owned()));
            let mut lines = line_frames(self.core, &text, style, reference, width - INDENT - NUMBER);
            if let Some(last) = lines.last_mut() {
                let end = last.items.iter().map(|item| match item {
                    Item::Text { line, x, .. } => x + line.width,
                    _ => 0.0,
                });
                let end = INDENT + end.fold(0.0, f32::max) + 4.0;
                let number = page_number(anchor, style, width - INDENT, reference);
                last.items.extend(number.items);
                // In line below one another, whatever the length of the titles.
                let first = (end / DOTS).ceil() as usize;
                let count = ((width - NUMBER + 8.0) / DOTS) as usize;
                let dot = |at: usize| [at as f32 * DOTS - INDENT, baseline(style) - 0.7, 0.7, 0.7];
                for at in first..count {
                    last.fill(dot(at), SOFT);
                }
            }
            let columns = [(0.0, marks), (INDENT, lines)];
            let columns = columns.map(|(x, lines)| Column::at(x, bound_lines(lines, Keep::Free).collect()));
            self.push(Slice::new(Content::Columns(Columns {
                columns: columns.into(),
                pad_top: 0.0,
                pad_bottom: 2.0,
                dividers: Vec::new(),
                underline: None,
                whole: true,
            })));
        }
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

    /// Keeps what `compose` writes on one page, if a page can hold it and that leaves little of the page before blank.
    pub fn keep_together(&mut self, compose: impl FnOnce(&mut Self)) -> &mut Self {
        self.kept(Keep::Weak, compose)
    }

    /// The same, though it may leave up to half a page blank: a decision and the signatures below it.
    pub fn keep_firmly(&mut self, compose: impl FnOnce(&mut Self)) -> &mut Self {
        self.kept(Keep::Firm, compose)
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
}

impl Column {
    pub(crate) fn at(x: f32, slices: Vec<Slice>) -> Self {
        Self {
            x,
            slices: slices.into(),
        }
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
