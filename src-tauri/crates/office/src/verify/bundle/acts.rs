//! The acts of a bundle: each sealed file by itself, and what the bundle tells of it held against what stands inside.

use super::{Bundle, named};
use crate::api::{FactView, Standing};
use crate::bundle::{Document, JournalEnd, Whole, act_path};
use crate::desk::grouped;
use crate::facts::{Content, Facts, Read, holds, sound};
use crate::problems::Sentence;
use crate::verify::journal_said;
use crate::verify::sealed::{bears, told_fields};
use crate::{cores, keys};
use acceptance::act::Issue;
use acceptance::{Act, ActDocument, Exhibit, Fingerprint, Sha256Hash, SignatureManner, SignatureRecord};
use messages::Catalogue;
use seal::SignatureFact;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// What was found out about one act.
struct Told {
    facts: Vec<FactView>,
    /// What its sealed content cites.
    exhibits: Vec<Exhibit>,
    /// The root that its certification leads to.
    root: Option<String>,
    /// The certificate that it was certified with, by its fingerprint, which the act prints.
    seal: String,
    /// Where the journal stood when it was certified and signed, as stands in these signatures.
    anchors: Vec<JournalEnd>,
}

/// What the sealed files say of other things in the bundle.
#[derive(Default)]
pub(super) struct Sealed {
    pub(super) exhibits: Vec<Exhibit>,
    /// Where the journal stood when each act was certified and signed.
    pub(super) anchors: Vec<(String, JournalEnd)>,
}

/// Tells the facts of every act; gives what the sealed ones say of originals and journal. `signer` is the root of the bundle’s seal.
pub(super) fn tell(facts: &mut Facts, bundle: &Bundle<'_>, whole: &Whole, signer: Option<&str>) -> Sealed {
    let told = cores::each(&whole.documents, |document| act(bundle, whole, document, signer));
    let mut sealed = Sealed::default();
    let (mut others, mut earlier) = (Vec::new(), Vec::new());
    for (document, told) in whole.documents.iter().zip(told) {
        facts.views.extend(told.facts);
        sealed.exhibits.extend(told.exhibits);
        let number = document.number.to_string();
        let anchors = told.anchors.into_iter();
        sealed
            .anchors
            .extend(anchors.map(|anchor| (number.clone(), anchor)));
        match (told.root, signer) {
            (Some(root), Some(signer)) if root == signer => {}
            (Some(root), Some(signer)) if is_handed_over(bundle, &root, signer) => {
                earlier.push(document.number.to_string());
            }
            (Some(_), _) => others.push(format!("{} ({})", document.number, grouped(&told.seal))),
            (None, _) => {}
        }
    }
    if !earlier.is_empty() {
        let sentence = Sentence::of("fact-bundle-handed-over").with("names", named(&earlier));
        facts.tell("bundle-handed-over", Standing::Holds, sentence);
    }
    if signer.is_some() && !whole.documents.is_empty() {
        let (standing, key) = match others.is_empty() {
            true => (Standing::Holds, "fact-bundle-same-key"),
            false => (Standing::Note, "fact-bundle-other-key"),
        };
        let sentence = Sentence::of(key).with("names", named(&others));
        facts.tell("bundle-same-key", standing, sentence);
    }
    untold(facts, bundle, whole);
    returned(facts, bundle);
    sealed
}

/// Whether the key under the root `from` signed that it hands over to the one under `to`, itself or step by step.
fn is_handed_over(bundle: &Bundle<'_>, from: &str, to: &str) -> bool {
    let statements = bundle.unpacked.files.keys().filter(|name| name.ends_with(".p7m"));
    let mut steps: Vec<(String, String)> = statements
        .filter_map(|name| keys::handed_over(&bundle.unpacked.read(name)?))
        .collect();
    let mut key = from.to_owned();
    // Each is gone once: somebody may have made a circle.
    while let Some(place) = steps.iter().position(|(from, _)| *from == key) {
        key = steps.swap_remove(place).1;
        if key == to {
            return true;
        }
    }
    false
}

