//! An office with a link to it, a clock that a test moves, and a phone that speaks HTTP over real sockets.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test fails by panicking; not every test uses everything"
)]

use link::{Edge, Interface, Limits, Links};
use office::Office;
use office::api::{Call, PhoneCall, PhoneView};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// The office, its links, and how much time has passed.
pub struct Desk {
    pub office: Arc<Office>,
    pub links: Links,
    pub folder: TempDir,
    pub seconds: Arc<AtomicU64>,
}

/// What was answered.
#[derive(Debug)]
pub struct Told {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Told {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A line of the head.
    pub fn line(&self, name: &str) -> Option<String> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then(|| value.to_owned())
        })
    }
}

/// A phone, once it has the link.
pub struct Phone {
    pub authority: String,
    pub token: String,
    pub cookie: String,
}

impl Desk {
    pub fn open() -> Self {
        Self::limited(Limits::default())
    }

    pub fn limited(limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(&folder.path().join("data"), office_edge()).unwrap();
        let office = Arc::new(office);
        let seconds = Arc::new(AtomicU64::new(1000));
        let clock = Arc::clone(&seconds);
        let edge = Edge {
            elapsed: Box::new(move || Duration::from_secs(clock.load(Ordering::SeqCst))),
            random: office_edge().random,
            interfaces: Box::new(|| {
                vec![Interface {
                    name: "lo".to_owned(),
                    address: IpAddr::V4(Ipv4Addr::LOCALHOST),
                }]
            }),
        };
        let staging = folder.path().join("data/phone");
        let links = Links::limited(Arc::clone(&office), edge, staging, limits);
        let desk = Self {
            office,
            links,
            folder,
            seconds,
        };
        desk.ask(json!({
            "call": "save_profile", "language": "en",
            "contractor": acceptance::Contractor {
                name: "Atelier Besnard".to_owned(),
                representative: "M. Besnard".to_owned(),
                ..acceptance::Contractor::default()
            },
            "print": acceptance::document::PrintOptions::default(),
        }));
        desk
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: u64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(120));
    }

    #[track_caller]
    pub fn ask(&self, call: Value) -> Value {
        let told = call.to_string();
        let call: Call = serde_json::from_value(call).unwrap();
        match self.office.answer(call) {
            Ok(view) => view,
            Err(problem) => panic!("{told}\n{problem:#?}"),
        }
    }

    /// A draft reception of a dossier with two items.
    pub fn act(&self) -> Value {
        let view = self.ask(json!({
            "call": "create_dossier", "title": "Chantier Marchand", "client": "Mme Claire Marchand",
        }));
        let mut dossier = view["dossier"].clone();
        dossier["items"] = json!([
            { "id": uuid(1), "name": "Porte du séjour", "lump_sum": 215_000 },
            { "id": uuid(2), "name": "Placard sous escalier", "lump_sum": 392_000 },
        ]);
        self.ask(json!({ "call": "save_dossier", "dossier": dossier }));
        let act = self.ask(json!({
            "call": "create_act", "dossier": dossier["id"], "kind": "reception",
        }));
        let mut body = act["act"]["body"].clone();
        body["decision"] = json!({ "decision": "with_reserves" });
        body["lines"][0]["decision"] = "accepted_with_reserve".into();
        body["lines"][1]["decision"] = "accepted".into();
        body["reserves"] = json!([{
            "id": uuid(100), "item": uuid(1), "client_words": "La porte frotte en haut.",
            "answer": "accepted",
        }]);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    pub fn start(&self, permission: Value) -> PhoneView {
        let permission = serde_json::from_value(permission).unwrap();
        let call = PhoneCall::Start {
            permission,
            address: "127.0.0.1".to_owned(),
        };
        self.links.answer(call).unwrap();
        self.view()
    }

    /// A link for photos, with the phone that has it and was told what photos can show.
    pub fn photos(&self, act: &Value) -> Phone {
        let view = self.start(json!({ "may": "photos", "act": act["act"]["id"] }));
        let phone = Phone::bound(&view.url);
        assert_eq!(phone.get("/state").status, 200);
        phone
    }

    /// A link for the signatory at `place`, with the phone that has it.
    pub fn signing(&self, act: &Value, place: usize) -> Phone {
        let signatory = &act["act"]["body"]["signatories"][place]["id"];
        let view = self.start(json!({ "may": "sign", "act": act["act"]["id"], "signatory": signatory }));
        Phone::bound(&view.url)
    }

    pub fn view(&self) -> PhoneView {
        self.links.state().unwrap()
    }

    pub fn stop(&self) {
        self.links.answer(PhoneCall::Stop).unwrap();
    }
}

impl Phone {
    /// A phone that scanned the code and has not asked yet.
    pub fn scanned(url: &str) -> Self {
        let rest = url.strip_prefix("http://").unwrap();
        let (authority, token) = rest.split_once("/k/").unwrap();
        Self {
            authority: authority.to_owned(),
            token: token.to_owned(),
            cookie: String::new(),
        }
    }

