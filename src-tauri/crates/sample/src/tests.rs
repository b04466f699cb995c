//! What the sample promises to those who use it.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use super::*;
use exif::{In, Tag};
use sha2::{Digest, Sha256};
use std::io::Cursor;

fn small(photo: &SamplePhoto) -> Vec<u8> {
    photo.at_size(160, 120)
}

fn metadata(jpeg: &[u8]) -> Option<exif::Exif> {
    exif::Reader::new()
        .read_from_container(&mut Cursor::new(jpeg))
        .ok()
}

fn text(metadata: &exif::Exif, tag: Tag) -> Option<String> {
    metadata
        .get_field(tag, In::PRIMARY)
        .map(|field| field.display_value().to_string())
}

#[test]
fn gives_the_same_bytes_every_time() {
    for photo in photos() {
        assert_eq!(
            Sha256::digest(small(&photo)),
            Sha256::digest(small(&photo)),
            "{}",
            photo.file_name
        );
    }
}

#[test]
fn no_two_photos_are_alike() {
    let mut hashes: Vec<_> = photos()
        .iter()
        .map(|photo| Sha256::digest(small(photo)).to_vec())
        .collect();
    let count = hashes.len();
    hashes.sort();
    hashes.dedup();
    assert!(count >= 12);
    assert_eq!(hashes.len(), count);
}

#[test]
fn the_camera_says_when_where_and_with_what() {
    let photo = photos()
        .into_iter()
        .find(|photo| photo.file_name == "LUM_0414.JPG")
        .unwrap();
    let metadata = metadata(&small(&photo)).unwrap();
    assert_eq!(
        text(&metadata, Tag::DateTimeOriginal).unwrap(),
        "2026-09-03 09:12:41"
    );
    assert_eq!(text(&metadata, Tag::OffsetTimeOriginal).unwrap(), "\"+02:00\"");
    assert_eq!(text(&metadata, Tag::Model).unwrap(), "\"L12\"");
    assert_eq!(
        text(&metadata, Tag::GPSLatitude).unwrap(),
        "47 deg 28 min 6.96 sec"
    );
    assert_eq!(
        text(&metadata, Tag::GPSLongitude).unwrap(),
        "0 deg 33 min 19.08 sec"
    );
    assert_eq!(text(&metadata, Tag::GPSLongitudeRef).unwrap(), "W");
}

#[test]
fn one_photo_has_no_metadata_and_one_names_an_editor() {
    let without = photos()
        .into_iter()
        .filter(|photo| metadata(&small(photo)).is_none())
        .count();
    let edited = photos().into_iter().filter(|photo| {
        metadata(&small(photo))
            .and_then(|metadata| text(&metadata, Tag::Software))
            .is_some_and(|name| name.contains("Retouche"))
    });
    assert_eq!((without, edited.count()), (1, 1));
}

#[test]
fn portraits_are_stored_lying_and_stand_upright_once_turned() {
    for photo in photos() {
        let stored = image::load_from_memory(&small(&photo)).unwrap().to_rgb8();
        assert!(stored.width() > stored.height(), "{}", photo.file_name);
        let upright = match photo.orientation() {
            6 => image::imageops::rotate90(&stored),
            8 => image::imageops::rotate270(&stored),
            _ => stored,
        };
        assert_eq!(
            photo.portrait(),
            upright.height() > upright.width(),
            "{}",
            photo.file_name
        );
    }
    // On this one the parquet is at the bottom and the ceiling's lamp at the top.
    let door = photos()
        .into_iter()
        .find(|photo| photo.file_name == "LUM_0590.JPG")
        .unwrap();
    let upright = image::imageops::rotate90(&image::load_from_memory(&small(&door)).unwrap().to_rgb8());
    let (lamp, floor) = (upright.get_pixel(60, 1), upright.get_pixel(60, 150));
    assert!(lamp[0] > 240 && lamp[2] > 220, "{lamp:?}");
    assert!(floor[0] > floor[2] + 40, "{floor:?}");
}

#[test]
fn the_film_holds_its_pictures_where_it_says() {
    let film = video().bytes();
    assert!(film.len() < 1_500_000, "{}", film.len());
    let find = |kind: &[u8]| {
        film.windows(kind.len())
            .position(|window| window == kind)
            .unwrap()
    };
    let long = |at: usize| u32::from_be_bytes(film[at..at + 4].try_into().unwrap()) as usize;
    let (first, sizes) = (long(find(b"stco") + 12), find(b"stsz"));
    let count = long(sizes + 12);
    assert_eq!(count, 40);
    let mut at = first;
    for number in 0..count {
        let size = long(sizes + 16 + 4 * number);
        assert_eq!(film[at..at + 2], [0xFF, 0xD8], "picture {number}");
        assert_eq!(film[at + size - 2..at + size], [0xFF, 0xD9], "picture {number}");
        at += size;
    }
    assert_eq!(
        long(find(b"mvhd") + 8) as u64,
        2_082_844_800 + 1_795_266_785,
        "seconds since 1904"
    );
}

#[test]
fn noisy_photos_are_large_and_differ() {
    let (one, other) = (noisy::photo(1), noisy::photo(2));
    assert!((2_000_000..3_400_000).contains(&one.len()), "{}", one.len());
    assert_ne!(Sha256::digest(&one), Sha256::digest(&other));
}

#[test]
fn the_kept_files_are_what_the_program_draws() {
    for photo in photos() {
        assert!(
            photo.bytes() == photo.draw(),
            "{} is drawn otherwise",
            photo.file_name
        );
    }
    assert!(video().bytes() == video().draw(), "the video is drawn otherwise");
}

#[test]
fn a_card_holds_the_files_as_they_were_when_taken() {
    let folder = tempfile::tempdir().unwrap();
    write_into(folder.path()).unwrap();
    let modified = |name: &str| {
        let time = std::fs::metadata(folder.path().join(name))
            .unwrap()
            .modified()
            .unwrap();
        time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()
    };
    assert_eq!(
        modified("LUM_0414.JPG"),
        1_788_419_561,
        "3 September 2026, 07:12:41 UTC"
    );
    assert_eq!(
        modified("LUM_0592.MOV"),
        1_795_266_785,
        "21 November 2026, 13:13:05 UTC"
    );
}
