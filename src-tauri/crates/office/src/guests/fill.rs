//! The data folder of a guest: a store filled from what the bundle tells, its originals and its acts’ files in their places.

use crate::api::DossierView;
use crate::bundle::{Unpacked, Whole, act_path};
use crate::folder::{self, Folder};
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, refuse};
use acceptance::{Act, ActDocument, ActNumber, Amount, Sha256Hash};
use chrono::NaiveDate;
use evidence::Vault;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use store::{FileRecord, Guest, Profile, Stamp, Store};

/// What a guest brings, and where it lies.
pub(super) struct Brought {
    pub(super) guest: Guest,
    /// Files of acts, under the number and revision that they get.
    pub(super) acts: Vec<(ActNumber, u32, Placed)>,
    /// Originals, each under the hash that it has.
    pub(super) originals: Vec<([u8; 32], PathBuf)>,
    /// What was agreed in acts that are not among it.
    pub(super) agreed: Option<Agreed>,
}

/// Price and end of the contract as an act alone tells them: the agreements before it stand in it, and not beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agreed {
    price: Amount,
    end: Option<NaiveDate>,
}

impl Agreed {
    /// What `document` tells of the agreements that held when it was issued.
    pub(super) fn before(document: &ActDocument) -> Self {
        let signed = || document.agreements.iter().filter(|issued| issued.signed);
        let effects: Amount = signed().map(|issued| issued.agreement.price_effect).sum();
        let first = document.dossier.contract.ends_on;
        Self {
            price: effects,
            end: signed().fold(first, |end, issued| issued.agreement.end_after(end)),
        }
    }

    /// Puts it into what is shown of the contract.
    pub(super) fn tell(self, view: &mut DossierView) {
        let contract = &mut view.contract;
        // What the act itself agrees moves the end from where the others left it.
        if contract.end == contract.first_end {
            contract.end = self.end;
        }
        contract.price = contract.price + self.price;
    }
}

/// A file on its way into its place.
pub(super) enum Placed {
    /// It is ours to move.
    Moved(PathBuf),
    /// It stays where it is.
    Copied(PathBuf),
}

impl Brought {
    /// What a bundle brings.
    pub(super) fn of(whole: Whole, unpacked: &Unpacked) -> Self {
        let mut acts = Vec::new();
        let mut frozen = Vec::new();
        let known: HashMap<_, &Act> = whole.acts.iter().map(|act| (act.id, act)).collect();
        for document in &whole.documents {
            let Some(act) = known.get(&document.act) else {
                continue;
            };
            let records = document.revisions.iter().map(|revision| FileRecord {
                revision: revision.revision,
                sha256: revision.sha256,
                bytes: revision.bytes,
            });
            frozen.push((
                (*act).clone(),
                document.content.clone().into_bytes(),
                records.collect(),
            ));
            let file = act_path(document).and_then(|name| unpacked.files.get(&name)?.path.clone());
            if let (Some(file), Some(last)) = (file, document.revisions.last()) {
                acts.push((document.number.clone(), last.revision, Placed::Moved(file)));
            }
        }
        let originals = unpacked
            .files
            .iter()
            .filter(|(name, _)| name.starts_with("originals/"))
            .filter_map(|(_, found)| Some((found.sha256?, found.path.clone()?)));
        Self {
            originals: originals.collect(),
            agreed: None,
            acts,
            guest: Guest {
                profile: Profile {
                    contractor: whole.contractor,
                    language: whole.language,
                    print: whole.print,
                    timestamping: None,
                },
                dossier: whole.dossier,
                acts: whole.acts,
                frozen,
                objections: whole.objections,
                records: whole.records,
                exhibits: whole.exhibits,
            },
        }
    }

    /// Makes the data folder at `data`.
    pub(super) fn fill(mut self, data: &Path, rooms: &Rooms) -> Outcome<()> {
        // What is shown is said in one’s own language.
        self.guest.profile.language = rooms.catalogue().language();
        let stamp = Stamp {
            at: rooms.edge.moment(),
            actor: String::new(),
            action: "action-open-bundle",
            subject: String::new(),
            dossier: Some(self.guest.dossier.id),
        };
        Store::open(data)?
            .receive(&stamp, &self.guest)
            .map_err(contradicts)?;
        let folder = Folder::open(data)?;
        let vault = Vault::open(folder.vault())?;
        for (hash, path) in self.originals {
            let target = vault.path(&evidence::Sha256Hash::from_bytes(hash));
            if !target.exists() {
                std::fs::rename(path, target)?;
            }
        }
        for (number, revision, file) in self.acts {
            let target = folder.act_file(&number, revision);
            std::fs::create_dir_all(folder.act_folder(&number))?;
            match file {
                Placed::Moved(path) => std::fs::rename(path, target)?,
                Placed::Copied(path) => {
                    let (copied, _) = folder::copy_into(&folder.act_folder(&number), &path)?;
                    folder::name_synced(copied, &target)?;
                }
            }
        }
        Ok(())
    }
}

/// What a bundle tells may contradict itself: an act of another dossier, an original under two numbers.
fn contradicts(error: store::StoreError) -> Fault {
    use store::StoreError as E;
    match error {
        E::DiskFull(_) | E::Disk(_) | E::ReadOnly(_) | E::Folder { .. } => error.into(),
        error => refuse("problem-bundle-contradicts").because(error),
    }
}

/// The revisions of a file that a bundle does not tell: the first states of it, each up to where a signature closes it.
pub(super) fn records(hashes: Vec<[u8; 32]>, lengths: &[u64]) -> Vec<FileRecord> {
    let records = (1..).zip(hashes).zip(lengths);
    records
        .map(|((revision, hash), bytes)| FileRecord {
            revision,
            sha256: Sha256Hash(hash),
            bytes: *bytes,
        })
        .collect()
}
