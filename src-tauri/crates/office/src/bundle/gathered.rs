//! What goes into a bundle, gathered from the data folder and written in one fixed order.

use super::archive::{Archive, Listed, What};
use super::contents::{self, DOSSIER, Document, FORMAT, JOURNAL, MANIFEST, Manifest, SEAL, SUMS, Whole};
use super::manual::{self, Manual};
use super::names;
use crate::desk;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use crate::{cores, keys, sample, taken};
use acceptance::{DossierId, Exhibit, Language, ReturnedFile, Sha256Hash};
use evidence::Integrity;
use seal::{InstallationCertificates, PrefixState, TokenFound};
use serde::Serialize;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// What goes into a bundle.
pub(super) struct Gathered<'a> {
    rooms: &'a Rooms,
    pub(super) whole: Whole,
    journal: Vec<Vec<u8>>,
    certificates: Vec<Certificates>,
    /// The latest file of each act that is there as recorded, by its place in `whole.documents`.
    acts: Vec<(usize, PathBuf)>,
    returned: Vec<(String, ReturnedFile, PathBuf)>,
    exhibits: Vec<Exhibit>,
    left_out: Vec<String>,
}

/// The certificates of one key of this installation.
pub(super) struct Certificates {
    root: (String, String),
    seal: (String, String),
    /// SHA-256 of the seal’s, in groups.
    fingerprint: String,
    /// SHA-256 of the root’s.
    root_sha256: String,
}

impl<'a> Gathered<'a> {
    /// Looks at each file before any is written: an original that is not what it was is left out and named.
    pub(super) fn prepare(
        rooms: &'a Rooms,
        whole: Whole,
        journal: Vec<Vec<u8>>,
        certificates: Vec<Certificates>,
    ) -> Outcome<Self> {
        let mut left_out = Vec::new();
        let mut acts = Vec::new();
        for (place, document) in whole.documents.iter().enumerate() {
            let Some(last) = document.revisions.last() else {
                continue;
            };
            let path = rooms.folder.act_file(&document.number, last.revision);
            if is(&path, &last.sha256) {
                acts.push((place, path));
            } else {
                left_out.push(document.number.to_string());
            }
        }
        let mut returned = Vec::new();
        for act in &whole.acts {
            let Some(issue) = act.issue() else { continue };
            for file in issue.later.returned.iter().filter(|file| file.revision.is_none()) {
                let path = rooms.folder.returned_file(&issue.number, &file.sha256);
                if is(&path, &file.sha256) {
                    returned.push((issue.number.to_string(), file.clone(), path));
                } else {
                    left_out.push(format!("{} ({})", issue.number, file.name));
                }
            }
        }
        // What lies in the bin is not shown to others; that it was there, its record says.
        let kept: Vec<&Exhibit> = whole
            .exhibits
            .iter()
            .filter(|exhibit| exhibit.binned.is_none())
            .collect();
        let intact = cores::each(&kept, |exhibit| {
            matches!(
                rooms.vault.verify(&taken::original(exhibit)),
                Ok(Integrity::Intact)
            )
        });
        let mut exhibits = Vec::new();
        for (exhibit, intact) in kept.into_iter().zip(intact) {
            if intact {
                exhibits.push(exhibit.clone());
            } else {
                left_out.push(format!("{} {}", exhibit.number, exhibit.file_name));
            }
        }
        Ok(Self {
            rooms,
            journal,
            certificates,
            acts,
            returned,
            exhibits,
            left_out,
            whole,
        })
    }

    /// The hand-overs between keys whose certificates go along; of others nobody could check anything, and they concern nobody.
    fn handovers(&self) -> Outcome<Vec<(String, Vec<u8>)>> {
        let goes_along = |root: &String| self.certificates.iter().any(|one| one.root_sha256 == *root);
        let mut handovers = keys::handovers(self.rooms)?;
        handovers.retain(|(_, bytes)| {
            keys::handed_over(bytes).is_some_and(|(from, to)| goes_along(&from) && goes_along(&to))
        });
        Ok(handovers)
    }

