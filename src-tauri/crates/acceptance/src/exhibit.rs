//! Exhibits (pièces): what is known of a file kept as evidence, and what it is said to show and to explain.
//!
//! Times are kept apart and never merged: capture, the file's own modification, intake, and the trusted time if there is one.

use crate::annotation::Annotation;
use crate::dates::Moment;
use crate::id::{ActId, DossierId, ExhibitId, ItemId, ObjectionId, RecordId, ReserveId};
use chrono::NaiveDateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A SHA-256 (FIPS 180-4), written as 64 lowercase hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Sha256Hash(pub [u8; 32]);

impl Sha256Hash {
    /// The first eight digits, for people.
    #[must_use]
    pub fn short(&self) -> String {
        hex::encode(&self.0[..4])
    }
}

impl std::fmt::Display for Sha256Hash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl std::str::FromStr for Sha256Hash {
    type Err = hex::FromHexError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes)?;
        Ok(Self(bytes))
    }
}

impl Serialize for Sha256Hash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Sha256Hash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Sha256Hash {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Sha256Hash".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

/// What kind of file an exhibit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A photograph.
    Photo,
    /// A video.
    Video,
    /// A sound recording.
    Sound,
    /// A document.
    Document,
    /// A file that could not be recognised; kept all the same.
    Unknown,
}

/// How the file came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExhibitSource {
    /// Taken with the camera in the app.
    Camera,
    /// Sent by the phone link.
    Phone,
    /// Chosen from a card or folder.
    #[default]
    File,
    /// Pasted.
    Clipboard,
    /// Received from the client.
    Client,
    /// Drawn in the app from another exhibit: the still of a video.
    Extract,
}

/// The moment of a video that a still was drawn from, and the video as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Extract {
    /// The video.
    pub of: ExhibitId,
    /// Its number.
    pub number: u32,
    /// SHA-256 of its original.
    pub sha256: Sha256Hash,
    /// How far into it, in milliseconds.
    #[ts(type = "number")]
    pub at_ms: u64,
}

/// When the file says that it was captured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CaptureTime {
    /// Local time, as the device wrote it.
    pub local: NaiveDateTime,
    /// Offset from UTC in minutes, where the file has one; otherwise it is unknown.
    pub offset_minutes: Option<i32>,
}

/// Where the file says that it was captured (WGS 84), in degrees × 10⁷, so that no rounding is ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Position {
    /// Latitude, degrees × 10⁷, north positive.
    #[ts(type = "number")]
    pub latitude_e7: i64,
    /// Longitude, degrees × 10⁷, east positive.
    #[ts(type = "number")]
    pub longitude_e7: i64,
    /// Accuracy in metres, if the device gave one.
    pub accuracy_metres: Option<u32>,
}

/// How far the times of an exhibit agree; printed as a plain sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "grade", rename_all = "snake_case")]
pub enum TimeGrade {
    /// Captured in the app.
    CapturedInApp,
    /// The metadata are consistent.
    Consistent,
    /// The file has no capture time.
    NoCaptureTime,
    /// The metadata contradict each other.
    Inconsistent {
        /// Why, each a key of the catalogue.
        reasons: Vec<Inconsistency>,
    },
}

/// A contradiction between the times of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Inconsistency {
    /// Captured after it was taken in.
    CapturedAfterIntake,
    /// Its own modification time lies before its capture.
    ModifiedBeforeCapture,
    /// Its own modification time lies after it was taken in.
    ModifiedAfterIntake,
    /// Captured before there were digital cameras: the device’s clock was never set.
    ClockNeverSet,
    /// Edited by a program.
    EditedBySoftware {
        /// The program's name, as the file gives it.
        name: String,
    },
}

/// A file kept byte for byte under its SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Exhibit {
    /// Identifier.
    pub id: ExhibitId,
    /// Dossier it belongs to.
    pub dossier: DossierId,
    /// Number within the dossier, from 1; never reused.
    pub number: u32,
    /// SHA-256 of the original.
    pub sha256: Sha256Hash,
    /// Size of the original in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Name the file had.
    pub file_name: String,
    /// Kind.
    pub media: MediaKind,
    /// Media type (RFC 6838), found from the content.
    pub mime: String,
    /// Width as shown, in pixels.
    pub width: Option<u32>,
    /// Height as shown, in pixels.
    pub height: Option<u32>,
    /// Duration in milliseconds.
    #[ts(type = "number | null")]
    pub duration_ms: Option<u64>,
    /// Capture time from the metadata.
    pub captured: Option<CaptureTime>,
    /// The file's own modification time.
    #[ts(type = "string | null")]
    pub modified: Option<Moment>,
    /// When it was taken in.
    #[ts(type = "string")]
    pub received: Moment,
    /// How far these times agree.
    pub time_grade: TimeGrade,
    /// Device, as the file names it.
    pub device: Option<String>,
    /// Place.
    pub position: Option<Position>,
    /// How it came in.
    pub source: ExhibitSource,
    /// Where in which other exhibit it was drawn from, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub extract: Option<Extract>,
    /// What could not be read of it: codes of the catalogue (`fault-…`).
    #[serde(default)]
    pub faults: Vec<String>,
    /// What it shows, in the contractor's words.
    #[serde(default)]
    pub caption: String,
    /// What it belongs to and what it explains.
    #[serde(default)]
    pub links: Vec<ExhibitLink>,
    /// What is drawn over it, the lowest layer first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Annotation>>")]
    pub annotations: Vec<Annotation>,
    /// When it was moved to the bin, if it was.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub binned: Option<Moment>,
}

/// What an exhibit is tied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum LinkTarget {
    /// A line of the contract.
    Item(ItemId),
    /// A reserve.
    Reserve(ReserveId),
    /// An act as a whole.
    Act(ActId),
    /// An objection.
    Objection(ObjectionId),
    /// A reserve after its repair: the picture that goes beside the one of the reserve.
    Repair(ReserveId),
    /// An entry of the records.
    Record(RecordId),
}

/// The tie between an exhibit and what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ExhibitLink {
    /// What it is tied to.
    pub target: LinkTarget,
    /// Whether it shows the cause (explains), rather than only the state.
    #[serde(default)]
    pub explains: bool,
}

impl Exhibit {
    /// Takes away the ties to what is gone, with the markers of reserves that are; says whether there were any.
    pub fn untie(&mut self, is_gone: impl Fn(&LinkTarget) -> bool) -> bool {
        let before = (self.links.len(), self.annotations.len());
        self.links.retain(|link| !is_gone(&link.target));
        self.annotations.retain(|annotation| {
            !annotation
                .reserve()
                .is_some_and(|reserve| is_gone(&LinkTarget::Reserve(reserve)))
        });
        (self.links.len(), self.annotations.len()) != before
    }

    /// Whether this exhibit is tied to `target`.
    #[must_use]
    pub fn is_linked_to(&self, target: LinkTarget) -> bool {
        self.links.iter().any(|link| link.target == target)
    }
}
