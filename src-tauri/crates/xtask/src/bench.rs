//! `cargo xtask bench`: intake, export and verification against what others need for the same, on the same input, in the
//! same run. Figures of one machine say little; their ratios say how well the work is done.

use crate::Problem;
use crate::machine::{TO_MEASURE, TO_RUN, check_languages, install};
use crate::measure::{Cost, measure, middle};
use crate::place::{COMMAND_LINE, COMMAND_LINE_PROGRAM, Place};
use crate::shell::{cargo, command, run};
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const PHOTOS: usize = 100;
const ROUNDS: usize = 3;
/// What the dossier of `tests/checks/bench.json` and its only act are called.
const DOSSIER: &str = "Banc d’essai";
const ACT: &str = "PV-2026-0001";
/// The same act without photos, in a dossier of its own.
const PLAIN_DOSSIER: &str = "Banc d’essai sans photo";
const PLAIN_ACT: &str = "PV-2026-0002";
/// Who signs after the certification: five signatures in all. They stand in `tests/checks/bench.json`.
const SIGNATORIES: [&str; 4] = [
    "Mme Claire Marchand",
    "M. Étienne Marchand",
    "Agence Vauban",
    "Mme Hélène Roux",
];
/// A stroke is enough of a hand.
const INK: &str = r#"{"aspect": 3.0, "strokes": [[{"x": 0.1, "y": 0.5, "pressure": 0.5, "ms": 0},
    {"x": 0.5, "y": 0.3, "pressure": 0.7, "ms": 200}, {"x": 0.9, "y": 0.5, "pressure": 0.4, "ms": 400}]]}"#;

/// Measures everything and prints a line for each peer.
pub fn bench(place: &Place) -> Result<ExitCode, Problem> {
    check_languages(&[])?;
    install(&[TO_RUN, TO_MEASURE])?;
    let bench = Bench::prepare(place)?;
    println!("\n{PHOTOS} photos of 12 megapixels, the middle of {ROUNDS} runs\n");
    let intake = bench.rounds(|round| bench.take_in(round));
    let bill = Bill {
        what: "intake",
        ours: intake?,
        memory: 250.0,
    };
    bill.against(
        "cp, sync, sha256sum, exiftool, vipsthumbnail",
        0.33,
        bench.rounds(|_| bench.peer_intake()),
    );
    let export = bench.rounds(|round| bench.export(round));
    let bill = Bill {
        what: "export and certification",
        ours: export?,
        memory: 64.0,
    };
    bill.against("typst, pyHanko", 0.1, bench.rounds(|_| bench.peer_export()));
    bill.against("cat, sync, sha256sum", 1.5, bench.rounds(|_| bench.peer_copy()));
    let signed = bench.signed_by_all(ACT)?;
    let bill = bench.verification("verification of five signatures", &signed)?;
    bill.against(
        "pyhanko sign validate",
        0.25,
        bench.rounds(|_| bench.peer_verify(&signed)),
    );
    // We hash on one core, and so does it.
    bill.against(
        "sha256sum",
        1.0,
        bench.rounds(|_| measure(Command::new("sha256sum").arg(&signed))),
    );
    bench.begin_plain()?;
    let plain = bench.signed_by_all(PLAIN_ACT)?;
    let bill = bench.verification("verification without photos", &plain)?;
    bill.against(
        "pyhanko sign validate",
        0.05,
        bench.rounds(|_| bench.peer_verify(&plain)),
    );
    Ok(ExitCode::SUCCESS)
}

/// What we needed, to be held against what others need.
struct Bill {
    what: &'static str,
    ours: Cost,
    /// At most so many MiB.
    memory: f64,
}

impl Bill {
    fn against(&self, peer: &str, goal: f64, theirs: Result<Cost, Problem>) {
        let Bill { what, ours, memory } = self;
        let held = ours.mebibytes.map_or("memory unknown".to_owned(), |held| {
            format!(
                "{held:.0} MiB of at most {memory:.0}{}",
                if held <= *memory { "" } else { " (missed)" }
            )
        });
        match theirs {
            Ok(theirs) => {
                let ratio = ours.seconds / theirs.seconds;
                let verdict = if ratio <= goal { "reached" } else { "missed" };
                println!(
                    "{what}: {:.3} s, {held}\n  {peer}: {:.3} s; ratio {ratio:.3}, goal {goal:.2} {verdict}",
                    ours.seconds, theirs.seconds
                );
            }
            Err(problem) => println!(
                "{what}: {:.2} s, {held}\n  {peer}: missing: {problem}",
                ours.seconds
            ),
        }
    }
}

