//! A small tagged PDF with two empty signature fields, and the keys to sign it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by several test programs, which stop at the first surprise"
)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Utc};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use rand_core::OsRng;
use seal::{
    Appearance, Blank, BoxError, DocMdp, Identity, InstallationKeys, Signing, Verification, VerifyOptions,
};
use tempfile::TempDir;

pub const SEAL_FIELD: &str = "Entreprise";
pub const CLIENT_FIELD: &str = "Client";
pub const CLIENT: &str = "Łucja Żółć-N’Guyen, « Zoë »";
pub const EXPLANATION: &str = "Signature simple recueillie sur l’appareil de l’entreprise, nom déclaré";

pub fn now() -> DateTime<Utc> {
    // The present, because other programs judge certificates by their own clock.
    std::time::SystemTime::now().into()
}

pub fn local_now() -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt(3600).unwrap();
    DateTime::from_timestamp(now().timestamp(), 0)
        .unwrap()
        .with_timezone(&offset)
}

pub fn keys() -> InstallationKeys {
    InstallationKeys::generate("Bâti Été & Fils", "FR", now(), &mut OsRng).unwrap()
}

pub fn client(keys: &InstallationKeys) -> Identity {
    seal::session_identity(CLIENT, EXPLANATION, keys, now(), &mut OsRng).unwrap()
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// Page, picture, attachment, structure tree, two fields.
pub fn document() -> Document {
    let mut doc = Document::with_version("1.7");
    let pages = doc.new_object_id();
    let page = doc.new_object_id();
    let structure = doc.new_object_id();
    let pixels: Vec<u8> = (0..48 * 48 * 3u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let image = doc.add_object(Stream::new(
        dictionary! { "Type" => name("XObject"), "Subtype" => name("Image"), "Width" => 48, "Height" => 48, "ColorSpace" => name("DeviceRGB"), "BitsPerComponent" => 8 },
        pixels,
    ));
    let font = doc.add_object(
        dictionary! { "Type" => name("Font"), "Subtype" => name("Type1"), "BaseFont" => name("Helvetica") },
    );
    let content = b"/P <</MCID 0>> BDC BT /F 18 Tf 50 780 Td (Proces-verbal de reception) Tj ET EMC\nq 100 0 0 100 50 600 cm /I Do Q";
    let content = doc.add_object(Stream::new(Dictionary::new(), content.to_vec()));
    let (mut fields, mut elements) = (Vec::new(), Vec::new());
    for (index, field) in [SEAL_FIELD, CLIENT_FIELD].iter().enumerate() {
        let left = 50 + 260 * i64::try_from(index).unwrap();
        let empty = doc.add_object(Stream::new(
            dictionary! { "Type" => name("XObject"), "Subtype" => name("Form"), "BBox" => vec![0.into(), 0.into(), 240.into(), 90.into()] },
            b"\n".to_vec(),
        ));
        let widget = doc.add_object(dictionary! {
            "Type" => name("Annot"), "Subtype" => name("Widget"), "FT" => name("Sig"), "T" => Object::string_literal(*field), "TU" => Object::string_literal(*field),
            "F" => 4, "P" => Object::Reference(page), "StructParent" => i64::try_from(index).unwrap() + 1,
            "Rect" => vec![left.into(), 100.into(), (left + 240).into(), 190.into()], "AP" => dictionary! { "N" => Object::Reference(empty) },
        });
        let reference = dictionary! { "Type" => name("OBJR"), "Obj" => Object::Reference(widget), "Pg" => Object::Reference(page) };
        elements.push(doc.add_object(dictionary! { "Type" => name("StructElem"), "S" => name("Form"), "P" => Object::Reference(structure), "K" => reference }));
        fields.push(widget);
    }
    let paragraph = doc.add_object(dictionary! { "Type" => name("StructElem"), "S" => name("P"), "P" => Object::Reference(structure), "Pg" => Object::Reference(page), "K" => 0 });
    let all: Vec<Object> = std::iter::once(paragraph)
        .chain(elements.iter().copied())
        .map(Object::Reference)
        .collect();
    let numbers = vec![
        0.into(),
        Object::Array(vec![Object::Reference(paragraph)]),
        1.into(),
        Object::Reference(elements[0]),
        2.into(),
        Object::Reference(elements[1]),
    ];
    doc.objects.insert(structure, dictionary! { "Type" => name("StructTreeRoot"), "K" => all, "ParentTree" => dictionary! { "Nums" => numbers }, "ParentTreeNextKey" => 3 }.into());
    doc.objects.insert(
        page,
        dictionary! {
            "Type" => name("Page"), "Parent" => Object::Reference(pages), "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Contents" => Object::Reference(content), "StructParents" => 0, "Tabs" => name("S"),
            "Annots" => fields.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>(),
            "Resources" => dictionary! { "Font" => dictionary! { "F" => Object::Reference(font) }, "XObject" => dictionary! { "I" => Object::Reference(image) } },
        }
        .into(),
    );
    doc.objects.insert(
        pages,
        dictionary! { "Type" => name("Pages"), "Kids" => vec![Object::Reference(page)], "Count" => 1 }.into(),
    );
    let mut data = Stream::new(
        dictionary! { "Type" => name("EmbeddedFile"), "Subtype" => name("application/json") },
        br#"{"number":"2026-014"}"#.repeat(20),
    );
    data.compress().unwrap();
    let data = doc.add_object(data);
    let attachment = doc.add_object(dictionary! {
        "Type" => name("Filespec"), "F" => Object::string_literal("acte.json"), "UF" => Object::string_literal("acte.json"),
        "AFRelationship" => name("Data"), "EF" => dictionary! { "F" => Object::Reference(data), "UF" => Object::Reference(data) },
    });
    let form = doc.add_object(
        dictionary! { "Fields" => fields.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>() },
    );
    let info = doc.add_object(dictionary! { "Title" => Object::string_literal("PV") });
    let root = doc.add_object(dictionary! {
        "Type" => name("Catalog"), "Pages" => Object::Reference(pages), "AcroForm" => Object::Reference(form), "Lang" => Object::string_literal("fr"),
        "MarkInfo" => dictionary! { "Marked" => true }, "StructTreeRoot" => Object::Reference(structure), "AF" => vec![Object::Reference(attachment)],
        "Names" => dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![Object::string_literal("acte.json"), Object::Reference(attachment)] } },
    });
    doc.trailer.set("Root", Object::Reference(root));
    doc.trailer.set("Info", Object::Reference(info));
    let id = Object::String(vec![7; 16], lopdf::StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
    doc
}

/// Draws a border and, with an object of its own, a picture of one point.
pub struct Frame;

impl Appearance for Frame {
    fn draw(
        &self,
        width: f32,
        height: f32,
        add: &mut dyn FnMut(Object) -> ObjectId,
    ) -> Result<Stream, BoxError> {
        let dot = add(Stream::new(dictionary! { "Type" => name("XObject"), "Subtype" => name("Image"), "Width" => 1, "Height" => 1, "ColorSpace" => name("DeviceGray"), "BitsPerComponent" => 8 }, vec![9]).into());
        let content = format!("0 0 {width} {height} re S q 9 0 0 9 5 5 cm /D Do Q");
        let resources = dictionary! { "XObject" => dictionary! { "D" => Object::Reference(dot) } };
        Ok(Stream::new(
            dictionary! { "Resources" => resources },
            content.into_bytes(),
        ))
    }
}

pub fn details() -> Vec<(String, String)> {
    let strokes: String = (0..4000).map(|i| format!("[{i},{},0.5],", i * 7 % 901)).collect();
    vec![
        (
            "Consent".to_owned(),
            "Je reçois l’ouvrage avec réserves (lu et approuvé)".to_owned(),
        ),
        ("Device".to_owned(), "tablet".to_owned()),
        ("Strokes".to_owned(), format!("[{strokes}[]]")),
    ]
}

pub struct Files {
    pub folder: TempDir,
    pub keys: InstallationKeys,
    pub plain: PathBuf,
    pub certified: PathBuf,
    pub signed: PathBuf,
}

pub fn seal_signing() -> Signing<'static> {
    Signing {
        field: SEAL_FIELD,
        signer_name: "Bâti Été & Fils",
        reason: "Procès-verbal émis",
        location: None,
        time: local_now(),
        certification: Some(DocMdp::FormFillingAndSigning),
        appearance: &Frame,
        details: &[],
    }
}

