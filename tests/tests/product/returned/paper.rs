//! The printed pages that came back signed by hand.

use super::elsewhere::{CLIENT, CONTRACTOR, write};
use acceptance::{Act, ActId, ExhibitId, ExhibitSource, SignatoryId, SignatureManner};
use chrono::NaiveDate;
use image::{DynamicImage, GrayImage, Luma};
use office::api::Call;
use qrcode::{Color, EcLevel, QrCode};
use serde_json::Value;
use std::path::PathBuf;
use tests::story::{self, Site};
use tests::tools::Tool;
use tests::world::{World, facts, part};
use uuid::Uuid;

/// Issued, with the number of its pages and the beginning of its fingerprint.
struct Printed {
    world: World,
    site: Site,
    pages: u32,
    fingerprint: String,
}

fn printed(seed: u64) -> Printed {
    let world = World::still(seed);
    let site = story::draft(&world);
    let preview = world.ask(Call::Preview { act: site.act });
    let issued = world.ask(Call::Issue { act: site.act });
    let fingerprint: String = part(&issued, "/fingerprint");
    Printed {
        pages: part(&preview, "/pages"),
        fingerprint: fingerprint.split_whitespace().collect(),
        world,
        site,
    }
}

impl Printed {
    fn mark(&self, page: u32) -> String {
        format!(
            "SANS-RESERVE:PV-2026-0001:{}:{page}/{}",
            self.fingerprint, self.pages
        )
    }

    fn photo(&self, page: u32) -> PathBuf {
        photo(&self.world, &self.mark(page), &format!("page-{page}.png"))
    }

    fn photos(&self) -> Vec<PathBuf> {
        (1..=self.pages).map(|page| self.photo(page)).collect()
    }

    fn inspect(&self, paths: Vec<PathBuf>, act: Option<ActId>) -> Value {
        self.world.ask(Call::InspectPaper { paths, act })
    }

    fn call(&self, paths: Vec<PathBuf>, signed: &[u128], on: &str) -> Call {
        Call::BindPaper {
            act: self.site.act,
            paths,
            signed: signed
                .iter()
                .map(|id| SignatoryId(Uuid::from_u128(*id)))
                .collect(),
            signed_on: on.parse::<NaiveDate>().unwrap(),
            incomplete: false,
        }
    }

    /// The same, though pages are missing or are not recognised.
    fn as_they_are(&self, paths: Vec<PathBuf>, signed: &[u128]) -> Call {
        let mut call = self.call(paths, signed, TODAY);
        if let Call::BindPaper { incomplete, .. } = &mut call {
            *incomplete = true;
        }
        call
    }

    fn bind(&self, paths: Vec<PathBuf>, signed: &[u128]) -> Value {
        self.world.ask(self.call(paths, signed, TODAY))
    }

    fn act(&self) -> Act {
        part(&self.world.ask(Call::OpenAct { act: self.site.act }), "/act")
    }
}

/// The day of the still world.
const TODAY: &str = "2026-11-21";

/// A page photographed askew, with a mark at its lower left.
fn photo(world: &World, text: &str, name: &str) -> PathBuf {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
    let (modules, colours) = (code.width(), code.to_colors());
    let mut page = GrayImage::from_pixel(1240, 1754, Luma([238]));
    for (index, colour) in colours.iter().enumerate() {
        if *colour == Color::Dark {
            let (column, row) = (index % modules, index / modules);
            for dot in 0..16 {
                let x = 90 + column * 4 + dot % 4;
                let y = 1590 + row * 4 + dot / 4;
                page.put_pixel(x as u32, y as u32, Luma([30]));
            }
        }
    }
    let page = DynamicImage::ImageLuma8(page).rotate180();
    let path = world.beside(name);
    page.save(&path).unwrap();
    path
}

fn messages(view: &Value) -> String {
    part::<Vec<String>>(view, "/messages").join(" ")
}

fn sheets(view: &Value) -> Vec<(Option<u32>, String)> {
    let sheets = view["sheets"].as_array().unwrap().iter();
    sheets
        .map(|sheet| (part(sheet, "/page"), part(sheet, "/message")))
        .collect()
}

