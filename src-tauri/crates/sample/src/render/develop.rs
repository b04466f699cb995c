//! From light to a photograph: blur of the lens away from the subject, glare of the windows, darker corners, the grain
//! of a small sensor, and the curve that turns light into a picture.

use super::in_rows;
use super::noise::{chance, grain};
use super::scene::Scene;
use super::vector::{Vec3, v};
use image::RgbImage;

/// The finished picture.
pub fn develop(scene: &Scene, mut light: Vec<Vec3>, depths: &[f32], width: usize) -> RgbImage {
    let height = light.len() / width;
    if scene.camera.blur > 0.0 {
        light = defocus(scene, &light, depths, width);
    }
    let glare = glare(&light, width);
    let curve = Curve::new();
    let mut bytes = vec![0_u8; width * height * 3];
    let exposure = scene.camera.exposure;
    in_rows(&mut bytes, width * 3, |y, row| {
        for (x, pixel) in row.chunks_exact_mut(3).enumerate() {
            let (dx, dy) = (
                x as f32 / width as f32 - 0.5,
                (y as f32 - height as f32 * 0.5) / width as f32,
            );
            let corners = 1.0 - 0.42 * (dx * dx + dy * dy);
            let colour = (light[y * width + x] + glare.at(x, y) * 0.07) * (exposure * corners);
            let (column, line) = (x as i32, y as i32);
            // A sensor's noise is a little larger than a pixel and mostly of brightness.
            let speckle =
                0.55 * grain(column, line, scene.seed) + 0.45 * grain(column / 2, line / 2, scene.seed + 1);
            for (part, (value, channel)) in
                pixel
                    .iter_mut()
                    .zip([(colour.x, 2), (colour.y, 3), (colour.z, 4)])
            {
                let tone = curve.tone(value);
                let tint = 0.35 * grain(column / 2, line / 2, scene.seed + channel);
                let noise = (speckle + tint) * (0.0095 + 0.009 * (1.0 - tone));
                *part = ((tone + noise).clamp(0.0, 1.0) * 255.0 + 0.5) as u8;
            }
        }
    });
    RgbImage::from_raw(width as u32, height as u32, bytes).unwrap_or_default()
}

/// The camera's curve: linear light to a display value from 0 to 1.
struct Curve(Vec<f32>);

impl Curve {
    const TOP: f32 = 8.0;
    const STEPS: usize = 8192;

    fn new() -> Curve {
        Curve(
            (0..=Self::STEPS)
                .map(|step| step as f32 / Self::STEPS as f32)
                .map(|share| display(Self::TOP * share * share))
                .collect(),
        )
    }

    fn tone(&self, light: f32) -> f32 {
        let place = (light.clamp(0.0, Self::TOP) / Self::TOP).sqrt() * Self::STEPS as f32;
        let low = (place as usize).min(Self::STEPS - 1);
        let share = place - low as f32;
        self.0[low] * (1.0 - share) + self.0[low + 1] * share
    }
}

/// Soft shoulder and toe, then close to the sRGB curve by square roots alone.
fn display(light: f32) -> f32 {
    let x = light * 0.62;
    let film = ((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)).clamp(0.0, 1.0);
    let (second, fourth) = (film.sqrt(), film.sqrt().sqrt());
    (0.585_122_4 * second + 0.783_140_4 * fourth - 0.368_262_7 * fourth.sqrt()).clamp(0.0, 1.0)
}

/// Bright parts, blurred wide, at an eighth of the size.
struct Glare {
    pixels: Vec<Vec3>,
    width: usize,
}

const GLARE: usize = 8;