fn act(bundle: &Bundle<'_>, whole: &Whole, document: &Document, signer: Option<&str>) -> Told {
    let number = document.number.to_string();
    let mut facts = Facts::new(bundle.catalogue);
    let file = act_path(document).and_then(|name| bundle.unpacked.files.get(&name));
    let path = file.and_then(|file| file.path.as_deref());
    let mut told = Told {
        facts: Vec::new(),
        exhibits: Vec::new(),
        root: None,
        seal: String::new(),
        anchors: Vec::new(),
    };
    match path.map(|path| (path, Read::file(path, bundle.trust.clone()))) {
        None => facts.tell(
            "act-file",
            Standing::Fails,
            Sentence::of("fact-bundle-act-missing"),
        ),
        Some((_, Err(error))) => facts.unreadable(&error),
        Some((path, Ok(read))) => {
            facts.signatures(&read);
            let known = whole.acts.iter().find(|act| act.id == document.act);
            as_sealed(&mut facts, whole, document, known, &read);
            revisions(&mut facts, document, path);
            if let Some(known) = known {
                signatures(&mut facts, known, &read);
            }
            facts.limits(&read);
            if let Content::Act(sealed, _) = &read.content {
                told.exhibits.clone_from(&sealed.exhibits);
            }
            let seal = read.verification.signatures.iter().find(|signature| {
                signature.field == report::SEAL_FIELD && signature.certification.is_some() && sound(signature)
            });
            told.root = seal.and_then(|seal| seal.chain.root_fingerprint.clone());
            let certificate = seal.and_then(|seal| seal.certificate.as_ref());
            told.seal = certificate.map_or_else(String::new, |found| found.fingerprint.clone());
            // With a certificate of their own, somebody may have signed elsewhere, and written there what they like.
            let own = |signature: &&SignatureFact| {
                let root = signature.chain.root_fingerprint.as_deref();
                root.is_some() && (root == told.root.as_deref() || root == signer) && sound(signature)
            };
            let signatures = read.verification.signatures.iter();
            told.anchors = signatures.filter(own).filter_map(anchor).collect();
        }
    }
    told.facts = of(&number, facts.views, bundle.catalogue);
    told
}

/// Where the journal stood, as a signature says. Those of before say nothing of it.
fn anchor(signature: &SignatureFact) -> Option<JournalEnd> {
    let (entries, head) = journal_said(signature)?.split_once(' ')?;
    Some(JournalEnd {
        entries: entries.parse().ok()?,
        head: head.parse().ok()?,
    })
}

/// Facts about one of several: each sentence begins with what it is about.
pub(crate) fn of(name: &str, facts: Vec<FactView>, catalogue: &Catalogue) -> Vec<FactView> {
    let about = |fact: FactView| FactView {
        message: Sentence::of("fact-about")
            .with("name", name)
            .with("message", fact.message)
            .say(catalogue),
        ..fact
    };
    facts.into_iter().map(about).collect()
}

/// What the bundle tells machines of an act has to be, word for word, what its sealed file says.
fn as_sealed(facts: &mut Facts, whole: &Whole, document: &Document, known: Option<&Act>, read: &Read) {
    let same = match &read.content {
        Content::Act(sealed, fingerprint) => {
            let content = Fingerprint(Sha256Hash(Sha256::digest(document.content.as_bytes()).into()));
            let told = known.is_some_and(|act| is_told(whole, act, sealed, fingerprint));
            content == *fingerprint
                && document.fingerprint == *fingerprint
                && document.number == sealed.number
                && document.act == sealed.act
                && told
        }
        Content::Missing | Content::Unreadable | Content::Newer => false,
    };
    let key = if same {
        "fact-bundle-act-as-sealed"
    } else {
        "fact-bundle-act-otherwise"
    };
    facts.tell("told-as-sealed", holds(same), Sentence::of(key));
}

fn is_told(whole: &Whole, act: &Act, sealed: &ActDocument, fingerprint: &Fingerprint) -> bool {
    let issued = act.issue().is_some_and(|issue| {
        issue.number == sealed.number && issue.fingerprint == *fingerprint && sealed.issued == Some(issue.at)
    });
    issued
        && act.body == sealed.body
        && act.dossier == whole.dossier.id
        && sealed.dossier.id == whole.dossier.id
}

/// The file has to begin with each revision that was recorded, and end with the last.
fn revisions(facts: &mut Facts, document: &Document, path: &Path) {
    let records = &document.revisions;
    let same = prefixes(path, records.iter().map(|record| record.bytes)).is_ok_and(|(hashes, length)| {
        let equal = |(record, hash): (&crate::bundle::Revision, &[u8; 32])| record.sha256.0 == *hash;
        hashes.len() == records.len()
            && records.iter().zip(&hashes).all(equal)
            && records.last().is_some_and(|last| last.bytes == length)
    });
    let key = if same {
        "fact-bundle-act-revisions"
    } else {
        "fact-bundle-act-other-file"
    };
    let sentence = Sentence::of(key).with("count", records.len());
    facts.tell("file-kept", holds(same), sentence);
}

