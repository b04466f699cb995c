//! Shadow attacks: what is to be shown later lies in the document when it is signed; an update lets it appear.

use lopdf::{Dictionary, Object, Stream, dictionary};
use seal::Change;

use crate::common::last_startxref;
use crate::forge::*;
use crate::names;

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

fn page_of(document: &mut lopdf::Document) -> &mut Dictionary {
    let page = document.get_pages()[&1];
    document.get_object_mut(page).unwrap().as_dict_mut().unwrap()
}

fn catalog_of(document: &mut lopdf::Document) -> &mut Dictionary {
    let id = document.trailer.get(b"Root").unwrap().as_reference().unwrap();
    document.get_object_mut(id).unwrap().as_dict_mut().unwrap()
}

/// The page also draws object 650, which does not exist.
fn open_reference() -> (crate::common::Files, Vec<u8>) {
    prepared(|document| {
        let page = page_of(document);
        let content = page.get(b"Contents").unwrap().clone();
        page.set("Contents", vec![content, Object::Reference((650, 0))]);
    })
}

const OVERLAY: &[u8] = b"1 1 1 rg 0 0 595 842 re f";

#[test]
fn an_open_reference_filled_later_is_named() {
    let (files, bytes) = open_reference();
    let forged = Forged::on(&bytes).object(650, stream("", OVERLAY)).bytes();
    let facts = attacked(&files, "shadow-open-reference", &forged);
    assert_eq!(forbidden(&facts), [Change::OpenReferenceFilled { object: 650 }]);
}

#[test]
fn an_open_reference_filled_by_an_object_stream_is_named() {
    // A stream that holds no objects is what needs no explanation; drawn as content, it is an overlay.
    let (files, bytes) = open_reference();
    let forged = Forged::on(&bytes)
        .object(650, stream("/Type/ObjStm/N 0/First 0", OVERLAY))
        .bytes();
    let facts = attacked(&files, "shadow-open-object-stream", &forged);
    assert_eq!(forbidden(&facts), [Change::OpenReferenceFilled { object: 650 }]);
}

#[test]
fn an_open_reference_filled_by_the_cross_references_is_named() {
    // The rows of the new cross-reference stream are followed by drawing.
    let (files, bytes) = open_reference();
    let start = bytes.len();
    let mut rows = vec![1];
    rows.extend(u32::try_from(start).unwrap().to_be_bytes());
    rows.extend([0, b'\n']);
    rows.extend(OVERLAY);
    let dictionary = format!(
        "/Type/XRef/Size 700/Root {}/Prev {}/W[1 4 1]/Index[650 1]",
        root(&bytes),
        last_startxref(&bytes)
    );
    let section = framed(650, 0, &stream(&dictionary, &rows));
    let tail = format!("startxref\n{start}\n%%EOF\n");
    let forged = [&bytes[..], &section, tail.as_bytes()].concat();
    match tried(&files, "shadow-open-cross-references", &forged) {
        Ok(facts) => {
            assert!(!facts.intact());
            names!(facts, Change::OpenReferenceFilled { object: 650 });
        }
        Err(error) => assert!(matches!(error, seal::VerifyError::Pdf(_)), "{error:?}"),
    }
}

#[test]
fn a_reference_to_another_generation_filled_later_is_named() {
    let (files, bytes) = prepared(|document| {
        let known = document.add_object(Stream::new(Dictionary::new(), b"\n".to_vec()));
        let page = page_of(document);
        let content = page.get(b"Contents").unwrap().clone();
        page.set("Contents", vec![content, Object::Reference((known.0, 1))]);
        page.set("Shown", Object::Reference(known));
    });
    let number = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Shown"]);
    let forged = Forged::on(&bytes)
        .generation(number, 1, stream("", OVERLAY))
        .bytes();
    let facts = attacked(&files, "shadow-other-generation", &forged);
    assert!(!forbidden(&facts).is_empty());
}

