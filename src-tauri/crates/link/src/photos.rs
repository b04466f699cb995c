//! Photos: what they can be tied to, and how each goes from the phone into the dossier by the office’s own intake.

use crate::http::{Answer, Timed};
use crate::link::{Link, locked};
use crate::uploads::{Announced, PieceError, Upload};
use acceptance::{ActId, ExhibitLink, ExhibitSource, ItemId, LinkTarget, ReserveId};
use evidence::Media;
use messages::Catalogue;
use office::api::{Call, PhoneArrived, Problem};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::Read;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;

/// The most that one request brings of a file.
const PIECE: u64 = 8 << 20;
/// How often an intake that is under way in the dossier is waited for, and how long each time.
const WAITS: (u32, Duration) = (120, Duration::from_millis(250));
/// The words of a reserve are cut after so many characters.
const WORDS: usize = 60;

/// The files of one link.
pub(crate) struct Photos {
    act: ActId,
    files: Mutex<Files>,
    /// One file is taken in at a time.
    intake: Mutex<()>,
    /// Every target that the phone was told, at the place of its number.
    named: Mutex<Vec<Option<LinkTarget>>>,
}

#[derive(Default)]
struct Files {
    slots: HashMap<u32, Arc<Slot>>,
    /// What an earlier link left half sent: taken up where the phone announces it again.
    waiting: Vec<Upload>,
    last: u32,
    bytes: u64,
}

struct Slot {
    announced: Announced,
    upload: Mutex<Upload>,
    /// The connection that brings it.
    by: AtomicU64,
    /// What was answered when it was whole: the answer may get lost on its way, and is asked for again.
    done: Mutex<Option<Value>>,
}

/// Something that a photo can show.
struct Target {
    target: Option<LinkTarget>,
    name: String,
}

impl Photos {
    pub(crate) fn new(act: ActId) -> Self {
        Self {
            act,
            files: Mutex::default(),
            intake: Mutex::default(),
            named: Mutex::default(),
        }
    }

    /// The act that they are for.
    pub(crate) fn act(&self) -> ActId {
        self.act
    }

    /// Takes up what an earlier link of the same act left half sent.
    pub(crate) fn expect(&self, waiting: Vec<Upload>) {
        locked(&self.files).waiting = waiting;
    }

    /// Gives away what is half sent, when the link has closed. A file that is still being taken in is nobody’s to give.
    pub(crate) fn unfinished(&self) -> Vec<Upload> {
        let mut files = locked(&self.files);
        let mut unfinished = std::mem::take(&mut files.waiting);
        for (_, slot) in files.slots.drain() {
            let Ok(slot) = Arc::try_unwrap(slot) else {
                continue;
            };
            let upload = slot.upload.into_inner().unwrap_or_else(PoisonError::into_inner);
            match locked(&slot.done).is_none() && upload.received > 0 {
                true => unfinished.push(upload),
                false => upload.discard(),
            }
        }
        unfinished
    }

    /// Whether anything is half sent.
    pub(crate) fn has_unfinished(&self) -> bool {
        let files = locked(&self.files);
        let begun = |slot: &Arc<Slot>| locked(&slot.done).is_none() && locked(&slot.upload).received > 0;
        !files.waiting.is_empty() || files.slots.values().any(begun)
    }

    /// What the phone is told at its start.
    pub(crate) fn state(&self, link: &Link) -> Answer {
        let view = match self.act_view(link) {
            Ok(view) => view,
            Err(problem) => return Answer::sentence(422, &problem.message),
        };
        let targets = self.named(&targets(&view, link.catalogue()));
        let arrived = link.view().arrived;
        let half: Vec<String> = locked(&self.files)
            .waiting
            .iter()
            .map(|upload| upload.name.clone())
            .collect();
        let told = |file: &PhoneArrived| json!({ "name": file.name, "message": file.message, "ok": file.exhibit.is_some() });
        Answer::json(
            200,
            &json!({
                "may": "photos",
                "title": view["title"],
                "site": view["dossier"]["dossier"]["title"],
                "targets": targets,
                "half": half,
                "arrived": arrived.iter().map(told).collect::<Vec<_>>(),
            }),
        )
    }

