//! A picture in shades of grey, and what makes a printed mark stand out in it.

/// Rows from the top, one byte for each pixel, 0 being black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grey {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<u8>,
}

impl Grey {
    /// From three bytes a pixel. The weights are those of ITU-R BT.601, in 256ths.
    pub(super) fn of_rgb(width: usize, height: usize, rgb: &[u8]) -> Self {
        let luma = |pixel: &[u8]| {
            let weighted: u32 = pixel
                .iter()
                .zip([77_u32, 150, 29])
                .map(|(sample, weight)| u32::from(*sample) * weight)
                .sum();
            u8::try_from(weighted >> 8).unwrap_or(u8::MAX)
        };
        let mut pixels: Vec<u8> = rgb.chunks_exact(3).map(luma).collect();
        pixels.resize(width * height, u8::MAX);
        Self {
            width,
            height,
            pixels,
        }
    }

    pub(super) fn longest_side(&self) -> usize {
        self.width.max(self.height)
    }

    pub(super) fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels.get(y * self.width + x).copied().unwrap_or(u8::MAX)
    }

    /// Scaled so that the longest side is `side`: averaging on the way down, interpolating on the way up.
    pub(super) fn scaled(&self, side: usize) -> Self {
        let longest = self.longest_side().max(1);
        let size = |length: usize| (length * side / longest).max(1);
        let (width, height) = (size(self.width), size(self.height));
        if side < longest {
            self.shrunk(width, height)
        } else {
            self.stretched(width, height)
        }
    }

    fn shrunk(&self, width: usize, height: usize) -> Self {
        let sums = Sums::of(self);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            let rows = (y * self.height / height, (y + 1) * self.height / height);
            for x in 0..width {
                let columns = (x * self.width / width, (x + 1) * self.width / width);
                pixels.push(sums.mean(columns, rows));
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    fn stretched(&self, width: usize, height: usize) -> Self {
        const ONE: usize = 256;
        let place = |index: usize, length: usize, from: usize| {
            let fine = ((2 * index + 1) * from * ONE / (2 * length)).saturating_sub(ONE / 2);
            (
                fine / ONE,
                (fine / ONE + 1).min(from.saturating_sub(1)),
                fine % ONE,
            )
        };
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            let (top, low, down) = place(y, height, self.height);
            for x in 0..width {
                let (left, right, across) = place(x, width, self.width);
                let row = |y: usize| {
                    usize::from(self.at(left, y)) * (ONE - across) + usize::from(self.at(right, y)) * across
                };
                let value = (row(top) * (ONE - down) + row(low) * down) / (ONE * ONE);
                pixels.push(u8::try_from(value).unwrap_or(u8::MAX));
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Each pixel held against the mean of the square of `side` around it: true is dark. Shadows across a photo do not
    /// matter then. (D. Bradley, G. Roth, Adaptive thresholding using the integral image, 2007.)
    pub(super) fn dark(&self, side: usize, percent: u64) -> Vec<bool> {
        let half = (side / 2).max(1);
        self.with_mean(half, |pixel, mean| {
            u64::from(pixel) * 100 < u64::from(mean) * percent
        })
    }

    /// Whether it has no shade between its darkest and its lightest: a scan in black and white, whose greys are grains.
    pub(super) fn is_bilevel(&self) -> bool {
        let bounds = self.pixels.iter().min().zip(self.pixels.iter().max());
        bounds.is_some_and(|(darkest, lightest)| {
            darkest < lightest
                && self
                    .pixels
                    .iter()
                    .all(|pixel| pixel == darkest || pixel == lightest)
        })
    }

    /// The mean around each pixel: grains become shades again.
    pub(super) fn smoothed(&self, radius: usize) -> Self {
        self.of_pixels(self.with_mean(radius, |_, mean| mean))
    }

    /// Edges drawn harder, for what was out of focus: twice the pixel less the mean around it.
    pub(super) fn sharpened(&self, radius: usize) -> Self {
        self.of_pixels(self.with_mean(radius, |pixel, mean| {
            let value = i32::from(pixel) * 3 - i32::from(mean) * 2;
            u8::try_from(value.clamp(0, 255)).unwrap_or(u8::MAX)
        }))
    }

    fn of_pixels(&self, pixels: Vec<u8>) -> Self {
        Self {
            width: self.width,
            height: self.height,
            pixels,
        }
    }

    /// What `of` makes of each pixel and the mean around it, of the square that reaches `radius` pixels to each side.
    fn with_mean<T>(&self, radius: usize, of: impl Fn(u8, u8) -> T) -> Vec<T> {
        let sums = Sums::of(self);
        let mut made = Vec::with_capacity(self.pixels.len());
        for y in 0..self.height {
            let rows = (y.saturating_sub(radius), (y + radius + 1).min(self.height));
            for x in 0..self.width {
                let columns = (x.saturating_sub(radius), (x + radius + 1).min(self.width));
                made.push(of(self.at(x, y), sums.mean(columns, rows)));
            }
        }
        made
    }
}

/// Sums over every rectangle that begins at the upper left corner.
struct Sums {
    columns: usize,
    sums: Vec<u32>,
}

impl Sums {
    fn of(grey: &Grey) -> Self {
        let columns = grey.width + 1;
        let mut sums = vec![0_u32; columns];
        sums.reserve(columns * grey.height);
        for row in grey.pixels.chunks_exact(grey.width.max(1)) {
            let above = sums.len() - columns;
            let mut line = 0_u32;
            sums.push(0);
            for (x, pixel) in row.iter().enumerate() {
                line = line.wrapping_add(u32::from(*pixel));
                let over = sums.get(above + x + 1).copied().unwrap_or(0);
                sums.push(over.wrapping_add(line));
            }
        }
        Self { columns, sums }
    }

    /// The mean over `[from, to)` of both; differences stay right though the sums themselves may have turned over.
    fn mean(&self, (left, right): (usize, usize), (top, low): (usize, usize)) -> u8 {
        let (right, low) = (right.max(left + 1), low.max(top + 1));
        let at = |x: usize, y: usize| self.sums.get(y * self.columns + x).copied().unwrap_or(0);
        let sum = at(right, low)
            .wrapping_sub(at(left, low))
            .wrapping_sub(at(right, top))
            .wrapping_add(at(left, top));
        let count = u32::try_from((right - left) * (low - top)).unwrap_or(u32::MAX);
        u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)
    }
}
