//! Scaling down with SIMD; nothing is ever scaled up.

use std::cell::RefCell;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use super::Raster;
use crate::faults::ReadFault;

thread_local! {
    /// Keeps its coefficient tables from one picture to the next.
    static RESIZER: RefCell<Resizer> = RefCell::new(Resizer::new());
}

/// Scales down so that the longest side is at most `longest_side`.
pub(super) fn down_to(raster: Raster, longest_side: u32) -> Result<Raster, ReadFault> {
    if raster.longest_side() <= longest_side {
        Ok(raster)
    } else {
        copy_down_to(&raster, longest_side)
    }
}

/// As [`down_to`], leaving the picture in place.
pub(super) fn copy_down_to(raster: &Raster, longest_side: u32) -> Result<Raster, ReadFault> {
    if raster.longest_side() <= longest_side {
        return Ok(raster.clone());
    }
    let unreadable = ReadFault::PictureNotReadable;
    let (width, height) = fitted(raster.width, raster.height, longest_side);
    let from = ImageRef::new(raster.width, raster.height, &raster.rgb, PixelType::U8x3)
        .map_err(|_| unreadable.clone())?;
    let mut to = Image::new(width, height, PixelType::U8x3);
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    RESIZER
        .with_borrow_mut(|resizer| resizer.resize(&from, &mut to, &options))
        .map_err(|_| unreadable)?;
    Ok(Raster {
        width,
        height,
        rgb: to.into_vec(),
    })
}

/// The size with the same proportions whose longest side is `longest_side`; no side vanishes.
fn fitted(width: u32, height: u32, longest_side: u32) -> (u32, u32) {
    let longest = u64::from(width.max(height)).max(1);
    let side = |length: u32| {
        let scaled = (u64::from(length) * u64::from(longest_side) + longest / 2) / longest;
        u32::try_from(scaled).unwrap_or(longest_side).max(1)
    };
    (side(width), side(height))
}
