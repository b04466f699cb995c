//! The paper original: scans and photos of printed pages, recognised by the mark that each page bears.
//!
//! The mark says which page a sheet is, and nothing of what was written on it by hand: who signed, and on which day, is what
//! whoever binds it states, and so is what a sheet without a mark is. A scan proves by itself only what the paper proves.

mod mark;
mod sheets;

use self::sheets::{Sheets, What};
use crate::api::{ActView, PaperView, SheetView};
use crate::desk::name_of;
use crate::host::{Rooms, locked};
use crate::problems::{Fault, Outcome, Sentence, chosen_file, refuse};
use crate::{acts, documents, export, intake, signing, words};
use acceptance::dates::Moment;
use acceptance::{
    Act, ActId, ActState, ExhibitId, ExhibitLink, ExhibitSource, LinkTarget, PaperOriginal, Sha256Hash,
    Signatory, SignatoryId, SignatureManner, SignatureRecord,
};
use chrono::{NaiveDate, NaiveTime, TimeZone};
use messages::Catalogue;
use std::path::PathBuf;
use std::sync::Arc;

/// Which pages the files show; nothing is changed.
pub(crate) fn inspect(rooms: &Rooms, paths: &[PathBuf], act: Option<ActId>) -> Outcome<PaperView> {
    let sheets = Sheets::read(rooms, paths, act)?;
    let catalogue = rooms.catalogue();
    let act = sheets.act.as_ref();
    let line = act.and_then(|act| {
        let issue = act.issue()?;
        Some(words::line(act, issue.number.to_string(), catalogue))
    });
    let unsigned = act.map(|act| {
        let missing = act.missing_signatories().into_iter();
        missing
            .map(|signatory| (signatory.id, signatory.name.trim().to_owned()))
            .collect()
    });
    let bound_already = match act {
        Some(act) => is_bound_already(rooms, act, paths)?,
        None => false,
    };
    let somebody = unsigned
        .as_ref()
        .is_some_and(|unsigned: &Vec<_>| !unsigned.is_empty());
    Ok(PaperView {
        dossier: act.map(|act| act.dossier),
        sheets: sheets.seen.iter().map(|sheet| view(sheet, catalogue)).collect(),
        missing: sheets.missing(),
        messages: warnings(&sheets, bound_already)
            .into_iter()
            .map(|warning| warning.say(catalogue))
            .collect(),
        may_bind: act.is_some_and(Act::stands) && sheets.refusal().is_none() && (!bound_already || somebody),
        incomplete: sheets.is_incomplete(),
        unsigned: unsigned.unwrap_or_default(),
        act: line,
    })
}

fn view(sheet: &sheets::Seen, catalogue: &Catalogue) -> SheetView {
    SheetView {
        file: sheet.file.clone(),
        place: sheet.place,
        page: sheet.page(),
        message: sheet.sentence().say(catalogue),
    }
}

/// What is to be known before binding.
fn warnings(sheets: &Sheets, bound_already: bool) -> Vec<Sentence> {
    let mut warnings: Vec<Sentence> = sheets.refusal().into_iter().collect();
    let Some(act) = &sheets.act else {
        warnings.push(Sentence::of("paper-no-act"));
        return warnings;
    };
    if !act.stands() {
        warnings.push(Sentence::of("paper-voided"));
    }
    let listed = |key: &str, pages: &[u32]| {
        let names: Vec<String> = pages.iter().map(u32::to_string).collect();
        Sentence::of(key)
            .with("count", pages.len())
            .with("pages", names.join(", "))
    };
    let missing = sheets.missing();
    if bound_already {
        warnings.push(Sentence::of("paper-bound-already"));
    }
    if sheets.pages().is_empty() {
        warnings.push(Sentence::of("paper-none-recognised"));
    } else if !missing.is_empty() {
        warnings.push(listed("paper-missing", &missing));
        let unseen: Vec<u32> = sheets
            .signed_pages
            .iter()
            .copied()
            .filter(|page| missing.contains(page))
            .collect();
        if !unseen.is_empty() {
            warnings.push(listed("paper-signatures-missing", &unseen));
        }
    }
    if !sheets.pages().is_empty() {
        warnings.push(Sentence::of("paper-code-only"));
    }
    warnings.push(Sentence::of("proof-paper-limit"));
    warnings
}

/// What whoever binds paper states, and no scan shows.
pub(crate) struct Stated<'a> {
    /// Who signed by hand.
    pub(crate) signed: &'a [SignatoryId],
    /// On which day.
    pub(crate) signed_on: NaiveDate,
    /// Pages are missing, or were not recognised, and are meant.
    pub(crate) incomplete: bool,
}

/// Binds the files to `act` as its paper original.
pub(crate) fn bind(rooms: &Arc<Rooms>, id: ActId, paths: &[PathBuf], stated: Stated<'_>) -> Outcome<ActView> {
    let Stated {
        signed, signed_on, ..
    } = stated;
    let now = rooms.edge.moment();
    refuse_unsound(&documents::act(&rooms.store(), id)?, signed, signed_on, now)?;
    let sheets = Sheets::read(rooms, paths, Some(id))?;
    if let Some(refusal) = sheets.refusal() {
        return Err(Fault::from(refusal));
    }
    if sheets.is_incomplete() && !stated.incomplete {
        return Err(refuse("problem-paper-incomplete"));
    }
    let _one_at_a_time = locked(&rooms.issuing);
    let act = documents::act(&rooms.store(), id)?;
    refuse_unsound(&act, signed, signed_on, now)?;
    let bound_already = is_bound_already(rooms, &act, paths)?;
    if signed.is_empty() && bound_already {
        return Err(refuse("problem-paper-bound-already"));
    }
    if !signed.is_empty() {
        signing::refuse_overtaken(rooms, &rooms.store(), id)?;
    }
    let scans = take_in(rooms, &act, &sheets, paths)?;
    let paper = PaperOriginal {
        bound: rooms.edge.moment(),
        signed_on,
        scans,
        pages: sheets.pages(),
        missing: sheets.missing(),
    };
    commit(rooms, act, paper, signed, bound_already)?;
    acts::view(rooms, &rooms.store(), id)
}

