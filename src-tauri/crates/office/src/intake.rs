//! Taking files in as exhibits: originals durable first, then the row with its journal entry, then the answer.
//!
//! Exhibits are numbered in the order in which the files were given, whatever the order in which the cores finish. A file
//! is reported as taken in once both its original and its row are on the disk.

use crate::api::{Event, IntakeView};
use crate::desk::name_of;
use crate::host::{Rooms, locked};
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::{derivatives, dossiers, exhibits, taken};
use acceptance::exhibit::Extract;
use acceptance::{DossierId, Exhibit, ExhibitId, ExhibitLink, ExhibitSource, Sha256Hash};
use evidence::{IntakeEvent, Intaken, VaultError};
use messages::Catalogue;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::Change;

/// Takes files in, tied to `links`.
pub(crate) fn attach(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    paths: &[PathBuf],
    source: ExhibitSource,
    links: &[ExhibitLink],
) -> Outcome<IntakeView> {
    take_in(rooms, dossier, paths, source, links, &[], None)
}

/// Takes a still in, with its caption, as the one that `extract` says.
pub(crate) fn attach_extract(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    path: &Path,
    caption: String,
    links: &[ExhibitLink],
    extract: Extract,
) -> Outcome<IntakeView> {
    let (paths, captions) = ([path.to_owned()], [caption]);
    take_in(
        rooms,
        dossier,
        &paths,
        ExhibitSource::Extract,
        links,
        &captions,
        Some(extract),
    )
}

fn take_in(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    paths: &[PathBuf],
    source: ExhibitSource,
    links: &[ExhibitLink],
    captions: &[String],
    extract: Option<Extract>,
) -> Outcome<IntakeView> {
    let catalogue = {
        let store = rooms.store();
        if store.dossier(dossier)?.is_none() {
            return Err(refuse("problem-not-found"));
        }
        exhibits::check_links(&store, dossier, links)?;
        rooms.catalogue_for(&rooms.profile_in(&store)?)
    };
    let running = Running::begin(rooms, dossier)?;
    let links = exhibits::once_each(links.to_vec());
    let mut intake = Intake {
        rooms,
        dossier,
        source,
        extract,
        links,
        captions,
        paths,
        waiting: paths.iter().map(|_| None).collect(),
        done: 0,
        ends: Vec::new(),
        step: Some(InStep::default()),
    };
    intake.run(&running.stop);
    let cancelled = running.stop.load(Ordering::Relaxed);
    let ends = intake.ends;
    drop(running);
    derivatives::posters(rooms, ends.iter().filter_map(End::exhibit).collect());
    let mut view = IntakeView {
        dossier: dossiers::view(rooms, &rooms.store(), dossier)?,
        added: Vec::new(),
        duplicates: Vec::new(),
        refused: Vec::new(),
        cancelled,
    };
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
    attach_as(rooms, dossier, files, ExhibitSource::File, &[])
}

/// Takes files in with captions and ties, all of them; gives the exhibits in the order of the files. Where one cannot be
/// taken in, those that were stay exhibits. They belong to something larger: undo does not take them back.
pub(crate) fn attach_as(
    rooms: &Arc<Rooms>,
    dossier: DossierId,
    files: &[(PathBuf, String)],
    source: ExhibitSource,
    links: &[ExhibitLink],
) -> Outcome<Vec<ExhibitId>> {
    let running = Running::begin(rooms, dossier)?;
    let paths: Vec<PathBuf> = files.iter().map(|(path, _)| path.clone()).collect();
    let captions: Vec<String> = files.iter().map(|(_, caption)| caption.clone()).collect();
    let mut intake = Intake {
        rooms,
        dossier,
        source,
        extract: None,
        links: links.to_vec(),
        captions: &captions,
        paths: &paths,
        waiting: paths.iter().map(|_| None).collect(),
        done: 0,
        ends: Vec::new(),
        step: None,
    };
    intake.run(&running.stop);
    let ends = intake.ends;
    derivatives::posters(rooms, ends.iter().filter_map(End::exhibit).collect());
    if let Some(End::Refused(sentence)) = ends.iter().find(|end| matches!(end, End::Refused(_))) {
        return Err(Fault::from(sentence.clone()));
    }
    let taken_in = ends.iter().filter_map(End::exhibit).map(|exhibit| exhibit.id);
    let taken_in: Vec<ExhibitId> = taken_in.collect();
    if taken_in.len() == files.len() {
        Ok(taken_in)
    } else {
        Err(refuse("intake-cancelled"))
    }
}

