//! What an import file draws over a photo. As the domain has it, but for the reserve of a marker, which is named by its key.

use acceptance::Annotation;
use acceptance::ReserveId;
use acceptance::annotation::{Area, Measured, Spot};
use schemars::JsonSchema;
use serde::Deserialize;

/// A layer over a photo; places are ten-thousandths of its upright width and height, from the top left corner.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum AnnotationIn {
    /// An arrow to what it points at.
    Arrow {
        /// Where it begins.
        from: Spot,
        /// What it points at.
        to: Spot,
    },
    /// An ellipse that fills a rectangle.
    Ellipse(Area),
    /// A line with a measure.
    Measure {
        /// One end.
        from: Spot,
        /// The other.
        to: Spot,
        /// What was measured, in tenths of a millimetre.
        measured: Measured,
    },
    /// Words.
    Text {
        /// The middle of their left edge.
        at: Spot,
        /// The words, on one line.
        text: String,
    },
    /// The number of a reserve.
    Marker {
        /// Its middle.
        at: Spot,
        /// Key of the reserve.
        reserve: String,
    },
    /// What no printed copy may show.
    Blur(Area),
}

impl AnnotationIn {
    /// The annotation, with its reserve by `reserve`; none where its key leads nowhere.
    pub(crate) fn of(self, reserve: impl Fn(&String) -> Option<ReserveId>) -> Option<Annotation> {
        Some(match self {
            Self::Arrow { from, to } => Annotation::Arrow { from, to },
            Self::Ellipse(area) => Annotation::Ellipse { area },
            Self::Measure { from, to, measured } => Annotation::Measure { from, to, measured },
            Self::Text { at, text } => Annotation::Text { at, text },
            Self::Marker { at, reserve: key } => Annotation::Marker {
                at,
                reserve: reserve(&key)?,
            },
            Self::Blur(area) => Annotation::Blur { area },
        })
    }
}