/// Whether each of the files, to the byte, is bound to the act as its paper.
fn is_bound_already(rooms: &Rooms, act: &Act, paths: &[PathBuf]) -> Outcome<bool> {
    let papers = act.issue().map_or(&[][..], |issue| issue.later.papers.as_slice());
    if papers.is_empty() {
        return Ok(false);
    }
    for path in paths {
        let sha256 = Sha256Hash(export::hash(path).map_err(|error| chosen_file(error, &name_of(path)))?);
        let known = rooms.store().exhibit_by_hash(act.dossier, &sha256)?;
        let bound = |scan| papers.iter().any(|paper| paper.scans.contains(&scan));
        if !known.is_some_and(|known| bound(known.id)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Refuses what cannot be: an act that does not stand, a day that cannot be, somebody who signed already, and paper that nobody
/// is said to have signed while somebody is still to sign.
fn refuse_unsound(act: &Act, signed: &[SignatoryId], signed_on: NaiveDate, now: Moment) -> Outcome<()> {
    let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
    let number = issue.number.to_string();
    if !act.stands() {
        return Err(refuse("problem-voided").with("number", number));
    }
    if signed_on < issue.at.date_naive() {
        return Err(refuse("problem-paper-before-issue").with("number", number));
    }
    if signed_on > now.date_naive() {
        return Err(refuse("problem-paper-future"));
    }
    for (place, id) in signed.iter().enumerate() {
        let signatory = signatory(act, *id)?;
        let known = issue
            .signatures
            .iter()
            .any(|signature| signature.signatory == *id);
        if known || signed.iter().take(place).any(|before| before == id) {
            return Err(refuse("problem-already-signed").with("name", signatory.name.trim()));
        }
    }
    if signed.is_empty() && !act.missing_signatories().is_empty() {
        return Err(refuse("problem-paper-nobody"));
    }
    Ok(())
}

fn signatory(act: &Act, id: SignatoryId) -> Outcome<&Signatory> {
    let found = act.signatories().iter().find(|signatory| signatory.id == id);
    found.ok_or_else(|| refuse("problem-no-signatory"))
}

/// The files as exhibits of the dossier, tied to the act.
fn take_in(rooms: &Arc<Rooms>, act: &Act, sheets: &Sheets, paths: &[PathBuf]) -> Outcome<Vec<ExhibitId>> {
    let number = act
        .issue()
        .map_or(String::new(), |issue| issue.number.to_string());
    let language = rooms
        .store()
        .dossier(act.dossier)?
        .map(|dossier| dossier.language);
    let catalogue = Catalogue::of(language.unwrap_or_default());
    let caption = |index: usize| {
        let pages = sheets.pages_of(index);
        let names: Vec<String> = pages.iter().map(u32::to_string).collect();
        Sentence::of("paper-caption")
            .with("number", number.as_str())
            .with("count", pages.len())
            .with("pages", names.join(", "))
            .say(catalogue)
    };
    let files: Vec<(PathBuf, String)> = paths
        .iter()
        .enumerate()
        .map(|(index, path)| (path.clone(), caption(index)))
        .collect();
    let links = [ExhibitLink {
        target: LinkTarget::Act(act.id),
        explains: false,
    }];
    let mut scans = intake::attach_as(rooms, act.dossier, &files, ExhibitSource::File, &links)?;
    let mut seen = std::collections::HashSet::new();
    scans.retain(|scan| seen.insert(*scan));
    Ok(scans)
}

/// One transaction: the act with its paper, which is kept once, and its new signatures, the drafts that follow, the journal.
fn commit(
    rooms: &Rooms,
    before: Act,
    paper: PaperOriginal,
    signed: &[SignatoryId],
    bound_already: bool,
) -> Outcome<()> {
    let mut store = rooms.store();
    let mut act = documents::act(&store, before.id)?;
    if act != before {
        return Err(refuse("problem-changed-meanwhile"));
    }
    let ActState::Issued(issue) = &mut act.state else {
        return Err(refuse("problem-not-issued"));
    };
    let number = issue.number.to_string();
    let at = noon(paper.signed_on, issue.at, paper.bound);
    for id in signed {
        let signatory = signatory(&before, *id)?;
        issue.signatures.push(SignatureRecord {
            signatory: *id,
            name: signatory.name.clone(),
            capacity: signatory.capacity,
            at,
            strokes: None,
            manner: SignatureManner::Paper,
            revision: None,
        });
    }
    if !bound_already {
        issue.later.papers.push(paper);
    }
    let stamp = rooms.stamp(&store, "action-bind-paper", number, Some(act.dossier))?;
    let followers = signing::followers(&store, &act)?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        for draft in &followers {
            change.put_act(draft)?;
        }
        Ok(())
    })
}

/// A moment for a day: its noon, but not before the act was issued, and not ahead.
fn noon(day: NaiveDate, issued: Moment, bound: Moment) -> Moment {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    let noon = bound.offset().from_local_datetime(&day.and_time(noon)).single();
    noon.unwrap_or(bound).max(issued).min(bound.max(issued))
}

impl sheets::Seen {
    fn page(&self) -> Option<u32> {
        match self.what {
            What::Page { page, .. } => Some(page),
            _ => None,
        }
    }
}
