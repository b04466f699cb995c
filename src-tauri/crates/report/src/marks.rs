//! What is drawn over a picture: arrows, ellipses, measures, words, numbers of reserves. Vectors and letters, never pixels.
//!
//! A photo can be of any brightness, so every line lies on a wider white one and every word in a white box. Nothing leaves
//! the picture: what would is moved back into it.

use crate::compose::{Core, line_frames};
use crate::frame::{Frame, Item, PathPoint, Role, Shape};
use crate::structure::ElementId;
use crate::style::{Align, CAPTION, Colour, INK, TextStyle, WHITE, Weight};
use crate::text::{Rich, measure};

/// A mark over a picture; places are fractions of its width and height, from its top left corner.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// From its tail to what it points at.
    Arrow([f32; 2], [f32; 2]),
    /// The rectangle that it fills: left, top, width, height.
    Ellipse([f32; 4]),
    /// A line between two ends with what was measured.
    Measure([f32; 2], [f32; 2], String),
    /// Words, beginning at the middle of their left edge.
    Words([f32; 2], String),
    /// A number in a circle.
    Number([f32; 2], String),
}

/// The colour of all that is drawn: 5.3:1 on white.
const DRAWN: Colour = Colour(0xC4, 0x26, 0x1D);
const LINE: f32 = 1.2;
/// How far the white reaches beyond a line, on each side.
const HALO: f32 = 0.9;
/// Space between the words and the edge of their box.
const PAD: f32 = 2.2;
/// The widest box of words, as a share of the picture.
const WIDEST: f32 = 0.62;

/// A picture on the page: where it lies, and the element that it belongs to.
pub(crate) struct Ground {
    pub area: [f32; 4],
    pub element: ElementId,
}

impl Ground {
    fn place(&self, [x, y]: [f32; 2]) -> (f32, f32) {
        let [left, top, width, height] = self.area;
        (left + x.clamp(0.0, 1.0) * width, top + y.clamp(0.0, 1.0) * height)
    }

    /// Words and lines are drawn smaller on a small picture, down to what can still be read.
    fn scale(&self) -> f32 {
        let [_, _, width, height] = self.area;
        (width.max(height) / 240.0).clamp(0.8, 1.35)
    }
}

/// Draws `marks` over the picture, the first one lowest.
pub(crate) fn draw(core: &mut Core<'_>, frame: &mut Frame, marks: &[Mark], ground: &Ground) {
    let mut pen = Pen {
        core,
        frame,
        ground,
        scale: ground.scale(),
    };
    for mark in marks {
        match mark {
            Mark::Arrow(from, to) => pen.arrow(ground.place(*from), ground.place(*to)),
            Mark::Ellipse([x, y, width, height]) => {
                let (left, top) = ground.place([*x, *y]);
                let (right, low) = ground.place([x + width, y + height]);
                pen.line(&ellipse([left, top, right - left, low - top]));
            }
            Mark::Measure(from, to, words) => {
                pen.dimension(ground.place(*from), ground.place(*to), words);
            }
            Mark::Words(at, words) => {
                let (x, y) = ground.place(*at);
                pen.words(words, |_, height| (x, y - height / 2.0));
            }
            Mark::Number(at, number) => pen.number(ground.place(*at), number),
        }
    }
}

struct Pen<'a, 'p> {
    core: &'a mut Core<'p>,
    frame: &'a mut Frame,
    ground: &'a Ground,
    scale: f32,
}

impl Pen<'_, '_> {
    fn shape(&mut self, shape: Shape) {
        self.frame.items.push(Item::Shape {
            shape,
            role: Role::Part(self.ground.element),
        });
    }

    /// A line with its halo.
    fn line(&mut self, shape: &Shape) {
        for (colour, width) in [(WHITE, LINE + 2.0 * HALO), (DRAWN, LINE)] {
            let mut drawn = shape.clone().stroked(colour, width * self.scale);
            drawn.round = true;
            self.shape(drawn);
        }
    }

