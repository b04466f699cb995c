//! Taking files in as exhibits: originals durable first, then the row with its journal entry, then the answer.
//!
//! Exhibits are numbered in the order in which the files were given, whatever the order in which the cores finish. A file
//! is reported as taken in once both its original and its row are on the disk.

use crate::api::{Event, IntakeView};
use crate::desk::name_of;
use crate::host::{Rooms, locked};
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::{dossiers, exhibits};
use acceptance::dates::Moment;
use acceptance::exhibit::{CaptureTime, Inconsistency, Position};
use acceptance::{
    DossierId, Exhibit, ExhibitId, ExhibitLink, ExhibitSource, MediaKind, Sha256Hash, TimeGrade,
};
use chrono::SubsecRound;
use evidence::{IntakeEvent, IntakeSource, Intaken, Media, ReadFault, Times, VaultError, grade};
use messages::Catalogue;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};

/// Takes files in, tied to `links`.
pub(crate) fn attach(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    paths: &[PathBuf],
    source: ExhibitSource,
    links: &[ExhibitLink],
) -> Outcome<IntakeView> {
    let language = {
        let store = rooms.store();
        if store.dossier(dossier)?.is_none() {
            return Err(refuse("problem-not-found"));
        }
        exhibits::check_links(&store, dossier, links)?;
        store.profile()?.unwrap_or_default().language
    };
    let running = Running::begin(rooms, dossier)?;
    let links = exhibits::once_each(links.to_vec());
    let mut intake = Intake {
        rooms,
        dossier,
        source,
        links,
        captions: &[],
        paths,
        waiting: paths.iter().map(|_| None).collect(),
        done: 0,
        ends: Vec::new(),
    };
    intake.run(&running.stop);
    let cancelled = running.stop.load(Ordering::Relaxed);
    let ends = intake.ends;
    drop(running);
    posters(rooms, ends.iter().filter_map(End::exhibit).collect());
    let mut view = IntakeView {
        dossier: dossiers::view(rooms, &rooms.store(), dossier)?,
        added: Vec::new(),
        duplicates: Vec::new(),
        refused: Vec::new(),
        cancelled,
    };
    let catalogue = Catalogue::of(language);
    for (end, path) in ends.into_iter().zip(paths) {
        match end {
            End::Added(exhibit) => view.added.push(exhibit.id),
            End::Duplicate(exhibit) => view.duplicates.push((exhibit.id, name_of(path))),
            End::Refused(sentence) => view.refused.push((name_of(path), sentence.say(catalogue))),
            End::Cancelled => {}
        }
    }
    Ok(view)
}

/// Takes files in with captions, for the sample; gives the exhibits in the order of the files.
pub(crate) fn attach_captioned(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    files: &[(PathBuf, String)],
) -> Outcome<Vec<ExhibitId>> {
    let running = Running::begin(rooms, dossier)?;
    let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    let captions: Vec<String> = files.iter().map(|(_, caption)| caption.clone()).collect();
    let mut intake = Intake {
        rooms,
        dossier,
        source: ExhibitSource::File,
        links: Vec::new(),
        captions: &captions,
        paths: &paths,
        waiting: paths.iter().map(|_| None).collect(),
        done: 0,
        ends: Vec::new(),
    };
    intake.run(&running.stop);
    let ends = intake.ends;
    posters(rooms, ends.iter().filter_map(End::exhibit).collect());
    let taken_in = ends.iter().filter_map(End::exhibit).map(|exhibit| exhibit.id);
    let taken_in: Vec<ExhibitId> = taken_in.collect();
    if taken_in.len() == files.len() {
        Ok(taken_in)
    } else {
        Err(refuse("problem-disk"))
    }
}

/// Stops an intake under way.
pub(crate) fn cancel(rooms: &Rooms, dossier: DossierId) {
    if let Some(stop) = locked(&rooms.intakes).get(&dossier) {
        stop.store(true, Ordering::Relaxed);
    }
}

/// The name of an exhibit’s original in the vault.
pub(crate) fn original(exhibit: &Exhibit) -> evidence::Sha256Hash {
    evidence::Sha256Hash::from_bytes(exhibit.sha256.0)
}

/// Makes the derivatives that a former run did not come to, in the background.
pub(crate) fn resume_derivatives(rooms: &Arc<Rooms>) {
    let missing = missing_derivatives(rooms).unwrap_or_default();
    in_background(rooms, missing);
}

/// An intake under way in one dossier.
struct Running<'a> {
    rooms: &'a Rooms,
    dossier: DossierId,
    stop: Arc<AtomicBool>,
}

