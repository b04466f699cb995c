//! What is drawn over a photo, as marks on the page and in words for those who do not see them.
//!
//! A marked reserve bears the number that it has on these pages, which only they know. What was hidden is not drawn here: it
//! is gone from the pixels that come in, and the caption says so.

use acceptance::annotation::{Annotation, Area, Spot, WHOLE, hidden};
use acceptance::{ActBody, Exhibit, ReserveId};

use crate::act::Act;
use crate::marks::Mark;

/// A reserve as the pages name it.
pub(crate) struct Numbered {
    /// Its printed number.
    pub number: String,
    /// In words, within a sentence.
    pub name: String,
}

/// Printed for a reserve that these pages do not know.
const ELSEWHERE: &str = "R";

impl Act<'_> {
    /// A reserve of this act, or one that it cites.
    pub fn reserve_here(&self, id: ReserveId) -> Option<Numbered> {
        let number = match (&self.document.body, self.cited_reserve(id)) {
            (ActBody::Reception(reception), _) => reception.reserve_number(id)?.to_string(),
            (_, cited) => cited?.rank.to_string(),
        };
        Some(Numbered {
            name: self.with("pdf-exhibit-target-reserve", "number", number.as_str()),
            number,
        })
    }
}

/// The marks over the photo of `exhibit`, the lowest first.
pub(crate) fn marks(
    act: &Act<'_>,
    exhibit: &Exhibit,
    numbered: &dyn Fn(ReserveId) -> Option<Numbered>,
) -> Vec<Mark> {
    let mark = |annotation: &Annotation| {
        Some(match annotation {
            Annotation::Arrow { from, to } => Mark::Arrow(place(*from), place(*to)),
            Annotation::Ellipse { area } => Mark::Ellipse(extent(*area)),
            Annotation::Measure { from, to, measured } => {
                Mark::Measure(place(*from), place(*to), act.words.measured(*measured))
            }
            Annotation::Text { at, text } => Mark::Words(place(*at), text.clone()),
            Annotation::Marker { at, reserve } => {
                let number = numbered(*reserve).map_or(ELSEWHERE.to_owned(), |known| known.number);
                Mark::Number(place(*at), number)
            }
            Annotation::Blur { .. } => return None,
        })
    };
    exhibit.annotations.iter().filter_map(mark).collect()
}

/// What is drawn over it, as a sentence; none where nothing is.
pub(crate) fn told(
    act: &Act<'_>,
    exhibit: &Exhibit,
    numbered: &dyn Fn(ReserveId) -> Option<Numbered>,
) -> Option<String> {
    let annotations = &exhibit.annotations;
    let counted = |key: &str, is: fn(&Annotation) -> bool| {
        let count = annotations.iter().filter(|annotation| is(annotation)).count();
        (count > 0).then(|| act.text_with(key, &[("count", count.into())]))
    };
    let mut said: Vec<String> = [
        counted("pdf-exhibit-arrow", |one| matches!(one, Annotation::Arrow { .. })),
        counted("pdf-exhibit-ellipse", |one| {
            matches!(one, Annotation::Ellipse { .. })
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    for annotation in annotations {
        match annotation {
            Annotation::Measure { measured, .. } => {
                said.push(act.with("pdf-exhibit-measure", "measure", act.words.measured(*measured)));
            }
            Annotation::Text { text, .. } => {
                said.push(act.with("pdf-exhibit-text", "text", text.as_str()));
            }
            Annotation::Marker { reserve, .. } => said.push(match numbered(*reserve) {
                Some(known) => act.with("pdf-exhibit-marker", "reserve", known.name),
                None => act.text("pdf-exhibit-marker-other"),
            }),
            Annotation::Arrow { .. } | Annotation::Ellipse { .. } | Annotation::Blur { .. } => {}
        }
    }
    (!said.is_empty()).then(|| act.with("pdf-exhibit-annotated", "what", said.join(", ")))
}

/// That a part of the photo is hidden, as a sentence; none where all of it is shown.
pub(crate) fn blurred(act: &Act<'_>, exhibit: &Exhibit) -> Option<String> {
    let count = hidden(&exhibit.annotations).len();
    (count > 0).then(|| act.text_with("pdf-exhibit-hidden", &[("count", count.into())]))
}

fn place(spot: Spot) -> [f32; 2] {
    [share(spot.x), share(spot.y)]
}

fn extent(area: Area) -> [f32; 4] {
    [
        share(area.x),
        share(area.y),
        share(area.width),
        share(area.height),
    ]
}

fn share(part: u16) -> f32 {
    f32::from(part) / f32::from(WHOLE)
}
