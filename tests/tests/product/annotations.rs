//! Annotations from the call to the printed page: kept beside the original, undone, frozen, and hidden parts gone from every
//! picture that is handed out.

use acceptance::annotation::{Area, Measured, Spot};
use acceptance::{Annotation, ExhibitId, ExhibitLink, ExhibitSource, LinkTarget, ReserveId};
use image::RgbImage;
use lopdf::{Document as File, Object};
use office::api::Call;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;
use tests::story::{self, RESERVE, Site};
use tests::tools::Tool;
use tests::world::{World, part};
use uuid::Uuid;

/// A part of the first photo through which its plumb line runs.
const HIDDEN: Area = Area {
    x: 2_000,
    y: 3_000,
    width: 5_000,
    height: 3_000,
};

fn annotations() -> Vec<Annotation> {
    let spot = |x, y| Spot { x, y };
    vec![
        Annotation::Blur { area: HIDDEN },
        Annotation::Arrow {
            from: spot(9_000, 9_000),
            to: spot(5_200, 8_000),
        },
        Annotation::Ellipse {
            area: Area {
                x: 100,
                y: 100,
                width: 2_000,
                height: 2_000,
            },
        },
        Annotation::Measure {
            from: spot(500, 9_500),
            to: spot(9_500, 9_500),
            measured: Measured {
                value: 80,
                over: Some(20_000),
                tolerance: Some(50),
            },
        },
        Annotation::Text {
            at: spot(6_000, 1_000),
            text: "Jour\u{200B} visible".to_owned(),
        },
        Annotation::Marker {
            at: spot(5_000, 9_000),
            reserve: RESERVE,
        },
    ]
}

fn annotate(exhibit: ExhibitId, annotations: Vec<Annotation>) -> Call {
    Call::AnnotateExhibit { exhibit, annotations }
}

fn drawn(world: &World, seed: usize) -> (Site, Vec<Annotation>) {
    let site = story::draft(world);
    let view = world.ask(annotate(site.exhibits[seed], annotations()));
    let kept = part(&view, &format!("/exhibits/{seed}/exhibit/annotations"));
    (site, kept)
}

/// The JPEG pictures in a PDF.
fn pictures(path: &Path) -> Vec<RgbImage> {
    let file = File::load(path).unwrap();
    let jpeg = |object: &Object| {
        let stream = object.as_stream().ok()?;
        let filter = stream.dict.get(b"Filter").ok()?.as_name().ok()?;
        (filter == b"DCTDecode").then(|| image::load_from_memory(&stream.content).unwrap().into_rgb8())
    };
    file.objects.values().filter_map(jpeg).collect()
}

/// Whether the plumb line of an upright photo of the story is seen between two heights, in ten-thousandths.
fn shows_line(picture: &RgbImage, from: u32, to: u32) -> bool {
    let row = |part: u32| picture.height() * part / 10_000;
    let columns = picture.width() * 3 / 10..picture.width() * 6 / 10;
    (row(from)..row(to)).any(|y| columns.clone().any(|x| picture.get_pixel(x, y).0[0] < 90))
}

fn hides(picture: &RgbImage) -> bool {
    let (top, low) = (u32::from(HIDDEN.y), u32::from(HIDDEN.y + HIDDEN.height));
    picture.width() > picture.height()
        && !shows_line(picture, top + 100, low - 100)
        && shows_line(picture, low + 300, 10_000)
}

#[test]
fn what_is_drawn_over_a_photo_leaves_the_photo_as_it_was() {
    let world = World::still(900);
    let (site, kept) = drawn(&world, 0);
    let Annotation::Text { text, .. } = &kept[4] else {
        panic!("words")
    };
    assert_eq!(text, "Jour visible");
    let media = |what: &str| {
        world
            .office
            .media(&format!("exhibit/{}/{what}", site.exhibits[0]))
            .unwrap()
    };
    let bytes = fs::read(&site.files[0]).unwrap();
    assert_eq!(fs::read(media("original").file).unwrap(), bytes);
    assert!(!hides(&image::open(media("view").file).unwrap().into_rgb8()));
    let view = world.ask(Call::OpenDossier {
        dossier: site.dossier,
    });
    let hash: String = part(&view, "/exhibits/0/exhibit/sha256");
    assert_eq!(hash, format!("{:x}", Sha256::digest(&bytes)));
    assert_eq!(world.ask(Call::VerifyJournal)["unbroken"], true);
}

#[test]
fn a_hidden_part_is_gone_from_the_act_and_from_the_dispute_file() {
    let world = World::still(901);
    let (site, _) = drawn(&world, 0);
    world.tell(Call::Issue { act: site.act });
    let act = story::export(&world, site.act, "acte.pdf");
    let shown = pictures(&act);
    assert_eq!(shown.len(), 6);
    let hidden: Vec<&RgbImage> = shown.iter().filter(|picture| hides(picture)).collect();
    assert_eq!(hidden.len(), 1);
    // What is left of the part: squares of one colour each, as far as JPEG keeps them.
    let square = hidden[0].get_pixel(160, 170);
    for (x, y) in [(150, 160), (170, 180), (180, 195)] {
        let near = hidden[0].get_pixel(x, y);
        for (one, other) in square.0.iter().zip(near.0) {
            assert!(one.abs_diff(other) < 12, "{square:?} {near:?}");
        }
    }
    // Nothing of the original’s data lies in the file, whereas the others pass as they are.
    let file = fs::read(&act).unwrap();
    let holds = |exhibit: usize| {
        let original = fs::read(&site.files[exhibit]).unwrap();
        // The pictures of a test are alike in places, and not as a whole.
        let most = &original[original.len() / 4..];
        file.windows(most.len()).any(|bytes| bytes == most)
    };
    assert!(!holds(0));
    assert!((1..6).all(holds));
    // Its printed hash and its frozen content are those of the original.
    let content = embedded(&act);
    let hash = format!("{:x}", Sha256::digest(fs::read(&site.files[0]).unwrap()));
    assert_eq!(content["exhibits"][0]["sha256"], hash.as_str());
    assert_eq!(content["exhibits"][0]["annotations"][0]["kind"], "blur");
    assert!(content["exhibits"][1].get("annotations").is_none());

    let dispute = world.beside("litige.pdf");
    world.tell(Call::ExportDispute {
        dossier: site.dossier,
        path: dispute.clone(),
    });
    let shown = pictures(&dispute);
    assert_eq!(shown.iter().filter(|picture| hides(picture)).count(), 1);
    judged(&[&act, &dispute]);
}

