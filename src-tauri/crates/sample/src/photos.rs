//! The fourteen photos of the sample dossier: what they are called, what they show, and what their camera noted.

use crate::camera::{self, Fields};
use crate::kept::kept;
use crate::render::scene::Scene;
use crate::render::{Effort, picture};
use crate::scenes::{corridor, living_room, stairs};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{rotate90, rotate270};
use image::{ExtendedColorType, RgbImage};

/// One photo; its bytes are made when they are asked for.
#[derive(Clone, Copy, Debug)]
pub struct SamplePhoto {
    pub file_name: &'static str,
    pub caption_fr: &'static str,
    pub caption_en: &'static str,
    scene: fn() -> Scene,
    portrait: bool,
    fields: Option<Fields>,
}

impl SamplePhoto {
    /// The JPEG file as it is kept; see [`Self::draw`].
    pub fn bytes(&self) -> Vec<u8> {
        kept(self.file_name).map_or_else(|| self.draw(), <[u8]>::to_vec)
    }

    /// The JPEG file drawn anew, the same bytes at every call. Takes about a second.
    pub fn draw(&self) -> Vec<u8> {
        self.at_size(1600, 1200)
    }

    /// The same photo with a long and a short side of another size, for a quick look.
    pub fn at_size(&self, long: u32, short: u32) -> Vec<u8> {
        let (width, height) = if self.portrait {
            (short, long)
        } else {
            (long, short)
        };
        let upright = picture((self.scene)(), width as usize, height as usize, Effort::PHOTO);
        let stored = match self.orientation() {
            6 => rotate270(&upright),
            8 => rotate90(&upright),
            _ => upright,
        };
        let bare = jpeg(&stored, 85);
        match &self.fields {
            Some(fields) => camera::insert(&bare, &camera::segment(fields, stored.width(), stored.height())),
            None => bare,
        }
    }

    /// The EXIF orientation that the file says, 1 where it says none.
    pub fn orientation(&self) -> u16 {
        self.fields.map_or(1, |fields| fields.orientation)
    }

    /// Whether it stands on its short side once it is turned as it says.
    pub fn portrait(&self) -> bool {
        self.portrait
    }

    /// The local time that the file says, as `2026:09:03 09:12:41`.
    pub fn taken(&self) -> Option<&'static str> {
        self.fields.map(|fields| fields.taken)
    }
}

/// A JPEG file without any metadata.
pub(crate) fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
    let written = encoder.encode(
        picture.as_raw(),
        picture.width(),
        picture.height(),
        ExtendedColorType::Rgb8,
    );
    // Writing into memory fails only for a picture without pixels.
    debug_assert!(written.is_ok());
    bytes
}

const SITE: (f64, f64) = (47.468_6, -0.555_3);

/// What the camera notes: upright, on the site, in summer or winter time.
const fn noted(taken: &'static str, offset: &'static str) -> Fields {
    Fields {
        taken,
        offset: Some(offset),
        orientation: 1,
        position: Some(SITE),
        software: "L12 Ver.2.10",
    }
}

const SUMMER: &str = "+02:00";
const WINTER: &str = "+01:00";