#[test]
fn the_pages_are_recognised_and_bound_as_the_paper_of_their_act() {
    let printed = printed(61);
    let mut photos = printed.photos();
    photos.reverse();
    // Nobody says of which act they are.
    let view = printed.inspect(photos.clone(), None);
    assert_eq!(view["act"]["number"], "PV-2026-0001", "{view:#}");
    assert_eq!(part::<Vec<u32>>(&view, "/missing"), Vec::<u32>::new());
    assert_eq!(
        (&view["may_bind"], &view["incomplete"]),
        (&true.into(), &false.into())
    );
    assert_eq!(view["unsigned"].as_array().unwrap().len(), 2);
    assert!(messages(&view).contains("Seul le code"), "{}", messages(&view));
    assert!(
        messages(&view).contains("Gardez l’original"),
        "{}",
        messages(&view)
    );

    let bound = printed.bind(photos, &[CLIENT, CONTRACTOR]);
    // Nothing shows that but the word of whoever bound it, and that is said wherever the act is told of.
    assert_eq!(bound["status"], "signed_on_paper");
    for signature in bound["proof"]["signatures"].as_array().unwrap() {
        assert_eq!(signature["stated"], true, "{signature:#}");
        assert!(
            signature["manner"]
                .as_str()
                .unwrap()
                .contains("d’après l’entreprise")
        );
    }
    let act: Act = part(&bound, "/act");
    let issue = act.issue().unwrap();
    assert!(
        issue
            .signatures
            .iter()
            .all(|signature| signature.manner == SignatureManner::Paper
                && signature.revision.is_none()
                && signature.at >= issue.at)
    );
    let paper = issue.later.papers.first().unwrap();
    assert_eq!(paper.pages, (1..=printed.pages).collect::<Vec<_>>());
    assert_eq!(paper.missing, Vec::<u32>::new());
    assert_eq!(paper.scans.len(), printed.pages as usize);

    // They are exhibits, and no one throws them away.
    let exhibits = bound["dossier"]["exhibits"].as_array().unwrap();
    let captions: Vec<&str> = exhibits
        .iter()
        .filter_map(|view| view["exhibit"]["caption"].as_str())
        .filter(|caption| caption.contains("Papier de PV-2026-0001, page"))
        .collect();
    assert_eq!(captions.len(), printed.pages as usize, "{captions:?}");
    let scan: ExhibitId = paper.scans[0];
    let kept = printed.world.refused(Call::BinExhibit { exhibit: scan });
    assert_eq!(kept.code, "problem-exhibit-cited");
    let told = printed.world.ask(Call::VerifyAct { act: act.id });
    assert!(
        facts(&told).intact() && told.to_string().contains("D’après l’entreprise, signé à la main"),
        "{told:#}"
    );
    assert_eq!(printed.world.ask(Call::VerifyJournal)["unbroken"], true);
}

#[test]
fn missing_pages_are_named_and_double_ones_told() {
    let printed = printed(62);
    let last = printed.pages;
    let view = printed.inspect(vec![printed.photo(1), printed.photo(1)], None);
    assert_eq!(
        part::<Vec<u32>>(&view, "/missing"),
        (2..=last).collect::<Vec<_>>()
    );
    let told = sheets(&view);
    assert_eq!((told[0].0, told[1].0), (Some(1), Some(1)));
    assert!(told[1].1.contains("une fois de plus"), "{told:?}");
    let said = messages(&view);
    assert!(
        said.contains("où l’on signe"),
        "the page of signatures is missing: {said}"
    );
    // It may be bound where that is meant: what is missing stays written down.
    assert_eq!(
        (&view["may_bind"], &view["incomplete"]),
        (&true.into(), &true.into())
    );
    let one = || vec![printed.photo(1)];
    let problem = printed.world.refused(printed.call(one(), &[CLIENT], TODAY));
    assert_eq!(problem.code, "problem-paper-incomplete");
    let bound = printed.world.ask(printed.as_they_are(one(), &[CLIENT]));
    let act: Act = part(&bound, "/act");
    assert_eq!(
        act.issue().unwrap().later.papers[0].missing,
        (2..=last).collect::<Vec<_>>()
    );
}

