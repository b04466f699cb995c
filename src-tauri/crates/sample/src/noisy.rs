//! Large photos for measuring: 12 megapixels that compress as badly as a phone's, none like another.

use crate::camera::{self, Fields};
use crate::photos::jpeg;
use crate::render::noise::{grain, hash, value};
use image::RgbImage;

/// Size of the pictures, in pixels.
pub const WIDTH: u32 = 4000;
pub const HEIGHT: u32 = 3000;

/// A JPEG of 12 megapixels and about 2.6 MB; each `number` gives another one.
pub fn photo(number: u32) -> Vec<u8> {
    let mut picture = RgbImage::new(WIDTH, HEIGHT);
    let row = WIDTH as usize * 3;
    for (y, line) in picture
        .as_flat_samples_mut()
        .samples
        .chunks_exact_mut(row)
        .enumerate()
    {
        let down = y as f32 / 300.0;
        for (x, pixel) in line.chunks_exact_mut(3).enumerate() {
            // Broad shades are looked up every eighth pixel only.
            let across = (x & !7) as f32 / 300.0;
            let shade = 128.0 + 70.0 * value(across, down, number);
            let noise = 15.4 * grain(x as i32, y as i32, number);
            let tint = (hash(x as i32 / 256, y as i32 / 256, number) & 15) as f32;
            pixel[0] = (shade + noise + tint) as u8;
            pixel[1] = (shade + noise) as u8;
            pixel[2] = (shade + noise - tint) as u8;
        }
    }
    let fields = Fields {
        taken: "2026:11:21 14:07:03",
        offset: Some("+01:00"),
        orientation: [1, 6, 8, 3][number as usize % 4],
        position: Some((47.468_6, -0.555_3)),
        software: "L12 Ver.2.10",
    };
    camera::insert(&jpeg(&picture, 80), &camera::segment(&fields, WIDTH, HEIGHT))
}
