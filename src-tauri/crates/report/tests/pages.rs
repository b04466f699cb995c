//! The engine at its public surface: what comes out is read back with lopdf.
#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{Album, bytes_of, meta, specimen, specimen_album};
use lopdf::{Dictionary, Document as File, Object};
use report::*;

fn read(bytes: &[u8]) -> File {
    File::load_mem(bytes).unwrap()
}

fn composed(photos: &Album, compose: impl FnOnce(&mut Composer<'_, '_>)) -> Vec<u8> {
    let mut document = Document::new(meta(), photos).unwrap();
    document.compose(compose);
    bytes_of(document)
}

/// The words of each page, as a reader of the file finds them.
fn pages(file: &File) -> Vec<String> {
    let numbers: Vec<u32> = file.get_pages().keys().copied().collect();
    numbers
        .iter()
        .map(|number| file.extract_text(&[*number]).unwrap())
        .collect()
}

/// Every structure element by its tag.
fn elements<'f>(file: &'f File, tag: &str) -> Vec<&'f Dictionary> {
    let of_tag = |dictionary: &&Dictionary| {
        dictionary
            .get(b"S")
            .and_then(Object::as_name)
            .is_ok_and(|name| name == tag.as_bytes())
            && dictionary.has(b"P")
    };
    file.objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(of_tag)
        .collect()
}

fn rows(count: usize) -> (Vec<ColumnHead>, Vec<Row>) {
    let heads = vec![
        ColumnHead::new("Rang", Width::Points(40.0)),
        ColumnHead::new("Ouvrage", Width::Share(1.0)),
        ColumnHead::amounts("Montant", Width::Points(80.0)),
    ];
    let row = |n: usize| {
        let words = "pose et réglage sur place ".repeat(1 + n % 9);
        Row::new([
            Cell::text(format!("debut{n}")),
            Cell::text(words).small("critère convenu"),
            Cell::text(format!("fin{n}")),
        ])
    };
    (heads, (0..count).map(row).collect())
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let album = specimen_album();
    let first = bytes_of(specimen(&album));
    // The profile's and the lower layer's clocks count in seconds.
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert!(first == bytes_of(specimen(&album)));
}

#[test]
fn another_clock_gives_another_identity() {
    let album = Album::default();
    let id = |seconds| {
        let mut meta = meta();
        meta.created += chrono::TimeDelta::seconds(seconds);
        let mut document = Document::new(meta, &album).unwrap();
        document.compose(|c| {
            c.paragraph("Texte");
        });
        read(&bytes_of(document)).trailer.get(b"ID").unwrap().clone()
    };
    assert_eq!(id(0), id(0));
    assert_ne!(id(0), id(1));
}

#[test]
fn a_table_of_two_hundred_rows_keeps_each_row_whole_and_repeats_its_head() {
    let album = Album::default();
    let (heads, rows) = rows(200);
    let file = read(&composed(&album, |c| {
        c.table(&heads, rows);
    }));
    let pages = pages(&file);
    assert!(pages.len() > 5);
    for n in 0..200 {
        let holds = |word: &str| {
            let whole = |page: &String| page.split_whitespace().any(|found| found == word);
            pages.iter().position(whole).unwrap()
        };
        assert_eq!(holds(&format!("debut{n}")), holds(&format!("fin{n}")), "row {n}");
    }
    assert!(pages.iter().all(|page| page.contains("Montant")));
    assert_eq!(elements(&file, "TR").len(), 201);
    // A repeated head is decoration: it is read once.
    assert_eq!(elements(&file, "TH").len(), 3);
    assert!(elements(&file, "TH").iter().all(|cell| cell.has(b"A")));
}

#[test]
fn a_row_taller_than_a_page_goes_on_where_it_was_cut() {
    let album = Album::default();
    let long = "Un récit qui ne finit pas. ".repeat(600);
    let file = read(&composed(&album, |c| {
        let heads = [
            ColumnHead::new("A", Width::Share(1.0)),
            ColumnHead::new("B", Width::Share(1.0)),
        ];
        c.table(
            &heads,
            [Row::new([Cell::text(long.as_str()), Cell::text("court")])],
        );
    }));
    let words: usize = pages(&file)
        .iter()
        .map(|page| page.matches("finit").count())
        .sum();
    assert!(file.get_pages().len() >= 3);
    assert_eq!(words, 600);
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    let album = Album::default();
    for lines in 40..60 {
        let file = read(&composed(&album, |c| {
            for n in 0..lines {
                c.paragraph(format!("ligne {n}"));
            }
            c.heading(2, "TITRE");
            c.paragraph("SUITE");
        }));
        let pages = pages(&file);
        let page = |word: &str| pages.iter().position(|page| page.contains(word)).unwrap();
        assert_eq!(page("TITRE"), page("SUITE"), "{lines} lines before it");
    }
}