/// The hash of the file’s beginning at each of these growing lengths that it has, and its whole length.
pub(crate) fn prefixes(path: &Path, lengths: impl Iterator<Item = u64>) -> io::Result<(Vec<[u8; 32]>, u64)> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut position = 0;
    let mut hashes = Vec::new();
    for length in lengths {
        let Some(missing) = length.checked_sub(position) else {
            break;
        };
        if io::copy(&mut file.by_ref().take(missing), &mut hasher)? < missing {
            break;
        }
        position = length;
        hashes.push(hasher.clone().finalize().into());
    }
    Ok((hashes, file.metadata()?.len()))
}

/// The signatures that are told have to be those that the file bears.
fn signatures(facts: &mut Facts, act: &Act, read: &Read) {
    let Some(issue) = act.issue() else { return };
    let told = told_fields(issue);
    let same = bears(read, issue, &told);
    let key = if same {
        match told.is_empty() {
            true => "fact-bundle-act-no-signatures",
            false => "fact-bundle-act-signatures",
        }
    } else {
        "fact-bundle-act-other-signatures"
    };
    facts.tell("signatures-told", holds(same), Sentence::of(key));
    on_paper(facts, issue);
}

/// What only paper shows, as whoever bound its scans states.
fn on_paper(facts: &mut Facts, issue: &Issue) {
    let paper = |record: &&SignatureRecord| matches!(record.manner, SignatureManner::Paper);
    let names: Vec<&str> = issue
        .signatures
        .iter()
        .filter(paper)
        .map(|record| record.name.trim())
        .collect();
    if !names.is_empty() {
        let sentence = Sentence::of("fact-signed-on-paper")
            .with("count", names.len())
            .with("who", names.join(", "));
        facts.tell("paper-signatures", Standing::Note, sentence);
    }
    for paper in issue
        .later
        .papers
        .iter()
        .filter(|paper| !paper.missing.is_empty())
    {
        let pages: Vec<String> = paper.missing.iter().map(u32::to_string).collect();
        let sentence = Sentence::of("proof-paper-missing")
            .with("count", pages.len())
            .with("pages", pages.join(", "));
        facts.tell("paper-missing", Standing::Note, sentence);
    }
}

/// Acts that lie in the bundle and are not told, or are told as issued and have no content.
fn untold(facts: &mut Facts, bundle: &Bundle<'_>, whole: &Whole) {
    let told: BTreeSet<String> = whole.documents.iter().filter_map(act_path).collect();
    let is_act = |name: &&String| {
        let mut parts = name.split('/');
        let (first, _, file) = (parts.next(), parts.next(), parts.next());
        first == Some("acts") && file.is_some_and(|file| !file.starts_with("returned-"))
    };
    let there = bundle.unpacked.files.keys().filter(is_act);
    let mut names: Vec<String> = there.filter(|name| !told.contains(*name)).cloned().collect();
    let issued = whole.acts.iter().filter_map(|act| Some((act.id, act.issue()?)));
    names.extend(
        issued
            .filter(|(id, _)| !whole.documents.iter().any(|document| document.act == *id))
            .map(|(_, issue)| issue.number.to_string()),
    );
    if !names.is_empty() {
        let sentence = Sentence::of("fact-bundle-acts-untold")
            .with("count", names.len())
            .with("names", named(&names));
        facts.tell("acts-told", Standing::Fails, sentence);
    }
}

/// Files that came back and stand beside an act: their signatures by themselves.
fn returned(facts: &mut Facts, bundle: &Bundle<'_>) {
    for (name, file) in &bundle.unpacked.files {
        let last = name.rsplit('/').next().unwrap_or_default();
        if !(name.starts_with("acts/") && last.starts_with("returned-")) {
            continue;
        }
        let mut own = Facts::new(bundle.catalogue);
        match file
            .path
            .as_deref()
            .map(|path| Read::file(path, bundle.trust.clone()))
        {
            Some(Ok(read)) => own.signatures(&read),
            Some(Err(error)) => own.unreadable(&error),
            None => own.tell("readable", Standing::Fails, Sentence::of("fact-not-readable")),
        }
        facts.views.extend(of(last, own.views, bundle.catalogue));
    }
}
