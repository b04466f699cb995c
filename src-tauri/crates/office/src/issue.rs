//! Issuing: the act is frozen, numbered, laid out and certified, all or nothing.
//!
//! One act is issued at a time, so the number that was read is the one that will be taken. The certified file stands under
//! its final name, durable, before the transaction that makes the act issued. A kill before that leaves a draft and a file
//! that nobody was told of, which the next start puts aside; a kill after it leaves an issued act with its file.

use crate::api::ActView;
use crate::documents::{self, Contents};
use crate::folder::{self, Folder};
use crate::host::{Rooms, locked};
use crate::photos::Photos;
use crate::problems::{Fault, Outcome, Sentence, refuse};
use crate::signing::{Look, seal_fault};
use crate::{acts, checks, desk, keys, pages, verify, words};
use acceptance::act::Issue;
use acceptance::completeness::Finding;
use acceptance::dates::Moment;
use acceptance::{
    Act, ActBody, ActDocument, ActId, ActState, Fingerprint, LaterProof, Sha256Hash, completeness,
};
use messages::Catalogue;
use report::Line;
use seal::{DocMdp, Signing};
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use store::{FileRecord, Profile, Store};

/// The certified pages are the first revision of an act’s file.
const FIRST: u32 = 1;

/// Issues a draft.
pub(crate) fn issue(rooms: &Rooms, id: ActId) -> Outcome<ActView> {
    let _one_at_a_time = locked(&rooms.issuing);
    let now = rooms.edge.moment();
    let (act, document) = {
        let store = rooms.store();
        let document = content(rooms, &store, id, now)?;
        let act = documents::act(&store, id)?;
        let contents = Contents::read(&store, act.dossier)?;
        refuse_incomplete(documents::findings(rooms, &store, &contents, &document)?)?;
        (act, document)
    };
    let json = document.canonical_json().map_err(unwritable)?;
    let fingerprint = document.fingerprint().map_err(unwritable)?;
    let photos = Photos::prepare(rooms, &document, true)?;
    let done = certify(rooms, &document, &photos, &fingerprint)
        .and_then(|file| commit(rooms, act, &document, &json, fingerprint, file, now));
    if let Err(fault) = done {
        // Nobody was told of what may lie here; the next start would put it aside.
        let _ = std::fs::remove_file(rooms.folder.act_file(&document.number, FIRST));
        let _ = std::fs::remove_dir(rooms.folder.act_folder(&document.number));
        return Err(fault);
    }
    acts::view(rooms, &rooms.store(), id)
}

/// What the draft would say if it were issued at `now`.
fn content(rooms: &Rooms, store: &Store, id: ActId, now: Moment) -> Outcome<ActDocument> {
    let act = documents::act(store, id)?;
    if let Some(issue) = act.issue() {
        return Err(acts::issued(&issue.number));
    }
    let profile = rooms.profile_for(store, act.dossier)?;
    let number = documents::number(store, &act, now)?;
    let contents = Contents::read(store, act.dossier)?;
    refuse_untimely(&contents, &act)?;
    documents::document(rooms, store, &contents, &act, (&profile, number), Some(now))
}

/// What was possible when the draft was begun may no longer be: another act came first, or one that it names was voided.
pub(crate) fn refuse_untimely(contents: &Contents, act: &Act) -> Outcome<()> {
    acts::refuse_untimely(contents, act.kind())?;
    checks::references(contents, act.id, &act.body)?;
    checks::standing(contents, &act.body)?;
    checks::unsettled(contents, act.id, &act.body)
}

/// What an act that waits for its signatures was issued with may be no more: the price would fall below nothing, the works end
/// before they begin, or the sums of a reception are no longer those of the contract. What was found wanting when it was issued is
/// not asked again.
pub(crate) fn refuse_outdated(rooms: &Rooms, store: &Store, contents: &Contents, act: &Act) -> Outcome<()> {
    let Some(issue) = act.issue() else { return Ok(()) };
    let issued = documents::frozen(rooms, store, act.id)?;
    let profile = Profile {
        contractor: issued.contractor.clone(),
        ..store.profile()?.unwrap_or_default()
    };
    let named = (&profile, issue.number.clone());
    let mut now = documents::document(rooms, store, contents, act, named, Some(issue.at))?;
    // Held to the form that its pages were written in.
    now.format = issued.format;
    let known = completeness::check(&issued);
    let came = completeness::check(&now)
        .into_iter()
        .find(|finding| finding.blocks && !known.contains(finding));
    if let Some(finding) = came {
        return Err(Fault::from(words::finding_sentence(&finding)));
    }
    let counts = |act: &Act| matches!(&act.body, ActBody::Reception(reception) if !reception.is_refused());
    if counts(act) && issued.sums() != now.sums() {
        return Err(refuse("problem-sums-outdated"));
    }
    Ok(())
}

