//! The renovation that the tests tell again and again: five items, six photos, a door that does not close because the wall
//! is out of plumb, an act with a contested reserve, two signatures.

use crate::photos;
use crate::world::{World, part};
use acceptance::document::PrintOptions;
use acceptance::reception::{Answerable, Attendance, HandedOver, Presence, ReserveAnswer, ReserveKind};
use acceptance::{
    ActBody, ActId, ActKind, Address, Amount, Capacity, Contractor, Dossier, DossierId, ExhibitId,
    ExhibitLink, ExhibitSource, Item, ItemDecision, ItemId, Language, LinkTarget, Party, Quantity, Rate,
    Reception, ReceptionDecision, Reserve, ReserveId, Signatory, Subject,
};
use office::api::{Call, Ink, StrokePoint};
use serde_json::Value;
use std::ops::Range;
use std::path::PathBuf;
use uuid::Uuid;

/// The dossier with its act, before it is issued.
pub struct Site {
    /// The dossier.
    pub dossier: DossierId,
    /// The act.
    pub act: ActId,
    /// The photos, in the order of their numbers.
    pub exhibits: Vec<ExhibitId>,
    /// The files they came from.
    pub files: Vec<PathBuf>,
}

/// The reserve on the door.
pub const RESERVE: ReserveId = ReserveId(Uuid::from_u128(0x00A0_0001));

const DOOR: ItemId = ItemId(Uuid::from_u128(0x001A_0001));

/// Tells the story up to the draft that lacks nothing.
///
/// # Panics
/// When the core refuses any part of it.
#[must_use]
pub fn draft(world: &World) -> Site {
    world.tell(Call::SaveProfile {
        contractor: contractor(),
        language: Language::Fr,
        print: PrintOptions::default(),
    });
    let dossier = dossier(world);
    let act = reception(world, &dossier);
    let (exhibits, files) = attach(world, dossier.id, 0..6);
    Site {
        dossier: dossier.id,
        act,
        exhibits,
        files,
    }
}

/// Tells the story to its end: issued and signed by both.
///
/// # Panics
/// When the core refuses any part of it.
#[must_use]
pub fn signed(world: &World) -> Site {
    let site = draft(world);
    world.tell(Call::Issue { act: site.act });
    sign_by_all(world, site.act);
    site
}

/// Puts the signature of everybody who has not signed yet.
///
/// # Panics
/// When the core refuses one.
pub fn sign_by_all(world: &World, act: ActId) {
    let view = world.ask(Call::OpenAct { act });
    let opened: acceptance::Act = part(&view, "/act");
    for signatory in opened.missing_signatories() {
        world.tell(Call::Sign {
            act,
            signatory: signatory.id,
            consent: true,
            ink: ink(),
            device: "Essai".to_owned(),
        });
    }
}

/// The contractor of the story.
#[must_use]
pub fn contractor() -> Contractor {
    Contractor {
        name: "Menuiserie Delorme".to_owned(),
        legal_form: "EURL".to_owned(),
        trade: "Menuiserie, agencement".to_owned(),
        company_number: "812 345 678 00019".to_owned(),
        address: address("12 rue des Tanneurs", "38000", "Grenoble"),
        email: "contact@menuiserie-delorme.example".to_owned(),
        phone: "04 76 00 00 00".to_owned(),
        representative: "Paul Delorme".to_owned(),
        insurer: "Assurance des Métiers".to_owned(),
        insurance_policy: "DEC-2026-118".to_owned(),
        ..Contractor::default()
    }
}

/// A signature: one stroke that rises and falls.
#[must_use]
pub fn ink() -> Ink {
    let point = |step: u16| {
        let along = f32::from(step) / 40.0;
        StrokePoint {
            x: 0.1 + 0.8 * along,
            y: 0.5 + 0.3 * (along * 12.0).sin(),
            pressure: 0.5,
            ms: u32::from(step) * 16,
        }
    };
    Ink {
        aspect: 3.0,
        strokes: vec![(0..=40).map(point).collect()],
    }
}

