//! The window as a program among others: opened by files, one for each data folder, with menus, and silent on the network.

use crate::screen::Screen;
use crate::stage::{Process, Stage, app, on_screen};
use office::Office;
use office::api::Call;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tests::edge;

/// The sample dossier as a bundle, made by somebody else’s installation.
fn bundle(folder: &Path) -> PathBuf {
    let office = Office::open(&folder.join("other"), edge::real()).unwrap();
    let view = office.answer(Call::OpenSample).unwrap();
    let dossier = view["dossier"]["id"].as_str().unwrap().parse().unwrap();
    let path = folder.join("preuves.sansreserve.zip");
    office
        .answer(Call::ExportBundle {
            dossier,
            path: path.clone(),
        })
        .unwrap();
    path
}

/// Bytes that are a PDF of nobody.
fn foreign_pdf(folder: &Path) -> PathBuf {
    let path = folder.join("devis.pdf");
    let mut document = lopdf::Document::with_version("1.7");
    let pages = document.new_object_id();
    let page = document.add_object(lopdf::dictionary! { "Type" => "Page", "Parent" => pages });
    let tree = lopdf::dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()] };
    document.objects.insert(pages, lopdf::Object::Dictionary(tree));
    let catalog = document.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    document.save(&path).unwrap();
    path
}

#[test]
fn a_bundle_named_at_the_start_is_opened_for_reading() {
    let folder = tempfile::tempdir().unwrap();
    let bundle = bundle(folder.path());
    let stage = Stage::open(&folder.path().join("data"), &[&bundle.to_string_lossy()]);
    stage.window.find("[data-testid=guest]");
    stage.window.picture("desktop-bundle");
}

#[test]
fn a_second_start_hands_its_files_to_the_window_that_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (bundle, pdf) = (bundle(folder.path()), foreign_pdf(folder.path()));
    let stage = Stage::open(&data, &[]);
    let window = &stage.window;
    window.find("#new-dossier");
    let start_again = |file: &Path| {
        let mut second = on_screen(Command::new(app()), &stage.display);
        // A path as somebody types it, from where they are.
        second
            .current_dir(folder.path())
            .arg("--data")
            .arg(&data)
            .arg(file.file_name().unwrap());
        second.status().unwrap()
    };
    assert!(start_again(&bundle).success());
    window.find("[data-testid=guest]");
    assert!(start_again(&pdf).success());
    window.find("#returned [data-testid=returned-kind][data-kind=unknown]");
    window.find("#returned [data-testid=verification]");
    window.picture("desktop-pdf");
}

#[test]
fn the_menus_follow_what_applies_and_their_keys_do_what_the_palette_does() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::open(&folder.path().join("data"), &["--demo"]);
    let window = &stage.window;
    window.find("[data-act]");
    stage.keys(&["alt+d"]);
    window.picture("desktop-menu");
    stage.keys(&["Escape", "Escape"]);
    stage.keys(&["ctrl+comma"]);
    window.find("#settings-back");
    window.click("#settings-back");
    window.find("[data-act]");
    stage.keys(&["F1"]);
    window.find("dialog[open]");
    // Over a dialog the keys of the window’s other screens are asleep.
    stage.keys(&["ctrl+comma"]);
    std::thread::sleep(Duration::from_millis(500));
    assert!(window.find_all("#settings-back").is_empty());
    stage.keys(&["Escape"]);
    window.count("dialog[open]", 0);
    stage.keys(&["ctrl+k"]);
    window.find("#search[open]");
    let version = "[data-command=version]";
    window.append("#search-words", "version");
    window.click(version);
    assert!(
        window
            .text("[data-testid=version]")
            .contains(env!("CARGO_PKG_VERSION"))
    );
    window.picture("desktop-version");
}

#[test]
fn the_menus_take_nothing_but_what_the_pages_may_tell() {
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::open(&folder.path().join("data"), &[]);
    let window = &stage.window;
    window.find("#new-dossier");
    for (command, arguments) in [
        (
            "show_menu",
            json!({ "told": { "language": "xx", "commands": [], "away": false } }),
        ),
        (
            "print_pages",
            json!({ "address": "../../store.sqlite", "name": "x" }),
        ),
        ("print_pages", json!({ "address": "logo", "name": "x" })),
    ] {
        let script = "const [command, told, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, told).then(() => done('done'), () => done('refused'))";
        let outcome = window.script_waiting(script, &[command.into(), arguments]);
        assert_eq!(outcome, Ok(json!("refused")), "{command}");
    }
}

#[test]
fn the_window_opens_no_connection_by_itself() {
    let traced = Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .status();
    if !traced.is_ok_and(|status| status.success()) {
        println!(
            "skipped: what the window asks of the network, because strace is not there or may not trace"
        );
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (data, log) = (folder.path().join("data"), folder.path().join("calls"));
    let bundle = bundle(folder.path());
    {
        let screen = Screen::start();
        let mut window = on_screen(Command::new("dbus-run-session"), &screen.display());
        window
            .args([
                "--",
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=socket,connect,bind",
                "-o",
            ])
            .arg(&log);
        window
            .arg(app())
            .arg("--demo")
            .arg("--data")
            .arg(&data)
            .arg(&bundle);
        let _window = Process::start(&mut window);
        // The sample is made, its pictures are drawn, and the bundle is opened: the window has done its work.
        let opened =
            || std::fs::read_dir(data.join("derived/guests")).is_ok_and(|mut listed| listed.next().is_some());
        for _ in 0..1200 {
            if opened() {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        assert!(opened(), "the window opened the bundle");
        std::thread::sleep(Duration::from_secs(3));
    }
    let calls = std::fs::read_to_string(&log).unwrap();
    assert!(calls.contains("AF_UNIX"), "the calls were traced");
    let reaching: Vec<&str> = calls.lines().filter(|call| reaches_out(call)).collect();
    assert!(reaching.is_empty(), "{reaching:#?}");
}

/// Whether a call is about the network: what is not, is of the machine itself.
fn reaches_out(call: &str) -> bool {
    const WITHIN: [&str; 4] = ["AF_UNIX", "AF_NETLINK", "AF_UNSPEC", "resumed"];
    call.contains('(') && call.contains("AF_") && !WITHIN.iter().any(|within| call.contains(within))
}

#[test]
fn a_call_to_the_network_is_known_as_such() {
    assert!(reaches_out(
        "12 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 9"
    ));
    assert!(reaches_out(
        "12 connect(9, {sa_family=AF_INET6, sin6_port=htons(443)}, 28) = 0"
    ));
    assert!(!reaches_out(
        "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 9"
    ));
}