struct Bench {
    folder: PathBuf,
    program: PathBuf,
    photos: Vec<PathBuf>,
    dossier: PathBuf,
    /// The Python environment with typst and pyHanko, if it can be had.
    python: Result<PathBuf, Problem>,
}

impl Bench {
    fn prepare(place: &Place) -> Result<Bench, Problem> {
        run(&mut cargo(
            &place.root,
            &["build", "--release", "--package", COMMAND_LINE],
        ))?;
        let folder = place.target.join("bench");
        let photos = folder.join("photos");
        fs::create_dir_all(&photos).map_err(|error| format!("{}: {error}", photos.display()))?;
        let words = [
            "run",
            "--release",
            "--quiet",
            "--package",
            "sample",
            "--example",
            "write-noisy",
            "--",
        ];
        run(cargo(&place.root, &words).arg(&photos).arg(PHOTOS.to_string()))?;
        let listed = fs::read_dir(&photos).map_err(|error| format!("{}: {error}", photos.display()))?;
        let mut photos: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
        photos.sort();
        let dossier = place.root.join("tests/checks/bench.json");
        let python = tools::python(place, "bench.txt");
        Ok(Bench {
            folder,
            program: place.release(COMMAND_LINE_PROGRAM),
            photos,
            dossier,
            python,
        })
    }

    fn rounds(&self, mut work: impl FnMut(usize) -> Result<Cost, Problem>) -> Result<Cost, Problem> {
        let costs: Vec<Cost> = (0..ROUNDS).map(&mut work).collect::<Result<_, _>>()?;
        middle(costs).ok_or_else(|| "no rounds".to_owned())
    }

    fn data(&self, round: usize) -> PathBuf {
        self.folder.join(format!("data-{round}"))
    }

    /// Our program on the data folder of a round.
    fn ours(&self, round: usize, words: &[&str]) -> Command {
        let mut ours = command(&self.folder, &self.program, words);
        ours.arg("--data").arg(self.data(round));
        ours
    }

    fn take_in(&self, round: usize) -> Result<Cost, Problem> {
        let data = self.data(round);
        if data.exists() {
            fs::remove_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;
        }
        run(self
            .ours(
                round,
                &[
                    "setup",
                    "--name",
                    "Atelier Besnard",
                    "--representative",
                    "Paul Besnard",
                ],
            )
            .arg("--json"))?;
        run(self.ours(round, &["import", "--json"]).arg(&self.dossier))?;
        measure(
            self.ours(round, &["attach", DOSSIER, "--item", "1"])
                .args(&self.photos),
        )
    }

    fn export(&self, round: usize) -> Result<Cost, Problem> {
        let out = self.fresh(&format!("exported-{round}"), &[])?;
        let sealed = measure(&mut self.ours(round, &["seal", ACT]))?;
        Ok(sealed.then(measure(self.ours(round, &["export", ACT]).arg(out))?))
    }

    /// The dossier without photos, beside the other one of the first round.
    fn begin_plain(&self) -> Result<(), Problem> {
        let told = fs::read_to_string(&self.dossier)
            .map_err(|error| format!("{}: {error}", self.dossier.display()))?;
        let file = self.folder.join("plain.json");
        let told = told.replacen(DOSSIER, PLAIN_DOSSIER, 1);
        fs::write(&file, told).map_err(|error| format!("{}: {error}", file.display()))?;
        run(self.ours(0, &["import", "--json"]).arg(&file))?;
        run(&mut self.ours(0, &["seal", PLAIN_DOSSIER]))
    }

    /// The PDF of an act of the first round, after everybody signed it.
    fn signed_by_all(&self, act: &str) -> Result<PathBuf, Problem> {
        let ink = self.folder.join("ink.json");
        fs::write(&ink, INK).map_err(|error| format!("{}: {error}", ink.display()))?;
        for name in SIGNATORIES {
            run(self
                .ours(0, &["seal", act, "--sign", name, "--consent", "--ink"])
                .arg(&ink))?;
        }
        let out = self.fresh(&format!("signed-{act}"), &[])?;
        run(self.ours(0, &["export", act]).arg(&out))?;
        Self::pdf_in(&out)
    }

    fn verification(&self, what: &'static str, file: &Path) -> Result<Bill, Problem> {
        let ours = self.rounds(|_| measure(&mut self.verify(file)))?;
        Ok(Bill {
            what,
            ours,
            memory: 64.0,
        })
    }

