//! Foreign programs judge the sealed file; each judgement has its twin on a file that was tampered with.

use office::api::Call;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tests::story::{self, Site};
use tests::tools::{Tool, trust_database};
use tests::world::{World, certificates, facts};

struct Sealed {
    world: World,
    file: PathBuf,
    trust: Vec<String>,
}

/// One sealed file for all judges, signed by both.
static SEALED: LazyLock<Sealed> = LazyLock::new(|| {
    let world = World::real();
    let site: Site = story::signed(&world);
    let file = story::export(&world, site.act, "act.pdf");
    let trust = certificates(&world.data());
    Sealed { world, file, trust }
});

#[test]
fn ours_finds_the_file_intact_and_a_changed_one_not() {
    assert!(ours(&SEALED.file), "{:#}", verify(&SEALED.file));
    for (name, file) in tampered("ours") {
        assert!(!ours(&file), "{name}: {:#}", verify(&file));
    }
}

#[test]
fn pyhanko_finds_the_file_intact_and_a_changed_one_not() {
    let Some(pyhanko) = Tool::in_variable("pyHanko", "SANS_RESERVE_PYHANKO") else {
        return;
    };
    let trust = SEALED.world.beside("trust.pem");
    fs::write(&trust, SEALED.trust.concat()).unwrap();
    let judge = |file: &Path| {
        let trust = trust.to_string_lossy().into_owned();
        let file = file.to_string_lossy().into_owned();
        pyhanko.run(&["sign", "validate", "--pretty-print", "--trust", &trust, &file])
    };
    let said = judge(&SEALED.file);
    assert!(said.success, "{}", said.text);
    let valid = said.text.matches("The signature is judged VALID").count();
    assert_eq!(valid, 3, "the seal and two signatures: {}", said.text);
    for (name, file) in tampered("pyhanko") {
        let said = judge(&file);
        let valid = said.text.matches("The signature is judged VALID").count();
        assert!(!said.success || valid < 3, "{name}: {}", said.text);
    }
}

#[test]
fn pdfsig_finds_the_file_intact_and_a_changed_one_not() {
    let Some(pdfsig) = Tool::on_path("pdfsig") else {
        return;
    };
    let folder = SEALED.world.beside("pdfsig");
    fs::create_dir_all(&folder).unwrap();
    let Some(database) = trust_database(&folder, &SEALED.trust) else {
        return;
    };
    let judge = |file: &Path| {
        let database = database.to_string_lossy().into_owned();
        let file = file.to_string_lossy().into_owned();
        pdfsig.run(&["-nssdir", &database, &file]).text
    };
    let said = judge(&SEALED.file);
    assert_eq!(said.matches("Signature is Valid").count(), 3, "{said}");
    assert_eq!(said.matches("Certificate is Trusted").count(), 3, "{said}");
    for (name, file) in tampered("pdfsig") {
        let said = judge(&file);
        assert!(said.matches("Signature is Valid").count() < 3, "{name}: {said}");
    }
}

#[test]
fn qpdf_finds_the_structure_whole_and_a_cut_file_not() {
    let Some(qpdf) = Tool::on_path("qpdf") else {
        return;
    };
    let said = qpdf.run(&["--check".as_ref(), SEALED.file.as_os_str()]);
    assert!(said.success && !said.text.contains("WARNING"), "{}", said.text);
    let bytes = fs::read(&SEALED.file).unwrap();
    let cut = SEALED.world.beside("cut.pdf");
    fs::write(&cut, &bytes[..bytes.len() - bytes.len() / 10]).unwrap();
    let said = qpdf.run(&["--check".as_ref(), cut.as_os_str()]);
    assert!(!said.success || said.text.contains("WARNING"), "{}", said.text);
}