impl Glare {
    fn at(&self, x: usize, y: usize) -> Vec3 {
        let height = self.pixels.len() / self.width;
        let (u, w) = (
            (x as f32 / GLARE as f32 - 0.5).max(0.0),
            (y as f32 / GLARE as f32 - 0.5).max(0.0),
        );
        let (left, top) = ((u as usize).min(self.width - 1), (w as usize).min(height - 1));
        let (right, bottom) = ((left + 1).min(self.width - 1), (top + 1).min(height - 1));
        let (s, t) = (u - left as f32, w - top as f32);
        let upper = self.pixels[top * self.width + left].mix(self.pixels[top * self.width + right], s);
        upper.mix(
            self.pixels[bottom * self.width + left].mix(self.pixels[bottom * self.width + right], s),
            t,
        )
    }
}

fn glare(light: &[Vec3], width: usize) -> Glare {
    let height = light.len() / width;
    let (columns, rows) = (width.div_ceil(GLARE), height.div_ceil(GLARE));
    let mut pixels = vec![Vec3::default(); columns * rows];
    for (row, line) in pixels.chunks_exact_mut(columns).enumerate() {
        for (column, pixel) in line.iter_mut().enumerate() {
            let place = (row * GLARE + 4).min(height - 1) * width + (column * GLARE + 4).min(width - 1);
            let bright = light[place];
            *pixel = bright * (bright.luminance() - 1.0).clamp(0.0, 1.0);
        }
    }
    let reach = columns / 16;
    for _ in 0..3 {
        pixels = blurred(&pixels, columns, reach, true);
        pixels = blurred(&pixels, columns, reach, false);
    }
    Glare {
        pixels,
        width: columns,
    }
}

fn blurred(pixels: &[Vec3], width: usize, reach: usize, across: bool) -> Vec<Vec3> {
    let height = pixels.len() / width;
    let (lines, length) = if across { (height, width) } else { (width, height) };
    let place = |line: usize, at: usize| {
        if across {
            line * width + at
        } else {
            at * width + line
        }
    };
    let mut result = vec![Vec3::default(); pixels.len()];
    for line in 0..lines {
        for at in 0..length {
            let (first, last) = (at.saturating_sub(reach), (at + reach).min(length - 1));
            let mut sum = Vec3::default();
            for other in first..=last {
                sum += pixels[place(line, other)];
            }
            result[place(line, at)] = sum * (1.0 / (2 * reach + 1) as f32);
        }
    }
    result
}

/// Each pixel as the mean of a disc whose size grows with the distance from the subject.
fn defocus(scene: &Scene, light: &[Vec3], depths: &[f32], width: usize) -> Vec<Vec3> {
    const TAPS: i32 = 40;
    let height = light.len() / width;
    let subject = (scene.camera.target - scene.camera.eye).length();
    let widest = scene.camera.blur * width.max(height) as f32;
    let size = |depth: f32| {
        let away = (1.0 - subject / depth).abs();
        ((away - 0.04).max(0.0) * 2.0).min(1.0) * widest
    };
    let mut result = vec![Vec3::default(); light.len()];
    in_rows(&mut result, width, |y, row| {
        for (x, pixel) in row.iter_mut().enumerate() {
            let here = y * width + x;
            let own = size(depths[here]);
            let (mut sum, mut weight) = (light[here], 1.0);
            if own > 0.7 {
                for tap in 0..TAPS {
                    let key = (x % 4 + 4 * (y % 4)) as i32;
                    let (a, b) = (
                        2.0 * chance(tap, key, 601) - 1.0,
                        2.0 * chance(tap, key, 602) - 1.0,
                    );
                    if a * a + b * b > 1.0 {
                        continue;
                    }
                    let column = (x as f32 + a * own).clamp(0.0, width as f32 - 1.0) as usize;
                    let line = (y as f32 + b * own).clamp(0.0, height as f32 - 1.0) as usize;
                    let there = line * width + column;
                    // What is sharper than this and in front does not bleed into it.
                    let share = if depths[there] < depths[here] - 0.02 {
                        (size(depths[there]) / own).min(1.0)
                    } else {
                        1.0
                    };
                    let bright = light[there];
                    sum += v(bright.x.min(5.0), bright.y.min(5.0), bright.z.min(5.0)) * share;
                    weight += share;
                }
            }
            *pixel = sum * (1.0 / weight);
        }
    });
    result
}
