//! JPEGs passed on as they are.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{BufReader, Write};

use evidence::jpeg::{JpegInfo, MalformedJpeg, NotEmbeddable, Process, StripError, strip_metadata};
use image::ImageFormat;
use support::{Value, corners, encoded, jpeg_with_exif, tiff, with_segment};

fn plain() -> Vec<u8> {
    encoded(&corners(120, 80), ImageFormat::Jpeg)
}

fn probe(bytes: &[u8]) -> JpegInfo {
    JpegInfo::probe(bytes).unwrap()
}

/// With everything that tells about people and places, and the rest that has to stay.
fn telling() -> Vec<u8> {
    let tiff = tiff(
        &[(0x0112, Value::Short(6)), (0x013b, Value::Text("SECRET artist"))],
        &[],
        &[],
    );
    let mut jpeg = jpeg_with_exif(&corners(120, 80), &tiff);
    jpeg = with_segment(&jpeg, 0xe1, b"http://ns.adobe.com/xap/1.0/\0SECRET");
    jpeg = with_segment(&jpeg, 0xed, b"Photoshop 3.0\0SECRET");
    jpeg = with_segment(&jpeg, 0xe2, b"MPF\0SECRET");
    jpeg = with_segment(&jpeg, 0xfe, b"SECRET comment");
    jpeg = with_segment(&jpeg, 0xe2, b"ICC_PROFILE\0\x02\x02half");
    jpeg = with_segment(&jpeg, 0xe2, b"ICC_PROFILE\0\x01\x02first ");
    jpeg = with_segment(&jpeg, 0xee, b"Adobe\0\x64\0\0\0\0\x01");
    [jpeg, b"SECRET motion clip".to_vec()].concat()
}

#[test]
fn a_probe_tells_what_a_page_needs() {
    let info = probe(&telling());
    assert_eq!(
        (info.width, info.height, info.components, info.bits),
        (120, 80, 3, 8)
    );
    assert_eq!((info.process, info.orientation), (Process::Baseline, 6));
    assert_eq!(info.icc.as_deref(), Some(&b"first half"[..]));
    assert_eq!(info.adobe_transform, Some(1));
    assert!(info.complete && info.has_exif && !info.damaged);
    assert_eq!(info.length, telling().len() as u64 - 18);
    assert_eq!(info.embeddable(), Ok(()));
}

#[test]
fn a_copy_keeps_the_picture_and_the_colours_and_nothing_personal() {
    let mut copy = Vec::new();
    let stripped = strip_metadata(telling().as_slice(), &mut copy).unwrap();
    assert_eq!(stripped.bytes, copy.len() as u64);
    assert_eq!(stripped.bytes, probe(&telling()).stripped);
    assert!(!copy.windows(6).any(|window| window == b"SECRET"));
    let info = probe(&copy);
    assert_eq!(info.icc.as_deref(), Some(&b"first half"[..]));
    assert_eq!((info.adobe_transform, info.orientation), (Some(1), 1));
    let (before, after) = (
        image::load_from_memory(&telling()).unwrap(),
        image::load_from_memory(&copy).unwrap(),
    );
    assert_eq!(before, after);
}

#[test]
fn a_plain_picture_is_copied_byte_for_byte_whatever_the_buffer() {
    let jpeg = plain();
    for capacity in [1, 2, 3, 7, 64, 8192] {
        let mut copy = Vec::new();
        strip_metadata(BufReader::with_capacity(capacity, jpeg.as_slice()), &mut copy).unwrap();
        assert_eq!(copy, jpeg, "buffer of {capacity}");
    }
}

#[test]
fn a_cut_picture_is_neither_copied_nor_embedded() {
    let jpeg = plain();
    let cut = &jpeg[..jpeg.len() - 2];
    assert_eq!(probe(cut).embeddable(), Err(NotEmbeddable::Incomplete));
    assert!(matches!(
        strip_metadata(cut, Vec::new()),
        Err(StripError::Truncated)
    ));
}

#[test]
fn a_segment_amid_the_picture_is_damage() {
    let mut jpeg = plain();
    let at = jpeg.len() - 20;
    jpeg[at..at + 4].copy_from_slice(&[0xff, 0xe5, 0, 2]);
    assert_eq!(probe(&jpeg).embeddable(), Err(NotEmbeddable::Damaged));
}

#[test]
fn pictures_that_readers_do_not_know_are_not_embedded() {
    let jpeg = plain();
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    let changed = |offset: usize, value: u8| {
        let mut changed = jpeg.clone();
        changed[frame + offset] = value;
        probe(&changed).embeddable()
    };
    assert_eq!(changed(1, 0xc3), Err(NotEmbeddable::UncommonProcess));
    assert_eq!(changed(1, 0xc9), Err(NotEmbeddable::UncommonProcess));
    assert_eq!(changed(1, 0xc2), Ok(()));
    assert_eq!(changed(4, 12), Err(NotEmbeddable::SampleDepth));
    assert_eq!(changed(9, 4), Err(NotEmbeddable::Colour));
    assert_eq!(changed(9, 2), Err(NotEmbeddable::Colour));
    assert_eq!(changed(9, 1), Ok(()));
}

#[test]
fn what_is_no_jpeg_is_called_so() {
    assert!(matches!(
        JpegInfo::probe(&b"\x89PNG"[..]),
        Err(MalformedJpeg::NotAJpeg)
    ));
    assert!(matches!(
        JpegInfo::probe(&b"\xff\xd8\xff\xd9"[..]),
        Err(MalformedJpeg::NoFrame)
    ));
    assert!(matches!(
        JpegInfo::probe(&b"\xff\xd8\xff\xe0\0\x01"[..]),
        Err(MalformedJpeg::BrokenSegment)
    ));
}

#[test]
fn a_full_disk_is_not_mistaken_for_a_broken_picture() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _bytes: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    assert!(matches!(
        strip_metadata(plain().as_slice(), Full),
        Err(StripError::Write(_))
    ));
}
