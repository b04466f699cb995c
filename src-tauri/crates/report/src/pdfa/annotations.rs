//! Links and signature fields on the pages, each with its words for those who do not see it (ISO 14289-1, 7.18).

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use crate::compose::Core;
use crate::objects::{name, numbers, stream, text};
use crate::paint::Place;
use crate::paint::{PlacedField, PlacedLink};
use crate::style::PAGE_HEIGHT;
use crate::tags::Tags;
use crate::text::Target;

/// Writes the links under the numbers that are kept for them; one whose place is nowhere leads nowhere.
pub(super) fn links(
    file: &mut Document,
    placed: &[PlacedLink],
    ids: &[ObjectId],
    places: &BTreeMap<String, Place>,
    pages: &[ObjectId],
    structure: &Tags,
) {
    for (n, link) in placed.iter().enumerate() {
        let mut annotation = dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Link"),
            "Rect" => numbers(&link.rect),
            "F" => PRINTED,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "Contents" => text(&link.label),
            "StructParent" => structure.link_key(n),
        };
        match &link.target {
            Target::Uri(address) => annotation.set(
                "A",
                dictionary! {
                    "Type" => name("Action"), "S" => name("URI"), "URI" => text(address)
                },
            ),
            Target::Anchor(anchor) => {
                if let Some(place) = places.get(anchor) {
                    annotation.set(
                        "A",
                        dictionary! {
                            "Type" => name("Action"),
                            "S" => name("GoTo"),
                            "D" => destination(pages, *place),
                        },
                    );
                }
            }
        }
        file.objects.insert(ids[n], annotation.into());
    }
}

/// Writes the signature fields under the numbers that are kept for them.
pub(super) fn fields(
    file: &mut Document,
    placed: &[PlacedField],
    ids: &[ObjectId],
    core: &Core<'_>,
    pages: &[ObjectId],
    structure: &Tags,
) {
    // PDF/A wants an appearance even of a field that shows nothing; a space keeps the stream real.
    let blank = (!ids.is_empty()).then(|| {
        let form = dictionary! {
            "Type" => name("XObject"), "Subtype" => name("Form"), "BBox" => numbers(&[0.0, 0.0, 1.0, 1.0])
        };
        file.add_object(stream(form, b" ".to_vec()))
    });
    for (n, placed) in placed.iter().enumerate() {
        let Some(field) = core.fields.get(placed.field) else {
            continue;
        };
        let mut widget = dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Widget"),
            "FT" => name("Sig"),
            "T" => text(&field.name),
            "TU" => text(&field.label),
            "Contents" => text(&field.label),
            "Rect" => numbers(&placed.rect),
            "F" => PRINTED,
            "P" => pages[placed.page],
            "StructParent" => structure.field_key(n),
        };
        if let Some(blank) = blank {
            widget.set("AP", dictionary! { "N" => blank });
        }
        file.objects.insert(ids[n], widget.into());
    }
}

/// The annotation flag that PDF/A demands: printed, not hidden.
const PRINTED: i64 = 4;

/// A place as a destination: some space above it, the zoom left as it is.
pub(crate) fn destination(pages: &[ObjectId], place: Place) -> Object {
    let top = (PAGE_HEIGHT - place.y + 12.0).round();
    let page = pages
        .get(place.page)
        .or(pages.last())
        .map_or(Object::Null, |id| (*id).into());
    Object::Array(vec![
        page,
        name("XYZ"),
        0.into(),
        Object::Integer(top as i64),
        Object::Null,
    ])
}
