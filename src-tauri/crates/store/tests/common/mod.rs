//! Things to put into a store.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by several tests; a test may fail loudly"
)]

use acceptance::LaterProof;
use acceptance::act::{ActState, Issue};
use acceptance::dates::Moment;
use acceptance::record::Contact;
use acceptance::{
    Act, ActBody, ActId, ActKind, ActNumber, Agreement, Dossier, DossierId, Exhibit, ExhibitId,
    ExhibitSource, Fingerprint, ItemId, MediaKind, Objection, ObjectionId, Reception, Record, RecordBody,
    RecordId, Reserve, ReserveId, Sha256Hash, TimeGrade,
};
use sha2::{Digest, Sha256};
use store::{Stamp, Store, StoreError};
use tempfile::TempDir;
use uuid::Uuid;

pub struct Desk {
    pub folder: TempDir,
    pub store: Store,
    seconds: i64,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        Self {
            folder,
            store,
            seconds: 0,
        }
    }

    /// A desk over a folder that was in use. Its clock stands after what was done there.
    pub fn over(folder: TempDir) -> Self {
        let store = Store::open_kept(folder.path()).unwrap();
        Self {
            folder,
            store,
            seconds: 86_400,
        }
    }

    /// A desk with one dossier.
    pub fn with_dossier() -> (Self, Dossier) {
        let mut desk = Self::new();
        let dossier = dossier(1);
        desk.change("action-create-dossier", |change| change.put_dossier(&dossier));
        (desk, dossier)
    }

    /// A minute passes between changes, unless a test says otherwise.
    pub fn stamp(&mut self, action: &'static str) -> Stamp {
        self.stamp_after(60, action)
    }

    pub fn stamp_after(&mut self, seconds: i64, action: &'static str) -> Stamp {
        self.seconds += seconds;
        Stamp {
            at: moment(self.seconds),
            actor: "Jean Dupont".into(),
            action,
            subject: "Chantier Marchand".into(),
            dossier: None,
        }
    }

    pub fn change<T>(
        &mut self,
        action: &'static str,
        work: impl FnOnce(&mut store::Change<'_>) -> Result<T, StoreError>,
    ) -> T {
        let stamp = self.stamp(action);
        self.store.change(&stamp, work).unwrap()
    }

    pub fn refused(
        &mut self,
        work: impl FnOnce(&mut store::Change<'_>) -> Result<(), StoreError>,
    ) -> StoreError {
        let stamp = self.stamp("action-refused");
        self.store.change(&stamp, work).unwrap_err()
    }

    /// Issues `act` as it stands, with JSON that is its content.
    pub fn issue(&mut self, id: ActId) -> Act {
        let at = moment(self.seconds + 60);
        self.change("action-issue", |change| {
            let mut act = change.act(id)?.unwrap();
            let json = serde_json::to_vec(&act.body).unwrap();
            let fingerprint = fingerprint(&json);
            let number = change.next_act_number(act.kind(), 2026)?;
            change.freeze(id, &json, &fingerprint, &number)?;
            act.state = ActState::Issued(Issue {
                number,
                at,
                fingerprint,
                signatures: Vec::new(),
                later: LaterProof::default(),
            });
            change.put_act(&act)?;
            Ok(act)
        })
    }

    pub fn database(&self) -> std::path::PathBuf {
        self.folder.path().join("store.sqlite")
    }

    /// As [`Self::beside`], with the triggers out of the way.
    pub fn tampered(self, work: impl FnOnce(&rusqlite::Connection)) -> Self {
        self.beside(|connection| {
            let triggers: Vec<(String, String)> = connection
                .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
                .unwrap()
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            for (name, _) in &triggers {
                connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
            }
            work(connection);
            for (_, sql) in &triggers {
                connection.execute_batch(sql).unwrap();
            }
        })
    }

    /// Closes the store, lets `work` loose on the file, and opens it again.
    pub fn beside(self, work: impl FnOnce(&rusqlite::Connection)) -> Self {
        let Self {
            folder,
            store,
            seconds,
        } = self;
        drop(store);
        let connection = rusqlite::Connection::open(folder.path().join("store.sqlite")).unwrap();
        work(&connection);
        drop(connection);
        let store = Store::open(folder.path()).unwrap();
        Self {
            folder,
            store,
            seconds,
        }
    }
}

pub fn moment(seconds: i64) -> Moment {
    let start: Moment = "2026-11-21T14:05:00+01:00".parse().unwrap();
    start + std::time::Duration::from_secs(seconds.unsigned_abs())
}

pub fn dossier(id: u128) -> Dossier {
    let mut dossier: Dossier = serde_json::from_str(&format!(
        r#"{{"id": "{}", "title": "Chantier Marchand"}}"#,
        Uuid::from_u128(id)
    ))
    .unwrap();
    dossier.client.name = "Mme Hélène Marchand".into();
    dossier.works = "Rénovation d’un appartement".into();
    dossier
}

pub fn reception(id: u128, dossier: DossierId) -> Act {
    let mut reception = Reception::default();
    reception.reserves.push(Reserve {
        id: ReserveId(Uuid::from_u128(id * 1000)),
        item: Some(ItemId(Uuid::from_u128(1))),
        kind: Default::default(),
        place: "Couloir, côté cuisine".into(),
        client_words: "La cloison penche, la porte frotte.".into(),
        answer: None,
        contractor_words: "Le mur porteur existant est hors d’aplomb de 21 mm.".into(),
        cause: String::new(),
        answerable: None,
        remedy: String::new(),
        remedy_kind: None,
        support_notice: None,
        deadline: None,
    });
    Act {
        id: ActId(Uuid::from_u128(id)),
        dossier,
        state: ActState::Draft,
        body: ActBody::Reception(reception),
        created: moment(0),
    }
}

pub fn agreement(id: u128, dossier: DossierId) -> Act {
    Act {
        body: ActBody::Agreement(Agreement {
            subject: "Plus-value tablier chêne".into(),
            terms: "Pose d’un tablier en chêne clair.".into(),
            ..Agreement::default()
        }),
        ..reception(id, dossier)
    }
}

pub fn objection(id: u128, dossier: DossierId) -> Objection {
    let mut objection: Objection = serde_json::from_str(&format!(
        r#"{{"id": "{}", "dossier": "{dossier}"}}"#,
        Uuid::from_u128(id)
    ))
    .unwrap();
    objection.client_words = "Vous aviez promis la fin en septembre.".into();
    objection
}

/// A call that nobody answered, `hours` after the beginning.
pub fn record(id: u128, dossier: DossierId, hours: i64) -> Record {
    Record {
        id: record_id(id),
        dossier,
        at: moment(hours * 3600),
        written: moment(0),
        body: RecordBody::Contact(Contact {
            person: "M. Lefort, voisin".into(),
            words: "Le digicode ne fonctionne plus.".into(),
            ..Contact::default()
        }),
    }
}

pub fn record_id(id: u128) -> RecordId {
    RecordId(Uuid::from_u128(id))
}

pub fn exhibit(id: u128, dossier: DossierId, number: u32) -> Exhibit {
    Exhibit {
        id: ExhibitId(Uuid::from_u128(id)),
        dossier,
        number,
        sha256: Sha256Hash(Sha256::digest(id.to_be_bytes()).into()),
        bytes: 2_600_000,
        file_name: format!("IMG_{id:04}.jpg"),
        media: MediaKind::Photo,
        mime: "image/jpeg".into(),
        width: Some(4032),
        height: Some(3024),
        duration_ms: None,
        captured: None,
        modified: None,
        received: moment(0),
        time_grade: TimeGrade::NoCaptureTime,
        device: None,
        position: None,
        source: ExhibitSource::File,
        extract: None,
        faults: Vec::new(),
        caption: String::new(),
        links: Vec::new(),
        annotations: Vec::new(),
        binned: None,
    }
}

pub fn fingerprint(json: &[u8]) -> Fingerprint {
    Fingerprint(Sha256Hash(Sha256::digest(json).into()))
}

pub fn number(kind: ActKind, rank: u32) -> ActNumber {
    ActNumber {
        kind,
        year: 2026,
        rank,
    }
}

pub fn objection_id(id: u128) -> ObjectionId {
    ObjectionId(Uuid::from_u128(id))
}
