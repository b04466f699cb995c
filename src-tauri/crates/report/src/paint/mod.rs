//! Frames become page operations, marked with the element they belong to.
//!
//! Pages grow downwards here and upwards in the file; this is the only place that turns them.

mod lines;
mod places;
mod shapes;

pub(crate) use lines::font_name;
pub(crate) use places::{Painted, Place, PlacedBookmark, PlacedField, PlacedLink, anchors};

use std::collections::BTreeMap;

use printpdf::{Color, DictItem, Op, Point, Pt, Rgb};

use crate::compose::decoration_line;
use crate::flow::{Content, Placed, Slice};
use crate::fonts::Fonts;
use crate::frame::{Item, Role, Shape};
use crate::picture::PlannedPhoto;
use crate::structure::{Kid, Structure};
use crate::style::{CONTENT_TOP, Colour, MARGIN_LEFT, PAGE_HEIGHT, RULE};
use crate::text::Rich;

pub(crate) struct Painter<'d> {
    fonts: &'d Fonts,
    structure: &'d mut Structure,
    photos: &'d [PlannedPhoto],
    anchors: &'d BTreeMap<String, Place>,
    painted: Painted,
    contents: Vec<usize>,
    open: Option<Role>,
    /// While painting head and foot.
    furniture: bool,
    /// While painting a head that is repeated.
    unread: bool,
    unmarked: bool,
}

impl<'d> Painter<'d> {
    pub fn new(
        fonts: &'d Fonts,
        structure: &'d mut Structure,
        photos: &'d [PlannedPhoto],
        anchors: &'d BTreeMap<String, Place>,
    ) -> Self {
        Self {
            fonts,
            structure,
            photos,
            anchors,
            painted: Painted::default(),
            contents: Vec::new(),
            open: None,
            furniture: false,
            unread: false,
            unmarked: false,
        }
    }

    /// Paints one page: what lies below, the flow, what lies around it.
    pub fn page(&mut self, below: &[Item], flow: &[Placed], around: &[Item]) {
        self.painted.pages.push(Vec::new());
        self.contents.push(0);
        self.furniture = true;
        self.items(below, 0.0, 0.0);
        self.close();
        self.furniture = false;
        self.backdrops(flow, false);
        for placed in flow {
            self.unread = placed.repeated;
            self.slice(&placed.slice, MARGIN_LEFT, CONTENT_TOP + placed.y);
        }
        self.unread = false;
        self.backdrops(flow, true);
        self.close();
        self.furniture = true;
        self.items(around, 0.0, 0.0);
        self.close();
        self.furniture = false;
    }

    /// Paints a page without any marks, its top `y` below that of a page: for a form.
    pub fn plain(&mut self, items: &[Item], y: f32) {
        self.painted.pages.push(Vec::new());
        self.contents.push(0);
        self.unmarked = true;
        self.items(items, 0.0, y);
    }

    pub fn finish(self) -> Painted {
        self.painted
    }

    fn slice(&mut self, slice: &Slice, x: f32, y: f32) {
        match &slice.content {
            Content::Frame(frame) => self.items(&frame.items, x, y),
            Content::Columns(columns) => {
                let height = columns.height();
                for column in &columns.columns {
                    let mut at = y + columns.pad_top;
                    for (n, slice) in column.slices.iter().enumerate() {
                        at += if n == 0 { 0.0 } else { slice.before };
                        self.slice(slice, x + column.x, at);
                        at += slice.height();
                    }
                }
                for divider in &columns.dividers {
                    let (x, low) = (x + divider, y + height);
                    self.decoration(&Shape::line((x, y), (x, low)).stroked(RULE, 0.6));
                }
                if let Some((colour, width, length)) = columns.underline {
                    let low = y + height;
                    self.decoration(&Shape::line((x, low), (x + length, low)).stroked(colour, width));
                }
            }
        }
    }

