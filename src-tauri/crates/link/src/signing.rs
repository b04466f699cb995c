//! Signing on the signatory’s own phone: the issued pages, read there to the end; consent; ink. The signature is the same
//! call of the office as on the laptop’s screen.

use crate::http::Answer;
use crate::link::{Link, locked};
use crate::pages::Pages;
use acceptance::{ActId, Language, SignatoryId};
use messages::Catalogue;
use office::api::{Call, Ink};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Mutex;

/// What is signed, and by whom.
pub(crate) struct Signing {
    act: ActId,
    signatory: SignatoryId,
    name: String,
    reading: Mutex<Option<Reading>>,
}

/// The file that is being read, and how far.
struct Reading {
    file: PathBuf,
    pages: Option<Pages>,
    /// Pages that were sent as pictures or as text.
    seen: HashSet<usize>,
    /// Whether the file itself was sent.
    whole: bool,
}

/// What the phone sends in order to sign.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signed {
    consent: bool,
    ink: Ink,
}

impl Signing {
    pub(crate) fn new(act: ActId, signatory: SignatoryId, name: &str) -> Self {
        Self {
            act,
            signatory,
            name: name.to_owned(),
            reading: Mutex::default(),
        }
    }

    /// What the phone is told at its start; it begins a reading of the file as it is now.
    pub(crate) fn state(&self, link: &Link) -> Answer {
        let view = match link.office.answer(Call::OpenAct { act: self.act }) {
            Ok(view) => view,
            Err(problem) => return Answer::sentence(422, &problem.message),
        };
        let Some(file) = self.latest(link) else {
            return Answer::sentence(422, &link.catalogue().text("phone-page-failed"));
        };
        let pages = {
            let mut reading = locked(&self.reading);
            if reading.as_ref().is_none_or(|reading| reading.file != file) {
                *reading = Some(Reading {
                    pages: Pages::open(&file),
                    file,
                    seen: HashSet::new(),
                    whole: false,
                });
            }
            let pages = reading.as_ref().and_then(|reading| reading.pages.as_ref());
            pages.map_or(0, Pages::count)
        };
        let catalogue = link.catalogue();
        let capacity = self.capacity(&view);
        // Once they have signed there is nothing left to agree to.
        let consent = link
            .office
            .phone_consent(self.act, self.signatory)
            .unwrap_or_default();
        let title = &view["title"];
        let own = link.office.language() == link.language;
        Answer::json(
            200,
            &json!({
                "may": "sign",
                "name": self.name,
                "capacity": catalogue.text(&format!("capacity-{capacity}")),
                // The title comes in the language of the window; the pages say it in their own in any case.
                "title": if own { title.clone() } else { Value::Null },
                "number": view["number"],
                "fingerprint": view["fingerprint"],
                "contractor": view["act"]["contractor"]["name"],
                "consent": consent,
                "note": view["signature_note"],
                "pages": pages,
                "signed": link.view().signed.is_some(),
            }),
        )
    }

    /// A page as a picture, by its number from 1.
    pub(crate) fn picture(&self, number: usize) -> Option<Answer> {
        let mut reading = locked(&self.reading);
        let reading = reading.as_mut()?;
        let index = number.checked_sub(1)?;
        let picture = reading.pages.as_ref()?.picture(index)?;
        reading.seen.insert(index);
        Some(Answer::bytes(200, "image/jpeg", picture))
    }

    /// The words of a page.
    pub(crate) fn text(&self, number: usize) -> Option<Answer> {
        let mut reading = locked(&self.reading);
        let reading = reading.as_mut()?;
        let index = number.checked_sub(1)?;
        let text = reading.pages.as_ref()?.text(index)?;
        reading.seen.insert(index);
        Some(Answer::bytes(200, "text/plain; charset=utf-8", text.into_bytes()))
    }

