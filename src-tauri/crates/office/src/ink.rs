//! Handwriting as it is kept: whole numbers, one canonical form, one hash.

use crate::api::Ink;
use crate::problems::{Outcome, refuse};
use acceptance::Sha256Hash;
use report::{InkPoint, Stroke};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// No hand draws more than this in one signature.
const MOST_STROKES: usize = 500;
const MOST_POINTS: usize = 50_000;
/// The way of the pen, as a share of the surface’s width, below which nothing was written.
const LEAST_WAY: f32 = 0.05;
/// The longer side of all that was drawn, as a share of the surface’s width, below which there is but a dot.
const LEAST_EXTENT: f32 = 0.02;
/// Where a pen may be that has left the surface; further away there is none.
const NEAR: std::ops::RangeInclusive<f32> = -1.0..=2.0;
/// Shapes of surfaces, width over height, that a window can have.
const ASPECTS: std::ops::RangeInclusive<f32> = 0.1..=30.0;

/// A drawn signature.
pub(crate) struct Strokes {
    strokes: Vec<Stroke>,
    json: String,
    sha256: Sha256Hash,
}

/// The canonical form: aspect in thousandths; positions in ten-thousandths of width and height, pressure in thousandths,
/// milliseconds.
#[derive(Serialize)]
struct Kept {
    aspect: i64,
    strokes: Vec<Vec<[i64; 4]>>,
}

impl Strokes {
    /// Reads what `name` drew; an empty or impossible drawing is refused.
    pub(crate) fn read(ink: &Ink, name: &str) -> Outcome<Self> {
        let points: usize = ink.strokes.iter().map(Vec::len).sum();
        if points == 0 {
            return Err(refuse("problem-ink-empty").with("name", name));
        }
        let every = ink.strokes.iter().flatten();
        let finite = every.clone().all(|point| {
            [point.x, point.y, point.pressure]
                .iter()
                .all(|value| value.is_finite())
        });
        let sane = finite
            && every
                .clone()
                .all(|point| NEAR.contains(&point.x) && NEAR.contains(&point.y))
            && ASPECTS.contains(&ink.aspect)
            && ink.strokes.len() <= MOST_STROKES
            && points <= MOST_POINTS;
        if !sane {
            return Err(refuse("problem-ink-bad"));
        }
        // What is measured is what is drawn: a pen that leaves the frame goes along its edge.
        let ink = &clamped(ink);
        if way(ink) < LEAST_WAY || extent(ink) < LEAST_EXTENT {
            return Err(refuse("problem-ink-empty").with("name", name));
        }
        let kept = Kept {
            aspect: whole(ink.aspect, 1_000.0),
            strokes: ink
                .strokes
                .iter()
                .map(|stroke| {
                    let point = |point: &crate::api::StrokePoint| {
                        [
                            whole(point.x, 10_000.0),
                            whole(point.y, 10_000.0),
                            whole(point.pressure, 1_000.0),
                            i64::from(point.ms),
                        ]
                    };
                    stroke.iter().map(point).collect()
                })
                .collect(),
        };
        let json = serde_json::to_value(&kept)
            .and_then(|value| serde_json::to_string(&value))
            .map_err(|error| refuse("problem-ink-bad").because(error))?;
        Ok(Self {
            strokes: fitted(ink),
            sha256: hash(&json),
            json,
        })
    }

    /// The canonical form.
    pub(crate) fn json(&self) -> &str {
        &self.json
    }

    /// The SHA-256 of the canonical form.
    pub(crate) fn sha256(&self) -> Sha256Hash {
        self.sha256
    }

    /// The strokes as the pages draw them.
    pub(crate) fn drawn(&self) -> Vec<Stroke> {
        self.strokes.clone()
    }
}

/// The SHA-256 of stroke data in their canonical form.
pub(crate) fn hash(json: &str) -> Sha256Hash {
    Sha256Hash(Sha256::digest(json).into())
}

fn clamped(ink: &Ink) -> Ink {
    let mut ink = ink.clone();
    for point in ink.strokes.iter_mut().flatten() {
        point.x = point.x.clamp(0.0, 1.0);
        point.y = point.y.clamp(0.0, 1.0);
        point.pressure = point.pressure.clamp(0.0, 1.0);
    }
    ink
}

/// The longer side of what was drawn, in widths of the surface.
fn extent(ink: &Ink) -> f32 {
    let span = |of: fn(&crate::api::StrokePoint) -> f32| {
        let every = || ink.strokes.iter().flatten().map(of);
        every().fold(f32::MIN, f32::max) - every().fold(f32::MAX, f32::min)
    };
    span(|point| point.x).max(span(|point| point.y) / ink.aspect)
}

/// The way of the pen, in widths of the surface.
fn way(ink: &Ink) -> f32 {
    let step = |pair: &[crate::api::StrokePoint]| match pair {
        [from, to] => (to.x - from.x).hypot((to.y - from.y) / ink.aspect),
        _ => 0.0,
    };
    ink.strokes
        .iter()
        .flat_map(|stroke| stroke.windows(2).map(step))
        .sum()
}

fn fitted(ink: &Ink) -> Vec<Stroke> {
    // The pages want one unit for both axes: the width of the surface.
    let point = |point: &crate::api::StrokePoint| InkPoint {
        x: point.x,
        y: point.y / ink.aspect,
        pressure: point.pressure,
    };
    ink.strokes
        .iter()
        .map(|stroke| stroke.iter().map(point).collect())
        .collect()
}

#[allow(clippy::cast_possible_truncation, reason = "the value is finite and small")]
fn whole(value: f32, scale: f32) -> i64 {
    (value * scale).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::StrokePoint;

    fn ink(points: &[(f32, f32)]) -> Ink {
        let point = |(place, (x, y)): (u32, &(f32, f32))| StrokePoint {
            x: *x,
            y: *y,
            pressure: 0.5,
            ms: place,
        };
        Ink {
            aspect: 2.0,
            strokes: vec![(0..).zip(points).map(point).collect()],
        }
    }

    fn code(points: &[(f32, f32)]) -> Option<String> {
        let catalogue = messages::Catalogue::of(acceptance::Language::Fr);
        let read = Strokes::read(&ink(points), "Claire");
        read.err().map(|fault| fault.say(catalogue).code)
    }

    #[test]
    fn a_stroke_within_the_frame_is_read() {
        assert_eq!(code(&[(0.1, 0.2), (0.6, 0.8)]), None);
        // A pen that leaves the frame on its way.
        assert_eq!(code(&[(0.1, 0.2), (1.2, 0.8), (0.5, -0.1)]), None);
    }

    #[test]
    fn what_is_drawn_outside_of_the_frame_is_no_signature() {
        assert_eq!(
            code(&[(1.1, 1.1), (1.9, 1.9)]).as_deref(),
            Some("problem-ink-empty")
        );
    }

    #[test]
    fn a_dot_gone_over_again_and_again_is_no_signature() {
        let dot: Vec<(f32, f32)> = (0..500).map(|n| (0.5 + 0.001 * (n % 2) as f32, 0.5)).collect();
        assert_eq!(code(&dot).as_deref(), Some("problem-ink-empty"));
    }

    #[test]
    fn points_that_no_pen_can_reach_are_refused() {
        for far in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 1e38, -40.0] {
            assert_eq!(
                code(&[(0.1, 0.1), (far, 0.5)]).as_deref(),
                Some("problem-ink-bad"),
                "{far}"
            );
            assert_eq!(
                code(&[(0.1, far), (0.7, 0.5)]).as_deref(),
                Some("problem-ink-bad"),
                "{far}"
            );
        }
    }
}
