//! Thumbnails and views: upright, in the right size, made once.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use evidence::{
    Derived, IntakeEvent, Integrity, Media, ReadFault, Sha256Hash, VaultError, derive, inspect, intake,
    reencode_for_report,
};
use image::{ImageFormat, RgbImage};
use support::{
    BLUE, GREEN, Place, RED, Value, WHITE, corners, encoded, files_below, jpeg_with_exif, movie, stored_for,
    tiff,
};

fn derive_bytes(place: &Place, bytes: &[u8]) -> Derived {
    let path = place.file("original", bytes);
    derive(
        &path,
        &inspect(&path, "original"),
        &place.derived,
        &Sha256Hash::of(bytes),
    )
}

fn open(path: &Path) -> RgbImage {
    image::open(path).unwrap().into_rgb8()
}

#[track_caller]
fn assert_upright(picture: &RgbImage, what: &str) {
    let (width, height) = picture.dimensions();
    let expected = [
        (width / 4, height / 4, RED),
        (width * 3 / 4, height / 4, GREEN),
        (width / 4, height * 3 / 4, BLUE),
        (width * 3 / 4, height * 3 / 4, WHITE),
    ];
    for (x, y, colour) in expected {
        let found = picture.get_pixel(x, y).0;
        let near = found.iter().zip(colour).all(|(a, b)| a.abs_diff(b) < 30);
        assert!(near, "{what}: at {x},{y} found {found:?} instead of {colour:?}");
    }
}

#[test]
fn derivatives_of_every_orientation_are_upright_and_carry_no_metadata() {
    let shown = corners(640, 480);
    for orientation in 1..=8 {
        let place = Place::new();
        let tiff = tiff(&[(0x0112, Value::Short(orientation.into()))], &[], &[]);
        let jpeg = jpeg_with_exif(&stored_for(orientation, &shown), &tiff);
        let derived = derive_bytes(&place, &jpeg);
        assert_eq!(derived.faults, []);
        let (view, thumbnail) = (derived.view.unwrap(), derived.thumbnail.unwrap());
        assert_eq!(open(&view).dimensions(), (640, 480));
        assert_eq!(open(&thumbnail).dimensions(), (512, 384));
        assert_upright(&open(&view), &format!("view of orientation {orientation}"));
        assert_upright(
            &open(&thumbnail),
            &format!("thumbnail of orientation {orientation}"),
        );
        let bytes = fs::read(&view).unwrap();
        assert!(!bytes.windows(4).any(|window| window == b"Exif"));
    }
}

#[test]
fn a_big_photo_fits_the_screen() {
    let place = Place::new();
    let tiff = tiff(&[(0x0112, Value::Short(6))], &[], &[]);
    let stored = stored_for(6, &corners(1701, 2201));
    let derived = derive_bytes(&place, &jpeg_with_exif(&stored, &tiff));
    let (view, thumbnail) = (open(&derived.view.unwrap()), open(&derived.thumbnail.unwrap()));
    assert_eq!(
        (view.dimensions(), thumbnail.dimensions()),
        ((1237, 1600), (396, 512))
    );
    assert_upright(&view, "view");
    assert_upright(&thumbnail, "thumbnail");
}

#[test]
fn a_small_picture_is_not_blown_up() {
    let place = Place::new();
    let derived = derive_bytes(&place, &encoded(&corners(90, 60), ImageFormat::Jpeg));
    assert_eq!(open(&derived.view.unwrap()).dimensions(), (90, 60));
    assert_eq!(open(&derived.thumbnail.unwrap()).dimensions(), (90, 60));
}

#[test]
fn png_webp_and_tiff_are_drawn_too() {
    for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Tiff] {
        let place = Place::new();
        let derived = derive_bytes(&place, &encoded(&corners(700, 500), format));
        assert_upright(&open(&derived.thumbnail.unwrap()), &format!("{format:?}"));
    }
}

#[test]
fn a_transparent_picture_lies_on_white() {
    let place = Place::new();
    let clear = image::RgbaImage::from_pixel(20, 20, image::Rgba([0, 0, 0, 0]));
    let mut png = std::io::Cursor::new(Vec::new());
    clear.write_to(&mut png, ImageFormat::Png).unwrap();
    let derived = derive_bytes(&place, png.get_ref());
    assert_eq!(
        open(&derived.thumbnail.unwrap()).get_pixel(10, 10).0,
        [255, 255, 255]
    );
}

#[test]
fn a_cut_photo_shows_what_there_is() {
    let place = Place::new();
    let mut jpeg = encoded(&corners(800, 600), ImageFormat::Jpeg);
    jpeg.truncate(jpeg.len() * 3 / 4);
    let derived = derive_bytes(&place, &jpeg);
    assert_eq!(derived.faults, [ReadFault::Truncated]);
    let view = open(&derived.view.unwrap());
    assert!(view.get_pixel(200, 150).0[0] > 150, "the upper half is there");
}

#[test]
fn a_photo_of_nothing_but_its_header_is_not_drawn() {
    let place = Place::new();
    let mut jpeg = encoded(&corners(200, 150), ImageFormat::Jpeg);
    let scan = jpeg.windows(2).position(|pair| pair == [0xff, 0xda]).unwrap();
    jpeg.truncate(scan);
    let derived = derive_bytes(&place, &jpeg);
    assert_eq!(derived.thumbnail, None);
    assert_eq!(derived.faults.len(), 1);
}