#[test]
fn no_line_of_a_paragraph_stands_alone() {
    let album = Album::default();
    for lines in 40..60 {
        let file = read(&composed(&album, |c| {
            for n in 0..lines {
                c.paragraph(format!("ligne {n}"));
            }
            c.paragraph("un\ndeux\ntrois\nquatre\ncinq");
        }));
        let pages = pages(&file);
        let page = |word: &str| pages.iter().position(|page| page.contains(word)).unwrap();
        assert_eq!(page("un"), page("deux"), "{lines} lines before it");
        assert_eq!(page("quatre"), page("cinq"), "{lines} lines before it");
    }
}

#[test]
fn what_is_kept_together_stands_on_one_page() {
    let album = Album::default();
    for lines in 30..60 {
        let file = read(&composed(&album, |c| {
            for n in 0..lines {
                c.paragraph(format!("ligne {n}"));
            }
            c.keep_together(|c| {
                c.callout(style::Tone::Positive, "DECISION");
                c.signature_boxes([SignatureBox {
                    name: "SIGNATAIRE".into(),
                    capacity: "Client".into(),
                    statement: vec![],
                    space: SignatureSpace::Field {
                        name: "client".into(),
                        label: "Signature".into(),
                    },
                    anchor: None,
                }]);
            });
        }));
        let pages = pages(&file);
        let page = |word: &str| pages.iter().position(|page| page.contains(word)).unwrap();
        assert_eq!(page("DECISION"), page("SIGNATAIRE"), "{lines} lines before it");
    }
}

#[test]
fn a_character_without_glyph_is_named_and_nothing_is_written() {
    let album = Album::default();
    let mut document = Document::new(meta(), &album).unwrap();
    document.compose(|c| {
        c.paragraph("Le client a dit 👍 sur place, puis 漢.");
    });
    let mut out = Vec::new();
    let Err(Error::MissingGlyphs(missing)) = document.write(&mut out) else {
        panic!("written")
    };
    assert!(out.is_empty());
    let characters: Vec<char> = missing.iter().map(|missing| missing.character).collect();
    assert_eq!(characters, ['漢', '👍']);
    assert!(missing[1].places[0].contains("client a dit 👍 sur place"));
}

#[test]
fn accents_cyrillic_greek_vietnamese_and_signs_are_written() {
    let album = Album::default();
    let text = "Œuvre, Жёлтый дом, Τέλος, Tiếng Việt, 5 ≤ 7 → ✓ ⚑ ✕, ₽ € ½";
    let file = read(&composed(&album, |c| {
        c.paragraph(text);
    }));
    let found = pages(&file).concat();
    for word in ["Œuvre", "Жёлтый", "Τέλος", "Việt"] {
        assert!(found.contains(word), "{word} in {found}");
    }
}

#[test]
fn a_word_wider_than_its_column_is_broken_and_loses_nothing() {
    let album = Album::default();
    let hash = "0123456789abcdef".repeat(20);
    let file = read(&composed(&album, |c| {
        c.paragraph(hash.as_str());
    }));
    let found: String = pages(&file).concat().split_whitespace().collect();
    assert_eq!(found, hash);
}

#[test]
fn a_photo_is_copied_unchanged_and_read_only_once() {
    let mut album = Album::default();
    album.add("p", 64, 48, 1);
    let figure = || Figure {
        photo: Some("p".into()),
        alt: "Mur".into(),
        ..Figure::default()
    };
    let file = read(&composed(&album, |c| {
        c.figures(2, [figure(), figure()]);
    }));
    assert_eq!(*album.opened.borrow(), ["p"]);
    let photo = file.objects.values().find_map(|object| {
        let stream = object.as_stream().ok()?;
        (stream.dict.get(b"Subtype").ok()?.as_name().ok()? == b"Image").then_some(stream)
    });
    let mut original = Vec::new();
    album.open("p").unwrap().read_to_end(&mut original).unwrap();
    assert!(photo.unwrap().content == original);
    assert_eq!(elements(&file, "Figure").len(), 2);
    assert!(
        elements(&file, "Figure")
            .iter()
            .all(|figure| figure.has(b"Alt") && figure.has(b"A"))
    );
}

