//! EXIF (CIPA DC-008) by `nom-exif`, reduced to what an exhibit needs.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::FixedOffset;
use nom_exif::{EntryValue, Error, Exif, ExifTag, IfdIndex, IfdKind, MediaParser, MediaSource};

use super::{Metadata, device, tidy};
use crate::inspection::{CaptureSource, CaptureTime, Gps};
use crate::source::{Rationed, Source};

/// `GPSHPositioningError`, which the parser has no name for.
const GPS_ERROR: u16 = 0x001f;

pub(super) fn of_picture(source: &Source, ration: u64, called_off: Arc<AtomicBool>) -> Option<Metadata> {
    match source.bytes() {
        Some(bytes) => parse(MediaSource::from_memory(bytes.clone())),
        None => parse(MediaSource::seekable(Rationed::new(
            source.reader().ok()?,
            ration,
            called_off,
        ))),
    }
}

fn parse<R: Read>(source: Result<MediaSource<R>, Error>) -> Option<Metadata> {
    match MediaParser::new().parse_exif(source.ok()?) {
        Ok(entries) => Some(of(&entries.into())),
        // A picture need not have EXIF.
        Err(Error::ExifNotFound) => Some(Metadata::default()),
        Err(_) => None,
    }
}

fn of(exif: &Exif) -> Metadata {
    let text = |tag| exif.get(tag).and_then(EntryValue::as_str);
    let orientation = exif
        .get(ExifTag::Orientation)
        .and_then(EntryValue::try_as_integer);
    Metadata {
        captured: captured(exif),
        gps: gps(exif),
        device: device(text(ExifTag::Make), text(ExifTag::Model)),
        software: text(ExifTag::Software).and_then(tidy),
        orientation: orientation
            .and_then(|value| u8::try_from(value).ok())
            .filter(|value| (1..=8).contains(value)),
        ..Metadata::default()
    }
}

fn captured(exif: &Exif) -> Option<CaptureTime> {
    let time = |tag, offset, source| {
        // The parser lends a time any offset it finds; the offset of its own tag is the only one that counts.
        let local = exif.get(tag)?.as_datetime()?.into_naive();
        Some(CaptureTime {
            local,
            offset: offset_in(exif, offset),
            source,
        })
    };
    let (original, digitized) = (
        CaptureSource::ExifDateTimeOriginal,
        CaptureSource::ExifDateTimeDigitized,
    );
    time(ExifTag::DateTimeOriginal, ExifTag::OffsetTimeOriginal, original)
        .or_else(|| time(ExifTag::CreateDate, ExifTag::OffsetTimeDigitized, digitized))
}

/// Reads an offset such as `+02:00`.
fn offset_in(exif: &Exif, tag: ExifTag) -> Option<FixedOffset> {
    exif.get(tag)?
        .as_str()?
        .trim()
        .trim_end_matches('\0')
        .parse()
        .ok()
}

fn gps(exif: &Exif) -> Option<Gps> {
    let info = exif.gps_info()?;
    let place = Gps::plausible(info.latitude_decimal()?, info.longitude_decimal()?)?;
    let error = exif.get_by_code_in(IfdIndex::MAIN, IfdKind::Gps, GPS_ERROR);
    let accuracy_m = error
        .and_then(EntryValue::try_as_float)
        .filter(|metres| metres.is_finite() && *metres > 0.0);
    // Without a reference an altitude is above sea level (CIPA DC-008, 4.6.6); the parser then gives none.
    let unreferenced = exif.get_by_code_in(IfdIndex::MAIN, IfdKind::Gps, ExifTag::GPSAltitude.code());
    let altitude = info
        .altitude_meters()
        .or_else(|| unreferenced.and_then(EntryValue::try_as_float));
    Some(Gps {
        altitude: altitude.filter(|metres| metres.is_finite()),
        accuracy_m,
        ..place
    })
}
