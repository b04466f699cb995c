//! Everything that is written down, as one value: what stands, what was issued word for word, and who did what when.
//!
//! Originals of exhibits and the signed files are not in it: they lie in the data folder, and are told by their hashes.

use crate::api::TradeList;
use crate::problems::{Outcome, refuse};
use acceptance::dates::Moment;
use acceptance::document::PrintOptions;
use acceptance::{
    Act, ActDocument, ActId, ActNumber, Contractor, Dossier, DossierId, Exhibit, Fingerprint, Language,
    Objection, Record, Sha256Hash,
};
use serde::Serialize;
use std::collections::HashMap;
use store::{JournalEntry, Store};

/// The version of the JSON form; a reader refuses a higher one.
pub(crate) const FORMAT: u32 = 3;

/// Everything.
#[derive(Serialize)]
pub(super) struct Everything {
    format: u32,
    program: String,
    pub(super) exported: Moment,
    language: Language,
    contractor: Contractor,
    print: PrintOptions,
    pub(super) dossiers: Vec<Whole>,
    trade_lists: Vec<TradeList>,
    journal: Vec<Entry>,
}

/// Everything of one dossier.
#[derive(Serialize)]
pub(super) struct Whole {
    /// When it was moved to the bin, if it was.
    pub(super) binned: Option<Moment>,
    pub(super) dossier: Dossier,
    pub(super) acts: Vec<Act>,
    pub(super) objections: Vec<Objection>,
    pub(super) records: Vec<Record>,
    pub(super) exhibits: Vec<Exhibit>,
    documents: Vec<Document>,
}

/// An issued act as it was frozen.
#[derive(Serialize)]
struct Document {
    act: ActId,
    number: ActNumber,
    /// SHA-256 of the bytes of `content`.
    fingerprint: Fingerprint,
    /// Canonical JSON, as text so that its bytes stay.
    content: String,
    files: Vec<Revision>,
}

/// A revision of an issued act’s file.
#[derive(Serialize)]
struct Revision {
    revision: u32,
    sha256: Sha256Hash,
    bytes: u64,
}

/// An entry of the journal, without the things that it changed.
#[derive(Serialize)]
struct Entry {
    seq: u64,
    at: Moment,
    actor: String,
    action: String,
    subject: String,
    dossier: Option<DossierId>,
    entity: String,
    entity_id: String,
    hash: String,
}

impl Everything {
    /// What `store` holds, of one dossier or of all, with the user’s own lists; `exported` now.
    pub(super) fn gather(
        store: &Store,
        dossier: Option<DossierId>,
        trade_lists: Vec<TradeList>,
        exported: Moment,
    ) -> Outcome<Self> {
        let profile = store.profile()?.unwrap_or_default();
        let wanted = |row: &store::DossierRow| dossier.is_none_or(|id| row.dossier.id == id);
        let rows = store.dossiers()?.into_iter().filter(wanted);
        let dossiers = rows
            .map(|row| whole(store, row.dossier, row.binned))
            .collect::<Outcome<Vec<_>>>()?;
        if dossiers.is_empty() && dossier.is_some() {
            return Err(refuse("problem-not-found"));
        }
        Ok(Self {
            format: FORMAT,
            program: format!("Sans Réserve {}", env!("CARGO_PKG_VERSION")),
            exported,
            language: profile.language,
            contractor: profile.contractor,
            print: profile.print,
            dossiers,
            trade_lists,
            journal: store.journal(dossier)?.into_iter().map(entry).collect(),
        })
    }
}

impl Whole {
    /// What was frozen of each issued act. One that cannot be read is told by the verification, and has no sums here.
    pub(super) fn frozen(&self) -> HashMap<ActId, ActDocument> {
        let read = |document: &Document| {
            let frozen = serde_json::from_str(&document.content).ok()?;
            Some((document.act, frozen))
        };
        self.documents.iter().filter_map(read).collect()
    }
}

fn whole(store: &Store, dossier: Dossier, binned: Option<Moment>) -> Outcome<Whole> {
    let id = dossier.id;
    let acts = store.acts(id)?;
    let mut documents = Vec::new();
    for act in &acts {
        if let Some(frozen) = store.frozen(act.id)? {
            let files = store.files(act.id)?.into_iter().map(|file| Revision {
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
                files: files.collect(),
            });
        }
    }
    Ok(Whole {
        binned,
        dossier,
        acts,
        objections: store.objections(id)?,
        records: store.records(id)?,
        exhibits: store.exhibits(id)?,
        documents,
    })
}

fn entry(entry: JournalEntry) -> Entry {
    Entry {
        seq: entry.seq,
        at: entry.at,
        actor: entry.actor,
        action: entry.action,
        subject: entry.subject,
        dossier: entry.dossier,
        entity: entry.entity,
        entity_id: entry.entity_id,
        hash: Sha256Hash(entry.hash).to_string(),
    }
}