#[test]
fn verapdf_finds_an_archivable_and_accessible_document() {
    let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") else {
        return;
    };
    for profile in ["3a", "ua1"] {
        let said = verapdf.run(&[profile.as_ref(), SEALED.file.as_os_str()]);
        assert!(said.success, "{profile}: {}", said.text);
    }
    // A title taken out of the metadata: of the same length, so that the structure stays whole.
    let untitled = SEALED.world.beside("untitled.pdf");
    let bytes = fs::read(&SEALED.file).unwrap();
    fs::write(&untitled, replaced(&bytes, b"pdfaid:part", b"pdfaid:tart")).unwrap();
    let said = verapdf.run(&["3a".as_ref(), untitled.as_os_str()]);
    assert!(!said.success, "{}", said.text);
}

#[test]
fn every_page_is_drawn_with_something_on_it() {
    let Some(pdftoppm) = Tool::on_path("pdftoppm") else {
        return;
    };
    let folder = SEALED.world.beside("pages");
    fs::create_dir_all(&folder).unwrap();
    let prefix = folder.join("page");
    let said = pdftoppm.run(&[
        "-png".as_ref(),
        "-r".as_ref(),
        "40".as_ref(),
        SEALED.file.as_os_str(),
        prefix.as_os_str(),
    ]);
    assert!(said.success && said.text.is_empty(), "{}", said.text);
    let pages: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(pages.len() >= 2, "{} pages", pages.len());
    for page in pages {
        assert!(share_of_ink(&page) > 0.005, "{} is empty", page.display());
    }
}

fn share_of_ink(page: &Path) -> f64 {
    let picture = image::open(page).unwrap().to_luma8();
    let dark = picture.pixels().filter(|pixel| pixel.0[0] < 200).count();
    dark as f64 / picture.len() as f64
}

fn ours(file: &Path) -> bool {
    let path = file.to_owned();
    // A file that cannot even be read as a PDF may be refused with a sentence: it is not said to be intact either way.
    match SEALED.world.office.answer(Call::VerifyFile { path }) {
        Ok(view) => facts(&view).intact(),
        Err(_) => false,
    }
}

fn verify(file: &Path) -> Value {
    let path = file.to_owned();
    SEALED
        .world
        .office
        .answer(Call::VerifyFile { path })
        .unwrap_or_default()
}

/// Copies of the sealed file, each with one byte changed where it must not go unseen: in a photo, a page, the attached
/// content, the first signature, what is between revisions, near the end.
fn tampered(judge: &str) -> Vec<(String, PathBuf)> {
    let bytes = fs::read(&SEALED.file).unwrap();
    let contents = find(&bytes, b"/Contents <")
        .or_else(|| find(&bytes, b"/Contents<"))
        .unwrap();
    let revision = find(&bytes, b"%%EOF").unwrap();
    let places = [
        ("the head", 12),
        ("a tenth", bytes.len() / 10),
        ("a third", bytes.len() / 3),
        ("the half", bytes.len() / 2),
        ("before the first end", revision - 40),
        ("in a signature", contents + 200),
        ("after the first end", revision + 60),
    ];
    let folder = SEALED.world.beside(&format!("tampered-{judge}"));
    fs::create_dir_all(&folder).unwrap();
    let write = |(name, place): (&str, usize)| {
        let mut changed = bytes.clone();
        // Another hexadecimal digit where one stands, another byte elsewhere.
        changed[place] = if changed[place] == b'0' {
            b'1'
        } else {
            changed[place] ^ 1
        };
        let file = folder.join(format!("{}.pdf", name.replace(' ', "-")));
        fs::write(&file, changed).unwrap();
        (name.to_owned(), file)
    };
    places.into_iter().map(write).collect()
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes.windows(pattern.len()).position(|window| window == pattern)
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut changed = bytes.to_vec();
    let mut place = 0;
    while let Some(found) = find(&changed[place..], from) {
        changed[place + found..place + found + to.len()].copy_from_slice(to);
        place += found + to.len();
    }
    changed
}