#[test]
fn a_page_of_another_act_is_an_attack() {
    let printed = printed(63);
    let world = &printed.world;
    let other = format!(
        "SANS-RESERVE:PV-2026-0002:{}:2/{}",
        printed.fingerprint, printed.pages
    );
    let content = format!("SANS-RESERVE:PV-2026-0001:0123456789ABCDEF:2/{}", printed.pages);
    for (text, code) in [(other, "paper-other-act"), (content, "paper-other-content")] {
        let strange = photo(world, &text, "autre.png");
        let view = printed.inspect(vec![printed.photo(1), strange.clone()], None);
        assert_eq!(view["may_bind"], false, "{view:#}");
        assert_eq!(sheets(&view)[1].0, None);
        let problem = world.refused(printed.call(vec![printed.photo(1), strange], &[CLIENT], TODAY));
        assert_eq!(problem.code, code, "{}", problem.message);
    }
    assert_eq!(printed.act().issue().unwrap().signatures, []);
    assert_eq!(printed.act().issue().unwrap().later.papers, []);
}

#[test]
fn what_is_not_recognised_is_the_word_of_whoever_binds_it() {
    let printed = printed(64);
    let world = &printed.world;
    let strange = photo(world, "https://example.org/menu", "menu.png");
    let text = write(world, "note.txt", b"Bonjour");
    let view = printed.inspect(vec![strange.clone(), text.clone()], None);
    assert_eq!(view["act"], Value::Null);
    assert_eq!(view["may_bind"], false);
    let told = sheets(&view);
    assert!(
        told[0].1.contains("pas d’un acte") && told[1].1.contains("Ni photo ni PDF"),
        "{told:?}"
    );
    // With the act named, it can be; the record says that nothing was recognised.
    let view = printed.inspect(vec![strange.clone()], Some(printed.site.act));
    assert_eq!(view["may_bind"], true);
    assert!(messages(&view).contains("vous seul"), "{}", messages(&view));
    let problem = world.refused(printed.call(vec![strange.clone()], &[CLIENT], TODAY));
    assert_eq!(problem.code, "problem-paper-incomplete");
    // Paper that nobody is said to have signed is no original while somebody is still to sign.
    let problem = world.refused(printed.as_they_are(vec![strange.clone()], &[]));
    assert_eq!(problem.code, "problem-paper-nobody");
    assert_eq!(printed.act().issue().unwrap().later.papers, []);
    story::sign_by_all(world, printed.site.act);
    let bound = world.ask(printed.as_they_are(vec![strange], &[]));
    let told = bound["proof"]["papers"][0]["messages"].to_string();
    assert!(told.contains("Personne n’est indiqué"), "{told}");
    let act: Act = part(&bound, "/act");
    assert_eq!(act.issue().unwrap().later.papers[0].pages, Vec::<u32>::new());
    assert_eq!(bound["status"], "signed", "by all on the screen, not on paper");
}

#[test]
fn the_same_scans_are_bound_once() {
    let printed = printed(68);
    let world = &printed.world;
    printed.bind(printed.photos(), &[CLIENT]);
    let again = printed.inspect(printed.photos(), None);
    assert!(messages(&again).contains("déjà"), "{}", messages(&again));
    assert_eq!(
        again["may_bind"], true,
        "somebody else may be said to have signed them"
    );
    let bound = printed.bind(printed.photos(), &[CONTRACTOR]);
    let act: Act = part(&bound, "/act");
    let issue = act.issue().unwrap();
    assert_eq!((issue.signatures.len(), issue.later.papers.len()), (2, 1));
    // Nothing is left that they could show.
    let again = printed.inspect(printed.photos(), None);
    assert_eq!(again["may_bind"], false, "{again:#}");
    let problem = world.refused(printed.call(printed.photos(), &[], TODAY));
    assert_eq!(problem.code, "problem-paper-bound-already");
    // Another scan is another one.
    let other = photo(world, "https://example.org/menu", "menu.png");
    world.tell(printed.as_they_are(vec![other], &[]));
    assert_eq!(printed.act().issue().unwrap().later.papers.len(), 2);
}

