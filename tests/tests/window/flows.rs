//! From an empty desk to a verified file, and what the window says when it cannot start.

use crate::driver::Driver;
use crate::stage::Stage;
use office::Office;
use office::api::Call;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tests::world::facts;
use tests::{edge, photos};

const ESCAPE: &str = "\u{E00C}";
const DOWN: &str = "\u{E015}";

const ITEMS: [(&str, &str); 5] = [
    ("Porte du séjour", "980"),
    ("Plinthes du couloir", "1134"),
    ("Parquet du séjour", "7425"),
    ("Placard de la chambre", "5898,50"),
    ("Seuil d’entrée", "300"),
];

#[test]
fn an_act_goes_from_an_empty_desk_to_a_verified_file() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let exported = folder.path().join("PV.pdf");
    {
        let stage = Stage::open(&data, &[]);
        let window = &stage.window;
        present_oneself(window);
        make_dossier(window);
        window.picture("2-dossier");
        window.click("#start-reception");
        decide(window);
        contest(window);
        attach(window, &photos::take(&folder.path().join("camera"), 0..6));
        window.picture("3-act");
        complete(window);
        read_and_issue(window);
        sign_all(window);
        export(window, &exported);
        window.picture("8-exported");
        window.click("#verify-act");
        window.find("[data-testid=verification] li[data-standing=holds]");
        assert!(
            window
                .find_all("[data-testid=verification] li[data-standing=fails]")
                .is_empty()
        );
        window.picture("9-verified");
    }
    let office = reopen(&data);
    let verified = office.answer(Call::VerifyFile { path: exported }).unwrap();
    assert!(facts(&verified).intact(), "{verified:#}");
    let journal = office.answer(Call::VerifyJournal).unwrap();
    assert_eq!(journal["unbroken"], true);
}

/// Opens the data folder once the window has let it go.
pub(crate) fn reopen(data: &Path) -> Office {
    for _ in 0..200 {
        match Office::open(data, edge::real()) {
            Ok(office) => return office,
            Err(problem) if problem.code == "problem-already-open" => {
                std::thread::sleep(Duration::from_millis(100));
            }
            Err(problem) => panic!("{problem:?}"),
        }
    }
    panic!("the window holds the data folder after it was closed");
}

pub(crate) fn present_oneself(window: &Driver) {
    window.write("#welcome-name", "Menuiserie Delorme");
    window.write("#welcome-trade", "Menuiserie");
    window.write("#welcome-representative", "Paul Delorme");
    window.picture("1-welcome");
    window.click("#welcome-save");
    // The list moves up when the questions go.
    window.count("#welcome-save", 0);
}

pub(crate) fn make_dossier(window: &Driver) {
    window.click("#new-dossier");
    window.write("#new-dossier-client", "Mme Claire Marchand");
    window.click("#new-dossier-create");
    for (row, (name, price)) in ITEMS.iter().enumerate() {
        let cell = |column: &str| format!("[data-row='{row}'][data-column={column}] input");
        // The first letter makes a row of the line below the last, and takes the focus with it.
        let first: String = name.chars().take(1).collect();
        window.append("#item-next", &first);
        window.count("[data-testid=item-edit-row]", row + 1);
        window.append(&cell("name"), &name[first.len()..]);
        window.append(&cell("lump_sum"), price);
    }
}

/// Decisions by keyboard alone: a reserve on the door, the rest accepted.
pub(crate) fn decide(window: &Driver) {
    window.count("[data-testid=item-row]", ITEMS.len());
    window.press(DOWN);
    window.press("r");
    window.append(
        "[data-testid=reserve-client]",
        "La porte frotte en haut et ne ferme pas sans forcer.",
    );
    // Each decision leads to the next item.
    window.press(ESCAPE);
    for _ in 1..ITEMS.len() {
        window.press("a");
    }
    window.count("[data-testid=item-row][data-decision=accepted]", ITEMS.len() - 1);
    window.count("[data-testid=item-row][data-decision=accepted_with_reserve]", 1);
}

