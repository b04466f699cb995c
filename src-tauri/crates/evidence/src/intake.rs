//! Many files at once: stored, inspected and drawn over all cores, in bounded memory.
//!
//! Each worker reads a file once and does with the bytes all that is to be done. The wait for the disk overlaps
//! with the drawing of the next picture: one thread alone makes the staged files durable and acknowledges them.
//! Events are told on the caller's thread, so that it can write its records as files become durable.

use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::derive::{Derived, DerivedFolder};
use crate::faults::{ReadFault, note};
use crate::gathering::{Gathering, Looked, News, set};
use crate::guard;
use crate::hash::Sha256Hash;
use crate::inspect::inspect_source;
use crate::inspection::Inspection;
use crate::source::Source;
use crate::staging::{Staged, open_source};
use crate::vault::{Received, Vault, VaultError};

/// Staged files that may wait for the disk.
const WAITING: usize = 16;

/// One file, taken in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Intaken {
    /// What the vault acknowledged.
    pub received: Received,
    /// What the file says about itself. Faults of the derivatives are among its faults.
    pub inspection: Inspection,
    /// Thumbnail and view.
    pub derived: Derived,
    /// When the file was last changed, as its file system says.
    pub file_modified: Option<DateTime<Utc>>,
}

/// One file of an intake, in the order they were given.
#[derive(Debug)]
pub struct IntakeResult {
    /// The file.
    pub path: PathBuf,
    /// What became of it.
    pub outcome: Result<Intaken, VaultError>,
}

/// What happens during an intake. `index` counts the files as they were given.
#[derive(Debug)]
#[non_exhaustive]
pub enum IntakeEvent<'a> {
    /// So many bytes of a file that is copied piece by piece.
    Progress {
        /// Which file.
        index: usize,
        /// Bytes copied so far.
        bytes: u64,
    },
    /// The file is durably in the vault.
    Stored {
        /// Which file.
        index: usize,
        /// What the vault acknowledged.
        received: Received,
    },
    /// The file is done.
    Finished {
        /// Which file.
        index: usize,
        /// What became of it.
        outcome: &'a Result<Intaken, VaultError>,
    },
}

/// Takes in many files. `cancel` stops it: files not yet stored become [`VaultError::Cancelled`] and leave nothing
/// behind, files already stored stay.
pub fn intake(
    paths: &[PathBuf],
    vault: &Vault,
    derived: &DerivedFolder,
    on_event: &mut dyn FnMut(IntakeEvent<'_>),
    cancel: &AtomicBool,
) -> Vec<IntakeResult> {
    let workers = thread::available_parallelism()
        .map_or(1, NonZeroUsize::get)
        .min(paths.len());
    let next = AtomicUsize::new(0);
    let (news, listening) = mpsc::channel();
    let (to_disk, staged) = mpsc::sync_channel(WAITING);
    let job = Job {
        paths,
        vault,
        derived,
        cancel,
        next: &next,
    };
    let mut gathering = Gathering::new(paths.len());
    thread::scope(|scope| {
        let disk_news = news.clone();
        scope.spawn(move || make_durable(vault, &staged, &disk_news, cancel));
        for _ in 0..workers {
            let (news, to_disk) = (news.clone(), to_disk.clone());
            scope.spawn(move || job.work(&news, &to_disk));
        }
        // The channels close with their last worker.
        drop((news, to_disk));
        for news in listening {
            gathering.hear(news, on_event);
        }
    });
    gathering.results(paths)
}

/// Stores many files without looking into them; see [`intake`].
pub fn receive_many(
    vault: &Vault,
    paths: &[PathBuf],
    on_progress: &mut dyn FnMut(usize, u64),
    cancel: &AtomicBool,
) -> Vec<Result<Received, VaultError>> {
    let next = AtomicUsize::new(0);
    let (news, listening) = mpsc::channel();
    let (to_disk, staged) = mpsc::sync_channel(WAITING);
    let workers = thread::available_parallelism()
        .map_or(1, NonZeroUsize::get)
        .min(paths.len());
    let mut stored: Vec<Option<Result<Received, VaultError>>> = paths.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let disk_news = news.clone();
        scope.spawn(move || make_durable(vault, &staged, &disk_news, cancel));
        for _ in 0..workers {
            let (news, to_disk, next) = (news.clone(), to_disk.clone(), &next);
            scope.spawn(move || {
                while let Some((index, path)) = take_next(paths, next) {
                    let opened = open_source(path);
                    let copied = opened.and_then(|file| stage_stream(vault, file, index, &news, cancel));
                    hand_over(index, copied, &news, &to_disk);
                }
            });
        }
        drop((news, to_disk));
        for news in listening {
            match news {
                News::Progress { index, bytes } => on_progress(index, bytes),
                News::Stored { index, received } => set(&mut stored, index, received),
                News::Looked { .. } => {}
            }
        }
    });
    stored
        .into_iter()
        .map(|result| result.unwrap_or(Err(VaultError::Cancelled)))
        .collect()
}

