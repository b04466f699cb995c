//! Turning stored pixels upright by the EXIF orientation (CIPA DC-008, 4.6.4 A, tag 0x0112).

use super::Raster;

/// Pixels of a block: source and destination of a turn then stay in the cache together.
const BLOCK: usize = 32;

/// Applies the orientation; anything but 2 to 8 leaves the picture as it is.
pub(super) fn upright(stored: Raster, orientation: u8) -> Raster {
    let Some(route) = Route::of(orientation, stored.width as usize, stored.height as usize) else {
        return stored;
    };
    let (width, height) = if route.turned {
        (stored.height, stored.width)
    } else {
        (stored.width, stored.height)
    };
    let (columns, rows) = (width as usize, height as usize);
    let mut rgb = vec![0; stored.rgb.len()];
    for top in (0..rows).step_by(BLOCK) {
        for left in (0..columns).step_by(BLOCK) {
            for y in top..rows.min(top + BLOCK) {
                for x in left..columns.min(left + BLOCK) {
                    copy_pixel(&stored.rgb, route.stored(x, y), &mut rgb, y * columns + x);
                }
            }
        }
    }
    Raster { width, height, rgb }
}

/// Where a pixel that is displayed at some place is stored: counted from `start`, `right` for each column and
/// `down` for each row.
struct Route {
    /// Columns become rows.
    turned: bool,
    start: usize,
    right: isize,
    down: isize,
}

impl Route {
    fn of(orientation: u8, width: usize, height: usize) -> Option<Self> {
        let row = isize::try_from(width).ok()?;
        let top_right = width.checked_sub(1)?;
        let bottom_right = (width * height).checked_sub(1)?;
        let bottom_left = bottom_right - top_right;
        let (turned, start, right, down) = match orientation {
            2 => (false, top_right, -1, row),
            3 => (false, bottom_right, -1, -row),
            4 => (false, bottom_left, 1, -row),
            5 => (true, 0, row, 1),
            6 => (true, bottom_left, -row, 1),
            7 => (true, bottom_right, -row, -1),
            8 => (true, top_right, row, -1),
            _ => return None,
        };
        Some(Self {
            turned,
            start,
            right,
            down,
        })
    }

    fn stored(&self, x: usize, y: usize) -> usize {
        let step = self
            .right
            .wrapping_mul(x.cast_signed())
            .wrapping_add(self.down.wrapping_mul(y.cast_signed()));
        self.start.wrapping_add_signed(step)
    }
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