fn contest(window: &Driver) {
    window.click("[data-testid=answer-contested]");
    window.append(
        "[data-testid=reserve-contractor]",
        "Le bloc-porte est posé d’aplomb ; le mur existant penche de 14 mm sur 2 m.",
    );
    let reserve = reserve(window);
    window.append(
        &format!("#reserve-{reserve}-cause"),
        "Mur existant hors d’aplomb de 14 mm sur 2 m",
    );
    window.append(
        &format!("#reserve-{reserve}-remedy"),
        "Rabotage de l’ouvrant, sans supplément",
    );
    window.set(&format!("#reserve-{reserve}-deadline"), "2026-12-12");
}

fn reserve(window: &Driver) -> String {
    window.find("[data-testid=reserve]");
    window.attribute("[data-testid=reserve]", "data-reserve")
}

/// Photos through the file input; the first two belong to the reserve, and the second explains it.
fn attach(window: &Driver, files: &[PathBuf]) {
    let paths: Vec<String> = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    window.append("#add-files", &paths.join("\n"));
    window.count("[data-testid=exhibit]", files.len());
    for number in 1..=files.len() {
        let caption = format!("[data-testid=exhibits] li:nth-child({number}) input");
        window.append(&caption, &format!("Vue {number} du chantier"));
        window.press("\u{E007}");
    }
    window.click(&format!("#reserve-{}-exhibits", reserve(window)));
    for number in [1, 2] {
        window.click(&format!(
            "#link-picker li:nth-child({number}) input[type=checkbox]"
        ));
        window.find(&format!("#link-picker li:nth-child({number}).tied .explains"));
    }
    window.click("#link-picker li:nth-child(2) .explains input");
    window.picture("4-links");
    window.click("#link-picker-done");
    window.count("#link-picker[open]", 0);
}

fn complete(window: &Driver) {
    window.set("#visit-date", "2026-11-21");
    while window.find_all("#s-signatories .signatory").len() < 2 {
        window.click("#add-signatory");
    }
    window.click("#decision-with_reserves");
    window.until("nothing is missing", || {
        window
            .attribute("#findings-open", "class")
            .contains("state-ok")
            .then_some(())
    });
    window.click("#findings-open");
    window.picture("5-completeness");
    window.click("#findings-open");
}

pub(crate) fn read_and_issue(window: &Driver) {
    window.click("#read-and-sign");
    window.find("[data-testid=pages] canvas[data-drawn=true]");
    window.picture("6-read");
    window.click("#issue");
    window.find("[data-testid=signing]");
}

/// A step of one who reads: what is on the screen is drawn before it is left, and what went by undrawn is gone back to.
const READ_ON: &str = "\
    const pages = document.querySelector('[data-testid=pages]'); \
    const view = pages.getBoundingClientRect(); \
    const shown = [...pages.querySelectorAll('canvas')].filter((one) => { \
        const at = one.getBoundingClientRect(); \
        return at.bottom > view.top && at.top < view.bottom; \
    }); \
    if (!shown.every((one) => one.dataset.drawn === 'true')) return; \
    const atEnd = pages.scrollTop + pages.clientHeight >= pages.scrollHeight - 2; \
    if (atEnd) document.getElementById('page-unread')?.click(); \
    else pages.scrollBy(0, pages.clientHeight * 0.8);";

pub(crate) fn sign_all(window: &Driver) {
    for signature in 0..2 {
        window.find("[data-testid=pages] canvas[data-drawn=true]");
        window.until("the pages are read to the end", || {
            window.script(READ_ON, &[]).ok()?;
            (window.attribute("[data-testid=read-state]", "data-whole") == "true").then_some(())
        });
        window.click("#consent");
        window.draw("#signature");
        window.picture(&format!("7-signature-{}", signature + 1));
        let who = window.attribute("[data-testid=signing]", "data-signatory");
        window.click("#sign");
        window.until("the signature is on the file", || {
            (window.attribute("[data-testid=signing]", "data-signatory") != who).then_some(())
        });
    }
    window.find("[data-testid=all-signed]");
}

