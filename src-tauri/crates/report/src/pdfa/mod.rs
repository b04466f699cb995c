//! Everything of the file but its pages' content: PDF/A-3a (ISO 19005-3) and PDF/UA-1
//! (ISO 14289-1) need fonts as subsets, a colour profile, metadata, and the structure tree.
//!
//! printpdf turns operations into page content; its ids, dates and fonts never reach the file.

mod annotations;
mod attachments;
mod contents;

pub(crate) use annotations::destination;
pub(crate) use contents::form;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use crate::compose::Core;
use crate::document::{Attachment, Meta};
use crate::error::Result;
use crate::objects::{date, deflated, name, numbers, stream, text};
use crate::outline;
use crate::paint::{Painted, Place};
use crate::style::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::tags;
use crate::xmp;
use attachments::{embed_files, output_intent};
use contents::{page_contents, resources};

/// A document whose photos are still to be copied in.
pub(crate) struct Assembled {
    pub file: Document,
    /// Photo streams by object number: dictionary without length, and the photo.
    pub photos: BTreeMap<u32, PhotoStream>,
}

pub(crate) struct PhotoStream {
    pub dictionary: Dictionary,
    pub key: String,
    pub bytes: u64,
}

pub(crate) fn assemble(
    painted: Painted,
    core: &Core<'_>,
    places: &BTreeMap<String, Place>,
    meta: &Meta,
    attachments: &[Attachment],
) -> Result<Assembled> {
    let contents = page_contents(&painted, &core.fonts)?;
    let mut file = Document::with_version("1.7");
    let (pages_id, catalog_id) = (file.new_object_id(), file.new_object_id());
    let page_ids: Vec<ObjectId> = contents.iter().map(|_| file.new_object_id()).collect();
    let mut photos = BTreeMap::new();
    let resources = resources(&mut file, core, &mut photos)?;
    let links: Vec<ObjectId> = painted.links.iter().map(|_| file.new_object_id()).collect();
    let fields: Vec<ObjectId> = painted.fields.iter().map(|_| file.new_object_id()).collect();

    let structure = tags::write(&mut file, &core.structure, &page_ids, &links, &fields);
    annotations::links(&mut file, &painted.links, &links, places, &page_ids, &structure);
    annotations::fields(&mut file, &painted.fields, &fields, core, &page_ids, &structure);

    for (n, content) in contents.iter().enumerate() {
        let content = file.add_object(deflated(Dictionary::new(), content));
        let annotations: Vec<Object> = (painted.links.iter().map(|l| l.page).zip(&links))
            .chain(painted.fields.iter().map(|f| f.page).zip(&fields))
            .filter(|(page, _)| *page == n)
            .map(|(_, id)| Object::Reference(*id))
            .collect();
        let mut page = dictionary! {
            "Type" => name("Page"),
            "Parent" => pages_id,
            "MediaBox" => numbers(&[0.0, 0.0, PAGE_WIDTH, PAGE_HEIGHT]),
            "Resources" => resources,
            "Contents" => content,
            "StructParents" => n as i64,
            "Tabs" => name("S"),
        };
        if !annotations.is_empty() {
            page.set("Annots", annotations);
        }
        file.objects.insert(page_ids[n], page.into());
    }
    let kids: Vec<Object> = page_ids.iter().map(|id| Object::Reference(*id)).collect();
    let pages = dictionary! { "Type" => name("Pages"), "Count" => kids.len() as i64, "Kids" => kids };
    file.objects.insert(pages_id, pages.into());

    let mut catalog = dictionary! {
        "Type" => name("Catalog"),
        "Pages" => pages_id,
        "Lang" => text(&meta.language),
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => structure.root,
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "PageLabels" => dictionary! { "Nums" => vec![
            Object::Integer(0), Object::Dictionary(dictionary! { "S" => name("D") })
        ] },
    };
    catalog.set(
        "OutputIntents",
        vec![Object::Reference(output_intent(&mut file)?)],
    );
    let metadata = dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") };
    catalog.set(
        "Metadata",
        file.add_object(stream(metadata, xmp::packet(meta).into_bytes())),
    );
    if let Some(outline) = outline::write(&mut file, &painted.bookmarks, &page_ids) {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", name("UseOutlines"));
    }
    if !fields.is_empty() {
        let all: Vec<Object> = fields.iter().map(|id| Object::Reference(*id)).collect();
        catalog.set("AcroForm", file.add_object(dictionary! { "Fields" => all }));
    }
    embed_files(&mut file, &mut catalog, attachments, meta);
    file.objects.insert(catalog_id, catalog.into());
    file.trailer.set("Root", catalog_id);
    let created = date(&meta.created);
    let info = file.add_object(dictionary! {
        "Title" => text(&meta.title),
        "Author" => text(&meta.author),
        "Subject" => text(&meta.subject),
        "Creator" => text(&meta.creator),
        "Producer" => text(&meta.creator),
        "CreationDate" => text(&created),
        "ModDate" => text(&created),
    });
    file.trailer.set("Info", info);
    Ok(Assembled { file, photos })
}
