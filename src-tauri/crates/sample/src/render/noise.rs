//! Randomness that is the same every time: a hash of where and which, never a generator with hidden state.

/// 32 well-mixed bits of a place and a seed.
pub fn hash(x: i32, y: i32, seed: u32) -> u32 {
    let mut bits = (x as u32).wrapping_mul(0x9E37_79B1)
        ^ (y as u32).wrapping_mul(0x85EB_CA77)
        ^ seed.wrapping_mul(0xC2B2_AE3D);
    bits ^= bits >> 15;
    bits = bits.wrapping_mul(0x2C1B_3C6D);
    bits ^= bits >> 12;
    bits = bits.wrapping_mul(0x297A_2D39);
    bits ^ (bits >> 15)
}

/// The hash as a number from 0 up to 1.
pub fn chance(x: i32, y: i32, seed: u32) -> f32 {
    (hash(x, y, seed) >> 8) as f32 / 16_777_216.0
}

/// Smooth noise from −1 to 1 with one bump a unit.
pub fn value(u: f32, v: f32, seed: u32) -> f32 {
    let (column, row) = (u.floor(), v.floor());
    let (s, t) = (u - column, v - row);
    let (s, t) = (s * s * (3.0 - 2.0 * s), t * t * (3.0 - 2.0 * t));
    let (column, row) = (column as i32, row as i32);
    let top = chance(column, row, seed) * (1.0 - s) + chance(column + 1, row, seed) * s;
    let bottom = chance(column, row + 1, seed) * (1.0 - s) + chance(column + 1, row + 1, seed) * s;
    2.0 * (top * (1.0 - t) + bottom * t) - 1.0
}

/// Noise of several sizes, each half as large and half as strong as the one before. Bumps smaller than `finest`
/// (in the unit of `u` and `v`, usually what two pixels cover) are left out, so that far surfaces do not sparkle.
pub fn layered(u: f32, v: f32, octaves: u32, finest: f32, seed: u32) -> f32 {
    let (mut sum, mut scale, mut strength) = (0.0, 1.0_f32, 0.5);
    for octave in 0..octaves {
        if scale * finest > 1.0 && octave > 0 {
            break;
        }
        sum += strength * value(u * scale, v * scale, seed.wrapping_add(octave * 101));
        scale *= 2.03;
        strength *= 0.5;
    }
    sum
}

/// Roughly bell-shaped noise around 0 with a spread of about one half, as a camera's sensor adds.
pub fn grain(x: i32, y: i32, seed: u32) -> f32 {
    let bits = hash(x, y, seed);
    let sum = (bits & 0xFF) + (bits >> 8 & 0xFF) + (bits >> 16 & 0xFF) + (bits >> 24);
    sum as f32 / 255.0 - 2.0
}