/// Attaches photos: the first two to the door’s reserve, of which the second explains it, the others to the items.
///
/// # Panics
/// When one is refused.
#[must_use]
pub fn attach(world: &World, dossier: DossierId, numbers: Range<u32>) -> (Vec<ExhibitId>, Vec<PathBuf>) {
    let files = photos::take(&world.beside("photos"), numbers);
    let mut added = Vec::new();
    for (index, file) in files.iter().enumerate() {
        let view = world.ask(Call::Attach {
            dossier,
            paths: vec![file.clone()],
            source: ExhibitSource::File,
            links: links(index),
        });
        let new: Vec<ExhibitId> = part(&view, "/added");
        assert_eq!(new.len(), 1, "one photo comes in: {view}");
        for exhibit in new {
            world.tell(Call::SaveExhibit {
                exhibit,
                caption: CAPTIONS[index % CAPTIONS.len()].to_owned(),
                links: links(index),
            });
            added.push(exhibit);
        }
    }
    (added, files)
}

const CAPTIONS: [&str; 6] = [
    "La porte du séjour frotte en partie haute, côté paumelles",
    "Fil à plomb contre le mur existant : 14 mm sur 2 m",
    "Plinthes du couloir posées",
    "Parquet du séjour, vue d’ensemble",
    "Placard de la chambre, portes ouvertes",
    "Seuil de la porte d’entrée",
];

fn links(index: usize) -> Vec<ExhibitLink> {
    let link = |target, explains| ExhibitLink { target, explains };
    match index {
        0 => vec![
            link(LinkTarget::Item(DOOR), false),
            link(LinkTarget::Reserve(RESERVE), false),
        ],
        1 => vec![link(LinkTarget::Reserve(RESERVE), true)],
        other => vec![link(LinkTarget::Item(item_id(other)), false)],
    }
}

fn item_id(index: usize) -> ItemId {
    ItemId(Uuid::from_u128(0x001A_0001 + index as u128 % 5))
}

/// The dossier of the story with its items, without acts.
///
/// # Panics
/// When the core refuses it.
#[must_use]
pub fn dossier(world: &World) -> Dossier {
    let view = world.ask(Call::CreateDossier {
        title: "Chantier Marchand".to_owned(),
        client: "Mme Claire Marchand".to_owned(),
    });
    let mut dossier: Dossier = part(&view, "/dossier");
    dossier.works = "Menuiseries intérieures et parquet d’un appartement".to_owned();
    dossier.site = address("8 quai Perrière", "38000", "Grenoble");
    dossier.client = Party {
        name: "Mme Claire Marchand".to_owned(),
        address: address("8 quai Perrière", "38000", "Grenoble"),
        email: "claire.marchand@example.org".to_owned(),
        ..Party::default()
    };
    dossier.contract.reference = "Devis 2026-041".to_owned();
    dossier.contract.signed_on = day("2026-09-02");
    dossier.contract.starts_on = day("2026-10-12");
    dossier.contract.retention = Some(Rate(500));
    dossier.contract.rule_set = "fr-contract".to_owned();
    dossier.items = items();
    world.tell(Call::SaveDossier {
        dossier: dossier.clone(),
    });
    dossier
}

fn items() -> Vec<Item> {
    let named = [
        (
            "Porte du séjour",
            "Fourniture et pose d’un bloc-porte plein",
            98_000,
        ),
        (
            "Plinthes du couloir",
            "Plinthes MDF peintes, coupes d’onglet",
            113_400,
        ),
        (
            "Parquet du séjour",
            "Parquet chêne contrecollé, pose flottante",
            742_500,
        ),
        (
            "Placard de la chambre",
            "Deux portes coulissantes, aménagement intérieur",
            589_850,
        ),
        ("Seuil d’entrée", "Seuil chêne massif", 30_000),
    ];
    let item = |(index, (name, description, price)): (usize, (&str, &str, i64))| Item {
        id: item_id(index),
        name: name.to_owned(),
        description: description.to_owned(),
        lot: String::new(),
        location: "Appartement, 2e étage".to_owned(),
        quantity: Some(Quantity(1_000)),
        unit: "u".to_owned(),
        unit_price: None,
        lump_sum: Some(Amount(price)),
        criteria: "Aplomb : 2 mm sur 2 m, jeu régulier".to_owned(),
        sample: None,
    };
    named.into_iter().enumerate().map(item).collect()
}

