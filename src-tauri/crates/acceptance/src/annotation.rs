//! Annotations: what is drawn over a picture to say what it shows. Each is a layer; the picture below stays as it was taken.
//!
//! Places are whole ten-thousandths of the upright picture’s width and height, from its top left corner, so that one layer lies
//! on the original, on a small copy and on paper alike, and none is ever rounded by us.

use crate::id::ReserveId;
use crate::text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The width, and the height, of every picture in the units of a [`Spot`].
pub const WHOLE: u16 = 10_000;
/// Most annotations that one picture bears: beyond it nobody finds anything on it.
pub const MOST: usize = 60;
/// Characters of a text on a picture.
pub const LONGEST: usize = 120;
/// The greatest length that is measured, in tenths of a millimetre: one kilometre.
pub const FARTHEST: u32 = 10_000_000;

/// A point of an upright picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// From the left, in ten-thousandths of the width.
    #[schemars(range(max = 10_000))]
    pub x: u16,
    /// From the top, in ten-thousandths of the height.
    #[schemars(range(max = 10_000))]
    pub y: u16,
}

/// A rectangle of an upright picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its left edge, in ten-thousandths of the picture’s width.
    #[schemars(range(max = 10_000))]
    pub x: u16,
    /// Its top edge, in ten-thousandths of the picture’s height.
    #[schemars(range(max = 10_000))]
    pub y: u16,
    /// Its width, in ten-thousandths of the picture’s.
    #[schemars(range(min = 1, max = 10_000))]
    pub width: u16,
    /// Its height, in ten-thousandths of the picture’s.
    #[schemars(range(min = 1, max = 10_000))]
    pub height: u16,
}

/// A length that was measured, such as “8 mm over 2 m, tolerance 5 mm”, in tenths of a millimetre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// What was measured.
    #[schemars(range(max = 10_000_000))]
    pub value: u32,
    /// Over which length, where a deviation was measured along a rule.
    #[serde(default)]
    #[schemars(range(min = 1, max = 10_000_000))]
    pub over: Option<u32>,
    /// The most that the criterion allows, where there is one.
    #[serde(default)]
    #[schemars(range(max = 10_000_000))]
    pub tolerance: Option<u32>,
}

/// One layer over a picture.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Annotation {
    /// An arrow.
    Arrow {
        /// Where it begins.
        from: Spot,
        /// What it points at.
        to: Spot,
    },
    /// An ellipse around something.
    Ellipse {
        /// The rectangle that it fills.
        area: Area,
    },
    /// A line with a measure.
    Measure {
        /// One end.
        from: Spot,
        /// The other.
        to: Spot,
        /// What was measured.
        measured: Measured,
    },
    /// Words.
    Text {
        /// The middle of its left edge.
        at: Spot,
        /// The words, on one line.
        text: String,
    },
    /// The number of a reserve, where it is seen.
    Marker {
        /// Its middle.
        at: Spot,
        /// The reserve.
        reserve: ReserveId,
    },
    /// A face, a plate, a name: not to be recognised in any copy that is printed.
    Blur {
        /// What is hidden.
        area: Area,
    },
}

/// Why annotations cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnnotationFault {
    /// Something lies outside of the picture.
    #[error("an annotation leaves the picture")]
    OutOfPicture,
    /// A line without length, an area without extent.
    #[error("an annotation has no extent")]
    NoExtent,
    /// Words that say nothing.
    #[error("an annotation has no text")]
    NoText,
    /// Words beyond [`LONGEST`].
    #[error("the text of an annotation is too long")]
    TextTooLong,
    /// A measure beyond [`FARTHEST`], or over no length.
    #[error("a measure is out of range")]
    MeasureOutOfRange,
    /// More than [`MOST`].
    #[error("there are too many annotations")]
    TooMany,
}

impl Annotation {
    /// The annotation with its words cleaned, if it can be kept.
    ///
    /// # Errors
    /// What keeps it from being kept.
    pub fn sound(self) -> Result<Self, AnnotationFault> {
        match &self {
            Self::Arrow { from, to } => line(*from, *to)?,
            Self::Measure { from, to, measured } => {
                line(*from, *to)?;
                measured.check()?;
            }
            Self::Ellipse { area } | Self::Blur { area } => area.check()?,
            Self::Marker { at, .. } => at.check()?,
            Self::Text { at, text } => {
                at.check()?;
                let text = text::clean_line(text).trim().to_owned();
                match text.chars().count() {
                    0 => return Err(AnnotationFault::NoText),
                    1..=LONGEST => {}
                    _ => return Err(AnnotationFault::TextTooLong),
                }
                return Ok(Self::Text { at: *at, text });
            }
        }
        Ok(self)
    }