/// All photos, in the order in which they were taken.
pub fn photos() -> Vec<SamplePhoto> {
    vec![
        SamplePhoto {
            file_name: "LUM_0412.JPG",
            caption_fr: "Séjour avant travaux, vue générale",
            caption_en: "Living room before the work, general view",
            scene: living_room::before,
            portrait: false,
            fields: Some(noted("2026:09:03 09:05:18", SUMMER)),
        },
        SamplePhoto {
            file_name: "LUM_0414.JPG",
            caption_fr: "Mur du séjour, fil à plomb",
            caption_en: "Living room wall with plumb line",
            scene: living_room::plumb,
            portrait: true,
            fields: Some(Fields {
                orientation: 6,
                ..noted("2026:09:03 09:12:41", SUMMER)
            }),
        },
        SamplePhoto {
            file_name: "LUM_0415.JPG",
            caption_fr: "Mur du séjour, réglet au pied du fil\u{a0}: 14\u{a0}mm",
            caption_en: "Living room wall, rule at the foot of the line: 14 mm",
            scene: living_room::plumb_close,
            portrait: false,
            fields: Some(noted("2026:09:03 09:13:22", SUMMER)),
        },
        SamplePhoto {
            file_name: "LUM_0417.JPG",
            caption_fr: "Niveau sur l’huisserie",
            caption_en: "Spirit level on the door frame",
            scene: living_room::level_on_frame,
            portrait: true,
            fields: Some(Fields {
                orientation: 8,
                ..noted("2026:09:03 09:14:57", SUMMER)
            }),
        },
        SamplePhoto {
            file_name: "LUM_0588.JPG",
            caption_fr: "Séjour terminé, vue générale",
            caption_en: "Living room finished, general view",
            scene: living_room::after,
            portrait: false,
            fields: Some(noted("2026:11:21 14:07:03", WINTER)),
        },
        SamplePhoto {
            file_name: "LUM_0590.JPG",
            caption_fr: "Bloc-porte de la chambre 1, fermé",
            caption_en: "Bedroom 1 door set, shut",
            scene: corridor::bedroom_door,
            portrait: true,
            fields: Some(Fields {
                orientation: 6,
                position: None,
                ..noted("2026:11:21 14:09:35", WINTER)
            }),
        },
        SamplePhoto {
            file_name: "LUM_0593.JPG",
            caption_fr: "Porte du séjour, jour côté couloir",
            caption_en: "Living room door, gap on the corridor side",
            scene: corridor::gap,
            portrait: true,
            fields: Some(Fields {
                orientation: 6,
                ..noted("2026:11:21 14:11:46", WINTER)
            }),
        },
        SamplePhoto {
            file_name: "carrelage-seuil.jpg",
            caption_fr: "Carrelage et barre de seuil de la salle de bains",
            caption_en: "Bathroom tiles and threshold bar",
            scene: corridor::threshold,
            portrait: false,
            fields: None,
        },
        SamplePhoto {
            file_name: "LUM_0594.JPG",
            caption_fr: "Peinture de la porte du placard, coulure",
            caption_en: "Cupboard door, run in the paint",
            scene: corridor::paint_run,
            portrait: false,
            fields: Some(Fields {
                offset: None,
                position: None,
                ..noted("2026:11:21 14:16:08", WINTER)
            }),
        },
        SamplePhoto {
            file_name: "LUM_0595.JPG",
            caption_fr: "Plinthes du séjour, angle",
            caption_en: "Living room skirting boards, corner",
            scene: living_room::skirting_corner,
            portrait: false,
            fields: Some(noted("2026:11:21 14:17:30", WINTER)),
        },
        SamplePhoto {
            file_name: "LUM_0596.JPG",
            caption_fr: "Placard sous escalier, fermé",
            caption_en: "Cupboard under the stairs, shut",
            scene: stairs::cupboard_shut,
            portrait: false,
            fields: Some(Fields {
                position: None,
                ..noted("2026:11:21 14:19:12", WINTER)
            }),
        },
        SamplePhoto {
            file_name: "LUM_0598.JPG",
            caption_fr: "Placard sous escalier, ouvert",
            caption_en: "Cupboard under the stairs, open",
            scene: stairs::cupboard_open,
            portrait: false,
            fields: Some(noted("2026:11:21 14:20:44", WINTER)),
        },
        SamplePhoto {
            file_name: "LUM_0599.JPG",
            caption_fr: "Escalier, main courante en hêtre",
            caption_en: "Stairs, beech handrail",
            scene: stairs::handrail,
            portrait: true,
            fields: Some(Fields {
                orientation: 8,
                ..noted("2026:11:21 14:22:51", WINTER)
            }),
        },
        SamplePhoto {
            file_name: "prise-sejour-retouche.jpg",
            caption_fr: "Prise du séjour, posée de travers",
            caption_en: "Living room socket, set askew",
            scene: living_room::socket_askew,
            portrait: false,
            fields: Some(Fields {
                software: "Retouche Facile 3.4",
                offset: None,
                ..noted("2026:11:21 14:24:20", WINTER)
            }),
        },
    ]
}