    fn items(&mut self, items: &[Item], x0: f32, y0: f32) {
        for item in items {
            match item {
                Item::Text {
                    line,
                    links,
                    x,
                    y,
                    role,
                } => {
                    self.line(line, links, x0 + x, y0 + y, *role);
                }
                Item::Turned { line, x, y, degrees } => {
                    self.turned(line, x0 + x, y0 + y, *degrees);
                }
                Item::Shape { shape, role } => self.shape(shape, x0, y0, *role),
                Item::Photo {
                    photo,
                    x,
                    y,
                    width,
                    height,
                    role,
                } => {
                    self.photo(*photo, [x0 + x, y0 + y, *width, *height], *role);
                }
                Item::Bounds {
                    element,
                    x,
                    y,
                    width,
                    height,
                } => {
                    let rect = rectangle([x0 + x, y0 + y, *width, *height]);
                    self.structure.get_mut(*element).bounds = Some(rect);
                }
                Item::Field {
                    field,
                    element,
                    x,
                    y,
                    width,
                    height,
                } => {
                    let rect = rectangle([x0 + x, y0 + y, *width, *height]);
                    let page = self.page_index();
                    let kid = Kid::Field {
                        page,
                        field: self.painted.fields.len(),
                    };
                    self.structure.add_kid(*element, kid);
                    let placed = PlacedField {
                        field: *field,
                        page,
                        rect,
                    };
                    self.painted.fields.push(placed);
                }
                Item::Empty(element) => self.structure.place(*element),
                Item::PageNumber {
                    anchor,
                    style,
                    x,
                    y,
                    role,
                } => {
                    let number = self.anchors.get(anchor).map(|place| (place.page + 1).to_string());
                    let number = Rich::from(number.unwrap_or_default());
                    // Numerals are in every font: nothing new can be missing so late.
                    if let Some(Item::Text { line, x, y, .. }) =
                        decoration_line(self.fonts, &number, style, [x0 + x, y0 + y])
                    {
                        self.line(&line, &[], x, y, *role);
                    }
                }
                Item::Anchor { .. } => {}
                Item::Bookmark { level, title, y } => {
                    let place = Place {
                        page: self.page_index(),
                        y: y0 + y,
                    };
                    let bookmark = PlacedBookmark {
                        level: *level,
                        title: title.clone(),
                        place,
                    };
                    self.painted.bookmarks.push(bookmark);
                }
            }
        }
    }

    /// Opens marked content for `role`, unless it is open already.
    fn mark(&mut self, role: Role) {
        let role = if self.furniture || self.unread {
            Role::Decoration
        } else {
            role
        };
        if self.unmarked || self.open == Some(role) {
            return;
        }
        self.close();
        self.open = Some(role);
        let (tag, properties) = match role {
            Role::Decoration if self.furniture => (
                "Artifact",
                BTreeMap::from([("Type".into(), DictItem::Name(b"Pagination".to_vec()))]),
            ),
            Role::Decoration => {
                self.op(Op::BeginMarkedContent {
                    tag: "Artifact".into(),
                });
                return;
            }
            Role::Part(element) => {
                let page = self.page_index();
                let mcid = self.contents.get(page).copied().unwrap_or(0);
                if let Some(count) = self.contents.get_mut(page) {
                    *count += 1;
                }
                self.structure.add_kid(element, Kid::Content { page, mcid });
                let tag = self.structure.get_mut(element).tag;
                (tag, BTreeMap::from([("MCID".into(), DictItem::Int(mcid as i64))]))
            }
        };
        self.op(Op::BeginMarkedContentWithProperties {
            tag: tag.into(),
            properties: DictItem::Dict { map: properties },
        });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.op(Op::EndMarkedContent);
        }
    }

    fn op(&mut self, op: Op) {
        if let Some(page) = self.painted.pages.last_mut() {
            page.push(op);
        }
    }

    fn page_index(&self) -> usize {
        self.painted.pages.len().saturating_sub(1)
    }
}

fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn point(x: f32, y: f32) -> Point {
    Point {
        x: Pt(round(x)),
        y: Pt(round(PAGE_HEIGHT - y)),
    }
}

/// Left, bottom, right, top in the file's coordinates.
fn rectangle([x, y, width, height]: [f32; 4]) -> [f32; 4] {
    [x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y].map(round)
}

fn colour_of(colour: Colour) -> Color {
    let [r, g, b] = colour.components();
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}
