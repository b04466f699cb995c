//! Verification: what holds of a file, of one of our acts, of the journal.

mod anchor;
mod bundle;
mod clock;
mod dossier;
mod known;
mod sealed;
mod whole;

pub(crate) use anchor::{DETAIL as JOURNAL_DETAIL, said as journal_said, written as journal_detail};
pub(crate) use bundle::{is_newer, prefixes, tell as bundle};

pub(crate) use known::{Known, certified_here, recorded};

use crate::api::{JournalView, Problem, VerificationView};
use crate::desk::name_of;
use crate::facts::{Content, Facts, Read, Trust, holds};
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
    let view = if bundle::is(path) {
        bundle::view(path, &std::env::temp_dir(), &Trust::default(), catalogue)
    } else {
        look(path, Vec::new(), catalogue, |_, facts, read| {
            facts.embedded(&read.content);
            Ok(())
        })
    };
    view.map_err(|fault| fault.say(catalogue))
}

/// What holds of the file of one of our acts.
pub(crate) fn act(rooms: &Rooms, id: ActId) -> Outcome<VerificationView> {
    act_by(rooms, id, Trust::of(rooms)?, known::tell)
}

/// The same, by itself: its exhibits and the journal are looked at once for all acts of a dossier. Gives the last entry of the
/// journal that its signatures hold, too.
fn act_alone(rooms: &Rooms, id: ActId, trust: Trust) -> Outcome<(VerificationView, Option<u64>)> {
    let mut held = None;
    let view = act_by(rooms, id, trust, |rooms, facts, read, path| {
        held = known::alone(rooms, facts, read, path)?.and_then(|told| told.held);
        Ok(())
    })?;
    Ok((view, held))
}

fn act_by(
    rooms: &Rooms,
    id: ActId,
    trust: Trust,
    tell: impl FnOnce(&Rooms, &mut Facts, &Read, &Path) -> Outcome<()>,
) -> Outcome<VerificationView> {
    let (path, record) = {
        let store = rooms.store();
        let act = documents::act(&store, id)?;
        let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
        let missing = || refuse("problem-act-file-missing").with("number", issue.number.to_string());
        let path = acts::latest_file(rooms, &store, &act)?.ok_or_else(missing)?;
        let record = store.frozen(id)?.and_then(|frozen| frozen.file);
        (path, record.ok_or_else(missing)?)
    };
    look(&path, trust, rooms.catalogue(), |sha256, facts, read| {
        let kept = sha256 == Some(record.sha256.0);
        let key = if kept {
            "fact-file-kept"
        } else {
            "fact-file-not-kept"
        };
        facts.tell("file-kept", holds(kept), Sentence::of(key));
        tell(rooms, facts, read, &path)
    })
}

/// What holds of any file, seen from this data folder.
pub(crate) fn file(rooms: &Rooms, path: &Path) -> Outcome<VerificationView> {
    if bundle::is(path) {
        let trust = Trust::of(rooms)?;
        return bundle::view(path, &rooms.folder.derived(), &trust, rooms.catalogue());
    }
    look(path, Trust::of(rooms)?, rooms.catalogue(), |_, facts, read| {
        known::tell(rooms, facts, read, path)
    })
}

/// The same of the file at `path` that was read already, or could not be.
pub(crate) fn file_read(
    rooms: &Rooms,
    read: Result<&Read, &VerifyError>,
    path: &Path,
) -> Outcome<VerificationView> {
    told(name_of(path), read, rooms.catalogue(), |_, facts, read| {
        known::tell(rooms, facts, read, path)
    })
}

/// What holds of everything in a dossier.
pub(crate) fn dossier(rooms: &Rooms, id: DossierId) -> Outcome<VerificationView> {
    dossier::view(rooms, id)
}

/// What holds of the file of an act in a bundle that is open, seen from what an installation trusts.
pub(crate) fn guest_act(guest: &Rooms, id: ActId, trust: Trust) -> Outcome<VerificationView> {
    let (path, frozen) = {
        let store = guest.store();
        let act = documents::act(&store, id)?;
        let issue = act.issue().ok_or_else(|| refuse("problem-not-issued"))?;
        let missing = || refuse("problem-act-file-missing").with("number", issue.number.to_string());
        let path = acts::latest_file(guest, &store, &act)?.ok_or_else(missing)?;
        (path, store.frozen(id)?.ok_or_else(missing)?)
    };
    look(&path, trust, guest.catalogue(), |sha256, facts, read| {
        let kept = frozen.file.is_some_and(|file| sha256 == Some(file.sha256.0));
        let key = if kept {
            "fact-bundle-act-revisions"
        } else {
            "fact-bundle-act-other-file"
        };
        let count = frozen.file.map_or(0, |file| file.revision);
        facts.tell("file-kept", holds(kept), Sentence::of(key).with("count", count));
        let same = matches!(&read.content, Content::Act(_, found) if *found == frozen.fingerprint);
        let key = if same {
            "fact-bundle-act-as-sealed"
        } else {
            "fact-bundle-act-otherwise"
        };
        facts.tell("told-as-sealed", holds(same), Sentence::of(key));
        Ok(())
    })
}

/// The PDF at `path` as it is read, for whoever wants more of it than facts.
pub(crate) fn opened(rooms: &Rooms, path: &Path) -> Outcome<Read> {
    let name = name_of(path);
    Read::file(path, Trust::of(rooms)?).map_err(|error| match error {
        VerifyError::Io(error) => chosen_file(error, &name),
        error => refuse("problem-bundle-no-act").with("name", name).because(error),
    })
}

/// Whether the journal, and all that it speaks of, is what it was.
pub(crate) fn journal(rooms: &Rooms) -> Outcome<JournalView> {
    whole::view(rooms)
}

/// Reads the file and tells what it shows; `more` adds what is known beside it.
fn look(
    path: &Path,
    trust: impl Into<Trust>,
    catalogue: &'static Catalogue,
    more: impl FnOnce(Option<[u8; 32]>, &mut Facts, &Read) -> Outcome<()>,
) -> Outcome<VerificationView> {
    let name = name_of(path);
    regular_file(path, &name)?;
    match Read::file(path, trust) {
        Ok(read) => told(name, Ok(&read), catalogue, more),
        Err(VerifyError::Io(error)) => Err(chosen_file(error, &name)),
        Err(error) => told(name, Err(&error), catalogue, more),
    }
}

/// What a file that was read shows, or why it could not be.
fn told(
    name: String,
    read: Result<&Read, &VerifyError>,
    catalogue: &'static Catalogue,
    more: impl FnOnce(Option<[u8; 32]>, &mut Facts, &Read) -> Outcome<()>,
) -> Outcome<VerificationView> {
    let mut facts = Facts::new(catalogue);
    let mut number: Option<ActNumber> = None;
    match read {
        Ok(read) => {
            facts.signatures(read);
            if let Content::Act(document, _) = &read.content {
                number = Some(document.number.clone());
            }
            more(whole_hash(read), &mut facts, read)?;
            facts.limits(read);
        }
        Err(error) => facts.unreadable(error),
    }
    Ok(VerificationView {
        file: name,
        act: number,
        facts: facts.views,
    })
}

/// The hash of the whole file, made while its signatures were verified.
pub(crate) fn whole_hash(read: &Read) -> Option<[u8; 32]> {
    let mut sha256 = [0; 32];
    hex::decode_to_slice(&read.verification.sha256, &mut sha256).ok()?;
    Some(sha256)
}
