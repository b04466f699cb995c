//! What a hand does at a site, from a terminal: annotations over photos, and a phone that is let in.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use support::{Terminal, photo};

fn with_photo() -> Terminal {
    let terminal = Terminal::with_dossier();
    photo(&terminal.path("mur.jpg"), 90);
    terminal.done(&["attach", "Marchand", "mur.jpg", "--caption", "Mur du séjour"]);
    terminal
}

fn kinds(listed: &Value) -> Vec<&str> {
    let annotations = listed[0]["annotations"].as_array().unwrap().iter();
    annotations
        .map(|annotation| annotation["kind"].as_str().unwrap())
        .collect()
}

#[test]
fn annotations_are_added_listed_as_they_are_written_and_taken_off() {
    let terminal = with_photo();
    let none = terminal.done(&["annotation", "list", "Marchand"]);
    assert!(none.contains("Aucune photo"), "{none}");
    let add = ["annotation", "add", "Marchand", "1", "--kind"];
    terminal.done(&[&add[..], &["arrow", "--from", "12.5,40", "--to", "30,42"]].concat());
    let measure = [
        "measure",
        "--from",
        "0,50",
        "--to",
        "100,50",
        "--value",
        "8.5",
        "--over",
        "2000",
        "--tolerance",
        "5",
    ];
    terminal.done(&[&add[..], &measure].concat());
    let hidden = terminal.json(&[&add[..], &["blur", "--area", "10,10,25,20"]].concat());
    assert_eq!(kinds(&hidden), ["arrow", "measure", "blur"]);
    assert_eq!(hidden[0]["annotations"][2]["area"]["width"], 2500);
    assert_eq!(
        hidden[0]["annotations"][1]["measured"],
        json!({ "value": 85, "over": 20_000, "tolerance": 50 })
    );
    let words = terminal.done(&["annotation", "list", "Marchand"]);
    assert!(words.contains("Mur du séjour"), "{words}");
    let written = "--kind measure --from 0,50 --to 100,50 --value 8.5 --over 2000 --tolerance 5";
    assert!(words.contains(written), "{words}");
    let left = terminal.json(&["annotation", "delete", "Marchand", "mur", "--place", "1"]);
    assert_eq!(kinds(&left), ["measure", "blur"]);
    let (code, problem) = terminal.refused(&["annotation", "delete", "Marchand", "1", "--place", "3"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (1, Some("cli-annotation-place"))
    );
    // What is listed is taken back in.
    terminal.write("calques.json", &left);
    terminal.done(&["annotation", "delete", "Marchand", "1", "--all"]);
    let again = terminal.json(&["annotation", "add", "Marchand", "1", "--file", "calques.json"]);
    assert_eq!(again, left);
}

#[test]
fn an_annotation_that_lacks_something_or_leaves_the_photo_is_refused() {
    let terminal = with_photo();
    let add = ["annotation", "add", "Marchand", "1", "--kind"];
    for wrong in [
        &["arrow", "--from", "12,40"][..],
        &["text", "--at", "12,40"],
        &["ellipse", "--area", "10,10,25"],
        &["arrow", "--from", "12,40", "--to", "101,0"],
        &["measure", "--from", "0,0", "--to", "9,9", "--value", "8,5"],
    ] {
        let run = terminal.run(&[&add[..], wrong].concat());
        assert_eq!(run.code, 2, "{wrong:?}: {}{}", run.out, run.err);
        assert!(
            !run.err.contains("required") && !run.err.contains("error"),
            "{}",
            run.err
        );
    }
    let (code, problem) = terminal.refused(&[&add[..], &["blur", "--area", "90,10,25,20"]].concat());
    assert_eq!(
        (code, problem["code"].as_str()),
        (1, Some("problem-annotation-outside"))
    );
    let (code, _) = terminal.refused(&["annotation", "list", "Marchand", "--exhibit", "9"]);
    assert_eq!(code, 3);
    assert_eq!(terminal.json(&["annotation", "list", "Marchand"]), json!([]));
}

/// The program with a link open on this computer itself.
struct Linked {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    authority: String,
    token: String,
}

impl Linked {
    fn open(terminal: &Terminal) -> Self {
        let mut command = terminal.command(&["phone", "Marchand", "--address", "127.0.0.1", "--json"]);
        command.arg("--data").arg(terminal.data());
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut told = String::new();
        // What is told at the beginning ends with the line of its brace.
        while !told.ends_with("\n}\n") {
            assert_ne!(out.read_line(&mut told).unwrap(), 0, "{told}");
        }
        let view: Value = serde_json::from_str(&told).unwrap();
        let url = view["url"].as_str().unwrap().strip_prefix("http://").unwrap();
        let (authority, token) = url.split_once("/k/").unwrap();
        let (authority, token) = (authority.to_owned(), token.to_owned());
        Self {
            child,
            out,
            authority,
            token,
        }
    }

    /// The status of an answer, and all that came with it.
    fn ask(&self, method: &str, path: &str, cookie: &str, body: &str) -> (u16, String) {
        let Self { authority, .. } = self;
        let mut stream = TcpStream::connect(authority).unwrap();
        let origin = match method {
            "GET" => String::new(),
            _ => format!("Origin: http://{authority}\r\nContent-Length: {}\r\n", body.len()),
        };
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nCookie: {cookie}\r\nUser-Agent: a phone\r\n{origin}\r\n{body}"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer)
    }
}

impl Drop for Linked {
    fn drop(&mut self) {
        // One that has ended already is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_phone_opens_its_page_once_and_the_program_ends_when_it_is_done() {
    let terminal = Terminal::with_dossier();
    let mut linked = Linked::open(&terminal);
    let (status, page) = linked.ask("GET", &format!("/k/{}", linked.token), "", "");
    assert_eq!(status, 200);
    assert!(page.contains("<title>Sans Réserve</title>"), "{page}");
    let (status, bound) = linked.ask("POST", "/bind", "", &linked.token);
    assert_eq!(status, 200, "{bound}");
    let cookie = bound
        .lines()
        .find_map(|line| line.strip_prefix("Set-Cookie: "))
        .unwrap();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let (status, state) = linked.ask("GET", "/state", &cookie, "");
    assert_eq!(status, 200);
    assert!(state.contains("\"may\":\"photos\""), "{state}");
    // The token is good for one phone: another one, and the same address once more, get nothing.
    for _ in 0..2 {
        let (status, refused) = linked.ask("POST", "/bind", "", &linked.token);
        assert!((400..500).contains(&status), "{refused}");
        assert!(!refused.contains("Set-Cookie"), "{refused}");
    }
    let (status, _) = linked.ask("GET", "/state", "", "");
    assert!((400..500).contains(&status));
    linked.ask("POST", "/done", &cookie, "");
    assert!(linked.child.wait().unwrap().success());
    let mut told = String::new();
    linked.out.read_to_string(&mut told).unwrap();
    let end: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(end["open"], false);
    assert!(
        TcpStream::connect(&linked.authority).is_err(),
        "nothing listens any more"
    );
}

#[test]
fn an_address_that_is_not_this_computers_opens_nothing() {
    let terminal = Terminal::with_dossier();
    let (code, problem) = terminal.refused(&["phone", "Marchand", "--address", "203.0.113.9"]);
    assert_eq!(
        (code, problem["code"].as_str()),
        (1, Some("problem-phone-network"))
    );
}

/// Without `--data`: the usual folder, or the one that was chosen.
fn plain(terminal: &Terminal, arguments: &[&str]) -> (i32, String, String) {
    let output = terminal.command(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn the_place_of_the_data_is_chosen_kept_and_never_made_anew() {
    let terminal = Terminal::new();
    let (code, said, _) = plain(&terminal, &["place"]);
    assert!(code == 0 && said.contains("sans-reserve"), "{said}");
    let chosen = terminal.path("disque/dossiers");
    let (code, said, err) = plain(&terminal, &["place", "disque/dossiers"]);
    assert!(
        code == 0 && said.contains(chosen.to_str().unwrap()),
        "{said}{err}"
    );
    assert_eq!(plain(&terminal, &["setup", "--name", "Atelier Besnard"]).0, 0);
    assert!(chosen.join("store.sqlite").is_file());
    // Something was done there: another empty folder would be a new beginning.
    let (code, _, err) = plain(&terminal, &["place", "ailleurs"]);
    assert!(code == 1 && err.contains("Copiez"), "{err}");
    // The disk is unplugged: nothing is made in its place.
    std::fs::rename(terminal.path("disque"), terminal.path("tiroir")).unwrap();
    let (code, _, err) = plain(&terminal, &["list"]);
    assert!(code == 3 && err.contains("disque"), "{err}");
    assert!(!chosen.exists());
    assert_eq!(plain(&terminal, &["place", "tiroir/dossiers"]).0, 0);
    let (code, said, _) = plain(&terminal, &["list"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn no_command_asks_anything_of_the_network_by_itself() {
    let terminal = Terminal::with_dossier();
    let trace = terminal.path("trace");
    for arguments in [
        &["list"][..],
        &["seal", "Marchand"],
        &["verify", "--store"],
        &["deadlines"],
        &["bundle", "Marchand", "preuves.zip"],
        &["open", "preuves.zip"],
    ] {
        let traced = Command::new("strace")
            .args(["-f", "-qq", "-e", "trace=network", "-o"])
            .arg(&trace)
            .arg(env!("CARGO_BIN_EXE_sans-reserve"))
            .args(arguments)
            .arg("--data")
            .arg(terminal.data())
            .env("LANG", "fr_FR.UTF-8")
            .env("HOME", terminal.folder.path())
            .current_dir(terminal.folder.path())
            .output();
        let calls = std::fs::read_to_string(&trace);
        let (Ok(traced), Ok(calls)) = (traced, calls) else {
            eprintln!("skipped: strace is not there");
            return;
        };
        let said = String::from_utf8_lossy(&traced.stderr).into_owned();
        if said.contains("PTRACE") || said.contains("ptrace") {
            eprintln!("skipped: strace may not trace");
            return;
        }
        assert!(traced.status.success(), "{arguments:?}: {said}");
        let asked: Vec<&str> = calls.lines().filter(|call| call.contains("AF_INET")).collect();
        assert!(asked.is_empty(), "{arguments:?}: {asked:?}");
    }
}
