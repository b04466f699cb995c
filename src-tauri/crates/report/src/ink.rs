//! Drawn signatures: strokes of a pen become smooth curves whose width follows the pressure.

use crate::frame::{PathPoint, Shape};
use crate::style::Colour;

/// A point of a stroke. Positions are in any unit, the same for both axes, y downwards: drawings
/// are scaled to the place where they are printed, their proportions kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InkPoint {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
    /// From 0 (touching) to 1; 0.5 where the device cannot tell.
    pub pressure: f32,
}

/// One stroke, from pen down to pen up.
pub type Stroke = Vec<InkPoint>;

/// Dark blue, as of a pen.
const PEN: Colour = Colour(0x12, 0x20, 0x5C);
const THINNEST: f32 = 0.5;
const WIDEST: f32 = 2.1;
/// Widths move in steps of 0.2 pt, so that most curves share one.
const STEPS: f32 = 5.0;

/// The strokes scaled into a box, in its middle.
pub(crate) fn shapes(strokes: &[Stroke], area: [f32; 4]) -> Vec<Shape> {
    let drawn = || {
        strokes
            .iter()
            .flatten()
            .filter(|p| p.x.is_finite() && p.y.is_finite())
    };
    let [x, y, width, height] = area.map(|length| length.max(0.0));
    let bounds = |of: fn(&InkPoint) -> f32| {
        let ends = drawn()
            .map(of)
            .fold((f32::MAX, f32::MIN), |(a, b), v| (a.min(v), b.max(v)));
        (ends.0, (ends.1 - ends.0).max(0.0))
    };
    let ((left, across), (top, down)) = (bounds(|p| p.x), bounds(|p| p.y));
    let longest = across.max(down);
    let scale = if longest > 0.0 {
        (width / across).min(height / down)
    } else {
        1.0
    };
    let (left, top) = (
        x + (width - across * scale) / 2.0 - left * scale,
        y + (height - down * scale) / 2.0 - top * scale,
    );
    let place = |p: &InkPoint| (left + p.x * scale, top + p.y * scale);
    let mut shapes = Vec::new();
    for stroke in strokes {
        let stroke: Vec<&InkPoint> = stroke
            .iter()
            .filter(|p| p.x.is_finite() && p.y.is_finite())
            .collect();
        let points: Vec<(f32, f32)> = stroke.iter().map(|p| place(p)).collect();
        let mut segments: Vec<(f32, Vec<PathPoint>)> = Vec::new();
        if let (1, Some(dot), Some(&(x, y))) = (points.len(), stroke.first(), points.first()) {
            let path = vec![PathPoint::at(x, y), PathPoint::at(x + 0.01, y)];
            segments.push((pen_width(dot.pressure), path));
        }
        for (n, pair) in points.windows(2).enumerate() {
            let &[from, to] = pair else { continue };
            let before = points.get(n.wrapping_sub(1)).copied().unwrap_or(from);
            let after = points.get(n + 2).copied().unwrap_or(to);
            let pressure = stroke.get(n).map_or(0.5, |p| p.pressure);
            let pen = pen_width(pressure);
            let curve = catmull_rom(before, from, to, after);
            match segments.last_mut() {
                Some((same, path)) if *same == pen => path.extend(&curve[1..]),
                _ => segments.push((pen, curve.to_vec())),
            }
        }
        shapes.extend(segments.into_iter().map(|(pen, path)| {
            let mut shape = Shape::open(vec![path]).stroked(PEN, pen);
            shape.round = true;
            shape
        }));
    }
    shapes
}

/// The cubic Bézier curve of a Catmull-Rom spline between two of its points.
fn catmull_rom(p0: (f32, f32), p1: (f32, f32), p2: (f32, f32), p3: (f32, f32)) -> [PathPoint; 4] {
    [
        PathPoint::at(p1.0, p1.1),
        PathPoint::handle(p1.0 + (p2.0 - p0.0) / 6.0, p1.1 + (p2.1 - p0.1) / 6.0),
        PathPoint::handle(p2.0 - (p3.0 - p1.0) / 6.0, p2.1 - (p3.1 - p1.1) / 6.0),
        PathPoint::at(p2.0, p2.1),
    ]
}

fn pen_width(pressure: f32) -> f32 {
    let width = THINNEST + (WIDEST - THINNEST) * clamp(pressure);
    (width * STEPS).round() / STEPS
}

fn clamp(value: f32) -> f32 {
    if value.is_finite() {
        value.clamp(0.0, 1.0)
    } else {
        0.5
    }
}
