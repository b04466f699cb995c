//! Grades of times, by table.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use evidence::{CaptureSource, CaptureTime, Inconsistency, IntakeSource, TimeGrade, Times, grade};

fn captured(local: &str, offset_hours: Option<i32>) -> CaptureTime {
    CaptureTime {
        local: local.parse::<NaiveDateTime>().unwrap(),
        offset: offset_hours.and_then(|hours| FixedOffset::east_opt(hours * 3600)),
        source: CaptureSource::ExifDateTimeOriginal,
    }
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn graded(captured: Option<&CaptureTime>, file_modified: Option<&str>, software: Option<&str>) -> TimeGrade {
    grade(&Times {
        captured,
        file_modified: file_modified.map(utc),
        taken_in: utc("2026-03-10T12:00:00Z"),
        software,
        source: IntakeSource::Folder,
    })
}

fn inconsistent(reason: Inconsistency) -> TimeGrade {
    TimeGrade::MetadataInconsistent {
        reasons: vec![reason],
    }
}

#[test]
fn a_capture_before_its_intake_is_consistent() {
    for offset in [Some(1), None, Some(-8)] {
        let time = captured("2026-03-02T10:11:12", offset);
        assert_eq!(
            graded(Some(&time), Some("2026-03-02T09:11:12Z"), Some("16.3")),
            TimeGrade::MetadataConsistent
        );
    }
}

#[test]
fn nothing_said_is_no_capture_time() {
    assert_eq!(
        graded(None, Some("2026-03-02T09:11:12Z"), None),
        TimeGrade::NoCaptureTime
    );
}

#[test]
fn a_capture_after_its_intake_is_named_only_where_no_offset_can_explain_it() {
    let later = inconsistent(Inconsistency::CaptureLaterThanIntake);
    let table = [
        ("2026-03-10T13:30:00", Some(0), true),
        ("2026-03-10T13:30:00", Some(2), false),
        ("2026-03-10T12:04:00", Some(0), false),
        ("2026-03-11T01:30:00", None, false),
        ("2026-03-11T02:30:00", None, true),
    ];
    for (local, offset, is_later) in table {
        let expected = if is_later {
            later.clone()
        } else {
            TimeGrade::MetadataConsistent
        };
        assert_eq!(
            graded(Some(&captured(local, offset)), None, None),
            expected,
            "{local} {offset:?}"
        );
    }
}

#[test]
fn a_file_changed_long_before_its_capture_is_named() {
    let time = captured("2026-03-05T10:00:00", Some(1));
    let named = inconsistent(Inconsistency::ModifiedBeforeCapture);
    assert_eq!(graded(Some(&time), Some("2026-03-01T10:00:00Z"), None), named);
    // The local time of a memory card, read with another offset.
    assert_eq!(
        graded(Some(&time), Some("2026-03-04T23:00:00Z"), None),
        TimeGrade::MetadataConsistent
    );
}

#[test]
fn a_clock_that_was_never_set_is_named() {
    assert_eq!(
        graded(Some(&captured("1980-01-01T00:00:09", None)), None, None),
        inconsistent(Inconsistency::ClockNeverSet)
    );
}

#[test]
fn an_editor_is_named_and_a_camera_is_not() {
    let time = captured("2026-03-02T10:11:12", Some(1));
    for editor in ["Adobe Photoshop 25.1 (Windows)", "GIMP 2.10.34", "Snapseed 2.0"] {
        let name = editor.to_owned();
        assert_eq!(
            graded(Some(&time), None, Some(editor)),
            inconsistent(Inconsistency::EditedBySoftware { name })
        );
    }
    for camera in ["14.4.2", "HDR+ 1.0.540104767zd", "G900PVPU1ANE5", "Version 1.0"] {
        assert_eq!(
            graded(Some(&time), None, Some(camera)),
            TimeGrade::MetadataConsistent
        );
    }
}

#[test]
fn all_reasons_are_listed() {
    let time = captured("2027-03-02T10:11:12", Some(1));
    let grade = graded(Some(&time), Some("2026-03-02T09:11:12Z"), Some("GIMP"));
    assert!(matches!(grade, TimeGrade::MetadataInconsistent { reasons } if reasons.len() == 3));
}

#[test]
fn a_file_modified_after_its_intake_is_named_with_and_without_a_capture_time() {
    let later = inconsistent(Inconsistency::ModifiedLaterThanIntake);
    let time = captured("2026-03-02T10:11:12", Some(1));
    for capture in [None, Some(&time)] {
        assert_eq!(graded(capture, Some("2026-03-11T14:00:01Z"), None), later);
        assert_ne!(graded(capture, Some("2026-03-11T14:00:00Z"), None), later);
    }
}

#[test]
fn what_the_app_captured_needs_no_metadata() {
    let times = Times {
        captured: None,
        file_modified: None,
        taken_in: utc("2026-03-10T12:00:00Z"),
        software: None,
        source: IntakeSource::AppCamera,
    };
    assert_eq!(grade(&times), TimeGrade::CapturedInApp);
}
