//! The dispute file, as one asks for it: of the sample, of a whole story, of nothing; and what it must not do.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use lopdf::{Document, Object};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use support::{Desk, VISIT, item, photo, uuid};

/// 3 September 2026, 9:00 at Angers.
const BEFORE: i64 = VISIT - 79 * 86_400 - 5 * 3_600 - 300;
const DAY: i64 = 86_400;
/// What a client may write in a message: markup, marks of direction, a picture that no typeface has.
const WILD: &str =
    "</P> <b>La porte</b> \u{202e}frotte\u{202c} & « jure » {\\rtf} /JavaScript (x) \u{1FAE0} مرحبا";

impl Desk {
    fn begin(&self, dossier: &Value, kind: &str, from: Value) -> Value {
        self.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": kind, "from": from }))
    }

    fn save(&self, act: &Value, change: impl FnOnce(&mut Value)) -> Value {
        let mut body = act["act"]["body"].clone();
        change(&mut body);
        self.ask(json!({ "call": "save_act", "act": act["act"]["id"], "body": body }))
    }

    fn issue(&self, act: &Value) -> Value {
        self.ask(json!({ "call": "issue", "act": act["act"]["id"] }))
    }

    fn conclude(&self, act: &Value) -> Value {
        let issued = self.issue(act);
        let signatories = issued["act"]["body"]["signatories"].as_array().unwrap();
        let client = signatories
            .iter()
            .find(|one| one["capacity"] == "client")
            .unwrap();
        self.wait(240);
        self.ask(json!({
            "call": "sign", "act": act["act"]["id"], "signatory": client["id"],
            "consent": true, "ink": support::ink(), "device": "tablette",
        }))
    }

    fn note(&self, dossier: &Value, body: Value) -> Value {
        let view = self.ask(json!({ "call": "save_record", "dossier": dossier["id"], "body": body }));
        let records = view["records"].as_array().unwrap();
        records
            .iter()
            .max_by_key(|record| record["id"].as_str())
            .unwrap()
            .clone()
    }

    fn on(&self, day: i64) {
        self.seconds.store(BEFORE + day * DAY, Ordering::SeqCst);
    }

    fn dispute(&self, dossier: &Value, path: &Path) -> Value {
        self.ask(json!({ "call": "export_dispute", "dossier": dossier["id"], "path": path }))
    }
}

fn no_subject() -> Value {
    json!({ "kind": "dossier" })
}

fn about(kind: &str, id: &Value) -> Value {
    json!({ "kind": kind, "id": id })
}

