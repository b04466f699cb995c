//! The whole chain of acts: typed as in the window, and imported from one file.

use acceptance::{ActId, DossierId, ExhibitLink, LinkTarget, ReserveId};
use office::api::Call;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tests::world::{World, part};
use tests::{format, photos, story};
use uuid::Uuid;

const RESERVES: [ReserveId; 4] = [
    ReserveId(Uuid::from_u128(0x00A0_1001)),
    ReserveId(Uuid::from_u128(0x00A0_1002)),
    ReserveId(Uuid::from_u128(0x00A0_1003)),
    ReserveId(Uuid::from_u128(0x00A0_1004)),
];

/// A chain as it is told: its dossier, its acts with their bodies before the issue, and their files.
struct Told<'a> {
    world: &'a World,
    dossier: DossierId,
    acts: Vec<Value>,
    files: Vec<PathBuf>,
}

impl Told<'_> {
    fn call(&self, call: Value) -> Value {
        self.world.ask(serde_json::from_value(call).unwrap())
    }

    /// Begins a draft and writes into it what `fields` say, as the window does.
    fn draft(&self, kind: &str, from: Value, fields: Value) -> Value {
        let begun =
            self.call(json!({ "call": "create_act", "dossier": self.dossier, "kind": kind, "from": from }));
        let mut body = begun["act"]["body"].clone();
        for (name, value) in fields.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.call(json!({ "call": "save_act", "act": begun["act"]["id"], "body": body }))
    }

    /// Issues a draft, signed by everybody.
    fn conclude(&mut self, draft: &Value) -> Value {
        let act = draft["act"].clone();
        let id: ActId = part(draft, "/act/id");
        self.files.push(conclude(self.world, id, self.acts.len()));
        self.acts.push(act);
        draft["act"]["id"].clone()
    }

    fn act(&mut self, kind: &str, from: Value, fields: Value) -> Value {
        let draft = self.draft(kind, from, fields);
        self.conclude(&draft)
    }

    fn record(&self, body: Value) -> Value {
        let call = json!({ "call": "save_record", "dossier": self.dossier, "body": body,
                           "at": "2026-11-02T09:00:00+01:00" });
        let view = self.call(call);
        let records = view["records"].as_array().unwrap();
        records.last().unwrap()["id"].clone()
    }

    fn link(&self, exhibit: &Value, target: LinkTarget, explains: bool) {
        let link = ExhibitLink { target, explains };
        self.call(
            json!({ "call": "link_exhibit", "exhibit": exhibit, "target": link.target, "linked": true,
                          "explains": explains }),
        );
    }
}

/// Issues and signs with a chance of its own, so that what was drawn before plays no part.
fn conclude(world: &World, act: ActId, place: usize) -> PathBuf {
    world.reseed(1_000 + place as u64);
    world.tell(Call::Issue { act });
    story::sign_by_all(world, act);
    story::export(world, act, &format!("act-{place}.pdf"))
}

/// The bytes of the document as it was certified: all that its pages and data are. The certification upon them remembers the
/// journal of its installation too, in which typing and importing are not the same.
fn pages(file: &Path) -> Vec<u8> {
    let revisions = seal::verify(file, &seal::VerifyOptions::default())
        .unwrap()
        .revisions;
    assert_eq!(revisions[0].signed_by, None);
    let mut bytes = fs::read(file).unwrap();
    bytes.truncate(revisions[0].length.try_into().unwrap());
    bytes
}

fn about(kind: &str, id: &Value) -> Value {
    json!({ "kind": kind, "id": id })
}

fn whole() -> Value {
    json!({ "kind": "dossier" })
}

