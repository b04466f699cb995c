//! The photos of an act, as its pages take them: passed through without being decoded where that is possible.
//!
//! A copy in the pages holds no camera metadata unless the user wants positions printed. What cannot be passed through, or
//! is wanted small, comes from the screen view. What cannot be shown at all is left to the page to say.

use crate::host::Rooms;
use crate::problems::{Fault, Outcome, refuse};
use crate::taken;
use acceptance::document::PrintOptions;
use acceptance::{ActDocument, Exhibit, MediaKind, Sha256Hash};
use evidence::jpeg::{JpegInfo, strip_metadata};
use report::{PhotoInfo, PhotoSource};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Longest side of a photo that is wanted small, in pixels, and its JPEG quality.
const SMALL: u32 = 1600;
const QUALITY: u8 = 85;
/// Larger files are not read into memory to be passed through.
const LARGEST: u64 = 64 << 20;

/// The photos of one document, ready to be read one after the other.
pub(crate) struct Photos {
    shown: HashMap<String, Shown>,
}

/// One photo: its description, and how its bytes are had.
struct Shown {
    info: PhotoInfo,
    bytes: Bytes,
}

enum Bytes {
    /// The file as it is.
    Whole(PathBuf),
    /// The file without its metadata.
    Stripped(PathBuf),
    /// Made here.
    Made(Vec<u8>),
}

impl Photos {
    /// Describes all photos of `document`, over all cores. Where `proving`, every original is held against the hash that
    /// the pages will print beside it.
    pub(crate) fn prepare(rooms: &Rooms, document: &ActDocument, proving: bool) -> Outcome<Self> {
        let shown = Mutex::new(HashMap::new());
        let altered: Mutex<Option<Fault>> = Mutex::new(None);
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(exhibit) = document.exhibits.get(next.fetch_add(1, Ordering::Relaxed)) {
                match prepare(rooms, exhibit, &document.options, proving) {
                    Ok(Some(one)) => {
                        crate::host::locked(&shown).insert(exhibit.sha256.to_string(), one);
                    }
                    Ok(None) => {}
                    Err(fault) => *crate::host::locked(&altered) = Some(fault),
                }
            }
        };
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
        std::thread::scope(|scope| {
            for _ in 0..cores.min(document.exhibits.len()) {
                scope.spawn(work);
            }
        });
        if let Some(fault) = altered.into_inner().unwrap_or(None) {
            return Err(fault);
        }
        let mut photos = Self {
            shown: shown.into_inner().unwrap_or_default(),
        };
        photos.add_logo(rooms, document.contractor.logo);
        Ok(photos)
    }

    fn add_logo(&mut self, rooms: &Rooms, logo: Option<Sha256Hash>) {
        let Some(logo) = logo else { return };
        let path = rooms.vault.path(&evidence::Sha256Hash::from_bytes(logo.0));
        if let Some(shown) = passed_through(&path, false).or_else(|| opaque(&path)) {
            self.shown.insert(logo.to_string(), shown);
        }
    }
}

impl PhotoSource for Photos {
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>> {
        let shown = self.shown.get(key).ok_or_else(|| unknown(key))?;
        match &shown.bytes {
            Bytes::Whole(path) => Ok(Box::new(std::fs::File::open(path)?)),
            Bytes::Stripped(path) => {
                let bytes = std::fs::read(path)?;
                let mut copy = Vec::with_capacity(bytes.len());
                strip_metadata(bytes.as_slice(), &mut copy).map_err(io::Error::other)?;
                Ok(Box::new(Cursor::new(copy)))
            }
            Bytes::Made(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
        }
    }

    fn info(&self, key: &str) -> io::Result<PhotoInfo> {
        let shown = self.shown.get(key).ok_or_else(|| unknown(key))?;
        Ok(shown.info.clone())
    }
}

fn unknown(key: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, key.to_owned())
}