fn refuse_incomplete(findings: Vec<Finding>) -> Outcome<()> {
    let blockers: Vec<_> = findings.into_iter().filter(|finding| finding.blocks).collect();
    if blockers.is_empty() {
        return Ok(());
    }
    let refusal = refuse("problem-incomplete").with("count", blockers.len());
    Err(blockers.iter().fold(refusal, |refusal, finding| {
        refusal.detail(
            words::key("missing", &finding.code),
            words::finding_sentence(finding),
        )
    }))
}

/// Lays the act out and certifies it, in a file under its final name.
fn certify(
    rooms: &Rooms,
    document: &ActDocument,
    photos: &Photos,
    fingerprint: &Fingerprint,
) -> Outcome<FileRecord> {
    let keys = keys::open_for(rooms, document.dossier.id)?;
    let folder = rooms.folder.act_folder(&document.number);
    std::fs::create_dir_all(&folder)?;
    folder::sync_folder(&rooms.folder.acts())?;
    let mut temporary = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempfile_in(&folder)?;
    let created = document.issued.unwrap_or_else(|| rooms.edge.moment());
    let options = pages::options(rooms, document.dossier.id, created)?;
    let written = pages::write(document, photos, &options, temporary.as_file_mut());
    // Before anything else: a departing original may be why the pages could not be written.
    photos.prove()?;
    let (rendered, state) = written?;
    let catalogue = Catalogue::of(document.language);
    let contractor = document.contractor.name.trim();
    let look = Look {
        lines: vec![
            Line::strong(
                Sentence::of("certified-by")
                    .with("name", contractor)
                    .say(catalogue),
            ),
            Line::plain(
                Sentence::of("signed-at")
                    .with("moment", catalogue.moment(created))
                    .say(catalogue),
            ),
            Line::plain(catalogue.text("certified-level")),
        ],
        ink: None,
    };
    let details = [
        ("Act".to_owned(), document.number.to_string()),
        ("Fingerprint".to_owned(), fingerprint.to_string()),
        (
            verify::JOURNAL_DETAIL.to_owned(),
            verify::journal_detail(rooms.store().journal_head()?),
        ),
    ];
    let signing = Signing {
        field: report::SEAL_FIELD,
        signer_name: contractor,
        reason: &catalogue.text("certification-reason"),
        location: None,
        time: created,
        certification: Some(DocMdp::FormFillingAndSigning),
        appearance: &look,
        details: &details,
    };
    let signed = seal::sign_in_place(temporary.as_file_mut(), &state, &signing, &keys.seal_identity())
        .map_err(seal_fault)?;
    folder::name_synced(temporary, &rooms.folder.act_file(&document.number, FIRST))?;
    pages::remember(rooms, document, &rendered);
    Ok(FileRecord {
        sha256: Sha256Hash(signed.sha256()),
        bytes: signed.length(),
        revision: FIRST,
    })
}

/// Makes the act issued, if it still says what was laid out.
fn commit(
    rooms: &Rooms,
    act: Act,
    document: &ActDocument,
    json: &[u8],
    fingerprint: Fingerprint,
    file: FileRecord,
    now: Moment,
) -> Outcome<()> {
    let mut store = rooms.store();
    if content(rooms, &store, act.id, now)? != *document {
        return Err(refuse("problem-changed-meanwhile"));
    }
    let issued = Act {
        state: ActState::Issued(Issue {
            number: document.number.clone(),
            at: now,
            fingerprint,
            signatures: Vec::new(),
            later: LaterProof::default(),
        }),
        ..act
    };
    let stamp = rooms.stamp(
        &store,
        "action-issue",
        document.number.to_string(),
        Some(issued.dossier),
    )?;
    store.change(&stamp, |change| -> Outcome<()> {
        change.freeze(issued.id, json, &fingerprint, &document.number)?;
        change.put_act(&issued)?;
        change.put_file(issued.id, file)?;
        Ok(())
    })
}