/// A site with everything: warned, agreed, delayed, complained about, received with reserves, lifted in part.
fn story() -> (Desk, Value) {
    let desk = Desk::with_profile_since(BEFORE);
    desk.on(0);
    let mut dossier = desk.dossier();
    dossier["client"]["address"] =
        json!({ "street": "12 rue des Lices", "postal_code": "49100", "town": "Angers" });
    dossier["contract"]["reference"] = "Devis D-2026-118".into();
    dossier["contract"]["signed_on"] = "2026-08-20".into();
    dossier["contract"]["starts_on"] = "2026-09-07".into();
    dossier["contract"]["ends_on"] = "2026-10-31".into();
    let dossier = desk.ask(json!({ "call": "save_dossier", "dossier": dossier }))["dossier"].clone();
    let door = &dossier["items"][0]["id"];
    for (name, shade) in [("mur.jpg", 90), ("niveau.jpg", 160), ("recu.jpg", 30)] {
        photo(&desk.path(name), shade);
    }

    let warned = desk.begin(&dossier, "support_notice", no_subject());
    let warned = desk.save(&warned, |body| {
        body["subject"] = "mur nord du séjour".into();
        body["inspected_on"] = "2026-09-03".into();
        body["items"] = json!([door]);
        body["defects"] = json!([{ "place": "Séjour", "what": "faux aplomb", "measured": "14 mm sur 2 m", "tolerance": "5 mm" }]);
        body["consequence"] = "La porte ne peut pas tomber d’aplomb.".into();
        body["proposal"] = "Redresser le mur par un doublage collé.".into();
        body["repair_price"] = 48_000.into();
        body["choice"] = "go_on".into();
        body["client_words"] = "On ne voit rien à l’œil, posez la porte comme cela.".into();
    });
    let links = json!([{ "target": about("act", &warned["act"]["id"]), "explains": true }]);
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("mur.jpg"), desk.path("niveau.jpg")],
        "source": "file", "links": links,
    }));
    let warned = desk.conclude(&warned);

    desk.on(5);
    let wish = desk.note(&dossier, json!({ "kind": "change_request", "words": "Ajoutez une étagère au placard.", "item": dossier["items"][1]["id"], "price": 22_000, "days": 1 }));
    desk.on(6);
    let agreed = desk.begin(&dossier, "agreement", about("record", &wish["id"]));
    let agreed = desk.save(&agreed, |body| {
        body["subject"] = "Étagère du placard".into();
        body["terms"] = "Une étagère de plus, en chêne clair.".into();
        body["price_effect"] = 22_000.into();
        body["days_effect"] = 1.into();
        body["added"] = json!([item(9, "Étagère du placard", 22_000)]);
    });
    desk.conclude(&agreed);

    desk.on(30);
    let late = desk.begin(&dossier, "notice", no_subject());
    let late = desk.save(&late, |body| {
        body["subject"] = "Livraison des portes".into();
        body["facts"] = "Le fournisseur livre le 9 novembre au lieu du 20 octobre.".into();
        body["cause"] = "Rupture de stock chez le fabricant.".into();
        body["days_effect"] = 14.into();
        body["asked"] = "Choisir un autre modèle, ou attendre.".into();
        body["sending"] = json!({ "channel": "registered_letter", "dated_on": "2026-10-03", "reference": "1A 203 456 7890 2" });
    });
    let late = desk.issue(&late);
    desk.on(31);
    desk.note(&dossier, json!({ "kind": "contact", "channel": "phone", "person": "Mme Marchand", "words": "Répondeur.", "about": about("act", &late["act"]["id"]) }));
    desk.on(32);
    desk.note(&dossier, json!({ "kind": "contact", "incoming": true, "channel": "message", "words": WILD, "about": about("act", &late["act"]["id"]) }));
    desk.note(&dossier, json!({ "kind": "incident", "facts": "M. Marchand a crié et tapé du poing sur l’établi.", "witnesses": "Le plombier", "pause": "Nous sommes partis à 16 h." }));
    let due = desk.note(&dossier, json!({ "kind": "due", "label": "Situation n° 1, facture F-118", "amount": 200_000, "due_on": "2026-10-20" }));
    desk.on(45);
    desk.note(&dossier, json!({ "kind": "receipt", "amount": 150_000, "due": due["id"], "means": "virement", "reference": "V-77", "seen": true }));

    desk.on(50);
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["received_on"] = "2026-10-23".into();
    objection["channel"] = "email".into();
    objection["item"] = dossier["items"][1]["id"].clone();
    objection["warned_by"] = json!([late["act"]["id"]]);
    objection["facts"] = "Teinte convenue : chêne clair. Teinte posée : chêne moyen.".into();
    objection["client_words"] = "Le placard est trop foncé, c’est inacceptable.".into();
    objection["restatement"] = "Si je vous ai bien comprise, la teinte ne vous convient pas.".into();
    objection["restatement_confirmed"] = true.into();
    objection["contractor_words"] =
        "Le fournisseur a livré une autre teinte que celle de l’échantillon.".into();
    objection["proposals"] = json!([
        { "text": "Remplacer les façades.", "remedy": "redo", "days_effect": 12 },
        { "text": "Garder les façades, moins 150 €.", "remedy": "price_reduction", "price_effect": -15_000 },
    ]);
    objection["chosen"] = 1.into();
    objection["chosen_on"] = "2026-10-24".into();
    objection["deadline"] = json!({ "asked": "2026-10-30", "contested": true, "reason": "Le fabricant demande trois semaines.", "counter": "2026-11-20" });
    objection["steps"] = json!([{ "who": "contractor", "what": "Établir l’avenant", "due_on": "2026-10-30", "done_on": "2026-10-25", "message": "L’avenant est prêt." }]);
    objection["confirmed_on"] = "2026-10-28".into();
    objection["feedback"] = "Merci, c’est réglé.".into();
    objection["cost"] = 31_337.into();
    desk.on(55);
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let settled = desk.begin(&dossier, "agreement", about("objection", &objection["id"]));
    desk.conclude(&settled);

    desk.on(79);
    let received = desk.begin(&dossier, "reception", no_subject());
    let received = desk.save(&received, |body| {
        body["decision"] = json!({ "decision": "with_reserves" });
        body["visit"] = json!({ "started": "2026-11-21T08:10:00+01:00", "ended": "2026-11-21T08:55:00+01:00" });
        for line in body["lines"].as_array_mut().unwrap() {
            let added = line["item"].as_str() == Some(uuid(9).as_str());
            line["decision"] = if added { "accepted" } else { "accepted_with_reserve" }.into();
        }
        body["reserves"] = json!([
            { "id": uuid(101), "item": door, "client_words": "La porte frotte en haut.", "answer": "contested",
              "contractor_words": "Le mur est hors d’aplomb de 14 mm (pièce 1).", "support_notice": warned["act"]["id"] },
            { "id": uuid(102), "item": dossier["items"][1]["id"], "client_words": "Une rayure sur le placard.",
              "answer": "accepted", "deadline": "2026-12-05" },
        ]);
    });
    desk.conclude(&received);

    desk.on(90);
    let letter = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": "formal_notice_to_pay" }));
    let letter = desk.save(&letter, |body| {
        body["subject"] = "Mise en demeure de payer".into();
        body["body"] =
            "Madame,\n\nVotre facture F-118 reste impayée pour 500 €.\n\nRecevez mes salutations.".into();
    });
    desk.issue(&letter);
    let lifted = desk.begin(&dossier, "lifting", no_subject());
    let lifted = desk.save(&lifted, |body| {
        body["visit"]["started"] = "2026-12-02T09:00:00+01:00".into();
        for line in body["lines"].as_array_mut().unwrap() {
            line["decision"] = match line["reserve"].as_str() == Some(uuid(102).as_str()) {
                true => "lifted".into(),
                false => "kept".into(),
            };
            line["done"] = "Rayure reprise à la cire.".into();
        }
    });
    desk.conclude(&lifted);
    let absent = desk.begin(&dossier, "statement", no_subject());
    let absent = desk.save(&absent, |body| {
        body["facts"] = "9 h : arrivée sur place, personne n’ouvre.".into();
        body["visit"]["started"] = "2026-12-02T09:00:00+01:00".into();
    });
    let absent = desk.issue(&absent);
    let told = desk.ask(json!({ "call": "create_act", "dossier": dossier["id"], "kind": "letter", "template": "statement_notice", "from": about("act", &absent["act"]["id"]) }));
    let told = desk.save(&told, |body| {
        body["body"] = "Madame,\n\nNous étions sur place le 2 décembre à 9 h.".into();
    });
    desk.issue(&told);
    let withdrawn = desk.begin(&dossier, "notice", no_subject());
    let withdrawn = desk.save(&withdrawn, |body| {
        body["facts"] = "Un retard de plus.".into();
        body["asked"] = "Attendre.".into();
        body["subject"] = "Serrures".into();
    });
    let withdrawn = desk.issue(&withdrawn);
    desk.ask(json!({ "call": "void", "act": withdrawn["act"]["id"], "reason": "Livrées à temps." }));
    desk.begin(&dossier, "convocation", no_subject());
    desk.ask(json!({
        "call": "attach", "dossier": dossier["id"], "paths": [desk.path("recu.jpg")], "source": "client",
        "links": [{ "target": about("record", &due["id"]), "explains": false }],
    }));
    desk.on(92);
    (desk, dossier)
}

