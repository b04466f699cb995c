//! What holds of an evidence bundle: its list of files and the seal over it, each act, each original, the journal, and whether
//! what it tells machines is what its sealed pages say.
//!
//! A bundle brings certificates along. They say which key made it, and nothing about whose that key is.

mod acts;
mod journal;
mod list;

pub(super) use acts::of;
pub(crate) use acts::prefixes;

use crate::api::{Standing, VerificationView};
use crate::bundle::{DOSSIER, FORMAT, MANIFEST, Manifest, Unpacked, Whole, is_zip, original_path, unpack};
use crate::desk::name_of;
use crate::facts::{Facts, Trust, holds};
use crate::problems::{Outcome, Sentence};
use crate::schema;
use messages::Catalogue;
use std::collections::BTreeSet;
use std::path::Path;

/// Names told of what is wrong; beyond that, their number says enough.
const TOLD: usize = 12;

/// A bundle as it is looked at.
pub(super) struct Bundle<'a> {
    unpacked: &'a Unpacked,
    trust: &'a Trust,
    catalogue: &'static Catalogue,
    manifest: Option<Manifest>,
    whole: Option<Whole>,
}

/// Whether the file at `path` is to be looked at as a bundle.
pub(super) fn is(path: &Path) -> bool {
    is_zip(path)
}

/// What holds of the zip at `path`, which is taken apart in the folder `aside`.
pub(super) fn view(
    path: &Path,
    aside: &Path,
    trust: &Trust,
    catalogue: &'static Catalogue,
) -> Outcome<VerificationView> {
    let name = name_of(path);
    let folder = tempfile::Builder::new()
        .prefix(".unfinished-")
        .tempdir_in(aside)?;
    // Originals need not be written to be hashed.
    let unpacked = unpack(path, &name, folder.path(), |name| !name.starts_with("originals/"));
    let mut facts = Facts::new(catalogue);
    match unpacked {
        Ok(unpacked) => {
            tell(&mut facts, &unpacked, trust, catalogue);
        }
        Err(fault) if fault.say(catalogue).code.starts_with("problem-bundle-") => {
            facts.tell("bundle-readable", Standing::Fails, fault.sentence().clone());
        }
        Err(fault) => return Err(fault),
    }
    Ok(VerificationView {
        file: name,
        act: None,
        facts: facts.views,
    })
}

/// Tells the facts of a bundle that was taken apart; gives what it tells machines, where that can be read.
pub(crate) fn tell(
    facts: &mut Facts,
    unpacked: &Unpacked,
    trust: &Trust,
    catalogue: &'static Catalogue,
) -> (Option<Manifest>, Option<Whole>) {
    let bundle = Bundle {
        unpacked,
        trust,
        catalogue,
        manifest: json(unpacked, MANIFEST).filter(|manifest: &Manifest| manifest.format <= FORMAT),
        whole: json(unpacked, DOSSIER).filter(|whole: &Whole| whole.format <= FORMAT),
    };
    let signer = list::seal(facts, &bundle);
    list::files(facts, &bundle);
    match &bundle.whole {
        Some(whole) => {
            let sealed = acts::tell(facts, &bundle, whole, signer.as_deref());
            originals(facts, &bundle, whole, &sealed.exhibits);
            journal::tell(facts, &bundle, whole, &sealed.anchors, signer.is_some());
        }
        None if is_newer(unpacked) => facts.tell(
            "bundle-dossier",
            Standing::Warning,
            Sentence::of("fact-bundle-newer"),
        ),
        None => facts.tell(
            "bundle-dossier",
            Standing::Fails,
            Sentence::of("fact-bundle-dossier-fails"),
        ),
    }
    if let Some(manifest) = bundle
        .manifest
        .as_ref()
        .filter(|manifest| !manifest.left_out.is_empty())
    {
        let sentence = Sentence::of("fact-bundle-left-out")
            .with("count", manifest.left_out.len())
            .with("names", named(&manifest.left_out));
        facts.tell("bundle-left-out", Standing::Note, sentence);
    }
    facts.tell(
        "bundle-limits",
        Standing::Note,
        Sentence::of("fact-bundle-limits"),
    );
    (bundle.manifest, bundle.whole)
}

/// Whether what the bundle tells machines is of a newer form than this program knows.
pub(crate) fn is_newer(unpacked: &Unpacked) -> bool {
    let newer = |name| {
        let bytes = unpacked.read(name);
        bytes.is_some_and(|bytes| schema::is_newer(&bytes, FORMAT))
    };
    newer(DOSSIER) || newer(MANIFEST)
}

/// Whether each original that the dossier or a sealed act names is there, to the byte.
fn originals(facts: &mut Facts, bundle: &Bundle<'_>, whole: &Whole, sealed: &[acceptance::Exhibit]) {
    let there: BTreeSet<[u8; 32]> = bundle
        .unpacked
        .files
        .iter()
        .filter(|(name, _)| name.starts_with("originals/"))
        .filter_map(|(_, found)| found.sha256)
        .collect();
    let mut wrong = BTreeSet::new();
    let kept = whole.exhibits.iter().filter(|exhibit| exhibit.binned.is_none());
    let mut count = BTreeSet::new();
    for exhibit in kept {
        count.insert(exhibit.sha256.0);
        let path = original_path(exhibit);
        let found = bundle.unpacked.files.get(&path).and_then(|found| found.sha256);
        if found != Some(exhibit.sha256.0) {
            wrong.insert((exhibit.number, path));
        }
    }
    // An act names what it cites within what was signed: neither another file nor another list can take its place.
    for exhibit in sealed {
        count.insert(exhibit.sha256.0);
        if !there.contains(&exhibit.sha256.0) {
            wrong.insert((exhibit.number, original_path(exhibit)));
        }
    }
    let names: Vec<String> = wrong.into_iter().map(|(_, name)| name).collect();
    let sentence = if names.is_empty() {
        Sentence::of("fact-bundle-originals-hold").with("count", count.len())
    } else {
        Sentence::of("fact-bundle-originals-fail")
            .with("count", names.len())
            .with("names", named(&names))
    };
    facts.tell("exhibits-intact", holds(names.is_empty()), sentence);
}

fn json<T: serde::de::DeserializeOwned>(unpacked: &Unpacked, name: &str) -> Option<T> {
    serde_json::from_slice(&unpacked.read(name)?).ok()
}

/// Names, the first ones.
fn named(names: &[String]) -> String {
    let mut told = names.iter().take(TOLD).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > TOLD {
        told.push('…');
    }
    told
}