#[derive(Clone, Copy)]
struct Job<'a> {
    paths: &'a [PathBuf],
    vault: &'a Vault,
    derived: &'a DerivedFolder,
    cancel: &'a AtomicBool,
    next: &'a AtomicUsize,
}

impl Job<'_> {
    fn work(self, news: &Sender<News>, to_disk: &SyncSender<(usize, Staged)>) {
        while let Some((index, path)) = take_next(self.paths, self.next) {
            match self.stage(index, path, news) {
                Ok((source, staged)) => {
                    let sha256 = staged.sha256();
                    hand_over(index, Ok(staged), news, to_disk);
                    let looked = Box::new(self.look(&source, path, &sha256));
                    // The receiver outlives the workers.
                    let _ = news.send(News::Looked { index, looked });
                }
                Err(error) => hand_over(index, Err(error), news, to_disk),
            }
        }
    }

    /// Inspects and draws. Whatever goes wrong here, the file itself is kept.
    fn look(&self, source: &Source, path: &Path, sha256: &Sha256Hash) -> Looked {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let seen = guard::catch(|| {
            let inspection = inspect_source(source, &name);
            let derived = self.derived.derive_source(source, &inspection, sha256);
            (inspection, derived)
        });
        let (mut inspection, derived) = seen.unwrap_or_else(|_| {
            let unreadable = Derived {
                faults: vec![ReadFault::PictureNotReadable],
                ..Derived::default()
            };
            (Inspection::of(source.format, &name, source.length), unreadable)
        });
        for fault in &derived.faults {
            note(&mut inspection.faults, fault.clone());
        }
        Looked {
            inspection,
            derived,
            file_modified: modified(path),
        }
    }

    fn stage(&self, index: usize, path: &Path, news: &Sender<News>) -> Result<(Source, Staged), VaultError> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(VaultError::Cancelled);
        }
        let source = Source::open(path)?;
        let staged = match source.bytes() {
            Some(bytes) => self.vault.stage_bytes(bytes)?,
            None => {
                let reader = source.reader().map_err(VaultError::from_source)?;
                stage_stream(self.vault, reader, index, news, self.cancel)?
            }
        };
        Ok((source, staged))
    }
}

fn take_next<'p>(paths: &'p [PathBuf], next: &AtomicUsize) -> Option<(usize, &'p PathBuf)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    paths.get(index).map(|path| (index, path))
}

fn stage_stream(
    vault: &Vault,
    reader: impl std::io::Read,
    index: usize,
    news: &Sender<News>,
    cancel: &AtomicBool,
) -> Result<Staged, VaultError> {
    if cancel.load(Ordering::Relaxed) {
        return Err(VaultError::Cancelled);
    }
    vault.stage(reader, &mut |bytes| {
        let _ = news.send(News::Progress { index, bytes });
        if cancel.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
}

/// Passes a copy on to be made durable, or its failure to the caller.
fn hand_over(
    index: usize,
    copied: Result<Staged, VaultError>,
    news: &Sender<News>,
    to_disk: &SyncSender<(usize, Staged)>,
) {
    // Both receivers outlive the workers.
    match copied {
        Ok(staged) => drop(to_disk.send((index, staged))),
        Err(error) => drop(news.send(News::Stored {
            index,
            received: Err(error),
        })),
    }
}

/// Makes staged files durable until there are no more; those that came in while the disk was busy go together.
fn make_durable(vault: &Vault, staged: &Receiver<(usize, Staged)>, news: &Sender<News>, cancel: &AtomicBool) {
    while let Ok(first) = staged.recv() {
        let batch = std::iter::once(first).chain(staged.try_iter().take(WAITING));
        let (indices, batch): (Vec<_>, Vec<_>) = batch.unzip();
        let received = if cancel.load(Ordering::Relaxed) {
            indices.iter().map(|_| Err(VaultError::Cancelled)).collect()
        } else {
            Staged::commit_all(batch, vault)
        };
        for (index, received) in indices.into_iter().zip(received) {
            let _ = news.send(News::Stored { index, received });
        }
    }
}

fn modified(path: &Path) -> Option<DateTime<Utc>> {
    let time = path.metadata().and_then(|metadata| metadata.modified()).ok()?;
    moment(time)
}

/// The moment that a file system gives, unless it lies beyond any calendar: some keep whatever was written.
fn moment(time: SystemTime) -> Option<DateTime<Utc>> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, since.subsec_nanos()),
        Err(before) => DateTime::UNIX_EPOCH.checked_sub_signed(TimeDelta::from_std(before.duration()).ok()?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_time_beyond_any_calendar_is_none() {
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(moment(at(9_000_000_000_000)), None);
        assert_eq!(
            moment(at(1_795_266_300)),
            DateTime::from_timestamp(1_795_266_300, 0)
        );
        let early = UNIX_EPOCH - Duration::from_millis(1_500);
        assert_eq!(moment(early), DateTime::from_timestamp_millis(-1_500));
    }
}