/// The story of a site from the crooked wall to the end, typed.
fn told(world: &World) -> Told<'_> {
    world.tell(Call::SaveProfile {
        contractor: story::contractor(),
        language: acceptance::Language::Fr,
        print: acceptance::document::PrintOptions::default(),
    });
    let dossier = story::dossier(world);
    let mut told = Told {
        world,
        dossier: dossier.id,
        acts: Vec::new(),
        files: Vec::new(),
    };
    let [door, skirting, floor] = [0, 1, 2].map(|index: usize| json!(dossier.items[index].id));
    let photos = told.photos();
    let wish = told.record(
        json!({ "kind": "change_request", "words": "Une étagère dans le placard.",
                                   "price": 24_000, "days": 2 }),
    );
    let due = told.record(
        json!({ "kind": "due", "label": "Situation n° 1", "amount": 600_000,
                                  "due_on": "2026-11-10" }),
    );
    told.record(
        json!({ "kind": "receipt", "amount": 600_000, "due": due, "means": "virement", "seen": true }),
    );
    told.record(
        json!({ "kind": "contact", "channel": "phone", "words": "Appel pour fixer la visite.",
                        "about": about("record", &due) }),
    );
    told.record(json!({ "kind": "incident", "facts": "La voix s’est élevée.", "pause": "Une demi-heure." }));
    told.record(
        json!({ "kind": "correction_round", "item": skirting, "words": "Reprendre un angle.",
                        "done_on": "2026-11-05" }),
    );

    let support = told.draft(
        "support_notice",
        whole(),
        json!({
            "subject": "Mur du séjour, côté couloir", "inspected_on": "2026-10-12", "items": [door],
            "defects": [{ "place": "à droite de la porte", "what": "mur hors d’aplomb",
                          "measured": "14 mm sur 2 m", "tolerance": "5 mm sur 2 m" }],
            "consequence": "La porte frottera en haut.", "proposal": "Redresser le mur au plâtre.",
            "repair_price": 48_000, "repair_days": 3, "choice": "go_on",
            "client_words": "On continue comme cela.", "answer_by": "2026-10-19",
        }),
    );
    told.link(&photos[0], LinkTarget::Act(part(&support, "/act/id")), true);
    let support = told.conclude(&support);

    told.objection(&skirting, &support);
    told.act(
        "agreement",
        about("record", &wish),
        json!({ "agreed_on": "2026-10-26" }),
    );
    told.act("notice", whole(), json!({
        "warns_of": "delay", "subject": "Livraison du parquet", "items": [floor],
        "facts": "Le fournisseur annonce une semaine de retard.", "cause": "Rupture de stock",
        "answerable": "other_trade", "consequence": "La fin des travaux est repoussée.", "days_effect": 7,
        "announced_end": "2026-11-27", "asked": "Accepter la nouvelle date.", "answer_by": "2026-11-28",
        "steps": [{ "who": "contractor", "what": "Poser le parquet dès sa livraison", "due_on": "2026-11-25" }],
    }));
    let called = told.act(
        "convocation",
        whole(),
        json!({
            "purpose": "reception", "at": "2026-11-21T09:00:00+01:00", "or_at": "2026-11-23T09:00:00+01:00",
            "sending": { "channel": "registered_letter", "dated_on": "2026-11-12", "reference": "1A 204" },
        }),
    );
    told.act("statement", about("act", &called), json!({
        "cause": "absent", "visit": { "started": "2026-11-20T09:00:00+01:00", "ended": null, "place": "" },
        "facts": "Personne n’a ouvert à 9 h, ni à 9 h 30.", "proposed": "2026-11-21T09:00:00+01:00",
        "lines": [{ "item": door, "completed": true, "state": "Posée." }],
    }));
    let reception = told.reception(&support, [&door, &skirting, &floor]);
    told.link(&photos[1], LinkTarget::Reserve(RESERVES[0]), true);
    told.link(&photos[2], LinkTarget::Reserve(RESERVES[1]), false);
    let reception = told.conclude(&reception);

    told.act(
        "agreement",
        about("reserve", &json!(RESERVES[1])),
        json!({
            "terms": "Le prix des plinthes est réduit de 80,00 €.", "price_effect": -8_000,
            "remedy": "price_reduction", "agreed_on": "2026-11-21",
        }),
    );
    told.link(&photos[3], LinkTarget::Repair(RESERVES[2]), false);
    let lifting = told.draft("lifting", whole(), json!({ "remarks": "Travail propre." }));
    let lifting = told.lifted(&lifting);
    told.conclude(&lifting);
    told.act(
        "rectification",
        about("act", &reception),
        json!({
            "reason": "Faute de frappe.",
            "corrections": [{ "place": "Visite", "stands": "9 h 00", "reads": "9 h 15" }],
        }),
    );
    let objection =
        told.call(json!({ "call": "open_dossier", "dossier": dossier.id }))["objections"][0]["id"].clone();
    told.act("letter", about("objection", &objection), json!({
        "template": "blank", "subject": "Votre réclamation", "body": "Madame,\n\nNous avons repris l’angle.",
        "enclosures": ["Photo de l’angle repris"],
    }));
    told.act(
        "termination",
        whole(),
        json!({
            "ground": "Accord des parties", "facts": "Le reste des travaux est abandonné.",
            "effective_on": "2026-11-30", "body": "Madame,\n\nNous mettons fin au marché.",
            "lines": [{ "item": door, "done": "Posée", "amount": 98_000 }],
            "handed_over": [{ "what": "Clés", "count": 2, "acknowledged": true }],
        }),
    );
    told
}

