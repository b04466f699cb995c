//! The photos of an act, as its pages take them: passed through without being decoded where that is possible.
//!
//! A copy in the pages holds no camera metadata unless the user wants positions printed. What cannot be passed through, or
//! is wanted small, comes from the screen view. What cannot be shown at all is left to the page to say. A photo of which a part
//! is hidden is always drawn anew from its original: the copy in the pages never held that part.
//!
//! An act that is issued shows its originals or nothing: each is held against the hash that the pages print beside it, while
//! it passes into the pages, so that what was judged is what was written.

use crate::host::Rooms;
use crate::problems::{Fault, Outcome, refuse};
use crate::{cores, passing, taken};
use acceptance::annotation::{self, Area};
use acceptance::document::PrintOptions;
use acceptance::{ActDocument, Exhibit, MediaKind, Sha256Hash};
use evidence::jpeg::JpegInfo;
use evidence::{Integrity, Part, Vault};
use passing::{Passed, Passing};
use report::{PhotoInfo, PhotoSource};
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};
use std::path::Path;

/// Longest side of a photo that is wanted small, in pixels, and its JPEG quality.
const SMALL: u32 = 1600;
const QUALITY: u8 = 85;
/// Longest side of a photo of which a part is hidden. It waits in memory.
const HIDING: u32 = 2400;
/// Larger files would make an act that nobody can send; they are shown small.
const LARGEST: u64 = 64 << 20;

/// The photos of one document, ready to be read one after the other.
pub(crate) struct Photos {
    vault: Vault,
    shown: HashMap<String, Shown>,
}

/// One photo: its description, and how its bytes are had.
struct Shown {
    info: PhotoInfo,
    bytes: Bytes,
}

enum Bytes {
    /// A file on its way into the pages.
    Passed(Passed),
    /// Made here.
    Made(Vec<u8>),
}

impl Photos {
    /// Describes all photos of `document`, over all cores. Where `proving`, every original is held against the hash that
    /// the pages will print beside it: those that pass into the pages on their way, all others here.
    pub(crate) fn prepare(rooms: &Rooms, document: &ActDocument, proving: bool) -> Outcome<Self> {
        let prepared = cores::each(&document.exhibits, |exhibit| {
            let shown = prepare(rooms, exhibit, &document.options, proving)?;
            Ok::<_, Fault>(shown.map(|shown| (exhibit.sha256.to_string(), shown)))
        });
        let shown: Outcome<Vec<_>> = prepared.into_iter().collect();
        let mut photos = Self {
            vault: rooms.vault.clone(),
            shown: shown?.into_iter().flatten().collect(),
        };
        photos.add_logo(rooms, document.contractor.logo);
        Ok(photos)
    }

    /// The logo alone.
    pub(crate) fn of_logo(rooms: &Rooms, logo: Option<Sha256Hash>) -> Self {
        let mut photos = Self {
            vault: rooms.vault.clone(),
            shown: HashMap::new(),
        };
        photos.add_logo(rooms, logo);
        photos
    }

    fn add_logo(&mut self, rooms: &Rooms, logo: Option<Sha256Hash>) {
        let Some(logo) = logo else { return };
        let path = rooms.vault.path(&evidence::Sha256Hash::from_bytes(logo.0));
        if let Some(shown) = passed_through(&path, false, None).or_else(|| opaque(&path)) {
            self.shown.insert(logo.to_string(), shown);
        }
    }

    /// Names an original that departs from its record, of those that did not pass into the pages whole.
    pub(crate) fn prove(&self) -> Outcome<()> {
        for shown in self.shown.values() {
            if let Bytes::Passed(passed) = &shown.bytes
                && let Some(claim) = passed.unproven()
            {
                prove(&self.vault, claim.sha256, claim.number)?;
            }
        }
        Ok(())
    }
}