    /// The file itself: the one that is read; once it is signed, the signed one.
    pub(crate) fn file(&self, link: &Link) -> Option<Answer> {
        let signed = link.view().signed.is_some();
        let mut reading = locked(&self.reading);
        let path = match reading.as_mut() {
            Some(reading) if !signed => {
                reading.whole = true;
                reading.file.clone()
            }
            _ => self.latest(link)?,
        };
        drop(reading);
        let file = File::open(&path).ok()?;
        let length = file.metadata().ok()?.len();
        // Named after the act’s number, which is plain ASCII.
        let view = link
            .office
            .answer(Call::OpenAct { act: self.act })
            .unwrap_or_default();
        let name: String = view["number"]
            .as_str()
            .unwrap_or("act")
            .chars()
            .filter(|character| character.is_ascii_alphanumeric() || "-_.".contains(*character))
            .collect();
        let place = format!("inline; filename=\"{name}.pdf\"");
        Some(Answer::file("application/pdf", file, length).with("Content-Disposition", place))
    }

    /// Consent and ink.
    pub(crate) fn sign(&self, link: &Link, signed: Signed) -> Answer {
        let catalogue = link.catalogue();
        {
            let reading = locked(&self.reading);
            let Some(reading) = reading.as_ref() else {
                return Answer::sentence(409, &catalogue.text("phone-page-read-first"));
            };
            let pages = reading.pages.as_ref().map_or(0, Pages::count);
            let read = reading.whole || (pages > 0 && (0..pages).all(|page| reading.seen.contains(&page)));
            if !read {
                return Answer::sentence(409, &catalogue.text("phone-page-read-first"));
            }
            if self.latest(link).as_ref() != Some(&reading.file) {
                let message = catalogue.text("phone-page-changed");
                return Answer::json(409, &json!({ "message": message, "again": true }));
            }
        }
        let device = link.device();
        let of = |pick: fn(&office::api::PhoneDevice) -> &String| {
            device.as_ref().map_or("", |device| pick(device))
        };
        let values = [
            ("name", self.name.as_str().into()),
            ("agent", of(|device| &device.agent).into()),
            ("address", of(|device| &device.address).into()),
        ];
        let device = catalogue.text_with("phone-device", &values);
        let (act, who) = (self.act, self.signatory);
        match link
            .office
            .sign_on_phone(act, who, signed.consent, &signed.ink, &device)
        {
            Ok(()) => {
                link.signed(&self.name);
                let values = [("name", self.name.as_str().into())];
                Answer::json(
                    200,
                    &json!({ "message": catalogue.text_with("phone-page-signed", &values) }),
                )
            }
            Err(problem) => Answer::sentence(422, &problem.message),
        }
    }

    fn latest(&self, link: &Link) -> Option<PathBuf> {
        let address = format!("act/{}/pdf", self.act);
        link.office.media(&address).map(|media| media.file)
    }

    /// In which capacity they sign, as the catalogue’s keys name it.
    fn capacity(&self, view: &Value) -> String {
        let own = json!(self.signatory);
        let signatories = view["act"]["body"]["signatories"].as_array();
        let found = signatories
            .into_iter()
            .flatten()
            .find(|signatory| signatory["id"] == own);
        let capacity = found.and_then(|signatory| signatory["capacity"].as_str());
        capacity.unwrap_or_default().to_owned()
    }
}

/// What an act says of a signing that is to be begun.
pub(crate) struct Waiting {
    pub(crate) name: String,
    pub(crate) language: Language,
}

/// The signatory, if they can sign now; else the key of the refusal.
pub(crate) fn waiting(
    view: &Value,
    signatory: SignatoryId,
    catalogue: &Catalogue,
) -> Result<Waiting, String> {
    let refuse = |key: &str| Err(catalogue.text(key));
    let own = json!(signatory);
    let is_own = |value: &&Value| value["id"] == own;
    let state = &view["act"]["state"];
    if state["state"] != "issued" || view["has_file"] != true {
        return refuse("phone-not-issued");
    }
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let signatories = list(&view["act"]["body"]["signatories"]);
    let Some(found) = signatories.iter().find(is_own) else {
        return refuse("phone-no-signatory");
    };
    if list(&state["signatures"])
        .iter()
        .any(|signature| signature["signatory"] == own)
    {
        return refuse("phone-signed-before");
    }
    Ok(Waiting {
        name: found["name"].as_str().unwrap_or_default().trim().to_owned(),
        language: serde_json::from_value(view["dossier"]["dossier"]["language"].clone()).unwrap_or_default(),
    })
}