fn export(window: &Driver, to: &Path) {
    answer_dialog(window, to);
    window.click("#export");
    window.find("[data-testid=exported]");
    assert!(to.is_file(), "{} was exported", to.display());
}

/// The system’s own dialog cannot be driven from the page: its answer is given in its place, all else is the real way.
pub(crate) fn answer_dialog(window: &Driver, to: &Path) {
    let answer = "const real = window.fetch, path = arguments[0];
        window.fetch = (address, ...rest) => String(address).includes('pick_save')
          ? Promise.resolve(new Response(JSON.stringify(path), { headers: { 'Tauri-Response': 'ok', 'Content-Type': 'application/json' } }))
          : real(address, ...rest)";
    window
        .script(answer, &[to.to_string_lossy().into_owned().into()])
        .unwrap();
}

#[test]
fn the_sample_dossier_opens_when_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::open(&folder.path().join("data"), &["--demo"]);
    let window = &stage.window;
    window.find("[data-testid=act-line]");
    let act = reception(window);
    window.click(&format!("[data-act='{act}']"));
    window.find("[data-testid=item-row]");
    window.until("the photos are shown", || {
        let shown = "const all = [...document.querySelectorAll('img')];
            const inSight = all.filter((image) => image.getBoundingClientRect().top < innerHeight);
            return inSight.length > 5 && inSight.every((image) => image.complete && image.naturalWidth > 0)";
        (window.script(shown, &[]) == Ok(Value::Bool(true))).then_some(())
    });
    // Small pictures are drawn after the large ones.
    std::thread::sleep(Duration::from_secs(2));
    let picture = window.picture("sample-act");
    plays_the_video(window);
    assert!(pages(window, &act).starts_with(b"%PDF-"));
    if std::env::var_os("SANS_RESERVE_PICTURES").is_some() {
        issue(window, &act);
        write_pictures(&picture, &pages(window, &act), folder.path());
        panic!("the pictures of the README were written anew: look at them");
    }
}

/// The video is handed to the player whole. Whether it is then shown is a matter of the codecs that the machine has.
fn plays_the_video(window: &Driver) {
    let look = "const done = arguments[0], call = (call) => window.__TAURI_INTERNALS__.invoke('call', { call });
        call({ call: 'desk' }).then((desk) => call({ call: 'open_dossier', dossier: desk.dossiers[0].id }))
          .then((view) => done(view.exhibits.map((view) => view.exhibit).find((exhibit) => exhibit.media === 'video')))";
    let video = window.script_waiting(look, &[]).unwrap();
    let id = video["id"].as_str().unwrap();
    let bytes = video["bytes"].as_u64().unwrap();
    let open = "document.querySelector(`[data-exhibit='${arguments[0]}'] .picture`).click()";
    window.script(open, &[id.into()]).unwrap();
    window.until("the video is in the player", || {
        let source = "const done = arguments[0], src = document.querySelector('#viewer video')?.src ?? '';
            if (src.startsWith('blob:')) fetch(src).then((answer) => answer.blob()).then((blob) => done(blob.size), () => done(0));
            else done(0)";
        (window.script_waiting(source, &[]).ok()?.as_u64()? == bytes).then_some(())
    });
    window.picture("sample-video");
    window.press(ESCAPE);
    window.count("#viewer[open]", 0);
}

/// The acceptance act among the acts of the open dossier.
fn reception(window: &Driver) -> String {
    let look = "const done = arguments[0], acts = [...document.querySelectorAll('[data-act]')].map((line) => line.dataset.act);
        const open = (act) => window.__TAURI_INTERNALS__.invoke('call', { call: { call: 'open_act', act } });
        Promise.all(acts.map(open)).then((views) => done(views.find((view) => view.act.body.kind === 'reception')?.act.id ?? ''))";
    let act = window.script_waiting(look, &[]).unwrap_or_default();
    act.as_str().unwrap_or_default().to_owned()
}

