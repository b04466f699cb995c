//! A bundle as somebody with malice would make it anew, and what names each change.

use super::{MADE, export};
use office::api::Call;
use rand_core::OsRng;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use tests::story;
use tests::world::{Facts, World, facts};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A zip, taken apart.
pub struct Zip {
    pub entries: Vec<(String, Vec<u8>)>,
}

impl Zip {
    pub fn read(path: &Path) -> Self {
        let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
        let entries = (0..archive.len()).map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        });
        Self {
            entries: entries.collect(),
        }
    }

    pub fn write(&self, path: &Path) {
        let mut zip = ZipWriter::new(File::create(path).unwrap());
        for (name, bytes) in &self.entries {
            let method = CompressionMethod::Deflated;
            let options = SimpleFileOptions::default().compression_method(method);
            zip.start_file(name.as_str(), options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap();
    }

    fn entry(&mut self, start: &str) -> &mut Vec<u8> {
        let found = self.entries.iter_mut().find(|(name, _)| name.starts_with(start));
        &mut found.unwrap().1
    }

    fn replace(&mut self, start: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.entry(start).clone()).unwrap();
        assert!(text.contains(from), "{start} has no {from}");
        *self.entry(start) = text.replace(from, to).into_bytes();
    }

    /// Writes both lists anew, as whoever changes a file would.
    fn list_anew(&mut self) {
        let mut manifest: Value = serde_json::from_slice(self.entry("manifest.json")).unwrap();
        for file in manifest["files"].as_array_mut().unwrap() {
            let path = file["path"].as_str().unwrap().to_owned();
            if let Some((_, bytes)) = self.entries.iter().find(|(name, _)| *name == path) {
                file["sha256"] = hash(bytes).into();
                file["bytes"] = bytes.len().into();
            }
        }
        *self.entry("manifest.json") = serde_json::to_vec_pretty(&manifest).unwrap();
        let listed = |name: &str| !name.starts_with("SHA256SUMS");
        let lines = self.entries.iter().filter(|(name, _)| listed(name));
        let sums: String = lines
            .map(|(name, bytes)| format!("{}  {name}\n", hash(bytes)))
            .collect();
        *self.entry("SHA256SUMS") = sums.into_bytes();
    }

    fn journal(&mut self) -> Vec<String> {
        let text = String::from_utf8(self.entry("journal.jsonl").clone()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    fn set_journal(&mut self, lines: &[String]) {
        *self.entry("journal.jsonl") = (lines.join("\n") + "\n").into_bytes();
    }
}

pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// What the verification says of the bundle after `change`.
fn after(name: &str, change: impl FnOnce(&mut Zip)) -> Facts {
    let mut zip = Zip::read(&MADE.zip);
    change(&mut zip);
    let path = MADE.world.beside(name);
    zip.write(&path);
    let view = MADE.world.ask(Call::VerifyFile { path });
    facts(&view)
}

fn names(facts: &Facts, wanted: &[&str]) {
    for name in wanted {
        assert!(
            facts.failing.iter().any(|failing| failing == name),
            "{name} is not in {facts:?}"
        );
    }
}

#[test]
fn the_same_files_zipped_again_are_the_same_bundle() {
    let facts = after("again.zip", |_| {});
    assert!(facts.intact(), "{facts:?}");
}

#[test]
fn an_original_swapped_removed_or_added_is_named() {
    let swapped = after("swapped.zip", |zip| {
        *zip.entry("originals/0001") = b"another photo".to_vec()
    });
    names(&swapped, &["bundle-files", "exhibits-intact"]);
    let removed = after("removed.zip", |zip| {
        zip.entries
            .retain(|(name, _)| !name.starts_with("originals/0002"))
    });
    names(&removed, &["bundle-files-there", "exhibits-intact"]);
    let added = after("added.zip", |zip| {
        zip.entries.push(("originals/0099 x.jpg".to_owned(), vec![1]))
    });
    names(&added, &["bundle-files-only"]);
}

#[test]
fn lists_written_anew_break_the_seal_and_the_acts_name_the_swapped_original() {
    let facts = after("listed.zip", |zip| {
        *zip.entry("originals/0001") = b"another photo".to_vec();
        zip.list_anew();
    });
    names(&facts, &["bundle-seal", "exhibits-intact"]);
    assert!(!facts.failing.iter().any(|name| name == "bundle-files"));
    let unsealed = after("unsealed.zip", |zip| {
        zip.entries.retain(|(name, _)| name != "SHA256SUMS.p7s")
    });
    names(&unsealed, &["bundle-seal"]);
}

#[test]
fn an_act_told_otherwise_than_its_sealed_file_is_named() {
    let words = after("words.zip", |zip| {
        zip.replace("dossier.json", "penche de 14 mm", "penche de 44 mm");
        zip.list_anew();
    });
    names(&words, &["bundle-seal", "told-as-sealed", "journal-agrees"]);
    let swapped = after("exhibit.zip", |zip| {
        // The photo, its hash in the dossier and all lists.
        let before = hash(zip.entry("originals/0001"));
        *zip.entry("originals/0001") = b"another photo".to_vec();
        zip.replace("dossier.json", &before, &hash(b"another photo"));
        zip.list_anew();
    });
    names(&swapped, &["told-as-sealed", "exhibits-intact"]);
    let unsigned = after("unsigned.zip", |zip| {
        let mut whole: Value = serde_json::from_slice(zip.entry("dossier.json")).unwrap();
        let signatures = whole.pointer_mut("/acts/0/state/signatures").unwrap();
        signatures.as_array_mut().unwrap().pop();
        *zip.entry("dossier.json") = serde_json::to_vec(&whole).unwrap();
        zip.list_anew();
    });
    names(&unsigned, &["signatures-told", "journal-agrees"]);
    let hidden = after("hidden.zip", |zip| {
        let mut whole: Value = serde_json::from_slice(zip.entry("dossier.json")).unwrap();
        whole["acts"] = Value::Array(Vec::new());
        whole["documents"] = Value::Array(Vec::new());
        *zip.entry("dossier.json") = serde_json::to_vec(&whole).unwrap();
        zip.list_anew();
    });
    names(&hidden, &["acts-told", "journal-agrees"]);
}

#[test]
fn a_journal_cut_reordered_or_edited_is_named() {
    let cut = after("cut.zip", |zip| {
        let mut lines = zip.journal();
        lines.pop();
        zip.set_journal(&lines);
        zip.list_anew();
    });
    names(&cut, &["journal-unbroken", "bundle-seal"]);
    let reordered = after("reordered.zip", |zip| {
        let mut lines = zip.journal();
        lines.swap(3, 4);
        zip.set_journal(&lines);
        zip.list_anew();
    });
    names(&reordered, &["journal-unbroken"]);
    let edited = after("edited.zip", |zip| {
        let mut lines = zip.journal();
        lines[5] = lines[5].replace("Delorme", "Dulorme");
        zip.set_journal(&lines);
    });
    names(&edited, &["journal-unbroken", "bundle-files"]);
}

#[test]
fn a_journal_edited_with_its_tail_made_anew_is_named_even_where_every_end_was_changed() {
    let anew = after("anew.zip", |zip| {
        let mut lines = zip.journal();
        let end = hash(lines.last().unwrap().as_bytes());
        lines[2] = lines[2].replace("Delorme", "Dulorme");
        for at in 3..lines.len() {
            let previous = hash(lines[at - 1].as_bytes());
            if lines[at].starts_with('[') {
                let from = lines[at].len() - 66;
                lines[at].replace_range(from..from + 64, &previous);
            }
        }
        let new_end = hash(lines.last().unwrap().as_bytes());
        zip.set_journal(&lines);
        // And what the bundle says of the moment at which the act was issued. What its sealed file says of it stays.
        let mut whole: Value = serde_json::from_slice(zip.entry("dossier.json")).unwrap();
        let mark = whole.pointer_mut("/documents/0/journal").unwrap();
        let entries = usize::try_from(mark["entries"].as_u64().unwrap()).unwrap();
        mark["head"] = hash(lines[entries - 1].as_bytes()).into();
        *zip.entry("dossier.json") = serde_json::to_vec(&whole).unwrap();
        for file in ["dossier.json", "manifest.json"] {
            zip.replace(file, &end, &new_end);
        }
        zip.list_anew();
    });
    names(&anew, &["journal-unbroken", "bundle-seal"]);
}

#[test]
fn the_file_of_another_act_under_the_same_number_is_named() {
    let other = World::still(81);
    let site = story::signed(&other);
    let theirs = fs::read(other.data().join("acts/PV-2026-0001/3.pdf")).unwrap();
    let replaced = after("replaced.zip", |zip| {
        *zip.entry("acts/PV-2026-0001/") = theirs.clone();
        zip.list_anew();
    });
    names(&replaced, &["bundle-seal", "told-as-sealed", "file-kept"]);
    // A bundle of somebody else as a whole is sound, and not ours.
    let zip = export(&other, &site, "theirs.zip");
    let view = MADE.world.ask(Call::VerifyFile { path: zip });
    assert!(facts(&view).intact(), "{view:#}");
    assert!(!facts(&view).holding.iter().any(|name| name == "bundle-key"));
}

#[test]
fn lists_sealed_anew_by_somebody_else_are_told_from_the_acts() {
    let facts = after("resealed.zip", |zip| {
        zip.replace("journal.jsonl", "Chantier Marchand", "Chantier Marchant");
        zip.list_anew();
        let now = tests::world::moment().to_utc();
        let keys = seal::InstallationKeys::generate("Menuiserie Delorme", "FR", now, &mut OsRng).unwrap();
        let seal = seal::sign_detached(zip.entry("SHA256SUMS"), &keys.seal_identity()).unwrap();
        *zip.entry("SHA256SUMS.p7s") = seal;
    });
    // Under the same name, and not with the key that certified the acts.
    assert!(
        !facts
            .holding
            .iter()
            .any(|name| name == "bundle-key" || name == "bundle-same-key")
    );
    names(&facts, &["journal-unbroken"]);
}

#[test]
fn every_flipped_byte_of_the_zip_is_named_or_refused() {
    let bytes = fs::read(&MADE.zip).unwrap();
    let path = MADE.world.beside("flipped.zip");
    for step in 0..40 {
        let mut flipped = bytes.clone();
        let at = (flipped.len() - 1) * step / 39;
        flipped[at] ^= 0x20;
        fs::write(&path, &flipped).unwrap();
        let Ok(view) = MADE.world.office.answer(Call::VerifyFile { path: path.clone() }) else {
            continue;
        };
        // What a zip says of times and rights, nobody signed.
        let same = Zip::read(&MADE.zip).entries;
        let unpacks = std::panic::catch_unwind(|| Zip::read(&path).entries == same).unwrap_or(false);
        assert!(unpacks || !facts(&view).intact(), "at {at}: {view:#}");
    }
}

#[test]
fn a_hostile_zip_is_refused_with_a_sentence_and_writes_nothing() {
    let world = World::still(82);
    let refused = |name: &str, bytes: &[u8]| {
        let path = world.beside(name);
        fs::write(&path, bytes).unwrap();
        let view = world.ask(Call::VerifyFile { path: path.clone() });
        assert_eq!(facts(&view).failing, ["bundle-readable"], "{name}: {view:#}");
        world.refused(Call::OpenBundle { path }).code
    };
    let bomb = world.beside("bomb");
    let zeros = vec![0; 300 << 20];
    Zip {
        entries: vec![("dossier.json".to_owned(), zeros)],
    }
    .write(&bomb);
    assert_eq!(
        refused("bomb.zip", &fs::read(&bomb).unwrap()),
        "problem-bundle-bomb"
    );
    let two = world.beside("two");
    let entries = ["a.json", "b.json"].map(|name| (name.to_owned(), b"{}".to_vec()));
    Zip {
        entries: entries.to_vec(),
    }
    .write(&two);
    let plain = fs::read(&two).unwrap();
    let mut twice = plain.clone();
    replace(&mut twice, b"b.json", b"a.json");
    assert_eq!(refused("twice.zip", &twice), "problem-bundle-twice");
    let mut encrypted = plain.clone();
    let at = find(&encrypted, b"PK\x01\x02");
    encrypted[at + 8] |= 1;
    assert_eq!(refused("encrypted.zip", &encrypted), "problem-bundle-encrypted");
    let mut many = plain.clone();
    let end = many.len() - 22;
    many[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    assert_eq!(refused("many.zip", &many), "problem-bundle-too-many");
    assert_eq!(
        refused("cut.zip", &plain[..plain.len() - 5]),
        "problem-bundle-unreadable"
    );
    assert_eq!(refused("other.zip", &plain), "problem-bundle-unreadable");
    let left = fs::read_dir(world.data().join("derived/guests")).unwrap().count();
    assert_eq!(left, 0);
}

#[test]
fn a_name_that_leads_out_of_the_bundle_is_named_and_written_nowhere() {
    let facts = after("outside.zip", |zip| {
        zip.entries.push(("../../outside.txt".to_owned(), b"x".to_vec()));
        zip.entries.push(("acts/C:x.txt".to_owned(), b"x".to_vec()));
    });
    names(&facts, &["bundle-names"]);
    let other = World::still(83);
    other.tell(Call::OpenBundle {
        path: MADE.world.beside("outside.zip"),
    });
    let folder = other.close();
    assert!(!folder.path().join("outside.txt").exists());
    assert!(!folder.path().join("data/derived/outside.txt").exists());
}

fn find(bytes: &[u8], what: &[u8]) -> usize {
    bytes
        .windows(what.len())
        .position(|window| window == what)
        .unwrap()
}

fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
}
