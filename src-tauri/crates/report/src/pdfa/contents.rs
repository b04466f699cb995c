//! The content of the pages as printpdf writes it, and what it draws from: fonts and pictures. A form of one page is made of the same.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::PhotoStream;
use crate::compose::Core;
use crate::embed;
use crate::error::{Error, Result};
use crate::fonts::Fonts;
use crate::objects::{deflated, name, numbers};
use crate::paint::{Painted, font_name};
use crate::style::{PAGE_HEIGHT, PAGE_WIDTH};

/// The content of each page, as printpdf writes it.
pub(super) fn page_contents(painted: &Painted, fonts: &Fonts) -> Result<Vec<Vec<u8>>> {
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

pub(super) fn resources(
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
