//! How far an exhibit's times agree with each other, in plain grades.
//!
//! A pure function of what is known. It never claims more than is true: where an offset is unknown, or a memory
//! card keeps local time, the benefit of the doubt is given over the whole range that is possible.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::inspection::CaptureTime;

/// How a file came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntakeSource {
    /// Taken by the camera in the app.
    AppCamera,
    /// Sent from a telephone by the app's own link.
    PhoneLink,
    /// From a memory card or a folder.
    Folder,
    /// Pasted.
    Clipboard,
    /// Handed over by the client.
    FromClient,
}

/// What is known of an exhibit's times.
#[derive(Debug, Clone, Copy)]
pub struct Times<'a> {
    /// As the file's metadata say.
    pub captured: Option<&'a CaptureTime>,
    /// As the file system said when the file was taken in.
    pub file_modified: Option<DateTime<Utc>>,
    /// When it was taken in.
    pub taken_in: DateTime<Utc>,
    /// The program that wrote the file, where it is named.
    pub software: Option<&'a str>,
    /// How it came in.
    pub source: IntakeSource,
}

/// The grade that is printed beside the times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "grade", rename_all = "snake_case")]
pub enum TimeGrade {
    /// The app's own camera took it; its capture is its intake.
    CapturedInApp,
    /// Nothing contradicts the capture time.
    MetadataConsistent,
    /// The file tells no capture time.
    NoCaptureTime,
    /// Something contradicts the times, or the file was edited.
    MetadataInconsistent {
        /// Everything that was found.
        reasons: Vec<Inconsistency>,
    },
}

/// What contradicts a time of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Inconsistency {
    /// Captured after it was taken in, wherever on earth its clock stood.
    CaptureLaterThanIntake,
    /// Captured after the file was last changed: a clock was set back, or the metadata were rewritten.
    ModifiedBeforeCapture,
    /// Last changed after it was taken in, wherever on earth its clock stood: one of the two clocks was wrong.
    ModifiedLaterThanIntake,
    /// Captured before there were digital cameras: the clock was never set.
    ClockNeverSet,
    /// Last written by a program for editing pictures.
    EditedBySoftware {
        /// The program, as the file names it.
        name: String,
    },
}

/// Clocks of devices and computers drift by minutes.
const DRIFT: TimeDelta = TimeDelta::minutes(5);
/// Memory cards keep local time without an offset, which is then read as if it were this computer's: off by as
/// much as two places on earth can differ.
const CARD_CLOCK: TimeDelta = TimeDelta::hours(26);
/// Before this year there were no digital cameras to speak of; devices without a set clock start at 1970 or 1980.
const FIRST_YEAR: i32 = 1995;

/// Names of programs that change pictures, in lower case.
const EDITORS: [&str; 26] = [
    "photoshop",
    "lightroom",
    "gimp",
    "snapseed",
    "affinity",
    "pixelmator",
    "paint",
    "darktable",
    "rawtherapee",
    "capture one",
    "acdsee",
    "picasa",
    "canva",
    "facetune",
    "vsco",
    "polarr",
    "luminar",
    "photoscape",
    "irfanview",
    "imagemagick",
    "photofiltre",
    "corel",
    "picsart",
    "photodirector",
    "inshot",
    "davinci resolve",
];

/// Grades the times of an exhibit.
#[must_use]
pub fn grade(times: &Times<'_>) -> TimeGrade {
    if times.source == IntakeSource::AppCamera {
        return TimeGrade::CapturedInApp;
    }
    let reasons: Vec<_> = [clock_reasons(times), edited_by(times.software)]
        .into_iter()
        .flatten()
        .collect();
    match (reasons.is_empty(), times.captured) {
        (false, _) => TimeGrade::MetadataInconsistent { reasons },
        (true, Some(_)) => TimeGrade::MetadataConsistent,
        (true, None) => TimeGrade::NoCaptureTime,
    }
}

fn clock_reasons(times: &Times<'_>) -> Vec<Inconsistency> {
    let captured = times.captured;
    let is_captured_after = |moment| captured.is_some_and(|captured| captured.earliest() > moment);
    let never_set = captured.is_some_and(|captured| captured.local.year() < FIRST_YEAR);
    let modified = times
        .file_modified
        .and_then(|modified| modified.checked_add_signed(CARD_CLOCK));
    let modified_later = times
        .file_modified
        .is_some_and(|modified| modified > times.taken_in + CARD_CLOCK);
    [
        (never_set, Inconsistency::ClockNeverSet),
        (
            is_captured_after(times.taken_in + DRIFT),
            Inconsistency::CaptureLaterThanIntake,
        ),
        (
            modified.is_some_and(is_captured_after),
            Inconsistency::ModifiedBeforeCapture,
        ),
        (modified_later, Inconsistency::ModifiedLaterThanIntake),
    ]
    .into_iter()
    .filter_map(|(holds, reason)| holds.then_some(reason))
    .collect()
}

fn edited_by(software: Option<&str>) -> Vec<Inconsistency> {
    let edited = software.filter(|name| {
        let lower = name.to_lowercase();
        EDITORS.iter().any(|editor| lower.contains(editor))
    });
    edited
        .map(|name| Inconsistency::EditedBySoftware {
            name: name.to_owned(),
        })
        .into_iter()
        .collect()
}