    /// The reserve that it names.
    #[must_use]
    pub fn reserve(&self) -> Option<ReserveId> {
        match self {
            Self::Marker { reserve, .. } => Some(*reserve),
            _ => None,
        }
    }
}

/// All annotations of one picture with their words cleaned, if they can be kept.
///
/// # Errors
/// The first thing that keeps one of them from being kept.
pub fn sound(annotations: Vec<Annotation>) -> Result<Vec<Annotation>, AnnotationFault> {
    if annotations.len() > MOST {
        return Err(AnnotationFault::TooMany);
    }
    annotations.into_iter().map(Annotation::sound).collect()
}

/// The areas that no printed copy may show.
#[must_use]
pub fn hidden(annotations: &[Annotation]) -> Vec<Area> {
    let area = |annotation: &Annotation| match annotation {
        Annotation::Blur { area } => Some(*area),
        _ => None,
    };
    annotations.iter().filter_map(area).collect()
}

impl Spot {
    fn check(self) -> Result<(), AnnotationFault> {
        match self.x <= WHOLE && self.y <= WHOLE {
            true => Ok(()),
            false => Err(AnnotationFault::OutOfPicture),
        }
    }
}

impl Area {
    fn check(self) -> Result<(), AnnotationFault> {
        if self.width == 0 || self.height == 0 {
            return Err(AnnotationFault::NoExtent);
        }
        let within = |from: u16, length: u16| u32::from(from) + u32::from(length) <= u32::from(WHOLE);
        match within(self.x, self.width) && within(self.y, self.height) {
            true => Ok(()),
            false => Err(AnnotationFault::OutOfPicture),
        }
    }
}

impl Measured {
    /// Whether it is beyond its tolerance; none where there is no tolerance.
    #[must_use]
    pub fn is_beyond(self) -> Option<bool> {
        self.tolerance.map(|tolerance| self.value > tolerance)
    }

    fn check(self) -> Result<(), AnnotationFault> {
        let lengths = [Some(self.value), self.over, self.tolerance];
        let far = lengths.into_iter().flatten().any(|length| length > FARTHEST);
        match far || self.over == Some(0) {
            true => Err(AnnotationFault::MeasureOutOfRange),
            false => Ok(()),
        }
    }
}

