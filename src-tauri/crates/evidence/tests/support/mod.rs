//! Files made by the tests themselves.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use evidence::{DerivedFolder, Vault};
use image::{ImageFormat, Rgb, RgbImage};

/// A folder that goes away with the test, with a vault and a folder of derivatives in it.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub vault: Vault,
    pub derived: DerivedFolder,
}

impl Place {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(folder.path().join("vault")).unwrap();
        let derived = DerivedFolder::open(folder.path().join("derived")).unwrap();
        Self {
            folder,
            vault,
            derived,
        }
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Every file below the vault.
    pub fn vault_files(&self) -> Vec<PathBuf> {
        files_below(&self.folder.path().join("vault"))
    }
}

pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_below(&path))
        } else {
            found.push(path)
        }
    }
    found
}

pub fn go_on(_bytes: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub const RED: [u8; 3] = [220, 30, 30];
pub const GREEN: [u8; 3] = [30, 200, 30];
pub const BLUE: [u8; 3] = [30, 30, 220];
pub const WHITE: [u8; 3] = [245, 245, 245];

/// Red top left, green top right, blue bottom left, white bottom right: as a person shall see it.
pub fn corners(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb(RED),
        (false, true) => Rgb(GREEN),
        (true, false) => Rgb(BLUE),
        (false, false) => Rgb(WHITE),
    })
}

/// How a camera held in that way would have stored the picture.
pub fn stored_for(orientation: u8, shown: &RgbImage) -> RgbImage {
    use image::imageops::{flip_horizontal, flip_vertical, rotate90, rotate180, rotate270};
    match orientation {
        2 => flip_horizontal(shown),
        3 => rotate180(shown),
        4 => flip_vertical(shown),
        5 => flip_horizontal(&rotate90(shown)),
        6 => rotate270(shown),
        7 => flip_horizontal(&rotate270(shown)),
        8 => rotate90(shown),
        _ => shown.clone(),
    }
}

pub fn encoded(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG with an EXIF segment right after its start.
pub fn jpeg_with_exif(picture: &RgbImage, tiff: &[u8]) -> Vec<u8> {
    with_segment(
        &encoded(picture, ImageFormat::Jpeg),
        0xe1,
        &[b"Exif\0\0", tiff].concat(),
    )
}

pub fn with_segment(jpeg: &[u8], marker: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, payload, &jpeg[2..]].concat()
}

/// One entry of a TIFF directory.
pub enum Value<'a> {
    Short(u16),
    Long(u32),
    Text(&'a str),
    Ratios(&'a [(u32, u32)]),
}

/// A little-endian TIFF structure: main directory, EXIF directory, GPS directory.
pub fn tiff(main: &[(u16, Value<'_>)], exif: &[(u16, Value<'_>)], gps: &[(u16, Value<'_>)]) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    let main_length = directory_length(main) + 24;
    let exif_at = 8 + main_length;
    let gps_at = exif_at + directory_length(exif);
    let mut entries: Vec<(u16, &Value<'_>)> = main.iter().map(|(tag, value)| (*tag, value)).collect();
    let (exif_at, gps_at) = (Value::Long(exif_at as u32), Value::Long(gps_at as u32));
    entries.extend([(0x8769, &exif_at), (0x8825, &gps_at)]);
    entries.sort_by_key(|(tag, _)| *tag);
    write_directory(&mut bytes, &entries);
    for directory in [exif, gps] {
        let entries: Vec<_> = directory.iter().map(|(tag, value)| (*tag, value)).collect();
        write_directory(&mut bytes, &entries);
    }
    bytes
}

fn payload(value: &Value<'_>) -> (u16, u32, Vec<u8>) {
    match value {
        Value::Short(short) => (3, 1, short.to_le_bytes().to_vec()),
        Value::Long(long) => (4, 1, long.to_le_bytes().to_vec()),
        Value::Text(text) => (2, text.len() as u32 + 1, [text.as_bytes(), b"\0"].concat()),
        Value::Ratios(ratios) => {
            let bytes = ratios
                .iter()
                .flat_map(|(a, b)| [a.to_le_bytes(), b.to_le_bytes()].concat())
                .collect();
            (5, ratios.len() as u32, bytes)
        }
    }
}

fn directory_length(entries: &[(u16, Value<'_>)]) -> usize {
    let outside = |value: &Value<'_>| {
        Some(payload(value).2.len())
            .filter(|length| *length > 4)
            .unwrap_or(0)
    };
    6 + entries
        .iter()
        .map(|(_, value)| 12 + outside(value))
        .sum::<usize>()
}

fn write_directory(bytes: &mut Vec<u8>, entries: &[(u16, &Value<'_>)]) {
    let mut outside_at = bytes.len() + 6 + entries.len() * 12;
    let mut outside = Vec::new();
    bytes.extend((entries.len() as u16).to_le_bytes());
    for (tag, value) in entries {
        let (kind, count, mut data) = payload(value);
        bytes.extend([tag.to_le_bytes(), kind.to_le_bytes()].concat());
        bytes.extend(count.to_le_bytes());
        if data.len() > 4 {
            bytes.extend((outside_at as u32).to_le_bytes());
            outside_at += data.len();
            outside.extend(data);
        } else {
            data.resize(4, 0);
            bytes.extend(data);
        }
    }
    bytes.extend([0; 4]);
    bytes.extend(outside);
}

/// An ISO base media box.
pub fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&(body.len() as u32 + 8).to_be_bytes()[..], kind, body].concat()
}

/// A movie of 12.5 seconds, 1920 × 1080 stored, turned by a quarter, created on 2024-02-03 at 07:05:38 UTC.
pub fn movie(handler: &[u8; 4]) -> Vec<u8> {
    let mut mvhd = vec![0; 100];
    mvhd[4..8].copy_from_slice(&3_789_788_738_u32.to_be_bytes());
    mvhd[12..16].copy_from_slice(&1000_u32.to_be_bytes());
    mvhd[16..20].copy_from_slice(&12_500_u32.to_be_bytes());
    let mut tkhd = vec![0; 84];
    tkhd[44..48].copy_from_slice(&0x1_0000_u32.to_be_bytes());
    tkhd[52..56].copy_from_slice(&0xffff_0000_u32.to_be_bytes());
    tkhd[76..80].copy_from_slice(&(1920_u32 << 16).to_be_bytes());
    tkhd[80..84].copy_from_slice(&(1080_u32 << 16).to_be_bytes());
    let mut hdlr = vec![0; 24];
    hdlr[8..12].copy_from_slice(handler);
    let track = [boxed(b"tkhd", &tkhd), boxed(b"mdia", &boxed(b"hdlr", &hdlr))].concat();
    let moov = [boxed(b"mvhd", &mvhd), boxed(b"trak", &track)].concat();
    [
        boxed(b"ftyp", b"isom\0\0\0\0isom"),
        boxed(b"moov", &moov),
        boxed(b"mdat", &[0; 64]),
    ]
    .concat()
}
