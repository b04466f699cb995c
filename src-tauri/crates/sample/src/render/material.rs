//! What surfaces are made of: colour, relief and gloss at a place on a face, drawn from noise instead of photographs.

use super::lettering;
use super::noise::{chance, layered, value};
use super::vector::{Vec3, grey, smooth, v};

/// What a surface is made of. Colours are linear RGB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Material {
    /// Bare or thinly painted plaster; `rough` 0–1 is how much of the trowel shows.
    Plaster {
        tint: Vec3,
        rough: f32,
    },
    /// An even coat, from matt (0) to satin (0.3).
    Paint {
        tint: Vec3,
        sheen: f32,
    },
    /// Satin paint with a run, `at` the place of its drop and `long` its length.
    PaintRun {
        tint: Vec3,
        at: (f32, f32),
        long: f32,
    },
    /// Timber with its grain along the second coordinate of the face (or the first, if `lying`).
    Wood {
        tint: Vec3,
        lying: bool,
        seed: u32,
    },
    /// Oak boards of a floor, running along y.
    Parquet {
        tint: Vec3,
    },
    /// Tiles of `width` × `height` with cement joints.
    Tiles {
        tint: Vec3,
        width: f32,
        height: f32,
    },
    Metal {
        tint: Vec3,
    },
    Concrete,
    /// A steel rule: millimetres from `zero` along the first coordinate of its large face.
    Rule {
        zero: f32,
    },
    /// The glass of a spirit level; `bubble` is how far it stands from the middle, in metres, along the first
    /// coordinate (or the second, if `upright`).
    Vial {
        bubble: f32,
        upright: bool,
    },
    /// Masking tape with a pencil note.
    Tape {
        text: &'static str,
        height: f32,
    },
    /// Bright sky behind a window.
    Sky,
}

/// A surface at one place.
#[derive(Clone, Copy, Debug)]
pub struct Surface {
    pub colour: Vec3,
    pub glow: Vec3,
    /// 0 matt to 1 mirror.
    pub gloss: f32,
    /// How far a reflection is blurred, 0–1.
    pub blur: f32,
}

impl Material {
    /// The colour seen from afar, for light that bounces.
    pub fn mean(&self) -> Vec3 {
        match *self {
            Material::Plaster { tint, .. }
            | Material::Paint { tint, .. }
            | Material::PaintRun { tint, .. }
            | Material::Wood { tint, .. }
            | Material::Parquet { tint }
            | Material::Tiles { tint, .. } => tint,
            Material::Metal { tint } => tint * 0.6,
            Material::Concrete => grey(0.33),
            Material::Rule { .. } => grey(0.5),
            Material::Vial { .. } => v(0.4, 0.6, 0.12),
            Material::Tape { .. } => v(0.7, 0.58, 0.3),
            Material::Sky => grey(0.8),
        }
    }

    /// Light that the material gives by itself.
    pub fn glow(&self) -> Vec3 {
        if *self == Material::Sky {
            v(3.0, 3.35, 3.8)
        } else {
            Vec3::default()
        }
    }