    pub fn bound(url: &str) -> Self {
        let mut phone = Self::scanned(url);
        let told = phone.bind();
        assert_eq!(told.status, 200, "{}", told.text());
        let cookie = told.line("Set-Cookie").unwrap();
        assert!(cookie.contains("HttpOnly"), "{cookie}");
        phone.cookie = cookie.split(';').next().unwrap().to_owned();
        phone
    }

    pub fn bind(&self) -> Told {
        self.send("POST", "/bind", self.token.as_bytes())
    }

    pub fn get(&self, path: &str) -> Told {
        self.send("GET", path, b"")
    }

    pub fn post(&self, path: &str, value: &Value) -> Told {
        self.send("POST", path, value.to_string().as_bytes())
    }

    pub fn send(&self, method: &str, path: &str, body: &[u8]) -> Told {
        let head = self.head(method, path, body.len());
        self.raw(&[head.as_bytes(), body].concat())
    }

    /// The head of a request as a browser writes it.
    pub fn head(&self, method: &str, path: &str, length: usize) -> String {
        let Self {
            authority, cookie, ..
        } = self;
        let origin = match method {
            "GET" => String::new(),
            _ => format!("Origin: http://{authority}\r\nContent-Length: {length}\r\n"),
        };
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nCookie: {cookie}\r\nUser-Agent: Mozilla/5.0 (iPhone) Safari/604.1\r\n{origin}\r\n"
        )
    }

    /// Sends bytes as they are, and reads what comes back.
    pub fn raw(&self, bytes: &[u8]) -> Told {
        self.try_raw(bytes).unwrap()
    }

    pub fn try_raw(&self, bytes: &[u8]) -> std::io::Result<Told> {
        let mut stream = self.connect()?;
        stream.write_all(bytes)?;
        read_answer(&mut stream)
    }

    pub fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(&self.authority)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        Ok(stream)
    }

    /// Announces a file; gives its number.
    pub fn begin(&self, name: &str, size: usize, target: usize) -> u64 {
        let told = self.announce(name, size, target);
        assert_eq!(told.status, 200, "{}", told.text());
        told.json()["id"].as_u64().unwrap()
    }

    pub fn announce(&self, name: &str, size: usize, target: usize) -> Told {
        self.post(
            "/files",
            &json!({ "name": name, "size": size, "modified": 1_795_266_300_000_u64, "target": target }),
        )
    }

    pub fn end(&self, number: u64, bytes: &[u8]) -> Told {
        self.send("POST", &format!("/files/{number}/end"), sha256(bytes).as_bytes())
    }

    /// Sends a whole file.
    pub fn upload(&self, name: &str, bytes: &[u8], target: usize) -> Told {
        let number = self.begin(name, bytes.len(), target);
        let told = self.send("PUT", &format!("/files/{number}?at=0"), bytes);
        assert_eq!(told.status, 200, "{}", told.text());
        self.end(number, bytes)
    }
}

pub fn read_answer(stream: &mut TcpStream) -> std::io::Result<Told> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let end = end.ok_or(std::io::ErrorKind::UnexpectedEof)?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    Ok(Told {
        status: status.ok_or(std::io::ErrorKind::InvalidData)?,
        head,
        body: bytes[end + 4..].to_vec(),
    })
}

pub fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    hex::encode(sha2::Sha256::digest(bytes))
}

pub fn uuid(number: u32) -> String {
    format!("00000000-0000-7000-8000-{number:012}")
}

/// A JPEG that differs with `shade`, of about `noise` thousand bytes.
pub fn photo(shade: u8) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(320, 240, |x, y| {
        let noise = (x.wrapping_mul(2_654_435_761).wrapping_add(y.wrapping_mul(40_503)) >> 9) as u8;
        image::Rgb([shade, noise, noise ^ shade])
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95)
        .encode_image(&picture)
        .unwrap();
    bytes
}

pub fn ink() -> Value {
    let points: Vec<Value> = (0..40_u16)
        .map(|n| {
            let t = f32::from(n) / 40.0;
            json!({ "x": 0.1 + 0.8 * t, "y": 0.5 + 0.3 * (t * 12.0).sin(), "pressure": 0.5, "ms": u32::from(n) * 16 })
        })
        .collect();
    json!({ "aspect": 2.0, "strokes": [points] })
}

/// A clock that stands at the visit, and chance that differs at each draw.
fn office_edge() -> office::Edge {
    let state = AtomicU64::new(7);
    office::Edge {
        now: Box::new(|| {
            let zone = chrono::FixedOffset::east_opt(3600).unwrap();
            chrono::DateTime::from_timestamp(1_795_266_300, 0)
                .unwrap()
                .with_timezone(&zone)
        }),
        random: Box::new(move |bytes| {
            for byte in bytes {
                let mut mixed = state.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                *byte = (mixed ^ (mixed >> 31)) as u8;
            }
        }),
        network: office::nowhere(),
    }
}