/// The pages of an act: of a draft those drawn now, of an issued one its file; by the media protocol, with ranges.
fn pages(window: &Driver, act: &str) -> Vec<u8> {
    let read = "const [act, done] = arguments;
        const call = (call) => window.__TAURI_INTERNALS__.invoke('call', { call });
        call({ call: 'open_act', act })
          .then((view) => view.has_file ? `act/${act}/pdf` : call({ call: 'preview', act }).then(({ key }) => `preview/${key}/pdf`))
          .then((address) => fetch(`media://localhost/${address}`))
          .then((answer) => answer.arrayBuffer())
          .then((bytes) => done([...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')))
          .catch((error) => done(`failed: ${JSON.stringify(error)}`))";
    let hex = window.script_waiting(read, &[act.into()]).unwrap();
    let hex = hex.as_str().unwrap();
    let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(byte).collect();
    bytes.unwrap_or_else(|| panic!("{hex}"))
}

fn issue(window: &Driver, act: &str) {
    let issue = "const [act, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('call', { call: { call: 'issue', act } }).then((view) => done(view.status), (error) => done(error.message))";
    assert_eq!(window.script_waiting(issue, &[act.into()]), Ok(json!("issued")));
}

fn write_pictures(window: &Path, pdf: &[u8], folder: &Path) {
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/pictures");
    std::fs::create_dir_all(&pictures).unwrap();
    std::fs::copy(window, pictures.join("window.png")).unwrap();
    let file = folder.join("pages.pdf");
    std::fs::write(&file, pdf).unwrap();
    let drawn = Command::new("pdftoppm")
        .args(["-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile"])
        .arg(&file)
        .arg(pictures.join("page"))
        .status();
    assert!(drawn.unwrap().success());
}

#[test]
fn a_second_window_on_the_same_folder_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let _first = Office::open(&data, edge::real()).unwrap();
    let stage = Stage::open(&data, &[]);
    let window = &stage.window;
    let said = window.text("main[role=alert]");
    assert!(said.contains("déjà ouvert"), "{said}");
    window.picture("second-window");
    let may = window.script("return typeof window.__TAURI_INTERNALS__?.invoke", &[]);
    assert!(may.is_ok());
    let refused = window.script_waiting(
        "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('call', { call: { call: 'desk' } }).then(() => done('answered'), () => done('refused'))",
        &[],
    );
    assert_eq!(
        refused,
        Ok(json!("refused")),
        "the page of a failed start may ask nothing"
    );
}

#[test]
fn the_pages_may_not_load_run_or_ask_what_was_not_granted() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::open(&folder.path().join("data"), &[]);
    let window = &stage.window;
    window.find("#new-dossier");
    assert_eq!(
        window.script("return typeof window.__TAURI__", &[]),
        Ok(json!("undefined"))
    );
    let outcome = |script: &str| {
        let script =
            format!("const done = arguments[0]; ({script}).then(() => done('done'), () => done('refused'))");
        window.script_waiting(&script, &[]).unwrap()
    };
    for script in [
        "fetch('https://example.org/')",
        "fetch('file:///etc/hostname')",
        "window.__TAURI_INTERNALS__.invoke('plugin:dialog|open', { options: {} })",
        "window.__TAURI_INTERNALS__.invoke('plugin:fs|read_file', { path: '/etc/hostname' })",
        "window.__TAURI_INTERNALS__.invoke('plugin:opener|open_url', { url: 'https://example.org' })",
        "fetch('media://localhost/../../etc/hostname').then((answer) => answer.ok ? 1 : Promise.reject())",
    ] {
        assert_eq!(outcome(script), json!("refused"), "{script}");
    }
}