    /// The targets as the phone is told them. Each keeps its number as long as the link lasts, however the act changes meanwhile:
    /// what the phone chose is what it shows, or is refused.
    fn named(&self, targets: &[Target]) -> Vec<Value> {
        let mut named = locked(&self.named);
        let told = targets.iter().map(|one| {
            let before = named.iter().position(|known| *known == one.target);
            let number = before.unwrap_or_else(|| {
                named.push(one.target);
                named.len() - 1
            });
            json!({ "number": number, "name": one.name })
        });
        told.collect()
    }

    /// Begins a file, or finds the one that was begun.
    pub(crate) fn begin(&self, link: &Link, announced: Announced) -> Answer {
        let catalogue = link.catalogue();
        let mut files = locked(&self.files);
        let known = files
            .slots
            .iter()
            .find(|(_, slot)| slot.announced == announced && locked(&slot.done).is_none());
        if let Some((number, slot)) = known {
            let number = *number;
            let slot = Arc::clone(slot);
            drop(files);
            // Whoever brought it before is gone.
            link.cut(slot.by.swap(0, Ordering::SeqCst));
            let at = locked(&slot.upload).received;
            return Answer::json(200, &json!({ "id": number, "at": at }));
        }
        let limits = &link.limits;
        let too_much = announced.size > limits.file
            || files.bytes.saturating_add(announced.size) > limits.total
            || files.slots.len() >= limits.files;
        if announced.size == 0 || too_much {
            let key = if announced.size == 0 {
                "phone-page-empty"
            } else {
                "phone-page-too-large"
            };
            let megabytes = limits.file / 1_000_000;
            let values = [
                ("name", announced.name.as_str().into()),
                ("megabytes", megabytes.into()),
            ];
            return Answer::sentence(413, &catalogue.text_with(key, &values));
        }
        let view = match self.act_view(link) {
            Ok(view) => view,
            Err(problem) => return Answer::sentence(422, &problem.message),
        };
        let known = targets(&view, catalogue);
        let meant = locked(&self.named).get(announced.target).copied();
        let Some(target) = meant.filter(|meant| known.iter().any(|one| one.target == *meant)) else {
            let message = catalogue.text("phone-page-target-gone");
            let targets = self.named(&known);
            return Answer::json(422, &json!({ "message": message, "targets": targets }));
        };
        let number = files.last + 1;
        let size = announced.size;
        let before = files.waiting.iter().position(|upload| upload.is_of(&announced));
        let begun = match before {
            Some(place) => {
                let mut upload = files.waiting.swap_remove(place);
                (upload.announced, upload.target) = (announced.clone(), target);
                Ok(upload)
            }
            None => Upload::begin(&link.staging, number, announced.clone(), target),
        };
        match begun {
            Ok(upload) => {
                let at = upload.received;
                files.last = number;
                files.bytes += size;
                link.coming(number, &upload.name, size, at);
                let slot = Slot {
                    announced,
                    upload: Mutex::new(upload),
                    by: AtomicU64::new(0),
                    done: Mutex::default(),
                };
                files.slots.insert(number, Arc::new(slot));
                drop(files);
                link.tell();
                Answer::json(200, &json!({ "id": number, "at": at }))
            }
            Err(_) => Answer::sentence(507, &catalogue.text("phone-page-disk")),
        }
    }

    /// Takes a piece that begins at `at`; nothing is answered where the phone fell silent.
    pub(crate) fn piece(
        &self,
        link: &Link,
        number: u32,
        (at, length): (u64, u64),
        from: &mut (impl Read + ?Sized),
        connection: u64,
    ) -> Option<Answer> {
        let Some(slot) = self.slot(number) else {
            return Some(unknown(link));
        };
        if length > PIECE {
            return Some(Answer::sentence(413, &link.catalogue().text("phone-page-failed")));
        }
        // A phone that comes again has given up the connection that it had, even if nobody told us.
        let before = slot.by.swap(connection, Ordering::SeqCst);
        if before != connection {
            link.cut(before);
        }
        let mut upload = locked(&slot.upload);
        if upload.received != at {
            return Some(Answer::json(409, &json!({ "at": upload.received })));
        }
        let (name, size) = (upload.name.clone(), slot.announced.size);
        let mut from = from;
        let mut told = |received| link.coming(number, &name, size, received);
        match upload.take(&mut from, length, &mut told) {
            Ok(()) => {
                let received = upload.received;
                drop(upload);
                link.tell();
                Some(Answer::json(200, &json!({ "at": received })))
            }
            Err(PieceError::Phone(_)) => None,
            Err(PieceError::Disk(_)) => {
                Some(Answer::sentence(507, &link.catalogue().text("phone-page-disk")))
            }
        }
    }

