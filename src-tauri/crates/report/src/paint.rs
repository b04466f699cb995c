//! Frames become page operations, marked with the element they belong to.
//!
//! Pages grow downwards here and upwards in the file; this is the only place that turns them.

use std::collections::BTreeMap;
use std::rc::Rc;

use printpdf::{
    Codepoint, Color, CurTransMat, DictItem, FontId, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode,
    PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix, WindingOrder, XObjectId,
    XObjectTransform,
};

use crate::compose::decoration_line;
use crate::flow::{Backdrop, Content, Placed, Slice};
use crate::fonts::Fonts;
use crate::frame::{Item, LineLink, Role, Shape};
use crate::picture::{PlannedPhoto, placement};
use crate::structure::{Kid, Structure};
use crate::style::{CONTENT_TOP, CONTENT_WIDTH, Colour, MARGIN_LEFT, PAGE_HEIGHT, RULE};
use crate::text::{Line, Rich, Run, Target};

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

/// All pages painted, and what lies on them.
#[derive(Default)]
pub(crate) struct Painted {
    pub pages: Vec<Vec<Op>>,
    pub links: Vec<PlacedLink>,
    pub fields: Vec<PlacedField>,
    pub bookmarks: Vec<PlacedBookmark>,
}

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

    fn page_index(&self) -> usize {
        self.painted.pages.len().saturating_sub(1)
    }

    fn op(&mut self, op: Op) {
        if let Some(page) = self.painted.pages.last_mut() {
            page.push(op);
        }
    }

    /// Grounds below the text, then the outlines above it.
    fn backdrops(&mut self, flow: &[Placed], above: bool) {
        let same = |a: &Placed, b: &Placed| match (&a.slice.backdrop, &b.slice.backdrop) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            _ => false,
        };
        for run in flow.chunk_by(same) {
            let (Some(first), Some(last)) = (run.first(), run.last()) else {
                continue;
            };
            let Some(backdrop) = &first.slice.backdrop else {
                continue;
            };
            let (top, bottom) = (first.y + CONTENT_TOP, last.y + last.slice.height() + CONTENT_TOP);
            let area = [MARGIN_LEFT, top, CONTENT_WIDTH, bottom - top];
            match backdrop.as_ref() {
                Backdrop::Callout(tone) if !above => {
                    self.decoration(&Shape::rectangle(area).filled(tone.ground()));
                    let bar = [MARGIN_LEFT, top, 3.0, bottom - top];
                    self.decoration(&Shape::rectangle(bar).filled(tone.bar()));
                }
                Backdrop::Box if above => {
                    let radius = |round: bool| if round { 2.5 } else { 0.0 };
                    let (top, bottom) = (radius(first.slice.edges.0), radius(last.slice.edges.1));
                    self.decoration(&Shape::rounded(area, top, bottom).stroked(RULE, 0.6));
                }
                _ => {}
            }
        }
    }

    fn decoration(&mut self, shape: &Shape) {
        self.shape(shape, 0.0, 0.0, Role::Decoration);
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

    fn shape(&mut self, shape: &Shape, x0: f32, y0: f32, role: Role) {
        self.mark(role);
        if let Some((colour, width)) = shape.stroke {
            self.op(Op::SetOutlineColor {
                col: colour_of(colour),
            });
            self.op(Op::SetOutlineThickness { pt: Pt(width) });
            let (cap, join) = if shape.round {
                (LineCapStyle::Round, LineJoinStyle::Round)
            } else {
                (LineCapStyle::Butt, LineJoinStyle::Miter)
            };
            self.op(Op::SetLineCapStyle { cap });
            self.op(Op::SetLineJoinStyle { join });
        }
        if let Some(colour) = shape.fill {
            self.op(Op::SetFillColor {
                col: colour_of(colour),
            });
        }
        let rings = shape.rings.iter().map(|ring| {
            ring.iter()
                .map(|p| LinePoint {
                    p: point(x0 + p.x, y0 + p.y),
                    bezier: p.curve,
                })
                .collect::<Vec<_>>()
        });
        if shape.closed {
            let rings = rings.map(|points| PolygonRing { points }).collect();
            let mode = match (shape.fill, shape.stroke) {
                (Some(_), Some(_)) => PaintMode::FillStroke,
                (None, Some(_)) => PaintMode::Stroke,
                _ => PaintMode::Fill,
            };
            let winding_order = WindingOrder::NonZero;
            self.op(Op::DrawPolygon {
                polygon: Polygon {
                    rings,
                    mode,
                    winding_order,
                },
            });
        } else {
            for points in rings {
                self.op(Op::DrawLine {
                    line: printpdf::Line {
                        points,
                        is_closed: false,
                    },
                });
            }
        }
    }

    fn photo(&mut self, photo: usize, area: [f32; 4], role: Role) {
        let Some(planned) = self.photos.get(photo) else {
            return;
        };
        let rect = rectangle(area);
        let matrix = placement(planned.info.orientation, rect).map(round);
        self.mark(role);
        if let Some(Role::Part(element)) = self.open {
            self.structure.get_mut(element).bounds = Some(rect);
        }
        self.op(Op::SaveGraphicsState);
        self.op(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        // The name is unknown to the layer below on purpose: it then neither scales nor copies it.
        let id = XObjectId(format!("Photo{photo}"));
        self.op(Op::UseXobject {
            id,
            transform: XObjectTransform::default(),
        });
        self.op(Op::RestoreGraphicsState);
    }

    fn line(&mut self, line: &Line, links: &[LineLink], x: f32, y: f32, role: Role) {
        let mut x = x;
        let link_of = |run: &Run| links.iter().position(|link| link.span == run.span);
        for runs in line.runs.chunk_by(|a, b| link_of(a) == link_of(b)) {
            let link = runs.first().and_then(link_of).and_then(|n| links.get(n));
            let reachable = link.filter(|link| self.reachable(&link.target));
            self.mark(reachable.map_or(role, |link| Role::Part(link.element)));
            let start = x;
            self.op(Op::StartTextSection);
            for run in runs {
                self.run(run, x, y);
                x += run.width;
            }
            self.op(Op::EndTextSection);
            if let (Some(link), Some(run)) = (reachable, runs.first()) {
                let label: String = runs.iter().map(|run| run.text.as_str()).collect();
                self.link(link, label, [start, x], y, run);
            }
        }
    }

    fn reachable(&self, target: &Target) -> bool {
        match target {
            Target::Anchor(name) => self.anchors.contains_key(name),
            Target::Uri(_) => true,
        }
    }

    fn link(&mut self, link: &LineLink, label: String, [from, to]: [f32; 2], y: f32, run: &Run) {
        if to - from < 0.1 {
            return;
        }
        let role = Role::Part(link.element);
        let low = y + run.size * 0.18;
        self.shape(
            &Shape::line((from, low), (to, low)).stroked(run.colour, 0.5),
            0.0,
            0.0,
            role,
        );
        if self.furniture || self.unread {
            return;
        }
        let page = self.page_index();
        let kid = Kid::Link {
            page,
            link: self.painted.links.len(),
        };
        self.close();
        self.structure.add_kid(link.element, kid);
        let rect = rectangle([from, y - run.size * 0.85, to - from, run.size * 1.15]);
        let target = link.target.clone();
        self.painted.links.push(PlacedLink {
            page,
            rect,
            target,
            label,
        });
    }

    fn turned(&mut self, line: &Line, x: f32, y: f32, degrees: f32) {
        self.mark(Role::Decoration);
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.op(Op::SaveGraphicsState);
        let matrix = [cos, sin, -sin, cos, x, PAGE_HEIGHT - y].map(|v| (v * 1e4).round() / 1e4);
        self.op(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        self.op(Op::StartTextSection);
        let mut x = -line.width / 2.0;
        for run in &line.runs {
            self.run(run, x, PAGE_HEIGHT);
            x += run.width;
        }
        self.op(Op::EndTextSection);
        self.op(Op::RestoreGraphicsState);
    }

    /// Shows one run with its first glyph at (x, y).
    fn run(&mut self, run: &Run, x: f32, y: f32) {
        let fonts = self.fonts;
        let face = fonts.face(run.face);
        let mut complex = run.complex;
        let codes: Vec<Codepoint> = run
            .glyphs
            .iter()
            .map(|glyph| {
                let (number, faithful) = face.use_glyph(glyph.id, &glyph.text);
                complex |= !faithful;
                let correction = face.file_advance(glyph.id) - glyph.advance * 1000.0;
                Codepoint::with_cid(number, round(correction), glyph.text.clone())
            })
            .collect();
        self.op(Op::SetFillColor {
            col: colour_of(run.colour),
        });
        let font = PdfFontHandle::External(FontId(font_name(run.face)));
        self.op(Op::SetFont {
            font,
            size: Pt(run.size),
        });
        if complex {
            let mut text = vec![0xFE, 0xFF];
            text.extend(run.text.encode_utf16().flat_map(u16::to_be_bytes));
            self.op(Op::BeginMarkedContentWithProperties {
                tag: "Span".into(),
                properties: DictItem::Dict {
                    map: BTreeMap::from([("ActualText".into(), DictItem::Bytes(text))]),
                },
            });
        }
        if run.glyphs.iter().any(|glyph| glyph.dx != 0.0 || glyph.dy != 0.0) {
            let mut at = x;
            for (glyph, code) in run.glyphs.iter().zip(codes) {
                let code = Codepoint { offset: 0.0, ..code };
                let (dx, dy) = (glyph.dx * run.size, glyph.dy * run.size);
                self.show(at + dx, y - dy, vec![code]);
                at += glyph.advance * run.size;
            }
        } else {
            self.show(x, y, codes);
        }
        if complex {
            self.op(Op::EndMarkedContent);
        }
    }

    fn show(&mut self, x: f32, y: f32, codes: Vec<Codepoint>) {
        let matrix = [1.0, 0.0, 0.0, 1.0, round(x), round(PAGE_HEIGHT - y)];
        self.op(Op::SetTextMatrix {
            matrix: TextMatrix::Raw(matrix),
        });
        self.op(Op::ShowText {
            items: vec![TextItem::GlyphIds(codes)],
        });
    }
}

/// The name of a face in the resources of a page.
pub(crate) fn font_name(face: usize) -> String {
    format!("Face{face}")
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
