//! Small photos as a camera would write them, made here: no test needs a file from elsewhere.

use crate::world;
use chrono::TimeDelta;
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Writes the photos `numbers` of different walls into `folder`, with capture times a minute apart and every orientation
/// in turn.
///
/// # Panics
/// When they cannot be written.
#[must_use]
pub fn take(folder: &Path, numbers: Range<u32>) -> Vec<PathBuf> {
    std::fs::create_dir_all(folder).expect("a folder for photos");
    let one = |number: u32| {
        let path = folder.join(format!("IMG_{:04}.jpg", number + 1));
        let orientation = u16::try_from(number % 8 + 1).unwrap_or(1);
        let taken = format!("2026:11:21 09:{:02}:00", number % 60);
        std::fs::write(&path, photo(number, orientation, &taken)).expect("a photo is written");
        let file = File::options().write(true).open(&path).expect("the photo");
        // As the camera left it: otherwise no two runs would take in the same file.
        let written = world::moment() - TimeDelta::hours(5) + TimeDelta::minutes(i64::from(number));
        file.set_modified(written.into()).expect("its time is set");
        path
    };
    numbers.map(one).collect()
}

/// A wall with its plumb line, 640 × 480 as stored; `number` makes it differ from the others.
///
/// # Panics
/// Never: a picture in memory can be encoded.
#[must_use]
pub fn photo(number: u32, orientation: u16, taken: &str) -> Vec<u8> {
    let picture = RgbImage::from_fn(640, 480, |x, y| wall(number, x, y));
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 85)
        .encode_image(&picture)
        .expect("a picture is encoded");
    let metadata = exif(orientation, taken);
    // After the two bytes of the start marker.
    jpeg.splice(2..2, metadata);
    jpeg
}

fn wall(number: u32, x: u32, y: u32) -> Rgb<u8> {
    let lean = y / 24 + number;
    if x.abs_diff(320 + lean) < 2 {
        return Rgb([40, 40, 44]);
    }
    let shade = |value: u32| u8::try_from(value.min(255)).unwrap_or(255);
    let grain = (x * 7 + y * 13 + number * 31) % 11;
    let tone = 170 + number * 9 % 60 + y / 16;
    Rgb([shade(tone + grain), shade(tone + grain / 2), shade(tone / 10 * 9)])
}

/// An APP1 segment (Exif 2.32) with orientation, device and capture time with its offset.
fn exif(orientation: u16, taken: &str) -> Vec<u8> {
    let (make, offset) = (b"Essai\0", b"+01:00\0");
    let taken = [taken.as_bytes(), b"\0"].concat();
    // Offsets count from the TIFF header: 8 bytes of header, IFD0 with three entries, the Exif IFD with two.
    let (exif_at, values_at) = (8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + 2 + 2 * 12 + 4);
    let (taken_at, offset_at) = (values_at + make.len(), values_at + make.len() + taken.len());
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend(3_u16.to_le_bytes());
    entry(&mut tiff, 0x010F, 2, make.len(), values_at);
    entry(&mut tiff, 0x0112, 3, 1, usize::from(orientation));
    entry(&mut tiff, 0x8769, 4, 1, exif_at);
    tiff.extend([0; 4]);
    tiff.extend(2_u16.to_le_bytes());
    entry(&mut tiff, 0x9003, 2, taken.len(), taken_at);
    entry(&mut tiff, 0x9011, 2, offset.len(), offset_at);
    tiff.extend([0; 4]);
    tiff.extend(make);
    tiff.extend(&taken);
    tiff.extend(offset);
    let length = u16::try_from(2 + 6 + tiff.len()).unwrap_or(u16::MAX);
    [&[0xFF, 0xE1][..], &length.to_be_bytes(), b"Exif\0\0", &tiff].concat()
}

fn entry(tiff: &mut Vec<u8>, tag: u16, kind: u16, count: usize, value: usize) {
    tiff.extend(tag.to_le_bytes());
    tiff.extend(kind.to_le_bytes());
    for number in [count, value] {
        tiff.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
    }
}
