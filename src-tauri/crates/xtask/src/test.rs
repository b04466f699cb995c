//! `cargo xtask test`: everything that must hold, step by step. All steps run, so that one look tells all that is wrong;
//! the last line says how many checks passed and failed.

use crate::Problem;
use crate::machine::{TO_RUN, TO_TEST, check_languages, install};
use crate::pages::{self, npm};
use crate::place::{Place, SHELL};
use crate::shell::{Counts, cargo, counted, on_path};
use crate::tools::{self, Judges};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// Runs every check.
pub fn test(place: &Place) -> Result<ExitCode, Problem> {
    check_languages(&["fmt", "clippy"])?;
    install(&[TO_RUN, TO_TEST])?;
    let mut report = Report::default();
    // The shell embeds the pages: without them it cannot even be linted.
    report.step("the pages are built", || {
        pages::install(place)?;
        pages::build(place)
    });
    report.tell(
        "formatting",
        &mut cargo(&place.root, &["fmt", "--all", "--check"]),
    );
    report.tell("lints", &mut cargo(&place.root, CLIPPY));
    let mut documentation = cargo(&place.root, &["doc", "--workspace", "--no-deps"]);
    report.tell("documentation", documentation.env("RUSTDOCFLAGS", "-D warnings"));
    report.tell(
        "programs",
        &mut cargo(&place.root, &["build", "--workspace", "--bins"]),
    );
    let judges = tools::judges(place);
    let mut tests = cargo(&place.root, &["test", "--workspace", "--no-fail-fast"]);
    report.tell(
        "tests of the core, stories, golden documents, judgement of foreign tools",
        judged(&mut tests, &judges),
    );
    report.tell(
        "types, accessibility and messages of the pages",
        &mut npm(place, &["run", "check"]),
    );
    report.tell("tests of the pages", &mut npm(place, &["test"]));
    let mut browser = npm(place, &["run", "test:browser"]);
    browser.env("SANS_RESERVE_DESK_SERVER", place.debug("desk-server"));
    if let Some(chromium) = on_path("chromium")
        .or_else(|| on_path("chromium-browser"))
        .or_else(|| on_path("google-chrome"))
    {
        browser.env("SANS_RESERVE_CHROMIUM", chromium);
    }
    report.tell("the pages in a browser, on the real core", &mut browser);
    window(place, &mut report);
    Ok(report.close())
}

/// Installs what the checks need and says how `cargo test` finds it.
pub fn tools(place: &Place) -> Result<ExitCode, Problem> {
    check_languages(&["fmt", "clippy"])?;
    install(&[TO_RUN, TO_TEST])?;
    let mut environment = Command::new("env");
    judged(&mut environment, &tools::judges(place));
    environment.env("SANS_RESERVE_APP", place.debug(SHELL));
    environment.env("SANS_RESERVE_DESK_SERVER", place.debug("desk-server"));
    for (name, value) in environment.get_envs() {
        let value = value.unwrap_or_default();
        println!("export {}='{}'", name.to_string_lossy(), value.to_string_lossy());
    }
    Ok(ExitCode::SUCCESS)
}

const CLIPPY: &[&str] = &[
    "clippy",
    "--workspace",
    "--all-targets",
    "--features",
    "tests/window",
    "--quiet",
    "--",
    "-D",
    "warnings",
];

fn judged<'a>(tests: &'a mut Command, judges: &Judges) -> &'a mut Command {
    if let Some(pyhanko) = &judges.pyhanko {
        tests.env("SANS_RESERVE_PYHANKO", pyhanko);
    }
    if let Some(verapdf) = &judges.verapdf {
        tests.env("SANS_RESERVE_VERAPDF", verapdf);
    }
    if let Some(calendar) = &judges.calendar {
        tests.env("SANS_RESERVE_ICALENDAR", calendar);
    }
    tests
}

/// The main flows in the real window; the tests start a screen and a bus of their own.
fn window(place: &Place, report: &mut Report) {
    const NAME: &str = "the real window";
    if !cfg!(target_os = "linux") {
        println!("\nSkipped: {NAME}. Its driver is used on Linux only.");
        return;
    }
    let words = [
        "test",
        "--package",
        "tests",
        "--features",
        "window",
        "--test",
        "window",
    ];
    let mut tests = cargo(&place.root, &words);
    report.tell(NAME, tests.env("SANS_RESERVE_APP", place.debug(SHELL)));
}

/// What has been found so far.
#[derive(Default)]
struct Report {
    counts: Counts,
    failures: Vec<String>,
}

impl Report {
    /// Runs a command as a step; the tests it tells of are counted, or else itself as one.
    fn tell(&mut self, name: &str, command: &mut Command) {
        let started = head(name);
        let (counts, result) = counted(command);
        self.keep(name, counts, result, started);
    }

    /// Runs some work as a step that counts as one check.
    fn step(&mut self, name: &str, work: impl FnOnce() -> Result<(), Problem>) {
        let started = head(name);
        self.keep(name, Counts::default(), work(), started);
    }

    fn keep(&mut self, name: &str, mut counts: Counts, result: Result<(), Problem>, started: Instant) {
        let seconds = started.elapsed().as_secs();
        match result {
            Ok(()) if counts == Counts::default() => counts.passed = 1,
            Ok(()) => {}
            Err(problem) => {
                counts.failed = counts.failed.max(1);
                println!("\nFAILED: {name}: {problem}");
                self.failures.push(format!("{name}: {problem}"));
            }
        }
        self.counts.passed += counts.passed;
        self.counts.failed += counts.failed;
        println!(
            "-- {name}: {} passed, {} failed, {seconds} s",
            counts.passed, counts.failed
        );
    }

    fn close(self) -> ExitCode {
        println!();
        for failure in &self.failures {
            println!("FAILED: {failure}");
        }
        println!("{} passed, {} failed", self.counts.passed, self.counts.failed);
        if self.counts.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

fn head(name: &str) -> Instant {
    println!("\n== {name}");
    Instant::now()
}
