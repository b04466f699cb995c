//! What is read in files, and what is said of those that cannot be read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use chrono::{FixedOffset, NaiveDate};
use evidence::{CaptureSource, Format, Inspection, Media, ReadFault, inspect, inspect_bytes};
use image::ImageFormat;
use support::{Place, Value, boxed, corners, encoded, jpeg_with_exif, movie, tiff};

const ORIENTATION: u16 = 0x0112;

fn of(bytes: Vec<u8>) -> Inspection {
    let place = Place::new();
    inspect(&place.file("file", &bytes), "file")
}

fn photo_tiff() -> Vec<u8> {
    tiff(
        &[
            (0x010f, Value::Text("Fairphone")),
            (0x0110, Value::Text("FP5")),
            (ORIENTATION, Value::Short(6)),
            (0x0131, Value::Text("GIMP 2.10")),
        ],
        &[
            (0x9003, Value::Text("2026:03:02 10:11:12")),
            (0x9011, Value::Text("+01:00")),
        ],
        &[
            (1, Value::Text("N")),
            (2, Value::Ratios(&[(48, 1), (51, 1), (36, 1)])),
            (3, Value::Text("W")),
            (4, Value::Ratios(&[(1, 1), (30, 1), (0, 1)])),
            (6, Value::Ratios(&[(350, 10)])),
            (0x1f, Value::Ratios(&[(47, 10)])),
        ],
    )
}

#[test]
fn a_photo_tells_time_place_device_and_software() {
    let inspection = of(jpeg_with_exif(&corners(60, 40), &photo_tiff()));
    assert_eq!(
        (inspection.media, inspection.format),
        (Media::Photo, Format::Jpeg)
    );
    assert_eq!(
        (inspection.width, inspection.height, inspection.orientation),
        (Some(40), Some(60), 6)
    );
    let captured = inspection.captured.unwrap();
    assert_eq!(
        captured.local,
        NaiveDate::from_ymd_opt(2026, 3, 2)
            .unwrap()
            .and_hms_opt(10, 11, 12)
            .unwrap()
    );
    assert_eq!(captured.offset, FixedOffset::east_opt(3600));
    assert_eq!(captured.source, CaptureSource::ExifDateTimeOriginal);
    let gps = inspection.gps.unwrap();
    assert!((gps.lat - 48.86).abs() < 1e-9 && (gps.lon + 1.5).abs() < 1e-9);
    assert_eq!((gps.altitude, gps.accuracy_m), (Some(35.0), Some(4.7)));
    assert_eq!(inspection.device.as_deref(), Some("Fairphone FP5"));
    assert_eq!(inspection.software.as_deref(), Some("GIMP 2.10"));
    assert_eq!(inspection.faults, []);
}

#[test]
fn an_offset_of_another_time_is_not_lent_to_the_capture_time() {
    // 0x9010 belongs to the time of modification.
    let tiff = tiff(
        &[],
        &[
            (0x9003, Value::Text("2026:03:02 10:11:12")),
            (0x9010, Value::Text("+01:00")),
        ],
        &[],
    );
    let captured = of(jpeg_with_exif(&corners(8, 8), &tiff)).captured.unwrap();
    assert_eq!(captured.offset, None);
}

#[test]
fn a_time_of_zeros_and_a_place_of_zeros_are_none() {
    let tiff = tiff(
        &[],
        &[(0x9003, Value::Text("0000:00:00 00:00:00"))],
        &[
            (1, Value::Text("N")),
            (2, Value::Ratios(&[(0, 1), (0, 1), (0, 1)])),
            (3, Value::Text("E")),
            (4, Value::Ratios(&[(0, 1), (0, 1), (0, 1)])),
        ],
    );
    let inspection = of(jpeg_with_exif(&corners(8, 8), &tiff));
    assert_eq!((inspection.captured, inspection.gps), (None, None));
}