    /// The surface at `(u, w)` metres on its face; `pixel` is what one pixel covers there, in metres.
    pub fn surface(&self, u: f32, w: f32, pixel: f32) -> Surface {
        let fine = |frequency: f32| 2.0 * pixel * frequency;
        let (colour, gloss, blur) = match *self {
            Material::Plaster { tint, rough } => {
                let cloud = 0.10 * rough * layered(u * 1.7, w * 1.7, 3, fine(1.7), 11)
                    + 0.03 * layered(u * 23.0, w * 31.0, 3, fine(25.0), 12);
                let smear =
                    0.13 * rough * smooth(0.02, 0.16, layered(u * 1.1 + 3.0, w * 1.6, 4, fine(1.5), 17));
                let cloud = cloud + smear.min(0.13);
                let speck = 0.05 * rough * smooth(0.55, 0.8, value(u * 170.0, w * 170.0, 13));
                (tint * (1.0 + cloud - speck), 0.0, 1.0)
            }
            Material::Paint { tint, sheen } => (
                tint * (1.0 + 0.02 * layered(u * 3.0, w * 3.0, 3, fine(3.0), 21)),
                sheen * 0.25,
                0.35,
            ),
            Material::PaintRun { tint, .. } => (
                tint * (1.0 + 0.015 * layered(u * 9.0, w * 9.0, 3, fine(9.0), 22)),
                0.2,
                0.12,
            ),
            Material::Wood { tint, lying, seed } => {
                let (across, along) = if lying { (w, u) } else { (u, w) };
                (wood(tint, across, along, pixel, seed), 0.05, 0.4)
            }
            Material::Parquet { tint } => parquet(tint, u, w, pixel),
            Material::Tiles { tint, width, height } => {
                tiles(tint, u / width, w / height, pixel / width, (width, height))
            }
            Material::Metal { tint } => (tint * (0.55 + 0.05 * value(u * 900.0, w * 40.0, 61)), 0.42, 0.22),
            Material::Concrete => {
                let stain = 0.5 * layered(u * 1.3, w * 1.3, 6, fine(1.3), 71);
                let splash = 0.35
                    * smooth(0.72, 0.80, value(u * 26.0, w * 26.0, 73))
                    * smooth(0.1, 0.3, value(u * 2.0, w * 2.0, 74));
                let cloud = 0.42 * stain + splash + 0.16 * layered(u * 40.0, w * 40.0, 3, fine(40.0), 75);
                (v(0.36, 0.34, 0.31) * (1.0 + cloud), 0.0, 1.0)
            }
            Material::Rule { zero } => rule(u - zero, w, pixel),
            Material::Vial { bubble, upright } => {
                let (along, across) = if upright { (w, u) } else { (u, w) };
                vial(along, across, bubble)
            }
            Material::Tape { text, height } => {
                let crease = 0.06 * layered(u * 60.0, w * 190.0, 2, fine(90.0), 81);
                let paper = v(0.80, 0.66, 0.36) * (1.0 + crease);
                let across = u / height + lettering::width(text) / 2.0;
                let stroke = lettering::distance(text, across - 0.06 * (w / height), w / height + 0.5);
                let ink = 1.0 - smooth(0.055, 0.055 + (pixel / height).max(0.03), stroke);
                (paper.mix(v(0.035, 0.04, 0.07), 0.9 * ink), 0.02, 0.6)
            }
            Material::Sky => (grey(0.8), 0.0, 1.0),
        };
        let glow = if *self == Material::Sky {
            self.glow() * (0.8 + 0.16 * w + 0.12 * layered(u * 1.4, w * 2.2, 3, 0.0, 91))
        } else {
            Vec3::default()
        };
        Surface {
            colour,
            glow,
            gloss,
            blur,
        }
    }

    /// The height of the relief there, in metres, if the material has one.
    pub fn relief(&self, u: f32, w: f32, pixel: f32) -> Option<f32> {
        let fine = |frequency: f32| 2.0 * pixel * frequency;
        match *self {
            Material::Plaster { rough, .. } => {
                let waves = 0.0035 * rough * layered(u * 4.5, w * 3.5, 2, fine(4.0), 14);
                let trowel =
                    0.0008 * rough * layered(u * 14.0 + w * 9.0, w * 40.0 - u * 22.0, 3, fine(45.0), 15);
                let sand = 0.00016 * (0.4 + rough) * layered(u * 240.0, w * 240.0, 2, fine(240.0), 16);
                Some(waves + trowel + sand)
            }
            Material::Paint { .. } => Some(
                0.0006 * layered(u * 6.0, w * 6.0, 2, fine(6.0), 23)
                    + 0.000_07 * layered(u * 260.0, w * 260.0, 2, fine(260.0), 24),
            ),
            Material::PaintRun { at, long, .. } => {
                Some(run(u, w, at, long) + 0.000_06 * layered(u * 230.0, w * 90.0, 2, fine(230.0), 25))
            }
            Material::Wood { lying, seed, .. } => {
                let (across, along) = if lying { (w, u) } else { (u, w) };
                Some(0.000_12 * layered(across * 320.0, along * 9.0, 2, fine(320.0), seed + 3))
            }
            Material::Tiles { width, height, .. } => {
                let (a, b) = (u / width, w / height);
                let edge = joint(a, width).min(joint(b, height));
                Some(0.0014 * smooth(0.0005, 0.004, edge) + 0.0004 * value(u * 7.0, w * 7.0, 41))
            }
            Material::Concrete => Some(0.0012 * layered(u * 60.0, w * 60.0, 3, fine(60.0), 72)),
            Material::Tape { .. } => Some(0.0002 * layered(u * 70.0, w * 160.0, 2, fine(100.0), 82)),
            _ => None,
        }
    }
}