    fn pdf_in(folder: &Path) -> Result<PathBuf, Problem> {
        let listed = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files = listed.filter_map(|entry| Some(entry.ok()?.path()));
        let pdf = files.find(|path| path.extension().is_some_and(|extension| extension == "pdf"));
        pdf.ok_or_else(|| format!("{} holds no PDF", folder.display()))
    }

    /// The file alone, as the peers judge it: with the data folder, each original would be hashed too.
    fn verify(&self, sealed: &Path) -> Command {
        let mut verify = command(&self.folder, &self.program, &["verify"]);
        verify
            .arg(sealed)
            .env("XDG_DATA_HOME", self.folder.join("no-data"));
        verify
    }

    fn peer_intake(&self) -> Result<Cost, Problem> {
        let out = self.fresh("peer", &["512", "1600"])?;
        let script = "set -e; out=$1; shift; cp -- \"$@\" \"$out\"; sync \"$out\"/*.jpg; \
                      sha256sum \"$out\"/*.jpg; exiftool -json \"$out\"/*.jpg; \
                      vipsthumbnail --size 512 -o \"$out/512/%s.jpg\" \"$out\"/*.jpg; \
                      vipsthumbnail --size 1600 -o \"$out/1600/%s.jpg\" \"$out\"/*.jpg";
        measure(
            Command::new("sh")
                .args(["-c", script, "sh"])
                .arg(out)
                .args(&self.photos),
        )
    }

    fn peer_copy(&self) -> Result<Cost, Problem> {
        let out = self.fresh("peer-copy", &[])?.join("all");
        let script = "set -e; out=$1; shift; cat -- \"$@\" > \"$out\"; sync \"$out\"; sha256sum \"$out\"";
        measure(
            Command::new("sh")
                .args(["-c", script, "sh"])
                .arg(out)
                .args(&self.photos),
        )
    }

    fn peer_export(&self) -> Result<Cost, Problem> {
        let python = self.python.clone()?;
        let folder = self.fresh("typst", &[])?;
        let pages: String = self.photos.iter().map(|photo| image(photo)).collect();
        let source = folder.join("act.typ");
        fs::write(&source, pages).map_err(|error| format!("{}: {error}", source.display()))?;
        let (key, certificate) = (folder.join("key.pem"), folder.join("certificate.pem"));
        let words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=Peer \
                     -addext keyUsage=digitalSignature,nonRepudiation";
        let mut openssl = command(&folder, "openssl", &words.split_whitespace().collect::<Vec<_>>());
        measure(openssl.arg("-keyout").arg(&key).arg("-out").arg(&certificate))?;
        let compile = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], root='/')";
        let (pdf, signed) = (folder.join("act.pdf"), folder.join("signed.pdf"));
        let mut typst = command(&folder, python.join("bin/python"), &["-c", compile]);
        let laid_out = measure(typst.arg(&source).arg(&pdf))?;
        let words = [
            "sign",
            "addsig",
            "--field",
            "Seal",
            "--certify",
            "--use-pades",
            "pemder",
            "--no-pass",
            "--key",
        ];
        let mut pyhanko = command(&folder, python.join("bin/pyhanko"), &words);
        let sealed = measure(
            pyhanko
                .arg(&key)
                .arg("--cert")
                .arg(&certificate)
                .arg(&pdf)
                .arg(&signed),
        )?;
        Ok(laid_out.then(sealed))
    }

    /// Without our root in its trust it ends with an error, after the same work.
    fn peer_verify(&self, sealed: &Path) -> Result<Cost, Problem> {
        let python = self.python.clone()?;
        let pyhanko = python.join("bin/pyhanko");
        if !pyhanko.is_file() {
            return Err(format!("{} is not there", pyhanko.display()));
        }
        let script = "\"$1\" sign validate --no-decode-limits \"$2\"; true";
        measure(
            Command::new("sh")
                .args(["-c", script, "sh"])
                .arg(pyhanko)
                .arg(sealed),
        )
    }

    /// A new, empty folder beside the photos.
    fn fresh(&self, name: &str, inner: &[&str]) -> Result<PathBuf, Problem> {
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        for made in std::iter::once(folder.clone()).chain(inner.iter().map(|name| folder.join(name))) {
            fs::create_dir_all(&made).map_err(|error| format!("{}: {error}", made.display()))?;
        }
        Ok(folder)
    }
}

fn image(photo: &Path) -> String {
    format!("#image(\"{}\", width: 12cm)\n\n", photo.display())
}
