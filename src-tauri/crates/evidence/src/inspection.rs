//! What a file says about itself.
//!
//! Nothing here is merged or guessed: a capture time keeps the offset it was written with, or says that there is
//! none; a file's own modification time is another fact and is the caller's.

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};

use crate::faults::ReadFault;
use crate::sniff::{Format, Media};

/// What was read in a file, and what could not be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inspection {
    /// The sort of thing.
    pub media: Media,
    /// The format, by content.
    pub format: Format,
    /// The media type (IANA), by content.
    pub mime: String,
    /// The name the file came with, without folders.
    pub original_name: String,
    /// Length in bytes.
    pub bytes: u64,
    /// Width in pixels as displayed, that is after the orientation.
    pub width: Option<u32>,
    /// Height in pixels as displayed.
    pub height: Option<u32>,
    /// EXIF orientation, 1 to 8; 1 is upright. Containers that turn by themselves (HEIF, MP4) count as upright.
    pub orientation: u8,
    /// Duration in milliseconds.
    pub duration_ms: Option<u64>,
    /// When it was taken, as the file says.
    pub captured: Option<CaptureTime>,
    /// Where it was taken, as the file says.
    pub gps: Option<Gps>,
    /// Maker and model of the device.
    pub device: Option<String>,
    /// The program that wrote the file, where it is named.
    pub software: Option<String>,
    /// What could not be read.
    pub faults: Vec<ReadFault>,
}

/// A capture time as a file states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaptureTime {
    /// The time on the clock of the device.
    pub local: NaiveDateTime,
    /// The offset from UTC in seconds, eastwards positive; `None` where the file does not tell.
    #[serde(rename = "offset_seconds", with = "offset_as_seconds")]
    pub offset: Option<FixedOffset>,
    /// Which field said so.
    pub source: CaptureSource,
}

/// The field a capture time was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CaptureSource {
    /// EXIF `DateTimeOriginal` (0x9003).
    ExifDateTimeOriginal,
    /// EXIF `DateTimeDigitized` (0x9004).
    ExifDateTimeDigitized,
    /// QuickTime `com.apple.quicktime.creationdate`.
    QuickTimeCreationDate,
    /// The creation time of the movie header (`mvhd`), UTC by ISO/IEC 14496-12.
    MovieHeader,
    /// Matroska `DateUTC`.
    MatroskaDate,
}

/// The hours by which a local time can be ahead of or behind UTC anywhere on earth.
const FARTHEST_AHEAD: TimeDelta = TimeDelta::hours(14);
const FARTHEST_BEHIND: TimeDelta = TimeDelta::hours(12);

impl CaptureTime {
    /// The instant, where the offset is known.
    #[must_use]
    pub fn instant(&self) -> Option<DateTime<FixedOffset>> {
        self.offset
            .and_then(|offset| offset.from_local_datetime(&self.local).single())
    }

    /// The earliest instant it can have been.
    #[must_use]
    pub fn earliest(&self) -> DateTime<Utc> {
        self.instant().map_or_else(
            || shifted(self.local, -FARTHEST_AHEAD),
            |instant| instant.to_utc(),
        )
    }

    /// The latest instant it can have been.
    #[must_use]
    pub fn latest(&self) -> DateTime<Utc> {
        self.instant().map_or_else(
            || shifted(self.local, FARTHEST_BEHIND),
            |instant| instant.to_utc(),
        )
    }
}

fn shifted(local: NaiveDateTime, by: TimeDelta) -> DateTime<Utc> {
    local.checked_add_signed(by).unwrap_or(local).and_utc()
}

/// A place on earth (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Gps {
    /// Degrees, north positive.
    pub lat: f64,
    /// Degrees, east positive.
    pub lon: f64,
    /// Metres above sea level.
    pub altitude: Option<f64>,
    /// Horizontal error in metres, as the device estimates it.
    pub accuracy_m: Option<f64>,
}

impl Gps {
    /// A place, unless the numbers cannot be one. Zero and zero is what devices write that do not know.
    pub(crate) fn plausible(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        let known = lat != 0.0 || lon != 0.0;
        (on_earth && known).then_some(Self {
            lat,
            lon,
            altitude: None,
            accuracy_m: None,
        })
    }
}

impl Inspection {
    pub(crate) fn of(format: Format, original_name: &str, bytes: u64) -> Self {
        Self {
            media: format.media(),
            format,
            mime: format.mime().to_owned(),
            original_name: original_name.to_owned(),
            bytes,
            width: None,
            height: None,
            orientation: 1,
            duration_ms: None,
            captured: None,
            gps: None,
            device: None,
            software: None,
            faults: Vec::new(),
        }
    }

    /// Names another format once a closer look has told it apart.
    pub(crate) fn is_rather(&mut self, format: Format) {
        self.format = format;
        self.media = format.media();
        self.mime = format.mime().to_owned();
    }

    /// Width times height, where both are known.
    #[must_use]
    pub fn pixels(&self) -> Option<u64> {
        Some(u64::from(self.width?) * u64::from(self.height?))
    }
}

mod offset_as_seconds {
    use chrono::FixedOffset;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(offset: &Option<FixedOffset>, to: S) -> Result<S::Ok, S::Error> {
        offset.map(|offset| offset.local_minus_utc()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<FixedOffset>, D::Error> {
        Ok(Option::<i32>::deserialize(from)?.and_then(FixedOffset::east_opt))
    }
}
