//! What a bundle tells machines: the dossier as a whole, the list of its files, its journal line by line.

use super::archive::Listed;
use crate::host::Rooms;
use crate::problems::{Outcome, refuse};
use acceptance::dates::Moment;
use acceptance::document::PrintOptions;
use acceptance::{
    Act, ActId, ActNumber, Contractor, Dossier, DossierId, Exhibit, Fingerprint, Language, Objection, Record,
    Sha256Hash,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use store::{JournalEntry, Store};

/// The version of the form; a reader refuses a higher one.
pub(crate) const FORMAT: u32 = 3;

/// The list of the files, signed by [`SEAL`].
pub(crate) const SUMS: &str = "SHA256SUMS";
/// The contractor’s seal over [`SUMS`] (CMS, DER).
pub(crate) const SEAL: &str = "SHA256SUMS.p7s";
/// The list of the files, for machines.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The dossier, for machines.
pub(crate) const DOSSIER: &str = "dossier.json";
/// The journal.
pub(crate) const JOURNAL: &str = "journal.jsonl";

/// `manifest.json`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Manifest {
    pub(crate) format: u32,
    pub(crate) program: String,
    pub(crate) made: Moment,
    /// Whose it is.
    pub(crate) contractor: String,
    pub(crate) dossier: DossierId,
    pub(crate) title: String,
    pub(crate) journal: JournalEnd,
    /// What the dossier names and is not in the bundle, because it is gone or was altered.
    pub(crate) left_out: Vec<String>,
    /// Every file but this one, the list and its seal.
    pub(crate) files: Vec<Listed>,
}

/// Where the journal stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct JournalEnd {
    /// Number of entries.
    pub(crate) entries: u64,
    /// Hash of the last one.
    pub(crate) head: Sha256Hash,
}

/// `dossier.json`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Whole {
    pub(crate) format: u32,
    pub(crate) program: String,
    pub(crate) made: Moment,
    pub(crate) contractor: Contractor,
    pub(crate) language: Language,
    pub(crate) print: PrintOptions,
    pub(crate) dossier: Dossier,
    pub(crate) acts: Vec<Act>,
    pub(crate) documents: Vec<Document>,
    pub(crate) objections: Vec<Objection>,
    pub(crate) records: Vec<Record>,
    pub(crate) exhibits: Vec<Exhibit>,
    pub(crate) journal: JournalEnd,
}

/// An issued act as it was frozen.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Document {
    pub(crate) act: ActId,
    pub(crate) number: ActNumber,
    /// SHA-256 of the bytes of `content`.
    pub(crate) fingerprint: Fingerprint,
    /// Canonical JSON, as text so that its bytes stay.
    pub(crate) content: String,
    /// Where the journal stood when it was frozen.
    pub(crate) journal: JournalEnd,
    /// The recorded revisions of its file. Each begins with the one before: the last holds them all.
    pub(crate) revisions: Vec<Revision>,
}

/// A revision of an issued act’s file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct Revision {
    pub(crate) revision: u32,
    pub(crate) sha256: Sha256Hash,
    pub(crate) bytes: u64,
}

impl Whole {
    /// A dossier, its journal line by line.
    pub(super) fn gather(
        rooms: &Rooms,
        store: &Store,
        id: DossierId,
        made: Moment,
    ) -> Outcome<(Self, Vec<Vec<u8>>)> {
        let profile = rooms.profile_for(store, id)?;
        let dossier = store.dossier(id)?.ok_or_else(|| refuse("problem-not-found"))?;
        let acts = store.acts(id)?;
        let mut documents = Vec::new();
        for act in &acts {
            if let Some(frozen) = store.frozen(act.id)? {
                let revisions = store.files(act.id)?.into_iter().map(|file| Revision {
                    revision: file.revision,
                    sha256: file.sha256,
                    bytes: file.bytes,
                });
                documents.push(Document {
                    act: act.id,
                    number: frozen.number,
                    fingerprint: frozen.fingerprint,
                    content: String::from_utf8(frozen.json)
                        .map_err(|error| refuse("problem-damaged").because(error))?,
                    journal: JournalEnd {
                        entries: frozen.journal_seq,
                        head: Sha256Hash(frozen.journal_head),
                    },
                    revisions: revisions.collect(),
                });
            }
        }
        let hashes = store.journal_hashes()?;
        let lines = journal(&hashes, &store.journal(Some(id))?)?;
        let whole = Self {
            format: FORMAT,
            program: program(),
            made,
            contractor: profile.contractor,
            language: profile.language,
            print: profile.print,
            dossier,
            acts,
            documents,
            objections: store.objections(id)?,
            records: store.records(id)?,
            exhibits: store.exhibits(id)?,
            journal: JournalEnd {
                entries: hashes.len() as u64,
                head: Sha256Hash(hashes.last().copied().unwrap_or_default()),
            },
        };
        Ok((whole, lines))
    }
}

/// Name and version of this program.
pub(super) fn program() -> String {
    format!("Sans Réserve {}", env!("CARGO_PKG_VERSION"))
}

/// One line for each entry: of this dossier the bytes that are hashed, of all others the hash alone, as a JSON string. So the
/// chain is checked without showing what concerns somebody else.
fn journal(hashes: &[[u8; 32]], entries: &[JournalEntry]) -> Outcome<Vec<Vec<u8>>> {
    let mut own = entries.iter().peekable();
    let mut lines = Vec::with_capacity(hashes.len());
    for (seq, hash) in (1_u64..).zip(hashes) {
        lines.push(match own.next_if(|entry| entry.seq == seq) {
            Some(entry) => entry.canonical()?,
            None => format!("\"{}\"", Sha256Hash(*hash)).into_bytes(),
        });
    }
    Ok(lines)
}