fn line(from: Spot, to: Spot) -> Result<(), AnnotationFault> {
    from.check()?;
    to.check()?;
    match from == to {
        true => Err(AnnotationFault::NoExtent),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;
    use AnnotationFault::{MeasureOutOfRange, NoExtent, NoText, OutOfPicture, TextTooLong, TooMany};

    fn text(text: &str) -> Annotation {
        let at = Spot { x: 0, y: WHOLE };
        Annotation::Text {
            at,
            text: text.to_owned(),
        }
    }

    fn blur(x: u16, y: u16, width: u16, height: u16) -> Annotation {
        Annotation::Blur {
            area: Area { x, y, width, height },
        }
    }

    fn measure(value: u32, over: Option<u32>, tolerance: Option<u32>) -> Annotation {
        Annotation::Measure {
            from: Spot { x: 0, y: 0 },
            to: Spot { x: 1, y: 0 },
            measured: Measured {
                value,
                over,
                tolerance,
            },
        }
    }

    #[test]
    fn what_lies_at_the_edge_is_kept_and_what_lies_beyond_is_refused() {
        let arrow = |x, y| Annotation::Arrow {
            from: Spot { x: 0, y: 0 },
            to: Spot { x, y },
        };
        assert!(arrow(WHOLE, WHOLE).sound().is_ok());
        assert_eq!(arrow(WHOLE + 1, 0).sound(), Err(OutOfPicture));
        assert_eq!(arrow(0, u16::MAX).sound(), Err(OutOfPicture));
        assert!(blur(0, 0, WHOLE, WHOLE).sound().is_ok());
        assert_eq!(blur(1, 0, WHOLE, 1).sound(), Err(OutOfPicture));
        assert_eq!(blur(u16::MAX, 0, u16::MAX, 1).sound(), Err(OutOfPicture));
        let marker = Annotation::Marker {
            at: Spot { x: 0, y: WHOLE + 1 },
            reserve: ReserveId(uuid::Uuid::nil()),
        };
        assert_eq!(marker.sound(), Err(OutOfPicture));
    }

    #[test]
    fn what_has_no_extent_is_refused() {
        assert_eq!(blur(5, 5, 0, 5).sound(), Err(NoExtent));
        assert_eq!(blur(5, 5, 5, 0).sound(), Err(NoExtent));
        let at = Spot { x: 7, y: 7 };
        assert_eq!(Annotation::Arrow { from: at, to: at }.sound(), Err(NoExtent));
    }

    #[test]
    fn words_are_cleaned_and_held_to_their_length() {
        assert_eq!(
            text(" un\u{202E} jour\nde 8 mm\u{200B} ").sound(),
            Ok(text("un jour de 8 mm"))
        );
        assert_eq!(text("\u{200B} \n").sound(), Err(NoText));
        assert!(text(&"é".repeat(LONGEST)).sound().is_ok());
        assert_eq!(text(&"é".repeat(LONGEST + 1)).sound(), Err(TextTooLong));
    }

    #[test]
    fn a_measure_is_held_to_what_can_be_measured() {
        assert!(measure(0, None, Some(0)).sound().is_ok());
        assert!(measure(FARTHEST, Some(FARTHEST), Some(FARTHEST)).sound().is_ok());
        assert_eq!(measure(FARTHEST + 1, None, None).sound(), Err(MeasureOutOfRange));
        assert_eq!(measure(1, Some(0), None).sound(), Err(MeasureOutOfRange));
        assert_eq!(measure(1, None, Some(u32::MAX)).sound(), Err(MeasureOutOfRange));
    }

    #[test]
    fn a_measure_at_its_tolerance_is_within_it() {
        let measured = |value, tolerance| Measured {
            value,
            over: None,
            tolerance,
        };
        assert_eq!(measured(50, Some(50)).is_beyond(), Some(false));
        assert_eq!(measured(51, Some(50)).is_beyond(), Some(true));
        assert_eq!(measured(51, None).is_beyond(), None);
    }

    #[test]
    fn a_picture_bears_so_many_and_no_more() {
        assert!(sound(vec![text("ici"); MOST]).is_ok());
        assert_eq!(sound(vec![text("ici"); MOST + 1]), Err(TooMany));
        let one = vec![text("ici"), blur(0, 0, 0, 0)];
        assert_eq!(sound(one), Err(NoExtent));
    }

    fn plain() -> serde_json::Value {
        serde_json::json!({
            "id": uuid::Uuid::nil(), "dossier": uuid::Uuid::nil(), "number": 1, "sha256": "0".repeat(64), "bytes": 1,
            "file_name": "a.jpg", "media": "photo", "mime": "image/jpeg", "width": null, "height": null,
            "duration_ms": null, "captured": null, "modified": null, "received": "2026-11-21T14:05:00+01:00",
            "time_grade": { "grade": "consistent" }, "device": null, "position": null, "source": "file",
        })
    }

    #[test]
    fn an_exhibit_without_annotations_is_written_as_before() {
        let exhibit = plain();
        let mut exhibit: crate::Exhibit = serde_json::from_value(exhibit).unwrap();
        assert!(
            serde_json::to_value(&exhibit)
                .unwrap()
                .get("annotations")
                .is_none()
        );
        exhibit.annotations = vec![text("ici")];
        let written = serde_json::to_value(&exhibit).unwrap();
        assert_eq!(
            written.get("annotations").unwrap(),
            &serde_json::json!([{ "kind": "text", "at": { "x": 0, "y": 10_000 }, "text": "ici" }])
        );
    }

    #[test]
    fn what_is_untied_loses_the_markers_of_what_is_gone_and_no_other() {
        let marker = |id| Annotation::Marker {
            at: Spot { x: 0, y: 0 },
            reserve: ReserveId(uuid::Uuid::from_u128(id)),
        };
        let mut exhibit: crate::Exhibit = serde_json::from_value(plain()).unwrap();
        exhibit.annotations = vec![marker(1), text("ici"), marker(2)];
        let gone = crate::LinkTarget::Reserve(ReserveId(uuid::Uuid::from_u128(1)));
        assert!(exhibit.untie(|target| *target == gone));
        assert_eq!(exhibit.annotations, [text("ici"), marker(2)]);
        assert!(!exhibit.untie(|target| *target == gone));
    }
}
