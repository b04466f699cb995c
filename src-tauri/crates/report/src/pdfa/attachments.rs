//! What the file carries beside its pages: attachments with how they relate to it (ISO 19005-3, 6.8), and the colour profile.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use moxcms::ColorProfile;

use crate::document::{Attachment, Meta, Relationship};
use crate::error::{Error, Result};
use crate::objects::{date, deflated, name, text};

pub(super) fn embed_files(
    file: &mut Document,
    catalog: &mut Dictionary,
    attachments: &[Attachment],
    meta: &Meta,
) {
    if attachments.is_empty() {
        return;
    }
    let created = date(&meta.created);
    let mut names: BTreeMap<String, ObjectId> = BTreeMap::new();
    let mut associated = Vec::new();
    for attachment in attachments {
        let content = file.add_object(deflated(
            dictionary! {
                "Type" => name("EmbeddedFile"),
                "Subtype" => name(&attachment.media_type),
                "Params" => dictionary! {
                    "Size" => attachment.content.len() as i64,
                    "CreationDate" => text(&created),
                    "ModDate" => text(&created),
                },
            },
            &attachment.content,
        ));
        let relationship = match attachment.relationship {
            Relationship::Source => "Source",
            Relationship::Data => "Data",
            Relationship::Supplement => "Supplement",
        };
        let specification = file.add_object(dictionary! {
            "Type" => name("Filespec"),
            "F" => text(&attachment.name),
            "UF" => text(&attachment.name),
            "Desc" => text(&attachment.description),
            "AFRelationship" => name(relationship),
            "EF" => dictionary! { "F" => content, "UF" => content },
        });
        names.insert(attachment.name.clone(), specification);
        associated.push(Object::Reference(specification));
    }
    let tree: Vec<Object> = names
        .into_iter()
        .flat_map(|(key, id)| [text(&key), Object::Reference(id)])
        .collect();
    catalog.set("AF", associated);
    catalog.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => tree } },
    );
}

pub(super) fn output_intent(file: &mut Document) -> Result<ObjectId> {
    let mut profile = ColorProfile::new_srgb()
        .encode()
        .map_err(|error| Error::Profile(error.to_string()))?;
    // The profile would otherwise carry the moment of its encoding (ICC.1, 7.2.8).
    const DATE: std::ops::Range<usize> = 24..36;
    const FIRST_OF_2000: [u8; 12] = [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
    match profile.get_mut(DATE) {
        Some(date) => date.copy_from_slice(&FIRST_OF_2000),
        None => return Err(Error::Profile("too short".into())),
    }
    let profile = file.add_object(deflated(dictionary! { "N" => 3 }, &profile));
    Ok(file.add_object(dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => text("sRGB IEC61966-2.1"),
        "Info" => text("sRGB IEC61966-2.1"),
        "RegistryName" => text("http://www.color.org"),
        "DestOutputProfile" => profile,
    }))
}