fn reception(world: &World, dossier: &Dossier) -> ActId {
    let view = world.ask(Call::CreateAct {
        dossier: dossier.id,
        kind: ActKind::Reception,
        from: Subject::Dossier,
        template: None,
    });
    let act: acceptance::Act = part(&view, "/act");
    let ActBody::Reception(mut reception) = act.body else {
        panic!("a reception was asked for: {view}");
    };
    fill(&mut reception);
    world.tell(Call::SaveAct {
        act: act.id,
        body: ActBody::Reception(reception),
    });
    act.id
}

fn fill(reception: &mut Reception) {
    let moment = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok();
    reception.visit.started = moment("2026-11-21T09:00:00+01:00");
    reception.visit.ended = moment("2026-11-21T10:30:00+01:00");
    reception.completed_on = day("2026-11-19");
    reception.attendance = vec![
        present("Mme Claire Marchand", Capacity::Client),
        present("Paul Delorme", Capacity::Contractor),
    ];
    assert_eq!(reception.lines.len(), 5, "a new act lists the dossier’s items");
    for line in &mut reception.lines {
        let reserved = line.item == DOOR;
        line.decision = Some(if reserved {
            ItemDecision::AcceptedWithReserve
        } else {
            ItemDecision::Accepted
        });
    }
    reception.reserves = vec![contested()];
    reception.decision = Some(ReceptionDecision::WithReserves);
    reception.handed_over = vec![HandedOver {
        what: "Notice d’entretien du parquet".to_owned(),
        count: 1,
        acknowledged: true,
    }];
    reception.money.paid = Amount(1_100_000);
    reception.originals = 2;
    reception.signatories = vec![
        signatory(1, "Mme Claire Marchand", Capacity::Client),
        signatory(2, "Paul Delorme", Capacity::Contractor),
    ];
}

fn contested() -> Reserve {
    Reserve {
        id: RESERVE,
        item: Some(DOOR),
        kind: ReserveKind::BadWork,
        place: "Séjour, côté couloir".to_owned(),
        client_words: "La porte frotte en haut et ne ferme pas sans forcer.".to_owned(),
        answer: Some(ReserveAnswer::Contested),
        contractor_words: "Le bloc-porte est posé d’aplomb. Le mur existant penche de 14 mm sur 2 m ; c’est l’huisserie que \
            suit le mur, non la pose, qui fait frotter l’ouvrant."
            .to_owned(),
        cause: "Mur existant hors d’aplomb de 14 mm sur 2 m".to_owned(),
        answerable: Some(Answerable::ExistingSupport),
        remedy: "Rabotage de l’ouvrant et pose d’un couvre-joint, sans supplément".to_owned(),
        remedy_kind: None,
        support_notice: None,
        deadline: day("2026-12-12"),
    }
}

fn present(name: &str, capacity: Capacity) -> Attendance {
    Attendance {
        name: name.to_owned(),
        capacity,
        presence: Presence::Present,
        note: String::new(),
    }
}

fn signatory(number: u128, name: &str, capacity: Capacity) -> Signatory {
    Signatory {
        id: acceptance::SignatoryId(Uuid::from_u128(0x0051_0000 + number)),
        name: name.to_owned(),
        capacity,
    }
}

fn address(street: &str, postal_code: &str, town: &str) -> Address {
    Address {
        street: street.to_owned(),
        postal_code: postal_code.to_owned(),
        town: town.to_owned(),
        country: String::new(),
    }
}

fn day(text: &str) -> Option<chrono::NaiveDate> {
    text.parse().ok()
}

/// Exports an act and returns the file.
///
/// # Panics
/// When it cannot be exported.
#[must_use]
pub fn export(world: &World, act: ActId, name: &str) -> PathBuf {
    let view: Value = world.ask(Call::Export {
        act,
        path: world.beside(name),
    });
    part(&view, "/path")
}
