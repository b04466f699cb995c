//! Video and sound containers by `nom-exif`: maker, model, place, and the creation date with its offset that
//! phones write beside the movie header.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{NaiveDateTime, Offset, Utc};
use nom_exif::{EntryValue, Error, MediaParser, MediaSource, TrackInfo, TrackInfoTag};

use super::{Metadata, device, tidy};
use crate::inspection::{CaptureSource, CaptureTime, Gps};
use crate::source::{Rationed, Source};

pub(super) fn read(
    source: &Source,
    header_time: Option<NaiveDateTime>,
    ration: u64,
    called_off: Arc<AtomicBool>,
) -> Option<Metadata> {
    let reader = Rationed::new(source.reader().ok()?, ration, called_off);
    let info = parse(MediaSource::seekable(reader))?;
    let text = |tag| info.get(tag).and_then(EntryValue::as_str);
    let integer = |tag| {
        info.get(tag)
            .and_then(EntryValue::try_as_integer)
            .filter(|value| *value > 0)
    };
    let from_header = header_time.map(|time| utc(time, CaptureSource::MovieHeader));
    Some(Metadata {
        captured: if source.format.is_boxes() {
            dated(&info, header_time).or(from_header)
        } else {
            matroska(&info)
        },
        gps: gps(&info),
        device: device(text(TrackInfoTag::Make), text(TrackInfoTag::Model)),
        software: text(TrackInfoTag::Software).and_then(tidy),
        orientation: None,
        width: integer(TrackInfoTag::Width).and_then(|value| value.try_into().ok()),
        height: integer(TrackInfoTag::Height).and_then(|value| value.try_into().ok()),
        duration_ms: integer(TrackInfoTag::DurationMs).and_then(|value| value.try_into().ok()),
    })
}

fn parse<R: Read>(source: Result<MediaSource<R>, Error>) -> Option<TrackInfo> {
    MediaParser::new().parse_track(source.ok()?).ok()
}

/// The creation date beside the movie header. The parser hands back the header's own time where there is none,
/// which is told by its offset of zero; that one is read by ourselves.
fn dated(info: &TrackInfo, header_time: Option<NaiveDateTime>) -> Option<CaptureTime> {
    let date = info.get(TrackInfoTag::CreateDate)?.as_datetime()?;
    let offset = date.aware()?.offset().fix();
    let local = date.into_naive();
    let is_header = offset.local_minus_utc() == 0 && (header_time == Some(local) || header_time.is_none());
    (!is_header && offset.local_minus_utc() != 0).then_some(CaptureTime {
        local,
        offset: Some(offset),
        source: CaptureSource::QuickTimeCreationDate,
    })
}

fn matroska(info: &TrackInfo) -> Option<CaptureTime> {
    let date = info.get(TrackInfoTag::CreateDate)?.as_datetime()?.aware()?;
    Some(utc(date.naive_utc(), CaptureSource::MatroskaDate))
}

fn utc(local: NaiveDateTime, source: CaptureSource) -> CaptureTime {
    CaptureTime {
        local,
        offset: Some(Utc.fix()),
        source,
    }
}

fn gps(info: &TrackInfo) -> Option<Gps> {
    let place = info.gps_info()?;
    let found = Gps::plausible(place.latitude_decimal()?, place.longitude_decimal()?)?;
    Some(Gps {
        altitude: place.altitude_meters().filter(|metres| metres.is_finite()),
        ..found
    })
}
