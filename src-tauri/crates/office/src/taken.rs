//! What a file that was taken in says of itself, as an exhibit.

use acceptance::dates::Moment;
use acceptance::exhibit::{CaptureTime, Inconsistency, Position};
use acceptance::{DossierId, Exhibit, ExhibitId, ExhibitSource, MediaKind, Sha256Hash, TimeGrade};
use chrono::SubsecRound;
use evidence::{IntakeSource, Intaken, Media, ReadFault, Times, grade};

/// The name of an exhibit’s original in the vault.
pub(crate) fn original(exhibit: &Exhibit) -> evidence::Sha256Hash {
    evidence::Sha256Hash::from_bytes(exhibit.sha256.0)
}

/// What the file says of itself, as an exhibit without number yet.
pub(crate) fn exhibit(intaken: &Intaken, source: ExhibitSource, now: Moment) -> Exhibit {
    let inspection = &intaken.inspection;
    // What was pasted or taken just now has no history of its own as a file.
    let of_a_file = !matches!(
        source,
        ExhibitSource::Clipboard | ExhibitSource::Camera | ExhibitSource::Extract
    );
    let modified = intaken.file_modified.filter(|_| of_a_file);
    let grade = grade(&Times {
        captured: inspection.captured.as_ref(),
        file_modified: modified,
        taken_in: now.to_utc(),
        software: inspection.software.as_deref(),
        source: match source {
            ExhibitSource::Camera => IntakeSource::AppCamera,
            ExhibitSource::Phone => IntakeSource::PhoneLink,
            ExhibitSource::File => IntakeSource::Folder,
            // A still has no history as a file: its time is that of its video.
            ExhibitSource::Clipboard | ExhibitSource::Extract => IntakeSource::Clipboard,
            ExhibitSource::Client => IntakeSource::FromClient,
        },
    });
    Exhibit {
        id: ExhibitId(uuid::Uuid::nil()),
        dossier: DossierId(uuid::Uuid::nil()),
        number: 0,
        sha256: Sha256Hash(*intaken.received.sha256.as_bytes()),
        bytes: intaken.received.bytes,
        file_name: inspection.original_name.clone(),
        media: match inspection.media {
            Media::Photo => MediaKind::Photo,
            Media::Video => MediaKind::Video,
            Media::Sound => MediaKind::Sound,
            Media::Document => MediaKind::Document,
            _ => MediaKind::Unknown,
        },
        mime: inspection.mime.clone(),
        width: inspection.width,
        height: inspection.height,
        duration_ms: inspection.duration_ms,
        captured: inspection.captured.map(|captured| CaptureTime {
            local: captured.local.trunc_subsecs(0),
            offset_minutes: captured.offset.map(|offset| offset.local_minus_utc() / 60),
        }),
        modified: modified.map(|time| time.with_timezone(now.offset()).trunc_subsecs(0)),
        received: now,
        time_grade: grade_of(grade),
        device: inspection.device.clone(),
        position: inspection.gps.as_ref().map(position),
        source,
        extract: None,
        faults: fault_keys(&inspection.faults),
        caption: String::new(),
        links: Vec::new(),
        annotations: Vec::new(),
        binned: None,
    }
}

fn grade_of(grade: evidence::TimeGrade) -> TimeGrade {
    use evidence::Inconsistency as Found;
    match grade {
        evidence::TimeGrade::CapturedInApp => TimeGrade::CapturedInApp,
        evidence::TimeGrade::MetadataConsistent => TimeGrade::Consistent,
        evidence::TimeGrade::NoCaptureTime => TimeGrade::NoCaptureTime,
        evidence::TimeGrade::MetadataInconsistent { reasons } => TimeGrade::Inconsistent {
            reasons: reasons
                .into_iter()
                .filter_map(|reason| match reason {
                    Found::CaptureLaterThanIntake => Some(Inconsistency::CapturedAfterIntake),
                    Found::ModifiedBeforeCapture => Some(Inconsistency::ModifiedBeforeCapture),
                    Found::ModifiedLaterThanIntake => Some(Inconsistency::ModifiedAfterIntake),
                    Found::ClockNeverSet => Some(Inconsistency::ClockNeverSet),
                    Found::EditedBySoftware { name } => Some(Inconsistency::EditedBySoftware { name }),
                    _ => None,
                })
                .collect(),
        },
    }
}

/// Degrees × 10⁷ and whole metres; a float casts to the nearest end where it is out of range.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "evidence keeps degrees within ±180, and accuracy saturates"
)]
fn position(gps: &evidence::Gps) -> Position {
    Position {
        latitude_e7: (gps.lat * 1e7).round() as i64,
        longitude_e7: (gps.lon * 1e7).round() as i64,
        accuracy_metres: gps.accuracy_m.map(|metres| metres.round() as u32),
    }
}

/// Keys of the catalogue for what could not be read. A preview that could not be written is made again later, and is
/// no fault of the file.
fn fault_keys(faults: &[ReadFault]) -> Vec<String> {
    faults
        .iter()
        .filter_map(|fault| match fault {
            ReadFault::Empty => Some("fault-empty"),
            ReadFault::FileNotReadable => Some("fault-file-not-readable"),
            ReadFault::UnknownFormat => Some("fault-unknown-format"),
            ReadFault::Truncated => Some("fault-truncated"),
            ReadFault::PictureDamaged => Some("fault-picture-damaged"),
            ReadFault::NoDecoder => Some("fault-no-decoder"),
            ReadFault::TooLarge { .. } => Some("fault-too-large"),
            ReadFault::FileTooLarge { .. } => Some("fault-file-too-large"),
            ReadFault::MetadataNotReadable => Some("fault-metadata-not-readable"),
            ReadFault::MetadataTookTooLong => Some("fault-timed-out"),
            ReadFault::DerivativeNotWritten => None,
            _ => Some("fault-picture-not-readable"),
        })
        .map(str::to_owned)
        .collect()
}