impl Told<'_> {
    fn photos(&self) -> Vec<Value> {
        let files = photos::take(&self.world.beside("photos"), 0..4);
        let view = self.call(
            json!({ "call": "attach", "dossier": self.dossier, "paths": files, "source": "file",
                                     "links": [] }),
        );
        let added = view["added"].as_array().unwrap().clone();
        assert_eq!(added.len(), 4, "{view}");
        added
    }

    /// By four steps, to its end.
    fn objection(&self, item: &Value, support: &Value) {
        let view = self.call(json!({ "call": "create_objection", "dossier": self.dossier }));
        let mut objection = view["objections"][0].clone();
        let fields = json!({
            "received_on": "2026-11-03", "channel": "email", "kind": "defect", "item": item, "cause": "workmanship",
            "warned_by": [support], "facts": "Un angle des plinthes est ouvert de 2 mm.",
            "client_words": "L’angle n’est pas joint.", "restatement": "Si j’ai bien compris, l’angle est à reprendre.",
            "restatement_confirmed": true, "contractor_words": "Le bois a séché.",
            "proposals": [
                { "text": "Reprise de l’angle", "remedy": "repair", "price_effect": 0, "days_effect": 0 },
                { "text": "Remise de 20 €", "remedy": "gesture", "price_effect": -2_000, "days_effect": 0 },
            ],
            "chosen": 0, "chosen_on": "2026-11-04",
            "deadline": { "asked": "2026-11-04", "contested": true, "reason": "Il faut deux jours.",
                          "counter": "2026-11-06", "counter_accepted": true },
            "steps": [{ "who": "contractor", "what": "Reprendre l’angle", "due_on": "2026-11-06",
                        "done_on": "2026-11-05", "message": "Fait." }],
            "confirmed_on": "2026-11-06", "feedback": "Merci.", "cost": 4_500,
        });
        for (name, value) in fields.as_object().unwrap() {
            objection[name] = value.clone();
        }
        self.call(json!({ "call": "save_objection", "objection": objection }));
    }

    fn reception(&self, support: &Value, [door, skirting, floor]: [&Value; 3]) -> Value {
        let reserve = |index: usize, item: &Value, words: &str| {
            json!({ "id": RESERVES[index], "item": item, "kind": "bad_work", "client_words": words,
                    "answer": "accepted", "remedy": "Reprise", "deadline": "2026-12-12" })
        };
        let mut reserves = json!([
            reserve(0, door, "La porte frotte en haut."),
            reserve(1, skirting, "Une plinthe est rayée."),
            reserve(2, floor, "Une lame sonne creux."),
            reserve(3, floor, "Il manque le seuil."),
        ]);
        for (name, value) in [
            ("answer", json!("contested")),
            ("contractor_words", json!("Le mur penche de 14 mm sur 2 m.")),
            ("cause", json!("Mur hors d’aplomb")),
            ("answerable", json!("existing_support")),
            ("support_notice", support.clone()),
            ("remedy_kind", json!("gesture")),
        ] {
            reserves[0][name] = value;
        }
        let draft = self.draft("reception", whole(), json!({
            "visit": { "started": "2026-11-21T09:00:00+01:00", "ended": "2026-11-21T10:30:00+01:00",
                       "place": "8 quai Perrière" },
            "completed_on": "2026-11-19", "reserves": reserves, "decision": { "decision": "with_reserves" },
            "handed_over": [{ "what": "Notice du parquet", "count": 1, "acknowledged": true }],
            "advice": "Ne pas laver le parquet à grande eau.",
        }));
        let mut body = draft["act"]["body"].clone();
        for line in body["lines"].as_array_mut().unwrap() {
            let reserved = [door, skirting, floor].contains(&&line["item"]);
            line["decision"] = if reserved {
                "accepted_with_reserve"
            } else {
                "accepted"
            }
            .into();
        }
        body["money"]["reductions"] =
            json!([{ "reserve": RESERVES[3], "amount": 3_000, "reason": "Seuil non posé" }]);
        body["money"]["penalties"] = json!({
            "claimed": 0, "waived": false, "note": "",
            "basis": { "item": door, "price": 98_000, "late": 4, "stated": { "amount": 5_000, "reason": "convenu" } },
        });
        self.call(json!({ "call": "save_act", "act": draft["act"]["id"], "body": body }))
    }

    /// The lifting with every line decided; the last one is kept.
    fn lifted(&self, draft: &Value) -> Value {
        let mut body = draft["act"]["body"].clone();
        let lines = body["lines"].as_array_mut().unwrap();
        assert_eq!(
            lines.len(),
            2,
            "what an agreement or a reduction settled is not open: {lines:?}"
        );
        for line in lines.iter_mut() {
            line["decision"] = "lifted".into();
            line["done"] = "Repris.".into();
            line["done_on"] = "2026-11-21".into();
        }
        lines[1]["decision"] = "kept".into();
        lines[1]["deadline"] = "2026-12-20".into();
        body["visit"]["ended"] = "2026-11-21T14:05:00+01:00".into();
        self.call(json!({ "call": "save_act", "act": draft["act"]["id"], "body": body }))
    }

    /// The same as one import file beside the photos.
    fn written(&self) -> PathBuf {
        let view = self.world.ask(Call::OpenDossier {
            dossier: self.dossier,
        });
        let path = self.world.beside("chantier.json");
        let file = format::file(&view, &self.acts, "photos");
        fs::write(&path, serde_json::to_string_pretty(&file).unwrap()).unwrap();
        path
    }
}