impl PhotoSource for Photos {
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>> {
        let shown = self.shown.get(key).ok_or_else(|| unknown(key))?;
        match &shown.bytes {
            Bytes::Passed(passed) => Ok(Box::new(Passing::begin(passed)?)),
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
    let claim = proving.then_some(passing::Claim {
        sha256: original,
        number: exhibit.number,
    });
    let parts = hidden(exhibit);
    if !parts.is_empty() {
        if proving {
            prove(&rooms.vault, original, exhibit.number)?;
        }
        let side = if print.original_photos { HIDING } else { SMALL };
        return Ok(made(&path, side, &parts));
    }
    if exhibit.media == MediaKind::Photo
        && print.original_photos
        && let Some(shown) = passed_through(&path, print.positions, claim)
    {
        return Ok(Some(shown));
    }
    if proving {
        prove(&rooms.vault, original, exhibit.number)?;
    }
    let view = passed_through(&rooms.derived.view_path(&original), false, None);
    Ok(match exhibit.media {
        MediaKind::Photo => view.or_else(|| made(&path, SMALL, &[])),
        MediaKind::Video => view,
        MediaKind::Sound | MediaKind::Document | MediaKind::Unknown => None,
    })
}

/// Refuses an original that is not what was taken in.
fn prove(vault: &Vault, original: evidence::Sha256Hash, number: u32) -> Outcome<()> {
    match vault.verify(&original) {
        Ok(Integrity::Intact) => Ok(()),
        _ => Err(refuse("problem-exhibit-altered").with("number", number)),
    }
}

/// A JPEG that a PDF can carry as it is, with or without its metadata.
fn passed_through(path: &Path, with_metadata: bool, claim: Option<passing::Claim>) -> Option<Shown> {
    let file = File::open(path).ok()?;
    let length = file.metadata().ok()?.len();
    if length > LARGEST {
        return None;
    }
    let found = JpegInfo::probe(BufReader::with_capacity(passing::PIECE, file)).ok()?;
    found.embeddable().ok()?;
    // Print colours are shown by few readers as they were meant.
    if found.components == 4 {
        return None;
    }
    let bytes = if with_metadata { length } else { found.stripped };
    let info = described(found, bytes);
    let passed = Passed::new(path, with_metadata, claim);
    Some(Shown {
        info,
        bytes: Bytes::Passed(passed),
    })
}

/// A picture drawn anew, with `parts` of it hidden.
fn made(path: &Path, side: u32, parts: &[Part]) -> Option<Shown> {
    let jpeg = evidence::reencode_hiding(path, side, QUALITY, parts).ok()?.jpeg;
    of_bytes(jpeg)
}

/// The parts of a photo that no page shows.
pub(crate) fn hidden(exhibit: &Exhibit) -> Vec<Part> {
    let part = |area: Area| Part {
        x: area.x,
        y: area.y,
        width: area.width,
        height: area.height,
    };
    let areas = annotation::hidden(&exhibit.annotations);
    areas.into_iter().map(part).collect()
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

pub(crate) fn described(found: JpegInfo, bytes: u64) -> PhotoInfo {
    let components = found.components;
    PhotoInfo {
        width: u32::from(found.width),
        height: u32::from(found.height),
        components: found.components,
        bits: found.bits,
        orientation: found.orientation,
        icc: found.icc.filter(|profile| is_profile(profile, components)),
        bytes,
    }
}

/// Whether a colour profile says of itself what a page for the archive may carry (ICC.1, 7.2; ISO 19005-3, 6.2.4.2): its own
/// length, a version before 5, a device’s or a colour space’s, and as many components as the photo. Others are left out.
fn is_profile(profile: &[u8], components: u8) -> bool {
    let at = |from: usize| profile.get(from..from + 4);
    let length = u32::try_from(profile.len()).ok().map(u32::to_be_bytes);
    let colours: &[u8] = match components {
        1 => b"GRAY",
        _ => b"RGB ",
    };
    let class = matches!(at(12), Some(b"mntr" | b"scnr" | b"prtr" | b"spac"));
    at(0) == length.as_ref().map(<[u8; 4]>::as_slice)
        && profile.get(8).is_some_and(|major| *major < 5)
        && class
        && at(16) == Some(colours)
        && at(36) == Some(b"acsp")
}

#[cfg(test)]
mod tests {
    use super::is_profile;

    /// A header as a camera’s profile has it, and nothing after it.
    fn profile() -> Vec<u8> {
        let mut profile = vec![0; 128];
        for (at, bytes) in [
            (0, &[0, 0, 0, 128][..]),
            (8, &[4]),
            (12, b"mntr"),
            (16, b"RGB "),
            (36, b"acsp"),
        ] {
            for (place, byte) in (at..).zip(bytes) {
                profile[place] = *byte;
            }
        }
        profile
    }

    #[test]
    fn a_profile_is_carried_only_where_its_header_fits_the_photo() {
        assert!(is_profile(&profile(), 3));
        assert!(!is_profile(&profile(), 1), "other colours");
        assert!(!is_profile(&profile()[..127], 3), "cut off");
        assert!(!is_profile(b"ICC", 3), "garbage");
        for (place, byte) in [(8, 5), (12, b'l'), (36, b'x')] {
            let mut wrong = profile();
            wrong[place] = byte;
            assert!(!is_profile(&wrong, 3), "byte {place}");
        }
    }
}
