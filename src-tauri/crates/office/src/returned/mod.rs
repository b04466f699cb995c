//! Files that came back: what happened to them since they were handed out, and binding them to their act.
//!
//! What is said of a file is said of its bytes: it is one of ours only if it begins, to the byte, with a revision that was
//! recorded here and certified with a key of this installation. What was added since has to be what the certification
//! allows, all of it; then it becomes the next revision of the act’s file, or, where the act was signed further here
//! meanwhile, is kept beside it as it came.

mod judge;
mod since;

use self::judge::{Ground, Judged};
use crate::api::{ActView, ReturnedKind, ReturnedView};
use crate::desk::name_of;
use crate::host::{Rooms, locked};
use crate::problems::{Fault, Outcome, chosen_file, refuse, regular_file};
use crate::{acts, copying, documents, facts, folder, signing, verify, words};
use acceptance::dates::Moment;
use acceptance::{ActState, ReturnedFile, Sha256Hash, Signatory, SignatureManner, SignatureRecord};
use seal::{PdfError, VerifyError};
use std::fs::File;
use std::path::{Path, PathBuf};
use store::FileRecord;

/// A signature of somebody who was to sign, made elsewhere, or here and forgotten.
pub(crate) struct Counted {
    /// Who.
    signatory: Signatory,
    /// With what.
    manner: SignatureManner,
    /// The hash of what was drawn.
    strokes: Option<Sha256Hash>,
    /// The time that their machine told.
    declared: Option<Moment>,
}

/// What happened to the file at `path`; nothing is changed.
pub(crate) fn inspect(rooms: &Rooms, path: &Path) -> Outcome<ReturnedView> {
    let (read, judged) = examine(rooms, path)?;
    let catalogue = rooms.catalogue();
    let verification = verify::file_read(rooms, read.as_ref(), path)?;
    let act = judged.act.as_ref().and_then(|act| {
        let issue = act.issue()?;
        Some(words::line(act, issue.number.to_string(), catalogue))
    });
    Ok(ReturnedView {
        file: name_of(path),
        dossier: judged.act.as_ref().map(|act| act.dossier),
        act,
        kind: judged.kind,
        message: judged.sentence.say(catalogue),
        other_name: judged.since.iter().any(|since| since.is_of_other_name()),
        newly_signed: judged.since.iter().map(|since| since.say(catalogue)).collect(),
        may_bind: judged.ground.is_some(),
        verification,
    })
}

/// Binds the file at `path` to its act. Whoever binds it confirms by that the signatures that it brings, whoever their
/// certificates name; what they name stays in the record.
pub(crate) fn bind(rooms: &Rooms, path: &Path) -> Outcome<ActView> {
    let _one_at_a_time = locked(&rooms.issuing);
    let (read, judged) = examine(rooms, path)?;
    let Judged {
        kind,
        sentence,
        ground: Some(ground),
        ..
    } = judged
    else {
        return Err(Fault::from(judged.sentence));
    };
    let read = read.map_err(|_| Fault::from(sentence))?;
    let id = ground.act.id;
    if !ground.counted.is_empty() {
        signing::refuse_overtaken(rooms, &rooms.store(), id)?;
    }
    let file = ReturnedFile {
        bound: rooms.edge.moment(),
        name: name_of(path),
        sha256: Sha256Hash(verify::whole_hash(&read).ok_or_else(|| refuse("problem-internal"))?),
        bytes: read.verification.length,
        revision: (kind == ReturnedKind::GoesOn).then_some(ground.latest + 1),
    };
    let target = keep(rooms, path, &ground, &file)?;
    if let Err(fault) = commit(rooms, &ground, file) {
        // Nobody was told of it.
        let _ = std::fs::remove_file(target);
        return Err(fault);
    }
    acts::view(rooms, &rooms.store(), id)
}

/// Reads the file and judges it.
fn examine(rooms: &Rooms, path: &Path) -> Outcome<(Result<facts::Read, VerifyError>, Judged)> {
    let name = name_of(path);
    regular_file(path, &name)?;
    match facts::Read::file(path, facts::Trust::of(rooms)?) {
        Ok(read) => {
            let judged = judge::judge(rooms, &read, path)?;
            Ok((Ok(read), judged))
        }
        Err(VerifyError::Io(error)) => Err(chosen_file(error, &name)),
        Err(error) => {
            let key = match &error {
                VerifyError::TooManySignatures
                | VerifyError::Pdf(PdfError::TooManyRevisions { .. } | PdfError::TooComplex) => {
                    "returned-too-complex"
                }
                VerifyError::Pdf(PdfError::Encrypted) => "returned-encrypted",
                _ => "returned-no-pdf",
            };
            Ok((Err(error), Judged::unknown(key)))
        }
    }
}

/// A durable copy of the file in the act’s folder, under its final name: the bytes that were judged, and no others.
fn keep(rooms: &Rooms, path: &Path, ground: &Ground, file: &ReturnedFile) -> Outcome<PathBuf> {
    let folder = rooms.folder.act_folder(&ground.number);
    let target = match file.revision {
        Some(revision) => rooms.folder.act_file(&ground.number, revision),
        None => rooms.folder.returned_file(&ground.number, &file.sha256),
    };
    if let Some(beside) = target.parent().filter(|parent| *parent != folder) {
        std::fs::create_dir_all(beside)?;
        folder::sync_folder(&folder)?;
    }
    let mut temporary = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(&folder)?;
    let mut source = File::open(path).map_err(|error| chosen_file(error, &file.name))?;
    let copied = copying::copy(&mut source, temporary.as_file_mut())?;
    if copied.sha256() != file.sha256.0 {
        return Err(refuse("problem-file-changing").with("name", file.name.as_str()));
    }
    folder::settle(temporary, &target)?;
    Ok(target)
}

/// One transaction: the act with its new signatures, the revision, the drafts that follow, the journal.
fn commit(rooms: &Rooms, ground: &Ground, file: ReturnedFile) -> Outcome<()> {
    let mut store = rooms.store();
    let mut act = documents::act(&store, ground.act.id)?;
    if act != ground.act {
        return Err(refuse("problem-changed-meanwhile"));
    }
    let subject = format!("{}, {}", ground.number, file.name);
    let stamp = rooms.stamp(&store, "action-bind-returned", subject, Some(act.dossier))?;
    let ActState::Issued(issue) = &mut act.state else {
        return Err(refuse("problem-voided").with("number", ground.number.to_string()));
    };
    let record = FileRecord {
        sha256: file.sha256,
        bytes: file.bytes,
        revision: ground.latest + 1,
    };
    let revision = file.revision;
    for counted in &ground.counted {
        issue.signatures.push(SignatureRecord {
            signatory: counted.signatory.id,
            name: counted.signatory.name.clone(),
            capacity: counted.signatory.capacity,
            at: moment(counted.declared, issue.at, file.bound),
            strokes: counted.strokes,
            manner: counted.manner.clone(),
            revision,
        });
    }
    issue.later.returned.push(file);
    let followers = signing::followers(&store, &act)?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.put_act(&act)?;
        if revision.is_some() {
            change.put_file(act.id, record)?;
        }
        for draft in &followers {
            change.put_act(draft)?;
        }
        Ok(())
    })
}

/// The time of a signature: as declared, where that can be; a machine whose clock is wrong may not turn the order of the
/// acts round. What it declared stands in its file.
fn moment(declared: Option<Moment>, issued: Moment, bound: Moment) -> Moment {
    declared
        .filter(|declared| *declared >= issued && *declared <= bound)
        .unwrap_or(bound)
}