fn unwritable(error: impl std::fmt::Display) -> Fault {
    refuse("problem-internal").because(error)
}

/// Puts aside what a killed run left among the issued files: whatever the store does not know of.
///
/// Nothing is deleted: were the store an older copy, these files would be all that is left of what was signed.
pub(crate) fn sweep(folder: &Folder, store: &Store) -> Outcome<()> {
    let mut known: HashMap<String, u32> = HashMap::new();
    let mut returned: HashSet<PathBuf> = HashSet::new();
    for row in store.dossiers()? {
        for act in store.acts(row.dossier.id)? {
            if let Some(frozen) = store.frozen(act.id)? {
                let latest = frozen.file.map_or(0, |file| file.revision);
                known.insert(frozen.number.to_string(), latest);
                let kept = act.issue().into_iter().flat_map(|issue| &issue.later.returned);
                let beside = kept.filter(|file| file.revision.is_none());
                returned.extend(beside.map(|file| folder.returned_file(&frozen.number, &file.sha256)));
            }
        }
    }
    let mut unknown = Vec::new();
    for entry in std::fs::read_dir(folder.acts())? {
        let act = entry?.path();
        let number = desk::name_of(&act);
        let latest = known.get(&number).copied().unwrap_or(0);
        let Ok(files) = std::fs::read_dir(&act) else {
            continue;
        };
        for file in files {
            let file = file?.path();
            let name = desk::name_of(&file);
            let revision = name
                .strip_suffix(".pdf")
                .and_then(|revision| revision.parse::<u32>().ok());
            match revision {
                Some(revision) if revision <= latest => {}
                Some(revision) => unknown.push((file, format!("{number}-{revision}"))),
                None if name.starts_with('.') => std::fs::remove_file(&file)?,
                None if name == folder::RETURNED => {
                    for file in finished(&file)?
                        .into_iter()
                        .filter(|file| !returned.contains(file))
                    {
                        unknown.push((file, format!("{number}-{}", folder::RETURNED)));
                    }
                    // Only an empty folder goes.
                    let _ = std::fs::remove_dir(&file);
                }
                None => {}
            }
        }
        if latest == 0 {
            // Only an empty folder goes.
            let _ = std::fs::remove_dir(&act);
        }
    }
    // One act is issued or signed at a time, and each start puts aside what a kill left: more than one file that the store
    // does not know was acknowledged under a newer store, whose numbers this one would give again.
    if let [(first, _), _, ..] = &unknown[..] {
        let name = first.strip_prefix(folder.acts()).unwrap_or(first);
        return Err(refuse("problem-store-older")
            .with("files", unknown.len())
            .with("name", name.display().to_string()));
    }
    for (file, name) in unknown {
        set_aside(folder, &file, &name)?;
        if let Some(act) = file.parent() {
            // Only an empty folder goes.
            let _ = std::fs::remove_dir(act);
        }
    }
    Ok(())
}

/// The files of a folder; those that were never finished are deleted.
fn finished(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for file in std::fs::read_dir(folder)? {
        let file = file?.path();
        if desk::name_of(&file).starts_with('.') {
            std::fs::remove_file(&file)?;
        } else {
            files.push(file);
        }
    }
    Ok(files)
}

/// Moves `file` where nothing is ever thrown away or written over.
fn set_aside(folder: &Folder, file: &Path, name: &str) -> std::io::Result<()> {
    let aside = folder.unacknowledged();
    std::fs::create_dir_all(&aside)?;
    folder::sync_folder(folder.root())?;
    let mut target = aside.join(format!("{name}.pdf"));
    let mut copy = 1;
    while target.exists() {
        copy += 1;
        target = aside.join(format!("{name} ({copy}).pdf"));
    }
    std::fs::rename(file, target)?;
    folder::sync_folder(&aside)
}
