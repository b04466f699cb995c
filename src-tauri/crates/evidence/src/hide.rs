//! A copy of a picture in which parts cannot be recognised any more: for what is printed and handed out.
//!
//! Each hidden part is replaced by a few squares of one colour each. What is left of a face or a plate is fewer numbers than
//! it takes to tell it from another; nothing of what was there is kept beside them, neither in the pixels around nor in
//! metadata.

use crate::picture::Raster;

/// A part of an upright picture, in ten-thousandths of its width and height from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Left edge.
    pub x: u16,
    /// Top edge.
    pub y: u16,
    /// Width.
    pub width: u16,
    /// Height.
    pub height: u16,
}

const WHOLE: u64 = 10_000;
/// Squares along the longer side of a hidden part.
const SQUARES: u64 = 5;
/// Colours are kept in steps of this size, which leaves three bits of each component.
const STEP: u8 = 32;

/// Replaces a part by its squares, with a rim of a pixel in which scaling may have left something of it.
pub(crate) fn hide(raster: &mut Raster, part: Part) {
    let columns = span(part.x, part.width, raster.width);
    let rows = span(part.y, part.height, raster.height);
    let longer = (columns.1 - columns.0).max(rows.1 - rows.0);
    let Ok(square) = usize::try_from(longer.div_ceil(SQUARES).max(1)) else {
        return;
    };
    let (Ok(left), Ok(right)) = (usize::try_from(columns.0), usize::try_from(columns.1)) else {
        return;
    };
    let (Ok(top), Ok(low)) = (usize::try_from(rows.0), usize::try_from(rows.1)) else {
        return;
    };
    for y in (top..low).step_by(square) {
        for x in (left..right).step_by(square) {
            flatten(raster, [x, y, (x + square).min(right), (y + square).min(low)]);
        }
    }
}

/// First and last-but-one pixel of a stretch, widened to whole pixels and by one on each side.
fn span(from: u16, length: u16, pixels: u32) -> (u64, u64) {
    let pixels = u64::from(pixels);
    let (from, to) = (u64::from(from), u64::from(from) + u64::from(length));
    let first = (from * pixels / WHOLE).saturating_sub(1);
    let end = (to * pixels).div_ceil(WHOLE).saturating_add(1).min(pixels);
    (first.min(end), end)
}

/// Gives the pixels of a square, left, top, right, low, the same colour: their mean, coarsely.
fn flatten(raster: &mut Raster, [left, top, right, low]: [usize; 4]) {
    let width = raster.width as usize;
    let row = |y: usize| (y * width + left) * 3..(y * width + right) * 3;
    let mut sums = [0_u64; 3];
    for y in top..low {
        for pixel in raster.rgb.get(row(y)).unwrap_or_default().chunks_exact(3) {
            for (sum, value) in sums.iter_mut().zip(pixel) {
                *sum += u64::from(*value);
            }
        }
    }
    let count = ((right - left) * (low - top)).max(1) as u64;
    let mean = sums.map(|sum| u8::try_from(sum / count).unwrap_or(u8::MAX) / STEP * STEP + STEP / 2);
    for y in top..low {
        for pixel in raster.rgb.get_mut(row(y)).unwrap_or_default().chunks_exact_mut(3) {
            pixel.copy_from_slice(&mean);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A picture in which no two neighbours are alike.
    fn noisy(width: u32, height: u32) -> Raster {
        let rgb = (0..width * height * 3).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8);
        Raster {
            width,
            height,
            rgb: rgb.collect(),
        }
    }

    fn colours(raster: &Raster, [left, top, right, low]: [usize; 4]) -> usize {
        let width = raster.width as usize;
        let mut seen = std::collections::HashSet::new();
        for y in top..low {
            let row = &raster.rgb[(y * width + left) * 3..(y * width + right) * 3];
            seen.extend(row.chunks_exact(3).map(<[u8]>::to_vec));
        }
        seen.len()
    }

    #[test]
    fn a_hidden_part_keeps_a_few_colours_and_the_rest_all_of_its_own() {
        let before = noisy(200, 100);
        let mut after = before.clone();
        let part = Part {
            x: 2_500,
            y: 2_000,
            width: 5_000,
            height: 5_000,
        };
        hide(&mut after, part);
        assert!(colours(&before, [50, 20, 150, 70]) > 150);
        assert!(colours(&after, [50, 20, 150, 70]) <= 15, "five by three squares");
        assert_eq!(
            colours(&after, [0, 0, 49, 100]),
            colours(&before, [0, 0, 49, 100])
        );
        assert_eq!(
            colours(&after, [151, 0, 200, 100]),
            colours(&before, [151, 0, 200, 100])
        );
    }

    #[test]
    fn a_hidden_part_does_not_depend_on_its_details() {
        // Every pixel moved to its neighbour’s place: other details, the same means.
        let mut one = noisy(60, 60);
        let mut other = one.clone();
        other.rgb.chunks_exact_mut(6).for_each(|pair| pair.rotate_left(3));
        let whole = Part {
            x: 0,
            y: 0,
            width: 10_000,
            height: 10_000,
        };
        hide(&mut one, whole);
        hide(&mut other, whole);
        assert_eq!(one, other);
    }

    #[test]
    fn a_part_at_or_beyond_the_edge_stays_within_the_picture() {
        for part in [
            (9_999, 9_999, 1, 1),
            (10_000, 0, 1, 1),
            (5_000, 5_000, u16::MAX, u16::MAX),
        ] {
            let (x, y, width, height) = part;
            for (across, down) in [(1, 1), (3, 2), (200, 1)] {
                let mut raster = noisy(across, down);
                hide(&mut raster, Part { x, y, width, height });
                assert_eq!(raster.rgb.len(), (across * down * 3) as usize);
            }
        }
    }
}