fn wood(tint: Vec3, across: f32, along: f32, pixel: f32, seed: u32) -> Vec3 {
    let fine = |frequency: f32| 2.0 * pixel * frequency;
    let bend = 0.02 * value(along * 1.6, across * 3.0, seed);
    let rings = layered((across + bend) * 46.0, along * 0.9, 3, fine(46.0), seed + 1);
    let pores = if pixel < 0.0012 {
        smooth(0.35, 0.75, value(across * 620.0, along * 14.0, seed + 2))
    } else {
        0.2
    };
    let shade = 1.0 + 0.34 * rings - 0.16 * pores;
    tint.tinted(v(shade, shade * 0.99 - 0.01 * pores, shade * 0.965))
}

fn parquet(tint: Vec3, u: f32, w: f32, pixel: f32) -> (Vec3, f32, f32) {
    const BOARD: f32 = 0.13;
    const LENGTH: f32 = 1.1;
    let column = (u / BOARD).floor();
    let shifted = w / LENGTH + chance(column as i32, 7, 31);
    let row = shifted.floor();
    let seed = 300 + (chance(column as i32, row as i32, 32) * 900.0) as u32;
    let tone = 0.84 + 0.32 * chance(column as i32, row as i32, 33);
    let warm = 0.96 + 0.08 * chance(column as i32, row as i32, 34);
    let side = from_edge(u / BOARD - column) * BOARD;
    let end = from_edge(shifted - row) * LENGTH;
    let gap = 1.0 - smooth(0.0004, 0.0012 + pixel, side.min(end));
    let board =
        wood(tint * tone, u + column * 3.7, w + row * 1.9, pixel, seed).tinted(v(warm, 1.0, 2.0 - warm));
    (
        board * (1.0 - 0.72 * gap * (0.0022 / (0.0022 + pixel))),
        0.10 * (1.0 - gap),
        0.16,
    )
}

fn tiles(tint: Vec3, a: f32, b: f32, pixel: f32, (width, height): (f32, f32)) -> (Vec3, f32, f32) {
    let (column, row) = (a.floor(), b.floor());
    let tone = 0.95 + 0.10 * chance(column as i32, row as i32, 42);
    let shift = 5.0 * chance(column as i32, row as i32, 43);
    let (u, w) = (a * width + shift, b * height + shift);
    let veins = layered(u * 5.0, w * 5.0, 5, 2.0 * pixel * width * 5.0, 44);
    let cloud = 0.16 * veins - 0.08 * smooth(0.0, 0.12, 0.06 - veins.abs());
    let metre = pixel * width;
    let edge = joint(a, width).min(joint(b, height));
    let face = smooth(0.0020 - metre * 0.5, 0.0026 + metre * 0.5, edge);
    let cement = v(0.20, 0.185, 0.165)
        * (1.0 + 0.22 * layered(a * width * 90.0, b * height * 90.0, 2, metre * 180.0, 45));
    (
        cement.mix(tint * (tone + cloud), face),
        0.11 * face,
        0.05 + 0.3 * (1.0 - face),
    )
}

/// Metres from the middle of the nearest joint.
fn joint(position: f32, size: f32) -> f32 {
    from_edge(position - position.floor()) * size
}

fn from_edge(fraction: f32) -> f32 {
    fraction.min(1.0 - fraction)
}

