//! Annotations over a photo: kept beside it, never in it. The original, its hash and its pictures stay as they were.

use crate::api::DossierView;
use crate::exhibits::{alter, check_links};
use crate::host::Rooms;
use crate::problems::{Fault, Outcome, Word, refuse};
use acceptance::annotation::{self, AnnotationFault, FARTHEST, LONGEST, MOST};
use acceptance::{Annotation, Exhibit, ExhibitId, ExhibitLink, LinkTarget, MediaKind};

/// Puts `annotations` in the place of those that the exhibit has.
pub(crate) fn annotate(rooms: &Rooms, id: ExhibitId, annotations: Vec<Annotation>) -> Outcome<DossierView> {
    let annotations = sound(annotations)?;
    let before = {
        let store = rooms.store();
        let exhibit = store.exhibit(id)?.ok_or_else(|| refuse("problem-not-found"))?;
        exhibit.annotations.len()
    };
    alter(rooms, id, action(before, annotations.len()), |store, exhibit| {
        if exhibit.media != MediaKind::Photo {
            return Err(not_a_photo(exhibit.number));
        }
        let links = shown(exhibit, &annotations);
        check_links(store, exhibit.dossier, &links)?;
        exhibit.links.extend(links);
        exhibit.annotations = annotations;
        Ok(())
    })
}

/// That what bears `number` cannot be drawn over.
pub(crate) fn not_a_photo(number: impl Into<Word>) -> Fault {
    refuse("problem-annotation-not-a-photo").with("number", number)
}

/// What the journal, and the undoing, call it.
fn action(before: usize, after: usize) -> &'static str {
    match after.cmp(&before) {
        std::cmp::Ordering::Greater => "action-annotation-add",
        std::cmp::Ordering::Less => "action-annotation-remove",
        std::cmp::Ordering::Equal => "action-annotation-change",
    }
}

/// The ties to the reserves that are marked on the picture and that it was not tied to.
pub(crate) fn shown(exhibit: &Exhibit, annotations: &[Annotation]) -> Vec<ExhibitLink> {
    let mut links: Vec<ExhibitLink> = Vec::new();
    for reserve in annotations.iter().filter_map(Annotation::reserve) {
        let target = LinkTarget::Reserve(reserve);
        let tied = exhibit.is_linked_to(target)
            || exhibit.is_linked_to(LinkTarget::Repair(reserve))
            || links.iter().any(|link| link.target == target);
        if !tied {
            links.push(ExhibitLink {
                target,
                explains: false,
            });
        }
    }
    links
}

/// The annotations with their words cleaned.
///
/// # Errors
/// Where one of them cannot be kept.
pub(crate) fn sound(annotations: Vec<Annotation>) -> Outcome<Vec<Annotation>> {
    annotation::sound(annotations).map_err(refusal)
}

/// The sentence for what keeps annotations from being kept.
fn refusal(fault: AnnotationFault) -> Fault {
    match fault {
        AnnotationFault::OutOfPicture => refuse("problem-annotation-outside"),
        AnnotationFault::NoExtent => refuse("problem-annotation-no-extent"),
        AnnotationFault::NoText => refuse("problem-annotation-no-text"),
        AnnotationFault::TextTooLong => refuse("problem-annotation-text").with("limit", LONGEST),
        AnnotationFault::MeasureOutOfRange => {
            refuse("problem-annotation-measure").with("limit", FARTHEST / 10_000)
        }
        AnnotationFault::TooMany => refuse("problem-annotations-too-many").with("limit", MOST),
    }
    .because(fault)
}
