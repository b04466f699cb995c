//! The short video of the sample dossier: the living room's door swings shut, rubs on its head, and stops.

use crate::camera::{MAKE, MODEL};
use crate::kept::kept;
use crate::movie::{Film, film};
use crate::photos::jpeg;
use crate::render::noise::value;
use crate::render::{Effort, picture};
use crate::scenes::corridor;

/// The video; its bytes are made when they are asked for.
#[derive(Clone, Copy, Debug)]
pub struct SampleVideo {
    pub file_name: &'static str,
    pub caption_fr: &'static str,
    pub caption_en: &'static str,
}

/// The only video there is.
pub fn video() -> SampleVideo {
    SampleVideo {
        file_name: "LUM_0592.MOV",
        caption_fr: "La porte du séjour frotte en haut en se fermant",
        caption_en: "The living room door rubs at the top as it shuts",
    }
}

const WIDTH: u16 = 480;
const HEIGHT: u16 = 360;
const FRAMES_PER_SECOND: u32 = 8;
const FRAMES: u32 = 40;
/// 21 November 2026, 13:13:05 UTC, in seconds since 1904.
pub(crate) const TAKEN: u32 = 3_878_111_585;

impl SampleVideo {
    /// The QuickTime file as it is kept: five seconds, 480 × 360; see [`Self::draw`].
    pub fn bytes(&self) -> Vec<u8> {
        kept(self.file_name).map_or_else(|| self.draw(), <[u8]>::to_vec)
    }

    /// The QuickTime file drawn anew, the same bytes at every call. Takes a few seconds.
    pub fn draw(&self) -> Vec<u8> {
        let frames: Vec<Vec<u8>> = (0..FRAMES).map(frame).collect();
        film(&Film {
            frames: &frames,
            width: WIDTH,
            height: HEIGHT,
            frames_per_second: FRAMES_PER_SECOND,
            taken: TAKEN,
            make: MAKE,
            model: MODEL,
        })
    }
}

fn frame(number: u32) -> Vec<u8> {
    let moment = number as f32 / FRAMES_PER_SECOND as f32;
    let shake = 0.012 * value(moment * 1.7, 0.5, 592);
    let scene = corridor::swinging(direction(moment), shake);
    jpeg(
        &picture(scene, usize::from(WIDTH), usize::from(HEIGHT), Effort::FRAME),
        78,
    )
}

/// Where the leaf points `moment` seconds in: swinging, braked by the rubbing, shut at a push.
fn direction(moment: f32) -> (f32, f32) {
    let open = match moment {
        t if t < 0.5 => 1.0,
        t if t < 2.5 => {
            let left = (2.5 - t) / 2.0;
            0.16 + 0.84 * left * (0.4 + 0.6 * left)
        }
        t if t < 3.4 => 0.16 - 0.015 * (t - 2.5),
        t if t < 4.2 => 0.1465 * (4.2 - t) / 0.8,
        _ => 0.0,
    };
    // Half the tangent of the angle gives its cosine and sine without trigonometry.
    let half = 0.62 * open;
    let square = half * half;
    ((1.0 - square) / (1.0 + square), 2.0 * half / (1.0 + square))
}