#[test]
fn an_inspection_survives_json() {
    let inspection = of(jpeg_with_exif(&corners(60, 40), &photo_tiff()));
    let json = serde_json::to_string(&inspection).unwrap();
    assert_eq!(serde_json::from_str::<Inspection>(&json).unwrap(), inspection);
    assert!(json.contains(r#""offset_seconds":3600"#), "{json}");
}

#[test]
fn other_pictures_tell_their_size() {
    for (format, expected) in [
        (ImageFormat::Png, Format::Png),
        (ImageFormat::WebP, Format::WebP),
        (ImageFormat::Tiff, Format::Tiff),
    ] {
        let inspection = of(encoded(&corners(30, 20), format));
        assert_eq!(
            (inspection.format, inspection.width, inspection.height),
            (expected, Some(30), Some(20))
        );
        assert_eq!(inspection.faults, [], "{expected:?}");
    }
}

#[test]
fn a_video_tells_its_length_and_its_size_as_shown() {
    let inspection = of(movie(b"vide"));
    assert_eq!(
        (inspection.media, inspection.duration_ms),
        (Media::Video, Some(12_500))
    );
    assert_eq!((inspection.width, inspection.height), (Some(1080), Some(1920)));
    let captured = inspection.captured.unwrap();
    assert_eq!(captured.source, CaptureSource::MovieHeader);
    assert_eq!(
        captured.instant().unwrap().to_rfc3339(),
        "2024-02-03T07:05:38+00:00"
    );
}

#[test]
fn a_movie_without_pictures_is_a_recording() {
    let inspection = of(movie(b"soun"));
    assert_eq!((inspection.media, inspection.format), (Media::Sound, Format::M4a));
    assert_eq!((inspection.duration_ms, inspection.width), (Some(12_500), None));
}

#[test]
fn a_wave_file_tells_its_length() {
    let mut fmt = vec![1, 0, 1, 0];
    fmt.extend(8000_u32.to_le_bytes());
    fmt.extend(16_000_u32.to_le_bytes());
    fmt.extend([2, 0, 16, 0]);
    let body = [
        b"WAVEfmt \x10\0\0\0".to_vec(),
        fmt,
        b"data".to_vec(),
        24_000_u32.to_le_bytes().to_vec(),
        vec![0; 24_000],
    ]
    .concat();
    let wav = [b"RIFF".to_vec(), (body.len() as u32).to_le_bytes().to_vec(), body].concat();
    let inspection = of(wav);
    assert_eq!(
        (inspection.media, inspection.duration_ms),
        (Media::Sound, Some(1500))
    );
}

#[test]
fn the_name_does_not_decide_the_format() {
    assert_eq!(
        inspect_bytes(b"%PDF-1.7\n".to_vec(), "photo.jpg").media,
        Media::Document
    );
}

#[test]
fn an_empty_an_unknown_a_missing_file_and_a_folder_are_named() {
    let place = Place::new();
    let folder = place.folder.path();
    assert_eq!(of(Vec::new()).faults, [ReadFault::Empty]);
    assert_eq!(of(b"dear client".to_vec()).faults, [ReadFault::UnknownFormat]);
    assert_eq!(inspect(folder, "folder").faults, [ReadFault::FileNotReadable]);
    assert_eq!(
        inspect(&folder.join("gone"), "gone").faults,
        [ReadFault::FileNotReadable]
    );
}

#[test]
fn a_cut_photo_keeps_its_metadata_and_is_called_cut() {
    let mut jpeg = jpeg_with_exif(&corners(600, 400), &photo_tiff());
    jpeg.truncate(jpeg.len() * 3 / 4);
    let inspection = of(jpeg);
    assert_eq!(inspection.faults, [ReadFault::Truncated]);
    assert!(inspection.captured.is_some());
}

#[test]
fn a_cut_video_is_called_cut() {
    let mut bytes = movie(b"vide");
    bytes.truncate(bytes.len() - 10);
    assert!(of(bytes).faults.contains(&ReadFault::Truncated));
}

/// A PNG header that claims a size, with nothing behind it that could fill it.
fn bomb(side: u32) -> Vec<u8> {
    let mut ihdr = [side.to_be_bytes(), side.to_be_bytes()].concat();
    ihdr.extend([8, 6, 0, 0, 0]);
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let crc = crc(&[&kind[..], data].concat());
        [
            &(data.len() as u32).to_be_bytes()[..],
            kind,
            data,
            &crc.to_be_bytes(),
        ]
        .concat()
    };
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &ihdr),
        chunk(b"IDAT", &[0x78, 0x9c]),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn a_bomb_is_too_large_before_any_memory_is_taken() {
    let faults = of(bomb(60_000)).faults;
    assert!(
        faults.contains(&ReadFault::TooLarge {
            pixels: 3_600_000_000
        }),
        "{faults:?}"
    );
}

#[test]
fn a_jpeg_that_claims_more_than_will_be_decoded_is_kept_and_not_drawn() {
    let mut jpeg = encoded(&corners(16, 16), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    let place = Place::new();
    let path = place.file("bomb.jpg", &jpeg);
    let sha256 = evidence::Sha256Hash::of(&jpeg);
    let derived = evidence::derive(&path, &inspect(&path, "bomb.jpg"), &place.derived, &sha256);
    assert_eq!(
        derived.faults,
        [ReadFault::TooLarge {
            pixels: 65_500 * 65_500
        }]
    );
    assert_eq!((derived.thumbnail, derived.view), (None, None));
}

#[test]
fn boxes_that_contain_themselves_or_lie_about_their_size_end() {
    let liar = [
        boxed(b"ftyp", b"isom\0\0\0\0"),
        b"\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff".to_vec(),
    ]
    .concat();
    assert!(of(liar).faults.contains(&ReadFault::Truncated));
    let crowd = [
        boxed(b"ftyp", b"isom\0\0\0\0"),
        boxed(b"free", b"").repeat(50_000),
    ]
    .concat();
    assert_eq!(of(crowd).duration_ms, None);
}

#[test]
fn every_prefix_and_every_flipped_byte_of_a_photo_is_survived() {
    let jpeg = jpeg_with_exif(&corners(24, 16), &photo_tiff());
    for length in (0..jpeg.len()).step_by(7) {
        let _ = inspect_bytes(jpeg[..length].to_vec(), "");
    }
    for place in (0..jpeg.len()).step_by(5) {
        let mut flipped = jpeg.clone();
        flipped[place] ^= 0xff;
        let _ = inspect_bytes(flipped, "");
    }
}
