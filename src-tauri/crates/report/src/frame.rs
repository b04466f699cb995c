//! A frame: things to paint, placed from its own top left corner, with y growing downwards.

use crate::structure::ElementId;
use crate::style::{Colour, TextStyle};
use crate::text::{Line, Target};

/// What is read aloud as part of the document, and what only decorates the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Decoration,
    Part(ElementId),
}

/// A link inside a line: the spans it covers, the element that holds it.
#[derive(Clone, Debug)]
pub(crate) struct LineLink {
    pub span: usize,
    pub element: ElementId,
    pub target: Target,
}

/// A point of a path; `curve` marks the two handles of a Bézier curve before its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathPoint {
    pub x: f32,
    pub y: f32,
    pub curve: bool,
}

/// One or more rings or strokes painted together.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub rings: Vec<Vec<PathPoint>>,
    pub fill: Option<Colour>,
    /// Colour and width of the stroke.
    pub stroke: Option<(Colour, f32)>,
    pub closed: bool,
    /// Round ends and joints, as of a pen.
    pub round: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// A line of text with its baseline at `y`.
    Text {
        line: Line,
        links: Vec<LineLink>,
        x: f32,
        y: f32,
        role: Role,
    },
    /// One line of text turned by `degrees` around its middle at (x, y).
    Turned {
        line: Line,
        x: f32,
        y: f32,
        degrees: f32,
    },
    Shape {
        shape: Shape,
        role: Role,
    },
    /// A photo by number, as it is seen (orientation applied) in the box.
    Photo {
        photo: usize,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        role: Role,
    },
    /// The drawn box of a figure made of shapes and text.
    Bounds {
        element: ElementId,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    Field {
        field: usize,
        element: ElementId,
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    /// The number of the page of a named place, known only once all pages are: its right edge is at `x`, its baseline at `y`.
    PageNumber {
        anchor: String,
        style: TextStyle,
        x: f32,
        y: f32,
        role: Role,
    },
    /// An element that has no content here but must be there, as an empty cell.
    Empty(ElementId),
    Anchor {
        name: String,
        y: f32,
    },
    Bookmark {
        level: u8,
        title: String,
        y: f32,
    },
}

impl Item {
    /// The same, elsewhere in its frame.
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. }
            | Self::Turned { x, y, .. }
            | Self::Photo { x, y, .. }
            | Self::Bounds { x, y, .. }
            | Self::Field { x, y, .. }
            | Self::PageNumber { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Shape { shape, .. } => {
                for point in shape.rings.iter_mut().flatten() {
                    point.x += dx;
                    point.y += dy;
                }
            }
            Self::Anchor { y, .. } | Self::Bookmark { y, .. } => *y += dy,
            Self::Empty(_) => {}
        }
        self
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    pub items: Vec<Item>,
    pub height: f32,
}

impl Frame {
    pub fn fill(&mut self, [x, y, width, height]: [f32; 4], colour: Colour) {
        let shape = Shape::rectangle([x, y, width, height]).filled(colour);
        self.items.push(Item::Shape {
            shape,
            role: Role::Decoration,
        });
    }

    pub fn rule(&mut self, from: (f32, f32), to: (f32, f32), colour: Colour, width: f32) {
        let shape = Shape::line(from, to).stroked(colour, width);
        self.items.push(Item::Shape {
            shape,
            role: Role::Decoration,
        });
    }
}

/// How far a Bézier handle stands from the corner of a quarter circle of radius 1.
const QUARTER: f32 = 0.447_715;

impl Shape {
    pub fn line(from: (f32, f32), to: (f32, f32)) -> Self {
        Self::open(vec![vec![
            PathPoint::at(from.0, from.1),
            PathPoint::at(to.0, to.1),
        ]])
    }

    pub fn open(rings: Vec<Vec<PathPoint>>) -> Self {
        Self {
            rings,
            fill: None,
            stroke: None,
            closed: false,
            round: false,
        }
    }

    pub fn rectangle([x, y, width, height]: [f32; 4]) -> Self {
        let ring = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)];
        let ring = ring.into_iter().map(|(x, y)| PathPoint::at(x, y)).collect();
        Self {
            rings: vec![ring],
            fill: None,
            stroke: None,
            closed: true,
            round: false,
        }
    }

    /// A rectangle with corners rounded at the top, at the bottom, or both.
    pub fn rounded([x, y, width, height]: [f32; 4], top: f32, bottom: f32) -> Self {
        let (right, low) = (x + width, y + height);
        let (t, b, ht, hb) = (top, bottom, top * QUARTER, bottom * QUARTER);
        let (point, handle) = (PathPoint::at, PathPoint::handle);
        let ring = vec![
            point(x + t, y),
            point(right - t, y),
            handle(right - ht, y),
            handle(right, y + ht),
            point(right, y + t),
            point(right, low - b),
            handle(right, low - hb),
            handle(right - hb, low),
            point(right - b, low),
            point(x + b, low),
            handle(x + hb, low),
            handle(x, low - hb),
            point(x, low - b),
            point(x, y + t),
            handle(x, y + ht),
            handle(x + ht, y),
            point(x + t, y),
        ];
        Self {
            rings: vec![ring],
            fill: None,
            stroke: None,
            closed: true,
            round: false,
        }
    }

    pub fn filled(mut self, colour: Colour) -> Self {
        self.fill = Some(colour);
        self
    }

    pub fn stroked(mut self, colour: Colour, width: f32) -> Self {
        self.stroke = Some((colour, width));
        self
    }
}

impl PathPoint {
    pub fn at(x: f32, y: f32) -> Self {
        Self { x, y, curve: false }
    }

    pub fn handle(x: f32, y: f32) -> Self {
        Self { x, y, curve: true }
    }
}