fn rule(u: f32, w: f32, pixel: f32) -> (Vec3, f32, f32) {
    let steel = grey(0.70 + 0.04 * value(u * 60.0, w * 1600.0, 51));
    let millimetre = (u * 1000.0 + 0.5).floor();
    let long = match millimetre as i32 {
        n if n % 10 == 0 => 0.0105,
        n if n % 5 == 0 => 0.0078,
        _ => 0.0052,
    };
    const EDGE: f32 = 0.013;
    let line = (u - millimetre / 1000.0).abs();
    let on_scale = u > -0.0006 && w > EDGE - long;
    let cover = (0.000_25 / pixel).min(1.0);
    let tick = if on_scale {
        cover * (1.0 - smooth(0.000_09, 0.000_13 + pixel * 0.7, line))
    } else {
        0.0
    };
    let centimetre = (u * 100.0 + 0.5).floor();
    let mut figure = 0.0;
    if centimetre >= 0.0 && (centimetre as usize) < FIGURES.len() {
        let text = FIGURES[centimetre as usize];
        const HEIGHT: f32 = 0.0062;
        let along = (u - centimetre / 100.0) / HEIGHT + lettering::width(text) / 2.0;
        let up = (w - (EDGE - 0.0185)) / HEIGHT;
        figure =
            cover.sqrt() * (1.0 - smooth(0.07, 0.08 + pixel / HEIGHT, lettering::distance(text, along, up)));
    }
    (steel.mix(grey(0.02), tick.max(figure) * 0.95), 0.2, 0.3)
}

const FIGURES: [&str; 21] = [
    "", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18",
    "19", "20",
];

fn vial(along: f32, across: f32, bubble: f32) -> (Vec3, f32, f32) {
    const RADIUS: f32 = 0.0075;
    let round = 1.0 - 0.55 * (across / RADIUS) * (across / RADIUS);
    let liquid = v(0.50, 0.80, 0.08) * (0.45 + 0.55 * round);
    let (du, dw) = ((along - bubble) / 0.0095, across / 0.0052);
    let inside = du * du + dw * dw;
    let shine = smooth(0.25, 0.0, (du + 0.25) * (du + 0.25) + (dw - 0.45) * (dw - 0.45));
    let filled = liquid.mix(
        v(0.80, 0.95, 0.42) + grey(0.6 * shine),
        1.0 - smooth(0.80, 0.95, inside),
    );
    let rim = smooth(0.80, 0.92, inside) - smooth(0.98, 1.15, inside);
    let mark = 1.0 - smooth(0.0005, 0.0009, ((along.abs()) - 0.0112).abs());
    let colour = (filled * (1.0 - 0.6 * rim)).mix(grey(0.01), mark);
    (colour, 0.12, 0.1)
}

/// Height of a run of paint: a thin trail that starts in a thickening and ends in a drop.
fn run(u: f32, w: f32, (at_u, at_w): (f32, f32), long: f32) -> f32 {
    let mut height: f32 = 0.0;
    for (shift, share, seed) in [(0.0, 1.0, 26), (0.031, 0.62, 27), (-0.044, 0.36, 28)] {
        let length = long * share;
        let bottom = at_w + long * (1.0 - share) * 0.8;
        let wander = 0.0016 * value(w * 22.0, 0.5, seed);
        let across = u - at_u - shift - wander;
        let along = (w - bottom) / length;
        let width = 0.0034 + 0.0012 * share;
        let drop = {
            let (x, y) = (across / (width * 1.45), (w - bottom) / (width * 2.3));
            0.0026 * share * (1.0 - x * x - y * y).max(0.0).sqrt()
        };
        let trail = if (0.0..1.0).contains(&along) {
            let x = across / width;
            0.0012 * share * (1.0 - 0.55 * along) * (1.0 - x * x).max(0.0) * smooth(1.0, 0.8, along)
        } else {
            0.0
        };
        height = height.max(drop).max(trail);
    }
    let sag = 0.0011 * smooth(0.06, 0.0, (w - at_w - long).abs()) * smooth(0.14, 0.02, (u - at_u).abs());
    height + sag
}
