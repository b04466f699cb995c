//! Hand-overs: the statement by which one key of this installation passes to the next, signed by the one that goes.
//!
//! A text and its signature in one file (CMS), which `openssl cms -verify -inform DER -purpose any -CAfile root.pem` opens too.

use super::held::{self, fault};
use super::recorded;
use crate::api::Standing;
use crate::desk::grouped;
use crate::facts::Facts;
use crate::folder;
use crate::host::Rooms;
use crate::problems::{Outcome, Sentence, refuse};
use crate::sample;
use acceptance::dates::Moment;
use messages::Catalogue;
use seal::InstallationKeys;
use serde::{Deserialize, Serialize};

/// What a hand-over calls itself.
const FORM: &str = "sans-reserve/key-handover/1";
/// Extension of a text with its signature (RFC 5751).
const EXTENSION: &str = "p7m";
/// Hand-overs followed from one key to the next; beyond that, somebody made a circle.
const LONGEST: usize = 64;

/// What the key that goes states.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Handover {
    form: String,
    from: Side,
    to: Side,
    at: Moment,
    reason: String,
}

/// One of both keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Side {
    /// SHA-256 of the seal’s certificate.
    seal: String,
    /// SHA-256 of the root certificate.
    root: String,
    /// Whom the seal’s certificate names.
    name: String,
}

impl Side {
    fn of(keys: &InstallationKeys) -> Outcome<Self> {
        let certificate = keys.certificate().map_err(fault)?;
        Ok(Self {
            seal: certificate.fingerprint,
            root: keys.root_fingerprint().map_err(fault)?,
            name: certificate.common_name,
        })
    }
}

impl Handover {
    pub(super) fn between(
        old: &InstallationKeys,
        new: &InstallationKeys,
        at: Moment,
        reason: &str,
    ) -> Outcome<Self> {
        Ok(Self {
            form: FORM.to_owned(),
            from: Side::of(old)?,
            to: Side::of(new)?,
            at,
            reason: reason.to_owned(),
        })
    }

    /// Signs it with the key that goes, and keeps it, durably.
    pub(super) fn put(&self, rooms: &Rooms, old: &InstallationKeys) -> Outcome<()> {
        let text =
            serde_json::to_vec_pretty(self).map_err(|error| refuse("problem-internal").because(error))?;
        let signed = seal::sign_statement(&text, &old.seal_identity()).map_err(fault)?;
        let (from, to) = (held::short(&self.from.seal), held::short(&self.to.seal));
        Ok(folder::write_private(
            &rooms.folder.handover_file(from, to),
            &signed,
        )?)
    }

    /// The statement in a file, if the key that goes signed it.
    fn read(bytes: &[u8]) -> Option<Self> {
        let statement = seal::read_statement(bytes)?;
        let handover: Self = serde_json::from_slice(&statement.content).ok()?;
        let signed = statement.signer.fingerprint == handover.from.seal
            && statement.root_fingerprint == handover.from.root
            && handover.form == FORM;
        signed.then_some(handover)
    }

    pub(super) fn is_from(&self, seal: &str) -> bool {
        self.from.seal == seal
    }

    pub(super) fn at(&self) -> Moment {
        self.at
    }

    /// In the sentence under `key`.
    pub(super) fn sentence(&self, key: &'static str, catalogue: &Catalogue) -> Sentence {
        Sentence::of(key)
            .with("from", grouped(held::short(&self.from.seal)))
            .with("to", grouped(held::short(&self.to.seal)))
            .with("moment", catalogue.moment(self.at))
            .with("reason", self.reason.as_str())
    }
}

/// Every hand-over whose signature holds.
pub(super) fn sound(rooms: &Rooms) -> Outcome<Vec<Handover>> {
    let mut sound = Vec::new();
    for path in held::files(rooms, EXTENSION)? {
        sound.extend(Handover::read(&std::fs::read(path)?));
    }
    Ok(sound)
}

/// From which root to which one the statement in a file hands over, if the key that goes signed it.
pub(crate) fn handed_over(bytes: &[u8]) -> Option<(String, String)> {
    let handover = Handover::read(bytes)?;
    Some((handover.from.root, handover.to.root))
}

/// The hand-overs as they lie on the disk, with their names, for whoever is to check them elsewhere.
pub(crate) fn files(rooms: &Rooms) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for path in held::files(rooms, EXTENSION)? {
        files.push((crate::desk::name_of(&path), std::fs::read(path)?));
    }
    Ok(files)
}

/// Tells how the key under `root`, which certified a file, passed to the present one; nothing where it is the present one.
pub(crate) fn tell_of(rooms: &Rooms, facts: &mut Facts, root: &str) -> Outcome<()> {
    if let Some(certificates) = sample::certificates(rooms)?
        && certificates.root_fingerprint().map_err(fault)? == root
    {
        facts.tell("key-sample", Standing::Note, Sentence::of("fact-key-sample"));
        return Ok(());
    }
    let Some(present) = held::certificates(rooms)? else {
        return Ok(());
    };
    let present = present.root_fingerprint().map_err(fault)?;
    let handovers = sound(rooms)?;
    let mut key = root.to_owned();
    for _ in 0..LONGEST {
        if key == present {
            return Ok(());
        }
        // The latest one: an older one of the same key was overtaken when the key came back.
        let next = handovers.iter().filter(|one| one.from.root == key);
        let Some(next) = next.max_by_key(|one| one.at) else {
            return tell_unsigned(rooms, facts, &key);
        };
        let sentence = next.sentence("fact-key-handover", rooms.catalogue());
        facts.tell("key-handover", Standing::Holds, sentence);
        key.clone_from(&next.to.root);
    }
    Ok(())
}

