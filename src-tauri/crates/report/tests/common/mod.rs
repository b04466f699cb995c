//! Photos made on the spot, and a document of every piece, for tests and for looking at.
#![allow(clippy::unwrap_used, reason = "made data")]
#![allow(dead_code, reason = "each test uses its part")]

pub mod annotated;
pub mod dispute;
pub mod kinds;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use chrono::{DateTime, FixedOffset};
use report::style::{AMBER, CAPTION, GREEN, HASH, RED, SOFT, Tone};
use report::*;

/// Photos in memory, by key.
#[derive(Default)]
pub struct Album {
    photos: BTreeMap<String, (PhotoInfo, Vec<u8>)>,
    pub opened: RefCell<Vec<String>>,
}

impl Album {
    /// Adds a picture whose top left quarter is dark, so that turning it shows.
    pub fn add(&mut self, key: &str, width: u32, height: u32, orientation: u8) {
        let picture = image::RgbImage::from_fn(width, height, |x, y| {
            let (u, v) = (x * 255 / width, y * 255 / height);
            if x < width / 2 && y < height / 2 {
                image::Rgb([60, 70, (u / 2) as u8])
            } else {
                image::Rgb([(200 - u / 3) as u8, (190 - v / 4) as u8, 170])
            }
        });
        let mut bytes = Vec::new();
        picture
            .write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Jpeg)
            .unwrap();
        let info = PhotoInfo {
            width,
            height,
            components: 3,
            bits: 8,
            orientation,
            icc: None,
            bytes: bytes.len() as u64,
        };
        self.photos.insert(key.into(), (info, bytes));
    }

    /// Says something else of a photo than is true.
    pub fn alter(&mut self, key: &str, alter: impl FnOnce(&mut PhotoInfo)) {
        alter(&mut self.photos.get_mut(key).unwrap().0);
    }
}

impl PhotoSource for Album {
    fn open(&self, key: &str) -> io::Result<Box<dyn Read>> {
        self.opened.borrow_mut().push(key.into());
        let photo = self.photos.get(key).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(Cursor::new(photo.1.clone())))
    }

    fn info(&self, key: &str) -> io::Result<PhotoInfo> {
        self.photos
            .get(key)
            .map(|photo| photo.0.clone())
            .ok_or(io::ErrorKind::NotFound.into())
    }
}

pub fn meta() -> Meta {
    Meta {
        title: "Specimen".into(),
        author: "Atelier Besnard".into(),
        subject: "Every piece of a page".into(),
        language: "fr-FR".into(),
        creator: "Sans Réserve 0.1".into(),
        created: DateTime::<FixedOffset>::parse_from_rfc3339("2026-11-21T15:02:03+01:00").unwrap(),
    }
}

pub fn specimen_album() -> Album {
    let mut album = Album::default();
    for orientation in 1..=8 {
        let (width, height) = if orientation >= 5 { (240, 320) } else { (320, 240) };
        album.add(&format!("o{orientation}"), width, height, orientation);
    }
    album
}

