//! The list of a bundle’s files, the seal over it, and each file held against it.

use super::{Bundle, named};
use crate::api::Standing;
use crate::bundle::{SEAL, SUMS};
use crate::desk::grouped;
use crate::facts::{Facts, holds};
use crate::problems::Sentence;
use std::collections::BTreeMap;

/// Tells of the seal; gives the fingerprint of the root that its certificate leads to, where it holds.
pub(super) fn seal(facts: &mut Facts, bundle: &Bundle<'_>) -> Option<String> {
    let (Some(sums), Some(seal)) = (bundle.unpacked.read(SUMS), bundle.unpacked.read(SEAL)) else {
        facts.tell(
            "bundle-seal",
            Standing::Fails,
            Sentence::of("fact-bundle-seal-missing"),
        );
        return None;
    };
    let made = bundle.manifest.as_ref().map(|manifest| manifest.made);
    let fact = match seal::verify_detached(&seal, &sums, made, &bundle.trust.roots) {
        Ok(fact) if fact.intact() => fact,
        _ => {
            facts.tell(
                "bundle-seal",
                Standing::Fails,
                Sentence::of("fact-bundle-seal-fails"),
            );
            return None;
        }
    };
    facts.tell(
        "bundle-seal",
        Standing::Holds,
        Sentence::of("fact-bundle-seal-holds"),
    );
    let certificate = fact.certificate.as_ref();
    let (standing, key) = match (fact.chain.trusted, fact.chain.complete) {
        (true, _) => (Standing::Holds, "fact-bundle-key-ours"),
        (false, true) => (Standing::Note, "fact-bundle-key-other"),
        (false, false) => (Standing::Fails, "fact-bundle-key-broken"),
    };
    let sentence = Sentence::of(key)
        .with("who", certificate.map_or("", |found| &*found.common_name))
        .with(
            "fingerprint",
            grouped(certificate.map_or("", |found| &*found.fingerprint)),
        );
    facts.tell("bundle-key", standing, sentence);
    if let Some(made) = made {
        let sentence = Sentence::of("fact-bundle-made").with("moment", bundle.catalogue.moment(made));
        facts.tell("bundle-made", Standing::Note, sentence);
    }
    fact.chain.root_fingerprint
}

/// Tells of each file that is not what the list says.
pub(super) fn files(facts: &mut Facts, bundle: &Bundle<'_>) {
    let found = &bundle.unpacked.files;
    let sums = bundle
        .unpacked
        .read(SUMS)
        .and_then(|sums| listed(&sums))
        .unwrap_or_default();
    let (mut changed, mut missing) = (Vec::new(), Vec::new());
    for (name, sha256) in &sums {
        match found.get(name) {
            Some(file) if file.sha256 == Some(*sha256) => {}
            Some(_) => changed.push(name.clone()),
            None => missing.push(name.clone()),
        }
    }
    let extra: Vec<String> = found
        .keys()
        .filter(|name| !sums.contains_key(*name) && ![SUMS, SEAL].contains(&name.as_str()))
        .cloned()
        .collect();
    let whole = changed.is_empty() && missing.is_empty() && !sums.is_empty();
    if whole {
        let sentence = Sentence::of("fact-bundle-files-hold").with("count", sums.len());
        facts.tell("bundle-files", Standing::Holds, sentence);
    }
    let wrong = [
        ("bundle-files", "fact-bundle-files-changed", changed),
        ("bundle-files-there", "fact-bundle-files-missing", missing),
        ("bundle-files-only", "fact-bundle-files-extra", extra),
        (
            "bundle-names",
            "fact-bundle-names",
            bundle.unpacked.unsafe_names.clone(),
        ),
    ];
    for (name, key, names) in wrong {
        if !names.is_empty() {
            let sentence = Sentence::of(key)
                .with("count", names.len())
                .with("names", named(&names));
            facts.tell(name, Standing::Fails, sentence);
        }
    }
    if sums.is_empty() {
        facts.tell(
            "bundle-files",
            Standing::Fails,
            Sentence::of("fact-bundle-list-missing"),
        );
    }
    manifest(facts, bundle, &sums);
}

/// The list for machines has to name the same files as the list that is sealed.
fn manifest(facts: &mut Facts, bundle: &Bundle<'_>, sums: &BTreeMap<String, [u8; 32]>) {
    let same = bundle.manifest.as_ref().is_some_and(|manifest| {
        let told: BTreeMap<&str, [u8; 32]> = manifest
            .files
            .iter()
            .map(|file| (file.path.as_str(), file.sha256.0))
            .collect();
        let others = sums.iter().filter(|(name, _)| *name != crate::bundle::MANIFEST);
        told.len() == manifest.files.len()
            && others.clone().count() == told.len()
            && others
                .into_iter()
                .all(|(name, sha256)| told.get(name.as_str()) == Some(sha256))
    });
    let key = if same {
        "fact-bundle-manifest-holds"
    } else {
        "fact-bundle-manifest-fails"
    };
    facts.tell("bundle-manifest", holds(same), Sentence::of(key));
}

/// The list as `sha256sum` reads it; nothing where a line is of another form, or a file is named twice.
fn listed(sums: &[u8]) -> Option<BTreeMap<String, [u8; 32]>> {
    let text = std::str::from_utf8(sums).ok()?;
    let mut files = BTreeMap::new();
    for line in text.lines() {
        let (digits, name) = line.split_at_checked(64)?;
        let name = name.strip_prefix("  ")?;
        let mut sha256 = [0; 32];
        hex::decode_to_slice(digits, &mut sha256).ok()?;
        if files.insert(name.to_owned(), sha256).is_some() {
            return None;
        }
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn reads_what_sha256sum_writes_and_nothing_else() {
        let zeros = "0".repeat(64);
        let read = listed(format!("{zeros}  a b\n{zeros}  c\n").as_bytes());
        assert_eq!(read.map(|read| read.len()), Some(2));
        for wrong in [
            format!("{zeros} *a\n"),
            format!("{zeros}  a\n{zeros}  a\n"),
            "x\n".to_owned(),
        ] {
            assert!(listed(wrong.as_bytes()).is_none(), "{wrong}");
        }
    }
}