/// Tells of a former key under `root` that no sound statement hands over. Acts bear the fingerprint of the seal.
fn tell_unsigned(rooms: &Rooms, facts: &mut Facts, root: &str) -> Outcome<()> {
    let mut seal = None;
    for certificates in held::known(rooms)? {
        if certificates.root_fingerprint().map_err(fault)? == root {
            seal = Some(certificates.fingerprint().map_err(fault)?);
        }
    }
    let replaced = recorded::replaced(rooms)?;
    let promised = replaced
        .iter()
        .any(|one| one.handed_over && seal.as_ref() == Some(&one.before));
    let (standing, key) = match promised {
        true => (Standing::Fails, "fact-key-handover-missing"),
        false => (Standing::Note, "fact-key-former"),
    };
    let digits = seal.as_deref().unwrap_or(root);
    let sentence = Sentence::of(key).with("fingerprint", grouped(held::short(digits)));
    facts.tell("key-handover", standing, sentence);
    Ok(())
}

/// Tells that a seal, of which nothing lies here, is one that the journal names; nothing where it does not.
pub(crate) fn tell_lost(rooms: &Rooms, facts: &mut Facts, seal: &str) -> Outcome<()> {
    let named = recorded::named(rooms)?.iter().any(|one| one == seal);
    if named || recorded::replaced(rooms)?.iter().any(|one| one.before == seal) {
        let sentence =
            Sentence::of("fact-key-certificate-missing").with("fingerprint", grouped(held::short(seal)));
        facts.tell("key-certificate", Standing::Fails, sentence);
    }
    Ok(())
}

/// Tells what the journal says of former keys and their folder does not show any more.
fn tell_missing(rooms: &Rooms, facts: &mut Facts) -> Outcome<()> {
    let mut kept = Vec::new();
    for certificates in held::known(rooms)? {
        kept.push(certificates.fingerprint().map_err(fault)?);
    }
    let handovers = sound(rooms)?;
    let mut told = Vec::new();
    for one in recorded::replaced(rooms)? {
        let mut missing = Vec::new();
        if !kept.contains(&one.before) {
            missing.push(("key-certificate", "fact-key-certificate-missing"));
        }
        if one.handed_over && !handovers.iter().any(|handover| handover.is_from(&one.before)) {
            missing.push(("key-handover", "fact-key-handover-missing"));
        }
        for (name, key) in missing {
            if !told.contains(&(key, one.before.clone())) {
                let digits = grouped(held::short(&one.before));
                facts.tell(
                    name,
                    Standing::Fails,
                    Sentence::of(key).with("fingerprint", digits),
                );
                told.push((key, one.before.clone()));
            }
        }
    }
    let key = "fact-key-certificate-missing";
    for seal in recorded::named(rooms)? {
        if !kept.contains(&seal) && !told.contains(&(key, seal.clone())) {
            let sentence = Sentence::of(key).with("fingerprint", grouped(held::short(&seal)));
            facts.tell("key-certificate", Standing::Fails, sentence);
        }
    }
    Ok(())
}

/// Tells of certificates among the keys that the journal never names: somebody put them there, or a kill came between a key and
/// its entry. They vouch for nothing. Data of before name no key at all.
fn tell_unnamed(rooms: &Rooms, facts: &mut Facts) -> Outcome<()> {
    let mut named = recorded::named(rooms)?;
    if named.is_empty() {
        return Ok(());
    }
    named.extend(recorded::replaced(rooms)?.into_iter().map(|one| one.before));
    for certificates in held::known(rooms)? {
        let seal = certificates.fingerprint().map_err(fault)?;
        if !named.contains(&seal) {
            let sentence = Sentence::of("fact-key-unnamed").with("fingerprint", grouped(held::short(&seal)));
            facts.tell("key-unnamed", Standing::Warning, sentence);
        }
    }
    Ok(())
}

/// Tells every hand-over, those whose signature does not hold, and what the journal names and is not there.
pub(crate) fn tell_all(rooms: &Rooms, facts: &mut Facts) -> Outcome<()> {
    for path in held::files(rooms, EXTENSION)? {
        match Handover::read(&std::fs::read(&path)?) {
            Some(handover) => {
                let sentence = handover.sentence("fact-key-handover", rooms.catalogue());
                facts.tell("key-handover", Standing::Holds, sentence);
            }
            None => {
                let sentence =
                    Sentence::of("fact-key-handover-fails").with("name", crate::desk::name_of(&path));
                facts.tell("key-handover", Standing::Fails, sentence);
            }
        }
    }
    tell_missing(rooms, facts)?;
    tell_unnamed(rooms, facts)
}
