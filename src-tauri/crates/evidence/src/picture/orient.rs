//! Turning stored pixels upright by the EXIF orientation (CIPA DC-008, 4.6.4 A, tag 0x0112).

use super::Raster;

/// Pixels of a block: source and destination of a turn then stay in the cache together.
const BLOCK: usize = 32;

/// Applies the orientation; anything but 2 to 8 leaves the picture as it is.
pub(super) fn upright(stored: Raster, orientation: u8) -> Raster {
    let (width, height) = (stored.width as usize, stored.height as usize);
    // For each position as displayed, the position as stored.
    let (turned, place): (bool, fn(Size, usize, usize) -> (usize, usize)) = match orientation {
        2 => (false, |size, x, y| (size.last_x - x, y)),
        3 => (false, |size, x, y| (size.last_x - x, size.last_y - y)),
        4 => (false, |size, x, y| (x, size.last_y - y)),
        5 => (true, |_, x, y| (y, x)),
        6 => (true, |size, x, y| (y, size.last_y - x)),
        7 => (true, |size, x, y| (size.last_x - y, size.last_y - x)),
        8 => (true, |size, x, y| (size.last_x - y, x)),
        _ => return stored,
    };
    let size = Size {
        last_x: width.saturating_sub(1),
        last_y: height.saturating_sub(1),
    };
    let (shown_width, shown_height) = if turned {
        (height, width)
    } else {
        (width, height)
    };
    let mut rgb = vec![0; stored.rgb.len()];
    for top in (0..shown_height).step_by(BLOCK) {
        for left in (0..shown_width).step_by(BLOCK) {
            for y in top..shown_height.min(top + BLOCK) {
                for x in left..shown_width.min(left + BLOCK) {
                    let (from_x, from_y) = place(size, x, y);
                    copy_pixel(
                        &stored.rgb,
                        from_y * width + from_x,
                        &mut rgb,
                        y * shown_width + x,
                    );
                }
            }
        }
    }
    let (width, height) = if turned {
        (stored.height, stored.width)
    } else {
        (stored.width, stored.height)
    };
    Raster { width, height, rgb }
}

/// The last column and row as stored.
#[derive(Clone, Copy)]
struct Size {
    last_x: usize,
    last_y: usize,
}

fn copy_pixel(from: &[u8], from_index: usize, to: &mut [u8], to_index: usize) {
    if let (Some(pixel), Some(place)) = (
        from.get(from_index * 3..from_index * 3 + 3),
        to.get_mut(to_index * 3..to_index * 3 + 3),
    ) {
        place.copy_from_slice(pixel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two columns, three rows:  1 2 / 3 4 / 5 6.
    fn stored() -> Raster {
        Raster {
            width: 2,
            height: 3,
            rgb: (1..=6).flat_map(|value| [value; 3]).collect(),
        }
    }

    #[test]
    fn each_orientation_puts_each_pixel_where_the_standard_says() {
        let table: [(u8, u32, [u8; 6]); 9] = [
            (0, 2, [1, 2, 3, 4, 5, 6]),
            (1, 2, [1, 2, 3, 4, 5, 6]),
            (2, 2, [2, 1, 4, 3, 6, 5]),
            (3, 2, [6, 5, 4, 3, 2, 1]),
            (4, 2, [5, 6, 3, 4, 1, 2]),
            (5, 3, [1, 3, 5, 2, 4, 6]),
            (6, 3, [5, 3, 1, 6, 4, 2]),
            (7, 3, [6, 4, 2, 5, 3, 1]),
            (8, 3, [2, 4, 6, 1, 3, 5]),
        ];
        for (orientation, width, shown) in table {
            let raster = upright(stored(), orientation);
            assert_eq!(raster.width, width, "orientation {orientation}");
            let values: Vec<u8> = raster.rgb.iter().step_by(3).copied().collect();
            assert_eq!(values, shown, "orientation {orientation}");
        }
    }
}
