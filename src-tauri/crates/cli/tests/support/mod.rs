//! The built program over a temporary data folder.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test fails by panicking; not every test uses everything"
)]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

pub struct Terminal {
    pub folder: TempDir,
}

/// What a run of the program came to.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Terminal {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// With a profile and a dossier with one draft, imported.
    pub fn with_dossier() -> Self {
        let terminal = Self::new();
        terminal.done(&[
            "setup",
            "--name",
            "Atelier Besnard",
            "--representative",
            "Paul Besnard",
        ]);
        terminal.import(&dossier());
        terminal
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sans-reserve"));
        command
            .env_clear()
            .env("LANG", "fr_FR.UTF-8")
            .env("HOME", self.folder.path())
            .current_dir(self.folder.path())
            .args(arguments);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        let mut command = self.command(arguments);
        command.arg("--data").arg(self.data());
        Run::from(command.output().unwrap())
    }

    #[track_caller]
    pub fn done(&self, arguments: &[&str]) -> String {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}\n{}{}", run.out, run.err);
        run.out
    }

    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let all = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.done(&all)).unwrap()
    }

    /// The problem that a run ends with, and its exit code.
    #[track_caller]
    pub fn refused(&self, arguments: &[&str]) -> (i32, Value) {
        let run = self.run(&[arguments, &["--json"]].concat());
        assert_ne!(run.code, 0, "{arguments:?}\n{}", run.out);
        assert_eq!(run.out, "", "a refusal leaves the output empty");
        (run.code, serde_json::from_str(&run.err).unwrap())
    }

    pub fn write(&self, name: &str, value: &Value) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, value.to_string()).unwrap();
        path
    }

    pub fn import(&self, file: &Value) -> Value {
        self.write("chantier.json", file);
        self.json(&["import", "chantier.json"])
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A dossier whose draft can be issued.
pub fn dossier() -> Value {
    json!({
        "dossier": {
            "title": "Chantier Marchand",
            "client": { "name": "Mme Claire Marchand" },
            "site": { "street": "12 rue des Lices", "town": "Angers" },
            "items": [
                { "key": "door", "name": "Porte du séjour", "lump_sum": "2150.00" },
                { "key": "paint", "name": "Peinture du couloir", "lump_sum": "860.00" }
            ]
        },
        "acts": [{
            "kind": "reception",
            "visit": { "started": "2026-11-21T14:05:00+01:00" },
            "lines": [
                { "item": "door", "decision": "accepted_with_reserve" },
                { "item": "paint", "decision": "accepted" }
            ],
            "reserves": [{ "item": "door", "client_words": "La porte frotte en haut.", "deadline": "2026-12-15" }],
            "decision": "with_reserves",
            "signatories": [{ "name": "Mme Claire Marchand", "capacity": "client" }]
        }]
    })
}

pub fn ink() -> Value {
    json!({ "aspect": 3.0, "strokes": [[
        { "x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0 }, { "x": 0.5, "y": 0.2, "pressure": 0.7, "ms": 40 },
        { "x": 0.9, "y": 0.6, "pressure": 0.4, "ms": 90 }
    ]] })
}

pub fn photo(path: &Path, shade: u8) {
    let picture = image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([shade, (x * 4) as u8, (y * 5) as u8]));
    picture.save_with_format(path, image::ImageFormat::Jpeg).unwrap();
}