    /// The phone has sent all of a file, whose hash it tells: takes it into the dossier.
    pub(crate) fn end(&self, link: &Link, number: u32, sha256: &str) -> Answer {
        let Some(slot) = self.slot(number) else {
            return unknown(link);
        };
        let catalogue = link.catalogue();
        let mut upload = locked(&slot.upload);
        if let Some(told) = locked(&slot.done).as_ref() {
            return Answer::json(200, told);
        }
        if !upload.is_whole() {
            return Answer::json(409, &json!({ "at": upload.received }));
        }
        if !upload.sha256().eq_ignore_ascii_case(sha256) {
            self.forget(link, number, &upload);
            let message = catalogue.text("phone-page-altered");
            return Answer::json(422, &json!({ "message": message, "again": true }));
        }
        let media = upload.beginning().map(|bytes| evidence::sniff(&bytes).media());
        if !matches!(media, Ok(Media::Photo | Media::Video | Media::Sound)) {
            self.forget(link, number, &upload);
            let values = [("name", upload.name.as_str().into())];
            return Answer::sentence(415, &catalogue.text_with("phone-page-kind", &values));
        }
        let _one_at_a_time = locked(&self.intake);
        match upload
            .finish()
            .map_err(|_| None)
            .and_then(|()| attach(link, &upload).map_err(Some))
        {
            Ok(view) => {
                let arrived = arrived(&view, &upload, Catalogue::of(link.office.language()));
                let told = json!({ "message": arrived.message, "ok": arrived.exhibit.is_some(), "sha256": upload.sha256() });
                *locked(&slot.done) = Some(told.clone());
                upload.discard();
                link.arrived(number, arrived);
                Answer::json(200, &told)
            }
            Err(Some(problem)) => Answer::sentence(503, &problem.message),
            Err(None) => Answer::sentence(507, &catalogue.text("phone-page-disk")),
        }
    }

    fn slot(&self, number: u32) -> Option<Arc<Slot>> {
        locked(&self.files).slots.get(&number).map(Arc::clone)
    }

    fn forget(&self, link: &Link, number: u32, upload: &Upload) {
        let mut files = locked(&self.files);
        files.slots.remove(&number);
        files.bytes = files.bytes.saturating_sub(upload.announced.size);
        drop(files);
        upload.discard();
        link.dropped(number);
        link.tell();
    }

    fn act_view(&self, link: &Link) -> Result<Value, Problem> {
        link.office.answer(Call::OpenAct { act: self.act })
    }
}

fn unknown(link: &Link) -> Answer {
    Answer::json(
        410,
        &json!({ "message": link.catalogue().text("phone-page-failed"), "again": true }),
    )
}

/// Hands the file to the office, waiting for an intake that may be under way in the same dossier. What it was to be tied to
/// may be gone meanwhile; the photo is not lost for that.
fn attach(link: &Link, upload: &Upload) -> Result<Value, Problem> {
    let tie = |target| ExhibitLink {
        target,
        explains: false,
    };
    let mut links: Vec<ExhibitLink> = upload.target.map(tie).into_iter().collect();
    let mut left = WAITS.0;
    loop {
        let call = Call::Attach {
            dossier: link.dossier,
            paths: vec![upload.path()],
            source: ExhibitSource::Phone,
            links: links.clone(),
        };
        match link.office.answer(call) {
            Err(problem) if problem.code == "problem-intake-running" && left > 0 => {
                left -= 1;
                sleep(WAITS.1);
            }
            Err(problem) if problem.code == "problem-link-unknown" && !links.is_empty() => links.clear(),
            answered => return answered,
        }
    }
}