fn prepare(rooms: &Rooms, exhibit: &Exhibit, print: &PrintOptions, proving: bool) -> Outcome<Option<Shown>> {
    let original = taken::original(exhibit);
    let path = rooms.vault.path(&original);
    if proving && !is_original(&path, &exhibit.sha256) {
        return Err(refuse("problem-exhibit-altered").with("number", exhibit.number));
    }
    let view = || passed_through(&rooms.derived.view_path(&original), false);
    Ok(match exhibit.media {
        MediaKind::Photo if print.original_photos => passed_through(&path, print.positions)
            .or_else(view)
            .or_else(|| made(&path)),
        MediaKind::Photo => view().or_else(|| made(&path)),
        MediaKind::Video => view(),
        MediaKind::Sound | MediaKind::Document | MediaKind::Unknown => None,
    })
}

fn is_original(path: &Path, expected: &Sha256Hash) -> bool {
    let hash = || -> io::Result<[u8; 32]> {
        let mut hasher = Sha256::new();
        io::copy(&mut std::fs::File::open(path)?, &mut hasher)?;
        Ok(hasher.finalize().into())
    };
    hash().is_ok_and(|found| found == expected.0)
}

/// A JPEG that a PDF can carry as it is, with or without its metadata.
fn passed_through(path: &Path, with_metadata: bool) -> Option<Shown> {
    if std::fs::metadata(path).ok()?.len() > LARGEST {
        return None;
    }
    let bytes = std::fs::read(path).ok()?;
    let found = JpegInfo::probe(bytes.as_slice()).ok()?;
    found.embeddable().ok()?;
    // Print colours are shown by few readers as they were meant.
    if found.components == 4 {
        return None;
    }
    let length = if with_metadata {
        bytes.len() as u64
    } else {
        strip_metadata(bytes.as_slice(), io::sink()).ok()?.bytes
    };
    let bytes = if with_metadata {
        Bytes::Whole(path.to_owned())
    } else {
        Bytes::Stripped(path.to_owned())
    };
    let info = described(found, length);
    Some(Shown { info, bytes })
}

/// A picture drawn anew, small.
fn made(path: &Path) -> Option<Shown> {
    let jpeg = evidence::reencode_for_report(path, SMALL, QUALITY).ok()?.jpeg;
    of_bytes(jpeg)
}

/// A logo that is no JPEG, on white paper.
fn opaque(path: &Path) -> Option<Shown> {
    let picture = image::ImageReader::open(path)
        .ok()?
        .with_guessed_format()
        .ok()?
        .decode()
        .ok()?
        .thumbnail(SMALL, SMALL)
        .into_rgba8();
    let mut paper =
        image::RgbImage::from_pixel(picture.width(), picture.height(), image::Rgb([255, 255, 255]));
    for (ink, dot) in picture.pixels().zip(paper.pixels_mut()) {
        let [red, green, blue, alpha] = ink.0;
        let mixed = |colour: u8| {
            let alpha = u16::from(alpha);
            let sum = u16::from(colour) * alpha + 255 * (255 - alpha);
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        };
        dot.0 = [mixed(red), mixed(green), mixed(blue)];
    }
    let mut jpeg = Vec::new();
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 92);
    encoder.encode_image(&paper).ok()?;
    of_bytes(jpeg)
}

fn of_bytes(jpeg: Vec<u8>) -> Option<Shown> {
    let found = JpegInfo::probe(jpeg.as_slice()).ok()?;
    let info = described(found, jpeg.len() as u64);
    Some(Shown {
        info,
        bytes: Bytes::Made(jpeg),
    })
}

fn described(found: JpegInfo, bytes: u64) -> PhotoInfo {
    PhotoInfo {
        width: u32::from(found.width),
        height: u32::from(found.height),
        components: found.components,
        bits: found.bits,
        orientation: found.orientation,
        icc: found.icc,
        bytes,
    }
}
