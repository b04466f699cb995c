//! Verification: what holds of a file, of one of our acts, of the journal.

mod known;
mod whole;

use crate::api::{JournalView, Problem, VerificationView};
use crate::desk::{self, name_of};
use crate::facts::{Content, Facts, Read, holds};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, chosen_file, refuse, regular_file};
use crate::{acts, documents};
use acceptance::{ActId, ActNumber, DossierId, Language};
use messages::Catalogue;
use seal::VerifyError;
use std::path::Path;

/// What holds of any PDF, without a data folder: for whoever received one.
///
/// # Errors
/// When there is no such file, or it cannot be read from its disk. Whatever its content is, is a fact.
pub fn verify_file(path: &Path, language: Language) -> Result<VerificationView, Problem> {
    let catalogue = Catalogue::of(language);
    look(path, Vec::new(), catalogue, |_, facts, read| {
        facts.embedded(&read.content);
        Ok(())
    })
    .map_err(|fault| fault.say(catalogue))
}

/// What holds of the file of one of our acts.
pub(crate) fn act(rooms: &Rooms, id: ActId) -> Outcome<VerificationView> {
    let (path, record) = {
        let store = rooms.store();
        let act = documents::act(&store, id)?;
        let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
        let missing = || refuse("problem-act-file-missing").with("number", issue.number.to_string());
        let path = acts::latest_file(rooms, &store, &act)?.ok_or_else(missing)?;
        let record = store.frozen(id)?.and_then(|frozen| frozen.file);
        (path, record.ok_or_else(missing)?)
    };
    look(
        &path,
        desk::roots(rooms)?,
        rooms.catalogue(),
        |sha256, facts, read| {
            let kept = sha256 == Some(record.sha256.0);
            let key = if kept {
                "fact-file-kept"
            } else {
                "fact-file-not-kept"
            };
            facts.tell("file-kept", holds(kept), Sentence::of(key));
            known::tell(rooms, facts, read, &path)
        },
    )
}

/// What holds of any file, seen from this data folder.
pub(crate) fn file(rooms: &Rooms, path: &Path) -> Outcome<VerificationView> {
    look(path, desk::roots(rooms)?, rooms.catalogue(), |_, facts, read| {
        known::tell(rooms, facts, read, path)
    })
}

/// What holds of everything in a dossier.
pub(crate) fn dossier(_rooms: &Rooms, _id: DossierId) -> Outcome<VerificationView> {
    Err(refuse("problem-internal"))
}

/// Whether the journal, and all that it speaks of, is what it was.
pub(crate) fn journal(rooms: &Rooms) -> Outcome<JournalView> {
    whole::view(rooms)
}

/// Reads the file and tells what it shows; `more` adds what is known beside it.
fn look(
    path: &Path,
    roots: Vec<String>,
    catalogue: &'static Catalogue,
    more: impl FnOnce(Option<[u8; 32]>, &mut Facts, &Read) -> Outcome<()>,
) -> Outcome<VerificationView> {
    let name = name_of(path);
    regular_file(path, &name)?;
    let mut facts = Facts::new(catalogue);
    let mut number: Option<ActNumber> = None;
    match Read::file(path, roots) {
        Ok(read) => {
            facts.signatures(&read);
            if let Content::Act(document, _) = &read.content {
                number = Some(document.number.clone());
            }
            let sha256 = whole_hash(&read);
            more(sha256, &mut facts, &read)?;
            facts.limits(&read);
        }
        Err(VerifyError::Io(error)) => return Err(chosen_file(error, &name)),
        Err(_) => facts.unreadable(),
    }
    Ok(VerificationView {
        file: name,
        act: number,
        facts: facts.views,
    })
}

fn whole_hash(read: &Read) -> Option<[u8; 32]> {
    let mut sha256 = [0; 32];
    hex::decode_to_slice(&read.verification.sha256, &mut sha256).ok()?;
    Some(sha256)
}
