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
            && ASPECTS.contains(&ink.aspect)
            && ink.strokes.len() <= MOST_STROKES
            && points <= MOST_POINTS;
        if !sane {
            return Err(refuse("problem-ink-bad"));
        }
        if way(ink) < LEAST_WAY {
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
                            whole(point.x.clamp(0.0, 1.0), 10_000.0),
                            whole(point.y.clamp(0.0, 1.0), 10_000.0),
                            whole(point.pressure.clamp(0.0, 1.0), 1_000.0),
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
        x: point.x.clamp(0.0, 1.0),
        y: point.y.clamp(0.0, 1.0) / ink.aspect,
        pressure: point.pressure.clamp(0.0, 1.0),
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