    pub(super) fn write<W: io::Write + io::Seek>(
        &self,
        archive: &mut Archive<W>,
        identity: &seal::Identity,
    ) -> Outcome<()> {
        let acts: Vec<(String, String)> = self
            .acts
            .iter()
            .filter_map(|(place, _)| self.whole.documents.get(*place))
            .filter_map(|document| Some((act_path(document)?, document.fingerprint.to_string())))
            .collect();
        let tokens = self.tokens()?;
        let handovers = self.handovers()?;
        self.manuals(archive, &acts, &tokens, &handovers)?;
        for certificates in &self.certificates {
            for (path, pem) in [&certificates.root, &certificates.seal] {
                if !archive.files.iter().any(|file| file.path == *path) {
                    archive.text(path, What::Certificate, pem.as_bytes())?;
                }
            }
        }
        for (name, bytes) in &handovers {
            archive.text(&handover_path(name), What::Certificate, bytes)?;
        }
        archive.text(DOSSIER, What::Dossier, &pretty(&self.whole)?)?;
        let mut lines = self.journal.join(&b'\n');
        lines.push(b'\n');
        archive.text(JOURNAL, What::Journal, &lines)?;
        for (place, path) in &self.acts {
            let Some(document) = self.whole.documents.get(*place) else {
                continue;
            };
            if let (Some(name), Some(last)) = (act_path(document), document.revisions.last()) {
                put(archive, &name, What::Act, path, (last.sha256, last.bytes), None)?;
            }
        }
        for (place, (number, file, path)) in (1..).zip(&self.returned) {
            let name = format!("acts/{number}/returned-{place} {}", names::plain(&file.name));
            let record = (file.sha256, file.bytes);
            put(archive, &name, What::Returned, path, record, Some(&file.name))?;
        }
        for exhibit in &self.exhibits {
            let name = original_path(exhibit);
            let path = self.rooms.vault.path(&taken::original(exhibit));
            let record = (exhibit.sha256, exhibit.bytes);
            put(
                archive,
                &name,
                What::Original,
                &path,
                record,
                Some(&exhibit.file_name),
            )?;
        }
        for token in &tokens {
            archive.text(&token.path, What::Timestamp, &token.found.der)?;
        }
        archive.text(MANIFEST, What::Manifest, &pretty(&self.manifest(&archive.files))?)?;
        let sums: String = archive
            .files
            .iter()
            .map(|file| format!("{}  {}\n", file.sha256, file.path))
            .collect();
        archive.unlisted(SUMS, sums.as_bytes())?;
        let seal = seal::sign_detached(sums.as_bytes(), identity).map_err(desk::key_fault)?;
        archive.unlisted(SEAL, &seal)?;
        Ok(())
    }

    fn manuals<W: io::Write + io::Seek>(
        &self,
        archive: &mut Archive<W>,
        acts: &[(String, String)],
        tokens: &[Token],
        handovers: &[(String, Vec<u8>)],
    ) -> Outcome<()> {
        let own = self.certificates.first();
        let former: Vec<&str> = self
            .certificates
            .iter()
            .skip(1)
            .map(|it| &*it.fingerprint)
            .collect();
        let lost = match sample::is_it(self.whole.dossier.id) {
            true => Vec::new(),
            false => keys::lost(self.rooms)?,
        };
        let handovers: Vec<(String, String)> = handovers
            .iter()
            .filter_map(|(name, bytes)| {
                let (from, _) = keys::handed_over(bytes)?;
                Some((handover_path(name), certificate_path("root", &from)))
            })
            .collect();
        let manual = Manual {
            title: self.whole.dossier.title.trim(),
            contractor: self.whole.contractor.name.trim(),
            made: self.whole.made,
            root: own.map_or("", |own| &own.root.0),
            fingerprint: own.map_or("", |own| &own.fingerprint),
            acts,
            tokens,
            former: &former.join("; "),
            lost: &lost,
            handovers: &handovers,
            head: &self.whole.journal.head.to_string(),
            left_out: &self.left_out,
        };
        let texts = [
            ("COMMENT-VERIFIER.txt", manual::text(&manual, Language::Fr)),
            ("HOW-TO-VERIFY.txt", manual::text(&manual, Language::En)),
            ("COMMENT-VERIFIER-HOW-TO-VERIFY.html", manual::page(&manual)),
        ];
        for (name, text) in texts {
            archive.text(name, What::Manual, text.as_bytes())?;
        }
        Ok(())
    }

    fn manifest(&self, files: &[Listed]) -> Manifest {
        Manifest {
            format: FORMAT,
            program: contents::program(),
            made: self.whole.made,
            contractor: self.whole.contractor.name.trim().to_owned(),
            dossier: self.whole.dossier.id,
            title: self.whole.dossier.title.clone(),
            journal: self.whole.journal,
            left_out: self.left_out.clone(),
            files: files.to_vec(),
        }
    }

