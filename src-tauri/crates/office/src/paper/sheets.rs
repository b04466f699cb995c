//! What each sheet is: a page of the act, a page of something else, or nothing that can be recognised.

use super::mark::{Mark, names_a_page};
use crate::desk::name_of;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse, regular_file};
use crate::{acts, cores, documents, pages};
use acceptance::{Act, ActId};
use evidence::{Sheet, SheetFault};
use std::path::PathBuf;
use store::Store;

/// Files that are looked at in one go.
const MOST_FILES: usize = 300;

/// The sheets of all files, in their order, seen as the paper of one act.
pub(super) struct Sheets {
    /// The act; none where none was named and none recognised.
    pub(super) act: Option<Act>,
    /// How many pages it has.
    pages: u32,
    /// Its pages on which there is something to sign.
    pub(super) signed_pages: Vec<u32>,
    pub(super) seen: Vec<Seen>,
}

/// One sheet.
pub(super) struct Seen {
    /// Which of the files, from 0.
    index: usize,
    pub(super) file: String,
    pub(super) place: u32,
    pub(super) what: What,
}

/// What a sheet is.
pub(super) enum What {
    /// A page of the act; `again` where a sheet before it is the same.
    Page { page: u32, again: bool },
    /// The act, without saying which page.
    NoPage,
    /// A page of another act, or of no act known here.
    OtherAct(String),
    /// A page with the number of the act and the fingerprint of something else: a draft that was printed, or a forgery.
    OtherContent,
    /// A code that is not of this program.
    Strange,
    /// No code.
    Unmarked,
    /// It could not be looked at.
    Fault(SheetFault),
}

impl Sheets {
    /// Looks at the files.
    pub(super) fn read(rooms: &Rooms, paths: &[PathBuf], act: Option<ActId>) -> Outcome<Self> {
        if paths.is_empty() {
            return Err(refuse("problem-paper-empty"));
        }
        if paths.len() > MOST_FILES {
            return Err(refuse("problem-paper-many").with("most", MOST_FILES));
        }
        for path in paths {
            regular_file(path, &name_of(path))?;
        }
        let read = cores::each(paths, |path| evidence::read_sheets(path, names_a_page));
        let mut sheets: Vec<(usize, Sheet)> = Vec::new();
        for (index, (found, path)) in read.into_iter().zip(paths).enumerate() {
            let unreadable = |error| {
                refuse("problem-file-unreadable")
                    .with("name", name_of(path))
                    .because(error)
            };
            sheets.extend(found.map_err(unreadable)?.into_iter().map(|sheet| (index, sheet)));
        }
        let store = rooms.store();
        let act = match act {
            Some(id) => Some(documents::act(&store, id)?),
            None => recognised(&store, &sheets)?,
        };
        let act = act.filter(|act| act.issue().is_some());
        let file = act
            .as_ref()
            .map(|act| acts::latest_file(rooms, &store, act))
            .transpose()?;
        let mut all = Self {
            pages: act
                .as_ref()
                .and_then(|act| pages::of_issued(rooms, &store, act))
                .unwrap_or(0),
            // A file that cannot be read has been told elsewhere.
            signed_pages: file
                .flatten()
                .and_then(|file| seal::signature_pages(&file).ok())
                .unwrap_or_default(),
            act,
            seen: Vec::new(),
        };
        for (index, sheet) in sheets {
            let what = all.what(sheet.codes);
            all.seen.push(Seen {
                index,
                file: paths.get(index).map_or_else(String::new, |path| name_of(path)),
                place: sheet.place,
                what,
            });
        }
        Ok(all)
    }

    fn what(&self, codes: Result<Vec<String>, SheetFault>) -> What {
        let codes = match codes {
            Ok(codes) if codes.is_empty() => return What::Unmarked,
            Ok(codes) => codes,
            Err(fault) => return What::Fault(fault),
        };
        let marks: Vec<Mark> = codes.iter().filter_map(|text| Mark::of(text)).collect();
        let issue = self.act.as_ref().and_then(Act::issue);
        // Two marks on a sheet: the one beside the proof says the act, the one at the foot the page. Each must be of it.
        let mut what = What::Strange;
        for mark in &marks {
            let Some(issue) = issue.filter(|issue| issue.number == mark.number) else {
                return What::OtherAct(mark.number.to_string());
            };
            if !mark.is_of(&issue.fingerprint) {
                return What::OtherContent;
            }
            match mark.page {
                Some((page, pages)) if self.pages == 0 || pages == self.pages => {
                    let again = self.pages().contains(&page);
                    what = What::Page { page, again };
                }
                Some(_) => return What::OtherContent,
                None if matches!(what, What::Strange) => what = What::NoPage,
                None => {}
            }
        }
        what
    }