pub fn specimen(album: &Album) -> Document<'_> {
    let mut document = Document::new(meta(), album).unwrap();
    document.compose(|c| {
        c.beside(
            0.62,
            |left| {
                left.title(
                    "Procès-verbal de réception avec réserves",
                    Some("Réception partielle, lot menuiseries intérieures"),
                );
            },
            |right| {
                let style = report::style::NOTE.aligned(report::style::Align::Right);
                right.styled(Rich::new().strong("Atelier Besnard"), &style);
                right.styled("8 quai Gambetta, 49100 Angers", &style);
                right.styled("SIRET 123\u{a0}456\u{a0}789\u{a0}00012", &style);
            },
        );
        c.space(12.0).callout(
            Tone::Caution,
            Rich::new()
                .plain("Le ")
                .strong("21 novembre 2026")
                .plain(", Mme Claire Marchand, maître d’ouvrage, ")
                .strong("prononce la réception avec une réserve")
                .plain(", avec effet ce jour. Établi sur place, en présence des deux parties, en deux exemplaires."),
        );
        c.space(12.0).definition_grid(2, [
            ("Maître d’ouvrage".to_owned(), vec!["Claire Marchand".into(), "12 rue des Lices, 49100 Angers".into()]),
            ("Marché".to_owned(), vec!["Devis D-2026-118 du 14 juin 2026, avenant 1 du 9 octobre 2026".into(), "Prix ferme, 18\u{202f}437,50\u{a0}€, fin prévue le 31 octobre 2026".into()]),
        ]);
        c.heading(2, "1. Ouvrages reçus");
        let heads = [
            ColumnHead::new("N°", Width::Points(16.0)),
            ColumnHead::new("Ouvrage et critère convenu", Width::Share(1.0)),
            ColumnHead::amounts("Montant", Width::Points(72.0)),
            ColumnHead::new("Décision", Width::Points(96.0)),
            ColumnHead::new("Pièces", Width::Points(50.0)),
        ];
        c.table(&heads, [
            row("1", "Bloc-porte chambre 1, pose et réglage", "aplomb à 2 mm sur 2 m, fermeture sans effort", "1\u{202f}480,00\u{a0}€", Rich::new().state("Accepté", GREEN)),
            row("2", "Porte du séjour, dépose, pose, finitions", "jour régulier de 2 à 4 mm", "2\u{202f}150,00\u{a0}€", Rich::new().state("Accepté, réserve 1", AMBER)),
            row("3", "Placard sous escalier, sur mesure", "teinte selon l’échantillon 3 signé", "3\u{202f}920,00\u{a0}€", Rich::new().state("Refusé", RED)),
            Row::new([Cell::empty(), Cell::text("Total"), Cell::text("7\u{202f}550,00\u{a0}€")]).total(),
        ]);
        c.heading(2, "2. Réserve");
        c.voices(Voices {
            title: Rich::new().plain("Réserve 1   ").sized("Porte du séjour, non-conformité", 10.0, SOFT),
            state: Rich::new().coloured("contestée par l’entreprise", AMBER),
            left: Voice { label: "Le maître d’ouvrage déclare".into(), paragraphs: vec!["«\u{a0}La porte frotte en haut et il y a un jour de un centimètre côté couloir.\u{a0}»".into()] },
            right: Voice { label: "L’entreprise répond".into(), paragraphs: vec![Rich::new().plain("Le mur est hors d’aplomb de 14 mm sur 2 m (").link("pièce\u{a0}4", Target::Anchor("piece-4".into())).plain("). Cela a été signalé avant la pose par la ").link("réserve sur support du 3 septembre 2026", Target::Uri("https://example.org/".into())).plain(", signée.")] },
            outcome: vec![("Les parties conviennent".into(), "Rabot et couvre-joint, sans supplément".into()), ("Au plus tard le".into(), "5 décembre 2026".into()), ("À la charge de".into(), "l’entreprise".into())],
            remarks: vec![],
            anchor: Some("reserve-1".into()),
        });
        c.heading(2, "3. Pièces");
        c.figures(3, (1..=8).map(|n| Figure {
            photo: Some(format!("o{n}")),
            number: n.to_string(),
            alt: format!("Pièce {n}"),
            caption: vec![
                (Rich::new().strong("Mur du séjour, fil à plomb. ").plain("Explique la ").link("réserve\u{a0}1", Target::Anchor("reserve-1".into())).plain("."), CAPTION),
                (Rich::new().plain("Prise le 3 sept. 2026 à 9 h 12 (UTC+2, appareil), reçue le 3 sept. à 9 h 20. ").state("Heures concordantes.", GREEN), CAPTION),
                (Rich::new().plain("SHA-256 9f2c4e…b1706a d41c09…e77f"), HASH),
            ],
            anchor: Some(format!("piece-{n}")),
            ..Figure::default()
        }).chain([Figure { placeholder: "Vidéo bruit-volet.mp4, 0:38. Elle est conservée dans le dossier\u{202f}; une vidéo ne peut pas être imprimée.".into(), number: "9".into(), alt: "Vidéo".into(), ..Figure::default() }]));
        c.heading(2, "4. Textes");
        c.paragraph("Кириллица, Ελληνικά, Tiếng Việt, ✓ ✕ ⚑ → ≤, עברית ואנגלית, العربية 2026, fi ffi office. Un mot très long\u{202f}: 9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f9f2c4eb1706ad41c09e77f.");
        c.list(&report::style::BODY, [("•", "Une première remise au maître d’ouvrage, avec sa notice d’entretien et ses clés, contre reçu, le jour de la visite sur place.".into()), ("•", "Une seconde.".into())]);
        c.heading(3, "Signatures");
        c.keep_together(|c| {
            c.callout(Tone::Positive, "La décision, redite ici.");
            c.space(8.0).signature_boxes([
                SignatureBox { name: "Claire Marchand".into(), capacity: "Maître d’ouvrage".into(), statement: vec!["Lu et approuvé. Je prononce la réception avec une réserve.".into()], space: SignatureSpace::Field { name: "client".into(), label: "Signature de Claire Marchand".into() }, anchor: None },
                SignatureBox { name: "Paul Besnard".into(), capacity: "Pour l’entreprise".into(), statement: vec!["Lu et approuvé.".into()], space: SignatureSpace::Ink(Ink { strokes: vec![(0..30).map(|n| InkPoint { x: n as f32 * 10.0, y: 40.0 * (n as f32 / 3.0).sin(), pressure: (n % 10) as f32 / 10.0 }).collect()], alt: "Signature de Paul Besnard".into() }), anchor: None },
                SignatureBox { name: "Jean Roux".into(), capacity: "Maître d’œuvre".into(), statement: vec![], space: SignatureSpace::Note("Absent, excusé. Il a reçu copie de l’acte le jour même.".into()), anchor: None },
            ]);
        });
    });
    document.furnish(|page, canvas| {
        let (left, right) = (57.0, 550.28);
        canvas.text("Atelier Besnard, menuiserie", &report::style::RUNNING, left, 47.0);
        let at_right = report::style::RUNNING.aligned(report::style::Align::Right);
        canvas.text("PV-2026-0007, chantier Marchand", &at_right, right, 47.0);
        canvas.rule((left, 55.0), (right, 55.0), report::style::RULE, 0.5);
        canvas.text(
            format!("Page {} sur {}", page.number, page.total),
            &at_right,
            right,
            806.0,
        );
        canvas.qr("sans-reserve:PV-2026-0007:7C419E02B5D83A6F", left, 790.0, 27.0)
    });
    document.attach(Attachment {
        name: "acte.json".into(),
        media_type: "application/json".into(),
        description: "L’acte".into(),
        relationship: Relationship::Data,
        content: b"{}".to_vec(),
    });
    document
}

