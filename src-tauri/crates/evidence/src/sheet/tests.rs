#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::picture::{Raster, encode};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use qrcode::{Color, EcLevel, QrCode};
use std::path::PathBuf;

const TEXT: &str = "SANS-RESERVE:PV-2026-0007:0123456789ABCDEF:3/12";

fn ours(text: &str) -> bool {
    text.starts_with("SANS-RESERVE:")
}

/// An A4 page with lines of writing, and the code 12.7 mm wide at its lower left, at so many dots per inch.
fn page(text: &str, dpi: usize) -> Grey {
    let (width, height) = (dpi * 827 / 100, dpi * 1169 / 100);
    let mut grey = Grey {
        width,
        height,
        pixels: vec![250; width * height],
    };
    for line in 0..40 {
        let top = dpi + line * dpi / 5;
        let letters = (dpi..width - dpi).filter(|x| !((x * 7 + line * 13) / (dpi / 16)).is_multiple_of(3));
        for x in letters {
            for y in top..top + dpi / 14 {
                grey.pixels[y * width + x] = 40;
            }
        }
    }
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let (modules, colours) = (code.width(), code.to_colors());
    let side = dpi / 2;
    let (left, top) = (dpi * 6 / 10, height - side - dpi * 22 / 100);
    for y in 0..side {
        for x in 0..side {
            let module = (y * modules / side) * modules + x * modules / side;
            let dark = colours[module] == Color::Dark;
            grey.pixels[(top + y) * width + left + x] = if dark { 25 } else { 250 };
        }
    }
    grey
}

/// Turned by so many degrees, on a dark table.
fn turned(grey: &Grey, degrees: f64) -> Grey {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (w, h) = (grey.width as f64, grey.height as f64);
    let width = (w * cos.abs() + h * sin.abs()).ceil() as usize;
    let height = (w * sin.abs() + h * cos.abs()).ceil() as usize;
    let mut pixels = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) = (x as f64 - width as f64 / 2.0, y as f64 - height as f64 / 2.0);
            let (fx, fy) = (dx * cos + dy * sin + w / 2.0, dy * cos - dx * sin + h / 2.0);
            let inside = fx >= 0.0 && fy >= 0.0 && fx < w && fy < h;
            pixels.push(if inside {
                grey.at(fx as usize, fy as usize)
            } else {
                60
            });
        }
    }
    Grey {
        width,
        height,
        pixels,
    }
}

/// Means over a square: out of focus.
fn blurred(grey: &Grey, radius: usize) -> Grey {
    let mut soft = grey.clone();
    for y in radius..grey.height - radius {
        for x in radius..grey.width - radius {
            let around =
                (y - radius..=y + radius).flat_map(|y| (x - radius..=x + radius).map(move |x| (x, y)));
            let sum: usize = around.map(|(x, y)| usize::from(grey.at(x, y))).sum();
            soft.pixels[y * grey.width + x] = (sum / (2 * radius + 1).pow(2)) as u8;
        }
    }
    soft
}

/// Dim, with little between black and white, and a shadow across.
fn dim(grey: &Grey) -> Grey {
    let mut dim = grey.clone();
    for (index, pixel) in dim.pixels.iter_mut().enumerate() {
        let light = 30 + 60 * (index % grey.width) / grey.width;
        *pixel = (light + usize::from(*pixel) * 60 / 255) as u8;
    }
    dim
}

fn rgb(grey: &Grey) -> Vec<u8> {
    grey.pixels.iter().flat_map(|shade| [*shade; 3]).collect()
}

fn jpeg(grey: &Grey, quality: u8) -> Vec<u8> {
    let raster = Raster {
        width: grey.width as u32,
        height: grey.height as u32,
        rgb: rgb(grey),
    };
    encode(&raster, quality).unwrap()
}

fn read(bytes: &[u8]) -> Vec<Sheet> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("sheet");
    std::fs::write(&path, bytes).unwrap();
    read_sheets(&path, ours).unwrap()
}