    /// The timestamp tokens inside the acts, each as a file of its own.
    fn tokens(&self) -> Outcome<Vec<Token>> {
        let mut tokens = Vec::new();
        for (place, path) in &self.acts {
            let Some(document) = self.whole.documents.get(*place) else {
                continue;
            };
            // A file that cannot be read for its tokens is in the bundle all the same.
            let found = seal::timestamp_tokens(path).unwrap_or_default();
            let Some(file) = act_path(document) else {
                continue;
            };
            for (count, found) in (1..).zip(found) {
                let field = names::plain(&found.field);
                tokens.push(Token {
                    path: format!("timestamps/{} {count} {field}.tst", document.number),
                    file: file.clone(),
                    found,
                });
            }
        }
        Ok(tokens)
    }
}

/// A timestamp token on its way into a bundle.
pub(super) struct Token {
    /// Where it stands there.
    pub(super) path: String,
    /// Where the file stands from which it is.
    pub(super) file: String,
    pub(super) found: TokenFound,
}

/// Where a hand-over from one key to the next stands in a bundle.
fn handover_path(name: &str) -> String {
    format!("certificates/{}", names::plain(name))
}

/// Where a certificate stands in a bundle.
fn certificate_path(what: &str, fingerprint: &str) -> String {
    let short: String = fingerprint.chars().take(16).collect();
    format!("certificates/{what}-{short}.pem")
}

/// Where the file of an act stands in a bundle.
pub(crate) fn act_path(document: &Document) -> Option<String> {
    let last = document.revisions.last()?;
    Some(format!("acts/{}/{}.pdf", document.number, last.revision))
}

/// Where the original of an exhibit stands in a bundle.
pub(crate) fn original_path(exhibit: &Exhibit) -> String {
    format!(
        "originals/{:04} {}",
        exhibit.number,
        names::plain(&exhibit.file_name)
    )
}

/// Copies a file into the bundle; one that changed since it was looked at makes no bundle.
fn put<W: io::Write + io::Seek>(
    archive: &mut Archive<W>,
    name: &str,
    what: What,
    path: &Path,
    (sha256, bytes): (Sha256Hash, u64),
    called: Option<&str>,
) -> Outcome<()> {
    let written = archive.file(name, what, File::open(path)?, bytes, called)?;
    if written != sha256 {
        return Err(refuse("problem-changed-meanwhile"));
    }
    Ok(())
}

/// Whether the file is there with this hash.
fn is(path: &Path, sha256: &Sha256Hash) -> bool {
    // What somebody put in its place may have no end, or never answer.
    let found = path.is_file().then(|| File::open(path).and_then(PrefixState::of));
    found.is_some_and(|found| found.is_ok_and(|found| found.sha256() == sha256.0))
}

/// The certificates of this installation, its present ones first. The keys themselves are not read.
pub(super) fn certificates(rooms: &Rooms, dossier: DossierId) -> Outcome<Vec<Certificates>> {
    let present = rooms.folder.key_file();
    let folder = match sample::is_it(dossier) {
        true => rooms.folder.sample_keys(),
        false => rooms.folder.keys(),
    };
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    files.sort_by_key(|path| (*path != present, path.clone()));
    let mut found = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let Ok(certificates) = InstallationCertificates::from_pem(&text) else {
            continue;
        };
        let named = |what: &str, fingerprint: &str, pem: String| (certificate_path(what, fingerprint), pem);
        let fingerprint = certificates.fingerprint().map_err(desk::key_fault)?;
        let root = certificates.root_fingerprint().map_err(desk::key_fault)?;
        let pem = certificates.root_pem().map_err(desk::key_fault)?;
        found.push(Certificates {
            root: named("root", &root, pem),
            seal: named(
                "seal",
                &fingerprint,
                certificates.certificate_pem().map_err(desk::key_fault)?,
            ),
            fingerprint: desk::grouped(&fingerprint),
            root_sha256: root,
        });
    }
    Ok(found)
}

fn pretty(value: &impl Serialize) -> Outcome<Vec<u8>> {
    let mut json =
        serde_json::to_vec_pretty(value).map_err(|error| refuse("problem-internal").because(error))?;
    json.push(b'\n');
    Ok(json)
}