/// The act’s content within its file.
fn embedded(path: &Path) -> serde_json::Value {
    let file = File::load(path).unwrap();
    let content = file.objects.values().find_map(|object| {
        let stream = object.as_stream().ok()?;
        let is_file = stream.dict.get(b"Type").ok()?.as_name().ok()? == b"EmbeddedFile";
        let content = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        is_file.then(|| serde_json::from_slice(&content).unwrap())
    });
    content.unwrap()
}

fn judged(files: &[&Path]) {
    let Some(verapdf) = Tool::in_variable("veraPDF", "SANS_RESERVE_VERAPDF") else {
        return;
    };
    for profile in ["3a", "ua1"] {
        let mut arguments = vec![profile.as_ref()];
        arguments.extend(files.iter().map(|path| path.as_os_str()));
        let said = verapdf.run(&arguments);
        assert!(said.success, "{profile}: {}", said.text);
    }
}

#[test]
fn what_was_issued_stays_as_it_was_drawn() {
    let world = World::still(902);
    let (site, _) = drawn(&world, 0);
    world.tell(Call::Issue { act: site.act });
    let before = fs::read(story::export(&world, site.act, "before.pdf")).unwrap();
    world.tell(annotate(site.exhibits[0], Vec::new()));
    let after = fs::read(story::export(&world, site.act, "after.pdf")).unwrap();
    assert_eq!(before, after);
}

#[test]
fn a_drawing_is_undone_and_done_again_by_its_name() {
    let world = World::still(903);
    let site = story::draft(&world);
    let exhibit = site.exhibits[2];
    let count = |view: &serde_json::Value| {
        view["exhibits"][2]["exhibit"]["annotations"]
            .as_array()
            .map_or(0, Vec::len)
    };
    let view = world.ask(annotate(exhibit, annotations()));
    assert_eq!(count(&view), 6);
    assert!(
        view["undo"].as_str().unwrap().contains("Annotation ajoutée"),
        "{}",
        view["undo"]
    );
    let links: Vec<ExhibitLink> = part(&view, "/exhibits/2/exhibit/links");
    assert!(
        links
            .iter()
            .any(|link| link.target == LinkTarget::Reserve(RESERVE)),
        "a marked reserve is one that the photo shows"
    );
    let view = world.ask(Call::Undo {
        dossier: site.dossier,
    });
    assert_eq!(count(&view), 0);
    let links: Vec<ExhibitLink> = part(&view, "/exhibits/2/exhibit/links");
    assert_eq!(links.len(), 1, "the tie goes with the marker");
    let view = world.ask(Call::Redo {
        dossier: site.dossier,
    });
    assert_eq!(count(&view), 6);
}

#[test]
fn what_cannot_be_drawn_is_refused_and_leaves_what_was() {
    let world = World::still(904);
    let (site, kept) = drawn(&world, 0);
    let exhibit = site.exhibits[0];
    let at = Spot { x: 10_001, y: 0 };
    let words = |text: String| Annotation::Text {
        at: Spot { x: 0, y: 0 },
        text,
    };
    let marker = Annotation::Marker {
        at: Spot { x: 0, y: 0 },
        reserve: ReserveId(Uuid::from_u128(77)),
    };
    let text = "ici".to_owned();
    for (annotations, code) in [
        (vec![Annotation::Text { at, text }], "problem-annotation-outside"),
        (vec![words("é".repeat(121))], "problem-annotation-text"),
        (vec![words("\u{200B}".to_owned())], "problem-annotation-no-text"),
        (vec![words("x".to_owned()); 61], "problem-annotations-too-many"),
        (vec![marker], "problem-link-unknown"),
    ] {
        assert_eq!(world.refused(annotate(exhibit, annotations)).code, code);
    }
    let note = world.beside("note.txt");
    fs::write(&note, "Une note du chantier.").unwrap();
    let view = world.ask(Call::Attach {
        dossier: site.dossier,
        paths: vec![note],
        source: ExhibitSource::File,
        links: Vec::new(),
    });
    let added: Vec<ExhibitId> = part(&view, "/added");
    let refused = world.refused(annotate(added[0], vec![words("ici".to_owned())]));
    assert_eq!(refused.code, "problem-annotation-not-a-photo");
    let view = world.ask(Call::OpenDossier {
        dossier: site.dossier,
    });
    let still: Vec<Annotation> = part(&view, "/exhibits/0/exhibit/annotations");
    assert_eq!(still, kept);
}