#[test]
fn what_is_there_is_not_made_again_unless_it_is_cut() {
    let place = Place::new();
    let jpeg = encoded(&corners(900, 600), ImageFormat::Jpeg);
    let first = derive_bytes(&place, &jpeg);
    let thumbnail = first.thumbnail.clone().unwrap();
    let marked = [fs::read(&thumbnail).unwrap(), vec![0xff, 0xd9]].concat();
    fs::write(&thumbnail, &marked).unwrap();
    assert_eq!(derive_bytes(&place, &jpeg), first);
    assert_eq!(fs::read(&thumbnail).unwrap(), marked);
    fs::write(&thumbnail, b"").unwrap();
    assert_eq!(derive_bytes(&place, &jpeg), first);
    assert_eq!(open(&thumbnail).dimensions(), (512, 341));
}

#[test]
fn a_poster_is_stored_like_any_derivative() {
    let place = Place::new();
    let sha256 = Sha256Hash::of(b"a video");
    let poster = encoded(&corners(800, 600), ImageFormat::Png);
    let derived = place.derived.store_poster(&sha256, poster);
    assert_eq!(derived, place.derived.existing(&sha256));
    assert_upright(&open(&derived.thumbnail.unwrap()), "poster");
    let refused = place
        .derived
        .store_poster(&Sha256Hash::of(b"another"), b"no picture".to_vec());
    assert_eq!(refused.thumbnail, None);
}

#[test]
fn an_intake_does_all_of_it_for_many_files() {
    let place = Place::new();
    let photo = encoded(&corners(640, 480), ImageFormat::Jpeg);
    let paths: Vec<PathBuf> = vec![
        place.file("wall.jpg", &photo),
        place.file("walk.mp4", &movie(b"vide")),
        place.file("wall again.jpg", &photo),
        place.file("notes.txt", b"left wall 9 mm over 2 m"),
        place.folder.path().join("gone.jpg"),
    ];
    let mut stored = Vec::new();
    let mut finished = 0;
    let mut on_event = |event: IntakeEvent<'_>| match event {
        IntakeEvent::Stored { index, .. } => stored.push(index),
        IntakeEvent::Finished { .. } => finished += 1,
        _ => {}
    };
    let results = intake(
        &paths,
        &place.vault,
        &place.derived,
        &mut on_event,
        &AtomicBool::new(false),
    );
    stored.sort_unstable();
    assert_eq!((stored, finished), (vec![0, 1, 2, 3], 5));
    assert_eq!(
        results.iter().map(|result| &result.path).collect::<Vec<_>>(),
        paths.iter().collect::<Vec<_>>()
    );
    let media: Vec<_> = results
        .iter()
        .flat_map(|r| &r.outcome)
        .map(|done| done.inspection.media)
        .collect();
    assert_eq!(media, [Media::Photo, Media::Video, Media::Photo, Media::Unknown]);
    let [first, .., again, _, gone] = results.as_slice() else {
        unreachable!("five results")
    };
    let (first, again) = (first.outcome.as_ref().unwrap(), again.outcome.as_ref().unwrap());
    assert_eq!(first.received.sha256, again.received.sha256);
    assert_ne!(first.received.already_present, again.received.already_present);
    assert!(first.derived.thumbnail.is_some() && first.file_modified.is_some());
    assert_eq!(first.inspection.original_name, "wall.jpg");
    assert!(matches!(gone.outcome, Err(VaultError::SourceMissing)));
    assert_eq!(
        place.vault.verify(&first.received.sha256).unwrap(),
        Integrity::Intact
    );
}

#[test]
fn an_intake_called_off_before_it_starts_leaves_nothing() {
    let place = Place::new();
    let paths = vec![place.file("wall.jpg", &encoded(&corners(64, 48), ImageFormat::Jpeg))];
    let results = intake(
        &paths,
        &place.vault,
        &place.derived,
        &mut |_| {},
        &AtomicBool::new(true),
    );
    assert!(matches!(results[0].outcome, Err(VaultError::Cancelled)));
    assert!(place.vault_files().is_empty());
    assert!(files_below(&place.folder.path().join("derived")).is_empty());
}

#[test]
fn a_report_gets_a_picture_of_the_wanted_size_upright() {
    let place = Place::new();
    let tiff = tiff(&[(0x0112, Value::Short(8))], &[], &[]);
    let stored = stored_for(8, &corners(1200, 800));
    let path = place.file("a.jpg", &jpeg_with_exif(&stored, &tiff));
    let picture = reencode_for_report(&path, 600, 75).unwrap();
    assert_eq!((picture.width, picture.height, picture.fault), (600, 400, None));
    assert_upright(
        &image::load_from_memory(&picture.jpeg).unwrap().into_rgb8(),
        "report",
    );
    let words = place.file("b.txt", b"no picture");
    assert_eq!(
        reencode_for_report(&words, 600, 75),
        Err(ReadFault::UnknownFormat)
    );
}