/// Stops an intake under way.
pub(crate) fn cancel(rooms: &Rooms, dossier: DossierId) {
    if let Some(stop) = locked(&rooms.intakes).get(&dossier) {
        stop.store(true, Ordering::Relaxed);
    }
}

/// Refuses what may not be done to a dossier while files come into it: the step that they are is not whole yet.
pub(crate) fn refuse_meanwhile(rooms: &Rooms, dossier: DossierId) -> Outcome<()> {
    if locked(&rooms.intakes).contains_key(&dossier) {
        return Err(refuse("problem-undo-intake"));
    }
    Ok(())
}

/// An intake under way in one dossier.
pub(crate) struct Running<'a> {
    rooms: &'a Rooms,
    dossier: DossierId,
    stop: Arc<AtomicBool>,
}

impl<'a> Running<'a> {
    /// Begins one, which is under way until it is dropped.
    pub(crate) fn begin(rooms: &'a Rooms, dossier: DossierId) -> Outcome<Self> {
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
    extract: Option<Extract>,
    links: Vec<ExhibitLink>,
    captions: &'a [String],
    paths: &'a [PathBuf],
    /// Files that are done before one that was given earlier.
    waiting: Vec<Option<Result<Intaken, Sentence>>>,
    done: u32,
    ends: Vec<End>,
    /// What undo takes back as one; none for what belongs to something larger.
    step: Option<InStep>,
}

/// The step that an intake is.
#[derive(Clone, Default)]
struct InStep {
    /// Its name in the store, once there is one.
    run: Option<u64>,
    /// The exhibits in it.
    count: usize,
}

impl InStep {
    /// Puts `change` into the step. One exhibit is called by `action` and `subject`, several by how many they are.
    fn grow(&mut self, change: &mut Change<'_>, action: &'static str, subject: &str, catalogue: &Catalogue) {
        self.count += 1;
        let run = match self.count {
            1 => change.takes_in(self.run, action, subject),
            count => {
                let many = Sentence::of("exhibits-many").with("count", count).say(catalogue);
                change.takes_in(self.run, "action-attach-many", &many)
            }
        };
        self.run = Some(run);
    }
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

    fn write(&mut self, index: usize, intaken: &Intaken) -> Outcome<End> {
        let rooms = self.rooms;
        let mut store = rooms.store();
        let sha256 = Sha256Hash(*intaken.received.sha256.as_bytes());
        if let Some(known) = store.exhibit_by_hash(self.dossier, &sha256)? {
            return self.tie_duplicate(&mut store, known);
        }
        let now = rooms.edge.moment();
        let mut exhibit = taken::exhibit(intaken, self.source, now);
        exhibit.id = ExhibitId(rooms.edge.id());
        exhibit.dossier = self.dossier;
        exhibit.links.clone_from(&self.links);
        exhibit.extract.clone_from(&self.extract);
        if let Some(caption) = self.captions.get(index) {
            exhibit.caption.clone_from(caption);
        }
        let stamp = rooms.stamp(
            &store,
            "action-attach",
            exhibit.file_name.clone(),
            Some(self.dossier),
        )?;
        let catalogue = rooms.catalogue_for(&rooms.profile_in(&store)?);
        // What failed is not in it.
        let mut step = self.step.clone();
        store.change(&stamp, |change| -> Outcome<()> {
            if let Some(step) = &mut step {
                step.grow(change, stamp.action, &stamp.subject, catalogue);
            }
            exhibit.number = change.next_exhibit_number(self.dossier)?;
            change.put_exhibit(&exhibit)?;
            Ok(())
        })?;
        self.step = step;
        Ok(End::Added(Box::new(exhibit)))
    }

    /// A file that the dossier has already takes on the new ties, and comes out of the bin.
    fn tie_duplicate(&mut self, store: &mut store::Store, known: Exhibit) -> Outcome<End> {
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
            let catalogue = self.rooms.catalogue_for(&self.rooms.profile_in(store)?);
            let mut step = self.step.clone();
            store.change(&stamp, |change| -> Outcome<()> {
                match &mut step {
                    Some(step) => step.grow(change, stamp.action, &stamp.subject, catalogue),
                    None => change.for_good(),
                }
                change.put_exhibit(&exhibit)?;
                Ok(())
            })?;
            self.step = step;
        }
        Ok(End::Duplicate(Box::new(exhibit)))
    }
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
