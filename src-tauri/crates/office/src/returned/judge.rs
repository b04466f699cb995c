//! What a file that came back is.

use super::Counted;
use super::since::{Handed, Since, since};
use crate::api::ReturnedKind;
use crate::facts::{Content, Read};
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence};
use crate::verify::{Known, certified_here, recorded, whole_hash};
use acceptance::{Act, ActDocument, ActNumber};
use seal::Change;
use std::collections::BTreeSet;
use std::path::Path;

/// What a file is, in which words that is said, and whether it can be bound.
pub(super) struct Judged {
    pub(super) kind: ReturnedKind,
    pub(super) sentence: Sentence,
    /// The act that it is of, or says that it is of.
    pub(super) act: Option<Act>,
    /// What was signed since.
    pub(super) since: Vec<Since>,
    /// On what it is bound; none where it cannot be.
    pub(super) ground: Option<Ground>,
}

/// What a file is bound on.
pub(super) struct Ground {
    pub(super) act: Act,
    pub(super) number: ActNumber,
    /// The latest revision.
    pub(super) latest: u32,
    pub(super) counted: Vec<Counted>,
}

impl Judged {
    fn of(kind: ReturnedKind, sentence: Sentence) -> Self {
        Self {
            kind,
            sentence,
            act: None,
            since: Vec::new(),
            ground: None,
        }
    }

    /// A file that holds no act.
    pub(super) fn unknown(key: &str) -> Self {
        Self::of(ReturnedKind::Unknown, Sentence::of(key))
    }
}

/// Judges a file that was read.
pub(super) fn judge(rooms: &Rooms, read: &Read, path: &Path) -> Outcome<Judged> {
    let document = match &read.content {
        Content::Missing => return Ok(Judged::unknown("returned-no-act")),
        Content::Unreadable => return Ok(Judged::unknown("returned-unreadable")),
        Content::Newer => return Ok(Judged::unknown("returned-newer")),
        Content::Act(document, _) => document,
    };
    let known = Known::find(&rooms.store(), document.act)?;
    let Some(known) = known else {
        return not_known(rooms, read, document);
    };
    let number = known.frozen.number.to_string();
    let say = |key: &str| Sentence::of(key).with("number", number.as_str());
    let judged = |kind, sentence| Judged {
        act: Some(known.act.clone()),
        ..Judged::of(kind, sentence)
    };
    let certified = certified_here(read);
    let Some(base) = recorded(path, &known.files)? else {
        // Whoever has a file of ours can change it; nobody but us can put our certificate over other pages.
        let seal = read
            .verification
            .signatures
            .iter()
            .find(|found| found.field == report::SEAL_FIELD);
        return Ok(match seal {
            Some(seal) if seal.chain.trusted => judged(ReturnedKind::Altered, say("returned-altered")),
            Some(_) => judged(ReturnedKind::Forged, say("returned-forged")),
            None => judged(ReturnedKind::Forged, say("returned-forged-unsigned")),
        });
    };
    let latest = known.files.last().map_or(0, |file| file.revision);
    if base.bytes == read.verification.length {
        return Ok(if base.revision == latest {
            judged(ReturnedKind::Same, say("returned-same"))
        } else {
            let sentence = say("returned-earlier").with("revision", base.revision);
            judged(ReturnedKind::Earlier, sentence.with("latest", latest))
        });
    }
    let Some(issue) = known.act.issue() else {
        return Ok(Judged::unknown("returned-no-act"));
    };
    let sha256 = whole_hash(read);
    if issue
        .later
        .returned
        .iter()
        .any(|file| Some(file.sha256.0) == sha256)
    {
        return Ok(judged(ReturnedKind::Same, say("returned-bound-already")));
    }
    if !certified || !read.verification.intact() {
        return Ok(judged(ReturnedKind::Altered, altered(read, &number)));
    }
    let handed = Handed {
        document,
        issue,
        latest: base.revision == latest,
    };
    let mut since = since(&read.verification, base.bytes, &handed, rooms.catalogue());
    let (kind, key) = if handed.latest {
        (ReturnedKind::GoesOn, "returned-goes-on")
    } else {
        (ReturnedKind::Beside, "returned-beside")
    };
    let mut judged = judged(kind, say(key));
    if !known.act.stands() {
        judged.sentence = say("returned-voided");
    } else if since.is_empty() {
        judged.sentence = say("returned-nothing-signed");
    } else if let Some(refused) = since.iter().find(|since| since.refused) {
        judged.sentence = refused.sentence();
    } else {
        judged.ground = Some(Ground {
            number: known.frozen.number.clone(),
            latest,
            counted: counted(&mut since),
            act: known.act,
        });
    }
    judged.since = since;
    Ok(judged)
}

/// One signature for each signatory.
fn counted(since: &mut [Since]) -> Vec<Counted> {
    let mut counted: Vec<Counted> = Vec::new();
    for found in since.iter_mut().filter_map(|since| since.counted.take()) {
        if !counted
            .iter()
            .any(|known| known.signatory.id == found.signatory.id)
        {
            counted.push(found);
        }
    }
    counted
}

/// An act that this data folder does not have.
fn not_known(rooms: &Rooms, read: &Read, document: &ActDocument) -> Outcome<Judged> {
    let number = document.number.to_string();
    let contractor = document.contractor.name.trim();
    let say = |key: &str| {
        Sentence::of(key)
            .with("number", number.as_str())
            .with("contractor", contractor)
    };
    if certified_here(read) {
        return Ok(Judged::of(ReturnedKind::Foreign, say("returned-lost")));
    }
    let bearer = rooms.store().numbered(&document.number)?;
    let own = rooms.profile()?.contractor.name;
    let claims = bearer.is_some() && own.trim() == contractor;
    Ok(if claims {
        Judged::of(ReturnedKind::Forged, say("returned-forged-number"))
    } else {
        Judged::of(ReturnedKind::Foreign, say("returned-foreign"))
    })
}

/// What was changed in the file that is not allowed, as exactly as can be told.
fn altered(read: &Read, number: &str) -> Sentence {
    let forbidden = || {
        let signatures = read.verification.signatures.iter();
        let changes = signatures.flat_map(|signature| &signature.changes_after);
        changes.filter(|after| !after.allowed).map(|after| &after.change)
    };
    let pages: BTreeSet<usize> = forbidden()
        .filter_map(|change| match change {
            Change::PageChanged { page }
            | Change::PageContentChanged { page }
            | Change::PageResourceChanged { page, .. }
            | Change::AnnotationChanged { page, .. } => Some(*page),
            _ => None,
        })
        .collect();
    let has = |wanted: fn(&Change) -> bool| forbidden().any(wanted);
    let sentence = if has(|change| matches!(change, Change::SignatureFieldAdded { visible: true, .. })) {
        Sentence::of("returned-altered-stamp")
    } else if !pages.is_empty() {
        let names: Vec<String> = pages.iter().map(usize::to_string).collect();
        Sentence::of("returned-altered-pages")
            .with("count", pages.len())
            .with("pages", names.join(", "))
    } else if has(|change| matches!(change, Change::PageTreeChanged)) {
        Sentence::of("returned-altered-tree")
    } else if has(|change| matches!(change, Change::AttachmentChanged { .. })) {
        Sentence::of("returned-altered-content")
    } else if has(|change| {
        matches!(
            change,
            Change::FieldChanged { .. } | Change::SignatureChanged { .. }
        )
    }) {
        Sentence::of("returned-altered-fields")
    } else {
        Sentence::of("returned-altered-otherwise")
    };
    sentence.with("number", number)
}
