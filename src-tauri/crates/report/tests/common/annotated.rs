//! An acceptance act with every kind of annotation on its photos.

use acceptance::annotation::{Area, Measured, Spot};
use acceptance::{ActBody, ActDocument, Annotation, ReserveId};

/// The words on its first photo.
pub const WORDS: &str = "Jour visible en haut, côté couloir ; joint absent";

pub fn spot(x: u16, y: u16) -> Spot {
    Spot { x, y }
}

/// The specimen with its first two photos annotated: the second is blurred too.
pub fn annotated() -> ActDocument {
    let mut act = super::reception();
    let reserve = match &act.body {
        ActBody::Reception(reception) => reception.reserves[1].id,
        _ => ReserveId(uuid::Uuid::nil()),
    };
    act.exhibits[0].annotations = vec![
        Annotation::Arrow {
            from: spot(7_000, 8_000),
            to: spot(4_500, 5_000),
        },
        Annotation::Ellipse {
            area: Area {
                x: 1_000,
                y: 1_000,
                width: 2_500,
                height: 3_000,
            },
        },
        Annotation::Measure {
            from: spot(1_000, 9_000),
            to: spot(9_500, 8_800),
            measured: Measured {
                value: 80,
                over: Some(20_000),
                tolerance: Some(50),
            },
        },
        Annotation::Measure {
            from: spot(9_600, 500),
            to: spot(9_600, 6_000),
            measured: Measured {
                value: 20_450,
                over: None,
                tolerance: None,
            },
        },
        Annotation::Text {
            at: spot(8_500, 2_000),
            text: WORDS.to_owned(),
        },
        Annotation::Marker {
            at: spot(4_500, 5_000),
            reserve,
        },
    ];
    act.exhibits[1].annotations = vec![
        Annotation::Blur {
            area: Area {
                x: 2_000,
                y: 2_000,
                width: 3_000,
                height: 3_000,
            },
        },
        Annotation::Marker {
            at: spot(10_000, 10_000),
            reserve: ReserveId(uuid::Uuid::from_u128(99)),
        },
        Annotation::Arrow {
            from: spot(0, 0),
            to: spot(200, 150),
        },
    ];
    act
}