pub fn client_signing(details: &[(String, String)]) -> Signing<'_> {
    Signing {
        field: CLIENT_FIELD,
        signer_name: CLIENT,
        reason: "Réception avec réserves",
        location: Some("Saint-Étienne"),
        time: local_now(),
        certification: None,
        appearance: &Blank,
        details,
    }
}

/// Not signed, certified, and signed by the client too.
pub fn files() -> Files {
    files_of(document())
}

pub fn files_of(mut document: Document) -> Files {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let (plain, certified, signed) = (at("plain.pdf"), at("certified.pdf"), at("signed.pdf"));
    document.save(&plain).unwrap();
    let keys = keys();
    seal::sign(&plain, &certified, &seal_signing(), &keys.seal_identity()).unwrap();
    seal::sign(&certified, &signed, &client_signing(&details()), &client(&keys)).unwrap();
    Files {
        folder,
        keys,
        plain,
        certified,
        signed,
    }
}

impl Files {
    pub fn options(&self) -> VerifyOptions {
        VerifyOptions {
            trusted_roots: vec![self.keys.root_fingerprint().unwrap()],
            ..VerifyOptions::default()
        }
    }

    pub fn verify(&self, path: &Path) -> Verification {
        seal::verify(path, &self.options()).unwrap()
    }

    /// Whether these bytes pass as what was signed, by people we know.
    pub fn accepts(&self, bytes: &[u8]) -> bool {
        let path = self.folder.path().join("tried.pdf");
        std::fs::write(&path, bytes).unwrap();
        seal::verify(&path, &self.options()).is_ok_and(|facts| facts.intact() && facts.trusted())
    }

    /// The facts about these bytes.
    pub fn facts(&self, bytes: &[u8]) -> Verification {
        let path = self.folder.path().join("tried.pdf");
        std::fs::write(&path, bytes).unwrap();
        self.verify(&path)
    }
}

/// An update by hand: `objects` in their final form, then a table. `trailer` comes on top of what the last one had.
pub fn updated(base: &[u8], objects: &[(u32, String)], root: &str) -> Vec<u8> {
    let mut out = base.to_vec();
    let previous = last_startxref(base);
    let mut table = String::from("xref\n");
    for (number, body) in objects {
        table += &format!("{number} 1\n{:010} 00000 n\r\n", out.len());
        out.extend(format!("{number} 0 obj\n{body}\nendobj\n").bytes());
    }
    let start = out.len();
    let id = "<07070707070707070707070707070707>";
    let size = 500;
    out.extend(format!("{table}trailer\n<</Size {size} /Root {root} /Prev {previous} /ID [{id} {id}] >>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

pub fn last_startxref(bytes: &[u8]) -> u64 {
    let at = find_last(bytes, b"startxref").unwrap() + 9;
    let text = String::from_utf8_lossy(&bytes[at..]);
    text.split_whitespace().next().unwrap().parse().unwrap()
}

pub fn find_last(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).rposition(|w| w == needle)
}

pub fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|w| w == needle)
}