#[test]
fn a_font_or_a_picture_exchanged_is_named() {
    let (files, bytes) = honest();
    let font = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Resources", "Font", "F"]);
    let facts = attacked(
        &files,
        "shadow-font",
        &Forged::on(&bytes)
            .object(font, "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>")
            .bytes(),
    );
    names!(facts, Change::PageResourceChanged { page: 1, object } if *object == font);
    let picture = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Resources", "XObject", "I"]);
    let facts = attacked(
        &files,
        "shadow-picture",
        &Forged::on(&bytes)
            .object(
                picture,
                stream(
                    "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8",
                    &[0],
                ),
            )
            .bytes(),
    );
    names!(facts, Change::PageResourceChanged { page: 1, object } if *object == picture);
}

/// A text field over the page, whose letters are those of the form’s font.
fn with_text_field() -> (crate::common::Files, Vec<u8>) {
    prepared(|document| {
        let font = document.add_object(
            dictionary! { "Type" => name("Font"), "Subtype" => name("Type1"), "BaseFont" => name("Helvetica") },
        );
        let field = document.add_object(dictionary! {
            "Type" => name("Annot"), "Subtype" => name("Widget"), "FT" => name("Tx"), "T" => Object::string_literal("Montant"),
            "V" => Object::string_literal("100"), "F" => 4, "DA" => Object::string_literal("/Lettres 12 Tf"),
            "Rect" => vec![50.into(), 300.into(), 200.into(), 320.into()],
        });
        let form = catalog_of(document)
            .get(b"AcroForm")
            .unwrap()
            .as_reference()
            .unwrap();
        let form = document.get_object_mut(form).unwrap().as_dict_mut().unwrap();
        form.set(
            "DR",
            dictionary! { "Font" => dictionary! { "Lettres" => Object::Reference(font) } },
        );
        form.set("DA", Object::string_literal("/Lettres 12 Tf"));
        form.get_mut(b"Fields")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(Object::Reference(field));
        page_of(document)
            .get_mut(b"Annots")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(Object::Reference(field));
    })
}

#[test]
fn the_forms_font_exchanged_under_its_name_is_named() {
    let (files, bytes) = with_text_field();
    let form = object(&files, &["AcroForm"]);
    let said = body(&bytes, form);
    let old = object(&files, &["AcroForm", "DR", "Font", "Lettres"]);
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>";
    let swapped = said.replacen(&format!("/Lettres {old} 0 R"), "/Lettres 600 0 R", 1);
    assert_ne!(swapped, said);
    let forged = Forged::on(&bytes).object(form, swapped).object(600, font).bytes();
    let facts = attacked(&files, "shadow-form-font", &forged);
    names!(facts, Change::FormChanged { keys } if keys == &["DR"]);
    let other = said.replacen("Lettres 12 Tf", "Lettres 99 Tf", 1);
    assert_ne!(other, said);
    let facts = attacked(
        &files,
        "shadow-form-letters",
        &Forged::on(&bytes).object(form, other).bytes(),
    );
    names!(facts, Change::FormChanged { keys } if keys == &["DA"]);
}

#[test]
fn a_text_field_filled_in_differently_is_named() {
    let (files, bytes) = with_text_field();
    let field = object(&files, &["AcroForm", "Fields", "2"]);
    let other = body(&bytes, field).replacen("(100)", "(999)", 1);
    let facts = attacked(
        &files,
        "shadow-field-value",
        &Forged::on(&bytes).object(field, other).bytes(),
    );
    names!(facts, Change::FieldChanged { field } if field == "Montant");
    let drawn = body(&bytes, field).replacen("/FT", "/AP<</N 600 0 R>>/FT", 1);
    let forged = Forged::on(&bytes)
        .object(field, drawn)
        .object(600, stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"0 g"))
        .bytes();
    let facts = attacked(&files, "shadow-field-overlay", &forged);
    names!(facts, Change::FieldChanged { field } if field == "Montant");
}