impl<'a> Running<'a> {
    fn begin(rooms: &'a Rooms, dossier: DossierId) -> Outcome<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        let mut intakes = locked(&rooms.intakes);
        if intakes.contains_key(&dossier) {
            return Err(refuse("problem-intake-running"));
        }
        intakes.insert(dossier, Arc::clone(&stop));
        Ok(Self { rooms, dossier, stop })
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        locked(&self.rooms.intakes).remove(&self.dossier);
    }
}

/// What became of one file.
enum End {
    Added(Box<Exhibit>),
    Duplicate(Box<Exhibit>),
    Refused(Sentence),
    Cancelled,
}

impl End {
    fn exhibit(&self) -> Option<Exhibit> {
        match self {
            Self::Added(exhibit) | Self::Duplicate(exhibit) => Some(Exhibit::clone(exhibit)),
            Self::Refused(_) | Self::Cancelled => None,
        }
    }
}

struct Intake<'a> {
    rooms: &'a Rooms,
    dossier: DossierId,
    source: ExhibitSource,
    links: Vec<ExhibitLink>,
    captions: &'a [String],
    paths: &'a [PathBuf],
    /// Files that are done before one that was given earlier.
    waiting: Vec<Option<Result<Intaken, Sentence>>>,
    done: u32,
    ends: Vec<End>,
}

impl Intake<'_> {
    fn run(&mut self, stop: &AtomicBool) {
        self.progress(0);
        let (rooms, paths) = (self.rooms, self.paths);
        let results = evidence::intake(
            paths,
            &rooms.vault,
            &rooms.derived,
            &mut |event| {
                if let IntakeEvent::Finished { index, outcome } = event {
                    let outcome = match outcome {
                        Ok(intaken) => Ok(intaken.clone()),
                        Err(error) => Err(why_not(error)),
                    };
                    self.finished(index, outcome);
                }
            },
            stop,
        );
        // Whatever was not told as an event is told by its result.
        for (index, result) in results.into_iter().enumerate().skip(self.ends.len()) {
            let outcome = result.outcome.map_err(|error| why_not(&error));
            if let Some(place @ None) = self.waiting.get_mut(index) {
                *place = Some(outcome);
            }
        }
        self.write_ready();
    }

    fn finished(&mut self, index: usize, outcome: Result<Intaken, Sentence>) {
        if let Some(place) = self.waiting.get_mut(index) {
            *place = Some(outcome);
        }
        self.write_ready();
        self.done += 1;
        self.progress(index);
    }

    fn progress(&self, index: usize) {
        self.rooms.tell(&Event::Intake {
            dossier: self.dossier,
            done: self.done,
            total: u32::try_from(self.paths.len()).unwrap_or(u32::MAX),
            file: self
                .paths
                .get(index)
                .map_or_else(String::new, |path| name_of(path)),
        });
    }

    /// Writes the rows of all files that are done, up to the first that is not.
    fn write_ready(&mut self) {
        while let Some(Some(outcome)) = self.waiting.get_mut(self.ends.len()).map(Option::take) {
            let index = self.ends.len();
            let end = match outcome {
                Ok(intaken) => self
                    .write(index, &intaken)
                    .unwrap_or_else(|fault| End::Refused(fault.sentence().clone())),
                Err(sentence) if sentence == cancelled() => End::Cancelled,
                Err(sentence) => End::Refused(sentence),
            };
            self.ends.push(end);
        }
    }

    fn write(&self, index: usize, intaken: &Intaken) -> Outcome<End> {
        let rooms = self.rooms;
        let mut store = rooms.store();
        let sha256 = Sha256Hash(*intaken.received.sha256.as_bytes());
        if let Some(known) = store.exhibit_by_hash(self.dossier, &sha256)? {
            return self.tie_duplicate(&mut store, known);
        }
        let now = rooms.edge.moment();
        let mut exhibit = exhibit(intaken, self.source, now);
        exhibit.id = ExhibitId(rooms.edge.id());
        exhibit.dossier = self.dossier;
        exhibit.links.clone_from(&self.links);
        if let Some(caption) = self.captions.get(index) {
            exhibit.caption.clone_from(caption);
        }
        let stamp = rooms.stamp(
            &store,
            "action-attach",
            exhibit.file_name.clone(),
            Some(self.dossier),
        )?;
        store.change(&stamp, |change| -> Outcome<()> {
            exhibit.number = change.next_exhibit_number(self.dossier)?;
            change.put_exhibit(&exhibit)?;
            Ok(())
        })?;
        Ok(End::Added(Box::new(exhibit)))
    }

    /// A file that the dossier has already takes on the new ties, and comes out of the bin.
    fn tie_duplicate(&self, store: &mut store::Store, known: Exhibit) -> Outcome<End> {
        let mut exhibit = known.clone();
        exhibit.binned = None;
        for link in &self.links {
            if !exhibit.is_linked_to(link.target) {
                exhibit.links.push(link.clone());
            }
        }
        if exhibit != known {
            let subject = exhibits::subject(&exhibit);
            let stamp = self
                .rooms
                .stamp(store, "action-link-exhibit", subject, Some(self.dossier))?;
            store.change(&stamp, |change| -> Outcome<()> {
                change.put_exhibit(&exhibit)?;
                Ok(())
            })?;
        }
        Ok(End::Duplicate(Box::new(exhibit)))
    }
}