#[test]
fn a_photo_of_another_length_than_announced_is_an_error() {
    for off in [-1_i64, 1] {
        let mut album = Album::default();
        album.add("p", 64, 48, 1);
        album.alter("p", |info| info.bytes = info.bytes.wrapping_add_signed(off));
        let mut document = Document::new(meta(), &album).unwrap();
        document.compose(|c| {
            c.figures(
                1,
                [Figure {
                    photo: Some("p".into()),
                    ..Figure::default()
                }],
            );
        });
        let error = document.write(&mut Vec::new()).unwrap_err();
        assert!(matches!(error, Error::PhotoLength { .. }), "{error}");
    }
}

#[test]
fn a_photo_that_cannot_be_shown_leaves_its_name_and_the_reason() {
    let mut album = Album::default();
    album.add("cmyk", 64, 48, 1);
    album.alter("cmyk", |info| info.components = 4);
    let figure = |key: &str| Figure {
        photo: Some(key.into()),
        placeholder: format!("{key}.jpg ne peut pas être imprimée"),
        ..Figure::default()
    };
    let file = read(&composed(&album, |c| {
        c.figures(2, [figure("cmyk"), figure("absente")]);
    }));
    let found = pages(&file).concat();
    assert!(found.contains("cmyk.jpg") && found.contains("absente.jpg"));
    assert!(album.opened.borrow().is_empty());
}

#[test]
fn every_piece_of_marked_content_belongs_to_one_element() {
    let album = specimen_album();
    let file = read(&bytes_of(specimen(&album)));
    let mut kids = Vec::new();
    for object in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        if object.get(b"S").is_err() || !object.has(b"P") {
            continue;
        }
        let all: Vec<&Object> = match object.get(b"K") {
            Ok(Object::Array(kids)) => kids.iter().collect(),
            Ok(kid) => vec![kid],
            Err(_) => vec![],
        };
        for kid in all.into_iter().filter_map(|kid| kid.as_dict().ok()) {
            if let Ok(mcid) = kid.get(b"MCID").and_then(Object::as_i64) {
                kids.push((kid.get(b"Pg").unwrap().as_reference().unwrap(), mcid));
            }
        }
    }
    let mut painted = Vec::new();
    for page in file.get_pages().into_values() {
        let content = file.get_and_decode_page_content(page).unwrap();
        let mut depth = 0;
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => {
                    depth += 1;
                    let mcid = operation.operands.get(1).and_then(|o| o.as_dict().ok());
                    let mcid = mcid
                        .and_then(|d| d.get(b"MCID").ok())
                        .and_then(|m| m.as_i64().ok());
                    painted.extend(mcid.map(|mcid| (page, mcid)));
                }
                "EMC" => depth -= 1,
                "BT" => assert!(depth > 0, "text outside marked content"),
                _ => {}
            }
            assert!(depth >= 0);
        }
        assert_eq!(depth, 0);
    }
    kids.sort_unstable();
    painted.sort_unstable();
    assert_eq!(kids, painted);
    assert!(!kids.is_empty());
}

#[test]
fn links_inside_the_document_lead_to_their_place_and_unknown_ones_are_plain_text() {
    let album = Album::default();
    let file = read(&composed(&album, |c| {
        c.paragraph(Rich::new().link("pièce 4", Target::Anchor("piece-4".into())));
        c.paragraph(Rich::new().link("pièce 5", Target::Anchor("piece-5".into())));
        c.new_page().anchor("piece-4").paragraph("ici");
    }));
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let links = file.get_page_annotations(pages[0]).unwrap();
    assert_eq!(links.len(), 1);
    let action = links[0].get(b"A").unwrap().as_dict().unwrap();
    let target = action.get(b"D").unwrap().as_array().unwrap();
    assert_eq!(target[0].as_reference().unwrap(), pages[1]);
    assert_eq!(links[0].get(b"F").unwrap().as_i64().unwrap(), 4);
    assert!(links[0].has(b"Contents") && links[0].has(b"StructParent"));
    assert_eq!(elements(&file, "Link").len(), 1);
}