fn finds(what: &str, bytes: &[u8]) {
    let sheets = read(bytes);
    let found = sheets
        .iter()
        .any(|sheet| sheet.codes == Ok(vec![TEXT.to_owned()]));
    assert!(found, "{what}: {sheets:?}");
}

/// A PDF with one page for each picture.
fn pdf(pictures: Vec<Stream>) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let mut kids = Vec::new();
    for picture in pictures {
        let picture = document.add_object(picture);
        let page = document.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => pages,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => dictionary! { "XObject" => dictionary! { "Scan" => picture } },
        });
        kids.push(Object::Reference(page));
    }
    let count = kids.len() as i64;
    document.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn picture(grey: &Grey, space: impl Into<Object>, bits: i64, filter: &str, content: Vec<u8>) -> Stream {
    let mut dict: Dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => grey.width as i64,
        "Height" => grey.height as i64,
        "ColorSpace" => space,
        "BitsPerComponent" => bits,
    };
    if !filter.is_empty() {
        dict.set("Filter", filter);
    }
    Stream::new(dict, content)
}

/// One bit a pixel, rows filled up to bytes; a set bit is white.
fn bits(grey: &Grey) -> Vec<u8> {
    let row = |line: &[u8]| -> Vec<u8> {
        let byte = |eight: &[u8]| {
            let set = eight.iter().enumerate().filter(|(_, shade)| **shade > 128);
            set.fold(0_u8, |byte, (bit, _)| byte | 0x80 >> bit)
        };
        line.chunks(8).map(byte).collect()
    };
    grey.pixels.chunks(grey.width).flat_map(row).collect()
}

fn faxed(grey: &Grey) -> Vec<u8> {
    let mut encoder = fax::encoder::Encoder::new(fax::VecWriter::new());
    for line in grey.pixels.chunks(grey.width) {
        let pels = line.iter().map(|shade| match shade {
            0..=128 => fax::Color::Black,
            _ => fax::Color::White,
        });
        encoder.encode_line(pels, grey.width as u16).unwrap();
    }
    encoder.finish().unwrap().finish()
}

/// In black and white alone: what is lost on one pixel is made good on those after it (Floyd and Steinberg).
fn dithered(grey: &Grey) -> Grey {
    let mut errors = vec![0_i32; grey.width * (grey.height + 1) + 2];
    let mut out = grey.clone();
    for y in 0..grey.height {
        for x in 0..grey.width {
            let place = y * grey.width + x;
            let wanted = i32::from(grey.at(x, y)) + errors[place] / 16;
            let told = if wanted < 128 { 0 } else { 255 };
            out.pixels[place] = told as u8;
            let lost = wanted - told;
            for (next, share) in [(1, 7), (grey.width - 1, 3), (grey.width, 5), (grey.width + 1, 1)] {
                errors[place + next] += lost * share;
            }
        }
    }
    out
}

#[test]
fn a_scan_in_black_and_white_whose_greys_are_grains_is_read() {
    let mut soft = page(TEXT, 200);
    // An ink that is not quite black, on paper that is not quite white.
    for pixel in &mut soft.pixels {
        *pixel = if *pixel < 100 { 70 } else { 235 };
    }
    let scan = dithered(&soft);
    assert!(scan.is_bilevel() && !soft.smoothed(1).is_bilevel());
    let off = AtomicBool::new(false);
    assert_eq!(code::texts(&scan, ours, &off), [TEXT]);
}

#[test]
fn a_coarse_scan_is_read() {
    finds("150 dpi", &jpeg(&page(TEXT, 150), 75));
    finds("200 dpi, quality 40", &jpeg(&page(TEXT, 200), 40));
}

#[test]
fn a_page_that_lies_as_it_likes_is_read() {
    for degrees in [90.0, 180.0, 270.0, 7.0, -3.5, 41.0] {
        finds(
            &format!("{degrees} degrees"),
            &jpeg(&turned(&page(TEXT, 240), degrees), 80),
        );
    }
}

#[test]
fn a_bad_photo_is_read() {
    finds("blurred", &jpeg(&blurred(&page(TEXT, 300), 2), 60));
    finds("dim", &jpeg(&dim(&page(TEXT, 300)), 70));
    finds(
        "dim, turned, blurred",
        &jpeg(&dim(&turned(&blurred(&page(TEXT, 300), 1), 7.0)), 40),
    );
}

