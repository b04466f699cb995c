//! Colours to sRGB: telephones write Display P3, and a derivative carries no profile.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::Raster;

/// Converts in place. A profile that cannot be used leaves the colours as they are: a slightly wrong tint on a
/// thumbnail is better than none.
pub(super) fn to_srgb(raster: &mut Raster, icc: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(icc) else {
        return;
    };
    if profile.color_space != DataColorSpace::Rgb || is_srgb(&profile) {
        return;
    }
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) =
        profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default())
    else {
        return;
    };
    let row = raster.width as usize * 3;
    let mut converted = vec![0; row];
    for pixels in raster.rgb.chunks_exact_mut(row.max(1)) {
        if transform.transform(pixels, &mut converted).is_ok() {
            pixels.copy_from_slice(&converted);
        }
    }
}

/// Whether the primaries are those of sRGB; its curves never differ enough to be seen.
fn is_srgb(profile: &ColorProfile) -> bool {
    let srgb = ColorProfile::new_srgb();
    let near = |a: f64, b: f64| (a - b).abs() < 0.002;
    let pairs = [
        (profile.red_colorant, srgb.red_colorant),
        (profile.green_colorant, srgb.green_colorant),
        (profile.blue_colorant, srgb.blue_colorant),
    ];
    profile.lut_a_to_b_perceptual.is_none()
        && pairs
            .iter()
            .all(|(a, b)| near(a.x, b.x) && near(a.y, b.y) && near(a.z, b.z))
}