fn text(path: &Path) -> Option<String> {
    let told = std::process::Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    assert!(told.status.success());
    let text = String::from_utf8(told.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Where a person looks at the pages: set to a folder, the files stay there.
fn kept(view: &Value, name: &str) {
    if let Ok(folder) = std::env::var("SHOW_DISPUTE") {
        let path: PathBuf = serde_json::from_value(view["path"].clone()).unwrap();
        std::fs::copy(path, Path::new(&folder).join(name)).unwrap();
    }
}

fn path_of(view: &Value) -> PathBuf {
    serde_json::from_value(view["path"].clone()).unwrap()
}

/// Titles of the outline with their level, and whether every link of the pages leads to a page that is there.
fn outline(file: &Document) -> Vec<(usize, String)> {
    fn walk(file: &Document, first: &Object, level: usize, found: &mut Vec<(usize, String)>) {
        let mut next = Some(first.clone());
        while let Some(item) = next {
            let entry = file.dereference(&item).unwrap().1.as_dict().unwrap();
            let title = lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap();
            found.push((level, title));
            if let Ok(below) = entry.get(b"First") {
                walk(file, below, level + 1, found);
            }
            next = entry.get(b"Next").ok().cloned();
        }
    }
    let root = file.catalog().unwrap().get(b"Outlines").unwrap();
    let root = file.dereference(root).unwrap().1.as_dict().unwrap();
    let mut found = Vec::new();
    walk(file, root.get(b"First").unwrap(), 0, &mut found);
    found
}

fn links(file: &Document) -> usize {
    let pages: BTreeSet<_> = file.get_pages().into_values().collect();
    let mut count = 0;
    for object in file.objects.values() {
        let Ok(annotation) = object.as_dict() else {
            continue;
        };
        if !annotation
            .get(b"Subtype")
            .is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Link"))
        {
            continue;
        }
        let target = match annotation.get(b"Dest") {
            Ok(target) => target,
            Err(_) => {
                let action = file.dereference(annotation.get(b"A").unwrap()).unwrap().1;
                action.as_dict().unwrap().get(b"D").unwrap()
            }
        };
        let target = file.dereference(target).unwrap().1.as_array().unwrap();
        assert!(pages.contains(&target[0].as_reference().unwrap()));
        count += 1;
    }
    count
}

/// The foreign judges, where they are installed.
fn judged(path: &Path) {
    if let Ok(told) = std::process::Command::new("qpdf")
        .arg("--check")
        .arg(path)
        .output()
    {
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    }
    let Ok(verapdf) = std::env::var("SANS_RESERVE_VERAPDF") else {
        return;
    };
    for profile in ["3a", "ua1"] {
        let told = std::process::Command::new(&verapdf)
            .arg(profile)
            .arg(path)
            .output()
            .unwrap();
        assert!(
            told.status.success(),
            "{profile}: {}",
            String::from_utf8_lossy(&told.stdout)
        );
    }
}

#[test]
fn a_whole_story_can_be_followed_by_somebody_who_was_not_there() {
    let (desk, dossier) = story();
    let out = desk.path("out");
    std::fs::create_dir(&out).unwrap();
    let view = desk.dispute(&dossier, &out);
    kept(&view, "story.pdf");
    let path = path_of(&view);
    assert_eq!(
        path.file_name().unwrap(),
        "Dossier de litige Chantier Marchand 2026-12-04.pdf"
    );

    let file = Document::load(&path).unwrap();
    let entries = outline(&file);
    let parts: Vec<&str> = entries
        .iter()
        .filter(|(level, _)| *level == 0)
        .map(|(_, title)| title.as_str())
        .collect();
    assert_eq!(parts[0], "Dossier de litige");
    assert_eq!(parts.len(), 8, "{parts:?}");
    for number in [
        "RS-2026-0001",
        "AV-2026-0001",
        "NT-2026-0001",
        "PV-2026-0001",
        "LR-2026-0001",
        "LT-2026-0001",
    ] {
        assert!(
            entries
                .iter()
                .any(|(level, title)| *level == 1 && title.contains(number)),
            "{number}"
        );
    }
    assert!(links(&file) > 60);
    judged(&path);

    let Some(text) = text(&path) else { return };
    for expected in [
        "Font foi les actes scellés eux-mêmes",
        "NT-2026-0002",
        "AV-2026-0002",
        "Livrées à temps.",
        "On ne voit rien à l’œil",
        "Le mur est hors d’aplomb",
        "La porte frotte en haut.",
        "Le placard est trop foncé",
        "la teinte ne vous convient pas",
        "Le fournisseur a livré une autre teinte",
        "Remplacer les façades.",
        "Le fabricant demande trois semaines.",
        "Merci, c’est réglé.",
        "Répondeur.",
        "Sans réponse.",
        "M. Marchand a crié",
        "Le plombier",
        "Votre facture F-118 reste impayée",
        "1A 203 456 7890 2",
        "Rayure reprise à la cire.",
        "6 070,00",
        "Une étagère de plus",
        "1 500,00",
        "Bordereau des pièces",
        "[U+1FAE0]",
        "Un brouillon, ni établi ni signé",
        "Notifié par L2 (LT-2026-0002)",
    ] {
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(plain(&text).contains(&plain(expected)), "{expected} in {text}");
    }
    // What it cost us is nobody else’s business.
    assert!(!text.contains("313,37"));
}

#[test]
fn a_clients_words_stay_words() {
    let (desk, dossier) = story();
    let view = desk.dispute(&dossier, &desk.path("litige.pdf"));
    let path = path_of(&view);
    let bytes = std::fs::read(&path).unwrap();
    let raw = String::from_utf8_lossy(&bytes);
    for forbidden in ["/JavaScript", "/OpenAction", "/Launch", "/URI"] {
        assert!(!raw.contains(forbidden), "{forbidden}");
    }
    let Some(text) = text(&path) else { return };
    assert!(text.contains("</P> <b>La porte</b>"), "{text}");
    assert!(!text.contains('\u{202e}'));
    let total = Document::load(&path).unwrap().get_pages().len();
    assert!(text.contains(&format!("Page {total} sur {total}")));
}

#[test]
fn the_same_dossier_at_the_same_time_gives_the_same_bytes_and_one_file() {
    let (desk, dossier) = story();
    let first = desk.dispute(&dossier, &desk.path("litige"));
    assert_eq!(path_of(&first), desk.path("litige.pdf"));
    let again = desk.dispute(&dossier, &desk.path("litige.pdf"));
    assert_eq!(first, again);
    desk.wait(60);
    let later = desk.dispute(&dossier, &desk.path("litige.pdf"));
    assert_eq!(path_of(&later), desk.path("litige (2).pdf"));
    assert_eq!(desk.ask(json!({ "call": "verify_journal" }))["unbroken"], true);
}

#[test]
fn it_is_certified_and_a_changed_byte_is_seen() {
    let (desk, dossier) = story();
    let view = desk.dispute(&dossier, &desk.path("litige.pdf"));
    let facts = |path: &Path| {
        let view = desk.ask(json!({ "call": "verify_file", "path": path }));
        let facts = view["facts"].as_array().unwrap().clone();
        move |name: &str| {
            facts
                .iter()
                .find(|fact| fact["name"] == name)
                .map(|fact| fact["standing"].clone())
        }
    };
    let path = path_of(&view);
    let sound = facts(&path);
    assert_eq!(sound("bytes-intact"), Some("holds".into()));
    assert_eq!(sound("certified"), Some("holds".into()));
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 3;
    bytes[middle] ^= 1;
    let forged = desk.path("forged.pdf");
    std::fs::write(&forged, bytes).unwrap();
    assert_ne!(facts(&forged)("bytes-intact"), Some("holds".into()));
}

#[test]
fn an_original_that_was_changed_is_named_and_not_shown() {
    let (desk, dossier) = story();
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    let hash = view["exhibits"][2]["exhibit"]["sha256"].as_str().unwrap();
    let original = desk.data().join("vault").join(&hash[..2]).join(&hash[2..]);
    let mut permissions = std::fs::metadata(&original).unwrap().permissions();
    #[allow(clippy::permissions_set_readonly_false, reason = "a test tampers")]
    permissions.set_readonly(false);
    std::fs::set_permissions(&original, permissions).unwrap();
    std::fs::write(&original, b"another picture").unwrap();
    let view = desk.dispute(&dossier, &desk.path("litige.pdf"));
    if let Some(text) = text(&path_of(&view)) {
        assert!(text.contains("ne correspond plus à son empreinte"), "{text}");
    }
}

#[test]
fn of_nothing_there_is_a_sentence_and_no_file() {
    let desk = Desk::with_profile_since(BEFORE);
    let view = desk.ask(json!({ "call": "create_dossier", "title": "Vide", "client": "M. Vide" }));
    let problem = desk.refused(json!({
        "call": "export_dispute", "dossier": view["dossier"]["id"], "path": desk.path("litige.pdf"),
    }));
    assert_eq!(problem.code, "dispute-empty");
    assert!(
        problem.message.contains("il n’y a rien à réunir"),
        "{}",
        problem.message
    );
    assert!(!desk.path("litige.pdf").exists());
    // Nor beside the originals.
    let (desk, dossier) = story();
    let inside = desk.refused(json!({
        "call": "export_dispute", "dossier": dossier["id"], "path": desk.data().join("litige.pdf"),
    }));
    assert_eq!(inside.code, "problem-export-inside");
}

#[test]
fn the_sample_gives_a_dispute_file() {
    let desk = Desk::open();
    let view = desk.ask(json!({ "call": "open_sample" }));
    let file = desk.dispute(&view["dossier"], &desk.path("litige.pdf"));
    kept(&file, "sample.pdf");
    assert!(file["bytes"].as_u64().unwrap() < 6_000_000, "{file}");
    if let Some(text) = text(&path_of(&file)) {
        assert!(text.contains("EX-AV-0001"), "{text}");
        assert!(!text.contains("EX-PV-0001"), "a draft was told");
    }
}

/// An entry of an incoming message and an objection, both written on the first day.
fn written_down(desk: &Desk, dossier: &Value) -> (Value, Value) {
    desk.on(0);
    let said = json!({ "kind": "contact", "incoming": true, "channel": "message", "words": "Venez mardi." });
    let record = desk.note(dossier, said);
    let view = desk.ask(json!({ "call": "create_objection", "dossier": dossier["id"] }));
    let mut objection = view["objections"][0].clone();
    objection["client_words"] = "Le placard est trop sombre.".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    (record, objection)
}

fn say(desk: &Desk, dossier: &Value, record: &Value, words: &str) {
    let mut body = record["body"].clone();
    body["words"] = words.into();
    desk.ask(json!({
        "call": "save_record", "dossier": dossier["id"], "record": record["id"], "at": record["at"], "body": body,
    }));
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn what_was_altered_or_deleted_since_is_told_as_it_was() {
    let desk = Desk::with_profile_since(BEFORE);
    let dossier = desk.dossier();
    let (record, mut objection) = written_down(&desk, &dossier);
    let gone = desk.note(
        &dossier,
        json!({ "kind": "incident", "facts": "Une vitre cassée." }),
    );
    desk.on(3);
    say(&desk, &dossier, &record, "Venez quand vous voulez.");
    objection["client_words"] = "Je suis ravie.".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    desk.ask(json!({ "call": "delete_record", "record": gone["id"] }));
    let view = desk.dispute(&dossier, &desk.path("litige.pdf"));
    let Some(text) = text(&path_of(&view)).map(|text| plain(&text)) else {
        return;
    };
    assert!(text.contains("Modifié ou supprimé depuis"), "{text}");
    for before in ["Venez mardi.", "Le placard est trop sombre.", "Une vitre cassée."] {
        assert!(text.contains(before), "{before} in {text}");
    }
    assert!(!text.contains("ni suppression, ni modification"), "{text}");
}

#[test]
fn what_was_corrected_while_it_was_written_is_not_told() {
    let desk = Desk::with_profile_since(BEFORE);
    let dossier = desk.dossier();
    let (record, mut objection) = written_down(&desk, &dossier);
    say(&desk, &dossier, &record, "Venez mercredi.");
    desk.on(3);
    // An answer is noted when it comes; what was empty may be filled.
    objection["contractor_words"] = "La teinte est celle du devis.".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
    let view = desk.dispute(&dossier, &desk.path("litige.pdf"));
    let Some(text) = text(&path_of(&view)).map(|text| plain(&text)) else {
        return;
    };
    assert!(text.contains("ni suppression, ni modification"), "{text}");
    assert!(!text.contains("Venez mardi."), "{text}");
}

#[test]
fn what_an_act_bears_of_an_objection_no_longer_changes() {
    let (desk, dossier) = story();
    let view = desk.ask(json!({ "call": "open_dossier", "dossier": dossier["id"] }));
    let borne = view["objections"][0].clone();
    for (field, value) in [
        ("client_words", json!("Je suis ravie.")),
        ("restatement", json!("Vous êtes ravie.")),
        ("facts", json!("Rien.")),
        ("received_on", json!("2026-10-01")),
        ("channel", json!("phone")),
        ("kind", json!("price")),
    ] {
        let mut objection = borne.clone();
        objection[field] = value;
        let problem = desk.refused(json!({ "call": "save_objection", "objection": objection }));
        assert_eq!(problem.code, "problem-objection-frozen", "{field}");
    }
    // What comes of it goes on.
    let mut objection = borne;
    objection["feedback"] = "Toujours satisfaite.".into();
    desk.ask(json!({ "call": "save_objection", "objection": objection }));
}
