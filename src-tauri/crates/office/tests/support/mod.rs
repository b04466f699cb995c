//! An office over a temporary folder, with a clock and chance of its own.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test fails by panicking; not every test uses everything"
)]

use acceptance::{Contractor, DossierId};
use office::api::{Call, Problem};
use office::{Edge, Office};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use tempfile::TempDir;

/// An office with its folder, and a clock that a test moves.
pub struct Desk {
    pub office: Option<Office>,
    pub folder: TempDir,
    pub seconds: Arc<AtomicI64>,
}

/// 21 November 2026, 14:05:00 at Angers.
pub const VISIT: i64 = 1_795_266_300;

/// A clock that stands until it is moved, and chance that repeats.
pub fn edge(seconds: &Arc<AtomicI64>) -> Edge {
    let seconds = Arc::clone(seconds);
    let state = AtomicU64::new(1);
    Edge {
        now: Box::new(move || {
            let zone = chrono::FixedOffset::east_opt(3600).unwrap();
            chrono::DateTime::from_timestamp(seconds.load(Ordering::SeqCst), 0)
                .unwrap()
                .with_timezone(&zone)
        }),
        random: Box::new(move |bytes| {
            for byte in bytes {
                // SplitMix64: enough to tell things apart, and the same at every run.
                let mut x = state.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
                x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                *byte = (x ^ (x >> 31)) as u8;
            }
        }),
        network: office::nowhere(),
    }
}

impl Desk {
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let seconds = Arc::new(AtomicI64::new(VISIT));
        let office = Office::open(&folder.path().join("data"), edge(&seconds)).unwrap();
        Self {
            office: Some(office),
            folder,
            seconds,
        }
    }

    pub fn with_profile() -> Self {
        Self::with_profile_since(VISIT)
    }

    /// With keys that are valid from then on.
    pub fn with_profile_since(seconds: i64) -> Self {
        let desk = Self::open();
        desk.seconds.store(seconds, Ordering::SeqCst);
        desk.ask(json!({
            "call": "save_profile",
            "contractor": contractor(),
            "language": "fr",
            "print": { "positions": false, "original_photos": true },
        }));
        desk.seconds.store(VISIT, Ordering::SeqCst);
        desk
    }

    pub fn reopen(&mut self) {
        drop(self.office.take());
        self.office = Some(Office::open(&self.data(), edge(&self.seconds)).unwrap());
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn wait(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn office(&self) -> &Office {
        self.office.as_ref().unwrap()
    }

    pub fn try_ask(&self, call: Value) -> Result<Value, Problem> {
        let call: Call = serde_json::from_value(call).unwrap();
        self.office().answer(call)
    }

    #[track_caller]
    pub fn ask(&self, call: Value) -> Value {
        let told = call.to_string();
        match self.try_ask(call) {
            Ok(view) => view,
            Err(problem) => panic!("{told}\n{problem:#?}"),
        }
    }

    #[track_caller]
    pub fn refused(&self, call: Value) -> Problem {
        let told = call.to_string();
        match self.try_ask(call) {
            Ok(view) => panic!("{told} was answered: {view:#}"),
            Err(problem) => problem,
        }
    }

    /// A dossier with two items.
    pub fn dossier(&self) -> Value {
        let view = self.ask(json!({
            "call": "create_dossier", "title": "Chantier Marchand", "client": "Mme Claire Marchand",
        }));
        let mut dossier = view["dossier"].clone();
        dossier["site"]["street"] = "12 rue des Lices".into();
        dossier["site"]["town"] = "Angers".into();
        dossier["contract"]["deposit"] = 100_000.into();
        dossier["contract"]["retention"] = 500.into();
        dossier["items"] = json!([
            item(1, "Porte du séjour", 215_000),
            item(2, "Placard sous escalier", 392_000),
        ]);
        self.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone()
    }

    /// A draft reception of that dossier, with a reserve on the first item, ready to be issued.
    pub fn ready_act(&self, dossier: &Value) -> Value {
        let act = self.ask(json!({
            "call": "create_act", "dossier": dossier["id"], "kind": "reception",
        }));
        let mut body = act["act"]["body"].clone();
        body["decision"] = json!({ "decision": "with_reserves" });
        body["lines"][0]["decision"] = "accepted_with_reserve".into();
        body["lines"][1]["decision"] = "accepted".into();
        body["reserves"] = json!([{
            "id": uuid(100),
            "item": dossier["items"][0]["id"],
            "client_words": "La porte frotte en haut.",
            "answer": "contested",
            "contractor_words": "Le mur est hors d’aplomb de 14 mm sur 2 m.",
        }]);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    /// Another act of that dossier, without photos; gives its id.
    pub fn ready_act_again(&self, dossier: &Value) -> Value {
        let act = self.ask(json!({
            "call": "create_act", "dossier": dossier["id"], "kind": "reception",
        }));
        let mut body = act["act"]["body"].clone();
        body["decision"] = json!({ "decision": "without_reserve" });
        body["lines"][0]["decision"] = "accepted".into();
        body["lines"][1]["decision"] = "accepted".into();
        let act = self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }));
        act["act"]["id"].clone()
    }
}

pub fn contractor() -> Contractor {
    Contractor {
        name: "Atelier Besnard".to_owned(),
        representative: "M. Besnard".to_owned(),
        ..Contractor::default()
    }
}

pub fn item(number: u32, name: &str, lump_sum: i64) -> Value {
    json!({ "id": uuid(number), "name": name, "lump_sum": lump_sum })
}

pub fn uuid(number: u32) -> String {
    format!("00000000-0000-7000-8000-{number:012}")
}

pub fn id(value: &Value) -> DossierId {
    serde_json::from_value(value.clone()).unwrap()
}

/// A JPEG of its own colour, as a camera without metadata would write it.
pub fn photo(path: &Path, shade: u8) {
    let picture = image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([shade, (x * 4) as u8, (y * 5) as u8]));
    picture.save_with_format(path, image::ImageFormat::Jpeg).unwrap();
    // The file’s own time is told in the act, and would be another at each run.
    let taken = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_795_266_000);
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(taken).unwrap();
}

/// A drawn signature.
pub fn ink() -> Value {
    let points: Vec<Value> = (0..40_u16)
        .map(|n| {
            let t = f32::from(n) / 40.0;
            json!({ "x": 0.1 + 0.8 * t, "y": 0.5 + 0.3 * (t * 12.0).sin(), "pressure": 0.5, "ms": u32::from(n) * 16 })
        })
        .collect();
    json!({ "aspect": 3.0, "strokes": [points] })
}