/// Another installation of the same contractor, into which the file is imported.
fn imported(file: &Path) -> (World, Value) {
    let world = World::still(30);
    world.tell(Call::SaveProfile {
        contractor: story::contractor(),
        language: acceptance::Language::Fr,
        print: acceptance::document::PrintOptions::default(),
    });
    let view = world.ask(Call::Import {
        path: file.to_owned(),
    });
    (world, view)
}

#[test]
fn a_chain_imported_from_one_file_gives_the_same_bytes_as_when_it_was_typed() {
    let typing = World::still(30);
    let told = told(&typing);
    let (world, view) = imported(&told.written());
    let acts: Vec<ActId> = view["acts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|act| part(act, "/id"))
        .collect();
    assert_eq!(acts.len(), 11);
    for (place, (act, typed)) in acts.into_iter().zip(&told.files).enumerate() {
        let body = &told.acts[place]["body"];
        let drafted = world.ask(Call::OpenAct { act })["act"]["body"].clone();
        assert_eq!(&drafted, body, "{}", body["kind"]);
        let file = conclude(&world, act, place);
        let same = pages(&file) == pages(typed);
        assert!(
            same,
            "{} differs: {} {}",
            body["kind"],
            file.display(),
            typed.display()
        );
    }
}

#[test]
fn a_chain_with_another_word_in_it_gives_other_bytes() {
    let typing = World::still(30);
    let told = told(&typing);
    let path = told.written();
    let changed = fs::read_to_string(&path)
        .unwrap()
        .replace("14 mm sur 2 m", "13 mm sur 2 m");
    fs::write(&path, changed).unwrap();
    let (world, view) = imported(&path);
    let act = part(&view, "/acts/0/id");
    let file = conclude(&world, act, 0);
    assert_ne!(pages(&file), pages(&told.files[0]));
}

#[test]
fn what_a_plan_names_must_be_issued_first() {
    let typing = World::still(30);
    let told = told(&typing);
    let (world, view) = imported(&told.written());
    let acts = view["acts"].as_array().unwrap();
    for (kind, why) in [
        ("lifting", "problem-not-yet-no-open-reserve"),
        ("rectification", "problem-not-yet-nothing-to-correct"),
        ("reception", "problem-incoherent"),
    ] {
        let act = acts.iter().find(|act| act["kind"] == kind).unwrap();
        let problem = world.refused(Call::Issue {
            act: part(act, "/id"),
        });
        assert_eq!(problem.code, why, "{kind}: {}", problem.message);
    }
    // Nothing is written over: the same file again meets its own identifiers.
    let again = world.refused(Call::Import {
        path: typing.beside("chantier.json"),
    });
    assert_eq!(again.code, "problem-import-known");
}