/// What became of a file, from the view of its intake.
fn arrived(view: &Value, upload: &Upload, catalogue: &Catalogue) -> PhoneArrived {
    let added = view.pointer("/added/0");
    let duplicate = view.pointer("/duplicates/0/0");
    let id = added.or(duplicate);
    let exhibits = view.pointer("/dossier/exhibits").and_then(Value::as_array);
    let number = exhibits
        .into_iter()
        .flatten()
        .find(|exhibit| Some(&exhibit["exhibit"]["id"]) == id)
        .and_then(|exhibit| exhibit["exhibit"]["number"].as_u64())
        .unwrap_or_default();
    let values = [("number", number.into())];
    let message = match (added, duplicate, view.pointer("/refused/0/1")) {
        (Some(_), _, _) => catalogue.text_with("phone-arrived", &values),
        (None, Some(_), _) => catalogue.text_with("phone-arrived-before", &values),
        (None, None, why) => why
            .and_then(Value::as_str)
            .map_or_else(|| catalogue.text("phone-page-failed"), str::to_owned),
    };
    PhoneArrived {
        name: upload.name.clone(),
        bytes: upload.received,
        exhibit: id.and_then(|id| serde_json::from_value(id.clone()).ok()),
        message,
    }
}

/// What photos of this act can show: the act as a whole, its items, its reserves.
fn targets(view: &Value, catalogue: &Catalogue) -> Vec<Target> {
    let act = &view["act"];
    let body = &act["body"];
    let draft = view["status"] == "draft";
    let general = draft
        .then(|| serde_json::from_value(act["id"].clone()).ok())
        .flatten();
    let mut targets = vec![Target {
        name: catalogue.text(if general.is_some() {
            "phone-page-target-act"
        } else {
            "phone-page-target-none"
        }),
        target: general.map(LinkTarget::Act),
    }];
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    if draft {
        for (place, reserve) in list(&body["reserves"]).iter().enumerate() {
            let values = [
                ("number", (place + 1).into()),
                ("words", words(reserve, catalogue).into()),
            ];
            targets.extend(reserve_id(reserve).map(|id| Target {
                target: Some(LinkTarget::Reserve(id)),
                name: catalogue.text_with("phone-page-target-reserve", &values),
            }));
        }
        if body["kind"] == "lifting" {
            let known = list(&view["dossier"]["reserves"]);
            for line in list(&body["lines"]) {
                let found = known.iter().find(|one| one["reserve"]["id"] == line["reserve"]);
                let Some(state) = found else { continue };
                let values = [("words", words(&state["reserve"], catalogue).into())];
                targets.extend(reserve_id(&state["reserve"]).map(|id| Target {
                    target: Some(LinkTarget::Repair(id)),
                    name: catalogue.text_with("phone-page-target-repair", &values),
                }));
            }
        }
    }
    let lines = list(&body["lines"]);
    let of_act = |item: &Value| lines.is_empty() || lines.iter().any(|line| line["item"] == item["id"]);
    let reception = body["kind"] == "reception";
    let mut items = list(&view["dossier"]["dossier"]["items"]);
    items.extend(list(&view["dossier"]["contract"]["added"]));
    for item in items.iter().filter(|item| !reception || of_act(item)) {
        let name = item["name"].as_str().unwrap_or_default().trim();
        let id: Option<ItemId> = serde_json::from_value(item["id"].clone()).ok();
        targets.extend(id.map(|id| Target {
            target: Some(LinkTarget::Item(id)),
            name: if name.is_empty() {
                catalogue.text("phone-page-target-unnamed")
            } else {
                name.to_owned()
            },
        }));
    }
    targets
}

fn reserve_id(reserve: &Value) -> Option<ReserveId> {
    serde_json::from_value(reserve["id"].clone()).ok()
}

/// The beginning of the client’s words.
fn words(reserve: &Value, catalogue: &Catalogue) -> String {
    let words = reserve["client_words"].as_str().unwrap_or_default().trim();
    if words.is_empty() {
        return catalogue.text("phone-page-target-wordless");
    }
    if words.chars().count() <= WORDS {
        return words.to_owned();
    }
    let beginning: String = words.chars().take(WORDS).collect();
    format!("{}…", beginning.trim_end())
}

/// What is left of a body on a connection, after what came with the head.
pub(crate) fn body<'a>(rest: &'a [u8], stream: Timed<'a>) -> impl Read + 'a {
    rest.chain(stream)
}
