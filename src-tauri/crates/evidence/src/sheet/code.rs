//! Finding QR codes (ISO/IEC 18004) on a page, in which they are small: at several sizes and with several ways of telling
//! dark from light, the cheapest first.

use std::sync::atomic::{AtomicBool, Ordering};

use rqrr::PreparedImage;

use super::grey::Grey;
use crate::guard;

/// Sides at which a page is looked at, the likeliest first.
const SIDES: [usize; 4] = [2400, 4700, 3400, 1500];
/// A picture smaller than this is also looked at enlarged: a coarse scan has two pixels for a module.
const COARSE: usize = 2600;
/// No picture is enlarged beyond this.
const LARGEST: usize = 5200;

/// The texts of the codes found, each once; the search ends with the first that is `wanted`.
pub(super) fn texts(grey: &Grey, wanted: fn(&str) -> bool, off: &AtomicBool) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut ends = |texts: Vec<String>| {
        let done = texts.iter().any(|text| wanted(text));
        for text in texts {
            if !found.contains(&text) {
                found.push(text);
            }
        }
        done || off.load(Ordering::Relaxed)
    };
    let sizes = sizes(grey.longest_side());
    // All sizes as they are, before anything costlier is tried.
    for side in &sizes {
        if ends(by_rows(&at(grey, *side))) {
            return found;
        }
    }
    if grey.is_bilevel() {
        let soft = grey.smoothed(1);
        for side in &sizes {
            let picture = at(&soft, *side);
            if ends(by_rows(&picture)) || ends(by_surroundings(&picture)) {
                return found;
            }
        }
    }
    for side in &sizes {
        let picture = at(grey, *side);
        if ends(by_surroundings(&picture)) {
            return found;
        }
        if ends(by_rows(&picture.sharpened(2))) || ends(by_surroundings(&picture.sharpened(3))) {
            return found;
        }
    }
    found
}

/// At which sizes a picture is looked at.
fn sizes(longest: usize) -> Vec<usize> {
    let mut sizes: Vec<usize> = Vec::new();
    if longest < COARSE {
        sizes.extend([longest, longest * 2, longest * 3]);
        sizes.retain(|side| *side <= LARGEST);
        return sizes;
    }
    sizes.extend(SIDES.into_iter().filter(|side| *side < longest));
    // Its own size in the second place.
    sizes.insert(sizes.len().min(1), longest.min(LARGEST));
    sizes.dedup();
    sizes
}

fn at(grey: &Grey, side: usize) -> Grey {
    if side == grey.longest_side() {
        grey.clone()
    } else {
        grey.scaled(side)
    }
}

/// Dark and light as the reader tells them, from row to row.
fn by_rows(grey: &Grey) -> Vec<String> {
    decoded(grey.width, grey.height, |x, y| grey.at(x, y))
}

/// Dark and light by what is around each pixel.
fn by_surroundings(grey: &Grey) -> Vec<String> {
    let dark = grey.dark(grey.longest_side() / 40, 88);
    decoded(grey.width, grey.height, |x, y| {
        let dark = dark.get(y * grey.width + x).copied().unwrap_or(false);
        if dark { 0 } else { u8::MAX }
    })
}

/// The reader is not ours: what it panics at holds no code.
fn decoded(width: usize, height: usize, pixel: impl FnMut(usize, usize) -> u8) -> Vec<String> {
    let read = || {
        let mut prepared = PreparedImage::prepare_from_greyscale(width, height, pixel);
        let grids = prepared.detect_grids();
        let texts = grids.iter().filter_map(|grid| grid.decode().ok());
        texts.map(|(_, text)| text).collect::<Vec<_>>()
    };
    guard::catch(read).unwrap_or_default()
}