#[test]
fn a_second_document_inside_brought_to_light_is_named() {
    // Hide and replace: a whole second tree of pages, signed with the rest, and an update that leads to it.
    let (files, bytes) = prepared(|document| {
        let (pages, page) = (document.new_object_id(), document.new_object_id());
        let content = document.add_object(Stream::new(Dictionary::new(), OVERLAY.to_vec()));
        document.objects.insert(page, dictionary! { "Type" => name("Page"), "Parent" => Object::Reference(pages), "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()], "Contents" => Object::Reference(content) }.into());
        document.objects.insert(
            pages,
            dictionary! { "Type" => name("Pages"), "Kids" => vec![Object::Reference(page)], "Count" => 1 }
                .into(),
        );
        let mut other = catalog_of(document).clone();
        other.set("Pages", Object::Reference(pages));
        let other = document.add_object(other);
        catalog_of(document).set("Other", Object::Reference(other));
    });
    let other = object(&files, &["Other"]);
    let hidden = object(&files, &["Other", "Pages"]);
    let mut update = Forged::on(&bytes);
    update.root = format!("{other} 0 R");
    let facts = attacked(&files, "shadow-other-root", &update.bytes());
    names!(facts, Change::CatalogReplaced);
    let catalog = object(&files, &[]);
    let pages = object(&files, &["Pages"]);
    let led =
        body(&bytes, catalog).replacen(&format!("/Pages {pages} 0 R"), &format!("/Pages {hidden} 0 R"), 1);
    let facts = attacked(
        &files,
        "shadow-other-pages",
        &Forged::on(&bytes).object(catalog, led).bytes(),
    );
    names!(facts, Change::CatalogChanged { keys } if keys == &["Pages"]);
}

#[test]
fn layers_switched_later_are_named() {
    let (files, bytes) = prepared(|document| {
        let layer = document
            .add_object(dictionary! { "Type" => name("OCG"), "Name" => Object::string_literal("Autre") });
        let settings = document.add_object(dictionary! { "OFF" => vec![Object::Reference(layer)] });
        let layers =
            dictionary! { "OCGs" => vec![Object::Reference(layer)], "D" => Object::Reference(settings) };
        catalog_of(document).set("OCProperties", layers);
    });
    let settings = object(&files, &["OCProperties", "D"]);
    let layer = object(&files, &["OCProperties", "OCGs", "0"]);
    let facts = attacked(
        &files,
        "shadow-layer-setting",
        &Forged::on(&bytes)
            .object(settings, format!("<</ON[{layer} 0 R]>>"))
            .bytes(),
    );
    names!(facts, Change::ObjectChanged { object } if *object == settings);
    let catalog = object(&files, &[]);
    let other = body(&bytes, catalog).replacen(&format!("/D {settings} 0 R"), "/D<</BaseState/ON>>", 1);
    let facts = attacked(
        &files,
        "shadow-layer-catalog",
        &Forged::on(&bytes).object(catalog, other).bytes(),
    );
    names!(facts, Change::CatalogChanged { keys } if keys == &["OCProperties"]);
}

#[test]
fn an_annotation_that_covered_the_page_and_goes_is_named() {
    // Hide: a picture lay over the text while it was signed, and is taken away.
    let (files, bytes) = prepared(|document| {
        let note = document.add_object(
            dictionary! { "Type" => name("Annot"), "Subtype" => name("Stamp"), "F" => 4, "Rect" => vec![0.into(), 0.into(), 595.into(), 842.into()] },
        );
        page_of(document)
            .get_mut(b"Annots")
            .unwrap()
            .as_array_mut()
            .unwrap()
            .push(Object::Reference(note));
    });
    let note = object(&files, &[PAGE[0], PAGE[1], PAGE[2], "Annots", "2"]);
    let facts = attacked(
        &files,
        "shadow-annotation-hidden",
        &Forged::on(&bytes)
            .object(note, "<</Type/Annot/Subtype/Stamp/F 2/Rect[0 0 595 842]>>")
            .bytes(),
    );
    names!(facts, Change::AnnotationChanged { page: 1, object } if *object == note);
    let page = object(&files, &PAGE);
    let without = body(&bytes, page).replacen(&format!(" {note} 0 R]"), "]", 1);
    let facts = attacked(
        &files,
        "shadow-annotation-gone",
        &Forged::on(&bytes).object(page, without).bytes(),
    );
    names!(facts, Change::PageChanged { page: 1 });
}