#[test]
fn a_signature_field_is_the_only_kid_of_its_form_element() {
    let album = specimen_album();
    let mut bytes = Vec::new();
    let written = specimen(&album).write(&mut bytes).unwrap();
    assert_eq!(written.bytes, bytes.len() as u64);
    assert_eq!(written.fields.len(), 1);
    assert_eq!(written.fields[0].name, "client");
    let file = read(&bytes);
    let forms = elements(&file, "Form");
    assert_eq!(forms.len(), 1);
    let kid = forms[0].get(b"K").unwrap().as_dict().unwrap();
    let field = kid.get(b"Obj").unwrap().as_reference().unwrap();
    let field = file.get_dictionary(field).unwrap();
    assert_eq!(field.get(b"FT").unwrap().as_name().unwrap(), b"Sig");
    assert!(!field.has(b"V"));
}

#[test]
fn an_appearance_brings_its_own_letters() {
    let mut objects = Vec::new();
    let mut add = |object| {
        objects.push(object);
        (objects.len() as u32 + 100, 0)
    };
    let stroke = |x| InkPoint {
        x,
        y: x * x,
        pressure: 0.5,
    };
    let strokes = vec![(0..9).map(|n| stroke(n as f32)).collect::<Stroke>()];
    let lines = [
        Line::strong("Łukasz Żółć"),
        Line::plain("Maître d’ouvrage, 21 novembre 2026"),
    ];
    let form = signature_appearance(&lines, Some(&strokes), 220.0, 70.0, &mut add).unwrap();
    assert!(form.dict.has(b"Resources") && form.dict.has(b"BBox"));
    assert!(objects.len() >= 8);
    let none = signature_appearance(&[Line::plain("👍")], None, 220.0, 70.0, &mut |_| (1, 0));
    assert!(matches!(none, Err(Error::MissingGlyphs(_))));
}

/// Photos without end, of which only one may be open at a time.
struct Endless(std::rc::Rc<std::cell::Cell<usize>>);

struct Open {
    left: u64,
    count: std::rc::Rc<std::cell::Cell<usize>>,
}

impl std::io::Read for Open {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = buffer.len().min(self.left as usize);
        self.left -= count as u64;
        Ok(count)
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.count.set(self.count.get() - 1);
    }
}

const PHOTO_BYTES: u64 = 2_700_000;

impl PhotoSource for Endless {
    fn open(&self, _: &str) -> std::io::Result<Box<dyn std::io::Read>> {
        self.0.set(self.0.get() + 1);
        assert_eq!(self.0.get(), 1, "two photos open at once");
        Ok(Box::new(Open {
            left: PHOTO_BYTES,
            count: self.0.clone(),
        }))
    }

    fn info(&self, _: &str) -> std::io::Result<PhotoInfo> {
        let (width, height, components, bits, orientation) = (4000, 3000, 3, 8, 6);
        let (icc, bytes) = (None, PHOTO_BYTES);
        Ok(PhotoInfo {
            width,
            height,
            components,
            bits,
            orientation,
            icc,
            bytes,
        })
    }
}

/// Throws away what it is given, but remembers the largest piece.
#[derive(Default)]
struct Pieces {
    all: u64,
    largest: usize,
}

impl std::io::Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.all += bytes.len() as u64;
        self.largest = self.largest.max(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_hundred_large_photos_pass_through_in_small_pieces() {
    let photos = Endless(std::rc::Rc::default());
    let mut document = Document::new(meta(), &photos).unwrap();
    document.compose(|c| {
        let figure = |n: i32| Figure {
            photo: Some(n.to_string()),
            ..Figure::default()
        };
        c.figures(3, (0..100).map(figure));
    });
    let mut pieces = Pieces::default();
    let written = document.write(&mut pieces).unwrap();
    assert_eq!(written.bytes, pieces.all);
    assert!(pieces.all > 100 * PHOTO_BYTES);
    assert!(pieces.largest < 1_000_000, "{} bytes at once", pieces.largest);
}