#[test]
fn a_large_photo_is_read() {
    finds("35 megapixels", &jpeg(&page(TEXT, 600), 60));
}

#[test]
fn a_scan_as_a_pdf_is_read_however_it_is_packed() {
    let grey = page(TEXT, 200);
    let table: Vec<Object> = vec![
        "Indexed".into(),
        "DeviceRGB".into(),
        1.into(),
        Object::string_literal(vec![0, 0, 0, 255, 255, 255]),
    ];
    let mut fax = picture(&grey, "DeviceGray", 1, "CCITTFaxDecode", faxed(&grey));
    fax.dict.set(
        "DecodeParms",
        dictionary! { "K" => -1, "Columns" => grey.width as i64, "Rows" => grey.height as i64 },
    );
    let mut flate = picture(&grey, "DeviceRGB", 8, "", rgb(&grey));
    flate.compress().unwrap();
    let packed = [
        (
            "jpeg",
            picture(&grey, "DeviceRGB", 8, "DCTDecode", jpeg(&grey, 60)),
        ),
        ("grey", picture(&grey, "DeviceGray", 8, "", grey.pixels.clone())),
        ("flate", flate),
        ("bits", picture(&grey, "DeviceGray", 1, "", bits(&grey))),
        ("indexed", picture(&grey, table, 1, "", bits(&grey))),
        ("fax", fax),
    ];
    for (what, picture) in packed {
        finds(what, &pdf(vec![picture]));
    }
}

#[test]
fn each_page_of_a_scan_is_told_by_its_place() {
    let other = "SANS-RESERVE:PV-2026-0007:0123456789ABCDEF:4/12";
    let scan = |text| {
        let grey = page(text, 200);
        picture(&grey, "DeviceRGB", 8, "DCTDecode", jpeg(&grey, 70))
    };
    let strange = Stream::new(
        dictionary! { "Subtype" => "Image", "Width" => 9, "Height" => 9, "Filter" => "JBIG2Decode" },
        vec![1, 2, 3],
    );
    let sheets = read(&pdf(vec![scan(TEXT), strange, scan(other)]));
    let told: Vec<_> = sheets
        .into_iter()
        .map(|sheet| (sheet.place, sheet.codes))
        .collect();
    assert_eq!(
        told,
        [
            (1, Ok(vec![TEXT.to_owned()])),
            (2, Err(SheetFault::Packing)),
            (3, Ok(vec![other.to_owned()])),
        ]
    );
}

#[test]
fn a_page_without_a_code_has_none() {
    let mut grey = page(TEXT, 150);
    let from = grey.width * (grey.height - 150);
    grey.pixels[from..].fill(250);
    let sheets = read(&jpeg(&grey, 80));
    assert_eq!(sheets.first().unwrap().codes, Ok(Vec::new()));
}

#[test]
fn what_is_no_page_is_told_as_what_it_is() {
    let only = |bytes: &[u8]| read(bytes).remove(0).codes;
    assert_eq!(only(b"Bonjour"), Err(SheetFault::UnknownFormat));
    assert_eq!(only(b"%PDF-1.7\n%nothing follows"), Err(SheetFault::NotReadable));
    let cut = jpeg(&page(TEXT, 150), 80);
    assert_eq!(only(&cut[..200]), Err(SheetFault::NotReadable));
    // Ten gigapixels in a hundred bytes.
    let huge = Stream::new(
        dictionary! {
            "Subtype" => "Image", "Width" => 100_000, "Height" => 100_000,
            "BitsPerComponent" => 8, "ColorSpace" => "DeviceGray",
        },
        vec![0; 100],
    );
    assert_eq!(only(&pdf(vec![huge])), Err(SheetFault::NotReadable));
    let text = Stream::new(dictionary! { "Subtype" => "Form" }, Vec::new());
    assert_eq!(only(&pdf(vec![text])), Err(SheetFault::NoPicture));
}