fn row(number: &str, name: &str, criteria: &str, amount: &str, decision: Rich) -> Row {
    Row::new([
        Cell::text(number),
        Cell::text(name).small(criteria),
        Cell::text(amount),
        Cell::text(decision),
        Cell::text(
            Rich::new()
                .link("1", Target::Anchor("piece-1".into()))
                .plain(", ")
                .link("4", Target::Anchor("piece-4".into())),
        ),
    ])
}

pub fn bytes_of(document: Document<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.write(&mut bytes).unwrap();
    bytes
}

/// A photo for each exhibit that is one.
pub fn album_of(act: &acceptance::ActDocument) -> Album {
    let mut album = Album::default();
    for exhibit in &act.exhibits {
        if exhibit.media == acceptance::MediaKind::Photo {
            let upright = exhibit.number % 3 == 0;
            let (width, height) = if upright { (300, 400) } else { (400, 300) };
            album.add(&exhibit.sha256.to_string(), width, height, 1);
        }
    }
    album
}

pub fn options() -> Options {
    Options {
        created: meta().created,
        program: meta().creator,
        key_fingerprint: Some("4F2A 91C0 77DE 10B3 5A6E 0C9D".into()),
        rules: rules_of,
    }
}

/// The rules that the site’s contract names.
fn rules_of(dossier: &acceptance::Dossier) -> Option<acceptance::rules::RuleSet> {
    let text = match dossier.contract.rule_set.as_str() {
        "fr-nfp-03-001" => include_str!("../../../../../assets/rules/fr-nfp-03-001.json"),
        _ => include_str!("../../../../../assets/rules/fr-contract.json"),
    };
    acceptance::rules::RuleSet::read(text).ok()
}

pub fn reception() -> acceptance::ActDocument {
    serde_json::from_str(include_str!("../data/reception.json")).unwrap()
}

pub fn agreement() -> acceptance::ActDocument {
    serde_json::from_str(include_str!("../data/agreement.json")).unwrap()
}