/// What the file says of itself, as an exhibit without number yet.
pub(crate) fn exhibit(intaken: &Intaken, source: ExhibitSource, now: Moment) -> Exhibit {
    let inspection = &intaken.inspection;
    // What was pasted or taken just now has no history of its own as a file.
    let of_a_file = !matches!(source, ExhibitSource::Clipboard | ExhibitSource::Camera);
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
            ExhibitSource::Clipboard => IntakeSource::Clipboard,
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
        faults: fault_keys(&inspection.faults),
        caption: String::new(),
        links: Vec::new(),
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

fn cancelled() -> Sentence {
    Sentence::of("intake-cancelled")
}

pub(crate) fn why_not(error: &VaultError) -> Sentence {
    match error {
        VaultError::Cancelled => cancelled(),
        VaultError::DiskFull => Sentence::of("intake-disk-full"),
        VaultError::SourceMissing => Sentence::of("intake-missing"),
        VaultError::NotAFile => Sentence::of("intake-folder"),
        VaultError::SourceUnreadable(_) => Sentence::of("intake-unreadable"),
        _ => Sentence::of("intake-storage"),
    }
}

/// Poster frames of videos, which another process draws.
pub(crate) fn posters(rooms: &Arc<Rooms>, exhibits: Vec<Exhibit>) {
    let without = |exhibit: &Exhibit| {
        exhibit.media == MediaKind::Video && !rooms.derived.thumbnail_path(&original(exhibit)).is_file()
    };
    in_background(rooms, exhibits.into_iter().filter(without).collect());
}

fn missing_derivatives(rooms: &Rooms) -> Result<Vec<Exhibit>, Fault> {
    let store = rooms.store();
    let mut missing = Vec::new();
    for row in store.dossiers()? {
        let drawn = |exhibit: &Exhibit| {
            matches!(exhibit.media, MediaKind::Photo | MediaKind::Video)
                && !exhibit
                    .faults
                    .iter()
                    .any(|fault| NOT_DRAWN.contains(&fault.as_str()))
                && !rooms.derived.thumbnail_path(&original(exhibit)).is_file()
        };
        missing.extend(store.exhibits(row.dossier.id)?.into_iter().filter(drawn));
    }
    Ok(missing)
}

/// With these faults there is nothing to draw, today or tomorrow.
const NOT_DRAWN: [&str; 4] = [
    "fault-picture-not-readable",
    "fault-empty",
    "fault-too-large",
    "fault-file-too-large",
];

/// Draws in a thread of its own that does not keep the data folder open.
fn in_background(rooms: &Arc<Rooms>, exhibits: Vec<Exhibit>) {
    if exhibits.is_empty() {
        return;
    }
    let (vault, derived) = (rooms.vault.clone(), rooms.derived.clone());
    let rooms: Weak<Rooms> = Arc::downgrade(rooms);
    std::thread::spawn(move || {
        for exhibit in exhibits {
            if rooms.strong_count() == 0 {
                return;
            }
            let original = original(&exhibit);
            let path = vault.path(&original);
            let made = draw(&path, &exhibit, &derived, &original);
            if let (true, Some(rooms)) = (made, rooms.upgrade()) {
                rooms.tell(&Event::Derived {
                    dossier: exhibit.dossier,
                    exhibit: exhibit.id,
                });
            }
        }
    });
}

fn draw(
    path: &Path,
    exhibit: &Exhibit,
    derived: &evidence::DerivedFolder,
    original: &evidence::Sha256Hash,
) -> bool {
    let made = match exhibit.media {
        MediaKind::Video => match evidence::poster_from_ffmpeg(path) {
            Some(frame) => derived.store_poster(original, frame),
            None => return false,
        },
        _ => {
            let inspection = evidence::inspect(path, &exhibit.file_name);
            evidence::derive(path, &inspection, derived, original)
        }
    };
    made.thumbnail.is_some()
}