    /// The pages recognised, each once, in their order.
    pub(super) fn pages(&self) -> Vec<u32> {
        let mut pages: Vec<u32> = self.seen.iter().filter_map(Seen::number).collect();
        pages.sort_unstable();
        pages.dedup();
        pages
    }

    /// The pages recognised in one of the files.
    pub(super) fn pages_of(&self, index: usize) -> Vec<u32> {
        let mut pages: Vec<u32> = self
            .seen
            .iter()
            .filter(|sheet| sheet.index == index)
            .filter_map(Seen::number)
            .collect();
        pages.dedup();
        pages
    }

    /// The pages of the act that were not recognised.
    pub(super) fn missing(&self) -> Vec<u32> {
        let found = self.pages();
        (1..=self.pages).filter(|page| !found.contains(page)).collect()
    }

    /// Whether pages of the act are missing among the sheets, or a sheet is none that was recognised.
    pub(super) fn is_incomplete(&self) -> bool {
        let is_page = |sheet: &Seen| matches!(sheet.what, What::Page { .. });
        !self.missing().is_empty() || !self.seen.iter().all(is_page)
    }

    /// Why the sheets cannot be bound: one of them says that it is of something else.
    pub(super) fn refusal(&self) -> Option<Sentence> {
        let number = self
            .act
            .as_ref()
            .and_then(Act::issue)
            .map(|issue| issue.number.to_string());
        let sentence = |sheet: &Seen, key: &str, other: &str| {
            Sentence::of(key)
                .with("name", sheet.file.as_str())
                .with("place", sheet.place)
                .with("other", other)
                .with("number", number.clone().unwrap_or_default())
        };
        self.seen.iter().find_map(|sheet| match &sheet.what {
            What::OtherAct(other) if number.is_some() => Some(sentence(sheet, "paper-other-act", other)),
            What::OtherContent => Some(sentence(sheet, "paper-other-content", "")),
            _ => None,
        })
    }
}

impl Seen {
    fn number(&self) -> Option<u32> {
        match self.what {
            What::Page { page, .. } => Some(page),
            _ => None,
        }
    }

    /// What it is, as a sentence.
    pub(super) fn sentence(&self) -> Sentence {
        match &self.what {
            What::Page { page, again: false } => Sentence::of("paper-sheet-page").with("page", *page),
            What::Page { page, again: true } => Sentence::of("paper-sheet-again").with("page", *page),
            What::NoPage => Sentence::of("paper-sheet-no-page"),
            What::OtherAct(number) => Sentence::of("paper-sheet-other").with("number", number.as_str()),
            What::OtherContent => Sentence::of("paper-sheet-content"),
            What::Strange => Sentence::of("paper-sheet-strange"),
            What::Unmarked => Sentence::of("paper-sheet-unmarked"),
            What::Fault(SheetFault::UnknownFormat) => Sentence::of("paper-sheet-format"),
            What::Fault(SheetFault::NoPicture) => Sentence::of("paper-sheet-no-picture"),
            What::Fault(SheetFault::Packing) => Sentence::of("paper-sheet-packing"),
            What::Fault(SheetFault::TookTooLong) => Sentence::of("paper-sheet-long"),
            What::Fault(_) => Sentence::of("paper-sheet-damaged"),
        }
    }
}

/// The act of the first mark that is one of ours, to the fingerprint.
fn recognised(store: &Store, sheets: &[(usize, Sheet)]) -> Outcome<Option<Act>> {
    let codes = sheets.iter().filter_map(|(_, sheet)| sheet.codes.as_ref().ok());
    for mark in codes.flatten().filter_map(|text| Mark::of(text)) {
        let Some(act) = store.numbered(&mark.number)? else {
            continue;
        };
        let act = documents::act(store, act)?;
        if act.issue().is_some_and(|issue| mark.is_of(&issue.fingerprint)) {
            return Ok(Some(act));
        }
    }
    Ok(None)
}