    fn arrow(&mut self, from: (f32, f32), to: (f32, f32)) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let head = (7.0 * self.scale).min(length * 0.6).max(2.5);
        let barbs = barbs(from, to, head);
        let point = |(x, y): (f32, f32)| PathPoint::at(x, y);
        let [left, right] = barbs;
        let shape = Shape::open(vec![
            vec![point(from), point(to)],
            vec![point(left), point(to), point(right)],
        ]);
        self.line(&shape);
    }

    /// A line with a stroke across each end, and its words beside its middle.
    fn dimension(&mut self, from: (f32, f32), to: (f32, f32), words: &str) {
        let (across, along) = (to.0 - from.0, to.1 - from.1);
        let length = across.hypot(along).max(0.01);
        let half = 4.0 * self.scale;
        let (x, y) = (-along / length * half, across / length * half);
        let end =
            |(at, down): (f32, f32)| vec![PathPoint::at(at - x, down - y), PathPoint::at(at + x, down + y)];
        let shape = Shape::open(vec![
            vec![PathPoint::at(from.0, from.1), PathPoint::at(to.0, to.1)],
            end(from),
            end(to),
        ]);
        self.line(&shape);
        let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
        // Off the line, so that both are seen: above a flat one, at the right of a steep one.
        let away = half + 1.5;
        let flat = across.abs() >= along.abs();
        self.words(words, |width, height| match flat {
            true => (middle.0 - width / 2.0, middle.1 - away - height),
            false => (middle.0 + away, middle.1 - height / 2.0),
        });
    }

    /// Words in a white box, whose top left corner follows from its size.
    fn words(&mut self, words: &str, corner: impl Fn(f32, f32) -> (f32, f32)) {
        let style = sized(CAPTION, self.scale)
            .coloured(INK)
            .weighted(Weight::Semibold);
        let [left, top, width, height] = self.ground.area;
        let rich = Rich::from(words);
        let pad = PAD * self.scale;
        let room = (width * WIDEST - 2.0 * pad).max(20.0);
        let wide = measure(&self.core.fonts, &rich, &style).min(room) + 0.5;
        let lines = line_frames(self.core, &rich, &style, self.ground.element, wide);
        let deep = style.leading * lines.len() as f32;
        let (box_width, box_height) = (wide + 2.0 * pad, deep + pad);
        let (x, y) = corner(box_width, box_height);
        let x = x.min(left + width - box_width - 0.6).max(left + 0.6);
        let y = y.min(top + height - box_height - 0.6).max(top + 0.6);
        let area = [x, y, box_width, box_height];
        self.shape(
            Shape::rounded(area, 1.6, 1.6)
                .filled(WHITE)
                .stroked(DRAWN, 0.7 * self.scale),
        );
        let mut down = y + pad / 2.0;
        for line in lines {
            for item in line.items {
                let moved = match item {
                    Item::Text {
                        line,
                        links,
                        x: at,
                        y: base,
                        role,
                    } => Item::Text {
                        line,
                        links,
                        x: x + pad + at,
                        y: down + base,
                        role,
                    },
                    other => other,
                };
                self.frame.items.push(moved);
            }
            down += style.leading;
        }
    }

    fn number(&mut self, at: (f32, f32), number: &str) {
        let style = sized(CAPTION, self.scale * 1.1)
            .coloured(WHITE)
            .weighted(Weight::Semibold)
            .aligned(Align::Centre);
        let rich = Rich::from(number);
        let wide = measure(&self.core.fonts, &rich, &style);
        let radius = (wide / 2.0 + 2.4 * self.scale).max(6.4 * self.scale);
        let [left, top, width, height] = self.ground.area;
        let rim = radius + HALO;
        let x = at.0.min(left + width - rim).max(left + rim);
        let y = at.1.min(top + height - rim).max(top + rim);
        let circle = |radius: f32| ellipse([x - radius, y - radius, 2.0 * radius, 2.0 * radius]);
        self.shape(circle(rim).filled(WHITE));
        self.shape(circle(radius).filled(DRAWN));
        let lines = line_frames(self.core, &rich, &style, self.ground.element, 2.0 * radius);
        for item in lines.into_iter().take(1).flat_map(|line| line.items) {
            if let Item::Text {
                line,
                links,
                x: along,
                role,
                ..
            } = item
            {
                self.frame.items.push(Item::Text {
                    line,
                    links,
                    x: x - radius + along,
                    y: y + style.size * 0.337,
                    role,
                });
            }
        }
    }
}

fn sized(style: TextStyle, scale: f32) -> TextStyle {
    TextStyle {
        size: style.size * scale * 0.95,
        leading: style.leading * scale * 0.95,
        ..style
    }
}

/// The two ends of an arrow’s head.
fn barbs(from: (f32, f32), to: (f32, f32), length: f32) -> [(f32, f32); 2] {
    let turn = (to.1 - from.1).atan2(to.0 - from.0);
    [0.48_f32, -0.48].map(|spread| {
        let (sin, cos) = (turn + spread).sin_cos();
        (to.0 - cos * length, to.1 - sin * length)
    })
}

/// An ellipse in the rectangle left, top, width, height.
fn ellipse([x, y, width, height]: [f32; 4]) -> Shape {
    /// How far a handle stands from the middle of a side, of half its length.
    const HANDLE: f32 = 0.552_285;
    let (across, down) = (width / 2.0, height / 2.0);
    let (cx, cy) = (x + across, y + down);
    let (hx, hy) = (across * HANDLE, down * HANDLE);
    let (point, handle) = (PathPoint::at, PathPoint::handle);
    let ring = vec![
        point(cx + across, cy),
        handle(cx + across, cy + hy),
        handle(cx + hx, cy + down),
        point(cx, cy + down),
        handle(cx - hx, cy + down),
        handle(cx - across, cy + hy),
        point(cx - across, cy),
        handle(cx - across, cy - hy),
        handle(cx - hx, cy - down),
        point(cx, cy - down),
        handle(cx + hx, cy - down),
        handle(cx + across, cy - hy),
        point(cx + across, cy),
    ];
    Shape {
        closed: true,
        ..Shape::open(vec![ring])
    }
}

#[cfg(test)]
mod tests {
    use super::{barbs, ellipse};

    #[test]
    fn an_arrow_points_at_its_end() {
        let [one, other] = barbs((0.0, 0.0), (10.0, 0.0), 5.0);
        assert!(one.0 < 10.0 && other.0 < 10.0, "behind the end");
        assert!((one.1 + other.1).abs() < 1e-4, "on both sides of the line");
        assert!(one.1.abs() > 1.0);
    }

    #[test]
    fn an_ellipse_fills_its_rectangle() {
        let shape = ellipse([10.0, 20.0, 40.0, 10.0]);
        let ends = |of: fn(&crate::frame::PathPoint) -> f32| {
            let all = shape.rings.iter().flatten().map(of);
            all.fold((f32::MAX, f32::MIN), |(a, b), v| (a.min(v), b.max(v)))
        };
        assert_eq!(ends(|p| p.x), (10.0, 50.0));
        assert_eq!(ends(|p| p.y), (20.0, 30.0));
    }
}