#[test]
fn a_scan_that_an_act_rests_on_is_not_taken_back() {
    let printed = printed(69);
    let (world, dossier) = (&printed.world, printed.site.dossier);
    let scans = printed.photos();
    world.tell(Call::Attach {
        dossier,
        paths: scans.clone(),
        source: ExhibitSource::File,
        links: Vec::new(),
    });
    world.tell(Call::Undo { dossier });
    world.tell(Call::Redo { dossier });
    printed.bind(scans, &[CLIENT]);
    let problem = world.refused(Call::Undo { dossier });
    assert_eq!(problem.code, "problem-nothing-to-undo");
}

#[test]
fn a_day_that_cannot_be_and_a_second_signature_are_refused() {
    let printed = printed(65);
    let refused = |signed: &[u128], on: &str| {
        let call = printed.call(vec![printed.photo(1)], signed, on);
        printed.world.refused(call).code
    };
    assert_eq!(refused(&[CLIENT], "2026-11-20"), "problem-paper-before-issue");
    assert_eq!(refused(&[CLIENT], "2026-11-22"), "problem-paper-future");
    assert_eq!(refused(&[CLIENT, CLIENT], TODAY), "problem-already-signed");
    assert_eq!(refused(&[99], TODAY), "problem-no-signatory");
    let none = printed.world.refused(printed.call(Vec::new(), &[CLIENT], TODAY));
    assert_eq!(none.code, "problem-paper-empty");
    story::sign_by_all(&printed.world, printed.site.act);
    assert_eq!(refused(&[CLIENT], TODAY), "problem-already-signed");
    // The paper itself is still welcome.
    let bound = printed
        .world
        .ask(printed.as_they_are(vec![printed.photo(1)], &[]));
    assert_eq!(part::<Act>(&bound, "/act").issue().unwrap().signatures.len(), 2);
}

#[test]
fn nothing_is_bound_to_a_draft_or_a_voided_act() {
    let world = World::still(66);
    let site = story::draft(&world);
    let call = |printed: &Printed| printed.call(vec![printed.photo(1)], &[], TODAY);
    let printed = Printed {
        world,
        site,
        pages: 3,
        fingerprint: "0123456789ABCDEF".to_owned(),
    };
    assert_eq!(printed.world.refused(call(&printed)).code, "problem-not-issued");
    printed.world.tell(Call::Issue {
        act: printed.site.act,
    });
    printed.world.tell(Call::Void {
        act: printed.site.act,
        reason: "Erreur".to_owned(),
    });
    assert_eq!(printed.world.refused(call(&printed)).code, "problem-voided");
}

#[test]
fn our_own_pages_are_read_from_a_coarse_scan() {
    let Some(pdftoppm) = Tool::on_path("pdftoppm") else {
        return;
    };
    let printed = printed(67);
    let world = &printed.world;
    let file = story::export(world, printed.site.act, "imprime.pdf");
    for (resolution, options) in [
        ("150", ["-jpeg", "-gray"]),
        ("200", ["-png", "-gray"]),
        ("300", ["-jpeg", "-jpegopt=quality=40"]),
    ] {
        let prefix = world.beside(&format!("scan-{resolution}"));
        let mut arguments: Vec<std::ffi::OsString> = vec!["-r".into(), resolution.into()];
        arguments.extend(
            options
                .iter()
                .flat_map(|option| option.splitn(2, '='))
                .map(Into::into),
        );
        arguments.extend([file.clone().into_os_string(), prefix.clone().into_os_string()]);
        let said = pdftoppm.run(&arguments);
        assert!(said.success, "{}", said.text);
        let mut scans: Vec<PathBuf> = std::fs::read_dir(prefix.parent().unwrap())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.to_string_lossy().contains(&format!("scan-{resolution}-")))
            .collect();
        scans.sort();
        let view = printed.inspect(scans, None);
        assert_eq!(view["act"]["number"], "PV-2026-0001", "{resolution}: {view:#}");
        assert_eq!(
            part::<Vec<u32>>(&view, "/missing"),
            Vec::<u32>::new(),
            "{resolution}: {view:#}"
        );
        let pages: Vec<Option<u32>> = sheets(&view).into_iter().map(|sheet| sheet.0).collect();
        assert_eq!(
            pages,
            (1..=printed.pages).map(Some).collect::<Vec<_>>(),
            "{resolution}"
        );
    }
}
