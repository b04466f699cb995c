//! Fonts in the file: Type 0 with the glyphs in use alone, codes being numbers of the subset.

use std::fmt::Write as _;

use lopdf::{Dictionary, Object, ObjectId, dictionary};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::fonts::Face;
use crate::objects::{deflated, name, text};

/// Writes a face's subset by `add` and returns its font dictionary.
pub(crate) fn type0(face: &Face, add: &mut dyn FnMut(Object) -> ObjectId) -> Result<Dictionary> {
    let usage = face.usage();
    let program = subsetter::subset(face.data, 0, &usage.remapper).map_err(|error| Error::Font {
        name: face.name.into(),
        reason: error.to_string(),
    })?;
    // The tag of a subset is six capitals; taken from its content, so that it is always the same.
    let digest = Sha256::digest(&program);
    let tag: String = digest
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect();
    let base = format!("{tag}+{}", face.name);

    let length = program.len() as i64;
    let file = add(deflated(dictionary! { "Length1" => length }, &program).into());
    let count = usage.glyphs.keys().next_back().map_or(1, |last| last + 1);
    let widths = (0..count)
        .map(|number| {
            let original = usage.glyphs.get(&number).map_or(0, |(original, _)| *original);
            Object::Integer(face.file_advance(original) as i64)
        })
        .collect();
    let descriptor = add(descriptor(face, &base, file).into());
    let descendant = add(Object::Dictionary(dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("CIDFontType2"),
        "BaseFont" => name(&base),
        "CIDSystemInfo" => dictionary! {
            "Registry" => text("Adobe"), "Ordering" => text("Identity"), "Supplement" => 0
        },
        "FontDescriptor" => descriptor,
        "DW" => 1000,
        "W" => vec![Object::Integer(0), Object::Array(widths)],
        "CIDToGIDMap" => name("Identity"),
    }));
    let to_unicode = add(deflated(Dictionary::new(), to_unicode(face).as_bytes()).into());
    Ok(dictionary! {
        "Type" => name("Font"),
        "Subtype" => name("Type0"),
        "BaseFont" => name(&base),
        "Encoding" => name("Identity-H"),
        "DescendantFonts" => vec![Object::Reference(descendant)],
        "ToUnicode" => to_unicode,
    })
}

fn descriptor(face: &Face, base: &str, file: ObjectId) -> Dictionary {
    let scale = |value: i16| Object::Integer((f32::from(value) * 1000.0 / face.units_per_em).round() as i64);
    let shaper = &face.shaper;
    let bounds = shaper.global_bounding_box();
    const SYMBOLIC: i64 = 4;
    const ITALIC: i64 = 64;
    const FIXED_PITCH: i64 = 1;
    let mut flags = SYMBOLIC;
    if shaper.is_italic() {
        flags |= ITALIC;
    }
    if shaper.is_monospaced() {
        flags |= FIXED_PITCH;
    }
    dictionary! {
        "Type" => name("FontDescriptor"),
        "FontName" => name(base),
        "Flags" => flags,
        "FontBBox" => [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scale).to_vec(),
        "ItalicAngle" => shaper.italic_angle().round() as i64,
        "Ascent" => scale(shaper.ascender()),
        "Descent" => scale(shaper.descender()),
        "CapHeight" => scale(shaper.capital_height().unwrap_or(shaper.ascender())),
        "StemV" => 80,
        "FontFile2" => file,
    }
}

/// The map from codes back to text, for search, copying and reading aloud.
fn to_unicode(face: &Face) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let usage = face.usage();
    let entries: Vec<_> = usage.glyphs.iter().collect();
    for entries in entries.chunks(100) {
        // Writing into a String cannot fail.
        let _ = writeln!(map, "{} beginbfchar", entries.len());
        for (code, (_, text)) in entries {
            // A mark without text of its own is read with its letter; it still needs some code.
            let text = if text.is_empty() {
                "\u{200C}"
            } else {
                text.as_str()
            };
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            let _ = writeln!(map, "<{code:04X}> <{units}>");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
