//! Everything of the file but its pages' content: PDF/A-3a (ISO 19005-3) and PDF/UA-1
//! (ISO 14289-1) need fonts as subsets, a colour profile, metadata, and the structure tree.
//!
//! printpdf turns operations into page content; its ids, dates and fonts never reach the file.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use moxcms::ColorProfile;

use crate::compose::Core;
use crate::document::{Attachment, Meta, Relationship};
use crate::embed;
use crate::error::{Error, Result};
use crate::fonts::Fonts;
use crate::objects::{date, deflated, name, numbers, stream, text};
use crate::outline;
use crate::paint::{Painted, Place, font_name};
use crate::style::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::tags;
use crate::text::Target;
use crate::xmp;

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
    for (n, link) in painted.links.iter().enumerate() {
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
                            "D" => destination(&page_ids, *place),
                        },
                    );
                }
            }
        }
        file.objects.insert(links[n], annotation.into());
    }
    // PDF/A wants an appearance even of a field that shows nothing; a space keeps the stream real.
    let blank = (!fields.is_empty()).then(|| {
        let form = dictionary! {
            "Type" => name("XObject"), "Subtype" => name("Form"), "BBox" => numbers(&[0.0, 0.0, 1.0, 1.0])
        };
        file.add_object(stream(form, b" ".to_vec()))
    });
    for (n, placed) in painted.fields.iter().enumerate() {
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
            "P" => page_ids[placed.page],
            "StructParent" => structure.field_key(n),
        };
        if let Some(blank) = blank {
            widget.set("AP", dictionary! { "N" => blank });
        }
        file.objects.insert(fields[n], widget.into());
    }

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

/// The content of each page, as printpdf writes it.
pub(crate) fn page_contents(painted: &Painted, fonts: &Fonts) -> Result<Vec<Vec<u8>>> {
    let mut pdf = printpdf::PdfDocument::new("");
    for (n, face) in fonts
        .faces()
        .iter()
        .enumerate()
        .filter(|(_, face)| face.is_used())
    {
        // Only codes and widths matter to printpdf here; the font itself is embedded by us.
        let usage = face.usage();
        let widths = usage.glyphs.iter().map(|(number, (original, _))| {
            let glyph = rustybuzz::ttf_parser::GlyphId(*original);
            (*number, face.shaper.glyph_hor_advance(glyph).unwrap_or(0))
        });
        let stub = printpdf::ParsedFont::with_glyph_data(
            vec![0, 1, 0, 0],
            0,
            Some(face.name.to_owned()),
            BTreeMap::new(),
            widths.collect(),
            face.units_per_em as u16,
            printpdf::FontMetrics {
                ascent: 0,
                descent: 0,
            },
        );
        let id = printpdf::FontId(font_name(n));
        pdf.resources.fonts.map.insert(id, printpdf::PdfFont::new(stub));
    }
    let millimetres = |points: f32| printpdf::Mm(points / 72.0 * 25.4);
    pdf.pages = painted
        .pages
        .iter()
        .map(|ops| {
            let (width, height) = (millimetres(PAGE_WIDTH), millimetres(PAGE_HEIGHT));
            printpdf::PdfPage::new(width, height, ops.clone())
        })
        .collect();
    let options = printpdf::PdfSaveOptions {
        subset_fonts: false,
        optimize: false,
        ..printpdf::PdfSaveOptions::default()
    };
    let mut warnings = Vec::new();
    let file = pdf.to_lopdf_document(&options, &mut warnings);
    let contents: Vec<Vec<u8>> = file
        .get_pages()
        .into_values()
        .map(|id| file.get_page_content(id))
        .collect();
    if contents.len() != painted.pages.len() {
        return Err(Error::Pages(format!(
            "{} of {}",
            contents.len(),
            painted.pages.len()
        )));
    }
    Ok(contents)
}

fn resources(
    file: &mut Document,
    core: &Core<'_>,
    streams: &mut BTreeMap<u32, PhotoStream>,
) -> Result<ObjectId> {
    let mut fonts = Dictionary::new();
    for (n, face) in core
        .fonts
        .faces()
        .iter()
        .enumerate()
        .filter(|(_, face)| face.is_used())
    {
        let font = embed::type0(face, &mut |object| file.add_object(object))?;
        fonts.set(font_name(n), file.add_object(font));
    }
    let mut pictures = Dictionary::new();
    for (n, photo) in core.photos.iter().enumerate() {
        let info = &photo.info;
        let (device, components) = if info.components == 1 {
            ("DeviceGray", 1)
        } else {
            ("DeviceRGB", 3)
        };
        let colours = match &info.icc {
            Some(profile) => {
                let dictionary = dictionary! { "N" => components, "Alternate" => name(device) };
                let profile = file.add_object(deflated(dictionary, profile));
                Object::Array(vec![name("ICCBased"), profile.into()])
            }
            None => name(device),
        };
        let dictionary = dictionary! {
            "Type" => name("XObject"),
            "Subtype" => name("Image"),
            "Width" => i64::from(info.width),
            "Height" => i64::from(info.height),
            "BitsPerComponent" => i64::from(info.bits),
            "ColorSpace" => colours,
            "Filter" => name("DCTDecode"),
        };
        let id = file.new_object_id();
        let (key, bytes) = (photo.key.clone(), info.bytes);
        streams.insert(
            id.0,
            PhotoStream {
                dictionary,
                key,
                bytes,
            },
        );
        pictures.set(format!("Photo{n}"), id);
    }
    Ok(file.add_object(dictionary! { "Font" => fonts, "XObject" => pictures }))
}

fn output_intent(file: &mut Document) -> Result<ObjectId> {
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

fn embed_files(file: &mut Document, catalog: &mut Dictionary, attachments: &[Attachment], meta: &Meta) {
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

/// A form whose content is one painted page: for appearances.
pub(crate) fn form(
    painted: &Painted,
    fonts: &Fonts,
    bounds: [f32; 4],
    add: &mut dyn FnMut(Object) -> ObjectId,
) -> Result<Stream> {
    let content = page_contents(painted, fonts)?
        .into_iter()
        .next()
        .unwrap_or_default();
    let mut used = Dictionary::new();
    for (n, face) in fonts
        .faces()
        .iter()
        .enumerate()
        .filter(|(_, face)| face.is_used())
    {
        let font = embed::type0(face, add)?;
        used.set(font_name(n), add(font.into()));
    }
    let dictionary = dictionary! {
        "Type" => name("XObject"),
        "Subtype" => name("Form"),
        "BBox" => numbers(&bounds),
        "Resources" => dictionary! { "Font" => used },
    };
    Ok(deflated(dictionary, &content))
}
